//! Questionnaires, medicines, crisis numbers and starter sets through the public door.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests and their helpers")]

mod own_file;
mod properties;
mod rules;
mod scoring;
mod shelves;
mod wording;
