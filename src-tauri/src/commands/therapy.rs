//! Therapy: courses, rhythm, sessions, homework.

use ballast_journal::views::{
    AnswerInput, BalanceRequest, BalanceView, Changed, ChartRequest, ChartView, CloseInput,
    CourseInput, CourseScreen, HomeworkInput, PlanSessionsInput, RhythmInput, SessionInput,
};
use ballast_journal::{balance, chart, homework, session, therapy};
use ballast_model::{CourseId, HomeworkId, RhythmId, SessionId, SessionStatus};
use tauri::State;

use super::Answer;
use crate::app::App;

/// One course with everything in it.
#[tauri::command(async)]
pub fn get_course(app: State<'_, App>, id: CourseId) -> Answer<CourseScreen> {
    app.with(|journal| therapy::get_course(journal, id))
}

/// Closes a course, or writes its keep-well plan.
#[tauri::command(async)]
pub fn close_course(app: State<'_, App>, input: CloseInput) -> Answer<Changed> {
    app.with(|journal| therapy::close_course(journal, input))
}

/// Corrects a change of rhythm.
#[tauri::command(async)]
pub fn update_rhythm(app: State<'_, App>, id: RhythmId, input: RhythmInput) -> Answer<Changed> {
    app.with(|journal| therapy::update_rhythm(journal, id, input))
}

/// Removes a change of rhythm.
#[tauri::command(async)]
pub fn remove_rhythm(app: State<'_, App>, id: RhythmId) -> Answer<Changed> {
    app.with(|journal| therapy::remove_rhythm(journal, id))
}

/// Says what became of a session.
#[tauri::command(async)]
pub fn tick_session(app: State<'_, App>, id: SessionId, status: SessionStatus) -> Answer<Changed> {
    app.with(|journal| session::tick_session(journal, id, status))
}

/// Writes down what to talk about in a session.
#[tauri::command(async)]
pub fn prepare_session(
    app: State<'_, App>,
    id: SessionId,
    prep: Option<String>,
) -> Answer<Changed> {
    app.with(|journal| session::prepare_session(journal, id, prep.as_deref()))
}

/// Adds homework or changes what was agreed.
#[tauri::command(async)]
pub fn save_homework(app: State<'_, App>, input: HomeworkInput) -> Answer<Changed> {
    app.with(|journal| homework::save_homework(journal, input))
}

/// Says what became of homework.
#[tauri::command(async)]
pub fn answer_homework(app: State<'_, App>, input: AnswerInput) -> Answer<Changed> {
    app.with(|journal| homework::answer_homework(journal, input))
}

/// Removes homework.
#[tauri::command(async)]
pub fn remove_homework(app: State<'_, App>, id: HomeworkId) -> Answer<Changed> {
    app.with(|journal| homework::remove_homework(journal, id))
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
    app.with(|journal| session::plan_sessions(journal, &input))
}

/// Adds or changes a session.
#[tauri::command(async)]
pub fn save_session(app: State<'_, App>, input: SessionInput) -> Answer<Changed> {
    app.with(|journal| session::save_session(journal, input))
}

/// Removes a session.
#[tauri::command(async)]
pub fn remove_session(app: State<'_, App>, id: SessionId) -> Answer<Changed> {
    app.with(|journal| session::remove_session(journal, id))
}

/// Both treatments on one time axis.
#[tauri::command(async)]
pub fn get_treatment_chart(app: State<'_, App>, request: ChartRequest) -> Answer<ChartView> {
    app.with(|journal| chart::get_treatment_chart(journal, &request))
}

/// A course's sessions and answers under the medicine steps.
#[tauri::command(async)]
pub fn get_course_chart(
    app: State<'_, App>,
    id: CourseId,
    request: ChartRequest,
) -> Answer<ChartView> {
    app.with(|journal| chart::get_course_chart(journal, id, &request))
}

/// Planned and actual by week.
#[tauri::command(async)]
pub fn get_balance(app: State<'_, App>, request: BalanceRequest) -> Answer<BalanceView> {
    app.with(|journal| balance::get_balance(journal, &request))
}

/// Sets how many times a week something of the lifestyle list is intended.
#[tauri::command(async)]
pub fn set_lifestyle_intention(
    app: State<'_, App>,
    times: Option<u32>,
    first_weekday: u8,
) -> Answer<Changed> {
    app.with(|journal| balance::set_lifestyle_intention(journal, times, first_weekday))
}
