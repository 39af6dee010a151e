//! The Today screen: check-ins and doses.

use ballast_journal::views::{Changed, CheckInInput, DoseInput, DosePart, DoseRating, TodayView};
use ballast_journal::{check_in, dose, draft, today};
use ballast_model::{CheckInId, DoseId};
use tauri::State;

use super::Answer;
use crate::app::App;

/// Check-ins that were being filled in.
#[tauri::command(async)]
pub fn get_drafts(app: State<'_, App>) -> Answer<Option<String>> {
    app.with(|journal| draft::get_drafts(journal))
}

/// Keeps check-ins that are being filled in.
#[tauri::command(async)]
pub fn keep_drafts(app: State<'_, App>, drafts: String) -> Answer<()> {
    app.with(|journal| draft::keep_drafts(journal, &drafts))
}

/// Everything of one day.
#[tauri::command(async)]
pub fn get_today(app: State<'_, App>, day: Option<String>) -> Answer<TodayView> {
    app.with(|journal| today::get_today(journal, day.as_deref()))
}

/// Adds or changes a check-in.
#[tauri::command(async)]
pub fn save_check_in(app: State<'_, App>, input: CheckInInput) -> Answer<Changed> {
    app.with(|journal| check_in::save_check_in(journal, input))
}

/// Flags a bad day.
#[tauri::command(async)]
pub fn flag_bad_day(app: State<'_, App>, day: String) -> Answer<Changed> {
    app.with(|journal| check_in::flag_bad_day(journal, &day))
}

/// Removes a check-in.
#[tauri::command(async)]
pub fn remove_check_in(app: State<'_, App>, id: CheckInId) -> Answer<Changed> {
    app.with(|journal| check_in::remove_check_in(journal, id))
}

/// Records a dose.
#[tauri::command(async)]
pub fn log_dose(app: State<'_, App>, input: DoseInput) -> Answer<Changed> {
    app.with(|journal| dose::log_dose(journal, input))
}

/// Records every open dose of a day or its morning as taken.
#[tauri::command(async)]
pub fn log_due_doses(app: State<'_, App>, day: String, part: DosePart) -> Answer<Changed> {
    app.with(|journal| dose::log_due_doses(journal, &day, part))
}

/// Takes back a recorded dose.
#[tauri::command(async)]
pub fn clear_dose(app: State<'_, App>, id: DoseId) -> Answer<Changed> {
    app.with(|journal| dose::clear_dose(journal, id))
}

/// Rates an as-needed dose afterwards.
#[tauri::command(async)]
pub fn rate_dose(app: State<'_, App>, rating: DoseRating) -> Answer<Changed> {
    app.with(|journal| dose::rate_dose(journal, rating.id, rating.before, rating.after))
}
