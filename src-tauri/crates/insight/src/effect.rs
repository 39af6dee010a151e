//! Before and after a treatment change: the difference of two means with its interval, and the effect size.
//!
//! It says how the days differ, never why. What else changed in the window is for `journal` to gather and must stand
//! beside these numbers. Days close together resemble each other, which these formulas do not know, so the intervals
//! are rather too narrow than too wide.

use chrono::{Days as Offset, NaiveDate};
use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::InsightError;
use crate::period::Period;
use crate::window::{Days, WindowStats, window_stats};

/// Days of baseline before a change, unless the person chose another number.
pub const BASELINE_DAYS: u32 = 14;

/// Rated days that each side needs before an interval or an effect size is given.
pub const MIN_RATED: usize = 5;

/// A number with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The number.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The days before and after a change, side by side. All differences are after minus before: above zero is higher.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BeforeAfter {
    /// The baseline.
    pub before: WindowStats,
    /// The window after the change.
    pub after: WindowStats,
    /// Difference of the means; `None` when one side has no rated day.
    pub difference: Option<f64>,
    /// The difference with its 95 % interval (Welch); `None` with fewer than [`MIN_RATED`] days on a side or no spread.
    pub interval: Option<Interval>,
    /// Hedges' g with its 95 % interval; `None` as above.
    pub effect: Option<Interval>,
}

/// Compares the `before_days` days before `change` (the day of the change not included) with the window `after`.
///
/// The difference has Welch's interval (unequal spread). Hedges' g is the difference in pooled standard deviations,
/// corrected for few days by 1 - 3 / (4 (n1 + n2) - 9) (Hedges 1981); its interval is g ± t(0.975; n1 + n2 - 2) × se
/// with se² = (n1 + n2) / (n1 n2) + g² / (2 (n1 + n2)) (Hedges and Olkin 1985; the one Pingouin and R's `effsize` use).
///
/// ```
/// use ballast_insight::{Period, effect::before_after, window::Days};
/// use chrono::{Days as Offset, NaiveDate};
/// let change = NaiveDate::from_ymd_opt(2026, 3, 15).ok_or("date")?;
/// let before = [2.0, 3.0, 3.0, 3.0, 2.0, 1.0, 3.0];
/// let after = [1.0, 2.0, 2.0, 3.0, 1.0];
/// let values: Vec<_> = (1u64..).zip(before).map(|(n, v)| (change - Offset::new(n), Some(v)))
///     .chain((0u64..).zip(after).map(|(n, v)| (change + Offset::new(n), Some(v))))
///     .collect();
/// let days = Days { values: &values, ..Days::default() };
/// let result = before_after(&days, change, 14, Period::new(change, change + Offset::new(6))?)?;
/// assert_eq!((result.before.n, result.before.missing), (7, 7));
/// assert_eq!((result.after.n, result.after.missing), (5, 2));
/// assert_eq!(result.effect.map(|g| (g.value * 1e4).round() / 1e4), Some(-0.7189));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`InsightError::WindowBeforeChange`] when `after` begins before the change, [`InsightError::PeriodReversed`] when
/// `before_days` is 0.
pub fn before_after(
    days: &Days<'_>,
    change: NaiveDate,
    before_days: u32,
    after: Period,
) -> Result<BeforeAfter, InsightError> {
    if after.from() < change {
        return Err(InsightError::WindowBeforeChange);
    }
    let back = |n: u64| change.checked_sub_days(Offset::new(n)).unwrap_or(change);
    let baseline = Period::new(back(u64::from(before_days)), back(1))?;
    let before = window_stats(days, baseline);
    let after = window_stats(days, after);
    Ok(BeforeAfter {
        before,
        after,
        difference: before.mean.zip(after.mean).map(|(b, a)| a - b),
        interval: welch(&before, &after),
        effect: hedges(&before, &after),
    })
}

/// Means, variances and sizes of two sides that are large enough.
struct Sides {
    difference: f64,
    var: [f64; 2],
    n: [f64; 2],
}

fn sides(before: &WindowStats, after: &WindowStats) -> Option<Sides> {
    if before.n.min(after.n) < MIN_RATED {
        return None;
    }
    Some(Sides {
        difference: after.mean? - before.mean?,
        var: [before.sd?.powi(2), after.sd?.powi(2)],
        n: [before.n as f64, after.n as f64],
    })
}

fn welch(before: &WindowStats, after: &WindowStats) -> Option<Interval> {
    let Sides { difference, var, n } = sides(before, after)?;
    let parts = [var[0] / n[0], var[1] / n[1]];
    let square = parts[0] + parts[1];
    // Welch-Satterthwaite.
    let freedom =
        square.powi(2) / (parts[0].powi(2) / (n[0] - 1.0) + parts[1].powi(2) / (n[1] - 1.0));
    around(difference, square.sqrt(), freedom)
}

fn hedges(before: &WindowStats, after: &WindowStats) -> Option<Interval> {
    let Sides { difference, var, n } = sides(before, after)?;
    let total = n[0] + n[1];
    let pooled = (((n[0] - 1.0) * var[0] + (n[1] - 1.0) * var[1]) / (total - 2.0)).sqrt();
    if pooled <= 0.0 {
        return None;
    }
    let g = difference / pooled * (1.0 - 3.0 / (4.0 * total - 9.0));
    let se = (total / (n[0] * n[1]) + g.powi(2) / (2.0 * total)).sqrt();
    around(g, se, total - 2.0)
}

/// A number ± t(0.975) standard errors.
fn around(value: f64, se: f64, freedom: f64) -> Option<Interval> {
    if !(se > 0.0 && freedom.is_finite()) {
        return None;
    }
    let reach = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(0.975) * se;
    Some(Interval {
        value,
        low: value - reach,
        high: value + reach,
    })
}
