//! Questionnaires to fill in and what they say. Plain shapes that cross the bridge; no behaviour here.

use std::collections::BTreeMap;

use ballast_model::Assessment;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Changed;

/// A questionnaire in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuestionnaireSummary {
    /// Instrument id.
    pub instrument: String,
    /// Name.
    pub name: String,
    /// Number of items.
    pub items: u32,
    /// Recall window in words.
    pub recall: String,
    /// Every how many weeks it is due; none when it is not on the plan.
    pub every_weeks: Option<u32>,
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

/// What a filled-in questionnaire says, in figures; the page has the sentences.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AssessmentResult {
    /// What changed.
    pub changed: Changed,
    /// Total; none when items were skipped.
    pub total: Option<u32>,
    /// Largest possible total.
    pub max: u32,
    /// Skipped items, by number from 1.
    pub skipped: Vec<u32>,
    /// Name of the published band and its limits.
    pub band: Option<BandView>,
    /// Compared with the one before.
    pub since_last: Option<ScoreChange>,
    /// An item about self-harm was answered above zero: show the person's own plan and numbers first.
    pub show_support: bool,
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
    /// Now minus then.
    pub difference: i32,
    /// Points from which a change is unlikely to be chance.
    pub reliable_points: Option<u32>,
    /// Whether it reaches these.
    pub reliable: Option<bool>,
}
