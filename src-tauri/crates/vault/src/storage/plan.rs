//! Titrations and tapers, whose lines are steps that name them; and what stood in a step before it was corrected.

use ballast_model::{
    CorrectionId, MedicineId, PlanId, PlanKind, RegimenPlan, StepCorrection, StepId,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

/// Adds a plan, without lines.
///
/// # Errors
/// [`VaultError::Invalid`] as [`RegimenPlan::checked`], or when the medicine is not there; when the database cannot be written.
pub fn add_plan(conn: &Connection, plan: &RegimenPlan) -> Result<PlanId, VaultError> {
    let p = plan.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO regimen_plan (medicine, kind, prescribed_by, prescribed_on, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .insert(params![
            p.medicine.0,
            p.kind.code(),
            p.prescribed_by,
            p.prescribed_on.map(bind::day),
            p.note
        ])
        .map_err(row::refused("medicine", "id"))?;
    Ok(PlanId(id))
}

/// Removes a plan; steps that name it stay, without it.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_plan(conn: &Connection, id: PlanId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM regimen_plan WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The plan with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_plan(conn: &Connection, id: PlanId) -> Result<RegimenPlan, VaultError> {
    row::find(
        conn,
        "regimen_plan",
        "SELECT id, medicine, kind, prescribed_by, prescribed_on, note FROM regimen_plan WHERE id = ?1",
        [id.0],
        row_to_plan,
    )?
    .ok_or_else(row::not_found)
}

/// Every plan, by medicine and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_plans(conn: &Connection) -> Result<Vec<RegimenPlan>, VaultError> {
    row::list(
        conn,
        "regimen_plan",
        "SELECT id, medicine, kind, prescribed_by, prescribed_on, note FROM regimen_plan ORDER BY medicine, id",
        [],
        row_to_plan,
    )
}

/// Keeps what stood in a step before it was corrected.
///
/// # Errors
/// [`VaultError::Invalid`] when the medicine or the step is not there; when the database cannot be written.
pub fn add_correction(
    conn: &Connection,
    correction: &StepCorrection,
) -> Result<CorrectionId, VaultError> {
    let at = bind::moment(&correction.corrected)?;
    let stood = serde_json::to_string(&correction.stood).map_err(|_| VaultError::Constraint)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO step_correction (medicine, step, at, zone, offset_minutes, moment_day, day_end, stood)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            correction.medicine.0,
            correction.step.map(|s| s.0),
            at.at,
            correction.corrected.zone,
            correction.corrected.offset_minutes,
            at.day,
            correction.corrected.day_end.hour(),
            stood
        ])
        .map_err(row::refused("step", "id"))?;
    Ok(CorrectionId(id))
}

/// Every correction, by medicine, oldest first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_corrections(conn: &Connection) -> Result<Vec<StepCorrection>, VaultError> {
    row::list(
        conn,
        "step_correction",
        "SELECT id, medicine, step, at, zone, offset_minutes, moment_day, day_end, stood FROM step_correction
         ORDER BY medicine, at, id",
        [],
        |row| {
            Ok(StepCorrection {
                id: CorrectionId(row.int()?),
                medicine: MedicineId(row.int()?),
                step: row.opt_id(StepId)?,
                corrected: row.moment()?,
                stood: row.json()?,
            })
        },
    )
}

fn row_to_plan(row: &mut Fields<'_, '_>) -> Result<RegimenPlan, VaultError> {
    Ok(RegimenPlan {
        id: PlanId(row.int()?),
        medicine: MedicineId(row.int()?),
        kind: row.code(PlanKind::from_code)?,
        prescribed_by: row.opt_text()?,
        prescribed_on: row.opt_day()?,
        note: row.opt_text()?,
    })
}
