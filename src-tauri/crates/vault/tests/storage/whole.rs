//! The record as a whole: every table is mapped, every column is filled by the fixtures, and the export comes back in as it went out.

use std::collections::BTreeSet;

use ballast_model::{Invalid, Noun, Problem};
use ballast_vault::*;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::fixtures::*;

type Rows = Vec<Map<String, Value>>;

fn dump(conn: &Connection) -> Vec<(&'static str, Rows)> {
    tables()
        .iter()
        .map(|&(table, _)| (table, dump_table(conn, table).unwrap()))
        .collect()
}

fn schema_tables(conn: &Connection) -> BTreeSet<String> {
    let mut statement =
        conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").unwrap();
    statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

/// The tables of the schema without those of the search index, which are made of them.
fn own_tables(conn: &Connection) -> BTreeSet<String> {
    let mut tables = schema_tables(conn);
    tables.retain(|table| !table.starts_with("search"));
    tables
}

#[test]
fn every_table_of_the_schema_is_mapped_or_set_aside_by_name() {
    let conn = &database();
    let mapped: BTreeSet<String> = tables()
        .iter()
        .map(|(table, _)| *table)
        .chain(UNMAPPED.iter().copied())
        .map(str::to_owned)
        .collect();
    assert_eq!(schema_tables(conn), mapped);
    assert_eq!(mapped.len(), tables().len() + UNMAPPED.len());
    let nouns: Vec<Noun> = tables().iter().map(|(_, noun)| *noun).collect();
    for noun in Noun::ALL {
        assert!(nouns.contains(noun), "{noun:?} has no table");
    }
}

#[test]
fn undo_can_follow_every_table() {
    let conn = &database();
    for table in own_tables(conn) {
        let sql = "SELECT count(*) FROM pragma_table_info(?1) WHERE pk > 0";
        let keys: i64 = conn.query_row(sql, [&table], |row| row.get(0)).unwrap();
        assert!(keys > 0, "{table} has no primary key");
        let strict: bool = conn
            .query_row(
                "SELECT strict FROM pragma_table_list WHERE name = ?1",
                [&table],
                |row| row.get(0),
            )
            .unwrap();
        assert!(strict, "{table} is not strict");
    }
    let triggers: i64 = conn
        .query_row(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(triggers, 0);
}

/// A column added to the schema without a place in the storage functions stays empty here, and this fails.
#[test]
fn the_full_record_fills_every_column() {
    let conn = &database();
    full_record(conn);
    for (table, rows) in dump(conn) {
        let columns: BTreeSet<&String> = rows.iter().flat_map(Map::keys).collect();
        assert!(!columns.is_empty(), "{table} is empty");
        for column in columns {
            let filled = rows
                .iter()
                .any(|row| row[column] != Value::Null && row[column] != json!(0));
            assert!(filled, "{table}.{column} holds nothing");
        }
    }
}

#[test]
fn the_export_holds_everything_and_comes_back_in() {
    let conn = &database();
    full_record(conn);
    let out = dump(conn);
    let text = serde_json::to_string(&out).unwrap();
    let back: Vec<(String, Rows)> = serde_json::from_str(&text).unwrap();

    let other = &database();
    for (table, rows) in &back {
        assert_eq!(load_table(other, table, rows).unwrap(), rows.len() as u64);
    }
    check_readable(other).unwrap();
    assert_eq!(dump(other), out);
    assert_eq!(counts(other).unwrap(), counts(conn).unwrap());
    // Table by table in SQL too, without the functions under test.
    for table in own_tables(conn) {
        let all = |conn: &Connection| {
            let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let width = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            let mut found = Vec::new();
            while let Some(row) = rows.next().unwrap() {
                found.push(
                    (0..width)
                        .map(|i| row.get::<_, rusqlite::types::Value>(i).unwrap())
                        .collect::<Vec<_>>(),
                );
            }
            found
        };
        assert_eq!(all(conn), all(other), "{table}");
    }
    // What is added afterwards gets an identity of its own.
    let newest = list_check_ins(other, chrono::NaiveDate::MIN, chrono::NaiveDate::MAX)
        .unwrap()
        .iter()
        .map(|c| c.id)
        .max();
    assert!(Some(add_check_in(other, &bare_check_in()).unwrap()) > newest);

    clear_tables(other).unwrap();
    assert!(counts(other).unwrap().iter().all(|(_, rows)| *rows == 0));
}

#[test]
fn a_load_refuses_what_cannot_be() {
    let conn = &database();
    full_record(conn);
    let refused = |table: &str, row: Value| {
        let Value::Object(row) = row else {
            panic!("not a row")
        };
        match load_table(conn, table, &[row]).unwrap_err() {
            VaultError::Invalid(Invalid { field, problem }) => (field, problem),
            other => panic!("{other:?}"),
        }
    };
    let at = |field: &str, problem| (field.to_owned(), problem);
    let event = |id: Value| json!({"id": id, "day": "2026-01-01", "title": "x"});
    assert_eq!(
        refused("undo_log", json!({"seq": 1})),
        at("table", Problem::UnknownChoice)
    );
    assert_eq!(
        refused("meta", json!({"key": "id"})),
        at("table", Problem::UnknownChoice)
    );
    assert_eq!(
        refused("person; DROP TABLE dose", json!({})),
        at("table", Problem::UnknownChoice)
    );
    let odd = json!({"id": 9, "day": "2026-01-01", "title": "x", "title) --": 1});
    assert_eq!(
        refused("life_event", odd),
        at("life_event", Problem::UnknownChoice)
    );
    assert_eq!(
        refused("life_event", json!({})),
        at("life_event", Problem::Empty)
    );
    assert_eq!(
        refused("life_event", json!({"id": 9, "day": "2026-01-01"})),
        at("life_event", Problem::Empty)
    );
    assert_eq!(
        refused("life_event", event(json!(1))),
        at("life_event", Problem::Duplicate)
    );
    assert_eq!(
        refused("life_event", event(json!(0))),
        at("life_event", Problem::UnknownChoice)
    );
    assert_eq!(
        refused("life_event", event(json!(i64::MAX))),
        at("life_event", Problem::UnknownChoice)
    );
    assert_eq!(
        refused("life_event", event(json!(1.5))),
        at("life_event", Problem::UnknownChoice)
    );
    assert_eq!(
        refused("life_event", event(json!([1]))),
        at("life_event", Problem::UnknownChoice)
    );
    let never = json!({"id": 9, "day": "2026-02-30", "title": "x"});
    assert_eq!(
        refused("life_event", never),
        at("life_event", Problem::NotPossibleHere)
    );
    let words = json!({"id": 9, "day": "2026-01-01", "title": "x", "impact": "high"});
    assert_eq!(
        refused("life_event", words),
        at("life_event", Problem::UnknownChoice)
    );
    let astray = json!({"check_in": 99, "position": 0, "tag": "x"});
    assert_eq!(
        refused("check_in_tag", astray),
        at("check_in_tag", Problem::NotFound)
    );
    assert_eq!(
        dump_table(conn, "sqlite_schema").unwrap_err().code(),
        "invalid"
    );
    assert_eq!(dump_table(conn, "life_event").unwrap().len(), 1);
}

#[test]
fn a_row_without_a_newer_column_takes_its_default() {
    let conn = &database();
    let Value::Object(row) = json!({"id": 4, "day": "2026-01-01", "title": "from an older export"})
    else {
        panic!("not a row")
    };
    assert_eq!(load_table(conn, "life_event", &[row]).unwrap(), 1);
    assert_eq!(
        list_events(conn, day("2026-01-01"), day("2026-01-01")).unwrap()[0].note,
        None
    );
}
