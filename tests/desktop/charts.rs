//! Charts by keyboard alone: every picture is chosen, read to both ends and shown as a table; the life chart is looked at closely, days are
//! marked and held beside others, one is asked about and opened, and the picture is saved. How it was looked at is found again.

use std::fs;

use ballast_tests::home::Home;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::{create, made_up, unlock};
use crate::window::Window;

/// The pictures in the order of the list, with what their cursor steps over.
const PICTURES: [(&str, &str); 14] = [
    ("Life chart", "Day on the life chart"),
    ("Mood in squares", "Day on the picture: Mood in squares"),
    ("Questionnaires", "Total on the picture: Questionnaires"),
    ("Sleep", "Day on the picture: Sleep"),
    ("Doses taken", "Day on the picture: Doses taken"),
    ("Side effects", "Day on the picture: Side effects"),
    ("Skills", "Skill on the picture: Skills"),
    ("Ups and downs", "Month on the picture: Ups and downs"),
    ("Season", "Month on the picture: Season"),
    ("Balance", "Week on the picture: Balance"),
    ("Both treatments", "Day on the picture: Both treatments"),
    (
        "Before and after",
        "Outcome on the picture: Before and after",
    ),
    ("Goes together", "Habit on the picture: Goes together"),
    ("Costs", "Month on the picture: Costs"),
];

async fn charts(window: &Window) {
    window.chord(&[Key::Control], "2").await;
    window.heading("Life chart").await;
    drawn(window).await;
}

async fn drawn(window: &Window) {
    window
        .wait(
            "the drawing",
            "return document.querySelector('.drawing svg') !== null",
        )
        .await;
    window.still().await;
}

async fn reading(window: &Window) -> String {
    window.text_of("[data-testid=reading]").await
}

/// Which row the cursor stands on, from 1, and how many there are.
async fn place(window: &Window) -> (u64, u64) {
    let script = "const s = document.querySelector('.drawing');
                  return [Number(s.ariaValueNow), Number(s.ariaValueMax)]";
    let found = window.ask(script, vec![]).await;
    (found[0].as_u64().unwrap(), found[1].as_u64().unwrap())
}

async fn stands(window: &Window, at: u64, of: u64) {
    let script = format!(
        "const s = document.querySelector('.drawing');
         return s !== null && s.ariaValueNow === '{at}' && s.ariaValueMax === '{of}'"
    );
    window.wait(&format!("row {at} of {of}"), &script).await;
}

#[tokio::test]
async fn every_picture_is_chosen_read_to_both_ends_and_shown_as_a_table() {
    let home = Home::new();
    let window = made_up(&home).await;
    charts(&window).await;
    for (name, cursor) in PICTURES {
        window.heading(name).await;
        drawn(&window).await;
        window
            .picture(&format!("chart-{}", name.replace(' ', "-").to_lowercase()))
            .await;
        let described = window.text_of(".what").await;
        assert!(described.len() > 20, "{name}: {described}");
        window.reach(cursor).await;
        window.keys(Key::Home).await;
        let (_, rows) = place(&window).await;
        assert!(rows > 1, "{name}: {rows} rows");
        stands(&window, 1, rows).await;
        let first = reading(&window).await;
        window.keys(Key::Right).await;
        stands(&window, 2, rows).await;
        window.keys(Key::End).await;
        stands(&window, rows, rows).await;
        let last = reading(&window).await;
        assert!(
            first.len() > 10 && last.len() > 10 && first != last,
            "{name}: {first} / {last}"
        );
        // The cursor can be seen, within the drawing.
        let seen = "const [c, s] = ['.drawing .cursor', '.drawing svg'].map((q) => document.querySelector(q).getBoundingClientRect());
                    return c.height > 4 && c.left >= s.left - 2 && c.right <= s.right + 2 && c.bottom <= s.bottom + 2";
        assert_eq!(
            window.ask(seen, vec![]).await,
            json!(true),
            "{name}: the cursor"
        );
        window.keys("t").await;
        window
            .wait(
                "the table",
                "return document.querySelectorAll('main .scroll tbody tr').length > 1",
            )
            .await;
        window.keys("t").await;
        drawn(&window).await;
        window.keys("n").await;
    }
    // Round and round, and back.
    window.heading("Life chart").await;
    window.keys("p").await;
    window.heading("Costs").await;
    window.close().await;
}

