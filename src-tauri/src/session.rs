//! What the system says of itself: that it goes to sleep, that the screen of this session is locked. The record locks then, if that was chosen.
//!
//! On Linux logind says so on the system bus. Where there is no bus, or nobody who would say so, nothing happens and nothing fails.

use tauri::AppHandle;

/// Listens from now on.
#[cfg(target_os = "linux")]
pub fn listen(handle: AppHandle) {
    std::thread::spawn(move || {
        if logind::listen(&handle).is_err() {
            tracing::info!("nobody here says when the system goes to sleep");
        }
    });
}

/// Nothing is listened to here; the count of idle minutes holds after a sleep all the same.
#[cfg(not(target_os = "linux"))]
pub fn listen(_: AppHandle) {}

/// Whether somebody here says when the system goes to sleep.
#[cfg(target_os = "linux")]
pub fn tells_of_sleep() -> bool {
    logind::is_there()
}

/// Whether somebody here says when the system goes to sleep.
#[cfg(not(target_os = "linux"))]
pub fn tells_of_sleep() -> bool {
    false
}

#[cfg(target_os = "linux")]
mod logind {
    use std::collections::HashMap;

    use tauri::{AppHandle, Manager};
    use zbus::blocking::{Connection, MessageIterator};
    use zbus::message::Type;
    use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue};
    use zbus::{MatchRule, Message};

    use crate::app::App;
    use crate::bus;
    use crate::locking::lock_now;

    const NAME: &str = "org.freedesktop.login1";
    const PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";
    const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

    /// What a signal comes to.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Heard {
        GoesToSleep,
        WokeUp,
        ScreenLocked,
    }

    pub fn is_there() -> bool {
        bus::has(Connection::system(), NAME)
    }

    /// Listens until the bus goes away.
    pub fn listen(handle: &AppHandle) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(NAME)?
            .build();
        let signals = MessageIterator::for_match_rule(rule, &bus, None)?;
        let own = own_session(&bus);
        // Held until the record is locked: the system waits that long before it sleeps, five seconds at most.
        let mut wait = ask_to_wait(&bus);
        for signal in signals {
            let Some(heard) = signal.ok().and_then(|s| understood(&s, own.as_ref())) else {
                continue;
            };
            let (on_sleep, with_session) = {
                let app = handle.state::<App>();
                let held = app.held();
                (
                    held.preferences.lock_on_sleep,
                    held.preferences.lock_with_session,
                )
            };
            match heard {
                Heard::GoesToSleep => {
                    if on_sleep {
                        lock_now(handle);
                    }
                    drop(wait.take());
                }
                Heard::WokeUp => {
                    wait = ask_to_wait(&bus);
                    handle.state::<App>().bell.ring();
                }
                Heard::ScreenLocked if with_session => lock_now(handle),
                Heard::ScreenLocked => {}
            }
        }
        Ok(())
    }

    fn understood(signal: &Message, own: Option<&OwnedObjectPath>) -> Option<Heard> {
        let header = signal.header();
        let (interface, member) = (header.interface()?.as_str(), header.member()?.as_str());
        let ours = || {
            own.zip(header.path())
                .is_some_and(|(own, path)| own.as_str() == path.as_str())
        };
        match (interface, member) {
            (MANAGER, "PrepareForSleep") => {
                let sleeps: bool = signal.body().deserialize().ok()?;
                Some(if sleeps {
                    Heard::GoesToSleep
                } else {
                    Heard::WokeUp
                })
            }
            (SESSION, "Lock") if ours() => Some(Heard::ScreenLocked),
            // Desktops that lock by themselves say so here only.
            (PROPERTIES, "PropertiesChanged") if ours() => {
                let body = signal.body();
                let (_, changed, _): (String, HashMap<String, OwnedValue>, Vec<String>) =
                    body.deserialize().ok()?;
                let locked = changed.get("LockedHint")?.downcast_ref::<bool>().ok()?;
                locked.then_some(Heard::ScreenLocked)
            }
            _ => None,
        }
    }

    /// The session this program runs in.
    fn own_session(bus: &Connection) -> Option<OwnedObjectPath> {
        let own = std::process::id();
        let by_process = bus.call_method(Some(NAME), PATH, Some(MANAGER), "GetSessionByPID", &own);
        let answer = by_process.ok().or_else(|| {
            let id = std::env::var("XDG_SESSION_ID").ok()?;
            bus.call_method(Some(NAME), PATH, Some(MANAGER), "GetSession", &id)
                .ok()
        })?;
        answer.body().deserialize().ok()
    }

    fn ask_to_wait(bus: &Connection) -> Option<OwnedFd> {
        let asked = ("sleep", "Ballast", "Closing the record", "delay");
        let answer = bus
            .call_method(Some(NAME), PATH, Some(MANAGER), "Inhibit", &asked)
            .ok()?;
        answer.body().deserialize().ok()
    }
}
