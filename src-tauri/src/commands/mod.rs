//! What the page may ask for, one line a command: take the state, call the verb of the same name, give back what it gives.
//!
//! No rule of the record is here. `src-tauri/commands.txt` lists every name.

pub mod care;
pub mod chart;
pub mod door;
pub mod export;
pub mod find;
pub mod import;
pub mod medication;
pub mod plan;
pub mod questionnaire;
pub mod reminder;
pub mod review;
pub mod settings;
pub mod summary;
pub mod therapy;
pub mod today;
pub mod toolkit;
pub mod treatment;
pub mod undo;
pub mod well;
pub mod window;

use ballast_journal::Failure;

/// What a command gives back.
type Answer<T> = Result<T, Failure>;
