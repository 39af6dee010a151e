//! One row of the balance: outlined bars for what was planned, filled ones for what was done.

use ballast_words::t;
use plotters::style::RGBAColor;
use plotters::style::text_anchor::HPos;

use super::kinds::Kind;
use super::weeks::{Group, Sum};
use crate::canvas::{Area, Canvas, small};
use crate::days::Grain;
use crate::error::ChartError;
use crate::place::Scale;
use crate::ruler::Weight;
use crate::words;
use ballast_words::fixed;

pub(super) fn draw_row(
    canvas: &mut Canvas,
    kind: &Kind,
    groups: &[Group],
    scale: &Scale,
    sum: &Sum,
    grain: Grain,
) -> Result<(), ChartError> {
    let (sizes, palette) = (canvas.sizes, canvas.palette);
    let (color, ink) = ((kind.color)(palette), (kind.ink)(palette));
    let ground = scale.low_at;
    for group in groups {
        let (x0, x1) = (canvas.x(group.start as f64), canvas.x(group.end as f64));
        if x1 <= x0 {
            continue;
        }
        let pad = (0.14 * (x1 - x0)).clamp(0.5 * sizes.unit, 3.0 * sizes.unit);
        // A bar is no wider than can be compared.
        let half = ((x1 - x0) / 2.0 - pad).clamp(0.6 * sizes.unit, 16.0 * sizes.unit);
        let middle = (x0 + x1) / 2.0;
        if group.share.actual.is_none() && !group.ahead {
            let dots = (1.4 * sizes.unit, 2.2 * sizes.unit);
            canvas.dashes(
                &[(x0, ground), (x1, ground)],
                dots,
                1.2 * sizes.pen,
                &palette.soft,
            )?;
        } else {
            canvas.line((x0, ground), (x1, ground), sizes.pen, &palette.baseline)?;
        }
        if let Some(done) = group.share.actual {
            // A recorded 0 is flat, but there.
            let top = scale.position(done).min(ground - 1.6 * sizes.unit);
            let half = 0.62 * half;
            let (x0, x1) = (middle - half, middle + half);
            let fill = RGBAColor(color.0, color.1, color.2, 0.6);
            canvas.fill(
                Area {
                    x0,
                    x1,
                    y0: top,
                    y1: ground,
                },
                &fill,
            )?;
        }
        if let Some(planned) = group.share.planned.filter(|planned| *planned > 0.0) {
            let top = scale.position(planned);
            let (x0, x1) = (middle - half, middle + half);
            let outline = [(x0, ground), (x0, top), (x1, top), (x1, ground)];
            if group.ahead {
                let dash = (3.0 * sizes.unit, 2.5 * sizes.unit);
                canvas.dashes(&outline, dash, sizes.pen, &color)?;
            } else {
                canvas.path(&outline, sizes.pen, &color)?;
            }
        }
    }
    let middle = (scale.low_at + scale.high_at) / 2.0;
    let name = ((kind.name)(), sizes.name, Weight::SemiBold, ink);
    let unit = if canvas.frame.width < 480.0 {
        (kind.short_unit)()
    } else {
        (kind.unit)()
    };
    canvas.name_over(name, unit, (middle, middle + sizes.line(), ground))?;
    let highest = groups.iter().any(|g| {
        let values = [g.share.planned, g.share.actual];
        values.into_iter().flatten().any(|value| value > 0.0)
    });
    if highest {
        canvas.aside(
            &words::number(scale.high),
            scale.high_at + 0.36 * sizes.small,
        )?;
    }

    // Over the row: what it comes to, and what the marks mean where it needs saying.
    let y = scale.high_at - 0.24 * sizes.small - sizes.give(0.5, 4.0);
    let right = canvas.frame.plot_right;
    let sum_words = sum.words((kind.done)());
    let whole = match (sum_words.as_str(), sum.silent) {
        (said, 0) => said.to_owned(),
        ("", n) => t!("chart-pictures-weeks-not-recorded", n = n),
        (said, n) => format!("{said}; {}", t!("chart-pictures-weeks-not-recorded", n = n)),
    };
    if !canvas.try_label(&small(canvas, &whole, right, y, HPos::Right))? {
        canvas.try_label(&small(canvas, &sum_words, right, y, HPos::Right))?;
    }
    let by = match grain {
        Grain::Month => fixed::t!("chart-pictures-mean-week-by-month"),
        Grain::Quarter => fixed::t!("chart-pictures-mean-week-by-quarter"),
        _ if kind.keyed => fixed::t!("chart-pictures-outline-filled"),
        _ => "",
    };
    canvas.try_label(&small(canvas, by, canvas.frame.plot_left, y, HPos::Left))?;
    Ok(())
}
