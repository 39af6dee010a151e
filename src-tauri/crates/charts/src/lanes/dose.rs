//! A medicine: its dose as steps over time, missed and skipped doses and as-needed use as ticks under it. Not: what was
//! taken at what hour (the reading says that).

use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::{Setting, Strip, marks};
use crate::canvas::{Area, Canvas, Label, Lane, drawn, pen, px};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::input::DoseLane;
use crate::ruler::Weight;
use crate::words;

/// A step clipped to the chart, in days since the first.
struct Step {
    start: f64,
    end: f64,
    amount: f64,
    label: String,
    planned: bool,
    held: bool,
    /// Goes on after the chart's last day.
    open: bool,
}

/// Ticks of one kind under the steps.
struct Ticks {
    words: &'static str,
    days: Vec<usize>,
    /// Height of a tick, in steps of distance.
    tall: f64,
}

pub(super) struct Doses {
    name: String,
    steps: Vec<Step>,
    rows: Vec<Ticks>,
    most: f64,
}

impl Doses {
    pub(super) fn of(lane: &DoseLane, calendar: &Calendar) -> Self {
        let mut steps = Vec::new();
        for span in &lane.spans {
            let Some((first, last)) = calendar.clip(span.from, span.to) else {
                continue;
            };
            let amount = if span.held || !span.amount.is_finite() {
                0.0
            } else {
                span.amount.max(0.0)
            };
            let label = match words::one_line(&span.label) {
                label if label.is_empty() && span.held => "held".to_owned(),
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
        let most = steps.iter().map(|step| step.amount).fold(0.0, f64::max);
        let days = |days: &[_]| {
            days.iter()
                .filter_map(|day| calendar.index(*day))
                .collect::<Vec<_>>()
        };
        let rows = [
            ("missed", &lane.missed, 6.0),
            ("skipped", &lane.skipped, 3.5),
            ("as needed", &lane.as_needed, 5.0),
        ]
        .map(|(words, listed, tall)| Ticks {
            words,
            days: days(listed),
            tall,
        });
        Self {
            name: words::one_line(&lane.name),
            steps,
            rows: rows
                .into_iter()
                .filter(|row| !row.days.is_empty())
                .collect(),
            most: if most > 0.0 { most } else { 1.0 },
        }
    }

    fn step_height(&self, setting: &Setting) -> f64 {
        let units = match (self.steps.is_empty(), setting.medicines) {
            (true, _) => 8.0,
            (false, 0..=2) => 36.0,
            (false, 3..=4) => 28.0,
            (false, _) => 20.0,
        };
        units * setting.sizes.unit
    }

    fn draw_steps(&self, canvas: &Canvas, lane: &Lane) -> Result<(), ChartError> {
        let palette = canvas.palette;
        let filled = |step: &&Step| !step.planned && !step.held;
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
        for (i, step) in self
            .steps
            .iter()
            .enumerate()
            .filter(|(_, step)| step.planned || step.held)
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
        let top = |step: &Step| baseline - height * step.amount / self.most;
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
            for text in std::iter::once(step.label.as_str()).chain(number) {
                let label = Label {
                    text,
                    x: canvas.x(step.start) + inset * unit,
                    y: top(step) - 4.5 * unit,
                    size: canvas.sizes.label,
                    weight: Weight::Regular,
                    anchor: HPos::Left,
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
                if !crosses && canvas.try_label(&label)? {
                    break;
                }
            }
        }
        Ok(())
    }
}

impl Strip for Doses {
    fn height(&self, setting: &Setting) -> f64 {
        let sizes = setting.sizes;
        let head = if self.steps.is_empty() {
            8.0 * sizes.unit
        } else {
            1.45 * sizes.label
        };
        let rows = self.rows.len() as f64 * 1.3 * sizes.small;
        let rows = if self.steps.is_empty() {
            rows.max(sizes.small)
        } else {
            rows
        };
        head + self.step_height(setting) + rows + 7.0 * sizes.unit
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
        let row = 1.3 * sizes.small;
        let baseline =
            top + if self.steps.is_empty() {
                8.0 * sizes.unit
            } else {
                1.45 * sizes.label
            } + height;
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
        let lift = if self.steps.is_empty() {
            3.0 * sizes.unit
        } else {
            (0.5 * height - 0.36 * sizes.name).max(0.0)
        };
        canvas.name(
            &self.name,
            sizes.name,
            Weight::SemiBold,
            color,
            baseline - lift,
        )?;

        let day_width = canvas.frame.day_width();
        for (n, ticks) in self.rows.iter().enumerate() {
            let (y0, y1) = (
                baseline + 2.0 * sizes.unit + n as f64 * row,
                (baseline + (n + 1) as f64 * row).min(bottom),
            );
            canvas.aside(ticks.words, y0 + 0.86 * sizes.small)?;
            let lane = canvas.plain_lane(y0, y1);
            let half = 1.0 * sizes.pen / day_width;
            for (day, count) in marks(&ticks.days, day_width, 2.6 * sizes.pen) {
                let tall = if ticks.words == "as needed" {
                    (3.0 + 2.0 * count.min(3) as f64).min(9.0)
                } else {
                    ticks.tall
                };
                let (x, high) = (day as f64 + 0.5, y1 - y0);
                let corners = [
                    (x - half, high),
                    (x + half, (high - tall * sizes.unit).max(0.0)),
                ];
                drawn(lane.draw(&Rectangle::new(corners, color.filled())))?;
            }
        }
        Ok(())
    }
}
