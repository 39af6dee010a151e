//! From the model's types to what is bound into a statement, in the forms that `0001_first.sql` describes.
//!
//! Holds the checks of fields that the model leaves to storage. Every noun's file calls it.

use ballast_model::{Invalid, Moment, Problem, day_in_range};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, SecondsFormat, Timelike};

use crate::VaultError;

/// `YYYY-MM-DD`. Days outside the years 0 to 9999, which only the ends of a range can be, become the first or last of these, so that
/// text order stays day order.
pub(super) fn day(day: NaiveDate) -> String {
    match day.year() {
        ..0 => "0000-01-01".to_owned(),
        0..=9999 => day.to_string(),
        10_000.. => "9999-12-31".to_owned(),
    }
}

/// `HH:MM`.
pub(super) fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// `HH:MM HH:MM`.
pub(super) fn times(times: &[NaiveTime]) -> String {
    times.iter().map(|t| time(*t)).collect::<Vec<_>>().join(" ")
}

/// A JSON array of words, in order.
pub(super) fn json(words: &[String]) -> String {
    serde_json::Value::from(words.to_vec()).to_string()
}

/// A value of the model as JSON.
///
/// # Errors
/// [`VaultError::Constraint`] when it cannot be written so.
pub(super) fn as_json<T: serde::Serialize + ?Sized>(value: &T) -> Result<String, VaultError> {
    serde_json::to_string(value).map_err(|_| VaultError::Constraint)
}

/// The minute a time lies in: storage keeps no seconds.
pub(super) fn minute(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}

/// The two bound columns of a moment that are not plain: the instant and the day.
pub(super) struct Bound {
    /// RFC 3339 in UTC with milliseconds.
    pub(super) at: String,
    /// `YYYY-MM-DD`.
    pub(super) day: String,
}

/// `moment` as bound, if its parts can be stored.
///
/// # Errors
/// [`Problem::ImplausibleDate`], [`Problem::OutOfRange`] or a text problem at `recorded`.
pub(super) fn moment(moment: &Moment) -> Result<Bound, Invalid> {
    day_in_range("recorded", moment.day)?;
    day_in_range("recorded", moment.at.date_naive())?;
    Invalid::check_range("recorded", i64::from(moment.offset_minutes), -1080, 1080)?;
    ballast_model::line("recorded", &moment.zone)?;
    let at = DateTime::from_timestamp_millis(moment.at.timestamp_millis()).unwrap_or(moment.at);
    Ok(Bound {
        at: at.to_rfc3339_opts(SecondsFormat::Millis, true),
        day: day(moment.day),
    })
}

/// `Ok` when a day that may be left out is plausible.
///
/// # Errors
/// [`Problem::ImplausibleDate`] at `field`.
pub(super) fn opt_day_in_range(field: &str, day: Option<NaiveDate>) -> Result<(), Invalid> {
    day.map_or(Ok(()), |day| day_in_range(field, day).map(|_| ()))
}

/// `Ok` when a 0..=10 answer that may be left out lies in range.
///
/// # Errors
/// [`Problem::OutOfRange`] at `field`.
pub(super) fn opt_ten(field: &str, value: Option<u8>) -> Result<(), Invalid> {
    value.map_or(Ok(()), |value| {
        Invalid::check_range(field, i64::from(value), 0, 10)
    })
}

/// A key from elsewhere, kept exactly: 1 to `max` characters.
///
/// # Errors
/// [`Problem::Empty`] or [`Problem::TooLong`] at `field`.
pub(super) fn key(field: &str, key: &str, max: usize) -> Result<(), Invalid> {
    if key.is_empty() {
        return Err(Invalid::new(field, Problem::Empty));
    }
    if key.chars().any(char::is_control) {
        return Err(Invalid::new(field, Problem::ControlCharacters));
    }
    if key.chars().count() > max {
        return Err(Invalid::new(field, Problem::TooLong { max }));
    }
    Ok(())
}
