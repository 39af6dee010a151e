//! Days, weekdays and months as they are said: on the screen, in drawings and on paper alike.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::{filled, fixed, t};

/// `May`, of a number from 1 to 12.
#[must_use]
pub fn month(number: u32) -> &'static str {
    match number {
        1 => fixed::t!("day-january"),
        2 => fixed::t!("day-february"),
        3 => fixed::t!("day-march"),
        4 => fixed::t!("day-april"),
        5 => fixed::t!("day-may"),
        6 => fixed::t!("day-june"),
        7 => fixed::t!("day-july"),
        8 => fixed::t!("day-august"),
        9 => fixed::t!("day-september"),
        10 => fixed::t!("day-october"),
        11 => fixed::t!("day-november"),
        _ => fixed::t!("day-december"),
    }
}

/// `Monday`.
#[must_use]
pub fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => fixed::t!("day-monday"),
        Weekday::Tue => fixed::t!("day-tuesday"),
        Weekday::Wed => fixed::t!("day-wednesday"),
        Weekday::Thu => fixed::t!("day-thursday"),
        Weekday::Fri => fixed::t!("day-friday"),
        Weekday::Sat => fixed::t!("day-saturday"),
        Weekday::Sun => fixed::t!("day-sunday"),
    }
}

/// `Mon`.
#[must_use]
pub fn short_weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => fixed::t!("day-mon"),
        Weekday::Tue => fixed::t!("day-tue"),
        Weekday::Wed => fixed::t!("day-wed"),
        Weekday::Thu => fixed::t!("day-thu"),
        Weekday::Fri => fixed::t!("day-fri"),
        Weekday::Sat => fixed::t!("day-sat"),
        Weekday::Sun => fixed::t!("day-sun"),
    }
}

/// `26 May`.
#[must_use]
pub fn short(day: NaiveDate) -> String {
    t!("day-short", day = day.day(), month = month(day.month()))
}

/// `26 May 2026`.
#[must_use]
pub fn long(day: NaiveDate) -> String {
    t!(
        "day-long",
        day = day.day(),
        month = month(day.month()),
        year = day.year()
    )
}

/// `Tuesday 26 May 2026`.
#[must_use]
pub fn full(day: NaiveDate) -> String {
    filled::t!(
        "day-full",
        weekday = weekday(day.weekday()),
        day = day.day().to_string(),
        month = month(day.month()),
        year = day.year().to_string()
    )
}

/// `May 2026`.
#[must_use]
pub fn month_and_year(day: NaiveDate) -> String {
    t!(
        "day-month-and-year",
        month = month(day.month()),
        year = day.year()
    )
}

/// `Sep 2025`.
#[must_use]
pub fn short_month_and_year(day: NaiveDate) -> String {
    t!(
        "day-short-month-and-year",
        month = t!("day-short-month", n = day.month()),
        year = day.year()
    )
}
