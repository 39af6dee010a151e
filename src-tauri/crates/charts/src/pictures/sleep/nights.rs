//! The drawing of sleep: hours across, a bar a night or a group of nights.

use ballast_words::t;
use plotters::style::text_anchor::HPos;

use super::said::{clock, middle};
use super::{Night, Sleep};
use crate::canvas::{Area, Canvas, small};
use crate::days::{Calendar, Grain};
use crate::error::ChartError;
use crate::ground;
use crate::place::Scale;
use crate::ruler::Weight;
use ballast_words::fixed;

pub(super) fn axes(
    canvas: &mut Canvas,
    data: &Sleep,
    calendar: &Calendar,
    scale: &Scale,
) -> Result<(), ChartError> {
    let (sizes, frame) = (canvas.sizes, canvas.frame);
    ground::draw_axis(canvas, calendar, false)?;
    let y = frame.plot_top - 0.24 * sizes.name - sizes.give(1.0, 6.0);
    canvas.name(
        fixed::t!("chart-life-sleep"),
        sizes.name,
        Weight::SemiBold,
        canvas.palette.sleep_ink,
        y,
    )?;
    // Midnight first; then hours as far apart as their names need.
    let hour = (scale.position(60.0) - scale.position(0.0)).abs();
    let step = [1, 2, 3, 4, 6, 12]
        .into_iter()
        .find(|step| f64::from(*step) * hour >= 2.2 * sizes.small)
        .unwrap_or(24);
    for minutes in (-1440..=2880_i32).step_by(60) {
        let hours = minutes / 60;
        let at = f64::from(minutes);
        if hours % step != 0 || !(scale.low..=scale.high).contains(&at) {
            continue;
        }
        let y = scale.position(at);
        let ends = ((frame.plot_left, y), (frame.plot_right, y));
        let midnight = hours.rem_euclid(24) == 0;
        let name = if midnight {
            fixed::t!("chart-pictures-midnight").to_owned()
        } else {
            clock(minutes, data.twelve_hours)
        };
        if midnight {
            let dots = (1.2 * sizes.unit, 3.8 * sizes.unit);
            canvas.dashes(&[ends.0, ends.1], dots, sizes.pen, &canvas.palette.soft)?;
        } else if hours % (2 * step) == 0 {
            canvas.line(ends.0, ends.1, sizes.pen, &canvas.palette.hairline)?;
        }
        canvas.aside(&name, y + 0.36 * sizes.small)?;
    }
    Ok(())
}

/// From the earliest bedtime to the latest getting up of a group, and between the middle ones.
struct Span {
    start: usize,
    end: usize,
    outer: (i32, i32),
    inner: Option<(i32, i32)>,
    estimated: bool,
}

fn span(nights: &[Option<Night>], (start, end): (usize, usize), grain: Grain) -> Option<Span> {
    let known = || nights[start..end].iter().flatten();
    let first = |n: &Night| n.to_bed.or(n.asleep);
    let last = |n: &Night| n.up.or(n.awake);
    let from = known().filter_map(first).min()?;
    let to = known().filter_map(last).max()?;
    let inner = if grain == Grain::Day {
        known()
            .find_map(|n| n.asleep.zip(n.awake))
            .filter(|(a, b)| a < b)
    } else {
        let bed = middle(known().filter_map(first).collect());
        let up = middle(known().filter_map(last).collect());
        bed.zip(up).filter(|(bed, up)| bed < up)
    };
    Some(Span {
        start,
        end,
        outer: (from, to),
        inner,
        estimated: known().all(|n| n.estimated),
    })
}

pub(super) fn draw(
    canvas: &mut Canvas,
    calendar: &Calendar,
    nights: &[Option<Night>],
    grain: Grain,
    scale: &Scale,
) -> Result<(), ChartError> {
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    let groups = calendar.groups(grain);
    let spans: Vec<Span> = groups
        .iter()
        .filter_map(|group| span(nights, *group, grain))
        .collect();
    let edges = |start: usize, end: usize| {
        let (x0, x1) = (canvas.x(start as f64), canvas.x(end as f64));
        let half = (0.37 * (x1 - x0)).min(6.0 * sizes.unit);
        let middle = (x0 + x1) / 2.0;
        (middle - half, middle + half)
    };
    let area = |x: (f64, f64), times: (i32, i32)| Area {
        x0: x.0,
        x1: x.1,
        y0: scale.position(f64::from(times.0)),
        y1: scale.position(f64::from(times.1)),
    };
    // The part in bed is pale where the part asleep is known, else it is all there is.
    for s in spans.iter().filter(|s| !s.estimated && s.inner.is_some()) {
        canvas.fill(area(edges(s.start, s.end), s.outer), &palette.mood_band)?;
    }
    for s in spans.iter().filter(|s| !s.estimated) {
        canvas.fill(
            area(edges(s.start, s.end), s.inner.unwrap_or(s.outer)),
            &palette.sleep,
        )?;
    }
    for s in spans.iter().filter(|s| s.estimated) {
        let a = area(edges(s.start, s.end), s.outer);
        let dots = (1.5 * sizes.unit, 1.5 * sizes.unit);
        if a.x1 - a.x0 >= 3.0 * sizes.unit {
            let outline = [
                (a.x0, a.y0),
                (a.x1, a.y0),
                (a.x1, a.y1),
                (a.x0, a.y1),
                (a.x0, a.y0),
            ];
            canvas.dashes(&outline, dots, sizes.pen, &palette.sleep_ink)?;
        } else {
            let x = (a.x0 + a.x1) / 2.0;
            canvas.dashes(&[(x, a.y0), (x, a.y1)], dots, sizes.pen, &palette.sleep_ink)?;
        }
    }
    // A night with only one end is a tick there.
    let lone = |n: &Night| match (n.to_bed.or(n.asleep), n.up.or(n.awake)) {
        (Some(time), None) | (None, Some(time)) => Some(time),
        _ => None,
    };
    if grain == Grain::Day {
        for (i, night) in nights.iter().enumerate() {
            if let Some(time) = night.as_ref().and_then(lone) {
                let (x0, x1) = edges(i, i + 1);
                let y = scale.position(f64::from(time));
                canvas.line(
                    (x0, y),
                    (x1.max(x0 + sizes.unit), y),
                    2.0 * sizes.pen,
                    &palette.sleep_ink,
                )?;
            }
        }
    }
    Ok(())
}

/// The usual times over the plot, and what the bars stand for when they are not single nights.
pub(super) fn say_usual(
    canvas: &mut Canvas,
    data: &Sleep,
    nights: &[Option<Night>],
    bars: &str,
) -> Result<(), ChartError> {
    let sizes = canvas.sizes;
    let usual = |time: fn(&Night) -> Option<i32>| {
        let known = nights.iter().flatten().filter_map(time).collect();
        middle(known).map(|time| clock(time, data.twelve_hours))
    };
    let said = match (usual(|n| n.to_bed), usual(|n| n.up)) {
        (Some(bed), Some(up)) => t!("chart-pictures-usually-bed-up", bed = bed, up = up),
        (Some(bed), None) => t!("chart-pictures-usually-bed", bed = bed),
        (None, Some(up)) => t!("chart-pictures-usually-up", up = up),
        (None, None) => String::new(),
    };
    let y = canvas.frame.plot_top - 0.24 * sizes.small - sizes.give(1.0, 6.0);
    let right = small(canvas, &said, canvas.frame.plot_right, y, HPos::Right);
    canvas.try_label(&right)?;
    let left = small(canvas, bars, canvas.frame.plot_left, y, HPos::Left);
    canvas.try_label(&left)?;
    Ok(())
}
