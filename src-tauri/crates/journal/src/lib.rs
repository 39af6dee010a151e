//! What a person does with their record, one function a verb.
//!
//! The only crate that knows all the others: it reads rows from the vault, lets `insight` and `instruments` make numbers, and hands
//! plain data to `charts` and `report`. It knows no window and no command line; these call it.

pub mod activity;
pub mod allergy;
pub mod balance;
pub mod calendar;
pub mod care;
pub mod chart;
pub mod check_in;
pub mod crisis;
pub mod disagreement;
pub mod door;
pub mod dose;
pub mod event;
pub mod expectation;
pub mod experiment;
pub mod export;
pub mod exposure;
mod failure;
mod fields;
mod fill;
mod fold;
pub mod goal;
pub mod homework;
pub mod import;
mod journal;
pub mod listing;
pub mod made_up;
pub mod measure;
pub mod medicine;
pub mod medicine_screen;
pub mod monitoring;
pub mod own_page;
pub mod patterns;
pub mod plan;
pub mod print;
pub mod questionnaire;
pub mod restore;
pub mod review;
pub mod safety_plan;
pub mod scoring;
mod series;
pub mod session;
pub mod settings;
pub mod side_effect;
pub mod skill;
mod standing;
pub mod starter_set;
pub mod starting_plan;
pub mod summary;
pub mod supply;
pub mod therapy;
pub mod thought;
pub mod today;
pub mod toolkit;
pub mod treatment;
pub mod undo;
pub mod verify;
pub mod views;
pub mod visit;
pub mod warning;
mod words;

pub use ballast_vault::{Protection, RecoveryCode, Unlock, VaultError, VaultFile};
pub use failure::{Failure, JournalError};
pub use journal::Journal;
