//! The sheet a picture is drawn on: checks what is asked for, hands out the canvas, wraps the root element around the
//! marks, and draws the calm picture of nothing. Not: any picture itself. Every picture uses it.

use ballast_words::t;
use chrono::NaiveDate;
use plotters::prelude::IntoDrawingArea;

use crate::canvas::{Canvas, drawn, px};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::frame::Frame;
use crate::ground;
use crate::ink::{self, Ink};
use crate::place::{Place, Scale};
use crate::ruler::{Ruler, Weight};
use crate::table::ReadingTable;
use crate::theme::{Sizes, Theme};
use crate::words;

/// Refuses a period or a size that cannot be drawn.
pub(crate) fn check(from: NaiveDate, to: NaiveDate, size: Size) -> Result<(), ChartError> {
    if from > to {
        return Err(ChartError::DatesReversed);
    }
    if (to - from).num_days() >= ChartError::MOST_DAYS {
        return Err(ChartError::RangeTooLong);
    }
    if !(320..=10_000).contains(&size.width) || size.height.is_some_and(|height| height > 10_000) {
        return Err(ChartError::SizeOutOfRange);
    }
    Ok(())
}

/// What a picture knows before it is laid out.
pub(crate) struct Sheet {
    pub theme: Theme,
    pub width: f64,
    /// The height that was asked for.
    pub wanted: Option<f64>,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub sizes: Sizes,
    pub ruler: Ruler,
}

/// What a finished picture is made of.
pub(crate) struct Parts {
    pub title: String,
    pub description: String,
    pub table: ReadingTable,
    pub places: Vec<Place>,
    pub scales: Vec<Scale>,
}

impl Sheet {
    /// A sheet for a period and a size.
    pub(crate) fn new(
        from: NaiveDate,
        to: NaiveDate,
        theme: Theme,
        size: Size,
    ) -> Result<Self, ChartError> {
        check(from, to, size)?;
        let width = f64::from(size.width);
        Ok(Self {
            theme,
            width,
            wanted: size.height.map(f64::from),
            from,
            to,
            sizes: theme.sizes(width),
            ruler: Ruler::new()?,
        })
    }

    /// The frame of a plot between these edges.
    pub(crate) fn frame(
        &self,
        (left, right): (f64, f64),
        (top, bottom): (f64, f64),
        height: f64,
    ) -> Frame {
        Frame {
            width: self.width,
            height: height.ceil(),
            plot_left: left,
            plot_right: right,
            plot_top: top,
            plot_bottom: bottom,
            from: self.from,
            to: self.to,
        }
    }

    /// The left edge of a plot with these words in its margin: as much room as the longest needs, within reason.
    pub(crate) fn margin<'t>(
        &self,
        words: impl IntoIterator<Item = (&'t str, f64, Weight)>,
    ) -> f64 {
        let widths = words
            .into_iter()
            .map(|(text, size, weight)| self.ruler.width(text, size, weight));
        let widest = widths.fold(0.0, f64::max);
        (widest.min(0.25 * self.width) + 18.0 * self.sizes.unit).round()
    }

    /// The height of the whole picture: what stands around the plot and a plot of its natural height, or as high as was
    /// wanted but no lower than the least plot.
    pub(crate) fn height(&self, around: f64, least: f64, natural: f64) -> f64 {
        let height = match self.wanted {
            Some(wanted) => wanted.max(around + least),
            None => around + natural,
        };
        height.ceil()
    }

    /// The right edge of a plot: a margin as wide as the life chart's.
    pub(crate) fn right(&self) -> f64 {
        self.width - 20.0 * self.sizes.unit
    }

    /// Draws on the sheet and finishes the picture.
    pub(crate) fn draw(
        &self,
        frame: Frame,
        parts: Parts,
        draw: impl FnOnce(&mut Canvas) -> Result<(), ChartError>,
    ) -> Result<Drawing, ChartError> {
        let mut marks = String::new();
        let size = (px(frame.width) as u32, px(frame.height) as u32);
        let area = Ink::new(&mut marks, size).into_drawing_area();
        let palette = self.theme.palette();
        let mut canvas = Canvas::new(area, frame, palette, &self.sizes, &self.ruler);
        ground::fill(&canvas)?;
        draw(&mut canvas)?;
        drawn(canvas.area.present())?;
        drop(canvas);
        Ok(Drawing {
            svg: wrap(&parts.title, &frame, &parts.description, &marks),
            table: parts.table,
            frame,
            description: parts.description,
            places: parts.places,
            scales: parts.scales,
            empty: false,
        })
    }

    /// The picture of nothing: one sentence that says what would fill it, the caller's own when there is one.
    pub(crate) fn empty(
        &self,
        title: String,
        own: Option<&str>,
        note: &str,
        columns: &[&str],
    ) -> Result<Drawing, ChartError> {
        let note = match own.map(words::one_line) {
            Some(own) if !own.is_empty() => own,
            _ => note.to_owned(),
        };
        let unit = self.sizes.unit;
        let height = 150.0 * unit;
        let inset = 28.0 * unit;
        let frame = self.frame(
            (inset, self.width - inset),
            (12.0 * unit, height - 12.0 * unit),
            height,
        );
        let parts = Parts {
            title,
            description: note.clone(),
            table: ReadingTable {
                columns: columns.iter().map(|name| (*name).to_owned()).collect(),
                rows: Vec::new(),
            },
            places: Vec::new(),
            scales: Vec::new(),
        };
        let drawing = self.draw(frame, parts, |canvas| ground::say(canvas, &note))?;
        Ok(Drawing {
            empty: true,
            ..drawing
        })
    }

    /// "Balance, 1 March 2026 to 31 August 2026"
    pub(crate) fn title(&self, name: &str) -> String {
        title(name, self.from, self.to)
    }
}

/// "Balance, 1 March 2026 to 31 August 2026"
pub(crate) fn title(name: &str, from: NaiveDate, to: NaiveDate) -> String {
    t!(
        "chart-life-title-span",
        name = name,
        from = words::date(from),
        to = words::date(to)
    )
}

/// The root element: scales by its view box, is one image with a name to a screen reader, and sets the font once.
pub(crate) fn wrap(title: &str, frame: &Frame, description: &str, marks: &str) -> String {
    let (width, height) = (frame.width, frame.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" font-family=\"Inter, 'Inter Variable', system-ui, sans-serif\" \
         stroke-linejoin=\"round\">\n<title>"
    );
    ink::escape(&mut svg, title);
    svg.push_str("</title>\n<desc>");
    ink::escape(&mut svg, description);
    svg.push_str("</desc>\n");
    svg.push_str(marks);
    svg.push_str("</svg>");
    svg
}
