//! The starting plan by keyboard alone, interrupted by a lock and gone on with, to version 1; a temporary adjustment that asks at its date; a
//! goal; a small experiment.

use ballast_tests::home::Home;
use chrono::Days;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::{create, lock, unlock};
use crate::window::Window;

#[tokio::test]
async fn from_the_first_question_to_a_temporary_adjustment_that_asks() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window.enter_at("Make a starting plan").await;
    window.heading("Starting plan").await;
    window.sees("Step 1 of 10").await;

    // From the list by Tab and Space, then own words; the number by the arrow keys.
    window
        .reach("Body: sleep, energy, appetite: Little energy")
        .await;
    window.keys(" ").await;
    window.enter_at("In my own words").await;
    window.keys("answering messages").await;
    // Locked at once, before any pause in which it would have been saved.
    lock(&window).await;
    assert_eq!(
        home.files_with("answering messages").len(),
        0,
        "what was typed lies on the disk in clear"
    );
    unlock(&window).await;
    window.sees("Step 1 of 10: what is hard").await;
    window.picture("starting-plan-on-today").await;
    window.enter_at("Go on with the starting plan").await;
    window.sees("Step 1 of 10").await;
    assert_eq!(
        window.value_of("In your words, difficulty 2").await,
        "answering messages"
    );
    window
        .choose_at("How bad is it now? Little energy", 7)
        .await;
    window.keys(Key::Enter).await;
    window.sees("Step 2 of 10").await;
    window.enter_at("Something that was tried").await;
    window.keys("Citalopram").await;
    window.type_at("When", "spring 2021").await;
    window.keys(Key::Enter).await;
    window.sees("Step 3 of 10").await;
    // People wait: put off, and gone past.
    window.enter_at("Next").await;
    window.sees("Step 4 of 10").await;
    window.enter_at("Do this later").await;
    window.sees("Step 5 of 10").await;
    window.enter_at("Add a goal").await;
    window
        .type_at("What would better look like?", "see a friend every week")
        .await;
    window.enter_at("Add goal").await;
    window.sees("Goal added").await;
    window.enter_at("Next").await;
    window.sees("Step 6 of 10").await;
    window
        .type_at("Weeks between meetings with the prescriber", "4")
        .await;
    window.enter_at("Add an intention").await;
    window.keys("walk before work").await;
    window.keys(Key::Enter).await;
    window.sees("Step 7 of 10").await;
    window.enter_at("Next").await;
    window.sees("Step 8 of 10").await;
    window.enter_at("Next").await;
    window.sees("Step 9 of 10").await;
    window.sees("It says nothing about you").await;
    window.enter_at("Next").await;
    window.sees("Step 10 of 10").await;
    window.sees("Put off until later: people.").await;
    window.picture("starting-plan-end").await;
    window.enter_at("Make the plan, version 1").await;
    window.sees("Version 1 of the plan is there").await;
    window.heading("Plan").await;
    window.sees("every 4 weeks").await;
    let told = window.call("get_starting_plan", json!({})).await;
    assert_eq!(told["difficulties"][0]["severity"], 7);
    assert_eq!(told["tried"][0]["when"], "spring 2021");

    // The plan is older than this record: version 1 is corrected, then a temporary adjustment lies wholly in the past.
    let today = window.today().await;
    let ago = |days| (today - Days::new(days)).to_string();
    window.enter_at("Correct version 1").await;
    window.heading("Correct version 1").await;
    window.type_at("From", &ago(60)).await;
    window.enter_at("Save correction").await;
    window.sees("Adjustment corrected").await;
    window.enter_at("Adjust the plan…").await;
    window
        .type_at("Weeks between meetings with the prescriber", "1")
        .await;
    window.type_at("From", &ago(30)).await;
    window.choose_at("For how long", 1).await;
    window.type_at("Last day", &ago(1)).await;
    window.enter_at("Adjust the plan").await;
    window.sees("Plan adjusted").await;
    window
        .heading("A temporary adjustment has come to its date")
        .await;
    window.picture("plan-asks").await;
    window.chord(&[Key::Control], "1").await;
    window.sees("Go back, keep or extend?").await;
    window.enter_at("Go back, keep or extend?").await;
    window.enter_at("Go back").await;
    window.sees("The plan went back").await;
    let plan = window.call("get_plan", json!({})).await;
    assert_eq!(plan["asks"], json!([]));
    assert_eq!(plan["choices"]["every_weeks"], 4);
    assert_eq!(plan["versions"].as_array().unwrap().len(), 3);
    window.chord(&[Key::Control], "z").await;
    window
        .heading("A temporary adjustment has come to its date")
        .await;
    window.chord(&[Key::Control, Key::Shift], "z").await;

    // A small experiment: begun from the palette, answered on Today with one key.
    window.go("Begin a small experiment").await;
    window
        .type_at("What do you want to try?", "no screen in bed")
        .await;
    window.enter_at("Begin the experiment").await;
    window.sees("Experiment begun").await;
    window.chord(&[Key::Control], "1").await;
    window.enter_at("Done: no screen in bed").await;
    window.sees("small experiment: done").await;
    window.picture("experiment-on-today").await;
    window.close().await;
}
