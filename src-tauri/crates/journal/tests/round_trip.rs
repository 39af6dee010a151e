//! Out and back in: a complete export, brought into an empty record, gives an equal one; anything less is refused whole.
//!
//! `fixtures/full-record.json` is written by hand: every column of every table of the newest schema holds something in it.
//! `fixtures/full-record-1.json` was the same for the first schema, and stays as it was: every later version has to read it.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ballast_journal::import::{import_file, import_json, preview_file, preview_json};
use ballast_journal::made_up::Density;
use ballast_journal::views::{ImportChoices, NounCount};
use ballast_journal::{Failure, Journal, JournalError, Protection, Unlock, door, export, undo};
use ballast_model::{Act, Clock, Noun};
use ballast_vault::{dump_table, list_columns, tables};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value};
use tempfile::TempDir;

const FULL: &str = include_str!("fixtures/full-record.json");
const FIRST: &str = include_str!("fixtures/full-record-1.json");

struct At(&'static str);

impl Clock for At {
    fn now(&self) -> DateTime<Utc> {
        self.0.parse().unwrap()
    }
    fn zone(&self) -> Tz {
        Tz::Europe__Berlin
    }
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(At("2026-11-24T18:00:00Z"))
}

fn fresh() -> (TempDir, Journal) {
    let home = TempDir::new().unwrap();
    let (journal, _) = door::create(
        &home.path().join("record"),
        Protection::ThisAccountOnly,
        clock(),
    )
    .unwrap();
    (home, journal)
}

type Tables = BTreeMap<&'static str, Vec<Map<String, Value>>>;

fn dump(journal: &Journal) -> Tables {
    let all = |table: &&'static str| {
        (
            *table,
            journal
                .vault()
                .read(|conn| dump_table(conn, table))
                .unwrap(),
        )
    };
    tables().iter().map(|(table, _)| table).map(all).collect()
}

fn columns(journal: &Journal, table: &str) -> Vec<String> {
    journal
        .vault()
        .read(|conn| list_columns(conn, table))
        .unwrap()
}

fn parse(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The document without the line that says when it was written.
fn without_stamp(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("\"exported_at\""))
        .collect();
    assert_eq!(lines.len() + 1, text.lines().count());
    lines.join("\n")
}

fn edited(edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut document = parse(FULL.as_bytes());
    edit(&mut document);
    document.to_string().into_bytes()
}

#[test]
fn a_hand_made_full_record_comes_in_and_goes_out_as_it_was() {
    let (_home, mut journal) = fresh();
    let done = import_json(&mut journal, FULL.as_bytes()).unwrap();
    let document = parse(FULL.as_bytes());
    for (table, rows) in dump(&journal) {
        let wanted: Vec<Map<String, Value>> =
            serde_json::from_value(document["tables"][table].clone()).unwrap();
        assert_eq!(rows, wanted, "{table}");
    }
    let out = export::export_json(&journal).unwrap();
    assert_eq!(
        without_stamp(&out),
        without_stamp(FULL.as_bytes()).replace("0.1.0", env!("CARGO_PKG_VERSION"))
    );
    let counted = |noun, count| NounCount { noun, count };
    assert_eq!(
        done.counts.unwrap(),
        [
            counted(Noun::Setting, 2),
            counted(Noun::Tracker, 3),
            counted(Noun::CheckIn, 2),
            counted(Noun::Medicine, 2),
            counted(Noun::Dose, 3),
            counted(Noun::SideEffect, 2),
            counted(Noun::Therapy, 2),
            counted(Noun::Event, 2),
            counted(Noun::Assessment, 2),
            counted(Noun::Care, 2),
            counted(Noun::Import, 2),
            counted(Noun::Toolkit, 2),
            counted(Noun::Review, 4),
            counted(Noun::StayingWell, 2),
            counted(Noun::Plan, 2),
        ]
    );
    assert_eq!(done.added, 34);
    assert!(ballast_journal::verify::verify(&journal).unwrap().sound);
}

/// What the first version wrote comes in whole: every value where it was, and what came later empty or at its default.
#[test]
fn an_export_of_the_first_schema_comes_in_whole() {
    let (_home, mut journal) = fresh();
    import_json(&mut journal, FIRST.as_bytes()).unwrap();
    let document = parse(FIRST.as_bytes());
    let now = dump(&journal);
    for (table, rows) in document["tables"].as_object().unwrap() {
        let rows = rows.as_array().unwrap();
        assert_eq!(now[table.as_str()].len(), rows.len(), "{table}");
        for (then, row) in rows.iter().zip(&now[table.as_str()]) {
            for (column, value) in then.as_object().unwrap() {
                assert_eq!(&row[column], value, "{table}.{column}");
            }
        }
    }
    assert!(ballast_journal::verify::verify(&journal).unwrap().sound);
    let again = export::export_json(&journal).unwrap();
    let (_other_home, mut other) = fresh();
    import_json(&mut other, &again).unwrap();
    assert_eq!(dump(&other), now);
}

