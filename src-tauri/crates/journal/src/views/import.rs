//! What an import would do and did. Plain shapes that cross the bridge; no behaviour here.

use std::collections::BTreeMap;

pub use ballast_exchange::{DateOrder, DecimalMark, Recipe};
use ballast_model::{CourseId, ImportFormat, ImportId, MedicineId, Noun, TrackerId, TrackerKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Changed;

/// Why a row was left out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SkippedRow {
    /// Line in the file, from 1.
    pub line: u32,
    /// Stable code of the reason.
    pub why: String,
    /// The column: its name, or its place in a table.
    pub field: Option<String>,
}

/// A mood name in a file and the level it stands for.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MoodName {
    /// The name as in the file.
    pub name: String,
    /// 1..=5, lowest first; none when unknown.
    pub level: Option<u8>,
    /// Rows with it.
    pub count: u32,
}

/// How many of a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct NounCount {
    /// The noun.
    pub noun: Noun,
    /// How many.
    pub count: u32,
}

/// One of the first things that an import would add.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FirstRow {
    /// Its day.
    pub day: NaiveDate,
    /// Its time, `HH:MM`, when it has one.
    pub time: Option<String>,
    /// What it says, in words on one line.
    pub what: String,
}

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportStage {
    /// The file is read.
    Reading,
    /// What is in it is held against the record.
    Comparing,
    /// It is written.
    Storing,
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ImportProgress {
    /// What it is doing.
    pub stage: ImportStage,
    /// Entries of this stage that are done.
    pub done: u32,
    /// All entries of this stage; 0 while that is not known.
    pub of: u32,
}

/// A file that was brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportView {
    /// Identity.
    pub id: ImportId,
    /// What it was read as.
    pub format: ImportFormat,
    /// The calendar day on which it came.
    pub day: NaiveDate,
    /// The time at which it came, `HH:MM`.
    pub time: String,
    /// How many of each noun it added.
    pub parts: Vec<NounCount>,
    /// Rows of the file that were left out.
    pub left_out: u32,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportPreview {
    /// Format in words, such as "Daylio CSV (2023 and later)".
    pub format: String,
    /// Rows read.
    pub rows: u32,
    /// Check-ins it would add; for a Ballast export everything, as `counts` says; for another app's file or a table everything, as `found`
    /// says.
    pub to_add: u32,
    /// Rows that are in the record already.
    pub already: u32,
    /// Rows left out.
    pub skipped: Vec<SkippedRow>,
    /// The first things it would add, by day and time; none of a Ballast export.
    pub first_rows: Vec<FirstRow>,
    /// Mood names.
    pub moods: Vec<MoodName>,
    /// Rows that wait for a mood name to be mapped.
    pub unmapped: u32,
    /// First and last day.
    pub first: Option<NaiveDate>,
    /// Last day.
    pub last: Option<NaiveDate>,
    /// For a Ballast export: how many of each noun it would add.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub counts: Option<Vec<NounCount>>,
    /// What is in the file of another app, or in a table by its recipe.
    pub found: Option<FoundView>,
    /// For a table: what can be told of it.
    pub table: Option<TableView>,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportDone {
    /// What changed.
    pub changed: Changed,
    /// Check-ins added; for a Ballast export everything, as `counts` says.
    pub added: u32,
    /// Rows that were there already.
    pub already: u32,
    /// Rows left out.
    pub skipped: u32,
    /// For a Ballast export: how many of each noun were added.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub counts: Option<Vec<NounCount>>,
    /// For another app's file or a table: how many of each noun were added.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub parts: Option<Vec<NounCount>>,
}

/// The scale of moods that a file does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoodSteps {
    /// 1 to 5.
    Five,
    /// 1 to 10.
    Ten,
}

/// What becomes of a tracker of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TrackerChoice {
    /// Its answers are left out.
    Leave,
    /// They answer a question that is there.
    Existing {
        /// Which.
        tracker: TrackerId,
    },
    /// They answer a new question, which the check-in does not ask.
    New {
        /// The kind of its answers.
        answers: TrackerKind,
    },
}

/// What the person chose for a file. What is not said is as the dry run shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
pub struct ImportChoices {
    /// Levels 1..=5 for mood names, as Daylio has them.
    pub moods: BTreeMap<String, u8>,
    /// The scale of moods, where a file does not tell it.
    pub mood_steps: Option<MoodSteps>,
    /// What becomes of trackers, by their names in the file.
    pub trackers: BTreeMap<String, TrackerChoice>,
    /// Medicines of the record, by the names in the file.
    pub medicines: BTreeMap<String, MedicineId>,
    /// Courses of the record, by the names in the file.
    pub courses: BTreeMap<String, CourseId>,
    /// How a table is read.
    pub table: Option<Recipe>,
}

/// A tracker in a file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundTracker {
    /// Its name.
    pub name: String,
    /// Answers.
    pub count: u32,
    /// Lowest and highest number, as text; none for words.
    pub range: Option<(String, String)>,
    /// Answers in words.
    pub in_words: u32,
    /// What becomes of it.
    pub choice: TrackerChoice,
}

/// A name in a file for something of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundName {
    /// The name.
    pub name: String,
    /// Rows with it.
    pub count: u32,
    /// What of the record it is; none leaves its rows out.
    #[ts(type = "number | null")]
    pub choice: Option<i64>,
}

/// A column that nothing is taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnreadColumn {
    /// Its name.
    pub name: String,
    /// Rows that have something in it.
    pub filled: u32,
}

/// What was found in a file of another app, or in a table by its recipe.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FoundView {
    /// Parts of the format are not documented.
    pub best_effort: bool,
    /// How many of each noun it would add.
    pub parts: Vec<NounCount>,
    /// Moods that wait for their scale, and the highest of them.
    pub moods_waiting: u32,
    /// The highest mood in the file.
    pub highest_mood: Option<String>,
    /// The scale of moods that was chosen.
    pub mood_steps: Option<MoodSteps>,
    /// Trackers, the most used first.
    pub trackers: Vec<FoundTracker>,
    /// Medicines.
    pub medicines: Vec<FoundName>,
    /// Courses.
    pub courses: Vec<FoundName>,
    /// Columns that nothing is taken from.
    pub unread: Vec<UnreadColumn>,
    /// Answers, doses and sessions whose names were not chosen.
    pub not_chosen: u32,
    /// Answers that the chosen question cannot take.
    pub do_not_fit: u32,
}

/// A table whose columns the person says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableView {
    /// The encoding by its WHATWG name.
    pub encoding: String,
    /// Whether that is certain.
    pub encoding_is_certain: bool,
    /// What parts columns.
    pub delimiter: String,
    /// The columns.
    pub columns: Vec<TableColumnView>,
    /// The first rows below the header, with long cells cut.
    pub first_rows: Vec<Vec<String>>,
    /// The recipe that was last used for a table with these columns.
    pub kept: Option<Recipe>,
    /// Why the chosen recipe cannot be used; none when it can, or before one was chosen.
    pub problem: Option<String>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableColumnView {
    /// Its name.
    pub name: String,
    /// Rows of those judged that have something in it.
    pub filled: u32,
    /// Orders in which every cell is a date.
    pub date_orders: Vec<DateOrder>,
    /// Decimal marks with which every cell is a number.
    pub decimal_marks: Vec<DecimalMark>,
}
