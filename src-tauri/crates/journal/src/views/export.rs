//! The complete export as asked for. Plain shapes that cross the bridge; no behaviour here.

use serde::Deserialize;
use ts_rs::TS;

/// A format the whole record is saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// One document, which comes back in without loss.
    Json,
    /// One CSV a table, for spreadsheets.
    Csv,
}
