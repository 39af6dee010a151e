//! Thought records: a situation, what was felt and thought in it, and a second look.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::skill::{needed, opt_rating, stopped_in_range};
use crate::text::LINE_MAX;
use crate::tracker::coded;
use crate::{Invalid, Moment, Problem, ThoughtId};

/// Most feelings named in one thought record.
pub const FEELINGS_MAX: usize = 12;

coded! {
    /// How far the numbers of a thought record or of a ladder go: the person's choice, made once for each.
    RatingScale {
        /// 0..=10.
        Ten = "ten",
        /// 0..=100.
        Hundred = "hundred",
    }
}

impl RatingScale {
    /// The highest number.
    #[must_use]
    pub fn most(self) -> u8 {
        match self {
            Self::Ten => 10,
            Self::Hundred => 100,
        }
    }
}

/// A feeling with its strength at the time and after the second look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Feeling {
    /// In own words; may be empty only while the record is unfinished.
    pub name: String,
    /// At the time, on the record's scale.
    pub before: Option<u8>,
    /// After the second look.
    pub after: Option<u8>,
}

/// A thought record. Everything in it is the person's own and interpreted by nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThoughtRecord {
    /// Identity.
    pub id: ThoughtId,
    /// The day it is about.
    pub day: NaiveDate,
    /// When it was first recorded.
    pub recorded: Moment,
    /// The question an unfinished one stands at, from 0; none once finished.
    pub stopped_at: Option<u8>,
    /// How far its numbers go.
    pub scale: RatingScale,
    /// What happened.
    pub situation: Option<String>,
    /// What was felt.
    pub feelings: Vec<Feeling>,
    /// The thought that came by itself.
    pub thought: Option<String>,
    /// How much it was believed.
    pub belief: Option<u8>,
    /// What speaks for it.
    pub supports: Option<String>,
    /// What does not fit it.
    pub against: Option<String>,
    /// A more balanced thought.
    pub balanced: Option<String>,
    /// How much that one is believed.
    pub balanced_belief: Option<u8>,
    /// What the person will do.
    pub will_do: Option<String>,
}

impl ThoughtRecord {
    /// The record if its words and numbers hold. Feelings without a name and without a number are left out.
    ///
    /// # Errors
    /// [`Problem::Empty`] at `situation` for a finished one with neither situation nor thought, and at `feelings.0.name`;
    /// [`Problem::OutOfRange`] at a number; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        stopped_in_range(self.stopped_at)?;
        for (field, words) in [
            ("situation", &mut self.situation),
            ("thought", &mut self.thought),
            ("supports", &mut self.supports),
            ("against", &mut self.against),
            ("balanced", &mut self.balanced),
            ("will_do", &mut self.will_do),
        ] {
            *words = crate::note(field, words.as_deref())?;
        }
        let (most, unfinished) = (self.scale.most(), self.stopped_at.is_some());
        opt_rating("belief", self.belief, most)?;
        opt_rating("balanced_belief", self.balanced_belief, most)?;
        self.feelings
            .retain(|f| !f.name.trim().is_empty() || f.before.is_some() || f.after.is_some());
        let count = i64::try_from(self.feelings.len()).unwrap_or(i64::MAX);
        Invalid::check_range("feelings", count, 0, FEELINGS_MAX as i64)?;
        for (place, feeling) in self.feelings.iter_mut().enumerate() {
            let field = |part: &str| format!("feelings.{place}.{part}");
            feeling.name = needed(&field("name"), &feeling.name, LINE_MAX, unfinished)?;
            opt_rating(&field("before"), feeling.before, most)?;
            opt_rating(&field("after"), feeling.after, most)?;
        }
        if !unfinished && self.situation.is_none() && self.thought.is_none() {
            return Err(Invalid::new("situation", Problem::Empty));
        }
        Ok(self)
    }
}
