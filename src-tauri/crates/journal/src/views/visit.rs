//! What came of a visit, and what clinicians see differently. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    AgendaItemId, AgreedId, AgreedLine, Appointment, AppointmentId, CourseId, Disagreement,
    DisagreementId, MedicineId, Person, PersonId, Share, VisitReminder,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MedicineInput, RhythmInput, StepInput};

/// A visit that can be gone through.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AfterVisitOffer {
    /// The visit.
    pub appointment: Appointment,
    /// With whom.
    pub person: Person,
}

/// Something that was agreed, with what it changed and who is to hear of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AgreedView {
    /// The line.
    pub line: AgreedLine,
    /// The medicine whose step it brought.
    pub medicine: Option<MedicineId>,
    /// The course whose rhythm it brought.
    pub course: Option<CourseId>,
    /// Who is to hear of it.
    pub tell: Vec<TellView>,
}

/// Somebody who is to hear of something.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TellView {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The day they were told.
    pub told: Option<NaiveDate>,
}

/// Something that somebody is still to hear of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ToTell {
    /// What was agreed.
    pub agreed: AgreedId,
    /// In words.
    pub what: String,
    /// With whom it was agreed.
    pub with: String,
    /// The day it was agreed.
    pub day: NaiveDate,
}

/// What becomes of a question after a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionFate {
    /// It was answered.
    Answered,
    /// It waits for the next visit.
    CarriedOver,
    /// It is no longer asked.
    Dropped,
}

/// A question after a visit, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct QuestionAfter {
    /// Which.
    pub question: AgendaItemId,
    /// What becomes of it.
    pub fate: QuestionFate,
    /// The answer.
    pub answer: Option<String>,
}

/// What something that was agreed changes in treatment.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AgreedChange {
    /// A step of a medicine there is.
    Step {
        /// Which medicine.
        medicine: MedicineId,
        /// The step, as it would be entered there.
        step: StepInput,
    },
    /// A medicine that is new.
    Medicine {
        /// The medicine with its first steps.
        medicine: MedicineInput,
    },
    /// The rhythm of a therapy.
    Rhythm {
        /// The rhythm, as it would be entered there.
        rhythm: RhythmInput,
    },
}

/// Something that was agreed, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AgreedInput {
    /// The line to change; none for a new one.
    pub id: Option<AgreedId>,
    /// What; may be empty when it changes something in treatment, and then says that.
    pub what: String,
    /// Who does it.
    pub who: Option<String>,
    /// Who is to hear of it.
    pub tell: Vec<PersonId>,
    /// What it changes in treatment; only taken for a new line.
    pub change: Option<AgreedChange>,
}

/// The next visit with the same person, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct NextVisitInput {
    /// The day.
    pub day: String,
    /// The time, `HH:MM`.
    pub time: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// When the app speaks of it.
    pub remind: VisitReminder,
}

/// A visit gone through, as typed: written in one act.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AfterVisitInput {
    /// Which visit.
    pub appointment: AppointmentId,
    /// What becomes of its open questions; those not named wait on.
    pub questions: Vec<QuestionAfter>,
    /// What was agreed, in order; lines that stood there and are not named are removed.
    pub agreed: Vec<AgreedInput>,
    /// The next visit; none when there is no new one.
    pub next: Option<NextVisitInput>,
}

/// Something that clinicians see differently, with whom it was shared.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DisagreementView {
    /// What was written.
    pub disagreement: Disagreement,
    /// With whom it was shared, oldest first.
    pub shares: Vec<Share>,
}

/// How one clinician sees it, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ViewInput {
    /// Who.
    pub who: String,
    /// What they think.
    pub view: String,
    /// What it rests on.
    pub rests_on: Option<String>,
    /// The day they said so.
    pub day: Option<String>,
}

/// Something that clinicians see differently, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct DisagreementInput {
    /// The one to change; none for a new one.
    pub id: Option<DisagreementId>,
    /// What it is about.
    pub topic: String,
    /// Each one's view; empty ones are left out.
    pub views: Vec<ViewInput>,
    /// How the person sees it.
    pub my_view: Option<String>,
    /// What they want to ask; empty ones are left out.
    pub ask: Vec<String>,
    /// What they agree to that clinicians tell each other.
    pub i_agree: Option<String>,
    /// How to reach them.
    pub reach: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// The day.
    pub outcome_day: Option<String>,
}

/// With whom it was shared, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ShareInput {
    /// What was shared.
    pub disagreement: DisagreementId,
    /// With whom.
    pub who: String,
    /// When.
    pub day: String,
}
