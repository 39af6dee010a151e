//! Files brought in from elsewhere, one row an import.

use ballast_model::{ImportBatch, ImportFormat, ImportId};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, format, at, zone, offset_minutes, moment_day, day_end, added, doses, sessions, left_out FROM import_batch ",
            $tail
        )
    };
}

/// Adds an import; its check-ins then name it.
///
/// # Errors
/// [`VaultError::Invalid`] for a moment that cannot be; when the database cannot be written.
pub fn add_import(conn: &Connection, import: &ImportBatch) -> Result<ImportId, VaultError> {
    let recorded = bind::moment(&import.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO import_batch (format, at, zone, offset_minutes, moment_day, day_end, added, doses, sessions, left_out)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .insert(params![
            import.format.code(),
            recorded.at,
            import.recorded.zone,
            import.recorded.offset_minutes,
            recorded.day,
            import.recorded.day_end.hour(),
            import.added,
            import.doses,
            import.sessions,
            import.left_out
        ])?;
    Ok(ImportId(id))
}

/// Changes an import, such as how many records it added once that is known.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn update_import(conn: &Connection, import: &ImportBatch) -> Result<(), VaultError> {
    let recorded = bind::moment(&import.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE import_batch SET format = ?2, at = ?3, zone = ?4, offset_minutes = ?5, moment_day = ?6, day_end = ?7,
             added = ?8, doses = ?9, sessions = ?10, left_out = ?11 WHERE id = ?1",
        )?
        .execute(params![
            import.id.0,
            import.format.code(),
            recorded.at,
            import.recorded.zone,
            import.recorded.offset_minutes,
            recorded.day,
            import.recorded.day_end.hour(),
            import.added,
            import.doses,
            import.sessions,
            import.left_out
        ])?;
    row::met(changed)
}

/// Forgets an import. What it brought in stays.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_import(conn: &Connection, id: ImportId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM import_batch WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The import with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_import(conn: &Connection, id: ImportId) -> Result<ImportBatch, VaultError> {
    row::find(
        conn,
        "import_batch",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_import,
    )?
    .ok_or_else(row::not_found)
}

/// Every import, newest first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_imports(conn: &Connection) -> Result<Vec<ImportBatch>, VaultError> {
    row::list(
        conn,
        "import_batch",
        select!("ORDER BY id DESC"),
        [],
        row_to_import,
    )
}

fn row_to_import(row: &mut Fields<'_, '_>) -> Result<ImportBatch, VaultError> {
    Ok(ImportBatch {
        id: ImportId(row.int()?),
        format: row.code(ImportFormat::from_code)?,
        recorded: row.moment()?,
        added: row.small()?,
        doses: row.small()?,
        sessions: row.small()?,
        left_out: row.small()?,
    })
}
