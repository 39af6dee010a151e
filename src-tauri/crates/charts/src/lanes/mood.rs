//! Mood: a bar from worst to best for every day, the rolling mean as a line that breaks over gaps, a dotted line at "my
//! usual self". Not: any value for a day without a rating; a bad day without details is a mark under the lane.

use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::ratings::{Bar, bar, by_day, gaps, pieces};
use super::{Setting, Strip, marks};
use crate::canvas::{Area, Canvas, Lane, drawn, pen, px, small};
use crate::days::Grain;
use crate::error::ChartError;
use crate::input::LifeChart;
use crate::ruler::Weight;
use crate::theme::Sizes;
use ballast_words::fixed;

/// The middle of the scale, "my usual self".
const USUAL: f64 = 5.0;

pub(super) struct Mood {
    grain: Grain,
    bars: Vec<Bar>,
    /// Middle of a day or group (in days), rolling mean there, whether it rests on estimated days.
    line: Vec<Vec<(f64, f64, bool)>>,
    bad_days: Vec<usize>,
    /// First day and number of days of stretches between records.
    gaps: Vec<(usize, usize)>,
}

impl Mood {
    pub(super) fn of(chart: &LifeChart, setting: &Setting) -> Self {
        let calendar = &setting.calendar;
        let grain = Grain::at(setting.frame.day_width(), setting.sizes.unit);
        let rated = by_day(chart, calendar);
        let mut rolling = vec![None; calendar.len];
        for (day, mean) in &chart.rolling {
            if let Some(i) = calendar.index(*day) {
                rolling[i] = mean
                    .filter(|mean| mean.is_finite())
                    .map(|mean| mean.clamp(0.0, 10.0));
            }
        }
        let groups = calendar.groups(grain);
        let estimated = |i: usize| rated[i].is_some_and(|day| day.estimated);
        Self {
            grain,
            bars: groups
                .iter()
                .filter_map(|(start, end)| bar(&rated, *start, *end))
                .collect(),
            line: pieces(&groups, &rolling, estimated),
            bad_days: (0..calendar.len)
                .filter(|i| rated[*i].is_some_and(|day| day.bad_day))
                .collect(),
            gaps: gaps(&rated),
        }
    }

    fn draw_bars(&self, canvas: &Canvas, lane: &Lane, per_unit: f64) -> Result<(), ChartError> {
        let (palette, sizes) = (canvas.palette, canvas.sizes);
        let day_width = canvas.frame.day_width();
        let least = 2.4 * sizes.unit * per_unit;
        let span = |bar: &Bar| {
            let width = (bar.end - bar.start) as f64;
            let share = if self.grain == Grain::Day { 0.72 } else { 0.8 };
            let half = (width * share / 2.0).min(5.0 * sizes.unit / day_width);
            let middle = (bar.start + bar.end) as f64 / 2.0;
            let lift = ((least - (bar.high - bar.low)) / 2.0).max(0.0);
            [
                (middle - half, (bar.low - lift).max(0.0)),
                (middle + half, (bar.high + lift).min(10.0)),
            ]
        };
        for bar in self.bars.iter().filter(|bar| !bar.estimated) {
            drawn(lane.draw(&Rectangle::new(span(bar), palette.mood_band.filled())))?;
        }
        for bar in self.bars.iter().filter(|bar| bar.estimated) {
            let [low, high] = span(bar);
            let stroke = palette.mood_core.stroke_width(pen(0.9 * sizes.pen));
            if (high.0 - low.0) * day_width >= 3.0 * sizes.unit {
                let inset = 0.45 * sizes.pen / day_width;
                let corners = [(low.0 + inset, low.1), (high.0 - inset, high.1)];
                drawn(lane.draw(&Rectangle::new(corners, stroke)))?;
            } else {
                let middle = (low.0 + high.0) / 2.0;
                let dots = (px(1.5 * sizes.unit), px(1.5 * sizes.unit));
                let ends = [(middle, low.1), (middle, high.1)];
                drawn(lane.draw(&DashedPathElement::new(ends, dots.0, dots.1, stroke)))?;
            }
        }
        for bar in &self.bars {
            if let Some((low, high)) = bar.core.filter(|_| !bar.estimated) {
                let [left, right] = span(bar);
                drawn(lane.draw(&Rectangle::new(
                    [(left.0, low), (right.0, high)],
                    palette.mood_core.filled(),
                )))?;
            }
        }
        // Days wide enough to be read one by one also show their mean.
        if self.grain == Grain::Day && day_width >= 9.0 * sizes.unit {
            for bar in &self.bars {
                if let Some(mean) = bar.mean {
                    let at = ((bar.start + bar.end) as f64 / 2.0, mean);
                    drawn(lane.draw(&Circle::new(
                        at,
                        px(2.0 * sizes.unit),
                        palette.mood_core.filled(),
                    )))?;
                }
            }
        }
        Ok(())
    }

