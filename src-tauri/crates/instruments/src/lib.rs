//! Facts that ship with Ballast as data files, and the pure arithmetic that belongs to them.
//!
//! Eight nouns live here because they are one kind of thing: small TOML files compiled into the program, read once,
//! handed out as `&'static` plain structs, and editable without touching code.
//!
//! - questionnaires ([`all`], [`get`], [`parse`], [`Instrument::score`]): wording, bands, cuts and scoring;
//! - [`medicines`]: names, classes and what to expect of a class. It stands beside the questionnaires, not in a crate
//!   of its own, because it is the same act (look up a published fact by id) on the same kind of file;
//! - [`crisis`]: emergency and crisis numbers that were checked, with the day they were checked;
//! - [`skills`]: the library of skills, in our own words;
//! - [`starter`]: ready-made tracker sets;
//! - [`difficulties`] and [`safety_plan`]: what a starting plan offers, and the headings of a safety plan;
//! - [`expectations`]: short cards on what is usual by when, with their sources.
//!
//! It is not: a place for sentences (the page owns those; only labels of the published bands are here), storage, or
//! the course over time (that is `insight`). `journal` is the caller. Nothing here reads a clock, a disk or the network.
#![deny(missing_docs)]

pub mod cautions;
pub mod crisis;
pub mod difficulties;
mod error;
pub mod expectations;
mod form;
mod instrument;
mod locate;
pub mod medicines;
mod rules;
pub mod safety_plan;
mod score;
mod shipped;
pub mod skills;
mod spoken;
pub mod starter;
mod validate;

pub use error::{FieldError, FieldProblem, ParseError, ScoreError, ShapeProblem};
pub use form::parse;
pub use instrument::{
    Band, Better, Choice, Cutoff, Instrument, Item, LicenceClass, Loinc, Op, PointsRule, Prorate,
    ResponseRule, SafetyRule, StopRule, Subscale, TotalRange,
};
pub use rules::{Change, Direction, Response, SafetyHit};
pub use score::{Answers, Score, SubscaleScore};
pub use shipped::{LOINC_NOTICE, all, get};
