//! Acts, undo and redo.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod common;

use ballast_model::{Act, Noun};
use ballast_vault::{UndoState, Undone, Vault, VaultError};
use chrono::TimeDelta;
use common::{Home, add_person, fingerprint, now, people};
use proptest::prelude::*;
use rusqlite::Connection;

fn run(vault: &mut Vault, act: Act, sql: &str) -> Result<Vec<Noun>, VaultError> {
    vault
        .transact(act, now(), |record| Ok(record.execute_batch(sql)?))
        .map(|done| done.changed)
}

#[test]
fn an_act_that_fails_leaves_nothing() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let (before, state) = (fingerprint(&vault), vault.undo_state().unwrap());
    let failed = vault.transact(Act::AddPerson, now(), |record| -> Result<(), VaultError> {
        record.execute(
            "INSERT INTO person (name, role) VALUES ('x', 'support')",
            [],
        )?;
        Err(VaultError::UnreadableRow)
    });
    assert_eq!(failed.unwrap_err(), VaultError::UnreadableRow);
    let broken = run(
        &mut vault,
        Act::AddPerson,
        "INSERT INTO person (name, role) VALUES ('x', 'friend')",
    );
    assert_eq!(broken.unwrap_err(), VaultError::Constraint);
    let orphan = run(
        &mut vault,
        Act::AddQuestion,
        "INSERT INTO agenda_item (person, position, question) VALUES (99, 0, 'q')",
    );
    assert_eq!(orphan.unwrap_err(), VaultError::Constraint);
    assert_eq!(
        (fingerprint(&vault), vault.undo_state().unwrap()),
        (before, state)
    );
    // And a panic in the middle is rolled back as well.
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        vault.transact(Act::AddPerson, now(), |record| -> Result<(), VaultError> {
            record.execute("DELETE FROM person", [])?;
            panic!("a fault of ours");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(people(&vault).len(), 3);
    add_person(&mut vault, "afterwards").unwrap();
}

#[test]
fn an_act_that_changes_nothing_is_not_remembered_and_keeps_what_can_be_redone() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    vault.undo().unwrap();
    let state = vault.undo_state().unwrap();
    assert_eq!(
        run(
            &mut vault,
            Act::UpdatePerson,
            "UPDATE person SET name = name"
        )
        .unwrap(),
        []
    );
    let there_and_back = "INSERT INTO life_event (id, day, title) VALUES (7, '2026-01-01', 'x'); DELETE FROM life_event WHERE id = 7";
    assert_eq!(run(&mut vault, Act::AddEvent, there_and_back).unwrap(), []);
    assert_eq!(vault.undo_state().unwrap(), state);
    assert_eq!(
        state,
        UndoState {
            undo: Some(Act::AddPerson),
            redo: Some(Act::AddPerson)
        }
    );
}

#[test]
fn undo_takes_back_what_went_along_and_reports_every_noun() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    run(
        &mut vault,
        Act::AddMedicine,
        "INSERT INTO medicine (id, name) VALUES (1, 'Sertraline');
         INSERT INTO dose (medicine, day, slot, status, at, zone, offset_minutes, moment_day, day_end, estimated)
         VALUES (1, '2026-11-24', '08:00', 'taken', '2026-11-24T08:00:00.000Z', 'Europe/Berlin', 60, '2026-11-24', 3, 0);
         INSERT INTO side_effect (id, name, medicine, onset, told, sensitive) VALUES (1, 'nausea', 1, '2026-11-20', 0, 0);
         INSERT INTO side_effect_rating (side_effect, day, severity) VALUES (1, '2026-11-24', 2);",
    )
    .unwrap();
    let whole = fingerprint(&vault);
    // The doses go with the medicine; the side effect stays and loses its reference.
    let changed = run(&mut vault, Act::RemoveMedicine, "DELETE FROM medicine").unwrap();
    assert_eq!(changed, [Noun::Medicine, Noun::Dose, Noun::SideEffect]);
    let without = fingerprint(&vault);
    let undone = vault.undo().unwrap().unwrap();
    assert_eq!(
        undone,
        Undone {
            act: Act::RemoveMedicine,
            changed
        }
    );
    assert_eq!(fingerprint(&vault), whole);
    assert_eq!(vault.redo().unwrap().unwrap().act, Act::RemoveMedicine);
    assert_eq!(fingerprint(&vault), without);
    vault.undo().unwrap();
    assert_eq!(vault.undo().unwrap().unwrap().act, Act::AddMedicine);
    assert!(vault.verify().unwrap().is_ok());
    // References are watched again after an undo.
    let orphan = run(
        &mut vault,
        Act::AddQuestion,
        "INSERT INTO agenda_item (person, position, question) VALUES (99, 0, 'q')",
    );
    assert_eq!(orphan.unwrap_err(), VaultError::Constraint);
}

