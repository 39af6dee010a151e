//! The people on the care team and those who support.

use ballast_model::{Person, PersonId, PersonRole};
use rusqlite::{Connection, params};

use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!("SELECT id, name, role, phone FROM person ", $tail)
    };
}

/// Adds somebody.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Person::checked`]; when the database cannot be written.
pub fn add_person(conn: &Connection, person: &Person) -> Result<PersonId, VaultError> {
    let p = person.clone().checked()?;
    let id = conn
        .prepare_cached("INSERT INTO person (name, role, phone) VALUES (?1, ?2, ?3)")?
        .insert(params![p.name, p.role.code(), p.phone])?;
    Ok(PersonId(id))
}

/// Changes somebody.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Person::checked`], or when they are not there; when the database cannot be written.
pub fn update_person(conn: &Connection, person: &Person) -> Result<(), VaultError> {
    let p = person.clone().checked()?;
    let changed = conn
        .prepare_cached("UPDATE person SET name = ?2, role = ?3, phone = ?4 WHERE id = ?1")?
        .execute(params![p.id.0, p.name, p.role.code(), p.phone])?;
    row::met(changed)
}

/// Removes somebody with their appointments and questions.
///
/// # Errors
/// [`VaultError::Invalid`] when they are not there; when the database cannot be written.
pub fn remove_person(conn: &Connection, id: PersonId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM person WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The person with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when they are not there; when the database cannot be read.
pub fn get_person(conn: &Connection, id: PersonId) -> Result<Person, VaultError> {
    row::find(
        conn,
        "person",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_person,
    )?
    .ok_or_else(row::not_found)
}

/// Everybody, in the order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_people(conn: &Connection) -> Result<Vec<Person>, VaultError> {
    row::list(conn, "person", select!("ORDER BY id"), [], row_to_person)
}

fn row_to_person(row: &mut Fields<'_, '_>) -> Result<Person, VaultError> {
    Ok(Person {
        id: PersonId(row.int()?),
        name: row.text()?,
        role: row.code(PersonRole::from_code)?,
        phone: row.opt_text()?,
    })
}
