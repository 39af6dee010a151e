//! How much mood swings: by month the mean, and under it the usual step from one day to the next (RMSSD, the root mean
//! square of successive differences). Not: either number computed; a month without enough days is a gap.

use ballast_words::t;
use chrono::{Datelike, NaiveDate, Weekday};
use plotters::prelude::*;
use plotters::style::RGBAColor;

use crate::canvas::{Area, Canvas, drawn, pen, px};
use crate::days::Calendar;
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::ground;
use crate::place::{Direction, Place, Scale};
use crate::plot::{Bar, Figure, Figures, number_bars, round_up, scale_ends, telling};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::table::{ReadingTable, Row};
use crate::theme::Theme;
use crate::words;
use ballast_words::fixed;

/// Mean and swing by month, between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Variability {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// What is measured ("Mood").
    pub name: String,
    /// Lowest value of its scale.
    pub low: f64,
    /// Highest value of its scale, above `low`.
    pub high: f64,
    /// The months, in any order; a later entry for the same month replaces an earlier one.
    pub months: Vec<VariabilityMonth>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Variability {
    /// Mood from 0 to 10, without months.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            name: fixed::t!("chart-life-mood").to_owned(),
            low: 0.0,
            high: 10.0,
            months: Vec::new(),
            empty_note: None,
        }
    }
}

/// One month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct VariabilityMonth {
    /// Any day of it.
    pub month: NaiveDate,
    /// Mean of the days recorded; `None` when there are too few.
    pub mean: Option<f64>,
    /// RMSSD, in points of the scale, 0 or more; `None` when too few days follow each other.
    pub swing: Option<f64>,
    /// Days recorded.
    pub recorded: u32,
    /// Days there were.
    pub days: u32,
}

/// The names of the columns of its table.
fn columns() -> [&'static str; 5] {
    [
        fixed::t!("chart-pictures-column-month"),
        fixed::t!("chart-pictures-column-mean"),
        fixed::t!("chart-pictures-column-swing"),
        fixed::t!("chart-pictures-column-days-recorded"),
        fixed::t!("chart-pictures-column-days"),
    ]
}

/// A month that is shown, with sound numbers.
struct Shown {
    start: usize,
    end: usize,
    month: VariabilityMonth,
}

impl Shown {
    /// Fewer than half of its days were recorded.
    fn thin(&self) -> bool {
        self.month.recorded * 2 < self.month.days
    }
}

/// Every month of the period, whether or not it has an entry.
fn shown(data: &Variability, calendar: &Calendar) -> Vec<Shown> {
    let sound = |value: Option<f64>, low: f64, high: f64| {
        value.filter(|v| v.is_finite()).map(|v| v.clamp(low, high))
    };
    let mut given = std::collections::BTreeMap::new();
    for entry in &data.months {
        given.insert((entry.month.year(), entry.month.month()), *entry);
    }
    let groups = calendar.groups(crate::days::Grain::Month).into_iter();
    groups
        .map(|(start, end)| {
            let day = calendar.day(start);
            let entry = given.get(&(day.year(), day.month()));
            Shown {
                start,
                end,
                month: VariabilityMonth {
                    month: day,
                    mean: entry.and_then(|e| sound(e.mean, data.low, data.high)),
                    swing: entry.and_then(|e| sound(e.swing, 0.0, data.high - data.low)),
                    recorded: entry.map_or(0, |e| e.recorded),
                    days: entry.map_or((end - start) as u32, |e| e.days),
                },
            }
        })
        .collect()
}

fn describe(name: &str, months: &[Shown]) -> String {
    let mut sentences = Vec::new();
    let ends = |value: fn(&VariabilityMonth) -> Option<f64>| {
        let known: Vec<(NaiveDate, f64)> = months
            .iter()
            .filter_map(|m| Some((m.month.month, value(&m.month)?)))
            .collect();
        Some((*known.first()?, *known.last()?))
    };
    if let Some((first, last)) = ends(|m| m.mean) {
        sentences.push(t!(
            "chart-pictures-by-month-trend",
            name = name,
            trend = words::trend(first.1, last.1, 0.3),
            when = words::between_months(first.0, last.0)
        ));
    }
    if let Some((first, last)) = ends(|m| m.swing) {
        sentences.push(t!(
            "chart-pictures-usual-step",
            trend = words::trend(first.1, last.1, 0.2)
        ));
    }
    let silent = months.iter().filter(|m| m.month.mean.is_none()).count();
    if silent > 0 {
        sentences.push(t!("chart-pictures-months-too-few", n = silent));
    }
    let (recorded, days) = months
        .iter()
        .fold((0, 0), |(r, d), m| (r + m.month.recorded, d + m.month.days));
    sentences.push(t!(
        "chart-pictures-days-recorded",
        recorded = recorded,
        n = days
    ));
    sentences.join(" ")
}

