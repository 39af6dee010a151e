//! Case 24: after the window and the command line, nothing readable is left on the disk but what a person saved.
//!
//! Text that is being typed into the window, and its memory, are not looked at here.

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process;

use ballast_tests::home::Home;
use memchr::memmem::Finder;
use walkdir::WalkDir;

use crate::said::{ballast, passphrase_file, text};
use crate::shown::{Shown, assert_whole, record};

#[test]
fn case_24_no_plain_words_are_left_behind() {
    // In no program's text, since this one and its builds may lie in the folders that are searched.
    let (words, passphrase) = (
        format!("CANARY of heron {}", process::id()),
        format!("{} herons by the weir", process::id()),
    );
    let home = Home::new();
    let before = files(home.path());
    let folder = record(&home, &passphrase, &words);
    let secret = tempfile::tempdir().unwrap();
    let [file, stamp] = ["passphrase", "stamp"].map(|name| secret.path().join(name));
    fs::rename(passphrase_file(&home, &passphrase), &file).unwrap();

    let opened = ["--at", text(&folder), "--passphrase-file", text(&file)];
    let saved = |name: &str| home.saved().join(name).to_str().unwrap().to_owned();
    let (chart, page, all) = (saved("life.svg"), saved("page.pdf"), saved("all.json"));
    for words in [
        &["verify"][..],
        &["backup"],
        &["chart", "life", "--out", &chart],
        &["summary", "--for", "prescriber", "--out", &page],
        &["export", "--format", "json", "--out", &all],
    ] {
        ballast(&home, &[words, &opened].concat()).well();
    }
    // Killed with the record open, as in a crash, and once locked.
    for lock in [false, true] {
        let mut shown = Shown::start(&home, &[]);
        shown.unlock(&home, &passphrase);
        let mut before = shown.picture.clone();
        for key in ["ctrl+2", "ctrl+3", "ctrl+4", "ctrl+1"] {
            let after = home.at(&format!("{key}.png"));
            shown
                .screen
                .press_and_see(&shown.window, key, &before, &after);
            before = after;
        }
        if lock {
            shown
                .screen
                .press_and_see(&shown.window, "ctrl+l", &before, &home.at("locked.png"));
            let verify = ballast(&home, &[&["verify"][..], &opened].concat());
            assert!(
                verify.well().starts_with("The record is sound."),
                "locked, the record is let go"
            );
        }
        shown.programs.end();
    }

    let on_purpose = home.saved().join("all.json");
    for (secret_words, expected) in [
        (&words, vec![on_purpose, stamp.clone()]),
        (&passphrase, vec![file.clone(), stamp.clone()]),
    ] {
        // As bytes, and as the web view keeps letters: two bytes each. That the search finds what is there, it shows each time.
        for wide in [false, true] {
            let bytes: Vec<u8> = secret_words
                .bytes()
                .flat_map(|byte| if wide { vec![byte, 0] } else { vec![byte] })
                .collect();
            fs::write(&stamp, &bytes).unwrap();
            let found = holding(&bytes, &before, home.path());
            let expected = if wide {
                vec![stamp.clone()]
            } else {
                expected.clone()
            };
            assert!(
                expected.iter().all(|path| found.contains(path)),
                "the search is blind: {found:?}"
            );
            let left: Vec<_> = found
                .iter()
                .filter(|path| !expected.contains(path))
                .collect();
            assert!(left.is_empty(), "plain words were left behind in {left:?}");
        }
    }
    assert_whole(&folder, &passphrase);
}

/// Files that hold the bytes and were not there, or not like this, when `before` was taken; the others cannot hold what this test wrote,
/// and there may be gigabytes of them. By what was seen and not by the clock, which may be set while this runs.
fn holding(bytes: &[u8], before: &Seen, home: &Path) -> Vec<PathBuf> {
    let pattern = Finder::new(bytes);
    // A file of another program may be gone by now; it is not ours.
    files(home)
        .into_iter()
        .filter(|(path, stamp)| before.get(path) != Some(stamp))
        .filter(|(path, _)| fs::read(path).is_ok_and(|words| pattern.find(&words).is_some()))
        .map(|(path, _)| path)
        .collect()
}

/// Length, inode and last change of a file, as the system tells them.
type Stamp = (u64, u64, i64, i64);
type Seen = HashMap<PathBuf, Stamp>;

/// The files below the home and the folders for passing things, of 64 MiB at most.
fn files(home: &Path) -> Seen {
    let places = [
        home,
        Path::new("/tmp"),
        Path::new("/var/tmp"),
        Path::new("/dev/shm"),
    ];
    let entries = places
        .into_iter()
        .flat_map(|place| WalkDir::new(place).same_file_system(true));
    // What cannot be looked at belongs to another account, or another program removed it meanwhile.
    let regular = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file());
    regular
        .filter_map(|entry| {
            let data = entry.metadata().ok()?;
            let stamp = (data.len(), data.ino(), data.ctime(), data.ctime_nsec());
            (data.len() < 64 << 20).then(|| (entry.into_path(), stamp))
        })
        .collect()
}
