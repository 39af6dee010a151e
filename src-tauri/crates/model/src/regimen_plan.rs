//! The lines of one prescription that belong together, and what stood in a step before it was corrected.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{CorrectionId, Invalid, MedicineId, Moment, PlanId, RegimenStep, StepId};

coded! {
    /// What the lines of a plan do together.
    PlanKind {
        /// Up, step by step.
        Titration = "titration",
        /// Down, step by step.
        Taper = "taper",
        /// Something else, such as a switch.
        Other = "other",
    }
}

/// A titration or a taper as it was prescribed: its steps name it, and together they are one change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RegimenPlan {
    /// Identity.
    pub id: PlanId,
    /// The medicine.
    pub medicine: MedicineId,
    /// What it does.
    pub kind: PlanKind,
    /// Who prescribed it.
    pub prescribed_by: Option<String>,
    /// The day it was prescribed.
    pub prescribed_on: Option<NaiveDate>,
    /// A few words.
    pub note: Option<String>,
}

impl RegimenPlan {
    /// The plan, if its day and words hold.
    ///
    /// # Errors
    /// Text and date problems at their field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.prescribed_by = crate::optional_line("prescribed_by", self.prescribed_by.as_deref())?;
        self.note = crate::note("note", self.note.as_deref())?;
        if let Some(day) = self.prescribed_on {
            crate::day_in_range("prescribed_on", day)?;
        }
        Ok(self)
    }
}

/// What stood in a step before it was corrected or removed. Written once, never changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StepCorrection {
    /// Identity.
    pub id: CorrectionId,
    /// The medicine.
    pub medicine: MedicineId,
    /// The step that was corrected; none when it was removed.
    pub step: Option<StepId>,
    /// When it was corrected.
    pub corrected: Moment,
    /// The step as it stood before.
    pub stood: RegimenStep,
}
