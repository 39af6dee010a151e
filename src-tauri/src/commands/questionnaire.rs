//! Questionnaires.

use ballast_journal::questionnaire;
use ballast_journal::views::{
    AssessmentInput, AssessmentResult, Changed, QuestionnaireForm, QuestionnaireSummary,
};
use ballast_model::AssessmentId;
use tauri::State;

use super::Answer;
use crate::app::App;

/// Every questionnaire with wording.
#[tauri::command(async)]
pub fn list_questionnaires(app: State<'_, App>) -> Answer<Vec<QuestionnaireSummary>> {
    app.with(|journal| questionnaire::list_questionnaires(journal))
}

/// A form to fill in.
#[tauri::command(async)]
pub fn get_questionnaire(app: State<'_, App>, instrument: String) -> Answer<QuestionnaireForm> {
    app.with(|journal| questionnaire::get_questionnaire(journal, &instrument))
}

/// Saves a filled-in questionnaire.
#[tauri::command(async)]
pub fn save_assessment(app: State<'_, App>, input: AssessmentInput) -> Answer<AssessmentResult> {
    app.with(|journal| questionnaire::save_assessment(journal, input))
}

/// Removes a filled-in questionnaire.
#[tauri::command(async)]
pub fn remove_assessment(app: State<'_, App>, id: AssessmentId) -> Answer<Changed> {
    app.with(|journal| questionnaire::remove_assessment(journal, id))
}
