//! The Today screen: check-ins and what is due. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    Appointment, CheckInId, CheckInKind, CourseKind, DoseId, DoseStatus, ExperimentId, Homework,
    MedicineId, Mood, Person, PlanVersionId, Session, Tracker, TrackerValue, Unit,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AfterVisitOffer, ComingUp, StartingCard, WarningCard};

/// Part of the day, for the greeting line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayPart {
    /// Before noon.
    Morning,
    /// Noon to five.
    Afternoon,
    /// From five.
    Evening,
}

/// Everything the Today screen shows for one day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TodayView {
    /// The day shown.
    pub day: NaiveDate,
    /// The day it is now, by the day-end setting.
    pub today: NaiveDate,
    /// Part of the day now.
    pub part: DayPart,
    /// The day before the one shown.
    pub previous: NaiveDate,
    /// The day after it, unless that is in the future.
    pub next: Option<NaiveDate>,
    /// Whether what is filled in now counts as estimated.
    pub estimated: bool,
    /// What the check-in asks, in order.
    pub trackers: Vec<Tracker>,
    /// Check-ins of the day, oldest first.
    pub check_ins: Vec<CheckInView>,
    /// Doses, sessions, what to talk about tomorrow, homework and questionnaires of the day, in order of time.
    pub due: Vec<DueItem>,
    /// How many of these are open.
    pub open: u32,
    /// Medicines to take when needed; never due.
    pub as_needed: Vec<AsNeededItem>,
    /// The next visit with somebody.
    pub next_visit: Option<NextVisit>,
    /// Visits that can be gone through; on today only.
    pub after_visits: Vec<AfterVisitOffer>,
    /// What wants attention soon: something to be looked at, a supply that runs out.
    pub coming_up: Vec<ComingUp>,
    /// Warning signs that have begun and were not seen; on today only.
    pub warnings: Vec<WarningCard>,
    /// The starting plan, while it is neither finished nor put away.
    pub starting_plan: Option<StartingCard>,
}

/// A check-in as listed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CheckInView {
    /// Identity.
    pub id: CheckInId,
    /// Day it is about.
    pub day: NaiveDate,
    /// Wall-clock time it was recorded, `HH:MM`.
    pub time: String,
    /// Ratings or flag.
    pub kind: CheckInKind,
    /// Filled in later.
    pub estimated: bool,
    /// Mood.
    pub mood: Option<Mood>,
    /// Answers.
    pub values: Vec<TrackerValue>,
    /// Words.
    pub note: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Came from a file.
    pub imported: bool,
}

/// One thing of the day that can be ticked off.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DueItem {
    /// A planned dose.
    Dose {
        /// The medicine.
        medicine: MedicineId,
        /// Its name.
        name: String,
        /// How much, such as "100 mg".
        amount: String,
        /// The same in pieces as entered, such as "half a 50 mg tablet".
        pieces: Option<String>,
        /// Several days in a row were missed, and this medicine is one where that matters: what to ask first.
        ask_before_restart: Option<String>,
        /// Planned time, `HH:MM`.
        slot: String,
        /// What was recorded.
        dose: Option<DoseView>,
    },
    /// A session planned for the day.
    Session {
        /// The session.
        session: Session,
        /// The approach of its course.
        approach: String,
        /// With whom.
        therapist: Option<String>,
        /// What kind of course it belongs to.
        course_kind: CourseKind,
        /// How many pieces of homework are carried to it.
        carried: u32,
    },
    /// What to talk about in a session of the next day.
    Prep {
        /// The session.
        session: Session,
        /// The approach of its course.
        approach: String,
        /// How many pieces of homework are carried to it.
        carried: u32,
    },
    /// Homework due on the day.
    Homework {
        /// The homework.
        homework: Homework,
        /// The approach of its course.
        approach: String,
    },
    /// A questionnaire that is due again.
    Questionnaire {
        /// Instrument id.
        instrument: String,
        /// Its name.
        name: String,
        /// Every how many weeks.
        every_weeks: u32,
        /// About how many minutes it takes.
        minutes: u32,
        /// When it was last filled in.
        last: Option<NaiveDate>,
        /// Filled in on this day.
        done: bool,
    },
    /// A small experiment that runs on the day.
    Experiment {
        /// Which.
        experiment: ExperimentId,
        /// What is done.
        text: String,
        /// Done, not done, or nothing said.
        done: Option<bool>,
    },
    /// A small experiment to be looked at.
    ExperimentReview {
        /// Which.
        experiment: ExperimentId,
        /// What was done.
        text: String,
        /// The day it was to be looked at.
        since: NaiveDate,
    },
    /// A temporary adjustment of the plan that has come to its date.
    PlanAsks {
        /// Which.
        version: PlanVersionId,
        /// What it changed, in words.
        words: String,
        /// Its last day.
        until: NaiveDate,
    },
}

/// A recorded dose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DoseView {
    /// Identity.
    pub id: DoseId,
    /// What became of it.
    pub status: DoseStatus,
    /// How much was taken, in words.
    pub amount: Option<String>,
    /// When it was taken, `HH:MM`.
    pub taken_at: Option<String>,
    /// Why skipped, or what for.
    pub reason: Option<String>,
    /// Before and after, 0..=10.
    pub before: Option<u8>,
    /// After, 0..=10.
    pub after: Option<u8>,
}

/// A medicine to take when needed, with what was taken on the day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AsNeededItem {
    /// The medicine.
    pub medicine: MedicineId,
    /// Its name.
    pub name: String,
    /// How much each time.
    pub amount: String,
    /// The same in pieces as entered.
    pub pieces: Option<String>,
    /// More was taken on this day than the most a day as prescribed.
    pub over: bool,
    /// Most a day as prescribed.
    pub most_a_day: Option<u8>,
    /// Taken on this day.
    pub taken: Vec<DoseView>,
}

/// The next visit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextVisit {
    /// When.
    pub appointment: Appointment,
    /// With whom.
    pub person: Person,
    /// Open questions for them.
    pub questions: u32,
}

/// A check-in as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct CheckInInput {
    /// The one to change; none for a new one.
    pub id: Option<CheckInId>,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Mood 0..=10.
    pub mood: Option<u8>,
    /// Worst of the day.
    pub worst: Option<u8>,
    /// Best of the day.
    pub best: Option<u8>,
    /// Answers.
    pub values: Vec<TrackerValue>,
    /// Words.
    pub note: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
}

/// A dose as ticked. The same medicine, day and slot again replaces what was recorded.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct DoseInput {
    /// The medicine.
    pub medicine: MedicineId,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The planned time `HH:MM`; none for an as-needed dose.
    pub slot: Option<String>,
    /// What became of it.
    pub status: DoseStatus,
    /// How much was taken of a dose taken in part; otherwise what the regimen says.
    #[serde(default)]
    pub amount: Option<String>,
    /// Its unit; otherwise the regimen's.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// When it was taken, `HH:MM`.
    pub taken_at: Option<String>,
    /// Why skipped, or what for.
    pub reason: Option<String>,
    /// Before, 0..=10.
    pub before: Option<u8>,
    /// After, 0..=10.
    pub after: Option<u8>,
}

/// Which of the day's doses are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DosePart {
    /// Planned before noon.
    Morning,
    /// All of the day.
    All,
}
