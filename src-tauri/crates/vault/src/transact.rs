//! The one door for change: an act runs whole or not at all, is remembered so that it can be undone, and says which nouns it changed.
//!
//! Undoing itself is in `undo`. The closure sees the storage functions; it must not begin or end transactions of its own. Called by the
//! journal, once for each thing a person does.

use ballast_model::{Act, Noun};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::session::{ChangesetIter, Session, concat_strm};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::error::VaultError;
use crate::meta;
use crate::nouns::{OWN_TABLES, noun_of};
use crate::storage;
use crate::vault::Vault;

/// Most acts that can be undone.
pub const ACTS_MAX: u32 = 200;
/// Most bytes kept for undoing, all acts together. The newest act is kept whatever its size.
const MOST_BYTES: i64 = 64 * 1024 * 1024;

/// Acts that join into one step of undo follow one another within this many minutes.
const JOIN_MINUTES: i64 = 10;

/// What an act gave, and what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "the nouns that changed are what the page has to load again"]
pub struct Done<T> {
    /// What the act gave.
    pub value: T,
    /// The nouns that changed, each once. Empty when nothing did.
    pub changed: Vec<Noun>,
}

impl Vault {
    /// Carries out an act in one durable transaction. `at` is only remembered; the order of acts is the order they were made in, whatever
    /// the clock says. What was undone before can no longer be redone. An act that changed nothing is not remembered.
    ///
    /// # Errors
    /// Whatever `work` returns, or what the disk reports: in every case nothing has changed. [`VaultError::ReadOnly`] and
    /// [`VaultError::Replaced`] before anything is tried.
    pub fn transact<T>(
        &mut self,
        act: Act,
        at: DateTime<Utc>,
        work: impl FnOnce(&Connection) -> Result<T, VaultError>,
    ) -> Result<Done<T>, VaultError> {
        self.check_writable()?;
        let connection = self.connection();
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let (value, changeset) = watched(connection, work)?;
        let changed = nouns_in(&changeset)?;
        if !changeset.is_empty() {
            storage::refresh(connection, &changeset)?;
            remember(connection, act, at, None, &changeset)?;
            meta::count_change(connection)?;
        }
        transaction.commit()?;
        Ok(Done { value, changed })
    }

    /// As [`Vault::transact`], for what is saved while it is typed: every call is durable at once, but one that directly follows another of
    /// the same act at the same thing, within ten minutes, joins it, so that one undo takes back the whole of what was typed. `work` gives
    /// its value and the name of what it wrote at, such as `thought:7`; the name is never a person's words.
    ///
    /// # Errors
    /// As [`Vault::transact`].
    pub fn transact_joining<T>(
        &mut self,
        act: Act,
        at: DateTime<Utc>,
        work: impl FnOnce(&Connection) -> Result<(T, String), VaultError>,
    ) -> Result<Done<T>, VaultError> {
        self.check_writable()?;
        let connection = self.connection();
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let ((value, joins), changeset) = watched(connection, work)?;
        let changed = nouns_in(&changeset)?;
        if !changeset.is_empty() {
            storage::refresh(connection, &changeset)?;
            match newest_that_joins(connection, act, at, &joins)? {
                Some((seq, before)) => join(connection, seq, at, &before, &changeset)?,
                None => remember(connection, act, at, Some(&joins), &changeset)?,
            }
            meta::count_change(connection)?;
        }
        transaction.commit()?;
        Ok(Done { value, changed })
    }
}

impl Vault {
    /// Keeps how the person last looked at something, such as which chart: durable, but no act of theirs, so that it is not offered for
    /// undo and takes no redo away.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`] and [`VaultError::Replaced`] before anything is tried; what the disk reports.
    pub fn set_look(&mut self, name: &str, look: &serde_json::Value) -> Result<(), VaultError> {
        self.check_writable()?;
        storage::set_setting(self.connection(), &look_key(name), look)
    }

