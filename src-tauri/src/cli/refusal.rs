//! Why a word was not done: one plain sentence and the exit code of its kind. The sentences for the journal's errors are in `sentence`.

use std::path::Path;

use ballast_journal::JournalError;
use ballast_model::Invalid;

use super::sentence;

const USAGE: u8 = 2;
pub const WRONG_SECRET: u8 = 3;
pub const DAMAGED: u8 = 4;
pub const IN_USE: u8 = 5;
pub const DISK: u8 = 6;
pub const BAD_INPUT: u8 = 7;
pub const NEWER: u8 = 8;

/// Why a word was not done.
pub struct Refusal {
    /// What the program ends with.
    pub exit: u8,
    /// What is wrong, and what to do.
    pub sentence: String,
}

impl Refusal {
    pub fn new(exit: u8, sentence: impl Into<String>) -> Self {
        Self {
            exit,
            sentence: sentence.into(),
        }
    }

    pub fn usage(sentence: impl Into<String>) -> Self {
        Self::new(USAGE, sentence)
    }

    pub fn bad_input(sentence: impl Into<String>) -> Self {
        Self::new(BAD_INPUT, sentence)
    }

    pub fn disk(sentence: impl Into<String>) -> Self {
        Self::new(DISK, sentence)
    }
}

impl From<JournalError> for Refusal {
    fn from(error: JournalError) -> Self {
        let (exit, sentence) = sentence::of(&error);
        Self { exit, sentence }
    }
}

impl From<Invalid> for Refusal {
    fn from(invalid: Invalid) -> Self {
        JournalError::from(invalid).into()
    }
}

/// A path as it can stand in one line of a sentence.
pub fn shown(path: &Path) -> String {
    path.to_string_lossy()
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
