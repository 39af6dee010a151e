//! Questionnaires.

use ballast_journal::questionnaire;
use ballast_journal::views::{
    AssessmentInput, AssessmentResult, Changed, OwnFileResult, QuestionnaireForm,
    QuestionnaireHistory, QuestionnaireSummary, ScoreChange, TotalInput,
};
use ballast_model::AssessmentId;
use tauri::{AppHandle, State};

use super::Answer;
use crate::app::App;
use crate::window::{read_where_asked, save_where_asked};

/// Most bytes of a questionnaire file that are read; the journal says what is too large.
const FILE_MOST: u64 = 256 * 1024;

/// Every questionnaire.
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

/// Saves a total from a clinician's form.
#[tauri::command(async)]
pub fn save_total(app: State<'_, App>, input: TotalInput) -> Answer<AssessmentResult> {
    app.with(|journal| questionnaire::save_total(journal, &input))
}

/// The history of one questionnaire.
#[tauri::command(async)]
pub fn get_questionnaire_history(
    app: State<'_, App>,
    instrument: String,
) -> Answer<QuestionnaireHistory> {
    app.with(|journal| questionnaire::get_questionnaire_history(journal, &instrument))
}

/// Two readings held against each other.
#[tauri::command(async)]
pub fn compare_assessments(
    app: State<'_, App>,
    one: AssessmentId,
    other: AssessmentId,
) -> Answer<ScoreChange> {
    app.with(|journal| questionnaire::compare_assessments(journal, one, other))
}

/// Every how many weeks a questionnaire is due.
#[tauri::command(async)]
pub fn plan_questionnaire(
    app: State<'_, App>,
    instrument: String,
    every_weeks: Option<u32>,
) -> Answer<Changed> {
    app.with(|journal| questionnaire::plan_questionnaire(journal, &instrument, every_weeks))
}

/// Asks for the file of a questionnaire and brings it; none when the person cancels.
#[tauri::command(async)]
pub fn choose_questionnaire_file(
    handle: AppHandle,
    app: State<'_, App>,
) -> Answer<Option<OwnFileResult>> {
    let Some(bytes) = read_where_asked(&handle, FILE_MOST)? else {
        return Ok(None);
    };
    app.with(|journal| questionnaire::add_questionnaire(journal, &bytes))
        .map(Some)
}

/// Saves the file of one's own questionnaire; none when the person cancels.
#[tauri::command(async)]
pub fn save_questionnaire_file(
    handle: AppHandle,
    app: State<'_, App>,
    instrument: String,
) -> Answer<Option<String>> {
    let (name, bytes) =
        app.with(|journal| questionnaire::questionnaire_file(journal, &instrument))?;
    save_where_asked(&handle, &name, &bytes)
}

/// Removes a questionnaire of one's own, or sets it aside.
#[tauri::command(async)]
pub fn remove_questionnaire(app: State<'_, App>, instrument: String) -> Answer<Changed> {
    app.with(|journal| questionnaire::remove_questionnaire(journal, &instrument))
}
