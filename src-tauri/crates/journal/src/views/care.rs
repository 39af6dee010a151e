//! The care team, visits and questions. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    AgendaItem, AgendaItemId, AgendaSource, Appointment, AppointmentId, Person, PersonId,
    PersonRole, VisitReminder,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AfterVisitOffer, AgreedView, DisagreementView, ToTell};

/// Somebody on the care team with visits and questions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonView {
    /// The person.
    pub person: Person,
    /// The last visit before today, or today's once it was gone through.
    pub last_visit: Option<Appointment>,
    /// The next visit from today on; today's until it was gone through.
    pub next_visit: Option<Appointment>,
    /// All visits, newest first.
    pub visits: Vec<Appointment>,
    /// Open questions in rank order.
    pub questions: Vec<AgendaItem>,
    /// Answered ones, newest first.
    pub answered: Vec<AgendaItem>,
    /// What was agreed at these visits, line by line.
    pub agreed: Vec<AgreedView>,
    /// What was agreed with others and this person is still to hear of.
    pub to_tell: Vec<ToTell>,
}

/// The Appointments screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CareView {
    /// The day it is now.
    pub today: NaiveDate,
    /// The care team.
    pub people: Vec<PersonView>,
    /// Visits that can be gone through.
    pub after: Vec<AfterVisitOffer>,
    /// What clinicians see differently, newest first.
    pub disagreements: Vec<DisagreementView>,
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
    /// Where: a place, or a link.
    #[serde(default)]
    pub place: Option<String>,
    /// When the app speaks of it; as it was, or never, when nothing is said.
    #[serde(default)]
    pub remind: Option<VisitReminder>,
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
    /// Where a new question came from; one that is changed keeps its own.
    #[serde(default)]
    pub source: Option<AgendaSource>,
}
