//! Numbers about numbers: means with gaps left as gaps, review windows, before and after a change, what goes together,
//! variability, season, warning signs, goals, experiments, adherence, sleep, the course of a questionnaire and of a side effect,
//! what practising a skill did, a week of activities.
//!
//! Plain dates and numbers in, plain numbers out, always with how many there were and how many were missing. It is
//! not: a place for sentences, a judge of what is good, a store, or a clock (`today` is passed in). `journal` reads
//! the record, calls this and hands the numbers on to charts, findings and reports.
//!
//! Nothing here fills a gap: a day that was not rated takes part in no mean, and is counted as missing.
#![deny(missing_docs)]

pub mod activities;
pub mod adherence;
pub mod balance;
mod dependence;
pub mod effect;
mod error;
pub mod experiment;
pub mod finding;
pub mod goal;
pub mod many;
pub mod marks;
mod period;
pub mod questionnaire;
pub mod review;
pub mod season;
pub mod series;
pub mod side_effects;
pub mod skills;
pub mod sleep;
pub mod swing;
pub mod together;
pub mod variability;
pub mod warning;
pub mod window;

pub use dependence::Dependence;
pub use error::InsightError;
pub use period::Period;
