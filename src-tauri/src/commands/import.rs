//! Bringing in a file: handed over once, looked at as often as needed, then imported.

use ballast_journal::Failure;
use ballast_journal::import;
use ballast_journal::views::{ImportChoices, ImportDone, ImportPreview};
use tauri::State;
use tauri::ipc::{InvokeBody, Request};

use super::Answer;
use crate::app::App;

/// Takes the bytes of a file and says what importing it would do.
#[tauri::command(async)]
pub fn stage_import(app: State<'_, App>, request: Request<'_>) -> Answer<ImportPreview> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Failure::of_code("not_text"));
    };
    let bytes = bytes.clone();
    let preview =
        app.with(|journal| import::preview_file(journal, &bytes, &ImportChoices::default()))?;
    app.held().staged = Some(bytes);
    Ok(preview)
}

/// The same for the file that waits, with what was chosen for it.
#[tauri::command(async)]
pub fn preview_import(app: State<'_, App>, choices: ImportChoices) -> Answer<ImportPreview> {
    let bytes = staged(&app)?;
    app.with(|journal| import::preview_file(journal, &bytes, &choices))
}

/// Imports the file that waits.
#[tauri::command(async)]
pub fn run_import(app: State<'_, App>, choices: ImportChoices) -> Answer<ImportDone> {
    let bytes = staged(&app)?;
    let done = app.with(|journal| import::import_file(journal, &bytes, &choices))?;
    app.held().staged = None;
    Ok(done)
}

fn staged(app: &App) -> Answer<Vec<u8>> {
    app.held()
        .staged
        .clone()
        .ok_or_else(|| Failure::of_code("nothing_staged"))
}
