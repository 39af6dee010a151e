//! The plan, goals, small experiments, the starting plan, what to expect and starter sets, as shown and typed. Plain shapes that cross the
//! bridge; no behaviour here.

use ballast_model::{
    AfterTemporary, CourseId, DecidedBy, Difficulty, DifficultyId, DifficultyLayer, Experiment,
    ExperimentId, ExperimentOutcome, Goal, GoalId, GoalOutcome, Helped, IntentionId, Measure,
    MedicineId, PlanReason, PlanVersionId, TreatmentOrder, Tried, TriedId, TriedKind,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Changed;

/// Everything the Plan screen shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanScreen {
    /// The day it is now.
    pub today: NaiveDate,
    /// The plan as it stands today, medicines, therapies and goals as their own steps say.
    pub now: Vec<PlanLine>,
    /// What a person can change in it by an adjustment.
    pub choices: PlanChoices,
    /// Temporary adjustments that have come to their date.
    pub asks: Vec<PlanVersionView>,
    /// Versions, newest first.
    pub versions: Vec<PlanVersionView>,
    /// What changed since the first version, newest first: adjustments, and the steps of medicines and therapies.
    pub log: Vec<PlanLogItem>,
    /// Goals, open ones first.
    pub goals: Vec<GoalView>,
    /// Experiments, those that run first.
    pub experiments: Vec<ExperimentView>,
    /// Where the starting plan stands.
    pub starting: StartingCard,
    /// What goals and experiments can be measured by.
    pub measures: Vec<MeasureView>,
}

/// One thing the plan says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanLine {
    /// Names the thing, the same in every version.
    pub key: String,
    /// Its kind.
    pub part: PlanPart,
    /// What it is about, such as "Sertraline".
    pub label: String,
    /// What the plan says of it, such as "100 mg, every day at 08:00".
    pub words: String,
}

/// Parts of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanPart {
    /// How treatment runs: order, meetings, check-in.
    Rhythm,
    /// A medicine.
    Medicine,
    /// A therapy.
    Therapy,
    /// Something one means to do.
    Intention,
    /// A goal.
    Goal,
}

/// What an adjustment can change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanChoices {
    /// What comes first.
    pub order: Option<TreatmentOrder>,
    /// Weeks between two meetings with the prescriber, 1..=52.
    pub every_weeks: Option<u8>,
    /// When one checks in, `HH:MM`.
    pub check_in_at: Option<String>,
    /// What one means to do.
    pub intentions: Vec<IntentionInput>,
}

/// Something one means to do, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IntentionInput {
    /// The one it was before; none for a new one.
    pub id: Option<IntentionId>,
    /// What, in own words.
    pub text: String,
}

/// A version of the plan as shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanVersionView {
    /// Identity.
    pub id: PlanVersionId,
    /// Its number, from 1.
    pub number: u32,
    /// First day it holds.
    pub from: NaiveDate,
    /// Why.
    pub reason: PlanReason,
    /// More about it.
    pub note: Option<String>,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// With whom.
    pub decided_with: Option<String>,
    /// Last day of a temporary one.
    pub until: Option<NaiveDate>,
    /// What was answered when that day had come.
    pub afterwards: Option<AfterTemporary>,
    /// What it says.
    pub lines: Vec<PlanLine>,
    /// What differs from the version before; empty for the first.
    pub changes: Vec<PlanDifference>,
    /// What can be corrected in it.
    pub choices: PlanChoices,
    /// Whether it is in force today.
    pub current: bool,
}

/// One line of two versions side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanDifference {
    /// Names the thing.
    pub key: String,
    /// Its kind.
    pub part: PlanPart,
    /// What it is about.
    pub label: String,
    /// What the earlier version says; none when it does not speak of it.
    pub before: Option<String>,
    /// What the later one says; none when it does not speak of it.
    pub after: Option<String>,
    /// Whether they say the same.
    pub same: bool,
}

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PlanLogItem {
    /// An adjustment.
    Version {
        /// Which.
        version: PlanVersionId,
        /// The day.
        day: NaiveDate,
    },
    /// A step of a medicine.
    Medicine {
        /// Which.
        medicine: MedicineId,
        /// The day.
        day: NaiveDate,
        /// In words, such as "Sertraline raised to 100 mg".
        words: String,
        /// Why.
        reason: Option<String>,
        /// Who decided.
        decided_by: Option<DecidedBy>,
        /// With whom it was agreed at a visit.
        agreed_with: Option<String>,
        /// Lies after today.
        future: bool,
    },
    /// A change of a therapy's rhythm, its beginning or its end.
    Therapy {
        /// Which.
        course: CourseId,
        /// The day.
        day: NaiveDate,
        /// In words.
        words: String,
        /// Why.
        reason: Option<String>,
        /// With whom it was agreed at a visit.
        agreed_with: Option<String>,
        /// Lies after today.
        future: bool,
    },
}

