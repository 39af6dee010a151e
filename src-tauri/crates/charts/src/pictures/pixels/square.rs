//! One square: its colour or its height, and the signs of days without a mean.

use plotters::style::RGBAColor;

use super::grid::Grid;
use crate::canvas::{Area, Canvas};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::input::MoodDay;
use crate::theme::{Palette, Theme, mixed};

/// Half points, so that the squares of one colour are one path: 0 to 20.
fn level(mean: f64) -> u8 {
    (mean * 2.0).round() as u8
}

/// The colour of a mean, 0 to 10.
pub(crate) fn color(palette: &Palette, mean: f64) -> RGBAColor {
    let away = (f64::from(level(mean)) / 2.0 - 5.0) / 5.0;
    // A step to each side of the middle is seen at once, the rest grows evenly.
    let share = if away == 0.0 {
        0.0
    } else {
        0.12 + 0.88 * away.abs()
    };
    let end = if away < 0.0 {
        palette.pixel_low
    } else {
        palette.pixel_high
    };
    mixed(palette.pixel_usual, end, share)
}

fn inside((x, y, side): (f64, f64, f64), share: f64) -> Area {
    let inset = side * (1.0 - share) / 2.0;
    Area {
        x0: x + inset,
        y0: y + inset,
        x1: x + side - inset,
        y1: y + side - inset,
    }
}

/// Draws one square with its sign (left, top, side).
pub(super) fn draw_one(
    canvas: &Canvas,
    theme: Theme,
    square: (f64, f64, f64),
    day: Option<&MoodDay>,
) -> Result<(), ChartError> {
    let (palette, pen) = (canvas.palette, canvas.sizes.pen);
    let Some(day) = day else {
        // A dot in the middle.
        let dot = (1.6 * canvas.sizes.unit).min(0.3 * square.2);
        return canvas.fill(inside(square, dot / square.2), &palette.soft);
    };
    let Some(mean) = day.mean else {
        let a = inside(square, 0.6);
        let ink = if theme == Theme::Paper {
            palette.ink
        } else {
            palette.soft
        };
        canvas.line((a.x0, a.y0), (a.x1, a.y1), 1.2 * pen, &ink)?;
        return canvas.line((a.x0, a.y1), (a.x1, a.y0), 1.2 * pen, &ink);
    };
    let share = if day.estimated { 0.5 } else { 0.86 };
    let area = inside(square, share);
    if theme != Theme::Paper {
        return canvas.fill(area, &color(palette, mean));
    }
    let high = (area.y1 - area.y0) * f64::from(level(mean)) / 20.0;
    canvas.fill(
        Area {
            y0: area.y1 - high,
            ..area
        },
        &palette.pixel_high,
    )?;
    let outline = [
        (area.x0, area.y0),
        (area.x1, area.y0),
        (area.x1, area.y1),
        (area.x0, area.y1),
        (area.x0, area.y0),
    ];
    canvas.path(&outline, 0.8 * pen, &palette.soft)
}

/// Draws all days, those of one look after each other so that they share a path.
pub(super) fn draw_days(
    canvas: &Canvas,
    theme: Theme,
    grid: &Grid,
    calendar: &Calendar,
    days: &[Option<MoodDay>],
) -> Result<(), ChartError> {
    let row = grid.row_height(canvas.sizes.small);
    let look = |i: usize| match &days[i] {
        None => 0,
        Some(MoodDay { mean: None, .. }) => 1,
        Some(MoodDay {
            mean: Some(mean), ..
        }) => 2 + level(*mean),
    };
    let mut order: Vec<usize> = (0..days.len())
        .filter(|i| days[*i].is_some() || *i < calendar.past)
        .collect();
    order.sort_by_key(|i| look(*i));
    if theme == Theme::Paper {
        // Fills first, then outlines: two paths instead of two for every day.
        return draw_paper(canvas, grid, calendar, days, &order, row);
    }
    for i in order {
        let (x, y) = grid.square(calendar.day(i), row);
        draw_one(canvas, theme, (x, y, grid.step), days[i].as_ref())?;
    }
    Ok(())
}

fn draw_paper(
    canvas: &Canvas,
    grid: &Grid,
    calendar: &Calendar,
    days: &[Option<MoodDay>],
    order: &[usize],
    row: f64,
) -> Result<(), ChartError> {
    let palette = canvas.palette;
    let area_of = |i: usize, estimated: bool| {
        let (x, y) = grid.square(calendar.day(i), row);
        inside((x, y, grid.step), if estimated { 0.5 } else { 0.86 })
    };
    let rated = || {
        order
            .iter()
            .filter_map(|i| days[*i].and_then(|d| Some((*i, d.mean?, d.estimated))))
    };
    for (i, mean, estimated) in rated() {
        let area = area_of(i, estimated);
        let high = (area.y1 - area.y0) * f64::from(level(mean)) / 20.0;
        canvas.fill(
            Area {
                y0: area.y1 - high,
                ..area
            },
            &palette.pixel_high,
        )?;
    }
    for (i, _, estimated) in rated() {
        let a = area_of(i, estimated);
        let outline = [
            (a.x0, a.y0),
            (a.x1, a.y0),
            (a.x1, a.y1),
            (a.x0, a.y1),
            (a.x0, a.y0),
        ];
        canvas.path(&outline, 0.8 * canvas.sizes.pen, &palette.soft)?;
    }
    for i in order {
        if days[*i].is_none_or(|d| d.mean.is_none()) {
            let (x, y) = grid.square(calendar.day(*i), row);
            draw_one(canvas, Theme::Paper, (x, y, grid.step), days[*i].as_ref())?;
        }
    }
    Ok(())
}
