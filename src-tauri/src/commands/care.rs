//! The care team, visits and what came of them, questions, and what clinicians see differently.

use ballast_journal::views::{
    AfterVisitInput, AppointmentInput, CareView, Changed, DisagreementInput, PersonInput,
    QuestionInput, ShareInput,
};
use ballast_journal::{care, disagreement, visit};
use ballast_model::{AgendaItemId, AgreedId, AppointmentId, DisagreementId, PersonId, ShareId};
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

/// Goes through a visit: answers, what was agreed, its steps, and the next visit, in one act.
#[tauri::command(async)]
pub fn save_after_visit(app: State<'_, App>, input: AfterVisitInput) -> Answer<Changed> {
    app.with(|journal| visit::save_after_visit(journal, input))
}

/// Does not offer to go through a visit again.
#[tauri::command(async)]
pub fn set_visit_aside(app: State<'_, App>, id: AppointmentId) -> Answer<Changed> {
    app.with(|journal| visit::set_visit_aside(journal, id))
}

/// Says that somebody was told what was agreed, or takes that back.
#[tauri::command(async)]
pub fn tell_agreed(
    app: State<'_, App>,
    agreed: AgreedId,
    person: PersonId,
    told: bool,
) -> Answer<Changed> {
    app.with(|journal| visit::tell_agreed(journal, agreed, person, told))
}

/// Writes down what clinicians see differently, or changes it.
#[tauri::command(async)]
pub fn save_disagreement(app: State<'_, App>, input: DisagreementInput) -> Answer<Changed> {
    app.with(|journal| disagreement::save_disagreement(journal, input))
}

/// Removes it.
#[tauri::command(async)]
pub fn remove_disagreement(app: State<'_, App>, id: DisagreementId) -> Answer<Changed> {
    app.with(|journal| disagreement::remove_disagreement(journal, id))
}

/// Puts its questions on agendas.
#[tauri::command(async)]
pub fn ask_disagreement(
    app: State<'_, App>,
    id: DisagreementId,
    people: Vec<PersonId>,
) -> Answer<Changed> {
    app.with(|journal| disagreement::ask_disagreement(journal, id, &people))
}

/// Notes with whom it was shared.
#[tauri::command(async)]
pub fn share_disagreement(app: State<'_, App>, input: ShareInput) -> Answer<Changed> {
    app.with(|journal| disagreement::share_disagreement(journal, input))
}

/// Removes such a note.
#[tauri::command(async)]
pub fn remove_share(app: State<'_, App>, id: ShareId) -> Answer<Changed> {
    app.with(|journal| disagreement::remove_share(journal, id))
}
