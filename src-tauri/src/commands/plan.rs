//! The Plan screen: the plan and its versions, the starting plan, goals, small experiments, what to expect, starter sets.

use ballast_journal::views::{
    AdjustmentInput, CardPlace, CardsView, Changed, CloseGoalInput, EndExperimentInput,
    ExperimentInput, GoalInput, MeasuredView, PlanDifference, PlanScreen, StarterSetView,
    StartingPlanInput, StartingPlanView, StartingSaved, TemporaryInput,
};
use ballast_journal::{expectation, experiment, goal, measure, plan, starter_set, starting_plan};
use ballast_model::{ExperimentId, GoalId, Measure, PlanVersionId};
use tauri::State;

use super::Answer;
use crate::app::App;

/// Everything of the screen.
#[tauri::command(async)]
pub fn get_plan(app: State<'_, App>) -> Answer<PlanScreen> {
    app.with(|journal| plan::get_plan(journal))
}

/// Two versions side by side; without a second, against the plan as it stands.
#[tauri::command(async)]
pub fn compare_plan(
    app: State<'_, App>,
    before: PlanVersionId,
    after: Option<PlanVersionId>,
) -> Answer<Vec<PlanDifference>> {
    app.with(|journal| plan::compare_plan(journal, before, after))
}

/// Adjusts the plan, or corrects an adjustment.
#[tauri::command(async)]
pub fn save_adjustment(app: State<'_, App>, input: AdjustmentInput) -> Answer<Changed> {
    app.with(|journal| plan::save_adjustment(journal, input))
}

/// Says what becomes of a temporary adjustment.
#[tauri::command(async)]
pub fn answer_temporary(app: State<'_, App>, input: TemporaryInput) -> Answer<Changed> {
    app.with(|journal| plan::answer_temporary(journal, &input))
}

/// Removes a version.
#[tauri::command(async)]
pub fn remove_adjustment(app: State<'_, App>, id: PlanVersionId) -> Answer<Changed> {
    app.with(|journal| plan::remove_adjustment(journal, id))
}

/// The starting plan, to go on with.
#[tauri::command(async)]
pub fn get_starting_plan(app: State<'_, App>) -> Answer<StartingPlanView> {
    app.with(|journal| starting_plan::get_starting_plan(journal))
}

/// Saves the starting plan as it is typed.
#[tauri::command(async)]
pub fn save_starting_plan(app: State<'_, App>, input: StartingPlanInput) -> Answer<StartingSaved> {
    app.with(|journal| starting_plan::save_starting_plan(journal, &input))
}

/// Makes version 1 of the plan.
#[tauri::command(async)]
pub fn finish_starting_plan(app: State<'_, App>) -> Answer<Changed> {
    app.with(starting_plan::finish_starting_plan)
}

/// No longer offers the starting plan on Today.
#[tauri::command(async)]
pub fn hide_starting_plan(app: State<'_, App>) -> Answer<Changed> {
    app.with(starting_plan::hide_starting_plan)
}

/// How something was before a day.
#[tauri::command(async)]
pub fn get_measured(app: State<'_, App>, measure: Measure, since: String) -> Answer<MeasuredView> {
    app.with(|journal| measure::get_measured(journal, &measure, &since))
}

/// Adds or changes a goal.
#[tauri::command(async)]
pub fn save_goal(app: State<'_, App>, input: GoalInput) -> Answer<Changed> {
    app.with(|journal| goal::save_goal(journal, &input))
}

/// Closes a goal, or opens it again.
#[tauri::command(async)]
pub fn close_goal(app: State<'_, App>, input: CloseGoalInput) -> Answer<Changed> {
    app.with(|journal| goal::close_goal(journal, input))
}

/// Removes a goal.
#[tauri::command(async)]
pub fn remove_goal(app: State<'_, App>, id: GoalId) -> Answer<Changed> {
    app.with(|journal| goal::remove_goal(journal, id))
}

/// Begins or changes a small experiment.
#[tauri::command(async)]
pub fn save_experiment(app: State<'_, App>, input: ExperimentInput) -> Answer<Changed> {
    app.with(|journal| experiment::save_experiment(journal, input))
}

/// Says whether it was done on a day.
#[tauri::command(async)]
pub fn mark_experiment(
    app: State<'_, App>,
    id: ExperimentId,
    day: String,
    done: Option<bool>,
) -> Answer<Changed> {
    app.with(|journal| experiment::mark_experiment(journal, id, &day, done))
}

/// Says what becomes of a small experiment.
#[tauri::command(async)]
pub fn end_experiment(app: State<'_, App>, input: EndExperimentInput) -> Answer<Changed> {
    app.with(|journal| experiment::end_experiment(journal, input))
}

/// Removes a small experiment.
#[tauri::command(async)]
pub fn remove_experiment(app: State<'_, App>, id: ExperimentId) -> Answer<Changed> {
    app.with(|journal| experiment::remove_experiment(journal, id))
}

/// Cards on what to expect.
#[tauri::command(async)]
pub fn list_cards(app: State<'_, App>, place: CardPlace) -> Answer<CardsView> {
    app.with(|journal| expectation::list_cards(journal, place))
}

/// Puts a card away.
#[tauri::command(async)]
pub fn put_card_away(app: State<'_, App>, place: CardPlace, card: String) -> Answer<Changed> {
    app.with(|journal| expectation::put_card_away(journal, place, &card))
}

/// Starter sets.
#[tauri::command(async)]
pub fn list_starter_sets(app: State<'_, App>) -> Answer<Vec<StarterSetView>> {
    app.with(|journal| starter_set::list_starter_sets(journal))
}

/// Asks the questions of a set.
#[tauri::command(async)]
pub fn add_starter_set(app: State<'_, App>, set: String) -> Answer<Changed> {
    app.with(|journal| starter_set::add_starter_set(journal, &set))
}

/// No longer asks the questions of a set.
#[tauri::command(async)]
pub fn stop_starter_set(app: State<'_, App>, set: String) -> Answer<Changed> {
    app.with(|journal| starter_set::stop_starter_set(journal, &set))
}