#[test]
fn survives_a_restart_and_a_clock_that_goes_back() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let add = |vault: &mut Vault, name: &str, hours| {
        let _ = vault
            .transact(Act::AddPerson, now() + TimeDelta::hours(hours), |record| {
                record.execute(
                    "INSERT INTO person (name, role) VALUES (?1, 'support')",
                    [name],
                )?;
                Ok(())
            })
            .unwrap();
    };
    for (name, hours) in [("first", 0), ("second", 24 * 365), ("third", -24 * 3650)] {
        add(&mut vault, name, hours);
    }
    vault.undo().unwrap();
    vault.close().unwrap();
    let mut vault = home.open().unwrap();
    assert_eq!(people(&vault)[3..], ["first", "second"]);
    vault.undo().unwrap();
    assert_eq!(people(&vault)[3..], ["first"]);
    drop(vault);
    let mut vault = home.open().unwrap();
    vault.redo().unwrap();
    vault.redo().unwrap();
    assert_eq!(people(&vault)[3..], ["first", "second", "third"]);
    assert_eq!(vault.redo().unwrap(), None);
    vault.undo().unwrap();
    add(&mut vault, "other", 0);
    assert_eq!(
        vault.undo_state().unwrap().redo,
        None,
        "a new act ends what could be redone"
    );
}

#[test]
fn undo_refuses_when_the_rows_are_no_longer_as_the_act_left_them() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    // Behind the door's back, as damage or a fault of ours would be.
    vault
        .read(|record| Ok(record.execute_batch("UPDATE person SET name = 'changed' WHERE id = 3")?))
        .unwrap();
    let (before, state) = (fingerprint(&vault), vault.undo_state().unwrap());
    assert_eq!(vault.undo(), Err(VaultError::UndoConflict));
    assert_eq!(
        (fingerprint(&vault), vault.undo_state().unwrap()),
        (before, state)
    );
    // A row that something else has come to refer to cannot be taken away either.
    vault
        .read(|record| {
            record.execute_batch(
                "UPDATE person SET name = (SELECT 'CANARY-kept-between-us') WHERE id = 3;
                 INSERT INTO agenda_item (person, position, question) VALUES (3, 0, 'q')",
            )?;
            Ok(())
        })
        .unwrap();
    assert_eq!(vault.undo(), Err(VaultError::UndoConflict));
    assert_eq!(people(&vault).len(), 3);
}

