//! What a person adds to a review: when it is looked at as agreed, what was decided, and changes of their own that they want to look
//! at. The windows themselves follow from the record (`insight::review`) and are stored nowhere.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{
    CourseId, DecidedBy, Invalid, MedicineId, OwnChangeId, Problem, ReviewAgreedId,
    ReviewOutcomeId, RhythmId, StepId, TrackerId,
};

coded! {
    /// What a review is counted in.
    ReviewUnit {
        /// Weeks since the change, or since the target dose.
        Weeks = "weeks",
        /// Sessions attended since the change.
        Sessions = "sessions",
    }
}

coded! {
    /// What was decided at a review.
    ReviewVerdict {
        /// It stays as it is.
        Keep = "keep",
        /// It is changed.
        Change = "change",
        /// It is stopped.
        Stop = "stop",
        /// It is not clear.
        Unclear = "unclear",
        /// It is looked at again later.
        Extend = "extend",
    }
}

/// When a review is looked at, from and to, counted from the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewWeeks {
    /// Weeks or sessions.
    pub unit: ReviewUnit,
    /// The first of them: 0..=104 weeks, or 1..=200 sessions.
    pub first: u16,
    /// The last of them, at least the first.
    pub last: u16,
}

impl ReviewWeeks {
    /// From and to weeks after the change.
    #[must_use]
    pub fn weeks(first: u16, last: u16) -> Self {
        Self {
            unit: ReviewUnit::Weeks,
            first,
            last,
        }
    }

    /// The same, if the numbers hold.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at `first` or `last`; [`Problem::EndBeforeStart`] at `last`.
    pub fn checked(self) -> Result<Self, Invalid> {
        let (least, most) = match self.unit {
            ReviewUnit::Weeks => (0, 104),
            ReviewUnit::Sessions => (1, 200),
        };
        Invalid::check_range("first", i64::from(self.first), least, most)?;
        Invalid::check_range("last", i64::from(self.last), 1, most)?;
        if self.last < self.first {
            return Err(Invalid::new("last", Problem::EndBeforeStart));
        }
        Ok(self)
    }
}

/// The change a review is about, by the row that holds it. A review of several changes is known by any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewAnchor {
    /// A step of a medicine.
    Step(StepId),
    /// The first day of a course.
    CourseStart(CourseId),
    /// The last day of a course.
    CourseEnd(CourseId),
    /// A change of a course's rhythm.
    Rhythm(RhythmId),
    /// A change of the person's own.
    Own(OwnChangeId),
}

impl ReviewAnchor {
    /// Its name on the bridge, such as `step-12`.
    ///
    /// ```
    /// use ballast_model::{ReviewAnchor, StepId};
    /// let anchor = ReviewAnchor::Step(StepId(12));
    /// assert_eq!(anchor.key(), "step-12");
    /// assert_eq!(ReviewAnchor::from_key("step-12"), Some(anchor));
    /// assert_eq!(ReviewAnchor::from_key("step-x"), None);
    /// ```
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Step(id) => format!("step-{}", id.0),
            Self::CourseStart(id) => format!("course-{}", id.0),
            Self::CourseEnd(id) => format!("course_end-{}", id.0),
            Self::Rhythm(id) => format!("rhythm-{}", id.0),
            Self::Own(id) => format!("own-{}", id.0),
        }
    }

    /// The change of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let (kind, id) = key.rsplit_once('-')?;
        let id: i64 = id.parse().ok()?;
        Some(match kind {
            "step" => Self::Step(StepId(id)),
            "course" => Self::CourseStart(CourseId(id)),
            "course_end" => Self::CourseEnd(CourseId(id)),
            "rhythm" => Self::Rhythm(RhythmId(id)),
            "own" => Self::Own(OwnChangeId(id)),
            _ => return None,
        })
    }
}

/// When a review is looked at, as agreed with somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewAgreed {
    /// Identity.
    pub id: ReviewAgreedId,
    /// Which review.
    pub review: ReviewAnchor,
    /// When.
    pub weeks: ReviewWeeks,
    /// With whom, in own words.
    pub with_whom: Option<String>,
    /// The day it was agreed.
    pub agreed: NaiveDate,
}

impl ReviewAgreed {
    /// The agreement, if its parts hold.
    ///
    /// # Errors
    /// Those of [`ReviewWeeks::checked`]; text and date problems at their field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.weeks = self.weeks.checked()?;
        self.with_whom = crate::optional_line("with_whom", self.with_whom.as_deref())?;
        crate::day_in_range("agreed", self.agreed)?;
        Ok(self)
    }
}

/// What was decided at a review. Several may follow one another; the last of them stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewOutcome {
    /// Identity.
    pub id: ReviewOutcomeId,
    /// Which review.
    pub review: ReviewAnchor,
    /// What was decided.
    pub verdict: ReviewVerdict,
    /// The day.
    pub day: NaiveDate,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// With whom, in own words.
    pub with_whom: Option<String>,
    /// A few words.
    pub note: Option<String>,
    /// When it is looked at again, for an extension and for nothing else.
    pub weeks: Option<ReviewWeeks>,
}

impl ReviewOutcome {
    /// The outcome, if its parts hold.
    ///
    /// # Errors
    /// [`Problem::Empty`] at `last` for an extension without weeks; those of [`ReviewWeeks::checked`]; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.with_whom = crate::optional_line("with_whom", self.with_whom.as_deref())?;
        self.note = crate::note("note", self.note.as_deref())?;
        self.weeks = match (self.verdict, self.weeks) {
            (ReviewVerdict::Extend, None) => return Err(Invalid::new("last", Problem::Empty)),
            (ReviewVerdict::Extend, Some(weeks)) => Some(weeks.checked()?),
            _ => None,
        };
        Ok(self)
    }
}

/// Something the person changed themselves and wants to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnChange {
    /// Identity.
    pub id: OwnChangeId,
    /// Since when.
    pub day: NaiveDate,
    /// What was changed, in own words.
    pub what: String,
    /// The medicine it is about.
    pub medicine: Option<MedicineId>,
    /// The course it is about.
    pub course: Option<CourseId>,
    /// The habit it is about, as the check-in asks it.
    pub tracker: Option<TrackerId>,
    /// When it is looked at, in weeks.
    pub weeks: ReviewWeeks,
    /// A few words.
    pub note: Option<String>,
}

impl OwnChange {
    /// The change, if its parts hold.
    ///
    /// # Errors
    /// [`Problem::NotPossibleHere`] at `about` when it names more than one thing, and at `first` when it is counted in sessions;
    /// those of [`ReviewWeeks::checked`]; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.what = crate::line("what", &self.what)?;
        self.note = crate::note("note", self.note.as_deref())?;
        self.weeks = self.weeks.checked()?;
        if self.weeks.unit == ReviewUnit::Sessions {
            return Err(Invalid::new("first", Problem::NotPossibleHere));
        }
        let named = [
            self.medicine.is_some(),
            self.course.is_some(),
            self.tracker.is_some(),
        ];
        if named.into_iter().filter(|n| *n).count() > 1 {
            return Err(Invalid::new("about", Problem::NotPossibleHere));
        }
        Ok(self)
    }
}
