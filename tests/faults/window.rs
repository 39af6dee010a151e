//! Cases 21, 37 and 38 with the real window: two windows and no session bus, a killed web process, broken preferences; and a record opened by its key file.
//!
//! What needs clicks is in `tests/desktop`.

use std::ffi::OsString;
use std::fs;
use std::process::Command;
use std::time::Duration;

use ballast_tests::built;
use ballast_tests::home::Home;
use ballast_tests::programs::{Programs, kill, output_within, wait_for};
use ballast_tests::screen::{Screen, different};

use crate::record::{CANARY, PASS};
use crate::said::{IN_USE, verify_sealed};
use crate::shown::{Shown, assert_whole, record};

#[test]
fn case_37_the_web_process_is_killed() {
    let home = Home::new();
    let folder = record(&home, PASS, CANARY);
    let mut shown = Shown::start(&home, &[]);
    shown.unlock(&home, PASS);
    verify_sealed(&home, &folder).only(IN_USE);
    let before = shown.programs.named("WebKitWebProcess");
    assert!(!before.is_empty());
    kill("KILL", &before);
    wait_for("the web process to be gone", 30, || {
        let now = shown.programs.named("WebKitWebProcess");
        before.iter().all(|id| !now.contains(id)).then_some(())
    });
    wait_for("another web process", 30, || {
        (!shown.programs.named("WebKitWebProcess").is_empty()).then_some(())
    });
    // The page is loaded again by itself and stands at the open record, without a passphrase.
    let back = home.at("back.png");
    wait_for("the same page to come back", 60, || {
        shown.screen.picture(&shown.window, &back)?;
        (different(&shown.picture, &back)? < 20_000).then_some(())
    });
    assert!(!shown.programs.named("WebKitWebProcess").is_empty());
    verify_sealed(&home, &folder).only(IN_USE);
    // Ended like this, in the middle of it, nothing is missing.
    shown.programs.end();
    assert!(
        verify_sealed(&home, &folder)
            .well()
            .starts_with("The record is sound.\n")
    );
    assert_whole(&folder, PASS);

    let mut again = Shown::start(&home, &[]);
    again.unlock(&home, PASS);
    verify_sealed(&home, &folder).only(IN_USE);
}

/// What a file manager hands over at a double-click: the key file inside the folder of a record that lies elsewhere.
#[test]
fn a_key_file_handed_over_opens_its_record() {
    let home = Home::new();
    let usual = record(&home, PASS, CANARY);
    let elsewhere = home.at("elsewhere");
    fs::rename(&usual, &elsewhere).unwrap();
    let keys = elsewhere.join("journal.keys");
    let mut shown = Shown::start(&home, &[keys.to_str().unwrap()]);
    shown.unlock(&home, PASS);
    verify_sealed(&home, &elsewhere).only(IN_USE);
    assert!(!usual.exists(), "a record was made in the usual place");
}

/// A folder dragged from a file manager onto the window at the door.
#[test]
fn a_folder_dropped_on_the_window_opens_its_record() {
    let home = Home::new();
    let usual = record(&home, PASS, CANARY);
    let elsewhere = home.at("else where");
    fs::rename(&usual, &elsewhere).unwrap();
    let mut shown = Shown::start(&home, &[]);
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/faults/drag_source.py");
    // Debian's own Python: it is the one that has GTK.
    let line = [
        Screen::bus(&home),
        vec![
            "/usr/bin/python3".into(),
            source.into(),
            elsewhere.clone().into(),
        ],
    ]
    .concat();
    let said = home.at("dragged");
    let mut source = Programs::start(&mut shown.screen.command(&line, &said), &home);
    wait_for("the file to be dragged", 30, || {
        assert!(source.run(), "{:?}", fs::read_to_string(&said));
        fs::read_to_string(&said)
            .ok()
            .filter(|s| s.contains("ready"))
    });
    let locked = home.at("locked.png");
    wait_for("the lock screen of the record", 60, || {
        shown.screen.drag([1240, 760], [400, 400]);
        std::thread::sleep(Duration::from_secs(2));
        shown.screen.picture(&shown.window, &locked)?;
        (different(&shown.picture, &locked)? > 20_000).then_some(())
    });
    shown.picture = locked;
    shown.unlock(&home, PASS);
    verify_sealed(&home, &elsewhere).only(IN_USE);
    assert!(!usual.exists(), "a record was made in the usual place");
}

#[test]
fn case_38_broken_preferences() {
    let broken: [&[u8]; 7] = [
        b"",
        b"{\"theme\":",
        b"\x00\xff\xfe\x00not text",
        b"[]",
        br#"{"theme":"neon","text_size":4294967295,"first_weekday":0,"lock_after":4294967295,"country":""}"#,
        br#"{"text_size":-32000,"x":-32000,"y":-32000,"width":0,"height":0}"#,
        "{\"country\":\"a\u{20ac}\u{20ac}\",\"own_number\":\"\u{1f426}\"}".as_bytes(),
    ];
    for bytes in broken {
        let home = Home::new();
        home.prefer(&serde_json::Value::Null);
        let file = home.at("config/org.ballast.Ballast/preferences.json");
        fs::write(&file, bytes).unwrap();
        let shown = Shown::start(&home, &[]);
        assert!(
            !shown.programs.named("WebKitWebProcess").is_empty(),
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
        assert!(
            fs::read(&file).unwrap() == bytes,
            "looking at it changed it"
        );
    }
    // No file at all: a pipe, at which an app that reads would wait for ever.
    let home = Home::new();
    home.prefer(&serde_json::Value::Null);
    let file = home.at("config/org.ballast.Ballast/preferences.json");
    fs::remove_file(&file).unwrap();
    assert!(
        Command::new("mkfifo")
            .arg(&file)
            .status()
            .unwrap()
            .success()
    );
    Shown::start(&home, &[]);
}

#[test]
fn case_21_a_second_window_and_no_session_bus() {
    let home = Home::new();
    let folder = record(&home, PASS, CANARY);
    let mut shown = Shown::start(&home, &[]);
    shown.unlock(&home, PASS);
    let app = shown.programs.named("ballast")[0];
    let variables = fs::read(format!("/proc/{app}/environ")).unwrap();
    let bus = String::from_utf8_lossy(&variables)
        .split('\0')
        .find_map(|variable| {
            variable
                .strip_prefix("DBUS_SESSION_BUS_ADDRESS=")
                .map(ToOwned::to_owned)
        })
        .expect("a session bus");
    // The second start shows the first window and ends.
    let app_words: [OsString; 1] = [built::app().into()];
    let mut second = shown.screen.command(&app_words, &home.at("second"));
    let done = output_within(
        second
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", &bus),
        Duration::from_secs(60),
    );
    assert!(done.status.success(), "{done:?}");
    assert_eq!(shown.programs.named("ballast"), [app]);
    // A window on the same folder by its name is another program, which the lock keeps out.
    verify_sealed(&home, &folder).only(IN_USE);
    shown.programs.end();

    // Without a bus there is nobody to ask; the window comes all the same, and the lock still stands.
    let screen = Screen::new();
    let mut command = screen.command(&app_words, &home.at("said"));
    let command = command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    let mut alone = Shown::wait(&home, screen, command);
    alone.unlock(&home, PASS);
    verify_sealed(&home, &folder).only(IN_USE);
    alone.programs.end();
    verify_sealed(&home, &folder).well();
    assert_whole(&folder, PASS);
}
