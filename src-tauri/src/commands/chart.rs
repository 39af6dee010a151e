//! Charts: drawn, held beside each other, and saved where the person says.

use ballast_journal::chart::{self, ChartFormat};
use ballast_journal::views::{
    ChartsLook, CompareRequest, CompareView, PictureRequest, PictureView,
};
use tauri::{AppHandle, State};

use super::Answer;
use crate::app::App;
use crate::window::save_where_asked;

/// A picture of the record.
#[tauri::command(async)]
pub fn get_chart(app: State<'_, App>, request: PictureRequest) -> Answer<PictureView> {
    app.with(|journal| chart::get_chart(journal, &request))
}

/// Saves a picture; none when the person cancels.
#[tauri::command(async)]
pub fn save_chart(
    handle: AppHandle,
    app: State<'_, App>,
    request: PictureRequest,
    format: ChartFormat,
) -> Answer<Option<String>> {
    let file = app.with(|journal| chart::chart_file(journal, &request, format))?;
    save_where_asked(&handle, &file.name, &file.bytes)
}

/// Two stretches of days beside each other.
#[tauri::command(async)]
pub fn compare_days(app: State<'_, App>, request: CompareRequest) -> Answer<CompareView> {
    app.with(|journal| chart::compare_days(journal, request))
}

/// How the charts were last looked at.
#[tauri::command(async)]
pub fn get_charts_look(app: State<'_, App>) -> Answer<Option<ChartsLook>> {
    app.with(|journal| chart::get_charts_look(journal))
}

/// Keeps how the charts are looked at.
#[tauri::command(async)]
pub fn set_charts_look(app: State<'_, App>, look: ChartsLook) -> Answer<()> {
    app.with(|journal| chart::set_charts_look(journal, &look))
}
