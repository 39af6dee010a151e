//! Questionnaires of one's own, as files. Reading what is in them is not done here.

use ballast_model::{OwnQuestionnaire, OwnQuestionnaireId};
use rusqlite::{Connection, params};

use super::row::{self, Fields};
use crate::VaultError;

/// Adds one.
///
/// # Errors
/// [`VaultError::Invalid`] as [`OwnQuestionnaire::checked`], or at `key` when there is one already; when the database cannot be written.
pub fn add_own_questionnaire(
    conn: &Connection,
    own: &OwnQuestionnaire,
) -> Result<OwnQuestionnaireId, VaultError> {
    let own = own.clone().checked()?;
    let id = conn
        .prepare_cached("INSERT INTO own_questionnaire (key, file, kept) VALUES (?1, ?2, ?3)")?
        .insert(params![own.key, own.file, own.kept])
        .map_err(row::refused("key", "key"))?;
    Ok(OwnQuestionnaireId(id))
}

/// Changes one.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_own_questionnaire`], or when it is not there; when the database cannot be written.
pub fn update_own_questionnaire(
    conn: &Connection,
    own: &OwnQuestionnaire,
) -> Result<(), VaultError> {
    let own = own.clone().checked()?;
    row::met(
        conn.prepare_cached(
            "UPDATE own_questionnaire SET key = ?2, file = ?3, kept = ?4 WHERE id = ?1",
        )?
        .execute(params![own.id.0, own.key, own.file, own.kept])
        .map_err(row::refused("key", "key"))?,
    )
}

/// Removes one. Answers given to it are left.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_own_questionnaire(
    conn: &Connection,
    id: OwnQuestionnaireId,
) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM own_questionnaire WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// All of them, those set aside too, in the order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_own_questionnaires(conn: &Connection) -> Result<Vec<OwnQuestionnaire>, VaultError> {
    row::list(
        conn,
        "own_questionnaire",
        "SELECT id, key, file, kept FROM own_questionnaire ORDER BY id",
        [],
        row_to_own_questionnaire,
    )
}

/// The one with that key, if there is one.
///
/// # Errors
/// When the database cannot be read.
pub fn find_own_questionnaire(
    conn: &Connection,
    key: &str,
) -> Result<Option<OwnQuestionnaire>, VaultError> {
    row::find(
        conn,
        "own_questionnaire",
        "SELECT id, key, file, kept FROM own_questionnaire WHERE key = ?1",
        [key],
        row_to_own_questionnaire,
    )
}

fn row_to_own_questionnaire(row: &mut Fields<'_, '_>) -> Result<OwnQuestionnaire, VaultError> {
    Ok(OwnQuestionnaire {
        id: OwnQuestionnaireId(row.int()?),
        key: row.text()?,
        file: row.text()?,
        kept: row.flag()?,
    })
}
