//! What else happened: a diamond a day, its words beside it or, when crowded, one row lower, the strongest events first.
//! Not: any reading of what an event did.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::{Setting, Strip};
use crate::canvas::{Area, Canvas, Label, drawn};
use crate::error::ChartError;
use crate::input::EventMark;
use crate::ruler::Weight;
use crate::theme::Sizes;
use crate::words;
use ballast_words::fixed;

/// Half the width and height of a diamond, in steps of distance.
const DIAMOND: (f64, f64) = (4.6, 6.4);

/// Words are cut to no fewer letters than this.
const SHORTEST: usize = 9;

/// From the first row of words to the second.
fn second_row(sizes: &Sizes) -> f64 {
    (1.06 + 0.14 * sizes.ease) * sizes.label
}

pub(super) struct Events {
    /// Day, words, strength of the impact.
    events: Vec<(usize, String, u8)>,
    /// Whether some words need the second row.
    second_row: bool,
}

impl Events {
    pub(super) fn of(events: &[EventMark], setting: &Setting) -> Self {
        let words = |event: &EventMark| {
            let label = words::one_line(&event.label);
            match event.impact.map(|impact| impact.clamp(-4, 4)) {
                Some(impact) if impact != 0 => format!("{label} {}", words::signed(impact))
                    .trim()
                    .to_owned(),
                _ => label,
            }
        };
        let mut events: Vec<_> = events
            .iter()
            .filter_map(|e| {
                Some((
                    setting.calendar.index(e.day)?,
                    words(e),
                    e.impact.map_or(0, i8::unsigned_abs),
                ))
            })
            .collect();
        events.sort_by_key(|(day, ..)| *day);
        let room = |i: usize| {
            let next = events
                .get(i + 1)
                .map_or(setting.frame.days() as usize, |(day, ..)| *day);
            (next - events[i].0) as f64 * setting.frame.day_width()
        };
        let tight = |i: usize| {
            let width = setting
                .ruler
                .width(&events[i].1, setting.sizes.label, Weight::Regular);
            !events[i].1.is_empty() && room(i) < width + 16.0 * setting.sizes.unit
        };
        let second_row = (0..events.len()).any(tight);
        Self { events, second_row }
    }
}

impl Strip for Events {
    fn height(&self, setting: &Setting) -> f64 {
        let sizes = setting.sizes;
        let second = if self.second_row {
            second_row(&sizes)
        } else {
            0.0
        };
        (2.0 * DIAMOND.1 * sizes.unit).max(1.05 * sizes.figure) + second + sizes.give(1.5, 8.0)
    }

    fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        _bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let color = canvas.palette.event;
        let half = DIAMOND.1 * sizes.unit;
        let middle = top + half.max(0.53 * sizes.figure) + sizes.give(0.5, 3.5);
        let lane = canvas.lane(middle - half, middle + half, -1.0..1.0);
        let across = DIAMOND.0 * sizes.unit / canvas.frame.day_width();
        canvas.name(
            fixed::t!("chart-life-events"),
            sizes.figure,
            Weight::Regular,
            color,
            middle + 0.36 * sizes.figure,
        )?;
        for (day, ..) in &self.events {
            let x = *day as f64 + 0.5;
            let corners = [(x, 1.0), (x + across, 0.0), (x, -1.0), (x - across, 0.0)];
            drawn(lane.draw(&Polygon::new(corners, color.filled())))?;
            let reach = DIAMOND.0 * sizes.unit;
            canvas.claim(Area {
                x0: canvas.x(x) - reach,
                x1: canvas.x(x) + reach,
                y0: middle - half,
                y1: middle + half,
            });
        }
        let mut order: Vec<usize> = (0..self.events.len()).collect();
        order.sort_by_key(|i| (std::cmp::Reverse(self.events[*i].2), *i));
        for i in order {
            let (day, words, _) = &self.events[i];
            let x = canvas.x(*day as f64 + 0.5);
            let beside = (DIAMOND.0 + 4.0) * sizes.unit;
            let under = DIAMOND.0 * sizes.unit;
            let row = middle + 0.36 * sizes.label;
            let second = row + second_row(&sizes);
            // To the right of the diamond, or under it; near the right edge the words end at the diamond.
            let width = setting.ruler.width(words, sizes.label, Weight::Regular);
            let places = if x + beside + width <= canvas.frame.width - 2.0 * sizes.unit {
                [
                    (x + beside, row, HPos::Left),
                    (x - under, second, HPos::Left),
                ]
            } else {
                [
                    (x - beside, row, HPos::Right),
                    (x + under, second, HPos::Right),
                ]
            };
            let mut placed = false;
            let rows = if self.second_row { 2 } else { 1 };
            for (x, y, anchor) in places.into_iter().take(rows) {
                let label = Label {
                    text: words,
                    x,
                    y,
                    size: sizes.label,
                    weight: Weight::Regular,
                    anchor,
                    color,
                };
                let bounds = canvas.bounds(&label);
                let inside = bounds.x0 >= canvas.frame.plot_left
                    && bounds.x1 <= canvas.frame.width - 2.0 * sizes.unit;
                if inside && canvas.try_label(&label)? {
                    placed = true;
                    break;
                }
            }
            // What is cut short still tells; the table has it in full.
            for (x, y) in [(x + beside, row), (x - under, second)]
                .into_iter()
                .take(if placed { 0 } else { rows })
            {
                let room = canvas.room_right(x, y, sizes.label) - 6.0 * sizes.unit;
                let text = canvas.ruler.fit(words, sizes.label, Weight::Regular, room);
                let label = Label {
                    text: &text,
                    x,
                    y,
                    size: sizes.label,
                    weight: Weight::Regular,
                    anchor: HPos::Left,
                    color,
                };
                if text.chars().count() >= SHORTEST && canvas.try_label(&label)? {
                    break;
                }
            }
        }
        Ok(())
    }
}
