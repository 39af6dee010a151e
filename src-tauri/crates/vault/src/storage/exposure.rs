//! Exposure ladders with their steps, and the attempts at them.

use ballast_model::{Attempt, AttemptId, Ladder, LadderId, LadderStep, LadderStepId, RatingScale};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, day, at, zone, offset_minutes, moment_day, day_end, stopped_at, scale, title, why FROM exposure_ladder ",
            $tail
        )
    };
}

macro_rules! select_attempt {
    ($tail:literal) => {
        concat!(
            "SELECT id, step, day, at, zone, offset_minutes, moment_day, day_end, stopped_at, distress_start, distress_peak, \
             distress_end, minutes, learnt FROM exposure_attempt ",
            $tail
        )
    };
}

/// Adds a ladder with its steps.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Ladder::checked`]; when the database cannot be written.
pub fn add_ladder(conn: &Connection, ladder: &Ladder) -> Result<LadderId, VaultError> {
    let l = ladder.clone().checked()?;
    let recorded = bind::moment(&l.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO exposure_ladder (day, at, zone, offset_minutes, moment_day, day_end, stopped_at, scale, title, why)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .insert(params![
            bind::day(l.day),
            recorded.at,
            l.recorded.zone,
            l.recorded.offset_minutes,
            recorded.day,
            l.recorded.day_end.hour(),
            l.stopped_at,
            l.scale.code(),
            l.title,
            l.why
        ])?;
    set_steps(conn, LadderId(id), &l.steps)?;
    Ok(LadderId(id))
}

/// Changes a ladder. Steps that keep their identity keep their attempts; those that are no longer there go with theirs.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_ladder`], or when it or one of its steps is not there; when the database cannot be written.
pub fn update_ladder(conn: &Connection, ladder: &Ladder) -> Result<(), VaultError> {
    let l = ladder.clone().checked()?;
    let recorded = bind::moment(&l.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE exposure_ladder SET day = ?2, at = ?3, zone = ?4, offset_minutes = ?5, moment_day = ?6, day_end = ?7,
             stopped_at = ?8, scale = ?9, title = ?10, why = ?11 WHERE id = ?1",
        )?
        .execute(params![
            l.id.0,
            bind::day(l.day),
            recorded.at,
            l.recorded.zone,
            l.recorded.offset_minutes,
            recorded.day,
            l.recorded.day_end.hour(),
            l.stopped_at,
            l.scale.code(),
            l.title,
            l.why
        ])?;
    row::met(changed)?;
    let mut remove = conn.prepare_cached("DELETE FROM exposure_step WHERE id = ?1")?;
    for step in list_steps_of_ladder(conn, l.id)? {
        if l.steps.iter().all(|kept| kept.id != step.id) {
            remove.execute([step.id.0])?;
        }
    }
    set_steps(conn, l.id, &l.steps)
}

/// Removes a ladder with its steps and their attempts.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_ladder(conn: &Connection, id: LadderId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM exposure_ladder WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The ladder with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_ladder(conn: &Connection, id: LadderId) -> Result<Ladder, VaultError> {
    let found = row::list(
        conn,
        "exposure_ladder",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_ladder,
    )?;
    with_steps(conn, found)?.pop().ok_or_else(row::not_found)
}

/// The ladder that a step belongs to.
///
/// # Errors
/// [`VaultError::Invalid`] when the step is not there; when the database cannot be read.
pub fn get_ladder_of(conn: &Connection, step: LadderStepId) -> Result<Ladder, VaultError> {
    let found = row::list(
        conn,
        "exposure_ladder",
        select!("WHERE id = (SELECT ladder FROM exposure_step WHERE id = ?1)"),
        [step.0],
        row_to_ladder,
    )?;
    with_steps(conn, found)?.pop().ok_or_else(row::not_found)
}

/// Every ladder with its steps, by the day it was begun, unfinished ones too.
///
/// # Errors
/// When the database cannot be read.
pub fn list_ladders(conn: &Connection) -> Result<Vec<Ladder>, VaultError> {
    let found = row::list(
        conn,
        "exposure_ladder",
        select!("ORDER BY day, at, id"),
        [],
        row_to_ladder,
    )?;
    with_steps(conn, found)
}

