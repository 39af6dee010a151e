//! Two stretches of days compared: the difference of their means with an interval, and a standardised effect.
//!
//! It says how the days differ, never why. The interval knows that neighbouring days resemble each other
//! (see [`Dependence`]): each mean has the variance that days so alike give it, and the days count as correspondingly
//! fewer (effective days, Zwiers and von Storch 1995; the correction for short series follows Bence 1995). Newey and
//! West's estimate was tried and covers 72 to 91 % up to a likeness of 0.7 where it claims 95, with fourteen days before the change; the figures
//! of both are in `docs/numbers.md`.
//!
//! Where too little is there to keep that word, or days look too alike, there is no interval but a reason ([`Withheld`]).

use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::dependence::{Dependence, Stretch, dependence, design_effect, expected_squares};

/// Rated days that each side needs before an interval or an effect size is given.
pub const MIN_RATED: usize = 10;

/// Pairs of neighbouring rated days needed on both sides together, to know how alike days are.
pub const MIN_NEIGHBOURS: usize = 8;

/// From this estimated likeness of neighbouring days on no interval is given.
pub const MOST_ALIKE: f64 = 0.9;

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

impl Interval {
    /// Whether 0 lies outside.
    #[must_use]
    pub fn excludes_zero(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// Why there is no interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// A side has fewer rated days than it needs.
    TooFewDays,
    /// Too few rated days are neighbours to tell how alike days are.
    TooFewNeighbours,
    /// All days of a side have the same value.
    NoSpread,
    /// Days resemble each other so much that these few say next to nothing.
    TooAlike,
}

/// The difference of two means, after minus before: above zero is higher.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The difference with its 95 % interval, in the unit of the values.
    pub interval: Interval,
    /// The difference in day-to-day standard deviations (Hedges' g), with its 95 % interval.
    pub effect: Interval,
    /// Two-sided p value of no difference, 0 to 1; for correcting over several series, not for showing.
    pub p: f64,
    /// How alike neighbouring days are.
    pub dependence: Dependence,
    /// As how many independent days each side counts, before and after; at most n.
    pub effective_n: [f64; 2],
}

/// Compares two stretches of rated days with means and spreads of their own.
///
/// With D the design effect of the days of a side (n² times the mean correlation between its days, over n), the
/// variance of its mean is `σ² D / n`, where `σ² = Σ(x − x̄)² / (n − D)` undoes what taking off the mean hides. The
/// interval is `difference ± t(0.975; n₁/D₁ + n₂/D₂ − 2) · √(σ₁² D₁/n₁ + σ₂² D₂/n₂)`, with at least one degree of
/// freedom. Hedges' g is the difference over the pooled σ, times `1 − 3 / (4 (n₁ + n₂) − 9)` (Hedges 1981); its interval
/// uses `se² = 1/e₁ + 1/e₂ + g² / (2 (e₁ + e₂))` (Hedges and Olkin 1985) with the effective days e = n / D.
pub(crate) fn difference(before: &Stretch, after: &Stretch) -> Result<Difference, Withheld> {
    if before.len().min(after.len()) < MIN_RATED {
        return Err(Withheld::TooFewDays);
    }
    let dependence = dependence(&[before, after]).ok_or_else(|| {
        if flat(before) || flat(after) {
            Withheld::NoSpread
        } else {
            Withheld::TooFewNeighbours
        }
    })?;
    if dependence.pairs < MIN_NEIGHBOURS {
        return Err(Withheld::TooFewNeighbours);
    }
    if dependence.lag1 > MOST_ALIKE {
        return Err(Withheld::TooAlike);
    }
    compare(before, after, dependence).ok_or(Withheld::NoSpread)
}

/// The comparison under a given likeness of days.
pub(crate) fn compare(
    before: &Stretch,
    after: &Stretch,
    dependence: Dependence,
) -> Option<Difference> {
    let sides = [before, after].map(|days| side(days, dependence.used));
    let [b, a] = &sides;
    let value = a.mean - b.mean;
    let freedom = (b.effective + a.effective - 2.0).max(1.0);
    let se = (b.var / b.effective + a.var / a.effective).sqrt();
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?;
    if !(se > 0.0 && se.is_finite()) {
        return None;
    }
    let n = b.n + a.n;
    let pooled = (((b.n - 1.0) * b.var + (a.n - 1.0) * a.var) / (n - 2.0)).sqrt();
    let g = value / pooled * (1.0 - 3.0 / (4.0 * n - 9.0));
    let effective = b.effective + a.effective;
    let g_se = (1.0 / b.effective + 1.0 / a.effective + g * g / (2.0 * effective)).sqrt();
    let reach = t.inverse_cdf(0.975);
    let around = |value: f64, se: f64| Interval {
        value,
        low: value - reach * se,
        high: value + reach * se,
    };
    Some(Difference {
        interval: around(value, se),
        effect: around(g, g_se),
        p: (2.0 * t.cdf(-(value / se).abs())).clamp(0.0, 1.0),
        dependence,
        effective_n: [b.effective, a.effective],
    })
}

struct Side {
    n: f64,
    mean: f64,
    /// Variance of the days, with what the mean hides put back.
    var: f64,
    effective: f64,
}

fn side(days: &Stretch, rho: f64) -> Side {
    let n = days.len() as f64;
    let mean = days.iter().map(|d| d.1).sum::<f64>() / n;
    let squares: f64 = days.iter().map(|d| (d.1 - mean).powi(2)).sum();
    Side {
        n,
        mean,
        var: squares / expected_squares(days, rho),
        effective: n / design_effect(days, rho),
    }
}

pub(crate) fn flat(days: &Stretch) -> bool {
    days.windows(2).all(|pair| pair[0].1 == pair[1].1)
}
