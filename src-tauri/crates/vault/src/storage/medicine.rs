//! Medicines. Their dated steps are in `step`, what was taken in `dose`.

use ballast_model::{Invalid, Medicine, MedicineId, line, note, optional_line};
use rusqlite::{Connection, params};

use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, name, class, form, label_instructions, prescriber, started_for, cost, strength, modified_release
             FROM medicine ",
            $tail
        )
    };
}

/// Adds a medicine, without steps.
///
/// # Errors
/// [`VaultError::Invalid`] for words that cannot be kept; when the database cannot be written.
pub fn add_medicine(conn: &Connection, medicine: &Medicine) -> Result<MedicineId, VaultError> {
    let m = checked(medicine)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO medicine (name, class, form, label_instructions, prescriber, started_for, cost, strength, modified_release)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .insert(params![
            m.name,
            m.class,
            m.form,
            m.label_instructions,
            m.prescriber,
            m.started_for,
            m.cost,
            m.strength,
            m.modified_release
        ])?;
    Ok(MedicineId(id))
}

/// Changes a medicine; its steps and doses stay as they are.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there or its words cannot be kept; when the database cannot be written.
pub fn update_medicine(conn: &Connection, medicine: &Medicine) -> Result<(), VaultError> {
    let m = checked(medicine)?;
    let changed = conn
        .prepare_cached(
            "UPDATE medicine SET name = ?2, class = ?3, form = ?4, label_instructions = ?5, prescriber = ?6,
             started_for = ?7, cost = ?8, strength = ?9, modified_release = ?10 WHERE id = ?1",
        )?
        .execute(params![
            m.id.0,
            m.name,
            m.class,
            m.form,
            m.label_instructions,
            m.prescriber,
            m.started_for,
            m.cost,
            m.strength,
            m.modified_release
        ])?;
    row::met(changed)
}

/// Removes a medicine with its steps and doses. A side effect for which it was suspected stays, without the suspicion.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_medicine(conn: &Connection, id: MedicineId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM medicine WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The medicine with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_medicine(conn: &Connection, id: MedicineId) -> Result<Medicine, VaultError> {
    row::find(
        conn,
        "medicine",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_medicine,
    )?
    .ok_or_else(row::not_found)
}

/// Every medicine, current and stopped, in the order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_medicines(conn: &Connection) -> Result<Vec<Medicine>, VaultError> {
    row::list(
        conn,
        "medicine",
        select!("ORDER BY id"),
        [],
        row_to_medicine,
    )
}

fn row_to_medicine(row: &mut Fields<'_, '_>) -> Result<Medicine, VaultError> {
    Ok(Medicine {
        id: MedicineId(row.int()?),
        name: row.text()?,
        class: row.opt_text()?,
        form: row.opt_text()?,
        label_instructions: row.opt_text()?,
        prescriber: row.opt_text()?,
        started_for: row.opt_text()?,
        cost: row.opt_text()?,
        strength: row.opt_text()?,
        modified_release: row.flag()?,
    })
}

fn checked(medicine: &Medicine) -> Result<Medicine, Invalid> {
    Ok(Medicine {
        id: medicine.id,
        name: line("name", &medicine.name)?,
        class: optional_line("class", medicine.class.as_deref())?,
        form: optional_line("form", medicine.form.as_deref())?,
        label_instructions: note("label_instructions", medicine.label_instructions.as_deref())?,
        prescriber: optional_line("prescriber", medicine.prescriber.as_deref())?,
        started_for: note("started_for", medicine.started_for.as_deref())?,
        cost: optional_line("cost", medicine.cost.as_deref())?,
        strength: optional_line("strength", medicine.strength.as_deref())?,
        modified_release: medicine.modified_release,
    })
}
