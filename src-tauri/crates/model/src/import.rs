//! A file brought in from elsewhere, as one act.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{ImportId, Moment};

coded! {
    /// The format a file was read as.
    ImportFormat {
        /// A Daylio CSV export of any of its three generations.
        DaylioCsv = "daylio_csv",
        /// A Daylio backup.
        DaylioBackup = "daylio_backup",
        /// A Bearable CSV export.
        Bearable = "bearable",
        /// An eMoods backup.
        EMoods = "emoods",
        /// A MedTimer CSV export of events.
        MedTimer = "medtimer",
        /// A Track & Graph CSV export, in either layout.
        TrackAndGraph = "track_and_graph",
        /// Any table, by a recipe.
        Table = "table",
        /// Ballast's own complete export.
        BallastJson = "ballast_json",
    }
}

/// One import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportBatch {
    /// Identity.
    pub id: ImportId,
    /// The format.
    pub format: ImportFormat,
    /// When.
    pub recorded: Moment,
    /// Records added: check-ins, doses and sessions together.
    pub added: u32,
    /// Doses among them.
    pub doses: u32,
    /// Sessions of therapy among them.
    pub sessions: u32,
    /// Rows of the file that were left out, for whatever reason.
    pub left_out: u32,
}
