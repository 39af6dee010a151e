//! The lanes of the life chart, from the top: doses, therapy, taking part, mood, scores, side effects, sleep, events. Not: the time
//! axis and review windows (see `draw`). Each lane says how high it is and draws itself.

use crate::canvas::Canvas;
use crate::days::Calendar;
use crate::error::ChartError;
use crate::frame::Frame;
use crate::input::LifeChart;
use crate::ruler::Ruler;
use crate::theme::Sizes;

mod dose;
mod event;
mod if_needed;
mod mood;
mod ratings;
mod score;
mod severity;
mod side_effect;
mod sleep;
mod therapy;
mod ticks;
mod took_part;

pub(crate) use dose::margin_words as dose_margin_words;
pub(crate) use ratings::by_day as mood_by_day;
pub(crate) use side_effect::spans as side_effect_spans;
pub(crate) use sleep::by_day as sleep_by_day;
pub(crate) use took_part::{by_day as took_part_by_day, name as took_part_name};

/// What a lane may know before anything is drawn.
pub(crate) struct Setting<'a> {
    pub calendar: Calendar,
    /// With the ease that has been settled so far.
    pub sizes: Sizes,
    pub ruler: &'a Ruler,
    /// Left and right edge are settled, heights are not.
    pub frame: Frame,
    /// Number of medicine lanes; many of them are drawn lower.
    pub medicines: usize,
    /// Whether side effects are drawn as steps of severity instead of thin bars.
    pub severity: bool,
}

/// One lane.
pub(crate) trait Strip {
    /// Its height in user units at the ease of `setting`, with the space around it.
    fn height(&self, setting: &Setting) -> f64;

    /// Draws it between two heights.
    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError>;

    /// Whether the lane has nothing between the chart's days; it is left out then.
    fn is_empty(&self) -> bool;

    /// Whether spare height goes to this lane, which also is the last to give way.
    fn stretches(&self) -> bool {
        false
    }
}

/// The lanes a chart has, from the top.
pub(crate) fn of<'c>(chart: &'c LifeChart, setting: &Setting) -> Vec<Box<dyn Strip + 'c>> {
    let mut strips: Vec<Box<dyn Strip + 'c>> = Vec::new();
    let calendar = &setting.calendar;
    strips.extend(chart.doses.iter().map(|lane| dose::strip(lane, calendar)));
    strips.extend(
        chart
            .therapy
            .iter()
            .map(|lane| Box::new(therapy::Sessions::of(lane, setting)) as Box<dyn Strip>),
    );
    strips.extend(
        chart
            .took_part
            .iter()
            .map(|lane| Box::new(took_part::TookPart::of(lane, calendar)) as Box<dyn Strip>),
    );
    strips.push(Box::new(mood::Mood::of(chart, setting)));
    strips.extend(
        chart
            .scores
            .iter()
            .map(|lane| Box::new(score::Scores::of(lane, setting)) as Box<dyn Strip>),
    );
    strips.extend(chart.side_effects.iter().map(|lane| -> Box<dyn Strip> {
        let course = side_effect::Course::of(lane, calendar);
        if setting.severity {
            Box::new(severity::Steps::of(course))
        } else {
            Box::new(course)
        }
    }));
    if let Some(lane) = &chart.sleep {
        strips.push(Box::new(sleep::Nights::of(lane, setting)));
    }
    strips.push(Box::new(event::Events::of(&chart.events, setting)));
    strips.retain(|strip| !strip.is_empty());
    strips
}

/// The days of marks as (index, how many), in order, joined where they would touch: at most one mark every `least`
/// user units.
fn marks(days: &[usize], day_width: f64, least: f64) -> Vec<(usize, usize)> {
    let mut days = days.to_vec();
    days.sort_unstable();
    let mut marks: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match marks.last_mut() {
            Some((at, n)) if *at == day || (day - *at) as f64 * day_width < least => *n += 1,
            _ => marks.push((day, 1)),
        }
    }
    marks
}
