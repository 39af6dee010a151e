//! The drawing of a questionnaire: bands behind, limits across, totals as a line with their marks.

use ballast_words::t;
use plotters::prelude::{EmptyElement, Polygon};
use plotters::style::text_anchor::HPos;
use plotters::style::{Color, RGBAColor};

use super::{Questionnaire, ReliableChange, Shown};
use crate::canvas::{Area, Canvas, Label, drawn, px, small};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::ground;
use crate::place::Scale;
use crate::plot::{Figure, Figures, crosses, seen, telling};
use crate::ruler::Weight;
use crate::theme::DEEPEST_BAND;
use crate::words;
use ballast_words::fixed;

/// Totals further apart than this many usual steps are not joined.
const JOINED: usize = 3;

pub(super) fn draw(
    canvas: &mut Canvas,
    data: &Questionnaire,
    calendar: &Calendar,
    totals: &[Shown],
    scale: &Scale,
) -> Result<(), ChartError> {
    draw_bands(canvas, data, scale)?;
    ground::draw_axis(canvas, calendar, false)?;
    let name = Label {
        text: &canvas.ruler.fit(
            &data.name,
            canvas.sizes.name,
            Weight::SemiBold,
            canvas.frame.width / 2.0,
        ),
        x: canvas.frame.plot_left,
        y: canvas.frame.plot_top - 0.24 * canvas.sizes.name - canvas.sizes.give(1.0, 5.0),
        size: canvas.sizes.name,
        weight: Weight::SemiBold,
        anchor: HPos::Left,
        color: canvas.palette.ink,
    };
    canvas.try_label(&name)?;
    draw_reliable(canvas, data, totals, scale, name.y)?;
    let line = draw_totals(canvas, data, totals, scale)?;
    draw_read(canvas, data, calendar, totals, scale)?;
    draw_limits(canvas, data, scale, &line)
}

/// Stripes that grow darker with severity, divided by fine lines, each with its name and its range in the margin.
fn draw_bands(canvas: &mut Canvas, data: &Questionnaire, scale: &Scale) -> Result<(), ChartError> {
    let sizes = canvas.sizes;
    let (left, right) = (canvas.frame.plot_left, canvas.frame.plot_right);
    let mut bands: Vec<_> = data
        .bands
        .iter()
        .filter(|band| band.from.is_finite() && band.to.is_finite() && band.from <= band.to)
        .filter(|band| band.to >= data.low && band.from <= data.high)
        .collect();
    bands.sort_by(|a, b| a.from.total_cmp(&b.from));
    let count = bands.len().max(2) as f64;
    let ink = canvas.palette.ink;
    for (i, band) in bands.iter().enumerate() {
        // A band reaches half way to the next total, so that stripes meet.
        let upper =
            (scale.position(band.to) + scale.position((band.to + 1.0).min(data.high))) / 2.0;
        let lower =
            (scale.position(band.from) + scale.position((band.from - 1.0).max(data.low))) / 2.0;
        let (y0, y1) = (
            if i + 1 == bands.len() {
                canvas.frame.plot_top
            } else {
                upper
            },
            if i == 0 {
                canvas.frame.plot_bottom
            } else {
                lower
            },
        );
        let rank = if data.higher_is_better {
            count - 1.0 - i as f64
        } else {
            i as f64
        };
        let depth = DEEPEST_BAND * (1.0 + 5.0 * rank / (count - 1.0)) / 6.0;
        let tint = RGBAColor(ink.0, ink.1, ink.2, depth);
        canvas.fill(
            Area {
                x0: left,
                x1: right,
                y0,
                y1,
            },
            &tint,
        )?;
        if i > 0 {
            canvas.line((left, y1), (right, y1), sizes.pen, &canvas.palette.division)?;
        }
        let middle = (y0 + y1) / 2.0;
        let name = words::one_line(&band.name);
        let range = t!(
            "chart-pictures-range",
            low = words::number(band.from),
            high = words::number(band.to)
        );
        let tall = y1 - y0 >= 2.0 * sizes.line() + 0.3 * sizes.small;
        let up = if tall { 0.5 * sizes.line() } else { 0.0 };
        canvas.name(
            &name,
            sizes.small,
            Weight::Regular,
            ink,
            middle + 0.36 * sizes.small - up,
        )?;
        if tall {
            canvas.aside(&range, middle + 0.36 * sizes.small + up)?;
        }
    }
    if bands.is_empty() {
        crate::plot::draw_scale(canvas, scale, 4, words::number)?;
    }
    Ok(())
}

