//! Other formats to the nouns of the record: Daylio CSV exports today.
//!
//! Bytes in, plain values out. No file is opened here, nothing is stored, no clock is read; the journal calls it, shows the dry run and
//! stores what the person agreed to. What cannot be read is said with a stable code and a line, never with the person's words.

mod check_ins;
pub mod daylio;
mod error;
mod text;

pub use check_ins::{mood_of_level, to_check_ins};
pub use daylio::{
    DaylioEntry, DaylioFile, DaylioGeneration, MoodMapping, MoodSeen, SkipReason, Skipped,
    read_daylio,
};
pub use error::{ExchangeError, FileType, MappingProblem};

/// Largest file that is read, in MiB. A decade of daily entries is about 2 MiB.
pub const MAX_MIB: u32 = 64;
/// Most data rows that are read: more than 27 entries a day for a century.
pub const MAX_ROWS: u32 = 1_000_000;
