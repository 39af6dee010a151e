//! The toolkit: skills and their practice, thought records, activities, exposure ladders, as listed and typed. Plain shapes that cross the
//! bridge; no behaviour here.

use ballast_model::{
    Activity, ActivityId, ActivityStatus, Attempt, AttemptId, Feeling, Ladder, LadderId,
    LadderStepId, RatingScale, Skill, SkillId, SkillUse, SkillUseId, ThoughtId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Changed;

/// Everything the Toolkit screen shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ToolkitView {
    /// The day it is now.
    pub today: NaiveDate,
    /// The person's skills, in order, those set aside too.
    pub skills: Vec<SkillView>,
    /// Skills of the library that the person does not have yet.
    pub library: Vec<LibrarySkillView>,
    /// Fewest uses, rated before and after, from which a change is told.
    pub fewest: u32,
    /// What is not finished, newest first.
    pub unfinished: Vec<ToolView>,
    /// Practice, newest first, at most the last 200.
    pub uses: Vec<SkillUseView>,
    /// Situations as the person wrote them, the latest first, each once.
    pub situations: Vec<String>,
    /// Thought records, newest first, at most the last 200.
    pub thoughts: Vec<ThoughtView>,
    /// The scale of the newest thought record or ladder, for the next.
    pub scale: RatingScale,
    /// Weeks with activities, newest first, at most the last 60; this week is always there.
    pub weeks: Vec<ActivityWeek>,
    /// Ladders, newest first.
    pub ladders: Vec<LadderView>,
}

/// A skill with what practising it did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SkillView {
    /// The skill.
    pub skill: Skill,
    /// Finished practices.
    pub uses: u32,
    /// Those rated before and after.
    pub rated: u32,
    /// The middle change in distress, after minus before; none when too few were rated.
    pub median_change: Option<f64>,
    /// The last day.
    pub last: Option<NaiveDate>,
    /// By situation, the most relief first.
    pub situations: Vec<SituationView>,
}

/// What a skill did in one situation.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SituationView {
    /// The situation as last written.
    pub situation: String,
    /// Practices in it.
    pub uses: u32,
    /// Those rated before and after.
    pub rated: u32,
    /// The middle change in distress; none when too few were rated.
    pub median_change: Option<f64>,
}

/// A skill of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LibrarySkillView {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The approach it is best known from.
    pub approach: String,
    /// What it is for.
    pub purpose: String,
    /// How it goes.
    pub steps: Vec<String>,
}

/// A skill that brought distress down, for the card for bad days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HelpfulSkill {
    /// The skill.
    pub id: SkillId,
    /// Its name.
    pub name: String,
    /// The middle change in distress, below zero.
    pub median_change: f64,
    /// Over how many rated uses.
    pub rated: u32,
}

/// Kinds of thing in the toolkit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ToolKind {
    /// A skill.
    Skill,
    /// A practice of a skill.
    Practice,
    /// A thought record.
    Thought,
    /// An activity.
    Activity,
    /// An exposure ladder.
    Ladder,
    /// An attempt at a step of a ladder.
    Attempt,
}

/// One thing of the toolkit, as found or as not finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ToolView {
    /// What it is.
    pub kind: ToolKind,
    /// Its identity among its kind.
    #[ts(type = "number")]
    pub id: i64,
    /// What it belongs to: the skill of a practice, the ladder of an attempt, otherwise itself.
    #[ts(type = "number")]
    pub of: i64,
    /// The person's own first words in it; empty when there are none yet.
    pub title: String,
    /// The words that were found, when they are not the title.
    pub line: Option<String>,
    /// The day it is about; none for a skill.
    pub day: Option<NaiveDate>,
    /// Not finished.
    pub unfinished: bool,
}

/// A practice as listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SkillUseView {
    /// The practice.
    pub practice: SkillUse,
    /// The skill's name.
    pub skill_name: String,
    /// Wall-clock time it was recorded, `HH:MM`.
    pub time: String,
    /// Filled in later.
    pub estimated: bool,
}

/// A thought record as listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThoughtView {
    /// Identity.
    pub id: ThoughtId,
    /// The day it is about.
    pub day: NaiveDate,
    /// How far its numbers go.
    pub scale: RatingScale,
    /// What happened, or else the thought.
    pub title: String,
    /// The balanced thought.
    pub balanced: Option<String>,
    /// The feelings with their numbers.
    pub feelings: Vec<Feeling>,
}

/// A week of activities.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ActivityWeek {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
    /// Whether today lies in it.
    pub current: bool,
    /// The activities, by day and time.
    pub activities: Vec<Activity>,
    /// All of them.
    pub planned: u32,
    /// Done.
    pub done: u32,
    /// Done in part.
    pub partly: u32,
    /// Not done.
    pub not_done: u32,
    /// Nothing said yet.
    pub open: u32,
    /// Mastery, where both were rated.
    pub mastery: Option<ComparedView>,
    /// Pleasure, where both were rated.
    pub pleasure: Option<ComparedView>,
}

