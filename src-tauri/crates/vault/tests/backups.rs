//! Backups: made, checked, thinned, brought back; and what damage may not do to them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod common;

use std::fs;

use ballast_vault::{
    BackupReason, KdfCost, Presence, Protection, ProtectionKind, Rotation, Unlock, Vault,
    VaultError, VaultFile, backup_protection, list_backups, probe, restore, restore_from,
};
use chrono::TimeDelta;
use common::{Home, PASS, add_person, at, fingerprint, now, people, snapshot};

const UNLOCK: Unlock<'_> = Unlock::Passphrase(PASS);

fn names(home: &Home) -> Vec<String> {
    list_backups(&home.folder)
        .unwrap()
        .into_iter()
        .map(|backup| backup.name)
        .collect()
}

/// Bytes of a page of the database.
const PAGE: usize = 4096;

#[test]
fn a_backup_is_a_whole_record_that_opens_by_itself() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let wanted = fingerprint(&vault);
    let made = vault.make_backup(BackupReason::Manual, now()).unwrap();
    assert_eq!(made.name, "2026-11-24T12-00-00Z-manual");
    assert_eq!(
        list_backups(&home.folder).unwrap(),
        std::slice::from_ref(&made)
    );
    assert!(made.bytes > 4096 && made.at == now() && made.reason == BackupReason::Manual);
    assert_eq!(
        backup_protection(&home.folder, &made.name).unwrap(),
        ProtectionKind::Passphrase
    );
    let folder = home.file("backups").join(&made.name);
    assert!(!folder.join("journal.db-wal").exists() && !folder.join("journal.db-journal").exists());
    let copy = Vault::open(&folder, UNLOCK, now()).unwrap();
    assert_eq!(fingerprint(&copy), wanted);
    drop(copy);
    // Two in one second, and what is no backup.
    assert_eq!(
        vault.make_backup(BackupReason::Manual, now()).unwrap().name,
        "2026-11-24T12-00-00Z-manual-2"
    );
    for stray in [
        "2026-11-24T12-00-00Z-other",
        "2026-13-24T12-00-00Z-day",
        "letters",
        ".unfinished-2026-11-24T12-00-00Z-day",
    ] {
        fs::create_dir(home.file("backups").join(stray)).unwrap();
        fs::write(home.file("backups").join(stray).join("journal.db"), "x").unwrap();
    }
    fs::create_dir(home.file("backups").join("2026-11-25T12-00-00Z-day")).unwrap();
    assert_eq!(
        names(&home),
        [
            "2026-11-24T12-00-00Z-manual-2",
            "2026-11-24T12-00-00Z-manual"
        ]
    );
    vault.make_backup(BackupReason::Manual, now()).unwrap();
    assert!(
        !home
            .file("backups/.unfinished-2026-11-24T12-00-00Z-day")
            .exists()
    );
}

#[test]
fn the_days_backup_is_due_after_a_change_and_once_a_day_whatever_the_clock_does() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    assert!(vault.backup_due(now()).unwrap());
    vault.make_backup(BackupReason::Day, now()).unwrap();
    assert!(
        !vault.backup_due(now() + TimeDelta::days(1)).unwrap(),
        "nothing has changed"
    );
    add_person(&mut vault, "x").unwrap();
    assert!(
        !vault.backup_due(now() + TimeDelta::hours(2)).unwrap(),
        "there is one of this day"
    );
    assert!(vault.backup_due(now() + TimeDelta::days(1)).unwrap());
    assert!(
        vault.backup_due(now() - TimeDelta::days(365)).unwrap(),
        "a clock gone back does not stop backups"
    );
    vault.make_backup(BackupReason::Import, now()).unwrap();
    assert!(!vault.backup_due(now() + TimeDelta::days(1)).unwrap());
    vault.undo().unwrap();
    assert!(
        vault.backup_due(now() + TimeDelta::days(1)).unwrap(),
        "an undo is a change"
    );
}

#[test]
fn thinning_deletes_what_it_may_and_nothing_else() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    for day in [
        "2025-03-01T08:00:00Z",
        "2025-03-20T08:00:00Z",
        "2026-11-24T08:00:00Z",
        "2099-01-01T00:00:00Z",
    ] {
        vault.make_backup(BackupReason::Day, at(day)).unwrap();
    }
    vault
        .make_backup(BackupReason::Manual, at("2025-03-05T08:00:00Z"))
        .unwrap();
    // A copy of another record was put among them: not ours to delete.
    let other = Home::new();
    common::copy_folder(
        &other.folder,
        &home.file("backups/2025-03-02T08-00-00Z-day"),
    );
    let gone = vault.rotate(now()).unwrap();
    assert_eq!(
        gone,
        Rotation::Thinned(vec!["2025-03-01T08-00-00Z-day".to_owned()])
    );
    assert_eq!(names(&home).len(), 5);
    assert_eq!(vault.rotate(now()).unwrap(), Rotation::Thinned(Vec::new()));
}

