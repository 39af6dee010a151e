//! The record's tables: one file a noun, with the same few verbs (`get`, `list`, `add`, `update`, `remove`, `row_to_x`).
//!
//! Plain reads and writes over a connection. It opens nothing, begins no transaction, records no undo and decides nothing
//! about treatment; `journal` calls it inside [`crate`]'s transactions. Days in ranges are inclusive. Instants are kept to
//! the millisecond and times of day to the minute; anything finer is cut off.

mod activity;
mod allergy;
mod assessment;
mod bind;
mod care;
mod check_in;
mod disagreement;
mod dose;
mod event;
mod experiment;
mod exposure;
mod goal;
mod homework;
mod import;
mod medicine;
mod monitoring;
mod own_questionnaire;
mod person;
mod plan;
mod plan_version;
mod review;
mod row;
mod safety_plan;
mod salvage;
mod session;
mod setting;
mod side_effect;
mod skill;
mod starting_plan;
mod step;
mod supply;
mod table;
mod therapy;
mod thought;
mod tracker;
mod visit;
mod warning;

pub use activity::*;
pub use allergy::*;
pub use assessment::*;
pub use care::*;
pub use check_in::*;
pub use disagreement::*;
pub use dose::*;
pub use event::*;
pub use experiment::*;
pub use exposure::*;
pub use goal::*;
pub use homework::*;
pub use import::*;
pub use medicine::*;
pub use monitoring::*;
pub use own_questionnaire::*;
pub use person::*;
pub use plan::*;
pub use plan_version::*;
pub use review::*;
pub use safety_plan::*;
pub use salvage::*;
pub use session::*;
pub use setting::*;
pub use side_effect::*;
pub use skill::*;
pub use starting_plan::*;
pub use step::*;
pub use supply::*;
pub use table::*;
pub use therapy::*;
pub use thought::*;
pub use tracker::*;
pub use visit::*;
pub use warning::*;
