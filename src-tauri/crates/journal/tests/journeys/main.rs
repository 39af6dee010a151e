//! What a person does with their record, through the same verbs as the window and the command line: a real encrypted record in a folder
//! of its own, and a clock that is set by hand. No window, no drawing compared pixel by pixel.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    reason = "a test"
)]

mod balance;
mod care;
mod charts;
mod charts_page;
mod check_ins;
mod courses;
mod days;
mod disagreements;
mod documents;
mod doses;
mod erase;
mod fhir;
mod golden;
#[path = "../../../report/tests/golden_pages/mod.rs"]
mod golden_pages;
mod hard;
#[path = "../../../report/tests/hard_words/mod.rs"]
mod hard_words;
mod history;
mod home;
mod homework;
mod import_apps;
mod imports;
mod inputs;
mod made_up;
mod medication;
mod medicines;
mod own_pages;
mod own_questionnaires;
mod page;
mod patterns;
mod pictures;
mod plan;
mod properties;
mod questionnaires;
mod refused;
mod reminder_clock;
mod reminders;
mod reviews;
mod safety_plan;
mod saved_pages;
mod search;
mod settings;
mod side_effects;
mod summary;
mod therapy;
mod toolkit;
mod undo;
mod visits;
mod warnings;
