//! Skills and their practice.

use ballast_model::{Skill, SkillId, SkillUse, SkillUseId};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, key, name, approach, purpose, steps, kept, position FROM skill ",
            $tail
        )
    };
}

macro_rules! select_use {
    ($tail:literal) => {
        concat!(
            "SELECT id, skill, day, at, zone, offset_minutes, moment_day, day_end, stopped_at, situation, distress_before, \
             distress_after, note FROM skill_use ",
            $tail
        )
    };
}

/// Adds a skill.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Skill::checked`], or when one of that key is there; when the database cannot be written.
pub fn add_skill(conn: &Connection, skill: &Skill) -> Result<SkillId, VaultError> {
    let s = checked(skill)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO skill (key, name, approach, purpose, steps, kept, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .insert(params![
            s.key,
            s.name,
            s.approach,
            s.purpose,
            bind::json(&s.steps),
            s.kept,
            s.position
        ])
        .map_err(row::refused("key", "key"))?;
    Ok(SkillId(id))
}

/// Changes a skill; its practice stays.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_skill`], or when it is not there; when the database cannot be written.
pub fn update_skill(conn: &Connection, skill: &Skill) -> Result<(), VaultError> {
    let s = checked(skill)?;
    let changed = conn
        .prepare_cached(
            "UPDATE skill SET key = ?2, name = ?3, approach = ?4, purpose = ?5, steps = ?6, kept = ?7, position = ?8 WHERE id = ?1",
        )?
        .execute(params![
            s.id.0,
            s.key,
            s.name,
            s.approach,
            s.purpose,
            bind::json(&s.steps),
            s.kept,
            s.position
        ])
        .map_err(row::refused("key", "key"))?;
    row::met(changed)
}

/// Removes a skill with its practice.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_skill(conn: &Connection, id: SkillId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM skill WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The skill with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_skill(conn: &Connection, id: SkillId) -> Result<Skill, VaultError> {
    row::find(
        conn,
        "skill",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_skill,
    )?
    .ok_or_else(row::not_found)
}

/// Every skill, in the order of the list.
///
/// # Errors
/// When the database cannot be read.
pub fn list_skills(conn: &Connection) -> Result<Vec<Skill>, VaultError> {
    row::list(
        conn,
        "skill",
        select!("ORDER BY position, id"),
        [],
        row_to_skill,
    )
}

/// Adds a practice.
///
/// # Errors
/// [`VaultError::Invalid`] as [`SkillUse::checked`], or when the skill is not there; when the database cannot be written.
pub fn add_skill_use(conn: &Connection, skill_use: &SkillUse) -> Result<SkillUseId, VaultError> {
    let u = skill_use.clone().checked()?;
    let recorded = bind::moment(&u.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO skill_use (skill, day, at, zone, offset_minutes, moment_day, day_end, stopped_at, situation,
             distress_before, distress_after, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .insert(params![
            u.skill.0,
            bind::day(u.day),
            recorded.at,
            u.recorded.zone,
            u.recorded.offset_minutes,
            recorded.day,
            u.recorded.day_end.hour(),
            u.stopped_at,
            u.situation,
            u.before,
            u.after,
            u.note
        ])
        .map_err(row::refused("skill", "id"))?;
    Ok(SkillUseId(id))
}

/// Changes a practice.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_skill_use`], or when it is not there; when the database cannot be written.
pub fn update_skill_use(conn: &Connection, skill_use: &SkillUse) -> Result<(), VaultError> {
    let u = skill_use.clone().checked()?;
    let recorded = bind::moment(&u.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE skill_use SET skill = ?2, day = ?3, at = ?4, zone = ?5, offset_minutes = ?6, moment_day = ?7, day_end = ?8,
             stopped_at = ?9, situation = ?10, distress_before = ?11, distress_after = ?12, note = ?13 WHERE id = ?1",
        )?
        .execute(params![
            u.id.0,
            u.skill.0,
            bind::day(u.day),
            recorded.at,
            u.recorded.zone,
            u.recorded.offset_minutes,
            recorded.day,
            u.recorded.day_end.hour(),
            u.stopped_at,
            u.situation,
            u.before,
            u.after,
            u.note
        ])
        .map_err(row::refused("skill", "id"))?;
    row::met(changed)
}

/// Removes a practice.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_skill_use(conn: &Connection, id: SkillUseId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM skill_use WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The practice with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_skill_use(conn: &Connection, id: SkillUseId) -> Result<SkillUse, VaultError> {
    row::find(
        conn,
        "skill_use",
        select_use!("WHERE id = ?1"),
        [id.0],
        row_to_skill_use,
    )?
    .ok_or_else(row::not_found)
}

/// The practice about days from `from` to `to`, by day and instant, unfinished ones too.
///
/// # Errors
/// When the database cannot be read.
pub fn list_skill_uses(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SkillUse>, VaultError> {
    row::list(
        conn,
        "skill_use",
        select_use!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, at, id"),
        [bind::day(from), bind::day(to)],
        row_to_skill_use,
    )
}

fn checked(skill: &Skill) -> Result<Skill, VaultError> {
    if let Some(key) = &skill.key {
        bind::key("key", key, 200)?;
    }
    Ok(skill.clone().checked()?)
}

fn row_to_skill(row: &mut Fields<'_, '_>) -> Result<Skill, VaultError> {
    Ok(Skill {
        id: SkillId(row.int()?),
        key: row.opt_text()?,
        name: row.text()?,
        approach: row.opt_text()?,
        purpose: row.opt_text()?,
        steps: row.json()?,
        kept: row.flag()?,
        position: row.small()?,
    })
}

fn row_to_skill_use(row: &mut Fields<'_, '_>) -> Result<SkillUse, VaultError> {
    Ok(SkillUse {
        id: SkillUseId(row.int()?),
        skill: SkillId(row.int()?),
        day: row.day()?,
        recorded: row.moment()?,
        stopped_at: row.opt_small()?,
        situation: row.opt_text()?,
        before: row.opt_small()?,
        after: row.opt_small()?,
        note: row.opt_text()?,
    })
}
