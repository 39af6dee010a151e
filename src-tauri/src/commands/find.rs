//! Search, the history, and deletion for good.

use ballast_journal::views::{
    Changed, ErasedView, GoingView, HistoryView, SearchView, StartState, ThingsView,
};
use ballast_journal::{Failure, JournalError, erase, history, search as finding};
use ballast_model::{Invalid, Problem, Thing, ThingKind};
use tauri::State;

use super::Answer;
use crate::app::App;

/// What holds the typed words.
#[tauri::command(async)]
pub fn search(app: State<'_, App>, typed: String) -> Answer<SearchView> {
    app.with(|journal| finding::search(journal, &typed))
}

/// Things of one kind, to choose one from.
#[tauri::command(async)]
pub fn list_things(app: State<'_, App>, kind: ThingKind, typed: String) -> Answer<ThingsView> {
    app.with(|journal| finding::list_things(journal, kind, &typed))
}

/// What was done, and what was corrected.
#[tauri::command(async)]
pub fn get_history(app: State<'_, App>) -> Answer<HistoryView> {
    app.with(|journal| history::get_history(journal))
}

/// Takes back an act and all later ones.
#[tauri::command(async)]
pub fn undo_back_to(app: State<'_, App>, seq: i64) -> Answer<Vec<Changed>> {
    app.with_card(|journal| history::undo_back_to(journal, seq))
}

/// Does again what was undone, up to an act.
#[tauri::command(async)]
pub fn redo_up_to(app: State<'_, App>, seq: i64) -> Answer<Vec<Changed>> {
    app.with_card(|journal| history::redo_up_to(journal, seq))
}

/// What would go with a thing.
#[tauri::command(async)]
pub fn what_would_go(app: State<'_, App>, thing: Thing) -> Answer<GoingView> {
    app.with(|journal| erase::what_would_go(journal, thing))
}

/// Deletes a thing for good.
#[tauri::command(async)]
pub fn delete_for_good(app: State<'_, App>, thing: Thing) -> Answer<ErasedView> {
    app.with_card(|journal| erase::delete_for_good(journal, thing))
}

/// Deletes the whole record for good, with the copy of the card on the lock screen.
#[tauri::command(async)]
pub fn delete_record(app: State<'_, App>, word: String) -> Answer<StartState> {
    let mut inner = app.held();
    erase::check_word(&word).map_err(|e| Failure::from(&e))?;
    if inner
        .journal
        .as_ref()
        .is_none_or(|journal| journal.is_made_up())
    {
        let invalid = Invalid::new("word", Problem::NotPossibleHere);
        return Err(Failure::from(&JournalError::from(invalid)));
    }
    inner.lock().map_err(|e| Failure::from(&e))?;
    inner.choose_card(false).map_err(|e| Failure::from(&e))?;
    erase::delete_record(&inner.folder, &word).map_err(|e| Failure::from(&e))?;
    Ok(inner.start_state())
}
