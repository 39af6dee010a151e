//! Versions of the plan. What a version says is JSON of the model's own entries, as it stood.

use ballast_model::{
    AfterTemporary, DecidedBy, Invalid, PlanEntry, PlanReason, PlanVersion, PlanVersionId, Problem,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, start, entries, reason, note, decided_by, decided_with, until, afterwards FROM plan_version ",
            $tail
        )
    };
}

/// Adds a version of the plan.
///
/// # Errors
/// [`VaultError::Invalid`] as [`PlanVersion::checked`]; when the database cannot be written.
pub fn add_plan_version(
    conn: &Connection,
    version: &PlanVersion,
) -> Result<PlanVersionId, VaultError> {
    let v = version.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO plan_version (start, entries, reason, note, decided_by, decided_with, until, afterwards)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            bind::day(v.from),
            written(&v.entries)?,
            v.reason.code(),
            v.note,
            v.decided_by.map(DecidedBy::code),
            v.decided_with,
            v.until.map(bind::day),
            v.afterwards.map(AfterTemporary::code)
        ])?;
    Ok(PlanVersionId(id))
}

/// Changes a version of the plan.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_plan_version`], or when it is not there; when the database cannot be written.
pub fn update_plan_version(conn: &Connection, version: &PlanVersion) -> Result<(), VaultError> {
    let v = version.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE plan_version SET start = ?2, entries = ?3, reason = ?4, note = ?5, decided_by = ?6, decided_with = ?7,
             until = ?8, afterwards = ?9 WHERE id = ?1",
        )?
        .execute(params![
            v.id.0,
            bind::day(v.from),
            written(&v.entries)?,
            v.reason.code(),
            v.note,
            v.decided_by.map(DecidedBy::code),
            v.decided_with,
            v.until.map(bind::day),
            v.afterwards.map(AfterTemporary::code)
        ])?;
    row::met(changed)
}

/// Removes a version of the plan.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_plan_version(conn: &Connection, id: PlanVersionId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM plan_version WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The version with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_plan_version(conn: &Connection, id: PlanVersionId) -> Result<PlanVersion, VaultError> {
    row::find(
        conn,
        "plan_version",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_version,
    )?
    .ok_or_else(row::not_found)
}

/// Every version, oldest first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_plan_versions(conn: &Connection) -> Result<Vec<PlanVersion>, VaultError> {
    row::list(
        conn,
        "plan_version",
        select!("ORDER BY start, id"),
        [],
        row_to_version,
    )
}

fn written(entries: &[PlanEntry]) -> Result<String, Invalid> {
    serde_json::to_string(entries).map_err(|_| Invalid::new("entries", Problem::UnknownChoice))
}

fn row_to_version(row: &mut Fields<'_, '_>) -> Result<PlanVersion, VaultError> {
    Ok(PlanVersion {
        id: PlanVersionId(row.int()?),
        from: row.day()?,
        entries: row.json()?,
        reason: row.code(PlanReason::from_code)?,
        note: row.opt_text()?,
        decided_by: row.opt_code(DecidedBy::from_code)?,
        decided_with: row.opt_text()?,
        until: row.opt_day()?,
        afterwards: row.opt_code(AfterTemporary::from_code)?,
    })
}
