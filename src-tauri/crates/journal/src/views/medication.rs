//! The Medicine screen and what is typed on it. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{
    AllergyId, AllergyKind, DoseId, MedicineId, Monitoring, MonitoringId, MonitoringKind,
    MonitoringResult, PlanKind, RegimenPlan, SupplyId, SupplyKind, Unit,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    DoseView, MedicineInput, MedicineView, PaperSize, SideEffectView, StepInput, StepView,
};

/// Everything about one medicine.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MedicineScreen {
    /// The day it is now.
    pub today: NaiveDate,
    /// The medicine with its steps.
    pub medicine: MedicineView,
    /// Titrations, tapers and switches, newest first.
    pub plans: Vec<PlanView>,
    /// What stood in steps before they were corrected, newest first.
    pub corrections: Vec<CorrectionView>,
    /// Medicines it took the place of, or that took its place.
    pub switches: Vec<SwitchView>,
    /// The last weeks, oldest day first; today is the last.
    pub days: Vec<DoseDay>,
    /// What became of the planned doses of these days.
    pub counts: DoseCounts,
    /// Missed in a row up to today, and this is a medicine where that matters.
    pub ask_first: bool,
    /// Side effects for which it is suspected.
    pub side_effects: Vec<SideEffectView>,
    /// Side effects that are common in its class, in plain words.
    pub checklist: Vec<String>,
    /// Supply.
    pub supply: SupplyView,
    /// What is looked at.
    pub monitoring: Vec<MonitoringView>,
    /// Signs that should not wait; empty for classes without a card.
    pub urgent: Vec<UrgentSign>,
    /// What its class is usually like.
    pub class: Option<ClassFacts>,
    /// Other medicines, for a switch.
    pub others: Vec<OtherMedicine>,
}

/// A titration, taper or switch with its lines.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanView {
    /// The plan.
    pub plan: RegimenPlan,
    /// Its lines, oldest first.
    pub lines: Vec<StepView>,
    /// First day.
    pub from: NaiveDate,
    /// Last day worth a calendar: some days after the last line begins.
    pub to: NaiveDate,
}

/// What stood before a correction.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CorrectionView {
    /// When it was corrected.
    pub day: NaiveDate,
    /// The step as it stood, in words: "Start on 3 March: 25 mg, every day at 08:00".
    pub stood: String,
    /// As it stands now; none when the step was removed.
    pub now: Option<String>,
}

/// Two medicines tied by a switch.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SwitchView {
    /// The one that ends.
    pub from: MedicineId,
    /// Its name.
    pub from_name: String,
    /// The one that takes its place.
    pub to: MedicineId,
    /// Its name.
    pub to_name: String,
    /// First day of the new one.
    pub day: NaiveDate,
    /// First day to lay out side by side.
    pub first: NaiveDate,
    /// Last day to lay out.
    pub last: NaiveDate,
}

/// One day's doses of one medicine.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DoseDay {
    /// The day.
    pub day: NaiveDate,
    /// Planned doses, in order of time.
    pub planned: Vec<PlannedDoseView>,
    /// Doses taken when needed.
    pub as_needed: Vec<DoseView>,
}

/// A planned dose with what was recorded.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlannedDoseView {
    /// Planned time, `HH:MM`.
    pub slot: String,
    /// How much.
    pub amount: String,
    /// The same in pieces as entered.
    pub pieces: Option<String>,
    /// What was recorded; none is "not recorded".
    pub dose: Option<DoseView>,
}

/// What became of planned doses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct DoseCounts {
    /// Planned up to today; of today only what has a record.
    pub planned: u32,
    /// Taken, late ones included.
    pub taken: u32,
    /// Of those, late.
    pub late: u32,
    /// In part.
    pub part: u32,
    /// Left out on purpose.
    pub skipped: u32,
    /// Recorded as not taken.
    pub missed: u32,
    /// Without a record.
    pub not_recorded: u32,
}

/// The log and how long it lasts.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SupplyView {
    /// What is left; none while nothing is logged, or when the steps do not say their doses in the unit of the log.
    pub estimate: Option<SupplyEstimateView>,
    /// Something is logged, and yet nothing can be reckoned.
    pub unclear: bool,
    /// The log, newest first.
    pub entries: Vec<SupplyEntryView>,
}

