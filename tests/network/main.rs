//! Nothing leaves the machine: the proof, and the proof that the proof could fail.
//!
//! `window`: the built app runs where there is no network, under a trace of every socket that it and its web view open.
//! `controls`: the same judge, on programs that do reach out. `linked`: no library that could. `page`: the page asks for nothing
//! from elsewhere, and would not be let.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod controls;
mod linked;
mod page;
mod trace;
mod window;
