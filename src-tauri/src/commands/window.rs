//! What only the window can do: hide, print.

use ballast_journal::views::Sheet;
use ballast_journal::{Failure, JournalError};
use tauri::{State, WebviewWindow};

use super::Answer;
use crate::app::App;
use crate::printing;

/// Somebody has touched a key or the mouse: the record does not lock by itself yet.
#[tauri::command(async)]
pub fn still_here(app: State<'_, App>) {
    app.somebody_is_there();
}

/// Hides the window from view, for quick hide.
#[tauri::command]
pub fn hide_window(window: WebviewWindow) -> Answer<()> {
    window.minimize().map_err(|_| Failure::of_code("io"))
}

/// Opens the system's print dialog for what the page shows, on the sheet it was set for.
#[tauri::command]
pub fn print_page(window: WebviewWindow, sheet: Option<Sheet>) -> Answer<()> {
    printing::print(&window, sheet)
        .map_err(|_| Failure::from(&JournalError::Io(std::io::ErrorKind::Other.into())))
}
