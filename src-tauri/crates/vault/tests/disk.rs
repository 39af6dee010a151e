//! A full disk and one that cannot be written, on a tiny file system made for the test. Only root can mount one: otherwise, and where mounting is
//! not allowed, each test says that it was left out.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod common;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ballast_vault::{BackupReason, KdfCost, Protection, Unlock, Vault, VaultError, list_backups};
use common::{PASS, add_person, fingerprint, now, people};

/// A mounted file system of a given size, unmounted when dropped.
struct Disk {
    dir: tempfile::TempDir,
    // One at a time: a `mount` being started by another test would for a moment hold the files of this one open, and with them their space.
    _alone: MutexGuard<'static, ()>,
}

static ALONE: Mutex<()> = Mutex::new(());

#[expect(
    clippy::print_stderr,
    reason = "a proof that was not given must be seen to be missing"
)]
fn left_out() {
    eprintln!("left out: no file system can be mounted here");
}

impl Disk {
    fn new(size: &str) -> Option<Self> {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let dir = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args([
                "-t",
                "tmpfs",
                "-o",
                &format!("size={size},mode=0755"),
                "tmpfs",
            ])
            .arg(dir.path())
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            left_out();
        }
        mounted.then_some(Self { dir, _alone: alone })
    }

    fn folder(&self) -> PathBuf {
        self.dir.path().join("journal")
    }

    fn create(&self) -> Vault {
        let created = Vault::create(
            &self.folder(),
            Protection::Passphrase(PASS),
            KdfCost::FLOOR,
            now(),
        );
        let mut vault = created.unwrap().vault;
        add_person(&mut vault, "Dr. A.").unwrap();
        vault
    }

    fn open(&self) -> Result<Vault, VaultError> {
        Vault::open(&self.folder(), Unlock::Passphrase(PASS), now())
    }

    /// Fills what is left, apart from `spare` bytes.
    fn fill(&self, spare: u64) {
        let path = self.dir.path().join("ballast-of-another-kind");
        let mut file = fs::File::create(&path).unwrap();
        while file.write_all(&[1; 4096]).is_ok() {}
        let length = file.metadata().unwrap().len();
        file.set_len(length.saturating_sub(spare)).unwrap();
    }

    fn free(&self) {
        fs::remove_file(self.dir.path().join("ballast-of-another-kind")).unwrap();
    }

    fn remount(&self, how: &str) {
        let options = format!("remount,{how}");
        assert!(
            Command::new("mount")
                .args(["-o", &options])
                .arg(self.dir.path())
                .status()
                .unwrap()
                .success()
        );
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        Command::new("umount")
            .arg("-l")
            .arg(self.dir.path())
            .status()
            .ok();
    }
}

fn long_note(vault: &mut Vault) -> Result<(), VaultError> {
    let note = "n".repeat(190_000);
    vault
        .transact(ballast_model::Act::AddEvent, now(), |record| {
            record.execute(
                "INSERT INTO life_event (day, title, note) VALUES ('2026-01-01', 't', ?1)",
                [note],
            )?;
            Ok(())
        })
        .map(|_| ())
}

#[test]
fn a_full_disk_is_named_and_saving_works_again_once_there_is_space() {
    let Some(disk) = Disk::new("4m") else { return };
    let mut vault = disk.create();
    disk.fill(0);
    let before = fingerprint(&vault);
    for _ in 0..3 {
        assert_eq!(long_note(&mut vault), Err(VaultError::DiskFull));
    }
    assert_eq!(fingerprint(&vault), before);
    disk.free();
    long_note(&mut vault).unwrap();
    assert!(vault.verify().unwrap().is_ok());
    // A little space, so that the failure comes in the middle of the write.
    for spare in [4096, 40_960, 200_000] {
        disk.fill(spare);
        let before = fingerprint(&vault);
        assert_eq!(long_note(&mut vault), Err(VaultError::DiskFull), "{spare}");
        assert_eq!(fingerprint(&vault), before);
        disk.free();
        assert!(vault.verify().unwrap().is_ok());
    }
}

#[test]
fn a_record_on_a_full_disk_still_opens_and_is_never_called_locked_or_wrong() {
    let Some(disk) = Disk::new("4m") else { return };
    drop(disk.create());
    disk.fill(0);
    let vault = disk.open().unwrap();
    assert_eq!(people(&vault), ["Dr. A."]);
    drop(vault);
    // Not even the lock file is there, nor room for one.
    fs::remove_file(disk.folder().join("journal.lock")).unwrap();
    assert_eq!(people(&disk.open().unwrap()), ["Dr. A."]);
    let wrong = Vault::open(&disk.folder(), Unlock::Passphrase("x"), now());
    assert_eq!(wrong.unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn a_new_passphrase_on_a_full_disk_leaves_the_old_one() {
    let Some(disk) = Disk::new("4m") else { return };
    let mut vault = disk.create();
    disk.fill(0);
    let full = vault.protect(Protection::Passphrase("new"), KdfCost::FLOOR);
    assert_eq!(full.unwrap_err(), VaultError::DiskFull);
    drop(vault);
    assert_eq!(people(&disk.open().unwrap()), ["Dr. A."]);
    assert!(!disk.folder().join("journal.keys.new").exists());
}

#[test]
fn a_backup_or_a_creation_that_runs_out_of_space_leaves_no_part_behind() {
    let Some(disk) = Disk::new("4m") else { return };
    let mut vault = disk.create();
    vault.make_backup(BackupReason::Day, now()).unwrap();
    for spare in [0, 8_192, 100_000] {
        disk.fill(spare);
        let used = || fs::read_dir(disk.folder().join("backups")).unwrap().count();
        let before = used();
        assert_eq!(
            vault.make_backup(BackupReason::Manual, now()).unwrap_err(),
            VaultError::DiskFull
        );
        assert_eq!(used(), before);
        let second = disk.dir.path().join("second");
        let created = Vault::create(&second, Protection::ThisAccountOnly, KdfCost::FLOOR, now());
        assert_eq!(created.map(|_| ()), Err(VaultError::DiskFull), "{spare}");
        let left = |name: &str| Path::new(&second).join(name).exists();
        assert!(!left("journal.db") && !left("journal.keys") && !left("journal.db.creating"));
        disk.free();
    }
    assert_eq!(list_backups(&disk.folder()).unwrap().len(), 1);
    vault.make_backup(BackupReason::Manual, now()).unwrap();
}

#[test]
fn a_folder_that_cannot_be_written_is_opened_for_reading() {
    let Some(disk) = Disk::new("4m") else { return };
    disk.create().close().unwrap();
    disk.remount("ro");
    let mut vault = disk.open().unwrap();
    assert!(vault.is_read_only());
    assert_eq!(people(&vault), ["Dr. A."]);
    assert!(vault.verify().unwrap().is_ok());
    assert_eq!(add_person(&mut vault, "x"), Err(VaultError::ReadOnly));
    assert_eq!(vault.undo(), Err(VaultError::ReadOnly));
    assert_eq!(
        vault.make_backup(BackupReason::Day, now()).unwrap_err(),
        VaultError::ReadOnly
    );
    assert_eq!(
        vault
            .protect(Protection::ThisAccountOnly, KdfCost::FLOOR)
            .unwrap_err(),
        VaultError::ReadOnly
    );
    assert!(!vault.backup_due(now()).unwrap());
    let written = vault.read(|record| Ok(record.execute("DELETE FROM person", [])?));
    assert_eq!(written.unwrap_err(), VaultError::ReadOnly);
    drop(vault);
    disk.remount("rw");
    assert!(!disk.open().unwrap().is_read_only());
}
