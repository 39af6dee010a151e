//! The signs of a day: shapes that differ without their colour.

use plotters::style::{Color, RGBAColor};

use super::DoseDay;
use crate::canvas::{Area, Canvas, drawn, pen, px};
use crate::error::ChartError;

/// Draws the sign of a day in its square (left, top, side).
pub(super) fn draw(
    canvas: &Canvas,
    kind: DoseDay,
    (x, y, side): (f64, f64, f64),
    color: &RGBAColor,
) -> Result<(), ChartError> {
    let width = canvas.sizes.pen;
    let inset = 0.1 * side;
    let (x0, x1, y0, y1) = (x + inset, x + side - inset, y + inset, y + side - inset);
    let (middle_x, middle_y) = (x + side / 2.0, y + side / 2.0);
    match kind {
        DoseDay::Taken => {
            let fill = RGBAColor(color.0, color.1, color.2, 0.6);
            canvas.fill(Area { x0, x1, y0, y1 }, &fill)
        }
        DoseDay::Partly => {
            let fill = RGBAColor(color.0, color.1, color.2, 0.6);
            canvas.fill(
                Area {
                    x0,
                    x1,
                    y0: middle_y,
                    y1,
                },
                &fill,
            )?;
            let outline = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)];
            canvas.path(&outline, width, color)
        }
        DoseDay::Skipped => {
            let stroke = color.stroke_width(pen(1.3 * width));
            let at = (px(middle_x), px(middle_y));
            let ring = plotters::prelude::Circle::new(at, px(0.3 * side), stroke);
            drawn(canvas.area.draw(&ring))
        }
        DoseDay::Missed => canvas.line(
            (middle_x, y + 0.18 * side),
            (middle_x, y + 0.82 * side),
            2.2 * width,
            color,
        ),
        DoseDay::NotRecorded => {
            let half = (0.9 * canvas.sizes.unit).min(0.15 * side);
            let area = Area {
                x0: middle_x - half,
                x1: middle_x + half,
                y0: middle_y - half,
                y1: middle_y + half,
            };
            canvas.fill(area, &canvas.palette.soft)
        }
    }
}