/// A broken line at the total from which on the change is reliable, from the total compared with.
fn draw_reliable(
    canvas: &mut Canvas,
    data: &Questionnaire,
    totals: &[Shown],
    scale: &Scale,
    baseline: f64,
) -> Result<(), ChartError> {
    let unit = canvas.sizes.unit;
    let right = canvas.frame.plot_right;
    if let Some(reliable) = data
        .reliable
        .filter(|r| r.total.is_finite() && r.least.is_finite() && r.least > 0.0)
    {
        let better = if data.higher_is_better {
            reliable.total + reliable.least
        } else {
            reliable.total - reliable.least
        };
        let start = (reliable.from - data.from).num_days().max(0) as f64;
        if (data.low..=data.high).contains(&better) && canvas.x(start) < right {
            let y = scale.position(better);
            let from = canvas.x(start);
            let dash = (5.0 * unit, 4.0 * unit);
            let color = canvas.palette.soft;
            canvas.dashes(&[(from, y), (right, y)], dash, canvas.sizes.pen, &color)?;
            let better = words::number(better);
            let words = if data.higher_is_better {
                t!(
                    "chart-pictures-reliable-above",
                    from = words::number(reliable.total),
                    to = better.as_str()
                )
            } else {
                t!(
                    "chart-pictures-reliable-below",
                    from = words::number(reliable.total),
                    to = better.as_str()
                )
            };
            let label = small(canvas, &words, right, baseline, HPos::Right);
            if !canvas.try_label(&label)? {
                let words = if data.higher_is_better {
                    t!("chart-pictures-reliable-above-short", to = better)
                } else {
                    t!("chart-pictures-reliable-below-short", to = better)
                };
                let label = small(canvas, &words, right, baseline, HPos::Right);
                canvas.try_label(&label)?;
            }
        }
    } else if totals.iter().any(|t| t.change != ReliableChange::None) {
        let label = small(
            canvas,
            fixed::t!("chart-pictures-triangle"),
            right,
            baseline,
            HPos::Right,
        );
        canvas.try_label(&label)?;
    }
    Ok(())
}

/// Dotted lines at further limits, with their names where these stand clear of the totals.
fn draw_limits(
    canvas: &mut Canvas,
    data: &Questionnaire,
    scale: &Scale,
    line: &[(f64, f64)],
) -> Result<(), ChartError> {
    let (unit, right) = (canvas.sizes.unit, canvas.frame.plot_right);
    for (limit, name) in &data.limits {
        if !(data.low..=data.high).contains(limit) {
            continue;
        }
        let y = scale.position(*limit);
        let dots = (1.2 * unit, 3.0 * unit);
        let color = canvas.palette.soft;
        canvas.dashes(
            &[(canvas.frame.plot_left, y), (right, y)],
            dots,
            canvas.sizes.pen,
            &color,
        )?;
        let room = (right - canvas.frame.plot_left) * 0.6;
        let name = canvas.ruler.fit(
            &words::one_line(name),
            canvas.sizes.small,
            Weight::Regular,
            room,
        );
        let y = y - 0.24 * canvas.sizes.small - 2.0 * unit;
        let ends = [
            (right - 3.0 * unit, HPos::Right),
            (canvas.frame.plot_left + 3.0 * unit, HPos::Left),
        ];
        for (x, anchor) in ends {
            let label = small(canvas, &name, x, y, anchor);
            if !crosses(line, &canvas.bounds(&label)) && canvas.try_label(&label)? {
                break;
            }
        }
    }
    Ok(())
}

