//! Where the squares lie: blocks of years, rows of months, columns of days of the month.

use chrono::{Datelike, NaiveDate};
use plotters::style::text_anchor::HPos;

use super::months_of;
use crate::canvas::{Canvas, Label, small};
use crate::error::ChartError;
use crate::place::Place;
use crate::ruler::Weight;
use crate::sheet::Sheet;
use crate::words;

/// One year.
struct Block {
    year: i32,
    left: f64,
    top: f64,
    /// First and last month shown.
    months: (u32, u32),
}

pub(super) struct Grid {
    blocks: Vec<Block>,
    /// Distance from one square to the next.
    pub step: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    first_year: i32,
}

impl Grid {
    pub(super) fn of(sheet: &Sheet, from: NaiveDate, to: NaiveDate) -> Self {
        let sizes = &sheet.sizes;
        let years = (to.year() - from.year()).max(0) as usize + 1;
        let margin = sheet.ruler.width("Mmm", sizes.small, Weight::Regular) + 8.0 * sizes.unit;
        let edge = 6.0 * sizes.unit;
        let room = sheet.width - 2.0 * edge;
        // Blocks side by side while a square keeps a size that can be read.
        let beside = ((room / (margin + 31.0 * 11.0 * sizes.unit)) as usize).clamp(1, years);
        let column = room / beside as f64;
        let gap = if beside > 1 { 16.0 * sizes.unit } else { 0.0 };
        let most = if years > 1 { 16.0 } else { 26.0 } * sizes.unit;
        let step = ((column - gap - margin) / 31.0).min(most);
        let column = (margin + 31.0 * step + gap).min(column);
        let head = 1.25 * sizes.figure + sizes.give(2.0, 5.0);
        let mut top = sizes.give(2.0, 6.0);
        let first_top = top;
        let mut blocks = Vec::new();
        let all: Vec<i32> = (from.year()..=to.year()).collect();
        for line in all.chunks(beside) {
            let mut high = 0.0;
            for (i, year) in line.iter().enumerate() {
                let months = months_of(*year, from, to);
                let rows = f64::from(months.1 - months.0 + 1);
                blocks.push(Block {
                    year: *year,
                    left: edge + margin + i as f64 * column,
                    top: top + head,
                    months,
                });
                high = f64::max(high, head + rows * step.max(row_least(sheet)));
            }
            top += high + sizes.give(4.0, 12.0);
        }
        let last = blocks.last().map_or(edge + margin, |block| block.left);
        Self {
            left: edge + margin,
            right: (blocks.iter().map(|b| b.left).fold(last, f64::max) + 31.0 * step)
                .min(sheet.width),
            top: first_top,
            bottom: top - sizes.give(4.0, 12.0),
            first_year: from.year(),
            blocks,
            step,
        }
    }

    fn row(&self, canvas: &Canvas) -> f64 {
        self.step.max(1.1 * canvas.sizes.small)
    }

    /// Left and top of the square of a day; `row` is the height of a row.
    pub(super) fn square(&self, day: NaiveDate, row: f64) -> (f64, f64) {
        let index = (day.year() - self.first_year).max(0) as usize;
        let Some(block) = self.blocks.get(index) else {
            return (self.left, self.top);
        };
        let month = f64::from(day.month().saturating_sub(block.months.0));
        let x = block.left + f64::from(day.day0()) * self.step;
        (x, block.top + month * row + (row - self.step) / 2.0)
    }

    /// Height of a row.
    pub(super) fn row_height(&self, small: f64) -> f64 {
        self.step.max(1.1 * small)
    }

    pub(super) fn place(&self, day: NaiveDate) -> Place {
        let row = self.row_of_blocks();
        let (x, y) = self.square(day, row);
        Place {
            left: x,
            top: y,
            right: x + self.step,
            bottom: y + self.step,
        }
    }

    /// Height of a row, from where the blocks end.
    fn row_of_blocks(&self) -> f64 {
        let last = self.blocks.last();
        last.map_or(self.step, |block| {
            let tallest = self
                .blocks
                .iter()
                .filter(|other| other.top == block.top)
                .map(|other| other.months.1 - other.months.0 + 1)
                .max()
                .unwrap_or(1);
            (self.bottom - block.top) / f64::from(tallest)
        })
    }

    /// Years over their blocks, months beside their rows, a few days of the month over the columns.
    pub(super) fn name(&self, canvas: &mut Canvas) -> Result<(), ChartError> {
        let sizes = canvas.sizes;
        let row = self.row(canvas);
        for block in &self.blocks {
            let y = block.top - 0.24 * sizes.figure - sizes.give(1.0, 3.0);
            canvas.try_label(&Label {
                text: &block.year.to_string(),
                x: block.left - 6.0 * sizes.unit,
                y,
                size: sizes.figure,
                weight: Weight::SemiBold,
                anchor: HPos::Right,
                color: canvas.palette.ink,
            })?;
            for day in [1, 8, 15, 22, 29] {
                let x = block.left + (f64::from(day) - 0.5) * self.step;
                canvas.try_label(&small(canvas, &day.to_string(), x, y, HPos::Center))?;
            }
            for (i, month) in (block.months.0..=block.months.1).enumerate() {
                let first = NaiveDate::from_ymd_opt(block.year, month, 1);
                let name = first.map_or("", words::short_month);
                let y = block.top + (i as f64 + 0.5) * row + 0.36 * sizes.small;
                canvas.try_label(&small(
                    canvas,
                    name,
                    block.left - 6.0 * sizes.unit,
                    y,
                    HPos::Right,
                ))?;
            }
        }
        Ok(())
    }
}

/// The least height of a row: that of the name of its month.
fn row_least(sheet: &Sheet) -> f64 {
    1.1 * sheet.sizes.small
}
