//! What an import would do and did. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::Noun;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::Changed;

/// Why a row was left out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SkippedRow {
    /// Line in the file, from 1.
    pub line: u32,
    /// Stable code of the reason.
    pub why: String,
    /// The column.
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

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportPreview {
    /// Format in words, such as "Daylio CSV (2023 and later)".
    pub format: String,
    /// Rows read.
    pub rows: u32,
    /// Check-ins it would add; for a Ballast export everything, as `counts` says.
    pub to_add: u32,
    /// Rows that are in the record already.
    pub already: u32,
    /// Rows left out.
    pub skipped: Vec<SkippedRow>,
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
}
