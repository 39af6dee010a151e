//! Check-ins with their answers and tags, and the lean rows that charts read.
//!
//! Whether an answer fits its tracker is checked by who knows the trackers; here it must only be one.

use std::collections::HashMap;

use ballast_model::{
    CheckIn, CheckInId, CheckInKind, ImportId, Mood, TrackerId, TrackerValue, Value, line,
};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT c.id, c.day, c.at, c.zone, c.offset_minutes, c.moment_day, c.day_end, c.kind, c.estimated, c.mood,
             c.mood_worst, c.mood_best, c.note, c.import, c.source_key FROM check_in c ",
            $tail
        )
    };
}

// CROSS JOIN keeps the check-ins on the outside, so that the index on days gives both the range and the order.
macro_rules! select_values {
    ($tail:literal) => {
        concat!(
            "SELECT v.check_in, v.tracker, v.number, v.words FROM check_in c
             CROSS JOIN check_in_value v ON v.check_in = c.id ",
            $tail
        )
    };
}

macro_rules! select_tags {
    ($tail:literal) => {
        concat!("SELECT t.check_in, t.tag FROM check_in c CROSS JOIN check_in_tag t ON t.check_in = c.id ", $tail)
    };
}

/// What a mood chart needs of a check-in that was rated or flagged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoodRow {
    /// The local day it is about.
    pub day: NaiveDate,
    /// 0..=10 around 5, "my usual self"; none on a bad day without details.
    pub rating: Option<u8>,
    /// Lowest of the day.
    pub worst: Option<u8>,
    /// Highest of the day.
    pub best: Option<u8>,
    /// Rated, or the flag alone.
    pub kind: CheckInKind,
    /// Filled in afterwards.
    pub estimated: bool,
}

/// One tracker's answer on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueRow {
    /// The local day it is about.
    pub day: NaiveDate,
    /// The answer.
    pub value: Value,
    /// Filled in afterwards.
    pub estimated: bool,
}

