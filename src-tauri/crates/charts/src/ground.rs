//! What lies behind and around the lanes: shaded review windows with their names, the line of
//! today, rules and names of the time axis, and the one sentence of an empty chart. Not: the lanes.
//! `draw` calls it.

use ballast_words::t;
use plotters::style::text_anchor::HPos;

use crate::axis;
use crate::canvas::{Area, Canvas, Label, small};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::frame::Frame;
use crate::input::LifeChart;
use crate::ruler::Weight;
use crate::theme::Sizes;
use crate::words;
use ballast_words::fixed;

/// Distance of the lines of a sentence, in its size.
const LINE: f64 = 1.4;

/// Whether the chart goes on after today.
fn has_today(calendar: &Calendar) -> bool {
    (1..calendar.len).contains(&calendar.past)
}

/// Height of the heading (names of windows, today).
pub(crate) fn heading(chart: &LifeChart, calendar: &Calendar, sizes: &Sizes) -> f64 {
    let shown = |w: &crate::input::WindowBand| calendar.clip(w.from, Some(w.to)).is_some();
    if chart.windows.iter().any(shown) || has_today(calendar) {
        1.02 * sizes.small + sizes.give(2.5, 7.5)
    } else {
        sizes.give(1.0, 5.5)
    }
}

/// Height of the foot (names of the time axis).
pub(crate) fn foot(sizes: &Sizes) -> f64 {
    axis_names(sizes) + 0.24 * sizes.figure + sizes.give(2.0, 7.0)
}

/// From the bottom of the plot down to the baseline of the names of the time axis.
fn axis_names(sizes: &Sizes) -> f64 {
    0.78 * sizes.figure + sizes.give(3.0, 7.5)
}

/// The colour everything stands on.
pub(crate) fn fill(canvas: &Canvas) -> Result<(), ChartError> {
    let Frame {
        width: x1,
        height: y1,
        ..
    } = canvas.frame;
    canvas.fill(
        Area {
            x0: 0.0,
            y0: 0.0,
            x1,
            y1,
        },
        &canvas.palette.ground,
    )
}

/// Shades the review windows over the whole plot.
pub(crate) fn shade_windows(
    canvas: &mut Canvas,
    chart: &LifeChart,
    calendar: &Calendar,
) -> Result<(), ChartError> {
    let (y0, y1) = (canvas.frame.plot_top, canvas.frame.plot_bottom);
    for (first, last) in chart
        .windows
        .iter()
        .filter_map(|w| calendar.clip(w.from, Some(w.to)))
    {
        let (x0, x1) = (canvas.x(first as f64), canvas.x(last as f64 + 1.0));
        canvas.fill(Area { x0, y0, x1, y1 }, &canvas.palette.window)?;
    }
    Ok(())
}

/// Names of the windows at the top, each over its shading; what would touch a neighbour or stick out is left out. The
/// day it is, when the chart goes on after it, stands there too.
pub(crate) fn name_windows(
    canvas: &mut Canvas,
    chart: &LifeChart,
    calendar: &Calendar,
) -> Result<(), ChartError> {
    let y = canvas.frame.plot_top + 0.78 * canvas.sizes.small + canvas.sizes.give(1.0, 4.0);
    if has_today(calendar) {
        let x = canvas.x(calendar.past as f64);
        let (top, bottom) = (
            y + 0.24 * canvas.sizes.small + canvas.sizes.give(1.0, 2.5),
            canvas.frame.plot_bottom,
        );
        let unit = canvas.sizes.unit;
        canvas.dashes(
            &[(x, top), (x, bottom)],
            (2.0 * unit, 3.0 * unit),
            canvas.sizes.pen,
            &canvas.palette.soft,
        )?;
        canvas.try_label(&small(
            canvas,
            fixed::t!("chart-life-today"),
            x,
            y,
            HPos::Center,
        ))?;
    }
    // The newest window is named first.
    for window in chart.windows.iter().rev() {
        let Some((first, last)) = calendar.clip(window.from, Some(window.to)) else {
            continue;
        };
        let text = words::one_line(&window.label);
        let (x0, x1) = (canvas.x(first as f64), canvas.x(last as f64 + 1.0));
        let mut label = small(canvas, &text, (x0 + x1) / 2.0, y, HPos::Center);
        let half = canvas.ruler.width(&text, label.size, label.weight) / 2.0;
        let (left, right) = (
            canvas.frame.plot_left + half,
            canvas.frame.plot_right - half,
        );
        // Words much wider than their band would name days that are not in it.
        if left <= right && 2.0 * half <= (x1 - x0) * 1.6 + 24.0 * canvas.sizes.unit {
            label.x = label.x.clamp(left, right);
            canvas.try_label(&label)?;
        }
    }
    Ok(())
}

