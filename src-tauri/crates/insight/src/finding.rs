//! What a series of days was before a change and in its window: the numbers of one line of a review.
//!
//! It says how the days differ and how sure that is, never why. What else changed in the window is for the caller to
//! gather and must stand beside these numbers (`review` says which other changes overlap).

use crate::dependence::{Stretch, stretch};
use crate::effect::{Difference, MIN_RATED, Withheld, difference};
use crate::many::benjamini_hochberg;
use crate::period::Period;
use crate::series::{Better, rated};
use crate::swing::Swing;
use crate::window::{Days, WindowStats, window_stats};

/// One outcome before a change and in its window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// The baseline.
    pub before: WindowStats,
    /// The window after the change.
    pub after: WindowStats,
    /// Mean after minus mean before; `None` when a side has no rated day.
    pub mean_difference: Option<f64>,
    /// The difference with its interval and effect size, or why there is none.
    pub difference: Result<Difference, Withheld>,
    /// The same for how far days were from usual, for a tracker that is better towards usual; `None` for others.
    pub from_usual: Option<Result<Difference, Withheld>>,
    /// Which way the days went, as far as that can be told from this series alone.
    pub direction: Direction,
    /// Rated days that are still missing for an interval, before and after.
    pub lacking: [usize; 2],
}

/// Which way a series went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// There is no interval, so nothing is said.
    NotKnown,
    /// The interval holds no difference as well.
    Unclear,
    /// Clearly towards better.
    Better,
    /// Clearly away from better.
    Worse,
    /// Clearly different, but no direction is called better.
    Different,
}

/// Describes one series before a change and in its window.
///
/// ```
/// use ballast_insight::{Period, finding::{Direction, finding}, series::Better, window::Days};
/// use chrono::{Days as Offset, NaiveDate};
/// let day = |n| NaiveDate::from_ymd_opt(2026, 3, 1).map(|d| d + Offset::new(n)).ok_or("date");
/// let worry = |n: u64| if n < 14 { [6.0, 7.0, 7.0, 5.0][n as usize % 4] } else { [3.0, 2.0, 4.0, 3.0, 3.0][n as usize % 5] };
/// let values = (0..42).map(|n| Ok((day(n)?, Some(worry(n))))).collect::<Result<Vec<_>, &str>>()?;
/// let days = Days { values: &values, ..Days::default() };
/// let (before, after) = (Period::new(day(0)?, day(13)?)?, Period::new(day(14)?, day(41)?)?);
/// let found = finding(&days, Better::Lower, before, after);
/// assert_eq!((found.before.n, found.after.n), (14, 28));
/// assert_eq!(found.direction, Direction::Better);
/// assert!(found.difference.is_ok_and(|d| d.interval.high < 0.0));
///
/// // With nine rated days before, there are means, but no interval, and it says what is missing.
/// let thin = finding(&Days { values: &values[5..], ..days }, Better::Lower, before, after);
/// assert_eq!((thin.direction, thin.lacking), (Direction::NotKnown, [1, 0]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn finding(days: &Days<'_>, better: Better, before: Period, after: Period) -> Finding {
    let sides = [before, after].map(|period| part(days, period, |v| v));
    let difference = difference(&sides[0], &sides[1]);
    let from_usual = match better {
        Better::Towards(usual) => {
            let [b, a] = [before, after].map(|period| part(days, period, |v| (v - usual).abs()));
            Some(crate::effect::difference(&b, &a))
        }
        _ => None,
    };
    let [before, after] = [before, after].map(|period| window_stats(days, period));
    Finding {
        before,
        after,
        mean_difference: before.mean.zip(after.mean).map(|(b, a)| a - b),
        difference,
        from_usual,
        direction: direction(from_usual.as_ref().unwrap_or(&difference), better),
        lacking: [before, after].map(|side| MIN_RATED.saturating_sub(side.n)),
    }
}

fn part(days: &Days<'_>, period: Period, as_value: impl Fn(f64) -> f64) -> Stretch {
    stretch(
        rated(days.values)
            .range(period.from()..=period.to())
            .map(|(day, value)| (*day, as_value(*value))),
    )
}

fn direction(difference: &Result<Difference, Withheld>, better: Better) -> Direction {
    let Ok(found) = difference else {
        return Direction::NotKnown;
    };
    if !found.interval.excludes_zero() {
        return Direction::Unclear;
    }
    let higher = found.interval.value > 0.0;
    match better {
        Better::Neither => Direction::Different,
        Better::Higher if higher => Direction::Better,
        Better::Lower | Better::Towards(_) if !higher => Direction::Better,
        _ => Direction::Worse,
    }
}

/// Which findings of one review stand out although several series were looked at: Benjamini and Hochberg's correction at
/// 5 % over those with an interval, so that in a review in which nothing changed, at most one in twenty has one that stands
/// out. One that does not stand out keeps its interval; only nothing is made of it.
///
/// ```
/// use ballast_insight::finding::stand_out;
/// assert!(stand_out(&[]).is_empty());
/// ```
#[must_use]
pub fn stand_out(findings: &[Finding]) -> Vec<bool> {
    let p: Vec<Option<f64>> = findings
        .iter()
        .map(|f| f.from_usual.unwrap_or(f.difference).ok().map(|d| d.p))
        .collect();
    benjamini_hochberg(&p)
        .iter()
        .map(|p| p.is_some_and(|p| p <= 0.05))
        .collect()
}

/// The same, held against the person's own earlier days where there are enough of them (see [`crate::swing`]): what the record
/// did even once by itself does not stand out among several. `swings` are in the order of the findings; `None`, or none at all, changes nothing.
#[must_use]
pub fn stand_out_against(findings: &[Finding], swings: &[Option<Swing>]) -> Vec<bool> {
    stand_out(findings)
        .into_iter()
        .enumerate()
        .map(|(at, stands)| {
            let swing = swings.get(at).copied().flatten();
            stands && swing.is_none_or(|swing| swing.as_large == 0)
        })
        .collect()
}
