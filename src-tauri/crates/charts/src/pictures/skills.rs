//! Skills: distress before and after each skill was used, on average, with how often. Not: a ranking of its own; rows stand
//! in the order they are handed over.

use ballast_words::t;
use chrono::NaiveDate;
use plotters::style::text_anchor::HPos;

use crate::canvas::{Canvas, Label, small};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::pictures::variability::disc;
use crate::place::{Direction, Scale};
use crate::plot::round_numbers;
use crate::rows::{Rows, Words, arrow};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::table::{ReadingTable, Row};
use crate::theme::Theme;
use crate::words;
use ballast_words::fixed;

/// Skills used between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Skills {
    /// First day looked at.
    pub from: NaiveDate,
    /// Last day looked at.
    pub to: NaiveDate,
    /// The skills, a row each, from the top.
    pub skills: Vec<SkillRow>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Skills {
    /// No skills yet.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            skills: Vec::new(),
            empty_note: None,
        }
    }
}

/// One skill.
#[derive(Debug, Clone, PartialEq)]
pub struct SkillRow {
    /// Its name as the person has it.
    pub name: String,
    /// The uses with distress on both sides, each before and after, 0 to 10.
    pub uses: Vec<(f64, f64)>,
    /// Uses without distress on both sides.
    pub unrated: u32,
}

/// A skill with its means.
struct Shown {
    name: String,
    uses: Vec<(f64, f64)>,
    unrated: u32,
    means: Option<(f64, f64)>,
}

/// The names of the columns of its table.
fn columns() -> [&'static str; 5] {
    [
        fixed::t!("chart-pictures-column-skill"),
        fixed::t!("chart-pictures-column-before"),
        fixed::t!("chart-pictures-column-after"),
        fixed::t!("chart-pictures-column-uses-rated"),
        fixed::t!("chart-pictures-column-uses-not-rated"),
    ]
}

fn shown(skill: &SkillRow) -> Shown {
    let uses: Vec<(f64, f64)> = skill
        .uses
        .iter()
        .filter(|(before, after)| before.is_finite() && after.is_finite())
        .map(|(before, after)| (before.clamp(0.0, 10.0), after.clamp(0.0, 10.0)))
        .collect();
    let n = uses.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| uses.iter().map(of).sum::<f64>() / n;
    let means = (!uses.is_empty()).then(|| (mean(|u| u.0), mean(|u| u.1)));
    Shown {
        name: words::one_line(&skill.name),
        unrated: skill.unrated,
        uses,
        means,
    }
}

/// Rounded as it is written, so that a difference agrees with its two numbers.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn said(skill: &Shown) -> String {
    let said = match skill.means {
        None => t!("chart-pictures-skill-no-use", name = skill.name.as_str()),
        Some((before, after)) => t!(
            "chart-pictures-skill-distress",
            name = skill.name.as_str(),
            trend = words::trend(before, after, 0.0),
            uses = words::uses(skill.uses.len())
        ),
    };
    match skill.unrated {
        0 => format!("{said}."),
        n => format!("{said}; {}.", t!("chart-pictures-uses-not-rated", n = n)),
    }
}

/// Draws each skill as an arrow from distress before (hollow) to after (filled), with single uses as fine ticks under it.
///
/// The table has one row a skill; the day of a row is the last day looked at.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{Size, SkillRow, Skills, Theme, skills};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap_or_default();
/// let mut data = Skills::new(day(3, 1), day(8, 31));
/// data.skills.push(SkillRow { name: "Paced breathing".to_owned(), uses: vec![(7.0, 4.0), (6.0, 5.0)], unrated: 1 });
///
/// let drawing = skills(&data, Theme::Light, Size::wide(900))?;
///
/// assert_eq!(
///     drawing.table.rows[0].reading,
///     "Paced breathing: distress fell from 6.5 to 4.5 on average, 2 uses; 1 use not rated."
/// );
/// # Ok(())
/// # }
/// ```
pub fn skills(data: &Skills, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let shown: Vec<Shown> = data.skills.iter().map(shown).collect();
    let title = sheet.title(fixed::t!("chart-pictures-skills"));
    if shown.iter().all(|skill| skill.means.is_none()) {
        let note = fixed::t!("chart-pictures-skills-empty");
        return sheet.empty(title, data.empty_note.as_deref(), note, &columns());
    }
    let sizes = sheet.sizes;
    let row_words: Vec<Words> = shown
        .iter()
        .map(|skill| {
            let first = skill.means.map_or_else(
                || t!("chart-pictures-not-rated-yet"),
                |(before, after)| {
                    let change = words::signed_decimal(tenth(after) - tenth(before));
                    t!(
                        "chart-pictures-from-to-change",
                        before = words::one_decimal(before),
                        after = words::one_decimal(after),
                        change = change
                    )
                },
            );
            let mut uses = words::uses(skill.uses.len());
            if skill.unrated > 0 {
                uses.push_str(", ");
                uses.push_str(&t!("chart-pictures-more-not-rated", n = skill.unrated));
            }
            Words {
                name: skill.name.clone(),
                aside: String::new(),
                figures: vec![first, uses],
            }
        })
        .collect();
    let table = ReadingTable {
        columns: columns().map(str::to_owned).to_vec(),
        rows: shown
            .iter()
            .map(|skill| Row {
                day: data.to,
                cells: vec![
                    skill.name.clone(),
                    skill
                        .means
                        .map(|m| words::one_decimal(m.0))
                        .unwrap_or_default(),
                    skill
                        .means
                        .map(|m| words::one_decimal(m.1))
                        .unwrap_or_default(),
                    skill.uses.len().to_string(),
                    skill.unrated.to_string(),
                ],
                reading: said(skill),
            })
            .collect(),
    };
    let sentences: Vec<String> = shown.iter().map(said).collect();
    let top = 1.5 * sizes.small + sizes.give(4.0, 10.0);
    let rows = Rows::of(&sheet, &row_words, top, 24.0 * sizes.unit);
    let frame = rows.frame(&sheet, 1.6 * sizes.small + sizes.give(3.0, 8.0));
    let scale = Scale {
        name: t!("chart-pictures-distress"),
        direction: Direction::Across,
        low_at: rows.left,
        high_at: rows.right,
        low: 0.0,
        high: 10.0,
    };
    let parts = Parts {
        title,
        description: sentences.join(" "),
        table,
        places: (0..shown.len())
            .map(|i| rows.place(i, sheet.width))
            .collect(),
        scales: vec![scale.clone()],
    };
    sheet.draw(frame, parts, |canvas| {
        draw_axis(canvas, &rows, &scale)?;
        for (i, (skill, words)) in shown.iter().zip(&row_words).enumerate() {
            let color = canvas.palette.therapy_ink;
            rows.write(canvas, i, words, color)?;
            draw_row(canvas, skill, &scale, rows.scale(i))?;
        }
        Ok(())
    })
}

