//! The Reviews screen: the list, one review, what is said about it, and what goes together.

use ballast_journal::views::{
    AgreeInput, Changed, ChartView, OwnChangeInput, PatternsRequest, PatternsView,
    ReviewChartRequest, ReviewOutcomeInput, ReviewView, ReviewsView,
};
use ballast_journal::{patterns, review};
use ballast_model::{OwnChangeId, ReviewOutcomeId};
use tauri::State;

use super::Answer;
use crate::app::App;

/// Every review.
#[tauri::command(async)]
pub fn get_reviews(app: State<'_, App>) -> Answer<ReviewsView> {
    app.with(|journal| review::get_reviews(journal))
}

/// One review with its finding.
#[tauri::command(async)]
pub fn get_review(app: State<'_, App>, review: String) -> Answer<ReviewView> {
    app.with(|journal| review::get_review(journal, &review))
}

/// Before and after of one review, drawn.
#[tauri::command(async)]
pub fn get_review_chart(app: State<'_, App>, request: ReviewChartRequest) -> Answer<ChartView> {
    app.with(|journal| review::get_review_chart(journal, &request))
}

/// What goes together.
#[tauri::command(async)]
pub fn get_patterns(app: State<'_, App>, request: PatternsRequest) -> Answer<PatternsView> {
    app.with(|journal| patterns::get_patterns(journal, &request))
}

/// Adds or corrects a change of the person's own.
#[tauri::command(async)]
pub fn save_own_change(app: State<'_, App>, input: OwnChangeInput) -> Answer<Changed> {
    app.with(|journal| review::save_own_change(journal, input))
}

/// Removes a change of the person's own.
#[tauri::command(async)]
pub fn remove_own_change(app: State<'_, App>, id: OwnChangeId) -> Answer<Changed> {
    app.with(|journal| review::remove_own_change(journal, id))
}

/// Says when a review is looked at, as agreed.
#[tauri::command(async)]
pub fn agree_review(app: State<'_, App>, input: AgreeInput) -> Answer<Changed> {
    app.with(|journal| review::agree_review(journal, input))
}

/// Records or changes what was decided.
#[tauri::command(async)]
pub fn save_review_outcome(app: State<'_, App>, input: ReviewOutcomeInput) -> Answer<Changed> {
    app.with(|journal| review::save_review_outcome(journal, input))
}

/// Removes what was decided.
#[tauri::command(async)]
pub fn remove_review_outcome(app: State<'_, App>, id: ReviewOutcomeId) -> Answer<Changed> {
    app.with(|journal| review::remove_review_outcome(journal, id))
}
