//! Check-ins: mood around "my usual self", tracker values, a few words.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{CheckInId, ImportId, Invalid, Moment, Problem, TrackerId};

coded! {
    /// What a check-in is.
    CheckInKind {
        /// Ratings, words, or both.
        Full = "full",
        /// "Bad day, no details": a flag, never a rating.
        BadDay = "bad_day",
    }
}

/// Mood 0..=10 around "my usual self" (5), with the day's worst and best if they were given. Lower than worst or higher than best
/// is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mood {
    /// Now, or the day as a whole.
    pub rating: u8,
    /// Lowest of the day.
    pub worst: Option<u8>,
    /// Highest of the day.
    pub best: Option<u8>,
}

impl Mood {
    /// "My usual self".
    pub const USUAL: u8 = 5;

    /// The mood if all of it lies in 0..=10 and in order.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at `mood`, `mood_worst` or `mood_best`.
    pub fn checked(self) -> Result<Self, Invalid> {
        Invalid::check_range("mood", i64::from(self.rating), 0, 10)?;
        if let Some(worst) = self.worst {
            Invalid::check_range("mood_worst", i64::from(worst), 0, i64::from(self.rating))?;
        }
        if let Some(best) = self.best {
            Invalid::check_range("mood_best", i64::from(best), i64::from(self.rating), 10)?;
        }
        Ok(self)
    }
}

/// A tracker's answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// A number: a step, minutes, a count, minutes since midnight.
    Number(#[ts(type = "string")] Decimal),
    /// A few words.
    Text(String),
}

/// One tracker's answer within a check-in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TrackerValue {
    /// Which tracker.
    pub tracker: TrackerId,
    /// Its answer.
    pub value: Value,
}

/// One check-in. Several a day are possible.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckIn {
    /// Identity.
    pub id: CheckInId,
    /// The local day it is about.
    pub day: NaiveDate,
    /// When it was recorded.
    pub recorded: Moment,
    /// Ratings, or the flag alone.
    pub kind: CheckInKind,
    /// Filled in after the noon that followed the day, or said to be so.
    pub estimated: bool,
    /// Mood, if rated.
    pub mood: Option<Mood>,
    /// Tracker answers.
    pub values: Vec<TrackerValue>,
    /// A few words.
    pub note: Option<String>,
    /// Tags in the person's own words.
    pub tags: Vec<String>,
    /// The import it came from.
    pub import: Option<ImportId>,
    /// What identifies it in the file it came from, so that importing twice adds nothing.
    pub source_key: Option<String>,
}

impl CheckIn {
    /// The check-in if its parts fit each other. Tracker values are checked against their trackers by who knows these.
    ///
    /// # Errors
    /// [`Problem::NotPossibleHere`] when a bad-day flag carries ratings; [`Problem::Empty`] when a full one says nothing; those of
    /// [`Mood::checked`] and of texts; [`Problem::Duplicate`] when a tracker is answered twice.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.note = crate::note("note", self.note.as_deref())?;
        for tag in &mut self.tags {
            *tag = crate::line("tags", tag)?;
        }
        if let Some(mood) = self.mood {
            mood.checked()?;
        }
        let rated = self.mood.is_some() || !self.values.is_empty();
        match self.kind {
            CheckInKind::BadDay if rated => {
                return Err(Invalid::new("mood", Problem::NotPossibleHere));
            }
            CheckInKind::Full if !rated && self.note.is_none() && self.tags.is_empty() => {
                return Err(Invalid::new("mood", Problem::Empty));
            }
            _ => {}
        }
        let mut seen: Vec<TrackerId> = self.values.iter().map(|v| v.tracker).collect();
        seen.sort_unstable();
        if seen.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Invalid::new("values", Problem::Duplicate));
        }
        Ok(self)
    }
}
