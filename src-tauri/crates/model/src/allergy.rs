//! Allergies, and bad reactions to a medicine in the past.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{AllergyId, Invalid};

coded! {
    /// Which of the two it is, in the person's own judgement.
    AllergyKind {
        /// An allergy.
        Allergy = "allergy",
        /// A bad reaction that was no allergy, or it is not known.
        BadReaction = "bad_reaction",
    }
}

/// Something that was not borne well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Allergy {
    /// Identity.
    pub id: AllergyId,
    /// The medicine or substance.
    pub name: String,
    /// Allergy or bad reaction.
    pub kind: AllergyKind,
    /// What happened.
    pub reaction: Option<String>,
    /// When, in own words: "2014", "as a child".
    pub since: Option<String>,
}

impl Allergy {
    /// The allergy, if its words hold.
    ///
    /// # Errors
    /// Text problems at their field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.name = crate::line("name", &self.name)?;
        self.reaction = crate::note("reaction", self.reaction.as_deref())?;
        self.since = crate::optional_line("since", self.since.as_deref())?;
        Ok(self)
    }
}
