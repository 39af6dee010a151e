//! Life events.

use ballast_model::{EventId, Invalid, LifeEvent};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, day, until, title, impact, note FROM life_event ",
            $tail
        )
    };
}

/// Adds a life event.
///
/// # Errors
/// [`VaultError::Invalid`] as [`LifeEvent::checked`]; when the database cannot be written.
pub fn add_event(conn: &Connection, event: &LifeEvent) -> Result<EventId, VaultError> {
    let e = checked(event)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO life_event (day, until, title, impact, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .insert(params![
            bind::day(e.day),
            e.until.map(bind::day),
            e.title,
            e.impact,
            e.note
        ])?;
    Ok(EventId(id))
}

/// Changes a life event.
///
/// # Errors
/// [`VaultError::Invalid`] as [`LifeEvent::checked`], or when it is not there; when the database cannot be written.
pub fn update_event(conn: &Connection, event: &LifeEvent) -> Result<(), VaultError> {
    let e = checked(event)?;
    let changed = conn
        .prepare_cached("UPDATE life_event SET day = ?2, until = ?3, title = ?4, impact = ?5, note = ?6 WHERE id = ?1")?
        .execute(params![e.id.0, bind::day(e.day), e.until.map(bind::day), e.title, e.impact, e.note])?;
    row::met(changed)
}

/// Removes a life event.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_event(conn: &Connection, id: EventId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM life_event WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The life event with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_event(conn: &Connection, id: EventId) -> Result<LifeEvent, VaultError> {
    row::find(
        conn,
        "life_event",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_event,
    )?
    .ok_or_else(row::not_found)
}

/// The life events that touch `from` to `to`, by first day: one that lasted counts with every day it lasted.
///
/// # Errors
/// When the database cannot be read.
pub fn list_events(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<LifeEvent>, VaultError> {
    let sql = select!("WHERE day <= ?2 AND coalesce(until, day) >= ?1 ORDER BY day, id");
    row::list(
        conn,
        "life_event",
        sql,
        [bind::day(from), bind::day(to)],
        row_to_event,
    )
}

fn row_to_event(row: &mut Fields<'_, '_>) -> Result<LifeEvent, VaultError> {
    Ok(LifeEvent {
        id: EventId(row.int()?),
        day: row.day()?,
        until: row.opt_day()?,
        title: row.text()?,
        impact: row.opt_small()?,
        note: row.opt_text()?,
    })
}

fn checked(event: &LifeEvent) -> Result<LifeEvent, Invalid> {
    bind::opt_day_in_range("until", event.until)?;
    event.clone().checked()
}
