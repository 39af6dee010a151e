//! Pictures that are a list: a row for each thing, its name to the left, a short scale in the middle, figures to the right;
//! on a narrow page name and figures stand over the scale. Not: what is on the scale.

use plotters::element::PathElement;
use plotters::style::text_anchor::HPos;
use plotters::style::{Color, RGBAColor};

use crate::canvas::{Canvas, Label, drawn, pen, px, small};
use crate::error::ChartError;
use crate::frame::Frame;
use crate::place::Place;
use crate::ruler::Weight;
use crate::sheet::Sheet;

/// The words of one row.
pub(crate) struct Words {
    pub name: String,
    /// Small words under the name.
    pub aside: String,
    /// Lines of figures, at most two.
    pub figures: Vec<String>,
}

/// Where rows lie.
pub(crate) struct Rows {
    /// Name and figures over the scale instead of beside it.
    stacked: bool,
    /// Edges of the scale.
    pub left: f64,
    pub right: f64,
    names: f64,
    figures: f64,
    top: f64,
    /// Height of one row.
    row: f64,
    /// From the top of a row to its scale, and the height of the scale.
    head: f64,
    scale: f64,
    count: usize,
}

impl Rows {
    /// Lays out rows under `top`, with `scale` units of height for the scale of each.
    pub(crate) fn of(sheet: &Sheet, words: &[Words], top: f64, scale: f64) -> Self {
        let (sizes, ruler) = (&sheet.sizes, &sheet.ruler);
        let width = |text: &str, size, weight| ruler.width(text, size, weight);
        let name = words
            .iter()
            .map(|w| {
                width(&w.name, sizes.name, Weight::SemiBold).max(width(
                    &w.aside,
                    sizes.small,
                    Weight::Regular,
                ))
            })
            .fold(0.0, f64::max);
        let figures = words
            .iter()
            .flat_map(|w| &w.figures)
            .map(|text| width(text, sizes.small, Weight::Regular))
            .fold(0.0, f64::max);
        let lines = words.iter().map(|w| w.figures.len()).max().unwrap_or(0) as f64;
        let (edge, gap) = (6.0 * sizes.unit, 12.0 * sizes.unit);
        let named = name.min(0.28 * sheet.width) + edge + gap;
        let figured = figures.min(0.34 * sheet.width) + edge + gap;
        let stacked =
            sheet.width - named - figured < 0.36 * sheet.width || sheet.width < 600.0 * sizes.unit;
        let line = 1.35 * sizes.small;
        if stacked {
            let has_aside = words.iter().any(|w| !w.aside.is_empty());
            let over = 1.25 * sizes.name + line * (lines + if has_aside { 1.0 } else { 0.0 });
            let head = over + sizes.give(1.0, 3.0);
            return Self {
                stacked,
                left: edge + 10.0 * sizes.unit,
                right: sheet.width - edge - 10.0 * sizes.unit,
                names: edge,
                figures: edge,
                top,
                row: head + scale + sizes.give(6.0, 16.0),
                head,
                scale,
                count: words.len(),
            };
        }
        let words_high = (sizes.stack(sizes.name)).max(line * lines);
        let row = scale.max(words_high) + sizes.give(4.0, 14.0);
        let head = (row - scale) / 2.0;
        Self {
            stacked,
            left: named.round(),
            right: (sheet.width - figured).round(),
            names: named - gap,
            figures: sheet.width - figured + gap,
            top,
            row,
            head,
            scale,
            count: words.len(),
        }
    }

    /// Bottom of the last row.
    pub(crate) fn bottom(&self) -> f64 {
        self.top + self.count as f64 * self.row
    }

    /// Top and bottom of the scale of a row.
    pub(crate) fn scale(&self, i: usize) -> (f64, f64) {
        let top = self.top + i as f64 * self.row + self.head;
        (top, top + self.scale)
    }

    pub(crate) fn place(&self, i: usize, width: f64) -> Place {
        let top = self.top + i as f64 * self.row;
        Place {
            left: 0.0,
            right: width,
            top,
            bottom: top + self.row,
        }
    }

    /// A rule over all rows; where words stand over the scales, only beside these.
    pub(crate) fn rule(
        &self,
        canvas: &Canvas,
        x: f64,
        color: &RGBAColor,
    ) -> Result<(), ChartError> {
        let pen = canvas.sizes.pen;
        if !self.stacked {
            return canvas.line((x, self.top), (x, self.bottom()), pen, color);
        }
        for i in 0..self.count {
            let (top, bottom) = self.scale(i);
            canvas.line((x, top), (x, bottom), pen, color)?;
        }
        Ok(())
    }

