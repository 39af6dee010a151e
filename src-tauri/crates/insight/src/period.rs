//! A stretch of whole days. Both ends belong to it.

use chrono::NaiveDate;

use crate::InsightError;

/// A stretch of whole local days, first and last included; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

impl Period {
    /// From the first to the last day, both included.
    ///
    /// # Errors
    /// [`InsightError::PeriodReversed`] when the last day lies before the first.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, InsightError> {
        if to < from {
            return Err(InsightError::PeriodReversed);
        }
        Ok(Self { from, to })
    }

    /// A single day.
    pub(crate) fn of_one(day: NaiveDate) -> Self {
        Self { from: day, to: day }
    }

    /// First day.
    #[must_use]
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// Last day.
    #[must_use]
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// Number of days, at least 1.
    #[must_use]
    pub fn days(&self) -> usize {
        days_between(self.from, self.to) + 1
    }

    /// Whether a day belongs to it.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// Whole days from one day to a later one; 0 when it is not later.
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> usize {
    usize::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0)
}
