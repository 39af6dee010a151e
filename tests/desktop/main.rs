//! The journeys of a person in the real window: the built app, its own web view, driven through WebDriver on a virtual screen.
//!
//! Run with a screen and a session bus of their own, as `./dev test` does. `BALLAST_APP` and `TAURI_DRIVER` name other programs
//! than the built ones; `BALLAST_PICTURES` names a folder for pictures of every screen.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on should stop; codes and dates are ASCII"
)]

mod accessible;
mod charts;
mod doors;
mod dragged;
mod driver;
mod every_screen;
mod finding;
mod first_day;
mod imports;
mod kept;
mod languages;
mod medication;
mod pages;
mod pdf;
mod plan;
mod printed;
mod reminders;
mod review;
mod screens;
mod steps;
mod therapy;
mod toast;
mod toolkit;
mod visit;
mod well;
mod window;
