//! What a file of another app holds, in plain values, before anything of it is in the record: the dry run of every importer but Daylio's,
//! which has a shape of its own ([`crate::DaylioFile`]).
//!
//! Names in the file (trackers, medicines) are the person's to match with those of the record; nothing is guessed here. What was found
//! and could not be taken is told by line, with the reason.

mod check_ins;
mod gather;

use ballast_model::{Amount, DayEnd, Moment, TrackerKind, Value};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use rust_decimal::Decimal;

pub use check_ins::{FoundCheckIns, found_check_ins};
pub(crate) use gather::{Draft, Gather, at, minutes_of_day, not_ahead, number, wrong};

use crate::Skipped;

/// Where a file comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// Daylio: CSV export or backup.
    Daylio,
    /// Bearable: CSV export.
    Bearable,
    /// eMoods: backup.
    EMoods,
    /// MedTimer: CSV export of events.
    MedTimer,
    /// Track & Graph: CSV export.
    TrackAndGraph,
    /// Any table, by a recipe.
    Table,
}

impl Source {
    /// Every source.
    pub const ALL: [Self; 6] = [
        Self::Daylio,
        Self::Bearable,
        Self::EMoods,
        Self::MedTimer,
        Self::TrackAndGraph,
        Self::Table,
    ];

    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Daylio => "daylio",
            Self::Bearable => "bearable",
            Self::EMoods => "emoods",
            Self::MedTimer => "medtimer",
            Self::TrackAndGraph => "track_and_graph",
            Self::Table => "table",
        }
    }

    /// The app's name, for the dry run.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::Daylio => "Daylio".to_owned(),
            Self::Bearable => "Bearable".to_owned(),
            Self::EMoods => "eMoods".to_owned(),
            Self::MedTimer => "MedTimer".to_owned(),
            Self::TrackAndGraph => "Track & Graph".to_owned(),
            Self::Table => ballast_words::t!("exchange-table"),
        }
    }

    /// Whether parts of the format are not documented, so that the dry run says "best effort": what is not known is shown, never guessed.
    #[must_use]
    pub fn is_best_effort(self) -> bool {
        matches!(self, Self::Bearable | Self::EMoods | Self::MedTimer)
    }
}

/// What is known of the person when a file is read.
#[derive(Debug, Clone, Copy)]
pub struct ImportContext {
    /// The present instant. What lies ahead of it is left out.
    pub now: DateTime<Utc>,
    /// The zone of times that name none.
    pub zone: Tz,
    /// The hour at which a day ends, for times that tell no day of their own.
    pub day_end: DayEnd,
}

impl ImportContext {
    /// The calendar day now.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }

    /// The moment of an entry: its wall-clock time, or noon when it tells none; never ahead of now.
    pub(crate) fn moment(&self, day: NaiveDate, time: Option<NaiveTime>) -> Moment {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        let moment = Moment::at_local(day, time.unwrap_or(noon), self.zone, self.day_end);
        if moment.at > self.now {
            Moment {
                day,
                ..Moment::lived(self.now, self.zone, self.day_end)
            }
        } else {
            moment
        }
    }
}

/// A file as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Where it comes from.
    pub source: Source,
    /// Data rows, those left out included.
    pub rows_read: u32,
    /// What becomes check-ins, oldest first.
    pub entries: Vec<FoundEntry>,
    /// Doses, oldest first.
    pub doses: Vec<FoundDose>,
    /// Sessions, oldest first.
    pub sessions: Vec<FoundSession>,
    /// The trackers that are answered, the most used first.
    pub trackers: Vec<TrackerSeen>,
    /// Columns that nothing was taken from, in the order of the file.
    pub unread: Vec<ColumnSeen>,
    /// Mood values that wait for their scale to be named.
    pub moods_waiting: u32,
    /// Highest mood value in the file, to tell a scale of five from one of ten.
    pub highest_mood: Option<Decimal>,
    /// The rows left out, in the order of the file.
    pub skipped: Vec<Skipped>,
    /// Control characters that were taken out of words.
    pub control_characters_removed: u32,
}

impl Found {
    /// First and last day of what was found.
    #[must_use]
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let entries = self.entries.iter().map(|e| e.day);
        let doses = self.doses.iter().map(|d| d.day);
        let sessions = self.sessions.iter().map(|s| s.day);
        let mut days = entries.chain(doses).chain(sessions);
        let first = days.next()?;
        Some(days.fold((first, first), |(from, to), day| {
            (from.min(day), to.max(day))
        }))
    }

    /// The names of the medicines, each once, in alphabetical order.
    #[must_use]
    pub fn medicines(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.doses.iter().map(|d| d.medicine.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// One check-in to be.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundEntry {
    /// Line in the file at which it begins, from 1.
    pub line: u64,
    /// The day it is about.
    pub day: NaiveDate,
    /// When it was recorded.
    pub recorded: Moment,
    /// Mood 0..=10, when the file has one on a scale that is known.
    pub mood: Option<u8>,
    /// Answers, each tracker once.
    pub values: Vec<(String, Value)>,
    /// Tags, each once.
    pub tags: Vec<String>,
    /// A note.
    pub note: Option<String>,
    /// What identifies it, the same each time the file is read.
    pub source_key: String,
}

/// One dose to be.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundDose {
    /// Line in the file at which it begins, from 1.
    pub line: u64,
    /// The local day it belongs to.
    pub day: NaiveDate,
    /// The time it was planned for, when the file tells it.
    pub planned: Option<NaiveTime>,
    /// Whether it was taken. `false`: the file says that it was not, but not whether it was forgotten or left out on purpose.
    pub taken: bool,
    /// When it was taken, when the file tells it.
    pub taken_at: Option<NaiveTime>,
    /// When it was recorded.
    pub recorded: Moment,
    /// The medicine's name.
    pub medicine: String,
    /// The amount, when it can be read exactly.
    pub amount: Option<Amount>,
    /// The amount in the file's words.
    pub amount_words: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// What identifies it, the same each time the file is read.
    pub source_key: String,
}

/// One session to be: it took place on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundSession {
    /// Line in the file at which it begins, from 1.
    pub line: u64,
    /// The day.
    pub day: NaiveDate,
    /// The time, when the file tells it.
    pub time: Option<NaiveTime>,
    /// The course or approach.
    pub course: String,
    /// A note.
    pub note: Option<String>,
    /// What identifies it, the same each time the file is read.
    pub source_key: String,
}

/// A tracker in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct TrackerSeen {
    /// Its name.
    pub name: String,
    /// Answers.
    pub count: u32,
    /// Lowest number.
    pub lowest: Option<Decimal>,
    /// Highest number.
    pub highest: Option<Decimal>,
    /// Answers in words.
    pub in_words: u32,
    /// The kind, where the format says it; otherwise the person does.
    pub kind: Option<TrackerKind>,
}

/// A column that nothing was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnSeen {
    /// Its name in the header.
    pub name: String,
    /// Rows that have something in it.
    pub filled: u32,
}
