//! The one window: made with every command, guarded against leaving its own page.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;

use ballast_journal::print::PageFiles;
use ballast_journal::views::SavedPages;
use ballast_journal::{Failure, JournalError, door};
use tauri::plugin::{self, TauriPlugin};
use tauri::{AppHandle, Manager, RunEvent, Runtime};
use tauri_plugin_dialog::DialogExt;

use crate::app::App;
use crate::clock::SystemClock;
use crate::dropped::take_drops;
use crate::files::{write_folder_whole, write_whole};
use crate::{card, commands, preferences, reminders, session, tray, web_process};

/// Folder to which files are saved without asking, for scripted runs. Unset, the system's dialog asks.
const SAVE_TO: &str = "BALLAST_SAVE_TO";
/// File that is opened without asking, for scripted runs. Unset, the system's dialog asks.
const OPEN_FROM: &str = "BALLAST_OPEN_FROM";
/// The word with which the session starts the app.
const HIDDEN: &str = "--hidden";
/// Folder of the record inside the platform's data folder.
const RECORD: &str = "record";

/// What the window starts with.
pub enum Start {
    /// The person's own record in its usual place.
    Usual,
    /// A record in another folder.
    Folder(PathBuf),
    /// The made-up record.
    MadeUp,
}

/// Runs the window until it is closed. `hidden`, it starts in the tray, where there is one.
///
/// # Errors
/// When the system's web view cannot be started.
#[expect(clippy::exit, reason = "inside Tauri's own macro")]
pub fn run(start: Start, hidden: bool) -> tauri::Result<()> {
    let builder =
        match start {
            // A second start of the person's own record shows the window that is there. The vault's lock is the real guard.
            Start::Usual => tauri::Builder::default().plugin(tauri_plugin_single_instance::init(
                |handle, _, _| show(handle),
            )),
            Start::Folder(_) | Start::MadeUp => tauri::Builder::default(),
        };
    let builder = take_drops(web_process::come_back(builder))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_autostart::Builder::new()
                .arg(HIDDEN)
                .app_name("Ballast")
                .build(),
        )
        .plugin(stay_at_home())
        .on_window_event(tray::stay)
        .setup(move |app| {
            let handle = app.handle();
            app.manage(first_state(handle, &start)?);
            let keep = handle.state::<App>().held().preferences.keep_in_tray;
            tray::follow(handle, hidden || keep);
            if matches!(start, Start::MadeUp) {
                make_up(handle.clone());
            }
            reminders::start(handle.clone());
            session::listen(handle.clone());
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            commands::door::start_state,
            commands::door::get_language,
            commands::door::get_preferences,
            commands::door::set_preferences,
            commands::door::crisis_card,
            commands::door::create_record,
            commands::door::confirm_recovery_code,
            commands::door::open_record,
            commands::door::set_passphrase,
            commands::door::new_recovery_code,
            commands::door::look_around,
            commands::door::choose_folder,
            commands::door::list_backups,
            commands::door::restore_backup,
            commands::door::choose_backup,
            commands::door::back_up_now,
            commands::door::lock,
            commands::window::still_here,
            commands::window::hide_window,
            commands::window::print_page,
            commands::undo::undo,
            commands::undo::redo,
            commands::undo::undo_state,
            commands::today::get_drafts,
            commands::today::keep_drafts,
            commands::find::search,
            commands::find::list_things,
            commands::find::get_history,
            commands::find::undo_back_to,
            commands::find::redo_up_to,
            commands::find::what_would_go,
            commands::find::delete_for_good,
            commands::find::delete_record,
            commands::today::get_today,
            commands::today::save_check_in,
            commands::today::flag_bad_day,
            commands::today::remove_check_in,
            commands::today::log_dose,
            commands::today::log_due_doses,
            commands::today::clear_dose,
            commands::today::rate_dose,
            commands::treatment::get_treatment,
            commands::treatment::suggest_medicines,
            commands::treatment::suggest_side_effects,
            commands::medication::get_medicine,
            commands::medication::get_calendar,
            commands::medication::get_calendar_page,
            commands::medication::save_calendar,
            commands::treatment::save_medicine,
            commands::treatment::remove_medicine,
            commands::treatment::add_step,
            commands::treatment::update_step,
            commands::treatment::remove_step,
            commands::medication::add_plan,
            commands::medication::remove_plan,
            commands::medication::switch_medicine,
            commands::medication::list_allergies,
            commands::medication::save_allergy,
            commands::medication::remove_allergy,
            commands::medication::save_supply,
            commands::medication::remove_supply,
            commands::medication::save_monitoring,
            commands::medication::remove_monitoring,
            commands::medication::save_result,
            commands::medication::remove_result,
            commands::medication::get_baseline,
            commands::medication::check_side_effects,
            commands::treatment::save_side_effect,
            commands::treatment::remove_side_effect,
            commands::treatment::save_event,
            commands::treatment::remove_event,
            commands::therapy::get_course,
            commands::therapy::save_course,
            commands::therapy::close_course,
            commands::therapy::remove_course,
            commands::therapy::add_rhythm,
            commands::therapy::update_rhythm,
            commands::therapy::remove_rhythm,
            commands::therapy::plan_sessions,
            commands::therapy::save_session,
            commands::therapy::tick_session,
            commands::therapy::prepare_session,
            commands::therapy::remove_session,
            commands::therapy::save_homework,
            commands::therapy::answer_homework,
            commands::therapy::remove_homework,
            commands::therapy::get_treatment_chart,
            commands::therapy::get_course_chart,
            commands::therapy::get_balance,
            commands::therapy::set_lifestyle_intention,
            commands::toolkit::get_toolkit,
            commands::toolkit::search_toolkit,
            commands::toolkit::keep_skill,
            commands::toolkit::save_skill,
            commands::toolkit::remove_skill,
            commands::toolkit::get_practice,
            commands::toolkit::save_practice,
            commands::toolkit::remove_practice,
            commands::toolkit::get_thought,
            commands::toolkit::save_thought,
            commands::toolkit::remove_thought,
            commands::toolkit::get_activity,
            commands::toolkit::save_activity,
            commands::toolkit::remove_activity,
            commands::toolkit::get_ladder,
            commands::toolkit::save_ladder,
            commands::toolkit::remove_ladder,
            commands::toolkit::get_attempt,
            commands::toolkit::save_attempt,
            commands::toolkit::remove_attempt,
            commands::plan::get_plan,
            commands::plan::compare_plan,
            commands::plan::save_adjustment,
            commands::plan::answer_temporary,
            commands::plan::remove_adjustment,
            commands::plan::get_starting_plan,
            commands::plan::save_starting_plan,
            commands::plan::finish_starting_plan,
            commands::plan::hide_starting_plan,
            commands::plan::get_measured,
            commands::plan::save_goal,
            commands::plan::close_goal,
            commands::plan::remove_goal,
            commands::plan::save_experiment,
            commands::plan::mark_experiment,
            commands::plan::end_experiment,
            commands::plan::remove_experiment,
            commands::plan::list_cards,
            commands::plan::put_card_away,
            commands::plan::list_starter_sets,
            commands::plan::add_starter_set,
            commands::plan::stop_starter_set,
            commands::questionnaire::list_questionnaires,
            commands::questionnaire::get_questionnaire,
            commands::questionnaire::save_assessment,
            commands::questionnaire::remove_assessment,
            commands::questionnaire::save_total,
            commands::questionnaire::get_questionnaire_history,
            commands::questionnaire::compare_assessments,
            commands::questionnaire::plan_questionnaire,
            commands::questionnaire::choose_questionnaire_file,
            commands::questionnaire::save_questionnaire_file,
            commands::questionnaire::remove_questionnaire,
            commands::well::list_warnings,
            commands::well::save_warning,
            commands::well::remove_warning,
            commands::well::see_warning,
            commands::well::get_safety_plan,
            commands::well::save_safety_plan,
            commands::well::own_card,
            commands::well::set_card_on_lock,
            commands::chart::get_chart,
            commands::chart::save_chart,
            commands::review::get_reviews,
            commands::review::get_review,
            commands::review::get_review_chart,
            commands::review::get_patterns,
            commands::review::save_own_change,
            commands::review::remove_own_change,
            commands::review::agree_review,
            commands::review::save_review_outcome,
            commands::review::remove_review_outcome,
            commands::chart::compare_days,
            commands::chart::get_charts_look,
            commands::chart::set_charts_look,
            commands::care::get_care,
            commands::care::save_person,
            commands::care::remove_person,
            commands::care::save_appointment,
            commands::care::remove_appointment,
            commands::care::save_question,
            commands::care::move_question,
            commands::care::remove_question,
            commands::care::save_after_visit,
            commands::care::set_visit_aside,
            commands::care::tell_agreed,
            commands::care::save_disagreement,
            commands::care::remove_disagreement,
            commands::care::ask_disagreement,
            commands::care::share_disagreement,
            commands::care::remove_share,
            commands::summary::get_summary,
            commands::summary::save_summary,
            commands::summary::get_summary_choices,
            commands::summary::set_summary_choices,
            commands::summary::note_shared,
            commands::summary::remove_shared,
            commands::summary::get_own_page,
            commands::summary::save_own_page,
            commands::summary::leave_page,
            commands::import::stage_import,
            commands::import::preview_import,
            commands::import::run_import,
            commands::import::cancel_import,
            commands::import::list_imports,
            commands::export::export_record,
            commands::export::get_fhir,
            commands::export::save_fhir,
            commands::reminder::get_reminders,
            commands::reminder::set_reminders,
            commands::reminder::show_example,
            commands::reminder::get_desktop,
            commands::reminder::start_with_session,
            commands::settings::get_settings,
            commands::settings::set_settings,
            commands::settings::list_trackers,
            commands::settings::save_tracker,
            commands::settings::move_tracker,
        ]);
    let mut context = tauri::generate_context!();
    if hidden && tray::is_there() {
        for window in &mut context.config_mut().app.windows {
            window.visible = false;
        }
    }
    if cfg!(debug_assertions) {
        let_tests_drive(&mut context);
    }
    let app = builder.build(context)?;
    app.run(|handle, event| {
        if let RunEvent::Exit = event
            && let Some(state) = handle.try_state::<App>()
            && let Err(error) = state.held().lock()
        {
            tracing::warn!(code = error.code(), "the record was not closed cleanly");
        }
    });
    Ok(())
}

