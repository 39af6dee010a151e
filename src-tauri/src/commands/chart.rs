//! Charts: drawn, and saved where the person says.

use ballast_journal::chart::{self, ChartFormat};
use ballast_journal::views::{ChartRequest, ChartView};
use tauri::{AppHandle, State};

use super::Answer;
use crate::app::App;
use crate::window::save_where_asked;

/// The life chart.
#[tauri::command(async)]
pub fn get_life_chart(app: State<'_, App>, request: ChartRequest) -> Answer<ChartView> {
    app.with(|journal| chart::get_life_chart(journal, &request))
}

/// Saves the life chart; none when the person cancels.
#[tauri::command(async)]
pub fn save_chart(
    handle: AppHandle,
    app: State<'_, App>,
    request: ChartRequest,
    format: ChartFormat,
) -> Answer<Option<String>> {
    let file = app.with(|journal| chart::chart_file(journal, &request, format))?;
    save_where_asked(&handle, &file.name, &file.bytes)
}
