//! What the tests share: where the built app lies, a home that is thrown away, and files to bring in.
//!
//! Not a part of Ballast: nothing here is built into the app. The desktop journey, the command line, the fault tests and the
//! benches use it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot be set up is to stop"
)]

#[cfg(target_os = "linux")]
pub mod apart;
pub mod built;
#[cfg(target_os = "linux")]
pub mod bus;
pub mod daylio;
pub mod home;
#[cfg(target_os = "linux")]
pub mod programs;
#[cfg(target_os = "linux")]
pub mod screen;
pub mod told;
#[cfg(target_os = "linux")]
pub mod tray;
