//! A medicine: its dose as steps over time, missed and skipped doses as marks under it. Not: what was taken at what hour
//! (the reading says that), nor a medicine taken only if needed (see `if_needed`).

use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::if_needed::IfNeeded;
use super::ticks::{self, Kind, Ticks};
use super::{Setting, Strip};
use crate::canvas::{Area, Canvas, Label, Lane, drawn, pen, px};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::input::{DoseLane, DoseSpan};
use crate::ruler::{Ruler, Weight};
use crate::theme::Sizes;
use crate::words;
use ballast_words::fixed;

/// A step clipped to the chart, in days since the first.
pub(super) struct Step {
    pub start: f64,
    pub end: f64,
    amount: f64,
    pub label: String,
    pub planned: bool,
    pub held: bool,
    /// Taken only if needed: no amount a day.
    if_needed: bool,
    /// Goes on after the chart's last day.
    open: bool,
}

struct Doses {
    name: String,
    steps: Vec<Step>,
    /// Rows of marks under the steps, each with one or two kinds.
    rows: Vec<Vec<Ticks>>,
    most: f64,
}

/// The lane of a medicine: steps, or a line when all it has in the chart is use when needed.
pub(super) fn strip<'c>(lane: &DoseLane, calendar: &Calendar) -> Box<dyn Strip + 'c> {
    let name = words::one_line(&lane.name);
    let steps = steps(&lane.spans, calendar);
    let ticks = |kind, days: &[_]| Ticks::of(kind, days, calendar);
    let uses = ticks(Kind::IfNeeded, &lane.as_needed);
    let not_taken: Vec<Ticks> = [
        ticks(Kind::Missed, &lane.missed),
        ticks(Kind::Skipped, &lane.skipped),
    ]
    .into_iter()
    .flatten()
    .collect();
    let none_a_day = steps.iter().all(|step| step.if_needed || step.held);
    let any_if_needed = steps.iter().any(|step| step.if_needed) || steps.is_empty();
    if none_a_day && any_if_needed && not_taken.is_empty() {
        return Box::new(IfNeeded { name, steps, uses });
    }
    let most = steps.iter().map(|step| step.amount).fold(0.0, f64::max);
    let rows = [not_taken, uses.into_iter().collect()];
    Box::new(Doses {
        name,
        steps,
        rows: rows.into_iter().filter(|row| !row.is_empty()).collect(),
        most: if most > 0.0 { most } else { 1.0 },
    })
}

/// Width of the widest words under the names of medicines.
pub(crate) fn margin_words(lanes: &[DoseLane], sizes: &Sizes, ruler: &Ruler) -> f64 {
    let both = |lane: &DoseLane| !lane.missed.is_empty() && !lane.skipped.is_empty();
    if lanes.iter().any(both) {
        ticks::key_width(sizes, |text| {
            ruler.width(text, sizes.small, Weight::Regular)
        })
    } else {
        0.0
    }
}

fn steps(spans: &[DoseSpan], calendar: &Calendar) -> Vec<Step> {
    let mut steps = Vec::new();
    for span in spans {
        let Some((first, last)) = calendar.clip(span.from, span.to) else {
            continue;
        };
        let if_needed = !span.held && words::is_if_needed(&span.label);
        let amount = if span.held || if_needed || !span.amount.is_finite() {
            0.0
        } else {
            span.amount.max(0.0)
        };
        let label = match words::one_line(&span.label) {
            label if label.is_empty() && span.held => fixed::t!("chart-life-held").to_owned(),
            label => label,
        };
        let open = span.to.is_none_or(|to| to > calendar.to);
        let (start, end) = (first as f64, last as f64 + 1.0);
        // What goes on after today has not been yet: drawn as planned from there.
        let today = calendar.past as f64;
        let planned = span.planned || start >= today;
        let step = Step {
            start,
            end,
            amount,
            label,
            planned,
            held: span.held,
            if_needed,
            open,
        };
        if !planned && today < end {
            steps.push(Step {
                end: today,
                label: step.label.clone(),
                ..step
            });
            steps.push(Step {
                start: today,
                label: String::new(),
                planned: true,
                ..step
            });
        } else {
            steps.push(step);
        }
    }
    steps.sort_by(|a, b| a.start.total_cmp(&b.start));
    steps
}