#[test]
fn the_log_is_bounded_by_acts_and_by_bytes() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    for i in 0..230 {
        add_person(&mut vault, &format!("p{i}")).unwrap();
    }
    let rows = |vault: &Vault| {
        vault
            .read(|r| {
                Ok(r.query_row(
                    "SELECT count(*), coalesce(sum(length(changeset)), 0) FROM undo_log",
                    [],
                    |r| Ok((r.get::<_, i64>(0)?, r.get::<_, i64>(1)?)),
                )?)
            })
            .unwrap()
    };
    assert_eq!(rows(&vault).0, 200);
    let note = "n".repeat(199_000);
    let big = |vault: &mut Vault, rows: usize| {
        let _ = vault
            .transact(Act::ImportFile, now(), |record| {
                let mut insert = record.prepare(
                    "INSERT INTO life_event (day, title, note) VALUES ('2026-01-01', 't', ?1)",
                )?;
                (0..rows).try_for_each(|_| insert.execute([&note]).map(|_| ()))?;
                Ok(())
            })
            .unwrap();
    };
    big(&mut vault, 200);
    assert!(rows(&vault).0 > 100, "40 MB push nothing out yet");
    big(&mut vault, 200);
    let (acts, bytes) = rows(&vault);
    assert_eq!(acts, 1);
    assert!(bytes < 64 * 1024 * 1024);
    big(&mut vault, 400);
    assert_eq!(rows(&vault).0, 1, "the newest stays whatever its size");
    assert_eq!(vault.undo().unwrap().unwrap().act, Act::ImportFile);
    assert_eq!(vault.undo().unwrap(), None);
    vault.forget_undo().unwrap();
    assert_eq!(vault.undo_state().unwrap(), UndoState::default());
}

