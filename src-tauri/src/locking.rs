//! Locking without being asked by the page: after a while without a key or a click, before a sleep, with the screen of the session, from the tray.
//!
//! The page is asked first, because it may hold words that are not saved yet; it saves them into the encrypted record and locks. A page that does
//! not answer in time does not keep the record open.

use std::time::{Duration, Instant};

use tauri::{AppHandle, Emitter, Manager};

use crate::app::App;

/// The event by which the page is asked to save what is typed and to lock.
const SOON: &str = "lock-soon";
/// The event by which the page hears that it was locked over its head.
const DONE: &str = "locked";
/// How long the page has. A system that goes to sleep waits five seconds at most.
const PATIENCE: Duration = Duration::from_secs(3);
const PAUSE: Duration = Duration::from_millis(25);

/// Locks the record, if one is open that is not made up. Returns when it is locked. Not on the main thread: the page could not answer.
pub fn lock_now(handle: &AppHandle) {
    let app = handle.state::<App>();
    if !is_open(&app) {
        return;
    }
    if handle.emit(SOON, ()).is_ok() {
        let end = Instant::now() + PATIENCE;
        while is_open(&app) && Instant::now() < end {
            std::thread::sleep(PAUSE);
        }
    }
    if !is_open(&app) {
        return;
    }
    if let Err(error) = app.held().lock() {
        tracing::warn!(code = error.code(), "the record was not closed cleanly");
    }
    if handle.emit(DONE, ()).is_err() {
        tracing::warn!("the page did not hear that the record was locked");
    }
}

/// Locks when nobody has touched a key or the mouse for as long as was chosen.
pub fn lock_if_idle(handle: &AppHandle) {
    let app = handle.state::<App>();
    let over = {
        let held = app.held();
        app.idle().is_over(
            held.preferences.lock_after,
            held.recovery.is_some(),
            app.clock.now(),
            Instant::now(),
        )
    };
    if over {
        lock_now(handle);
    }
}

fn is_open(app: &App) -> bool {
    app.held()
        .journal
        .as_ref()
        .is_some_and(|journal| !journal.is_made_up())
}