impl Doses {
    /// Height of the tallest step; of no use to a lane that has none.
    fn step_height(&self, setting: &Setting) -> f64 {
        let roomy = match (self.steps.is_empty(), setting.medicines) {
            (true, _) => return 0.0,
            (false, 0..=2) => 28.0,
            (false, 3..=4) => 22.0,
            (false, _) => 18.0,
        };
        setting.sizes.give(11.0, roomy)
    }

    /// From the top of the lane to the tallest step.
    fn head(&self, sizes: &Sizes) -> f64 {
        if self.steps.is_empty() {
            sizes.give(6.0, 8.0)
        } else {
            0.8 * sizes.label + lift(sizes)
        }
    }

    /// Height of the rows of marks under the steps.
    fn foot(&self, sizes: &Sizes) -> f64 {
        match self.rows.len() {
            0 => 0.0,
            n => (n - 1) as f64 * sizes.line() + sizes.give(7.0, 11.0),
        }
    }

    fn draw_steps(&self, canvas: &Canvas, lane: &Lane) -> Result<(), ChartError> {
        let palette = canvas.palette;
        let filled = |step: &&Step| !step.planned && !step.held && !step.if_needed;
        for step in self.steps.iter().filter(filled) {
            let corners = [(step.start, 0.0), (step.end, step.amount)];
            drawn(lane.draw(&Rectangle::new(corners, palette.medicine_fill.filled())))?;
        }
        for step in self.steps.iter().filter(filled) {
            let ends = [(step.start, step.amount), (step.end, step.amount)];
            drawn(lane.draw(&PathElement::new(
                ends,
                palette.medicine.stroke_width(pen(2.0 * canvas.sizes.pen)),
            )))?;
        }
        for step in self.steps.iter().filter(|step| step.if_needed) {
            let ends = [(step.start, 0.0), (step.end, 0.0)];
            drawn(lane.draw(&PathElement::new(
                ends,
                palette.medicine.stroke_width(pen(1.1 * canvas.sizes.pen)),
            )))?;
        }
        for (i, step) in self
            .steps
            .iter()
            .enumerate()
            .filter(|(_, step)| (step.planned || step.held) && !step.if_needed)
        {
            // From the step before (or the ground) up, along, and down to the ground when nothing follows.
            let before = i
                .checked_sub(1)
                .map(|i| &self.steps[i])
                .filter(|before| before.end == step.start);
            let follows = self
                .steps
                .get(i + 1)
                .is_some_and(|next| next.start == step.end);
            let mut points = vec![(step.start, step.amount), (step.end, step.amount)];
            if !step.held {
                points.insert(0, (step.start, before.map_or(0.0, |before| before.amount)));
                if !step.open && !follows {
                    points.push((step.end, 0.0));
                }
            }
            let (dash, gap) = if step.held { (1.4, 3.0) } else { (5.0, 3.5) };
            let unit = canvas.sizes.unit;
            let stroke = palette.medicine.stroke_width(pen(1.5 * canvas.sizes.pen));
            drawn(lane.draw(&DashedPathElement::new(
                points,
                px(dash * unit),
                px(gap * unit),
                stroke,
            )))?;
        }
        Ok(())
    }

