//! From rows to the model's types, strictly: what this version cannot read is a named error, never a panic or a guess.
//!
//! Not a query builder. Every noun's file calls it.

use ballast_model::{Amount, DayEnd, Invalid, Moment, Problem, Unit};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Row, ffi};

use crate::VaultError;

/// A table holds something that this version cannot read. The log names the table, and nothing of what it holds.
pub(super) fn damaged(table: &'static str) -> VaultError {
    tracing::error!(table, "unreadable row");
    VaultError::unreadable_row()
}

/// The row asked for is not there.
pub(super) fn not_found() -> VaultError {
    VaultError::Invalid(Invalid::new("id", Problem::NotFound))
}

/// `Ok` when a change by id met its row.
pub(super) fn met(changed: usize) -> Result<(), VaultError> {
    if changed == 0 {
        Err(not_found())
    } else {
        Ok(())
    }
}

/// What a refused write means: `reference` names the field that refers to something missing, `unique` the one that is taken.
pub(super) fn refused(
    reference: &'static str,
    unique: &'static str,
) -> impl FnOnce(rusqlite::Error) -> VaultError {
    move |error| match error.sqlite_error().map(|e| e.extended_code) {
        Some(ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => {
            Invalid::new(reference, Problem::NotFound).into()
        }
        Some(ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => {
            Invalid::new(unique, Problem::Duplicate).into()
        }
        _ => error.into(),
    }
}

/// Every row of a query, read by `read`.
pub(super) fn list<T>(
    conn: &Connection,
    table: &'static str,
    sql: &str,
    params: impl Params,
    mut read: impl FnMut(&mut Fields<'_, '_>) -> Result<T, VaultError>,
) -> Result<Vec<T>, VaultError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(&mut Fields {
            row,
            table,
            next: 0,
        })?);
    }
    Ok(found)
}

/// The first row of a query, if there is one.
pub(super) fn find<T>(
    conn: &Connection,
    table: &'static str,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&mut Fields<'_, '_>) -> Result<T, VaultError>,
) -> Result<Option<T>, VaultError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    match rows.next()? {
        Some(row) => read(&mut Fields {
            row,
            table,
            next: 0,
        })
        .map(Some),
        None => Ok(None),
    }
}

/// The columns of one row, read from left to right.
pub(super) struct Fields<'r, 's> {
    row: &'r Row<'s>,
    table: &'static str,
    next: usize,
}

