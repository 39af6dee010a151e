//! What goes together with an outcome on the same day and on the next: lifestyle, doses, sessions against mood or worry.
//!
//! "Goes together with" is not "causes": both may follow something third, and either may come first. Each relation
//! comes with its n, an interval, and a p value corrected for all that were looked at, and days count as fewer than they are
//! because they resemble their neighbours (Bretherton and others 1999; Pyper and Peterman 1998): of n days
//! `n* = n / D(ρx ρy)` are independent, with D as in `effect` and ρ the likeness of neighbouring days of each series.

use chrono::{Days as Offset, NaiveDate};
use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

use crate::dependence::{Stretch, dependence, design_effect, stretch};
use crate::effect::{Interval, MIN_NEIGHBOURS};
use crate::many::benjamini_hochberg;
use crate::period::Period;
use crate::series::{DayValue, rated};

/// Days with both values that a relation needs before it is shown.
pub const MIN_DAYS: usize = 28;

/// Of them, days with yes and days with no that a yes/no factor needs.
pub const MIN_EACH: usize = 7;

/// Effective days that a relation needs.
pub const MIN_EFFECTIVE: f64 = 10.0;

/// The level of the corrected p value at which a relation stands out.
pub const LEVEL: f64 = 0.05;

/// What may go together with an outcome.
#[derive(Debug, Clone, Copy)]
pub struct Factor<'a> {
    /// One value a day; for yes/no 1 and 0.
    pub values: &'a [DayValue],
    /// Whether it is yes or no. Then means are compared; otherwise ranks are correlated.
    pub yes_no: bool,
}

/// Against which day's outcome a factor is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lag {
    /// The same day.
    SameDay,
    /// The day after the factor.
    NextDay,
}

/// How strong a relation is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Strength {
    /// Spearman's rank correlation, -1 to 1, with its 95 % interval.
    RankCorrelation(Interval),
    /// Mean outcome on days with yes minus on days with no, with its 95 % interval, in the outcome's unit.
    MeanDifference {
        /// The difference.
        difference: Interval,
        /// Days with yes.
        yes: usize,
        /// Days with no.
        no: usize,
    },
}

/// A relation that rests on enough days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Relation {
    /// How strong it is.
    pub strength: Strength,
    /// As how many independent days they count; at most n.
    pub effective_n: f64,
    /// Two-sided p value of no relation, uncorrected; for correcting, not for showing.
    pub p: f64,
}

/// Why a relation is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotShown {
    /// Fewer than [`MIN_DAYS`] days with both values.
    TooFewDays,
    /// A yes/no factor with fewer than [`MIN_EACH`] days on one side.
    TooFewOfEach,
    /// One of the two never changes.
    NoSpread,
    /// Too few rated days are neighbours, or they are so alike that they count as fewer than [`MIN_EFFECTIVE`].
    TooAlike,
}

/// A factor and an outcome held against each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Together {
    /// Days on which both were rated.
    pub n: usize,
    /// Days of the period on which the factor was rated and the outcome was not, or the reverse, or neither.
    pub missing: usize,
    /// The relation, or why it is not shown.
    pub relation: Result<Relation, NotShown>,
}

/// Holds a factor against an outcome in a period. The period is that of the factor's days; with [`Lag::NextDay`] the
/// outcome may lie one day after it.
///
/// Rank correlation: Spearman's ρ (ties share their mean rank) with the interval of Bonett and Wright (2000),
/// `tanh(atanh ρ ± 1.96 √((1 + ρ²/2) / (n* − 3)))`, and `t = ρ √((n* − 2) / (1 − ρ²))` with n* − 2 degrees of freedom.
/// Mean difference: Welch's standard error times `√(n / n*)`, with n* − 2 degrees of freedom.
///
/// ```
/// use ballast_insight::{Period, together::*};
/// use chrono::{Days, NaiveDate};
/// let day = |n| NaiveDate::from_ymd_opt(2026, 3, 1).map(|d| d + Days::new(n)).ok_or("date");
/// let pattern = [1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0];
/// let walk = (0..35).map(|n| Ok((day(n)?, Some(pattern[n as usize % 7])))).collect::<Result<Vec<_>, &str>>()?;
/// let mood = walk.iter().zip([0.2, -0.3, 0.5, 0.0, -0.4].iter().cycle())
///     .map(|((day, walk), noise)| (*day, walk.map(|w| 4.0 + w + noise))).collect::<Vec<_>>();
/// let found = together(Factor { values: &walk, yes_no: true }, &mood, Lag::SameDay, Period::new(day(0)?, day(34)?)?);
/// assert_eq!((found.n, found.missing), (35, 0));
/// let Ok(Relation { strength: Strength::MeanDifference { difference, yes, no }, .. }) = found.relation else {
///     return Err("not shown".into());
/// };
/// assert_eq!((yes, no), (20, 15));
/// assert!(difference.low > 0.0);
///
/// let short = Period::new(day(0)?, day(13)?)?;
/// let early = together(Factor { values: &walk, yes_no: true }, &mood, Lag::SameDay, short);
/// assert_eq!(early.relation, Err(NotShown::TooFewDays));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn together(factor: Factor<'_>, outcome: &[DayValue], lag: Lag, period: Period) -> Together {
    let factors = rated(factor.values);
    let outcomes = rated(outcome);
    let shifted = |day: NaiveDate| match lag {
        Lag::SameDay => Some(day),
        Lag::NextDay => day.checked_add_days(Offset::new(1)),
    };
    let pairs: Vec<(NaiveDate, f64, f64)> = factors
        .range(period.from()..=period.to())
        .filter_map(|(day, x)| {
            let y = outcomes.get(&shifted(*day)?)?;
            Some((*day, *x, *y))
        })
        .collect();
    Together {
        n: pairs.len(),
        missing: period.days() - pairs.len(),
        relation: relate(&pairs, factor.yes_no),
    }
}

