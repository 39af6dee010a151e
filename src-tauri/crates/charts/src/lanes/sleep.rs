//! Sleep: a thin bar a night, 0 to 12 hours; the mean of a week or month when nights are too narrow. Not: bedtimes.

use plotters::prelude::*;

use super::{Setting, Strip};
use crate::canvas::{Canvas, drawn};
use crate::days::Grain;
use crate::error::ChartError;
use crate::input::SleepLane;
use crate::ruler::Weight;

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
        (36.0 * setting.sizes.unit).max(1.7 * setting.sizes.small + setting.sizes.figure)
            + 9.0 * setting.sizes.unit
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
        let (y12, y0) = (top + 4.0 * sizes.unit, bottom - 5.0 * sizes.unit);
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
        let name_at = (y12 + y0) / 2.0 + 0.1 * sizes.figure;
        canvas.name(
            "Sleep",
            sizes.figure,
            Weight::Regular,
            canvas.palette.sleep_ink,
            name_at,
        )?;
        let scale = match self.grain {
            Grain::Day => "0 to 12 h".to_owned(),
            grain => format!("0 to 12 h {}", grain.word()),
        };
        canvas.aside(&scale, name_at + 1.25 * sizes.small)
    }
}
