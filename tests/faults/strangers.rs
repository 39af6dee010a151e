//! Cases 19 and 20: records of a later version, and files that are no record at all, as a record and as something to import.
//!
//! Run with little memory and a time limit, so that reading all of a large file, or waiting at a pipe, would be seen.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use ballast_journal::{VaultError, verify as look};
use ballast_tests::home::Home;

use crate::record::{CANARY, notes, open, plain, snapshot, sound_count};
use crate::said::{ANOTHERS_KEYS, DAMAGED, NOT_A_RECORD, Said, behind, newer, text, verify};

/// Less than the largest file here, more than the program needs.
const LITTLE: [&str; 3] = ["prlimit", "--as=2147483648", "--"];

#[test]
fn case_19_a_record_of_a_later_version() {
    let (home, folder) = plain();
    let journal = open(&folder);
    let known = look::verify(&journal).unwrap().schema;
    journal
        .vault()
        .read(|c| {
            c.execute_batch("PRAGMA user_version = 9999")
                .map_err(VaultError::from)
        })
        .unwrap();
    drop(journal);
    let before = snapshot(&folder);
    for words in [
        &["verify", "--at", text(&folder)][..],
        &[
            "chart",
            "life",
            "--at",
            text(&folder),
            "--out",
            text(&home.at("saved/x.svg")),
        ],
        &[
            "summary",
            "--for",
            "prescriber",
            "--at",
            text(&folder),
            "--out",
            text(&home.at("saved/x.pdf")),
        ],
    ] {
        behind(&home, &[], words).only((8, &newer(9_999, known)));
    }
    assert_eq!(snapshot(&folder), before);
    assert_eq!(fs::read_dir(home.saved()).unwrap().count(), 0);
}

/// Something that is no record: what it is, and how it is made at a place.
type Stranger = (&'static str, fn(&Path));

const STRANGERS: [Stranger; 7] = [
    ("a plain database", |place| {
        let mut bytes = b"SQLite format 3\0".to_vec();
        bytes.resize(3 * 4096, 0);
        fs::write(place, bytes).unwrap();
    }),
    ("noise", |place| {
        let mut chance = crate::chance::Chance(20);
        let bytes: Vec<u8> = (0..50_000).map(|_| chance.below(256) as u8).collect();
        fs::write(place, bytes).unwrap();
    }),
    ("a folder", |place| fs::create_dir(place).unwrap()),
    ("a pipe", |place| {
        assert!(
            Command::new("mkfifo")
                .arg(place)
                .status()
                .unwrap()
                .success()
        )
    }),
    ("a link to a pipe", |place| {
        let pipe = place.with_extension("pipe");
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        symlink(pipe, place).unwrap();
    }),
    ("a link to a device", |place| {
        symlink("/dev/zero", place).unwrap()
    }),
    ("five gigabytes of nothing", |place| {
        fs::File::create(place).unwrap().set_len(5 << 30).unwrap()
    }),
];

#[test]
fn case_20_no_record_where_one_should_be() {
    for (what, make) in STRANGERS {
        let (home, folder) = plain();
        let database = folder.join("journal.db");
        fs::rename(&database, home.at("kept.db")).unwrap();
        make(&database);
        let said = behind(&home, &LITTLE, &["verify", "--at", text(&folder)]);
        said.only(match what {
            "noise" => ANOTHERS_KEYS,
            "five gigabytes of nothing" => DAMAGED,
            _ => NOT_A_RECORD,
        });
        behind(
            &home,
            &LITTLE,
            &["create", "--no-passphrase", "--at", text(&folder)],
        )
        .refused(what);
        if database.is_dir() {
            fs::remove_dir(&database).unwrap()
        } else {
            fs::remove_file(&database).unwrap()
        }
        fs::rename(home.at("kept.db"), &database).unwrap();
        assert_eq!(notes(&open(&folder), "2026-11-23"), [CANARY], "{what}");
    }
    // The key file, and the folder itself.
    for (what, make) in STRANGERS {
        let (home, folder) = plain();
        for name in ["journal.keys", "journal.keys.bak"] {
            fs::remove_file(folder.join(name)).unwrap();
            make(&folder.join(name));
        }
        verify_with_little(&home, &folder).refused(what);
        let place = home.at("place");
        make(&place);
        verify_with_little(&home, &place).refused(what);
    }
    // The record by a link: never followed, so that nobody's other file is opened for it.
    let (home, folder) = plain();
    fs::rename(folder.join("journal.db"), home.at("kept.db")).unwrap();
    symlink(home.at("kept.db"), folder.join("journal.db")).unwrap();
    verify(&home, &folder).only(NOT_A_RECORD);
}

#[test]
fn case_20_no_diary_where_one_should_be() {
    let (home, folder) = plain();
    let before = sound_count(&open(&folder));
    for (n, (what, make)) in STRANGERS.into_iter().enumerate() {
        let file = home.at(&format!("diary {n}.csv"));
        make(&file);
        behind(
            &home,
            &LITTLE,
            &["import", text(&file), "--at", text(&folder)],
        )
        .refused(what);
        // As the file with the passphrase.
        let words = [
            "verify",
            "--at",
            text(&folder),
            "--passphrase-file",
            text(&file),
        ];
        behind(&home, &LITTLE, &words).refused(what);
    }
    behind(
        &home,
        &LITTLE,
        &["import", text(&home.at("none.csv")), "--at", text(&folder)],
    )
    .refused("no file");
    assert_eq!(sound_count(&open(&folder)), before);
}

fn verify_with_little(home: &Home, folder: &Path) -> Said {
    behind(home, &LITTLE, &["verify", "--at", text(folder)])
}