fn relate(pairs: &[(NaiveDate, f64, f64)], yes_no: bool) -> Result<Relation, NotShown> {
    if pairs.len() < MIN_DAYS {
        return Err(NotShown::TooFewDays);
    }
    let (mut x, mut y): (Vec<f64>, Vec<f64>) = pairs.iter().map(|p| (p.1, p.2)).unzip();
    if yes_no {
        let yes = x.iter().filter(|v| **v > 0.0).count();
        if yes.min(x.len() - yes) < MIN_EACH {
            return Err(NotShown::TooFewOfEach);
        }
    } else {
        (x, y) = (ranks(&x), ranks(&y));
    }
    let series = |values: &[f64]| stretch(pairs.iter().map(|p| p.0).zip(values.iter().copied()));
    let (xs, ys) = (series(&x), series(&y));
    if crate::effect::flat(&xs) || crate::effect::flat(&ys) {
        return Err(NotShown::NoSpread);
    }
    let n = pairs.len() as f64;
    let effective_n = effective(&xs, &ys).ok_or(NotShown::TooAlike)?;
    let strength = if yes_no {
        means(&x, &y, (n / effective_n).sqrt(), effective_n)
    } else {
        correlation(&x, &y, effective_n)
    };
    let (strength, p) = strength.ok_or(NotShown::NoSpread)?;
    Ok(Relation {
        strength,
        effective_n,
        p,
    })
}

/// As how many independent pairs of days these count; `None` when that is too few or cannot be told.
fn effective(x: &Stretch, y: &Stretch) -> Option<f64> {
    let alike = [dependence(&[x])?, dependence(&[y])?];
    if alike[0].pairs < MIN_NEIGHBOURS {
        return None;
    }
    let effective = x.len() as f64 / design_effect(x, alike[0].used * alike[1].used);
    (effective >= MIN_EFFECTIVE).then_some(effective)
}

pub(crate) fn correlation(x: &[f64], y: &[f64], effective: f64) -> Option<(Strength, f64)> {
    let r = pearson(x, y)?;
    let freedom = effective - 2.0;
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?;
    let size = r.abs() * (freedom / (1.0 - r * r).max(f64::EPSILON)).sqrt();
    let z = Normal::standard().inverse_cdf(0.975);
    let reach = z * ((1.0 + r * r / 2.0) / (effective - 3.0)).sqrt();
    // At a correlation of exactly 1 the transformation has no value; the interval then ends at 1.
    let centre = r.clamp(-1.0 + 1e-12, 1.0 - 1e-12).atanh();
    let interval = Interval {
        value: r,
        low: (centre - reach).tanh(),
        high: (centre + reach).tanh(),
    };
    Some((Strength::RankCorrelation(interval), 2.0 * t.cdf(-size)))
}

pub(crate) fn means(x: &[f64], y: &[f64], widened: f64, effective: f64) -> Option<(Strength, f64)> {
    let side = |yes: bool| -> Vec<f64> {
        x.iter()
            .zip(y)
            .filter(|(x, _)| (**x > 0.0) == yes)
            .map(|(_, y)| *y)
            .collect()
    };
    let [yes, no] = [side(true), side(false)];
    let describe = |side: &[f64]| {
        let n = side.len() as f64;
        let mean = side.iter().sum::<f64>() / n;
        let squares: f64 = side.iter().map(|v| (v - mean).powi(2)).sum();
        (mean, squares / (n - 1.0) / n)
    };
    let ((a, va), (b, vb)) = (describe(&yes), describe(&no));
    let se = (va + vb).sqrt() * widened;
    let t = StudentsT::new(0.0, 1.0, effective - 2.0).ok()?;
    if !(se > 0.0 && se.is_finite()) {
        return None;
    }
    let value = a - b;
    let reach = t.inverse_cdf(0.975) * se;
    let difference = Interval {
        value,
        low: value - reach,
        high: value + reach,
    };
    let strength = Strength::MeanDifference {
        difference,
        yes: yes.len(),
        no: no.len(),
    };
    Some((strength, 2.0 * t.cdf(-(value / se).abs())))
}

/// Ranks from 1; equal values share the mean of their ranks.
pub(crate) fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut below = 0;
    for tied in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let shared = below as f64 + f64::midpoint(1.0, tied.len() as f64);
        for place in tied {
            ranks[*place] = shared;
        }
        below += tied.len();
    }
    ranks
}

fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let n = x.len() as f64;
    let (mx, my) = (x.iter().sum::<f64>() / n, y.iter().sum::<f64>() / n);
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in x.iter().zip(y) {
        xy += (x - mx) * (y - my);
        xx += (x - mx).powi(2);
        yy += (y - my).powi(2);
    }
    let r = xy / (xx * yy).sqrt();
    r.is_finite().then(|| r.clamp(-1.0, 1.0))
}

/// Which of all relations that were looked at stand out: Benjamini and Hochberg's correction over every one that rests
/// on enough days, at [`LEVEL`]. Hand in all of them, not only those one likes to show.
#[must_use]
pub fn stand_out(all: &[Together]) -> Vec<bool> {
    let p: Vec<Option<f64>> = all
        .iter()
        .map(|t| t.relation.as_ref().ok().map(|r| r.p))
        .collect();
    benjamini_hochberg(&p)
        .iter()
        .map(|p| p.is_some_and(|p| p <= LEVEL))
        .collect()
}
