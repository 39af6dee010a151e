//! The first day, by keyboard alone: protect a record, bring in what was tracked elsewhere, check in, add a medicine, read a day on
//! the life chart, look at the page, save it, lock, come back, and find everything there. In the light and in the dark.

use std::fs;

use ballast_tests::daylio::{self, OWN_MOODS};
use ballast_tests::home::Home;
use chrono::NaiveDate;
use serde_json::json;
use thirtyfour::Key;

use crate::pdf;
use crate::steps::{PASSPHRASE, create, lock, unlock};
use crate::window::Window;

const WORDS: &str = "Rang the dentist at last";

#[tokio::test]
async fn the_first_day_in_the_light() {
    first_day("light").await;
}

#[tokio::test]
async fn the_first_day_in_the_dark() {
    first_day("dark").await;
}

async fn first_day(theme: &str) {
    let home = Home::new();
    home.prefer(&json!({ "theme": theme }));
    let window = Window::open(&home).await;
    window
        .wait(
            "the theme",
            &format!("return document.documentElement.dataset.theme === '{theme}'"),
        )
        .await;

    create(&window).await;
    let today = window.today().await;
    bring_in(&window, &home, today).await;
    check_in(&window).await;
    add_medicine(&window).await;
    read_the_chart(&window, today).await;
    save_the_page(&window, &home, today).await;

    lock(&window).await;
    help_is_at_hand(&window).await;
    window.type_at("Passphrase", "not this one at all").await;
    window.keys(Key::Enter).await;
    window
        .sees("That is not the passphrase of this record.")
        .await;
    unlock(&window).await;
    all_is_there(&window).await;
    window.close().await;

    // The same after a restart; and nothing of it lies on the disk as it was typed.
    let window = Window::open(&home).await;
    window.sees("Your record is locked.").await;
    unlock(&window).await;
    all_is_there(&window).await;
    window.close().await;
    for secret in [WORDS, daylio::NOTE, PASSPHRASE, "Sertraline"] {
        let plain = home.files_with(secret);
        let outside = plain
            .iter()
            .find(|file| !file.starts_with(home.saved()) && !file.ends_with("export.csv"));
        assert_eq!(outside, None, "“{secret}” lies on the disk");
    }
}

/// Dry run, own mood names, one act, the same file again, one undo, one redo.
async fn bring_in(window: &Window, home: &Home, today: NaiveDate) {
    let export = daylio::export(today);
    let file = home.at("export.csv");
    fs::write(&file, &export.bytes).unwrap();

    window.go("Import a file").await;
    window.give_file(&file).await;
    window.heading("What would happen").await;
    window.sees(&format!("Rows read {}", export.rows())).await;
    window
        .sees(&format!("Check-ins to add {}", export.known))
        .await;
    window
        .sees(&format!(
            "Waiting for a mood level {}",
            export.own[0] + export.own[1]
        ))
        .await;
    window.sees("the date is not a day of the calendar").await;
    for (mood, level) in OWN_MOODS.iter().zip(["2, bad", "5, very good"]) {
        window.select(&format!("{mood}…"), level).await;
    }
    let all = export.known + export.own[0] + export.own[1];
    window.sees(&format!("Check-ins to add {all}")).await;
    window.enter_at(&format!("Import {all} check-ins")).await;
    window.heading("Import done").await;
    window
        .sees(&format!(
            "{all} check-ins added, 0 there already, {} left out",
            export.broken
        ))
        .await;
    window.picture("import-done").await;

    window.give_file(&file).await;
    window.sees("In the record already").await;
    for (mood, level) in OWN_MOODS.iter().zip(["2, bad", "5, very good"]) {
        window.select(&format!("{mood}…"), level).await;
    }
    window.sees(&format!("In the record already {all}")).await;
    window.sees("There is nothing new in this file.").await;

    let brought_in = async || {
        let view = window
            .call("get_today", json!({ "day": export.days[0] }))
            .await;
        view["check_ins"].as_array().unwrap().len()
    };
    window.chord(&[Key::Control], "1").await;
    window.sees("How was today?").await;
    assert_eq!(brought_in().await, 1);
    window.chord(&[Key::Control], "z").await;
    window.sees("Undid: import").await;
    assert_eq!(brought_in().await, 0, "one undo takes the import back");
    window.chord(&[Key::Control, Key::Shift], "z").await;
    window.sees("Did again: import").await;
    assert_eq!(brought_in().await, 1);
}

