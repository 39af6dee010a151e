//! Exports as asked for. Plain shapes that cross the bridge; no behaviour here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SensitiveLines;

/// A format the whole record is saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// One document, which comes back in without loss.
    Json,
    /// One CSV a table, for spreadsheets.
    Csv,
}

/// A FHIR document as asked for: a selection for a clinic's system, not the whole record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
pub struct FhirRequest {
    /// The name to hand over; the record holds none.
    pub name: Option<String>,
    /// Day of birth to hand over; the record holds none.
    pub born: Option<String>,
    /// First day; otherwise the record's first.
    pub from: Option<String>,
    /// Last day; otherwise up to today, and what is planned.
    pub to: Option<String>,
    /// Sensitive lines to hand over.
    pub include: SensitiveLines,
    /// The person's own words in check-ins, at doses and at side effects.
    pub notes: bool,
}

/// What can be chosen for a FHIR document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FhirChoices {
    /// Today.
    pub today: NaiveDate,
    /// First day of the record; none when nothing is in it.
    pub first: Option<NaiveDate>,
    /// Sensitive lines that this record has anything for.
    pub available: SensitiveLines,
    /// The notice that goes with LOINC codes.
    pub loinc_notice: String,
}
