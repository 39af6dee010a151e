//! This month over the years: one line a year from January to December, this year's drawn strongest, this month shaded.
//! Not: any season found; a month without enough days is a gap.

use chrono::{Datelike, NaiveDate};

use crate::canvas::{Area, Canvas};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::frame::Frame;
use crate::ground;
use crate::place::{Direction, Place, Scale};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::theme::Theme;
use crate::words;
use ballast_words::fixed;

mod lines;
mod said;

/// Means by month of several years.
#[derive(Debug, Clone, PartialEq)]
pub struct Season {
    /// A day of the month looked at, most often today.
    pub today: NaiveDate,
    /// What is measured ("Mood").
    pub name: String,
    /// Lowest value of its scale.
    pub low: f64,
    /// Highest value of its scale, above `low`.
    pub high: f64,
    /// The months of all years, in any order; a later entry for the same month replaces an earlier one.
    pub months: Vec<SeasonMonth>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Season {
    /// Mood from 0 to 10, without months.
    pub fn new(today: NaiveDate) -> Self {
        Self {
            today,
            name: fixed::t!("chart-life-mood").to_owned(),
            low: 0.0,
            high: 10.0,
            months: Vec::new(),
            empty_note: None,
        }
    }
}

/// One month of one year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeasonMonth {
    /// Any day of it.
    pub month: NaiveDate,
    /// Mean of the days recorded.
    pub mean: f64,
    /// Days recorded.
    pub recorded: u32,
}

/// A year with its twelve means.
pub(crate) struct Year {
    pub year: i32,
    pub months: [Option<(f64, u32)>; 12],
}

/// The years that have anything, the oldest first.
fn years(data: &Season) -> Vec<Year> {
    let mut years = std::collections::BTreeMap::new();
    for entry in data.months.iter().filter(|entry| entry.mean.is_finite()) {
        let year = years.entry(entry.month.year()).or_insert([None; 12]);
        let mean = entry.mean.clamp(data.low, data.high);
        year[entry.month.month0() as usize] = Some((mean, entry.recorded));
    }
    years
        .into_iter()
        .map(|(year, months)| Year { year, months })
        .collect()
}

/// Draws the months of each year over each other: this year's line strong, the year before broken, the others fine; with
/// more than five years the others are the band from their lowest to their highest. This month is shaded and has its
/// numbers.
///
/// The table has one row a month of the year (the day of a row is the first of that month, this year), with a cell a year.
///
/// # Errors
///
/// [`ChartError::SizeOutOfRange`], and those of the libraries.
///
/// ```
/// use ballast_charts::{Season, SeasonMonth, Size, Theme, season};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |y| NaiveDate::from_ymd_opt(y, 11, 5).unwrap_or_default();
/// let mut data = Season::new(day(2026));
/// data.months = vec![
///     SeasonMonth { month: day(2025), mean: 3.9, recorded: 26 },
///     SeasonMonth { month: day(2026), mean: 4.6, recorded: 5 },
/// ];
///
/// let drawing = season(&data, Theme::Light, Size::wide(900))?;
///
/// let november = &drawing.table.rows[10].reading;
/// assert_eq!(november, "November. 2025: 3.9 (26 of 30 days); 2026: 4.6 (5 of 5 days).");
/// # Ok(())
/// # }
/// ```
pub fn season(data: &Season, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let mut data = data.clone();
    if !(data.low.is_finite() && data.high.is_finite() && data.low < data.high) {
        (data.low, data.high) = (0.0, 10.0);
    }
    data.name = match words::one_line(&data.name) {
        name if name.is_empty() => fixed::t!("chart-life-mood").to_owned(),
        name => name,
    };
    let years = years(&data);
    let of = |month| NaiveDate::from_ymd_opt(data.today.year(), month, 1);
    let first = of(1).unwrap_or(data.today);
    let last = NaiveDate::from_ymd_opt(data.today.year(), 12, 31).unwrap_or(data.today);
    let sheet = Sheet::new(first, last, theme, size)?;
    let title = ballast_words::t!(
        "chart-pictures-season",
        name = data.name.as_str(),
        month = words::month(data.today)
    );
    if years.is_empty() {
        let note = fixed::t!("chart-pictures-season-empty");
        return sheet.empty(
            title,
            data.empty_note.as_deref(),
            note,
            &[fixed::t!("chart-pictures-column-month")],
        );
    }
    let sizes = sheet.sizes;
    let left = sheet.margin([
        (data.name.as_str(), sizes.name, Weight::SemiBold),
        (
            fixed::t!("chart-words-by-month"),
            sizes.small,
            Weight::Regular,
        ),
    ]);
    // Years stand at the ends of their lines.
    let right = sheet.right()
        - sheet.ruler.width("2026", sizes.figure, Weight::SemiBold)
        - 4.0 * sizes.unit;
    let top = 1.1 * sizes.small + sizes.give(3.0, 10.0);
    let foot = ground::foot(&sizes) + sizes.give(2.0, 4.0);
    let least = 2.0 * sizes.stack(sizes.name);
    let height = sheet.height(top + foot, least, 210.0 * sizes.unit);
    let frame = sheet.frame((left, right), (top, height - foot), height);
    let (low, high) = shown_range(&data, &years);
    let scale = Scale {
        name: data.name.clone(),
        direction: Direction::Upright,
        low_at: frame.plot_bottom,
        high_at: frame.plot_top,
        low,
        high,
    };
    let places = (0..12)
        .map(|month| {
            let (left, right) = month_edges(&frame, month);
            Place {
                left,
                right,
                top: frame.plot_top,
                bottom: frame.plot_bottom,
            }
        })
        .collect();
    let parts = Parts {
        title,
        description: said::describe(&data, &years),
        table: said::table(&data, &years),
        places,
        scales: vec![scale.clone()],
    };
    sheet.draw(frame, parts, |canvas| {
        shade(canvas, &frame, data.today.month0() as usize)?;
        lines::axes(canvas, &data, &frame, &scale)?;
        lines::draw(canvas, &data, &years, &frame, &scale)
    })
}

/// The part of the scale that is drawn: whole points around the means, at least four where the scale has them, so that
/// seasons can be told apart.
fn shown_range(data: &Season, years: &[Year]) -> (f64, f64) {
    let means = years.iter().flat_map(|year| year.months).flatten();
    let (low, high) = means.fold((data.high, data.low), |(low, high), (mean, _)| {
        (low.min(mean), high.max(mean))
    });
    let (mut low, mut high) = ((low - 0.5).floor(), (high + 0.5).ceil());
    while high - low < 4.0 {
        low -= 1.0;
        high += 1.0;
    }
    (low.max(data.low), high.min(data.high))
}

/// Left and right edge of a month (0 to 11): all are equally wide.
pub(crate) fn month_edges(frame: &Frame, month: usize) -> (f64, f64) {
    let width = (frame.plot_right - frame.plot_left) / 12.0;
    let left = frame.plot_left + month as f64 * width;
    (left, left + width)
}

fn shade(canvas: &Canvas, frame: &Frame, month: usize) -> Result<(), ChartError> {
    let (x0, x1) = month_edges(frame, month);
    let area = Area {
        x0,
        x1,
        y0: frame.plot_top,
        y1: frame.plot_bottom,
    };
    canvas.fill(area, &canvas.palette.window)
}