/// A column that is added to the schema without a place in the hand-made record stays empty there, and this fails.
#[test]
fn every_column_of_every_table_is_exported_and_the_hand_made_record_fills_it() {
    let (_home, mut journal) = fresh();
    import_json(&mut journal, FULL.as_bytes()).unwrap();
    let out = parse(&export::export_json(&journal).unwrap());
    let exported: BTreeSet<&str> = out["tables"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(exported, tables().iter().map(|(table, _)| *table).collect());
    for table in exported {
        let rows = out["tables"][table].as_array().unwrap();
        for column in columns(&journal, table) {
            assert!(
                rows.iter().all(|row| row.get(&column).is_some()),
                "{table}.{column} is not in every row"
            );
            let filled = rows
                .iter()
                .any(|row| row[&column] != Value::Null && row[&column] != 0);
            assert!(
                filled,
                "{table}.{column} holds nothing in the hand-made record"
            );
        }
    }
}

#[test]
fn a_made_up_year_comes_back_equal_table_by_table_and_byte_by_byte() {
    let (_home, mut journal) = fresh();
    door::fill_made_up(&mut journal, 1, 7, Density::Usual).unwrap();
    let out = export::export_json(&journal).unwrap();

    let home = TempDir::new().unwrap();
    let place = home.path().join("record");
    let later: Arc<dyn Clock> = Arc::new(At("2027-02-03T04:05:06Z"));
    let (mut other, _) = door::create(&place, Protection::ThisAccountOnly, later.clone()).unwrap();
    import_file(&mut other, &out, &ImportChoices::default()).unwrap();
    for (table, rows) in dump(&other) {
        assert_eq!(rows, dump(&journal)[table], "{table}");
    }
    let again = export::export_json(&other).unwrap();
    assert_ne!(again, out);
    assert_eq!(without_stamp(&again), without_stamp(&out));
    assert_eq!(
        parse(&again)["ballast"]["exported_at"],
        "2027-02-03T04:05:06Z"
    );

    // Also after it was closed, and a backup was made before.
    door::lock(other).unwrap();
    let other = door::open(&place, Unlock::KeyFile, later).unwrap();
    assert_eq!(dump(&other), dump(&journal));
    assert!(
        door::backups(&place)
            .unwrap()
            .iter()
            .any(|backup| backup.reason == "import")
    );
}

#[test]
fn one_undo_takes_an_import_back_and_redo_brings_it_again() {
    let (_home, mut journal) = fresh();
    let before = dump(&journal);
    import_json(&mut journal, FULL.as_bytes()).unwrap();
    let after = dump(&journal);
    assert_eq!(
        undo::undo(&mut journal).unwrap().unwrap().act,
        Act::ImportFile
    );
    assert_eq!(dump(&journal), before);
    undo::redo(&mut journal).unwrap().unwrap();
    assert_eq!(dump(&journal), after);
}

#[test]
fn a_dry_run_says_what_would_come_and_writes_nothing() {
    let (home, mut journal) = fresh();
    let before = dump(&journal);
    let preview = preview_file(&mut journal, FULL.as_bytes(), &ImportChoices::default()).unwrap();
    assert_eq!(preview.format, "Ballast export of 24 November 2026");
    assert_eq!(
        (preview.rows, preview.to_add, preview.already),
        (120, 34, 0)
    );
    assert_eq!(
        (preview.first, preview.last),
        ("2026-11-21".parse().ok(), "2026-11-22".parse().ok())
    );
    assert_eq!(preview.counts.unwrap().len(), 15);
    assert_eq!(dump(&journal), before);
    assert_eq!(undo::undo_state(&journal).unwrap().undo, None);
    assert!(
        door::backups(&home.path().join("record"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_record_with_anything_in_it_is_left_alone() {
    let (_home, mut journal) = fresh();
    import_json(&mut journal, FULL.as_bytes()).unwrap();
    let before = dump(&journal);
    for error in [
        import_json(&mut journal, FULL.as_bytes()).unwrap_err(),
        preview_json(&mut journal, FULL.as_bytes()).unwrap_err(),
    ] {
        assert_eq!(error.code(), "record_not_empty");
    }
    assert_eq!(dump(&journal), before);
}

#[test]
fn what_is_damaged_newer_or_no_export_is_refused_whole_with_its_place() {
    let (_home, mut journal) = fresh();
    let before = dump(&journal);
    let mut refuse = |bytes: &[u8], code: &str, place: Option<&str>| {
        for error in [
            preview_json(&mut journal, bytes).unwrap_err(),
            import_json(&mut journal, bytes).unwrap_err(),
        ] {
            assert!(matches!(error, JournalError::Export(_)), "{error:?}");
            let failure = Failure::from(&error);
            assert_eq!(
                (failure.code.as_str(), failure.detail.as_deref()),
                (code, place)
            );
        }
        assert_eq!(dump(&journal), before);
        assert_eq!(undo::undo_state(&journal).unwrap().undo, None);
    };
    let damaged = "damaged_export";
    let row = |row: usize, table: &str| format!("row {row} of the table {table} cannot be taken");

    refuse(
        b"{\"resourceType\": \"Bundle\"}",
        "not_a_ballast_export",
        None,
    );
    refuse(
        &edited(|d| d["ballast"]["schema"] = 99.into()),
        "newer_export",
        Some("99"),
    );
    refuse(
        &edited(|d| d["ballast"]["format"] = 2.into()),
        "newer_export",
        Some("2"),
    );
    let half = &FULL.as_bytes()[..FULL.len() / 2];
    let cut = half.iter().filter(|byte| **byte == b'\n').count() + 1;
    refuse(half, damaged, Some(&format!("line {cut} cannot be read")));

    // A table or a column too few or too many.
    let without = edited(|d| drop(d["tables"].as_object_mut().unwrap().remove("dose")));
    refuse(&without, damaged, Some("the table dose is missing"));
    refuse(
        &edited(|d| d["tables"]["undo_log"] = Value::Array(Vec::new())),
        damaged,
        Some("it names a table that no record has"),
    );
    let fewer = edited(|d| {
        drop(
            d["tables"]["dose"][1]
                .as_object_mut()
                .unwrap()
                .remove("reason"),
        )
    });
    refuse(&fewer, damaged, Some(&row(2, "dose")));
    refuse(
        &edited(|d| d["tables"]["dose"][0]["colour"] = "red".into()),
        damaged,
        Some(&row(1, "dose")),
    );

    // Values that cannot be, references to nothing, the same identity twice.
    let mut set = |table: &str, at: usize, column: &str, value: Value| {
        let bytes = edited(|d| d["tables"][table][at][column] = value);
        refuse(&bytes, damaged, Some(&row(at + 1, table)));
    };
    set("check_in", 1, "day", "2026-02-30".into());
    set("check_in", 0, "mood", 11.into());
    set("check_in", 0, "mood", 4.5.into());
    set("check_in", 0, "mood", true.into());
    set("check_in", 0, "note", "a bell \u{7}".into());
    set("check_in_value", 2, "tracker", 99.into());
    set("person", 1, "id", 1.into());
    set("person", 1, "id", (-1).into());
    set("dose", 0, "amount", "-5".into());
    set("side_effect", 0, "ended", "2026-01-01".into());
    set("tracker", 2, "kind", "mood ring".into());
    // What the tables would take and no page could show.
    let odd = edited(|d| d["tables"]["tracker"][0]["anchors"] = "{}".into());
    refuse(
        &odd,
        damaged,
        Some("its rows do not make a record together"),
    );
}

#[test]
fn the_tables_as_csv_hold_every_row_and_column() {
    let (_home, mut journal) = fresh();
    import_json(&mut journal, FULL.as_bytes()).unwrap();
    let files: BTreeMap<String, Vec<u8>> =
        export::export_csv(&journal).unwrap().into_iter().collect();
    assert_eq!(files.len(), tables().len());
    let mut guarded = Vec::new();
    for (table, rows) in dump(&journal) {
        let csv = read_csv(std::str::from_utf8(&files[&format!("{table}.csv")]).unwrap());
        let columns = columns(&journal, table);
        assert_eq!(csv[0], columns);
        assert_eq!(csv.len(), rows.len() + 1, "{table}");
        for (cells, row) in csv[1..].iter().zip(&rows) {
            for (cell, column) in cells.iter().zip(&columns) {
                let wanted = match &row[column] {
                    Value::Null => String::new(),
                    Value::String(words) => words.clone(),
                    other => other.to_string(),
                };
                if *cell != wanted {
                    assert_eq!(*cell, format!("'{wanted}"));
                    guarded.push(wanted);
                }
            }
        }
    }
    assert_eq!(
        guarded,
        ["=a long walk", "+1: a birthday", "+44 20 7946 0000"]
    );
}

/// RFC 4180, as strictly as a test needs it.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.push(signs.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && signs.peek() == Some(&'\n') => {
                signs.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    assert!(
        row.is_empty() && cell.is_empty() && !quoted,
        "an unfinished row"
    );
    rows
}
