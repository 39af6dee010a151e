//! What is looked at from time to time, and its results. When it is due next is worked out by the model.

use ballast_model::{
    MedicineId, Monitoring, MonitoringId, MonitoringKind, MonitoringResult, ResultId,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

/// Adds one, without results.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Monitoring::checked`], or when the medicine is not there; when the database cannot be written.
pub fn add_monitoring(
    conn: &Connection,
    monitoring: &Monitoring,
) -> Result<MonitoringId, VaultError> {
    let m = monitoring.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO monitoring (medicine, kind, name, due, every_weeks, set_by, ended)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .insert(params![
            m.medicine.map(|m| m.0),
            m.kind.code(),
            m.name,
            m.due.map(bind::day),
            m.every_weeks,
            m.set_by,
            m.ended.map(bind::day)
        ])
        .map_err(row::refused("medicine", "id"))?;
    Ok(MonitoringId(id))
}

/// Changes one; its results stay.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_monitoring`], or when it is not there; when the database cannot be written.
pub fn update_monitoring(conn: &Connection, monitoring: &Monitoring) -> Result<(), VaultError> {
    let m = monitoring.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE monitoring SET medicine = ?2, kind = ?3, name = ?4, due = ?5, every_weeks = ?6, set_by = ?7, ended = ?8
             WHERE id = ?1",
        )?
        .execute(params![
            m.id.0,
            m.medicine.map(|m| m.0),
            m.kind.code(),
            m.name,
            m.due.map(bind::day),
            m.every_weeks,
            m.set_by,
            m.ended.map(bind::day)
        ])
        .map_err(row::refused("medicine", "id"))?;
    row::met(changed)
}

/// Removes one with its results.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_monitoring(conn: &Connection, id: MonitoringId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM monitoring WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// All of them, in the order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_monitoring(conn: &Connection) -> Result<Vec<Monitoring>, VaultError> {
    row::list(
        conn,
        "monitoring",
        "SELECT id, medicine, kind, name, due, every_weeks, set_by, ended FROM monitoring ORDER BY id",
        [],
        row_to_monitoring,
    )
}

/// Notes a result.
///
/// # Errors
/// [`VaultError::Invalid`] as [`MonitoringResult::checked`], or when what it belongs to is not there; when the database cannot be
/// written.
pub fn add_result(conn: &Connection, result: &MonitoringResult) -> Result<ResultId, VaultError> {
    let r = result.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO monitoring_result (monitoring, day, result, note) VALUES (?1, ?2, ?3, ?4)",
        )?
        .insert(params![r.monitoring.0, bind::day(r.day), r.result, r.note])
        .map_err(row::refused("monitoring", "id"))?;
    Ok(ResultId(id))
}

/// Removes a result.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_result(conn: &Connection, id: ResultId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM monitoring_result WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// Every result, by what it belongs to and day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_results(conn: &Connection) -> Result<Vec<MonitoringResult>, VaultError> {
    row::list(
        conn,
        "monitoring_result",
        "SELECT id, monitoring, day, result, note FROM monitoring_result ORDER BY monitoring, day, id",
        [],
        row_to_result,
    )
}

fn row_to_monitoring(row: &mut Fields<'_, '_>) -> Result<Monitoring, VaultError> {
    Ok(Monitoring {
        id: MonitoringId(row.int()?),
        medicine: row.opt_id(MedicineId)?,
        kind: row.code(MonitoringKind::from_code)?,
        name: row.opt_text()?,
        due: row.opt_day()?,
        every_weeks: row.opt_small()?,
        set_by: row.opt_text()?,
        ended: row.opt_day()?,
    })
}

fn row_to_result(row: &mut Fields<'_, '_>) -> Result<MonitoringResult, VaultError> {
    Ok(MonitoringResult {
        id: ResultId(row.int()?),
        monitoring: MonitoringId(row.int()?),
        day: row.day()?,
        result: row.opt_text()?,
        note: row.opt_text()?,
    })
}
