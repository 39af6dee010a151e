//! How the two treatments ran beside each other: doses as steps, sessions, and how able the person was to take part, on
//! one time axis. Not: mood, or any claim that one brought the other; it is the upper part of the life chart, larger.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};

use crate::describe;
use crate::draw::{Drawing, Look, Size, draw_lanes};
use crate::error::ChartError;
use crate::input::{DoseLane, LifeChart, TherapyLane, TookPartLane, WindowBand};
use crate::theme::Theme;
use ballast_words::fixed;

/// Medicines and sessions between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Treatment {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The day the picture is drawn; see [`LifeChart::today`].
    pub today: Option<NaiveDate>,
    /// The day a week begins with.
    pub week_starts: Weekday,
    /// Medicines, one lane each, from the top.
    pub doses: Vec<DoseLane>,
    /// Therapy and other courses with sessions.
    pub therapy: Vec<TherapyLane>,
    /// "How able was I to take part?", one line each.
    pub took_part: Vec<TookPartLane>,
    /// Review windows, shaded over all lanes.
    pub windows: Vec<WindowBand>,
    /// Further phrases for the reading of a day.
    pub readings: BTreeMap<NaiveDate, Vec<String>>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Treatment {
    /// An empty picture from one day to another (both included), weeks beginning on Monday.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            today: None,
            week_starts: Weekday::Mon,
            doses: Vec::new(),
            therapy: Vec::new(),
            took_part: Vec::new(),
            windows: Vec::new(),
            readings: BTreeMap::new(),
            empty_note: None,
        }
    }
}

/// Draws the two treatments on one time axis.
///
/// The table has one row a day, as that of the life chart.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
pub fn treatment(data: &Treatment, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let mut chart = LifeChart::new(data.from, data.to);
    chart.today = data.today;
    chart.week_starts = data.week_starts;
    chart.doses = data.doses.clone();
    chart.therapy = data.therapy.clone();
    chart.took_part = data.took_part.clone();
    chart.windows = data.windows.clone();
    chart.readings = data.readings.clone();
    chart.empty_note = Some(
        data.empty_note
            .clone()
            .unwrap_or_else(|| fixed::t!("chart-pictures-treatment-empty").to_owned()),
    );
    let look = Look {
        title: fixed::t!("chart-pictures-treatment"),
        severity: false,
    };
    draw_lanes(&chart, &look, theme, size, describe::treatment)
}
