//! From one session to the next, by keyboard alone: a course, what to talk about, the session with its homework, what became of it, and
//! what the next session hears of it. Then the course closes with its plan, and all of it is there after the record was locked.

use ballast_tests::home::Home;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::{create, lock, unlock};
use crate::window::Window;

const TASK: &str = "One stop on the train";
const LEARNT: &str = "The first minute is the worst";
const OWN: &str = "Cried on the way home";

#[tokio::test]
async fn from_a_session_to_its_homework_to_the_next_session() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    let today = window.today().await;

    add_course(&window).await;
    prepare(&window).await;
    hold_the_session(&window).await;

    // Due on the eve of the next session; what became of it is said on the course's screen here.
    window.sees(TASK).await;
    window.enter_at(&format!("How did it go? {TASK}")).await;
    window.heading("How did it go?").await;
    window.choose_at("What became of it?", 1).await;
    window.type_at("What got in the way", "Rain").await;
    window.type_at("What I learnt", LEARNT).await;
    window.picture("homework-answer").await;
    window.enter_at("Save").await;
    window.sees("Homework recorded").await;

    // The session of next week hears of it: partly done, why, and what was learnt.
    window.heading("Next session").await;
    let screen = course(&window).await;
    let next: chrono::NaiveDate = text(&screen["next"]["session"]["day"]).parse().unwrap();
    assert_eq!(next, today + chrono::Days::new(7));
    let carried = &screen["next"]["carried"][0];
    assert_eq!(text(&carried["task"]), TASK);
    assert_eq!(text(&carried["status"]), "partly");
    assert_eq!(text(&carried["in_the_way"]), "Rain");
    assert_eq!(text(&carried["learnt"]), LEARNT);
    window.sees("Homework to talk about").await;
    window.sees(&format!("Learnt: {LEARNT}")).await;
    window.picture("course-next-session").await;

    keep_well(&window).await;
    nothing_private_is_printed(&window).await;

    lock(&window).await;
    unlock(&window).await;
    window.chord(&[Key::Control], "3").await;
    window.heading("Treatment").await;
    window.sees("CBT weekly since").await;
    window.sees("1 session attended").await;
    window.enter_at("CBT").await;
    window.sees("out before nine").await;
    window.sees("Take away: stay two minutes longer").await;
    window.close().await;
}

async fn add_course(window: &Window) {
    window.go("Add therapy").await;
    window.heading("Add therapy").await;
    window.type_at("Approach", "CBT").await;
    window.type_at("Therapist", "R. S.").await;
    window.enter_at("Add therapy").await;
    window.sees("Therapy added").await;
    window.enter_at("CBT").await;
    window.heading("CBT").await;
    window.sees("no session recorded yet").await;
    window.enter_at("Plan sessions").await;
    window.heading("Plan sessions of CBT").await;
    window.type_at("Time", "16:30").await;
    window.type_at("How many", "4").await;
    window.enter_at("Plan sessions").await;
    window.sees("Sessions planned").await;
    window.heading("Next session").await;
}

async fn prepare(window: &Window) {
    window
        .type_at("What I want to talk about", "The letter in the drawer")
        .await;
    window.enter_at("Save preparation").await;
    window.sees("Preparation saved").await;
}

async fn hold_the_session(window: &Window) {
    window.enter_at("Open the session").await;
    window.heading("CBT session").await;
    assert_eq!(
        window.value_of("What I want to talk about").await,
        "The letter in the drawer"
    );
    // From “planned” one on to “attended”.
    window.reach("What became of it?…").await;
    window.keys(Key::Right).await;
    window
        .type_at("One thing I take away", "stay two minutes longer")
        .await;
    window.type_at("New homework, one a line", TASK).await;
    window.choose_at("How able was I to take part?", 7).await;
    window.type_at("For my eyes only", OWN).await;
    window.picture("session-attended").await;
    window.enter_at("Save session").await;
    window.sees("Session saved").await;
    window.sees("1 session attended").await;
    // The words for own eyes are nowhere but in the session itself.
    assert!(!window.text().await.contains(OWN));
}

async fn keep_well(window: &Window) {
    window.enter_at("Write the plan").await;
    window.heading("Keep-well plan").await;
    window
        .type_at("What I go on doing", "out before nine")
        .await;
    window.enter_at("Save plan").await;
    window.sees("Course and keep-well plan saved").await;
}

async fn nothing_private_is_printed(window: &Window) {
    let ticked = json!({
        "item_nine": true, "substances": true, "side_effects": true, "difficulties": true, "notes": true
    });
    let request = json!({
        "document": "therapist", "person": null, "since": null, "until": null,
        "choices": { "include": ticked }
    });
    let page = window
        .call("get_summary", json!({ "request": request }))
        .await;
    let pages = page["pages"].as_array().unwrap();
    assert!(!pages.is_empty(), "{page}");
    let rows = window.call("get_course", json!({ "id": 1 })).await;
    assert_eq!(text(&rows["view"]["sessions"][3]["private_note"]), OWN);
}

async fn course(window: &Window) -> Value {
    window.call("get_course", json!({ "id": 1 })).await
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}
