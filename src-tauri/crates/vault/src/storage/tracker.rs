//! Trackers: what a check-in asks. A tracker with answers is set aside, never removed.

use ballast_model::{
    Better, DaySummary, Invalid, Layer, Problem, Tracker, TrackerId, TrackerKind, line,
};
use rusqlite::{Connection, ffi, params};

use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, key, name, kind, anchors, better, layer, summary, sensitive, active, position FROM tracker ",
            $tail
        )
    };
}

/// Adds a tracker.
///
/// # Errors
/// [`VaultError::Invalid`] for words that cannot be kept, or a `key` that is taken; when the database cannot be written.
pub fn add_tracker(conn: &Connection, tracker: &Tracker) -> Result<TrackerId, VaultError> {
    let t = checked(tracker)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO tracker (key, name, kind, anchors, better, layer, summary, sensitive, active, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .insert(params![
            t.key,
            t.name,
            t.kind.code(),
            anchors(&t),
            t.better.code(),
            t.layer.code(),
            t.summary.code(),
            t.sensitive,
            t.active,
            t.position
        ])
        .map_err(row::refused("key", "key"))?;
    Ok(TrackerId(id))
}

/// Changes a tracker.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there, its words cannot be kept or its `key` is taken; when the database cannot be written.
pub fn update_tracker(conn: &Connection, tracker: &Tracker) -> Result<(), VaultError> {
    let t = checked(tracker)?;
    let changed = conn
        .prepare_cached(
            "UPDATE tracker SET key = ?2, name = ?3, kind = ?4, anchors = ?5, better = ?6, layer = ?7, summary = ?8,
             sensitive = ?9, active = ?10, position = ?11 WHERE id = ?1",
        )?
        .execute(params![
            t.id.0,
            t.key,
            t.name,
            t.kind.code(),
            anchors(&t),
            t.better.code(),
            t.layer.code(),
            t.summary.code(),
            t.sensitive,
            t.active,
            t.position
        ])
        .map_err(row::refused("key", "key"))?;
    row::met(changed)
}

/// Removes a tracker that nothing was ever answered for.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there, or ([`Problem::NotPossibleHere`]) when it has answers; when the database cannot be
/// written.
pub fn remove_tracker(conn: &Connection, id: TrackerId) -> Result<(), VaultError> {
    let removed = conn
        .prepare_cached("DELETE FROM tracker WHERE id = ?1")?
        .execute([id.0]);
    row::met(removed.map_err(
        |error| match error.sqlite_error().map(|e| e.extended_code) {
            Some(ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => {
                Invalid::new("tracker", Problem::NotPossibleHere).into()
            }
            _ => VaultError::from(error),
        },
    )?)
}

/// The tracker with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_tracker(conn: &Connection, id: TrackerId) -> Result<Tracker, VaultError> {
    row::find(
        conn,
        "tracker",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_tracker,
    )?
    .ok_or_else(row::not_found)
}

/// The tracker with that key, if there is one.
///
/// # Errors
/// When the database cannot be read.
pub fn find_tracker(conn: &Connection, key: &str) -> Result<Option<Tracker>, VaultError> {
    row::find(
        conn,
        "tracker",
        select!("WHERE key = ?1"),
        [key],
        row_to_tracker,
    )
}

/// Every tracker, in the order of the check-in.
///
/// # Errors
/// When the database cannot be read.
pub fn list_trackers(conn: &Connection) -> Result<Vec<Tracker>, VaultError> {
    row::list(
        conn,
        "tracker",
        select!("ORDER BY position, id"),
        [],
        row_to_tracker,
    )
}

/// The trackers that the check-in asks now, in its order.
///
/// # Errors
/// When the database cannot be read.
pub fn list_active_trackers(conn: &Connection) -> Result<Vec<Tracker>, VaultError> {
    row::list(
        conn,
        "tracker",
        select!("WHERE active = 1 ORDER BY position, id"),
        [],
        row_to_tracker,
    )
}

fn row_to_tracker(row: &mut Fields<'_, '_>) -> Result<Tracker, VaultError> {
    Ok(Tracker {
        id: TrackerId(row.int()?),
        key: row.text()?,
        name: row.text()?,
        kind: row.code(TrackerKind::from_code)?,
        anchors: row.json()?,
        better: row.code(Better::from_code)?,
        layer: row.code(Layer::from_code)?,
        summary: row.code(DaySummary::from_code)?,
        sensitive: row.flag()?,
        active: row.flag()?,
        position: row.small()?,
    })
}

fn checked(tracker: &Tracker) -> Result<Tracker, Invalid> {
    let mut tracker = tracker.clone();
    tracker.key = line("key", &tracker.key)?;
    tracker.name = line("name", &tracker.name)?;
    for anchor in &mut tracker.anchors {
        *anchor = line("anchors", anchor)?;
    }
    Ok(tracker)
}

fn anchors(tracker: &Tracker) -> String {
    serde_json::Value::from(tracker.anchors.clone()).to_string()
}
