//! Where the squares lie: a block a medicine, lines of weeks in it, a column a week.

use chrono::Datelike;
use plotters::style::text_anchor::HPos;

use super::Shown;
use crate::canvas::{Canvas, Label, small};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::ruler::Weight;
use crate::sheet::Sheet;
use crate::words;
use ballast_words::day;

/// The tallest picture that is drawn, in user units.
const TALLEST: f64 = 9_000.0;

pub(super) struct Grid {
    pub step: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// Days before the first day in its week.
    lead: usize,
    /// Weeks on one line.
    weeks: usize,
    /// First week that is drawn.
    first_week: usize,
    /// Height of a block, of its heading, and of a line of weeks with the names of the months over it.
    block: f64,
    head: f64,
    line: f64,
    names: f64,
}

impl Grid {
    pub(super) fn of(sheet: &Sheet, calendar: &Calendar, medicines: &[Shown]) -> Self {
        let sizes = &sheet.sizes;
        let edge = 8.0 * sizes.unit;
        let margin = sheet.ruler.width("Mmm", sizes.small, Weight::Regular) + 8.0 * sizes.unit;
        let (left, right) = (edge + margin, sheet.width - edge);
        let lead = calendar.from.weekday().days_since(calendar.week_starts) as usize;
        let all = (lead + calendar.len).div_ceil(7);
        // Squares as large as one line of weeks allows, within what is easy to look over.
        let (least, most) = (12.5 * sizes.unit, 18.0 * sizes.unit);
        let step = ((right - left) / all as f64).clamp(least, most);
        let weeks = (((right - left) / step + 1e-9) as usize).clamp(1, all);
        let names = 1.3 * sizes.small;
        let line = names + 7.0 * step + sizes.give(2.0, 6.0);
        // Counts stand beside the name, or under it on a narrow page.
        let under = sheet.width < 560.0 * sizes.unit;
        let head =
            1.25 * sizes.name + if under { 1.4 * sizes.small } else { 0.0 } + sizes.give(1.0, 3.0);
        let gap = sizes.give(5.0, 16.0);
        let n = medicines.len() as f64;
        let room = (TALLEST / n - head - gap) / line;
        let lines = all.div_ceil(weeks).min((room as usize).max(1));
        let first_week = all.saturating_sub(lines * weeks);
        let block = head + lines as f64 * line + gap;
        let top = sizes.give(2.0, 6.0);
        Self {
            step,
            left,
            right: left + weeks as f64 * step,
            top,
            bottom: top + n * block - gap,
            lead,
            weeks,
            first_week,
            block,
            head,
            line,
            names,
        }
    }

    /// Index of the first day that is drawn.
    pub(super) fn first_day(&self) -> usize {
        (self.first_week * 7).saturating_sub(self.lead)
    }

    /// Left and top of the square of a day; of a medicine by its number.
    pub(super) fn square(&self, medicine: usize, day: usize) -> (f64, f64) {
        let at = (day + self.lead).saturating_sub(self.first_week * 7);
        let (week, row) = (at / 7, at % 7);
        let x = self.left + (week % self.weeks) as f64 * self.step;
        let line = (week / self.weeks) as f64;
        let top =
            self.top + medicine as f64 * self.block + self.head + line * self.line + self.names;
        (x, top + row as f64 * self.step)
    }

    /// What is not in the picture, in words; empty when all is.
    pub(super) fn left_out(&self, calendar: &Calendar) -> String {
        match self.first_day() {
            0 => String::new(),
            first => ballast_words::t!(
                "chart-pictures-adherence-cut",
                from = words::date(calendar.day(first))
            ),
        }
    }