/// What is left, reckoned.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SupplyEstimateView {
    /// How much, without a sign: "12.5 tablets".
    pub left: String,
    /// It is below zero.
    pub below_zero: bool,
    /// Since when it is below zero.
    pub below_zero_since: Option<NaiveDate>,
    /// Reckoned from this day.
    pub since: NaiveDate,
    /// First day that is not covered.
    pub run_out: Option<NaiveDate>,
    /// Doses without a record that were reckoned as taken.
    pub assumed: u32,
}

/// A refill or a count.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SupplyEntryView {
    /// Identity.
    pub id: SupplyId,
    /// The day.
    pub day: NaiveDate,
    /// Which.
    pub kind: SupplyKind,
    /// Packs.
    pub packs: Option<u8>,
    /// In one pack, as typed.
    pub each: String,
    /// In all, in words.
    pub in_all: String,
    /// Unit.
    pub unit: Unit,
    /// Cost.
    pub cost: Option<String>,
    /// Words.
    pub note: Option<String>,
}

/// Something looked at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MonitoringView {
    /// The monitoring.
    pub monitoring: Monitoring,
    /// What it is, in words.
    pub words: String,
    /// When it is due next.
    pub due: Option<NaiveDate>,
    /// That day has come.
    pub is_due: bool,
    /// Results, newest first.
    pub results: Vec<MonitoringResult>,
}

/// A sign that should not wait.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UrgentSign {
    /// The sign in plain words.
    pub sign: String,
    /// What to do: `emergency` (call now), `today` (call the prescriber or out-of-hours service today), `before` (ask before).
    pub act: String,
}

/// What a class is usually like. General words, never a dose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClassFacts {
    /// Its name.
    pub name: String,
    /// When a first change is usual, in words: "1 to 2 weeks".
    pub first_change: String,
    /// When a review is usual, in words.
    pub review: String,
    /// Where these come from.
    pub source: String,
}

/// A medicine by name.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OtherMedicine {
    /// Identity.
    pub id: MedicineId,
    /// Name.
    pub name: String,
}

/// A titration or taper as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct PlanInput {
    /// The medicine.
    pub medicine: MedicineId,
    /// What it does.
    pub kind: PlanKind,
    /// Who prescribed it.
    pub prescribed_by: Option<String>,
    /// The day it was prescribed, `YYYY-MM-DD`.
    pub prescribed_on: Option<String>,
    /// Words.
    pub note: Option<String>,
    /// Lines; errors name the field as `lines.0.amount`.
    pub lines: Vec<StepInput>,
}

/// A switch as typed: both schedules as prescribed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SwitchInput {
    /// The medicine that ends.
    pub from: MedicineId,
    /// The one that takes its place, if it is in the record; otherwise it is added.
    pub to: Option<MedicineId>,
    /// What is said about the added one; its steps are not read.
    pub added: MedicineInput,
    /// Lines of the one that ends; errors name the field as `from_lines.0.amount`.
    pub from_lines: Vec<StepInput>,
    /// Lines of the new one, at least one; errors name the field as `to_lines.0.amount`.
    pub to_lines: Vec<StepInput>,
    /// Who prescribed it.
    pub prescribed_by: Option<String>,
    /// The day it was prescribed.
    pub prescribed_on: Option<String>,
    /// Words.
    pub note: Option<String>,
}

/// An allergy or bad reaction as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AllergyInput {
    /// The one to change; none for a new one.
    pub id: Option<AllergyId>,
    /// The medicine or substance.
    pub name: String,
    /// Which.
    pub kind: AllergyKind,
    /// What happened.
    pub reaction: Option<String>,
    /// When, in own words.
    pub since: Option<String>,
}

/// A refill or a count as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SupplyInput {
    /// The one to change; none for a new one.
    pub id: Option<SupplyId>,
    /// The medicine.
    pub medicine: MedicineId,
    /// The day.
    pub day: String,
    /// Which.
    pub kind: SupplyKind,
    /// How many packs; one when it is not said. Not for a count.
    pub packs: Option<u8>,
    /// How much in each pack, or how much was counted.
    pub quantity: String,
    /// Counted in what.
    pub unit: Unit,
    /// Cost.
    pub cost: Option<String>,
    /// Words.
    pub note: Option<String>,
}

