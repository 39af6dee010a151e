//! Charts as asked for and as drawn. Plain shapes that cross the bridge; no behaviour here.

use chrono::NaiveDate;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chart::ChartKind;

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

/// Days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChartDays {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// A picture as asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct PictureRequest {
    /// Which.
    pub kind: ChartKind,
    /// Which stretch.
    pub range: ChartRange,
    /// The days looked at more closely, in place of the stretch.
    pub days: Option<ChartDays>,
    /// Of which questionnaire, tracker or medicine; the usual one when there is none of that name.
    pub subject: Option<String>,
    /// The day a week begins with, 1 = Monday.
    pub first_weekday: u8,
    /// `light`, `dark` or `paper`.
    pub theme: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Whether the cells of the table are wanted, beside the readings.
    pub table: bool,
}

/// What a picture may be of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartSubject {
    /// Its name in a request; empty for all of them.
    pub id: String,
    /// Its name for a person.
    pub name: String,
}

/// A picture with what can be chosen about it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PictureView {
    /// The picture.
    pub chart: ChartView,
    /// The first and the last day that such a picture of this record has.
    pub bounds: ChartDays,
    /// The day it is now.
    pub today: NaiveDate,
    /// What it may be of; empty where there is nothing to choose.
    pub subjects: Vec<ChartSubject>,
    /// What it is of.
    pub subject: Option<String>,
    /// What is in the record and could not be drawn.
    pub note: Option<String>,
}

/// How the person last looked at one picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ChartLook {
    /// Which stretch.
    pub range: ChartRange,
    /// The days looked at more closely.
    pub days: Option<ChartDays>,
    /// Those days ended with the day it was then.
    pub to_today: bool,
    /// Of which questionnaire, tracker or medicine.
    pub subject: Option<String>,
}

/// How the person last looked at the charts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ChartsLook {
    /// The picture shown.
    pub kind: ChartKind,
    /// How each was looked at.
    pub looks: BTreeMap<ChartKind, ChartLook>,
}

/// Two stretches of days to hold beside each other, in either order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct CompareRequest {
    /// One stretch.
    pub one: ChartDays,
    /// The other; it shares no day with the first.
    pub other: ChartDays,
}

/// One stretch in numbers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CompareSide {
    /// The mean in words, with its unit; none without a day that has a value.
    pub mean: Option<String>,
    /// Days with a value.
    pub n: u32,
    /// Days without one.
    pub missing: u32,
    /// Of these, bad days without a rating.
    pub bad_days: u32,
}

/// One thing asked, in both stretches.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CompareLine {
    /// What was asked.
    pub name: String,
    /// The earlier stretch.
    pub earlier: CompareSide,
    /// The later stretch.
    pub later: CompareSide,
    /// How they differ, in words.
    pub words: String,
}

/// Two stretches of days beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CompareView {
    /// The earlier one.
    pub earlier: ChartDays,
    /// The later one.
    pub later: ChartDays,
    /// What was asked in them.
    pub lines: Vec<CompareLine>,
    /// What else changed between the first day and the last, a line each, oldest first.
    pub also: Vec<String>,
    /// Questionnaires filled in within them, a line each.
    pub forms: Vec<String>,
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

/// Where a row of the table stands in the drawing, in its own units.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct ChartPlace {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
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
    /// Where each row stands; empty where every row is a day between the edges of the frame.
    pub places: Vec<ChartPlace>,
    /// Whether there was nothing to draw.
    pub empty: bool,
}

/// A format a chart is saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChartFormat {
    /// The drawing.
    Svg,
    /// The drawing as a picture, a pixel for each unit of the drawing.
    PngSmall,
    /// The drawing as a picture, two pixels a side for each unit.
    Png,
    /// The drawing as a picture for printing: black on white, 300 dots an inch at 180 mm across.
    PngPrint,
    /// Its table.
    Csv,
}

impl ChartFormat {
    /// The ending of a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::PngSmall | Self::Png | Self::PngPrint => "png",
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
