//! A small experiment: "walk before work for three weeks; look at energy". Before and during, and how often it was done.
//!
//! The same honesty as a review (`finding`), with the days before it as its baseline; and because an experiment is
//! something one does or does not do on a day, the days it was done stand beside the days it was not.

use chrono::{Days as Offset, NaiveDate};

use crate::InsightError;
use crate::finding::{Finding, finding};
use crate::period::Period;
use crate::review::BASELINE_DAYS;
use crate::series::{Better, DayValue, rated};
use crate::together::{Factor, Lag, Together, together};
use crate::window::Days;

/// An experiment in numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Experiment {
    /// Days on which it was done.
    pub done: usize,
    /// Days on which it was not done.
    pub not_done: usize,
    /// Days of the experiment so far without a word on it.
    pub missing: usize,
    /// Before and during, up to today: the baseline is the 14 days before.
    pub finding: Finding,
    /// The outcome on days it was done against days it was not, from the baseline on: the same day and the next.
    pub days: [Together; 2],
    /// Whether the day to look at it has come.
    pub due: bool,
}

/// Describes an experiment from `start` to `end` (the day before it is looked at), as it stands on `today`. `done` has 1 for a day on
/// which it was done and 0 for one on which it was not.
///
/// ```
/// use ballast_insight::{experiment::experiment, series::Better, window::Days};
/// use chrono::{Days as Offset, NaiveDate};
/// let start = NaiveDate::from_ymd_opt(2026, 3, 15).ok_or("date")?;
/// let day = |n: i64| start + chrono::TimeDelta::days(n);
/// let energy: Vec<_> = (-14..21).map(|n| (day(n), Some(if n < 0 { 1.0 } else { 2.0 } + (n.rem_euclid(3) as f64) / 4.0))).collect();
/// let walked: Vec<_> = (0..21).map(|n| (day(n), (n % 5 != 4).then_some(1.0))).collect();
/// let days = Days { values: &energy, ..Days::default() };
/// let found = experiment(&days, Better::Higher, &walked, start, day(20), day(21))?;
/// assert_eq!((found.done, found.not_done, found.missing, found.due), (17, 0, 4, true));
/// assert!(found.finding.mean_difference.is_some_and(|d| d > 0.9));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`InsightError::PeriodReversed`] when it ends before it starts, or `today` lies before its start.
pub fn experiment(
    days: &Days<'_>,
    better: Better,
    done: &[DayValue],
    start: NaiveDate,
    end: NaiveDate,
    today: NaiveDate,
) -> Result<Experiment, InsightError> {
    Period::new(start, end)?;
    let so_far = Period::new(start, end.min(today))?;
    let back = |n: u64| start.checked_sub_days(Offset::new(n)).unwrap_or(start);
    let baseline = Period::new(back(u64::from(BASELINE_DAYS)), back(1))?;
    let answers: Vec<f64> = rated(done)
        .range(so_far.from()..=so_far.to())
        .map(|(_, v)| *v)
        .collect();
    let yes = answers.iter().filter(|v| **v > 0.0).count();
    let whole = Period::new(baseline.from(), so_far.to())?;
    let factor = Factor {
        values: done,
        yes_no: true,
    };
    Ok(Experiment {
        done: yes,
        not_done: answers.len() - yes,
        missing: so_far.days() - answers.len(),
        finding: finding(days, better, baseline, so_far),
        days: [Lag::SameDay, Lag::NextDay].map(|lag| together(factor, days.values, lag, whole)),
        due: today > end,
    })
}
