//! The vault's own few facts inside the record: which vault it is, and how far the backups have come.
//!
//! Called by the vault, `transact`, `undo` and backups.

use rusqlite::{Connection, OptionalExtension};

use crate::error::VaultError;
use crate::keys::VaultId;

const VAULT_ID: &str = "vault_id";
const CHANGES: &str = "changes";
const BACKED_UP: &str = "backed_up";
const SEARCH: &str = "search_index";
const ERASING: &str = "erasing";

/// Writes which vault this is, once, at its creation.
pub(crate) fn set_vault_id(connection: &Connection, id: VaultId) -> Result<(), VaultError> {
    set(connection, VAULT_ID, &id.to_hex())
}

/// # Errors
/// [`VaultError::BelongsToAnother`] when the record says it is another vault than its header does.
pub(crate) fn check_vault_id(connection: &Connection, id: VaultId) -> Result<(), VaultError> {
    if get(connection, VAULT_ID)? == Some(id.to_hex()) {
        Ok(())
    } else {
        Err(VaultError::BelongsToAnother)
    }
}

/// Counts one committed change; undo and redo count too.
pub(crate) fn count_change(connection: &Connection) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?1, '1')
         ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)",
        [CHANGES],
    )?;
    Ok(())
}

/// Notes that everything up to now is in a backup.
pub(crate) fn set_backed_up(connection: &Connection) -> Result<(), VaultError> {
    let changes = get(connection, CHANGES)?.unwrap_or_default();
    set(connection, BACKED_UP, &changes)
}

/// Whether something has changed since the last backup.
pub(crate) fn changed_since_backup(connection: &Connection) -> Result<bool, VaultError> {
    Ok(get(connection, CHANGES)?.unwrap_or_default()
        != get(connection, BACKED_UP)?.unwrap_or_default())
}

/// Of which version the search index is; none when there is none.
pub(crate) fn search_version(connection: &Connection) -> Result<Option<String>, VaultError> {
    get(connection, SEARCH)
}

/// Notes that the search index is whole and of that version.
pub(crate) fn set_search_version(connection: &Connection, version: &str) -> Result<(), VaultError> {
    set(connection, SEARCH, version)
}

/// Notes that something was deleted for good whose traces have still to go.
pub(crate) fn set_erasing(connection: &Connection) -> Result<(), VaultError> {
    set(connection, ERASING, "1")
}

/// Whether traces of a deletion have still to go.
pub(crate) fn is_erasing(connection: &Connection) -> Result<bool, VaultError> {
    Ok(get(connection, ERASING)?.is_some())
}

/// Notes that no traces are left.
pub(crate) fn clear_erasing(connection: &Connection) -> Result<(), VaultError> {
    connection.execute("DELETE FROM meta WHERE key = ?1", [ERASING])?;
    Ok(())
}

fn get(connection: &Connection, key: &str) -> Result<Option<String>, VaultError> {
    Ok(connection
        .query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| {
            row.get(0)
        })
        .optional()?)
}

fn set(connection: &Connection, key: &str, value: &str) -> Result<(), VaultError> {
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )?;
    Ok(())
}
