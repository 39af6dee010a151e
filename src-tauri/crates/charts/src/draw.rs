//! Puts the life chart together: measures the lanes, settles their heights, has the ground and each
//! lane drawn and wraps the root element around it. Not: the marks themselves (`ground`, `lanes`),
//! nor the words (`describe`, `reading`). Called through [`life_chart`] alone.

use plotters::prelude::IntoDrawingArea;
use serde::Serialize;

use crate::canvas::{Canvas, drawn, px};
use crate::days::Calendar;
use crate::describe;
use crate::error::ChartError;
use crate::frame::Frame;
use crate::ground;
use crate::ink::Ink;
use crate::input::LifeChart;
use crate::lanes::{self, Setting, Strip};
use crate::place::{Place, Scale};
use crate::reading;
use crate::ruler::{Ruler, Weight};
use crate::sheet;
use crate::table::ReadingTable;
use crate::theme::{Sizes, Theme};
use crate::words;
use ballast_words::fixed;

/// Size of a drawing in SVG user units (pixels on screen; 180 mm across on paper).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width, 320 to 10,000.
    pub width: u32,
    /// Height, at most 10,000; `None` for the natural height of the lanes. Spare height goes to the mood lane; when there is
    /// too little, the other lanes and the space between give way first. Less than the lanes need is not given, so read
    /// the height that came out from [`Frame::height`]. Other pictures with a plot do the same with their plot; pictures
    /// made of rows or squares keep their natural height.
    pub height: Option<u32>,
}

impl Size {
    /// This width and the natural height.
    pub fn wide(width: u32) -> Self {
        Self {
            width,
            height: None,
        }
    }
}

/// A finished chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Drawing {
    /// The SVG document (`<svg …>…</svg>`), fit to be inlined: no scripts, styles, ids or references.
    pub svg: String,
    /// One row for every day of the chart, or for whatever the picture is made of (weeks, months, measures).
    pub table: ReadingTable,
    /// Where the days lie; of a picture without a time axis only sizes and the plot.
    pub frame: Frame,
    /// What the chart shows, in sentences, with how many days are recorded and how many are not.
    pub description: String,
    /// Where the rows of the table stand, one for each. Empty where every row is a day of the frame: then
    /// [`Frame::x_of`] says where it stands.
    pub places: Vec<Place>,
    /// The value scales, from the top; empty where the picture has none to read back.
    pub scales: Vec<Scale>,
    /// Whether there was nothing to draw: then the picture is the sentence that says what would fill it.
    pub empty: bool,
}

/// Draws the life chart.
///
/// The same input gives the same drawing, byte for byte. Nothing is interpolated: days without a rating stay empty.
/// When a day is narrower than 1.2 units the mood and sleep bars stand for weeks, months or quarters, and the chart says
/// so.
///
/// # Errors
///
/// [`ChartError::DatesReversed`], [`ChartError::RangeTooLong`] or [`ChartError::SizeOutOfRange`] for input that cannot
/// be drawn; [`ChartError::Font`] and [`ChartError::Drawing`] when the libraries give up (not expected).
pub fn life_chart(chart: &LifeChart, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let look = Look {
        title: fixed::t!("chart-life-title"),
        severity: false,
    };
    draw_lanes(chart, &look, theme, size, describe::life_chart)
}

/// What differs between the pictures that are made of lanes.
pub(crate) struct Look {
    pub title: &'static str,
    /// Whether side effects are drawn as steps of severity.
    pub severity: bool,
}

/// Draws what lanes a chart has, with a description of the caller's making.
pub(crate) fn draw_lanes(
    chart: &LifeChart,
    look: &Look,
    theme: Theme,
    size: Size,
    describe: impl FnOnce(&LifeChart, &Calendar) -> String,
) -> Result<Drawing, ChartError> {
    sheet::check(chart.from, chart.to, size)?;
    let width = f64::from(size.width);
    let sizes = theme.sizes(width);
    let ruler = Ruler::new()?;
    let calendar = Calendar::of(chart);
    let mut frame = Frame {
        width,
        height: 0.0,
        plot_left: left_margin(chart, &sizes, &ruler, width),
        plot_right: width - 20.0 * sizes.unit,
        plot_top: 0.0,
        plot_bottom: 0.0,
        from: chart.from,
        to: chart.to,
    };
    let mut setting = Setting {
        calendar,
        sizes,
        ruler: &ruler,
        frame,
        medicines: chart.doses.len(),
        severity: look.severity,
    };
    let strips = lanes::of(chart, &setting);
    let heights = settle_heights(chart, &strips, &mut setting, &mut frame, size.height);

    let mut marks = String::new();
    let backend = Ink::new(&mut marks, (px(width) as u32, px(frame.height) as u32));
    let area = backend.into_drawing_area();
    let mut canvas = Canvas::new(area, frame, theme.palette(), &setting.sizes, &ruler);
    let nothing = strips.is_empty();
    ground::fill(&canvas)?;
    ground::shade_windows(&mut canvas, chart, &calendar)?;
    ground::draw_axis(&mut canvas, &calendar, nothing)?;
    ground::name_windows(&mut canvas, chart, &calendar)?;
    if nothing {
        ground::say_nothing(&mut canvas, chart)?;
    }
    let mut top = frame.plot_top + heights.heading;
    for (strip, height) in strips.iter().zip(&heights.lanes) {
        strip.draw(&mut canvas, &setting, top, top + height)?;
        top += height;
    }
    drawn(canvas.area.present())?;
    drop(canvas);

    let description = describe(chart, &calendar);
    let title = sheet::title(look.title, chart.from, chart.to);
    Ok(Drawing {
        svg: sheet::wrap(&title, &frame, &description, &marks),
        table: reading::table(chart, &calendar),
        frame,
        description,
        places: Vec::new(),
        scales: Vec::new(),
        empty: nothing,
    })
}

