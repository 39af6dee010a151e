//! Settings of the record and its trackers.

use ballast_journal::settings;
use ballast_journal::views::{Changed, Settings, TrackerInput};
use ballast_model::{Tracker, TrackerId};
use tauri::State;

use super::Answer;
use crate::app::App;

/// The settings.
#[tauri::command(async)]
pub fn get_settings(app: State<'_, App>) -> Answer<Settings> {
    app.with(|journal| settings::get_settings(journal))
}

/// Changes the settings.
#[tauri::command(async)]
pub fn set_settings(app: State<'_, App>, settings: Settings) -> Answer<Changed> {
    app.with(|journal| settings::set_settings(journal, settings))
}

/// The trackers.
#[tauri::command(async)]
pub fn list_trackers(app: State<'_, App>) -> Answer<Vec<Tracker>> {
    app.with(|journal| settings::list_trackers(journal))
}

/// Adds or changes a tracker.
#[tauri::command(async)]
pub fn save_tracker(app: State<'_, App>, input: TrackerInput) -> Answer<Changed> {
    app.with(|journal| settings::save_tracker(journal, input))
}

/// Moves a tracker.
#[tauri::command(async)]
pub fn move_tracker(app: State<'_, App>, id: TrackerId, up: bool) -> Answer<Changed> {
    app.with(|journal| settings::move_tracker(journal, id, up))
}
