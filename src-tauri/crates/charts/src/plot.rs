//! What plotted lines share: round numbers for an axis, thinning to what can be seen, and numbers beside points that keep
//! clear of the line. Not: any picture itself.

use plotters::style::RGBAColor;
use plotters::style::text_anchor::HPos;

use crate::canvas::{Area, Canvas, Label};
use crate::error::ChartError;
use crate::place::Scale;
use crate::ruler::Weight;
use crate::words;

/// Round numbers from `low` to `high`, at most `most` of them (at least the two ends of the rounded range are tried).
pub(crate) fn round_numbers(low: f64, high: f64, most: usize) -> Vec<f64> {
    let span = high - low;
    if !span.is_finite() || span <= 0.0 || most == 0 {
        return vec![low];
    }
    let rough = span / most as f64;
    let magnitude = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|n| n * magnitude)
        .find(|step| *step >= rough * (1.0 - 1e-9))
        .unwrap_or(10.0 * magnitude);
    let first = (low / step - 1e-9).ceil();
    let count = ((high / step + 1e-9).floor() - first).max(0.0) as usize;
    (0..=count.min(100))
        .map(|n| (first + n as f64) * step)
        .collect()
}

/// A round number not below `value`.
pub(crate) fn round_up(value: f64) -> f64 {
    if !value.is_finite() || value <= 0.0 {
        return 1.0;
    }
    let magnitude = 10_f64.powf(value.log10().floor());
    [1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0]
        .into_iter()
        .map(|n| n * magnitude)
        .find(|round| *round >= value * (1.0 - 1e-9))
        .unwrap_or(10.0 * magnitude)
}

/// A hairline across the plot at each end of a scale, with its number in the margin.
pub(crate) fn scale_ends(canvas: &mut Canvas, scale: &Scale) -> Result<(), ChartError> {
    let (sizes, frame) = (canvas.sizes, canvas.frame);
    for end in [scale.low, scale.high] {
        let y = scale.position(end);
        canvas.line(
            (frame.plot_left, y),
            (frame.plot_right, y),
            sizes.pen,
            &canvas.palette.hairline,
        )?;
        canvas.aside(&words::number(end), y + 0.36 * sizes.small)?;
    }
    Ok(())
}

/// The points of a line as far as they can be seen: of those in one column of `width` units, in order of `x`, the first,
/// the lowest, the highest and the last.
pub(crate) fn seen(points: &[(f64, f64)], width: f64) -> Vec<(f64, f64)> {
    let column = |point: &(f64, f64)| (point.0 / width).floor();
    let mut kept = Vec::new();
    for chunk in points.chunk_by(|a, b| column(a) == column(b)) {
        if chunk.len() <= 4 {
            kept.extend_from_slice(chunk);
            continue;
        }
        let by = |sign: f64| {
            let best = (0..chunk.len())
                .min_by(|a, b| (sign * chunk[*a].1).total_cmp(&(sign * chunk[*b].1)));
            best.unwrap_or(0)
        };
        let mut picked = [0, by(1.0), by(-1.0), chunk.len() - 1];
        picked.sort_unstable();
        let mut last = None;
        for i in picked {
            if last != Some(i) {
                kept.push(chunk[i]);
                last = Some(i);
            }
        }
    }
    kept
}

/// A point of a line with the number that may stand beside it.
pub(crate) struct Figure {
    pub x: f64,
    pub y: f64,
    pub text: String,
    pub strong: bool,
}

/// How the numbers beside a line look and where they may stand.
pub(crate) struct Figures {
    pub size: f64,
    pub color: RGBAColor,
    /// Distance from a point that stays free.
    pub radius: f64,
    pub top: f64,
    pub bottom: f64,
}

