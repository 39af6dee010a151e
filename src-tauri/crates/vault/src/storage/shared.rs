//! What was given to whom and when. The page itself is not kept.

use ballast_model::{PersonId, SharedId, SharedPage, SummaryDocument};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, person, day, document, since, until, sensitive FROM shared_page ",
            $tail
        )
    };
}

/// Notes that something was given.
///
/// # Errors
/// [`VaultError::Invalid`] as [`SharedPage::checked`], or at `person` when they are not there; when the database cannot be written.
pub fn add_shared(conn: &Connection, shared: &SharedPage) -> Result<SharedId, VaultError> {
    let s = shared.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO shared_page (person, day, document, since, until, sensitive) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .insert(params![
            s.person.0,
            bind::day(s.day),
            s.document.code(),
            bind::day(s.since),
            bind::day(s.until),
            s.sensitive
        ])
        .map_err(row::refused("person", "id"))?;
    Ok(SharedId(id))
}

/// Removes an entry.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_shared(conn: &Connection, id: SharedId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM shared_page WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// Everything that was given to anybody, by day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_shared(conn: &Connection) -> Result<Vec<SharedPage>, VaultError> {
    row::list(
        conn,
        "shared_page",
        select!("ORDER BY day, id"),
        [],
        row_to_shared,
    )
}

/// What was given to one person, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_shared_with(
    conn: &Connection,
    person: PersonId,
) -> Result<Vec<SharedPage>, VaultError> {
    let sql = select!("WHERE person = ?1 ORDER BY day DESC, id DESC");
    row::list(conn, "shared_page", sql, [person.0], row_to_shared)
}

fn row_to_shared(row: &mut Fields<'_, '_>) -> Result<SharedPage, VaultError> {
    Ok(SharedPage {
        id: SharedId(row.int()?),
        person: PersonId(row.int()?),
        day: row.day()?,
        document: row.code(SummaryDocument::from_code)?,
        since: row.day()?,
        until: row.day()?,
        sensitive: row.flag()?,
    })
}
