//! The Medicine screen: plans, switches, calendars, supply, monitoring, allergies.

use ballast_journal::views::{
    AllergyInput, BaselineView, CalendarRequest, CalendarView, Changed, ChecklistInput,
    MedicineScreen, MonitoringInput, PagesView, PlanInput, ResultInput, SavePages, SavedPages,
    SupplyInput, SwitchInput,
};
use ballast_journal::{
    allergy, calendar, medicine, medicine_screen, monitoring, side_effect, supply,
};
use ballast_model::{Allergy, AllergyId, MedicineId, MonitoringId, PlanId, ResultId, SupplyId};
use tauri::{AppHandle, State};

use super::Answer;
use crate::app::App;
use crate::window::save_pages_where_asked;

/// Everything about one medicine.
#[tauri::command(async)]
pub fn get_medicine(app: State<'_, App>, id: MedicineId) -> Answer<MedicineScreen> {
    app.with(|journal| medicine_screen::get_medicine(journal, id))
}

/// Days laid out as prescribed.
#[tauri::command(async)]
pub fn get_calendar(app: State<'_, App>, request: CalendarRequest) -> Answer<CalendarView> {
    app.with(|journal| calendar::get_calendar(journal, &request))
}

/// The calendar for the fridge, exactly as printed.
#[tauri::command(async)]
pub fn get_calendar_page(app: State<'_, App>, request: CalendarRequest) -> Answer<PagesView> {
    app.with(|journal| calendar::get_calendar_page(journal, &request))
}

/// Saves it; none when the person cancels.
#[tauri::command(async)]
pub fn save_calendar(
    handle: AppHandle,
    app: State<'_, App>,
    request: CalendarRequest,
    how: SavePages,
) -> Answer<Option<SavedPages>> {
    let files = app.with(|journal| calendar::calendar_files(journal, &request, &how))?;
    save_pages_where_asked(&handle, &files)
}

/// Enters a titration or taper.
#[tauri::command(async)]
pub fn add_plan(app: State<'_, App>, input: PlanInput) -> Answer<Changed> {
    app.with(|journal| medicine::add_plan(journal, &input))
}

/// Removes a titration or taper with its lines.
#[tauri::command(async)]
pub fn remove_plan(app: State<'_, App>, id: PlanId) -> Answer<Changed> {
    app.with(|journal| medicine::remove_plan(journal, id))
}

/// Switches from one medicine to another.
#[tauri::command(async)]
pub fn switch_medicine(app: State<'_, App>, input: SwitchInput) -> Answer<Changed> {
    app.with(|journal| medicine::switch_medicine(journal, &input))
}

/// Allergies and bad reactions.
#[tauri::command(async)]
pub fn list_allergies(app: State<'_, App>) -> Answer<Vec<Allergy>> {
    app.with(|journal| allergy::list_allergies(journal))
}

/// Adds or changes an allergy.
#[tauri::command(async)]
pub fn save_allergy(app: State<'_, App>, input: AllergyInput) -> Answer<Changed> {
    app.with(|journal| allergy::save_allergy(journal, input))
}

/// Removes an allergy.
#[tauri::command(async)]
pub fn remove_allergy(app: State<'_, App>, id: AllergyId) -> Answer<Changed> {
    app.with(|journal| allergy::remove_allergy(journal, id))
}

/// Adds or changes a refill or a count.
#[tauri::command(async)]
pub fn save_supply(app: State<'_, App>, input: SupplyInput) -> Answer<Changed> {
    app.with(|journal| supply::save_supply(journal, input))
}

/// Removes a refill or a count.
#[tauri::command(async)]
pub fn remove_supply(app: State<'_, App>, id: SupplyId) -> Answer<Changed> {
    app.with(|journal| supply::remove_supply(journal, id))
}

/// Adds or changes something to be looked at.
#[tauri::command(async)]
pub fn save_monitoring(app: State<'_, App>, input: MonitoringInput) -> Answer<Changed> {
    app.with(|journal| monitoring::save_monitoring(journal, input))
}

/// Removes something to be looked at.
#[tauri::command(async)]
pub fn remove_monitoring(app: State<'_, App>, id: MonitoringId) -> Answer<Changed> {
    app.with(|journal| monitoring::remove_monitoring(journal, id))
}

/// Notes a result.
#[tauri::command(async)]
pub fn save_result(app: State<'_, App>, input: ResultInput) -> Answer<Changed> {
    app.with(|journal| monitoring::save_result(journal, input))
}

/// Removes a result.
#[tauri::command(async)]
pub fn remove_result(app: State<'_, App>, id: ResultId) -> Answer<Changed> {
    app.with(|journal| monitoring::remove_result(journal, id))
}

/// The days before a change.
#[tauri::command(async)]
pub fn get_baseline(
    app: State<'_, App>,
    medicine: MedicineId,
    onset: String,
    name: String,
) -> Answer<Option<BaselineView>> {
    app.with(|journal| side_effect::get_baseline(journal, medicine, &onset, &name))
}

/// Takes the answers of a class's list.
#[tauri::command(async)]
pub fn check_side_effects(app: State<'_, App>, input: ChecklistInput) -> Answer<Changed> {
    app.with(|journal| side_effect::check_side_effects(journal, &input))
}
