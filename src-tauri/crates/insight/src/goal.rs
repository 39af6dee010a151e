//! How far a goal is: from its baseline towards its target, with gaps left as gaps.
//!
//! A goal hangs on a tracker (a mean over some days says how it is now) or on a questionnaire (the latest total does).
//! Progress may be below 0 or above 1; it is no forecast, and time that has passed is stated beside it, not held against it.

use chrono::{Days, NaiveDate};

use crate::InsightError;
use crate::period::{Period, days_between};
use crate::series::{DayValue, mean, rated};

/// What a goal says in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    baseline: f64,
    target: f64,
    since: NaiveDate,
    by: Option<NaiveDate>,
}

impl Goal {
    /// From `baseline` to `target`, counted from `since`, to be reached `by` a day if one was set.
    ///
    /// # Errors
    /// [`InsightError::ImpossibleGoal`] when target and baseline are the same or no numbers;
    /// [`InsightError::PeriodReversed`] when `by` lies before `since`.
    pub fn new(
        baseline: f64,
        target: f64,
        since: NaiveDate,
        by: Option<NaiveDate>,
    ) -> Result<Self, InsightError> {
        let distance = target - baseline;
        if !distance.is_finite() || distance == 0.0 {
            return Err(InsightError::ImpossibleGoal);
        }
        if by.is_some_and(|by| by < since) {
            return Err(InsightError::PeriodReversed);
        }
        Ok(Self {
            baseline,
            target,
            since,
            by,
        })
    }

    /// Share of the way from baseline to target, 1 at the target; below 0 and above 1 where it is so.
    #[must_use]
    pub fn share(&self, value: f64) -> f64 {
        (value - self.baseline) / (self.target - self.baseline)
    }

    fn reached_by(&self, value: f64) -> bool {
        if self.target > self.baseline {
            value >= self.target
        } else {
            value <= self.target
        }
    }
}

/// What says how it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// The mean of so many days up to today, with at least so many of them rated: for trackers.
    MeanOf {
        /// Days, today included.
        days: u32,
        /// Rated days needed.
        at_least: u32,
    },
    /// The latest value of at most so many days ago: for questionnaires.
    Latest {
        /// Days.
        within: u32,
    },
}

/// One week of a goal, counted from its first day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoalWeek {
    /// Its days, up to today.
    pub period: Period,
    /// Mean of its rated days; `None` is a gap.
    pub mean: Option<f64>,
    /// Rated days.
    pub n: usize,
}

/// How far a goal is.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// How it is now; `None` when too little was recorded to say.
    pub now: Option<f64>,
    /// Rated days or readings that rests on.
    pub n: usize,
    /// Days of the mean without a rating; 0 for a latest value.
    pub missing: usize,
    /// Share of the way, 1 at the target; `None` with `now`.
    pub share: Option<f64>,
    /// Whether `now` is at the target or past it; `None` with `now`.
    pub reached: Option<bool>,
    /// Share of the time that has passed, 0 to 1; `None` without a day to reach it by.
    pub time: Option<f64>,
    /// Week by week since the start; a week without a rating is a gap.
    pub weeks: Vec<GoalWeek>,
}

/// How far a goal is on `today`. Values before its start and after today are not looked at.
///
/// ```
/// use ballast_insight::goal::{Goal, Now, progress};
/// use chrono::{Days, NaiveDate};
/// let start = NaiveDate::from_ymd_opt(2026, 3, 2).ok_or("date")?;
/// let on = |n| start + Days::new(n);
/// // Energy from 1 to 3; week 2 has no entry.
/// let goal = Goal::new(1.0, 3.0, on(0), Some(on(40)))?;
/// let energy: Vec<_> = [(0, 1.0), (3, 1.0), (14, 2.0), (16, 2.0), (18, 2.0)].map(|(n, v)| (on(n), Some(v))).to_vec();
/// let found = progress(&goal, &energy, Now::MeanOf { days: 7, at_least: 3 }, on(20));
/// assert_eq!((found.now, found.n, found.missing, found.share), (Some(2.0), 3, 4, Some(0.5)));
/// assert_eq!((found.reached, found.time), (Some(false), Some(0.5)));
/// assert_eq!(found.weeks.iter().map(|w| w.mean).collect::<Vec<_>>(), [Some(1.0), None, Some(2.0)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn progress(goal: &Goal, values: &[DayValue], how: Now, today: NaiveDate) -> Progress {
    let rated = rated(values);
    let since = |from: NaiveDate| -> Vec<f64> {
        let from = from.max(goal.since);
        if from > today {
            return Vec::new();
        }
        rated.range(from..=today).map(|(_, v)| *v).collect()
    };
    let back = |days: u32| {
        let days = Days::new(u64::from(days.max(1)) - 1);
        today.checked_sub_days(days).unwrap_or(today)
    };
    let (now, n, missing) = match how {
        Now::MeanOf { days, at_least } => {
            let looked_at = since(back(days));
            let n = looked_at.len();
            let enough = n >= usize::try_from(at_least.max(1)).unwrap_or(usize::MAX);
            let from = back(days).max(goal.since);
            let days = if from > today {
                0
            } else {
                days_between(from, today) + 1
            };
            (mean(looked_at.into_iter()).filter(|_| enough), n, days - n)
        }
        Now::Latest { within } => {
            let latest = since(back(within.saturating_add(1))).last().copied();
            (latest, usize::from(latest.is_some()), 0)
        }
    };
    let time = goal.by.map(|by| {
        let whole = days_between(goal.since, by).max(1) as f64;
        (days_between(goal.since, today) as f64 / whole).min(1.0)
    });
    let mut weeks = Vec::new();
    let mut from = goal.since;
    while from <= today {
        let to = from
            .checked_add_days(Days::new(6))
            .unwrap_or(today)
            .min(today);
        let week: Vec<f64> = rated.range(from..=to).map(|(_, v)| *v).collect();
        if let Ok(period) = Period::new(from, to) {
            weeks.push(GoalWeek {
                period,
                n: week.len(),
                mean: mean(week.into_iter()),
            });
        }
        let Some(next) = from.checked_add_days(Days::new(7)) else {
            break;
        };
        from = next;
    }
    Progress {
        now,
        n,
        missing,
        share: now.map(|now| goal.share(now)),
        reached: now.map(|now| goal.reached_by(now)),
        time,
        weeks,
    }
}
