//! Daylio's backup.

use ballast_exchange::{
    DaylioFile, DaylioGeneration, ExchangeError, FileKind, MoodMapping, read_daylio,
    read_daylio_backup, recognise,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::archive;
use crate::{HEADER, day, left_out, today};

pub fn backup(json: &Value) -> Vec<u8> {
    packed(&json.to_string())
}

/// A backup of any text, with lines of 76 signs as Android writes base64, and a picture beside it.
pub fn packed(text: &str) -> Vec<u8> {
    let coded = STANDARD.encode(text);
    let lines: Vec<&str> = coded
        .as_bytes()
        .chunks(76)
        .map(|l| std::str::from_utf8(l).unwrap())
        .collect();
    let lines = lines.join("\n") + "\n";
    archive(&[
        ("backup.daylio", lines.as_bytes()),
        ("assets/photos/1", b"\xff\xd8\xff"),
    ])
}

fn read(json: &Value) -> Result<DaylioFile, ExchangeError> {
    read_daylio_backup(&backup(json), &MoodMapping::default(), today())
}

fn made_up() -> Value {
    json!({
        "version": 15,
        "isBiometryAllowed": false,
        "customMoods": [
            {"id": 1, "custom_name": "", "mood_group_id": 1, "mood_group_order": 0, "predefined_name_id": 1, "state": 0, "createdAt": 0},
            {"id": 2, "custom_name": "", "mood_group_id": 2, "mood_group_order": 0, "predefined_name_id": 2},
            {"id": 7, "custom_name": "wiped out", "mood_group_id": 5, "mood_group_order": 1, "predefined_name_id": -1},
            {"id": 8, "custom_name": "floaty", "mood_group_id": 9, "predefined_name_id": -1},
            "not a mood"
        ],
        "tag_groups": [
            {"id": 20, "name": "Outside", "order": 2},
            {"id": 10, "name": "People", "order": 1},
            {"id": 30, "name": "Empty", "order": 3}
        ],
        "tags": [
            {"id": 1, "name": "walk", "id_tag_group": 20, "state": 0, "order": 2, "icon": 5, "createdAt": 0},
            {"id": 2, "name": "friends", "id_tag_group": 10, "order": 1},
            {"id": 3, "name": "garden", "id_tag_group": 20, "order": 1},
            {"id": 4, "name": "alone", "id_tag_group": 99, "order": 1}
        ],
        "dayEntries": [
            {"id": 3, "minute": 5, "hour": 20, "day": 24, "month": 10, "year": 2026, "datetime": 1, "timeZoneOffset": 3_600_000,
             "mood": 1, "note": "One<br>two &amp; three", "note_title": "Evening", "tags": [1, 2, 1, 77], "assets": []},
            {"id": 2, "minute": 0, "hour": 9, "day": 31, "month": 0, "year": 2026, "mood": 7, "note": "", "note_title": "", "tags": []},
            {"id": 1, "minute": 30, "hour": 7, "day": 1, "month": 0, "year": 2026, "mood": 8, "note": null, "tags": [4]},
            {"id": 4, "minute": 0, "hour": 9, "day": 31, "month": 1, "year": 2026, "mood": 1},
            {"id": 5, "minute": 0, "hour": 25, "day": 1, "month": 1, "year": 2026, "mood": 1},
            {"id": 6, "minute": 0, "hour": 9, "day": 1, "month": 1, "year": 2026, "mood": 42},
            {"id": 7, "minute": 0, "hour": 9, "day": 25, "month": 10, "year": 2026, "mood": 1},
            {"id": 8, "minute": 0, "hour": 9, "day": "first", "month": 1, "year": 2026, "mood": 1},
            17
        ]
    })
}

#[test]
fn levels_and_groups_come_from_the_file_and_months_from_zero() {
    let bytes = backup(&made_up());
    assert_eq!(recognise(&bytes), Ok(FileKind::DaylioBackup));
    let file = read(&made_up()).unwrap();
    assert_eq!(file.generation, DaylioGeneration::Backup);
    assert_eq!(file.generation.label(), "Daylio backup");
    let entries: Vec<_> = file
        .entries
        .iter()
        .map(|e| (e.line, e.day, e.mood_name.as_str(), e.mood_level))
        .collect();
    assert_eq!(
        entries,
        [
            // Its group is none of the five, so that its level is asked for.
            (3, day("2026-01-01"), "floaty", None),
            (2, day("2026-01-31"), "wiped out", Some(1)),
            (1, day("2026-11-24"), "rad", Some(5)),
        ]
    );
    let last = &file.entries[2];
    assert_eq!(
        (last.title.as_str(), last.note.as_str()),
        ("Evening", "One\ntwo & three")
    );
    assert_eq!(last.activities, ["walk", "friends"]);
    assert_eq!(last.time.to_string(), "20:05:00");
    let groups: Vec<_> = file
        .groups
        .iter()
        .map(|g| (g.name.as_str(), g.activities.join(" ")))
        .collect();
    assert_eq!(
        groups,
        [
            ("People", "friends".to_owned()),
            ("Outside", "garden walk".to_owned())
        ]
    );
    let unknown: Vec<_> = file.unknown_moods().map(|m| m.name.as_str()).collect();
    assert_eq!(unknown, ["floaty"]);
    let mapping = MoodMapping::parse("floaty=3,wiped out=4").unwrap();
    let mapped = read_daylio_backup(&bytes, &mapping, today()).unwrap();
    // What the file says of a mood goes before what is asked for.
    let levels: Vec<_> = mapped.entries.iter().map(|e| e.mood_level).collect();
    assert_eq!(levels, [Some(3), Some(1), Some(5)]);
}

#[test]
fn entries_that_cannot_be_are_left_out_by_number() {
    let file = read(&made_up()).unwrap();
    let skipped = left_out(&file);
    assert_eq!(
        skipped,
        [
            // 31 February, 25 o'clock, a mood that is not there, tomorrow, a word.
            (4, "not_a_date", Some("day")),
            (5, "not_a_time", Some("time")),
            (6, "unknown_choice", Some("mood")),
            (7, "in_the_future", Some("day")),
            (8, "not_a_date", Some("day")),
            (9, "too_few_fields", None),
        ]
    );
    assert_eq!(
        file.rows_read as usize,
        file.entries.len() + file.skipped.len()
    );
}

#[test]
fn an_entry_has_the_identity_it_has_in_the_csv_export() {
    let file = read(&made_up()).unwrap();
    let rows = "2026-11-24,x,x,20:05,rad,walk | friends,,Evening,\"One<br>two &amp; three\"\n\
        2026-01-31,x,x,9:00 am,wiped out,,,,\n";
    let csv = read_daylio(
        [HEADER, rows].concat().as_bytes(),
        &MoodMapping::default(),
        today(),
    )
    .unwrap();
    let keys = |file: &DaylioFile| -> Vec<String> {
        file.entries.iter().map(|e| e.source_key.clone()).collect()
    };
    assert_eq!(keys(&csv), keys(&file)[1..]);
}

#[test]
fn an_empty_backup_has_no_entries() {
    let file = read(&json!({"dayEntries": []})).unwrap();
    assert_eq!((file.rows_read, file.days()), (0, None));
}

#[test]
fn what_is_no_backup_is_said_to_be_none() {
    let code = |bytes: &[u8]| {
        read_daylio_backup(bytes, &MoodMapping::default(), today())
            .unwrap_err()
            .code()
    };
    assert_eq!(code(b"full_date,date"), "not_of_app");
    assert_eq!(
        code(&archive(&[("word/document.xml", b"<x/>")])),
        "not_of_app"
    );
    // Two could both be it.
    assert_eq!(
        code(&archive(&[("a.daylio", b""), ("b.daylio", b"")])),
        "not_of_app"
    );
    assert_eq!(
        code(&archive(&[("backup.daylio", b"no base64!")])),
        "damaged_backup"
    );
    assert_eq!(code(&packed("{\"dayEntries\": ")), "damaged_backup");
    assert_eq!(code(&packed("{\"entries\": []}")), "damaged_backup");
    assert_eq!(code(&packed("[]")), "damaged_backup");
    let whole = backup(&made_up());
    for cut in [4, 30, whole.len() / 2, whole.len() - 1] {
        assert_eq!(code(&whole[..cut]), "damaged_archive", "{cut}");
    }
}
