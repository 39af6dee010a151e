//! A table of no known app: its columns are said, the dry run follows, one import and one undo.

use std::fs;

use ballast_tests::home::Home;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::create;
use crate::window::Window;

#[tokio::test]
async fn a_table_is_read_as_the_person_says_and_taken_back_by_one_undo() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    let file = home.at("table.csv");
    fs::write(
        &file,
        "Datum;Stimmung;Angst;Notiz\n03.02.2026;6;2,5;by the canal\n04.02.2026;4;1,0;\n31.02.2026;4;1,0;\n",
    )
    .unwrap();
    window.go("Import a file").await;
    window.give_file(&file).await;
    window.heading("What is in this table?").await;
    window.sees("Which column tells the day?").await;
    window.picture("import-table").await;
    window.select("Datum", "the day").await;
    window.select("Stimmung", "mood, 0 to 10").await;
    // Every date could be either: it is asked.
    window.sees("In which order do the dates stand?").await;
    window
        .choose("In which order do the dates stand?", "day, month, year")
        .await;
    window.heading("What would happen").await;
    window.select("Notiz", "words").await;
    window.select("Angst", "answers to one question").await;
    window.sees("the date is not a day of the calendar").await;
    window.select("Angst 2 answers…", "new, how many").await;
    window.sees("Questions of the check-in to add 1").await;
    window.picture("import-table-read").await;
    window
        .enter_at("Import 2 check-ins, 1 question of the check-in")
        .await;
    window.heading("Import done").await;

    let there = async || {
        let view = window
            .call("get_today", json!({ "day": "2026-02-03" }))
            .await;
        view["check_ins"].as_array().unwrap().len()
    };
    assert_eq!(there().await, 1);
    window.give_file(&file).await;
    window
        .sees("It is read as the last table with these columns was.")
        .await;
    window.sees("There is nothing new in this file.").await;
    window.chord(&[Key::Control], "1").await;
    window.sees("How was today?").await;
    window.chord(&[Key::Control], "z").await;
    window.sees("Undid: import").await;
    assert_eq!(there().await, 0, "one undo takes the import back");
    window.close().await;
}