    /// The name of a medicine with its counts, the months over its weeks, three days of the week beside them.
    pub(super) fn name(
        &self,
        canvas: &mut Canvas,
        medicine: usize,
        name: &str,
        counts: &str,
        calendar: &Calendar,
    ) -> Result<(), ChartError> {
        let sizes = canvas.sizes;
        let edge = 8.0 * sizes.unit;
        let room = canvas.frame.width - 2.0 * edge;
        let y = self.top + medicine as f64 * self.block + 0.95 * sizes.name;
        let under = canvas.frame.width < 560.0 * sizes.unit;
        let counts_room = if under { room } else { 0.62 * room };
        // Where the whole does not fit, what was taken is said alone.
        let whole = canvas.ruler.width(counts, sizes.small, Weight::Regular) <= counts_room;
        let said = match counts.split_once(';') {
            Some((first, _)) if !whole => first,
            _ => counts,
        };
        let counts = canvas
            .ruler
            .fit(said, sizes.small, Weight::Regular, counts_room);
        let taken = if under {
            0.0
        } else {
            canvas.ruler.width(&counts, sizes.small, Weight::Regular) + 12.0 * sizes.unit
        };
        let name = canvas
            .ruler
            .fit(name, sizes.name, Weight::SemiBold, room - taken);
        let width = canvas.ruler.width(&name, sizes.name, Weight::SemiBold);
        canvas.try_label(&Label {
            text: &name,
            x: edge,
            y,
            size: sizes.name,
            weight: Weight::SemiBold,
            anchor: HPos::Left,
            color: canvas.palette.medicine,
        })?;
        let (x, y) = if under {
            (edge, y + 1.4 * sizes.small)
        } else {
            (edge + width + 10.0 * sizes.unit, y)
        };
        canvas.try_label(&small(canvas, &counts, x, y, HPos::Left))?;
        self.name_months(canvas, medicine, calendar)?;
        self.name_days(canvas, medicine, calendar)
    }

    fn name_months(
        &self,
        canvas: &mut Canvas,
        medicine: usize,
        calendar: &Calendar,
    ) -> Result<(), ChartError> {
        let sizes = canvas.sizes;
        let first = self.first_day();
        // Where a month begins, and where a line does.
        let mut named: Vec<(f64, f64, String, bool)> = Vec::new();
        let mut before = None;
        let mut line_before = f64::NAN;
        for i in first..calendar.len {
            let day = calendar.day(i);
            let (x, y) = self.square(medicine, i);
            let row = (i + self.lead) % 7;
            let line = y - row as f64 * self.step;
            let new_line =
                line != line_before && (line - line_before).abs() > 1.0 || line_before.is_nan();
            if day.day() != 1 && !new_line {
                continue;
            }
            line_before = line;
            let text = if before == Some(day.year()) {
                words::short_month(day).to_owned()
            } else {
                format!("{} {}", words::short_month(day), day.year())
            };
            before = Some(day.year());
            named.push((
                x,
                line - 0.35 * sizes.small,
                text,
                new_line && day.day() != 1,
            ));
        }
        for (n, (x, y, text, cut)) in named.iter().enumerate() {
            let width = canvas.ruler.width(text, sizes.small, Weight::Regular);
            let next = named.get(n + 1);
            // A cut month gives way to the whole one after it.
            let gives = next
                .is_some_and(|next| *cut && next.1 == *y && next.0 < x + width + 4.0 * sizes.unit);
            let year = text.split(' ').nth(1);
            if gives {
                if let (Some(year), Some(next)) = (year, next)
                    && !next.2.contains(' ')
                {
                    let text = format!("{} {year}", next.2);
                    canvas.try_label(&small(canvas, &text, next.0, next.1, HPos::Left))?;
                }
                continue;
            }
            canvas.try_label(&small(canvas, text, *x, *y, HPos::Left))?;
        }
        Ok(())
    }

    fn name_days(
        &self,
        canvas: &mut Canvas,
        medicine: usize,
        calendar: &Calendar,
    ) -> Result<(), ChartError> {
        let sizes = canvas.sizes;
        let name = |row: usize| {
            let mut weekday = calendar.week_starts;
            for _ in 0..row {
                weekday = weekday.succ();
            }
            day::short_weekday(weekday)
        };
        let all = (self.lead + calendar.len).div_ceil(7) - self.first_week;
        let lines = all.div_ceil(self.weeks);
        for line in 0..lines {
            for row in [0, 2, 4] {
                let top = self.top + medicine as f64 * self.block + self.head;
                let y = top + line as f64 * self.line + self.names + (row as f64 + 0.5) * self.step;
                let x = self.left - 6.0 * sizes.unit;
                let label = small(canvas, name(row), x, y + 0.36 * sizes.small, HPos::Right);
                canvas.try_label(&label)?;
            }
        }
        Ok(())
    }
}
