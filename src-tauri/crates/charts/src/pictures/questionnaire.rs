//! A questionnaire over time: its totals over the bands of severity, with a mark where the change since the first is
//! reliable. Not: scoring or any finding; bands, limits and changes are handed over as found.

use chrono::{NaiveDate, Weekday};

use crate::days::Calendar;
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::ground;
use crate::place::{Direction, Place, Scale};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::theme::Theme;
use crate::words;

mod marks;
mod said;

/// One questionnaire between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// Its short name ("PHQ-9").
    pub name: String,
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The day the picture is drawn, for a line where the time axis goes on after it.
    pub today: Option<NaiveDate>,
    /// The day a week begins with.
    pub week_starts: Weekday,
    /// Lowest total there can be.
    pub low: f64,
    /// Highest total there can be; above `low`.
    pub high: f64,
    /// Whether a higher total is better (as in the WHO-5).
    pub higher_is_better: bool,
    /// Totals, in any order; a later entry for the same day replaces an earlier one.
    pub totals: Vec<QuestionnaireTotal>,
    /// Bands of severity, in any order; may be none.
    pub bands: Vec<Band>,
    /// Further limits with their names, such as that of remission.
    pub limits: Vec<(f64, String)>,
    /// What a reliable change is counted from, when there is such a total.
    pub reliable: Option<Reliable>,
    /// What was read on a day, in words ("first total below 5"): a ring around that day's total, and said in its row.
    pub marks: Vec<(NaiveDate, String)>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Questionnaire {
    /// A questionnaire without totals, 0 to `high`, lower being better, weeks beginning on Monday.
    pub fn new(name: &str, high: f64, from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            name: name.to_owned(),
            from,
            to,
            today: None,
            week_starts: Weekday::Mon,
            low: 0.0,
            high,
            higher_is_better: false,
            totals: Vec::new(),
            bands: Vec::new(),
            limits: Vec::new(),
            reliable: None,
            marks: Vec::new(),
            empty_note: None,
        }
    }
}

/// One total.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QuestionnaireTotal {
    /// The day it was filled in.
    pub day: NaiveDate,
    /// The total.
    pub total: f64,
    /// What the caller found of the change since [`Reliable::from`].
    pub change: ReliableChange,
}

impl QuestionnaireTotal {
    /// A total that says nothing of change.
    pub fn on(day: NaiveDate, total: f64) -> Self {
        Self {
            day,
            total,
            change: ReliableChange::None,
        }
    }
}

/// Whether a total differs reliably from the one it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReliableChange {
    /// Not compared, or within what chance alone may bring.
    None,
    /// Reliably better.
    Better,
    /// Reliably worse.
    Worse,
}

/// A band of severity.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Lowest total in it.
    pub from: f64,
    /// Highest total in it.
    pub to: f64,
    /// Its name as published ("moderate").
    pub name: String,
}

/// The total that change is counted from, and the least change that is reliable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reliable {
    /// Day of the total compared with.
    pub from: NaiveDate,
    /// That total.
    pub total: f64,
    /// Least difference that is a reliable change, above 0.
    pub least: f64,
}

/// A total that is sound and shown: day index, value on the scale, the change found.
pub(crate) struct Shown {
    pub day: usize,
    pub total: f64,
    pub change: ReliableChange,
}

/// The totals within the days shown, in order, one a day, within the scale.
fn shown(data: &Questionnaire, calendar: &Calendar) -> Vec<Shown> {
    let mut days = std::collections::BTreeMap::new();
    for entry in data.totals.iter().filter(|entry| entry.total.is_finite()) {
        if let Some(day) = calendar.index(entry.day) {
            let total = entry.total.clamp(data.low, data.high);
            let change = entry.change;
            days.insert(day, Shown { day, total, change });
        }
    }
    days.into_values().collect()
}

/// Draws a questionnaire: totals joined by a line (broken where they are more than three usual steps apart) over the bands
/// of severity, with the numbers that tell most. A triangle beside a total marks a reliable change and points the way
/// the total went.
///
/// The table has one row a total.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{Band, Questionnaire, QuestionnaireTotal, Size, Theme, questionnaire};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap_or_default();
/// let mut data = Questionnaire::new("PHQ-9", 27.0, day(3, 1), day(6, 30));
/// data.totals = vec![QuestionnaireTotal::on(day(3, 7), 18.0), QuestionnaireTotal::on(day(6, 6), 7.0)];
/// data.bands = vec![Band { from: 5.0, to: 9.0, name: "mild".to_owned() }];
///
/// let drawing = questionnaire(&data, Theme::Light, Size::wide(900))?;
///
/// assert!(drawing.description.starts_with("PHQ-9 fell from 18 to 7 between March and June 2026"));
/// assert_eq!(drawing.table.rows[1].reading, "Saturday 6 June 2026. PHQ-9 7 of 27, mild.");
/// # Ok(())
/// # }
/// ```
pub fn questionnaire(
    data: &Questionnaire,
    theme: Theme,
    size: Size,
) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let mut data = data.clone();
    data.name = words::one_line(&data.name);
    if !(data.low.is_finite() && data.high.is_finite() && data.low < data.high) {
        (data.low, data.high) = (0.0, 1.0);
    }
    let calendar = Calendar::new(data.from, data.to, data.today, data.week_starts);
    let totals = shown(&data, &calendar);
    let title = sheet.title(&data.name);
    if totals.is_empty() {
        let note = if data.name.is_empty() {
            ballast_words::t!("chart-pictures-questionnaire-empty")
        } else {
            ballast_words::t!(
                "chart-pictures-questionnaire-empty-of",
                name = data.name.as_str()
            )
        };
        return sheet.empty(title, data.empty_note.as_deref(), &note, &said::columns());
    }
    let sizes = sheet.sizes;
    let names: Vec<String> = data
        .bands
        .iter()
        .map(|band| words::one_line(&band.name))
        .collect();
    let words = names
        .iter()
        .map(|name| (name.as_str(), sizes.small, Weight::Regular));
    let own = [(data.name.as_str(), sizes.name, Weight::SemiBold)];
    let widest = ballast_words::t!("chart-pictures-range", low = 10, high = 14);
    let ranges = [(widest.as_str(), sizes.small, Weight::Regular)];
    let left = sheet.margin(words.chain(own).chain(ranges));
    let top = 1.2 * sizes.name + sizes.give(4.0, 12.0);
    let foot = ground::foot(&sizes) + 0.4 * sizes.small;
    let height = sheet.height(top + foot, 130.0 * sizes.unit, 250.0 * sizes.unit);
    let frame = sheet.frame((left, sheet.right()), (top, height - foot), height);
    // Half a step of room over and under the scale keeps marks inside.
    let scale = Scale {
        name: data.name.clone(),
        direction: Direction::Upright,
        low_at: frame.plot_bottom - 5.0 * sizes.unit,
        high_at: frame.plot_top + 5.0 * sizes.unit,
        low: data.low,
        high: data.high,
    };
    let reach = 6.0 * sizes.unit;
    let places = totals
        .iter()
        .map(|shown| {
            let x = left + (shown.day as f64 + 0.5) * frame.day_width();
            Place {
                left: x - reach,
                right: x + reach,
                top: frame.plot_top,
                bottom: frame.plot_bottom,
            }
        })
        .collect();
    let parts = Parts {
        title,
        description: said::describe(&data, &calendar, &totals),
        table: said::table(&data, &calendar, &totals),
        places,
        scales: vec![scale.clone()],
    };
    sheet.draw(frame, parts, |canvas| {
        marks::draw(canvas, &data, &calendar, &totals, &scale)
    })
}
