//! A questionnaire as it was filled in. Scoring belongs to `instruments`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{AssessmentId, Moment};

coded! {
    /// Where the answers come from.
    AssessmentSource {
        /// Filled in here, item by item.
        InApp = "in_app",
        /// A total from a clinician's form.
        ClinicianTotal = "clinician_total",
    }
}

/// One filled-in questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Assessment {
    /// Identity.
    pub id: AssessmentId,
    /// The instrument's id, such as `phq9`.
    pub instrument: String,
    /// The local day it is about.
    pub day: NaiveDate,
    /// When it was recorded.
    pub recorded: Moment,
    /// Where the answers come from.
    pub source: AssessmentSource,
    /// Answers by item id, as scored by the instrument's options; skipped items are absent.
    pub answers: BTreeMap<String, u8>,
    /// The total by the instrument's own rule; none when items were skipped.
    pub total: Option<u32>,
    /// Whose form a clinician's total comes from, in the person's words.
    pub filled_by: Option<String>,
}