async fn check_in(window: &Window) {
    // The screen listens at once: no field has to be found first.
    window.keys("4").await;
    window.choose_at("Anxiety", 1).await;
    window.choose_at("Energy", 2).await;
    window.type_at("Fell asleep", "2320").await;
    window.type_at("Woke", "6.30").await;
    window.type_at("A few words", WORDS).await;
    window.picture("check-in").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("1 check-in today").await;
    window.sees("Mood 4").await;
    window.sees("slept 7 h 10 min").await;
    window.sees(WORDS).await;
}

async fn add_medicine(window: &Window) {
    window.go("Add a medicine").await;
    window.heading("Add a medicine").await;
    window.type_at("Name", "Sertraline").await;
    window.sees("SSRI").await;
    window.type_at("Amount each time", "25").await;
    window.enter_at("Add another step").await;
    window.sees("Step 2").await;
    // From the first step's fields on to the second's.
    window.reach("Remove step 2").await;
    window.keys(Key::Tab).await;
    window.type_at("Amount each time", "50").await;
    window.picture("medicine-two-steps").await;
    window.enter_at("Add medicine").await;
    window.sees("Medicine added").await;
    window.sees("25 mg").await;
    window.sees("50 mg").await;
    window.chord(&[Key::Control], "1").await;
    window.sees("Sertraline 25 mg").await;
}

/// The cursor by arrow keys: today, yesterday, a week before, both ends.
async fn read_the_chart(window: &Window, today: NaiveDate) {
    window.chord(&[Key::Control], "2").await;
    window.heading("Life chart").await;
    window.reach("Day on the life chart").await;
    let reads = async |day: NaiveDate, words: &str| {
        window
            .sees(&format!("{}.", day.format("%A %-d %B %Y")))
            .await;
        let reading = window.text_of("[data-testid=reading]").await;
        assert!(reading.contains(words), "{day}: {reading}");
    };
    reads(today, "Mood 4").await;
    window.keys(Key::Left).await;
    reads(today - chrono::Days::new(1), "Mood").await;
    window.chord(&[Key::Shift], Key::Left).await;
    reads(today - chrono::Days::new(8), "Mood").await;
    window.keys(Key::Left + Key::Left).await;
    reads(today - chrono::Days::new(10), "not recorded").await;
    window.keys(Key::End).await;
    reads(today, "Sertraline").await;
    window.picture("life-chart-first-day").await;
    window.enter_at("Table").await;
    window.sees("Mood").await;
    window
        .wait(
            "the table",
            "return document.querySelectorAll('main table tbody tr').length > 100",
        )
        .await;
    window.enter_at("Table").await;
}

async fn save_the_page(window: &Window, home: &Home, today: NaiveDate) {
    window.go("Preview the page for the prescriber").await;
    window
        .wait(
            "the preview",
            "return document.querySelectorAll('img.page').length === 1",
        )
        .await;
    window.still().await;
    window.picture("page-first-day").await;
    window.enter_at("Save PDF…").await;
    // Said once on this computer, before the first page is saved.
    window.heading("A saved file is plain").await;
    window.picture("plain-file").await;
    window.enter_at("Save it").await;
    window.sees("tagged and accessible (PDF/UA-1)").await;

    let saved = home.saved().join(format!("summary-{today}.pdf"));
    let words = pdf::text(&saved);
    for expected in [
        "Sertraline",
        "25 mg",
        "For my prescriber",
        "Not a diagnosis",
    ] {
        assert!(words.contains(expected), "no “{expected}” in\n{words}");
    }
    assert!(
        !words.contains(WORDS),
        "a note was printed without having been chosen"
    );
    assert_eq!(pdf::fact(&saved, "Pages"), "1");
    assert_eq!(pdf::fact(&saved, "Tagged"), "yes");
    assert_eq!(
        pdf::pixel_pictures(&saved),
        0,
        "the chart is made of pixels"
    );
}

/// Numbers are there without the passphrase.
async fn help_is_at_hand(window: &Window) {
    window.enter_at("When it is bad").await;
    window.sees("112").await;
    window.picture("locked-when-it-is-bad").await;
    window.keys(Key::Escape).await;
    window
        .wait(
            "the card to close",
            "return document.querySelector('dialog[open]') === null",
        )
        .await;
}

async fn all_is_there(window: &Window) {
    window.sees(WORDS).await;
    window.sees("Mood 4").await;
    window.sees("Sertraline 25 mg").await;
    window.chord(&[Key::Control], "3").await;
    window.sees("50 mg").await;
    window.chord(&[Key::Control], "1").await;
    window.sees(WORDS).await;
}