#[tokio::test]
async fn a_closer_look_by_keys_and_back() {
    let home = Home::new();
    let window = made_up(&home).await;
    charts(&window).await;
    window.reach("Day on the life chart").await;
    window.keys(Key::Home).await;
    let (_, whole) = place(&window).await;
    window.keys("+").await;
    let half = whole / 2;
    stands(&window, 1, half).await;
    window
        .wait(
            "the focus",
            "return document.activeElement?.className.includes('drawing')",
        )
        .await;
    window.chord(&[Key::Control], Key::Right).await;
    let moved = window.text_of("[data-testid=shown]").await;
    window.keys("-").await;
    window
        .wait(
            "all days",
            &format!(
                "return document.querySelector('.drawing').ariaValueMax >= '{}'",
                whole - 1
            ),
        )
        .await;
    assert!(moved.contains(" to "), "{moved}");
    window.keys("0").await;
    window
        .wait(
            "the whole stretch",
            "return document.querySelector('[data-testid=shown]') === null",
        )
        .await;
    let drawn_whole =
        format!("return document.querySelector('.drawing')?.ariaValueMax === '{whole}'");
    window
        .wait("the drawing of the whole stretch", &drawn_whole)
        .await;
    // Never closer than a week.
    for _ in 0..8 {
        window.keys("+").await;
    }
    window
        .wait(
            "a week",
            "return document.querySelector('.drawing').ariaValueMax === '7'",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn marked_days_are_held_beside_others_asked_about_and_opened() {
    let home = Home::new();
    let window = made_up(&home).await;
    charts(&window).await;
    let today = window.today().await;
    window.reach("Day on the life chart").await;
    window.keys(Key::End).await;
    window.keys("m").await;
    window.sees("Marking from").await;
    for _ in 0..4 {
        window.chord(&[Key::Shift], Key::Left).await;
    }
    window.keys("m").await;
    window.sees("beside the days directly before").await;
    window.sees("(29 days)").await;
    window.sees("How the days differ, not why").await;
    let table = window.text_of("[data-testid=compare] table").await;
    for expected in ["Mood", "Sleep", "of 29 days"] {
        assert!(table.contains(expected), "no “{expected}” in\n{table}");
    }
    window.picture("chart-compare").await;
    // Other days instead: two weeks that lie long before.
    for _ in 0..12 {
        window.chord(&[Key::Shift], Key::Left).await;
    }
    window.keys("m").await;
    window.chord(&[Key::Shift], Key::Right).await;
    window.chord(&[Key::Shift], Key::Right).await;
    window.keys("m").await;
    window.sees("(15 days)").await;
    window.keys(Key::Escape).await;
    window
        .wait(
            "nothing marked",
            "return document.querySelector('[data-testid=compare]') === null",
        )
        .await;
    // A second Escape within a moment would hide the window.
    tokio::time::sleep(std::time::Duration::from_millis(900)).await;

    window.keys(Key::End).await;
    window.keys(Key::Left).await;
    let yesterday = today - chrono::Days::new(1);
    window
        .sees(&format!("{}.", yesterday.format("%A %-d %B %Y")))
        .await;
    window.keys("a").await;
    let named = yesterday.format("%-d %B %Y").to_string();
    window.heading(&format!("Ask about {named}")).await;
    let begun = window.value_of("Question").await;
    assert!(begun.starts_with(&format!("{named}: ")), "{begun}");
    assert!(begun.contains("ood"), "the reading is in it: {begun}");
    // The words go on where the beginning ends.
    window.reach("Question").await;
    window.keys("Is that the new dose?").await;
    window.picture("chart-ask").await;
    window.enter_at("Add to the agenda").await;
    window.sees("Question added").await;
    let care = window.call("get_care", json!({})).await;
    let asked = care["people"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|p| p["questions"].as_array().unwrap());
    let found: Vec<&str> = asked.filter_map(|q| q["question"].as_str()).collect();
    assert!(
        found
            .iter()
            .any(|q| q.starts_with(&named) && q.ends_with("Is that the new dose?")),
        "{found:?}"
    );

    window.reach("Day on the life chart").await;
    window.keys(Key::Enter).await;
    window.sees("on this day").await;
    window
        .heading(&yesterday.format("%A %-d %B").to_string())
        .await;
    // Back, the cursor stands where it stood.
    window.chord(&[Key::Control], "2").await;
    window
        .sees(&format!("{}.", yesterday.format("%A %-d %B %Y")))
        .await;
    // From the agenda the way leads back to the picture and the day that was asked about.
    window.keys(Key::Home).await;
    window.chord(&[Key::Control], "5").await;
    window
        .enter_at(&format!(
            "from the charts: Life chart, {}",
            yesterday.format("%-d %B")
        ))
        .await;
    window.heading("Life chart").await;
    window
        .sees(&format!("{}.", yesterday.format("%A %-d %B %Y")))
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_picture_is_saved_in_every_form() {
    let home = Home::new();
    let window = made_up(&home).await;
    charts(&window).await;
    window.keys("n").await;
    window.heading("Mood in squares").await;
    drawn(&window).await;
    for (down, wanted) in ["svg", "png", "1x.png", "300-dpi.png", "csv"]
        .iter()
        .enumerate()
    {
        window.enter_at("Save…").await;
        for _ in 0..down {
            window.keys(Key::Down).await;
        }
        window.keys(Key::Enter).await;
        let there = || {
            fs::read_dir(home.saved()).is_ok_and(|files| {
                files
                    .flatten()
                    .any(|f| f.file_name().to_string_lossy().ends_with(wanted))
            })
        };
        window.wait_for(there).await;
    }
    let file = |ending: &str| {
        let files = fs::read_dir(home.saved()).unwrap().flatten();
        let found = files
            .map(|f| f.path())
            .find(|p| p.to_string_lossy().ends_with(ending));
        fs::read(found.unwrap()).unwrap()
    };
    assert!(file("svg").starts_with(b"<svg"));
    let width = |bytes: &[u8]| u32::from_be_bytes(bytes[16..20].try_into().unwrap());
    assert_eq!(width(&file("-1x.png")), 1100);
    // 180 mm at 300 dots an inch are 2,126 dots, and the file says so.
    let print = file("-300-dpi.png");
    assert!(width(&print).abs_diff(2126) <= 1, "{}", width(&print));
    assert_eq!(&print[37..41], b"pHYs");
    assert!(file("csv").starts_with(b"Day,Mean,Record"));
    window.close().await;
}

#[tokio::test]
async fn how_it_was_looked_at_is_found_again_after_a_restart() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    charts_empty(&window).await;
    window.go("Charts: sleep").await;
    window.heading("Sleep").await;
    window.sees("Nothing to draw yet").await;
    window.choose("Stretch of time", "Year").await;
    let kept = async |window: &Window| -> Value { window.call("get_charts_look", json!({})).await };
    window
        .wait_for_page("the look to be kept", async || {
            kept(&window).await["looks"]["sleep"]["range"] == json!("year")
        })
        .await;
    window.close().await;

    let window = Window::open(&home).await;
    window.sees("Your record is locked.").await;
    unlock(&window).await;
    window.chord(&[Key::Control], "2").await;
    window.heading("Sleep").await;
    let chosen = "return [...document.querySelectorAll('fieldset :checked')].map((r) => r.closest('label').innerText.trim())";
    window
        .wait_for_page("the stretch", async || {
            window
                .ask(chosen, vec![])
                .await
                .to_string()
                .contains("Year")
        })
        .await;
    window.close().await;
}

/// Of a record without anything in it each picture says what would fill it, and offers the way there.
async fn charts_empty(window: &Window) {
    window.chord(&[Key::Control], "2").await;
    for (name, _) in PICTURES {
        window.heading(name).await;
        window.sees("Nothing to draw yet").await;
        window.keys("n").await;
    }
    window.heading("Life chart").await;
    window.picture("chart-empty").await;
}
