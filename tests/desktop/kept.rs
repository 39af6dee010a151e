//! Bad input gets a sentence at its field and keeps what was typed; what is saved from one record comes whole into another.

use std::fs;

use ballast_tests::home::Home;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::{create, lock, made_up, unlock};
use crate::window::Window;

#[tokio::test]
async fn what_cannot_be_taken_is_said_at_its_field_and_stays_typed() {
    let home = Home::new();
    let window = made_up(&home).await;
    window.go("Add a medicine").await;
    window.fill("Name", "Lithium").await;
    window.fill("From", "31 February 2026").await;
    window.fill("Amount each time", "-5").await;
    window.enter_at("Add medicine").await;
    let at_field = "return document.querySelectorAll('dialog [aria-invalid=true]').length > 0
                    && document.querySelector('dialog .field-error') !== null";
    window.wait("a note at the field", at_field).await;
    window.picture("medicine-refused").await;
    assert_eq!(window.value_of("Name").await, "Lithium");
    assert_eq!(window.value_of("From").await, "31 February 2026");
    assert_eq!(window.value_of("Amount each time").await, "-5");
    let names = window.call("get_treatment", json!({})).await;
    assert!(
        !names["medicines"].to_string().contains("Lithium"),
        "something was half-written"
    );

    // The shell refuses what the page would never send, at the same fields, and stays alive.
    for (command, arguments) in [
        ("get_today", json!({ "day": "2026-02-30" })),
        ("get_today", json!({ "day": "../../etc/passwd\u{0}" })),
        ("flag_bad_day", json!({ "day": "2199-01-01" })),
        (
            "get_chart",
            json!({ "request": { "kind": "life", "range": "year", "days": null, "subject": null, "first_weekday": 1, "theme": "neon", "width": 900, "table": true } }),
        ),
        (
            "get_chart",
            json!({ "request": { "kind": "weather", "range": "year", "days": null, "subject": null, "first_weekday": 1, "theme": "light", "width": 900, "table": true } }),
        ),
        (
            "restore_backup",
            json!({ "name": "../../../etc", "unlock": { "kind": "key_file" } }),
        ),
        (
            "save_question",
            json!({ "input": { "id": null, "person": 1, "question": "x".repeat(10_000_000) } }),
        ),
        ("read_file", json!({ "path": "/etc/passwd" })),
        ("plugin:dialog|open", json!({})),
    ] {
        let refused = window.call(command, arguments).await;
        assert!(
            refused.get("refused").is_some(),
            "{command} was answered: {refused}"
        );
    }
    window.close().await;
}

#[tokio::test]
async fn words_typed_but_not_saved_outlive_the_lock() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window
        .type_at("A few words", "half a thought about the ferry")
        .await;
    lock(&window).await;
    assert!(
        !window.text().await.contains("ferry"),
        "a locked window shows what was typed"
    );
    unlock(&window).await;
    window.wait(
        "the words to be there",
        "return [...document.querySelectorAll('textarea')].some((t) => t.value === 'half a thought about the ferry')",
    )
    .await;
    assert_eq!(
        home.files_with("half a thought").len(),
        0,
        "a draft lies on the disk"
    );
    window.close().await;
}

