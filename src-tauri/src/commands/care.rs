//! The care team, visits and questions.

use ballast_journal::care;
use ballast_journal::views::{AppointmentInput, CareView, Changed, PersonInput, QuestionInput};
use ballast_model::{AgendaItemId, AppointmentId, PersonId};
use tauri::State;

use super::Answer;
use crate::app::App;

/// Everybody with visits and questions.
#[tauri::command(async)]
pub fn get_care(app: State<'_, App>) -> Answer<CareView> {
    app.with(|journal| care::get_care(journal))
}

/// Adds or changes somebody.
#[tauri::command(async)]
pub fn save_person(app: State<'_, App>, input: PersonInput) -> Answer<Changed> {
    app.with_card(|journal| care::save_person(journal, input))
}

/// Removes somebody.
#[tauri::command(async)]
pub fn remove_person(app: State<'_, App>, id: PersonId) -> Answer<Changed> {
    app.with_card(|journal| care::remove_person(journal, id))
}

/// Adds or changes an appointment.
#[tauri::command(async)]
pub fn save_appointment(app: State<'_, App>, input: AppointmentInput) -> Answer<Changed> {
    app.with(|journal| care::save_appointment(journal, input))
}

/// Removes an appointment.
#[tauri::command(async)]
pub fn remove_appointment(app: State<'_, App>, id: AppointmentId) -> Answer<Changed> {
    app.with(|journal| care::remove_appointment(journal, id))
}

/// Adds, changes or answers a question.
#[tauri::command(async)]
pub fn save_question(app: State<'_, App>, input: QuestionInput) -> Answer<Changed> {
    app.with(|journal| care::save_question(journal, input))
}

/// Ranks a question.
#[tauri::command(async)]
pub fn move_question(app: State<'_, App>, id: AgendaItemId, up: bool) -> Answer<Changed> {
    app.with(|journal| care::move_question(journal, id, up))
}

/// Removes a question.
#[tauri::command(async)]
pub fn remove_question(app: State<'_, App>, id: AgendaItemId) -> Answer<Changed> {
    app.with(|journal| care::remove_question(journal, id))
}