#[test]
fn the_newest_backup_that_still_opens_is_never_deleted() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    for day in ["2025-03-01T08:00:00Z", "2025-03-20T08:00:00Z"] {
        vault.make_backup(BackupReason::Day, at(day)).unwrap();
    }
    // The newer of the month rots on the disk.
    let rotten = home.file("backups/2025-03-20T08-00-00Z-day/journal.db");
    let mut bytes = fs::read(&rotten).unwrap();
    bytes[9000] ^= 1;
    fs::write(&rotten, bytes).unwrap();
    assert_eq!(vault.rotate(now()).unwrap(), Rotation::Thinned(Vec::new()));
    assert_eq!(names(&home).len(), 2);
}

#[test]
fn a_damaged_record_makes_no_backup_and_stops_thinning() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    for day in ["2025-03-01T08:00:00Z", "2025-03-20T08:00:00Z"] {
        vault.make_backup(BackupReason::Day, at(day)).unwrap();
    }
    vault.close().unwrap();
    // The last page that nothing reads at opening: the damage is found by the backup.
    let whole = fs::read(home.file("journal.db")).unwrap();
    let mut vault = (1..=whole.len() / PAGE)
        .rev()
        .find_map(|page| {
            let mut bytes = whole.clone();
            bytes[page * PAGE - 100] ^= 1;
            fs::write(home.file("journal.db"), bytes).unwrap();
            home.open().ok()
        })
        .unwrap();
    let before = names(&home);
    assert_eq!(
        vault.make_backup(BackupReason::Day, now()).unwrap_err(),
        VaultError::DamagedDatabase
    );
    assert_eq!(vault.rotate(now()).unwrap(), Rotation::Paused);
    assert_eq!(names(&home), before);
    assert!(
        !fs::read_dir(home.file("backups")).unwrap().any(|e| e
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with(".unf"))
    );
}

#[test]
fn a_restore_brings_the_backup_and_keeps_the_old_record() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let wanted = fingerprint(&vault);
    let backup = vault.make_backup(BackupReason::Day, now()).unwrap().name;
    add_person(&mut vault, "later").unwrap();
    let later = fingerprint(&vault);
    assert_eq!(
        restore(&home.folder, &backup, UNLOCK, now()).unwrap_err(),
        VaultError::InUse
    );
    drop(vault);
    let wrong = restore(&home.folder, &backup, Unlock::Passphrase("wrong"), now());
    assert_eq!(wrong.unwrap_err(), VaultError::WrongPassphrase);
    for name in [
        "../journal",
        "",
        ".",
        "2026-11-24T12-00-00Z-day/../x",
        "2020-01-01T00-00-00Z-day",
    ] {
        let missing = restore(&home.folder, name, UNLOCK, now());
        assert_eq!(
            missing.unwrap_err(),
            VaultError::MissingFile(VaultFile::Backup),
            "{name}"
        );
    }
    let done = restore(
        &home.folder,
        &backup,
        Unlock::RecoveryCode(&home.code.reveal()),
        now(),
    )
    .unwrap();
    assert_eq!(done.report.tables.get("person"), Some(&3));
    let mut vault = home.open().unwrap();
    assert_eq!(fingerprint(&vault), wanted);
    let kept = home.file(&done.kept.unwrap());
    assert_eq!(
        fingerprint(&Vault::open(&kept, UNLOCK, now()).unwrap()),
        later
    );
    // Nothing is thinned until somebody says that all is well, or two weeks have gone by.
    vault
        .make_backup(BackupReason::Day, at("2025-03-01T08:00:00Z"))
        .unwrap();
    vault
        .make_backup(BackupReason::Day, at("2025-03-20T08:00:00Z"))
        .unwrap();
    assert_eq!(
        vault.rotate(now() + TimeDelta::days(13)).unwrap(),
        Rotation::Paused
    );
    assert!(
        matches!(vault.rotate(now() + TimeDelta::days(14)).unwrap(), Rotation::Thinned(gone) if gone.len() == 1)
    );
    vault.resume_rotation().unwrap();
    assert!(matches!(vault.rotate(now()).unwrap(), Rotation::Thinned(_)));
}

