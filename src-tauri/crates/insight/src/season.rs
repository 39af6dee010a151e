//! The same month in other years, side by side.
//!
//! A handful of years proves no season; each month stands with its days, and the reader compares.

use chrono::{Datelike, Months, NaiveDate};

use crate::period::Period;
use crate::window::{Days, WindowStats, window_stats};

/// One month of one year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MonthOfYear {
    /// The year.
    pub year: i32,
    /// The days that are looked at: the whole month, or up to the same day of the month as today's.
    pub period: Period,
    /// What they held.
    pub stats: WindowStats,
}

/// The month of `day` in each year of the record, oldest first, the year of `day` last. With `to_the_day`, every year
/// is read up to the same day of the month, so that a month just begun is compared with like; otherwise whole months are
/// read (and this year's up to `day`). Years without a rated day are left out, this year's excepted.
///
/// ```
/// use ballast_insight::{season::this_month, window::Days};
/// use chrono::NaiveDate;
/// let on = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).ok_or("date");
/// let values = [(on(2024, 11, 3)?, Some(3.0)), (on(2024, 11, 29)?, Some(1.0)), (on(2026, 11, 2)?, Some(5.0))];
/// let years = this_month(&Days { values: &values, ..Days::default() }, on(2026, 11, 4)?, true);
/// assert_eq!(years.iter().map(|y| (y.year, y.stats.mean, y.stats.n)).collect::<Vec<_>>(),
///     [(2024, Some(3.0), 1), (2026, Some(5.0), 1)]);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn this_month(days: &Days<'_>, day: NaiveDate, to_the_day: bool) -> Vec<MonthOfYear> {
    let first_year = days
        .values
        .iter()
        .filter(|(at, value)| value.is_some() && *at <= day)
        .map(|(at, _)| at.year())
        .min()
        .unwrap_or(day.year());
    (first_year..=day.year())
        .filter_map(|year| {
            let from = NaiveDate::from_ymd_opt(year, day.month(), 1)?;
            let last = from.checked_add_months(Months::new(1))?.pred_opt()?;
            let same = from.with_day(day.day()).unwrap_or(last);
            let to = if to_the_day || year == day.year() {
                same
            } else {
                last
            };
            let period = Period::new(from, to).ok()?;
            let stats = window_stats(days, period);
            (stats.n > 0 || year == day.year()).then_some(MonthOfYear {
                year,
                period,
                stats,
            })
        })
        .collect()
}
