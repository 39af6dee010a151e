//! Therapy courses and their rhythm as dated steps. Sessions are in `session`.

use ballast_model::{
    CourseId, CourseKind, Invalid, KeepWell, Rhythm, RhythmId, RhythmStep, TherapyCourse,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select_courses {
    ($tail:literal) => {
        concat!(
            "SELECT id, kind, approach, therapist, place, focus, terms, sessions_agreed, coverage, waiting_with, waiting_since,
             start, ended, why_ended, keep_going, first_signs, whom_to_call FROM therapy_course ",
            $tail
        )
    };
}

macro_rules! select_rhythms {
    ($tail:literal) => {
        concat!(
            "SELECT id, course, start, rhythm, number, reason FROM rhythm_step ",
            $tail
        )
    };
}

/// Adds a therapy course.
///
/// # Errors
/// [`VaultError::Invalid`] as [`TherapyCourse::checked`]; when the database cannot be written.
pub fn add_course(conn: &Connection, course: &TherapyCourse) -> Result<CourseId, VaultError> {
    let c = checked(course)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO therapy_course (kind, approach, therapist, place, focus, terms, sessions_agreed, coverage, waiting_with,
             waiting_since, start, ended, why_ended, keep_going, first_signs, whom_to_call)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .insert(params![
            c.kind.code(),
            c.approach,
            c.therapist,
            c.place,
            c.focus,
            c.terms,
            c.sessions_agreed,
            c.coverage,
            c.waiting_with,
            c.waiting_since.map(bind::day),
            c.start.map(bind::day),
            c.ended.map(bind::day),
            c.why_ended,
            c.keep_well.go_on,
            c.keep_well.first_signs,
            c.keep_well.whom_to_call
        ])?;
    Ok(CourseId(id))
}

/// Changes a therapy course.
///
/// # Errors
/// [`VaultError::Invalid`] as [`TherapyCourse::checked`], or when it is not there; when the database cannot be written.
pub fn update_course(conn: &Connection, course: &TherapyCourse) -> Result<(), VaultError> {
    let c = checked(course)?;
    let changed = conn
        .prepare_cached(
            "UPDATE therapy_course SET kind = ?2, approach = ?3, therapist = ?4, place = ?5, focus = ?6, terms = ?7,
             sessions_agreed = ?8, coverage = ?9, waiting_with = ?10, waiting_since = ?11, start = ?12, ended = ?13,
             why_ended = ?14, keep_going = ?15, first_signs = ?16, whom_to_call = ?17 WHERE id = ?1",
        )?
        .execute(params![
            c.id.0,
            c.kind.code(),
            c.approach,
            c.therapist,
            c.place,
            c.focus,
            c.terms,
            c.sessions_agreed,
            c.coverage,
            c.waiting_with,
            c.waiting_since.map(bind::day),
            c.start.map(bind::day),
            c.ended.map(bind::day),
            c.why_ended,
            c.keep_well.go_on,
            c.keep_well.first_signs,
            c.keep_well.whom_to_call
        ])?;
    row::met(changed)
}

/// Removes a therapy course with its rhythm, sessions and homework.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_course(conn: &Connection, id: CourseId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM therapy_course WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The therapy course with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_course(conn: &Connection, id: CourseId) -> Result<TherapyCourse, VaultError> {
    row::find(
        conn,
        "therapy_course",
        select_courses!("WHERE id = ?1"),
        [id.0],
        row_to_course,
    )?
    .ok_or_else(row::not_found)
}

/// Every therapy course, by its first day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_courses(conn: &Connection) -> Result<Vec<TherapyCourse>, VaultError> {
    let sql = select_courses!("ORDER BY coalesce(start, waiting_since), id");
    row::list(conn, "therapy_course", sql, [], row_to_course)
}