/// Least share of the plot that the mood lane keeps when everything gives way to a height.
const MOOD_SHARE: f64 = 0.35;

/// Heights at one ease of spacing.
struct Heights {
    top: f64,
    heading: f64,
    lanes: Vec<f64>,
    foot: f64,
}

impl Heights {
    fn of(chart: &LifeChart, strips: &[Box<dyn Strip + '_>], setting: &Setting) -> Self {
        let sizes = &setting.sizes;
        let mut heading = ground::heading(chart, &setting.calendar, sizes);
        if strips.is_empty() {
            heading += 130.0 * sizes.unit;
        }
        Self {
            top: sizes.give(4.0, 10.0),
            heading,
            lanes: strips.iter().map(|strip| strip.height(setting)).collect(),
            foot: ground::foot(sizes),
        }
    }

    fn plot(&self) -> f64 {
        self.heading + self.lanes.iter().sum::<f64>()
    }

    fn total(&self) -> f64 {
        self.top + self.plot() + self.foot
    }
}

/// The heights of everything, with the ease in `setting` and the heights in `frame` that go with them: natural ones, or
/// as wanted. Spare height goes to the mood lane; when there is too little, first the spacing and the lanes around mood
/// give way, then the mood lane down to its share of the plot.
fn settle_heights(
    chart: &LifeChart,
    strips: &[Box<dyn Strip + '_>],
    setting: &mut Setting,
    frame: &mut Frame,
    wanted: Option<u32>,
) -> Heights {
    let mut heights = Heights::of(chart, strips, setting);
    let wanted = wanted.map_or(heights.total().ceil(), f64::from);
    if heights.total() > wanted {
        let (mut tight, mut roomy) = (0.0, setting.sizes.ease);
        // Twenty halvings find the ease to a millionth.
        for _ in 0..20 {
            setting.sizes.ease = (tight + roomy) / 2.0;
            if Heights::of(chart, strips, setting).total() > wanted {
                roomy = setting.sizes.ease;
            } else {
                tight = setting.sizes.ease;
            }
        }
        setting.sizes.ease = tight;
        heights = Heights::of(chart, strips, setting);
    }
    if let Some(i) = strips.iter().position(|strip| strip.stretches()) {
        let natural = heights.lanes[i];
        let others = heights.plot() - natural;
        let share = MOOD_SHARE / (1.0 - MOOD_SHARE) * others;
        let least = share.clamp(0.5 * natural, natural);
        heights.lanes[i] = (natural + wanted - heights.total()).max(least);
    }
    // A hair of rounding must not add a unit to the height that was wanted.
    frame.height = (heights.total() - 1e-6).ceil().max(wanted);
    frame.plot_top = heights.top;
    frame.plot_bottom = frame.height - heights.foot;
    heights
}

/// Room for the names of the lanes: as much as the longest needs, within reason.
fn left_margin(chart: &LifeChart, sizes: &Sizes, ruler: &Ruler, width: f64) -> f64 {
    let bold = chart
        .doses
        .iter()
        .map(|lane| &lane.name)
        .chain(chart.therapy.iter().map(|lane| &lane.name));
    let bold = bold.chain(chart.scores.iter().map(|lane| &lane.name));
    let bold = bold.map(|name| ruler.width(&words::one_line(name), sizes.name, Weight::SemiBold));
    let plain = chart
        .side_effects
        .iter()
        .map(|lane| ruler.width(&words::one_line(&lane.name), sizes.figure, Weight::Regular));
    let sleep = if chart.sleep.is_some() {
        fixed::t!("chart-life-hours-by-month")
    } else {
        ""
    };
    let plain = plain.chain(
        chart
            .took_part
            .iter()
            .map(|lane| ruler.width(&lanes::took_part_name(lane), sizes.figure, Weight::Regular)),
    );
    let asides = [
        fixed::t!("chart-life-sessions-a-month"),
        fixed::t!("chart-life-hollow-no-session"),
        sleep,
    ]
    .map(|words| ruler.width(words, sizes.small, Weight::Regular));
    let marks = lanes::dose_margin_words(&chart.doses, sizes, ruler);
    let widest = bold.chain(plain).chain(asides).fold(marks, f64::max);
    (widest.min(0.25 * width) + 18.0 * sizes.unit).round()
}
