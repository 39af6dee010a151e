//! Backups made, listed and put back: after a change, after damage, after the record was lost, after the passphrase was forgotten.

use std::fs;

use ballast_tests::daylio;
use chrono::NaiveDate;
use serde_json::Value;

use crate::run::Desk;

fn backup(desk: &Desk) -> String {
    let made = desk.line("backup --at record --json").done().json();
    made["backup"]["name"].as_str().unwrap().to_owned()
}

/// Forty days of a mood diary more.
fn change(desk: &Desk) {
    let day = NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
    desk.write("diary.csv", daylio::export(day).bytes);
    desk.line("import diary.csv --at record").done();
}

/// The folder that a restore said the old record is in.
fn kept(said: &str) -> String {
    let quoted = said
        .split('"')
        .find(|part| part.contains("before-restore-"));
    quoted
        .unwrap_or_else(|| panic!("no folder in: {said}"))
        .to_owned()
}

#[test]
fn a_backup_made_now_stands_in_the_list_and_opens_like_a_record() {
    let desk = Desk::with_demo();
    let name = backup(&desk);
    let listed = desk.line("backup --at record --list --json").done().json();
    let found = listed
        .as_array()
        .unwrap()
        .iter()
        .find(|backup| backup["name"] == name.as_str())
        .unwrap();
    assert_eq!(found["reason"], "manual");
    assert!(found["bytes"].as_u64().unwrap() > 100_000);
    assert!(
        desk.line("backup --at record --list")
            .done()
            .out
            .contains(&name)
    );
    assert_eq!(
        desk.tables(&format!("record/backups/{name}")),
        desk.tables("record")
    );
    let said = desk.line("backup --at record").done().out;
    assert!(said.contains("record/backups/"), "{said}");
}

#[test]
fn a_backup_can_go_to_another_folder_and_come_back_from_there() {
    let desk = Desk::with_demo();
    let before = desk.tables("record");
    let beside = desk.line("backup --at record --list --json").done().json();
    let made = desk
        .line("backup --at record --to disk/ballast --json")
        .done()
        .json();
    let folder = made["folder"].as_str().unwrap();
    assert!(folder.starts_with("disk/ballast/"), "{folder}");
    assert_eq!(desk.names("disk/ballast").len(), 1);
    assert_eq!(
        desk.line("backup --at record --list --json").done().json(),
        beside
    );

    fs::remove_dir_all(desk.at("record")).unwrap();
    let said = desk
        .run(["restore", "--at", "record", "--from", folder])
        .done()
        .out;
    assert!(said.contains("There was no record in that place"), "{said}");
    assert_eq!(desk.tables("record"), before);

    // The disk's folder holds backups; it is none itself.
    desk.line("restore --at record --from disk/ballast")
        .refused(7, &["disk/ballast"]);
    assert_eq!(desk.tables("record"), before);
}

#[test]
fn a_backup_does_not_go_into_the_record_itself() {
    let desk = Desk::with_empty();
    let before = desk.names("record");
    for to in ["record", "record/copies", "record/backups"] {
        desk.run(["backup", "--at", "record", "--to", to])
            .refused(7, &["inside the record"]);
    }
    assert_eq!(desk.names("record"), before);
    desk.write("file", "mine");
    desk.line("backup --at record --to file")
        .refused(7, &["no folder"]);
}

#[test]
fn restoring_brings_the_old_state_back_and_keeps_the_new_one() {
    let desk = Desk::with_demo();
    let before = desk.tables("record");
    let name = backup(&desk);
    change(&desk);
    let changed = desk.tables("record");
    assert_ne!(changed, before);

    let said = desk
        .run(["restore", "--at", "record", "--from", &name])
        .done()
        .out;
    assert_eq!(desk.tables("record"), before);
    assert_eq!(desk.tables(&kept(&said)), changed);
    // By its folder as well, however that is written.
    desk.run(["restore", "--at", "record", "--from", &kept(&said)])
        .done();
    assert_eq!(desk.tables("record"), changed);
}

