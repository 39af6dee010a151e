//! The pictures beside the life chart, a file each: its input, what it says, its table and its drawing. Not: what they
//! share (see `sheet`, `canvas`, `ground`).

pub(crate) mod balance;
pub(crate) mod treatment;
