//! Length of a night from two clock times.

use chrono::NaiveTime;

use crate::InsightError;
use crate::series::mean;

/// Longest night that is taken as meant, in minutes (20 hours).
pub const LONGEST_NIGHT: u32 = 20 * 60;

/// Minutes from falling asleep to waking up, across midnight where needed. Clock times carry no zone: on the two nights
/// a year when clocks change, the result is an hour off.
///
/// ```
/// use chrono::NaiveTime;
/// let at = |h, m| NaiveTime::from_hms_opt(h, m, 0).ok_or("time");
/// // 23:20 to 06:30 is 7 h 10 min.
/// assert_eq!(ballast_insight::sleep::minutes_asleep(at(23, 20)?, at(6, 30)?)?, 7 * 60 + 10);
/// assert_eq!(ballast_insight::sleep::minutes_asleep(at(1, 0)?, at(8, 30)?)?, 7 * 60 + 30);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`InsightError::ImplausibleNight`] below one minute (both times equal) or above [`LONGEST_NIGHT`]: almost always a
/// slip of the fingers, such as the two times the wrong way round.
pub fn minutes_asleep(asleep: NaiveTime, woke: NaiveTime) -> Result<u32, InsightError> {
    let seconds = (woke - asleep).num_seconds().rem_euclid(24 * 60 * 60);
    match u32::try_from(seconds / 60) {
        Ok(minutes) if (1..=LONGEST_NIGHT).contains(&minutes) => Ok(minutes),
        _ => Err(InsightError::ImplausibleNight),
    }
}

/// The mean of some nights.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SleepMean {
    /// Mean length in minutes; `None` when no night was recorded.
    pub minutes: Option<f64>,
    /// Shortest night in minutes.
    pub shortest: Option<u32>,
    /// Longest night in minutes.
    pub longest: Option<u32>,
    /// Nights recorded.
    pub n: usize,
    /// Nights not recorded.
    pub missing: usize,
}

/// Mean length of nights in minutes; `None` is a night that was not recorded.
#[must_use]
pub fn mean_sleep(nights: &[Option<u32>]) -> SleepMean {
    let n = nights.iter().flatten().count();
    SleepMean {
        minutes: mean(nights.iter().flatten().map(|m| f64::from(*m))),
        shortest: nights.iter().flatten().min().copied(),
        longest: nights.iter().flatten().max().copied(),
        n,
        missing: nights.len() - n,
    }
}
