//! What goes together: for each habit how mood differs on days with it, the same day and the day after, with interval and
//! number of days. Not: cause, and no estimate of its own; what is uncertain is drawn as wide as it is.

use ballast_words::t;
use chrono::NaiveDate;
use plotters::style::text_anchor::HPos;

use crate::canvas::{Canvas, small};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::pictures::variability::disc;
use crate::place::{Direction, Scale};
use crate::plot::{round_numbers, round_up};
use crate::rows::{Rows, Words, whisker};
use crate::sheet::{Parts, Sheet};
use crate::table::{ReadingTable, Row};
use crate::theme::Theme;
use crate::words;
use ballast_words::fixed;

/// Habits beside one outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct Together {
    /// First day looked at.
    pub from: NaiveDate,
    /// Last day looked at.
    pub to: NaiveDate,
    /// The outcome ("Mood").
    pub outcome: String,
    /// The habits, a row each, from the top.
    pub habits: Vec<Habit>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Together {
    /// Mood with no habits yet.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            outcome: fixed::t!("chart-life-mood").to_owned(),
            habits: Vec::new(),
            empty_note: None,
        }
    }
}

/// One habit.
#[derive(Debug, Clone, PartialEq)]
pub struct Habit {
    /// What days are compared by ("30 minutes of movement or more").
    pub name: String,
    /// How the outcome differs on the same day.
    pub same_day: Option<Estimate>,
    /// How it differs on the day after.
    pub next_day: Option<Estimate>,
}

/// A difference in points of the outcome, with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Lower end of its interval.
    pub low: f64,
    /// Upper end of its interval.
    pub high: f64,
    /// Days it rests on.
    pub n: u32,
}

/// The names of the columns of its table.
fn columns() -> [&'static str; 9] {
    [
        fixed::t!("chart-pictures-column-habit"),
        fixed::t!("chart-pictures-column-same-day"),
        fixed::t!("chart-pictures-column-same-day-low"),
        fixed::t!("chart-pictures-column-same-day-high"),
        fixed::t!("chart-pictures-column-same-day-n"),
        fixed::t!("chart-pictures-column-day-after"),
        fixed::t!("chart-pictures-column-day-after-low"),
        fixed::t!("chart-pictures-column-day-after-high"),
        fixed::t!("chart-pictures-column-day-after-n"),
    ]
}

fn sound(estimate: Option<Estimate>) -> Option<Estimate> {
    let e = estimate.filter(|e| e.value.is_finite() && e.low.is_finite() && e.high.is_finite())?;
    let keep = |v: f64| v.clamp(-1000.0, 1000.0);
    let (low, high) = (keep(e.low.min(e.high)), keep(e.low.max(e.high)));
    Some(Estimate {
        value: keep(e.value).clamp(low, high),
        low,
        high,
        n: e.n,
    })
}

/// "+0.6 (0.2 to 1.0), n 84"
fn figures(e: &Estimate) -> String {
    t!(
        "chart-pictures-estimate",
        value = words::signed_decimal(e.value),
        low = words::one_decimal(e.low),
        high = words::one_decimal(e.high),
        n = e.n
    )
}

