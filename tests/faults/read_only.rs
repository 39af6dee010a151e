//! Case 10: a disk that can only be read, and files that belong to somebody else.
//!
//! What the vault does in a folder it cannot write is in `vault/tests/disk.rs`.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};

use ballast_journal::{Protection, door};
use ballast_tests::apart::with_own_mounts;
use ballast_tests::daylio;

use crate::disk::Disk;
use crate::record::{copy, fill, open, plain, save, snapshot, sound_count};
use crate::said::{ALREADY_THERE, NO_RIGHTS, READ_ONLY, ballast, behind, not_saved, text, verify};

#[test]
fn case_10_a_place_that_can_only_be_read() {
    with_own_mounts("read_only::case_10_a_place_that_can_only_be_read", || {
        let disk = Disk::new("4m");
        let folder = disk.at("record");
        fill(&folder, Protection::ThisAccountOnly);
        disk.remount("ro");
        let before = snapshot(&folder);
        assert!(
            verify(&disk.home, &folder)
                .well()
                .starts_with("The record is sound.\n")
        );
        let chart = disk.home.at("saved/life.svg");
        ballast(
            &disk.home,
            &[
                "chart",
                "life",
                "--at",
                text(&folder),
                "--out",
                text(&chart),
            ],
        )
        .well();
        assert!(chart.exists());
        let mut journal = open(&folder);
        assert!(journal.is_read_only());
        assert_eq!(
            save(&mut journal, "2026-11-24", "x").unwrap_err().code(),
            "read_only"
        );
        assert_eq!(
            door::back_up_now(&mut journal).unwrap_err().code(),
            "read_only"
        );
        drop(journal);
        let diary = disk.diary();
        ballast(&disk.home, &["import", text(&diary), "--at", text(&folder)]).only(READ_ONLY);
        let on_disk = disk.at("x.svg");
        ballast(
            &disk.home,
            &[
                "chart",
                "life",
                "--at",
                text(&folder),
                "--out",
                text(&on_disk),
            ],
        )
        .only((6, &not_saved(&on_disk, NO_RIGHTS)));
        ballast(
            &disk.home,
            &["create", "--no-passphrase", "--at", text(&disk.at("other"))],
        )
        .only(READ_ONLY);
        assert_eq!(snapshot(&folder), before);
        disk.remount("rw");
        assert!(!open(&folder).is_read_only());
        ballast(
            &disk.home,
            &["create", "--no-passphrase", "--at", text(&folder)],
        )
        .only(ALREADY_THERE);
    });
}

/// Root may do everything, so the app is run without that right; then the marks on the files count.
const WITHOUT_RIGHTS: [&str; 4] = ["setpriv", "--inh-caps=-all", "--bounding-set=-all", "--"];

#[test]
fn case_10_files_that_belong_to_somebody_else() {
    let (home, folder) = plain();
    let at = text(&folder).to_owned();
    let before = snapshot(&folder);
    let mark = |mode: u32, files: u32| {
        for entry in fs::read_dir(&folder)
            .unwrap()
            .flatten()
            .filter(|entry| entry.path().is_file())
        {
            fs::set_permissions(entry.path(), fs::Permissions::from_mode(files)).unwrap();
        }
        fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    };
    // A folder and files that say "read only".
    mark(0o500, 0o400);
    assert!(
        behind(&home, &WITHOUT_RIGHTS, &["verify", "--at", &at])
            .well()
            .starts_with("The record is sound.\n")
    );
    let diary = home.at("diary.csv");
    fs::write(
        &diary,
        daylio::export(chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).bytes,
    )
    .unwrap();
    behind(
        &home,
        &WITHOUT_RIGHTS,
        &["import", text(&diary), "--at", &at],
    )
    .only(READ_ONLY);

    // Of another account, shut and then open for reading.
    let copied = home.at("copied");
    copy(&folder, &copied);
    for path in [copied.clone()]
        .into_iter()
        .chain(snapshot(&copied).into_iter().map(|(path, _)| path))
    {
        chown(&path, Some(12_345), Some(12_345))
            .expect("only root can give files away: run the tests as root");
        let mode = if path.is_dir() { 0o755 } else { 0o600 };
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let shut = behind(&home, &WITHOUT_RIGHTS, &["verify", "--at", text(&copied)]);
    assert_eq!(
        (shut.code, shut.err.lines().count()),
        (Some(6), 1),
        "{shut:?}"
    );
    for (path, _) in snapshot(&copied) {
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    }
    assert!(
        behind(&home, &WITHOUT_RIGHTS, &["verify", "--at", text(&copied)])
            .well()
            .starts_with("The record is sound.\n")
    );
    behind(
        &home,
        &WITHOUT_RIGHTS,
        &["import", text(&diary), "--at", text(&copied)],
    )
    .only(READ_ONLY);

    mark(0o700, 0o600);
    assert_eq!(snapshot(&folder), before);
    assert_eq!(sound_count(&open(&folder)), 3);
}