    fn draw_line(&self, canvas: &Canvas, lane: &Lane) -> Result<(), ChartError> {
        let (color, sizes) = (canvas.palette.mood, canvas.sizes);
        let width = if self.grain == Grain::Day { 2.2 } else { 1.7 };
        let stroke = color.stroke_width(pen(width * sizes.pen));
        for piece in &self.line {
            if let [(x, y, _)] = piece.as_slice() {
                drawn(lane.draw(&Circle::new((*x, *y), px(1.5 * sizes.unit), color.filled())))?;
            }
            // Runs of segments that are all dotted or all drawn through.
            let dotted = |i: usize| piece[i].2 || piece[i + 1].2;
            let mut start = 0;
            while start + 1 < piece.len() {
                let is_dotted = dotted(start);
                let mut end = start + 1;
                while end + 1 < piece.len() && dotted(end) == is_dotted {
                    end += 1;
                }
                let points: Vec<(f64, f64)> =
                    piece[start..=end].iter().map(|p| (p.0, p.1)).collect();
                if is_dotted {
                    let (dash, gap) = (px(2.0 * sizes.unit), px(2.2 * sizes.unit));
                    drawn(lane.draw(&DashedPathElement::new(points, dash, gap, stroke)))?;
                } else {
                    drawn(lane.draw(&PathElement::new(points, stroke)))?;
                }
                start = end;
            }
        }
        Ok(())
    }

    /// "6 days not recorded", over or under what is drawn around the gap; the longest gaps first.
    fn name_gaps(
        &self,
        canvas: &mut Canvas,
        lane: &Lane,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let (day_width, unit) = (canvas.frame.day_width(), canvas.sizes.unit);
        let y_of = |value: f64| f64::from(lane.map_coordinate(&(0.0, value)).1) / crate::ink::GRAIN;
        let mut gaps: Vec<_> = self
            .gaps
            .iter()
            .filter(|gap| gap.1 as f64 * day_width >= 9.0 * unit)
            .collect();
        gaps.sort_by_key(|gap| std::cmp::Reverse(gap.1));
        for (first, n) in gaps {
            let text = ballast_words::t!("chart-life-days-not-recorded", n = *n);
            let middle = canvas.x(*first as f64 + *n as f64 / 2.0);
            let mut label = small(canvas, &text, middle, 0.0, HPos::Center);
            let width = canvas.bounds(&label).x1 - canvas.bounds(&label).x0;
            label.x = middle.clamp(
                canvas.frame.plot_left + width / 2.0,
                canvas.frame.plot_right - width / 2.0,
            );
            let near = |start: f64, end: f64| {
                canvas.x(end) > label.x - width / 2.0 - 3.0 * unit
                    && canvas.x(start) < label.x + width / 2.0 + 3.0 * unit
            };
            let values = self
                .bars
                .iter()
                .filter(|bar| near(bar.start as f64, bar.end as f64))
                .map(|bar| (bar.low, bar.high));
            let rolling = self
                .line
                .iter()
                .flatten()
                .filter(|p| near(p.0, p.0))
                .map(|p| (p.1, p.1));
            let (low, high) = values
                .chain(rolling)
                .fold((USUAL, USUAL), |(l, h), v| (v.0.min(l), v.1.max(h)));
            for y in [
                y_of(high) - 6.0 * unit,
                y_of(low) + 5.0 * unit + 0.8 * label.size,
            ] {
                let placed = crate::canvas::Label { y, ..label };
                let bounds = canvas.bounds(&placed);
                if bounds.y0 >= top && bounds.y1 <= bottom && canvas.try_label(&placed)? {
                    break;
                }
            }
        }
        Ok(())
    }

