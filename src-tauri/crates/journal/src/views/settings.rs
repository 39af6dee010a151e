//! Settings of a record and its trackers. Plain shapes that cross the bridge; no behaviour here.

use std::collections::BTreeMap;

use ballast_model::{Better, DaySummary, Layer, TrackerId, TrackerKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PaperSize;

/// Settings of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Hour at which a day ends, 0..=11; holds for what is recorded from now on.
    pub day_end: u8,
    /// Paper for printing.
    pub paper: PaperSize,
    /// The person's line on the printed page, such as "M. K., born 1991. Depression and anxiety."
    pub about: Option<String>,
    /// Questionnaires on the plan and every how many weeks.
    pub questionnaires: BTreeMap<String, u32>,
}

impl Default for Settings {
    fn default() -> Self {
        let questionnaires = [("phq9".to_owned(), 2), ("gad7".to_owned(), 2)].into();
        Self {
            day_end: 3,
            paper: PaperSize::A4,
            about: None,
            questionnaires,
        }
    }
}

/// A tracker's choices as changed in settings.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct TrackerInput {
    /// The one to change; none for an own one.
    pub id: Option<TrackerId>,
    /// Name.
    pub name: String,
    /// Kind; fixed once it has answers.
    pub kind: TrackerKind,
    /// Anchors.
    pub anchors: Vec<String>,
    /// Direction.
    pub better: Better,
    /// Layer.
    pub layer: Layer,
    /// Summary.
    pub summary: DaySummary,
    /// Prints only when ticked.
    pub sensitive: bool,
    /// Asked now.
    pub active: bool,
}
