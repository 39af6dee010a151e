//! The Toolkit screen: skills and practice, thought records, activities, exposure ladders.

use ballast_journal::views::{
    ActivityInput, AttemptInput, Changed, LadderInput, PracticeInput, Saved, SkillInput,
    ThoughtInput, ToolView, ToolkitView,
};
use ballast_journal::{activity, exposure, skill, thought, toolkit};
use ballast_model::{
    Activity, ActivityId, Attempt, AttemptId, Ladder, LadderId, SkillId, SkillUse, SkillUseId,
    ThoughtId, ThoughtRecord,
};
use tauri::State;

use super::Answer;
use crate::app::App;

/// Everything of the screen.
#[tauri::command(async)]
pub fn get_toolkit(app: State<'_, App>) -> Answer<ToolkitView> {
    let first_weekday = app.held().preferences.first_weekday;
    app.with(|journal| toolkit::get_toolkit(journal, first_weekday))
}

/// What holds words that begin as typed.
#[tauri::command(async)]
pub fn search_toolkit(app: State<'_, App>, typed: String) -> Answer<Vec<ToolView>> {
    app.with(|journal| toolkit::search_toolkit(journal, &typed))
}

/// Keeps a skill of the library.
#[tauri::command(async)]
pub fn keep_skill(app: State<'_, App>, key: String) -> Answer<Saved> {
    app.with(|journal| skill::keep_skill(journal, &key))
}

/// Adds or changes a skill.
#[tauri::command(async)]
pub fn save_skill(app: State<'_, App>, input: SkillInput) -> Answer<Saved> {
    app.with(|journal| skill::save_skill(journal, input))
}

/// Removes a skill.
#[tauri::command(async)]
pub fn remove_skill(app: State<'_, App>, id: SkillId) -> Answer<Changed> {
    app.with(|journal| skill::remove_skill(journal, id))
}

/// One practice.
#[tauri::command(async)]
pub fn get_practice(app: State<'_, App>, id: SkillUseId) -> Answer<SkillUse> {
    app.with(|journal| skill::get_practice(journal, id))
}

/// Adds or changes a practice.
#[tauri::command(async)]
pub fn save_practice(app: State<'_, App>, input: PracticeInput) -> Answer<Saved> {
    app.with(|journal| skill::save_practice(journal, input))
}

/// Removes a practice.
#[tauri::command(async)]
pub fn remove_practice(app: State<'_, App>, id: SkillUseId) -> Answer<Changed> {
    app.with(|journal| skill::remove_practice(journal, id))
}

/// One thought record.
#[tauri::command(async)]
pub fn get_thought(app: State<'_, App>, id: ThoughtId) -> Answer<ThoughtRecord> {
    app.with(|journal| thought::get_thought(journal, id))
}

/// Adds or changes a thought record.
#[tauri::command(async)]
pub fn save_thought(app: State<'_, App>, input: ThoughtInput) -> Answer<Saved> {
    app.with(|journal| thought::save_thought(journal, input))
}

/// Removes a thought record.
#[tauri::command(async)]
pub fn remove_thought(app: State<'_, App>, id: ThoughtId) -> Answer<Changed> {
    app.with(|journal| thought::remove_thought(journal, id))
}

/// One activity.
#[tauri::command(async)]
pub fn get_activity(app: State<'_, App>, id: ActivityId) -> Answer<Activity> {
    app.with(|journal| activity::get_activity(journal, id))
}

/// Adds or changes an activity.
#[tauri::command(async)]
pub fn save_activity(app: State<'_, App>, input: ActivityInput) -> Answer<Saved> {
    app.with(|journal| activity::save_activity(journal, input))
}

/// Removes an activity.
#[tauri::command(async)]
pub fn remove_activity(app: State<'_, App>, id: ActivityId) -> Answer<Changed> {
    app.with(|journal| activity::remove_activity(journal, id))
}

/// One ladder.
#[tauri::command(async)]
pub fn get_ladder(app: State<'_, App>, id: LadderId) -> Answer<Ladder> {
    app.with(|journal| exposure::get_ladder(journal, id))
}

/// Adds or changes a ladder.
#[tauri::command(async)]
pub fn save_ladder(app: State<'_, App>, input: LadderInput) -> Answer<Saved> {
    app.with(|journal| exposure::save_ladder(journal, input))
}

/// Removes a ladder.
#[tauri::command(async)]
pub fn remove_ladder(app: State<'_, App>, id: LadderId) -> Answer<Changed> {
    app.with(|journal| exposure::remove_ladder(journal, id))
}

/// One attempt.
#[tauri::command(async)]
pub fn get_attempt(app: State<'_, App>, id: AttemptId) -> Answer<Attempt> {
    app.with(|journal| exposure::get_attempt(journal, id))
}

/// Adds or changes an attempt.
#[tauri::command(async)]
pub fn save_attempt(app: State<'_, App>, input: AttemptInput) -> Answer<Saved> {
    app.with(|journal| exposure::save_attempt(journal, input))
}

/// Removes an attempt.
#[tauri::command(async)]
pub fn remove_attempt(app: State<'_, App>, id: AttemptId) -> Answer<Changed> {
    app.with(|journal| exposure::remove_attempt(journal, id))
}
