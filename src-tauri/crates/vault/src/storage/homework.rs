//! Homework agreed in therapy.

use ballast_model::{CourseId, Homework, HomeworkId, HomeworkStatus, SessionId};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, course, session, agreed, task, due, status, answered, in_the_way, learnt FROM homework ",
            $tail
        )
    };
}

/// Adds homework to a course.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Homework::checked`], or when the course or the session is not there; when the database cannot be written.
pub fn add_homework(conn: &Connection, homework: &Homework) -> Result<HomeworkId, VaultError> {
    let h = homework.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO homework (course, session, agreed, task, due, status, answered, in_the_way, learnt)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .insert(params![
            h.course.0,
            h.session.map(|s| s.0),
            bind::day(h.agreed),
            h.task,
            h.due.map(bind::day),
            h.status.code(),
            h.answered.map(bind::day),
            h.in_the_way,
            h.learnt
        ])
        .map_err(row::refused("course", "id"))?;
    Ok(HomeworkId(id))
}

/// Changes homework.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_homework`], or when it is not there; when the database cannot be written.
pub fn update_homework(conn: &Connection, homework: &Homework) -> Result<(), VaultError> {
    let h = homework.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE homework SET course = ?2, session = ?3, agreed = ?4, task = ?5, due = ?6, status = ?7, answered = ?8,
             in_the_way = ?9, learnt = ?10 WHERE id = ?1",
        )?
        .execute(params![
            h.id.0,
            h.course.0,
            h.session.map(|s| s.0),
            bind::day(h.agreed),
            h.task,
            h.due.map(bind::day),
            h.status.code(),
            h.answered.map(bind::day),
            h.in_the_way,
            h.learnt
        ])
        .map_err(row::refused("course", "id"))?;
    row::met(changed)
}

/// Removes homework.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_homework(conn: &Connection, id: HomeworkId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM homework WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The homework with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_homework(conn: &Connection, id: HomeworkId) -> Result<Homework, VaultError> {
    row::find(
        conn,
        "homework",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_homework,
    )?
    .ok_or_else(row::not_found)
}

/// Every course's homework, in the order it was agreed.
///
/// # Errors
/// When the database cannot be read.
pub fn list_homework(conn: &Connection) -> Result<Vec<Homework>, VaultError> {
    row::list(
        conn,
        "homework",
        select!("ORDER BY agreed, id"),
        [],
        row_to_homework,
    )
}

/// One course's homework, in the order it was agreed.
///
/// # Errors
/// When the database cannot be read.
pub fn list_homework_of(conn: &Connection, course: CourseId) -> Result<Vec<Homework>, VaultError> {
    row::list(
        conn,
        "homework",
        select!("WHERE course = ?1 ORDER BY agreed, id"),
        [course.0],
        row_to_homework,
    )
}

/// Every course's homework that is due from `from` to `to`, by that day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_homework_due(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Homework>, VaultError> {
    row::list(
        conn,
        "homework",
        select!("WHERE due BETWEEN ?1 AND ?2 ORDER BY due, id"),
        [bind::day(from), bind::day(to)],
        row_to_homework,
    )
}

fn row_to_homework(row: &mut Fields<'_, '_>) -> Result<Homework, VaultError> {
    Ok(Homework {
        id: HomeworkId(row.int()?),
        course: CourseId(row.int()?),
        session: row.opt_id(SessionId)?,
        agreed: row.day()?,
        task: row.text()?,
        due: row.opt_day()?,
        status: row.code(HomeworkStatus::from_code)?,
        answered: row.opt_day()?,
        in_the_way: row.opt_text()?,
        learnt: row.opt_text()?,
    })
}
