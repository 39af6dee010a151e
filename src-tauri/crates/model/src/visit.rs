//! What came of a visit: what was agreed, line by line, who does it, and who is to be told. The visit itself is in `care`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AgreedId, AppointmentId, Invalid, PersonId, RhythmId, StepId};

/// Most lines that one visit agrees on.
pub const AGREED_MAX: usize = 50;
/// Most characters in one of them.
pub const AGREED_LINE_MAX: usize = 500;

/// Something that was agreed at a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgreedLine {
    /// Identity.
    pub id: AgreedId,
    /// At which visit.
    pub appointment: AppointmentId,
    /// Place among the lines of the visit, lowest first.
    pub position: u32,
    /// What.
    pub what: String,
    /// Who does it, as the person says it: "me", "Dr. A.".
    pub who: Option<String>,
    /// The step of a medicine that was written with it.
    pub step: Option<StepId>,
    /// The step of a therapy's rhythm that was written with it.
    pub rhythm: Option<RhythmId>,
}

impl AgreedLine {
    /// The line if its words hold.
    ///
    /// # Errors
    /// Text problems at `what` and `who`.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.what = crate::text::bounded_line("what", Some(&self.what), AGREED_LINE_MAX)?
            .ok_or_else(|| Invalid::new("what", crate::Problem::Empty))?;
        self.who = crate::optional_line("who", self.who.as_deref())?;
        Ok(self)
    }
}

/// Somebody who is to hear of something that was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Telling {
    /// What was agreed.
    pub agreed: AgreedId,
    /// Who is to hear of it.
    pub person: PersonId,
    /// The day they were told; none while they were not.
    pub told: Option<NaiveDate>,
}
