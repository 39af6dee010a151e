//! Medication by keyboard alone: a taper is planned as prescribed and printed for the fridge; a week of doses is recorded.

use ballast_tests::home::Home;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::pdf;
use crate::steps::made_up;
use crate::window::Window;

/// Adds a medicine that has been taken for some weeks, and gives its identity.
async fn add(window: &Window, today: NaiveDate) -> i64 {
    let start = today - Days::new(40);
    let input = json!({
        "id": null, "name": "Examplin", "form": "tablet", "label_instructions": null, "prescriber": "Dr. A.",
        "started_for": null, "cost": null, "strength": "10 mg", "modified_release": false,
        "steps": [{
            "start": start, "kind": "start", "amount": "10", "unit": "mg",
            "schedule": { "kind": "daily", "times": ["08:00"] }, "reason": null, "decided_by": "prescriber",
            "pieces": "1", "piece": null, "switch_from": null,
        }],
    });
    let done = window
        .call("save_medicine", json!({ "input": input }))
        .await;
    assert_eq!(done["act"], "add_medicine", "{done}");
    let treatment = window.call("get_treatment", json!({})).await;
    let all = treatment["medicines"].as_array().unwrap();
    all.iter().find(|m| m["name"] == "Examplin").unwrap()["id"]
        .as_i64()
        .unwrap()
}

async fn screen(window: &Window, id: i64) -> Value {
    window.call("get_medicine", json!({ "id": id })).await
}

#[tokio::test]
async fn a_taper_is_planned_as_prescribed_and_printed() {
    let home = Home::new();
    let window = made_up(&home).await;
    let today = window.today().await;
    let id = add(&window, today).await;

    window.go("Open Examplin").await;
    window.heading("Examplin").await;
    window.sees("Examplin 10 mg each morning since").await;
    window.enter_at("Titration or taper…").await;
    window.heading("Examplin: titration or taper").await;
    window.type_at("Of which tablet?", "10 mg tablet").await;
    window.type_at("Amount", "7.5").await;
    window.type_at("Pieces", "3/4").await;
    // Enter begins the next line a week later, and the focus is where the amount is typed.
    window.keys(Key::Enter).await;
    window.keys("5").await;
    window.keys(Key::Tab).await;
    window.keys("half").await;
    window.keys(Key::Enter).await;
    window.keys("2.5").await;
    window.keys(Key::Tab).await;
    window.keys("1/4").await;
    window.enter_at("Then nothing").await;
    window.picture("taper-typed").await;
    window.enter_at("Add these lines").await;
    window.sees("Steps entered as prescribed").await;

    let view = screen(&window, id).await;
    let lines = view["plans"][0]["lines"].as_array().unwrap();
    let said: Vec<(String, Value, Value)> = lines
        .iter()
        .map(|l| {
            (
                l["start"].as_str().unwrap().to_owned(),
                l["kind"].clone(),
                l["pieces_words"].clone(),
            )
        })
        .collect();
    let on = |days: u64| (today + Days::new(days)).to_string();
    assert_eq!(
        said,
        [
            (
                on(0),
                json!("decrease"),
                json!("three quarters of a 10 mg tablet")
            ),
            (on(7), json!("decrease"), json!("half a 10 mg tablet")),
            (
                on(14),
                json!("decrease"),
                json!("a quarter of a 10 mg tablet")
            ),
            (on(21), json!("stop"), Value::Null),
        ]
    );
    assert_eq!(view["plans"][0]["plan"]["kind"], "taper");

    window.enter_at("Calendar: Taper…").await;
    window.sees("This only lays out what was entered").await;
    window.picture("taper-calendar").await;
    window.enter_at("Print or save for the fridge…").await;
    window.sees("What you see is what is printed").await;
    window.picture("taper-page").await;
    window.enter_at("Save PDF…").await;
    window.sees("A saved file is plain").await;
    window.enter_at("Save it").await;
    window.sees("tagged and accessible (PDF/UA-1)").await;
    let saved = home.saved().join(format!("calendar-{today}.pdf"));
    let words = pdf::text(&saved);
    for expected in [
        "Examplin",
        "Dr. A.",
        "three",
        "half",
        "quarter",
        "(2.5",
        "only lays out what was entered",
        "computes no dose",
        "none",
    ] {
        let plain: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(plain.contains(expected), "no “{expected}” in\n{words}");
    }
    assert_eq!(pdf::fact(&saved, "Tagged"), "yes");

    // One titration or taper is one change: one undo takes all of it back.
    window.enter_at("‹ Back").await;
    window.heading("Examplin").await;
    tokio::time::sleep(std::time::Duration::from_millis(900)).await;
    window.chord(&[Key::Control], "z").await;
    window.sees("Undid: enter the steps").await;
    assert_eq!(screen(&window, id).await["plans"], json!([]));
    window.close().await;
}

#[tokio::test]
async fn a_week_of_doses_is_recorded_by_keyboard() {
    let home = Home::new();
    let window = made_up(&home).await;
    let today = window.today().await;
    let id = add(&window, today).await;

    window.go("Open Examplin").await;
    window.heading("Examplin").await;
    let first = today - Days::new(7);
    window
        .reach(&format!("{}, 08:00…", first.format("%A %-d %B")))
        .await;
    // Taken, taken, late, missed, skipped, taken; the seventh stays as it is.
    for key in ["t", "t", "l", "m", "s", "t"] {
        let before = window.focus().await;
        window.keys(key).await;
        let moved = format!(
            "return document.activeElement?.getAttribute('aria-label') !== {}",
            json!(before)
        );
        window.wait("the next dose", &moved).await;
    }
    window.sees("1 skipped, 1 missed").await;
    window.picture("doses-by-keyboard").await;

    let view = screen(&window, id).await;
    let status: Vec<Value> = view["days"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .take(8)
        .rev()
        .map(|d| d["planned"][0]["dose"]["status"].clone())
        .collect();
    assert_eq!(
        status,
        [
            json!("taken"),
            json!("taken"),
            json!("late"),
            json!("missed"),
            json!("skipped"),
            json!("taken"),
            Value::Null,
            Value::Null,
        ]
    );
    // Taken back by Delete: not recorded, which is not missed.
    window.keys(Key::Left).await;
    window.keys(Key::Delete).await;
    window.sees("Dose is not recorded again").await;
    let counts = screen(&window, id).await["counts"].clone();
    assert_eq!((&counts["taken"], &counts["late"]), (&json!(3), &json!(1)));
    assert_eq!(counts["not_recorded"], json!(40 - 5));
    window.close().await;
}