/// Adds a check-in with its answers and tags.
///
/// # Errors
/// [`VaultError::Invalid`] as [`CheckIn::checked`], when a tracker or the import is not there, or ([`Duplicate`] at `source_key`) when
/// it was brought in before; when the database cannot be written.
///
/// [`Duplicate`]: ballast_model::Problem::Duplicate
pub fn add_check_in(conn: &Connection, check_in: &CheckIn) -> Result<CheckInId, VaultError> {
    let c = checked(check_in)?;
    let recorded = bind::moment(&c.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO check_in (day, at, zone, offset_minutes, moment_day, day_end, kind, estimated, mood, mood_worst,
             mood_best, note, import, source_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?
        .insert(params![
            bind::day(c.day),
            recorded.at,
            c.recorded.zone,
            c.recorded.offset_minutes,
            recorded.day,
            c.recorded.day_end.hour(),
            c.kind.code(),
            c.estimated,
            c.mood.map(|m| m.rating),
            c.mood.and_then(|m| m.worst),
            c.mood.and_then(|m| m.best),
            c.note,
            c.import.map(|i| i.0),
            c.source_key
        ])
        .map_err(row::refused("import", "source_key"))?;
    add_parts(conn, CheckInId(id), &c)?;
    Ok(CheckInId(id))
}

/// Adds many check-ins, as an import does.
///
/// # Errors
/// As [`add_check_in`]; the caller's transaction then rolls back all of them.
pub fn add_check_ins(
    conn: &Connection,
    check_ins: &[CheckIn],
) -> Result<Vec<CheckInId>, VaultError> {
    check_ins
        .iter()
        .map(|check_in| add_check_in(conn, check_in))
        .collect()
}

/// Changes a check-in, replacing its answers and tags.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_check_in`], or when it is not there; when the database cannot be written.
pub fn update_check_in(conn: &Connection, check_in: &CheckIn) -> Result<(), VaultError> {
    let c = checked(check_in)?;
    let recorded = bind::moment(&c.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE check_in SET day = ?2, at = ?3, zone = ?4, offset_minutes = ?5, moment_day = ?6, day_end = ?7, kind = ?8,
             estimated = ?9, mood = ?10, mood_worst = ?11, mood_best = ?12, note = ?13, import = ?14, source_key = ?15
             WHERE id = ?1",
        )?
        .execute(params![
            c.id.0,
            bind::day(c.day),
            recorded.at,
            c.recorded.zone,
            c.recorded.offset_minutes,
            recorded.day,
            c.recorded.day_end.hour(),
            c.kind.code(),
            c.estimated,
            c.mood.map(|m| m.rating),
            c.mood.and_then(|m| m.worst),
            c.mood.and_then(|m| m.best),
            c.note,
            c.import.map(|i| i.0),
            c.source_key
        ])
        .map_err(row::refused("import", "source_key"))?;
    row::met(changed)?;
    conn.prepare_cached("DELETE FROM check_in_value WHERE check_in = ?1")?
        .execute([c.id.0])?;
    conn.prepare_cached("DELETE FROM check_in_tag WHERE check_in = ?1")?
        .execute([c.id.0])?;
    add_parts(conn, c.id, &c)
}

/// Removes a check-in with its answers and tags.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_check_in(conn: &Connection, id: CheckInId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM check_in WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The check-in with that identity, its answers by tracker id.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_check_in(conn: &Connection, id: CheckInId) -> Result<CheckIn, VaultError> {
    let mut check_in = row::find(
        conn,
        "check_in",
        select!("WHERE c.id = ?1"),
        [id.0],
        row_to_check_in,
    )?
    .ok_or_else(row::not_found)?;
    let sql = select_values!("WHERE c.id = ?1 ORDER BY v.tracker");
    check_in.values = row::list(conn, "check_in_value", sql, [id.0], |row| {
        Ok(row_to_value(row)?.1)
    })?;
    let sql = select_tags!("WHERE c.id = ?1 ORDER BY t.position");
    check_in.tags = row::list(conn, "check_in_tag", sql, [id.0], |row| {
        Ok(row_to_tag(row)?.1)
    })?;
    Ok(check_in)
}

/// The check-in that was brought in under that key, if there is one.
///
/// # Errors
/// When the database cannot be read.
pub fn find_check_in_by_source_key(
    conn: &Connection,
    source_key: &str,
) -> Result<Option<CheckInId>, VaultError> {
    let sql = "SELECT id FROM check_in WHERE source_key = ?1";
    row::find(conn, "check_in", sql, [source_key], |row| {
        Ok(CheckInId(row.int()?))
    })
}

/// The check-ins from `from` to `to`, by day and instant; answers by tracker id.
///
/// # Errors
/// When the database cannot be read.
pub fn list_check_ins(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<CheckIn>, VaultError> {
    let (from, to) = (bind::day(from), bind::day(to));
    let sql = select!("WHERE c.day BETWEEN ?1 AND ?2 ORDER BY c.day, c.at, c.id");
    let mut check_ins = row::list(conn, "check_in", sql, [&from, &to], row_to_check_in)?;
    let sql = select_values!("WHERE c.day BETWEEN ?1 AND ?2 ORDER BY c.day, c.at, c.id, v.tracker");
    let values = row::list(conn, "check_in_value", sql, [&from, &to], row_to_value)?;
    hand_out(&mut check_ins, values, |check_in| &mut check_in.values);
    let sql = select_tags!("WHERE c.day BETWEEN ?1 AND ?2 ORDER BY c.day, c.at, c.id, t.position");
    let tags = row::list(conn, "check_in_tag", sql, [&from, &to], row_to_tag)?;
    hand_out(&mut check_ins, tags, |check_in| &mut check_in.tags);
    Ok(check_ins)
}

/// The check-ins about `day`, by instant.
///
/// # Errors
/// When the database cannot be read.
pub fn list_check_ins_on(conn: &Connection, day: NaiveDate) -> Result<Vec<CheckIn>, VaultError> {
    list_check_ins(conn, day, day)
}

/// The tags in use with how often, most used first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_tags(conn: &Connection) -> Result<Vec<(String, u64)>, VaultError> {
    let sql = "SELECT tag, count(*) FROM check_in_tag GROUP BY tag ORDER BY count(*) DESC, tag";
    row::list(conn, "check_in_tag", sql, [], |row| {
        Ok((row.text()?, row.small()?))
    })
}

/// The first and the last day that a check-in is about; none before the first.
///
/// # Errors
/// When the database cannot be read.
pub fn check_in_days(conn: &Connection) -> Result<Option<(NaiveDate, NaiveDate)>, VaultError> {
    let sql = "SELECT (SELECT min(day) FROM check_in), (SELECT max(day) FROM check_in)";
    let days = row::find(conn, "check_in", sql, [], |row| {
        Ok((row.opt_day()?, row.opt_day()?))
    })?;
    Ok(days.and_then(|(first, last)| first.zip(last)))
}

/// The moods and bad-day flags from `from` to `to`, by day and instant. A check-in of words or other answers alone gives no row.
///
/// # Errors
/// When the database cannot be read.
pub fn mood_rows(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<MoodRow>, VaultError> {
    let sql = "SELECT day, mood, mood_worst, mood_best, kind, estimated FROM check_in
               WHERE day BETWEEN ?1 AND ?2 AND (mood IS NOT NULL OR kind = 'bad_day') ORDER BY day, at, id";
    row::list(
        conn,
        "check_in",
        sql,
        [bind::day(from), bind::day(to)],
        |row| {
            Ok(MoodRow {
                day: row.day()?,
                rating: row.opt_small()?,
                worst: row.opt_small()?,
                best: row.opt_small()?,
                kind: row.code(CheckInKind::from_code)?,
                estimated: row.flag()?,
            })
        },
    )
}

/// Whether a tracker was ever answered.
///
/// # Errors
/// When the database cannot be read.
pub fn has_values(conn: &Connection, tracker: TrackerId) -> Result<bool, VaultError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM check_in_value WHERE tracker = ?1)";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([tracker.0], |row| row.get(0))?)
}

