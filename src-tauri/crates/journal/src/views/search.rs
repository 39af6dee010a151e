//! What was found by words, what was done and corrected, and what would be deleted for good. Plain shapes that cross the bridge.

use ballast_model::{Act, Thing, ThingKind};
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchView {
    /// Something was typed that can be looked for.
    pub asked: bool,
    /// How many things hold it, in all.
    pub total: u64,
    /// The newest of them, newest first; what has no day comes last.
    pub hits: Vec<HitView>,
    /// Typed words that begin nothing, and what they were read as.
    pub near: Vec<NearView>,
}

/// A thing that holds what was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HitView {
    /// What it is.
    pub thing: Thing,
    /// What it belongs to: the course of a session, the medicine of a dose, the person of a question.
    pub of: Option<i64>,
    /// The day it is about.
    pub day: Option<NaiveDate>,
    /// What it belongs to in words, or the time of day.
    pub context: Option<String>,
    /// Its words around the hit, in pieces; empty for what is for own eyes only.
    pub snippet: Vec<PieceView>,
}

/// A piece of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PieceView {
    /// The words.
    pub text: String,
    /// Whether they are what was looked for.
    pub hit: bool,
}

/// A typed word that begins nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NearView {
    /// As typed, without accents.
    pub typed: String,
    /// What it was read as; empty when nothing is near.
    pub read_as: Vec<String>,
}

/// Things of one kind, to choose one from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThingsView {
    /// How many there are that fit.
    pub total: u64,
    /// The newest of them.
    pub things: Vec<ThingView>,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThingView {
    /// What it is.
    pub thing: Thing,
    /// The day it is about.
    pub day: Option<NaiveDate>,
    /// What it belongs to in words, or the time of day.
    pub context: Option<String>,
    /// How its words begin.
    pub words: Option<String>,
}

/// What would go with a thing that is deleted for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoingView {
    /// The thing.
    pub thing: ThingView,
    /// Its parts and what belongs to it, in words with their number: "5 answers".
    pub parts: Vec<String>,
    /// Backups and other copies in the record's folder that will be removed.
    pub copies: u64,
    /// Acts that could be undone or done again and cannot afterwards.
    pub acts: u64,
}

/// What a deletion for good did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasedView {
    /// What kind of thing it was.
    pub kind: ThingKind,
    /// How many earlier copies were removed.
    pub copies: u64,
    /// The name of the new backup.
    pub backup: String,
}

/// What was done, newest first, and what was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryView {
    /// The acts that are remembered.
    pub acts: Vec<ActView>,
    /// Most acts that are remembered.
    pub most: u64,
    /// What was corrected or removed on a later day, newest first.
    pub corrections: Vec<CorrectedView>,
}

/// One act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActView {
    /// Its number; later acts have higher ones.
    pub seq: i64,
    /// What was done.
    pub act: Act,
    /// The day it was done on.
    pub done: NaiveDate,
    /// The time it was done at, `HH:MM`.
    pub time: String,
    /// It was undone and can be done again.
    pub undone: bool,
    /// How many things it changed.
    pub things: u64,
    /// The day it was about, when it was about one.
    pub day: Option<NaiveDate>,
}

/// What kind of thing was corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CorrectedKind {
    /// A dose.
    Dose,
    /// A session.
    Session,
    /// A check-in.
    CheckIn,
    /// A step of a medicine.
    Step,
}

/// A correction, with what stood before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CorrectedView {
    /// What was corrected.
    pub kind: CorrectedKind,
    /// The day it is about.
    pub day: NaiveDate,
    /// The medicine of a dose or a step, the therapist of a session.
    pub context: Option<String>,
    /// The day it was corrected on.
    pub corrected: NaiveDate,
    /// The time it was corrected at, `HH:MM`.
    pub time: String,
    /// It was removed.
    pub removed: bool,
    /// What changed.
    pub lines: Vec<CorrectedLine>,
}

/// One thing that was said otherwise before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CorrectedLine {
    /// What it is about.
    pub label: String,
    /// What stood; none when nothing did.
    pub before: Option<String>,
    /// What stood afterwards; none when nothing did.
    pub after: Option<String>,
}
