//! A message bus of a test's own, with somebody on it who takes notifications as a desktop would and somebody who says that the machine goes to
//! sleep or that a screen was locked. No other test and no real desktop hears of it.

#![allow(clippy::panic, reason = "a test that cannot be set up is to stop")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use zbus::blocking::{Connection, connection};
use zbus::zvariant::{ObjectPath, OwnedValue};

/// A notification as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The number it was given.
    pub id: u32,
    /// Name of the program.
    pub app: String,
    /// The sentence.
    pub summary: String,
    /// What stands below it.
    pub body: String,
    /// Names of what can be answered.
    pub actions: Vec<String>,
}

/// Path of the session that every program on the bus is told to run in.
const SESSION: &str = "/org/freedesktop/login1/session/made_up";

/// The bus. Gone when dropped.
pub struct Bus {
    daemon: Child,
    address: String,
    desktop: Connection,
    shown: Arc<Mutex<Vec<Shown>>>,
}

struct Desktop {
    shown: Arc<Mutex<Vec<Shown>>>,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    #[expect(clippy::too_many_arguments, reason = "the interface has as many")]
    fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        _app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: std::collections::HashMap<String, OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let next = shown.iter().map(|s| s.id).max().unwrap_or(0) + 1;
        let id = if replaces_id == 0 { next } else { replaces_id };
        shown.push(Shown {
            id,
            app: app_name,
            summary,
            body,
            actions: actions.into_iter().step_by(2).collect(),
        });
        id
    }

    fn close_notification(&self, _id: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned(), "actions".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let name = "made-up desktop".to_owned();
        (name.clone(), name, "1".to_owned(), "1.2".to_owned())
    }
}

struct Logind;

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Logind {
    #[zbus(name = "GetSessionByPID")]
    fn session(&self, _process: u32) -> ObjectPath<'static> {
        ObjectPath::from_static_str_unchecked(SESSION)
    }
}

impl Bus {
    /// A bus on which notifications are shown and sleep is told of.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn new() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon, which `./dev setup` installs");
        let mut address = String::new();
        let out = daemon.stdout.take().expect("its output");
        BufReader::new(out)
            .read_line(&mut address)
            .expect("the address of the bus");
        let address = address.trim().to_owned();
        let shown = Arc::new(Mutex::new(Vec::new()));
        let desktop = connection::Builder::address(address.as_str())
            .and_then(|b| b.name("org.freedesktop.Notifications"))
            .and_then(|b| b.name("org.freedesktop.login1"))
            .and_then(|b| {
                let own = Desktop {
                    shown: shown.clone(),
                };
                b.serve_at("/org/freedesktop/Notifications", own)
            })
            .and_then(|b| b.serve_at("/org/freedesktop/login1", Logind))
            .and_then(connection::Builder::build)
            .expect("a place on the bus");
        Self {
            daemon,
            address,
            desktop,
            shown,
        }
    }

    /// The variables with which a program finds this bus as the session's and as the system's.
    pub fn variables(&self) -> [(&'static str, String); 2] {
        ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"]
            .map(|name| (name, self.address.clone()))
    }

    /// Where it is.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What was shown until now, the oldest first.
    pub fn shown(&self) -> Vec<Shown> {
        self.shown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Answers a notification, as a person who presses its button; then it is gone.
    ///
    /// # Panics
    /// When the bus does not take it.
    pub fn answer(&self, id: u32, action: &str) {
        let path = "/org/freedesktop/Notifications";
        let interface = "org.freedesktop.Notifications";
        let to = None::<&str>;
        self.desktop
            .emit_signal(to, path, interface, "ActionInvoked", &(id, action))
            .and_then(|()| {
                self.desktop
                    .emit_signal(to, path, interface, "NotificationClosed", &(id, 2_u32))
            })
            .expect("a signal on the bus");
    }

    /// Says that the machine goes to sleep, or has woken up.
    ///
    /// # Panics
    /// When the bus does not take it.
    pub fn sleeps(&self, sleeps: bool) {
        let path = "/org/freedesktop/login1";
        let interface = "org.freedesktop.login1.Manager";
        self.desktop
            .emit_signal(None::<&str>, path, interface, "PrepareForSleep", &sleeps)
            .expect("a signal on the bus");
    }

    /// Says that the screen of a session was locked: of the session that the programs run in, or of somebody else's.
    ///
    /// # Panics
    /// When the bus does not take it.
    pub fn locks_screen(&self, own: bool) {
        let path = if own {
            SESSION
        } else {
            "/org/freedesktop/login1/session/another"
        };
        let interface = "org.freedesktop.login1.Session";
        self.desktop
            .emit_signal(None::<&str>, path, interface, "Lock", &())
            .expect("a signal on the bus");
    }
}

impl Default for Bus {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        // One that has ended is what is wanted.
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
