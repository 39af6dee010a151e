//! What a window of days held: how many were rated, the mean and spread, days below and above usual.

use chrono::NaiveDate;

use crate::period::Period;
use crate::series::{DayValue, mean, rated};

/// The days of one tracker, as they stand in the record.
#[derive(Debug, Clone, Copy, Default)]
pub struct Days<'a> {
    /// One value a day.
    pub values: &'a [DayValue],
    /// Days marked "bad day, no details". They never carry a value of their own.
    pub bad: &'a [NaiveDate],
    /// The value called usual (5 for mood); `None` where a tracker has none.
    pub usual: Option<f64>,
}

/// What a window of days held.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowStats {
    /// Rated days.
    pub n: usize,
    /// Days of the window.
    pub days: usize,
    /// Days without a rating (`days - n`).
    pub missing: usize,
    /// Of the missing days, those marked as a bad day. With any, the mean may look better than it was.
    pub bad_days: usize,
    /// Mean of the rated days.
    pub mean: Option<f64>,
    /// Median of the rated days (of two middle ones their mean).
    pub median: Option<f64>,
    /// Sample standard deviation (n - 1); `None` below two rated days.
    pub sd: Option<f64>,
    /// Lowest value.
    pub min: Option<f64>,
    /// Highest value.
    pub max: Option<f64>,
    /// Days below usual; `None` where a tracker has no usual.
    pub below_usual: Option<usize>,
    /// Days above usual; `None` where a tracker has no usual.
    pub above_usual: Option<usize>,
}

/// Describes the days of a window, both ends included.
///
/// ```
/// use ballast_insight::{Period, window::{Days, window_stats}};
/// use chrono::NaiveDate;
/// let on = |d| NaiveDate::from_ymd_opt(2026, 3, d).ok_or("date");
/// let values = [(on(1)?, Some(3.0)), (on(2)?, None), (on(4)?, Some(6.0))];
/// let bad = [on(2)?];
/// let days = Days { values: &values, bad: &bad, usual: Some(5.0) };
/// let stats = window_stats(&days, Period::new(on(1)?, on(5)?)?);
/// assert_eq!((stats.n, stats.days, stats.missing, stats.bad_days), (2, 5, 3, 1));
/// assert_eq!((stats.mean, stats.below_usual, stats.above_usual), (Some(4.5), Some(1), Some(1)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn window_stats(days: &Days<'_>, period: Period) -> WindowStats {
    let rated = rated(days.values);
    let values: Vec<f64> = rated
        .range(period.from()..=period.to())
        .map(|(_, v)| *v)
        .collect();
    let mut bad: Vec<&NaiveDate> = days
        .bad
        .iter()
        .filter(|day| period.contains(**day) && !rated.contains_key(day))
        .collect();
    bad.sort_unstable();
    bad.dedup();
    let n = values.len();
    let count = |test: fn(f64, f64) -> bool| {
        days.usual
            .map(|usual| values.iter().filter(|v| test(**v, usual)).count())
    };
    WindowStats {
        n,
        days: period.days(),
        missing: period.days() - n,
        bad_days: bad.len(),
        mean: mean(values.iter().copied()),
        median: median(&values),
        sd: sd(&values),
        min: values.iter().copied().reduce(f64::min),
        max: values.iter().copied().reduce(f64::max),
        below_usual: count(|v, usual| v < usual),
        above_usual: count(|v, usual| v > usual),
    }
}

/// Middle of the values; `None` when there are none.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    sorted
        .get(sorted.len() / 2 - 1)
        .map(|lower| f64::midpoint(*lower, upper))
}

/// Sample standard deviation; `None` below two values.
fn sd(values: &[f64]) -> Option<f64> {
    let m = mean(values.iter().copied())?;
    let squares: f64 = values.iter().map(|v| (v - m).powi(2)).sum();
    (values.len() >= 2).then(|| (squares / (values.len() - 1) as f64).sqrt())
}
