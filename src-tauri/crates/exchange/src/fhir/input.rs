//! What a document is made from: plain values, each with a `key` that names it within the record.
//!
//! Keys need to be unique within their kind only. They make the identities of the resources, so that a later export of the same
//! record names the same things alike.

use ballast_model::{Amount, DoseStatus, Moment, Schedule, SessionFormat, SessionStatus};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use super::FhirWords;

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct FhirDocument {
    /// What tells this record from every other one; it goes into identities, never into the text.
    pub record: String,
    /// BCP 47 language of the words, such as `en` or `de`; one that is none is left out.
    pub language: String,
    /// The sentences of the document in that language.
    pub words: FhirWords,
    /// When it is written.
    pub written: DateTime<FixedOffset>,
    /// First and last day it is about.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// Whose record it is. The person is also its author.
    pub person: FhirPerson,
    /// Forms that were answered item by item.
    pub questionnaires: Vec<FhirQuestionnaire>,
    /// Answered forms and totals.
    pub assessments: Vec<FhirAssessment>,
    /// Mood.
    pub moods: Vec<FhirMood>,
    /// Nights.
    pub nights: Vec<FhirSleep>,
    /// Answers of other trackers.
    pub trackers: Vec<FhirTracker>,
    /// Side effects.
    pub side_effects: Vec<FhirSideEffect>,
    /// Medicines with their regimen.
    pub medicines: Vec<FhirMedicine>,
    /// Doses, taken or not.
    pub doses: Vec<FhirDose>,
    /// Sessions of therapy and other courses.
    pub sessions: Vec<FhirSession>,
    /// Goals.
    pub goals: Vec<FhirGoal>,
    /// The plan of treatment. Never a safety plan.
    pub plan: Option<FhirPlan>,
}

impl FhirDocument {
    /// A document about nobody and nothing yet.
    #[must_use]
    pub fn new(record: &str, language: &str, written: DateTime<FixedOffset>) -> Self {
        Self {
            record: record.to_owned(),
            language: language.to_owned(),
            words: FhirWords::default(),
            written,
            period: None,
            person: FhirPerson::default(),
            questionnaires: Vec::new(),
            assessments: Vec::new(),
            moods: Vec::new(),
            nights: Vec::new(),
            trackers: Vec::new(),
            side_effects: Vec::new(),
            medicines: Vec::new(),
            doses: Vec::new(),
            sessions: Vec::new(),
            goals: Vec::new(),
            plan: None,
        }
    }
}

/// Whose record it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FhirPerson {
    /// The name to hand over, if any.
    pub name: Option<String>,
    /// Day of birth.
    pub born: Option<NaiveDate>,
}

/// When something was: a day, or an instant as it was lived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FhirWhen {
    /// On a day; the hour is not known or does not matter.
    Day(NaiveDate),
    /// At an instant, with the offset at which it was lived.
    At(DateTime<FixedOffset>),
}

impl FhirWhen {
    /// The local day.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::At(at) => at.date_naive(),
        }
    }
}

impl From<NaiveDate> for FhirWhen {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<&Moment> for FhirWhen {
    /// The instant at its stored offset.
    fn from(moment: &Moment) -> Self {
        FixedOffset::east_opt(moment.offset_minutes.saturating_mul(60))
            .map_or(Self::Day(moment.day), |offset| {
                Self::At(moment.at.with_timezone(&offset))
            })
    }
}

/// An answer that a question offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirChoice {
    /// Its points.
    pub value: i64,
    /// Its words as published.
    pub label: String,
    /// LOINC answer code; written only when it is a confirmed one.
    pub loinc: Option<String>,
}

/// A question of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirQuestion {
    /// Stable name within the form, such as `q9`.
    pub id: String,
    /// Its words as published.
    pub text: String,
    /// LOINC code; written only when it is a confirmed one.
    pub loinc: Option<String>,
    /// The answers it offers.
    pub choices: Vec<FhirChoice>,
}

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirQuestionnaire {
    /// Stable name, such as `phq9`.
    pub id: String,
    /// The name a person reads, such as `PHQ-9`.
    pub title: String,
    /// The licence of its wording.
    pub licence: String,
    /// LOINC code of the form; written only when it is a confirmed one.
    pub loinc: Option<String>,
    /// Its questions in order.
    pub questions: Vec<FhirQuestion>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirAnswer {
    /// The question's name within the form.
    pub question: String,
    /// The points of the choice.
    pub value: i64,
}

/// A form as it was filled in, or a total from a clinician's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirAssessment {
    /// Its key.
    pub key: i64,
    /// The form's stable name. When no such form is in the document, only the total is written.
    pub form: String,
    /// The form's name, for the total.
    pub title: String,
    /// When.
    pub when: FhirWhen,
    /// Answers; what was skipped is absent. Empty for a total only.
    pub answers: Vec<FhirAnswer>,
    /// Whether there are answers that are not handed over, which is said beside the total.
    pub withheld: bool,
    /// The total by the form's own rule; none when items were skipped.
    pub total: Option<i64>,
    /// LOINC code of the total; written only when it is a confirmed one.
    pub loinc_total: Option<String>,
}

/// A mood rating, 0 to 10 around "my usual self" (5), or a bad day without one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirMood {
    /// Its key.
    pub key: i64,
    /// When.
    pub when: FhirWhen,
    /// 0..=10; none for a bad day without a rating.
    pub rating: Option<u8>,
    /// Lowest of the day.
    pub worst: Option<u8>,
    /// Highest of the day.
    pub best: Option<u8>,
    /// Filled in later.
    pub estimated: bool,
    /// A few words, if they are to be handed over.
    pub note: Option<String>,
}

