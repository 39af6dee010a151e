//! Cases 6, 7 and 8: a full disk, mounted for the test alone.
//!
//! The vault's part (a save that fails in its middle, a backup and a creation without space, a change of passphrase) is in
//! `vault/tests/disk.rs`. Here: the journal's verbs and the command line, with their sentences.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use ballast_journal::{Protection, Unlock, door};
use ballast_tests::apart::with_own_mounts;
use ballast_tests::daylio;
use ballast_tests::home::Home;

use crate::record::{CANARY, PASS, all_of, fill, noon, notes, open, save, snapshot, sound_count};
use crate::said::{
    DISK_FULL, NO_SPACE, WRONG_PASSPHRASE, ballast, not_saved, passphrase_file, text, verify,
    verify_sealed,
};

/// A small disk in a home.
pub struct Disk {
    pub home: Home,
}

impl Disk {
    /// Mounts one; only for a test with mounts of its own.
    pub fn new(size: &str) -> Self {
        let home = Home::new();
        let place = home.at("disk");
        fs::create_dir(&place).unwrap();
        let size = format!("size={size},mode=0755");
        let words = ["-t", "tmpfs", "-o", &size, "tmpfs", text(&place)];
        assert!(
            Command::new("mount")
                .args(words)
                .status()
                .unwrap()
                .success(),
            "no disk can be mounted here"
        );
        Self { home }
    }

    /// Something on it.
    pub fn at(&self, name: &str) -> PathBuf {
        self.home.at("disk").join(name)
    }

    fn fill(&self) {
        let mut file = fs::File::create(self.at("something large")).unwrap();
        while file.write_all(&[1; 4096]).is_ok() {}
    }

    fn free(&self) {
        fs::remove_file(self.at("something large")).unwrap();
    }

    /// Mounts it anew, `ro` or `rw`.
    pub fn remount(&self, how: &str) {
        let done = Command::new("mount")
            .args(["-o", &format!("remount,{how}"), text(&self.home.at("disk"))])
            .status();
        assert!(done.unwrap().success());
    }

    /// A file to import, on another disk.
    pub fn diary(&self) -> PathBuf {
        let file = self.home.at("diary.csv");
        fs::write(
            &file,
            daylio::export(chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).bytes,
        )
        .unwrap();
        file
    }
}

#[test]
fn case_06_disk_full_on_save() {
    with_own_mounts("disk::case_06_disk_full_on_save", || {
        let disk = Disk::new("4m");
        let folder = disk.at("record");
        fill(&folder, Protection::ThisAccountOnly);
        let mut journal = open(&folder);
        let before = all_of(&journal);
        disk.fill();
        let long = "word ".repeat(2_000);
        for _ in 0..3 {
            // More than the log has room for in pages that are there already.
            let full = (0..40).find_map(|_| save(&mut journal, "2026-11-24", &long).err());
            assert_eq!(full.expect("a full disk takes nothing").code(), "disk_full");
        }
        let after = sound_count(&journal);
        door::lock(journal).ok();

        let (diary, at) = (disk.diary(), text(&folder).to_owned());
        let words = ["import", text(&diary), "--at", &at];
        ballast(&disk.home, &words).only(DISK_FULL);
        let journal = open(&folder);
        assert_eq!(sound_count(&journal), after);
        assert_eq!(notes(&journal, "2026-11-23"), [CANARY]);
        assert!(before.contains(CANARY) && all_of(&journal).contains(CANARY));
        drop(journal);

        disk.free();
        let mut journal = open(&folder);
        save(&mut journal, "2026-11-24", &long).unwrap();
        door::lock(journal).unwrap();
        assert!(
            ballast(&disk.home, &words)
                .well()
                .contains("check-ins added")
        );
        assert!(
            verify(&disk.home, &folder)
                .well()
                .starts_with("The record is sound.\n")
        );
    });
}