/// Something to be looked at, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct MonitoringInput {
    /// The one to change; none for a new one.
    pub id: Option<MonitoringId>,
    /// For which medicine.
    pub medicine: Option<MedicineId>,
    /// What.
    pub kind: MonitoringKind,
    /// In own words.
    pub name: Option<String>,
    /// Next day.
    pub due: Option<String>,
    /// Then every so many weeks.
    pub every_weeks: Option<u16>,
    /// Who set it.
    pub set_by: Option<String>,
    /// No longer since.
    pub ended: Option<String>,
}

/// A result as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ResultInput {
    /// Of what.
    pub monitoring: MonitoringId,
    /// The day.
    pub day: String,
    /// As it was told.
    pub result: Option<String>,
    /// Words.
    pub note: Option<String>,
}

/// An as-needed dose rated afterwards.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct DoseRating {
    /// The dose.
    pub id: DoseId,
    /// Before, 0..=10.
    pub before: Option<u8>,
    /// After, 0..=10.
    pub after: Option<u8>,
}

/// The list of a class gone through on one day.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ChecklistInput {
    /// The medicine.
    pub medicine: MedicineId,
    /// The day.
    pub day: String,
    /// What was answered; what was left out is not said.
    pub answers: Vec<ChecklistAnswer>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ChecklistAnswer {
    /// The side effect, in the list's words or own ones.
    pub name: String,
    /// 0 not there, 1 mild, 2 moderate, 3 severe.
    pub severity: u8,
}

/// What the record says about the days before a change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BaselineView {
    /// The change it is about, in words: "25 mg on 3 March".
    pub change: String,
    /// First day looked at.
    pub from: NaiveDate,
    /// Last day looked at, the eve of the change.
    pub to: NaiveDate,
    /// Days of these with a check-in.
    pub checked_in: u32,
    /// Days on which its word stands in a note or a tag.
    pub mentioned: Vec<NaiveDate>,
    /// A side effect of the same name ran through these days.
    pub noted: bool,
}

/// Days laid out as prescribed: one medicine as a calendar, two side by side.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct CalendarRequest {
    /// Which medicines, one to four.
    pub medicines: Vec<MedicineId>,
    /// First day.
    pub from: String,
    /// Last day; at most a year later.
    pub to: String,
    /// Paper, for the file.
    pub paper: PaperSize,
}

/// Days laid out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarView {
    /// Names of the medicines, a column each.
    pub names: Vec<String>,
    /// Every day.
    pub days: Vec<CalendarDay>,
    /// The sentence that stands under it.
    pub note: String,
}

/// One day laid out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarDay {
    /// The day.
    pub day: NaiveDate,
    /// What is taken of each medicine; none where it is not running.
    pub cells: Vec<Option<CalendarCell>>,
}

/// What is taken of one medicine on one day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarCell {
    /// Doses in order of time, such as "08:00 half a 50 mg tablet (25 mg)"; empty on a day without a dose.
    pub doses: Vec<String>,
    /// Something changes on this day.
    pub changed: bool,
    /// Taken when needed.
    pub as_needed: bool,
}

/// A monitoring, a supply or a questionnaire that wants attention soon, shown quietly on Today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ComingUp {
    /// Something is to be looked at.
    Monitoring {
        /// For which medicine.
        medicine: Option<MedicineId>,
        /// What.
        words: String,
        /// When.
        due: NaiveDate,
    },
    /// A supply runs out.
    Supply {
        /// The medicine.
        medicine: MedicineId,
        /// Its name.
        name: String,
        /// First day not covered.
        run_out: NaiveDate,
    },
    /// A visit one wants to be reminded of.
    Visit {
        /// With whom.
        name: String,
        /// When.
        day: NaiveDate,
        /// The time, `HH:MM`.
        time: Option<String>,
        /// Where.
        place: Option<String>,
    },
    /// A review is to be looked at.
    Review {
        /// The name of the review.
        review: String,
        /// What was changed.
        words: String,
        /// Last day of its weeks.
        until: Option<NaiveDate>,
    },
    /// A questionnaire comes due.
    Questionnaire {
        /// Instrument id.
        instrument: String,
        /// Its name.
        name: String,
        /// When.
        due: NaiveDate,
    },
}
