//! Sleep: a thin bar a night, 0 to 12 hours; the mean of a week or month when nights are too narrow. Not: bedtimes.

use plotters::prelude::*;

use super::{Setting, Strip};
use crate::canvas::{Canvas, drawn};
use crate::days::Grain;
use crate::error::ChartError;
use crate::input::SleepLane;
use crate::ruler::Weight;
use ballast_words::fixed;

/// Hours at the top of the lane.
const TOP: f64 = 12.0;

pub(super) struct Nights {
    grain: Grain,
    /// Start and end of each group of days with a night recorded, and its mean hours.
    bars: Vec<(usize, usize, f64)>,
}

impl Nights {
    pub(super) fn of(lane: &SleepLane, setting: &Setting) -> Self {
        let calendar = &setting.calendar;
        let grain = Grain::at(setting.frame.day_width(), setting.sizes.unit);
        let hours = by_day(lane, calendar);
        let mean = |(start, end): (usize, usize)| {
            let known: Vec<f64> = hours[start..end].iter().flatten().copied().collect();
            (!known.is_empty())
                .then(|| (start, end, known.iter().sum::<f64>() / known.len() as f64))
        };
        Self {
            grain,
            bars: calendar
                .groups(grain)
                .into_iter()
                .filter_map(mean)
                .collect(),
        }
    }
}

/// Hours slept by day.
pub(crate) fn by_day(lane: &SleepLane, calendar: &crate::days::Calendar) -> Vec<Option<f64>> {
    let mut hours = vec![None; calendar.len];
    for (day, slept) in lane.nights.iter().filter(|(_, slept)| slept.is_finite()) {
        if let Some(i) = calendar.index(*day) {
            hours[i] = Some(slept.clamp(0.0, 24.0));
        }
    }
    hours
}

impl Strip for Nights {
    fn height(&self, setting: &Setting) -> f64 {
        let sizes = setting.sizes;
        let bars = sizes.give(22.0, 34.0);
        bars.max(sizes.stack(sizes.figure)) + sizes.give(1.5, 7.0)
    }

    fn is_empty(&self) -> bool {
        self.bars.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let (y12, y0) = (top + sizes.give(0.5, 3.0), bottom - sizes.give(1.0, 4.0));
        let lane = canvas.lane(y12, y0, 0.0..TOP);
        canvas.line(
            (canvas.x(0.0), y0),
            (canvas.frame.plot_right, y0),
            sizes.pen,
            &canvas.palette.baseline,
        )?;
        for (start, end, hours) in &self.bars {
            let middle = (start + end) as f64 / 2.0;
            let half =
                ((end - start) as f64 * 0.36).min(5.0 * sizes.unit / canvas.frame.day_width());
            let corners = [(middle - half, 0.0), (middle + half, hours.min(TOP))];
            drawn(lane.draw(&Rectangle::new(corners, canvas.palette.sleep.filled())))?;
        }
        let scale = match self.grain {
            Grain::Day => fixed::t!("chart-life-hours"),
            Grain::Week => fixed::t!("chart-life-hours-by-week"),
            Grain::Month => fixed::t!("chart-life-hours-by-month"),
            Grain::Quarter => fixed::t!("chart-life-hours-by-quarter"),
        };
        let color = canvas.palette.sleep_ink;
        let name = (
            fixed::t!("chart-life-sleep"),
            sizes.figure,
            Weight::Regular,
            color,
        );
        let at = (y12 + y0) / 2.0 + 0.1 * sizes.figure;
        canvas.name_over(name, scale, (at, at + sizes.line(), bottom))
    }
}
