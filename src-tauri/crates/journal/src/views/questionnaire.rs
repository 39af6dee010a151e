//! Questionnaires to fill in and what they say. Plain shapes that cross the bridge; no behaviour here.

use std::collections::BTreeMap;

use ballast_insight::marks::MarkKind;
use ballast_model::{Assessment, AssessmentId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Changed;

/// Where a questionnaire comes from and what can be done with it here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionnaireKind {
    /// Ships with its wording.
    Shipped,
    /// The person's own.
    Own,
    /// The person's own, no longer offered; answers to it are kept.
    SetAside,
    /// Without wording: a total from a clinician's form can be entered.
    TotalOnly,
}

/// A questionnaire in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionnaireSummary {
    /// Instrument id.
    pub instrument: String,
    /// Name.
    pub name: String,
    /// Where it comes from.
    pub kind: QuestionnaireKind,
    /// Whether it can be filled in here.
    pub fillable: bool,
    /// Number of items; 0 without wording.
    pub items: u32,
    /// Recall window in words.
    pub recall: String,
    /// How often it usually comes round, in weeks.
    pub usual_weeks: Option<u32>,
    /// Every how many weeks it is due; none when it is not on the plan.
    pub every_weeks: Option<u32>,
    /// How often it was filled in.
    pub count: u32,
    /// Last day filled in.
    pub last: Option<NaiveDate>,
    /// Last total.
    pub last_total: Option<u32>,
    /// Next due day.
    pub due: Option<NaiveDate>,
}

/// A choice of an item.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OptionView {
    /// Score.
    pub value: u8,
    /// Words as published.
    pub label: String,
}

/// An item of a questionnaire, worded as published.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ItemView {
    /// Item id.
    pub id: String,
    /// Words as published.
    pub text: String,
    /// Choices.
    pub options: Vec<OptionView>,
    /// Whether it counts towards the total.
    pub scored: bool,
}

/// An answer that ends a form: the other items are not asked then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StopView {
    /// Item id.
    pub item: String,
    /// The answer.
    pub value: u8,
}

/// A questionnaire to fill in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionnaireForm {
    /// Instrument id.
    pub instrument: String,
    /// Name.
    pub name: String,
    /// Stem.
    pub stem: String,
    /// Items, the unscored extra one last.
    pub items: Vec<ItemView>,
    /// The answer that ends it.
    pub stop: Option<StopView>,
    /// Up to how many skipped items its own rule fills in; none when a skipped item means no total.
    pub prorate_up_to: Option<u32>,
    /// Licence line.
    pub licence: String,
    /// Source line.
    pub source: String,
    /// Earlier ones, newest first.
    pub earlier: Vec<Assessment>,
}

/// A questionnaire as filled in.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct AssessmentInput {
    /// Instrument id.
    pub instrument: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Answers by item id; skipped items are left out.
    pub answers: BTreeMap<String, u8>,
}

/// A total from a clinician's form, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TotalInput {
    /// Instrument id.
    pub instrument: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The total.
    pub total: String,
    /// Whose form it was.
    pub filled_by: Option<String>,
}

/// What a filled-in questionnaire says, in figures; the page has the sentences.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AssessmentResult {
    /// What changed.
    pub changed: Changed,
    /// The identity of what was saved.
    pub id: AssessmentId,
    /// Total; none when items were skipped.
    pub total: Option<u32>,
    /// Largest possible total.
    pub max: u32,
    /// Skipped items, by number from 1.
    pub skipped: Vec<u32>,
    /// Skipped items were filled in by the form's own rule.
    pub prorated: bool,
    /// An answer ended the form.
    pub stopped: bool,
    /// Sums of the parts of the form.
    pub parts: Vec<SubscaleView>,
    /// Name of the published band and its limits.
    pub band: Option<BandView>,
    /// Compared with the one before.
    pub since_last: Option<ScoreChange>,
    /// An item about self-harm was answered above zero: show the person's own plan and numbers first.
    pub show_support: bool,
}

/// The sum of a part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SubscaleView {
    /// Its name.
    pub name: String,
    /// Its sum; none when one of its items was skipped.
    pub total: Option<u32>,
    /// Largest possible sum.
    pub max: u32,
}

/// A published band.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BandView {
    /// Its name.
    pub label: String,
    /// Smallest total.
    pub min: u32,
    /// Largest total.
    pub max: u32,
}

