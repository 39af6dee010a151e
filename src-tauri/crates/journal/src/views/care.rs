//! The care team, visits and questions. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    AgendaItem, AgendaItemId, Appointment, AppointmentId, Person, PersonId, PersonRole,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody on the care team with visits and questions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonView {
    /// The person.
    pub person: Person,
    /// The last visit before today.
    pub last_visit: Option<Appointment>,
    /// The next visit from today on.
    pub next_visit: Option<Appointment>,
    /// All visits, newest first.
    pub visits: Vec<Appointment>,
    /// Open questions in rank order.
    pub questions: Vec<AgendaItem>,
    /// Answered ones, newest first.
    pub answered: Vec<AgendaItem>,
}

/// The Appointments screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CareView {
    /// The day it is now.
    pub today: NaiveDate,
    /// The care team.
    pub people: Vec<PersonView>,
}

/// Somebody on the care team as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct PersonInput {
    /// The one to change; none for a new one.
    pub id: Option<PersonId>,
    /// Name.
    pub name: String,
    /// Role.
    pub role: PersonRole,
    /// Telephone.
    pub phone: Option<String>,
}

/// An appointment as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AppointmentInput {
    /// The one to change; none for a new one.
    pub id: Option<AppointmentId>,
    /// With whom.
    pub person: PersonId,
    /// The day.
    pub day: String,
    /// The time, `HH:MM`.
    pub time: Option<String>,
    /// What was agreed.
    pub agreed: Option<String>,
}

/// A question as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct QuestionInput {
    /// The one to change; none for a new one.
    pub id: Option<AgendaItemId>,
    /// For whom.
    pub person: PersonId,
    /// The question.
    pub question: String,
    /// Answered on this day.
    pub answered: Option<String>,
    /// The answer.
    pub answer: Option<String>,
}
