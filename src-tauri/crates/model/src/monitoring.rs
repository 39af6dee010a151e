//! What a prescriber wants looked at from time to time (a blood level, weight, an ECG), when it is due, and what came of it.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{Invalid, MedicineId, MonitoringId, Problem, ResultId};

coded! {
    /// What is looked at.
    MonitoringKind {
        /// How much of the medicine is in the blood.
        BloodLevel = "blood_level",
        /// Another blood test.
        BloodTest = "blood_test",
        /// Weight.
        Weight = "weight",
        /// Blood pressure and pulse.
        BloodPressure = "blood_pressure",
        /// An ECG.
        Ecg = "ecg",
        /// Something else, named.
        Own = "own",
    }
}

/// Something to be looked at, as the prescriber set it. Ballast proposes none and judges no result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Monitoring {
    /// Identity.
    pub id: MonitoringId,
    /// For which medicine; none for something general.
    pub medicine: Option<MedicineId>,
    /// What.
    pub kind: MonitoringKind,
    /// In own words; always there for something of one's own.
    pub name: Option<String>,
    /// The next day that was agreed.
    pub due: Option<NaiveDate>,
    /// Again so many weeks after the last result, 1..=520.
    pub every_weeks: Option<u16>,
    /// Who set it.
    pub set_by: Option<String>,
    /// No longer looked at since.
    pub ended: Option<NaiveDate>,
}

impl Monitoring {
    /// The monitoring, if its parts hold.
    ///
    /// # Errors
    /// [`Problem::Empty`] at `name` for an own one without a name; range, text and date problems at their field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.name = crate::optional_line("name", self.name.as_deref())?;
        self.set_by = crate::optional_line("set_by", self.set_by.as_deref())?;
        if self.kind == MonitoringKind::Own && self.name.is_none() {
            return Err(Invalid::new("name", Problem::Empty));
        }
        if let Some(weeks) = self.every_weeks {
            Invalid::check_range("every_weeks", i64::from(weeks), 1, 520)?;
        }
        for (field, day) in [("due", self.due), ("ended", self.ended)] {
            if let Some(day) = day {
                crate::day_in_range(field, day)?;
            }
        }
        Ok(self)
    }
}

/// What came of it, as it was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonitoringResult {
    /// Identity.
    pub id: ResultId,
    /// Of what.
    pub monitoring: MonitoringId,
    /// The day it was done.
    pub day: NaiveDate,
    /// The value with its unit, as told: "0.7 mmol/l"; none while it is still to come.
    pub result: Option<String>,
    /// A few words.
    pub note: Option<String>,
}

impl MonitoringResult {
    /// The result, if its parts hold.
    ///
    /// # Errors
    /// Text and date problems at their field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.result = crate::optional_line("result", self.result.as_deref())?;
        self.note = crate::note("note", self.note.as_deref())?;
        Ok(self)
    }
}

/// When it is due next, given the day it was last done: the day that was agreed while that lies after it, otherwise the agreed weeks
/// later; none when neither was said, or it is no longer looked at.
#[must_use]
pub fn next_due(monitoring: &Monitoring, last: Option<NaiveDate>) -> Option<NaiveDate> {
    if monitoring.ended.is_some() {
        return None;
    }
    let Some(last) = last else {
        return monitoring.due;
    };
    monitoring.due.filter(|due| *due > last).or_else(|| {
        let days = u64::from(monitoring.every_weeks?) * 7;
        last.checked_add_days(Days::new(days))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_agreed_day_goes_before_the_rhythm() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let level = Monitoring {
            id: MonitoringId::NEW,
            medicine: None,
            kind: MonitoringKind::BloodLevel,
            name: None,
            due: Some(day("2026-03-02")),
            every_weeks: Some(12),
            set_by: None,
            ended: None,
        };
        assert_eq!(next_due(&level, None), Some(day("2026-03-02")));
        assert_eq!(
            next_due(&level, Some(day("2026-02-01"))),
            Some(day("2026-03-02"))
        );
        assert_eq!(
            next_due(&level, Some(day("2026-03-02"))),
            Some(day("2026-05-25"))
        );
        let once = Monitoring {
            every_weeks: None,
            ..level.clone()
        };
        assert_eq!(next_due(&once, Some(day("2026-03-02"))), None);
        let ended = Monitoring {
            ended: Some(day("2026-02-01")),
            ..level
        };
        assert_eq!(next_due(&ended, None), None);
    }

    #[test]
    fn an_own_one_needs_a_name() {
        let own = Monitoring {
            id: MonitoringId::NEW,
            medicine: None,
            kind: MonitoringKind::Own,
            name: Some("  ".to_owned()),
            due: None,
            every_weeks: None,
            set_by: None,
            ended: None,
        };
        assert_eq!(own.checked().unwrap_err().field, "name");
    }
}
