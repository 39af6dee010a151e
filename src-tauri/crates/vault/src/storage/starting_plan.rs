//! What a starting plan was told: difficulties, and what was tried before.

use ballast_model::{Difficulty, DifficultyId, DifficultyLayer, Helped, Tried, TriedId, TriedKind};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

/// Adds a difficulty.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Difficulty::checked`]; when the database cannot be written.
pub fn add_difficulty(
    conn: &Connection,
    difficulty: &Difficulty,
) -> Result<DifficultyId, VaultError> {
    let d = difficulty.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO difficulty (key, words, layer, severity, sensitive, noted, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .insert(params![
            d.key,
            d.words,
            d.layer.code(),
            d.severity,
            d.sensitive,
            bind::day(d.noted),
            d.position
        ])?;
    Ok(DifficultyId(id))
}

/// Changes a difficulty.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_difficulty`], or when it is not there; when the database cannot be written.
pub fn update_difficulty(conn: &Connection, difficulty: &Difficulty) -> Result<(), VaultError> {
    let d = difficulty.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE difficulty SET key = ?2, words = ?3, layer = ?4, severity = ?5, sensitive = ?6, noted = ?7, position = ?8
             WHERE id = ?1",
        )?
        .execute(params![
            d.id.0,
            d.key,
            d.words,
            d.layer.code(),
            d.severity,
            d.sensitive,
            bind::day(d.noted),
            d.position
        ])?;
    row::met(changed)
}

/// Removes a difficulty.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_difficulty(conn: &Connection, id: DifficultyId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM difficulty WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// Every difficulty, in order.
///
/// # Errors
/// When the database cannot be read.
pub fn list_difficulties(conn: &Connection) -> Result<Vec<Difficulty>, VaultError> {
    row::list(
        conn,
        "difficulty",
        "SELECT id, key, words, layer, severity, sensitive, noted, position FROM difficulty ORDER BY position, id",
        [],
        row_to_difficulty,
    )
}

/// Adds something that was tried before.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Tried::checked`]; when the database cannot be written.
pub fn add_tried(conn: &Connection, tried: &Tried) -> Result<TriedId, VaultError> {
    let t = tried.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO tried (kind, what, period, most, lasted, helped, ended, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            t.kind.code(),
            t.what,
            t.when,
            t.most,
            t.lasted,
            t.helped.map(Helped::code),
            t.ended,
            t.position
        ])?;
    Ok(TriedId(id))
}

/// Changes something that was tried before.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_tried`], or when it is not there; when the database cannot be written.
pub fn update_tried(conn: &Connection, tried: &Tried) -> Result<(), VaultError> {
    let t = tried.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE tried SET kind = ?2, what = ?3, period = ?4, most = ?5, lasted = ?6, helped = ?7, ended = ?8, position = ?9
             WHERE id = ?1",
        )?
        .execute(params![
            t.id.0,
            t.kind.code(),
            t.what,
            t.when,
            t.most,
            t.lasted,
            t.helped.map(Helped::code),
            t.ended,
            t.position
        ])?;
    row::met(changed)
}

/// Removes something that was tried before.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_tried(conn: &Connection, id: TriedId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM tried WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// Everything that was tried before, in order.
///
/// # Errors
/// When the database cannot be read.
pub fn list_tried(conn: &Connection) -> Result<Vec<Tried>, VaultError> {
    row::list(
        conn,
        "tried",
        "SELECT id, kind, what, period, most, lasted, helped, ended, position FROM tried ORDER BY position, id",
        [],
        row_to_tried,
    )
}

fn row_to_difficulty(row: &mut Fields<'_, '_>) -> Result<Difficulty, VaultError> {
    Ok(Difficulty {
        id: DifficultyId(row.int()?),
        key: row.opt_text()?,
        words: row.text()?,
        layer: row.code(DifficultyLayer::from_code)?,
        severity: row.opt_small()?,
        sensitive: row.flag()?,
        noted: row.day()?,
        position: row.small()?,
    })
}

fn row_to_tried(row: &mut Fields<'_, '_>) -> Result<Tried, VaultError> {
    Ok(Tried {
        id: TriedId(row.int()?),
        kind: row.code(TriedKind::from_code)?,
        what: row.text()?,
        when: row.opt_text()?,
        most: row.opt_text()?,
        lasted: row.opt_text()?,
        helped: row.opt_code(Helped::from_code)?,
        ended: row.opt_text()?,
        position: row.small()?,
    })
}
