//! What is wrong with something typed: the field and the kind of problem, never the words themselves.

use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// Why a value cannot be taken. The page turns the code into a sentence at the field.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Problem {
    /// Nothing was entered where something is needed.
    Empty,
    /// Longer than `max` characters.
    TooLong {
        /// Most characters taken.
        max: usize,
    },
    /// Shorter than `min` characters.
    TooShort {
        /// Fewest characters taken.
        min: usize,
    },
    /// Holds control characters (other than line breaks and tabs in notes).
    ControlCharacters,
    /// Not a number.
    NotANumber,
    /// Not a date, or not one of the calendar (such as 30 February).
    NotADate,
    /// Not a time of day.
    NotATime,
    /// Outside `min..=max`.
    OutOfRange {
        /// Smallest value taken.
        min: i64,
        /// Largest value taken.
        max: i64,
    },
    /// Zero or below where only more than zero makes sense.
    NotPositive,
    /// More decimal places than `max`.
    TooPrecise {
        /// Most decimal places taken.
        max: u32,
    },
    /// Before 1900 or more than ten years ahead.
    ImplausibleDate,
    /// Later than today where only what has happened can be entered.
    InTheFuture,
    /// Ends before it starts.
    EndBeforeStart,
    /// Earlier than the thing it belongs to.
    BeforeStart,
    /// Not one of the choices.
    UnknownChoice,
    /// Something with the same identity is there already.
    Duplicate,
    /// The thing it refers to is not there.
    NotFound,
    /// This needs something else first (such as a dose without any started regimen).
    NotPossibleHere,
}

impl Problem {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong { .. } => "too_long",
            Self::TooShort { .. } => "too_short",
            Self::ControlCharacters => "control_characters",
            Self::NotANumber => "not_a_number",
            Self::NotADate => "not_a_date",
            Self::NotATime => "not_a_time",
            Self::OutOfRange { .. } => "out_of_range",
            Self::NotPositive => "not_positive",
            Self::TooPrecise { .. } => "too_precise",
            Self::ImplausibleDate => "implausible_date",
            Self::InTheFuture => "in_the_future",
            Self::EndBeforeStart => "end_before_start",
            Self::BeforeStart => "before_start",
            Self::UnknownChoice => "unknown_choice",
            Self::Duplicate => "duplicate",
            Self::NotFound => "not_found",
            Self::NotPossibleHere => "not_possible_here",
        }
    }
}

/// A problem at a named field.
#[derive(Debug, Clone, PartialEq, Error, Serialize, TS)]
#[error("{field}: {}", problem.code())]
pub struct Invalid {
    /// The field, in the form's own naming (`amount`, `start_day`).
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

impl Invalid {
    /// A problem at `field`.
    #[must_use]
    pub fn new(field: &str, problem: Problem) -> Self {
        Self {
            field: field.to_owned(),
            problem,
        }
    }

    /// `Ok` when `value` lies in `min..=max`.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] at `field`.
    pub fn check_range(field: &str, value: i64, min: i64, max: i64) -> Result<(), Self> {
        if (min..=max).contains(&value) {
            Ok(())
        } else {
            Err(Self::new(field, Problem::OutOfRange { min, max }))
        }
    }
}
