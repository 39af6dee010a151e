//! Daylio's CSV export in its three generations, told apart by the header line, and its backup.
//!
//! A bad row is left out with its line and the reason, and the others are kept; only a file that is no such export is an error. The
//! localised date and weekday columns are not read where `full_date` is there. Nothing is stored here.

pub(crate) mod backup;
mod moods;
mod read;
pub(crate) mod when;

use ballast_model::{Invalid, Problem};
use chrono::{NaiveDate, NaiveTime};

pub use backup::read_daylio_backup;
pub use moods::MoodMapping;
pub use read::read_daylio;

/// Which layout a file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DaylioGeneration {
    /// Year and date in two columns, no title (2018).
    First,
    /// With `full_date` and a title.
    Second,
    /// With scales as well: what the app writes now.
    Third,
    /// No CSV: the app's backup, with levels and groups.
    Backup,
}

impl DaylioGeneration {
    /// Every layout of the CSV export, oldest first.
    pub const ALL: [Self; 3] = [Self::First, Self::Second, Self::Third];

    /// The layout with that header.
    pub(crate) fn of(names: &[&str]) -> Option<Self> {
        let same = |generation: &Self| {
            let columns = generation.columns();
            let mut pairs = names.iter().zip(columns);
            names.len() == columns.len()
                && pairs.all(|(name, column)| name.trim().eq_ignore_ascii_case(column))
        };
        Self::ALL.into_iter().find(same)
    }

    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::First => "a",
            Self::Second => "b",
            Self::Third => "c",
            Self::Backup => "backup",
        }
    }

    /// The layout in words, for the dry run.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::First => ballast_words::t!("exchange-daylio-2018"),
            Self::Second => ballast_words::t!("exchange-daylio-earlier"),
            Self::Third => ballast_words::t!("exchange-daylio-current"),
            Self::Backup => ballast_words::t!("exchange-daylio-backup"),
        }
    }

    /// The columns, in order; none for a backup.
    #[must_use]
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::First => &[
                "year",
                "date",
                "weekday",
                "time",
                "mood",
                "activities",
                "note",
            ],
            Self::Second => &[
                "full_date",
                "date",
                "weekday",
                "time",
                "mood",
                "activities",
                "note_title",
                "note",
            ],
            Self::Third => &[
                "full_date",
                "date",
                "weekday",
                "time",
                "mood",
                "activities",
                "scales",
                "note_title",
                "note",
            ],
            Self::Backup => &[],
        }
    }
}

/// A group of activities, as the person sorted them. The CSV export does not tell them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityGroup {
    /// Its name.
    pub name: String,
    /// Its activities, in order.
    pub activities: Vec<String>,
}

/// A file as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct DaylioFile {
    /// Which layout it has.
    pub generation: DaylioGeneration,
    /// Data rows, those left out included.
    pub rows_read: u32,
    /// The entries, oldest first.
    pub entries: Vec<DaylioEntry>,
    /// The rows left out, in the order of the file.
    pub skipped: Vec<Skipped>,
    /// The mood names of the entries, the most used first.
    pub moods: Vec<MoodSeen>,
    /// The groups of activities, in order; only a backup tells them.
    pub groups: Vec<ActivityGroup>,
    /// Control characters that were taken out of words.
    pub control_characters_removed: u32,
}

impl DaylioFile {
    /// The mood names that are neither known nor mapped.
    pub fn unknown_moods(&self) -> impl Iterator<Item = &MoodSeen> {
        self.moods.iter().filter(|mood| mood.level.is_none())
    }

    /// Entries that wait for their mood name to be mapped.
    #[must_use]
    pub fn unmapped(&self) -> u32 {
        self.unknown_moods().map(|mood| mood.count).sum()
    }

    /// First and last day of the entries.
    #[must_use]
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        Some((self.entries.first()?.day, self.entries.last()?.day))
    }
}

/// One entry of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DaylioEntry {
    /// Line in the file at which it begins, from 1; in a backup the number of the entry.
    pub line: u64,
    /// The day it is about, as the file says.
    pub day: NaiveDate,
    /// The wall-clock time, as the file says.
    pub time: NaiveTime,
    /// The mood's name, as in the file.
    pub mood_name: String,
    /// Its level, 1 (lowest) to 5 (highest); none while the name is unknown.
    pub mood_level: Option<u8>,
    /// Activities, each once.
    pub activities: Vec<String>,
    /// Scales: name and value, both in words.
    pub scales: Vec<(String, String)>,
    /// The note's title, in one line.
    pub title: String,
    /// The note.
    pub note: String,
    /// What identifies the entry, the same each time the file is read.
    pub source_key: String,
}

impl DaylioEntry {
    /// The words of the entry as one note: title, note, then each scale on a line of its own.
    ///
    /// Scales are kept as words: which tracker they belong to is the person's to say, and a value may be a word.
    #[must_use]
    pub fn words(&self) -> Option<String> {
        let scales = self
            .scales
            .iter()
            .map(|(name, value)| format!("{name}: {value}"));
        let lines: Vec<String> = [self.title.clone(), self.note.clone()]
            .into_iter()
            .chain(scales)
            .filter(|l| !l.is_empty())
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// A mood name in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoodSeen {
    /// The name as first met.
    pub name: String,
    /// Its level, 1..=5; none when it is neither known nor mapped.
    pub level: Option<u8>,
    /// Entries with it.
    pub count: u32,
}

/// A row that was left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Skipped {
    /// Line in the file at which it begins, from 1.
    pub line: u64,
    /// Why.
    pub why: SkipReason,
}

/// Why a row was left out.
#[derive(Debug, Clone, PartialEq)]
pub enum SkipReason {
    /// The row ends before its last column.
    TooFewFields,
    /// The row has more columns than the header.
    TooManyFields,
    /// The file ends inside the row.
    Truncated,
    /// A column cannot be taken.
    At {
        /// The column's name in the header.
        field: &'static str,
        /// What is wrong with it.
        problem: Problem,
    },
    /// A column of a table with a header of its own cannot be taken.
    AtColumn {
        /// Its place, from 1.
        column: u32,
        /// What is wrong with it.
        problem: Problem,
    },
}

impl SkipReason {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooFewFields => "too_few_fields",
            Self::TooManyFields => "too_many_fields",
            Self::Truncated => "truncated",
            Self::At { problem, .. } | Self::AtColumn { problem, .. } => problem.code(),
        }
    }

    /// The column, when it is one.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::At { field, .. } => Some(field),
            _ => None,
        }
    }

    /// The place of the column, from 1, in a table with a header of its own.
    #[must_use]
    pub fn column(&self) -> Option<u32> {
        match self {
            Self::AtColumn { column, .. } => Some(*column),
            _ => None,
        }
    }

    pub(crate) fn at(field: &'static str) -> impl Fn(Invalid) -> Self {
        move |invalid| Self::At {
            field,
            problem: invalid.problem,
        }
    }
}
