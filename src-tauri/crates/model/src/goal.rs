//! What better would look like, and what it is measured by. How far a goal is, is reckoned elsewhere; here it is only said.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{GoalId, Invalid, Problem, TrackerId};

/// Largest number a baseline or a target can be; the smallest is its negative.
pub const MEASURED_MAX: i64 = 100_000;

/// What a goal or an experiment looks at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Measure {
    /// Mood, day by day.
    Mood,
    /// Another question of the check-in, day by day.
    Tracker {
        /// Which.
        tracker: TrackerId,
    },
    /// The total of a questionnaire.
    Questionnaire {
        /// Its id, such as `phq9`.
        instrument: String,
    },
}

coded! {
    /// How a goal was closed.
    GoalOutcome {
        /// It was reached.
        Reached = "reached",
        /// Another goal takes its place.
        Changed = "changed",
        /// It no longer matters, or not now.
        SetAside = "set_aside",
    }
}

/// A goal in own words, with numbers where it can be measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Goal {
    /// Identity.
    pub id: GoalId,
    /// What better would look like.
    pub text: String,
    /// What says how far it is; none when no number does.
    pub measure: Option<Measure>,
    /// Where it began, in the unit of the measure.
    #[ts(type = "string | null")]
    pub baseline: Option<Decimal>,
    /// Rated days (1 for a questionnaire) the baseline rests on; none when it was typed.
    pub baseline_n: Option<u32>,
    /// Where it is to go.
    #[ts(type = "string | null")]
    pub target: Option<Decimal>,
    /// First day it holds.
    pub since: NaiveDate,
    /// The day to reach it by.
    pub by: Option<NaiveDate>,
    /// The day it was closed.
    pub closed: Option<NaiveDate>,
    /// How.
    pub outcome: Option<GoalOutcome>,
    /// A few words at its closing.
    pub note: Option<String>,
}

impl Goal {
    /// The goal if its words, numbers and days hold.
    ///
    /// # Errors
    /// [`Problem::NotPossibleHere`] at `baseline` or `target` for numbers without a measure, and at `target` when it is the baseline;
    /// [`Problem::OutOfRange`] at either; [`Problem::EndBeforeStart`] at `by` and [`Problem::BeforeStart`] at `closed` before `since`;
    /// [`Problem::Empty`] at `outcome` or `closed` when only one of them is there; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.text = crate::line("text", &self.text)?;
        self.note = crate::note("note", self.note.as_deref())?;
        crate::day_in_range("since", self.since)?;
        if let Some(Measure::Questionnaire { instrument }) = &mut self.measure {
            *instrument = crate::line("measure", instrument)?;
        }
        for (field, number) in [("baseline", self.baseline), ("target", self.target)] {
            let Some(number) = number else { continue };
            if self.measure.is_none() {
                return Err(Invalid::new(field, Problem::NotPossibleHere));
            }
            if number.abs() > Decimal::from(MEASURED_MAX) {
                return Err(Invalid::new(
                    field,
                    Problem::OutOfRange {
                        min: -MEASURED_MAX,
                        max: MEASURED_MAX,
                    },
                ));
            }
        }
        if self.target.is_some() && self.target == self.baseline {
            return Err(Invalid::new("target", Problem::NotPossibleHere));
        }
        if self.baseline.is_none() {
            self.baseline_n = None;
        }
        if let Some(by) = self.by {
            crate::day_in_range("by", by)?;
            if by < self.since {
                return Err(Invalid::new("by", Problem::EndBeforeStart));
            }
        }
        match (self.closed, self.outcome) {
            (None, None) => {}
            (Some(closed), Some(_)) => {
                crate::day_in_range("closed", closed)?;
                if closed < self.since {
                    return Err(Invalid::new("closed", Problem::BeforeStart));
                }
            }
            (Some(_), None) => return Err(Invalid::new("outcome", Problem::Empty)),
            (None, Some(_)) => return Err(Invalid::new("closed", Problem::Empty)),
        }
        Ok(self)
    }

    /// Whether it holds on `day`: from its first day to the day before it was closed.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.since <= day && self.closed.is_none_or(|closed| day < closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goal() -> Goal {
        Goal {
            id: GoalId(1),
            text: "Get up without the snooze".into(),
            measure: Some(Measure::Mood),
            baseline: Some(Decimal::new(31, 1)),
            baseline_n: Some(11),
            target: Some(Decimal::from(5)),
            since: "2026-03-02".parse().unwrap(),
            by: "2026-05-01".parse().ok(),
            closed: None,
            outcome: None,
            note: None,
        }
    }

    #[test]
    fn numbers_need_a_measure_and_a_way_to_go() {
        let at = |goal: Goal| goal.checked().unwrap_err().field;
        assert_eq!(goal().checked().unwrap(), goal());
        let bare = Goal {
            measure: None,
            ..goal()
        };
        assert_eq!(at(bare), "baseline");
        let nowhere = Goal {
            target: goal().baseline,
            ..goal()
        };
        assert_eq!(at(nowhere), "target");
        let far = Goal {
            target: Some(Decimal::from(MEASURED_MAX + 1)),
            ..goal()
        };
        assert_eq!(at(far), "target");
    }

    #[test]
    fn a_goal_holds_from_its_first_day_to_the_day_before_it_was_closed() {
        let closed = Goal {
            closed: "2026-04-10".parse().ok(),
            outcome: Some(GoalOutcome::Reached),
            ..goal()
        };
        let on = |day: &str| closed.holds_on(day.parse().unwrap());
        assert_eq!(
            [
                on("2026-03-01"),
                on("2026-03-02"),
                on("2026-04-09"),
                on("2026-04-10")
            ],
            [false, true, true, false]
        );
        let early = Goal {
            closed: "2026-03-01".parse().ok(),
            ..closed.clone()
        };
        assert_eq!(early.checked().unwrap_err().field, "closed");
        let half = Goal {
            outcome: None,
            ..closed
        };
        assert_eq!(half.checked().unwrap_err().field, "outcome");
    }
}