    /// The frame of the whole picture, with `foot` units under the rows.
    pub(crate) fn frame(&self, sheet: &Sheet, foot: f64) -> Frame {
        sheet.frame(
            (self.left, self.right),
            (self.top, self.bottom()),
            self.bottom() + foot,
        )
    }

    /// Writes the name and the figures of a row.
    pub(crate) fn write(
        &self,
        canvas: &mut Canvas,
        i: usize,
        words: &Words,
        color: RGBAColor,
    ) -> Result<(), ChartError> {
        let sizes = canvas.sizes;
        let line = 1.35 * sizes.small;
        let top = self.top + i as f64 * self.row;
        let (ruler, soft, ink) = (canvas.ruler, canvas.palette.soft, canvas.palette.ink);
        let (anchor, room) = if self.stacked {
            (HPos::Left, canvas.frame.width - 2.0 * self.names)
        } else {
            (HPos::Right, self.names - 4.0 * sizes.unit)
        };
        let name = ruler.fit(&words.name, sizes.name, Weight::SemiBold, room);
        let aside = ruler.fit(&words.aside, sizes.small, Weight::Regular, room);
        let middle = self.scale(i).0 + self.scale / 2.0;
        let name_at = match (self.stacked, aside.is_empty()) {
            (true, _) => top + 0.95 * sizes.name,
            (false, true) => middle + 0.36 * sizes.name,
            (false, false) => middle + 0.36 * sizes.name - 0.5 * sizes.line(),
        };
        canvas.try_label(&Label {
            text: &name,
            x: self.names,
            y: name_at,
            size: sizes.name,
            weight: Weight::SemiBold,
            anchor,
            color,
        })?;
        let aside_at = if self.stacked {
            name_at + line
        } else {
            name_at + sizes.line()
        };
        let mut label = small(canvas, &aside, self.names, aside_at, anchor);
        label.color = soft;
        canvas.try_label(&label)?;
        let first = if self.stacked {
            let asides = if aside.is_empty() { 0.0 } else { line };
            name_at + asides + line
        } else {
            middle + 0.36 * sizes.small - 0.5 * line * (words.figures.len() as f64 - 1.0)
        };
        let room = canvas.frame.width - self.figures - 4.0 * sizes.unit;
        for (n, text) in words.figures.iter().enumerate() {
            let text = ruler.fit(text, sizes.small, Weight::Regular, room);
            let mut label = small(
                canvas,
                &text,
                self.figures,
                first + n as f64 * line,
                HPos::Left,
            );
            label.color = if n == 0 { ink } else { soft };
            canvas.try_label(&label)?;
        }
        Ok(())
    }
}

/// A whisker from one value to another with short ends, in user units.
pub(crate) fn whisker(
    canvas: &Canvas,
    (x0, x1): (f64, f64),
    y: f64,
    color: &RGBAColor,
) -> Result<(), ChartError> {
    let end = 3.0 * canvas.sizes.unit;
    let width = 1.3 * canvas.sizes.pen;
    canvas.line((x0, y), (x1, y), width, color)?;
    canvas.line((x0, y - end), (x0, y + end), width, color)?;
    canvas.line((x1, y - end), (x1, y + end), width, color)
}

/// An arrow along a row, in user units; too short a one is the line alone.
pub(crate) fn arrow(
    canvas: &Canvas,
    (from, to): (f64, f64),
    y: f64,
    color: &RGBAColor,
) -> Result<(), ChartError> {
    let unit = canvas.sizes.unit;
    canvas.line((from, y), (to, y), 1.6 * canvas.sizes.pen, color)?;
    if (to - from).abs() >= 10.0 * unit {
        let back = if to > from { -5.0 } else { 5.0 } * unit;
        let points: Vec<(i32, i32)> = [
            (to + back, y - 3.0 * unit),
            (to, y),
            (to + back, y + 3.0 * unit),
        ]
        .map(|p| (px(p.0), px(p.1)))
        .to_vec();
        let stroke = color.stroke_width(pen(1.6 * canvas.sizes.pen));
        drawn(canvas.area.draw(&PathElement::new(points, stroke)))?;
    }
    Ok(())
}
