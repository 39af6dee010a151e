//! What stood in doses, sessions and check-ins before they were corrected on a later day.
//!
//! Rows are added and never changed. A thing corrected several times on one day keeps what stood when that day began.

use ballast_model::{Correction, Moment, Stood, StoodId};
use rusqlite::{Connection, params};

use super::bind;
use super::row;
use crate::VaultError;

/// Every correction, newest first.
///
/// # Errors
/// When the database cannot be read, or holds a row that this version cannot.
pub fn list_stood(conn: &Connection) -> Result<Vec<Correction>, VaultError> {
    let sql = "SELECT id, removed, at, zone, offset_minutes, moment_day, day_end, stood FROM correction ORDER BY at DESC, id DESC";
    row::list(conn, "correction", sql, [], |row| {
        Ok(Correction {
            id: StoodId(row.int()?),
            removed: row.flag()?,
            corrected: row.moment()?,
            stood: row.json()?,
        })
    })
}

/// Keeps what stood, unless something was kept of the same thing on the same day already; a removal is always kept, but then without what stood
/// between. The note of a session for own eyes is never kept.
///
/// # Errors
/// [`VaultError::Invalid`] when its medicine or course is not there; when the database cannot be written.
pub fn keep_stood(
    conn: &Connection,
    corrected: &Moment,
    removed: bool,
    stood: Stood,
) -> Result<(), VaultError> {
    let stood = stood.without_private();
    let moment = bind::moment(corrected)?;
    let (medicine, course) = match &stood {
        Stood::Dose(dose) => (Some(dose.medicine.0), None),
        Stood::Session(session) => (None, Some(session.course.0)),
        Stood::CheckIn(_) => (None, None),
    };
    let same_day = conn
        .prepare_cached(
            "SELECT 1 FROM correction WHERE kind = ?1 AND thing = ?2 AND moment_day = ?3 AND removed = 0",
        )?
        .exists((stood.code(), stood.id(), &moment.day))?;
    if same_day && !removed {
        return Ok(());
    }
    conn.prepare_cached(
        "INSERT INTO correction (kind, thing, medicine, course, removed, at, zone, offset_minutes, moment_day, day_end, stood)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        stood.code(),
        stood.id(),
        medicine,
        course,
        removed,
        moment.at,
        corrected.zone,
        corrected.offset_minutes,
        moment.day,
        corrected.day_end.hour(),
        bind::as_json(&stood)?
    ])
    .map_err(row::refused("stood", "stood"))?;
    Ok(())
}
