//! Warning signs, and that they were seen. Whether one is met is not decided here.

use ballast_model::{
    TrackerId, WarningId, WarningSeen, WarningSeenId, WarningSide, WarningSign, WarningSubject,
    day_in_range,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, words, subject, tracker, instrument, side, threshold, days, within, response, agreed_with, agreed_on, since, active
             FROM warning_sign ",
            $tail
        )
    };
}

/// Adds a sign.
///
/// # Errors
/// [`VaultError::Invalid`] as [`WarningSign::checked`], or at `subject` for a tracker that is not there; when the database cannot be
/// written.
pub fn add_warning(conn: &Connection, sign: &WarningSign) -> Result<WarningId, VaultError> {
    let s = sign.clone().checked()?;
    let (subject, tracker, instrument) = subject_columns(&s.subject)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO warning_sign (words, subject, tracker, instrument, side, threshold, days, within, response, agreed_with,
             agreed_on, since, active) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .insert(params![
            s.words,
            subject,
            tracker,
            instrument,
            s.side.code(),
            s.threshold.to_string(),
            s.days,
            s.within,
            s.response,
            s.agreed_with,
            s.agreed_on.map(bind::day),
            bind::day(s.since),
            s.active
        ])
        .map_err(row::refused("subject", "subject"))?;
    Ok(WarningId(id))
}

/// Changes a sign.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_warning`], or when it is not there; when the database cannot be written.
pub fn update_warning(conn: &Connection, sign: &WarningSign) -> Result<(), VaultError> {
    let s = sign.clone().checked()?;
    let (subject, tracker, instrument) = subject_columns(&s.subject)?;
    let changed = conn
        .prepare_cached(
            "UPDATE warning_sign SET words = ?2, subject = ?3, tracker = ?4, instrument = ?5, side = ?6, threshold = ?7, days = ?8,
             within = ?9, response = ?10, agreed_with = ?11, agreed_on = ?12, since = ?13, active = ?14 WHERE id = ?1",
        )?
        .execute(params![
            s.id.0,
            s.words,
            subject,
            tracker,
            instrument,
            s.side.code(),
            s.threshold.to_string(),
            s.days,
            s.within,
            s.response,
            s.agreed_with,
            s.agreed_on.map(bind::day),
            bind::day(s.since),
            s.active
        ])
        .map_err(row::refused("subject", "subject"))?;
    row::met(changed)
}

/// Removes a sign with what was seen of it.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_warning(conn: &Connection, id: WarningId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM warning_sign WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// One sign.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_warning(conn: &Connection, id: WarningId) -> Result<WarningSign, VaultError> {
    row::find(
        conn,
        "warning_sign",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_warning,
    )?
    .ok_or_else(row::not_found)
}

/// Every sign, in the order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_warnings(conn: &Connection) -> Result<Vec<WarningSign>, VaultError> {
    row::list(
        conn,
        "warning_sign",
        select!("ORDER BY id"),
        [],
        row_to_warning,
    )
}

/// Notes that a sign was seen.
///
/// # Errors
/// [`VaultError::Invalid`] at `sign` when it is not there, or for an implausible day; when the database cannot be written.
pub fn add_warning_seen(
    conn: &Connection,
    seen: &WarningSeen,
) -> Result<WarningSeenId, VaultError> {
    day_in_range("began", seen.began)?;
    let moment = bind::moment(&seen.seen)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO warning_seen (sign, began, at, zone, offset_minutes, moment_day, day_end)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .insert(params![
            seen.sign.0,
            bind::day(seen.began),
            moment.at,
            seen.seen.zone,
            seen.seen.offset_minutes,
            moment.day,
            seen.seen.day_end.hour()
        ])
        .map_err(row::refused("sign", "sign"))?;
    Ok(WarningSeenId(id))
}

/// What was seen, by the day it had begun.
///
/// # Errors
/// When the database cannot be read.
pub fn list_warnings_seen(conn: &Connection) -> Result<Vec<WarningSeen>, VaultError> {
    row::list(
        conn,
        "warning_seen",
        "SELECT id, sign, began, at, zone, offset_minutes, moment_day, day_end FROM warning_seen ORDER BY began, at, id",
        [],
        |row| {
            Ok(WarningSeen {
                id: WarningSeenId(row.int()?),
                sign: WarningId(row.int()?),
                began: row.day()?,
                seen: row.moment()?,
            })
        },
    )
}

/// The three columns of a subject.
fn subject_columns(
    subject: &WarningSubject,
) -> Result<(&'static str, Option<i64>, Option<&str>), VaultError> {
    Ok(match subject {
        WarningSubject::Mood => ("mood", None, None),
        WarningSubject::Tracker(id) => ("tracker", Some(id.0), None),
        WarningSubject::Questionnaire(id) => {
            bind::key("subject", id, 200)?;
            ("questionnaire", None, Some(id))
        }
    })
}

fn row_to_warning(row: &mut Fields<'_, '_>) -> Result<WarningSign, VaultError> {
    let id = WarningId(row.int()?);
    let words = row.text()?;
    let kind = row.text()?;
    let (tracker, instrument) = (row.opt_id(TrackerId)?, row.opt_text()?);
    let subject = match (kind.as_str(), tracker, instrument) {
        ("mood", None, None) => WarningSubject::Mood,
        ("tracker", Some(tracker), None) => WarningSubject::Tracker(tracker),
        ("questionnaire", None, Some(id)) => WarningSubject::Questionnaire(id),
        _ => return Err(row.damaged()),
    };
    Ok(WarningSign {
        id,
        words,
        subject,
        side: row.code(WarningSide::from_code)?,
        threshold: match row.opt_decimal()? {
            Some(threshold) => threshold,
            None => return Err(row.damaged()),
        },
        days: row.small()?,
        within: row.small()?,
        response: row.opt_text()?,
        agreed_with: row.opt_text()?,
        agreed_on: row.opt_day()?,
        since: row.day()?,
        active: row.flag()?,
    })
}