#[test]
fn case_07_disk_full_at_the_start() {
    with_own_mounts("disk::case_07_disk_full_at_the_start", || {
        let disk = Disk::new("4m");
        let folder = disk.at("record");
        fill(&folder, Protection::Passphrase(PASS));
        disk.fill();
        for _ in 0..2 {
            assert!(
                verify_sealed(&disk.home, &folder)
                    .well()
                    .starts_with("The record is sound.\n")
            );
            let journal = door::open(&folder, Unlock::Passphrase(PASS), noon()).unwrap();
            assert_eq!(notes(&journal, "2026-11-23"), [CANARY]);
            drop(journal);
            // The second time not even a lock file is there, nor room for one.
            fs::remove_file(folder.join("journal.lock")).ok();
            let mut file = fs::OpenOptions::new()
                .append(true)
                .open(disk.at("something large"))
                .unwrap();
            while file.write_all(&[1]).is_ok() {}
        }
        let wrong = passphrase_file(&disk.home, "not the right one");
        let said = ballast(
            &disk.home,
            &[
                "verify",
                "--at",
                text(&folder),
                "--passphrase-file",
                text(&wrong),
            ],
        );
        said.only(WRONG_PASSPHRASE);
        let second = disk.at("second");
        ballast(
            &disk.home,
            &["create", "--no-passphrase", "--at", text(&second)],
        )
        .only(DISK_FULL);
        for name in ["journal.db", "journal.keys", "journal.db.creating"] {
            assert!(
                !second.join(name).exists(),
                "{name} was left of a record that was not made"
            );
        }
    });
}

#[test]
fn case_08_disk_full_during_a_backup_a_page_and_a_chart() {
    with_own_mounts(
        "disk::case_08_disk_full_during_a_backup_a_page_and_a_chart",
        || {
            let disk = Disk::new("4m");
            let folder = disk.at("record");
            fill(&folder, Protection::ThisAccountOnly);
            let mut journal = open(&folder);
            let first = door::back_up_now(&mut journal).unwrap();
            let kept = snapshot(&folder.join("backups"));
            disk.fill();
            for _ in 0..2 {
                let full = door::back_up_now(&mut journal).unwrap_err();
                assert_eq!(full.code(), "disk_full");
            }
            door::lock(journal).ok();
            ballast(&disk.home, &["backup", "--at", text(&folder)]).only(DISK_FULL);
            assert_eq!(
                snapshot(&folder.join("backups")),
                kept,
                "a part of a backup stayed behind, or an earlier one was touched"
            );
            assert!(door::backups(&folder).unwrap().contains(&first));
            assert!(
                verify(&disk.home, &folder.join("backups").join(&first.name))
                    .well()
                    .starts_with("The record is sound.")
            );

            disk.free();
            let (chart, table, page, whole) = (
                disk.at("life.svg"),
                disk.at("life.csv"),
                disk.at("page.pdf"),
                disk.at("all.json"),
            );
            let made = disk.home.at("made");
            ballast(
                &disk.home,
                &["demo", "--no-passphrase", "--at", text(&made)],
            )
            .well();
            let at = text(&made);
            let runs: [(&PathBuf, &[&str]); 4] = [
                (
                    &chart,
                    &["chart", "life", "--at", at, "--out", text(&chart)],
                ),
                (
                    &table,
                    &["chart", "life", "--at", at, "--out", text(&table)],
                ),
                (
                    &page,
                    &[
                        "summary",
                        "--for",
                        "prescriber",
                        "--at",
                        at,
                        "--out",
                        text(&page),
                    ],
                ),
                (
                    &whole,
                    &[
                        "export",
                        "--format",
                        "json",
                        "--at",
                        at,
                        "--out",
                        text(&whole),
                    ],
                ),
            ];
            for (file, _) in &runs {
                fs::write(file, "what was there before").unwrap();
            }
            disk.fill();
            for (file, words) in &runs {
                ballast(&disk.home, words).only((6, &not_saved(file, NO_SPACE)));
                assert_eq!(fs::read_to_string(file).unwrap(), "what was there before");
            }
            let names: Vec<_> = fs::read_dir(disk.home.at("disk"))
                .unwrap()
                .flatten()
                .map(|e| e.file_name())
                .collect();
            assert_eq!(names.len(), 6, "a part of a file stayed behind: {names:?}");
            disk.free();
            for (file, words) in &runs {
                ballast(&disk.home, words).well();
                assert!(fs::metadata(file).unwrap().len() > 500);
            }
        },
    );
}
