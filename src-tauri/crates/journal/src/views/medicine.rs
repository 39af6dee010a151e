//! The Treatment screen: medicines, steps and side effects. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    CourseId, DecidedBy, LifeEvent, MedicineId, PlanId, SideEffect, SideEffectId, SideEffectRating,
    StepId, StepKind, Unit,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CourseView;

/// The Treatment screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TreatmentView {
    /// The day it is now.
    pub today: NaiveDate,
    /// Medicines, current first, then planned, then stopped.
    pub medicines: Vec<MedicineView>,
    /// Therapy courses, current first.
    pub courses: Vec<CourseView>,
    /// Side effects, going on first.
    pub side_effects: Vec<SideEffectView>,
    /// Life events, newest first.
    pub events: Vec<LifeEvent>,
    /// How each treatment stands today, medicines first, one sentence each; what has ended is left out.
    pub standing: Vec<StandingLine>,
    /// What is planned next, soonest first.
    pub next: Vec<NextLine>,
}

/// How a medicine or a course stands today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StandingLine {
    /// The course; none for a medicine.
    pub course: Option<CourseId>,
    /// One sentence.
    pub sentence: String,
}

/// Something planned.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextLine {
    /// The day.
    pub day: NaiveDate,
    /// The time.
    pub time: Option<String>,
    /// What, in a few words.
    pub words: String,
    /// What kind of thing it is.
    pub kind: NextKind,
    /// The course it belongs to.
    pub course: Option<CourseId>,
}

/// What is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NextKind {
    /// A step of a medicine.
    Medicine,
    /// A session, a change of rhythm or the beginning of a course.
    Therapy,
    /// Homework.
    Homework,
    /// A visit.
    Visit,
}

/// Where a medicine stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MedicineState {
    /// Taken now.
    Current,
    /// Paused.
    Held,
    /// Starts later.
    Planned,
    /// Ended.
    Stopped,
}

/// A medicine with its steps.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MedicineView {
    /// Identity.
    pub id: MedicineId,
    /// Name.
    pub name: String,
    /// Class in plain words.
    pub class_name: Option<String>,
    /// Form.
    pub form: Option<String>,
    /// Label instructions.
    pub label_instructions: Option<String>,
    /// Prescriber.
    pub prescriber: Option<String>,
    /// Started for.
    pub started_for: Option<String>,
    /// Cost.
    pub cost: Option<String>,
    /// What one piece holds, as the pack says it.
    pub strength: Option<String>,
    /// Gives its substance off slowly and is swallowed whole.
    pub modified_release: bool,
    /// One sentence: what is taken since when, and what before that.
    pub sentence: String,
    /// What to know before it is taken again after missed days, for the medicines where that matters.
    pub ask_before_restart: Option<String>,
    /// State today.
    pub state: MedicineState,
    /// The regimen today in words, such as "100 mg, every day at 08:00".
    pub now: Option<String>,
    /// First day of the present dose.
    pub since: Option<NaiveDate>,
    /// Steps, oldest first.
    pub steps: Vec<StepView>,
    /// Usual review weeks of its class, as agreed with the prescriber.
    pub review_weeks: Option<(u32, u32)>,
}

/// A regimen step as listed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StepView {
    /// Identity.
    pub id: StepId,
    /// First day.
    pub start: NaiveDate,
    /// What it does.
    pub kind: StepKind,
    /// Amount in words.
    pub amount: Option<String>,
    /// Amount as typed.
    pub amount_value: Option<String>,
    /// Unit.
    pub unit: Option<Unit>,
    /// Schedule in words.
    pub schedule_words: Option<String>,
    /// Schedule.
    pub schedule: Option<ScheduleInput>,
    /// Why.
    pub reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// Pieces as typed.
    pub pieces: Option<String>,
    /// Which piece, as typed.
    pub piece: Option<String>,
    /// Pieces in words, such as "half a 50 mg tablet": as entered, never worked out.
    pub pieces_words: Option<String>,
    /// The titration or taper it belongs to.
    pub plan: Option<PlanId>,
    /// The medicine it takes the place of.
    pub switch_from: Option<MedicineId>,
    /// Entered with a part of a piece although the form is one that is swallowed whole.
    pub splits_modified_release: bool,
    /// Lies after today.
    pub future: bool,
}

