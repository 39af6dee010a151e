//! Stretches of a journey that more than one test takes, each by keyboard alone.

use ballast_tests::home::Home;
use thirtyfour::Key;

use crate::window::Window;

/// The passphrase of every record made here.
pub const PASSPHRASE: &str = "walnut ferry lantern moss";

/// From the first screen to Today: a record with a passphrase, its recovery code read, written down and typed back in part. Gives
/// the code.
pub async fn create(window: &Window) -> String {
    window.heading("Ballast").await;
    window.enter_at("Create my record").await;
    window.heading("Create my record").await;
    window.type_at("Passphrase", PASSPHRASE).await;
    window.type_at("Passphrase, once more", PASSPHRASE).await;
    window.keys(Key::Enter).await;

    window.heading("Your recovery code").await;
    let groups = groups_of(window).await;
    window.enter_at("I have written it down").await;
    window.heading("Type a part of it back").await;
    for number in window.numbers_asked().await {
        window
            .type_at(&format!("Group {number}"), &groups[number - 1])
            .await;
    }
    window.keys(Key::Enter).await;
    window.sees("How was today?").await;
    groups.join("-")
}

/// The groups of the recovery code, as they stand on the screen.
pub async fn groups_of(window: &Window) -> Vec<String> {
    let shown = window.ask("return [...document.querySelectorAll('main ol .group')].map((g) => g.innerText.trim())", vec![]).await;
    let groups: Vec<String> = serde_json::from_value(shown).unwrap();
    assert!(groups.len() >= 6, "a code of few groups: {}", groups.len());
    groups
}

/// Locks by keyboard.
pub async fn lock(window: &Window) {
    window.chord(&[Key::Control], "l").await;
    window.sees("Your record is locked.").await;
}

/// Opens the locked record with its passphrase.
pub async fn unlock(window: &Window) {
    window.type_at("Passphrase", PASSPHRASE).await;
    window.keys(Key::Enter).await;
    window
        .wait(
            "the record to open",
            "return document.querySelector('nav') !== null",
        )
        .await;
}

/// A window on a made-up record.
pub async fn made_up(home: &Home) -> Window {
    let window = Window::open_with(home, &["--demo"]).await;
    window.sees("Nothing here is kept").await;
    window
}
