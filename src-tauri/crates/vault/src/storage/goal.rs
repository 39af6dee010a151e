//! Goals, and what goals and experiments are measured by.

use ballast_model::{Goal, GoalId, GoalOutcome, Measure, TrackerId};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, text, measure, tracker, instrument, baseline, baseline_n, target, since, by, closed, outcome, note FROM goal ",
            $tail
        )
    };
}

/// Adds a goal.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Goal::checked`], or at `measure` when the tracker is not there; when the database cannot be written.
pub fn add_goal(conn: &Connection, goal: &Goal) -> Result<GoalId, VaultError> {
    let g = goal.clone().checked()?;
    let (measure, tracker, instrument) = measure_columns(g.measure.as_ref());
    let id = conn
        .prepare_cached(
            "INSERT INTO goal (text, measure, tracker, instrument, baseline, baseline_n, target, since, by, closed, outcome, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .insert(params![
            g.text,
            measure,
            tracker,
            instrument,
            g.baseline.map(|n| n.to_string()),
            g.baseline_n,
            g.target.map(|n| n.to_string()),
            bind::day(g.since),
            g.by.map(bind::day),
            g.closed.map(bind::day),
            g.outcome.map(GoalOutcome::code),
            g.note
        ])
        .map_err(row::refused("measure", "id"))?;
    Ok(GoalId(id))
}

/// Changes a goal.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_goal`], or when it is not there; when the database cannot be written.
pub fn update_goal(conn: &Connection, goal: &Goal) -> Result<(), VaultError> {
    let g = goal.clone().checked()?;
    let (measure, tracker, instrument) = measure_columns(g.measure.as_ref());
    let changed = conn
        .prepare_cached(
            "UPDATE goal SET text = ?2, measure = ?3, tracker = ?4, instrument = ?5, baseline = ?6, baseline_n = ?7, target = ?8,
             since = ?9, by = ?10, closed = ?11, outcome = ?12, note = ?13 WHERE id = ?1",
        )?
        .execute(params![
            g.id.0,
            g.text,
            measure,
            tracker,
            instrument,
            g.baseline.map(|n| n.to_string()),
            g.baseline_n,
            g.target.map(|n| n.to_string()),
            bind::day(g.since),
            g.by.map(bind::day),
            g.closed.map(bind::day),
            g.outcome.map(GoalOutcome::code),
            g.note
        ])
        .map_err(row::refused("measure", "id"))?;
    row::met(changed)
}

/// Removes a goal.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_goal(conn: &Connection, id: GoalId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM goal WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The goal with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_goal(conn: &Connection, id: GoalId) -> Result<Goal, VaultError> {
    row::find(conn, "goal", select!("WHERE id = ?1"), [id.0], row_to_goal)?
        .ok_or_else(row::not_found)
}

/// Every goal, by its first day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_goals(conn: &Connection) -> Result<Vec<Goal>, VaultError> {
    row::list(conn, "goal", select!("ORDER BY since, id"), [], row_to_goal)
}

/// The three columns a measure is kept in.
pub(super) fn measure_columns(
    measure: Option<&Measure>,
) -> (Option<&'static str>, Option<i64>, Option<&str>) {
    match measure {
        None => (None, None, None),
        Some(Measure::Mood) => (Some("mood"), None, None),
        Some(Measure::Tracker { tracker }) => (Some("tracker"), Some(tracker.0), None),
        Some(Measure::Questionnaire { instrument }) => {
            (Some("questionnaire"), None, Some(instrument))
        }
    }
}

/// A measure from its three columns.
pub(super) fn measure(row: &mut Fields<'_, '_>) -> Result<Option<Measure>, VaultError> {
    let kind = row.opt_text()?;
    let (tracker, instrument) = (row.opt_id(TrackerId)?, row.opt_text()?);
    Ok(match (kind.as_deref(), tracker, instrument) {
        (None, None, None) => None,
        (Some("mood"), None, None) => Some(Measure::Mood),
        (Some("tracker"), Some(tracker), None) => Some(Measure::Tracker { tracker }),
        (Some("questionnaire"), None, Some(instrument)) => {
            Some(Measure::Questionnaire { instrument })
        }
        _ => return Err(row.damaged()),
    })
}

fn row_to_goal(row: &mut Fields<'_, '_>) -> Result<Goal, VaultError> {
    Ok(Goal {
        id: GoalId(row.int()?),
        text: row.text()?,
        measure: measure(row)?,
        baseline: row.opt_decimal()?,
        baseline_n: row.opt_small()?,
        target: row.opt_decimal()?,
        since: row.day()?,
        by: row.opt_day()?,
        closed: row.opt_day()?,
        outcome: row.opt_code(GoalOutcome::from_code)?,
        note: row.opt_text()?,
    })
}
