//! A line under a picture that says what its few signs mean: each sign with its word, on as many lines as the width needs.
//! Not: a legend of colours where a name could stand beside the mark itself.

use plotters::style::text_anchor::HPos;

use crate::canvas::{Canvas, small};
use crate::error::ChartError;
use crate::ruler::Weight;
use crate::sheet::Sheet;

/// Where the signs of a key stand.
pub(crate) struct Key {
    /// Left edge of the sign, baseline of its word, the word.
    items: Vec<(f64, f64, String)>,
    sign: f64,
    /// Height of all lines.
    pub height: f64,
}

impl Key {
    /// Lays out words with signs `sign` units wide, between two edges.
    pub(crate) fn of(
        sheet: &Sheet,
        words: &[String],
        sign: f64,
        (left, right): (f64, f64),
    ) -> Self {
        let sizes = &sheet.sizes;
        let line = (1.5 * sizes.small).max(1.25 * sign);
        let gap = 14.0 * sizes.unit;
        let (mut x, mut lines) = (left, 1);
        let mut items = Vec::new();
        for word in words {
            let width =
                sign + 5.0 * sizes.unit + sheet.ruler.width(word, sizes.small, Weight::Regular);
            if x > left && x + width > right {
                (x, lines) = (left, lines + 1);
            }
            items.push((x, (lines as f64 - 0.3) * line, word.clone()));
            x += width + gap;
        }
        Self {
            items,
            sign,
            height: lines as f64 * line,
        }
    }

    /// Draws the words under `top`, and each sign by its number in the square given (left, top, side).
    pub(crate) fn draw(
        &self,
        canvas: &mut Canvas,
        top: f64,
        mut sign: impl FnMut(&Canvas, usize, f64, f64, f64) -> Result<(), ChartError>,
    ) -> Result<(), ChartError> {
        let sizes = canvas.sizes;
        for (i, (x, y, word)) in self.items.iter().enumerate() {
            let baseline = top + y;
            sign(
                canvas,
                i,
                *x,
                baseline - 0.36 * sizes.small - self.sign / 2.0,
                self.sign,
            )?;
            let at = x + self.sign + 5.0 * sizes.unit;
            canvas.try_label(&small(canvas, word, at, baseline, HPos::Left))?;
        }
        Ok(())
    }
}
