//! Life events on the same time axis as the treatments.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{EventId, Invalid, Problem};

/// Something that happened, with its impact as the person felt it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LifeEvent {
    /// Identity.
    pub id: EventId,
    /// First day.
    pub day: NaiveDate,
    /// Last day, for something that lasted.
    pub until: Option<NaiveDate>,
    /// What happened, in a few words.
    pub title: String,
    /// −4 (very bad) to +4 (very good).
    pub impact: Option<i8>,
    /// More words.
    pub note: Option<String>,
}

impl LifeEvent {
    /// The event if its dates, words and impact hold.
    ///
    /// # Errors
    /// [`Problem::EndBeforeStart`] at `until`, [`Problem::OutOfRange`] at `impact`; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.title = crate::line("title", &self.title)?;
        self.note = crate::note("note", self.note.as_deref())?;
        if self.until.is_some_and(|until| until < self.day) {
            return Err(Invalid::new("until", Problem::EndBeforeStart));
        }
        if let Some(impact) = self.impact {
            Invalid::check_range("impact", i64::from(impact), -4, 4)?;
        }
        Ok(self)
    }
}
