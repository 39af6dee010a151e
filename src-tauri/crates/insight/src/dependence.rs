//! How strongly neighbouring days resemble each other, and how much fewer days they therefore count as.
//!
//! Days of one person are no independent draws: a low day tends to follow a low day. Whatever compares means of days
//! (`effect`, `together`) asks here first. The model is a first-order autoregression: days k apart correlate as ρ to
//! the power of k. Gaps stay gaps: only the distances of the days that were rated count, nothing is filled in.
//!
//! ρ is found by moments. Taking the mean off a short stretch makes the days look less alike than they are (Marriott
//! and Pope 1954), so ρ is the value under which the sums of products of days one apart, as seen after the mean is off,
//! would on average be what they are; with gaps the expectation is exact, not the usual 1/n approximation. What is
//! then *used* is deliberately on the high side, because a ρ guessed too low makes intervals too narrow:
//! `max(ρ1 + (0.5 + ρ1²) se, ρ2)`, where ρ2 comes from days two apart and se = √((1 − ρ1²) / pairs). Days under which a
//! slow wave runs show it in ρ2 first, and the more alike days are, the dearer is a guess too low.

use chrono::NaiveDate;

/// The highest ρ that is considered.
const CEILING: f64 = 0.99;

/// How many standard errors are added to the estimate at least, for days that are not alike.
const MARGIN: f64 = 0.5;

/// Rated days as day numbers in ascending order, with their values.
pub(crate) type Stretch = Vec<(i64, f64)>;

/// How alike neighbouring days are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dependence {
    /// Estimated correlation of days one apart, 0 to 0.99. Days that alternate count as 0.
    pub lag1: f64,
    /// What the intervals reckon with: on the high side of the estimate, 0 to 0.99.
    pub used: f64,
    /// Pairs of neighbouring rated days it rests on.
    pub pairs: usize,
}

/// Days as numbers, in order; of two entries for a day the later one stands.
pub(crate) fn stretch(days: impl Iterator<Item = (NaiveDate, f64)>) -> Stretch {
    let map: std::collections::BTreeMap<i64, f64> =
        days.map(|(day, value)| (number(day), value)).collect();
    map.into_iter().collect()
}

fn number(day: NaiveDate) -> i64 {
    use chrono::Datelike;
    i64::from(day.num_days_from_ce())
}

/// Estimates how alike neighbouring days are from stretches that each have a mean and a spread of their own.
/// `None` when a stretch has no spread or no two rated days are neighbours.
pub(crate) fn dependence(stretches: &[&Stretch]) -> Option<Dependence> {
    let scaled: Vec<Vec<(i64, f64)>> = stretches
        .iter()
        .map(|s| standardised(s))
        .collect::<Option<_>>()?;
    let pairs: usize = scaled.iter().map(|s| products(s, 1).1).sum();
    if pairs == 0 {
        return None;
    }
    let lag1 = solve(&scaled, 1);
    let se = ((1.0 - lag1 * lag1).max(0.05) / pairs as f64).sqrt();
    let used = (lag1 + (MARGIN + lag1 * lag1) * se)
        .max(solve(&scaled, 2))
        .min(CEILING);
    Some(Dependence { lag1, used, pairs })
}

/// How many times larger the variance of the mean of these days is than for independent days, at least 1: the days
/// count as n divided by this.
pub(crate) fn design_effect(days: &Stretch, rho: f64) -> f64 {
    mean_correlations(days, rho).iter().sum::<f64>().max(1.0)
}

/// The sum of squares around their own mean that such days have on average, for a true variance of 1. For independent
/// days this is n - 1; days that move together hide part of their spread in the mean.
pub(crate) fn expected_squares(days: &Stretch, rho: f64) -> f64 {
    days.len() as f64 - design_effect(days, rho)
}

