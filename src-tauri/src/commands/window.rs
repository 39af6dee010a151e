//! What only the window can do: hide, print.

use ballast_journal::{Failure, JournalError};
use tauri::WebviewWindow;

use super::Answer;

/// Hides the window from view, for quick hide.
#[tauri::command]
pub fn hide_window(window: WebviewWindow) -> Answer<()> {
    window.minimize().map_err(|_| Failure::of_code("io"))
}

/// Opens the system's print dialog for what the page shows.
#[tauri::command]
pub fn print_page(window: WebviewWindow) -> Answer<()> {
    window
        .print()
        .map_err(|_| Failure::from(&JournalError::Io(std::io::ErrorKind::Other.into())))
}