/// What was expected against what was felt, as means.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct ComparedView {
    /// Mean expected, 0..=10.
    pub expected: f64,
    /// Mean felt, 0..=10.
    pub felt: f64,
    /// Over how many.
    pub n: u32,
}

/// A ladder with its attempts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LadderView {
    /// The ladder with its steps.
    pub ladder: Ladder,
    /// Finished attempts, oldest first.
    pub attempts: Vec<Attempt>,
}

/// What a save gave: what changed, and the identity of what was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// What changed.
    pub changed: Changed,
    /// Its identity.
    #[ts(type = "number")]
    pub id: i64,
}

/// A skill as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SkillInput {
    /// The one to change; none for a new one.
    pub id: Option<SkillId>,
    /// Name.
    pub name: String,
    /// The approach it comes from.
    pub approach: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
    /// Steps.
    pub steps: Vec<String>,
    /// Shown among the skills to practise.
    pub kept: bool,
}

/// A practice as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PracticeInput {
    /// The one to change; none for a new one.
    pub id: Option<SkillUseId>,
    /// Which skill.
    pub skill: SkillId,
    /// The day.
    pub day: String,
    /// The step it stands at; none once finished.
    pub stopped_at: Option<u8>,
    /// The situation.
    pub situation: Option<String>,
    /// Distress before, 0..=10.
    pub before: Option<u8>,
    /// Distress after, 0..=10.
    pub after: Option<u8>,
    /// A few words.
    pub note: Option<String>,
}

/// A thought record as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ThoughtInput {
    /// The one to change; none for a new one.
    pub id: Option<ThoughtId>,
    /// The day.
    pub day: String,
    /// The question it stands at; none once finished.
    pub stopped_at: Option<u8>,
    /// How far its numbers go.
    pub scale: RatingScale,
    /// What happened.
    pub situation: Option<String>,
    /// What was felt.
    pub feelings: Vec<Feeling>,
    /// The thought that came by itself.
    pub thought: Option<String>,
    /// How much it was believed.
    pub belief: Option<u8>,
    /// What speaks for it.
    pub supports: Option<String>,
    /// What does not fit it.
    pub against: Option<String>,
    /// A more balanced thought.
    pub balanced: Option<String>,
    /// How much that one is believed.
    pub balanced_belief: Option<u8>,
    /// What the person will do.
    pub will_do: Option<String>,
}

/// An activity as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ActivityInput {
    /// The one to change; none for a new one.
    pub id: Option<ActivityId>,
    /// The day.
    pub day: String,
    /// The time, `HH:MM`.
    pub time: Option<String>,
    /// The question it stands at; none once planned.
    pub stopped_at: Option<u8>,
    /// What it is.
    pub what: String,
    /// Mastery expected, 0..=10.
    pub expected_mastery: Option<u8>,
    /// Pleasure expected, 0..=10.
    pub expected_pleasure: Option<u8>,
    /// What became of it.
    pub status: ActivityStatus,
    /// Mastery felt, 0..=10.
    pub felt_mastery: Option<u8>,
    /// Pleasure felt, 0..=10.
    pub felt_pleasure: Option<u8>,
    /// What got in the way.
    pub in_the_way: Option<String>,
    /// A few words.
    pub note: Option<String>,
}

/// A ladder as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LadderInput {
    /// The one to change; none for a new one.
    pub id: Option<LadderId>,
    /// The question it stands at; none once finished.
    pub stopped_at: Option<u8>,
    /// How far its numbers go.
    pub scale: RatingScale,
    /// What it is about.
    pub title: String,
    /// What the person wants to be able to do again.
    pub why: Option<String>,
    /// Its steps, in order.
    pub steps: Vec<LadderStepInput>,
}

/// A step of a ladder as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LadderStepInput {
    /// The one to change; none for a new one.
    pub id: Option<LadderStepId>,
    /// What is done.
    pub what: String,
    /// Distress expected.
    pub expected: Option<u8>,
}

/// An attempt as typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AttemptInput {
    /// The one to change; none for a new one.
    pub id: Option<AttemptId>,
    /// Which step.
    pub step: LadderStepId,
    /// The day.
    pub day: String,
    /// The question it stands at; none once finished.
    pub stopped_at: Option<u8>,
    /// Distress at the start.
    pub start: Option<u8>,
    /// Distress at its peak.
    pub peak: Option<u8>,
    /// Distress at the end.
    pub end: Option<u8>,
    /// How long it lasted, in minutes.
    pub minutes: Option<u16>,
    /// What was learnt.
    pub learnt: Option<String>,
}