impl<'r> Fields<'r, '_> {
    fn value(&mut self) -> Result<ValueRef<'r>, VaultError> {
        let index = self.next;
        self.next += 1;
        self.row.get_ref(index).map_err(|_| self.damaged())
    }

    pub(super) fn damaged(&self) -> VaultError {
        damaged(self.table)
    }

    fn needed<T>(&self, value: Option<T>) -> Result<T, VaultError> {
        value.ok_or_else(|| self.damaged())
    }

    fn opt_int(&mut self) -> Result<Option<i64>, VaultError> {
        match self.value()? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(number) => Ok(Some(number)),
            _ => Err(self.damaged()),
        }
    }

    fn opt_str(&mut self) -> Result<Option<&'r str>, VaultError> {
        match self.value()? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes)
                .map(Some)
                .map_err(|_| self.damaged()),
            _ => Err(self.damaged()),
        }
    }

    /// Text that is there, parsed; what does not parse is damage.
    fn opt_parsed<T>(
        &mut self,
        parse: impl FnOnce(&'r str) -> Option<T>,
    ) -> Result<Option<T>, VaultError> {
        match self.opt_str()? {
            None => Ok(None),
            Some(text) => parse(text).map(Some).ok_or_else(|| self.damaged()),
        }
    }

    pub(super) fn int(&mut self) -> Result<i64, VaultError> {
        let value = self.opt_int()?;
        self.needed(value)
    }

    pub(super) fn opt_id<T>(&mut self, wrap: fn(i64) -> T) -> Result<Option<T>, VaultError> {
        Ok(self.opt_int()?.map(wrap))
    }

    pub(super) fn opt_small<T: TryFrom<i64>>(&mut self) -> Result<Option<T>, VaultError> {
        match self.opt_int()? {
            None => Ok(None),
            Some(number) => T::try_from(number).map(Some).map_err(|_| self.damaged()),
        }
    }

    pub(super) fn small<T: TryFrom<i64>>(&mut self) -> Result<T, VaultError> {
        let value = self.opt_small()?;
        self.needed(value)
    }

    pub(super) fn opt_flag(&mut self) -> Result<Option<bool>, VaultError> {
        match self.opt_int()? {
            None => Ok(None),
            Some(0) => Ok(Some(false)),
            Some(1) => Ok(Some(true)),
            Some(_) => Err(self.damaged()),
        }
    }

    pub(super) fn flag(&mut self) -> Result<bool, VaultError> {
        let value = self.opt_flag()?;
        self.needed(value)
    }

    pub(super) fn opt_text(&mut self) -> Result<Option<String>, VaultError> {
        Ok(self.opt_str()?.map(str::to_owned))
    }

    pub(super) fn text(&mut self) -> Result<String, VaultError> {
        let value = self.opt_text()?;
        self.needed(value)
    }

    pub(super) fn opt_day(&mut self) -> Result<Option<NaiveDate>, VaultError> {
        self.opt_parsed(parse_day)
    }

    pub(super) fn day(&mut self) -> Result<NaiveDate, VaultError> {
        let value = self.opt_day()?;
        self.needed(value)
    }

    pub(super) fn opt_time(&mut self) -> Result<Option<NaiveTime>, VaultError> {
        self.opt_parsed(parse_time)
    }

    /// Times of day with one space between; none for NULL.
    pub(super) fn times(&mut self) -> Result<Vec<NaiveTime>, VaultError> {
        let times = self.opt_parsed(|text| text.split(' ').map(parse_time).collect())?;
        Ok(times.unwrap_or_default())
    }

    /// Small numbers with one space between; none for NULL.
    pub(super) fn numbers(&mut self) -> Result<Vec<u8>, VaultError> {
        let numbers = self.opt_parsed(|text| text.split(' ').map(|n| n.parse().ok()).collect())?;
        Ok(numbers.unwrap_or_default())
    }

    pub(super) fn opt_decimal(&mut self) -> Result<Option<rust_decimal::Decimal>, VaultError> {
        self.opt_parsed(|text| text.parse().ok())
    }

    pub(super) fn json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, VaultError> {
        let value = self.opt_parsed(|text| serde_json::from_str(text).ok())?;
        self.needed(value)
    }

    pub(super) fn opt_json<T: serde::de::DeserializeOwned>(
        &mut self,
    ) -> Result<Option<T>, VaultError> {
        self.opt_parsed(|text| serde_json::from_str(text).ok())
    }

    pub(super) fn opt_code<T>(
        &mut self,
        from_code: fn(&str) -> Option<T>,
    ) -> Result<Option<T>, VaultError> {
        self.opt_parsed(from_code)
    }

    pub(super) fn code<T>(&mut self, from_code: fn(&str) -> Option<T>) -> Result<T, VaultError> {
        let value = self.opt_code(from_code)?;
        self.needed(value)
    }

    /// Two columns: amount, unit.
    pub(super) fn opt_amount(&mut self) -> Result<Option<Amount>, VaultError> {
        match (self.opt_decimal()?, self.opt_code(Unit::from_code)?) {
            (None, None) => Ok(None),
            (Some(value), Some(unit)) => Amount::new("amount", value, unit)
                .map(Some)
                .map_err(|_| self.damaged()),
            _ => Err(self.damaged()),
        }
    }

    /// Five columns: at, zone, offset_minutes, moment_day, day_end.
    pub(super) fn moment(&mut self) -> Result<Moment, VaultError> {
        let at = self.opt_parsed(|text| DateTime::parse_from_rfc3339(text).ok())?;
        Ok(Moment {
            at: self.needed(at)?.with_timezone(&Utc),
            zone: self.text()?,
            offset_minutes: self.small()?,
            day: self.day()?,
            day_end: DayEnd::new(self.small()?).map_err(|_| self.damaged())?,
        })
    }
}

/// A day exactly as the tables keep it, `YYYY-MM-DD`. Ten years of doses are read for one chart, so this is not left to the general parser.
fn parse_day(text: &str) -> Option<NaiveDate> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else {
        return None;
    };
    let year = number([*y0, *y1])? * 100 + number([*y2, *y3])?;
    NaiveDate::from_ymd_opt(
        i32::try_from(year).ok()?,
        number([*m0, *m1])?,
        number([*d0, *d1])?,
    )
}

/// A time of day exactly as the tables keep it, `HH:MM`.
fn parse_time(text: &str) -> Option<NaiveTime> {
    let [h0, h1, b':', m0, m1] = text.as_bytes() else {
        return None;
    };
    NaiveTime::from_hms_opt(number([*h0, *h1])?, number([*m0, *m1])?, 0)
}

/// Two digits as a number.
fn number(digits: [u8; 2]) -> Option<u32> {
    let [tens, ones] = digits.map(|digit| digit.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| u32::from(tens) * 10 + u32::from(ones))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// What the tables keep is read as chrono reads it, and nothing else is taken.
        #[test]
        fn days_and_times_are_read_as_they_are_kept(days in 0..73_000_i64, minutes in 0..1_440_u32, other in "[0-9:-]{0,12}|.{0,12}") {
            let day = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::TimeDelta::days(days);
            prop_assert_eq!(parse_day(&day.to_string()), Some(day));
            let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
            prop_assert_eq!(parse_time(&time.format("%H:%M").to_string()), Some(time));
            if let Some(day) = parse_day(&other) {
                prop_assert_eq!(day.to_string(), other.clone());
            }
            if let Some(time) = parse_time(&other) {
                prop_assert_eq!(time.format("%H:%M").to_string(), other);
            }
        }
    }
}