    /// Dose labels stand on their step; the current dose first, then the longest steps; what would touch another label
    /// or a neighbouring step is shortened to its number or left out.
    fn draw_labels(
        &self,
        canvas: &mut Canvas,
        baseline: f64,
        height: f64,
    ) -> Result<(), ChartError> {
        let unit = canvas.sizes.unit;
        let top = |step: &Step| baseline - height * (step.amount / self.most);
        let mut order: Vec<usize> = (0..self.steps.len())
            .filter(|i| !self.steps[*i].label.is_empty())
            .collect();
        let newest = order.last().copied();
        let length = |i: usize| self.steps[i].end - self.steps[i].start;
        order.sort_by(|a, b| {
            (Some(*b) == newest)
                .cmp(&(Some(*a) == newest))
                .then(length(*b).total_cmp(&length(*a)))
                .then(a.cmp(b))
        });
        for i in order {
            let step = &self.steps[i];
            let repeats = i > 0
                && self.steps[i - 1].end == step.start
                && self.steps[i - 1].label == step.label;
            if repeats {
                continue;
            }
            let number = step
                .label
                .split_whitespace()
                .next()
                .filter(|word| word.starts_with(char::is_numeric));
            let inset = if length(i) * canvas.frame.day_width() > 40.0 * unit {
                4.0
            } else {
                2.5
            };
            // From the step's beginning; a short one that has nothing before it may also end with its label.
            let starts = (canvas.x(step.start) + inset * unit, HPos::Left);
            let ends = (canvas.x(step.end) - 1.5 * unit, HPos::Right);
            let whole = step.label.as_str();
            let tries = [(whole, starts)]
                .into_iter()
                .chain(number.map(|number| (number, starts)))
                .chain(number.map(|number| (number, ends)));
            for (text, (x, anchor)) in tries {
                let label = Label {
                    text,
                    x,
                    y: top(step) - lift(canvas.sizes),
                    size: canvas.sizes.label,
                    weight: Weight::Regular,
                    anchor,
                    color: canvas.palette.medicine,
                };
                let bounds = canvas.bounds(&label);
                let crosses = self.steps.iter().enumerate().any(|(other, s)| {
                    let block = Area {
                        x0: canvas.x(s.start),
                        x1: canvas.x(s.end),
                        y0: top(s) - 2.0 * unit,
                        y1: baseline,
                    };
                    other != i && block.meets(&bounds)
                });
                let inside = bounds.x0 >= canvas.frame.plot_left;
                if inside && !crosses && canvas.try_label(&label)? {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// From a step up to the baseline of its label.
fn lift(sizes: &Sizes) -> f64 {
    sizes.give(2.6, 4.5)
}

impl Strip for Doses {
    fn height(&self, setting: &Setting) -> f64 {
        let sizes = &setting.sizes;
        let words = match self.rows.len() {
            0 => 1.05 * sizes.name,
            n => sizes.stack(sizes.name) + (n - 1) as f64 * sizes.line(),
        };
        let lane = self.head(sizes) + self.step_height(setting) + self.foot(sizes);
        (lane + sizes.give(4.0, 8.0)).max(words)
    }

    fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.rows.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let height = self.step_height(setting);
        let baseline = top + self.head(&sizes) + height;
        let color = canvas.palette.medicine;

        canvas.line(
            (canvas.x(0.0), baseline),
            (canvas.frame.plot_right, baseline),
            sizes.pen,
            &canvas.palette.baseline,
        )?;
        if !self.steps.is_empty() {
            let lane = canvas.lane(baseline - height, baseline, 0.0..self.most);
            self.draw_steps(canvas, &lane)?;
            self.draw_labels(canvas, baseline, height)?;
        }
        let line = sizes.line();
        let marks = baseline + sizes.give(4.0, 6.0);
        let more = self.rows.len().saturating_sub(1) as f64 * line;
        let at = baseline - 0.5 * height + 0.36 * sizes.name;
        let (at, under) = if self.rows.is_empty() {
            (at, at)
        } else {
            canvas.stacked(at, marks + 0.36 * sizes.small, bottom - more)
        };
        canvas.name(&self.name, sizes.name, Weight::SemiBold, color, at)?;
        for (n, row) in self.rows.iter().enumerate() {
            for ticks in row.iter().rev() {
                ticks.draw(canvas, marks + n as f64 * line)?;
            }
            ticks::name_row(canvas, row, under + n as f64 * line)?;
        }
        Ok(())
    }
}
