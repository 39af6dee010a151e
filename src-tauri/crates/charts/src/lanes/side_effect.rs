//! A side effect: a bar over the days it lasted, as thick as it was severe. Not: what it may come from.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::{Setting, Strip};
use crate::canvas::{Canvas, drawn, small};
use crate::days::Calendar;
use crate::error::ChartError;
use crate::input::SideEffectLane;
use crate::ruler::Weight;
use crate::words;

pub(super) struct Course {
    pub name: String,
    /// First and last day, severity.
    pub spans: Vec<(usize, usize, u8)>,
    pub note: String,
}

impl Course {
    pub(super) fn of(lane: &SideEffectLane, calendar: &Calendar) -> Self {
        let shown = |span: &crate::input::SideEffectSpan| {
            // What is not known to have ended is drawn up to today, not into days to come.
            let today = calendar.day(calendar.past.saturating_sub(1));
            let (first, last) = calendar.clip(span.from, Some(span.to.unwrap_or(today)))?;
            Some((first, last, span.severity.clamp(1, 3)))
        };
        let mut spans: Vec<_> = lane.spans.iter().filter_map(shown).collect();
        spans.sort_unstable();
        Self {
            name: words::one_line(&lane.name),
            spans,
            note: words::one_line(lane.note.as_deref().unwrap_or_default()),
        }
    }
}

/// The stretches within the chart, in order: first and last day, severity 1 to 3.
pub(crate) fn spans(lane: &SideEffectLane, calendar: &Calendar) -> Vec<(usize, usize, u8)> {
    Course::of(lane, calendar).spans
}

impl Strip for Course {
    fn height(&self, setting: &Setting) -> f64 {
        1.05 * setting.sizes.figure + setting.sizes.give(1.5, 11.0)
    }

    fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let middle = (top + bottom) / 2.0;
        let half = 6.0 * sizes.unit;
        let lane = canvas.lane(middle - half, middle + half, -half..half);
        for (first, last, severity) in &self.spans {
            let thick = sizes.unit * [1.3, 2.6, 4.4][usize::from(severity - 1)];
            // A single day stays visible on a long chart.
            let least = 1.6 * sizes.unit / canvas.frame.day_width();
            let (start, end) = (
                *first as f64,
                (*last as f64 + 1.0).max(*first as f64 + least),
            );
            let corners = [
                (start, -thick),
                (end.min(canvas.frame.days() as f64), thick),
            ];
            drawn(lane.draw(&Rectangle::new(
                corners,
                canvas.palette.side_effect.filled(),
            )))?;
        }
        let ink = canvas.palette.side_effect_ink;
        canvas.name(
            &self.name,
            sizes.figure,
            Weight::Regular,
            ink,
            middle + 0.36 * sizes.figure,
        )?;

        // The note stands behind the last bar, else in front of the first, else in the widest space between.
        let (air, y) = (8.0 * sizes.unit, middle + 0.36 * sizes.small);
        let (Some(first), Some(last)) = (self.spans.first(), self.spans.last()) else {
            return Ok(());
        };
        let behind = small(
            canvas,
            &self.note,
            canvas.x(last.1 as f64 + 1.0) + air,
            y,
            HPos::Left,
        );
        let before = small(
            canvas,
            &self.note,
            canvas.x(first.0 as f64) - air,
            y,
            HPos::Right,
        );
        let width = canvas.bounds(&behind).x1 - canvas.bounds(&behind).x0;
        if canvas.bounds(&behind).x1 <= canvas.frame.plot_right {
            canvas.try_label(&behind)?;
        } else if canvas.bounds(&before).x0 >= canvas.frame.plot_left {
            canvas.try_label(&before)?;
        } else {
            let spaces = self
                .spans
                .windows(2)
                .map(|pair| (canvas.x(pair[0].1 as f64 + 1.0), canvas.x(pair[1].0 as f64)));
            if let Some((x, _)) = spaces
                .into_iter()
                .find(|(x0, x1)| x1 - x0 >= width + 2.0 * air)
            {
                canvas.try_label(&small(canvas, &self.note, x + air, y, HPos::Left))?;
            }
        }
        Ok(())
    }
}
