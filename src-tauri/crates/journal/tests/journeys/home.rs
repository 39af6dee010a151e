//! A record to test on, and the clock it lives by.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use ballast_journal::views::{DueItem, TodayView, TreatmentView};
use ballast_journal::{Journal, JournalError, Protection, Unlock, door, today, treatment};
use ballast_model::{Clock, CourseId, MedicineId, PersonId, TrackerId};
use ballast_vault as storage;
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value};
use tempfile::TempDir;

/// Every table with its rows.
pub type Dump = BTreeMap<&'static str, Vec<Map<String, Value>>>;

/// The Thursday on which most of these tests play.
pub const TODAY: &str = "2026-09-03";

/// A clock that stands still until it is set.
pub struct HandClock(Mutex<(DateTime<Utc>, Tz)>);

impl HandClock {
    /// `wall` as `YYYY-MM-DD HH:MM` in `zone`.
    pub fn at(wall: &str, zone: Tz) -> Arc<Self> {
        Arc::new(Self(Mutex::new((instant(wall, zone), zone))))
    }
}

impl Clock for HandClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap().0
    }

    fn zone(&self) -> Tz {
        self.0.lock().unwrap().1
    }
}

fn instant(wall: &str, zone: Tz) -> DateTime<Utc> {
    let wall = NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
    zone.from_local_datetime(&wall).earliest().unwrap().to_utc()
}

/// A record in a folder of its own, open.
pub struct Home {
    journal: Option<Journal>,
    pub clock: Arc<HandClock>,
    folder: TempDir,
}

impl Home {
    /// A new record on an evening in Berlin.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = HandClock::at(&format!("{TODAY} 20:00"), Tz::Europe__Berlin);
        let (journal, code) = door::create(
            &folder.path().join("record"),
            Protection::ThisAccountOnly,
            clock.clone(),
        )
        .unwrap();
        assert!(
            code.is_none(),
            "a record without a passphrase has no recovery code"
        );
        Self {
            journal: Some(journal),
            clock,
            folder,
        }
    }

    /// The open record, to change.
    pub fn j(&mut self) -> &mut Journal {
        self.journal.as_mut().unwrap()
    }

    /// The open record, to look at.
    pub fn look(&self) -> &Journal {
        self.journal.as_ref().unwrap()
    }

    /// Moves the clock to a wall-clock time in the zone it is in.
    pub fn at(&mut self, wall: &str) -> &mut Self {
        let zone = self.clock.zone();
        self.travel(wall, zone)
    }

    /// Moves the clock and its owner.
    pub fn travel(&mut self, wall: &str, zone: Tz) -> &mut Self {
        *self.clock.0.lock().unwrap() = (instant(wall, zone), zone);
        self
    }

    /// Closes the record and opens it again, as after a restart.
    pub fn reopen(&mut self) -> &mut Self {
        door::lock(self.journal.take().unwrap()).unwrap();
        let place = self.folder.path().join("record");
        self.journal = Some(door::open(&place, Unlock::KeyFile, self.clock.clone()).unwrap());
        self
    }

    /// Closes the record for good and gives the folder around it, which goes when it is dropped.
    pub fn close(mut self) -> TempDir {
        door::lock(self.journal.take().unwrap()).unwrap();
        self.folder
    }

    /// Every row of the record.
    pub fn dump(&self) -> Dump {
        dump(self.look())
    }

    /// Whether the search index holds what one made from the rows would hold, and nothing else.
    pub fn search_is_right(&self) -> bool {
        !self.look().vault().read(storage::search_differs).unwrap()
    }

    /// The folder of the record.
    pub fn place(&self) -> std::path::PathBuf {
        self.folder.path().join("record")
    }

    /// How many rows a table has.
    pub fn count(&self, table: &str) -> usize {
        self.dump()[table].len()
    }

    /// The Today screen of a day, today without one.
    pub fn today(&self, day: Option<&str>) -> TodayView {
        today::get_today(self.look(), day).unwrap()
    }

    /// Names of the doses due on a day that have no record, with their times.
    pub fn open_doses(&self, day: Option<&str>) -> Vec<String> {
        let due = self.today(day).due;
        due.iter()
            .filter_map(|item| match item {
                DueItem::Dose {
                    name,
                    slot,
                    dose: None,
                    ..
                } => Some(format!("{name} {slot}")),
                _ => None,
            })
            .collect()
    }

    pub fn treatment(&self) -> TreatmentView {
        treatment::get_treatment(self.look()).unwrap()
    }

    pub fn medicine(&self, name: &str) -> MedicineId {
        self.treatment()
            .medicines
            .iter()
            .find(|m| m.name == name)
            .unwrap()
            .id
    }

    pub fn course(&self, approach: &str) -> CourseId {
        self.treatment()
            .courses
            .iter()
            .find(|c| c.course.approach == approach)
            .unwrap()
            .course
            .id
    }

    pub fn person(&self, name: &str) -> PersonId {
        let care = ballast_journal::care::get_care(self.look()).unwrap();
        care.people
            .iter()
            .find(|p| p.person.name == name)
            .unwrap()
            .person
            .id
    }

    pub fn tracker(&self, key: &str) -> TrackerId {
        let all = ballast_journal::settings::list_trackers(self.look()).unwrap();
        all.iter().find(|t| t.key == key).unwrap().id
    }

    /// The act must be refused at `field` with the problem of that code, and leave no trace: no row, nothing to undo.
    #[track_caller]
    pub fn refuses<T: Debug>(
        &mut self,
        field: &str,
        problem: &str,
        act: impl FnOnce(&mut Journal) -> Result<T, JournalError>,
    ) {
        let before = self.dump();
        let menu = ballast_journal::undo::undo_state(self.look()).unwrap();
        match act(self.j()) {
            Err(JournalError::Invalid(invalid)) => {
                assert_eq!(
                    (invalid.field.as_str(), invalid.problem.code()),
                    (field, problem)
                );
            }
            other => panic!("expected {field}: {problem}, found {other:?}"),
        }
        assert_eq!(self.dump(), before, "something was written all the same");
        assert_eq!(
            ballast_journal::undo::undo_state(self.look()).unwrap(),
            menu
        );
    }
}

/// Every row of a record.
pub fn dump(journal: &Journal) -> Dump {
    let read = |table| {
        journal
            .vault()
            .read(|c| storage::dump_table(c, table))
            .unwrap()
    };
    storage::tables()
        .iter()
        .map(|(table, _)| (*table, read(table)))
        .collect()
}
