//! The tables through the functions that the journal calls: what goes in comes out, and what cannot be is refused.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that meets an error stops there"
)]
#![allow(
    clippy::wildcard_imports,
    reason = "the tests use every noun and every verb"
)]

mod fixtures;
mod lists;
mod medication;
mod migrated;
mod plan;
mod review;
mod round_trip;
mod rules;
mod toolkit;
mod visit;
mod well;
mod whole;
