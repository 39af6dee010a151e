//! Case 5 of the faults: killed at every step of every migration. The versions after the newest one are made up here, of each kind there
//! can be: a new column and table, a table rebuilt, rows rewritten.
//!
//! A child, which is this same test, opens an old record as the later program would and is killed on entering the n-th call of one kind that
//! changes the disk. Only tests use this.

use std::cell::Cell;
use std::path::Path;
use std::sync::LazyLock;

use rusqlite::Connection;

use super::{MIGRATIONS, Migration};
use crate::Vault;

thread_local! {
    /// The steps of the later program, while a test is that program.
    pub(super) static LATER: Cell<Option<&'static [Migration]>> = const { Cell::new(None) };
}

/// What this program knows, and what comes after it.
static STEPS: LazyLock<Vec<Migration>> =
    LazyLock::new(|| MIGRATIONS.iter().chain(MADE_UP).copied().collect());

/// The newest version of this program.
const KNOWN: u32 = MIGRATIONS.len() as u32;
/// The newest version of the program that is made up.
const LAST: u32 = KNOWN + 3;

const MADE_UP: &[Migration] = &[
    Migration {
        name: "first_later",
        sql: "ALTER TABLE person ADD COLUMN nickname TEXT; UPDATE person SET nickname = 'the ' || name;
              CREATE TABLE pet (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person (id)) STRICT;
              INSERT INTO pet (person) SELECT id FROM person;",
        keeps_undo: true,
    },
    Migration {
        name: "second_later",
        sql: "CREATE TABLE pet_new (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES person (id)) STRICT;
              INSERT INTO pet_new SELECT id, person FROM pet; DROP TABLE pet; ALTER TABLE pet_new RENAME TO pet;",
        keeps_undo: false,
    },
    Migration {
        name: "third_later",
        sql: "UPDATE person SET nickname = upper(nickname);",
        keeps_undo: false,
    },
];

fn count(connection: &Connection, sql: &str) -> Option<i64> {
    connection.query_row(sql, [], |row| row.get(0)).ok()
}

/// What each version of the tables looks like, and that it is no mixture of two.
fn assert_is(connection: &Connection, version: u32, at: &str) {
    let people = Some(PEOPLE);
    let nicknames = count(
        connection,
        "SELECT count(*) FROM person WHERE nickname GLOB 'the *'",
    );
    let loud = count(
        connection,
        "SELECT count(*) FROM person WHERE nickname GLOB 'THE *'",
    );
    let by_person = count(
        connection,
        "SELECT count(*) FROM pet JOIN person ON person.id = pet.person",
    );
    let by_owner = count(
        connection,
        "SELECT count(*) FROM pet JOIN person ON person.id = pet.owner",
    );
    let wanted = match version {
        KNOWN => (None, None, None, None),
        v if v == KNOWN + 1 => (people, Some(0), people, None),
        v if v == KNOWN + 2 => (people, Some(0), None, people),
        _ => (Some(0), people, None, people),
    };
    assert_eq!(
        (nicknames, loud, by_person, by_owner),
        wanted,
        "{at}: version {version}"
    );
    assert_eq!(
        count(connection, "SELECT count(*) FROM person"),
        people,
        "{at}"
    );
    assert_eq!(
        count(connection, "SELECT count(*) FROM pet_new"),
        None,
        "{at}"
    );
}

const PEOPLE: i64 = 40;

#[cfg(target_os = "linux")]
mod linux {
    use std::env;
    use std::fs;
    use std::os::unix::process::ExitStatusExt;
    use std::path::PathBuf;
    use std::process::{Command, Stdio};

    use chrono::{DateTime, Utc};

    use super::*;
    use crate::connection::{Mode, open_keyed};
    use crate::{
        BackupReason, KdfCost, Protection, Unlock, VaultError, files, header, list_backups, migrate,
    };

    const FOLDER: &str = "BALLAST_TEST_MIGRATED_FOLDER";
    /// Calls that change the disk, and how many of each there must at least be.
    const CALLS: [(&str, u32); 4] = [("pwrite64", 60), ("fsync", 6), ("rename", 3), ("unlink", 1)];

    fn now() -> DateTime<Utc> {
        "2026-11-24T12:00:00Z".parse().unwrap()
    }

    fn open(folder: &Path) -> Result<Vault, VaultError> {
        Vault::open(folder, Unlock::KeyFile, now())
    }

