//! The numbers of insight through the public door.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests and their helpers")]

mod activities;
mod adherence;
mod balance;
mod dice;
mod goals;
mod history;
mod laws;
mod questionnaire;
mod reference;
mod review;
mod series;
mod side_effects;
mod signs;
mod simulate;
mod skills;
mod sleep;
mod whole;

use chrono::{Days, NaiveDate};

/// Day n of an invented record.
fn on(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 20).unwrap() + Days::new(n)
}

fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-9, "{a} is not {b}");
}
