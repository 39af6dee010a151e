//! Undo and redo: the remembered changeset of an act, applied backwards or forwards. Survives a restart.
//!
//! Order is the order of the acts, never the clock's. Called by the journal.

use ballast_model::{Act, Noun};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, invert_strm};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::connection::quiet;
use crate::error::VaultError;
use crate::meta;
use crate::storage;
use crate::touched::touched_by;
use crate::transact::nouns_in;
use crate::vault::Vault;

/// What was undone or redone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The act.
    pub act: Act,
    /// The nouns that changed.
    pub changed: Vec<Noun>,
}

/// What the menu can offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UndoState {
    /// The act that undo would take back.
    pub undo: Option<Act>,
    /// The act that redo would bring back.
    pub redo: Option<Act>,
}

/// An act in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// Its number: later acts have higher ones.
    pub seq: i64,
    /// The act.
    pub act: Act,
    /// When it was carried out, by the clock of that time.
    pub at: DateTime<Utc>,
    /// Whether it was undone and can be done again.
    pub undone: bool,
    /// How many things it changed: rows with an identity of their own.
    pub things: u64,
    /// The day it was about, when it was about one alone.
    pub day: Option<NaiveDate>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Back,
    Forward,
}

impl Direction {
    /// The act next in line: the newest that stands, or the oldest that was taken back.
    fn next(self) -> &'static str {
        match self {
            Self::Back => {
                "SELECT seq, act FROM undo_log WHERE undone = 0 ORDER BY seq DESC LIMIT 1"
            }
            Self::Forward => "SELECT seq, act FROM undo_log WHERE undone = 1 ORDER BY seq LIMIT 1",
        }
    }
}

impl Vault {
    /// Takes back the newest act; `None` when there is none.
    ///
    /// # Errors
    /// [`VaultError::UndoConflict`] when the rows are no longer as the act left them. In every error nothing has changed.
    pub fn undo(&mut self) -> Result<Option<Undone>, VaultError> {
        Ok(self.replay(Direction::Back, None)?.pop())
    }

    /// Brings back the act that was undone last; `None` when there is none.
    ///
    /// # Errors
    /// As [`Vault::undo`].
    pub fn redo(&mut self) -> Result<Option<Undone>, VaultError> {
        Ok(self.replay(Direction::Forward, None)?.pop())
    }

    /// Takes back the act numbered `seq` and every later one that stands, newest first; gives them in that order.
    ///
    /// # Errors
    /// [`VaultError::UndoConflict`] when one of them cannot be undone any more. In every error nothing has changed.
    pub fn undo_back_to(&mut self, seq: i64) -> Result<Vec<Undone>, VaultError> {
        self.replay(Direction::Back, Some(seq))
    }

    /// Brings back the acts that were undone, the oldest first, up to the one numbered `seq`; gives them in that order.
    ///
    /// # Errors
    /// As [`Vault::undo_back_to`].
    pub fn redo_up_to(&mut self, seq: i64) -> Result<Vec<Undone>, VaultError> {
        self.replay(Direction::Forward, Some(seq))
    }

    /// The acts that are remembered, newest first, those that were undone among them.
    ///
    /// # Errors
    /// What the disk reports.
    pub fn list_acts(&self) -> Result<Vec<Remembered>, VaultError> {
        let sql = "SELECT seq, act, at, undone, changeset FROM undo_log ORDER BY seq DESC";
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut acts = Vec::new();
        while let Some(row) = rows.next()? {
            let code: String = row.get(1)?;
            let at: String = row.get(2)?;
            let changeset = row.get_ref(4)?.as_blob().unwrap_or_default();
            let touched = touched_by(self.connection(), changeset)?;
            acts.push(Remembered {
                seq: row.get(0)?,
                act: Act::from_code(&code).ok_or(VaultError::UnreadableRow)?,
                at: at.parse().map_err(|_| VaultError::UnreadableRow)?,
                undone: row.get(3)?,
                things: touched.things,
                day: touched.day,
            });
        }
        Ok(acts)
    }

    /// What undo and redo would do.
    ///
    /// # Errors
    /// What the disk reports.
    pub fn undo_state(&self) -> Result<UndoState, VaultError> {
        let act = |direction| {
            Ok::<_, VaultError>(next(self.connection(), direction)?.map(|(_, act)| act))
        };
        Ok(UndoState {
            undo: act(Direction::Back)?,
            redo: act(Direction::Forward)?,
        })
    }