#[tokio::test]
async fn everything_saved_from_one_record_comes_whole_into_another() {
    let home = Home::new();
    let window = made_up(&home).await;
    let today = window.today().await;
    window.chord(&[Key::Control], ",").await;
    window.enter_at("Save everything (JSON)…").await;
    window.sees("Saved: ").await;
    window.click("Save tables (CSV)…").await;
    let tables = home.saved().join(format!("ballast-{today}"));
    window
        .wait_for(|| tables.join("check_in.csv").is_file())
        .await;
    window.sees(&format!("ballast-{today}")).await;
    window.close().await;

    let file = home.saved().join(format!("ballast-{today}.json"));
    assert!(fs::metadata(&file).unwrap().len() > 100_000);
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Import a file").await;
    window.give_file(&file).await;
    window.heading("What would happen").await;
    window.sees("Ballast export of").await;
    window.picture("import-record").await;
    window.enter_at("Import all of it").await;
    window.heading("Import done").await;
    window.chord(&[Key::Control], "3").await;
    window.sees("Venlafaxine").await;
    // A second time there is something in the way, and it says so.
    window.go("Import a file").await;
    window.give_file(&file).await;
    window
        .sees("A whole record can only be brought into an empty one.")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_selection_for_a_clinic_is_chosen_and_saved_by_keyboard_alone() {
    let home = Home::new();
    let window = made_up(&home).await;
    let today = window.today().await;
    window.chord(&[Key::Control], ",").await;
    window.enter_at("For a clinic’s system (FHIR)…").await;
    window.heading("For a clinic’s system (FHIR)").await;
    window
        .sees("The file is not encrypted: anyone who has it can read it.")
        .await;
    window
        .sees("This material contains content from LOINC")
        .await;
    window.type_at("From", "the day after").await;
    window.enter_at("Save the FHIR file…").await;
    window.sees("Not a day yet").await;
    window.fill("From", &today.to_string()).await;
    window.type_at("Your name", "Robin Example").await;
    window.picture("export-fhir-chosen").await;
    window.enter_at("Save the FHIR file…").await;
    let file = home.saved().join(format!("ballast-{today}-fhir.json"));
    window.wait_for(|| file.is_file()).await;
    window.sees("It is not encrypted.").await;
    window.close().await;

    let bundle: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(
        bundle["entry"][1]["resource"]["name"][0]["text"],
        "Robin Example"
    );
    let period = &bundle["entry"][0]["resource"]["event"][0]["period"];
    let today = today.to_string();
    assert_eq!(*period, json!({ "start": today, "end": today }));
}

#[tokio::test]
async fn a_page_is_saved_locked_with_a_passphrase_that_is_typed_twice() {
    let home = Home::new();
    let window = made_up(&home).await;
    window.go("Preview the page for the prescriber").await;
    window
        .wait(
            "the preview",
            "return document.querySelectorAll('img.page').length > 0",
        )
        .await;
    window.enter_at("Save otherwise…").await;
    window.click("As a PDF locked with a passphrase").await;
    window.heading("A copy locked with a passphrase").await;
    window.fill("Passphrase of the copy", "four words").await;
    window
        .fill("Passphrase of the copy, once more", "four word")
        .await;
    window.enter_at("Save locked copy…").await;
    window.sees("The two are not the same.").await;
    window.picture("locked-copy").await;
    window
        .fill("Passphrase of the copy, once more", "four words")
        .await;
    window.enter_at("Save locked copy…").await;
    window
        .sees("a PDF that opens with its passphrase only.")
        .await;
    window.close().await;
    let saved = fs::read_dir(home.saved()).unwrap();
    let names: Vec<_> = saved.map(|file| file.unwrap().path()).collect();
    assert_eq!(names.len(), 1);
    let bytes = fs::read(&names[0]).unwrap();
    assert!(names[0].to_string_lossy().ends_with(".pdf.age"));
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    assert_eq!(home.files_with("four words").len(), 0);
}

#[tokio::test]
async fn what_was_typed_into_a_dialog_is_there_after_a_lock_until_it_is_thrown_away() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Add a life event").await;
    window
        .type_at("What happened?", "The heron stood by the weir")
        .await;
    lock(&window).await;
    assert!(
        home.files_with("heron").is_empty(),
        "it stands in plain words on the disk"
    );
    unlock(&window).await;
    window.heading("Typed and not saved").await;
    window.sees("The heron stood by the weir").await;
    window.picture("typed-and-not-saved").await;
    window.enter_at("Throw these words away").await;
    window
        .wait(
            "the card to go",
            "return !document.body.innerText.includes('heron')",
        )
        .await;
    lock(&window).await;
    unlock(&window).await;
    window.sees("How was today?").await;
    assert!(!window.text().await.contains("heron"));

    // What is saved is not offered again.
    window.go("Add a life event").await;
    window.type_at("What happened?", "A swan went by").await;
    window.keys(Key::Enter).await;
    window
        .wait(
            "the dialog to close",
            "return document.querySelector('dialog[open]') === null",
        )
        .await;
    lock(&window).await;
    unlock(&window).await;
    window.sees("How was today?").await;
    assert!(!window.text().await.contains("Typed and not saved"));
    window.close().await;
}