#[test]
fn a_restore_works_when_the_record_cannot_be_opened_or_is_gone() {
    for harm in ["zeroed", "no database", "no keys", "folder elsewhere"] {
        let home = Home::new();
        let backup = home
            .open()
            .unwrap()
            .make_backup(BackupReason::Day, now())
            .unwrap()
            .name;
        match harm {
            "zeroed" => fs::write(home.file("journal.db"), vec![0; 20_000]).unwrap(),
            "no database" => fs::remove_file(home.file("journal.db")).unwrap(),
            "no keys" => ["journal.keys", "journal.keys.bak"]
                .iter()
                .for_each(|n| fs::remove_file(home.file(n)).unwrap()),
            _ => {}
        }
        if harm == "folder elsewhere" {
            let elsewhere = home.dir.path().join("new machine");
            let source = home.file("backups").join(&backup);
            let done = restore_from(&elsewhere, &source, UNLOCK, now()).unwrap();
            assert_eq!(done.kept, None);
            assert_eq!(
                people(&Vault::open(&elsewhere, UNLOCK, now()).unwrap()).len(),
                3
            );
            assert!(source.join("journal.db").exists());
            continue;
        }
        assert_ne!(home.refusal(), "opened");
        let done = restore(&home.folder, &backup, UNLOCK, now()).unwrap();
        assert!(done.kept.is_some());
        assert_eq!(people(&home.open().unwrap()).len(), 3, "{harm}");
        assert_eq!(names(&home), [backup]);
    }
}

#[test]
fn a_backup_that_does_not_pass_is_refused_and_the_record_untouched() {
    let home = Home::new();
    let backup = home
        .open()
        .unwrap()
        .make_backup(BackupReason::Day, now())
        .unwrap()
        .name;
    let database = home.file("backups").join(&backup).join("journal.db");
    let good = fs::read(&database).unwrap();
    let mut flipped = good.clone();
    flipped[4096 * 5 + 5] ^= 1;
    let newest = good.len() - 4096;
    for bad in [&good[..0], &good[..newest], &flipped] {
        fs::write(&database, bad).unwrap();
        let before = snapshot(&home.folder);
        let refused = restore(&home.folder, &backup, UNLOCK, now()).unwrap_err();
        assert_eq!(refused, VaultError::DamagedDatabase);
        assert_eq!(snapshot(&home.folder), before);
    }
    assert_eq!(people(&home.open().unwrap()).len(), 3);
}

#[test]
fn a_changed_secret_reaches_the_backups_and_what_a_restore_put_aside() {
    let home = Home::new();
    let backup = home
        .open()
        .unwrap()
        .make_backup(BackupReason::Day, now())
        .unwrap()
        .name;
    let aside = restore(&home.folder, &backup, UNLOCK, now())
        .unwrap()
        .kept
        .unwrap();
    let mut vault = home.open().unwrap();
    vault
        .protect(Protection::Passphrase("new"), KdfCost::FLOOR)
        .unwrap();
    drop(vault);
    for copy in [home.file("backups").join(&backup), home.file(&aside)] {
        assert_eq!(
            Vault::open(&copy, UNLOCK, now()).unwrap_err(),
            VaultError::WrongPassphrase
        );
        assert_eq!(
            people(&Vault::open(&copy, Unlock::Passphrase("new"), now()).unwrap()).len(),
            3
        );
    }
}

#[test]
fn a_restore_that_was_decided_is_seen_before_it_is_finished() {
    let home = Home::new();
    let backup = home
        .open()
        .unwrap()
        .make_backup(BackupReason::Day, now())
        .unwrap()
        .name;
    // As a kill right after the decision leaves it.
    fs::rename(
        home.file("backups").join(&backup),
        home.file("restore-decided"),
    )
    .unwrap();
    fs::write(
        home.file("restore-decided/put-aside-as"),
        "before-restore-x",
    )
    .unwrap();
    fs::write(home.file("journal.db"), "ruined").unwrap();
    assert_eq!(
        probe(&home.folder).unwrap(),
        Presence::Complete(ProtectionKind::Passphrase)
    );
    let create = Vault::create(
        &home.folder,
        Protection::ThisAccountOnly,
        KdfCost::FLOOR,
        now(),
    );
    assert_eq!(create.unwrap_err(), VaultError::AlreadyExists);
    assert_eq!(people(&home.open().unwrap()).len(), 3);
    assert_eq!(
        fs::read(home.file("before-restore-x/journal.db")).unwrap(),
        b"ruined"
    );
    assert!(!home.file("restore-decided").exists());
}