/// A private web view keeps nothing on disk, and cannot be driven through WebDriver. Where the desktop tests do drive it, in a
/// development build only, the window is an ordinary one.
fn let_tests_drive<R: Runtime>(context: &mut tauri::Context<R>) {
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        for window in &mut context.config_mut().app.windows {
            window.incognito = false;
        }
    }
}

/// Refuses to leave the app's own page: no link, no form and no script may bring another one into the window.
fn stay_at_home<R: Runtime>() -> TauriPlugin<R> {
    plugin::Builder::new("stay-at-home")
        .on_navigation(|_, url| {
            let windows_home = url.scheme() == "http" && url.host_str() == Some("tauri.localhost");
            url.scheme() == "tauri" || windows_home
        })
        .build()
}

/// Shows the window, wherever it is.
pub fn show(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window("main") {
        // A window manager may refuse; there is nothing more to try.
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Whether a person has the window before them. Not while anything is held: it is asked on the main thread.
pub fn is_in_front(handle: &AppHandle) -> bool {
    handle
        .get_webview_window("main")
        .is_some_and(|window| window.is_focused().unwrap_or(false))
}

fn first_state(handle: &AppHandle, start: &Start) -> Result<App, Box<dyn std::error::Error>> {
    let config = handle.path().app_config_dir()?;
    let usual = handle.path().app_data_dir()?.join(RECORD);
    let preferences = preferences::load(&config);
    ballast_words::set_language(preferences::language(&preferences));
    let folder = match start {
        // What a file manager hands over may be the key file inside the folder.
        Start::Folder(path) if path.is_file() => {
            path.parent().map(Path::to_path_buf).unwrap_or(usual)
        }
        Start::Folder(folder) => folder.clone(),
        Start::Usual | Start::MadeUp => usual,
    };
    if !preferences.card_on_lock
        && let Err(error) = card::remove(&config)
    {
        tracing::warn!(%error, "a card that is not chosen could not be removed");
    }
    Ok(App::new(folder, config, preferences, Arc::new(SystemClock)))
}

/// Makes the record of a made-up year while the web view starts. Whoever asks for the state meanwhile waits until it is there.
fn make_up(handle: AppHandle) {
    let (hold, held) = mpsc::channel();
    thread::spawn(move || {
        let app = handle.state::<App>();
        let mut state = app.held();
        // Only now may the page begin to ask: the setup waits for this, and cannot be gone.
        let _ = hold.send(());
        match door::look_around(app.clock.clone()) {
            Ok(journal) => state.journal = Some(journal),
            Err(error) => {
                let _ = writeln!(io::stderr(), "ballast: no made-up record: {error}");
                handle.exit(1);
            }
        }
    });
    let _ = held.recv();
}

/// Asks where a file is to go and writes it there; none when the person cancels.
///
/// # Errors
/// When the disk does not take it; then nothing is left of it.
pub fn save_where_asked(
    handle: &AppHandle,
    name: &str,
    bytes: &[u8],
) -> Result<Option<String>, Failure> {
    let path = match std::env::var_os(SAVE_TO) {
        Some(folder) => Some(PathBuf::from(folder).join(name)),
        None => handle
            .dialog()
            .file()
            .set_file_name(name)
            .blocking_save_file()
            .and_then(|path| path.into_path().ok()),
    };
    let Some(path) = path else { return Ok(None) };
    write_whole(&path, bytes).map_err(|e| Failure::from(&JournalError::from(e)))?;
    Ok(Some(path.display().to_string()))
}

/// Asks for a file and reads it, no more than one byte over `most`; none when the person cancels.
///
/// # Errors
/// When it is no plain file or cannot be read.
pub fn read_where_asked(handle: &AppHandle, most: u64) -> Result<Option<Vec<u8>>, Failure> {
    let path = match std::env::var_os(OPEN_FROM) {
        Some(file) => Some(PathBuf::from(file)),
        None => handle
            .dialog()
            .file()
            .blocking_pick_file()
            .and_then(|path| path.into_path().ok()),
    };
    let Some(path) = path else { return Ok(None) };
    let read = || -> io::Result<Vec<u8>> {
        // A pipe or a device would be read for ever.
        if !std::fs::metadata(&path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut bytes = Vec::new();
        File::open(&path)?.take(most + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read()
        .map(Some)
        .map_err(|e| Failure::from(&JournalError::from(e)))
}

/// Asks where pages are to go and writes them there: one file, or a folder with a file a page; none when the person cancels.
///
/// # Errors
/// Those of [`save_where_asked`] and [`save_folder_where_asked`].
pub fn save_pages_where_asked(
    handle: &AppHandle,
    pages: &PageFiles,
) -> Result<Option<SavedPages>, Failure> {
    let saved = match pages.files.as_slice() {
        [(_, bytes)] => save_where_asked(handle, &pages.name, bytes)?,
        files => save_folder_where_asked(handle, &pages.name, files)?,
    };
    Ok(saved.map(|path| SavedPages {
        path,
        pages: pages.pages,
        accessible: pages.accessible,
        locked: pages.locked,
    }))
}

/// Asks in which folder a folder with these files is to go, and writes it there; none when the person cancels.
///
/// # Errors
/// `folder_there` when there is one of that name with something in it; otherwise when the disk does not take it. Nothing is left then.
pub fn save_folder_where_asked(
    handle: &AppHandle,
    name: &str,
    files: &[(String, Vec<u8>)],
) -> Result<Option<String>, Failure> {
    let home = match std::env::var_os(SAVE_TO) {
        Some(folder) => Some(PathBuf::from(folder)),
        None => handle
            .dialog()
            .file()
            .blocking_pick_folder()
            .and_then(|path| path.into_path().ok()),
    };
    let Some(path) = home.map(|home| home.join(name)) else {
        return Ok(None);
    };
    if path
        .read_dir()
        .is_ok_and(|mut inside| inside.next().is_some())
    {
        return Err(Failure::of_code("folder_there"));
    }
    write_folder_whole(&path, files).map_err(|e| Failure::from(&JournalError::from(e)))?;
    Ok(Some(path.display().to_string()))
}
