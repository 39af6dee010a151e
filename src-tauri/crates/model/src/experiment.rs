//! A small experiment: one thing done on days, one thing looked at, and a day to look at it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{ExperimentId, Invalid, Measure, Problem};

/// Longest an experiment can run, in days.
pub const EXPERIMENT_DAYS_MAX: i64 = 366;

coded! {
    /// What became of an experiment.
    ExperimentOutcome {
        /// It goes on.
        KeepOn = "keep_on",
        /// It is dropped.
        Drop = "drop",
        /// It goes on in another way.
        Change = "change",
        /// It cannot be told.
        Unclear = "unclear",
    }
}

/// "Walk before work for three weeks; look at energy."
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Experiment {
    /// Identity.
    pub id: ExperimentId,
    /// What is done, in own words.
    pub text: String,
    /// What is looked at: mood or another question of the check-in.
    pub measure: Measure,
    /// First day.
    pub start: NaiveDate,
    /// The day to look at it; the day before is its last.
    pub review: NaiveDate,
    /// The day it was decided what becomes of it.
    pub ended: Option<NaiveDate>,
    /// What becomes of it.
    pub outcome: Option<ExperimentOutcome>,
    /// A few words at its end.
    pub note: Option<String>,
}

/// Whether it was done on a day. A day nobody spoke of has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExperimentDay {
    /// Which.
    pub experiment: ExperimentId,
    /// The day.
    pub day: NaiveDate,
    /// Done, or not.
    pub done: bool,
}

impl Experiment {
    /// The experiment if its words and days hold.
    ///
    /// # Errors
    /// [`Problem::NotPossibleHere`] at `measure` for a questionnaire, which is not asked every day; [`Problem::EndBeforeStart`] at `review`
    /// on the first day or before; [`Problem::OutOfRange`] at `review` beyond [`EXPERIMENT_DAYS_MAX`]; [`Problem::BeforeStart`] at `ended`;
    /// [`Problem::Empty`] at `outcome` or `ended` when only one is there; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.text = crate::line("text", &self.text)?;
        self.note = crate::note("note", self.note.as_deref())?;
        if matches!(self.measure, Measure::Questionnaire { .. }) {
            return Err(Invalid::new("measure", Problem::NotPossibleHere));
        }
        crate::day_in_range("start", self.start)?;
        crate::day_in_range("review", self.review)?;
        let days = (self.review - self.start).num_days();
        if days < 1 {
            return Err(Invalid::new("review", Problem::EndBeforeStart));
        }
        if days > EXPERIMENT_DAYS_MAX {
            return Err(Invalid::new(
                "review",
                Problem::OutOfRange {
                    min: 1,
                    max: EXPERIMENT_DAYS_MAX,
                },
            ));
        }
        match (self.ended, self.outcome) {
            (None, None) => {}
            (Some(ended), Some(_)) => {
                crate::day_in_range("ended", ended)?;
                if ended < self.start {
                    return Err(Invalid::new("ended", Problem::BeforeStart));
                }
            }
            (Some(_), None) => return Err(Invalid::new("outcome", Problem::Empty)),
            (None, Some(_)) => return Err(Invalid::new("ended", Problem::Empty)),
        }
        Ok(self)
    }

    /// Its last day: the day before it is looked at, or the day before it was ended if that came first.
    #[must_use]
    pub fn last(&self) -> NaiveDate {
        let end = self
            .ended
            .map_or(self.review, |ended| ended.min(self.review));
        end.pred_opt().unwrap_or(end).max(self.start)
    }

    /// Whether a word on `day` belongs to it: from its first day to its last.
    #[must_use]
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        (self.start..=self.last()).contains(&day)
    }

    /// Whether on `today` it is time to look at it: from its review day until something was decided.
    #[must_use]
    pub fn due(&self, today: NaiveDate) -> bool {
        self.ended.is_none() && today >= self.review
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk() -> Experiment {
        Experiment {
            id: ExperimentId(1),
            text: "Walk before work".into(),
            measure: Measure::Mood,
            start: "2026-03-02".parse().unwrap(),
            review: "2026-03-23".parse().unwrap(),
            ended: None,
            outcome: None,
            note: None,
        }
    }

    #[test]
    fn it_runs_to_the_day_before_it_is_looked_at_and_is_then_due() {
        let day = |text: &str| text.parse().unwrap();
        let walk = walk().checked().unwrap();
        let runs = |d| walk.runs_on(day(d));
        assert_eq!(
            [
                runs("2026-03-01"),
                runs("2026-03-02"),
                runs("2026-03-22"),
                runs("2026-03-23")
            ],
            [false, true, true, false]
        );
        assert!(!walk.due(day("2026-03-22")) && walk.due(day("2026-03-23")));
        let early = Experiment {
            ended: Some(day("2026-03-10")),
            outcome: Some(ExperimentOutcome::Drop),
            ..walk
        };
        assert!(early.runs_on(day("2026-03-09")) && !early.runs_on(day("2026-03-10")));
        assert!(!early.due(day("2026-03-30")));
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_field() {
        let at = |e: Experiment| e.checked().unwrap_err().field;
        let form = Measure::Questionnaire {
            instrument: "phq9".into(),
        };
        assert_eq!(
            at(Experiment {
                measure: form,
                ..walk()
            }),
            "measure"
        );
        assert_eq!(
            at(Experiment {
                review: walk().start,
                ..walk()
            }),
            "review"
        );
        let open = Experiment {
            outcome: Some(ExperimentOutcome::Unclear),
            ..walk()
        };
        assert_eq!(at(open), "ended");
        assert_eq!(
            at(Experiment {
                text: " ".into(),
                ..walk()
            }),
            "text"
        );
    }
}
