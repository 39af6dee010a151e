//! Allergies and bad reactions in the past.

use ballast_model::{Allergy, AllergyId, AllergyKind};
use rusqlite::{Connection, params};

use super::row::{self, Fields};
use crate::VaultError;

/// Adds one.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Allergy::checked`]; when the database cannot be written.
pub fn add_allergy(conn: &Connection, allergy: &Allergy) -> Result<AllergyId, VaultError> {
    let a = allergy.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO allergy (name, kind, reaction, since) VALUES (?1, ?2, ?3, ?4)",
        )?
        .insert(params![a.name, a.kind.code(), a.reaction, a.since])?;
    Ok(AllergyId(id))
}

/// Changes one.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_allergy`], or when it is not there; when the database cannot be written.
pub fn update_allergy(conn: &Connection, allergy: &Allergy) -> Result<(), VaultError> {
    let a = allergy.clone().checked()?;
    row::met(
        conn.prepare_cached(
            "UPDATE allergy SET name = ?2, kind = ?3, reaction = ?4, since = ?5 WHERE id = ?1",
        )?
        .execute(params![a.id.0, a.name, a.kind.code(), a.reaction, a.since])?,
    )
}

/// Removes one.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_allergy(conn: &Connection, id: AllergyId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM allergy WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// All of them, in the order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_allergies(conn: &Connection) -> Result<Vec<Allergy>, VaultError> {
    row::list(
        conn,
        "allergy",
        "SELECT id, name, kind, reaction, since FROM allergy ORDER BY id",
        [],
        row_to_allergy,
    )
}

fn row_to_allergy(row: &mut Fields<'_, '_>) -> Result<Allergy, VaultError> {
    Ok(Allergy {
        id: AllergyId(row.int()?),
        name: row.text()?,
        kind: row.code(AllergyKind::from_code)?,
        reaction: row.opt_text()?,
        since: row.opt_text()?,
    })
}
