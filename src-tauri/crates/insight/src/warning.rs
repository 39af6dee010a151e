//! Warning signs in the person's own terms: a tracker or questionnaire at or past a threshold on m of the last n days.
//!
//! It only says whether a sign is met by what was recorded. Which response was agreed, and that it is shown once and quietly,
//! is for the caller; [`begins`] tells the day from which it is new. A day without a rating never meets a sign and never
//! clears one.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::InsightError;
use crate::period::Period;
use crate::series::{DayValue, rated};

/// Which side of the threshold counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The threshold and above.
    AtLeast,
    /// The threshold and below.
    AtMost,
}

/// A warning sign.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sign {
    side: Side,
    threshold: f64,
    days: u32,
    within: u32,
}

impl Sign {
    /// A value at or past `threshold` on `days` of the last `within` days (the day itself included). For a questionnaire
    /// 1 of as many days as a total should hold.
    ///
    /// # Errors
    /// [`InsightError::ImpossibleSign`] unless 1 <= days <= within <= 90 and the threshold is a number.
    pub fn new(side: Side, threshold: f64, days: u32, within: u32) -> Result<Self, InsightError> {
        let possible = days >= 1 && days <= within && within <= 90 && threshold.is_finite();
        possible
            .then_some(Self {
                side,
                threshold,
                days,
                within,
            })
            .ok_or(InsightError::ImpossibleSign)
    }

    fn met_by(&self, value: f64) -> bool {
        match self.side {
            Side::AtLeast => value >= self.threshold,
            Side::AtMost => value <= self.threshold,
        }
    }

    /// The days a sign looks at on `day`.
    fn looks_at(&self, day: NaiveDate) -> Period {
        let back = Days::new(u64::from(self.within) - 1);
        let from = day.checked_sub_days(back).unwrap_or(day);
        Period::new(from, day).unwrap_or_else(|_| Period::of_one(day))
    }
}

/// How a sign stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Whether it is met.
    pub met: bool,
    /// The days at or past the threshold, in order.
    pub on: Vec<NaiveDate>,
    /// Rated days among those looked at.
    pub n: usize,
    /// Days looked at without a rating. While the sign is not met, it might be if they were known.
    pub missing: usize,
}

/// How a sign stands on a day, from that day and those before it.
///
/// ```
/// use ballast_insight::warning::{Side, Sign, standing};
/// use chrono::NaiveDate;
/// let on = |d| NaiveDate::from_ymd_opt(2026, 3, d).ok_or("date");
/// // Sleep of 5 hours or less on 3 of 5 days.
/// let sign = Sign::new(Side::AtMost, 5.0, 3, 5)?;
/// let sleep = [(on(1)?, Some(4.5)), (on(2)?, None), (on(3)?, Some(5.0)), (on(4)?, Some(7.0)), (on(5)?, Some(3.0))];
/// let found = standing(sign, &sleep, on(5)?);
/// assert_eq!((found.met, found.on.len(), found.n, found.missing), (true, 3, 4, 1));
/// assert!(!standing(sign, &sleep, on(6)?).met); // day 1 no longer counts
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn standing(sign: Sign, values: &[DayValue], day: NaiveDate) -> Standing {
    standing_of(sign, &rated(values), day)
}

fn standing_of(sign: Sign, rated: &BTreeMap<NaiveDate, f64>, day: NaiveDate) -> Standing {
    let period = sign.looks_at(day);
    let (mut on, mut n) = (Vec::new(), 0);
    for (day, value) in rated.range(period.from()..=period.to()) {
        n += 1;
        if sign.met_by(*value) {
            on.push(*day);
        }
    }
    Standing {
        met: on.len() >= usize::try_from(sign.days).unwrap_or(usize::MAX),
        on,
        n,
        missing: period.days() - n,
    }
}

/// The days in a period on which a sign becomes met after not having been: each is to be shown once. Between two such days the
/// sign was not met on at least one rated day, so that gaps alone bring nothing up again.
///
/// ```
/// use ballast_insight::{Period, warning::{Side, Sign, begins}};
/// use chrono::NaiveDate;
/// let on = |d| NaiveDate::from_ymd_opt(2026, 3, d).ok_or("date");
/// let sign = Sign::new(Side::AtLeast, 3.0, 2, 3)?;
/// let worry: Vec<_> = [3.0, 3.0, 3.0, 0.0, 0.0, 3.0, 3.0].iter().zip(1..)
///     .map(|(v, d)| Ok((on(d)?, Some(*v)))).collect::<Result<_, &str>>()?;
/// assert_eq!(begins(sign, &worry, Period::new(on(1)?, on(7)?)?), [on(2)?, on(7)?]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn begins(sign: Sign, values: &[DayValue], period: Period) -> Vec<NaiveDate> {
    let rated = rated(values);
    let mut begun = Vec::new();
    let mut met = period
        .from()
        .pred_opt()
        .is_some_and(|before| standing_of(sign, &rated, before).met);
    // Only a day that was rated can bring a sign up or clear it.
    for day in rated
        .range(period.from()..=period.to())
        .map(|(day, _)| *day)
    {
        let now = standing_of(sign, &rated, day).met;
        if now && !met {
            begun.push(day);
        }
        met = now;
    }
    begun
}
