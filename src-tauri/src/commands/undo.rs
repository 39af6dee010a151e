//! Undo and redo.

use ballast_journal::undo;
use ballast_journal::views::{Changed, UndoState};
use tauri::State;

use super::Answer;
use crate::app::App;

/// Takes back the last act.
#[tauri::command(async)]
pub fn undo(app: State<'_, App>) -> Answer<Option<Changed>> {
    app.with_card(undo::undo)
}

/// Does the last undone act again.
#[tauri::command(async)]
pub fn redo(app: State<'_, App>) -> Answer<Option<Changed>> {
    app.with_card(undo::redo)
}

/// What undo and redo would do.
#[tauri::command(async)]
pub fn undo_state(app: State<'_, App>) -> Answer<UndoState> {
    app.with(|journal| undo::undo_state(journal))
}