/// Values less their mean, over their sample standard deviation; `None` without spread.
fn standardised(days: &Stretch) -> Option<Vec<(i64, f64)>> {
    let n = days.len() as f64;
    let mean = days.iter().map(|d| d.1).sum::<f64>() / n;
    let squares: f64 = days.iter().map(|d| (d.1 - mean).powi(2)).sum();
    let sd = (squares / (n - 1.0)).sqrt();
    (sd > 0.0 && sd.is_finite()).then(|| days.iter().map(|d| (d.0, (d.1 - mean) / sd)).collect())
}

/// Sum of products of days `lag` apart, and how many there are.
fn products(days: &[(i64, f64)], lag: i64) -> (f64, usize) {
    partners(days, lag).fold((0.0, 0), |(sum, n), (i, j)| {
        (sum + days[i].1 * days[j].1, n + 1)
    })
}

/// Places of days `lag` (1 or 2) apart.
fn partners(days: &[(i64, f64)], lag: i64) -> impl Iterator<Item = (usize, usize)> {
    let reach = usize::try_from(lag).unwrap_or(1);
    (0..days.len()).filter_map(move |i| {
        (1..=reach)
            .map(|step| i + step)
            .find(|j| days.get(*j).is_some_and(|d| d.0 - days[i].0 == lag))
            .map(|j| (i, j))
    })
}

/// For each day the mean of its correlations with all days of the stretch, itself included.
fn mean_correlations(days: &[(i64, f64)], rho: f64) -> Vec<f64> {
    let n = days.len();
    let decays: Vec<f64> = days
        .windows(2)
        .map(|pair| rho.powi(i32::try_from(pair[1].0 - pair[0].0).unwrap_or(i32::MAX)))
        .collect();
    // Sums over the days before and after, each from its neighbour.
    let mut sums = vec![1.0; n];
    let mut carried = 0.0;
    for (sum, decay) in sums.iter_mut().skip(1).zip(&decays) {
        carried = (carried + 1.0) * decay;
        *sum += carried;
    }
    carried = 0.0;
    for (sum, decay) in sums.iter_mut().rev().skip(1).zip(decays.iter().rev()) {
        carried = (carried + 1.0) * decay;
        *sum += carried;
    }
    sums.iter().map(|s| s / n as f64).collect()
}

/// What the sum of products would be on average under `rho`, after mean and spread of the stretch were taken off.
fn expected(days: &[(i64, f64)], rho: f64, lag: i64) -> f64 {
    let n = days.len() as f64;
    let near = mean_correlations(days, rho);
    let overall = near.iter().sum::<f64>() / n;
    let apart = rho.powi(i32::try_from(lag).unwrap_or(1));
    let sum: f64 = partners(days, lag)
        .map(|(i, j)| apart - near[i] - near[j] + overall)
        .sum();
    sum / (n * (1.0 - overall)) * (n - 1.0)
}

/// The ρ under which the products of days `lag` apart would on average be those seen.
fn solve(stretches: &[Vec<(i64, f64)>], lag: i64) -> f64 {
    let seen: f64 = stretches.iter().map(|s| products(s, lag).0).sum();
    let under = |rho: f64| -> f64 { stretches.iter().map(|s| expected(s, rho, lag)).sum() };
    let miss = |rho: f64| under(rho) - seen;
    let (mut far, mut near) = ((0.0, miss(0.0)), (CEILING, miss(CEILING)));
    if stretches.iter().all(|s| products(s, lag).1 == 0) || far.1 >= 0.0 {
        return 0.0;
    }
    if near.1 <= 0.0 {
        return CEILING;
    }
    // False position, with the end that stays put halved (Illinois): ten steps where halving needs fifty.
    for _ in 0..60 {
        let rho = near.0 - near.1 * (near.0 - far.0) / (near.1 - far.1);
        let here = (rho, miss(rho));
        if here.1.abs() < 1e-13 || (here.0 - near.0).abs() < 1e-14 {
            return here.0;
        }
        if (here.1 > 0.0) == (near.1 > 0.0) {
            far.1 /= 2.0;
        } else {
            far = near;
        }
        near = here;
    }
    near.0
}
