//! Deletion for good: a word that was everywhere is nowhere afterwards. Each record is decrypted as a whole, free pages included, before its bytes are
//! searched; the same search finds the word before.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use ballast_model::{
    Act, MedicineId, PlanEntry, PlanReason, PlanVersion, PlanVersionId, Thing, ThingKind,
};
use ballast_vault::{
    BackupReason, Presence, Unlock, Vault, erase_record, list_backups, probe, restore,
};
use common::{CANARY, Home, PASS, at, files, now};
use rusqlite::{Connection, ffi};

/// Whether the bytes hold the word, as it is or folded as the index holds it.
fn holds(bytes: &[u8], word: &str) -> bool {
    let folded = ballast_model::words_of(word)
        .into_iter()
        .map(|w| w.folded)
        .max_by_key(String::len)
        .unwrap();
    [word, &folded].iter().any(|word| {
        bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    })
}

/// The folders that hold a record: the vault's own, its backups, and records put aside.
fn records(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = files(folder)
        .into_iter()
        .filter(|(path, _)| path.ends_with("journal.db"))
        .map(|(path, _)| path.parent().unwrap().to_owned())
        .collect();
    found.sort();
    found
}

/// The record in a folder as a plain file with every page, free ones too, and what waits in its log.
fn decrypted(record: &Path) -> Vec<u8> {
    let copy = tempfile::tempdir().unwrap();
    let place = copy.path().join("journal");
    fs::create_dir(&place).unwrap();
    for entry in fs::read_dir(record).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            fs::copy(entry.path(), place.join(entry.file_name())).unwrap();
        }
    }
    let vault = Vault::open(&place, Unlock::Passphrase(PASS), now()).unwrap();
    vault.read(|c| Ok(every_page(c))).unwrap()
}

/// Every page of the file as the pager decrypts it: free ones too, and those that wait in the log.
#[allow(unsafe_code, reason = "SQLite gives all pages at once only so")]
fn every_page(connection: &Connection) -> Vec<u8> {
    let mut length = 0;
    // SAFETY: the handle is that of an open connection, the name ends with a zero, and the answer is copied before it is freed.
    unsafe {
        let pages =
            ffi::sqlite3_serialize(connection.handle(), c"main".as_ptr(), &raw mut length, 0);
        assert!(!pages.is_null() && length > 0);
        let length = usize::try_from(length).unwrap();
        let bytes = std::slice::from_raw_parts(pages, length).to_vec();
        ffi::sqlite3_free(pages.cast());
        bytes
    }
}

/// The records that hold the word, and whether any file does as it lies there.
fn where_is(folder: &Path, word: &str) -> (usize, bool) {
    let inside = records(folder)
        .iter()
        .filter(|record| holds(&decrypted(record), word))
        .count();
    let plain = files(folder).iter().any(|(_, bytes)| holds(bytes, word));
    (inside, plain)
}

const WORD: &str = "Zwetschgenknödelkanarienvogel";

/// A record whose word is in rows, in the index, in what can be undone and redone, in backups, in a record put aside, and in free pages.
fn spread() -> Home {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let run = |vault: &mut Vault, sql: &str| {
        let _ = vault
            .transact(Act::UpdateEvent, now(), |c| Ok(c.execute_batch(sql)?))
            .unwrap();
    };
    run(
        &mut vault,
        &format!(
            "INSERT INTO life_event (id, day, title, note) VALUES (7, '2026-01-02', '{WORD}', '{}')",
            format!("{WORD} ").repeat(400)
        ),
    );
    vault.make_backup(BackupReason::Day, now()).unwrap();
    vault.make_backup(BackupReason::Manual, now()).unwrap();
    run(
        &mut vault,
        &format!("UPDATE life_event SET note = 'short {WORD}' WHERE id = 7"),
    );
    run(&mut vault, "UPDATE person SET name = name || '.'");
    vault.undo().unwrap();
    let name = list_backups(&home.folder).unwrap()[0].name.clone();
    vault.close().unwrap();
    restore(&home.folder, &name, Unlock::Passphrase(PASS), now()).unwrap();
    home
}

