//! What a lane draws on: plotters' areas in user units, the palette and sizes, and the register of text boxes by which
//! no label ever covers another. Not: what is drawn where (the lanes decide).

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::error::ChartError;
use crate::frame::Frame;
use crate::ink::{GRAIN, Ink};
use crate::ruler::{Ruler, Weight};
use crate::theme::{Palette, Sizes};

/// One lane's coordinate system: days since the first day across, the lane's own values up.
pub(crate) type Lane<'a> = DrawingArea<Ink<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// A rectangle in user units, `y` downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub x0: f64,
    pub y0: f64,
    pub x1: f64,
    pub y1: f64,
}

impl Area {
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1 && self.y0 < other.y1 && other.y0 < self.y1
    }
}

/// A text to be placed: `x` by the anchor, `y` the baseline.
#[derive(Clone, Copy)]
pub(crate) struct Label<'t> {
    pub text: &'t str,
    pub x: f64,
    pub y: f64,
    pub size: f64,
    pub weight: Weight,
    pub anchor: HPos,
    pub color: RGBAColor,
}

/// Backend pixels of a length in user units.
pub(crate) fn px(units: f64) -> i32 {
    (units * GRAIN).round() as i32
}

/// Backend pixels of a line width or radius, never so thin that it vanishes.
pub(crate) fn pen(units: f64) -> u32 {
    (units * GRAIN).round().max(1.0) as u32
}

/// The drawing surface with everything a lane needs to know.
pub(crate) struct Canvas<'a> {
    pub area: DrawingArea<Ink<'a>, Shift>,
    pub frame: Frame,
    pub palette: &'static Palette,
    pub sizes: &'a Sizes,
    pub ruler: &'a Ruler,
    taken: Vec<Area>,
}

impl<'a> Canvas<'a> {
    pub(crate) fn new(
        area: DrawingArea<Ink<'a>, Shift>,
        frame: Frame,
        palette: &'static Palette,
        sizes: &'a Sizes,
        ruler: &'a Ruler,
    ) -> Self {
        Self {
            area,
            frame,
            palette,
            sizes,
            ruler,
            taken: Vec::new(),
        }
    }