/// A schedule as typed; times are `HH:MM`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ScheduleInput {
    /// Every day at these times.
    Daily {
        /// Times.
        times: Vec<String>,
    },
    /// Every so many days.
    EveryNDays {
        /// 2..=366.
        every: u16,
        /// Times.
        times: Vec<String>,
    },
    /// On these weekdays, 1 = Monday.
    Weekdays {
        /// Weekdays.
        days: Vec<u8>,
        /// Times.
        times: Vec<String>,
    },
    /// When needed.
    AsNeeded {
        /// Most a day.
        most_a_day: Option<u8>,
    },
    /// Every so many hours of elapsed time.
    EveryNHours {
        /// 2..=72.
        every: u16,
        /// Time of the first dose on the first day, in the zone where it is entered.
        first: String,
    },
}

/// A regimen step as typed. Stop and hold leave amount, unit and schedule out.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct StepInput {
    /// First day, `YYYY-MM-DD`.
    pub start: String,
    /// What it does.
    pub kind: StepKind,
    /// Amount, with point or comma.
    pub amount: Option<String>,
    /// Unit.
    pub unit: Option<Unit>,
    /// When.
    pub schedule: Option<ScheduleInput>,
    /// Why.
    pub reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// How many pieces each time, such as "half" or "1 1/2"; never worked out.
    #[serde(default)]
    pub pieces: Option<String>,
    /// Which piece, such as "50 mg tablet".
    #[serde(default)]
    pub piece: Option<String>,
    /// For a switch, the medicine it takes the place of.
    #[serde(default)]
    pub switch_from: Option<MedicineId>,
}

/// A medicine as typed. Steps are taken only when it is added.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct MedicineInput {
    /// The one to change; none for a new one.
    pub id: Option<MedicineId>,
    /// Name.
    pub name: String,
    /// Form.
    pub form: Option<String>,
    /// Label instructions.
    pub label_instructions: Option<String>,
    /// Prescriber.
    pub prescriber: Option<String>,
    /// Started for.
    pub started_for: Option<String>,
    /// Cost.
    pub cost: Option<String>,
    /// What one piece holds.
    #[serde(default)]
    pub strength: Option<String>,
    /// Swallowed whole.
    #[serde(default)]
    pub modified_release: bool,
    /// Steps; errors name the field as `steps.0.amount`.
    pub steps: Vec<StepInput>,
}

/// A medicine name offered while typing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MedicineSuggestion {
    /// Generic name.
    pub name: String,
    /// Class in plain words.
    pub class_name: String,
}

/// A side effect with its ratings.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SideEffectView {
    /// The side effect.
    pub side_effect: SideEffect,
    /// Name of the suspected medicine.
    pub medicine_name: Option<String>,
    /// Ratings, oldest first.
    pub ratings: Vec<SideEffectRating>,
}

/// A side effect as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SideEffectInput {
    /// The one to change; none for a new one.
    pub id: Option<SideEffectId>,
    /// What it is.
    pub name: String,
    /// Suspected medicine.
    pub medicine: Option<MedicineId>,
    /// First day noticed.
    pub onset: String,
    /// Last day noticed.
    pub ended: Option<String>,
    /// There before the change.
    pub present_before: Option<bool>,
    /// Can be lived with.
    pub tolerable: Option<bool>,
    /// Prescriber told.
    pub told: bool,
    /// Prints only when ticked.
    pub sensitive: bool,
    /// Words.
    pub note: Option<String>,
    /// How much it bothers, 0..=3.
    #[serde(default)]
    pub bother: Option<u8>,
    /// A new rating: from which day, how strong (1..=3).
    pub rating: Option<RatingInput>,
}

/// A side-effect rating as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct RatingInput {
    /// From this day on.
    pub day: String,
    /// 1 mild, 2 moderate, 3 severe.
    pub severity: u8,
}
