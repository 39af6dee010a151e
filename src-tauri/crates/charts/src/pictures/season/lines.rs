//! The drawing of the seasons: months across, a line a year.

use chrono::Datelike;
use plotters::element::Polygon;
use plotters::style::RGBAColor;
use plotters::style::text_anchor::HPos;

use super::said::month_name;
use super::{Season, Year, month_edges};
use crate::canvas::{Canvas, Label, drawn, px, small};
use crate::error::ChartError;
use crate::frame::Frame;
use crate::pictures::variability::disc;
use crate::place::Scale;
use crate::plot::{Figure, Figures, crosses, scale_ends};
use crate::ruler::Weight;
use crate::words;
use ballast_words::fixed;

/// Years drawn as lines of their own; with more, those before the last two are a band.
const LINES: usize = 5;

pub(super) fn axes(
    canvas: &mut Canvas,
    data: &Season,
    frame: &Frame,
    scale: &Scale,
) -> Result<(), ChartError> {
    let sizes = canvas.sizes;
    scale_ends(canvas, scale)?;
    let middle = (scale.low_at + scale.high_at) / 2.0;
    let name = (
        data.name.as_str(),
        sizes.name,
        Weight::SemiBold,
        canvas.palette.mood,
    );
    canvas.name_over(
        name,
        fixed::t!("chart-words-by-month"),
        (middle, middle + sizes.line(), scale.low_at),
    )?;
    // This month is named first, then the others as room allows: whole, short, or every third.
    let this = data.today.month0() as usize;
    let width = (frame.plot_right - frame.plot_left) / 12.0;
    let widest = |short: bool| {
        let name = |m| if short { "Mmm" } else { month_name(m) };
        let widths = (0..12).map(|m| canvas.ruler.width(name(m), sizes.figure, Weight::SemiBold));
        widths.fold(0.0, f64::max)
    };
    let (short, step) = if widest(false) + 6.0 * sizes.unit <= width {
        (false, 1)
    } else if widest(true) + 4.0 * sizes.unit <= width {
        (true, 1)
    } else {
        (true, 3)
    };
    let order = std::iter::once(this).chain((0..12).filter(|m| m % step == this % step));
    let mut seen = [false; 12];
    for month in order {
        if std::mem::replace(&mut seen[month], true) {
            continue;
        }
        let (left, right) = month_edges(frame, month);
        let name = month_name(month);
        let short_name: String = name.chars().take(3).collect();
        canvas.try_label(&Label {
            text: if short { &short_name } else { name },
            x: (left + right) / 2.0,
            y: frame.plot_bottom + 0.78 * sizes.figure + sizes.give(3.0, 7.5),
            size: sizes.figure,
            weight: if month == this {
                Weight::SemiBold
            } else {
                Weight::Regular
            },
            anchor: HPos::Center,
            color: if month == this {
                canvas.palette.ink
            } else {
                canvas.palette.soft
            },
        })?;
    }
    Ok(())
}

