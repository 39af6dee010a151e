//! The command line, as a person or a script types it: every word of the real program, what it answers and saves, and how it refuses.
//!
//! Each test has a home of its own. What is saved is read with other programs than Ballast where there are any.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and one that is left out says so"
)]

mod backup;
mod chart;
mod export;
mod fhir;
mod help;
mod import;
mod import_apps;
mod import_large;
mod list;
mod records;
mod refused;
mod review;
mod run;
mod score;
mod search;
mod summary;
#[path = "../../src-tauri/crates/exchange/tests/it/fhir/validators.rs"]
mod validators;
