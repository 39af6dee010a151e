//! The real window for the fault tests: the private one that people have, so without WebDriver.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use ballast_journal::{Protection, Unlock, door};
use ballast_tests::built;
use ballast_tests::home::Home;
use ballast_tests::programs::Programs;
use ballast_tests::screen::Screen;
use chrono::Utc;
use chrono_tz::Tz;

use crate::record::{FixedClock, noon, save, sound_count};

/// A running window.
pub struct Shown {
    pub screen: Screen,
    pub programs: Programs,
    pub window: String,
    pub picture: PathBuf,
}

impl Shown {
    /// Starts the app with these words and waits for its window.
    pub fn start(home: &Home, words: &[&str]) -> Self {
        let screen = Screen::new();
        let mut line = [Screen::bus(home), vec![built::app().into()]].concat();
        line.extend(words.iter().map(OsString::from));
        let mut command = screen.command(&line, &home.at("said"));
        Self::wait(home, screen, &mut command)
    }

    /// The same for a command that was made ready on `screen`.
    pub fn wait(home: &Home, screen: Screen, command: &mut Command) -> Self {
        let mut programs = Programs::start(command, home);
        let picture = home.at("shown.png");
        let window = screen.drawn(&mut programs, &picture);
        Self {
            screen,
            programs,
            window,
            picture,
        }
    }

    /// Opens the record as a person does.
    pub fn unlock(&mut self, home: &Home, passphrase: &str) {
        self.screen.type_words(&self.window, passphrase);
        let open = home.at("open.png");
        self.screen
            .press_and_see(&self.window, "Return", &self.picture, &open);
        self.picture = open;
    }
}

/// A record in the home's usual place, with these words on the day it is today.
pub fn record(home: &Home, passphrase: &str, words: &str) -> PathBuf {
    #[expect(
        clippy::disallowed_methods,
        reason = "the window lives by the system's clock, so the entry is to be of its today"
    )]
    let now = FixedClock(Utc::now(), Tz::UTC);
    let folder = home.record();
    let (mut journal, _) =
        door::create(&folder, Protection::Passphrase(passphrase), Arc::new(now)).unwrap();
    let today = journal.today().unwrap().to_string();
    save(&mut journal, &today, words).unwrap();
    door::lock(journal).unwrap();
    folder
}

/// That the record is sound and holds its one entry.
pub fn assert_whole(folder: &Path, passphrase: &str) {
    let journal = door::open(folder, Unlock::Passphrase(passphrase), noon()).unwrap();
    assert_eq!(sound_count(&journal), 1);
}
