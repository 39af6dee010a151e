//! Reminders, and what the desktop does for the app.

use ballast_journal::reminder;
use ballast_journal::views::{Changed, DesktopView, ReminderSettings};
use ballast_journal::{Failure, JournalError};
use tauri::{AppHandle, State};
use tauri_plugin_autostart::ManagerExt;

use super::Answer;
use crate::app::App;
use crate::{notify, session, tray};

/// What was chosen about reminders.
#[tauri::command(async)]
pub fn get_reminders(app: State<'_, App>) -> Answer<ReminderSettings> {
    app.with(|journal| reminder::get_reminders(journal))
}

/// Changes what is reminded of, and when.
#[tauri::command(async)]
pub fn set_reminders(app: State<'_, App>, settings: ReminderSettings) -> Answer<Changed> {
    app.with(|journal| reminder::set_reminders(journal, settings))
}

/// Shows how a reminder looks; whether anything here shows it.
#[tauri::command(async)]
pub fn show_example() -> bool {
    notify::show(&reminder::example(), false, None).is_some()
}

/// What the desktop can do.
#[tauri::command(async)]
pub fn get_desktop(handle: AppHandle) -> DesktopView {
    DesktopView {
        notifications: notify::is_there(),
        tray: tray::is_there(),
        with_session: handle.autolaunch().is_enabled().ok(),
        tells_of_sleep: session::tells_of_sleep(),
    }
}

/// Whether the app starts with the session, from now on.
#[tauri::command(async)]
pub fn start_with_session(handle: AppHandle, on: bool) -> Answer<DesktopView> {
    let auto = handle.autolaunch();
    // Taking away what is not there is no mistake.
    let done = match (on, auto.is_enabled().unwrap_or(!on)) {
        (true, false) => auto.enable(),
        (false, true) => auto.disable(),
        _ => Ok(()),
    };
    done.map_err(|_| Failure::from(&JournalError::Io(std::io::ErrorKind::Other.into())))?;
    Ok(get_desktop(handle.clone()))
}
