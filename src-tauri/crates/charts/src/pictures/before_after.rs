//! Before and after one change: a row for each measure, its mean before (hollow) and after (filled) with their intervals.
//! Not: whether the change did it; what else changed is said under the rows.

use ballast_words::t;
use chrono::NaiveDate;
use plotters::style::text_anchor::HPos;

use crate::canvas::{Area, Canvas, Label, small};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::pictures::variability::disc;
use crate::place::{Direction, Scale};
use crate::rows::{Rows, Words, whisker};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::table::{ReadingTable, Row};
use crate::theme::Theme;
use crate::words;
use ballast_words::fixed;

/// Measures before and after one change.
#[derive(Debug, Clone, PartialEq)]
pub struct BeforeAfter {
    /// The change ("Sertraline 100 mg").
    pub change: String,
    /// First and last day before that are looked at.
    pub before: (NaiveDate, NaiveDate),
    /// First and last day after that are looked at.
    pub after: (NaiveDate, NaiveDate),
    /// The measures, a row each, from the top.
    pub measures: Vec<Measure>,
    /// What else changed in that time, one phrase each.
    pub also: Vec<String>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

/// One measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Its name ("Mood").
    pub name: String,
    /// Lowest value of its scale.
    pub low: f64,
    /// Highest value of its scale, above `low`.
    pub high: f64,
    /// Before the change; `None` when too little was recorded.
    pub before: Option<Level>,
    /// After the change.
    pub after: Option<Level>,
    /// After less before, with its interval, as the caller found it.
    pub difference: Option<Interval>,
}

/// A mean with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    /// The mean.
    pub mean: f64,
    /// Its interval, when there is one.
    pub interval: Option<(f64, f64)>,
    /// Days (or totals) it rests on.
    pub n: u32,
    /// Days without a record.
    pub missing: u32,
}

/// An estimate with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The estimate.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The names of the columns of its table.
fn columns() -> [&'static str; 10] {
    [
        fixed::t!("chart-pictures-column-measure"),
        fixed::t!("chart-pictures-column-before"),
        fixed::t!("chart-pictures-column-before-interval"),
        fixed::t!("chart-pictures-column-before-n"),
        fixed::t!("chart-pictures-column-before-missing"),
        fixed::t!("chart-pictures-column-after"),
        fixed::t!("chart-pictures-column-after-interval"),
        fixed::t!("chart-pictures-column-after-n"),
        fixed::t!("chart-pictures-column-after-missing"),
        fixed::t!("chart-pictures-column-difference"),
    ]
}

/// "−0.2 to 1.4"
fn range(low: f64, high: f64) -> String {
    t!(
        "chart-pictures-range",
        low = words::one_decimal(low),
        high = words::one_decimal(high)
    )
}

/// "+2.1 (1.4 to 2.8)"
fn difference_words(d: &Interval) -> String {
    format!(
        "{} ({})",
        words::signed_decimal(d.value),
        range(d.low, d.high)
    )
}

/// The measure with sound numbers, on its scale.
fn sound(measure: &Measure) -> Measure {
    let mut m = measure.clone();
    m.name = words::one_line(&m.name);
    if !(m.low.is_finite() && m.high.is_finite() && m.low < m.high) {
        (m.low, m.high) = (0.0, 10.0);
    }
    let (low, high) = (m.low, m.high);
    let keep = move |level: Option<Level>| {
        let level = level.filter(|l| l.mean.is_finite())?;
        let ends = level
            .interval
            .filter(|(a, b)| a.is_finite() && b.is_finite() && a <= b);
        Some(Level {
            mean: level.mean.clamp(low, high),
            interval: ends.map(|(a, b)| (a.clamp(low, high), b.clamp(low, high))),
            ..level
        })
    };
    m.before = keep(m.before);
    m.after = keep(m.after);
    m.difference = m
        .difference
        .filter(|d| [d.value, d.low, d.high].iter().all(|v| v.abs() <= 1e6));
    m
}

fn describe(data: &BeforeAfter, measures: &[Measure]) -> String {
    let change = words::one_line(&data.change);
    let mut sentences = vec![t!(
        "chart-pictures-before-after-spans",
        change = if change.is_empty() {
            fixed::t!("chart-pictures-before-after")
        } else {
            &change
        },
        from = words::date(data.before.0),
        to = words::date(data.before.1),
        then = words::date(data.after.0),
        until = words::date(data.after.1)
    )];
    for m in measures {
        sentences.push(said(m));
    }
    let also: Vec<String> = data.also.iter().map(|text| words::one_line(text)).collect();
    if !also.is_empty() {
        sentences.push(t!("chart-pictures-same-time", what = words::list(&also)));
    }
    sentences.join(" ")
}

