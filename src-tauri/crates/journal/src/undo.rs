//! Undo and redo of the person's acts, also after a restart.

use ballast_vault::Undone;

use crate::views::{Changed, UndoState};
use crate::{Journal, JournalError};

/// Takes back the last act; none when there is nothing to take back.
///
/// # Errors
/// Errors of the vault; then nothing has changed.
pub fn undo(journal: &mut Journal) -> Result<Option<Changed>, JournalError> {
    let undone = journal.vault_mut().undo()?;
    Ok(undone.map(changed))
}

/// Does the last undone act again; none when there is nothing to do again.
///
/// # Errors
/// Errors of the vault; then nothing has changed.
pub fn redo(journal: &mut Journal) -> Result<Option<Changed>, JournalError> {
    let redone = journal.vault_mut().redo()?;
    Ok(redone.map(changed))
}

/// An act that was taken back or done again, for the page.
pub(crate) fn changed(done: Undone) -> Changed {
    Changed {
        act: done.act,
        nouns: done.changed,
    }
}

/// What undo and redo would do now.
///
/// # Errors
/// Errors of the vault.
pub fn undo_state(journal: &Journal) -> Result<UndoState, JournalError> {
    let state = journal.vault().undo_state()?;
    Ok(UndoState {
        undo: state.undo,
        redo: state.redo,
    })
}
