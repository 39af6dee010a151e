//! My safety plan: one's own words under each heading. The headings are data of `instruments`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, Problem};

/// What stands under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SafetyPlanPart {
    /// The heading's stable name, such as `signs`.
    pub section: String,
    /// The person's words.
    pub words: String,
}

impl SafetyPlanPart {
    /// The part, if its words hold.
    ///
    /// # Errors
    /// Text problems at the section's name; [`Problem::Empty`] there when nothing is written.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.section = crate::line("section", &self.section)?;
        self.words = crate::note(&self.section, Some(&self.words))?
            .ok_or_else(|| Invalid::new(&self.section, Problem::Empty))?;
        Ok(self)
    }
}
