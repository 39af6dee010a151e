//! Side effects as the person notices them: when they began, how strong they were over time, when they ended.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, MedicineId, Problem, SideEffectId};

/// A side effect. "Suspected" is the person's word; Ballast asserts no cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SideEffect {
    /// Identity.
    pub id: SideEffectId,
    /// What it is, in plain words.
    pub name: String,
    /// The suspected medicine.
    pub medicine: Option<MedicineId>,
    /// First day noticed.
    pub onset: NaiveDate,
    /// Last day noticed; none while it goes on.
    pub ended: Option<NaiveDate>,
    /// Whether it was there before the change.
    pub present_before: Option<bool>,
    /// Whether it can be lived with.
    pub tolerable: Option<bool>,
    /// Whether the prescriber was told.
    pub told: bool,
    /// Prints only when ticked for that reader.
    pub sensitive: bool,
    /// A few words.
    pub note: Option<String>,
    /// How much it bothers: 0 not at all, 1 a little, 2 a lot, 3 hardly bearable.
    #[serde(default)]
    pub bother: Option<u8>,
}

impl SideEffect {
    /// The side effect if its dates and words hold.
    ///
    /// # Errors
    /// [`Problem::EndBeforeStart`] at `ended`; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.name = crate::line("name", &self.name)?;
        self.note = crate::note("note", self.note.as_deref())?;
        crate::day_in_range("onset", self.onset)?;
        if let Some(bother) = self.bother {
            Invalid::check_range("bother", i64::from(bother), 0, 3)?;
        }
        if self.ended.is_some_and(|ended| ended < self.onset) {
            return Err(Invalid::new("ended", Problem::EndBeforeStart));
        }
        Ok(self)
    }
}

/// How strong it was from a day on: 1 mild, 2 moderate, 3 severe. It holds until the next rating or the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideEffectRating {
    /// Which side effect.
    pub side_effect: SideEffectId,
    /// From this day on.
    pub day: NaiveDate,
    /// 1..=3.
    pub severity: u8,
}
