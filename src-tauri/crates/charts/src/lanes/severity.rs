//! The course of a side effect: steps as high as it was severe, each severity named where it begins. Not: what it may come
//! from; days between stretches are days without it only as far as they were recorded so.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::side_effect::Course;
use super::{Setting, Strip};
use crate::canvas::{Area, Canvas, Label, drawn, pen, small};
use crate::error::ChartError;
use crate::ruler::Weight;
use crate::words;
use ballast_words::fixed;

pub(super) struct Steps {
    course: Course,
}

impl Steps {
    pub(super) fn of(course: Course) -> Self {
        Self { course }
    }

    fn head(setting: &Setting) -> f64 {
        1.02 * setting.sizes.label + setting.sizes.give(1.5, 4.0)
    }

    fn foot(&self, setting: &Setting) -> f64 {
        let note = if self.course.note.is_empty() {
            0.0
        } else {
            setting.sizes.line()
        };
        note + setting.sizes.give(3.0, 10.0)
    }
}

impl Strip for Steps {
    fn height(&self, setting: &Setting) -> f64 {
        let steps = setting.sizes.give(18.0, 36.0);
        let words = setting.sizes.stack(setting.sizes.name);
        Self::head(setting) + steps.max(words) + self.foot(setting)
    }

    fn is_empty(&self) -> bool {
        self.course.spans.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let (sizes, palette) = (setting.sizes, canvas.palette);
        let (y3, y0) = (top + Self::head(setting), bottom - self.foot(setting));
        let lane = canvas.lane(y3, y0, 0.0..3.0);
        let ink = palette.side_effect_ink;
        canvas.line(
            (canvas.x(0.0), y0),
            (canvas.frame.plot_right, y0),
            sizes.pen,
            &palette.baseline,
        )?;
        let fill = RGBAColor(
            palette.side_effect.0,
            palette.side_effect.1,
            palette.side_effect.2,
            0.45,
        );
        // A single day stays visible on a long chart.
        let least = 1.6 * sizes.unit / canvas.frame.day_width();
        let ends = |first: usize, last: usize| {
            let start = first as f64;
            (start, (last as f64 + 1.0).max(start + least))
        };
        for (first, last, severity) in &self.course.spans {
            let (start, end) = ends(*first, *last);
            let corners = [(start, 0.0), (end, f64::from(*severity))];
            drawn(lane.draw(&Rectangle::new(corners, fill.filled())))?;
        }
        for (first, last, severity) in &self.course.spans {
            let (start, end) = ends(*first, *last);
            let height = f64::from(*severity);
            let stroke = ink.stroke_width(pen(1.8 * sizes.pen));
            drawn(lane.draw(&PathElement::new([(start, height), (end, height)], stroke)))?;
        }
        let middle = (y3 + y0) / 2.0;
        let name = (self.course.name.as_str(), sizes.name, Weight::SemiBold, ink);
        canvas.name_over(
            name,
            fixed::t!("chart-life-mild-to-severe"),
            (middle, middle + sizes.line(), y0 + 0.3 * sizes.small),
        )?;
        self.name_steps(canvas, (y3, y0))?;
        if !self.course.note.is_empty() {
            let room = canvas.frame.plot_right - canvas.frame.plot_left;
            let text = canvas
                .ruler
                .fit(&self.course.note, sizes.small, Weight::Regular, room);
            let y = y0 + 0.85 * sizes.small + sizes.give(0.5, 2.0);
            // Under the last stretch, as far as the edge allows.
            let width = canvas.ruler.width(&text, sizes.small, Weight::Regular);
            let start = self.course.spans.last().map_or(0.0, |span| span.0 as f64);
            let most = canvas.frame.plot_right - width;
            let x = canvas.x(start).min(most).max(canvas.frame.plot_left);
            canvas.try_label(&small(canvas, &text, x, y, HPos::Left))?;
        }
        Ok(())
    }
}

impl Steps {
    /// The severity of a step on it, the worst first; what would stand in a higher step is left out.
    fn name_steps(&self, canvas: &mut Canvas, (y3, y0): (f64, f64)) -> Result<(), ChartError> {
        let sizes = canvas.sizes;
        let top = |severity: u8| y0 - (y0 - y3) * f64::from(severity) / 3.0;
        let mut order: Vec<_> = self.course.spans.iter().collect();
        order.sort_by_key(|(first, _, severity)| (std::cmp::Reverse(*severity), *first));
        for (first, _, severity) in order {
            let label = Label {
                text: words::severity(*severity),
                x: canvas.x(*first as f64) + 1.0 * sizes.unit,
                y: top(*severity) - 0.24 * sizes.label - 1.5 * sizes.unit,
                size: sizes.label,
                weight: Weight::Regular,
                anchor: HPos::Left,
                color: canvas.palette.side_effect_ink,
            };
            let bounds = canvas.bounds(&label);
            let within = self.course.spans.iter().any(|(from, to, other)| {
                let step = Area {
                    x0: canvas.x(*from as f64),
                    x1: canvas.x(*to as f64 + 1.0),
                    y0: top(*other) - 1.5 * sizes.unit,
                    y1: y0,
                };
                step.meets(&bounds)
            });
            if !within {
                canvas.try_label(&label)?;
            }
        }
        Ok(())
    }
}
