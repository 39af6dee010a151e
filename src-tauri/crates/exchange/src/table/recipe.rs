//! A recipe: how a table is read, as plain data that can be kept.

use std::collections::HashSet;

use ballast_model::{TrackerKind, Unit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ExchangeError, RecipeProblem};

/// How a table is read.
///
/// ```
/// use ballast_exchange::Recipe;
/// let kept = r#"{"version":1,"delimiter":";","dates":"day_month_year","decimals":"comma",
///   "columns":[{"column":{"named":"Datum"},"what":{"take":"day"}},{"column":{"at":3},"what":{"take":"note"}}]}"#;
/// let recipe: Recipe = serde_json::from_str(kept).unwrap();
/// let again: Recipe = serde_json::from_str(&serde_json::to_string(&recipe).unwrap()).unwrap();
/// assert_eq!(recipe, again);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Version of the recipe's own form.
    #[serde(default = "version")]
    pub version: u32,
    /// Encoding by its WHATWG name, such as `windows-1252`; found from the bytes when none is named.
    #[serde(default)]
    pub encoding: Option<String>,
    /// What parts columns; found when none is named.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub delimiter: Option<char>,
    /// Whether the first row names the columns.
    #[serde(default = "yes")]
    pub header: bool,
    /// The order of day, month and year.
    #[serde(default)]
    pub dates: DateOrder,
    /// The decimal mark.
    #[serde(default)]
    pub decimals: DecimalMark,
    /// What is taken from which column. Columns that are not named are left.
    pub columns: Vec<RecipeColumn>,
}

fn version() -> u32 {
    Recipe::VERSION
}

fn yes() -> bool {
    true
}

impl Default for Recipe {
    /// Nothing taken yet.
    fn default() -> Self {
        Self {
            version: Self::VERSION,
            encoding: None,
            delimiter: None,
            header: true,
            dates: DateOrder::default(),
            decimals: DecimalMark::default(),
            columns: Vec::new(),
        }
    }
}

/// The order in which a date is written. Years have four digits: two could be of two centuries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 2026-11-24.
    #[default]
    YearMonthDay,
    /// 24.11.2026, 24/11/2026.
    DayMonthYear,
    /// 11/24/2026.
    MonthDayYear,
}

impl DateOrder {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::YearMonthDay, Self::DayMonthYear, Self::MonthDayYear];
}

/// What stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecimalMark {
    /// 1.5.
    #[default]
    Point,
    /// 1,5.
    Comma,
}

/// A column, by its name or its place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// By its name in the header; upper and lower case alike.
    Named(String),
    /// By its place, from 1.
    At(u32),
}

impl Column {
    /// The name, where it is one.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::At(_) => None,
        }
    }
}

/// The scale of a mood column. A record's mood is 0 to 10 around "my usual self" (5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoodScale {
    /// 0 to 10: as it is.
    ZeroToTen,
    /// 1 to 10: as it is.
    OneToTen,
    /// 1 to 5: 1, 3, 5, 7, 9.
    OneToFive,
    /// -5 to 5 around the usual: five more.
    AroundZero,
}

/// How a tracker's number is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// As it is.
    #[default]
    AsItIs,
    /// A scale that begins at 1 becomes one that begins at 0: one less.
    FromOne,
    /// As it is, but 0 means that nothing was entered.
    ZeroIsNone,
}

/// What is taken from a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "take", rename_all = "snake_case")]
pub enum ColumnUse {
    /// The day.
    Day,
    /// The time of day.
    Time,
    /// Day and time in one: parted by a space or `T`, with or without an offset.
    DayAndTime,
    /// Mood.
    Mood {
        /// Its scale.
        scale: MoodScale,
    },
    /// An answer of a tracker: a number, a duration (`h:mm`, for minutes and hours), a time of day, yes or no, or words, by its kind; of a
    /// kind that is not said, a number or words.
    Tracker {
        /// The tracker's name.
        name: String,
        /// The kind of its answers.
        #[serde(default)]
        kind: Option<TrackerKind>,
        /// How its number is taken.
        #[serde(default)]
        step: Step,
    },
    /// Tags, parted by `|`, `;` or a comma, whichever the delimiter leaves.
    Tags,
    /// Words for the note; several columns make several lines, each with its name unless it is the only one.
    Note,
    /// The name of a medicine: the row is a dose.
    Medicine,
    /// The amount of the row's dose, such as `50 mg`.
    Amount,
    /// How much of one medicine was taken: a number, in this unit. Empty and 0 say nothing.
    Dose {
        /// The medicine.
        medicine: String,
        /// The unit of the number.
        unit: Unit,
    },
    /// A session of a course took place that day: `x`, `yes`, `1` or any other word but a no.
    Session {
        /// The course or approach.
        course: String,
    },
}

