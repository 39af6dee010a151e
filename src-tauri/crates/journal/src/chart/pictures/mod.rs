//! What goes into each picture beside the life chart and the treatments: rows of the record made into the plain data that `charts` draws. One file a picture.

pub(super) mod adherence;
mod amount;
pub(crate) mod before_after;
pub(crate) mod cost;
mod months;
pub(super) mod pixels;
pub(super) mod questionnaire;
pub(super) mod season;
pub(super) mod side_effect;
pub(super) mod skills;
pub(super) mod sleep;
pub(super) mod together;
pub(super) mod variability;
