//! Exposure ladders: steps from easier to harder, and each attempt at one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::skill::{STEP_MAX, needed, opt_rating, stopped_in_range};
use crate::text::LINE_MAX;
use crate::{AttemptId, Invalid, LadderId, LadderStepId, Moment, Problem, RatingScale};

/// Most steps of a ladder.
pub const LADDER_STEPS_MAX: usize = 30;

/// A ladder with its steps, in the order they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ladder {
    /// Identity.
    pub id: LadderId,
    /// The day it was begun.
    pub day: NaiveDate,
    /// When it was first recorded.
    pub recorded: Moment,
    /// The question an unfinished one stands at, from 0; none once finished.
    pub stopped_at: Option<u8>,
    /// How far its numbers go, and those of its attempts.
    pub scale: RatingScale,
    /// What it is about; may be empty only while unfinished.
    pub title: String,
    /// What the person wants to be able to do again.
    pub why: Option<String>,
    /// Its steps.
    pub steps: Vec<LadderStep>,
}

/// A step of a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LadderStep {
    /// Identity; new for one that is added.
    pub id: LadderStepId,
    /// What is done.
    pub what: String,
    /// Distress expected, on the ladder's scale.
    pub expected: Option<u8>,
}

impl Ladder {
    /// The ladder if its words and numbers hold. Steps without words and number are left out.
    ///
    /// # Errors
    /// [`Problem::Empty`] at `steps` for a finished one without any, and at `steps.0.what`; [`Problem::OutOfRange`] at a number; text and
    /// date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        stopped_in_range(self.stopped_at)?;
        let unfinished = self.stopped_at.is_some();
        self.title = needed("title", &self.title, LINE_MAX, unfinished)?;
        self.why = crate::note("why", self.why.as_deref())?;
        self.steps
            .retain(|s| !s.what.trim().is_empty() || s.expected.is_some());
        let count = i64::try_from(self.steps.len()).unwrap_or(i64::MAX);
        Invalid::check_range("steps", count, 0, LADDER_STEPS_MAX as i64)?;
        for (place, step) in self.steps.iter_mut().enumerate() {
            let field = |part: &str| format!("steps.{place}.{part}");
            step.what = needed(&field("what"), &step.what, STEP_MAX, unfinished)?;
            opt_rating(&field("expected"), step.expected, self.scale.most())?;
        }
        if !unfinished && self.steps.is_empty() {
            return Err(Invalid::new("steps", Problem::Empty));
        }
        Ok(self)
    }
}

/// An attempt at a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attempt {
    /// Identity.
    pub id: AttemptId,
    /// Which step.
    pub step: LadderStepId,
    /// The day it is about.
    pub day: NaiveDate,
    /// When it was first recorded.
    pub recorded: Moment,
    /// The question an unfinished one stands at, from 0; none once finished.
    pub stopped_at: Option<u8>,
    /// Distress at the start, on the ladder's scale.
    pub start: Option<u8>,
    /// Distress at its peak.
    pub peak: Option<u8>,
    /// Distress at the end.
    pub end: Option<u8>,
    /// How long it lasted, in minutes, 1..=1440.
    pub minutes: Option<u16>,
    /// What was learnt.
    pub learnt: Option<String>,
}

impl Attempt {
    /// The attempt if its words and numbers hold on the ladder's scale.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at a number; [`Problem::NotPossibleHere`] at `peak` for a peak below start or end; text and date problems.
    pub fn checked(mut self, scale: RatingScale) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        stopped_in_range(self.stopped_at)?;
        self.learnt = crate::note("learnt", self.learnt.as_deref())?;
        for (field, rating) in [
            ("start", self.start),
            ("peak", self.peak),
            ("end", self.end),
        ] {
            opt_rating(field, rating, scale.most())?;
        }
        if let Some(minutes) = self.minutes {
            Invalid::check_range("minutes", i64::from(minutes), 1, 1440)?;
        }
        if self.peak.is_some() && self.start.max(self.end) > self.peak {
            return Err(Invalid::new("peak", Problem::NotPossibleHere));
        }
        Ok(self)
    }
}
