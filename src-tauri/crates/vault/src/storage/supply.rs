//! The refill log: what was fetched and what was counted. What is left of it is reckoned by the model.

use ballast_model::{MedicineId, SupplyEntry, SupplyId, SupplyKind, Unit};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, medicine, day, kind, packs, quantity, unit, cost, note FROM supply_entry ",
            $tail
        )
    };
}

/// Adds a line, also for a day that has passed.
///
/// # Errors
/// [`VaultError::Invalid`] as [`SupplyEntry::checked`], or when the medicine is not there; when the database cannot be written.
pub fn add_supply(conn: &Connection, entry: &SupplyEntry) -> Result<SupplyId, VaultError> {
    let e = entry.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO supply_entry (medicine, day, kind, packs, quantity, unit, cost, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            e.medicine.0,
            bind::day(e.day),
            e.kind.code(),
            e.packs,
            e.quantity.to_string(),
            e.unit.code(),
            e.cost,
            e.note
        ])
        .map_err(row::refused("medicine", "id"))?;
    Ok(SupplyId(id))
}

/// Changes a line.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_supply`], or when it is not there; when the database cannot be written.
pub fn update_supply(conn: &Connection, entry: &SupplyEntry) -> Result<(), VaultError> {
    let e = entry.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE supply_entry SET medicine = ?2, day = ?3, kind = ?4, packs = ?5, quantity = ?6, unit = ?7, cost = ?8,
             note = ?9 WHERE id = ?1",
        )?
        .execute(params![
            e.id.0,
            e.medicine.0,
            bind::day(e.day),
            e.kind.code(),
            e.packs,
            e.quantity.to_string(),
            e.unit.code(),
            e.cost,
            e.note
        ])
        .map_err(row::refused("medicine", "id"))?;
    row::met(changed)
}

/// Removes a line.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_supply(conn: &Connection, id: SupplyId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM supply_entry WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The whole log, by medicine and day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_supply(conn: &Connection) -> Result<Vec<SupplyEntry>, VaultError> {
    row::list(
        conn,
        "supply_entry",
        select!("ORDER BY medicine, day, id"),
        [],
        row_to_entry,
    )
}

/// One medicine's log, by day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_supply_of(
    conn: &Connection,
    medicine: MedicineId,
) -> Result<Vec<SupplyEntry>, VaultError> {
    row::list(
        conn,
        "supply_entry",
        select!("WHERE medicine = ?1 ORDER BY day, id"),
        [medicine.0],
        row_to_entry,
    )
}

fn row_to_entry(row: &mut Fields<'_, '_>) -> Result<SupplyEntry, VaultError> {
    Ok(SupplyEntry {
        id: SupplyId(row.int()?),
        medicine: MedicineId(row.int()?),
        day: row.day()?,
        kind: row.code(SupplyKind::from_code)?,
        packs: row.opt_small()?,
        quantity: match row.opt_decimal()? {
            Some(quantity) => quantity.normalize(),
            None => return Err(row.damaged()),
        },
        unit: row.code(Unit::from_code)?,
        cost: row.opt_text()?,
        note: row.opt_text()?,
    })
}
