//! The people who help, appointments with them, and what to bring up.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{AgendaItemId, AppointmentId, Invalid, PersonId, Problem};

coded! {
    /// What someone is to the person.
    PersonRole {
        /// Prescribes medicine.
        Prescriber = "prescriber",
        /// Gives therapy.
        Therapist = "therapist",
        /// Family, friend or other support.
        Support = "support",
    }
}

/// Somebody on the care team, or who supports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Name as the person says it.
    pub name: String,
    /// Role.
    pub role: PersonRole,
    /// Telephone.
    pub phone: Option<String>,
}

impl Person {
    /// The person if the words hold.
    ///
    /// # Errors
    /// Text problems at `name` and `phone`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.name = crate::line("name", &self.name)?;
        self.phone = crate::optional_line("phone", self.phone.as_deref())?;
        Ok(self)
    }
}

/// A visit, past or to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Appointment {
    /// Identity.
    pub id: AppointmentId,
    /// With whom.
    pub person: PersonId,
    /// The day.
    pub day: NaiveDate,
    /// The time.
    pub time: Option<NaiveTime>,
    /// What was agreed, in own words.
    pub agreed: Option<String>,
}

impl Appointment {
    /// The appointment if its date and words hold.
    ///
    /// # Errors
    /// Text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        self.agreed = crate::note("agreed", self.agreed.as_deref())?;
        Ok(self)
    }
}

/// A question for the next visit with somebody; carried over until it is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AgendaItem {
    /// Identity.
    pub id: AgendaItemId,
    /// For whom.
    pub person: PersonId,
    /// Rank, lowest first.
    pub position: u32,
    /// The question.
    pub question: String,
    /// The day it was answered.
    pub answered: Option<NaiveDate>,
    /// The answer in own words.
    pub answer: Option<String>,
}

impl AgendaItem {
    /// The item if its words hold.
    ///
    /// # Errors
    /// [`Problem::Empty`] and other text problems at `question` or `answer`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.question = match crate::note("question", Some(&self.question))? {
            Some(question) => question,
            None => return Err(Invalid::new("question", Problem::Empty)),
        };
        Invalid::check_range(
            "question",
            i64::try_from(self.question.chars().count()).unwrap_or(i64::MAX),
            1,
            500,
        )
        .map_err(|_| Invalid::new("question", Problem::TooLong { max: 500 }))?;
        self.answer = crate::note("answer", self.answer.as_deref())?;
        Ok(self)
    }
}