/// The points of a year, in pieces between gaps.
fn pieces(year: &Year, frame: &Frame, scale: &Scale) -> Vec<Vec<(f64, f64)>> {
    let mut pieces = vec![Vec::new()];
    for (month, value) in year.months.iter().enumerate() {
        match (value, pieces.last_mut()) {
            (Some((mean, _)), Some(piece)) => {
                let (left, right) = month_edges(frame, month);
                piece.push(((left + right) / 2.0, scale.position(*mean)));
            }
            _ => pieces.push(Vec::new()),
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// How a year looks: the width of its line, its colour, its dashes.
struct Look {
    width: f64,
    color: RGBAColor,
    dash: Option<(f64, f64)>,
}

pub(super) fn draw(
    canvas: &mut Canvas,
    data: &Season,
    years: &[Year],
    frame: &Frame,
    scale: &Scale,
) -> Result<(), ChartError> {
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    let banded = years.len() > LINES;
    let alone = if banded { years.len() - 2 } else { 0 };
    if banded {
        draw_band(canvas, &years[..alone], frame, scale)?;
    }
    let newest = years.len() - 1;
    let mut everything = Vec::new();
    for (i, year) in years.iter().enumerate().skip(alone) {
        let look = match newest - i {
            0 => Look {
                width: 2.4,
                color: palette.mood,
                dash: None,
            },
            1 => Look {
                width: 1.5,
                color: palette.mood,
                dash: Some((5.0, 3.5)),
            },
            2 => Look {
                width: 1.2,
                color: palette.soft,
                dash: None,
            },
            3 => Look {
                width: 1.2,
                color: palette.soft,
                dash: Some((5.0, 3.5)),
            },
            _ => Look {
                width: 1.2,
                color: palette.soft,
                dash: Some((1.4, 3.0)),
            },
        };
        for piece in pieces(year, frame, scale) {
            match look.dash {
                _ if piece.len() == 1 => {
                    disc(canvas, piece[0], 1.6 * sizes.unit, true, &look.color)?
                }
                None => canvas.path(&piece, look.width * sizes.pen, &look.color)?,
                Some((dash, gap)) => canvas.dashes(
                    &piece,
                    (dash * sizes.unit, gap * sizes.unit),
                    look.width * sizes.pen,
                    &look.color,
                )?,
            }
            everything.push(piece);
        }
    }
    // All lines as one, each apart from the next: no number and no name stands on it.
    let mut line: Vec<(f64, f64)> = Vec::new();
    for piece in &everything {
        if let Some(last) = line.last().copied() {
            line.push((last.0, -1e6));
            line.push((piece[0].0, -1e6));
        }
        line.extend(piece);
    }
    draw_this_month(canvas, data, &years[alone..], frame, scale, &line)?;
    name_years(canvas, &years[alone..], frame, scale, &line)?;
    if banded {
        let words = ballast_words::t!(
            "chart-pictures-season-grey",
            from = years[0].year,
            to = years[alone - 1].year
        );
        let y = frame.plot_top - 0.24 * sizes.small - sizes.give(1.5, 5.0);
        let label = small(canvas, &words, frame.plot_left, y, HPos::Left);
        canvas.try_label(&label)?;
    }
    Ok(())
}

/// The band from the lowest to the highest mean of several years, with the gaps of months that none of them has.
fn draw_band(
    canvas: &Canvas,
    years: &[Year],
    frame: &Frame,
    scale: &Scale,
) -> Result<(), ChartError> {
    let range = |month: usize| {
        let values = || years.iter().filter_map(|y| Some(y.months[month]?.0));
        Some((values().reduce(f64::min)?, values().reduce(f64::max)?))
    };
    let known: Vec<(usize, (f64, f64))> = (0..12).filter_map(|m| Some((m, range(m)?))).collect();
    let color = canvas.palette.baseline;
    for piece in known.chunk_by(|a, b| b.0 == a.0 + 1) {
        let x = |month: usize| {
            let (left, right) = month_edges(frame, month);
            (left + right) / 2.0
        };
        let wide = 1.6 * canvas.sizes.unit;
        let lows = piece
            .iter()
            .map(|(m, (low, _))| (x(*m), scale.position(*low) + 0.5 * wide));
        let highs = piece
            .iter()
            .rev()
            .map(|(m, (_, high))| (x(*m), scale.position(*high) - 0.5 * wide));
        let mut points: Vec<(f64, f64)> = lows.chain(highs).collect();
        if piece.len() == 1 {
            // One month alone is as wide as a bar.
            let (m, (low, high)) = piece[0];
            let (low, high) = (scale.position(low), scale.position(high));
            points = vec![
                (x(m) - wide, low),
                (x(m) + wide, low),
                (x(m) + wide, high),
                (x(m) - wide, high),
            ];
        }
        let points: Vec<(i32, i32)> = points.iter().map(|p| (px(p.0), px(p.1))).collect();
        drawn(canvas.area.draw(&Polygon::new(points, color)))?;
    }
    Ok(())
}

/// The means of this month as points with their numbers, this year's first.
fn draw_this_month(
    canvas: &mut Canvas,
    data: &Season,
    years: &[Year],
    frame: &Frame,
    scale: &Scale,
    line: &[(f64, f64)],
) -> Result<(), ChartError> {
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    let month = data.today.month0() as usize;
    let (left, right) = month_edges(frame, month);
    let x = (left + right) / 2.0;
    let radius = 3.0 * sizes.unit;
    let mut figures = Vec::new();
    for (i, year) in years.iter().enumerate().rev() {
        let Some((mean, _)) = year.months[month] else {
            continue;
        };
        let newest = i + 1 == years.len();
        let y = scale.position(mean);
        let color = if newest { palette.mood } else { palette.soft };
        disc(
            canvas,
            (x, y),
            if newest { radius } else { 0.8 * radius },
            newest,
            &color,
        )?;
        figures.push(Figure {
            x,
            y,
            text: words::one_decimal(mean),
            strong: newest,
        });
    }
    let look = Figures {
        size: sizes.label,
        color: palette.ink,
        radius,
        top: frame.plot_top - 0.4 * sizes.label,
        bottom: frame.plot_bottom,
    };
    look.put(canvas, &figures, line)
}

/// The year at the end of its line, the newest first; one that would touch another steps aside by a line.
fn name_years(
    canvas: &mut Canvas,
    years: &[Year],
    frame: &Frame,
    scale: &Scale,
    line: &[(f64, f64)],
) -> Result<(), ChartError> {
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    for (i, year) in years.iter().enumerate().rev() {
        let Some(month) = year.months.iter().rposition(Option::is_some) else {
            continue;
        };
        let Some((mean, _)) = year.months[month] else {
            continue;
        };
        let (left, right) = month_edges(frame, month);
        let newest = i + 1 == years.len();
        let text = year.year.to_string();
        let step = 1.1 * sizes.figure;
        for aside in [0.0, -step, step, -2.0 * step, 2.0 * step, -3.0 * step] {
            let label = Label {
                text: &text,
                x: (left + right) / 2.0 + 6.0 * sizes.unit,
                y: scale.position(mean) + 0.36 * sizes.figure + aside,
                size: sizes.figure,
                weight: if newest {
                    Weight::SemiBold
                } else {
                    Weight::Regular
                },
                anchor: HPos::Left,
                color: if newest { palette.mood } else { palette.soft },
            };
            let bounds = canvas.bounds(&label);
            if bounds.y0 >= frame.plot_top - sizes.figure
                && bounds.y1 <= frame.plot_bottom
                && !crosses(line, &bounds)
                && canvas.try_label(&label)?
            {
                break;
            }
        }
    }
    Ok(())
}
