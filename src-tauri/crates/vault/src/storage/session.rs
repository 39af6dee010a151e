//! Therapy sessions, planned and attended.

use ballast_model::{CourseId, Session, SessionFormat, SessionId, SessionStatus, WorkingTogether};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, course, day, time, status, format, minutes, prep, themes, take_away, bond, goals, tasks, took_part, cost,
             private_note FROM session ",
            $tail
        )
    };
}

/// Adds a session to a course.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Session::checked`], or when the course is not there; when the database cannot be written.
pub fn add_session(conn: &Connection, session: &Session) -> Result<SessionId, VaultError> {
    let s = session.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO session (course, day, time, status, format, themes, take_away, bond, goals, tasks, took_part, cost,
             minutes, prep, private_note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )?
        .insert(params![
            s.course.0,
            bind::day(s.day),
            s.time.map(bind::time),
            s.status.code(),
            s.format.map(SessionFormat::code),
            s.themes,
            s.take_away,
            s.together.bond,
            s.together.goals,
            s.together.tasks,
            s.together.took_part,
            s.cost,
            s.minutes,
            s.prep,
            s.private_note
        ])
        .map_err(row::refused("course", "id"))?;
    Ok(SessionId(id))
}

/// Adds several sessions, such as the ones planned for the next weeks.
///
/// # Errors
/// As [`add_session`]; the caller's transaction then rolls back all of them.
pub fn add_sessions(conn: &Connection, sessions: &[Session]) -> Result<Vec<SessionId>, VaultError> {
    sessions
        .iter()
        .map(|session| add_session(conn, session))
        .collect()
}

/// Changes a session or ticks it off.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_session`], or when it is not there; when the database cannot be written.
pub fn update_session(conn: &Connection, session: &Session) -> Result<(), VaultError> {
    let s = session.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE session SET course = ?2, day = ?3, time = ?4, status = ?5, format = ?6, themes = ?7, take_away = ?8,
             bond = ?9, goals = ?10, tasks = ?11, took_part = ?12, cost = ?13, minutes = ?14, prep = ?15, private_note = ?16
             WHERE id = ?1",
        )?
        .execute(params![
            s.id.0,
            s.course.0,
            bind::day(s.day),
            s.time.map(bind::time),
            s.status.code(),
            s.format.map(SessionFormat::code),
            s.themes,
            s.take_away,
            s.together.bond,
            s.together.goals,
            s.together.tasks,
            s.together.took_part,
            s.cost,
            s.minutes,
            s.prep,
            s.private_note
        ])
        .map_err(row::refused("course", "id"))?;
    row::met(changed)
}

/// Removes a session.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_session(conn: &Connection, id: SessionId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM session WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The session with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_session(conn: &Connection, id: SessionId) -> Result<Session, VaultError> {
    row::find(
        conn,
        "session",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_session,
    )?
    .ok_or_else(row::not_found)
}

/// Every course's sessions from `from` to `to`, by day and time; those without a time first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_sessions(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Session>, VaultError> {
    let sql = select!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, time, id");
    row::list(
        conn,
        "session",
        sql,
        [bind::day(from), bind::day(to)],
        row_to_session,
    )
}

/// One course's sessions, by day and time.
///
/// # Errors
/// When the database cannot be read.
pub fn list_sessions_of(conn: &Connection, course: CourseId) -> Result<Vec<Session>, VaultError> {
    row::list(
        conn,
        "session",
        select!("WHERE course = ?1 ORDER BY day, time, id"),
        [course.0],
        row_to_session,
    )
}

/// What is counted and drawn of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionRow {
    /// Of which course.
    pub course: CourseId,
    /// Local day.
    pub day: NaiveDate,
    /// Whether it took place.
    pub status: SessionStatus,
}

impl From<&Session> for SessionRow {
    fn from(session: &Session) -> Self {
        Self {
            course: session.course,
            day: session.day,
            status: session.status,
        }
    }
}

/// Every session of every course, by day and time, without its words.
///
/// # Errors
/// When the database cannot be read.
pub fn session_rows(conn: &Connection) -> Result<Vec<SessionRow>, VaultError> {
    let sql = "SELECT course, day, status FROM session ORDER BY day, time, id";
    row::list(conn, "session", sql, [], |row| {
        Ok(SessionRow {
            course: CourseId(row.int()?),
            day: row.day()?,
            status: row.code(SessionStatus::from_code)?,
        })
    })
}

fn row_to_session(row: &mut Fields<'_, '_>) -> Result<Session, VaultError> {
    Ok(Session {
        id: SessionId(row.int()?),
        course: CourseId(row.int()?),
        day: row.day()?,
        time: row.opt_time()?,
        status: row.code(SessionStatus::from_code)?,
        format: row.opt_code(SessionFormat::from_code)?,
        minutes: row.opt_small()?,
        prep: row.opt_text()?,
        themes: row.opt_text()?,
        take_away: row.opt_text()?,
        together: WorkingTogether {
            bond: row.opt_small()?,
            goals: row.opt_small()?,
            tasks: row.opt_small()?,
            took_part: row.opt_small()?,
        },
        cost: row.opt_text()?,
        private_note: row.opt_text()?,
    })
}