    /// A lane over the whole plot width, between two heights, with its values.
    pub(crate) fn lane(&self, top: f64, bottom: f64, values: std::ops::Range<f64>) -> Lane<'a> {
        self.area
            .apply_coord_spec(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
                0.0..self.frame.days() as f64,
                values,
                (
                    px(self.frame.plot_left)..px(self.frame.plot_right),
                    px(bottom)..px(top),
                ),
            ))
    }

    /// Where a number of days after the first day's left edge lies.
    pub(crate) fn x(&self, days: f64) -> f64 {
        self.frame.plot_left + days * self.frame.day_width()
    }

    /// The box a label would fill: from cap height to descender.
    pub(crate) fn bounds(&self, label: &Label) -> Area {
        let width = self.ruler.width(label.text, label.size, label.weight);
        let x0 = match label.anchor {
            HPos::Left => label.x,
            HPos::Center => label.x - width / 2.0,
            HPos::Right => label.x - width,
        };
        Area {
            x0,
            x1: x0 + width,
            y0: label.y - 0.78 * label.size,
            y1: label.y + 0.24 * label.size,
        }
    }

    /// Whether nothing has been claimed there.
    pub(crate) fn is_free(&self, area: &Area) -> bool {
        !self.taken.iter().any(|taken| taken.meets(area))
    }

    /// Free width to the right of a place on a line of text, up to the next thing or the edge of the plot.
    pub(crate) fn room_right(&self, x: f64, baseline: f64, size: f64) -> f64 {
        let line = Area {
            x0: x,
            x1: self.frame.plot_right,
            y0: baseline - 0.78 * size,
            y1: baseline + 0.24 * size,
        };
        let ahead = self.taken.iter().filter(|taken| taken.meets(&line));
        ahead.map(|taken| taken.x0).fold(line.x1, f64::min) - x
    }

    /// Keeps labels away from an area.
    pub(crate) fn claim(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// Draws the label when its box is free and inside the drawing, and tells whether it did.
    pub(crate) fn try_label(&mut self, label: &Label) -> Result<bool, ChartError> {
        let bounds = self.bounds(label);
        let hair = 0.05 * label.size;
        let inside = bounds.x0 >= 0.0
            && bounds.x1 <= self.frame.width
            && bounds.y0 >= -hair
            && bounds.y1 <= self.frame.height + hair;
        if label.text.is_empty() || !inside || !self.is_free(&bounds) {
            return Ok(false);
        }
        // A little air to the sides, so that two labels never read as one.
        let air = self.sizes.small * 0.25;
        self.claim(Area {
            x0: bounds.x0 - air,
            x1: bounds.x1 + air,
            ..bounds
        });
        let style = match label.weight {
            Weight::Regular => FontStyle::Normal,
            Weight::SemiBold => FontStyle::Bold,
        };
        let style = FontDesc::new(
            FontFamily::Name("Inter"),
            (label.size * GRAIN).round(),
            style,
        )
        .color(&label.color)
        .pos(Pos::new(label.anchor, VPos::Bottom));
        drawn(
            self.area
                .draw_text(label.text, &style, (px(label.x), px(label.y))),
        )?;
        Ok(true)
    }

    /// The name of a lane in the left margin, shortened to it, and small grey words under it.
    pub(crate) fn name(
        &mut self,
        name: &str,
        size: f64,
        weight: Weight,
        color: RGBAColor,
        baseline: f64,
    ) -> Result<(), ChartError> {
        let room = self.frame.plot_left - self.margin_gap() - 4.0 * self.sizes.unit;
        let text = self.ruler.fit(name, size, weight, room);
        let x = self.frame.plot_left - self.margin_gap();
        self.try_label(&Label {
            text: &text,
            x,
            y: baseline,
            size,
            weight,
            anchor: HPos::Right,
            color,
        })?;
        Ok(())
    }

    /// The name of a lane with small grey words under it (or none): the name at `baseline`, the words at `under` if they
    /// can be; both move up where they would leave the lane at `bottom`.
    pub(crate) fn name_over(
        &mut self,
        (name, size, weight, color): (&str, f64, Weight, RGBAColor),
        words: &str,
        (baseline, under, bottom): (f64, f64, f64),
    ) -> Result<(), ChartError> {
        if words.is_empty() {
            return self.name(name, size, weight, color, baseline);
        }
        let (baseline, under) = self.stacked(baseline, under, bottom);
        self.name(name, size, weight, color, baseline)?;
        self.aside(words, under)
    }

    /// Baselines of a name and of small words under it that end above `bottom`, as near to the wanted ones as can be.
    pub(crate) fn stacked(&self, baseline: f64, under: f64, bottom: f64) -> (f64, f64) {
        let line = self.sizes.line();
        let lowest = bottom - 0.25 * self.sizes.small;
        let under = under.max(baseline + line).min(lowest);
        (baseline.min(under - line), under)
    }

    /// Small grey words in the left margin.
    pub(crate) fn aside(&mut self, words: &str, baseline: f64) -> Result<(), ChartError> {
        self.name(
            words,
            self.sizes.small,
            Weight::Regular,
            self.palette.soft,
            baseline,
        )
    }

    /// Distance between the words in the left margin and the plot.
    pub(crate) fn margin_gap(&self) -> f64 {
        12.0 * self.sizes.unit
    }

    /// A filled rectangle, in user units.
    pub(crate) fn fill(&self, area: Area, color: &RGBAColor) -> Result<(), ChartError> {
        let corners = [(px(area.x0), px(area.y0)), (px(area.x1), px(area.y1))];
        drawn(self.area.draw(&Rectangle::new(corners, color.filled())))
    }

    /// A straight line, in user units.
    pub(crate) fn line(
        &self,
        from: (f64, f64),
        to: (f64, f64),
        width: f64,
        color: &RGBAColor,
    ) -> Result<(), ChartError> {
        let ends = [(px(from.0), px(from.1)), (px(to.0), px(to.1))];
        drawn(
            self.area
                .draw(&PathElement::new(ends, color.stroke_width(pen(width)))),
        )
    }

    /// A line through the points, in user units.
    pub(crate) fn path(
        &self,
        points: &[(f64, f64)],
        width: f64,
        color: &RGBAColor,
    ) -> Result<(), ChartError> {
        let points: Vec<(i32, i32)> = points.iter().map(|p| (px(p.0), px(p.1))).collect();
        drawn(
            self.area
                .draw(&PathElement::new(points, color.stroke_width(pen(width)))),
        )
    }

    /// A broken line through the points, in user units.
    pub(crate) fn dashes(
        &self,
        points: &[(f64, f64)],
        (dash, gap): (f64, f64),
        width: f64,
        color: &RGBAColor,
    ) -> Result<(), ChartError> {
        let points: Vec<(i32, i32)> = points.iter().map(|p| (px(p.0), px(p.1))).collect();
        drawn(self.area.draw(&DashedPathElement::new(
            points,
            px(dash),
            px(gap),
            color.stroke_width(pen(width)),
        )))
    }
}

/// plotters' answer as ours.
pub(crate) fn drawn<E>(result: Result<(), E>) -> Result<(), ChartError> {
    result.map_err(|_| ChartError::Drawing)
}

/// A label of small grey words.
pub(crate) fn small<'t>(canvas: &Canvas, text: &'t str, x: f64, y: f64, anchor: HPos) -> Label<'t> {
    Label {
        text,
        x,
        y,
        size: canvas.sizes.small,
        weight: Weight::Regular,
        anchor,
        color: canvas.palette.soft,
    }
}
