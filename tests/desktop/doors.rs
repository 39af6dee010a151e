//! The ways in and what bars them: without a passphrase, by the recovery code, a made-up record, a record that cannot be opened.

use std::fs;

use ballast_tests::home::Home;
use thirtyfour::Key;

use crate::steps::{create, groups_of, lock, made_up, unlock};
use crate::window::Window;

#[tokio::test]
async fn a_slip_in_the_recovery_code_is_noticed_before_it_is_needed() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.enter_at("Create my record").await;
    window.type_at("Passphrase", "short").await;
    window.keys(Key::Enter).await;
    window.sees("At least 8 characters, please.").await;
    window.fill("Passphrase", "a long enough one").await;
    window
        .fill("Passphrase, once more", "another one entirely")
        .await;
    window.keys(Key::Enter).await;
    window.sees("The two are not the same.").await;
    assert_eq!(
        window.value_of("Passphrase").await,
        "a long enough one",
        "what was typed stays"
    );
    window
        .fill("Passphrase, once more", "a long enough one")
        .await;
    window.keys(Key::Enter).await;
    window.heading("Your recovery code").await;
    let groups = groups_of(&window).await;
    window.picture("recovery-code").await;
    window.enter_at("I have written it down").await;
    for number in window.numbers_asked().await {
        let typed: String = groups[number - 1].chars().rev().collect();
        window.type_at(&format!("Group {number}"), &typed).await;
    }
    window.keys(Key::Enter).await;
    window.sees("At least one group is not as shown.").await;
    for number in window.numbers_asked().await {
        window
            .fill(
                &format!("Group {number}"),
                &groups[number - 1].to_lowercase(),
            )
            .await;
    }
    window.keys(Key::Enter).await;
    window.sees("How was today?").await;
    window.close().await;
}

#[tokio::test]
async fn the_recovery_code_opens_the_same_record_and_a_new_passphrase_holds() {
    let home = Home::new();
    let window = Window::open(&home).await;
    let code = create(&window).await;
    window.keys("6").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("Mood 6").await;
    lock(&window).await;

    window.click("Use the recovery code").await;
    window
        .fill(
            "Recovery code",
            &code.replacen(&code[..1], if code.starts_with('A') { "B" } else { "A" }, 1),
        )
        .await;
    window.keys(Key::Enter).await;
    window.sees("There is a slip in this recovery code").await;
    window.fill("Recovery code", &code.to_lowercase()).await;
    window.keys(Key::Enter).await;
    window
        .fill("New passphrase", "ferry walnut moss lantern")
        .await;
    window
        .fill("New passphrase, once more", "ferry walnut moss lantern")
        .await;
    window.keys(Key::Enter).await;
    window.sees("Mood 6").await;

    lock(&window).await;
    window.fill("Passphrase", "ferry walnut moss lantern").await;
    window.keys(Key::Enter).await;
    window.sees("Mood 6").await;
    lock(&window).await;
    window.fill("Passphrase", crate::steps::PASSPHRASE).await;
    window.keys(Key::Enter).await;
    window
        .sees("That is not the passphrase of this record.")
        .await;
    window.close().await;
}

#[tokio::test]
async fn without_a_passphrase_is_a_choice_that_can_be_taken_back() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.click("Create my record").await;
    window
        .choose("How should it be protected?", "Without a passphrase")
        .await;
    window
        .sees("anyone who can use your account on this computer can read your record.")
        .await;
    window.enter_at("Create my record").await;
    window.sees("Please tick this first").await;
    window.picture("create-without-passphrase").await;
    window.reach("I understand, and want no passphrase").await;
    window.keys(" ").await;
    window.enter_at("Create my record").await;
    window.sees("How was today?").await;
    window.chord(&[Key::Control], "l").await;
    window.sees("This record has no passphrase").await;
    window.enter_at("Open").await;
    window.sees("How was today?").await;
    window.close().await;
}

#[tokio::test]
async fn a_made_up_record_is_marked_and_leaves_nothing() {
    let home = Home::new();
    let window = made_up(&home).await;
    window.keys("3").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("Mood 3").await;
    window.go("Preview the page for the prescriber").await;
    window
        .wait(
            "the preview",
            "return document.querySelectorAll('img.page').length === 1",
        )
        .await;
    window.enter_at("Leave").await;
    window.heading("Ballast").await;
    window.sees("Create my record").await;
    window.close().await;
    assert!(
        !home.record().exists(),
        "a record was left in the usual place"
    );
    let left: Vec<_> = fs::read_dir(home.at("tmp"))
        .unwrap()
        .flatten()
        .map(|e| e.path())
        .collect();
    assert!(
        left.iter().all(|path| !path.join("record").exists()),
        "left: {left:?}"
    );
}

#[tokio::test]
async fn a_record_whose_database_is_gone_is_never_replaced_by_an_empty_one() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window.keys("7").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("Mood 7").await;
    lock(&window).await;
    window.close().await;

    let database = home.record().join("journal.db");
    fs::rename(&database, home.at("elsewhere.db")).unwrap();
    let window = Window::open(&home).await;
    window.heading("Your record cannot be opened now").await;
    window
        .sees("Ballast does not start an empty one in its place.")
        .await;
    assert!(!database.exists());
    // Help is at hand here too.
    window.click("When it is bad").await;
    window.sees("112").await;
    window.keys(Key::Escape).await;

    // The backup made when it was locked brings it back.
    window.click("Restore from a backup…").await;
    window.picture("restore").await;
    window
        .type_at("Passphrase of the backup", crate::steps::PASSPHRASE)
        .await;
    window.keys(Key::Enter).await;
    window.sees("Mood 7").await;
    lock(&window).await;
    unlock(&window).await;
    window.sees("Mood 7").await;
    window.close().await;
}
