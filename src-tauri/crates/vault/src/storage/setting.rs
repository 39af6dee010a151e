//! Settings: JSON values by key. What a key means is the caller's business.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde_json::Value;

use super::{bind, row};
use crate::VaultError;

/// The value under `key`, if one was set.
///
/// # Errors
/// When the database cannot be read or holds no JSON there.
pub fn get_setting(conn: &Connection, key: &str) -> Result<Option<Value>, VaultError> {
    row::find(
        conn,
        "setting",
        "SELECT value FROM setting WHERE key = ?1",
        [key],
        |f| f.json(),
    )
}

/// Sets `key`, replacing what was there.
///
/// # Errors
/// [`VaultError::Invalid`] for a key that is empty or longer than 200 characters; when the database cannot be written.
pub fn set_setting(conn: &Connection, key: &str, value: &Value) -> Result<(), VaultError> {
    bind::key("key", key, 200)?;
    conn.prepare_cached(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?
    .execute(params![key, value.to_string()])?;
    Ok(())
}

/// Takes `key` back to "not set". Doing so twice is fine.
///
/// # Errors
/// When the database cannot be written.
pub fn remove_setting(conn: &Connection, key: &str) -> Result<(), VaultError> {
    conn.prepare_cached("DELETE FROM setting WHERE key = ?1")?
        .execute([key])?;
    Ok(())
}

/// Every setting.
///
/// # Errors
/// When the database cannot be read or holds something other than JSON.
pub fn list_settings(conn: &Connection) -> Result<BTreeMap<String, Value>, VaultError> {
    let pairs = row::list(
        conn,
        "setting",
        "SELECT key, value FROM setting ORDER BY key",
        [],
        |f| Ok((f.text()?, f.json()?)),
    )?;
    Ok(pairs.into_iter().collect())
}