fn said(outcome: &str, habit: &Habit) -> String {
    let way = |e: &Estimate| {
        if e.low <= 0.0 && e.high >= 0.0 {
            None
        } else {
            Some(e.value > 0.0)
        }
    };
    let parts: Vec<String> = [
        habit.same_day.as_ref().map(|e| match way(e) {
            None => t!("chart-pictures-same-day-unclear", figures = figures(e)),
            Some(true) => t!("chart-pictures-same-day-higher", figures = figures(e)),
            Some(false) => t!("chart-pictures-same-day-lower", figures = figures(e)),
        }),
        habit.next_day.as_ref().map(|e| match way(e) {
            None => t!("chart-pictures-day-after-unclear", figures = figures(e)),
            Some(true) => t!("chart-pictures-day-after-higher", figures = figures(e)),
            Some(false) => t!("chart-pictures-day-after-lower", figures = figures(e)),
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        t!("chart-pictures-habit-too-few", name = habit.name.as_str())
    } else {
        t!(
            "chart-pictures-habit-said",
            name = habit.name.as_str(),
            outcome = outcome,
            parts = parts.join("; ")
        )
    }
}

fn describe(outcome: &str, habits: &[Habit]) -> String {
    let clear = |e: Option<Estimate>| e.is_some_and(|e| e.low > 0.0 || e.high < 0.0);
    let (told, rest): (Vec<_>, Vec<_>) = habits
        .iter()
        .partition(|h| clear(h.same_day) || clear(h.next_day));
    let mut sentences: Vec<String> = told.iter().map(|habit| said(outcome, habit)).collect();
    if !rest.is_empty() {
        let names: Vec<String> = rest.iter().map(|habit| habit.name.clone()).collect();
        sentences.push(t!(
            "chart-pictures-habits-unclear",
            names = words::list(&names)
        ));
    }
    sentences.push(t!("chart-pictures-not-cause"));
    sentences.join(" ")
}

fn table(data: &Together, outcome: &str, habits: &[Habit]) -> ReadingTable {
    let row = |habit: &Habit| {
        let mut cells = vec![habit.name.clone()];
        for e in [habit.same_day, habit.next_day] {
            match e {
                Some(e) => {
                    cells.push(words::signed_decimal(e.value));
                    cells.push(words::one_decimal(e.low));
                    cells.push(words::one_decimal(e.high));
                    cells.push(e.n.to_string());
                }
                None => cells.extend(std::iter::repeat_n(String::new(), 4)),
            }
        }
        Row {
            day: data.to,
            cells,
            reading: said(outcome, habit),
        }
    };
    ReadingTable {
        columns: columns().map(str::to_owned).to_vec(),
        rows: habits.iter().map(row).collect(),
    }
}

/// Draws the habits around a line at "no difference": the same day as a filled point, the day after as a hollow one, with
/// intervals as whiskers.
///
/// The table has one row a habit; the day of a row is the last day looked at.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{Estimate, Habit, Size, Theme, Together, together};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap_or_default();
/// let mut data = Together::new(day(3, 1), day(8, 31));
/// data.habits.push(Habit {
///     name: "Time with people".to_owned(),
///     same_day: Some(Estimate { value: 0.6, low: 0.2, high: 1.0, n: 84 }),
///     next_day: None,
/// });
///
/// let drawing = together(&data, Theme::Light, Size::wide(900))?;
///
/// assert_eq!(drawing.table.rows[0].reading, "Time with people: Mood the same day higher, +0.6 (0.2 to 1.0), n 84.");
/// # Ok(())
/// # }
/// ```
pub fn together(data: &Together, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let outcome = match words::one_line(&data.outcome) {
        text if text.is_empty() => fixed::t!("chart-life-mood").to_owned(),
        text => text,
    };
    let habits: Vec<Habit> = data
        .habits
        .iter()
        .map(|habit| Habit {
            name: words::one_line(&habit.name),
            same_day: sound(habit.same_day),
            next_day: sound(habit.next_day),
        })
        .collect();
    let title = sheet.title(fixed::t!("chart-pictures-together"));
    if habits.iter().all(|h| h.same_day.or(h.next_day).is_none()) {
        let note = fixed::t!("chart-pictures-together-empty");
        return sheet.empty(title, data.empty_note.as_deref(), note, &columns());
    }
    let sizes = sheet.sizes;
    let row_words: Vec<Words> = habits
        .iter()
        .map(|h| {
            let figures = |e: &Option<Estimate>| e.as_ref().map(figures);
            let mut lines: Vec<String> = [
                figures(&h.same_day).map(|said| t!("chart-pictures-line-same-day", figures = said)),
                figures(&h.next_day)
                    .map(|said| t!("chart-pictures-line-day-after", figures = said)),
            ]
            .into_iter()
            .flatten()
            .collect();
            if lines.is_empty() {
                lines.push(t!("chart-pictures-too-few-to-say"));
            }
            Words {
                name: h.name.clone(),
                aside: String::new(),
                figures: lines,
            }
        })
        .collect();
    let top = 1.5 * sizes.small + sizes.give(4.0, 10.0);
    let rows = Rows::of(&sheet, &row_words, top, 24.0 * sizes.unit);
    let foot = 1.6 * sizes.small + sizes.give(3.0, 8.0);
    let frame = rows.frame(&sheet, foot);
    let most = habits
        .iter()
        .flat_map(|h| [h.same_day, h.next_day])
        .flatten()
        .fold(0.0, |most: f64, e| most.max(e.low.abs()).max(e.high.abs()));
    let most = round_up(most);
    let scale = Scale {
        name: t!("chart-pictures-difference-in", outcome = outcome.as_str()),
        direction: Direction::Across,
        low_at: rows.left,
        high_at: rows.right,
        low: -most,
        high: most,
    };
    let parts = Parts {
        title,
        description: describe(&outcome, &habits),
        table: table(data, &outcome, &habits),
        places: (0..habits.len())
            .map(|i| rows.place(i, sheet.width))
            .collect(),
        scales: vec![scale.clone()],
    };
    sheet.draw(frame, parts, |canvas| {
        draw_axis(canvas, &rows, &scale, &outcome)?;
        for (i, (habit, words)) in habits.iter().zip(&row_words).enumerate() {
            rows.write(canvas, i, words, canvas.palette.ink)?;
            let (top, bottom) = rows.scale(i);
            let (middle, color) = ((top + bottom) / 2.0, canvas.palette.mood);
            let shift = 6.0 * canvas.sizes.unit;
            for (e, y, filled) in [
                (habit.same_day, middle - shift, true),
                (habit.next_day, middle + shift, false),
            ] {
                let Some(e) = e else { continue };
                let ends = (scale.position(e.low), scale.position(e.high));
                whisker(canvas, ends, y, &color)?;
                disc(
                    canvas,
                    (scale.position(e.value), y),
                    3.6 * canvas.sizes.unit,
                    filled,
                    &color,
                )?;
            }
        }
        Ok(())
    })
}

/// The line at "no difference", fine rules at round numbers, their names under the rows and the two sides over them.
fn draw_axis(
    canvas: &mut Canvas,
    rows: &Rows,
    scale: &Scale,
    outcome: &str,
) -> Result<(), ChartError> {
    let (sizes, frame, palette) = (canvas.sizes, canvas.frame, canvas.palette);
    let over = frame.plot_top - 0.24 * sizes.small - sizes.give(2.0, 5.0);
    let under = frame.plot_bottom + 0.9 * sizes.small + sizes.give(2.0, 5.0);
    let zero = scale.position(0.0);
    let mut values = round_numbers(scale.low, scale.high, 4);
    // The middle is named first.
    values.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    for value in values {
        let x = scale.position(value);
        let color = if value == 0.0 {
            &palette.soft
        } else {
            &palette.hairline
        };
        rows.rule(canvas, x, color)?;
        let text = if value == 0.0 {
            t!("chart-pictures-no-difference")
        } else {
            let sign = if value > 0.0 { "+" } else { "" };
            format!("{sign}{}", words::number(value))
        };
        canvas.try_label(&small(canvas, &text, x, under, HPos::Center))?;
    }
    let room = (scale.high_at - scale.low_at) / 2.0 - 8.0 * sizes.unit;
    let fit = |text: String| {
        canvas
            .ruler
            .fit(&text, sizes.small, crate::ruler::Weight::Regular, room)
    };
    let (lower, higher) = (
        fit(t!("chart-pictures-lower-outcome", outcome = outcome)),
        fit(t!("chart-pictures-higher-outcome", outcome = outcome)),
    );
    canvas.try_label(&small(
        canvas,
        &lower,
        zero - 8.0 * sizes.unit,
        over,
        HPos::Right,
    ))?;
    canvas.try_label(&small(
        canvas,
        &higher,
        zero + 8.0 * sizes.unit,
        over,
        HPos::Left,
    ))?;
    Ok(())
}
