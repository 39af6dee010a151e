//! Charts as asked for and as drawn. Plain shapes that cross the bridge; no behaviour here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which stretch a chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChartRange {
    /// The last month.
    OneMonth,
    /// The last six months.
    SixMonths,
    /// The last year.
    Year,
    /// Everything.
    All,
    /// Since the last visit with the prescriber.
    SinceVisit,
}

/// A chart as asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct ChartRequest {
    /// Which stretch.
    pub range: ChartRange,
    /// `light`, `dark` or `paper`.
    pub theme: String,
    /// Width in CSS pixels.
    pub width: u32,
}

/// Where the days lie in the drawing, in its own units.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct ChartFrame {
    /// Width of the drawing.
    pub width: f64,
    /// Height of the drawing.
    pub height: f64,
    /// Left edge of the first day.
    pub left: f64,
    /// Right edge of the last day.
    pub right: f64,
    /// Top of the plot.
    pub top: f64,
    /// Bottom of the plot.
    pub bottom: f64,
}

/// One day in a chart's table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartRow {
    /// The day.
    pub day: NaiveDate,
    /// Cells, one a column.
    pub cells: Vec<String>,
    /// The day in one line.
    pub reading: String,
}

/// A chart with everything that reads it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartView {
    /// The drawing.
    pub svg: String,
    /// Where days lie.
    pub frame: ChartFrame,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// What it says, with n and what is missing.
    pub sentence: String,
    /// The text alternative.
    pub description: String,
    /// Table headings.
    pub columns: Vec<String>,
    /// Table rows.
    pub rows: Vec<ChartRow>,
}

/// A format a chart is saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChartFormat {
    /// The drawing.
    Svg,
    /// The drawing as a picture.
    Png,
    /// Its table.
    Csv,
}

impl ChartFormat {
    /// The ending of a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Csv => "csv",
        }
    }
}

/// The balance as asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct BalanceRequest {
    /// How many weeks, 1..=520, the present one included.
    pub weeks: u32,
    /// The day a week begins with, 1 = Monday.
    pub first_weekday: u8,
    /// `light`, `dark` or `paper`.
    pub theme: String,
    /// Width in CSS pixels.
    pub width: u32,
}

/// What the weeks come to for one part.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BalanceLine {
    /// The part.
    pub name: String,
    /// Planned, done and not recorded, in words.
    pub words: String,
}

/// The balance of the last weeks.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BalanceView {
    /// The drawing, with one table row a week.
    pub chart: ChartView,
    /// What all the weeks come to, a line a part.
    pub lines: Vec<BalanceLine>,
    /// Times a week the person set out to do something of their lifestyle list.
    pub intention: Option<u32>,
}
