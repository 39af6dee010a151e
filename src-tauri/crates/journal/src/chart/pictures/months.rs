//! Mood, or a tracker with a scale, by month of the calendar: how many days were rated, their mean, and the usual step from one day to the next. Months with too few
//! days have no mean.

use ballast_insight::Period;
use ballast_insight::variability::variability;
use ballast_insight::window::window_stats;
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Datelike, Months, NaiveDate};

use crate::chart::picture::Stretch;
use crate::series::{self, Series};

/// Rated days that a month needs for a mean, and pairs of neighbouring ones for a swing, one fewer.
const LEAST_DAYS: usize = 7;

/// One month, as far as it lies within the days asked for and has come.
pub(super) struct Month {
    /// A day of it.
    pub day: NaiveDate,
    /// Mean of the rated days.
    pub mean: Option<f64>,
    /// Root mean square of the steps from one day to the next.
    pub swing: Option<f64>,
    /// Rated days.
    pub rated: u32,
    /// Days there were.
    pub days: u32,
}

/// The months of one thing asked.
pub(super) struct Found {
    /// What was asked.
    pub name: String,
    /// The highest value of its scale from 0.
    pub high: f64,
    /// The months.
    pub months: Vec<Month>,
}

/// By the key of a tracker; mood when there is none of that key.
pub(super) fn of(
    conn: &Connection,
    days: Stretch,
    tracker: Option<&str>,
) -> Result<Found, VaultError> {
    let last = days.last_past();
    let (series, bad) = asked(conn, tracker, days.from, last.unwrap_or(days.from))?;
    let asked = series.days(&bad);
    let mut months = Vec::new();
    let last = last.unwrap_or(days.from.pred_opt().unwrap_or(days.from));
    let mut from = days.from;
    while from <= last {
        let next = from
            .with_day(1)
            .and_then(|first| first.checked_add_months(Months::new(1)));
        let to = next.and_then(|d| d.pred_opt()).unwrap_or(last).min(last);
        let period = Period::new(from, to).map_err(|_| VaultError::Constraint)?;
        let rated = window_stats(&asked, period);
        let swing = variability(asked.values, period);
        months.push(Month {
            day: from,
            mean: rated.mean.filter(|_| rated.n >= LEAST_DAYS),
            swing: swing.rmssd.filter(|_| swing.pairs + 1 >= LEAST_DAYS),
            rated: u32::try_from(rated.n).unwrap_or(u32::MAX),
            days: u32::try_from(rated.days).unwrap_or(u32::MAX),
        });
        let Some(next) = next else { break };
        from = next;
    }
    Ok(Found {
        high: series.room().1,
        name: series.name,
        months,
    })
}

/// A tracker with a scale by its key, else mood; with the bad days.
fn asked(
    conn: &Connection,
    key: Option<&str>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(Series, Vec<NaiveDate>), VaultError> {
    if let Some(key) = key
        && let Some(tracker) = storage::find_tracker(conn, key)?
        && series::is_rated(tracker.kind)
        && let Some(series) = series::of_tracker(conn, &tracker, from, to)?
    {
        return Ok((series, Vec::new()));
    }
    series::mood(conn, from, to)
}
