//! Staying well: warning signs, the safety plan, the card for bad days. Plain shapes that cross the bridge; no behaviour here.

use std::collections::BTreeMap;

use ballast_model::{
    CourseId, KeepWell, Person, PersonRole, WarningId, WarningSide, WarningSign, WarningSubject,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HelpfulSkill;

/// Every warning sign, and what a sign can look at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningsView {
    /// The day it is now.
    pub today: NaiveDate,
    /// In the order of entry.
    pub signs: Vec<WarningView>,
    /// Mood, trackers, questionnaires.
    pub subjects: Vec<SubjectView>,
}

/// A warning sign and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WarningView {
    /// The sign.
    pub sign: WarningSign,
    /// The name of what it looks at.
    pub subject: String,
    /// Its unit, such as "hours".
    pub unit: Option<String>,
    /// The word for the threshold, where the scale has words.
    pub anchor: Option<String>,
    /// Met today.
    pub met: bool,
    /// Days at or past the threshold among those looked at.
    pub on: u32,
    /// Rated days among them.
    pub n: u32,
    /// Days without a rating among them.
    pub missing: u32,
    /// When it began, newest first.
    pub began: Vec<BeganView>,
    /// How often it began in all.
    pub times: u32,
}

/// A day on which a sign began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BeganView {
    /// The day.
    pub day: NaiveDate,
    /// When it was seen.
    pub seen: Option<NaiveDate>,
}

/// Something a sign can look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SubjectView {
    /// What it is.
    pub subject: WarningSubject,
    /// Its name.
    pub name: String,
    /// Lowest value.
    pub low: u32,
    /// Highest value.
    pub high: u32,
    /// Its unit, such as "hours".
    pub unit: Option<String>,
    /// Words of a scale, lowest first.
    pub anchors: Vec<String>,
    /// Which way is worse; none when neither is called so.
    pub higher_is_worse: Option<bool>,
    /// For a questionnaire: how many days a total usually holds.
    pub holds_days: Option<u32>,
}

/// A warning sign as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct WarningInput {
    /// The one to change; none for a new one.
    pub id: Option<WarningId>,
    /// The sign in own words.
    pub words: String,
    /// What it looks at.
    pub subject: WarningSubject,
    /// Which side counts.
    pub side: WarningSide,
    /// The threshold.
    pub threshold: String,
    /// On how many days.
    pub days: u32,
    /// Of how many days.
    pub within: u32,
    /// The agreed response, word for word.
    pub response: Option<String>,
    /// With whom.
    pub agreed_with: Option<String>,
    /// When, `YYYY-MM-DD`.
    pub agreed_on: Option<String>,
    /// Looked at now.
    pub active: bool,
}

/// A sign that has begun and was not seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WarningCard {
    /// The sign.
    pub id: WarningId,
    /// In own words.
    pub words: String,
    /// What it looks at.
    pub subject: String,
    /// Which side counts.
    pub side: WarningSide,
    /// The threshold.
    pub threshold: String,
    /// The word for it, where the scale has words.
    pub anchor: Option<String>,
    /// Its unit.
    pub unit: Option<String>,
    /// It is the total of a questionnaire.
    pub total: bool,
    /// Days at or past the threshold.
    pub on: u32,
    /// Of so many days looked at.
    pub within: u32,
    /// Rated days among them.
    pub n: u32,
    /// Days without a rating among them.
    pub missing: u32,
    /// The day it began.
    pub began: NaiveDate,
    /// The agreed response, word for word.
    pub response: Option<String>,
    /// With whom it was agreed.
    pub agreed_with: Option<String>,
    /// When it was agreed.
    pub agreed_on: Option<NaiveDate>,
}

/// My safety plan.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SafetyPlanView {
    /// The day it is now.
    pub today: NaiveDate,
    /// Whether anything is written.
    pub written: bool,
    /// The headings in order.
    pub sections: Vec<PlanSection>,
    /// Care team and support.
    pub people: Vec<Person>,
    /// Keep-well plans of closed courses.
    pub keep_well: Vec<KeepWellView>,
    /// Whose idea it rests on; shown wherever the headings are.
    pub credit: String,
}

/// A heading of the safety plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanSection {
    /// Stable name.
    pub id: String,
    /// The heading.
    pub title: String,
    /// One sentence on what may stand there.
    pub prompt: String,
    /// People and numbers belong here.
    pub people: bool,
    /// The person's words.
    pub words: Option<String>,
}

/// What is written at the safety plan, by heading; empty words take a heading's words away.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SafetyPlanInput {
    /// Words by the heading's stable name.
    pub sections: BTreeMap<String, String>,
}

/// The keep-well plan of a closed course.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeepWellView {
    /// The course.
    pub course: CourseId,
    /// Its approach.
    pub approach: String,
    /// When it ended.
    pub ended: NaiveDate,
    /// The plan.
    pub plan: KeepWell,
}

/// The card for bad days: the person's own words and people. From the record, or from the copy on the lock screen that they chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OwnCard {
    /// The safety plan, headings with words only.
    pub parts: Vec<CardPart>,
    /// People with a number, support first.
    pub people: Vec<CardPerson>,
    /// Skills that helped most.
    pub skills: Vec<HelpfulSkill>,
    /// Keep-well plans of closed courses.
    pub keep_well: Vec<KeepWellView>,
    /// Whose idea the headings rest on.
    pub credit: String,
}

/// A heading with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardPart {
    /// The heading.
    pub title: String,
    /// The person's words.
    pub words: String,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardPerson {
    /// Name.
    pub name: String,
    /// What they are to the person.
    pub role: PersonRole,
    /// Telephone.
    pub phone: String,
}
