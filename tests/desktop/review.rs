//! From a review opening to the agenda and the outcome, by keyboard alone, on the invented person's record; and a change of one's own.

use ballast_tests::home::Home;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::made_up;
use crate::window::Window;

const QUESTION: &str = "Does this dose go on through the winter?";

#[tokio::test]
async fn from_a_review_to_the_agenda_and_the_outcome() {
    let home = Home::new();
    let window = made_up(&home).await;
    let due = due(&window).await.expect("one is to be looked at now");
    let title = due["title"].as_str().unwrap();

    // Today says so, without hurry, and leads there.
    window.sees(&format!("{title}: can be looked at now")).await;
    window
        .enter_at(&format!("{title}: can be looked at now"))
        .await;
    window.heading(title).await;
    window.heading("What else changed").await;
    window.sees("not what caused it").await;
    window.sees("95 % interval").await;
    window.enter_at("How these numbers were made").await;
    window.sees("Hedges").await;
    window.picture("review-journey").await;

    window.enter_at("Put it on the agenda").await;
    window.heading("Ask about this review").await;
    assert!(window.value_of("Question").await.starts_with(title));
    window.reach("Question").await;
    window.chord(&[Key::Control], "a").await;
    window.keys(QUESTION).await;
    window.enter_at("Add to the agenda").await;
    window.sees("Question added to the agenda").await;

    window.enter_at("Record the outcome").await;
    window.heading("Record the outcome").await;
    // Nothing chosen yet: it says so at the choice, and keeps what was typed.
    window.type_at("Note", "We leave it for the winter.").await;
    window.enter_at("Save outcome").await;
    window.sees("Choose what was decided.").await;
    window.choose_at("Outcome", 0).await;
    window.enter_at("Save outcome").await;
    window.sees("Outcome recorded").await;
    window.sees("We leave it for the winter.").await;
    window.sees("kept as it is").await;
    assert!(due_titles(&window).await.iter().all(|t| t != title));

    window.chord(&[Key::Control], "z").await;
    window.sees("Undid: record the outcome of a review").await;
    window.sees("Nothing decided yet").await;
    window.chord(&[Key::Control, Key::Shift], "z").await;
    window.sees("kept as it is").await;

    window.chord(&[Key::Control], "5").await;
    window.heading("Appointments").await;
    window.sees(QUESTION).await;

    own_change(&window).await;
    patterns(&window).await;
    window.close().await;
}

async fn own_change(window: &Window) {
    window.go("Look at a change of my own").await;
    window.heading("A change of my own").await;
    window
        .type_at("What I changed", "No screens after ten")
        .await;
    window.type_at("To", "soon").await;
    window.enter_at("Open the review").await;
    window.sees("A whole number, please").await;
    assert_eq!(
        window.value_of("What I changed").await,
        "No screens after ten"
    );
    window.type_at("To", "6").await;
    window.enter_at("Open the review").await;
    window.sees("Review opened for your change").await;
    window.enter_at("No screens after ten").await;
    window.heading("No screens after ten").await;
    window
        .sees("Looked at in weeks 2 to 6, as you set it.")
        .await;
}

async fn patterns(window: &Window) {
    window.go("Patterns: what goes together").await;
    window.heading("What goes together with mood").await;
    window.sees("which is not the same as causes").await;
    window.enter_at("Ask about… Sleep").await;
    window.heading("Ask about this").await;
    assert!(
        window
            .value_of("Question")
            .await
            .starts_with("Sleep and mood")
    );
    window.enter_at("Add to the agenda").await;
    window.sees("Question added to the agenda").await;
}

async fn reviews(window: &Window) -> Vec<Value> {
    let view = window.call("get_reviews", json!({})).await;
    view["reviews"].as_array().unwrap().clone()
}

async fn due(window: &Window) -> Option<Value> {
    reviews(window)
        .await
        .into_iter()
        .find(|r| r["group"] == "due")
}

async fn due_titles(window: &Window) -> Vec<String> {
    reviews(window)
        .await
        .iter()
        .filter(|r| r["group"] == "due")
        .map(|r| r["title"].as_str().unwrap().to_owned())
        .collect()
}
