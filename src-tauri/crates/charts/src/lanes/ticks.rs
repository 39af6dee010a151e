//! Marks under a medicine: a tick for a missed dose, a ring for one skipped on purpose, a tick for a use when needed,
//! and the words in the margin that name them. Not: the steps (see `dose`). The two kinds of medicine lanes use it.

use chrono::NaiveDate;
use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::marks;
use crate::canvas::{Canvas, drawn, pen, px, small};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::ruler::Weight;
use crate::theme::Sizes;
use ballast_words::fixed;

/// Half the height of the tick of a missed dose, in steps of distance.
const TICK: f64 = 3.0;
/// Radius of the ring of a skipped dose, in steps of distance.
const RING: f64 = 2.4;

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Missed,
    Skipped,
    IfNeeded,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Missed => fixed::t!("chart-life-missed"),
            Self::Skipped => fixed::t!("chart-life-skipped"),
            Self::IfNeeded => fixed::t!("chart-life-as-needed"),
        }
    }
}

/// Marks of one kind.
pub(super) struct Ticks {
    pub kind: Kind,
    pub days: Vec<usize>,
}

impl Ticks {
    /// The marks within the chart; `None` when there are none.
    pub(super) fn of(kind: Kind, days: &[NaiveDate], calendar: &Calendar) -> Option<Self> {
        let days: Vec<usize> = days.iter().filter_map(|day| calendar.index(*day)).collect();
        (!days.is_empty()).then_some(Self { kind, days })
    }

    /// Draws the marks around a height. Uses that fall together make a taller tick.
    pub(super) fn draw(&self, canvas: &Canvas, middle: f64) -> Result<(), ChartError> {
        let (unit, width) = (canvas.sizes.unit, canvas.sizes.pen);
        let day_width = canvas.frame.day_width();
        let color = canvas.palette.medicine;
        let reach = 6.0 * unit;
        let lane = canvas.lane(middle - reach, middle + reach, -reach..reach);
        let least = match self.kind {
            Kind::Skipped => 2.2 * RING * unit,
            Kind::Missed | Kind::IfNeeded => 2.6 * width,
        };
        for (day, count) in marks(&self.days, day_width, least) {
            let x = day as f64 + 0.5;
            let tall = match self.kind {
                Kind::Missed => TICK * unit,
                Kind::IfNeeded => (1.9 + count.min(4) as f64) * unit,
                Kind::Skipped => {
                    ring(canvas, canvas.x(x), middle)?;
                    continue;
                }
            };
            let half = width / day_width;
            let corners = [(x - half, -tall), (x + half, tall)];
            drawn(lane.draw(&Rectangle::new(corners, color.filled())))?;
        }
        Ok(())
    }
}

fn ring(canvas: &Canvas, x: f64, y: f64) -> Result<(), ChartError> {
    let stroke = canvas
        .palette
        .medicine
        .stroke_width(pen(1.1 * canvas.sizes.pen));
    let radius = px(RING * canvas.sizes.unit - 0.5 * canvas.sizes.pen);
    drawn(
        canvas
            .area
            .draw(&Circle::new((px(x), px(y)), radius, stroke)),
    )
}

/// Width in the margin of what names the two kinds of a shared row.
pub(super) fn key_width(sizes: &Sizes, width: impl Fn(&str) -> f64) -> f64 {
    let words = width(Kind::Missed.word()) + width(Kind::Skipped.word());
    words + (2.0 * RING + 16.0) * sizes.unit + 2.0 * sizes.pen
}

/// Names the marks of one row in the margin: the word alone for one kind, each word after its mark for two.
pub(super) fn name_row(
    canvas: &mut Canvas,
    row: &[Ticks],
    baseline: f64,
) -> Result<(), ChartError> {
    let [first, second] = row else {
        return match row {
            [one, ..] => canvas.aside(one.kind.word(), baseline),
            [] => Ok(()),
        };
    };
    let (unit, right) = (
        canvas.sizes.unit,
        canvas.frame.plot_left - canvas.margin_gap(),
    );
    let (ruler, size) = (canvas.ruler, canvas.sizes.small);
    let width = |text: &str| ruler.width(text, size, Weight::Regular);
    if key_width(canvas.sizes, width) > right - 2.0 * unit {
        let both = format!("{}, {}", first.kind.word(), second.kind.word());
        return canvas.aside(&both, baseline);
    }
    let middle = baseline - 0.36 * canvas.sizes.small;
    let mut x = right;
    for ticks in [second, first] {
        let words = width(ticks.kind.word());
        let label = small(canvas, ticks.kind.word(), x, baseline, HPos::Right);
        if !canvas.try_label(&label)? {
            return Ok(());
        }
        x -= words + 4.0 * unit;
        if ticks.kind == Kind::Skipped {
            ring(canvas, x - RING * unit, middle)?;
            x -= (2.0 * RING + 7.0) * unit;
        } else {
            let (top, bottom) = (middle - TICK * unit, middle + TICK * unit);
            let color = canvas.palette.medicine;
            canvas.line((x, top), (x, bottom), 2.0 * canvas.sizes.pen, &color)?;
            x -= 7.0 * unit;
        }
    }
    Ok(())
}