/// Every table can be undone and is told of: it has a key that is never NULL, no trigger, and a noun.
#[test]
fn every_table_has_what_undo_and_the_page_need() {
    let home = Home::new();
    let vault = home.open().unwrap();
    let column = |record: &Connection, sql: &str| -> Result<Vec<String>, VaultError> {
        let mut statement = record.prepare(sql)?;
        Ok(statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    };
    let tables = vault
        .read(|record| {
            assert_eq!(
                column(
                    record,
                    "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')"
                )?,
                [""; 0]
            );
            assert_eq!(
                column(
                    record,
                    "SELECT name FROM sqlite_schema WHERE sql LIKE '%VIRTUAL%' ORDER BY name"
                )?,
                // The search index alone, which is never in a changeset.
                ["search", "search_word"]
            );
            column(
                record,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                 AND name NOT LIKE 'search%'",
            )
        })
        .unwrap();
    assert!(tables.len() > 15);
    for table in tables {
        vault
            .read(|record| {
                let keyed = column(
                    record,
                    &format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 AND (\"notnull\" OR type = 'INTEGER')"),
                )?;
                let keys = column(record, &format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0"))?;
                assert!(!keys.is_empty() && keyed == keys, "{table}: {keys:?}");
                Ok(())
            })
            .unwrap();
        let known = ballast_vault::noun_of(&table).is_some()
            || ["meta", "undo_log"].contains(&table.as_str());
        assert!(known, "{table} has no noun");
    }
}

/// Something a person could do, as statements that may also touch nothing or be refused.
fn any_act() -> impl Strategy<Value = (Act, String)> {
    let id = 1..8_i64;
    prop_oneof![
        (id.clone(), "[a-z]{1,8}").prop_map(|(id, n)| (Act::AddPerson, format!("INSERT INTO person (id, name, role) VALUES ({id}, '{n}', 'support')"))),
        (id.clone(), "[a-z]{1,8}").prop_map(|(id, n)| (Act::UpdatePerson, format!("UPDATE person SET name = '{n}', phone = NULL WHERE id >= {id}"))),
        id.clone().prop_map(|id| (Act::RemovePerson, format!("DELETE FROM person WHERE id = {id}"))),
        (id.clone(), id.clone(), 0..4).prop_map(|(id, p, n)| (Act::AddQuestion, format!("INSERT INTO agenda_item (id, person, position, question) VALUES ({id}, {p}, {n}, 'why')"))),
        (id.clone(), id.clone()).prop_map(|(a, b)| (Act::UpdateQuestion, format!("UPDATE agenda_item SET person = {a} WHERE id = {b}"))),
        (id.clone(), "[a-z]{1,8}").prop_map(|(id, n)| (Act::AddMedicine, format!("INSERT INTO medicine (id, name) VALUES ({id}, '{n}'); INSERT INTO side_effect (id, name, medicine, onset, told, sensitive) VALUES ({id}, '{n}', {id}, '2026-01-01', 0, 0)"))),
        id.clone().prop_map(|id| (Act::RemoveMedicine, format!("DELETE FROM medicine WHERE id = {id}"))),
        id.clone().prop_map(|id| (Act::RemoveSideEffect, format!("DELETE FROM side_effect WHERE id <= {id}"))),
        (id.clone(), 1..4).prop_map(|(id, s)| (Act::UpdateSideEffect, format!("INSERT INTO side_effect_rating VALUES ({id}, '2026-01-0{s}', {s}) ON CONFLICT DO UPDATE SET severity = 4 - severity"))),
        // The key itself changes, and everything that refers to it must follow or refuse.
        (id.clone(), id.clone()).prop_map(|(a, b)| (Act::UpdateEvent, format!("UPDATE OR REPLACE life_event SET id = {a} WHERE id = {b}"))),
        (id, -4..5).prop_map(|(id, i)| (Act::AddEvent, format!("INSERT OR REPLACE INTO life_event (id, day, title, impact) VALUES ({id}, '2026-02-02', 't', {i})"))),
        (0..9, 0..9).prop_map(|(k, v)| (Act::UpdateSettings, format!("INSERT OR REPLACE INTO setting VALUES ('k{k}', '{v}')"))),
    ]
}

#[derive(Debug, Clone)]
enum Move {
    Do(Act, String),
    Undo,
    Redo,
    Reopen,
}

fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        8 => any_act().prop_map(|(act, sql)| Move::Do(act, sql)),
        3 => Just(Move::Undo),
        2 => Just(Move::Redo),
        1 => Just(Move::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Against the plainest model there is: a list of fingerprints and a finger on one of them.
    #[test]
    fn undo_and_redo_walk_along_what_was_done(moves in proptest::collection::vec(any_move(), 1..40)) {
        let home = Home::new();
        let mut vault = home.open().unwrap();
        while vault.undo().unwrap().is_some() {}
        run(&mut vault, Act::AddPerson, "INSERT INTO person (id, name, role) VALUES (1, 'a', 'support')").unwrap();
        vault.undo().unwrap();
        let mut history = vec![fingerprint(&vault)];
        let mut finger = 0;
        for step in moves {
            match step {
                Move::Do(act, sql) => {
                    let changed = run(&mut vault, act, &sql);
                    let after = fingerprint(&vault);
                    prop_assert_eq!(changed.as_ref().is_ok_and(|nouns| !nouns.is_empty()), after != history[finger]);
                    if after != history[finger] {
                        history.truncate(finger + 1);
                        history.push(after);
                        finger += 1;
                    }
                }
                Move::Undo => {
                    let undone = vault.undo().unwrap().is_some();
                    prop_assert_eq!(undone, finger > 0);
                    finger -= usize::from(undone);
                }
                Move::Redo => {
                    let redone = vault.redo().unwrap().is_some();
                    // Before the first act of this list there is the one undone above.
                    prop_assert!(redone == (finger + 1 < history.len()) || history.len() == 1);
                    if history.len() == 1 && redone {
                        vault.undo().unwrap();
                    } else {
                        finger += usize::from(redone);
                    }
                }
                Move::Reopen => {
                    vault.close().unwrap();
                    vault = home.open().unwrap();
                }
            }
            prop_assert_eq!(&fingerprint(&vault), &history[finger]);
        }
        while vault.undo().unwrap().is_some() {}
        prop_assert_eq!(&fingerprint(&vault), &history[0]);
        prop_assert!(vault.verify().unwrap().is_ok());
    }
}

/// Writes at a note as a page does that saves while it is typed.
fn write(vault: &mut Vault, id: i64, words: &str, seconds: i64) {
    let at = now() + TimeDelta::seconds(seconds);
    let _ = vault
        .transact_joining(Act::WriteDraft, at, |record| {
            record.execute(
                "INSERT INTO life_event (id, day, title) VALUES (?1, '2026-01-01', ?2)
                 ON CONFLICT (id) DO UPDATE SET title = excluded.title",
                (id, words),
            )?;
            Ok(((), format!("event:{id}")))
        })
        .unwrap();
}

fn acts(vault: &Vault) -> Vec<String> {
    vault
        .read(|record| {
            let mut acts = record.prepare("SELECT act FROM undo_log ORDER BY seq")?;
            let acts = acts.query_map([], |row| row.get(0))?;
            Ok(acts.collect::<Result<_, _>>()?)
        })
        .unwrap()
}

fn title(vault: &Vault, id: i64) -> Option<String> {
    vault
        .read(|record| {
            let mut titles = record.prepare("SELECT title FROM life_event WHERE id = ?1")?;
            let title = titles
                .query_map([id], |row| row.get(0))?
                .next()
                .transpose()?;
            Ok(title)
        })
        .unwrap()
}

#[test]
fn what_is_saved_while_it_is_typed_is_one_step_of_undo() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let before = fingerprint(&vault);
    let older = acts(&vault);
    for (second, words) in ["I", "I am", "I am t", "I am tired"].iter().enumerate() {
        write(&mut vault, 7, words, i64::try_from(second).unwrap());
    }
    assert_eq!(acts(&vault).len(), older.len() + 1);
    let written = fingerprint(&vault);
    drop(vault);

    // Each save was durable by itself, and the step survives a restart.
    let mut vault = home.open().unwrap();
    assert_eq!(title(&vault, 7).as_deref(), Some("I am tired"));
    assert_eq!(vault.undo().unwrap().unwrap().act, Act::WriteDraft);
    assert_eq!(fingerprint(&vault), before);
    assert_eq!(vault.redo().unwrap().unwrap().act, Act::WriteDraft);
    assert_eq!(fingerprint(&vault), written);
    // Going on joins what stands.
    write(&mut vault, 7, "I am tired of it", 20);
    assert_eq!(acts(&vault).len(), older.len() + 1);
    vault.undo().unwrap();
    assert_eq!(fingerprint(&vault), before);
}

#[test]
fn only_what_follows_closely_at_the_same_thing_joins() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let older = acts(&vault).len();
    let new = |vault: &Vault| acts(vault).len() - older;
    write(&mut vault, 7, "a", 0);
    write(&mut vault, 8, "another", 1);
    write(&mut vault, 7, "ab", 2);
    assert_eq!(new(&vault), 3, "two things are two steps");
    run(
        &mut vault,
        Act::AddPerson,
        "INSERT INTO person (name, role) VALUES ('x', 'support')",
    )
    .unwrap();
    write(&mut vault, 7, "abc", 3);
    assert_eq!(new(&vault), 5, "something was done between");
    write(&mut vault, 7, "abcd", 3 + 601);
    assert_eq!(new(&vault), 6, "after a pause it is a new step");
    // A clock that went back far is a pause as well.
    write(&mut vault, 7, "abcde", -3600);
    assert_eq!(new(&vault), 7);
    for wanted in [Some("abcd"), Some("abc"), Some("ab")] {
        vault.undo().unwrap();
        assert_eq!(title(&vault, 7).as_deref(), wanted);
    }
    // What was undone can no longer be redone once something is written, also when that joins.
    vault.undo().unwrap();
    assert_eq!(vault.undo_state().unwrap().undo, Some(Act::WriteDraft));
    write(&mut vault, 7, "abX", 3);
    assert_eq!(vault.undo_state().unwrap().redo, None);
    assert_eq!(new(&vault), 3);
}

#[test]
fn typing_that_comes_to_nothing_leaves_no_step() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    run(
        &mut vault,
        Act::AddEvent,
        "INSERT INTO life_event (id, day, title) VALUES (7, '2026-01-01', 'as it was')",
    )
    .unwrap();
    let (before, state) = (fingerprint(&vault), acts(&vault));
    write(&mut vault, 7, "changed", 0);
    assert_eq!(acts(&vault).len(), state.len() + 1);
    write(&mut vault, 7, "as it was", 1);
    assert_eq!(acts(&vault), state);
    assert_eq!(fingerprint(&vault), before);
    assert_eq!(vault.undo().unwrap().unwrap().act, Act::AddEvent);
}
