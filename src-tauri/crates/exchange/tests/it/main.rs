//! The import room through its public door. The fixtures follow the layouts of real exports; their content is invented.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "helpers of tests may stop the test, and say that it was left out"
)]

mod bad_input;
mod check_ins;
mod fhir;
mod generations;
mod imports;
mod locked;
mod properties;

use ballast_exchange::{DaylioFile, ExchangeError, MoodMapping, read_daylio};
use chrono::NaiveDate;

const HEADER: &str = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-24")
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!(
        "{}/tests/fixtures/{name}",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap()
}

/// What was left out of a Daylio file: line, reason, column.
fn left_out(file: &DaylioFile) -> Vec<(u64, &'static str, Option<&'static str>)> {
    let skipped = file.skipped.iter();
    skipped
        .map(|s| (s.line, s.why.code(), s.why.field()))
        .collect()
}

fn read(bytes: &[u8]) -> Result<DaylioFile, ExchangeError> {
    read_daylio(bytes, &MoodMapping::default(), today())
}
