//! Planned activities.

use ballast_model::{Activity, ActivityId, ActivityStatus};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, day, time, at, zone, offset_minutes, moment_day, day_end, stopped_at, what, expected_mastery, \
             expected_pleasure, status, felt_mastery, felt_pleasure, in_the_way, note FROM activity ",
            $tail
        )
    };
}

/// Adds an activity.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Activity::checked`]; when the database cannot be written.
pub fn add_activity(conn: &Connection, activity: &Activity) -> Result<ActivityId, VaultError> {
    let a = activity.clone().checked()?;
    let recorded = bind::moment(&a.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO activity (day, time, at, zone, offset_minutes, moment_day, day_end, stopped_at, what, expected_mastery,
             expected_pleasure, status, felt_mastery, felt_pleasure, in_the_way, note)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .insert(params![
            bind::day(a.day),
            a.time.map(bind::time),
            recorded.at,
            a.recorded.zone,
            a.recorded.offset_minutes,
            recorded.day,
            a.recorded.day_end.hour(),
            a.stopped_at,
            a.what,
            a.expected_mastery,
            a.expected_pleasure,
            a.status.code(),
            a.felt_mastery,
            a.felt_pleasure,
            a.in_the_way,
            a.note
        ])?;
    Ok(ActivityId(id))
}

/// Changes an activity.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_activity`], or when it is not there; when the database cannot be written.
pub fn update_activity(conn: &Connection, activity: &Activity) -> Result<(), VaultError> {
    let a = activity.clone().checked()?;
    let recorded = bind::moment(&a.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE activity SET day = ?2, time = ?3, at = ?4, zone = ?5, offset_minutes = ?6, moment_day = ?7, day_end = ?8,
             stopped_at = ?9, what = ?10, expected_mastery = ?11, expected_pleasure = ?12, status = ?13, felt_mastery = ?14,
             felt_pleasure = ?15, in_the_way = ?16, note = ?17 WHERE id = ?1",
        )?
        .execute(params![
            a.id.0,
            bind::day(a.day),
            a.time.map(bind::time),
            recorded.at,
            a.recorded.zone,
            a.recorded.offset_minutes,
            recorded.day,
            a.recorded.day_end.hour(),
            a.stopped_at,
            a.what,
            a.expected_mastery,
            a.expected_pleasure,
            a.status.code(),
            a.felt_mastery,
            a.felt_pleasure,
            a.in_the_way,
            a.note
        ])?;
    row::met(changed)
}

/// Removes an activity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_activity(conn: &Connection, id: ActivityId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM activity WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The activity with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_activity(conn: &Connection, id: ActivityId) -> Result<Activity, VaultError> {
    row::find(
        conn,
        "activity",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_activity,
    )?
    .ok_or_else(row::not_found)
}

/// The activities planned for days from `from` to `to`, by day and time, unfinished ones too.
///
/// # Errors
/// When the database cannot be read.
pub fn list_activities(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Activity>, VaultError> {
    row::list(
        conn,
        "activity",
        select!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, time, id"),
        [bind::day(from), bind::day(to)],
        row_to_activity,
    )
}

fn row_to_activity(row: &mut Fields<'_, '_>) -> Result<Activity, VaultError> {
    Ok(Activity {
        id: ActivityId(row.int()?),
        day: row.day()?,
        time: row.opt_time()?,
        recorded: row.moment()?,
        stopped_at: row.opt_small()?,
        what: row.text()?,
        expected_mastery: row.opt_small()?,
        expected_pleasure: row.opt_small()?,
        status: row.code(ActivityStatus::from_code)?,
        felt_mastery: row.opt_small()?,
        felt_pleasure: row.opt_small()?,
        in_the_way: row.opt_text()?,
        note: row.opt_text()?,
    })
}
