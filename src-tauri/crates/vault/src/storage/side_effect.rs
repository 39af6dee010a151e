//! Side effects and how strong they were over time.

use ballast_model::{
    Invalid, MedicineId, Problem, SideEffect, SideEffectId, SideEffectRating, day_in_range,
};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, name, medicine, onset, ended, present_before, tolerable, told, sensitive, note, bother FROM side_effect ",
            $tail
        )
    };
}

/// Adds a side effect, without ratings.
///
/// # Errors
/// [`VaultError::Invalid`] as [`SideEffect::checked`], or when the medicine is not there; when the database cannot be written.
pub fn add_side_effect(
    conn: &Connection,
    side_effect: &SideEffect,
) -> Result<SideEffectId, VaultError> {
    let s = checked(side_effect)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO side_effect (name, medicine, onset, ended, present_before, tolerable, told, sensitive, note, bother)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .insert(params![
            s.name,
            s.medicine.map(|m| m.0),
            bind::day(s.onset),
            s.ended.map(bind::day),
            s.present_before,
            s.tolerable,
            s.told,
            s.sensitive,
            s.note,
            s.bother
        ])
        .map_err(row::refused("medicine", "id"))?;
    Ok(SideEffectId(id))
}

/// Changes a side effect; its ratings stay.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_side_effect`], or when it is not there; when the database cannot be written.
pub fn update_side_effect(conn: &Connection, side_effect: &SideEffect) -> Result<(), VaultError> {
    let s = checked(side_effect)?;
    let changed = conn
        .prepare_cached(
            "UPDATE side_effect SET name = ?2, medicine = ?3, onset = ?4, ended = ?5, present_before = ?6, tolerable = ?7,
             told = ?8, sensitive = ?9, note = ?10, bother = ?11 WHERE id = ?1",
        )?
        .execute(params![
            s.id.0,
            s.name,
            s.medicine.map(|m| m.0),
            bind::day(s.onset),
            s.ended.map(bind::day),
            s.present_before,
            s.tolerable,
            s.told,
            s.sensitive,
            s.note,
            s.bother
        ])
        .map_err(row::refused("medicine", "id"))?;
    row::met(changed)
}

/// Removes a side effect with its ratings.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_side_effect(conn: &Connection, id: SideEffectId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM side_effect WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The side effect with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_side_effect(conn: &Connection, id: SideEffectId) -> Result<SideEffect, VaultError> {
    row::find(
        conn,
        "side_effect",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_side_effect,
    )?
    .ok_or_else(row::not_found)
}

/// Every side effect by onset, each with its ratings by day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_side_effects(
    conn: &Connection,
) -> Result<Vec<(SideEffect, Vec<SideEffectRating>)>, VaultError> {
    let found = row::list(
        conn,
        "side_effect",
        select!("ORDER BY onset, id"),
        [],
        row_to_side_effect,
    )?;
    with_ratings(conn, found)
}

/// The side effects noticed at any time from `from` to `to`, by onset, each with all of its ratings by day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_side_effects_between(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(SideEffect, Vec<SideEffectRating>)>, VaultError> {
    let sql = select!("WHERE onset <= ?2 AND (ended IS NULL OR ended >= ?1) ORDER BY onset, id");
    let found = row::list(
        conn,
        "side_effect",
        sql,
        [bind::day(from), bind::day(to)],
        row_to_side_effect,
    )?;
    with_ratings(conn, found)
}

/// Rates a side effect from a day on. A second rating of the same day replaces the first.
///
/// # Errors
/// [`VaultError::Invalid`] for a severity outside 1..=3, a day before the onset, or a side effect that is not there; when the
/// database cannot be written.
pub fn rate_side_effect(conn: &Connection, rating: &SideEffectRating) -> Result<(), VaultError> {
    day_in_range("day", rating.day)?;
    Invalid::check_range("severity", i64::from(rating.severity), 1, 3)?;
    if rating.day < get_side_effect(conn, rating.side_effect)?.onset {
        return Err(Invalid::new("day", Problem::BeforeStart).into());
    }
    conn.prepare_cached(
        "INSERT INTO side_effect_rating (side_effect, day, severity) VALUES (?1, ?2, ?3)
         ON CONFLICT (side_effect, day) DO UPDATE SET severity = excluded.severity",
    )?
    .execute(params![
        rating.side_effect.0,
        bind::day(rating.day),
        rating.severity
    ])?;
    Ok(())
}

/// Takes a day's rating back.
///
/// # Errors
/// [`VaultError::Invalid`] when there is none; when the database cannot be written.
pub fn remove_rating(
    conn: &Connection,
    id: SideEffectId,
    day: NaiveDate,
) -> Result<(), VaultError> {
    let sql = "DELETE FROM side_effect_rating WHERE side_effect = ?1 AND day = ?2";
    row::met(
        conn.prepare_cached(sql)?
            .execute(params![id.0, bind::day(day)])?,
    )
}

/// One side effect's ratings by day.
///
/// # Errors
/// When the database cannot be read.
pub fn list_ratings(
    conn: &Connection,
    id: SideEffectId,
) -> Result<Vec<SideEffectRating>, VaultError> {
    let sql = "SELECT side_effect, day, severity FROM side_effect_rating WHERE side_effect = ?1 ORDER BY day";
    row::list(conn, "side_effect_rating", sql, [id.0], row_to_rating)
}

fn with_ratings(
    conn: &Connection,
    found: Vec<SideEffect>,
) -> Result<Vec<(SideEffect, Vec<SideEffectRating>)>, VaultError> {
    found
        .into_iter()
        .map(|side_effect| {
            let ratings = list_ratings(conn, side_effect.id)?;
            Ok((side_effect, ratings))
        })
        .collect()
}

fn row_to_side_effect(row: &mut Fields<'_, '_>) -> Result<SideEffect, VaultError> {
    Ok(SideEffect {
        id: SideEffectId(row.int()?),
        name: row.text()?,
        medicine: row.opt_id(MedicineId)?,
        onset: row.day()?,
        ended: row.opt_day()?,
        present_before: row.opt_flag()?,
        tolerable: row.opt_flag()?,
        told: row.flag()?,
        sensitive: row.flag()?,
        note: row.opt_text()?,
        bother: row.opt_small()?,
    })
}

fn row_to_rating(row: &mut Fields<'_, '_>) -> Result<SideEffectRating, VaultError> {
    Ok(SideEffectRating {
        side_effect: SideEffectId(row.int()?),
        day: row.day()?,
        severity: row.small()?,
    })
}

fn checked(side_effect: &SideEffect) -> Result<SideEffect, Invalid> {
    bind::opt_day_in_range("ended", side_effect.ended)?;
    side_effect.clone().checked()
}