#[test]
fn one_thing_is_gone_from_rows_index_history_backups_and_free_pages() {
    let home = spread();
    let mut vault = home.open().unwrap();
    let thing = Thing {
        kind: ThingKind::Event,
        id: 7,
    };
    // Control: the search finds it, in the record, in both backups and in the record put aside, and in no file as it lies there.
    assert_eq!(where_is(&home.folder, WORD), (4, false));
    let going = vault.would_erase(thing).unwrap();
    assert_eq!(
        going.rows.into_iter().collect::<Vec<_>>(),
        [("life_event".to_owned(), 1)]
    );
    assert_eq!(going.copies, 3);
    assert_eq!(where_is(&home.folder, WORD).0, 4, "looking changes nothing");

    let done = vault.erase(thing, at("2026-11-25T12:00:00Z")).unwrap();
    assert_eq!(done.copies, 3);
    assert_eq!(where_is(&home.folder, WORD), (0, false));
    // What was not meant is there, in the record and in its one new backup, which opens.
    assert_eq!(where_is(&home.folder, CANARY), (2, false));
    let backups = list_backups(&home.folder).unwrap();
    assert_eq!(backups.len(), 1);
    assert_eq!(backups[0].name, done.backup);
    assert!(vault.verify().unwrap().is_ok());
    assert!(!vault.read(ballast_vault::search_differs).unwrap());
    assert_eq!(vault.undo().unwrap(), None);
    assert_eq!(vault.redo().unwrap(), None);
    // A second time there is nothing.
    assert_eq!(vault.erase(thing, now()).unwrap_err().code(), "invalid");
    vault.close().unwrap();
    restore(&home.folder, &done.backup, Unlock::Passphrase(PASS), now()).unwrap();
    assert!(home.open().unwrap().verify().unwrap().is_ok());
}

/// A kill after the thing is gone from the record, and before its traces are: the next opening does the rest.
#[test]
fn a_deletion_that_was_interrupted_goes_on_at_the_next_opening() {
    let home = spread();
    let mut vault = home.open().unwrap();
    let home_of_backups = home.folder.join("backups");
    // No backup can be made, so that the deletion stops in the middle.
    let aside = home.folder.join("elsewhere");
    fs::rename(&home_of_backups, &aside).unwrap();
    fs::write(&home_of_backups, "in the way").unwrap();
    let thing = Thing {
        kind: ThingKind::Event,
        id: 7,
    };
    vault.erase(thing, now()).unwrap_err();
    drop(vault);
    fs::remove_file(&home_of_backups).unwrap();
    fs::rename(&aside, &home_of_backups).unwrap();
    assert!(
        where_is(&home.folder, WORD).0 > 0,
        "the backups still hold it"
    );
    let vault = home.open().unwrap();
    assert_eq!(where_is(&home.folder, WORD), (0, false));
    assert_eq!(list_backups(&home.folder).unwrap().len(), 1);
    assert!(vault.verify().unwrap().is_ok());
}

#[test]
fn backups_of_another_record_and_other_files_are_left() {
    let home = spread();
    let other = Home::new();
    let mut vault = other.open().unwrap();
    let name = vault
        .make_backup(BackupReason::Manual, at("2026-01-01T00:00:00Z"))
        .unwrap()
        .name;
    vault.close().unwrap();
    let theirs = home.folder.join("backups").join(&name);
    common::copy_folder(&other.folder.join("backups").join(&name), &theirs);
    fs::write(home.folder.join("letter.txt"), "mine").unwrap();
    fs::create_dir(home.folder.join("backups").join("photos")).unwrap();

    let mut vault = home.open().unwrap();
    let thing = Thing {
        kind: ThingKind::Event,
        id: 7,
    };
    vault.erase(thing, now()).unwrap();
    assert!(theirs.join("journal.db").exists());
    vault.close().unwrap();
    erase_record(&home.folder).unwrap();
    let left: Vec<PathBuf> = files(&home.folder)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(left.len(), 4, "{left:?}");
    assert!(left.contains(&home.folder.join("letter.txt")));
    assert!(
        left.iter()
            .all(|path| path.starts_with(&theirs) || path.ends_with("letter.txt"))
    );
    assert!(home.folder.join("backups").join("photos").exists());
}

