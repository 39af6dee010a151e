//! How much a series moves from one day to the next, beside its mean.

use chrono::NaiveDate;

use crate::period::Period;
use crate::series::{DayValue, rated};

/// Day-to-day movement in a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Variability {
    /// Root mean square of successive differences, in the unit of the values; `None` without a pair of neighbouring
    /// rated days.
    pub rmssd: Option<f64>,
    /// Pairs of neighbouring rated days it rests on.
    pub pairs: usize,
    /// Pairs of neighbouring days of the period of which at least one was not rated.
    pub missing_pairs: usize,
}

/// Root mean square of successive differences (von Neumann and others 1941; as a measure of affective instability Jahng,
/// Wood and Trull 2008). Only days that follow one another directly make a difference: across a gap there is none.
///
/// ```
/// use ballast_insight::{Period, variability::variability};
/// use chrono::NaiveDate;
/// let on = |d| NaiveDate::from_ymd_opt(2026, 3, d).ok_or("date");
/// let mood = [(on(1)?, Some(5.0)), (on(2)?, Some(2.0)), (on(3)?, Some(6.0)), (on(5)?, Some(0.0))];
/// let found = variability(&mood, Period::new(on(1)?, on(5)?)?);
/// assert_eq!((found.rmssd, found.pairs, found.missing_pairs), (Some(12.5_f64.sqrt()), 2, 2)); // (9 + 16) / 2
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn variability(days: &[DayValue], period: Period) -> Variability {
    let rated: Vec<(NaiveDate, f64)> = rated(days)
        .range(period.from()..=period.to())
        .map(|(day, value)| (*day, *value))
        .collect();
    let squares: Vec<f64> = rated
        .windows(2)
        .filter(|pair| pair[0].0.succ_opt() == Some(pair[1].0))
        .map(|pair| (pair[1].1 - pair[0].1).powi(2))
        .collect();
    let pairs = squares.len();
    Variability {
        rmssd: (pairs > 0).then(|| (squares.iter().sum::<f64>() / pairs as f64).sqrt()),
        pairs,
        missing_pairs: period.days() - 1 - pairs,
    }
}
