//! The door: welcome, create, open, lock, backups, and what can be reached without a passphrase.

use ballast_journal::views::{
    BackupView, ChosenBackup, CreateInput, CrisisCard, Preferences, ProtectionKind,
    RecoveryCodeView, RecoveryGroup, StartState, UnlockInput,
};
use ballast_journal::{Failure, JournalError, Protection, RecoveryCode, crisis, door};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use super::Answer;
use crate::app::{App, Held};
use crate::{preferences, tray};

/// Which screen to show.
#[tauri::command(async)]
pub fn start_state(app: State<'_, App>) -> StartState {
    app.held().start_state()
}

/// Preferences of the window.
#[tauri::command(async)]
pub fn get_preferences(app: State<'_, App>) -> Preferences {
    app.held().preferences.clone()
}

/// The tag of the language that is spoken.
#[tauri::command(async)]
pub fn get_language() -> &'static str {
    ballast_words::language().tag()
}

/// Changes the preferences of the window.
#[tauri::command(async)]
pub fn set_preferences(
    handle: AppHandle,
    app: State<'_, App>,
    preferences: Preferences,
) -> Answer<Preferences> {
    let mut inner = app.held();
    // What lies outside the record goes through `set_card_on_lock` alone.
    let card_on_lock = inner.preferences.card_on_lock;
    let wanted = preferences::in_range(Preferences {
        card_on_lock,
        ..preferences
    });
    preferences::store(&inner.config, &wanted)
        .map_err(|e| Failure::from(&JournalError::from(e)))?;
    let before = ballast_words::language();
    ballast_words::set_language(preferences::language(&wanted));
    let other_words = ballast_words::language() != before;
    inner.preferences = wanted.clone();
    drop(inner);
    tray::follow_soon(&handle, other_words);
    Ok(wanted)
}

/// "When it is bad".
#[tauri::command(async)]
pub fn crisis_card(app: State<'_, App>) -> CrisisCard {
    crisis::crisis_card(&app.held().preferences)
}

/// Makes a new record and opens it.
#[tauri::command(async)]
pub fn create_record(app: State<'_, App>, input: CreateInput) -> Answer<Option<RecoveryCodeView>> {
    let passphrase = input.passphrase.unwrap_or_default();
    let protection = match input.protection {
        ProtectionKind::Passphrase => Protection::Passphrase(&passphrase),
        ProtectionKind::KeyFile => Protection::ThisAccountOnly,
    };
    let mut inner = app.held();
    let (journal, code) = door::create(&inner.folder, protection, app.clock.clone())
        .map_err(|e| Failure::from(&e))?;
    inner.journal = Some(journal);
    app.somebody_is_there();
    Ok(show_once(&mut inner.recovery, code))
}

/// Whether the recovery code was typed back right. It is forgotten once it was.
#[tauri::command(async)]
pub fn confirm_recovery_code(app: State<'_, App>, groups: Vec<RecoveryGroup>) -> bool {
    let mut inner = app.held();
    let right = inner
        .recovery
        .as_ref()
        .is_some_and(|code| door::recovery_code_matches(code, &groups));
    if right {
        inner.recovery = None;
    }
    right
}

/// Opens the record.
#[tauri::command(async)]
pub fn open_record(app: State<'_, App>, unlock: UnlockInput) -> Answer<StartState> {
    let inner = app.held();
    if inner.journal.is_some() {
        return Ok(inner.start_state());
    }
    let opened = door::open(&inner.folder, door::unlock_of(&unlock), app.clock.clone());
    let (mut inner, journal) = Held::tried(inner, opened)?;
    inner.journal = Some(journal);
    inner.opened_by_code = matches!(unlock, UnlockInput::RecoveryCode(_));
    app.somebody_is_there();
    app.bell.ring();
    Ok(inner.start_state())
}

/// Sets a new passphrase. Without the current one only right after opening with the recovery code.
#[tauri::command(async)]
pub fn set_passphrase(
    app: State<'_, App>,
    passphrase: String,
    current: Option<String>,
) -> Answer<Option<RecoveryCodeView>> {
    let mut guard = app.held();
    let inner = &mut *guard;
    let journal = inner
        .journal
        .as_mut()
        .ok_or_else(|| Failure::from(&JournalError::Locked))?;
    let asked = if inner.opened_by_code {
        None
    } else {
        Some(current.unwrap_or_default())
    };
    let set = door::set_passphrase(journal, &passphrase, asked.as_deref());
    let (mut inner, code) = Held::tried(guard, set)?;
    inner.opened_by_code = false;
    Ok(show_once(&mut inner.recovery, code))
}