/// One tracker's answers from `from` to `to`, by day and instant.
///
/// # Errors
/// When the database cannot be read.
pub fn value_rows(
    conn: &Connection,
    tracker: TrackerId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<ValueRow>, VaultError> {
    let [rows] = value_rows_of(conn, [tracker], from, to)?;
    Ok(rows)
}

/// Several trackers' answers, each as [`value_rows`] gives them, with one reading of the days.
///
/// # Errors
/// When the database cannot be read.
pub fn value_rows_of<const N: usize>(
    conn: &Connection,
    trackers: [TrackerId; N],
    from: NaiveDate,
    to: NaiveDate,
) -> Result<[Vec<ValueRow>; N], VaultError> {
    let sql =
        "SELECT id, day, estimated FROM check_in WHERE day BETWEEN ?1 AND ?2 ORDER BY day, at, id";
    let days = [bind::day(from), bind::day(to)];
    let check_ins = row::list(conn, "check_in", sql, days, |row| {
        Ok((row.int()?, row.day()?, row.flag()?))
    })?;
    let ids = || check_ins.iter().map(|(id, ..)| *id);
    let mut all = [const { Vec::new() }; N];
    // Two stretches of indexes put together here: over many years that is far less work than a search for each check-in.
    let (Some(first), Some(last)) = (ids().min(), ids().max()) else {
        return Ok(all);
    };
    let sql = "SELECT check_in, number, words FROM check_in_value WHERE tracker = ?1 AND check_in BETWEEN ?2 AND ?3";
    for (rows, tracker) in all.iter_mut().zip(trackers) {
        let within = [tracker.0, first, last];
        let answers = row::list(conn, "check_in_value", sql, within, |row| {
            Ok((row.int()?, answer(row)?))
        })?;
        let mut answers: HashMap<i64, Value> = answers.into_iter().collect();
        rows.extend(check_ins.iter().filter_map(|(id, day, estimated)| {
            Some(ValueRow {
                day: *day,
                estimated: *estimated,
                value: answers.remove(id)?,
            })
        }));
    }
    Ok(all)
}

fn add_parts(conn: &Connection, id: CheckInId, check_in: &CheckIn) -> Result<(), VaultError> {
    if !check_in.values.is_empty() {
        let mut add = conn.prepare_cached(
            "INSERT INTO check_in_value (check_in, tracker, number, words) VALUES (?1, ?2, ?3, ?4)",
        )?;
        for TrackerValue { tracker, value } in &check_in.values {
            let added = match value {
                Value::Number(number) => {
                    add.execute(params![id.0, tracker.0, number.to_string(), None::<&str>])
                }
                Value::Text(words) => add.execute(params![id.0, tracker.0, None::<&str>, words]),
            };
            added.map_err(row::refused("tracker", "values"))?;
        }
    }
    if !check_in.tags.is_empty() {
        let mut add = conn.prepare_cached(
            "INSERT INTO check_in_tag (check_in, position, tag) VALUES (?1, ?2, ?3)",
        )?;
        for (position, tag) in (0_i64..).zip(&check_in.tags) {
            add.execute(params![id.0, position, tag])?;
        }
    }
    Ok(())
}

/// Gives each part to its check-in. Both come in the same order.
fn hand_out<T>(
    check_ins: &mut [CheckIn],
    parts: Vec<(CheckInId, T)>,
    list: fn(&mut CheckIn) -> &mut Vec<T>,
) {
    let mut owners = check_ins.iter_mut();
    let mut owner = owners.next();
    for (id, part) in parts {
        while owner.as_ref().is_some_and(|o| o.id != id) {
            owner = owners.next();
        }
        if let Some(owner) = owner.as_deref_mut() {
            list(owner).push(part);
        }
    }
}

fn row_to_check_in(row: &mut Fields<'_, '_>) -> Result<CheckIn, VaultError> {
    Ok(CheckIn {
        id: CheckInId(row.int()?),
        day: row.day()?,
        recorded: row.moment()?,
        kind: row.code(CheckInKind::from_code)?,
        estimated: row.flag()?,
        mood: row_to_mood(row)?,
        note: row.opt_text()?,
        import: row.opt_id(ImportId)?,
        source_key: row.opt_text()?,
        values: Vec::new(),
        tags: Vec::new(),
    })
}

/// Three columns: mood, mood_worst, mood_best.
fn row_to_mood(row: &mut Fields<'_, '_>) -> Result<Option<Mood>, VaultError> {
    let (rating, worst, best) = (row.opt_small()?, row.opt_small()?, row.opt_small()?);
    Ok(rating.map(|rating| Mood {
        rating,
        worst,
        best,
    }))
}

fn row_to_value(row: &mut Fields<'_, '_>) -> Result<(CheckInId, TrackerValue), VaultError> {
    Ok((
        CheckInId(row.int()?),
        TrackerValue {
            tracker: TrackerId(row.int()?),
            value: answer(row)?,
        },
    ))
}

fn row_to_tag(row: &mut Fields<'_, '_>) -> Result<(CheckInId, String), VaultError> {
    Ok((CheckInId(row.int()?), row.text()?))
}

/// Two columns: number, words.
fn answer(row: &mut Fields<'_, '_>) -> Result<Value, VaultError> {
    match (row.opt_decimal()?, row.opt_text()?) {
        (Some(number), None) => Ok(Value::Number(number)),
        (None, Some(words)) => Ok(Value::Text(words)),
        _ => Err(row.damaged()),
    }
}

fn checked(check_in: &CheckIn) -> Result<CheckIn, VaultError> {
    let mut check_in = check_in.clone().checked()?;
    if let Some(key) = &check_in.source_key {
        bind::key("source_key", key, 1000)?;
    }
    for answer in &mut check_in.values {
        if let Value::Text(words) = &mut answer.value {
            *words = line("values", words)?;
        }
    }
    Ok(check_in)
}