/// A ring around each total of which something was read; what that is stands in its row.
fn draw_read(
    canvas: &mut Canvas,
    data: &Questionnaire,
    calendar: &Calendar,
    totals: &[Shown],
    scale: &Scale,
) -> Result<(), ChartError> {
    let sizes = canvas.sizes;
    for shown in totals {
        let day = calendar.day(shown.day);
        if !data.marks.iter().any(|(on, _)| *on == day) {
            continue;
        }
        let x = canvas.frame.plot_left + (shown.day as f64 + 0.5) * canvas.frame.day_width();
        let at = (px(x), px(scale.position(shown.total)));
        let style = canvas.palette.ink.stroke_width(1);
        let ring = plotters::prelude::Circle::new(at, px(5.6 * sizes.unit), style);
        drawn(canvas.area.draw(&ring))?;
    }
    Ok(())
}

fn draw_totals(
    canvas: &mut Canvas,
    data: &Questionnaire,
    totals: &[Shown],
    scale: &Scale,
) -> Result<Vec<(f64, f64)>, ChartError> {
    let sizes = canvas.sizes;
    let ink = canvas.palette.ink;
    let frame = canvas.frame;
    let at = |shown: &Shown| {
        let x = frame.plot_left + (shown.day as f64 + 0.5) * frame.day_width();
        (x, scale.position(shown.total))
    };
    let mut steps: Vec<usize> = totals.windows(2).map(|w| w[1].day - w[0].day).collect();
    steps.sort_unstable();
    let usual = steps.get(steps.len() / 2).copied().unwrap_or(0);
    let mut line = Vec::new();
    for piece in totals.chunk_by(|a, b| b.day - a.day <= JOINED * usual) {
        let points: Vec<(f64, f64)> = piece.iter().map(at).collect();
        let width = if totals.len() > 300 { 1.0 } else { 1.6 };
        canvas.path(&seen(&points, sizes.unit), width * sizes.pen, &ink)?;
        line.extend(points);
    }
    let room = steps.first().map_or(f64::INFINITY, |days| {
        *days as f64 * canvas.frame.day_width()
    });
    let radius = (0.4 * room).clamp(1.2 * sizes.unit, 3.2 * sizes.unit);
    // Points that cannot be told apart are the line alone.
    if room >= 1.5 * sizes.unit {
        for shown in totals {
            let (x, y) = at(shown);
            let disc = plotters::prelude::Circle::new((px(x), px(y)), px(radius), ink.filled());
            drawn(canvas.area.draw(&disc))?;
        }
    }
    let wide = 3.4 * sizes.unit;
    let mut taken = f64::NEG_INFINITY;
    for shown in totals.iter().filter(|s| s.change != ReliableChange::None) {
        let (x, y) = at(shown);
        // Marks that would touch are one.
        if x - taken < 2.2 * wide {
            continue;
        }
        taken = x;
        let down = (shown.change == ReliableChange::Better) != data.higher_is_better;
        let sign = if down { 1.0 } else { -1.0 };
        let near = y + sign * (radius + 2.5 * sizes.unit);
        let tip = near + sign * 1.5 * wide;
        let corners = [(x - wide, near), (x + wide, near), (x, tip)];
        let points: Vec<_> = corners.iter().map(|(x, y)| (px(*x), px(*y))).collect();
        let fill = if shown.change == ReliableChange::Better {
            canvas.palette.therapy
        } else {
            canvas.palette.side_effect_ink
        };
        drawn(
            canvas
                .area
                .draw(&(EmptyElement::at((0, 0)) + Polygon::new(points, fill))),
        )?;
        canvas.claim(Area {
            x0: x - wide,
            x1: x + wide,
            y0: near.min(tip),
            y1: near.max(tip),
        });
    }
    let values: Vec<f64> = totals.iter().map(|shown| shown.total).collect();
    let figures: Vec<Figure> = telling(&values)
        .into_iter()
        .map(|i| {
            let (x, y) = at(&totals[i]);
            Figure {
                x,
                y,
                text: words::number(totals[i].total),
                strong: i == 0 || i + 1 == totals.len(),
            }
        })
        .take(if room < 12.0 * sizes.unit { 4 } else { 120 })
        .collect();
    let look = Figures {
        size: sizes.figure,
        color: ink,
        radius,
        top: canvas.frame.plot_top - 0.5 * sizes.figure,
        bottom: canvas.frame.plot_bottom,
    };
    look.put(canvas, &figures, &line)?;
    Ok(line)
}
