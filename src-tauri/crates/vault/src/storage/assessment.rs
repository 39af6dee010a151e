//! Questionnaires as they were filled in, with their answers. Scoring is not done here.

use std::collections::BTreeMap;

use ballast_model::{Assessment, AssessmentId, AssessmentSource, day_in_range};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, instrument, day, at, zone, offset_minutes, moment_day, day_end, source, total, filled_by FROM assessment ",
            $tail
        )
    };
}

/// Adds a filled-in questionnaire with its answers.
///
/// # Errors
/// [`VaultError::Invalid`] for an implausible day or a nameless instrument or item; when the database cannot be written.
pub fn add_assessment(
    conn: &Connection,
    assessment: &Assessment,
) -> Result<AssessmentId, VaultError> {
    let a = assessment;
    let recorded = checked(a)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO assessment (instrument, day, at, zone, offset_minutes, moment_day, day_end, source, total,
             filled_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .insert(params![
            a.instrument,
            bind::day(a.day),
            recorded.at,
            a.recorded.zone,
            a.recorded.offset_minutes,
            recorded.day,
            a.recorded.day_end.hour(),
            a.source.code(),
            a.total,
            a.filled_by
        ])?;
    add_answers(conn, AssessmentId(id), a)?;
    Ok(AssessmentId(id))
}

/// Changes a filled-in questionnaire, replacing its answers.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_assessment`], or when it is not there; when the database cannot be written.
pub fn update_assessment(conn: &Connection, assessment: &Assessment) -> Result<(), VaultError> {
    let a = assessment;
    let recorded = checked(a)?;
    let changed = conn
        .prepare_cached(
            "UPDATE assessment SET instrument = ?2, day = ?3, at = ?4, zone = ?5, offset_minutes = ?6, moment_day = ?7,
             day_end = ?8, source = ?9, total = ?10, filled_by = ?11 WHERE id = ?1",
        )?
        .execute(params![
            a.id.0,
            a.instrument,
            bind::day(a.day),
            recorded.at,
            a.recorded.zone,
            a.recorded.offset_minutes,
            recorded.day,
            a.recorded.day_end.hour(),
            a.source.code(),
            a.total,
            a.filled_by
        ])?;
    row::met(changed)?;
    conn.prepare_cached("DELETE FROM assessment_answer WHERE assessment = ?1")?
        .execute([a.id.0])?;
    add_answers(conn, a.id, a)
}

/// Removes a filled-in questionnaire with its answers.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_assessment(conn: &Connection, id: AssessmentId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM assessment WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The filled-in questionnaire with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_assessment(conn: &Connection, id: AssessmentId) -> Result<Assessment, VaultError> {
    let found = row::list(
        conn,
        "assessment",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_assessment,
    )?;
    with_answers(conn, found)?.pop().ok_or_else(row::not_found)
}

/// The questionnaires about days from `from` to `to`, by day and instant, with their answers.
///
/// # Errors
/// When the database cannot be read.
pub fn list_assessments(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Assessment>, VaultError> {
    let sql = select!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, at, id");
    with_answers(
        conn,
        row::list(
            conn,
            "assessment",
            sql,
            [bind::day(from), bind::day(to)],
            row_to_assessment,
        )?,
    )
}

/// One instrument's questionnaires, by day and instant, with their answers.
///
/// # Errors
/// When the database cannot be read.
pub fn list_assessments_of(
    conn: &Connection,
    instrument: &str,
) -> Result<Vec<Assessment>, VaultError> {
    let sql = select!("WHERE instrument = ?1 ORDER BY day, at, id");
    with_answers(
        conn,
        row::list(conn, "assessment", sql, [instrument], row_to_assessment)?,
    )
}

/// The totals of one instrument's questionnaires from `from` to `to`, by day and instant, without their answers; none where too little was
/// answered.
///
/// # Errors
/// When the database cannot be read.
pub fn assessment_totals(
    conn: &Connection,
    instrument: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(NaiveDate, Option<u32>)>, VaultError> {
    let sql = "SELECT day, total FROM assessment WHERE instrument = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, at, id";
    let within = params![instrument, bind::day(from), bind::day(to)];
    row::list(conn, "assessment", sql, within, |row| {
        Ok((row.day()?, row.opt_small()?))
    })
}

/// One instrument's latest questionnaire by the day it is about, if there is one.
///
/// # Errors
/// When the database cannot be read.
pub fn last_assessment(
    conn: &Connection,
    instrument: &str,
) -> Result<Option<Assessment>, VaultError> {
    let sql = select!("WHERE instrument = ?1 ORDER BY day DESC, at DESC, id DESC LIMIT 1");
    Ok(with_answers(
        conn,
        row::list(conn, "assessment", sql, [instrument], row_to_assessment)?,
    )?
    .pop())
}

fn add_answers(
    conn: &Connection,
    id: AssessmentId,
    assessment: &Assessment,
) -> Result<(), VaultError> {
    let sql = "INSERT INTO assessment_answer (assessment, item, answer) VALUES (?1, ?2, ?3)";
    let mut add = conn.prepare_cached(sql)?;
    for (item, answer) in &assessment.answers {
        add.execute(params![id.0, item, answer])?;
    }
    Ok(())
}

fn with_answers(
    conn: &Connection,
    mut found: Vec<Assessment>,
) -> Result<Vec<Assessment>, VaultError> {
    let sql = "SELECT item, answer FROM assessment_answer WHERE assessment = ?1";
    for assessment in &mut found {
        let answers = row::list(conn, "assessment_answer", sql, [assessment.id.0], |row| {
            Ok((row.text()?, row.small()?))
        })?;
        assessment.answers = answers.into_iter().collect();
    }
    Ok(found)
}

fn row_to_assessment(row: &mut Fields<'_, '_>) -> Result<Assessment, VaultError> {
    Ok(Assessment {
        id: AssessmentId(row.int()?),
        instrument: row.text()?,
        day: row.day()?,
        recorded: row.moment()?,
        source: row.code(AssessmentSource::from_code)?,
        total: row.opt_small()?,
        filled_by: row.opt_text()?,
        answers: BTreeMap::new(),
    })
}

fn checked(assessment: &Assessment) -> Result<bind::Bound, VaultError> {
    day_in_range("day", assessment.day)?;
    bind::key("instrument", &assessment.instrument, 200)?;
    if let Some(who) = &assessment.filled_by {
        bind::key("filled_by", who, 200)?;
    }
    for item in assessment.answers.keys() {
        bind::key("answers", item, 200)?;
    }
    Ok(bind::moment(&assessment.recorded)?)
}