    fn draw_bad_days(&self, canvas: &mut Canvas, top: f64) -> Result<(), ChartError> {
        let (unit, color) = (canvas.sizes.unit, canvas.palette.mood);
        let day_width = canvas.frame.day_width();
        let middle = top + 0.45 * canvas.sizes.small;
        let arm = 2.3 * unit;
        for (day, _) in marks(&self.bad_days, day_width, 3.0 * unit) {
            let x = canvas.x(day as f64 + 0.5);
            let width = 1.3 * canvas.sizes.pen;
            canvas.line(
                (x - arm, middle - arm),
                (x + arm, middle + arm),
                width,
                &color,
            )?;
            canvas.line(
                (x - arm, middle + arm),
                (x + arm, middle - arm),
                width,
                &color,
            )?;
        }
        canvas.aside(
            if self.bad_days.len() == 1 {
                fixed::t!("chart-life-bad-day")
            } else {
                fixed::t!("chart-life-bad-days")
            },
            middle + 0.36 * canvas.sizes.small,
        )
    }

    fn foot(&self, setting: &Setting) -> f64 {
        let sizes = setting.sizes;
        let bad = if self.bad_days.is_empty() {
            0.0
        } else {
            sizes.line()
        };
        bad + 0.62 * sizes.small + sizes.give(2.0, 8.0)
    }
}

/// From the top of the lane to the top of its scale, whose "10" reaches over it.
fn head(sizes: &Sizes) -> f64 {
    0.45 * sizes.small + sizes.give(1.5, 6.0)
}

impl Strip for Mood {
    fn height(&self, setting: &Setting) -> f64 {
        head(&setting.sizes) + setting.sizes.mood + self.foot(setting)
    }

    fn stretches(&self) -> bool {
        true
    }

    fn is_empty(&self) -> bool {
        self.bars.is_empty() && self.line.is_empty() && self.bad_days.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let (y10, y0) = (top + head(&sizes), bottom - self.foot(setting));
        let lane = canvas.lane(y10, y0, 0.0..10.0);
        let y5 = (y10 + y0) / 2.0;
        let (left, right) = (canvas.x(0.0), canvas.frame.plot_right);

        canvas.line((left, y0), (right, y0), sizes.pen, &canvas.palette.hairline)?;
        self.draw_bars(canvas, &lane, 10.0 / (y0 - y10))?;
        canvas.dashes(
            &[(left, y5), (right, y5)],
            (1.2 * sizes.unit, 3.8 * sizes.unit),
            sizes.pen,
            &canvas.palette.soft,
        )?;
        self.draw_line(canvas, &lane)?;

        canvas.name(
            fixed::t!("chart-life-mood"),
            sizes.name,
            Weight::SemiBold,
            canvas.palette.mood,
            y5 + 0.36 * sizes.name,
        )?;
        let below = y5 + 0.36 * sizes.name + 1.25 * sizes.small;
        canvas.aside(fixed::t!("chart-life-usual-self"), below)?;
        canvas.aside(self.grain.word(), below + 1.25 * sizes.small)?;
        canvas.aside("10", y10 + 0.36 * sizes.small)?;
        canvas.aside("0", y0 + 0.36 * sizes.small)?;
        if !self.bad_days.is_empty() {
            self.draw_bad_days(canvas, y0 + sizes.line() - 0.45 * sizes.small)?;
        }
        // Labels of the gaps keep off the dotted line.
        canvas.claim(Area {
            x0: left,
            x1: right,
            y0: y5 - sizes.pen,
            y1: y5 + sizes.pen,
        });
        self.name_gaps(canvas, &lane, y10, y0)
    }
}