/// An adjustment as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AdjustmentInput {
    /// The one to correct; none for a new one.
    pub id: Option<PlanVersionId>,
    /// First day it holds.
    pub from: String,
    /// What is changed.
    pub choices: PlanChoices,
    /// Why.
    pub reason: PlanReason,
    /// What changed and why, in own words.
    pub note: Option<String>,
    /// Who decided.
    pub decided_by: Option<DecidedBy>,
    /// With whom.
    pub decided_with: Option<String>,
    /// Last day when it is temporary.
    pub until: Option<String>,
}

/// An answer to a temporary adjustment that has come to its date.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct TemporaryInput {
    /// Which.
    pub id: PlanVersionId,
    /// What becomes of it.
    pub answer: AfterTemporary,
    /// The new last day, when it is extended.
    pub until: Option<String>,
}

/// What a goal or an experiment can be measured by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MeasureView {
    /// The measure.
    pub measure: Measure,
    /// Its name.
    pub name: String,
    /// Whether it is asked every day, so that an experiment can look at it.
    pub daily: bool,
    /// Which numbers there are, such as "0 to 3".
    pub range: String,
}

/// How something was in the record before a day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeasuredView {
    /// The mean of the days before, or the latest total; none when too little was recorded.
    pub value: Option<f64>,
    /// Rated days, or 1 for a questionnaire.
    pub n: u32,
    /// Days looked at; 0 for a questionnaire.
    pub days: u32,
    /// The day of a questionnaire.
    pub on: Option<NaiveDate>,
}

/// A goal with how far it is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GoalView {
    /// The goal.
    pub goal: Goal,
    /// What it is measured by; none when by nothing.
    pub measured_by: Option<String>,
    /// Whether the measure is asked every day.
    pub daily: bool,
    /// How far it is; none without a measure.
    pub progress: Option<GoalProgress>,
}

/// How far a goal is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GoalProgress {
    /// How it is now; none when too little was recorded to say.
    pub now: Option<f64>,
    /// Rated days, or readings, that rests on.
    pub n: u32,
    /// Days looked at for it; 0 for a questionnaire.
    pub of_days: u32,
    /// Rated days, or readings, since it began.
    pub recorded: u32,
    /// Days since it began.
    pub days: u32,
    /// Share of the way from baseline to target, 1 at the target; may lie outside. None without both, or without `now`.
    pub share: Option<f64>,
    /// Whether it is at the target or past it. None without both, or without `now`.
    pub reached: Option<bool>,
    /// Week by week since it began, the last 26.
    pub weeks: Vec<GoalWeekView>,
}

/// A week of a goal.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GoalWeekView {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Mean of its rated days, or of its totals; none is a gap.
    pub mean: Option<f64>,
    /// Rated days, or readings.
    pub n: u32,
    /// Days of it so far.
    pub days: u32,
    /// Share of the way, 0..=1, for the bar; none without a target or in a gap.
    pub share: Option<f64>,
}

/// A goal as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct GoalInput {
    /// The one to change; none for a new one.
    pub id: Option<GoalId>,
    /// What better would look like.
    pub text: String,
    /// What it is measured by.
    pub measure: Option<Measure>,
    /// Where it begins, a number as typed.
    pub baseline: Option<String>,
    /// Rated days the baseline rests on, when it was taken from the record.
    pub baseline_n: Option<u32>,
    /// Where it is to go, a number as typed.
    pub target: Option<String>,
    /// First day; today when left out.
    pub since: Option<String>,
    /// The day to reach it by.
    pub by: Option<String>,
}

/// The closing of a goal as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct CloseGoalInput {
    /// Which.
    pub id: GoalId,
    /// How; none opens it again.
    pub outcome: Option<GoalOutcome>,
    /// A few words.
    pub note: Option<String>,
}

/// Where an experiment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExperimentState {
    /// The day to look at it has come.
    Due,
    /// It runs.
    Running,
    /// Its first day is to come.
    Planned,
    /// It was decided what becomes of it.
    Ended,
}

/// An experiment with what it shows so far.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExperimentView {
    /// The experiment.
    pub experiment: Experiment,
    /// Where it stands.
    pub state: ExperimentState,
    /// What is looked at.
    pub measured_by: String,
    /// Days it was done.
    pub done: u32,
    /// Days it was not done.
    pub not_done: u32,
    /// Days of it so far that nobody spoke of.
    pub missing: u32,
    /// Its days so far, or all of them once over; none of a day nobody spoke of.
    pub days: Vec<ExperimentDayView>,
    /// What it shows, in sentences with their numbers. Empty before its first day.
    pub findings: Vec<String>,
}

/// A day of an experiment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ExperimentDayView {
    /// The day.
    pub day: NaiveDate,
    /// Done, not done, or nothing said.
    pub done: Option<bool>,
}

/// An experiment as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ExperimentInput {
    /// The one to change; none for a new one.
    pub id: Option<ExperimentId>,
    /// What is done.
    pub text: String,
    /// What is looked at.
    pub measure: Option<Measure>,
    /// First day; today when left out.
    pub start: Option<String>,
    /// The day to look at it.
    pub review: String,
}

