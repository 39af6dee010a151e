//! A course of sessions: one dot a session, filled when it took place, hollow when not (fine ticks where a treatment is given
//! close on one another, such as ECT); when they would touch, one column a month. Days that belong to it as a whole, such as
//! a stay, are a bar. Not: homework or ratings of sessions.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::{Setting, Strip};
use crate::canvas::{Area, Canvas, Label, drawn, pen, px};
use crate::days::Grain;
use crate::error::ChartError;
use crate::input::{SessionKind, TherapyLane};
use crate::ruler::Weight;
use crate::words;
use ballast_words::fixed;

/// Radius of a dot, in steps of distance.
const RADIUS: f64 = 4.2;
/// Least distance of two ticks, in steps of distance.
const TICKS_APART: f64 = 2.6;
/// Half the height of the bar of a stay, in steps of distance.
const BAR: f64 = 3.6;

pub(super) struct Sessions {
    name: String,
    sessions: Vec<(usize, SessionKind)>,
    rhythms: Vec<(usize, String)>,
    /// Days that belong to the course as a whole.
    stays: Vec<Stay>,
    ticks: bool,
    /// Sessions too close for dots: columns of this grain instead.
    columns: Option<Grain>,
}

/// A stretch of days, both included.
struct Stay {
    first: usize,
    last: usize,
    /// It goes on beyond the last day that is known.
    open: bool,
}

impl Sessions {
    pub(super) fn of(lane: &TherapyLane, setting: &Setting) -> Self {
        let calendar = &setting.calendar;
        let mut sessions: Vec<_> = lane
            .sessions
            .iter()
            .filter_map(|s| Some((calendar.index(s.day)?, s.kind)))
            .collect();
        sessions.sort_by_key(|(day, _)| *day);
        let mut steps: Vec<usize> = sessions.windows(2).map(|w| w[1].0 - w[0].0).collect();
        steps.sort_unstable();
        let usual = steps.get(steps.len() / 2).copied().unwrap_or(usize::MAX) as f64;
        let day_width = setting.frame.day_width();
        let least = if lane.ticks {
            TICKS_APART
        } else {
            1.15 * RADIUS
        };
        let crowded = usual * day_width < least * setting.sizes.unit;
        let mut rhythms: Vec<(usize, String)> = Vec::new();
        for (from, words) in &lane.rhythms {
            if let Some((first, _)) = calendar.clip(*from, None) {
                rhythms.push((first, words::one_line(words)));
            }
        }
        rhythms.sort_by_key(|(day, _)| *day);
        // Of the rhythms from before the chart only the one still running counts.
        while rhythms.len() > 1 && rhythms[1].0 == 0 {
            rhythms.remove(0);
        }
        Self {
            name: words::one_line(&lane.name),
            sessions,
            rhythms,
            stays: lane
                .stays
                .iter()
                .filter_map(|(from, to)| {
                    // What is not known to have ended is drawn up to today, not into days to come.
                    let today = calendar.day(calendar.past.saturating_sub(1));
                    let (first, last) = calendar.clip(*from, Some(to.unwrap_or(today)))?;
                    Some(Stay {
                        first,
                        last,
                        open: to.is_none(),
                    })
                })
                .collect(),
            ticks: lane.ticks,
            columns: crowded.then(|| match Grain::at(day_width, setting.sizes.unit) {
                Grain::Quarter => Grain::Quarter,
                _ => Grain::Month,
            }),
        }
    }

    fn has(&self, kinds: &[SessionKind]) -> bool {
        self.sessions.iter().any(|(_, kind)| kinds.contains(kind))
    }