impl Figures {
    /// Puts the numbers over or under their points, in the order given; what would touch the line, another label or the
    /// edge is left out. `line` is the line they belong to.
    pub(crate) fn put(
        &self,
        canvas: &mut Canvas,
        order: &[Figure],
        line: &[(f64, f64)],
    ) -> Result<(), ChartError> {
        let unit = canvas.sizes.unit;
        for figure in order {
            let gap = self.radius + 2.0 * unit;
            let label = Label {
                text: &figure.text,
                x: figure.x,
                y: figure.y - gap - 0.1 * self.size,
                size: self.size,
                weight: if figure.strong {
                    Weight::SemiBold
                } else {
                    Weight::Regular
                },
                anchor: HPos::Center,
                color: self.color,
            };
            let half = canvas.ruler.width(&figure.text, self.size, label.weight) / 2.0;
            let least = canvas.frame.plot_left + half;
            let most = (canvas.frame.width - half - 2.0 * unit).max(least);
            let label = Label {
                x: figure.x.clamp(least, most),
                ..label
            };
            let below = Label {
                y: figure.y + gap + 0.75 * self.size,
                ..label
            };
            for label in [label, below] {
                let bounds = canvas.bounds(&label);
                let inside = bounds.y0 >= self.top && bounds.y1 <= self.bottom;
                if inside && !crosses(line, &bounds) && canvas.try_label(&label)? {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Whether a line of points passes through an area.
pub(crate) fn crosses(line: &[(f64, f64)], area: &Area) -> bool {
    if let [only] = line {
        return (area.x0..area.x1).contains(&only.0) && (area.y0..area.y1).contains(&only.1);
    }
    line.windows(2).any(|pair| {
        let (a, b) = (pair[0], pair[1]);
        if a.0.max(b.0) < area.x0 || a.0.min(b.0) > area.x1 {
            return false;
        }
        let at = |x: f64| {
            if (b.0 - a.0).abs() < 1e-9 {
                a.1
            } else {
                a.1 + (x - a.0) / (b.0 - a.0) * (b.1 - a.1)
            }
        };
        let (y0, y1) = (
            at(area.x0.clamp(a.0.min(b.0), a.0.max(b.0))),
            at(area.x1.clamp(a.0.min(b.0), a.0.max(b.0))),
        );
        let (y0, y1) = if (b.0 - a.0).abs() < 1e-9 {
            (a.1, b.1)
        } else {
            (y0, y1)
        };
        y0.min(y1) < area.y1 && y0.max(y1) > area.y0
    })
}

/// The figures that tell most: the last and the first, then the lowest and the highest, then the others from the last.
pub(crate) fn telling(values: &[f64]) -> Vec<usize> {
    let Some(last) = values.len().checked_sub(1) else {
        return Vec::new();
    };
    let by =
        |sign: f64| (0..=last).min_by(|a, b| (sign * values[*a]).total_cmp(&(sign * values[*b])));
    let mut order = vec![last, 0];
    order.extend(by(1.0));
    order.extend(by(-1.0));
    order.extend((0..=last).rev());
    let mut seen = std::collections::BTreeSet::new();
    order.retain(|i| seen.insert(*i));
    order
}

/// A bar with the number that may stand on it.
pub(crate) struct Bar {
    pub middle: f64,
    pub half: f64,
    pub top: f64,
    pub value: f64,
    pub text: String,
}

/// Puts numbers on bars, the ones that tell most first (and only those where bars are narrow); none stands in a neighbour.
pub(crate) fn number_bars(
    canvas: &mut Canvas,
    bars: &[Bar],
    size: f64,
    color: RGBAColor,
) -> Result<(), ChartError> {
    let unit = canvas.sizes.unit;
    let values: Vec<f64> = bars.iter().map(|bar| bar.value).collect();
    let narrow = bars.iter().any(|bar| bar.half < 3.0 * unit);
    let count = if narrow { 4 } else { bars.len() };
    for i in telling(&values).into_iter().take(count) {
        let bar = &bars[i];
        let half = canvas.ruler.width(&bar.text, size, Weight::Regular) / 2.0;
        let least = canvas.frame.plot_left + half;
        let most = (canvas.frame.width - half - 2.0 * unit).max(least);
        let label = Label {
            text: &bar.text,
            x: bar.middle.clamp(least, most),
            y: bar.top - 0.24 * size - 2.0 * unit,
            size,
            weight: Weight::Regular,
            anchor: HPos::Center,
            color,
        };
        let bounds = canvas.bounds(&label);
        let under = |bar: &Bar| {
            bar.middle + bar.half > bounds.x0
                && bar.middle - bar.half < bounds.x1
                && bar.top < bounds.y1
        };
        if !bars.iter().any(under) {
            canvas.try_label(&label)?;
        }
    }
    Ok(())
}

/// Fine rules at round numbers with the numbers in the margin.
pub(crate) fn draw_scale(
    canvas: &mut Canvas,
    scale: &Scale,
    most: usize,
    text: impl Fn(f64) -> String,
) -> Result<(), ChartError> {
    let (left, right) = (canvas.frame.plot_left, canvas.frame.plot_right);
    for value in round_numbers(scale.low, scale.high, most) {
        let y = scale.position(value);
        canvas.line(
            (left, y),
            (right, y),
            canvas.sizes.pen,
            &canvas.palette.hairline,
        )?;
        canvas.aside(&text(value), y + 0.36 * canvas.sizes.small)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_have_round_numbers() {
        assert_eq!(round_numbers(0.0, 10.0, 2), [0.0, 5.0, 10.0]);
        assert_eq!(round_numbers(0.0, 27.0, 3), [0.0, 10.0, 20.0]);
        assert_eq!(round_numbers(-1.2, 1.2, 3), [-1.0, 0.0, 1.0]);
        assert_eq!(round_numbers(4.0, 4.0, 3), [4.0]);
        assert_eq!(round_up(137.0), 150.0);
        assert_eq!(round_up(0.0), 1.0);
    }

    #[test]
    fn a_crowded_line_keeps_its_ends_and_extremes() {
        let points: Vec<(f64, f64)> = (0..100)
            .map(|n| (f64::from(n) / 100.0, f64::from(n * 37 % 100)))
            .collect();
        let kept = seen(&points, 1.0);
        assert!(kept.len() <= 4);
        assert_eq!(kept.first(), points.first());
        assert_eq!(kept.last(), points.last());
        assert!(kept.iter().any(|p| p.1 == 99.0) && kept.iter().any(|p| p.1 == 0.0));
        assert_eq!(seen(&points, 0.001).len(), 100);
    }

    #[test]
    fn a_line_crosses_an_area_only_where_it_passes() {
        let area = Area {
            x0: 4.0,
            x1: 6.0,
            y0: 4.0,
            y1: 6.0,
        };
        assert!(crosses(&[(0.0, 0.0), (10.0, 10.0)], &area));
        assert!(!crosses(&[(0.0, 0.0), (10.0, 1.0)], &area));
        assert!(crosses(&[(5.0, 0.0), (5.0, 10.0)], &area));
        assert!(!crosses(&[(0.0, 5.0), (3.0, 5.0)], &area));
    }
}
