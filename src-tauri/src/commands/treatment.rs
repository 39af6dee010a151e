//! The Treatment screen: medicines, side effects, therapy, events.

use ballast_journal::views::{
    Changed, CourseInput, EventInput, MedicineInput, MedicineSuggestion, PlanSessionsInput,
    RhythmInput, SessionInput, SideEffectInput, StepInput, TreatmentView,
};
use ballast_journal::{event, medicine, side_effect, therapy, treatment};
use ballast_model::{CourseId, EventId, MedicineId, SessionId, SideEffectId, StepId};
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

/// Adds or changes a therapy course.
#[tauri::command(async)]
pub fn save_course(app: State<'_, App>, input: CourseInput) -> Answer<Changed> {
    app.with(|journal| therapy::save_course(journal, input))
}

/// Removes a therapy course.
#[tauri::command(async)]
pub fn remove_course(app: State<'_, App>, id: CourseId) -> Answer<Changed> {
    app.with(|journal| therapy::remove_course(journal, id))
}

/// Changes a rhythm from a day on.
#[tauri::command(async)]
pub fn add_rhythm(app: State<'_, App>, input: RhythmInput) -> Answer<Changed> {
    app.with(|journal| therapy::add_rhythm(journal, input))
}

/// Lays out planned sessions.
#[tauri::command(async)]
pub fn plan_sessions(app: State<'_, App>, input: PlanSessionsInput) -> Answer<Changed> {
    app.with(|journal| therapy::plan_sessions(journal, &input))
}

/// Adds or changes a session.
#[tauri::command(async)]
pub fn save_session(app: State<'_, App>, input: SessionInput) -> Answer<Changed> {
    app.with(|journal| therapy::save_session(journal, input))
}

/// Removes a session.
#[tauri::command(async)]
pub fn remove_session(app: State<'_, App>, id: SessionId) -> Answer<Changed> {
    app.with(|journal| therapy::remove_session(journal, id))
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
