//! The built app, run from the command line, and what it said: an exit code, and one sentence when something is wrong.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use ballast_tests::built;
use ballast_tests::home::Home;
use ballast_tests::programs::output_within;

use crate::record::PASS;

/// The sentences of the command line, word for word, with their exit codes.
pub const WRONG_PASSPHRASE: (i32, &str) = (3, "That passphrase does not open this record.");
pub const NEEDS_PASSPHRASE: (i32, &str) = (
    3,
    "This record needs its passphrase; give it in a file with --passphrase-file.",
);
pub const DAMAGED: (i32, &str) = (
    4,
    "The record is damaged; `ballast restore` puts a backup in its place.",
);
pub const DAMAGED_KEYS: (i32, &str) = (
    4,
    "The key file of this record is damaged; `ballast restore` puts a backup in its place.",
);
pub const ANOTHERS_KEYS: (i32, &str) = (
    4,
    "The key file belongs to another record; `ballast restore` puts a backup in its place.",
);
pub const UNSAFE_KEYS: (i32, &str) = (
    4,
    "The key file asks for unsafe settings and was refused; restore a backup.",
);
pub const MISSING_DATABASE: (i32, &str) = (
    4,
    "The record's journal.db is missing; `ballast restore` puts a backup in its place.",
);
pub const MISSING_KEYS: (i32, &str) = (
    4,
    "The record's journal.keys is missing; `ballast restore` puts a backup in its place.",
);
pub const IN_USE: (i32, &str) = (
    5,
    "This record is open in another window or program; close it there first.",
);
pub const DISK_FULL: (i32, &str) = (
    6,
    "There is no space left on the disk; make room and do it again.",
);
pub const READ_ONLY: (i32, &str) = (
    6,
    "This place cannot be read or written with the rights you have.",
);
pub const NO_SPACE: &str = "there is no space left on the disk";
pub const NO_RIGHTS: &str = "that place cannot be written with the rights you have";
pub const NOT_A_RECORD: (i32, &str) = (
    7,
    "There is no Ballast record in that folder; --at names another.",
);
pub const ALREADY_THERE: (i32, &str) = (
    7,
    "There is a record in that folder already; nothing was changed.",
);

/// What is said of a record or a key file with a layout that is too new.
pub fn newer(found: u32, known: u32) -> String {
    format!(
        "This record was written by a newer version of Ballast (layout {found}; this one reads up to {known}); nothing was changed."
    )
}

/// What the app said.
#[derive(Debug)]
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    /// That it ended well and complained of nothing.
    pub fn well(self) -> String {
        assert!(self.code == Some(0) && self.err.is_empty(), "{self:?}");
        self.out
    }

    /// That it ended with this code, said exactly this sentence, and nothing else.
    pub fn only(&self, expected: (i32, &str)) {
        self.complains(expected);
        assert_eq!(self.out, "");
    }

    /// That it ended by itself with an exit code of its own and one plain sentence: no panic, no signal, nothing of the system's.
    pub fn refused(&self, what: &str) {
        assert!(matches!(self.code, Some(3..=8)), "{what}: {self:?}");
        assert_eq!(
            (self.out.as_str(), self.err.lines().count()),
            ("", 1),
            "{what}: {self:?}"
        );
        let plain = self.err.starts_with("ballast: ")
            && !self.err.contains("os error")
            && !self.err.contains("panicked");
        assert!(plain && self.err.ends_with(".\n"), "{what}: {self:?}");
    }

    /// That it ended with this code and sentence, whatever it also answered.
    pub fn complains(&self, (code, sentence): (i32, &str)) {
        assert_eq!(
            (self.code, self.err.as_str()),
            (Some(code), format!("ballast: {sentence}\n").as_str()),
            "{self:?}"
        );
    }
}

/// Runs the app with these words in `home`. A hang counts as a failure.
pub fn ballast(home: &Home, words: &[&str]) -> Said {
    behind(home, &[], words)
}

/// The same behind another program, such as `prlimit` with its own words.
pub fn behind(home: &Home, before: &[&str], words: &[&str]) -> Said {
    let mut line: Vec<OsString> = before.iter().map(OsString::from).collect();
    line.push(built::app().into());
    line.extend(words.iter().map(OsString::from));
    let mut command = Command::new(&line[0]);
    let output = output_within(
        command.args(&line[1..]).envs(home.variables()),
        Duration::from_secs(120),
    );
    Said {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// `ballast verify` on a record without a passphrase.
pub fn verify(home: &Home, folder: &Path) -> Said {
    ballast(home, &["verify", "--at", text(folder)])
}

/// `ballast verify` on a record with [`PASS`].
pub fn verify_sealed(home: &Home, folder: &Path) -> Said {
    let file = passphrase_file(home, PASS);
    ballast(
        home,
        &[
            "verify",
            "--at",
            text(folder),
            "--passphrase-file",
            text(&file),
        ],
    )
}

/// A file that holds a passphrase.
pub fn passphrase_file(home: &Home, passphrase: &str) -> PathBuf {
    let file = home.at("passphrase");
    fs::write(&file, format!("{passphrase}\n")).unwrap();
    file
}

/// What is said when a file that leaves the app cannot be written.
pub fn not_saved(file: &Path, why: &str) -> String {
    format!("\"{}\" was not saved: {why}.", file.display())
}

/// A path as a word of a command line.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
