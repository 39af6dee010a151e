//! The pictures beside the life chart, a file each: its input, what it says, its table and its drawing. Not: what they
//! share (see `sheet`, `canvas`, `ground`).

pub(crate) mod adherence;
pub(crate) mod balance;
pub(crate) mod before_after;
pub(crate) mod cost;
pub(crate) mod pixels;
pub(crate) mod questionnaire;
pub(crate) mod season;
pub(crate) mod side_effect;
pub(crate) mod skills;
pub(crate) mod sleep;
pub(crate) mod together;
pub(crate) mod treatment;
pub(crate) mod variability;
