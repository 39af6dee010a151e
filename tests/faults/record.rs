//! Records for the fault tests: made, filled and read back through the journal, with a clock that stands where the test puts it.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ballast_journal::views::CheckInInput;
use ballast_journal::{
    Journal, JournalError, Protection, Unlock, check_in, door, export, today, verify,
};
use ballast_model::{CheckInId, Clock};
use ballast_tests::home::Home;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// The passphrase of every record here that has one.
pub const PASS: &str = "seven herons by the weir";
/// A sentence in every record, to be looked for afterwards.
pub const CANARY: &str = "CANARY between the two of us";

/// A clock that shows one instant in one zone.
#[derive(Clone, Copy)]
pub struct FixedClock(pub DateTime<Utc>, pub Tz);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }

    fn zone(&self) -> Tz {
        self.1
    }
}

/// The clock of a test that is not about time.
pub fn noon() -> Arc<dyn Clock> {
    clock("2026-11-24T12:00:00Z", Tz::UTC)
}

/// A clock at an instant such as `2026-11-24T12:00:00Z`, in a zone.
pub fn clock(instant: &str, zone: Tz) -> Arc<dyn Clock> {
    Arc::new(FixedClock(instant.parse().unwrap(), zone))
}

/// A closed record in a home of its own, without a passphrase, so that opening it costs nothing.
pub fn plain() -> (Home, PathBuf) {
    made(Protection::ThisAccountOnly)
}

/// A closed record with [`PASS`] as its passphrase.
pub fn sealed() -> (Home, PathBuf) {
    made(Protection::Passphrase(PASS))
}

fn made(protection: Protection<'_>) -> (Home, PathBuf) {
    let home = Home::new();
    let folder = home.record();
    fill(&folder, protection);
    (home, folder)
}

/// Makes a record of three check-ins in `folder` and closes it; gives its recovery code when it has one.
pub fn fill(folder: &Path, protection: Protection<'_>) -> Option<String> {
    let (mut journal, code) = door::create(folder, protection, noon()).unwrap();
    for (day, note) in [
        ("2026-11-22", "slept well"),
        ("2026-11-23", CANARY),
        ("2026-11-24", "a walk"),
    ] {
        save(&mut journal, day, note).unwrap();
    }
    door::lock(journal).unwrap();
    code.map(|code| code.reveal().to_string())
}

/// Opens a record that has no passphrase.
pub fn open(folder: &Path) -> Journal {
    door::open(folder, Unlock::KeyFile, noon()).unwrap()
}

/// The code of the error with which a record without a passphrase does not open, or `opened`.
pub fn refusal(folder: &Path) -> &'static str {
    door::open(folder, Unlock::KeyFile, noon()).map_or_else(|error| error.code(), |_| "opened")
}

/// Saves a check-in with these words.
pub fn save(journal: &mut Journal, day: &str, note: &str) -> Result<(), JournalError> {
    check_in::save_check_in(journal, typed(None, day, note)).map(|_| ())
}

/// A check-in as typed.
pub fn typed(id: Option<CheckInId>, day: &str, note: &str) -> CheckInInput {
    CheckInInput {
        id,
        day: day.to_owned(),
        mood: Some(6),
        worst: None,
        best: None,
        values: Vec::new(),
        note: Some(note.to_owned()),
        tags: Vec::new(),
    }
}

/// The words of a day, oldest first.
pub fn notes(journal: &Journal, day: &str) -> Vec<String> {
    let view = today::get_today(journal, Some(day)).unwrap();
    view.check_ins
        .into_iter()
        .filter_map(|check_in| check_in.note)
        .collect()
}

/// How many check-ins there are; the record must be sound.
pub fn sound_count(journal: &Journal) -> u64 {
    let found = verify::verify(journal).unwrap();
    assert!(found.sound, "the record is damaged: {found:?}");
    found
        .counts
        .iter()
        .find(|(noun, _)| noun == "check_in")
        .map(|(_, count)| *count)
        .unwrap()
}

/// Everything in a record, as its own complete export. Equal bytes, equal records.
pub fn all_of(journal: &Journal) -> String {
    String::from_utf8(export::export_json(journal).unwrap()).unwrap()
}

/// Name and bytes (as a hash) of every file in a folder and below, apart from the lock.
pub fn snapshot(folder: &Path) -> Vec<(PathBuf, u64)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if entry.file_type().unwrap().is_dir() {
            found.extend(snapshot(&path));
        } else if !path.ends_with("journal.lock") {
            let mut hasher = DefaultHasher::new();
            fs::read(&path).unwrap().hash(&mut hasher);
            found.push((path, hasher.finish()));
        }
    }
    found.sort();
    found
}

/// Copies a folder and what is below it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