    fn aside(&self) -> &'static str {
        let (missed, cancelled) = (
            self.has(&[SessionKind::Missed]),
            self.has(&[SessionKind::Cancelled]),
        );
        match (self.columns, missed, cancelled) {
            (Some(Grain::Quarter), ..) => fixed::t!("chart-life-sessions-a-quarter"),
            (Some(_), ..) => fixed::t!("chart-life-sessions-a-month"),
            (None, true, true) => fixed::t!("chart-life-hollow-no-session"),
            (None, true, false) => fixed::t!("chart-life-hollow-missed"),
            (None, false, true) => fixed::t!("chart-life-hollow-cancelled"),
            (None, false, false) => "",
        }
    }

    fn head(&self, setting: &Setting) -> f64 {
        if self.rhythms.is_empty() {
            setting.sizes.give(1.0, 4.0)
        } else {
            1.02 * setting.sizes.label + setting.sizes.give(0.5, 3.5)
        }
    }

    fn body(&self, setting: &Setting) -> f64 {
        if self.columns.is_some() {
            setting.sizes.give(16.0, 26.0)
        } else {
            setting.sizes.give(10.0, 14.0)
        }
    }

    /// The days that belong to the course as a whole: filled as far as they have come, a broken outline beyond; open at the
    /// right while it goes on.
    fn draw_stays(
        &self,
        canvas: &Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let (sizes, color) = (canvas.sizes, canvas.palette.therapy);
        let middle = (top + bottom) / 2.0;
        let (y0, y1) = (middle - BAR * sizes.unit, middle + BAR * sizes.unit);
        let past = setting.calendar.past;
        for stay in &self.stays {
            let x0 = canvas.x(stay.first as f64);
            // A single day stays visible on a long chart.
            let x1 = canvas
                .x(stay.last as f64 + 1.0)
                .max(x0 + 1.6 * sizes.unit)
                .min(canvas.frame.plot_right.max(x0));
            let come = canvas.x(past.min(stay.last + 1) as f64).clamp(x0, x1);
            let fill = RGBAColor(color.0, color.1, color.2, 0.24);
            if come > x0 || stay.first < past {
                let end = come.max(x0 + 1.6 * sizes.unit).min(x1);
                canvas.fill(
                    Area {
                        x0,
                        x1: end,
                        y0,
                        y1,
                    },
                    &fill,
                )?;
                let rim: &[(f64, f64)] = if stay.open || end < x1 {
                    &[(end, y0), (x0, y0), (x0, y1), (end, y1)]
                } else {
                    &[(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
                };
                canvas.path(rim, 1.2 * sizes.pen, &color)?;
            }
            if come < x1 {
                let rim = [(come, y0), (x1, y0), (x1, y1), (come, y1)];
                let dash = (3.0 * sizes.unit, 2.5 * sizes.unit);
                canvas.dashes(&rim, dash, sizes.pen, &color)?;
            }
        }
        Ok(())
    }

    fn draw_ticks(&self, canvas: &Canvas, top: f64, bottom: f64) -> Result<(), ChartError> {
        let (sizes, color) = (canvas.sizes, canvas.palette.therapy);
        let half = (0.3 * canvas.frame.day_width()).clamp(0.8 * sizes.unit, 2.0 * sizes.unit);
        let (y0, y1) = (top, bottom);
        for (day, kind) in &self.sessions {
            let x = canvas.x(*day as f64 + 0.5);
            let (x0, x1) = (x - half, x + half);
            let rim = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)];
            match kind {
                SessionKind::Attended => canvas.fill(Area { x0, x1, y0, y1 }, &color)?,
                SessionKind::Missed | SessionKind::Cancelled => {
                    canvas.path(&rim, sizes.pen, &color)?;
                }
                SessionKind::Planned => {
                    let dash = (1.6 * sizes.unit, 1.7 * sizes.unit);
                    canvas.dashes(&[(x, y0), (x, y1)], dash, 1.2 * sizes.pen, &color)?;
                }
            }
        }
        Ok(())
    }

    fn draw_dots(&self, canvas: &Canvas, top: f64, bottom: f64) -> Result<(), ChartError> {
        let lane = canvas.lane(top, bottom, -1.0..1.0);
        let (unit, color) = (canvas.sizes.unit, canvas.palette.therapy);
        // Dots shrink a little before they touch.
        let spacing = self
            .sessions
            .windows(2)
            .map(|w| (w[1].0 - w[0].0).max(1))
            .min()
            .unwrap_or(99) as f64;
        let radius = (spacing * canvas.frame.day_width() * 0.42).clamp(2.2 * unit, RADIUS * unit);
        let ring = color.stroke_width(pen(1.4 * canvas.sizes.pen));
        for (day, kind) in &self.sessions {
            let at = (*day as f64 + 0.5, 0.0);
            match kind {
                SessionKind::Attended => {
                    drawn(lane.draw(&Circle::new(at, px(radius), color.filled())))?
                }
                SessionKind::Missed | SessionKind::Cancelled => {
                    drawn(lane.draw(&Circle::new(at, px(radius - 0.4 * unit), ring)))?;
                }
                SessionKind::Planned => {
                    let (x, y) = (canvas.x(at.0), (top + bottom) / 2.0);
                    let rim = |i: u32| {
                        let turn = f64::from(i) / 24.0 * std::f64::consts::TAU;
                        (
                            x + (radius - 0.4 * unit) * turn.cos(),
                            y + (radius - 0.4 * unit) * turn.sin(),
                        )
                    };
                    let points: Vec<_> = (0..=24).map(rim).collect();
                    canvas.dashes(
                        &points,
                        (1.6 * unit, 1.7 * unit),
                        1.2 * canvas.sizes.pen,
                        &color,
                    )?;
                }
            }
        }
        Ok(())
    }

    fn draw_columns(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        grain: Grain,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let groups = setting.calendar.groups(grain);
        let count = |kinds: &[SessionKind], (start, end): (usize, usize)| {
            self.sessions
                .iter()
                .filter(|(day, kind)| (start..end).contains(day) && kinds.contains(kind))
                .count()
        };
        let attended: Vec<usize> = groups
            .iter()
            .map(|g| count(&[SessionKind::Attended], *g))
            .collect();
        let most = attended.iter().copied().max().unwrap_or(0).max(1);
        let lane = canvas.lane(top, bottom, 0.0..most as f64);
        let color = canvas.palette.therapy;
        canvas.line(
            (canvas.x(0.0), bottom),
            (canvas.frame.plot_right, bottom),
            canvas.sizes.pen,
            &canvas.palette.baseline,
        )?;
        for ((start, end), n) in groups.iter().zip(&attended).filter(|(_, n)| **n > 0) {
            let inset = (*end - *start) as f64 * 0.14;
            let corners = [
                (*start as f64 + inset, 0.0),
                (*end as f64 - inset, *n as f64),
            ];
            drawn(lane.draw(&Rectangle::new(corners, color.filled())))?;
        }
        Ok(())
    }
}