/// "Mood rose from 3.8 to 5.9 (n 12 and 25; 3 days missing), a difference of +2.1 (1.4 to 2.8)."
fn said(m: &Measure) -> String {
    match (m.before, m.after) {
        (Some(before), Some(after)) => {
            let name = m.name.as_str();
            let counts = match before.missing + after.missing {
                0 => t!(
                    "chart-pictures-two-counts",
                    before = before.n,
                    after = after.n
                ),
                n => t!(
                    "chart-pictures-two-counts-missing",
                    before = before.n,
                    after = after.n,
                    n = n
                ),
            };
            let trend = || words::trend(before.mean, after.mean, 0.0);
            match m.difference {
                None => t!(
                    "chart-pictures-changed",
                    name = name,
                    trend = trend(),
                    counts = counts
                ),
                Some(d) if d.low <= 0.0 && d.high >= 0.0 => t!(
                    "chart-pictures-no-clear-change",
                    name = name,
                    before = words::one_decimal(before.mean),
                    after = words::one_decimal(after.mean),
                    counts = counts,
                    difference = difference_words(&d)
                ),
                Some(d) => t!(
                    "chart-pictures-changed-by",
                    name = name,
                    trend = trend(),
                    counts = counts,
                    difference = difference_words(&d)
                ),
            }
        }
        (Some(before), None) => t!(
            "chart-pictures-only-before",
            name = m.name.as_str(),
            mean = words::one_decimal(before.mean),
            n = before.n
        ),
        (None, Some(after)) => t!(
            "chart-pictures-only-after",
            name = m.name.as_str(),
            mean = words::one_decimal(after.mean),
            n = after.n
        ),
        (None, None) => t!("chart-pictures-too-little", name = m.name.as_str()),
    }
}

fn table(data: &BeforeAfter, measures: &[Measure]) -> ReadingTable {
    let row = |m: &Measure| {
        let mut cells = vec![m.name.clone()];
        for level in [m.before, m.after] {
            let Some(level) = level else {
                cells.extend(std::iter::repeat_n(String::new(), 4));
                continue;
            };
            cells.push(words::one_decimal(level.mean));
            cells.push(level.interval.map(|(a, b)| range(a, b)).unwrap_or_default());
            cells.push(level.n.to_string());
            cells.push(level.missing.to_string());
        }
        cells.push(
            m.difference
                .as_ref()
                .map(difference_words)
                .unwrap_or_default(),
        );
        Row {
            day: data.after.1,
            cells,
            reading: said(m),
        }
    };
    ReadingTable {
        columns: columns().map(str::to_owned).to_vec(),
        rows: measures.iter().map(row).collect(),
    }
}

