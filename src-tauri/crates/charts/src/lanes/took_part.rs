//! "How able was I to take part?": one dot a session between 0 and 10, joined where sessions follow each other. Not: any
//! value for a session without an answer; the line breaks where sessions are far apart.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::{Setting, Strip};
use crate::canvas::{Canvas, Label, drawn, pen, px};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::input::TookPartLane;
use crate::ruler::Weight;
use crate::words;
use ballast_words::fixed;

/// Answers further apart than this many usual steps are not joined.
const JOINED: usize = 3;

pub(super) struct TookPart {
    name: String,
    points: Vec<(usize, f64)>,
}

/// What the lane is called.
pub(crate) fn name(lane: &TookPartLane) -> String {
    match words::one_line(&lane.name) {
        name if name.is_empty() => fixed::t!("chart-life-taking-part").to_owned(),
        name => name,
    }
}

/// The answers in order of days, one a day; numbers out of range are clamped, numbers that are none are absent.
pub(crate) fn by_day(lane: &TookPartLane, calendar: &Calendar) -> Vec<(usize, f64)> {
    let mut days = std::collections::BTreeMap::new();
    for (day, answer) in lane.points.iter().filter(|(_, answer)| answer.is_finite()) {
        if let Some(i) = calendar.index(*day) {
            days.insert(i, answer.clamp(0.0, 10.0));
        }
    }
    days.into_iter().collect()
}

impl TookPart {
    pub(super) fn of(lane: &TookPartLane, calendar: &Calendar) -> Self {
        Self {
            name: name(lane),
            points: by_day(lane, calendar),
        }
    }

    fn head(setting: &Setting) -> f64 {
        1.02 * setting.sizes.label + setting.sizes.give(0.5, 2.0)
    }

    fn foot(setting: &Setting) -> f64 {
        0.62 * setting.sizes.small + setting.sizes.give(2.0, 8.0)
    }

    /// Pieces of answers that follow each other closely enough to be joined.
    fn pieces(&self) -> Vec<&[(usize, f64)]> {
        let mut steps: Vec<usize> = self.points.windows(2).map(|w| w[1].0 - w[0].0).collect();
        steps.sort_unstable();
        let usual = steps.get(steps.len() / 2).copied().unwrap_or(0);
        self.points
            .chunk_by(|a, b| b.0 - a.0 <= JOINED * usual)
            .collect()
    }

    /// The answers whose number is shown, the ones to be kept first: last, first, lowest, highest.
    fn order(&self) -> Vec<usize> {
        let Some(last) = self.points.len().checked_sub(1) else {
            return Vec::new();
        };
        let value = |i: &usize| self.points[*i].1;
        let lowest = (0..=last).min_by(|a, b| value(a).total_cmp(&value(b)));
        let highest = (0..=last).max_by(|a, b| value(a).total_cmp(&value(b)));
        let mut order = vec![last, 0];
        order.extend(lowest);
        order.extend(highest);
        let mut seen = std::collections::BTreeSet::new();
        order.retain(|i| seen.insert(*i));
        order
    }
}

impl Strip for TookPart {
    fn height(&self, setting: &Setting) -> f64 {
        let scale = setting
            .sizes
            .give(26.0, 46.0)
            .max(setting.sizes.stack(setting.sizes.figure));
        Self::head(setting) + scale + Self::foot(setting)
    }

    fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let (y10, y0) = (top + Self::head(setting), bottom - Self::foot(setting));
        let lane = canvas.lane(y10, y0, 0.0..10.0);
        let color = canvas.palette.therapy;
        let (left, right) = (canvas.x(0.0), canvas.frame.plot_right);
        for y in [y10, y0] {
            canvas.line((left, y), (right, y), sizes.pen, &canvas.palette.hairline)?;
        }
        let at = |point: &(usize, f64)| (point.0 as f64 + 0.5, point.1);
        let stroke = color.stroke_width(pen(1.5 * sizes.pen));
        for piece in self.pieces() {
            drawn(lane.draw(&PathElement::new(
                piece.iter().map(at).collect::<Vec<_>>(),
                stroke,
            )))?;
        }
        // Dots shrink before they touch.
        let steps = self.points.windows(2).map(|w| w[1].0 - w[0].0).min();
        let room = steps.map_or(f64::INFINITY, |days| days as f64 * canvas.frame.day_width());
        let radius = (0.4 * room).clamp(1.3 * sizes.unit, 2.6 * sizes.unit);
        for point in &self.points {
            drawn(lane.draw(&Circle::new(at(point), px(radius), color.filled())))?;
        }

        let ink = canvas.palette.therapy_ink;
        let name = (self.name.as_str(), sizes.figure, Weight::Regular, ink);
        let middle = (y10 + y0) / 2.0;
        canvas.name_over(
            name,
            fixed::t!("chart-life-zero-to-ten"),
            (middle, middle + sizes.line(), bottom),
        )?;
        for i in self.order() {
            let (day, answer) = self.points[i];
            let text = words::number(answer);
            let y = y0 - (y0 - y10) * answer / 10.0;
            let above = Label {
                text: &text,
                x: canvas.x(day as f64 + 0.5),
                y: y - radius - 2.0 * sizes.unit - 0.1 * sizes.label,
                size: sizes.label,
                weight: Weight::Regular,
                anchor: HPos::Center,
                color: ink,
            };
            let below = Label {
                y: y + radius + 2.0 * sizes.unit + 0.75 * sizes.label,
                ..above
            };
            // Numbers stand clear of the line, or are left out.
            let clear = |canvas: &Canvas, label: &Label| {
                let bounds = canvas.bounds(label);
                let crosses = |(day, answer): &(usize, f64)| {
                    let (x, y) = (canvas.x(*day as f64 + 0.5), y0 - (y0 - y10) * answer / 10.0);
                    (bounds.x0..=bounds.x1).contains(&x) && (bounds.y0..=bounds.y1).contains(&y)
                };
                bounds.y1 <= bottom && !self.points.iter().any(crosses)
            };
            for label in [above, below] {
                if clear(canvas, &label) && canvas.try_label(&label)? {
                    break;
                }
            }
        }
        Ok(())
    }
}