fn table(name: &str, months: &[Shown]) -> ReadingTable {
    let row = |shown: &Shown| {
        let m = &shown.month;
        let value = |v: Option<f64>| v.map(words::one_decimal).unwrap_or_default();
        let said = match (m.mean, m.swing) {
            (None, None) => t!("chart-pictures-too-few-days"),
            (Some(mean), None) => t!(
                "chart-pictures-mean-no-swing",
                name = name,
                mean = words::one_decimal(mean)
            ),
            (None, Some(swing)) => t!(
                "chart-pictures-swing-only",
                swing = words::one_decimal(swing)
            ),
            (Some(mean), Some(swing)) => t!(
                "chart-pictures-mean-and-swing",
                name = name,
                mean = words::one_decimal(mean),
                swing = words::one_decimal(swing)
            ),
        };
        Row {
            day: m.month,
            cells: vec![
                m.month.format("%Y-%m").to_string(),
                value(m.mean),
                value(m.swing),
                m.recorded.to_string(),
                m.days.to_string(),
            ],
            reading: format!(
                "{}. {}; {}",
                words::capitalised(&words::month_year(m.month)),
                words::capitalised(&said),
                t!(
                    "chart-pictures-days-recorded",
                    recorded = m.recorded,
                    n = m.days
                )
            ),
        }
    };
    ReadingTable {
        columns: columns().map(str::to_owned).to_vec(),
        rows: months.iter().map(row).collect(),
    }
}

/// Draws the mean of each month as a point and the swing from day to day as a bar under it. Months of which fewer than half
/// the days were recorded are hollow; the line breaks where a month has too few days.
///
/// The table has one row a month.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
pub fn variability(data: &Variability, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let mut data = data.clone();
    if !(data.low.is_finite() && data.high.is_finite() && data.low < data.high) {
        (data.low, data.high) = (0.0, 10.0);
    }
    let name = match words::one_line(&data.name) {
        name if name.is_empty() => fixed::t!("chart-life-mood").to_owned(),
        name => name,
    };
    let calendar = Calendar::new(data.from, data.to, None, Weekday::Mon);
    let months = shown(&data, &calendar);
    let title = sheet.title(fixed::t!("chart-pictures-swing"));
    if months
        .iter()
        .all(|m| m.month.mean.or(m.month.swing).is_none())
    {
        let note = fixed::t!("chart-pictures-swing-empty");
        return sheet.empty(title, data.empty_note.as_deref(), note, &columns());
    }
    let sizes = sheet.sizes;
    let left = sheet.margin([
        (name.as_str(), sizes.name, Weight::SemiBold),
        (
            fixed::t!("chart-pictures-hollow-few-days"),
            sizes.small,
            Weight::Regular,
        ),
        (
            fixed::t!("chart-pictures-from-day-to-day"),
            sizes.small,
            Weight::Regular,
        ),
    ]);
    let top = sizes.give(5.0, 14.0);
    let gap = 1.2 * sizes.label + sizes.give(8.0, 20.0);
    let foot = ground::foot(&sizes) + sizes.give(2.0, 4.0);
    let least = 2.6 * sizes.stack(sizes.name) + 2.0 * sizes.line();
    let height = sheet.height(top + gap + foot, least, (220.0 * sizes.unit).max(least));
    let frame = sheet.frame((left, sheet.right()), (top, height - foot), height);
    let room = height - top - gap - foot;
    let most = months
        .iter()
        .filter_map(|m| m.month.swing)
        .fold(0.0, f64::max);
    let upright = |name: &str, low_at: f64, high_at: f64, low: f64, high: f64| Scale {
        name: name.to_owned(),
        direction: Direction::Upright,
        low_at,
        high_at,
        low,
        high,
    };
    let upper = upright(&name, top + 0.6 * room, top, data.low, data.high);
    let lower = upright(
        fixed::t!("chart-pictures-swing"),
        frame.plot_bottom,
        top + 0.6 * room + gap,
        0.0,
        round_up(most),
    );
    let places = months
        .iter()
        .map(|m| Place {
            left: left + m.start as f64 * frame.day_width(),
            right: left + m.end as f64 * frame.day_width(),
            top: frame.plot_top,
            bottom: frame.plot_bottom,
        })
        .collect();
    let parts = Parts {
        title,
        description: describe(&name, &months),
        table: table(&name, &months),
        places,
        scales: vec![upper.clone(), lower.clone()],
    };
    sheet.draw(frame, parts, |canvas| {
        ground::draw_axis(canvas, &calendar, false)?;
        draw_means(canvas, &name, &months, &upper)?;
        draw_swings(canvas, &months, &lower)
    })
}

