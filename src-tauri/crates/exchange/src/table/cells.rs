//! One cell as a day, a time, a number. Only what is plain is read.

use ballast_model::{Problem, day_in_range};
use chrono::{DateTime, NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use super::{DateOrder, DecimalMark};
use crate::daylio::when;
use crate::found::number as plain_number;

/// A day in an order. The parts are digits between `-`, `/` or `.`, the year with four.
pub(super) fn day(typed: &str, order: DateOrder) -> Result<NaiveDate, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Problem::Empty);
    }
    let parts: Vec<&str> = typed
        .trim_end_matches('.')
        .split(['-', '/', '.'])
        .map(str::trim)
        .collect();
    let [a, b, c] = parts.as_slice() else {
        return Err(Problem::NotADate);
    };
    let (year, month, day) = match order {
        DateOrder::YearMonthDay => (a, b, c),
        DateOrder::DayMonthYear => (c, b, a),
        DateOrder::MonthDayYear => (c, a, b),
    };
    let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        let plain = lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        plain
            .then(|| part.parse::<u32>().ok())
            .flatten()
            .ok_or(Problem::NotADate)
    };
    let year = i32::try_from(digits(year, 4..=4)?).map_err(|_| Problem::NotADate)?;
    let (month, day) = (digits(month, 1..=2)?, digits(day, 1..=2)?);
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or(Problem::NotADate)?;
    day_in_range("day", day).map_err(|invalid| invalid.problem)
}

/// A time of day: `8:30`, `08:30:15`, `8:30 pm`.
pub(super) fn time(typed: &str) -> Result<NaiveTime, Problem> {
    let typed = typed.trim();
    let seconds = NaiveTime::parse_from_str(typed, "%H:%M:%S%.f").ok();
    match seconds {
        Some(time) => Ok(time),
        None => when::time(typed).map_err(|invalid| invalid.problem),
    }
}

/// A day, its time where the cell has one, and the instant where it has an offset.
type Told = (
    NaiveDate,
    Option<NaiveTime>,
    Option<DateTime<chrono::FixedOffset>>,
);

/// Day and time in one cell. With an offset, the instant as well.
pub(super) fn day_and_time(typed: &str, order: DateOrder) -> Result<Told, Problem> {
    let typed = typed.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(typed) {
        let day = day_in_range("day", at.date_naive()).map_err(|invalid| invalid.problem)?;
        return Ok((day, Some(at.time()), Some(at)));
    }
    let parted = typed
        .find(|c: char| c.is_whitespace() || matches!(c, 'T' | ','))
        .map(|at| typed.split_at(at));
    match parted {
        None => Ok((day(typed, order)?, None, None)),
        Some((first, rest)) => {
            let rest =
                rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, 'T' | ','));
            Ok((day(first, order)?, Some(time(rest)?), None))
        }
    }
}

/// A number with that decimal mark and no marks between thousands.
pub(super) fn number(typed: &str, mark: DecimalMark) -> Option<Decimal> {
    match mark {
        DecimalMark::Point => plain_number(typed),
        DecimalMark::Comma if typed.contains('.') => None,
        DecimalMark::Comma => plain_number(&typed.replacen(',', ".", 1)),
    }
}

/// `h:mm` or `h:mm:ss` as minutes.
pub(super) fn minutes(typed: &str) -> Option<Decimal> {
    let parts: Vec<&str> = typed.trim().split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [h, m] => (h, m, &"0"),
        [h, m, s] => (h, m, s),
        _ => return None,
    };
    let digits = |part: &str| {
        let plain = (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| part.parse::<i64>().ok()).flatten()
    };
    let (hours, minutes, seconds) = (digits(hours)?, digits(minutes)?, digits(seconds)?);
    let all = Decimal::from(hours * 3600 + minutes * 60 + seconds) / Decimal::from(60);
    (minutes < 60 && seconds < 60).then(|| all.round_dp(2).normalize())
}

/// Yes or no, in the words and signs that mean nothing else.
pub(super) fn yes_or_no(typed: &str) -> Option<bool> {
    match typed.trim().to_lowercase().as_str() {
        "1" | "yes" | "y" | "true" | "x" | "✓" | "✔" | "ja" | "j" | "sí" | "si" | "oui" => {
            Some(true)
        }
        "0" | "no" | "n" | "false" | "-" | "nein" | "non" => Some(false),
        _ => None,
    }
}
