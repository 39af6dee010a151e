//! Bringing a file in, in the real window: dropped on it or chosen; a backup of another app, names that are matched, a table whose columns
//! are said; a long one that is cancelled; what cannot be read.

use std::fs;
use std::path::PathBuf;

use ballast_tests::home::Home;
use ballast_tests::told::told;
use chrono::{Days, NaiveDate};
use serde_json::json;
use thirtyfour::Key;

use crate::dragged::drop_on_window;
use crate::screens::bearable;
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

/// So many rows that reading them takes a while on any machine.
const MANY: usize = 20_000;

#[tokio::test]
async fn a_long_import_is_cancelled_by_keyboard_and_nothing_of_it_is_kept() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    let mut long =
        "full_date,date,weekday,time,mood,activities,scales,note_title,note\n".to_owned();
    let first = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap();
    for n in 0..MANY {
        let day = first + Days::new((n / 10) as u64);
        long += &format!("{day},x,y,{:02}:00,good,walk,,,entry {n}\n", n % 10);
    }
    let file = home.at("daylio.csv");
    fs::write(&file, long).unwrap();
    let nothing_is_there = async || {
        let view = window
            .call("get_today", json!({ "day": "2016-01-01" }))
            .await;
        assert_eq!(view["check_ins"], json!([]));
        let imports = window.call("list_imports", json!({})).await;
        assert_eq!(imports, json!([]));
    };

    window.go("Import a file").await;
    window.give_file(&file).await;
    window.sees("Reading").await;
    window.enter_at("Cancel").await;
    window.sees("Cancelled. Nothing was brought in.").await;
    nothing_is_there().await;

    window.give_file(&file).await;
    window.heading("What would happen").await;
    window.enter_at("Import 20000 check-ins").await;
    window.sees("of 20,000").await;
    assert_eq!(window.focus().await, "Cancel", "the keyboard stays here");
    window.picture("import-runs").await;
    window.keys(Key::Enter).await;
    window.sees("Cancelled. Nothing was brought in.").await;
    nothing_is_there().await;
    // It can be looked at, and brought in, as before.
    window.reach("Import 20000 check-ins").await;
    window.chord(&[Key::Control], "1").await;
    window.sees("How was today?").await;
    window.close().await;
}

/// A Daylio backup of three entries, of which one has a mood of the person's own whose level the file does not tell.
fn daylio_backup(home: &Home) -> PathBuf {
    let made = json!({
        "version": 15,
        "customMoods": [
            { "id": 1, "custom_name": "", "mood_group_id": 1, "predefined_name_id": 1 },
            { "id": 7, "custom_name": "floaty", "mood_group_id": null, "predefined_name_id": -1 }
        ],
        "tags": [{ "id": 1, "name": "walk", "id_tag_group": 1, "order": 1 }],
        "tag_groups": [{ "id": 1, "name": "Outside", "order": 1 }],
        "dayEntries": [
            { "id": 3, "minute": 5, "hour": 20, "day": 24, "month": 1, "year": 2026, "mood": 7, "note": "made up", "tags": [1] },
            { "id": 2, "minute": 5, "hour": 20, "day": 23, "month": 1, "year": 2026, "mood": 1, "note": "by the canal", "tags": [] },
            { "id": 1, "minute": 5, "hour": 20, "day": 31, "month": 1, "year": 2026, "mood": 1, "note": "", "tags": [] }
        ]
    });
    let file = home.at("backup_2026_02_24.daylio");
    let script = "import base64, sys, zipfile\n\
                  with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:\n    \
                  z.writestr('backup.daylio', base64.b64encode(sys.argv[2].encode()))";
    told(
        "python3",
        &[
            "-c".as_ref(),
            script.as_ref(),
            file.as_os_str(),
            made.to_string().as_ref(),
        ],
    );
    file
}

async fn entries(window: &Window) -> usize {
    let mut all = 0;
    for day in ["2026-02-23", "2026-02-24"] {
        let view = window.call("get_today", json!({ "day": day })).await;
        all += view["check_ins"].as_array().unwrap().len();
    }
    all
}

#[tokio::test]
async fn a_daylio_backup_is_dropped_on_the_window_and_brought_in_by_keyboard() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    let file = daylio_backup(&home);

    drop_on_window(&window, &home, &file, "What would happen").await;
    window.sees("Daylio backup, 23 Feb").await;
    window.sees("Rows read 3").await;
    window.sees("Check-ins to add 1").await;
    window.sees("Waiting for a mood level 1").await;
    window.sees("mood 9; note: by the canal").await;
    window
        .sees("Line 3 the date is not a day of the calendar")
        .await;
    window.picture("import-daylio").await;

    // A mood of one's own waits for its level.
    window.reach("floaty 1 row…").await;
    window.keys("2").await;
    window.sees("Check-ins to add 2").await;
    window.enter_at("Import 2 check-ins").await;
    window.heading("Import done").await;
    assert_eq!(
        window.focus().await,
        "Import done",
        "the focus goes on there"
    );
    assert_eq!(entries(&window).await, 2);

    // The list of imports, and one undo.
    window.chord(&[Key::Control], ",").await;
    window.heading("Files you brought in").await;
    window.sees("Daylio, backup 2 check-ins 1").await;
    window.reach("Import a file…").await;
    window.picture("settings-imports").await;
    window.chord(&[Key::Control], "z").await;
    window.sees("Undid: import").await;
    window.sees("None yet.").await;
    assert_eq!(entries(&window).await, 0);
    window.close().await;
}

#[tokio::test]
async fn the_names_of_another_app_are_matched_by_keyboard() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Import a file").await;
    window.give_file(&bearable()).await;
    window.sees("Best effort").await;
    window.choose_at("On which scale are the moods?", 1).await;
    window.sees("Check-ins to add 4").await;
    window.reach("Energy 2 answers…").await;
    window.keys("new, 0").await;
    window.sees("Questions of the check-in to add").await;
    window.sees("A medicine that is not in your record").await;
    window.picture("import-names").await;
    window.enter_at("Import 4 check-ins…").await;
    window.heading("Import done").await;
    window.close().await;
}

/// What is said about a file that cannot be one, at the same place and with nothing lost.
#[tokio::test]
async fn a_file_that_cannot_be_read_is_said_in_a_sentence() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    window.go("Import a file").await;
    let cut = fs::read(daylio_backup(&home)).unwrap();
    let large = home.at("large.csv");
    fs::File::create(&large)
        .unwrap()
        .set_len(200 * 1024 * 1024)
        .unwrap();
    let half = home.at("half.daylio");
    fs::write(&half, &cut[..cut.len() / 2]).unwrap();
    let picture = home.at("picture.csv");
    fs::write(&picture, b"\x89PNG\r\n\x1a\n").unwrap();
    for (file, sentence) in [
        (&large, "larger than 64 MB"),
        (&half, "cut short, changed or locked"),
        (&picture, "This is a picture"),
    ] {
        window.give_file(file).await;
        window.sees(sentence).await;
        window.heading("Import a file").await;
    }
    window.close().await;
}
