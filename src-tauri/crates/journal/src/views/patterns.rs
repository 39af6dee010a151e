//! What goes together, by month, and this month in other years. Plain shapes that cross the bridge; no behaviour here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::review::IntervalView;

/// What goes together as asked for.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, TS)]
pub struct PatternsRequest {
    /// First day; half a year before the last when absent.
    pub from: Option<String>,
    /// Last day; today when absent.
    pub to: Option<String>,
    /// Key of the outcome; mood when absent.
    pub outcome: Option<String>,
}

/// Something that can be held against something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PatternChoice {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// A factor and an outcome held against each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RelationView {
    /// Days with both.
    pub n: u32,
    /// Days of the period without both.
    pub missing: u32,
    /// The relation with its interval; none when it is not shown.
    pub strength: Option<IntervalView>,
    /// Whether it is a difference of means (yes and no) and not a rank correlation.
    pub means: bool,
    /// Whether it stands out among all that were looked at.
    pub stands_out: bool,
    /// In words; where it is not shown, why, and how many days are missing.
    pub words: String,
}

/// A factor against one outcome.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PatternRow {
    /// Key of the factor.
    pub factor: String,
    /// What days are told apart by.
    pub name: String,
    /// On the same day.
    pub same_day: RelationView,
    /// On the day after.
    pub next_day: RelationView,
    /// A question for the next visit, to be changed.
    pub question: String,
}

/// One month of an outcome.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MonthLine {
    /// Its first day, or the first that is looked at.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Rated days.
    pub n: u32,
    /// Days without a rating.
    pub missing: u32,
    /// The mean, in words; none with too few days.
    pub mean: Option<String>,
    /// How much it moved from one day to the next (root mean square of successive differences), in words.
    pub swing: Option<String>,
    /// Pairs of days that follow one another, which that rests on.
    pub pairs: u32,
}

/// This month in one year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearLine {
    /// The year.
    pub year: i32,
    /// Rated days.
    pub n: u32,
    /// Days without a rating.
    pub missing: u32,
    /// The mean, in words; none without a rated day.
    pub mean: Option<String>,
}

/// What goes together with one outcome.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PatternsView {
    /// The day it is now.
    pub today: NaiveDate,
    /// First day looked at.
    pub from: NaiveDate,
    /// Last day looked at.
    pub to: NaiveDate,
    /// The outcomes there are.
    pub outcomes: Vec<PatternChoice>,
    /// The one that is looked at.
    pub outcome: PatternChoice,
    /// What stands out, in a sentence.
    pub lead: String,
    /// The factors, those that stand out first.
    pub rows: Vec<PatternRow>,
    /// How many relations were looked at in all, of every outcome.
    pub looked_at: u32,
    /// The months, oldest first.
    pub months: Vec<MonthLine>,
    /// The month of today in each year, up to the same day, oldest first.
    pub years: Vec<YearLine>,
    /// That month's name.
    pub month: String,
    /// How the numbers were made, a sentence each.
    pub method: Vec<String>,
}
