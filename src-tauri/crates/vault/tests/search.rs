//! The search index: whatever is done, taken back, done again, backed up and restored, it holds what one made anew would hold.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod common;

use ballast_model::{Act, Thing, ThingKind};
use ballast_vault::{
    BackupReason, Unlock, Vault, find_things, list_backups, restore, search_differs,
};
use common::{Home, PASS, now};
use proptest::prelude::*;

fn run(vault: &mut Vault, sql: &str) {
    // What the tables refuse leaves no trace, here neither.
    let _ = vault.transact(Act::UpdateEvent, now(), |record| {
        Ok(record.execute_batch(sql)?)
    });
}

fn found(vault: &Vault, typed: &str) -> Vec<Thing> {
    let found = vault.read(|c| find_things(c, typed, 50)).unwrap().unwrap();
    assert_eq!(found.total, found.things.len() as u64);
    let things = found.things.iter();
    things
        .map(|t| Thing {
            kind: t.kind,
            id: t.id,
        })
        .collect()
}

fn right(vault: &Vault) -> bool {
    !vault.read(search_differs).unwrap()
}

const MOMENT: &str = "'2026-11-24T08:00:00.000Z', 'Europe/Berlin', 60, '2026-11-24', 3";

/// Adding, changing, moving to another day or parent, and removing, of rows that are things, parts of things, and neither.
fn statement() -> impl Strategy<Value = String> {
    let id = 1_i64..4;
    let words = "[a-zà-ÿ]{1,6}( [a-z]{1,6}){0,2}|[心累我的]{1,3}|";
    let day = (1_u8..20).prop_map(|d| format!("2026-11-{d:02}"));
    (0_u8..18, id.clone(), id, words, day).prop_map(|(kind, a, b, words, day)| {
        let note = if words.is_empty() { "NULL".to_owned() } else { format!("'{words}'") };
        match kind {
            0 => format!("INSERT INTO life_event (day, title, note) VALUES ('{day}', 'e{words}', {note})"),
            1 => format!("UPDATE life_event SET note = {note}, day = '{day}' WHERE id = {a}"),
            2 => format!("DELETE FROM life_event WHERE id = {a}"),
            3 => format!("INSERT INTO check_in (day, at, zone, offset_minutes, moment_day, day_end, kind, estimated, note) VALUES ('{day}', {MOMENT}, 'full', 0, {note})"),
            4 => format!("UPDATE check_in SET note = {note} WHERE id = {a}"),
            5 => format!("INSERT INTO check_in_tag VALUES ({a}, {b}, 't{words}')"),
            6 => format!("UPDATE check_in_tag SET tag = 'u{words}' WHERE check_in = {a}"),
            7 => format!("DELETE FROM check_in_tag WHERE check_in = {a} AND position = {b}"),
            8 => format!("DELETE FROM check_in WHERE id = {a}"),
            9 => format!("INSERT INTO exposure_ladder (day, at, zone, offset_minutes, moment_day, day_end, scale, title) VALUES ('{day}', {MOMENT}, 'ten', 'l{words}')"),
            10 => format!("INSERT INTO exposure_step (ladder, position, what) VALUES ({a}, {b}, 's{words}')"),
            11 => format!("UPDATE exposure_step SET what = 'w{words}' WHERE id = {a}"),
            12 => format!("UPDATE exposure_step SET ladder = {b} WHERE id = {a}"),
            13 => format!("UPDATE exposure_ladder SET stopped_at = {} WHERE id = {b}", if a == 1 { "0" } else { "NULL" }),
            14 => format!("DELETE FROM exposure_ladder WHERE id = {a}"),
            15 => format!("INSERT INTO therapy_course (approach, start) VALUES ('c{words}', '{day}'); INSERT INTO session (course, day, status, themes, private_note) VALUES ({a}, '{day}', 'attended', {note}, 'p{words}')"),
            16 => format!("UPDATE session SET private_note = NULL, prep = {note} WHERE id = {a}"),
            _ => format!("DELETE FROM therapy_course WHERE id = {a}"),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_is_the_one_that_would_be_made_anew(steps in proptest::collection::vec((statement(), 0_u8..8), 1..40)) {
        let home = Home::new();
        let mut vault = home.open().unwrap();
        for (sql, then) in steps {
            run(&mut vault, &sql);
            prop_assert!(right(&vault), "{sql}");
            match then {
                0 => drop(vault.undo().unwrap()),
                1 => drop(vault.redo().unwrap()),
                2 => {
                    let oldest = vault.list_acts().unwrap().iter().map(|act| act.seq).min();
                    if let Some(seq) = oldest {
                        vault.undo_back_to(seq + 2).unwrap();
                    }
                }
                3 => drop(vault.redo_up_to(i64::MAX).unwrap()),
                _ => {}
            }
            prop_assert!(right(&vault), "{sql} then {then}");
        }
        prop_assert!(vault.verify().unwrap().is_ok());
        vault.close().unwrap();
        let vault = home.open().unwrap();
        prop_assert!(right(&vault));
    }
}

#[test]
fn an_index_that_is_missing_or_of_an_earlier_version_is_made_at_the_opening() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    run(
        &mut vault,
        "INSERT INTO life_event (day, title) VALUES ('2026-01-02', 'Umzug nach Łódź')",
    );
    for spoil in [
        "DELETE FROM meta WHERE key = 'search_index'; DELETE FROM search_entry",
        "UPDATE meta SET value = '0' WHERE key = 'search_index'; INSERT INTO search (search) VALUES ('delete-all')",
    ] {
        vault.read(|c| Ok(c.execute_batch(spoil)?)).unwrap();
        assert!(!right(&vault));
        vault.close().unwrap();
        vault = home.open().unwrap();
        assert!(right(&vault));
        assert_eq!(
            found(&vault, "lodz"),
            [Thing {
                kind: ThingKind::Event,
                id: 1
            }]
        );
    }
}

#[test]
fn a_backup_and_what_is_restored_from_it_can_be_searched() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    run(
        &mut vault,
        "INSERT INTO life_event (day, title) VALUES ('2026-01-02', 'the first snow')",
    );
    vault.make_backup(BackupReason::Manual, now()).unwrap();
    run(&mut vault, "DELETE FROM life_event");
    assert!(found(&vault, "snow").is_empty());
    vault.close().unwrap();
    let name = &list_backups(&home.folder).unwrap()[0].name;
    restore(&home.folder, name, Unlock::Passphrase(PASS), now()).unwrap();
    let vault = home.open().unwrap();
    assert_eq!(found(&vault, "snow").len(), 1);
    assert!(right(&vault));
}

#[test]
fn words_are_found_begun_folded_with_a_slip_and_newest_first() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    run(
        &mut vault,
        "INSERT INTO life_event (id, day, title, note) VALUES
           (1, '2026-01-02', 'Café at the station', NULL),
           (2, '2026-03-04', 'Anxiety before the exam', 'the café was loud'),
           (3, '2026-02-03', '心累了', NULL)",
    );
    let events = |typed: &str| -> Vec<i64> { found(&vault, typed).iter().map(|t| t.id).collect() };
    assert_eq!(events("cafe"), [2, 1]);
    assert_eq!(events("CAF stat"), [1]);
    assert_eq!(events("累了"), [3]);
    assert_eq!(events("anxeity"), [2], "two letters changed places");
    assert_eq!(events("axiety ex"), [2], "a letter was left out");
    assert!(
        events("afe").is_empty(),
        "the middle of a word is no beginning"
    );
    assert!(
        events("e").is_empty(),
        "one letter alone is a word of its own"
    );
    let found = vault
        .read(|c| find_things(c, "anxeity", 5))
        .unwrap()
        .unwrap();
    assert_eq!(found.near[0].read_as, ["anxiety"]);
    assert_eq!(vault.read(|c| find_things(c, " .,! ", 5)).unwrap(), None);
}
