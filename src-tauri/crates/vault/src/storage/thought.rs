//! Thought records with their feelings.

use ballast_model::{Feeling, RatingScale, ThoughtId, ThoughtRecord};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, day, at, zone, offset_minutes, moment_day, day_end, stopped_at, scale, situation, thought, belief, supports, \
             against, balanced, balanced_belief, will_do FROM thought_record ",
            $tail
        )
    };
}

/// Adds a thought record with its feelings.
///
/// # Errors
/// [`VaultError::Invalid`] as [`ThoughtRecord::checked`]; when the database cannot be written.
pub fn add_thought(conn: &Connection, thought: &ThoughtRecord) -> Result<ThoughtId, VaultError> {
    let t = thought.clone().checked()?;
    let recorded = bind::moment(&t.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO thought_record (day, at, zone, offset_minutes, moment_day, day_end, stopped_at, scale, situation, thought,
             belief, supports, against, balanced, balanced_belief, will_do)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .insert(params![
            bind::day(t.day),
            recorded.at,
            t.recorded.zone,
            t.recorded.offset_minutes,
            recorded.day,
            t.recorded.day_end.hour(),
            t.stopped_at,
            t.scale.code(),
            t.situation,
            t.thought,
            t.belief,
            t.supports,
            t.against,
            t.balanced,
            t.balanced_belief,
            t.will_do
        ])?;
    add_feelings(conn, ThoughtId(id), &t.feelings)?;
    Ok(ThoughtId(id))
}

/// Changes a thought record, replacing its feelings.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_thought`], or when it is not there; when the database cannot be written.
pub fn update_thought(conn: &Connection, thought: &ThoughtRecord) -> Result<(), VaultError> {
    let t = thought.clone().checked()?;
    let recorded = bind::moment(&t.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE thought_record SET day = ?2, at = ?3, zone = ?4, offset_minutes = ?5, moment_day = ?6, day_end = ?7,
             stopped_at = ?8, scale = ?9, situation = ?10, thought = ?11, belief = ?12, supports = ?13, against = ?14,
             balanced = ?15, balanced_belief = ?16, will_do = ?17 WHERE id = ?1",
        )?
        .execute(params![
            t.id.0,
            bind::day(t.day),
            recorded.at,
            t.recorded.zone,
            t.recorded.offset_minutes,
            recorded.day,
            t.recorded.day_end.hour(),
            t.stopped_at,
            t.scale.code(),
            t.situation,
            t.thought,
            t.belief,
            t.supports,
            t.against,
            t.balanced,
            t.balanced_belief,
            t.will_do
        ])?;
    row::met(changed)?;
    conn.prepare_cached("DELETE FROM thought_feeling WHERE thought = ?1")?
        .execute([t.id.0])?;
    add_feelings(conn, t.id, &t.feelings)
}

/// Removes a thought record.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_thought(conn: &Connection, id: ThoughtId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM thought_record WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The thought record with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_thought(conn: &Connection, id: ThoughtId) -> Result<ThoughtRecord, VaultError> {
    let found = row::list(
        conn,
        "thought_record",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_thought,
    )?;
    with_feelings(conn, found)?.pop().ok_or_else(row::not_found)
}

/// The thought records about days from `from` to `to`, by day and instant, unfinished ones too.
///
/// # Errors
/// When the database cannot be read.
pub fn list_thoughts(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<ThoughtRecord>, VaultError> {
    let found = row::list(
        conn,
        "thought_record",
        select!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, at, id"),
        [bind::day(from), bind::day(to)],
        row_to_thought,
    )?;
    with_feelings(conn, found)
}

fn add_feelings(conn: &Connection, id: ThoughtId, feelings: &[Feeling]) -> Result<(), VaultError> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO thought_feeling (thought, position, name, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (place, f) in (0_u32..).zip(feelings) {
        insert.execute(params![id.0, place, f.name, f.before, f.after])?;
    }
    Ok(())
}

fn with_feelings(
    conn: &Connection,
    mut found: Vec<ThoughtRecord>,
) -> Result<Vec<ThoughtRecord>, VaultError> {
    for thought in &mut found {
        thought.feelings = row::list(
            conn,
            "thought_feeling",
            "SELECT name, before, after FROM thought_feeling WHERE thought = ?1 ORDER BY position",
            [thought.id.0],
            |row| {
                Ok(Feeling {
                    name: row.text()?,
                    before: row.opt_small()?,
                    after: row.opt_small()?,
                })
            },
        )?;
    }
    Ok(found)
}

fn row_to_thought(row: &mut Fields<'_, '_>) -> Result<ThoughtRecord, VaultError> {
    Ok(ThoughtRecord {
        id: ThoughtId(row.int()?),
        day: row.day()?,
        recorded: row.moment()?,
        stopped_at: row.opt_small()?,
        scale: row.code(RatingScale::from_code)?,
        situation: row.opt_text()?,
        feelings: Vec::new(),
        thought: row.opt_text()?,
        belief: row.opt_small()?,
        supports: row.opt_text()?,
        against: row.opt_text()?,
        balanced: row.opt_text()?,
        balanced_belief: row.opt_small()?,
        will_do: row.opt_text()?,
    })
}
