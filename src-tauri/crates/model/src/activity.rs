//! Planned activities: what and when, what was expected of it, and how it was.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::skill::{needed, opt_rating, stopped_in_range};
use crate::text::LINE_MAX;
use crate::tracker::coded;
use crate::{ActivityId, Invalid, Moment, Problem};

coded! {
    /// What became of an activity.
    ActivityStatus {
        /// Nothing was said about it yet.
        Planned = "planned",
        /// Done.
        Done = "done",
        /// Done in part.
        Partly = "partly",
        /// Not done.
        NotDone = "not_done",
    }
}

/// An activity with what was expected and what was felt, each 0..=10.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Activity {
    /// Identity.
    pub id: ActivityId,
    /// The day it is planned for.
    pub day: NaiveDate,
    /// The time it is planned for.
    pub time: Option<NaiveTime>,
    /// When it was first recorded.
    pub recorded: Moment,
    /// The question an unfinished one stands at, from 0; none once it is planned.
    pub stopped_at: Option<u8>,
    /// What it is; may be empty only while unfinished.
    pub what: String,
    /// Mastery expected: how much of an achievement.
    pub expected_mastery: Option<u8>,
    /// Pleasure expected.
    pub expected_pleasure: Option<u8>,
    /// What became of it.
    pub status: ActivityStatus,
    /// Mastery felt, when it was done, at least in part.
    pub felt_mastery: Option<u8>,
    /// Pleasure felt, when it was done, at least in part.
    pub felt_pleasure: Option<u8>,
    /// What got in the way.
    pub in_the_way: Option<String>,
    /// A few words.
    pub note: Option<String>,
}

impl Activity {
    /// The activity if its words and numbers hold.
    ///
    /// # Errors
    /// [`Problem::NotPossibleHere`] at `felt_mastery` or `felt_pleasure` for one that was not done, and at `status` for an unfinished one
    /// that is said to be done; [`Problem::OutOfRange`] at a number; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        stopped_in_range(self.stopped_at)?;
        self.what = needed("what", &self.what, LINE_MAX, self.stopped_at.is_some())?;
        self.in_the_way = crate::note("in_the_way", self.in_the_way.as_deref())?;
        self.note = crate::note("note", self.note.as_deref())?;
        if self.stopped_at.is_some() && self.status != ActivityStatus::Planned {
            return Err(Invalid::new("status", Problem::NotPossibleHere));
        }
        let done = matches!(self.status, ActivityStatus::Done | ActivityStatus::Partly);
        for (field, rating, felt) in [
            ("expected_mastery", self.expected_mastery, false),
            ("expected_pleasure", self.expected_pleasure, false),
            ("felt_mastery", self.felt_mastery, true),
            ("felt_pleasure", self.felt_pleasure, true),
        ] {
            opt_rating(field, rating, 10)?;
            if felt && rating.is_some() && !done {
                return Err(Invalid::new(field, Problem::NotPossibleHere));
            }
        }
        Ok(self)
    }
}
