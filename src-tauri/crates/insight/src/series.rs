//! One value a day: how several check-ins become one, and the mean of the last seven days.
//!
//! Not here: windows around a change (`window`, `effect`).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::period::days_between;

/// A day and its value; `None` is "not rated". Days may be left out altogether, which means the same.
/// Of two entries for one day the later in the list stands. Values that are not finite count as not rated.
pub type DayValue = (NaiveDate, Option<f64>);

/// Which direction of a tracker is better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Better {
    /// Lower values.
    Lower,
    /// Higher values.
    Higher,
    /// Values nearer to this one, such as 5 for mood.
    Towards(f64),
    /// No direction is called better.
    Neither,
}

/// How several check-ins of one day become one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaySummary {
    /// The mean.
    Mean,
    /// The value farthest from better.
    Worst,
    /// The value nearest to better.
    Best,
    /// The sum.
    Sum,
    /// The last one given.
    Last,
}

/// Mean of the values of one day; `None` when there are none.
///
/// ```
/// assert_eq!(ballast_insight::series::day_mean(&[4.0, 6.0, 5.0]), Some(5.0));
/// assert_eq!(ballast_insight::series::day_mean(&[]), None);
/// ```
#[must_use]
pub fn day_mean(values: &[f64]) -> Option<f64> {
    mean(values.iter().copied())
}

/// One value for a day with several check-ins, in the order they were given. `None` when there are none, and for
/// worst and best when no direction is called better.
///
/// ```
/// use ballast_insight::series::{Better, DaySummary, day_summary};
/// // Mood around the usual 5: 9 is farther from usual than 3, so it is the worst of the day.
/// let worst = day_summary(&[3.0, 9.0, 6.0], DaySummary::Worst, Better::Towards(5.0));
/// assert_eq!(worst, Some(9.0));
/// ```
#[must_use]
pub fn day_summary(values: &[f64], how: DaySummary, better: Better) -> Option<f64> {
    let values: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
    // The larger this is, the farther from better.
    let distance = |v: f64| match better {
        Better::Lower => Some(v),
        Better::Higher => Some(-v),
        Better::Towards(usual) => Some((v - usual).abs()),
        Better::Neither => None,
    };
    let farthest = |sign: f64| {
        let mut found: Option<(f64, f64)> = None;
        for v in &values {
            let d = distance(*v)? * sign;
            if found.is_none_or(|(far, _)| d > far) {
                found = Some((d, *v));
            }
        }
        found.map(|(_, v)| v)
    };
    match how {
        DaySummary::Mean => day_mean(&values),
        DaySummary::Worst => farthest(1.0),
        DaySummary::Best => farthest(-1.0),
        DaySummary::Sum => (!values.is_empty()).then(|| values.iter().sum()),
        DaySummary::Last => values.last().copied(),
    }
}

/// How [`rolling_mean`] treats days and gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rolling {
    /// Days in the window, the day itself included.
    pub window: usize,
    /// Rated days the window needs.
    pub min_n: usize,
    /// From this many days in a row without a rating, the line breaks.
    pub gap: usize,
}

impl Default for Rolling {
    /// Seven days, at least three of them rated, broken by a gap of four days.
    fn default() -> Self {
        Self {
            window: 7,
            min_n: 3,
            gap: 4,
        }
    }
}

/// A day of the rolling mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RollingPoint {
    /// The day.
    pub day: NaiveDate,
    /// The mean; `None` breaks the line.
    pub mean: Option<f64>,
    /// Rated days it rests on.
    pub n: usize,
    /// Days of the window without a rating (cut short at the start of the series and after a gap).
    pub missing: usize,
}

/// The mean of each day and the days before it, one point for every day from the first to the last.
///
/// It looks back only, so that nothing after a treatment change can show before it. It does not reach across a gap of
/// `gap` days or more: in such a gap there is no point, and after it the line begins anew. In a shorter gap the mean of
/// the rated days around it stands.
///
/// ```
/// use ballast_insight::series::{Rolling, rolling_mean};
/// use chrono::{Days, NaiveDate};
/// let start = NaiveDate::from_ymd_opt(2026, 3, 1).ok_or("date")?;
/// let on = |n| start + Days::new(n);
/// // Rated on days 0, 1, 2, 4; then four days without a rating; then 9, 10, 11.
/// let days: Vec<_> = [(0, 4.0), (1, 5.0), (2, 6.0), (4, 7.0), (9, 2.0), (10, 3.0), (11, 4.0)]
///     .map(|(n, v)| (on(n), Some(v)))
///     .to_vec();
/// let means: Vec<_> = rolling_mean(&days, Rolling::default()).iter().map(|p| p.mean).collect();
/// assert_eq!(means[0..2], [None, None]);           // fewer than three rated days
/// assert_eq!(means[2..5], [Some(5.0), Some(5.0), Some(5.5)]); // day 3 is a short gap
/// assert_eq!(means[5..11], [None; 6]);             // the gap, and too few days after it
/// assert_eq!(means[11], Some(3.0));                // only days 9 to 11
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn rolling_mean(days: &[DayValue], rule: Rolling) -> Vec<RollingPoint> {
    let rated = rated(days);
    let bounds = (
        days.iter().map(|d| d.0).min(),
        days.iter().map(|d| d.0).max(),
    );
    let (Some(first), Some(last)) = bounds else {
        return Vec::new();
    };
    let all: Vec<(NaiveDate, Option<f64>)> = first
        .iter_days()
        .take(days_between(first, last) + 1)
        .map(|day| (day, rated.get(&day).copied()))
        .collect();
    let broken = long_gaps(&all, rule.gap.max(1));
    let mut segment = 0;
    let mut points = Vec::with_capacity(all.len());
    for (i, (day, _)) in all.iter().enumerate() {
        if broken[i] {
            segment = i + 1;
        }
        let start = segment.max((i + 1).saturating_sub(rule.window));
        let window = all.get(start..=i).unwrap_or_default();
        let n = window.iter().filter(|d| d.1.is_some()).count();
        let enough = n >= rule.min_n.max(1);
        points.push(RollingPoint {
            day: *day,
            mean: enough
                .then(|| mean(window.iter().filter_map(|d| d.1)))
                .flatten(),
            n,
            missing: window.len() - n,
        });
    }
    points
}

/// For each day, whether it lies in a run of at least `gap` days without a rating.
fn long_gaps(all: &[(NaiveDate, Option<f64>)], gap: usize) -> Vec<bool> {
    all.chunk_by(|a, b| a.1.is_some() == b.1.is_some())
        .flat_map(|run| {
            let long = run.len() >= gap && run.iter().all(|d| d.1.is_none());
            std::iter::repeat_n(long, run.len())
        })
        .collect()
}

/// The rated days in order.
pub(crate) fn rated(days: &[DayValue]) -> BTreeMap<NaiveDate, f64> {
    let mut map = BTreeMap::new();
    for (day, value) in days {
        match value.filter(|v| v.is_finite()) {
            Some(value) => map.insert(*day, value),
            None => map.remove(day),
        };
    }
    map
}

/// Mean of finite values; `None` when there are none.
pub(crate) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (n, sum) = values
        .filter(|v| v.is_finite())
        .fold((0usize, 0.0), |(n, sum), v| (n + 1, sum + v));
    (n > 0).then(|| sum / n as f64)
}
