//! Questionnaires, medicines, crisis numbers, starter sets and expectations through the public door.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests and their helpers")]

mod borders;
mod expectations;
mod own_file;
mod plans;
mod properties;
mod rules;
mod scoring;
mod sets;
mod shelves;
mod wording;
