//! The Treatment screen: medicines, side effects, events. Therapy is in `therapy`.

use ballast_journal::views::{
    Changed, EventInput, MedicineInput, MedicineSuggestion, SideEffectInput, StepInput,
    TreatmentView,
};
use ballast_journal::{event, medicine, side_effect, treatment};
use ballast_model::{EventId, MedicineId, SideEffectId, StepId};
use tauri::State;

use super::Answer;
use crate::app::App;

/// Both treatments.
#[tauri::command(async)]
pub fn get_treatment(app: State<'_, App>) -> Answer<TreatmentView> {
    app.with(|journal| treatment::get_treatment(journal))
}

/// Side effects often noticed with a class.
#[tauri::command(async)]
pub fn suggest_side_effects(
    app: State<'_, App>,
    medicine: Option<MedicineId>,
) -> Answer<Vec<String>> {
    app.with(|journal| side_effect::suggest_side_effects(journal, medicine))
}

/// Adds or changes a medicine.
#[tauri::command(async)]
pub fn save_medicine(app: State<'_, App>, input: MedicineInput) -> Answer<Changed> {
    app.with(|journal| medicine::save_medicine(journal, input))
}

/// Removes a medicine.
#[tauri::command(async)]
pub fn remove_medicine(app: State<'_, App>, id: MedicineId) -> Answer<Changed> {
    app.with(|journal| medicine::remove_medicine(journal, id))
}

/// Adds a regimen step.
#[tauri::command(async)]
pub fn add_step(app: State<'_, App>, medicine: MedicineId, input: StepInput) -> Answer<Changed> {
    app.with(|journal| medicine::add_step(journal, medicine, &input))
}

/// Corrects a regimen step.
#[tauri::command(async)]
pub fn update_step(app: State<'_, App>, id: StepId, input: StepInput) -> Answer<Changed> {
    app.with(|journal| medicine::update_step(journal, id, &input))
}

/// Removes a regimen step.
#[tauri::command(async)]
pub fn remove_step(app: State<'_, App>, id: StepId) -> Answer<Changed> {
    app.with(|journal| medicine::remove_step(journal, id))
}

/// Adds or changes a side effect.
#[tauri::command(async)]
pub fn save_side_effect(app: State<'_, App>, input: SideEffectInput) -> Answer<Changed> {
    app.with(|journal| side_effect::save_side_effect(journal, input))
}

/// Removes a side effect.
#[tauri::command(async)]
pub fn remove_side_effect(app: State<'_, App>, id: SideEffectId) -> Answer<Changed> {
    app.with(|journal| side_effect::remove_side_effect(journal, id))
}

/// Adds or changes a life event.
#[tauri::command(async)]
pub fn save_event(app: State<'_, App>, input: EventInput) -> Answer<Changed> {
    app.with(|journal| event::save_event(journal, input))
}

/// Removes a life event.
#[tauri::command(async)]
pub fn remove_event(app: State<'_, App>, id: EventId) -> Answer<Changed> {
    app.with(|journal| event::remove_event(journal, id))
}

/// Generic names that begin as typed.
#[tauri::command]
pub fn suggest_medicines(typed: String) -> Vec<MedicineSuggestion> {
    medicine::suggest_medicines(&typed)
}
