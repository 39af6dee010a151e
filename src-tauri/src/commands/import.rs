//! Bringing in a file: handed over once, looked at as often as needed, then imported. The page hears how far it is and may cancel.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use ballast_journal::import::{self, ImportWatch};
use ballast_journal::views::{
    ImportChoices, ImportDone, ImportPreview, ImportProgress, ImportView,
};
use ballast_journal::{Failure, Journal, JournalError};
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, Emitter, State};

use super::Answer;
use crate::app::App;

/// The event by which the page hears how far it is; its payload is [`ImportProgress`].
const PROGRESS: &str = "import_progress";

/// Takes the bytes of a file and says what importing it would do.
#[tauri::command(async)]
pub fn stage_import(
    handle: AppHandle,
    app: State<'_, App>,
    request: Request<'_>,
) -> Answer<ImportPreview> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Failure::of_code("not_text"));
    };
    let bytes: Arc<[u8]> = bytes.as_slice().into();
    let preview = watched(&handle, &app, |journal, watch| {
        import::preview_watched(journal, &bytes, &ImportChoices::default(), watch)
    })?;
    app.held().staged = Some(bytes);
    Ok(preview)
}

/// The same for the file that waits, with what was chosen for it.
#[tauri::command(async)]
pub fn preview_import(
    handle: AppHandle,
    app: State<'_, App>,
    choices: ImportChoices,
) -> Answer<ImportPreview> {
    let bytes = staged(&app)?;
    watched(&handle, &app, |journal, watch| {
        import::preview_watched(journal, &bytes, &choices, watch)
    })
}

/// Imports the file that waits. Cancelled, it goes on waiting.
#[tauri::command(async)]
pub fn run_import(
    handle: AppHandle,
    app: State<'_, App>,
    choices: ImportChoices,
) -> Answer<ImportDone> {
    let bytes = staged(&app)?;
    let done = watched(&handle, &app, |journal, watch| {
        import::import_watched(journal, &bytes, &choices, watch)
    })?;
    app.held().staged = None;
    Ok(done)
}

/// Cancels what one of these is doing now. Nothing of it is kept.
#[tauri::command]
pub fn cancel_import(app: State<'_, App>) {
    app.cancel_import.store(true, Ordering::Relaxed);
}

/// The files that were brought in, the newest first.
#[tauri::command(async)]
pub fn list_imports(app: State<'_, App>) -> Answer<Vec<ImportView>> {
    app.with(|journal| import::list_imports(journal))
}

/// Does something with the open record that tells the page how far it is, until it is done or cancelled.
fn watched<T>(
    handle: &AppHandle,
    app: &App,
    work: impl FnOnce(&mut Journal, &mut ImportWatch<'_>) -> Result<T, JournalError>,
) -> Answer<T> {
    let cancelled = &app.cancel_import;
    cancelled.store(false, Ordering::Relaxed);
    let mut tell = |progress: ImportProgress| {
        if handle.emit(PROGRESS, progress).is_err() {
            tracing::warn!("the page did not hear how far an import is");
        }
        !cancelled.load(Ordering::Relaxed)
    };
    app.with(|journal| work(journal, &mut ImportWatch::new(&mut tell)))
}

fn staged(app: &App) -> Answer<Arc<[u8]>> {
    app.held()
        .staged
        .clone()
        .ok_or_else(|| Failure::of_code("nothing_staged"))
}