/// Draws the measures before (hollow) and after (filled) a change, each on its own scale, with intervals as whiskers and the
/// difference in figures.
///
/// The table has one row a measure; the day of a row is the last day looked at.
///
/// # Errors
///
/// [`ChartError::DatesReversed`] when the earlier period begins after the later one ends; otherwise those of
/// [`life_chart`](crate::life_chart).
pub fn before_after(data: &BeforeAfter, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.before.0, data.after.1, theme, size)?;
    let measures: Vec<Measure> = data.measures.iter().map(sound).collect();
    let change = words::one_line(&data.change);
    let title = if change.is_empty() {
        t!("chart-pictures-before-after")
    } else {
        t!("chart-pictures-before-after-change", change = change)
    };
    if measures.iter().all(|m| m.before.or(m.after).is_none()) {
        let note = fixed::t!("chart-pictures-before-after-empty");
        return sheet.empty(title, data.empty_note.as_deref(), note, &columns());
    }
    let sizes = sheet.sizes;
    let row_words: Vec<Words> = measures
        .iter()
        .map(|m| {
            let n = |level: Option<Level>| level.map_or(0, |l| l.n);
            let missing = m.before.map_or(0, |l| l.missing) + m.after.map_or(0, |l| l.missing);
            let (before, after) = (n(m.before), n(m.after));
            let counts = match missing {
                0 => t!("chart-pictures-row-counts", before = before, after = after),
                n => t!(
                    "chart-pictures-row-counts-missing",
                    before = before,
                    after = after,
                    n = n
                ),
            };
            Words {
                name: m.name.clone(),
                aside: String::new(),
                figures: vec![
                    m.difference
                        .as_ref()
                        .map_or_else(|| t!("chart-pictures-difference-unknown"), difference_words),
                    counts,
                ],
            }
        })
        .collect();
    let top = 1.5 * sizes.small + sizes.give(4.0, 10.0);
    let scale_height = 2.3 * sizes.label + sizes.give(10.0, 14.0);
    let rows = Rows::of(&sheet, &row_words, top, scale_height);
    let also: Vec<String> = data.also.iter().map(|text| words::one_line(text)).collect();
    let also = if also.is_empty() {
        Vec::new()
    } else {
        let text = t!("chart-pictures-same-time", what = words::list(&also));
        let room = sheet.width - 24.0 * sizes.unit;
        sheet.ruler.wrap(&text, sizes.small, Weight::Regular, room)
    };
    let also: Vec<String> = also.into_iter().take(6).collect();
    let foot = also.len() as f64 * 1.4 * sizes.small + sizes.give(4.0, 8.0);
    let frame = rows.frame(&sheet, foot);
    let scales: Vec<Scale> = measures
        .iter()
        .map(|m| Scale {
            name: m.name.clone(),
            direction: Direction::Across,
            low_at: rows.left,
            high_at: rows.right,
            low: m.low,
            high: m.high,
        })
        .collect();
    let parts = Parts {
        title,
        description: describe(data, &measures),
        table: table(data, &measures),
        places: (0..measures.len())
            .map(|i| rows.place(i, sheet.width))
            .collect(),
        scales: scales.clone(),
    };
    sheet.draw(frame, parts, |canvas| {
        let y = 1.1 * sizes.small + sizes.give(1.0, 3.0);
        let key = fixed::t!("chart-pictures-hollow-filled");
        canvas.try_label(&small(canvas, key, rows.left, y, HPos::Left))?;
        for (i, ((m, scale), words)) in measures.iter().zip(&scales).zip(&row_words).enumerate() {
            rows.write(canvas, i, words, canvas.palette.ink)?;
            draw_row(canvas, m, scale, rows.scale(i))?;
        }
        for (n, line) in also.iter().enumerate() {
            let y = rows.bottom() + (n as f64 + 1.0) * 1.4 * sizes.small;
            canvas.try_label(&small(canvas, line, 12.0 * sizes.unit, y, HPos::Left))?;
        }
        Ok(())
    })
}

fn draw_row(
    canvas: &mut Canvas,
    m: &Measure,
    scale: &Scale,
    (top, bottom): (f64, f64),
) -> Result<(), ChartError> {
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    let middle = (top + bottom) / 2.0;
    let shift = 5.0 * sizes.unit;
    canvas.line(
        (scale.low_at, middle),
        (scale.high_at, middle),
        sizes.pen,
        &palette.baseline,
    )?;
    let radius = 3.8 * sizes.unit;
    let marks = [(m.before, -shift, false), (m.after, shift, true)];
    for (level, dy, after) in marks {
        let Some(level) = level else { continue };
        let y = middle + dy;
        let x = scale.position(level.mean);
        if let Some((low, high)) = level.interval {
            whisker(
                canvas,
                (scale.position(low), scale.position(high)),
                y,
                &palette.mood,
            )?;
        }
        disc(canvas, (x, y), radius, after, &palette.mood)?;
        canvas.claim(Area {
            x0: x - radius,
            x1: x + radius,
            y0: y - radius,
            y1: y + radius,
        });
        let text = words::one_decimal(level.mean);
        let baseline = if after {
            y + radius + 2.0 * sizes.unit + 0.75 * sizes.label
        } else {
            y - radius - 2.0 * sizes.unit - 0.1 * sizes.label
        };
        canvas.try_label(&Label {
            text: &text,
            x,
            y: baseline,
            size: sizes.label,
            weight: if after {
                Weight::SemiBold
            } else {
                Weight::Regular
            },
            anchor: HPos::Center,
            color: palette.mood,
        })?;
    }
    // The ends of the scale under it, where no figure stands.
    for (end, x, anchor) in [
        (scale.low, scale.low_at, HPos::Left),
        (scale.high, scale.high_at, HPos::Right),
    ] {
        let y = middle + 0.85 * sizes.small + 3.0 * sizes.unit;
        canvas.try_label(&small(canvas, &words::number(end), x, y, anchor))?;
    }
    Ok(())
}
