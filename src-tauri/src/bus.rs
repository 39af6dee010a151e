//! Who is there on a D-Bus bus. No bus is nobody, and no failure.

use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;

/// Whether somebody on that bus goes by this name.
pub fn has(bus: zbus::Result<Connection>, name: &str) -> bool {
    let asked = bus.and_then(|bus| {
        let answer = DBusProxy::new(&bus)?.name_has_owner(name.try_into()?)?;
        Ok(answer)
    });
    asked.unwrap_or(false)
}
