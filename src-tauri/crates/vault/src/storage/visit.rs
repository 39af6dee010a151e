//! What was agreed at a visit, and who is to hear of it. The visits themselves are in `care`.

use ballast_model::{
    AgreedId, AgreedLine, AppointmentId, Invalid, PersonId, Problem, RhythmId, StepId, Telling,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select_agreed {
    ($tail:literal) => {
        concat!(
            "SELECT id, appointment, position, what, who, step, rhythm FROM agreed_line ",
            $tail
        )
    };
}

/// Adds something that was agreed.
///
/// # Errors
/// [`VaultError::Invalid`] as [`AgreedLine::checked`], or when the visit or the step is not there; when the database cannot be written.
pub fn add_agreed(conn: &Connection, line: &AgreedLine) -> Result<AgreedId, VaultError> {
    let l = checked(line)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO agreed_line (appointment, position, what, who, step, rhythm) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .insert(params![
            l.appointment.0,
            l.position,
            l.what,
            l.who,
            l.step.map(|s| s.0),
            l.rhythm.map(|r| r.0)
        ])
        .map_err(row::refused("appointment", "id"))?;
    Ok(AgreedId(id))
}

/// Changes something that was agreed.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_agreed`], or when it is not there; when the database cannot be written.
pub fn update_agreed(conn: &Connection, line: &AgreedLine) -> Result<(), VaultError> {
    let l = checked(line)?;
    let changed = conn
        .prepare_cached(
            "UPDATE agreed_line SET appointment = ?2, position = ?3, what = ?4, who = ?5, step = ?6, rhythm = ?7
             WHERE id = ?1",
        )?
        .execute(params![
            l.id.0,
            l.appointment.0,
            l.position,
            l.what,
            l.who,
            l.step.map(|s| s.0),
            l.rhythm.map(|r| r.0)
        ])
        .map_err(row::refused("appointment", "id"))?;
    row::met(changed)
}

/// Removes something that was agreed, with whom to tell of it. A step that it brought stays.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_agreed(conn: &Connection, id: AgreedId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM agreed_line WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// What was agreed, by its identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_agreed(conn: &Connection, id: AgreedId) -> Result<AgreedLine, VaultError> {
    row::find(
        conn,
        "agreed_line",
        select_agreed!("WHERE id = ?1"),
        [id.0],
        row_to_agreed,
    )?
    .ok_or_else(row::not_found)
}

/// Everything that was agreed, by visit and place.
///
/// # Errors
/// When the database cannot be read.
pub fn list_agreed(conn: &Connection) -> Result<Vec<AgreedLine>, VaultError> {
    row::list(
        conn,
        "agreed_line",
        select_agreed!("ORDER BY appointment, position, id"),
        [],
        row_to_agreed,
    )
}

/// What was agreed at one visit, in order.
///
/// # Errors
/// When the database cannot be read.
pub fn list_agreed_at(
    conn: &Connection,
    appointment: AppointmentId,
) -> Result<Vec<AgreedLine>, VaultError> {
    row::list(
        conn,
        "agreed_line",
        select_agreed!("WHERE appointment = ?1 ORDER BY position, id"),
        [appointment.0],
        row_to_agreed,
    )
}

/// Says who is to hear of something, or that they did, in the place of what was said about the two before.
///
/// # Errors
/// [`VaultError::Invalid`] when either is not there, or for an implausible day; when the database cannot be written.
pub fn set_telling(conn: &Connection, telling: &Telling) -> Result<(), VaultError> {
    bind::opt_day_in_range("told", telling.told)?;
    conn.prepare_cached(
        "INSERT INTO agreed_telling (agreed, person, told) VALUES (?1, ?2, ?3)
         ON CONFLICT (agreed, person) DO UPDATE SET told = excluded.told",
    )?
    .execute(params![
        telling.agreed.0,
        telling.person.0,
        telling.told.map(bind::day)
    ])
    .map_err(row::refused("tell", "tell"))?;
    Ok(())
}

/// Takes back that somebody is to hear of something. Doing so twice is fine.
///
/// # Errors
/// When the database cannot be written.
pub fn remove_telling(
    conn: &Connection,
    agreed: AgreedId,
    person: PersonId,
) -> Result<(), VaultError> {
    conn.prepare_cached("DELETE FROM agreed_telling WHERE agreed = ?1 AND person = ?2")?
        .execute([agreed.0, person.0])?;
    Ok(())
}

/// Who is to hear of what, and who did.
///
/// # Errors
/// When the database cannot be read.
pub fn list_tellings(conn: &Connection) -> Result<Vec<Telling>, VaultError> {
    row::list(
        conn,
        "agreed_telling",
        "SELECT agreed, person, told FROM agreed_telling ORDER BY agreed, person",
        [],
        |row| {
            Ok(Telling {
                agreed: AgreedId(row.int()?),
                person: PersonId(row.int()?),
                told: row.opt_day()?,
            })
        },
    )
}

fn checked(line: &AgreedLine) -> Result<AgreedLine, Invalid> {
    if line.step.is_some() && line.rhythm.is_some() {
        return Err(Invalid::new("rhythm", Problem::NotPossibleHere));
    }
    line.clone().checked()
}

fn row_to_agreed(row: &mut Fields<'_, '_>) -> Result<AgreedLine, VaultError> {
    Ok(AgreedLine {
        id: AgreedId(row.int()?),
        appointment: AppointmentId(row.int()?),
        position: row.small()?,
        what: row.text()?,
        who: row.opt_text()?,
        step: row.opt_id(StepId)?,
        rhythm: row.opt_id(RhythmId)?,
    })
}
