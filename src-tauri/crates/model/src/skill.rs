//! Skills a person keeps, in their own words, and each time one was practised.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::bounded_line;
use crate::{Invalid, Moment, Problem, SkillId, SkillUseId};

/// Most steps of a skill.
pub const SKILL_STEPS_MAX: usize = 20;
/// Most characters in a step of a skill or of a ladder.
pub const STEP_MAX: usize = 500;

/// A skill: what it is for and how it goes, one step a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Skill {
    /// Identity.
    pub id: SkillId,
    /// Its key in the library, when it came from there; none for one's own.
    pub key: Option<String>,
    /// What it is called.
    pub name: String,
    /// The approach it comes from, in a few words.
    pub approach: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
    /// How it goes, step by step.
    pub steps: Vec<String>,
    /// Shown among the skills to practise; false once set aside. Its history stays.
    pub kept: bool,
    /// Place in the list, lowest first.
    pub position: u32,
}

impl Skill {
    /// The skill if its words hold. Empty steps are left out.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at `steps` for more than [`SKILL_STEPS_MAX`]; text problems at `name`, `approach`, `purpose` and
    /// `steps.0`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.name = crate::line("name", &self.name)?;
        self.approach = crate::optional_line("approach", self.approach.as_deref())?;
        self.purpose = crate::note("purpose", self.purpose.as_deref())?;
        let mut steps = Vec::with_capacity(self.steps.len());
        for (place, step) in self.steps.iter().enumerate() {
            steps.extend(bounded_line(
                &format!("steps.{place}"),
                Some(step),
                STEP_MAX,
            )?);
        }
        Invalid::check_range(
            "steps",
            i64::try_from(steps.len()).unwrap_or(i64::MAX),
            0,
            SKILL_STEPS_MAX as i64,
        )?;
        self.steps = steps;
        Ok(self)
    }
}

/// One practice of a skill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkillUse {
    /// Identity.
    pub id: SkillUseId,
    /// Which skill.
    pub skill: SkillId,
    /// The day it is about.
    pub day: NaiveDate,
    /// When it was first recorded.
    pub recorded: Moment,
    /// The step an unfinished one stands at, from 0; none once finished.
    pub stopped_at: Option<u8>,
    /// The situation, in own words.
    pub situation: Option<String>,
    /// Distress before, 0..=10.
    pub before: Option<u8>,
    /// Distress after, 0..=10.
    pub after: Option<u8>,
    /// A few words.
    pub note: Option<String>,
}

impl SkillUse {
    /// The practice if its words and ratings hold.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at `before` or `after`; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        stopped_in_range(self.stopped_at)?;
        self.situation = crate::optional_line("situation", self.situation.as_deref())?;
        self.note = crate::note("note", self.note.as_deref())?;
        for (field, rating) in [("before", self.before), ("after", self.after)] {
            opt_rating(field, rating, 10)?;
        }
        Ok(self)
    }
}

/// `Ok` when a rating that may be left out lies in 0..=`most`.
pub(crate) fn opt_rating(field: &str, rating: Option<u8>, most: u8) -> Result<(), Invalid> {
    rating.map_or(Ok(()), |rating| {
        Invalid::check_range(field, i64::from(rating), 0, i64::from(most))
    })
}

/// `Ok` when the place where something unfinished stands is one a guide can have.
pub(crate) fn stopped_in_range(stopped_at: Option<u8>) -> Result<(), Invalid> {
    opt_rating("stopped_at", stopped_at, 99)
}

/// Words that only something unfinished may do without.
pub(crate) fn needed(
    field: &str,
    words: &str,
    max: usize,
    unfinished: bool,
) -> Result<String, Invalid> {
    match bounded_line(field, Some(words), max)? {
        Some(words) => Ok(words),
        None if unfinished => Ok(String::new()),
        None => Err(Invalid::new(field, Problem::Empty)),
    }
}