/// A column and what is taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecipeColumn {
    /// Which column.
    pub column: Column,
    /// What is taken.
    pub what: ColumnUse,
}

impl Recipe {
    /// Version of the recipe's form that is written, and the newest that is read.
    pub const VERSION: u32 = 1;

    /// Whether the recipe holds by itself, whatever the file.
    ///
    /// # Errors
    /// [`ExchangeError::BadRecipe`], for all but a missing column.
    pub fn checked(&self) -> Result<(), ExchangeError> {
        let bad = |problem| Err(ExchangeError::BadRecipe(problem));
        if self.version > Self::VERSION {
            return bad(RecipeProblem::Newer);
        }
        if self.delimiter.is_some_and(|d| !is_delimiter(d)) {
            return bad(RecipeProblem::BadDelimiter);
        }
        let known = |label: &String| encoding_rs::Encoding::for_label(label.as_bytes()).is_some();
        if !self.encoding.as_ref().is_none_or(known) {
            return bad(RecipeProblem::UnknownEncoding);
        }
        let mut names = HashSet::new();
        let mut once = HashSet::new();
        let (mut days, mut taken) = (0, 0);
        for RecipeColumn { column, what } in &self.columns {
            let column = match column {
                Column::Named(name) => Column::Named(name.trim().to_lowercase()),
                at @ Column::At(_) => at.clone(),
            };
            if !names.insert(column) {
                return bad(RecipeProblem::ColumnTwice);
            }
            let (only, name) = match what {
                ColumnUse::Day | ColumnUse::DayAndTime => {
                    days += 1;
                    ("day".to_owned(), None)
                }
                ColumnUse::Time => ("time".to_owned(), None),
                ColumnUse::Mood { .. } => ("mood".to_owned(), None),
                ColumnUse::Medicine => ("medicine".to_owned(), None),
                ColumnUse::Amount => ("amount".to_owned(), None),
                ColumnUse::Tracker { name, .. } => (format!("tracker {name}"), Some(name)),
                ColumnUse::Dose { medicine, .. } => (format!("dose {medicine}"), Some(medicine)),
                ColumnUse::Session { course } => (format!("session {course}"), Some(course)),
                ColumnUse::Tags | ColumnUse::Note => {
                    taken += 1;
                    continue;
                }
            };
            if name.is_some_and(|name| ballast_model::line("name", name).is_err()) {
                return bad(RecipeProblem::BadName);
            }
            if !once.insert(only) {
                return bad(RecipeProblem::Ambiguous);
            }
            let helps = matches!(
                what,
                ColumnUse::Day | ColumnUse::DayAndTime | ColumnUse::Time | ColumnUse::Amount
            );
            taken += u32::from(!helps);
        }
        if days == 0 {
            return bad(RecipeProblem::NoDay);
        }
        let has = |wanted: fn(&ColumnUse) -> bool| self.columns.iter().any(|c| wanted(&c.what));
        let two_times =
            has(|w| matches!(w, ColumnUse::DayAndTime)) && has(|w| matches!(w, ColumnUse::Time));
        if two_times {
            return bad(RecipeProblem::Ambiguous);
        }
        if taken == 0 {
            return bad(RecipeProblem::NothingTaken);
        }
        Ok(())
    }
}

/// Whether a character can part columns.
fn is_delimiter(delimiter: char) -> bool {
    delimiter.is_ascii()
        && !delimiter.is_ascii_alphanumeric()
        && !matches!(delimiter, '"' | '\n' | '\r' | '\0')
}
