//! Undo and redo: the remembered changeset of an act, applied backwards or forwards. Survives a restart.
//!
//! Order is the order of the acts, never the clock's. Called by the journal.

use ballast_model::{Act, Noun};
use chrono::{DateTime, Utc};
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, invert_strm};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::connection::quiet;
use crate::error::VaultError;
use crate::meta;
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
        self.replay(Direction::Back)
    }

    /// Brings back the act that was undone last; `None` when there is none.
    ///
    /// # Errors
    /// As [`Vault::undo`].
    pub fn redo(&mut self) -> Result<Option<Undone>, VaultError> {
        self.replay(Direction::Forward)
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

    fn replay(&mut self, direction: Direction) -> Result<Option<Undone>, VaultError> {
        self.check_writable()?;
        let connection = self.connection();
        // Rows go back in table order, not in the order of parents and children, and what a deletion took along is in the changeset itself.
        // So the references rest while it is applied and are checked as a whole before the commit. The setting cannot change inside a transaction.
        quiet(connection, "PRAGMA foreign_keys = OFF")?;
        let result = replayed(connection, direction);
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

fn replayed(connection: &Connection, direction: Direction) -> Result<Option<Undone>, VaultError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let Some((seq, act)) = next(connection, direction)? else {
        return Ok(None);
    };
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
    if transaction
        .prepare("PRAGMA foreign_key_check")?
        .exists([])?
    {
        return Err(VaultError::UndoConflict);
    }
    connection.execute(
        "UPDATE undo_log SET undone = ?1 WHERE seq = ?2",
        (direction == Direction::Back, seq),
    )?;
    meta::count_change(connection)?;
    transaction.commit()?;
    Ok(Some(Undone { act, changed }))
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
