//! A questionnaire: its totals as numbers where they were filled in; when they are many, a small line with the numbers
//! that matter. Not: bands or change computed here; the note says what the caller found.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::{Setting, Strip};
use crate::canvas::{Canvas, Label, drawn, pen, px, small};
use crate::error::ChartError;
use crate::input::ScoreLane;
use crate::ruler::Weight;
use crate::words;

pub(super) struct Scores {
    name: String,
    points: Vec<(usize, u32)>,
    note: String,
    /// Only every n-th number has room.
    stride: usize,
    /// So few numbers have room that a line says more.
    crowded: bool,
}

impl Scores {
    pub(super) fn of(lane: &ScoreLane, setting: &Setting) -> Self {
        let mut points: Vec<(usize, u32)> = lane
            .points
            .iter()
            .filter_map(|(day, total)| Some((setting.calendar.index(*day)?, *total)))
            .collect();
        points.sort_by_key(|(day, _)| *day);
        let widest = points
            .iter()
            .map(|(_, total)| total.to_string())
            .max_by_key(String::len)
            .unwrap_or_default();
        let width = setting
            .ruler
            .width(&widest, setting.sizes.figure, Weight::SemiBold)
            + 5.0 * setting.sizes.unit;
        let mut steps: Vec<usize> = points.windows(2).map(|w| w[1].0 - w[0].0).collect();
        steps.sort_unstable();
        let usual = steps.get(steps.len() / 2).map_or(f64::INFINITY, |days| {
            *days as f64 * setting.frame.day_width()
        });
        let stride = ((width / usual.max(0.01)).ceil() as usize).max(1);
        Self {
            name: words::one_line(&lane.name),
            points,
            note: words::one_line(lane.note.as_deref().unwrap_or_default()),
            stride,
            crowded: stride > 3,
        }
    }

    /// Height of the row of numbers.
    fn numbers(&self, setting: &Setting) -> f64 {
        1.05 * setting.sizes.name + setting.sizes.give(1.0, 4.0)
    }

    fn line_height(&self, setting: &Setting) -> f64 {
        if self.crowded {
            setting.sizes.give(16.0, 26.0)
        } else {
            0.0
        }
    }

    /// How high over the ground the line reaches under a number.
    fn clear_of(&self, canvas: &Canvas, label: &Label, height: f64, most: u32) -> f64 {
        let bounds = canvas.bounds(label);
        let under = |day: usize| {
            let x = canvas.x(day as f64 + 0.5);
            (bounds.x0 - 2.0..bounds.x1 + 2.0).contains(&x)
        };
        let highest = self
            .points
            .iter()
            .filter(|(day, _)| under(*day))
            .map(|(_, total)| *total)
            .max()
            .unwrap_or(0);
        height * f64::from(highest) / f64::from(most)
    }

    /// The numbers to be shown, the ones to be kept first: last and first, the lowest, and then the highest over a
    /// line, else every n-th counted from the last.
    fn order(&self) -> Vec<usize> {
        let total = |i: &usize| self.points[*i].1;
        let Some(last) = self.points.len().checked_sub(1) else {
            return Vec::new();
        };
        let ends = [last, 0];
        // A value the ends already show is not shown a second time.
        let find = |wanted: Option<u32>| {
            let shown = ends.iter().any(|i| Some(total(i)) == wanted);
            (0..=last).find(|i| !shown && Some(total(i)) == wanted)
        };
        let lowest = find((0..=last).map(|i| total(&i)).min());
        let highest = find((0..=last).map(|i| total(&i)).max());
        let mut order = ends.to_vec();
        order.extend(lowest);
        if self.crowded {
            order.extend(highest);
        } else {
            order.extend((0..=last).rev().step_by(self.stride));
        }
        let mut seen = std::collections::BTreeSet::new();
        order.retain(|i| seen.insert(*i));
        order
    }
}

impl Strip for Scores {
    fn height(&self, setting: &Setting) -> f64 {
        // The note's row; the "0" of a line reaches a little under it.
        let note = match (self.note.is_empty(), self.crowded) {
            (false, _) => 1.05 * setting.sizes.small,
            (true, true) => 0.6 * setting.sizes.small,
            (true, false) => 0.0,
        };
        self.numbers(setting) + self.line_height(setting) + note + setting.sizes.give(0.5, 5.5)
    }

    fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        _bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let ink = canvas.palette.ink;
        let most = self
            .points
            .iter()
            .map(|(_, total)| *total)
            .max()
            .unwrap_or(0)
            .max(1);
        let line_top = top + self.numbers(setting);
        let line_bottom = line_top + self.line_height(setting);
        let lane = canvas.lane(line_top, line_bottom, 0.0..f64::from(most));
        let numbers = line_top - 0.25 * sizes.name - sizes.give(0.0, 0.5);

        let middle = if self.crowded {
            (line_top + line_bottom) / 2.0 + 0.2 * sizes.name
        } else {
            numbers
        };
        canvas.name(&self.name, sizes.name, Weight::SemiBold, ink, middle)?;
        if self.crowded {
            let stroke = canvas.palette.soft.stroke_width(pen(1.2 * sizes.pen));
            let points: Vec<_> = self
                .points
                .iter()
                .map(|(day, n)| (*day as f64 + 0.5, f64::from(*n)))
                .collect();
            drawn(lane.draw(&PathElement::new(points, stroke)))?;
            canvas.aside("0", line_bottom + 0.36 * sizes.small)?;
            for i in self.order() {
                let (day, total) = self.points[i];
                let at = (day as f64 + 0.5, f64::from(total));
                drawn(lane.draw(&Circle::new(at, px(2.0 * sizes.unit), ink.filled())))?;
            }
        }
        for i in self.order() {
            let (day, total) = self.points[i];
            let ends = i == 0 || i + 1 == self.points.len();
            let text = total.to_string();
            let mut label = Label {
                text: &text,
                x: canvas.x(day as f64 + 0.5),
                y: numbers,
                size: sizes.figure,
                weight: if ends {
                    Weight::SemiBold
                } else {
                    Weight::Regular
                },
                anchor: HPos::Center,
                color: ink,
            };
            let width = canvas.bounds(&label).x1 - canvas.bounds(&label).x0;
            label.x = label.x.clamp(
                canvas.frame.plot_left + 0.6 * width,
                canvas.frame.width - width,
            );
            if self.crowded {
                let above = self.clear_of(canvas, &label, line_bottom - line_top, most);
                label.y = line_bottom - above - 5.0 * sizes.unit;
            }
            // Numbers that must be kept may step aside by their own width.
            let kept = self.order().iter().take(3).any(|k| *k == i);
            for aside in [0.0, -1.2 * width, 1.2 * width] {
                if canvas.try_label(&Label {
                    x: label.x + aside,
                    ..label
                })? || !kept
                {
                    break;
                }
            }
        }
        let y = line_bottom + 0.8 * sizes.small;
        // The note ends where the record does: at today, when the chart goes on after it.
        let past = setting.calendar.past;
        let air = if past < setting.calendar.len {
            6.0 * sizes.unit
        } else {
            0.0
        };
        let today = canvas.x(past as f64) - air;
        let mut note = small(
            canvas,
            &self.note,
            today.min(canvas.frame.plot_right),
            y,
            HPos::Right,
        );
        if canvas.bounds(&note).x0 < canvas.frame.plot_left {
            note.x = canvas.frame.plot_right;
        }
        canvas.try_label(&note)?;
        Ok(())
    }
}
