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
    /// Records added.
    pub added: u32,
}
