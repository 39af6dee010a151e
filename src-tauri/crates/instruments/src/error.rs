//! What can be wrong with a questionnaire file or with a set of answers. Each error has a stable code for the page,
//! which owns the sentences. No error carries text or numbers that a person wrote: only places and names of fields.

use std::fmt;

/// Why a questionnaire file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// The file is larger than 256 KiB.
    #[error("the file is larger than 256 KiB")]
    TooLarge,
    /// The file is not TOML.
    #[error("line {line}, column {column}: this is not valid TOML")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
    /// The file is TOML, but a field is missing, unknown or of the wrong kind.
    #[error("line {line}, column {column}: {problem}")]
    Shape {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong there.
        problem: ShapeProblem,
    },
    /// The fields are all there, but some do not fit together. All of them are listed.
    #[error("{}", list(.0))]
    Fields(Vec<FieldError>),
}

impl ParseError {
    /// A stable name for the page to switch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "questionnaire_file_too_large",
            Self::Syntax { .. } => "questionnaire_file_syntax",
            Self::Shape { .. } => "questionnaire_file_shape",
            Self::Fields(_) => "questionnaire_file_fields",
        }
    }
}

fn list(errors: &[FieldError]) -> String {
    errors
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

/// What is wrong with the shape of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShapeProblem {
    /// A field that must be there is not. The name is one of ours.
    Missing(String),
    /// A field or a word stands there that is not one of those allowed.
    Unknown,
    /// Something else was expected, such as "a string" or "i64".
    Expected(String),
    /// Anything else.
    Other,
}

impl fmt::Display for ShapeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(field) => write!(f, "the field `{field}` is missing"),
            Self::Unknown => write!(f, "a field or word that is not one of those allowed"),
            Self::Expected(kind) => write!(f, "expected {kind}"),
            Self::Other => write!(f, "this does not fit the form of a questionnaire file"),
        }
    }
}

/// One field that does not fit, named by its place such as `items[3].options[0].value` (counted from 0).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {path}: {problem}")]
pub struct FieldError {
    /// Line of the file, from 1: of the field, or of what it belongs to when the field itself is missing.
    pub line: usize,
    /// The place in the file.
    pub path: String,
    /// What is wrong there.
    pub problem: FieldProblem,
}

/// Why a field does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FieldProblem {
    /// Text is needed.
    #[error("must not be empty")]
    Empty,
    /// Text is longer than 2,000 characters, or a list longer than 200 entries.
    #[error("is too long")]
    TooLong,
    /// An id has something else than lower-case letters, digits and `_`, or more than 40 of them.
    #[error("must be 1 to 40 lower-case letters, digits or _")]
    BadId,
    /// The same id or the same value stands twice.
    #[error("stands here twice")]
    Duplicate,
    /// An item has fewer than two answers.
    #[error("needs at least two answers")]
    TooFewOptions,
    /// Neither items nor a range of totals is given.
    #[error("give either items or a total with min and max")]
    NothingToScore,
    /// A number is outside what it can be.
    #[error("is out of range")]
    OutOfRange,
    /// The given range of totals is not what the items add up to.
    #[error("does not match what the items add up to")]
    TotalMismatch,
    /// Bands must go up, touch, and cover the range of totals.
    #[error("bands must go up without gaps and cover the whole range of totals")]
    BandsNotCovering,
    /// An id is named that no item has.
    #[error("names an item that does not exist")]
    UnknownItem,
}

impl FieldProblem {
    /// A stable name for the page to switch on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too_long",
            Self::BadId => "bad_id",
            Self::Duplicate => "duplicate",
            Self::TooFewOptions => "too_few_options",
            Self::NothingToScore => "nothing_to_score",
            Self::OutOfRange => "out_of_range",
            Self::TotalMismatch => "total_mismatch",
            Self::BandsNotCovering => "bands_not_covering",
            Self::UnknownItem => "unknown_item",
        }
    }
}

/// Why a set of answers could not be scored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScoreError {
    /// An answer is not one of those the item offers.
    #[error("the answer to `{item}` is not one of those offered")]
    OutOfRange {
        /// Id of the item.
        item: String,
    },
    /// An answer was given to an item that the form does not have.
    #[error("an answer belongs to no item of this questionnaire")]
    UnknownItem,
    /// A list of answers has another length than the form.
    #[error("{given} answers were given for {expected} items")]
    WrongLength {
        /// Items of the form.
        expected: usize,
        /// Answers given.
        given: usize,
    },
    /// The wording is not shipped, so only a total can be entered.
    #[error("this questionnaire takes a total, not answers")]
    TotalOnly,
    /// An entered total is outside the range of the form.
    #[error("the total is outside the range of this questionnaire")]
    TotalOutOfRange,
}

impl ScoreError {
    /// A stable name for the page to switch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "answer_out_of_range",
            Self::UnknownItem => "answer_unknown_item",
            Self::WrongLength { .. } => "answer_wrong_length",
            Self::TotalOnly => "questionnaire_total_only",
            Self::TotalOutOfRange => "questionnaire_total_out_of_range",
        }
    }
}
