//! What can go wrong while typesetting. No error holds any of the content.

use thiserror::Error;

/// Why a page could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReportError {
    /// The template did not take the content.
    #[error("the page could not be typeset")]
    Typesetting,
    /// The chart is not an SVG that can be read.
    #[error("the chart could not be read")]
    Chart,
    /// There is no page of that number.
    #[error("there is no such page")]
    NoSuchPage,
    /// Neither a tagged nor a plain PDF could be written.
    #[error("the PDF could not be written")]
    Pdf,
    /// The picture would be larger than can be drawn.
    #[error("the picture could not be drawn")]
    Picture,
}

impl ReportError {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Typesetting => "typesetting",
            Self::Chart => "chart",
            Self::NoSuchPage => "no_such_page",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
        }
    }
}
