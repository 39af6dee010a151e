//! Printed pages: looked at, and saved as a PDF where the person says.

use ballast_journal::views::{OwnPageRequest, OwnPageView, SavedPdf, SummaryRequest, SummaryView};
use ballast_journal::{crisis, own_page, summary};
use tauri::{AppHandle, State};

use super::Answer;
use crate::app::App;
use crate::window::save_pdf_where_asked;

/// The page, exactly as printed.
#[tauri::command(async)]
pub fn get_summary(app: State<'_, App>, request: SummaryRequest) -> Answer<SummaryView> {
    app.with(|journal| summary::get_summary(journal, &request))
}

/// Saves the page as a PDF; none when the person cancels.
#[tauri::command(async)]
pub fn save_summary(
    handle: AppHandle,
    app: State<'_, App>,
    request: SummaryRequest,
) -> Answer<Option<SavedPdf>> {
    let pdf = app.with(|journal| summary::summary_pdf(journal, &request))?;
    save_pdf_where_asked(&handle, &pdf)
}

/// A page for the person's own hand, exactly as printed.
#[tauri::command(async)]
pub fn get_own_page(app: State<'_, App>, request: OwnPageRequest) -> Answer<OwnPageView> {
    let numbers = crisis::crisis_card(&app.held().preferences);
    app.with(|journal| own_page::get_own_page(journal, &request, &numbers))
}

/// Saves it as a PDF; none when the person cancels.
#[tauri::command(async)]
pub fn save_own_page(
    handle: AppHandle,
    app: State<'_, App>,
    request: OwnPageRequest,
) -> Answer<Option<SavedPdf>> {
    let numbers = crisis::crisis_card(&app.held().preferences);
    let pdf = app.with(|journal| own_page::own_page_pdf(journal, &request, &numbers))?;
    save_pdf_where_asked(&handle, &pdf)
}
