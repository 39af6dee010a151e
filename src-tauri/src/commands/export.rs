//! The record out of Ballast, saved where the person says: all of it, or a selection for a clinic's system.

use ballast_journal::export::{self, ExportFormat, fhir};
use ballast_journal::views::{FhirChoices, FhirRequest};
use tauri::{AppHandle, State};

use super::Answer;
use crate::app::App;
use crate::window::{save_folder_where_asked, save_where_asked};

/// Saves everything, as one JSON file or as a folder of tables; none when the person cancels.
#[tauri::command(async)]
pub fn export_record(
    handle: AppHandle,
    app: State<'_, App>,
    format: ExportFormat,
) -> Answer<Option<String>> {
    let today = app.with(|journal| journal.today())?;
    let name = format!("ballast-{today}");
    match format {
        ExportFormat::Json => {
            let bytes = app.with(|journal| export::export_json(journal))?;
            save_where_asked(&handle, &format!("{name}.json"), &bytes)
        }
        ExportFormat::Csv => {
            let tables = app.with(|journal| export::export_csv(journal))?;
            save_folder_where_asked(&handle, &name, &tables)
        }
    }
}

/// What can be chosen for a FHIR document.
#[tauri::command(async)]
pub fn get_fhir(app: State<'_, App>) -> Answer<FhirChoices> {
    app.with(|journal| fhir::get_fhir(journal))
}

/// Saves a selection as a FHIR document; none when the person cancels.
#[tauri::command(async)]
pub fn save_fhir(
    handle: AppHandle,
    app: State<'_, App>,
    request: FhirRequest,
) -> Answer<Option<String>> {
    let (name, bytes) = app.with(|journal| {
        Ok((
            fhir::fhir_name(journal)?,
            fhir::export_fhir(journal, &request)?,
        ))
    })?;
    save_where_asked(&handle, &name, &bytes)
}