#[test]
fn a_record_that_cannot_be_opened_is_restored() {
    let desk = Desk::with_demo();
    let before = desk.tables("record");
    let name = backup(&desk);

    desk.write("record/journal.db", "no longer a record");
    desk.line("verify --at record")
        .refused(4, &["ballast restore"]);
    let said = desk
        .run(["restore", "--at", "record", "--from", &name])
        .done()
        .out;
    assert_eq!(desk.tables("record"), before);
    assert_eq!(
        desk.text(&format!("{}/journal.db", kept(&said))),
        "no longer a record"
    );

    for file in ["journal.keys", "journal.keys.bak"] {
        desk.write(&format!("record/{file}"), "no longer a key");
    }
    desk.line("verify --at record").refused(4, &["key file"]);
    desk.run(["restore", "--at", "record", "--from", &name])
        .done();
    assert_eq!(desk.tables("record"), before);

    fs::remove_file(desk.at("record/journal.db")).unwrap();
    desk.line("verify --at record").refused(4, &["missing"]);
    desk.run(["restore", "--at", "record", "--from", &name])
        .done();
    assert_eq!(desk.tables("record"), before);
}

#[test]
fn a_forgotten_passphrase_does_not_stand_in_the_way_of_a_restore() {
    let desk = Desk::new();
    desk.write("words", "three quiet herons");
    desk.write("wrong", "four quiet herons");
    let said = desk
        .line("create --at record --passphrase-file words")
        .done()
        .out;
    desk.write("code", said.trim().rsplit(' ').next().unwrap());
    let made = desk
        .line("backup --at record --passphrase-file words --json")
        .done()
        .json();
    let name = made["backup"]["name"].as_str().unwrap();

    let restore = ["restore", "--at", "record", "--from", name];
    let with = |more: &[&str]| desk.run([restore.as_slice(), more].concat());
    with(&[]).refused(3, &["--passphrase-file"]);
    with(&["--passphrase-file", "wrong"]).refused(3, &["does not open"]);
    desk.write("slip", "AAAA-BBBB");
    with(&["--recovery-code-file", "slip"]).refused(3, &["recovery code"]);
    assert!(
        !desk
            .names("record")
            .iter()
            .any(|found| found.starts_with("before-restore-"))
    );

    with(&["--recovery-code-file", "code"]).done();
    desk.line("verify --at record --recovery-code-file code")
        .done();
    desk.line("verify --at record --passphrase-file words")
        .done();
}

#[test]
fn what_is_no_backup_changes_nothing() {
    let desk = Desk::with_demo();
    let before = desk.tables("record");
    fs::create_dir(desk.at("empty")).unwrap();
    for from in [
        "2020-01-01T00-00-00Z-day",
        "empty",
        "nowhere/else",
        "record",
        "../record",
    ] {
        desk.run(["restore", "--at", "record", "--from", from])
            .refused(7, &[]);
    }
    let name = backup(&desk);
    let database = format!("record/backups/{name}/journal.db");
    let mut bytes = desk.read(&database);
    let middle = bytes.len() / 2;
    bytes[middle..middle + 64].fill(0);
    desk.write(&database, bytes);
    desk.run(["restore", "--at", "record", "--from", &name])
        .refused(4, &["damaged"]);
    assert_eq!(desk.tables("record"), before);
}

#[test]
fn a_list_needs_no_passphrase_and_is_empty_where_there_is_nothing() {
    let desk = Desk::new();
    desk.write("words", "three quiet herons");
    desk.line("create --at record --passphrase-file words")
        .done();
    let listed = desk.line("backup --at record --list --json").done().json();
    assert!(listed.is_array());
    fs::create_dir(desk.at("empty")).unwrap();
    assert_eq!(
        desk.line("backup --at empty --list --json").done().json(),
        Value::Array(Vec::new())
    );
    assert!(
        desk.line("backup --at empty --list")
            .done()
            .out
            .contains("no backups")
    );
    desk.line("backup --at nowhere --list")
        .refused(7, &["nowhere"]);
}