/// Adds an attempt.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Attempt::checked`], or when the step is not there; when the database cannot be written.
pub fn add_attempt(conn: &Connection, attempt: &Attempt) -> Result<AttemptId, VaultError> {
    let a = checked_attempt(conn, attempt)?;
    let recorded = bind::moment(&a.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO exposure_attempt (step, day, at, zone, offset_minutes, moment_day, day_end, stopped_at, distress_start,
             distress_peak, distress_end, minutes, learnt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .insert(params![
            a.step.0,
            bind::day(a.day),
            recorded.at,
            a.recorded.zone,
            a.recorded.offset_minutes,
            recorded.day,
            a.recorded.day_end.hour(),
            a.stopped_at,
            a.start,
            a.peak,
            a.end,
            a.minutes,
            a.learnt
        ])
        .map_err(row::refused("step", "id"))?;
    Ok(AttemptId(id))
}

/// Changes an attempt.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_attempt`], or when it is not there; when the database cannot be written.
pub fn update_attempt(conn: &Connection, attempt: &Attempt) -> Result<(), VaultError> {
    let a = checked_attempt(conn, attempt)?;
    let recorded = bind::moment(&a.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE exposure_attempt SET step = ?2, day = ?3, at = ?4, zone = ?5, offset_minutes = ?6, moment_day = ?7, day_end = ?8,
             stopped_at = ?9, distress_start = ?10, distress_peak = ?11, distress_end = ?12, minutes = ?13, learnt = ?14
             WHERE id = ?1",
        )?
        .execute(params![
            a.id.0,
            a.step.0,
            bind::day(a.day),
            recorded.at,
            a.recorded.zone,
            a.recorded.offset_minutes,
            recorded.day,
            a.recorded.day_end.hour(),
            a.stopped_at,
            a.start,
            a.peak,
            a.end,
            a.minutes,
            a.learnt
        ])
        .map_err(row::refused("step", "id"))?;
    row::met(changed)
}

/// Removes an attempt.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_attempt(conn: &Connection, id: AttemptId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM exposure_attempt WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The attempt with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_attempt(conn: &Connection, id: AttemptId) -> Result<Attempt, VaultError> {
    row::find(
        conn,
        "exposure_attempt",
        select_attempt!("WHERE id = ?1"),
        [id.0],
        row_to_attempt,
    )?
    .ok_or_else(row::not_found)
}

/// The attempts about days from `from` to `to`, by day and instant, unfinished ones too.
///
/// # Errors
/// When the database cannot be read.
pub fn list_attempts(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Attempt>, VaultError> {
    row::list(
        conn,
        "exposure_attempt",
        select_attempt!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, at, id"),
        [bind::day(from), bind::day(to)],
        row_to_attempt,
    )
}

/// Puts the steps in their order: new ones are added, the others changed.
fn set_steps(conn: &Connection, id: LadderId, steps: &[LadderStep]) -> Result<(), VaultError> {
    let mut add = conn.prepare_cached(
        "INSERT INTO exposure_step (ladder, position, what, expected) VALUES (?1, ?2, ?3, ?4)",
    )?;
    let mut update = conn.prepare_cached(
        "UPDATE exposure_step SET position = ?2, what = ?3, expected = ?4 WHERE id = ?5 AND ladder = ?1",
    )?;
    for (place, s) in (0_u32..).zip(steps) {
        if s.id == LadderStepId::NEW {
            add.execute(params![id.0, place, s.what, s.expected])?;
        } else {
            row::met(update.execute(params![id.0, place, s.what, s.expected, s.id.0])?)?;
        }
    }
    Ok(())
}

fn list_steps_of_ladder(conn: &Connection, id: LadderId) -> Result<Vec<LadderStep>, VaultError> {
    row::list(
        conn,
        "exposure_step",
        "SELECT id, what, expected FROM exposure_step WHERE ladder = ?1 ORDER BY position, id",
        [id.0],
        |row| {
            Ok(LadderStep {
                id: LadderStepId(row.int()?),
                what: row.text()?,
                expected: row.opt_small()?,
            })
        },
    )
}

fn with_steps(conn: &Connection, mut found: Vec<Ladder>) -> Result<Vec<Ladder>, VaultError> {
    for ladder in &mut found {
        ladder.steps = list_steps_of_ladder(conn, ladder.id)?;
    }
    Ok(found)
}

/// The attempt, checked on the scale of its ladder. One at a step that is not there is left to the reference to refuse.
fn checked_attempt(conn: &Connection, attempt: &Attempt) -> Result<Attempt, VaultError> {
    let scale = row::find(
        conn,
        "exposure_ladder",
        "SELECT scale FROM exposure_ladder WHERE id = (SELECT ladder FROM exposure_step WHERE id = ?1)",
        [attempt.step.0],
        |row| row.code(RatingScale::from_code),
    )?;
    Ok(attempt
        .clone()
        .checked(scale.unwrap_or(RatingScale::Hundred))?)
}

fn row_to_ladder(row: &mut Fields<'_, '_>) -> Result<Ladder, VaultError> {
    Ok(Ladder {
        id: LadderId(row.int()?),
        day: row.day()?,
        recorded: row.moment()?,
        stopped_at: row.opt_small()?,
        scale: row.code(RatingScale::from_code)?,
        title: row.text()?,
        why: row.opt_text()?,
        steps: Vec::new(),
    })
}

fn row_to_attempt(row: &mut Fields<'_, '_>) -> Result<Attempt, VaultError> {
    Ok(Attempt {
        id: AttemptId(row.int()?),
        step: LadderStepId(row.int()?),
        day: row.day()?,
        recorded: row.moment()?,
        stopped_at: row.opt_small()?,
        start: row.opt_small()?,
        peak: row.opt_small()?,
        end: row.opt_small()?,
        minutes: row.opt_small()?,
        learnt: row.opt_text()?,
    })
}