    /// When the newest act that is remembered was carried out, by the clock of that time; none when none is.
    ///
    /// # Errors
    /// What the disk reports.
    pub fn last_act_at(&self) -> Result<Option<DateTime<Utc>>, VaultError> {
        let sql = "SELECT at FROM undo_log ORDER BY seq DESC LIMIT 1";
        let at: Option<String> = self
            .connection()
            .query_row(sql, [], |row| row.get(0))
            .optional()?;
        at.map(|at| at.parse().map_err(|_| VaultError::UnreadableRow))
            .transpose()
    }

    /// Forgets what could be undone and redone: after a record was set up, since what it begins with is no person's act, or to be rid of the
    /// words of what was removed, whose place on the disk is overwritten.
    ///
    /// # Errors
    /// [`VaultError::ReadOnly`], or what the disk reports.
    pub fn forget_undo(&mut self) -> Result<(), VaultError> {
        self.check_writable()?;
        self.connection().execute("DELETE FROM undo_log", [])?;
        Ok(())
    }

    fn replay(
        &mut self,
        direction: Direction,
        until: Option<i64>,
    ) -> Result<Vec<Undone>, VaultError> {
        self.check_writable()?;
        let connection = self.connection();
        // Rows go back in table order, not in the order of parents and children, and what a deletion took along is in the changeset itself.
        // So the references rest while it is applied and are checked as a whole before the commit. The setting cannot change inside a transaction.
        quiet(connection, "PRAGMA foreign_keys = OFF")?;
        let result = replayed(connection, direction, until);
        quiet(connection, "PRAGMA foreign_keys = ON")?;
        result
    }
}

fn next(connection: &Connection, direction: Direction) -> Result<Option<(i64, Act)>, VaultError> {
    let row = connection
        .query_row(direction.next(), [], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    row.map(|(seq, code)| {
        Act::from_code(&code)
            .map(|act| (seq, act))
            .ok_or(VaultError::UnreadableRow)
    })
    .transpose()
}

/// Applies the acts next in line, `until` and all before it, in one transaction: all of them or none.
fn replayed(
    connection: &Connection,
    direction: Direction,
    until: Option<i64>,
) -> Result<Vec<Undone>, VaultError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let mut done = Vec::new();
    while let Some((seq, act)) = next(connection, direction)? {
        let beyond = match (until, direction) {
            (None, _) => !done.is_empty(),
            (Some(until), Direction::Back) => seq < until,
            (Some(until), Direction::Forward) => seq > until,
        };
        if beyond {
            break;
        }
        done.push(replay_one(connection, direction, seq, act)?);
    }
    if done.is_empty() {
        return Ok(done);
    }
    if transaction
        .prepare("PRAGMA foreign_key_check")?
        .exists([])?
    {
        return Err(VaultError::UndoConflict);
    }
    meta::count_change(connection)?;
    transaction.commit()?;
    Ok(done)
}

fn replay_one(
    connection: &Connection,
    direction: Direction,
    seq: i64,
    act: Act,
) -> Result<Undone, VaultError> {
    let mut changeset: Vec<u8> = connection.query_row(
        "SELECT changeset FROM undo_log WHERE seq = ?1",
        [seq],
        |row| row.get(0),
    )?;
    let changed = nouns_in(&changeset)?;
    if direction == Direction::Back {
        let mut inverse = Vec::with_capacity(changeset.len());
        invert_strm(&mut changeset.as_slice(), &mut inverse)?;
        changeset = inverse;
    }
    apply(connection, &changeset)?;
    storage::refresh(connection, &changeset)?;
    connection.execute(
        "UPDATE undo_log SET undone = ?1 WHERE seq = ?2",
        (direction == Direction::Back, seq),
    )?;
    Ok(Undone { act, changed })
}

fn apply(connection: &Connection, changeset: &[u8]) -> Result<(), VaultError> {
    let refuse = |_: ConflictType, _: &ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    connection
        .apply_strm(&mut { changeset }, None::<fn(&str) -> bool>, refuse)
        .map_err(|error| {
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationAborted) {
                VaultError::UndoConflict
            } else {
                error.into()
            }
        })
}
