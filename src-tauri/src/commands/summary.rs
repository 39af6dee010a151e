//! Printed pages: looked at, and saved where the person says.

use ballast_journal::views::{
    Changed, OwnPageRequest, OwnPageView, SavePages, SavedPages, SharedInput, SummaryChoices,
    SummaryRequest, SummaryView,
};
use ballast_journal::{crisis, own_page, print, shared, summary};
use ballast_model::{PersonId, SharedId, SummaryDocument};
use tauri::{AppHandle, State};

use super::Answer;
use crate::app::App;
use crate::window::save_pages_where_asked;

/// The page, exactly as printed.
#[tauri::command(async)]
pub fn get_summary(app: State<'_, App>, request: SummaryRequest) -> Answer<SummaryView> {
    app.with(|journal| summary::get_summary(journal, &request))
}

/// Saves the page; none when the person cancels.
#[tauri::command(async)]
pub fn save_summary(
    handle: AppHandle,
    app: State<'_, App>,
    request: SummaryRequest,
    how: SavePages,
) -> Answer<Option<SavedPages>> {
    let files = app.with(|journal| summary::summary_files(journal, &request, &how))?;
    save_pages_where_asked(&handle, &files)
}

/// What was last chosen of a document for a reader.
#[tauri::command(async)]
pub fn get_summary_choices(
    app: State<'_, App>,
    document: SummaryDocument,
    person: Option<PersonId>,
) -> Answer<SummaryChoices> {
    app.with(|journal| summary::get_summary_choices(journal, document, person))
}

/// Keeps what was chosen.
#[tauri::command(async)]
pub fn set_summary_choices(
    app: State<'_, App>,
    document: SummaryDocument,
    person: Option<PersonId>,
    choices: SummaryChoices,
) -> Answer<()> {
    app.with(|journal| summary::set_summary_choices(journal, document, person, &choices))
}

/// Notes that a document was given to somebody today.
#[tauri::command(async)]
pub fn note_shared(app: State<'_, App>, input: SharedInput) -> Answer<Changed> {
    app.with(|journal| shared::note_shared(journal, &input))
}

/// Removes such a note.
#[tauri::command(async)]
pub fn remove_shared(app: State<'_, App>, id: SharedId) -> Answer<Changed> {
    app.with(|journal| shared::remove_shared(journal, id))
}

/// A page for the person's own hand, exactly as printed.
#[tauri::command(async)]
pub fn get_own_page(app: State<'_, App>, request: OwnPageRequest) -> Answer<OwnPageView> {
    let numbers = crisis::crisis_card(&app.held().preferences);
    app.with(|journal| own_page::get_own_page(journal, &request, &numbers))
}

/// Saves it; none when the person cancels.
#[tauri::command(async)]
pub fn save_own_page(
    handle: AppHandle,
    app: State<'_, App>,
    request: OwnPageRequest,
    how: SavePages,
) -> Answer<Option<SavedPages>> {
    let numbers = crisis::crisis_card(&app.held().preferences);
    let files = app.with(|journal| own_page::own_page_files(journal, &request, &numbers, &how))?;
    save_pages_where_asked(&handle, &files)
}

/// Lets go of the page that was looked at.
#[tauri::command(async)]
pub fn leave_page(app: State<'_, App>) -> Answer<()> {
    app.with(|journal| {
        print::leave_page(journal);
        Ok(())
    })
}
