//! The numbers of the balance: every week of the period, bars of weeks or longer, and what they come to. Not: drawing.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::kinds::Kind;
use super::{Balance, BalanceWeek, Share};
use crate::days::{Calendar, Grain};
use crate::words;

/// A share with only sound numbers.
pub(super) fn sound(share: Share) -> Share {
    let keep = |value: Option<f64>| value.filter(|v| v.is_finite()).map(|v| v.clamp(0.0, 1e6));
    Share {
        planned: keep(share.planned),
        actual: keep(share.actual),
    }
}

/// The weeks of the period, every one, whether or not it has an entry.
pub(super) fn weeks(data: &Balance) -> Vec<BalanceWeek> {
    let mut given = BTreeMap::new();
    for week in &data.weeks {
        given.insert(week.first, *week);
    }
    let back = data.from.weekday().days_since(data.week_starts);
    let mut first = data
        .from
        .checked_sub_days(Days::new(u64::from(back)))
        .unwrap_or(data.from);
    let mut weeks = Vec::new();
    while first <= data.to {
        let Some(next) = first.checked_add_days(Days::new(7)) else {
            break;
        };
        // An entry counts for the week it falls in, whatever day it names.
        let found = given.range(first..next).next_back().map(|(_, week)| *week);
        let week = found.unwrap_or(BalanceWeek::of(first));
        weeks.push(BalanceWeek { first, ..week });
        first = next;
    }
    weeks
}

/// What one bar stands for: first and last-but-one day index, mean planned and mean done a week.
pub(super) struct Group {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) share: Share,
    pub(super) ahead: bool,
}

pub(super) fn groups(
    weeks: &[BalanceWeek],
    kind: &Kind,
    calendar: &Calendar,
    grain: Grain,
) -> Vec<Group> {
    let mean = |values: Vec<f64>| {
        let n = values.len() as f64;
        (n > 0.0).then(|| values.iter().sum::<f64>() / n)
    };
    let index = |day: NaiveDate| (day - calendar.from).num_days();
    let mut groups: Vec<(i64, i64)> = if grain == Grain::Week {
        weeks
            .iter()
            .map(|w| (index(w.first), index(w.first) + 7))
            .collect()
    } else {
        calendar
            .groups(grain)
            .into_iter()
            .map(|(start, end)| (start as i64, end as i64))
            .collect()
    };
    // A week that began before the first day belongs to the first group.
    if let Some(first) = groups.first_mut() {
        first.0 = first.0.min(weeks.first().map_or(0, |w| index(w.first)));
    }
    groups
        .into_iter()
        .map(|(start, end)| {
            let shares: Vec<Share> = weeks
                .iter()
                .filter(|w| (start..end).contains(&index(w.first)))
                .map(|w| sound((kind.share)(w)))
                .collect();
            Group {
                start: start.max(0) as usize,
                end: (end.max(0) as usize).min(calendar.len),
                share: Share {
                    planned: mean(shares.iter().filter_map(|s| s.planned).collect()),
                    actual: mean(shares.iter().filter_map(|s| s.actual).collect()),
                },
                ahead: start >= calendar.past as i64,
            }
        })
        .collect()
}

/// Planned and done of all weeks that say both, and how many weeks that have been say nothing of what was done.
pub(super) struct Sum {
    pub(super) planned: f64,
    pub(super) done: f64,
    pub(super) both: usize,
    /// Done in weeks without a plan.
    pub(super) unplanned: f64,
    pub(super) recorded: usize,
    pub(super) silent: usize,
}

impl Sum {
    pub(super) fn of(weeks: &[BalanceWeek], kind: &Kind, today: Option<NaiveDate>) -> Self {
        let mut sum = Self {
            planned: 0.0,
            done: 0.0,
            both: 0,
            unplanned: 0.0,
            recorded: 0,
            silent: 0,
        };
        for week in weeks {
            let share = sound((kind.share)(week));
            match (share.planned, share.actual) {
                (Some(planned), Some(done)) => {
                    sum.planned += planned;
                    sum.done += done;
                    sum.both += 1;
                    sum.recorded += 1;
                }
                (None, Some(done)) => {
                    sum.unplanned += done;
                    sum.recorded += 1;
                }
                (_, None) if today.is_none_or(|today| week.first <= today) => sum.silent += 1,
                _ => {}
            }
        }
        sum
    }

    /// "taken 48 of 52 planned"; empty when nothing was recorded.
    pub(super) fn words(&self, done: &str) -> String {
        let (count, planned) = (words::number(self.done), words::number(self.planned));
        let more = words::number(self.unplanned);
        match (self.both, self.recorded) {
            (0, 0) => String::new(),
            (0, _) => ballast_words::t!("chart-pictures-done-unplanned", done = done, more = more),
            _ if self.unplanned > 0.0 => {
                ballast_words::t!(
                    "chart-pictures-done-of-and-more",
                    done = done,
                    count = count,
                    planned = planned,
                    more = more
                )
            }
            _ => ballast_words::t!(
                "chart-pictures-done-of",
                done = done,
                count = count,
                planned = planned
            ),
        }
    }
}