/// Rules over the whole plot (short ones on an empty chart) and names under it.
pub(crate) fn draw_axis(
    canvas: &mut Canvas,
    calendar: &Calendar,
    nothing: bool,
) -> Result<(), ChartError> {
    let (frame, sizes) = (canvas.frame, canvas.sizes);
    let gap = 4.0 * sizes.unit;
    let room = frame.width - 2.0 * sizes.unit - frame.plot_left;
    let ruler = canvas.ruler;
    let ticks = axis::ticks(calendar, frame.day_width(), gap, room, |text| {
        ruler.width(text, sizes.figure, Weight::Regular)
    });
    for tick in ticks.iter().filter(|tick| tick.rule || tick.index == 0) {
        let x = canvas.x(tick.index as f64);
        let top = if nothing {
            frame.plot_bottom - 8.0 * sizes.unit
        } else {
            frame.plot_top
        };
        canvas.line(
            (x, top),
            (x, frame.plot_bottom),
            sizes.pen,
            &canvas.palette.hairline,
        )?;
    }
    if nothing {
        let (left, right) = (
            (frame.plot_left, frame.plot_bottom),
            (frame.plot_right, frame.plot_bottom),
        );
        canvas.line(left, right, sizes.pen, &canvas.palette.hairline)?;
    }
    for tick in &ticks {
        canvas.try_label(&Label {
            text: &tick.label,
            x: canvas.x(tick.index as f64) + gap,
            y: frame.plot_bottom + axis_names(sizes),
            size: sizes.figure,
            weight: Weight::Regular,
            anchor: HPos::Left,
            color: canvas.palette.soft,
        })?;
    }
    Ok(())
}

/// The empty chart: one sentence in the middle.
pub(crate) fn say_nothing(canvas: &mut Canvas, chart: &LifeChart) -> Result<(), ChartError> {
    let note = match chart.empty_note.as_deref().map(words::one_line) {
        Some(note) if !note.is_empty() => note,
        _ => t!(
            "chart-life-nothing",
            from = words::date(chart.from),
            to = words::date(chart.to)
        ),
    };
    say(canvas, &note)
}

/// A calm sentence in the middle of the plot, on as many lines as it needs.
pub(crate) fn say(canvas: &mut Canvas, note: &str) -> Result<(), ChartError> {
    let frame = canvas.frame;
    let size = canvas.sizes.name;
    let room = frame.plot_right - frame.plot_left;
    let middle = (frame.plot_top + frame.plot_bottom) / 2.0;
    let lines = canvas.ruler.wrap(note, size, Weight::Regular, room);
    let most = ((frame.plot_bottom - frame.plot_top) / (LINE * size)).max(1.0) as usize;
    let count = lines.len().min(most);
    for (i, line) in lines.iter().take(count).enumerate() {
        // A note too long for the picture ends in an ellipsis.
        let line = if i + 1 == count && count < lines.len() {
            &canvas
                .ruler
                .fit(&format!("{line} \u{2026}"), size, Weight::Regular, room)
        } else {
            line
        };
        canvas.try_label(&Label {
            text: line,
            x: (frame.plot_left + frame.plot_right) / 2.0,
            y: middle + 0.36 * size + (i as f64 - (count - 1) as f64 / 2.0) * LINE * size,
            size,
            weight: Weight::Regular,
            anchor: HPos::Center,
            color: canvas.palette.soft,
        })?;
    }
    Ok(())
}