/// A night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirSleep {
    /// Its key.
    pub key: i64,
    /// The day on which it ended.
    pub day: NaiveDate,
    /// Hours asleep.
    pub hours: Option<Decimal>,
    /// To bed.
    pub to_bed: Option<NaiveTime>,
    /// Up.
    pub up: Option<NaiveTime>,
    /// Quality 0..=10.
    pub quality: Option<u8>,
    /// Filled in later.
    pub estimated: bool,
}

/// A tracker's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FhirValue {
    /// A step of a scale that begins at 0.
    Scale {
        /// The step.
        value: u8,
        /// Its last step.
        most: u8,
    },
    /// Yes or no.
    YesNo(bool),
    /// Minutes.
    Minutes(Decimal),
    /// Hours.
    Hours(Decimal),
    /// How many.
    Count(Decimal),
    /// A time of day.
    ClockTime(NaiveTime),
    /// A few words.
    Words(String),
}

/// One answer of a tracker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirTracker {
    /// Its key.
    pub key: i64,
    /// The tracker's name.
    pub name: String,
    /// When.
    pub when: FhirWhen,
    /// The answer.
    pub value: FhirValue,
    /// Filled in later.
    pub estimated: bool,
}

/// A side effect as the person notices it. No cause is asserted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirSideEffect {
    /// Its key.
    pub key: i64,
    /// What it is, in plain words.
    pub name: String,
    /// Key of the medicine the person suspects.
    pub medicine: Option<i64>,
    /// First day noticed.
    pub onset: NaiveDate,
    /// Last day noticed.
    pub ended: Option<NaiveDate>,
    /// Whether it was there before the change.
    pub present_before: Option<bool>,
    /// Whether it can be lived with.
    pub tolerable: Option<bool>,
    /// Whether the prescriber was told.
    pub told: bool,
    /// How much it bothers, 0..=3.
    pub bother: Option<u8>,
    /// From a day on: 1 mild, 2 moderate, 3 severe.
    pub ratings: Vec<(NaiveDate, u8)>,
    /// A few words, if they are to be handed over.
    pub note: Option<String>,
}

/// What is true of one stretch of a regimen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FhirRegimenState {
    /// Taken now.
    Active,
    /// Over, because another step followed.
    Completed,
    /// Ended: the medicine was stopped.
    Stopped,
    /// Paused.
    OnHold,
    /// Lies ahead.
    Intended,
    /// Not said.
    Unknown,
}

/// One stretch of a regimen, as prescribed.
#[derive(Debug, Clone, PartialEq)]
pub struct FhirRegimen {
    /// Its key.
    pub key: i64,
    /// First day.
    pub from: NaiveDate,
    /// Last day, if it has one.
    pub until: Option<NaiveDate>,
    /// What is true of it.
    pub state: FhirRegimenState,
    /// How it is taken, in words: "50 mg at 08:00, half a tablet".
    pub dosage: Option<String>,
    /// Amount each time.
    pub amount: Option<Amount>,
    /// When.
    pub schedule: Option<Schedule>,
    /// Why it was changed.
    pub reason: Option<String>,
}

/// A medicine.
#[derive(Debug, Clone, PartialEq)]
pub struct FhirMedicine {
    /// Its key.
    pub key: i64,
    /// The name the person uses.
    pub name: String,
    /// What it was started for.
    pub started_for: Option<String>,
    /// Who prescribes it.
    pub prescriber: Option<String>,
    /// Its regimen, in order; empty when none was entered.
    pub regimen: Vec<FhirRegimen>,
}

/// One dose, taken or not. What was not recorded is not here.
#[derive(Debug, Clone, PartialEq)]
pub struct FhirDose {
    /// Its key.
    pub key: i64,
    /// Key of the medicine. A dose of a medicine that is not in the document is left out.
    pub medicine: i64,
    /// When it was taken, else when it was planned.
    pub when: FhirWhen,
    /// What became of it.
    pub status: DoseStatus,
    /// How much was taken.
    pub amount: Option<Amount>,
    /// Why it was skipped, or what an as-needed dose was for.
    pub reason: Option<String>,
    /// Filled in later.
    pub estimated: bool,
}

/// A session. Never the note for the person's own eyes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirSession {
    /// Its key.
    pub key: i64,
    /// The approach, such as CBT.
    pub approach: String,
    /// With whom.
    pub with: Option<String>,
    /// When.
    pub when: FhirWhen,
    /// What became of it.
    pub status: SessionStatus,
    /// How it was held.
    pub format: Option<SessionFormat>,
    /// How long, in minutes.
    pub minutes: Option<u16>,
}

/// What is true of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FhirGoalState {
    /// Worked towards.
    Active,
    /// Reached.
    Reached,
    /// Rests.
    OnHold,
    /// Given up.
    Dropped,
}

/// What a goal is measured by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirTarget {
    /// The tracker or questionnaire.
    pub measure: String,
    /// Where it should be, in words or a number.
    pub value: String,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirGoal {
    /// Its key.
    pub key: i64,
    /// The goal in own words.
    pub description: String,
    /// What is true of it.
    pub state: FhirGoalState,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// What it is measured by.
    pub target: Option<FhirTarget>,
}

/// The plan of treatment as it stands. Never a safety plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FhirPlan {
    /// Its key.
    pub key: i64,
    /// Since when it holds.
    pub from: NaiveDate,
    /// What it says, a sentence each.
    pub lines: Vec<String>,
}
