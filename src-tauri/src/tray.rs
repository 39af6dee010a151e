//! The tray: the app's sign beside the clock, for a person who wants Ballast to stay there when its window is closed. It says the app's name and
//! nothing else.
//!
//! On Linux a tray needs a library that is not on every machine, and the code that draws it would stop the whole program without it. So it is looked
//! for first, and so is somebody on the session bus who shows trays. Where there is none, closing the window closes the app as always.

use ballast_words::t;
use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager, Window, WindowEvent, Wry};

use crate::app::App;
use crate::{locking, window};

const ID: &str = "ballast";

/// Whether a tray can be shown here.
pub fn is_there() -> bool {
    library_is_there() && somebody_shows_trays()
}

/// Shows the tray or takes it away, as was chosen; nothing where there is none.
pub fn follow(handle: &AppHandle, wanted: bool) {
    if !wanted {
        drop(handle.remove_tray_by_id(ID));
    } else if handle.tray_by_id(ID).is_none() && is_there() && put(handle).is_err() {
        tracing::warn!("the tray could not be shown");
    }
}

/// Closing the window leaves the app in its tray, if that was chosen and there is one.
pub fn stay(window: &Window<Wry>, event: &WindowEvent) {
    let handle = window.app_handle();
    if let WindowEvent::CloseRequested { api, .. } = event
        && handle.tray_by_id(ID).is_some()
        && handle.state::<App>().held().preferences.keep_in_tray
        && window.hide().is_ok()
    {
        api.prevent_close();
    }
}

fn put(handle: &AppHandle) -> tauri::Result<()> {
    let open = MenuItem::with_id(handle, "open", t!("desktop-open"), true, None::<&str>)?;
    let lock = MenuItem::with_id(handle, "lock", t!("desktop-lock"), true, None::<&str>)?;
    let quit = MenuItem::with_id(handle, "quit", t!("desktop-quit"), true, None::<&str>)?;
    let menu = Menu::with_items(handle, &[&open, &lock, &quit])?;
    let mut tray = TrayIconBuilder::with_id(ID)
        .tooltip("Ballast")
        .menu(&menu)
        .on_menu_event(|handle, event| match event.id().as_ref() {
            "open" => window::show(handle),
            "lock" => aside(handle, |handle| locking::lock_now(&handle)),
            "quit" => aside(handle, |handle| {
                locking::lock_now(&handle);
                handle.exit(0);
            }),
            _ => {}
        });
    if let Some(icon) = handle.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(handle).map(drop)
}

/// Off the main thread, on which the page answers.
fn aside(handle: &AppHandle, act: impl FnOnce(AppHandle) + Send + 'static) {
    let handle = handle.clone();
    std::thread::spawn(move || act(handle));
}

/// Does so on the main thread, where trays are made; with `again` its menu is made anew, for another language.
pub fn follow_soon(handle: &AppHandle, again: bool) {
    let wanted = handle.state::<App>().held().preferences.keep_in_tray;
    let own = handle.clone();
    let act = move || {
        if again {
            follow(&own, false);
        }
        follow(&own, wanted);
    };
    if handle.run_on_main_thread(act).is_err() {
        tracing::warn!("the tray could not be asked for");
    }
}

#[cfg(target_os = "linux")]
fn library_is_there() -> bool {
    // The names, in the order, that the code under the tray looks for.
    [
        "libayatana-appindicator3.so.1",
        "libappindicator3.so.1",
        "libayatana-appindicator3.so",
        "libappindicator3.so",
    ]
    .into_iter()
    .any(can_be_loaded)
}

#[cfg(target_os = "linux")]
#[expect(
    unsafe_code,
    reason = "loading a library runs what it does at its start"
)]
fn can_be_loaded(name: &str) -> bool {
    // SAFETY: the tray loads the very same library by the same name next. Its start-up code is the system's own and makes no demand on us.
    let loaded = unsafe { libloading::Library::new(name) };
    loaded.is_ok()
}

#[cfg(not(target_os = "linux"))]
fn library_is_there() -> bool {
    true
}

#[cfg(target_os = "linux")]
fn somebody_shows_trays() -> bool {
    let bus = zbus::blocking::Connection::session();
    crate::bus::has(bus, "org.kde.StatusNotifierWatcher")
}

#[cfg(not(target_os = "linux"))]
fn somebody_shows_trays() -> bool {
    true
}