fn draw_means(
    canvas: &mut Canvas,
    name: &str,
    months: &[Shown],
    scale: &Scale,
) -> Result<(), ChartError> {
    let (sizes, color, frame) = (canvas.sizes, canvas.palette.mood, canvas.frame);
    scale_ends(canvas, scale)?;
    let x = |m: &Shown| frame.plot_left + (m.start + m.end) as f64 / 2.0 * frame.day_width();
    let month_width = 28.0 * frame.day_width();
    let radius = (0.35 * month_width).clamp(1.4 * sizes.unit, 3.4 * sizes.unit);
    let mut all = Vec::new();
    for piece in months.split(|m| m.month.mean.is_none()) {
        let points: Vec<(f64, f64)> = piece
            .iter()
            .filter_map(|m| Some((x(m), scale.position(m.month.mean?))))
            .collect();
        canvas.path(&points, 1.7 * sizes.pen, &color)?;
        for (m, at) in piece.iter().zip(&points) {
            disc(canvas, *at, radius, !m.thin(), &color)?;
        }
        all.extend(points);
    }
    let known: Vec<&Shown> = months.iter().filter(|m| m.month.mean.is_some()).collect();
    let values: Vec<f64> = known.iter().filter_map(|m| m.month.mean).collect();
    let figures: Vec<Figure> = telling(&values)
        .into_iter()
        .map(|i| Figure {
            x: x(known[i]),
            y: scale.position(values[i]),
            text: words::one_decimal(values[i]),
            strong: i == 0 || i + 1 == values.len(),
        })
        .take(if month_width < 14.0 * sizes.unit {
            4
        } else {
            values.len()
        })
        .collect();
    let middle = (scale.low_at + scale.high_at) / 2.0;
    let label = (name, sizes.name, Weight::SemiBold, color);
    let narrow = is_narrow(canvas);
    let words = if months.iter().any(|m| m.thin() && m.month.mean.is_some()) {
        if narrow {
            fixed::t!("chart-pictures-hollow-few")
        } else {
            fixed::t!("chart-pictures-hollow-few-days")
        }
    } else if narrow {
        fixed::t!("chart-words-by-month")
    } else {
        fixed::t!("chart-pictures-mean-of-month")
    };
    canvas.name_over(label, words, (middle, middle + sizes.line(), scale.low_at))?;
    let look = Figures {
        size: sizes.label,
        color,
        radius,
        top: scale.high_at - 0.8 * sizes.label,
        bottom: scale.low_at + 0.9 * sizes.label,
    };
    look.put(canvas, &figures, &all)
}

/// Whether the margin has room for short words only.
fn is_narrow(canvas: &Canvas) -> bool {
    canvas.frame.width < 480.0
}

/// A filled or hollow disc, in user units.
pub(crate) fn disc(
    canvas: &Canvas,
    (x, y): (f64, f64),
    radius: f64,
    filled: bool,
    color: &RGBAColor,
) -> Result<(), ChartError> {
    let at = (px(x), px(y));
    if filled {
        return drawn(
            canvas
                .area
                .draw(&Circle::new(at, px(radius), color.filled())),
        );
    }
    let ground = canvas.palette.ground;
    drawn(
        canvas
            .area
            .draw(&Circle::new(at, px(radius), ground.filled())),
    )?;
    let ring = color.stroke_width(pen(1.4 * canvas.sizes.pen));
    let radius = (radius - 0.7 * canvas.sizes.pen).max(0.5);
    drawn(canvas.area.draw(&Circle::new(at, px(radius), ring)))
}

fn draw_swings(canvas: &mut Canvas, months: &[Shown], scale: &Scale) -> Result<(), ChartError> {
    let (sizes, color, frame) = (canvas.sizes, canvas.palette.mood, canvas.frame);
    let fill = canvas.palette.mood_core;
    let ground = scale.low_at;
    canvas.line(
        (frame.plot_left, ground),
        (frame.plot_right, ground),
        sizes.pen,
        &canvas.palette.baseline,
    )?;
    canvas.aside(
        &words::number(scale.high),
        scale.high_at + 0.36 * sizes.small,
    )?;
    canvas.aside("0", ground + 0.36 * sizes.small)?;
    let mut bars = Vec::new();
    for m in months {
        let Some(swing) = m.month.swing else { continue };
        let (x0, x1) = (canvas.x(m.start as f64), canvas.x(m.end as f64));
        let half = (0.32 * (x1 - x0)).clamp(0.5 * sizes.unit, 14.0 * sizes.unit);
        let middle = (x0 + x1) / 2.0;
        let top = scale.position(swing).min(ground - 1.2 * sizes.unit);
        let area = Area {
            x0: middle - half,
            x1: middle + half,
            y0: top,
            y1: ground,
        };
        if m.thin() {
            let outline = [
                (area.x0, ground),
                (area.x0, top),
                (area.x1, top),
                (area.x1, ground),
            ];
            canvas.path(&outline, sizes.pen, &color)?;
        } else {
            canvas.fill(area, &fill)?;
        }
        bars.push(Bar {
            middle,
            half,
            top,
            value: swing,
            text: words::one_decimal(swing),
        });
    }
    let name = (
        fixed::t!("chart-pictures-swing"),
        sizes.name,
        Weight::SemiBold,
        color,
    );
    let middle = (scale.low_at + scale.high_at) / 2.0;
    let words = if is_narrow(canvas) {
        fixed::t!("chart-pictures-day-to-day")
    } else {
        fixed::t!("chart-pictures-from-day-to-day")
    };
    canvas.name_over(name, words, (middle, middle + sizes.line(), ground))?;
    number_bars(canvas, &bars, sizes.label, color)
}
