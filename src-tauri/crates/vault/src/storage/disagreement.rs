//! What clinicians see differently, and with whom it was shared.

use ballast_model::{Disagreement, DisagreementId, Share, ShareId};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, topic, noted, views, my_view, ask, i_agree, reach, outcome, outcome_day FROM disagreement ",
            $tail
        )
    };
}

/// Adds one.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Disagreement::checked`]; when the database cannot be written.
pub fn add_disagreement(
    conn: &Connection,
    disagreement: &Disagreement,
) -> Result<DisagreementId, VaultError> {
    let d = disagreement.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO disagreement (topic, noted, views, my_view, ask, i_agree, reach, outcome, outcome_day)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .insert(params![
            d.topic,
            bind::day(d.noted),
            bind::as_json(&d.views)?,
            d.my_view,
            bind::json(&d.ask),
            d.i_agree,
            d.reach,
            d.outcome,
            d.outcome_day.map(bind::day)
        ])?;
    Ok(DisagreementId(id))
}

/// Changes one.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_disagreement`], or when it is not there; when the database cannot be written.
pub fn update_disagreement(
    conn: &Connection,
    disagreement: &Disagreement,
) -> Result<(), VaultError> {
    let d = disagreement.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE disagreement SET topic = ?2, noted = ?3, views = ?4, my_view = ?5, ask = ?6, i_agree = ?7,
                 reach = ?8, outcome = ?9, outcome_day = ?10
             WHERE id = ?1",
        )?
        .execute(params![
            d.id.0,
            d.topic,
            bind::day(d.noted),
            bind::as_json(&d.views)?,
            d.my_view,
            bind::json(&d.ask),
            d.i_agree,
            d.reach,
            d.outcome,
            d.outcome_day.map(bind::day)
        ])?;
    row::met(changed)
}

/// Removes one with the notes of whom it was shared with.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_disagreement(conn: &Connection, id: DisagreementId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM disagreement WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The one with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_disagreement(conn: &Connection, id: DisagreementId) -> Result<Disagreement, VaultError> {
    row::find(
        conn,
        "disagreement",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_disagreement,
    )?
    .ok_or_else(row::not_found)
}

/// All of them, newest first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_disagreements(conn: &Connection) -> Result<Vec<Disagreement>, VaultError> {
    row::list(
        conn,
        "disagreement",
        select!("ORDER BY noted DESC, id DESC"),
        [],
        row_to_disagreement,
    )
}

/// Notes with whom one was shared.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Share::checked`], or when it is not there; when the database cannot be written.
pub fn add_share(conn: &Connection, share: &Share) -> Result<ShareId, VaultError> {
    let s = share.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO disagreement_share (disagreement, who, day) VALUES (?1, ?2, ?3)",
        )?
        .insert(params![s.disagreement.0, s.who, bind::day(s.day)])
        .map_err(row::refused("disagreement", "id"))?;
    Ok(ShareId(id))
}

/// Removes such a note.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_share(conn: &Connection, id: ShareId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM disagreement_share WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// All of these notes, oldest first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_shares(conn: &Connection) -> Result<Vec<Share>, VaultError> {
    row::list(
        conn,
        "disagreement_share",
        "SELECT id, disagreement, who, day FROM disagreement_share ORDER BY day, id",
        [],
        |row| {
            Ok(Share {
                id: ShareId(row.int()?),
                disagreement: DisagreementId(row.int()?),
                who: row.text()?,
                day: row.day()?,
            })
        },
    )
}

fn row_to_disagreement(row: &mut Fields<'_, '_>) -> Result<Disagreement, VaultError> {
    Ok(Disagreement {
        id: DisagreementId(row.int()?),
        topic: row.text()?,
        noted: row.day()?,
        views: row.json()?,
        my_view: row.opt_text()?,
        ask: row.json()?,
        i_agree: row.opt_text()?,
        reach: row.opt_text()?,
        outcome: row.opt_text()?,
        outcome_day: row.opt_day()?,
    })
}