    #[test]
    fn case_05_killed_at_every_step_of_every_migration() {
        if let Some(folder) = env::var_os(FOLDER) {
            LATER.set(Some(&STEPS));
            open(Path::new(&folder)).unwrap();
            return;
        }
        let dir = tempfile::tempdir().unwrap();
        let old = dir.path().join("old");
        let mut vault = Vault::create(&old, Protection::ThisAccountOnly, KdfCost::FLOOR, now())
            .unwrap()
            .vault;
        for n in 0..PEOPLE {
            let sql = format!("INSERT INTO person (name, role) VALUES ('{n}', 'support')");
            let _ = vault
                .transact(ballast_model::Act::AddPerson, now(), |record| {
                    Ok(record.execute_batch(&sql)?)
                })
                .unwrap();
        }
        vault.close().unwrap();

        let long = env::var_os("BALLAST_FAULTS").is_some_and(|length| length == "long");
        let mut seen = [0; LAST as usize + 1];
        for (call, least) in CALLS {
            let every = if call == "pwrite64" && !long { 5 } else { 1 };
            let mut step = 1;
            loop {
                let (killed, version) = killed_at(&old, call, step);
                seen[version as usize] += 1;
                if !killed {
                    assert_eq!(version, LAST, "{call} {step}");
                    break;
                }
                step += every;
            }
            assert!(
                step > least,
                "{call} only {step} times: is it another call by now?"
            );
        }
        assert!(
            seen[KNOWN as usize..].iter().all(|times| *times > 0),
            "every version was met on the way: {seen:?}"
        );
    }

    /// Migrates a copy, killed at that call; whether it was, and the version it was left in. The next start brings it to the end.
    fn killed_at(old: &Path, call: &str, step: u32) -> (bool, u32) {
        let at = format!("{call} {step}");
        let dir = tempfile::tempdir().unwrap();
        let folder = copied(old, &dir.path().join("record"));
        let here = std::thread::current().name().unwrap().to_owned();
        let ended = Command::new("strace")
            .args(["-f", "-qq", "-o", "/dev/null", "-e"])
            .arg(format!("trace={call}"))
            .arg("-e")
            .arg(format!("inject={call}:signal=SIGKILL:when={step}"))
            .arg(env::current_exe().unwrap())
            .args([&here, "--exact", "--test-threads=1"])
            .env(FOLDER, &folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("strace: `./dev setup` installs it");
        // A tracer dies as what it traced does.
        let killed = ended.signal() == Some(9);
        assert!(
            killed || ended.success(),
            "{at}: the child ended otherwise: {ended}"
        );

        LATER.set(Some(&STEPS));
        let (key, header) = header::find(&folder, None)
            .unwrap()
            .unlock(Unlock::KeyFile)
            .unwrap();
        let left = open_keyed(
            &folder.join(files::DATABASE),
            &key,
            header.id,
            Mode::ReadWrite,
        )
        .unwrap();
        let version = migrate::version_of(&left).unwrap();
        assert_is(&left, version, &at);
        drop(left);
        // Nothing was changed before a backup of how it was.
        let backups = list_backups(&folder).unwrap();
        assert!(
            version == KNOWN || backups.iter().any(|b| b.reason == BackupReason::Migration),
            "{at}: {backups:?}"
        );

        let vault = open(&folder).unwrap();
        assert!(vault.verify().unwrap().is_ok(), "{at}");
        assert_is(vault.connection(), LAST, &at);
        drop(vault);

        // The earlier program: told apart by the version, and the backup is its own.
        LATER.set(None);
        assert_eq!(
            open(&folder).unwrap_err(),
            VaultError::NewerVersion {
                found: LAST,
                known: KNOWN
            },
            "{at}"
        );
        let first = list_backups(&folder).unwrap().pop().unwrap();
        let backup = open(&folder.join(files::BACKUPS).join(first.name)).unwrap();
        assert_is(backup.connection(), KNOWN, &at);
        (killed, version)
    }

    fn copied(from: &Path, to: &Path) -> PathBuf {
        fs::create_dir(to).unwrap();
        for name in [files::DATABASE, files::KEYS, files::KEYS_COPY] {
            fs::copy(from.join(name), to.join(name)).unwrap();
        }
        to.canonicalize().unwrap()
    }
}