/// What becomes of an experiment, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct EndExperimentInput {
    /// Which.
    pub id: ExperimentId,
    /// What becomes of it; none takes that back.
    pub outcome: Option<ExperimentOutcome>,
    /// A few words.
    pub note: Option<String>,
}

/// Where the starting plan stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StartingCard {
    /// Something was written.
    pub begun: bool,
    /// The step it stands at, from 0.
    pub at: u8,
    /// How many steps there are.
    pub steps: u8,
    /// It ended in a plan.
    pub finished: bool,
    /// It is no longer offered on Today.
    pub hidden: bool,
}

/// The starting plan while it is written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StartingPlanView {
    /// The day it is now.
    pub today: NaiveDate,
    /// Where it stands.
    pub card: StartingCard,
    /// Steps put off.
    pub later: Vec<String>,
    /// Steps with something in them.
    pub filled: Vec<String>,
    /// Difficulties, in order.
    pub difficulties: Vec<Difficulty>,
    /// Difficulties to choose from.
    pub offered: Vec<OfferedDifficulty>,
    /// What was tried, in order.
    pub tried: Vec<Tried>,
    /// The rhythm and the intentions.
    pub choices: PlanChoices,
    /// Medicines as they are now, in words.
    pub medicines: Vec<PlanLine>,
    /// Therapies as they are now, in words.
    pub therapies: Vec<PlanLine>,
    /// Goals that are open.
    pub goals: Vec<GoalView>,
    /// What goals can be measured by.
    pub measures: Vec<MeasureView>,
    /// What the plan would say if it were finished now, or says.
    pub lines: Vec<PlanLine>,
    /// Something chosen asks to offer the safety plan, quietly.
    pub offers_support: bool,
}

/// A difficulty on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedDifficulty {
    /// Its key.
    pub key: String,
    /// Its words.
    pub words: String,
    /// Its layer.
    pub layer: DifficultyLayer,
    /// Prints only when ticked.
    pub sensitive: bool,
}

/// The starting plan as typed: everything it holds itself. People, medicines, therapies, goals and questionnaires have verbs of their own.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct StartingPlanInput {
    /// The step it stands at, from 0.
    pub at: u8,
    /// Steps put off.
    pub later: Vec<String>,
    /// Difficulties, in order; those without words are left out.
    pub difficulties: Vec<DifficultyInput>,
    /// What was tried, in order; what has no name is left out.
    pub tried: Vec<TriedInput>,
    /// The rhythm and the intentions.
    pub choices: PlanChoices,
}

/// What a save of the starting plan gave: what changed, and the identities of what has words, in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StartingSaved {
    /// What changed.
    pub changed: Changed,
    /// Of difficulties.
    pub difficulties: Vec<DifficultyId>,
    /// Of what was tried.
    pub tried: Vec<TriedId>,
}

/// A difficulty as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct DifficultyInput {
    /// The one to change; none for a new one.
    pub id: Option<DifficultyId>,
    /// Its key on the list.
    pub key: Option<String>,
    /// The words.
    pub words: String,
    /// Its layer.
    pub layer: DifficultyLayer,
    /// 0..=10 now.
    pub severity: Option<u8>,
}

/// Something that was tried, as typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct TriedInput {
    /// The one to change; none for a new one.
    pub id: Option<TriedId>,
    /// Kind.
    pub kind: TriedKind,
    /// Its name.
    pub what: String,
    /// When.
    pub when: Option<String>,
    /// The highest dose, or how often.
    pub most: Option<String>,
    /// How long.
    pub lasted: Option<String>,
    /// How much it helped.
    pub helped: Option<Helped>,
    /// Why it ended.
    pub ended: Option<String>,
}

/// Where cards about what to expect are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CardPlace {
    /// A medicine, in its first weeks.
    Medicine {
        /// Which.
        medicine: MedicineId,
    },
    /// A therapy that begins.
    Therapy,
    /// The order of treatments is weighed.
    Order,
    /// Two clinicians see it differently.
    Disagree,
    /// Everything that goes with what the record holds now, put away or not.
    All,
}

/// Cards about what to expect, for one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardsView {
    /// What they are about, such as "Day 10 of sertraline".
    pub about: Option<String>,
    /// The cards, the first one first.
    pub cards: Vec<CardView>,
}

/// A card about what to expect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardView {
    /// Its id.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What is usual.
    pub text: String,
    /// Where that comes from.
    pub sources: Vec<CardSource>,
}

/// Where a statement comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardSource {
    /// Who, what and where.
    pub text: String,
    /// Read there; otherwise quoted from elsewhere or general knowledge.
    pub seen: bool,
}

/// A ready-made set of questions for the check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StarterSetView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// A parent answers it about a child.
    pub by_parent: bool,
    /// All that it asks from the first day is asked now.
    pub chosen: bool,
    /// Its questions, in order.
    pub questions: Vec<StarterQuestion>,
}

/// A question of a starter set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StarterQuestion {
    /// Its name.
    pub name: String,
    /// Asked from the first day.
    pub at_once: bool,
    /// Asked now.
    pub asked: bool,
}
