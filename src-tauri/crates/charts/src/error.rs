//! What can go wrong before or while a chart is drawn. Not: sentences for the person; the page owns those and
//! switches on [`ChartError::code`]. No error carries a word of the record.

use thiserror::Error;

/// Why a chart could not be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ChartError {
    /// The first day lies after the last day.
    #[error("the first day of the chart lies after its last day")]
    DatesReversed,
    /// More than [`ChartError::MOST_DAYS`] days were asked for.
    #[error("the chart covers more days than can be drawn")]
    RangeTooLong,
    /// Width outside 320 to 10,000 units, or height above 10,000 units.
    #[error("the size of the chart is out of range")]
    SizeOutOfRange,
    /// The bundled font could not be read, so no text can be measured.
    #[error("the bundled font could not be read")]
    Font,
    /// The drawing library reported a problem.
    #[error("the chart could not be drawn")]
    Drawing,
}

impl ChartError {
    /// The longest range, in days (a little over a hundred years).
    pub const MOST_DAYS: i64 = 37_000;

    /// A stable name of the error for the page to switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DatesReversed => "chart.dates_reversed",
            Self::RangeTooLong => "chart.range_too_long",
            Self::SizeOutOfRange => "chart.size_out_of_range",
            Self::Font => "chart.font",
            Self::Drawing => "chart.drawing",
        }
    }
}
