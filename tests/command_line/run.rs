//! Running the program in a home of its own, and what it answered.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use ballast_tests::built::app;
use ballast_tests::home::Home;
use ballast_tests::programs::output_within;
use serde_json::Value;

/// Longest that a word may take; one that waits for something for ever is a failure, a slow machine is none.
const MOST: Duration = Duration::from_secs(240);

/// A home with files of one test.
pub struct Desk {
    home: Home,
}

/// What the program answered.
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        Self { home: Home::new() }
    }

    /// A desk with a made-up year in `record`.
    pub fn with_demo() -> Self {
        let desk = Self::new();
        desk.run(["demo", "--at", "record", "--seed", "7", "--no-passphrase"])
            .done();
        desk
    }

    /// A desk with an empty record without a passphrase in `record`.
    pub fn with_empty() -> Self {
        let desk = Self::new();
        desk.run(["create", "--at", "record", "--no-passphrase"])
            .done();
        desk
    }

    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The place of a name that is typed without a folder.
    pub fn at(&self, name: &str) -> PathBuf {
        self.home.at(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        fs::write(self.at(name), bytes).unwrap();
        self.at(name)
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.at(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).unwrap()
    }

    /// The program with these words, in this home.
    pub fn command<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(app());
        command
            .args(words)
            .current_dir(self.home.path())
            .envs(self.home.variables());
        command
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("GDK_BACKEND");
        command
    }

    /// Types these words and waits for the answer.
    pub fn run<S: AsRef<OsStr>>(&self, words: impl IntoIterator<Item = S>) -> Answer {
        Answer::of(output_within(&mut self.command(words), MOST))
    }

    /// The same as one line; for words without spaces.
    pub fn line(&self, words: &str) -> Answer {
        self.run(words.split_whitespace())
    }

    /// Rows by noun as `verify` counts them.
    pub fn counts(&self, record: &str) -> Vec<(String, u64)> {
        let report = self.run(["verify", "--at", record, "--json"]).done().json();
        serde_json::from_value(report["counts"].clone()).unwrap()
    }

    /// The tables of a record, as its export has them.
    pub fn tables(&self, record: &str) -> Value {
        let out = format!("{}-tables.json", record.replace('/', "-"));
        self.run(["export", "--at", record, "--format", "json", "--out", &out])
            .done();
        let export: Value = serde_json::from_slice(&self.read(&out)).unwrap();
        fs::remove_file(self.at(&out)).unwrap();
        export["tables"].clone()
    }

    /// Names in a folder, sorted.
    pub fn names(&self, folder: &str) -> Vec<String> {
        names(&self.at(folder))
    }
}

/// Names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

impl Answer {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// It was done and nothing was complained about.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self
    }

    /// It was refused with this code, and with one plain sentence that holds each of `words`.
    #[track_caller]
    pub fn refused(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        let line = self
            .err
            .strip_suffix('\n')
            .unwrap_or_else(|| panic!("no line: {:?}", self.err));
        assert!(!line.contains('\n'), "more than one line: {line}");
        let sentence = line
            .strip_prefix("ballast: ")
            .unwrap_or_else(|| panic!("not from ballast: {line}"));
        assert!(
            sentence.ends_with('.') && sentence.len() > 15,
            "no sentence: {sentence}"
        );
        // One sentence: no other one begins inside.
        let inner = sentence
            .split(". ")
            .filter(|part| part.chars().next().is_some_and(char::is_uppercase))
            .count();
        assert!(inner <= 1, "more than one sentence: {sentence}");
        for sign in [
            "{", "}", "Err(", "Some(", "None", "os error", "panicked", "::", "_",
        ] {
            assert!(!sentence.contains(sign), "not plain ({sign}): {sentence}");
        }
        for word in words {
            assert!(sentence.contains(word), "no \"{word}\" in: {sentence}");
        }
        self
    }

    /// Not understood: usage, in the words of the parser.
    #[track_caller]
    pub fn misused(self) -> Self {
        assert_eq!(self.code, 2, "out: {}\nerr: {}", self.out, self.err);
        assert!(
            self.out.is_empty() && !self.err.is_empty(),
            "usage is told on standard error"
        );
        self
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("no JSON ({error}): {}", self.out))
    }
}