/// Adds a change of rhythm to a course.
///
/// # Errors
/// [`VaultError::Invalid`] as [`RhythmStep::checked`], or when the course is not there; when the database cannot be written.
pub fn add_rhythm(conn: &Connection, step: &RhythmStep) -> Result<RhythmId, VaultError> {
    let s = step.clone().checked()?;
    let (rhythm, number) = rhythm_columns(s.rhythm);
    let id = conn
        .prepare_cached(
            "INSERT INTO rhythm_step (course, start, rhythm, number, reason) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .insert(params![s.course.0, bind::day(s.start), rhythm, number, s.reason])
        .map_err(row::refused("course", "id"))?;
    Ok(RhythmId(id))
}

/// Corrects a change of rhythm.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_rhythm`], or when it is not there; when the database cannot be written.
pub fn update_rhythm(conn: &Connection, step: &RhythmStep) -> Result<(), VaultError> {
    let s = step.clone().checked()?;
    let (rhythm, number) = rhythm_columns(s.rhythm);
    let changed = conn
        .prepare_cached(
            "UPDATE rhythm_step SET course = ?2, start = ?3, rhythm = ?4, number = ?5, reason = ?6 WHERE id = ?1",
        )?
        .execute(params![s.id.0, s.course.0, bind::day(s.start), rhythm, number, s.reason])
        .map_err(row::refused("course", "id"))?;
    row::met(changed)
}

/// Removes a change of rhythm.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_rhythm(conn: &Connection, id: RhythmId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM rhythm_step WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The change of rhythm with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_rhythm(conn: &Connection, id: RhythmId) -> Result<RhythmStep, VaultError> {
    row::find(
        conn,
        "rhythm_step",
        select_rhythms!("WHERE id = ?1"),
        [id.0],
        row_to_rhythm,
    )?
    .ok_or_else(row::not_found)
}

/// Every course's changes of rhythm, by course, first day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_rhythms(conn: &Connection) -> Result<Vec<RhythmStep>, VaultError> {
    row::list(
        conn,
        "rhythm_step",
        select_rhythms!("ORDER BY course, start, id"),
        [],
        row_to_rhythm,
    )
}

/// One course's changes of rhythm, by first day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_rhythms_of(conn: &Connection, course: CourseId) -> Result<Vec<RhythmStep>, VaultError> {
    let sql = select_rhythms!("WHERE course = ?1 ORDER BY start, id");
    row::list(conn, "rhythm_step", sql, [course.0], row_to_rhythm)
}

fn row_to_course(row: &mut Fields<'_, '_>) -> Result<TherapyCourse, VaultError> {
    Ok(TherapyCourse {
        id: CourseId(row.int()?),
        kind: row.code(CourseKind::from_code)?,
        approach: row.text()?,
        therapist: row.opt_text()?,
        place: row.opt_text()?,
        focus: row.opt_text()?,
        terms: row.opt_text()?,
        sessions_agreed: row.opt_small()?,
        coverage: row.opt_text()?,
        waiting_with: row.opt_text()?,
        waiting_since: row.opt_day()?,
        start: row.opt_day()?,
        ended: row.opt_day()?,
        why_ended: row.opt_text()?,
        keep_well: KeepWell {
            go_on: row.opt_text()?,
            first_signs: row.opt_text()?,
            whom_to_call: row.opt_text()?,
        },
    })
}

fn row_to_rhythm(row: &mut Fields<'_, '_>) -> Result<RhythmStep, VaultError> {
    Ok(RhythmStep {
        id: RhythmId(row.int()?),
        course: CourseId(row.int()?),
        start: row.day()?,
        rhythm: {
            let kind = row.text()?;
            match (kind.as_str(), row.opt_small()?) {
                ("per_week", Some(times)) => Rhythm::PerWeek { times },
                ("every_weeks", Some(weeks)) => Rhythm::EveryWeeks { weeks },
                ("as_agreed", None) => Rhythm::AsAgreed,
                ("booster", months) => Rhythm::Booster { months },
                _ => return Err(row.damaged()),
            }
        },
        reason: row.opt_text()?,
    })
}

fn rhythm_columns(rhythm: Rhythm) -> (&'static str, Option<u8>) {
    match rhythm {
        Rhythm::PerWeek { times } => ("per_week", Some(times)),
        Rhythm::EveryWeeks { weeks } => ("every_weeks", Some(weeks)),
        Rhythm::AsAgreed => ("as_agreed", None),
        Rhythm::Booster { months } => ("booster", months),
    }
}

fn checked(course: &TherapyCourse) -> Result<TherapyCourse, Invalid> {
    bind::opt_day_in_range("waiting_since", course.waiting_since)?;
    bind::opt_day_in_range("start", course.start)?;
    course.clone().checked()
}