#[test]
fn the_whole_record_leaves_an_empty_place() {
    let home = spread();
    let vault = home.open().unwrap();
    // Not while it is open.
    assert_eq!(erase_record(&home.folder).unwrap_err().code(), "in_use");
    vault.close().unwrap();
    assert_eq!(where_is(&home.folder, WORD).0, 4);
    erase_record(&home.folder).unwrap();
    assert!(!home.folder.exists());
    assert_eq!(probe(&home.folder).unwrap(), Presence::None);
    assert_eq!(
        erase_record(&home.folder).unwrap_err().code(),
        "missing_file"
    );
}

#[test]
fn a_medicine_goes_with_its_doses_and_with_its_copies_in_plans_and_corrections() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let stood = format!(
        r#"{{"kind":"dose","as":{{"id":5,"medicine":1,"day":"2026-01-02","slot":null,"status":"missed","amount":null,"taken_at":null,"recorded":{{"at":"2026-01-02T08:00:00Z","zone":"UTC","offset_minutes":0,"day":"2026-01-02","day_end":3}},"estimated":false,"reason":"{WORD}","before":null,"after":null}}}}"#
    );
    let moment = "'2026-11-24T08:00:00.000Z', 'UTC', 0, '2026-11-24', 3";
    let _ = vault
        .transact(Act::AddMedicine, now(), |c| {
            c.execute_batch(&format!(
                "INSERT INTO medicine (id, name) VALUES (1, '{WORD}'), (2, 'Specimol');
                 INSERT INTO dose (medicine, day, slot, status, at, zone, offset_minutes, moment_day, day_end, estimated) VALUES (1, '2026-11-24', '08:00', 'taken', {moment}, 0);
                 INSERT INTO correction (kind, thing, medicine, removed, at, zone, offset_minutes, moment_day, day_end, stood) VALUES ('dose', 5, 1, 1, {moment}, '{stood}');"
            ))?;
            Ok(())
        })
        .unwrap();
    let _ = vault
        .transact(Act::AddAdjustment, now(), |c| {
            let medicine = PlanEntry::Medicine {
                medicine: MedicineId(1),
                name: WORD.to_owned(),
                amount: None,
                schedule: None,
            };
            let version = PlanVersion {
                id: PlanVersionId::NEW,
                from: "2026-01-01".parse().unwrap(),
                entries: vec![PlanEntry::CheckIns { every_weeks: 4 }, medicine],
                reason: PlanReason::First,
                note: None,
                decided_by: None,
                decided_with: None,
                until: None,
                afterwards: None,
            };
            ballast_vault::add_plan_version(c, &version).map(drop)
        })
        .unwrap();
    assert_eq!(where_is(&home.folder, WORD).0, 1);
    let going = vault
        .would_erase(Thing {
            kind: ThingKind::Medicine,
            id: 1,
        })
        .unwrap();
    assert_eq!(going.rows["dose"], 1);
    assert_eq!(going.rows["correction"], 1);
    vault
        .erase(
            Thing {
                kind: ThingKind::Medicine,
                id: 1,
            },
            now(),
        )
        .unwrap();
    assert_eq!(where_is(&home.folder, WORD), (0, false));
    let versions = vault.read(ballast_vault::list_plan_versions).unwrap();
    assert_eq!(
        versions[0].entries,
        [PlanEntry::CheckIns { every_weeks: 4 }]
    );
}