impl Strip for Sessions {
    fn height(&self, setting: &Setting) -> f64 {
        let sizes = setting.sizes;
        let words = if self.aside().is_empty() {
            1.05 * sizes.name
        } else {
            sizes.stack(sizes.name)
        };
        (self.head(setting) + self.body(setting) + sizes.give(3.5, 14.0)).max(words)
    }

    fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.rhythms.is_empty() && self.stays.is_empty()
    }

    fn draw(
        &self,
        canvas: &mut Canvas,
        setting: &Setting,
        top: f64,
        bottom: f64,
    ) -> Result<(), ChartError> {
        let sizes = setting.sizes;
        let color = canvas.palette.therapy_ink;
        let (y0, y1) = (
            top + self.head(setting),
            top + self.head(setting) + self.body(setting),
        );
        self.draw_stays(canvas, setting, y0, y1)?;
        match self.columns {
            Some(grain) => self.draw_columns(canvas, setting, grain, y0, y1)?,
            None if self.ticks => self.draw_ticks(canvas, y0, y1)?,
            None => self.draw_dots(canvas, y0, y1)?,
        }
        let name = (self.name.as_str(), sizes.name, Weight::SemiBold, color);
        let at = (y0 + y1) / 2.0 + 0.36 * sizes.name;
        canvas.name_over(name, self.aside(), (at, at + sizes.line(), bottom))?;

        // The rhythm now matters most, then the one it began with.
        let newest = self.rhythms.len().saturating_sub(1);
        let order = std::iter::once(newest).chain(0..newest);
        for (i, (day, words)) in order.filter_map(|i| Some((i, self.rhythms.get(i)?))) {
            // Words stand over the first session of their rhythm.
            let until = self
                .rhythms
                .get(i + 1)
                .map_or(usize::MAX, |(next, _)| *next);
            let first = self
                .sessions
                .iter()
                .find(|(at, _)| (*day..until).contains(at))
                .map_or(*day, |(at, _)| *at);
            let x =
                (canvas.x(first as f64 + 0.5) - RADIUS * sizes.unit).max(canvas.frame.plot_left);
            let label = Label {
                text: words,
                x,
                y: y0 - 0.25 * sizes.label - sizes.give(0.0, 0.5),
                size: sizes.label,
                weight: Weight::Regular,
                anchor: HPos::Left,
                color,
            };
            // Near the right edge the words end at it instead.
            let over = canvas.bounds(&label).x1 > canvas.frame.width;
            let ends = Label {
                x: canvas.frame.plot_right,
                anchor: HPos::Right,
                ..label
            };
            canvas.try_label(if over { &ends } else { &label })?;
        }
        Ok(())
    }
}
