//! My safety plan, heading by heading. Which headings there are is not decided here.

use ballast_model::SafetyPlanPart;
use rusqlite::{Connection, params};

use super::row;
use crate::VaultError;

/// Writes what stands under a heading, in the place of what was there.
///
/// # Errors
/// [`VaultError::Invalid`] as [`SafetyPlanPart::checked`]; when the database cannot be written.
pub fn set_safety_plan(conn: &Connection, part: &SafetyPlanPart) -> Result<(), VaultError> {
    let part = part.clone().checked()?;
    conn.prepare_cached(
        "INSERT INTO safety_plan (section, words) VALUES (?1, ?2)
         ON CONFLICT (section) DO UPDATE SET words = excluded.words",
    )?
    .execute(params![part.section, part.words])?;
    Ok(())
}

/// Takes away what stands under a heading. Doing so twice is fine.
///
/// # Errors
/// When the database cannot be written.
pub fn remove_safety_plan(conn: &Connection, section: &str) -> Result<(), VaultError> {
    conn.prepare_cached("DELETE FROM safety_plan WHERE section = ?1")?
        .execute([section])?;
    Ok(())
}

/// What stands under each heading that has words, by its name.
///
/// # Errors
/// When the database cannot be read.
pub fn list_safety_plan(conn: &Connection) -> Result<Vec<SafetyPlanPart>, VaultError> {
    row::list(
        conn,
        "safety_plan",
        "SELECT section, words FROM safety_plan ORDER BY section",
        [],
        |row| {
            Ok(SafetyPlanPart {
                section: row.text()?,
                words: row.text()?,
            })
        },
    )
}
