//! The shell: the only code that knows Tauri, the command line and the system's clock.
//!
//! Without a word it opens the window; with one it is the command line. Both do nothing themselves: every act is a verb of
//! `ballast-journal`.

// No console window beside the app on Windows.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod app;
#[cfg(target_os = "linux")]
mod bus;
mod card;
mod cli;
mod clock;
mod commands;
mod dropped;
mod files;
mod idle;
mod locking;
mod notify;
mod preferences;
mod printing;
mod reminders;
mod session;
mod tray;
mod web_process;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
