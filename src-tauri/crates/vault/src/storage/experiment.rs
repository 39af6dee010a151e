//! Small experiments and the days on which they were done.

use ballast_model::{Experiment, ExperimentDay, ExperimentId, ExperimentOutcome, Measure};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::goal::{measure, measure_columns};
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, text, measure, tracker, NULL, start, review, ended, outcome, note FROM experiment ",
            $tail
        )
    };
}

/// Adds an experiment.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Experiment::checked`], or at `measure` when the tracker is not there; when the database cannot be written.
pub fn add_experiment(
    conn: &Connection,
    experiment: &Experiment,
) -> Result<ExperimentId, VaultError> {
    let e = experiment.clone().checked()?;
    let (measure, tracker, _) = measure_columns(Some(&e.measure));
    let id = conn
        .prepare_cached(
            "INSERT INTO experiment (text, measure, tracker, start, review, ended, outcome, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            e.text,
            measure,
            tracker,
            bind::day(e.start),
            bind::day(e.review),
            e.ended.map(bind::day),
            e.outcome.map(ExperimentOutcome::code),
            e.note
        ])
        .map_err(row::refused("measure", "id"))?;
    Ok(ExperimentId(id))
}

/// Changes an experiment.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_experiment`], or when it is not there; when the database cannot be written.
pub fn update_experiment(conn: &Connection, experiment: &Experiment) -> Result<(), VaultError> {
    let e = experiment.clone().checked()?;
    let (measure, tracker, _) = measure_columns(Some(&e.measure));
    let changed = conn
        .prepare_cached(
            "UPDATE experiment SET text = ?2, measure = ?3, tracker = ?4, start = ?5, review = ?6, ended = ?7, outcome = ?8,
             note = ?9 WHERE id = ?1",
        )?
        .execute(params![
            e.id.0,
            e.text,
            measure,
            tracker,
            bind::day(e.start),
            bind::day(e.review),
            e.ended.map(bind::day),
            e.outcome.map(ExperimentOutcome::code),
            e.note
        ])
        .map_err(row::refused("measure", "id"))?;
    row::met(changed)
}

/// Removes an experiment with its days.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_experiment(conn: &Connection, id: ExperimentId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM experiment WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The experiment with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_experiment(conn: &Connection, id: ExperimentId) -> Result<Experiment, VaultError> {
    row::find(
        conn,
        "experiment",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_experiment,
    )?
    .ok_or_else(row::not_found)
}

/// Every experiment, by its first day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_experiments(conn: &Connection) -> Result<Vec<Experiment>, VaultError> {
    row::list(
        conn,
        "experiment",
        select!("ORDER BY start, id"),
        [],
        row_to_experiment,
    )
}

/// Says whether it was done on a day, in place of what was said before; none takes it back.
///
/// # Errors
/// [`VaultError::Invalid`] at `experiment` when that is not there; when the database cannot be written.
pub fn mark_experiment(
    conn: &Connection,
    id: ExperimentId,
    day: NaiveDate,
    done: Option<bool>,
) -> Result<(), VaultError> {
    match done {
        None => conn
            .prepare_cached("DELETE FROM experiment_day WHERE experiment = ?1 AND day = ?2")?
            .execute(params![id.0, bind::day(day)])?,
        Some(done) => conn
            .prepare_cached(
                "INSERT INTO experiment_day (experiment, day, done) VALUES (?1, ?2, ?3)
                 ON CONFLICT (experiment, day) DO UPDATE SET done = excluded.done",
            )?
            .execute(params![id.0, bind::day(day), done])
            .map_err(row::refused("experiment", "day"))?,
    };
    Ok(())
}

/// Every day that was spoken of, by day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_experiment_days(conn: &Connection) -> Result<Vec<ExperimentDay>, VaultError> {
    row::list(
        conn,
        "experiment_day",
        "SELECT experiment, day, done FROM experiment_day ORDER BY day, experiment",
        [],
        |row| {
            Ok(ExperimentDay {
                experiment: ExperimentId(row.int()?),
                day: row.day()?,
                done: row.flag()?,
            })
        },
    )
}

fn looked_at(row: &mut Fields<'_, '_>) -> Result<Measure, VaultError> {
    measure(row)?.ok_or_else(|| row.damaged())
}

fn row_to_experiment(row: &mut Fields<'_, '_>) -> Result<Experiment, VaultError> {
    Ok(Experiment {
        id: ExperimentId(row.int()?),
        text: row.text()?,
        measure: looked_at(row)?,
        start: row.day()?,
        review: row.day()?,
        ended: row.opt_day()?,
        outcome: row.opt_code(ExperimentOutcome::from_code)?,
        note: row.opt_text()?,
    })
}