    /// How the person last looked at it; none when nothing was kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn look(&self, name: &str) -> Result<Option<serde_json::Value>, VaultError> {
        self.read(|connection| storage::get_setting(connection, &look_key(name)))
    }
}

fn look_key(name: &str) -> String {
    format!("look.{name}")
}

/// The newest act that stands, if it is the same act at the same thing and not long ago: its number and its changes.
fn newest_that_joins(
    connection: &Connection,
    act: Act,
    at: DateTime<Utc>,
    joins: &str,
) -> Result<Option<(i64, Vec<u8>)>, VaultError> {
    let newest = connection
        .query_row(
            "SELECT seq, at, changeset FROM undo_log
             WHERE seq = (SELECT max(seq) FROM undo_log WHERE undone = 0) AND act = ?1 AND joins = ?2",
            (act.code(), joins),
            |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)),
        )
        .optional()?;
    Ok(newest.and_then(|(seq, then, changeset)| {
        let then = DateTime::parse_from_rfc3339(&then).ok()?;
        let since = at.signed_duration_since(then).abs();
        (since <= TimeDelta::minutes(JOIN_MINUTES)).then_some((seq, changeset))
    }))
}

/// Adds changes to those of an act that stands. What comes to nothing together is no act any more.
fn join(
    connection: &Connection,
    seq: i64,
    at: DateTime<Utc>,
    before: &[u8],
    after: &[u8],
) -> Result<(), VaultError> {
    let mut both = Vec::with_capacity(before.len() + after.len());
    let (mut first, mut second) = (before, after);
    concat_strm(&mut first, &mut second, &mut both)?;
    connection.execute("DELETE FROM undo_log WHERE undone = 1", [])?;
    if both.is_empty() {
        connection.execute("DELETE FROM undo_log WHERE seq = ?1", [seq])?;
    } else {
        connection.execute(
            "UPDATE undo_log SET at = ?2, changeset = ?3 WHERE seq = ?1",
            (seq, instant(at), both),
        )?;
    }
    Ok(())
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Runs `work` and gives what it changed in a person's tables, as a SQLite changeset.
fn watched<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, VaultError>,
) -> Result<(T, Vec<u8>), VaultError> {
    let mut session = Session::new(connection)?;
    session.table_filter(Some(|table: &str| !OWN_TABLES.contains(&table)));
    session.attach::<&str>(None)?;
    let value = work(connection)?;
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    Ok((value, changeset))
}

/// The nouns a changeset touches, in the order of [`Noun::ALL`].
pub(crate) fn nouns_in(changeset: &[u8]) -> Result<Vec<Noun>, VaultError> {
    let mut touched = Vec::new();
    let mut bytes = changeset;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        let noun = noun_of(change.op()?.table_name());
        if let Some(noun) = noun.filter(|n| !touched.contains(n)) {
            touched.push(noun);
        }
    }
    Ok(Noun::ALL
        .iter()
        .copied()
        .filter(|noun| touched.contains(noun))
        .collect())
}

fn remember(
    connection: &Connection,
    act: Act,
    at: DateTime<Utc>,
    joins: Option<&str>,
    changeset: &[u8],
) -> Result<(), VaultError> {
    connection.execute("DELETE FROM undo_log WHERE undone = 1", [])?;
    connection.execute(
        "INSERT INTO undo_log (act, at, changeset, undone, joins) VALUES (?1, ?2, ?3, 0, ?4)",
        (act.code(), instant(at), changeset, joins),
    )?;
    // `length` of a blob is read from the row's head, so this touches no changeset.
    connection.execute(
        "DELETE FROM undo_log WHERE seq < (SELECT max(seq) FROM undo_log) AND seq NOT IN (
             SELECT seq FROM (
                 SELECT seq, sum(length(changeset)) OVER newer AS bytes, count(*) OVER newer AS acts
                 FROM undo_log WINDOW newer AS (ORDER BY seq DESC)
             ) WHERE bytes <= ?1 AND acts <= ?2
         )",
        (MOST_BYTES, ACTS_MAX),
    )?;
    Ok(())
}
