//! A thought record by keyboard alone, interrupted by a lock and by the end of the program, and gone on with.

use ballast_tests::home::Home;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::{create, lock, unlock};
use crate::window::Window;

#[tokio::test]
async fn a_thought_record_interrupted_by_lock_is_gone_on_with() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Write a thought record").await;
    window.heading("Thought record").await;
    // The focus is in the first question; Enter goes on, Shift Enter makes a line.
    window.keys("The ferry left without me").await;
    window.chord(&[Key::Shift], Key::Enter).await;
    window.keys("and the next was full").await;
    window.keys(Key::Enter).await;
    window.sees("Question 2 of 8").await;
    window.keys("stranded").await;
    window.keys(Key::Tab).await;
    window.keys("80").await;
    window.keys(Key::Enter).await;
    window.sees("Question 3 of 8").await;
    // Locked at once, before any pause in which it would have been saved.
    window.keys("I always miss things").await;
    lock(&window).await;
    assert!(
        !window.text().await.contains("ferry"),
        "a locked window shows what was typed"
    );
    assert_eq!(
        home.files_with("without me").len(),
        0,
        "what was typed lies on the disk in clear"
    );
    unlock(&window).await;
    window.chord(&[Key::Control], "6").await;
    window.heading("Not finished").await;
    window.picture("thought-not-finished").await;
    window.enter_at("Go on: Thought record…").await;
    window.sees("Question 3 of 8").await;
    assert_eq!(
        window.value_of("Which thought came by itself?").await,
        "I always miss things"
    );
    // Typing goes on where it ended; back shows what was answered.
    window.keys(" that matter").await;
    window.chord(&[Key::Alt], Key::Left).await;
    window.sees("Question 2 of 8").await;
    assert_eq!(window.value_of("Feeling 1").await, "stranded");
    window.keys(Key::Enter).await;
    window.sees("Question 3 of 8").await;
    window.sees("Saved as not finished.").await;
    window.close().await;

    // The program ended; the record has it.
    let window = Window::open(&home).await;
    unlock(&window).await;
    window.chord(&[Key::Control], "6").await;
    window.enter_at("Go on: Thought record…").await;
    window.sees("Question 3 of 8").await;
    assert_eq!(
        window.value_of("Which thought came by itself?").await,
        "I always miss things that matter"
    );
    window.keys(Key::Enter).await;
    window.sees("Question 4 of 8").await;
    window.keys("It is the second time this month.").await;
    window.keys(Key::Enter).await;
    window.sees("Question 5 of 8").await;
    window.keys("I was on time for all the others.").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("Thought record finished").await;
    window.heading("Thought records").await;
    let found = window
        .call("search_toolkit", json!({ "typed": "FERRY" }))
        .await;
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(found[0]["unfinished"], false);

    // One undo takes the finishing back, not the words.
    window.chord(&[Key::Control], "z").await;
    window.heading("Not finished").await;
    window.sees("The ferry left without me").await;
    window.chord(&[Key::Control, Key::Shift], "z").await;
    window
        .wait(
            "nothing unfinished",
            "return ![...document.querySelectorAll('h2')].some((h) => h.textContent === 'Not finished')",
        )
        .await;
    window.close().await;
}
