//! A year in pixels: one square a day, a row a month, a block a year. Days above and below "my usual self" differ in colour,
//! on paper each square is filled as high as the day was. Not: any colour for a day without a rating.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::days::Calendar;
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::input::MoodDay;
use crate::key::Key;
use crate::sheet::{Parts, Sheet};
use crate::theme::Theme;
use crate::words;
use ballast_words::fixed;

mod grid;
mod said;
mod square;

use grid::Grid;
#[cfg(test)]
pub(crate) use square::color;

/// Days in squares, between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Pixels {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The day the picture is drawn. Days after it are not called missing.
    pub today: Option<NaiveDate>,
    /// What is shown ("Mood"), 0 to 10 around 5.
    pub name: String,
    /// The days, in any order; a later entry for the same day replaces an earlier one. Only the mean counts.
    pub days: Vec<MoodDay>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Pixels {
    /// Mood without days.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            today: None,
            name: fixed::t!("chart-life-mood").to_owned(),
            days: Vec::new(),
            empty_note: None,
        }
    }
}

/// The entries by day index, with sound means.
fn by_day(data: &Pixels, calendar: &Calendar) -> Vec<Option<MoodDay>> {
    let mut days = vec![None; calendar.len];
    for entry in &data.days {
        let mean = entry.mean.filter(|mean| mean.is_finite());
        let entry = MoodDay {
            mean: mean.map(|mean| mean.clamp(0.0, 10.0)),
            ..*entry
        };
        if let Some(i) = calendar.index(entry.day)
            && (entry.mean.is_some() || entry.bad_day)
        {
            days[i] = Some(entry);
        }
    }
    days
}

/// Draws a year, or several, in pixels: a square a day in the colour of its mean; a small square is an estimated day, a
/// cross a bad day without a rating, a dot a day that was not recorded.
///
/// The table has one row a day; its place is the square.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{MoodDay, Pixels, Size, Theme, pixels};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap_or_default();
/// let mut data = Pixels::new(day(1, 1), day(12, 31));
/// data.days.push(MoodDay { mean: Some(6.2), ..MoodDay::on(day(3, 4)) });
///
/// let drawing = pixels(&data, Theme::Light, Size::wide(900))?;
///
/// assert_eq!(drawing.table.rows[62].reading, "Wednesday 4 March 2026. Mood 6.2.");
/// assert_eq!(drawing.places.len(), 365);
/// # Ok(())
/// # }
/// ```
pub fn pixels(data: &Pixels, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let calendar = Calendar::new(data.from, data.to, data.today, Weekday::Mon);
    let name = match words::one_line(&data.name) {
        name if name.is_empty() => fixed::t!("chart-life-mood").to_owned(),
        name => name,
    };
    let days = by_day(data, &calendar);
    let title = sheet.title(&ballast_words::t!(
        "chart-pictures-pixels",
        name = name.as_str()
    ));
    if days.iter().all(Option::is_none) {
        let note = fixed::t!("chart-pictures-pixels-empty");
        return sheet.empty(title, data.empty_note.as_deref(), note, &said::columns());
    }
    let sizes = sheet.sizes;
    let grid = Grid::of(&sheet, data.from, data.to);
    let mut signs: Vec<String> = if theme == Theme::Paper {
        vec![fixed::t!("chart-pictures-filled-as-high").to_owned()]
    } else {
        [
            "0",
            "2",
            "4",
            fixed::t!("chart-pictures-five-usual"),
            "6",
            "8",
            "10",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let levels = signs.len();
    let some = |test: fn(&MoodDay) -> bool| days.iter().flatten().any(test);
    let kinds = [
        (
            some(|d| d.estimated && d.mean.is_some()),
            fixed::t!("chart-life-estimated"),
        ),
        (
            some(|d| d.mean.is_none()),
            fixed::t!("chart-life-bad-day-unrated"),
        ),
        (
            days[..calendar.past].iter().any(Option::is_none),
            fixed::t!("chart-life-not-recorded"),
        ),
    ];
    let kinds: Vec<&str> = kinds.iter().filter(|k| k.0).map(|k| k.1).collect();
    signs.extend(kinds.iter().map(|kind| (*kind).to_owned()));
    let edge = 6.0 * sizes.unit;
    let side = 0.9 * sizes.small;
    let key = Key::of(&sheet, &signs, side, (grid.left, sheet.width - edge));
    let height = grid.bottom + sizes.give(4.0, 12.0) + key.height + sizes.give(3.0, 8.0);
    let frame = sheet.frame((grid.left, grid.right), (grid.top, grid.bottom), height);
    let parts = Parts {
        title,
        description: said::describe(&name, data, &calendar, &days),
        table: said::table(&name, &calendar, &days),
        places: data
            .from
            .iter_days()
            .take(calendar.len)
            .map(|day| grid.place(day))
            .collect(),
        scales: Vec::new(),
    };
    sheet.draw(frame, parts, |canvas| {
        grid.name(canvas)?;
        square::draw_days(canvas, theme, &grid, &calendar, &days)?;
        let top = grid.bottom + sizes.give(4.0, 12.0);
        key.draw(canvas, top, |canvas, i, x, y, side| {
            let entry = |mean| MoodDay {
                mean,
                ..MoodDay::on(data.from)
            };
            let entry = match (i.checked_sub(levels).and_then(|i| kinds.get(i)), theme) {
                (Some(kind), _) if *kind == fixed::t!("chart-life-estimated") => Some(MoodDay {
                    estimated: true,
                    ..entry(Some(8.0))
                }),
                (Some(kind), _) if *kind == fixed::t!("chart-life-not-recorded") => None,
                (Some(_), _) => Some(entry(None)),
                (None, Theme::Paper) => Some(entry(Some(6.0))),
                (None, _) => Some(entry(Some([0.0, 2.0, 4.0, 5.0, 6.0, 8.0, 10.0][i.min(6)]))),
            };
            square::draw_one(canvas, theme, (x, y, side), entry.as_ref())
        })
    })
}

/// The months of a year that are shown: first and last, 1 to 12.
fn months_of(year: i32, from: NaiveDate, to: NaiveDate) -> (u32, u32) {
    let first = if from.year() == year { from.month() } else { 1 };
    let last = if to.year() == year { to.month() } else { 12 };
    (first, last)
}
