//! Which documents there are by reader, and what of them was given to whom and when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{Invalid, PersonId, Problem, SharedId};

coded! {
    /// A document made from the record for somebody who treats the person.
    SummaryDocument {
        /// One page for the one who prescribes.
        Prescriber = "prescriber",
        /// One page for a therapist.
        Therapist = "therapist",
        /// One page for a talk of all together.
        JointTalk = "joint_talk",
        /// Two to four pages for somebody who gives a second opinion.
        SecondOpinion = "second_opinion",
        /// The life chart of one month on one sheet.
        MonthSheet = "month_sheet",
    }
}

/// That a document was given to somebody. The document itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SharedPage {
    /// Identity.
    pub id: SharedId,
    /// To whom.
    pub person: PersonId,
    /// The day it was given.
    pub day: NaiveDate,
    /// What.
    pub document: SummaryDocument,
    /// First day it covered.
    pub since: NaiveDate,
    /// Last day it covered.
    pub until: NaiveDate,
    /// Whether any line that prints only when ticked was on it.
    pub sensitive: bool,
}

impl SharedPage {
    /// The entry if its days hold.
    ///
    /// # Errors
    /// [`Problem::EndBeforeStart`] at `until`; date problems.
    pub fn checked(self) -> Result<Self, Invalid> {
        crate::day_in_range("day", self.day)?;
        crate::day_in_range("since", self.since)?;
        crate::day_in_range("until", self.until)?;
        if self.until < self.since {
            return Err(Invalid::new("until", Problem::EndBeforeStart));
        }
        Ok(self)
    }
}
