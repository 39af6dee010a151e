//! Staying well, by keyboard alone: item 9 of the PHQ-9 to the calm page with the person's own plan; a warning sign that begins at a
//! check-in, quietly, once; a questionnaire of one's own from a file.

use std::fs;

use ballast_tests::home::Home;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::{create, lock, unlock};
use crate::window::Window;

/// A phrase that stands nowhere else.
const OWN_WORDS: &str = "the long way round the heron pond";

async fn gone(window: &Window, words: &str) {
    let script = format!("return !document.body.innerText.includes({})", json!(words));
    window.wait(&format!("“{words}” to be gone"), &script).await;
}

#[tokio::test]
async fn item_nine_leads_to_the_calm_page_with_the_own_plan_first() {
    let home = Home::new();
    home.prefer(&json!({ "country": "GB" }));
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Write at my safety plan").await;
    window.heading("My safety plan").await;
    window.keys("I stop answering").await;
    window.keys(Key::Enter).await;
    window.sees("Question 2 of 7").await;
    window.keys(OWN_WORDS).await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.heading("Warning signs").await;
    window.sees(OWN_WORDS).await;

    window.go("Fill in PHQ-9").await;
    window.sees("Over the last 2 weeks").await;
    for _ in 0..8 {
        window.keys("1").await;
    }
    window.keys("2").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window
        .heading("Thank you for answering that question")
        .await;
    window.sees(OWN_WORDS).await;
    window.sees("Nobody is told about your answer").await;
    window.sees("Samaritans").await;
    let order = window
        .ask(
            "const t = document.querySelector('main').innerText;
             return [arguments[0], 'Samaritans'].map((w) => t.indexOf(w))",
            vec![json!(OWN_WORDS)],
        )
        .await;
    assert!(
        order[0].as_i64() < order[1].as_i64(),
        "own words come first"
    );
    window.picture("item-nine").await;
    window.keys(Key::Enter).await;
    window.sees("Your answers are saved.").await;
    window.sees("Your total is 10.").await;

    // With the choice off nothing of it lies on the disk in clear, and the lock screen has numbers only.
    lock(&window).await;
    assert_eq!(
        home.files_with("heron pond"),
        Vec::<std::path::PathBuf>::new()
    );
    window.keys(Key::F1).await;
    window.heading("When it is bad").await;
    window.sees("Samaritans").await;
    assert!(!window.text().await.contains("heron pond"));
    window.keys(Key::F1).await;
    gone(&window, "Samaritans").await;

    unlock(&window).await;
    window
        .go("Staying well: warning signs, my safety plan")
        .await;
    window.heading("My safety plan").await;
    window.reach("Show the whole card on the lock screen").await;
    window.picture("staying-well-own").await;
    window.keys(" ").await;
    window
        .wait_for(|| home.files_with("heron pond").len() == 1)
        .await;
    lock(&window).await;
    window.keys(Key::F1).await;
    window.sees(OWN_WORDS).await;
    window.picture("when-it-is-bad-locked").await;
    window.keys(Key::F1).await;
    gone(&window, OWN_WORDS).await;

    unlock(&window).await;
    window
        .go("Staying well: warning signs, my safety plan")
        .await;
    window.reach("Show the whole card on the lock screen").await;
    window.keys(" ").await;
    window
        .wait_for(|| home.files_with("heron pond").is_empty())
        .await;
    // From anywhere in one key.
    window.keys(Key::F1).await;
    window.heading("When it is bad").await;
    window.sees(OWN_WORDS).await;
    window.close().await;
}

#[tokio::test]
async fn a_warning_sign_begins_quietly_at_a_check_in_and_does_not_come_back() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Add a warning sign").await;
    window.heading("Add a warning sign").await;
    window
        .type_at("The sign, in your own words", "My mood stays at the bottom")
        .await;
    window.type_at("The number", "2").await;
    window.type_at("On how many days", "1").await;
    window.type_at("Of the last so many days", "1").await;
    window
        .type_at("What I do then", "Tell L. the same evening.")
        .await;
    window.enter_at("Add it").await;
    window.sees("It has not begun since").await;

    window.chord(&[Key::Control], "1").await;
    window.sees("How was today?").await;
    assert!(!window.text().await.contains("stays at the bottom"));
    window.keys("2").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.heading("My mood stays at the bottom").await;
    window.sees("Tell L. the same evening.").await;
    window.sees("Ballast tells nobody").await;
    window.picture("warning-sign-today").await;
    window.keys("s").await;
    gone(&window, "Tell L. the same evening.").await;
    window.close().await;

    let window = Window::open(&home).await;
    unlock(&window).await;
    window.sees("Another check-in").await;
    assert!(
        !window.text().await.contains("Tell L. the same evening."),
        "what was seen is not shown again after a restart"
    );
    window
        .go("Staying well: warning signs, my safety plan")
        .await;
    window.sees("It began once since").await;
    window.picture("warning-signs").await;
    window.close().await;
}

#[tokio::test]
async fn a_questionnaire_of_ones_own_comes_from_a_file_with_its_faults_by_line() {
    let home = Home::new();
    let file = r#"id = "evening"
name = "My evening check"
options = [{ value = 0, label = "no" }, { value = 1, label = "a little" }, { value = 2, label = "yes" }]
items = [
  { id = "walk", text = "Did I go out?" },
  { id = "rest", text = "Did I rest?" },
]
bands = [{ min = 0, max = 1, label = "thin day" }, { min = 2, max = 4, label = "full day" }]
"#;
    fs::write(home.opened(), file.replace("\"Did I rest?\"", "\"\"")).unwrap();
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Questionnaires").await;
    window.heading("From a clinician’s form").await;
    window.enter_at("Add my own from a file…").await;
    window.heading("This file cannot be taken yet").await;
    window.sees("This must not be empty.").await;
    assert_eq!(window.text_of("dialog tbody th").await, "6");
    window.picture("own-questionnaire-faults").await;

    fs::write(home.opened(), file).unwrap();
    window.enter_at("Choose the file again…").await;
    window.heading("My own").await;
    window.go("Fill in My evening check").await;
    window.sees("Did I go out?").await;
    window.keys("2").await;
    window.keys("1").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("Your total is 3.").await;
    window.sees("2–4 is called full day").await;
    window.close().await;
}