fn draw_axis(canvas: &mut Canvas, rows: &Rows, scale: &Scale) -> Result<(), ChartError> {
    let (sizes, frame) = (canvas.sizes, canvas.frame);
    let over = frame.plot_top - 0.24 * sizes.small - sizes.give(2.0, 5.0);
    let under = frame.plot_bottom + 0.9 * sizes.small + sizes.give(2.0, 5.0);
    for value in round_numbers(0.0, 10.0, 2) {
        let x = scale.position(value);
        rows.rule(canvas, x, &canvas.palette.hairline)?;
        canvas.try_label(&small(
            canvas,
            &words::number(value),
            x,
            under,
            HPos::Center,
        ))?;
    }
    let key = fixed::t!("chart-pictures-skills-key");
    canvas.try_label(&small(canvas, key, scale.low_at, over, HPos::Left))?;
    Ok(())
}

fn draw_row(
    canvas: &mut Canvas,
    skill: &Shown,
    scale: &Scale,
    (top, bottom): (f64, f64),
) -> Result<(), ChartError> {
    let Some((before, after)) = skill.means else {
        return Ok(());
    };
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    let (middle, radius) = ((top + bottom) / 2.0, 3.8 * sizes.unit);
    let (x0, x1) = (scale.position(before), scale.position(after));
    // Where single uses ended: one tick for all that share a place.
    let mut ends: Vec<i64> = skill
        .uses
        .iter()
        .map(|(_, after)| (scale.position(*after) / sizes.unit).round() as i64)
        .collect();
    ends.sort_unstable();
    ends.dedup();
    if skill.uses.len() > 1 {
        for end in ends {
            let x = end as f64 * sizes.unit;
            let y = bottom - 3.5 * sizes.unit;
            canvas.line((x, y), (x, bottom), sizes.pen, &palette.therapy)?;
        }
    }
    let away = if x1 > x0 { radius } else { -radius };
    if (x1 - x0).abs() > 2.2 * radius {
        arrow(
            canvas,
            (x0 + away, x1 - 1.2 * away),
            middle,
            &palette.therapy,
        )?;
    }
    disc(canvas, (x0, middle), radius, false, &palette.therapy)?;
    disc(canvas, (x1, middle), radius, true, &palette.therapy)?;
    // The numbers stand outside, before and after.
    let outside = |x: f64, left: bool| {
        if left {
            (x - radius - 3.0 * sizes.unit, HPos::Right)
        } else {
            (x + radius + 3.0 * sizes.unit, HPos::Left)
        }
    };
    for (value, x, left, strong) in [(after, x1, x1 <= x0, true), (before, x0, x1 > x0, false)] {
        let (x, anchor) = outside(x, left);
        let text = words::one_decimal(value);
        let label = Label {
            text: &text,
            x,
            y: middle + 0.36 * sizes.label,
            size: sizes.label,
            weight: if strong {
                Weight::SemiBold
            } else {
                Weight::Regular
            },
            anchor,
            color: palette.therapy_ink,
        };
        let bounds = canvas.bounds(&label);
        if bounds.x0 >= scale.low_at - 14.0 * sizes.unit
            && bounds.x1 <= scale.high_at + 14.0 * sizes.unit
        {
            canvas.try_label(&label)?;
        }
    }
    Ok(())
}