/// Makes a new recovery code.
#[tauri::command(async)]
pub fn new_recovery_code(app: State<'_, App>) -> Answer<Option<RecoveryCodeView>> {
    let code = app.with(door::renew_recovery_code)?;
    Ok(show_once(&mut app.held().recovery, Some(code)))
}

/// Opens a made-up record that is thrown away when it is closed.
#[tauri::command(async)]
pub fn look_around(app: State<'_, App>) -> Answer<StartState> {
    let journal = door::look_around(app.clock.clone()).map_err(|e| Failure::from(&e))?;
    let mut inner = app.held();
    inner.lock().map_err(|e| Failure::from(&e))?;
    inner.journal = Some(journal);
    Ok(inner.start_state())
}

/// Asks for the folder of another record; nothing changes when the person cancels.
#[tauri::command(async)]
pub fn choose_folder(handle: AppHandle, app: State<'_, App>) -> Answer<StartState> {
    let chosen = handle
        .dialog()
        .file()
        .blocking_pick_folder()
        .and_then(|path| path.into_path().ok());
    let mut inner = app.held();
    if let Some(folder) = chosen {
        inner.lock().map_err(|e| Failure::from(&e))?;
        inner.folder = folder;
    }
    Ok(inner.start_state())
}

/// The backups beside the record.
#[tauri::command(async)]
pub fn list_backups(app: State<'_, App>) -> Answer<Vec<BackupView>> {
    let folder = app.held().folder.clone();
    door::backups(&folder).map_err(|e| Failure::from(&e))
}

/// Asks for the folder of a backup from elsewhere, to be restored next; none when the person cancels.
#[tauri::command(async)]
pub fn choose_backup(handle: AppHandle, app: State<'_, App>) -> Answer<Option<ChosenBackup>> {
    let chosen = handle
        .dialog()
        .file()
        .blocking_pick_folder()
        .and_then(|path| path.into_path().ok());
    let Some(chosen) = chosen else {
        return Ok(None);
    };
    let protection = door::protection_of(&chosen).map_err(|e| Failure::from(&e))?;
    let Some(protection) = protection else {
        return Err(Failure::of_code("not_a_vault"));
    };
    let folder = chosen.display().to_string();
    app.held().chosen_backup = Some(chosen);
    Ok(Some(ChosenBackup { folder, protection }))
}

/// Puts a backup in the place of the record and opens it: one of the record's own by its name, else the one that was chosen.
#[tauri::command(async)]
pub fn restore_backup(
    app: State<'_, App>,
    name: Option<String>,
    unlock: UnlockInput,
) -> Answer<StartState> {
    let mut inner = app.held();
    inner.lock().map_err(|e| Failure::from(&e))?;
    let clock = app.clock.clone();
    let restored = match (name, &inner.chosen_backup) {
        (Some(name), _) => door::restore_backup(&inner.folder, &name, &unlock, clock),
        (None, Some(source)) => door::restore_backup_from(&inner.folder, source, &unlock, clock),
        (None, None) => return Err(Failure::of_code("missing_file")),
    };
    let (mut inner, journal) = Held::tried(inner, restored)?;
    inner.journal = Some(journal);
    inner.chosen_backup = None;
    app.somebody_is_there();
    app.bell.ring();
    inner.opened_by_code = matches!(unlock, UnlockInput::RecoveryCode(_));
    Ok(inner.start_state())
}

/// Makes a backup now.
#[tauri::command(async)]
pub fn back_up_now(app: State<'_, App>) -> Answer<BackupView> {
    app.with(door::back_up_now)
}

/// Closes the record.
#[tauri::command(async)]
pub fn lock(app: State<'_, App>) -> Answer<StartState> {
    let mut inner = app.held();
    inner.lock().map_err(|e| Failure::from(&e))?;
    app.bell.ring();
    Ok(inner.start_state())
}

/// Keeps a code until it is typed back, and gives what is shown of it.
fn show_once(
    kept: &mut Option<RecoveryCode>,
    code: Option<RecoveryCode>,
) -> Option<RecoveryCodeView> {
    let view = code.as_ref().map(door::recovery_code_view);
    *kept = code;
    view
}
