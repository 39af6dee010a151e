//! Warning signs in the person's own terms, the response they agreed, and which of them were seen.
//!
//! Whether a sign is met follows from what was recorded and is the business of `insight`.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{Invalid, Moment, Problem, TrackerId, WarningId, WarningSeenId};

coded! {
    /// Which side of the threshold counts; the threshold itself always does.
    WarningSide {
        /// The threshold and above.
        AtLeast = "at_least",
        /// The threshold and below.
        AtMost = "at_most",
    }
}

/// What a sign looks at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum WarningSubject {
    /// The mood of a check-in, 0..=10.
    Mood,
    /// A tracker.
    Tracker(TrackerId),
    /// The total of a questionnaire, by its id.
    Questionnaire(String),
}

/// A warning sign: so many of so many days at or past a threshold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WarningSign {
    /// Identity.
    pub id: WarningId,
    /// The sign in own words: "I sleep under five hours".
    pub words: String,
    /// What it looks at.
    pub subject: WarningSubject,
    /// Which side counts.
    pub side: WarningSide,
    /// The threshold, in the subject's own units; not below zero.
    #[ts(type = "string")]
    pub threshold: Decimal,
    /// On how many days, 1..=`within`; 1 for a questionnaire.
    pub days: u32,
    /// Of how many days, the day itself included, 1..=90. For a questionnaire: how many days a total holds.
    pub within: u32,
    /// The agreed response, word for word.
    pub response: Option<String>,
    /// With whom it was agreed.
    pub agreed_with: Option<String>,
    /// When it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// The day from which it is looked at: that of entry, or of the last change of the rule.
    pub since: NaiveDate,
    /// Whether it is looked at now.
    pub active: bool,
}

impl WarningSign {
    /// Most days a sign looks back.
    pub const MOST_DAYS: u32 = 90;

    /// The sign, if its numbers and words hold.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at `days`, `within` or `threshold`; date and text problems at their field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.words = crate::line("words", &self.words)?;
        let range = |field, value: u32, max: u32| {
            Invalid::check_range(field, i64::from(value), 1, i64::from(max))
        };
        range("within", self.within, Self::MOST_DAYS)?;
        let most = match self.subject {
            WarningSubject::Questionnaire(_) => 1,
            _ => self.within,
        };
        range("days", self.days, most)?;
        let limit = Decimal::from(10_000);
        if self.threshold < Decimal::ZERO || self.threshold > limit {
            return Err(Invalid::new(
                "threshold",
                Problem::OutOfRange {
                    min: 0,
                    max: 10_000,
                },
            ));
        }
        self.threshold = self.threshold.normalize();
        if self.threshold.scale() > 2 {
            return Err(Invalid::new("threshold", Problem::TooPrecise { max: 2 }));
        }
        self.response = crate::note("response", self.response.as_deref())?;
        self.agreed_with = crate::optional_line("agreed_with", self.agreed_with.as_deref())?;
        if let Some(day) = self.agreed_on {
            crate::day_in_range("agreed_on", day)?;
        }
        crate::day_in_range("since", self.since)?;
        Ok(self)
    }

    /// Whether the two look at the same thing in the same way.
    #[must_use]
    pub fn same_rule(&self, other: &Self) -> bool {
        let rule = |s: &Self| (s.side, s.threshold.normalize(), s.days, s.within);
        self.subject == other.subject && rule(self) == rule(other)
    }
}

/// That a sign which had begun was seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WarningSeen {
    /// Identity.
    pub id: WarningSeenId,
    /// The sign.
    pub sign: WarningId,
    /// The day on which it had begun.
    pub began: NaiveDate,
    /// When it was seen.
    pub seen: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sign() -> WarningSign {
        WarningSign {
            id: WarningId::NEW,
            words: " I sleep under five hours ".to_owned(),
            subject: WarningSubject::Tracker(TrackerId(3)),
            side: WarningSide::AtMost,
            threshold: Decimal::new(500, 2),
            days: 3,
            within: 5,
            response: None,
            agreed_with: None,
            agreed_on: None,
            since: NaiveDate::from_ymd_opt(2026, 9, 3).unwrap(),
            active: true,
        }
    }

    #[test]
    fn numbers_hold_together_or_are_refused_at_their_field() {
        let kept = sign().checked().unwrap();
        assert_eq!(kept.words, "I sleep under five hours");
        assert_eq!(kept.threshold.to_string(), "5");
        let at = |sign: WarningSign| sign.checked().unwrap_err().field;
        assert_eq!(at(WarningSign { days: 6, ..sign() }), "days");
        assert_eq!(at(WarningSign { days: 0, ..sign() }), "days");
        assert_eq!(
            at(WarningSign {
                within: 91,
                ..sign()
            }),
            "within"
        );
        assert_eq!(
            at(WarningSign {
                threshold: Decimal::new(-1, 0),
                ..sign()
            }),
            "threshold"
        );
        let total = WarningSign {
            subject: WarningSubject::Questionnaire("phq9".to_owned()),
            days: 2,
            ..sign()
        };
        assert_eq!(at(total), "days");
    }
}
