//! The course of side effects under the doses they may belong to: steps of severity on one time axis. Not: which medicine
//! it comes from; the caller's note may say what is suspected.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};

use crate::describe;
use crate::draw::{Drawing, Look, Size, draw_lanes};
use crate::error::ChartError;
use crate::input::{DoseLane, LifeChart, SideEffectLane, WindowBand};
use crate::theme::Theme;
use ballast_words::fixed;

/// Side effects between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct SideEffectCourse {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The day the picture is drawn; what is not known to have ended is drawn up to it.
    pub today: Option<NaiveDate>,
    /// The day a week begins with.
    pub week_starts: Weekday,
    /// The medicines they are seen beside, one lane each, on top.
    pub doses: Vec<DoseLane>,
    /// The side effects, one lane each; the note stands under the last stretch ("suspected: sertraline").
    pub effects: Vec<SideEffectLane>,
    /// Shaded stretches, such as the weeks a review looks at.
    pub windows: Vec<WindowBand>,
    /// Further phrases for the reading of a day.
    pub readings: BTreeMap<NaiveDate, Vec<String>>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl SideEffectCourse {
    /// An empty picture from one day to another (both included), weeks beginning on Monday.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            today: None,
            week_starts: Weekday::Mon,
            doses: Vec::new(),
            effects: Vec::new(),
            windows: Vec::new(),
            readings: BTreeMap::new(),
            empty_note: None,
        }
    }
}

/// Draws the course of side effects under the doses.
///
/// The table has one row a day, as that of the life chart. Without any side effect only the sentence is drawn.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
pub fn side_effect(
    data: &SideEffectCourse,
    theme: Theme,
    size: Size,
) -> Result<Drawing, ChartError> {
    let mut chart = LifeChart::new(data.from, data.to);
    chart.week_starts = data.week_starts;
    chart.side_effects = data.effects.clone();
    chart.empty_note = Some(
        data.empty_note
            .clone()
            .unwrap_or_else(|| fixed::t!("chart-pictures-side-effects-empty").to_owned()),
    );
    let shown = |lane: &SideEffectLane| {
        let within = |span: &crate::input::SideEffectSpan| {
            span.from <= data.to && span.to.is_none_or(|to| to >= data.from && to >= span.from)
        };
        lane.spans.iter().any(within)
    };
    if data.effects.iter().any(shown) {
        chart.today = data.today;
        chart.doses = data.doses.clone();
        chart.windows = data.windows.clone();
        chart.readings = data.readings.clone();
    }
    let look = Look {
        title: fixed::t!("chart-pictures-side-effects"),
        severity: true,
    };
    draw_lanes(&chart, &look, theme, size, describe::side_effects)
}
