//! A medicine taken only if needed: a thin line over the time it was at hand and a tick for every use. Not: a dose a day,
//! so there are no steps and no filled area that would look like steady intake.

use plotters::style::RGBAColor;
use plotters::style::text_anchor::HPos;

use super::dose::Step;
use super::ticks::Ticks;
use super::{Setting, Strip};
use crate::canvas::{Canvas, Label, small};
use crate::error::ChartError;
use crate::ruler::Weight;
use crate::theme::Sizes;
use ballast_words::fixed;

pub(super) struct IfNeeded {
    pub name: String,
    /// When it was at hand, and how much at a time.
    pub steps: Vec<Step>,
    pub uses: Option<Ticks>,
}

impl IfNeeded {
    /// Whether words over the line say how much.
    fn has_label(&self) -> bool {
        self.steps.iter().any(|step| !step.label.is_empty())
    }

    /// Without words over the line the margin says what the ticks are.
    fn aside(&self) -> &'static str {
        if self.has_label() {
            ""
        } else {
            fixed::t!("chart-life-as-needed")
        }
    }

    /// From the top of the lane to the line.
    fn head(&self, sizes: &Sizes) -> f64 {
        let words = if self.has_label() {
            0.78 * sizes.small + sizes.give(5.0, 6.5)
        } else {
            sizes.give(6.0, 8.0)
        };
        words.max(0.45 * sizes.name)
    }

    fn draw_line(&self, canvas: &Canvas, y: f64, color: RGBAColor) -> Result<(), ChartError> {
        let (unit, width) = (canvas.sizes.unit, 1.1 * canvas.sizes.pen);
        for step in &self.steps {
            let ends = [(canvas.x(step.start), y), (canvas.x(step.end), y)];
            match (step.held, step.planned) {
                (true, _) => canvas.dashes(&ends, (1.4 * unit, 3.0 * unit), width, &color)?,
                (_, true) => canvas.dashes(&ends, (5.0 * unit, 3.5 * unit), width, &color)?,
                _ => canvas.line(ends[0], ends[1], width, &color)?,
            }
        }
        Ok(())
    }

    /// The amount over the line where it begins, the newest first; it ends at the right edge where it would stick out.
    fn draw_labels(&self, canvas: &mut Canvas, y: f64, color: RGBAColor) -> Result<(), ChartError> {
        for (i, step) in self.steps.iter().enumerate().rev() {
            if i > 0 && self.steps[i - 1].label == step.label {
                continue;
            }
            let label = Label {
                color,
                ..small(
                    canvas,
                    &step.label,
                    canvas.x(step.start),
                    y - canvas.sizes.give(5.0, 6.5),
                    HPos::Left,
                )
            };
            let sticks_out = canvas.bounds(&label).x1 > canvas.frame.width;
            let ends = Label {
                x: canvas.frame.plot_right,
                anchor: HPos::Right,
                ..label
            };
            canvas.try_label(if sticks_out { &ends } else { &label })?;
        }
        Ok(())
    }
}

impl Strip for IfNeeded {
    fn height(&self, setting: &Setting) -> f64 {
        let sizes = &setting.sizes;
        let words = if self.has_label() {
            1.05 * sizes.name
        } else {
            sizes.stack(sizes.name)
        };
        (self.head(sizes) + sizes.give(6.5, 11.0)).max(words)
    }

    fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.uses.is_none()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let color = canvas.palette.medicine;
        let y = top + self.head(&sizes);
        if self.steps.is_empty() {
            let (left, right) = (canvas.frame.plot_left, canvas.frame.plot_right);
            canvas.line((left, y), (right, y), sizes.pen, &canvas.palette.baseline)?;
        }
        self.draw_line(canvas, y, color)?;
        if let Some(uses) = &self.uses {
            uses.draw(canvas, y)?;
        }
        self.draw_labels(canvas, y, color)?;
        let name = (self.name.as_str(), sizes.name, Weight::SemiBold, color);
        let at = (y + 0.36 * sizes.name).min(bottom - 0.25 * sizes.name);
        canvas.name_over(name, self.aside(), (at, at + sizes.line(), bottom))
    }
}
