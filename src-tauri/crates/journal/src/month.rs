//! The names of months, alone and with their year.

use ballast_words::t;
use chrono::{Datelike, NaiveDate};

/// `May`, of a number from 1 to 12.
pub(crate) fn name(month: u32) -> String {
    t!("month-name", n = month)
}

/// `May 2025`.
pub(crate) fn and_year(day: NaiveDate) -> String {
    t!(
        "month-and-year",
        month = name(day.month()),
        year = day.year().to_string()
    )
}

/// `Sep 2025`.
pub(crate) fn short_and_year(day: NaiveDate) -> String {
    t!(
        "month-and-year-short",
        month = t!("month-short", n = day.month()),
        year = day.year().to_string()
    )
}
