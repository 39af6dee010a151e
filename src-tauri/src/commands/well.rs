//! Staying well: warning signs, the safety plan, and the card for bad days.

use ballast_journal::views::{
    Changed, OwnCard, Preferences, SafetyPlanInput, SafetyPlanView, Saved, WarningInput,
    WarningsView,
};
use ballast_journal::{Failure, JournalError, safety_plan, warning};
use ballast_model::WarningId;
use tauri::State;

use super::Answer;
use crate::app::App;

/// Every warning sign.
#[tauri::command(async)]
pub fn list_warnings(app: State<'_, App>) -> Answer<WarningsView> {
    app.with(|journal| warning::list_warnings(journal))
}

/// Adds or changes a warning sign.
#[tauri::command(async)]
pub fn save_warning(app: State<'_, App>, input: WarningInput) -> Answer<Saved> {
    app.with(|journal| warning::save_warning(journal, input))
}

/// Removes a warning sign.
#[tauri::command(async)]
pub fn remove_warning(app: State<'_, App>, id: WarningId) -> Answer<Changed> {
    app.with(|journal| warning::remove_warning(journal, id))
}

/// The card of a sign was seen.
#[tauri::command(async)]
pub fn see_warning(app: State<'_, App>, id: WarningId) -> Answer<Changed> {
    app.with(|journal| warning::see_warning(journal, id))
}

/// My safety plan.
#[tauri::command(async)]
pub fn get_safety_plan(app: State<'_, App>) -> Answer<SafetyPlanView> {
    app.with(|journal| safety_plan::get_safety_plan(journal))
}

/// Writes at the safety plan.
#[tauri::command(async)]
pub fn save_safety_plan(app: State<'_, App>, input: SafetyPlanInput) -> Answer<Saved> {
    app.with_card(|journal| safety_plan::save_safety_plan(journal, &input))
}

/// The card for bad days: from the record when it is open, else the copy that the person chose to have on the lock screen.
#[tauri::command(async)]
pub fn own_card(app: State<'_, App>) -> Answer<Option<OwnCard>> {
    app.held().own_card().map_err(|e| Failure::from(&e))
}

/// Puts the whole card on the lock screen, as a plain copy outside the record, or takes it away with the copy.
#[tauri::command(async)]
pub fn set_card_on_lock(app: State<'_, App>, on: bool) -> Answer<Preferences> {
    app.held()
        .choose_card(on)
        .map_err(|e: JournalError| Failure::from(&e))
}
