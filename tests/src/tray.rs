//! Somebody on a test's bus who shows trays, as a desktop would, and whoever presses what stands in their menus.

#![allow(clippy::panic, reason = "a test that cannot be set up is to stop")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zbus::blocking::{Connection, connection};
use zbus::message::{Header, Message};
use zbus::zvariant::{DynamicType, OwnedValue, Structure, Value};

use crate::bus::Bus;

const MENU: &str = "com.canonical.dbusmenu";

/// Where a sign in the tray is: the program's name on the bus and the path there.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sign {
    program: String,
    path: String,
}

/// The tray.
pub struct Tray {
    desktop: Connection,
    signs: Arc<Mutex<Vec<Sign>>>,
}

struct Watcher {
    signs: Arc<Mutex<Vec<Sign>>>,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, path: String, #[zbus(header)] header: Header<'_>) {
        let program = header.sender().map(ToString::to_string).unwrap_or_default();
        let mut signs = self.signs.lock().unwrap_or_else(PoisonError::into_inner);
        signs.push(Sign { program, path });
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

impl Tray {
    /// A tray on `bus`, for programs that start from now on.
    ///
    /// # Panics
    /// When the bus does not take it.
    pub fn on(bus: &Bus) -> Self {
        let signs = Arc::new(Mutex::new(Vec::new()));
        let watcher = Watcher {
            signs: signs.clone(),
        };
        let desktop = connection::Builder::address(bus.address())
            .and_then(|b| b.name("org.kde.StatusNotifierWatcher"))
            .and_then(|b| b.serve_at("/StatusNotifierWatcher", watcher))
            .and_then(connection::Builder::build)
            .expect("a place on the bus");
        Self { desktop, signs }
    }

    /// Whether a sign was put there.
    pub fn has_sign(&self) -> bool {
        !self.signs().is_empty()
    }

    /// Every text that the newest sign tells the desktop.
    ///
    /// # Panics
    /// When there is no sign or it does not answer.
    pub fn texts(&self) -> Vec<String> {
        let Sign { path, .. } = self.newest();
        let all: HashMap<String, OwnedValue> = self.ask(
            &path,
            "org.freedesktop.DBus.Properties",
            "GetAll",
            &("org.kde.StatusNotifierItem",),
        );
        let mut texts = Vec::new();
        for value in all.values() {
            collect(value, &mut texts);
        }
        texts
    }

    /// What can be chosen in the menu of the newest sign, from above.
    ///
    /// # Panics
    /// When there is no sign or it does not answer.
    pub fn menu(&self) -> Vec<String> {
        self.entries().into_iter().map(|(_, label)| label).collect()
    }

    /// Chooses what is called `label`.
    ///
    /// # Panics
    /// When it is not there.
    pub fn choose(&self, label: &str) {
        let entries = self.entries();
        let (id, _) = entries
            .iter()
            .find(|(_, known)| known == label)
            .unwrap_or_else(|| panic!("no “{label}” among {entries:?}"));
        let event = (*id, "clicked", Value::from(""), 0_u32);
        // A program that ends by it need not answer.
        drop(self.call(&self.menu_path(), MENU, "Event", &event));
    }

    fn signs(&self) -> MutexGuard<'_, Vec<Sign>> {
        self.signs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn newest(&self) -> Sign {
        self.signs().last().expect("a sign in the tray").clone()
    }

    fn menu_path(&self) -> String {
        let Sign { path, .. } = self.newest();
        let value: OwnedValue = self.ask(
            &path,
            "org.freedesktop.DBus.Properties",
            "Get",
            &("org.kde.StatusNotifierItem", "Menu"),
        );
        match &*value {
            Value::ObjectPath(path) => path.to_string(),
            other => panic!("no menu: {other:?}"),
        }
    }

    fn entries(&self) -> Vec<(i32, String)> {
        type Entry = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);
        let (_, (_, _, children)): (u32, Entry) = self.ask(
            &self.menu_path(),
            MENU,
            "GetLayout",
            &(0_i32, -1_i32, vec!["label"]),
        );
        let entry = |child: OwnedValue| {
            let child = Structure::try_from(child).ok()?;
            let [Value::I32(id), Value::Dict(properties), ..] = child.fields() else {
                return None;
            };
            let label: Option<String> = properties.get(&"label").ok()?;
            Some((*id, label?))
        };
        children.into_iter().filter_map(entry).collect()
    }

    fn ask<T, B>(&self, path: &str, interface: &str, what: &str, with: &B) -> T
    where
        T: serde::de::DeserializeOwned + zbus::zvariant::Type,
        B: serde::Serialize + DynamicType,
    {
        self.call(path, interface, what, with)
            .and_then(|answer| answer.body().deserialize())
            .unwrap_or_else(|error| panic!("{what} of {path}: {error}"))
    }

    fn call<B>(&self, path: &str, interface: &str, what: &str, with: &B) -> zbus::Result<Message>
    where
        B: serde::Serialize + DynamicType,
    {
        let program = self.newest().program;
        self.desktop
            .call_method(Some(program.as_str()), path, Some(interface), what, with)
    }
}

fn collect(value: &Value<'_>, texts: &mut Vec<String>) {
    match value {
        Value::Str(text) => texts.push(text.to_string()),
        Value::Structure(parts) => parts.fields().iter().for_each(|part| collect(part, texts)),
        Value::Array(parts) => parts.iter().for_each(|part| collect(part, texts)),
        Value::Value(inner) => collect(inner, texts),
        _ => {}
    }
}