/// A change between two totals of the same instrument.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScoreChange {
    /// Day of the earlier one.
    pub day: NaiveDate,
    /// Its total.
    pub total: u32,
    /// Day of the later one.
    pub to_day: NaiveDate,
    /// Its total.
    pub to_total: u32,
    /// Later minus earlier.
    pub difference: i32,
    /// Points from which a change is unlikely to be chance.
    pub reliable_points: Option<u32>,
    /// Whether it reaches these.
    pub reliable: Option<bool>,
    /// The fall read by the form's response rule; none when the rule does not apply.
    pub response: Option<ResponseView>,
}

/// A fall from an earlier total, in per cent of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct ResponseView {
    /// The fall; below zero when the total rose.
    pub drop_percent: f64,
    /// From which fall published scales speak of response.
    pub needed_percent: u32,
    /// Whether it reaches that.
    pub met: bool,
}

/// One reading in a history.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReadingView {
    /// Identity.
    pub id: AssessmentId,
    /// The day it is about.
    pub day: NaiveDate,
    /// Total; none when items were skipped.
    pub total: Option<u32>,
    /// The published band.
    pub band: Option<BandView>,
    /// Below the published remission line.
    pub below_remission: Option<bool>,
    /// A total from a clinician's form.
    pub from_clinician: bool,
    /// Whose form it was.
    pub filled_by: Option<String>,
    /// Skipped items by number from 1, where they mean that there is no total.
    pub skipped: Vec<u32>,
    /// Against the one before.
    pub since_last: Option<ScoreChange>,
    /// Against the first, where that is not the one before.
    pub since_first: Option<ScoreChange>,
}

/// The run of readings below the remission line that the latest belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct BelowView {
    /// First reading of the run.
    pub since: NaiveDate,
    /// Weeks from it to the latest.
    pub weeks: f64,
    /// Readings in the run.
    pub n: u32,
    /// Longest stretch between two of them, in days.
    pub longest_gap_days: u32,
}

/// What a mark says was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MarkWords {
    /// Below the line for the first time after one above.
    FellBelow,
    /// At or above the line again.
    RoseAbove,
    /// A second time in a row at the usual cut, after readings below the line.
    TwiceAtCut,
    /// Half a year below the line.
    HalfAYearBelow,
}

impl From<MarkKind> for MarkWords {
    fn from(kind: MarkKind) -> Self {
        match kind {
            MarkKind::FellBelow => Self::FellBelow,
            MarkKind::RoseAbove => Self::RoseAbove,
            MarkKind::TwiceAtCut => Self::TwiceAtCut,
            MarkKind::HalfAYearBelow => Self::HalfAYearBelow,
        }
    }
}

/// A fact about one reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct MarkView {
    /// The day of the reading.
    pub day: NaiveDate,
    /// What was read.
    pub kind: MarkWords,
    /// Readings it rests on.
    pub n: u32,
    /// Longest stretch between two of them, in days.
    pub longest_gap_days: u32,
    /// The remission line: totals below it.
    pub below: u32,
    /// The usual cut: totals at or above it.
    pub again: u32,
}

/// The history of one questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionnaireHistory {
    /// Instrument id.
    pub instrument: String,
    /// Name.
    pub name: String,
    /// The day it is now.
    pub today: NaiveDate,
    /// Lowest possible total.
    pub low: u32,
    /// Highest possible total.
    pub high: u32,
    /// More points are better.
    pub higher_is_better: bool,
    /// What exactly is to be entered as a total.
    pub means: Option<String>,
    /// Whether it can be filled in here.
    pub has_wording: bool,
    /// The person's own.
    pub own: bool,
    /// Every how many weeks it is due.
    pub every_weeks: Option<u32>,
    /// Points from which a change is unlikely to be chance.
    pub reliable_points: Option<u32>,
    /// The remission line: totals below it.
    pub remission_below: Option<u32>,
    /// Readings with a total.
    pub n: u32,
    /// Readings without one.
    pub missing: u32,
    /// The run below the remission line that the latest belongs to.
    pub below: Option<BelowView>,
    /// Marks, newest first.
    pub marks: Vec<MarkView>,
    /// Readings, newest first.
    pub readings: Vec<ReadingView>,
    /// Licence line.
    pub licence: String,
    /// Source line.
    pub source: String,
}

/// One thing that is wrong with a questionnaire file. Nothing of the file is quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileFault {
    /// Line, from 1.
    pub line: u32,
    /// The place in the file, such as `items[3].text`, counted from 0.
    pub place: Option<String>,
    /// What is wrong, as a stable code.
    pub code: String,
    /// The name of a field, or what was expected.
    pub detail: Option<String>,
}

/// What became of a questionnaire file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OwnFileResult {
    /// What changed; none when the file was refused.
    pub changed: Option<Changed>,
    /// The instrument id it has here.
    pub instrument: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What is wrong, by line; empty when it was taken.
    pub faults: Vec<FileFault>,
}
