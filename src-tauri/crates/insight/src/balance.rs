//! Balance: week by week, what was planned of each part of treatment and what took place.
//!
//! Counts and nothing more: no part is weighed against another, no share of one is called good. What was planned and has no entry is "not
//! recorded", which is neither done nor missed. A part for which nothing can be planned has no plan, which is not a plan of nothing.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::period::Period;

/// How much of a part was planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Planned {
    /// Nothing is planned for this part; it has only what took place.
    NoPlan,
    /// Planned for these days; a day listed twice was planned twice.
    On(Vec<NaiveDate>),
    /// So many times in a whole week, from a day on.
    AWeek {
        /// Times a week.
        times: u32,
        /// The first day of the intention; weeks that begin earlier have no plan.
        since: NaiveDate,
    },
}

/// A part of treatment: what was planned, what took place, and what has no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What was planned.
    pub planned: Planned,
    /// Days on which it took place; a day listed twice counts twice.
    pub done: Vec<NaiveDate>,
    /// Days for which it was planned and nothing was recorded.
    pub not_recorded: Vec<NaiveDate>,
}

/// A part in one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Planned; none where there is no plan.
    pub planned: Option<u32>,
    /// Took place.
    pub done: u32,
    /// Planned, and nothing recorded.
    pub not_recorded: u32,
}

/// One week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Its first day; the first week of a period may begin before the period.
    pub first: NaiveDate,
    /// Days of it inside the period, 1..=7.
    pub days: u32,
    /// The parts, in the order they were given.
    pub counts: Vec<Count>,
}

/// The weeks that a period touches, in order. Only days inside the period are counted; an intention of so many times a week is planned for
/// whole weeks alone.
///
/// ```
/// # use ballast_insight::{Period, balance::{Part, Planned, weeks}};
/// # use chrono::{NaiveDate, Weekday};
/// # fn main() -> Result<(), ballast_insight::InsightError> {
/// # let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap_or_default();
/// // Sessions planned on two Tuesdays, one of them attended.
/// let therapy = Part { planned: Planned::On(vec![day(2), day(9)]), done: vec![day(2)], not_recorded: vec![] };
/// let found = weeks(Period::new(day(1), day(14))?, Weekday::Mon, &[therapy]);
/// assert_eq!(found.iter().map(|w| (w.counts[0].planned, w.counts[0].done)).collect::<Vec<_>>(), [(Some(1), 1), (Some(1), 0)]);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn weeks(period: Period, week_starts: Weekday, parts: &[Part]) -> Vec<Week> {
    let mut found = Vec::new();
    let mut first = week_of(period.from(), week_starts);
    while first <= period.to() {
        let Some(next) = first.checked_add_days(Days::new(7)) else {
            break;
        };
        let within = |day: &NaiveDate| (first..next).contains(day) && period.contains(*day);
        let days = number(first.iter_days().take(7).filter(within).count());
        let counts = parts
            .iter()
            .map(|part| Count {
                planned: match &part.planned {
                    Planned::NoPlan => None,
                    Planned::On(days) => Some(number(days.iter().filter(|d| within(d)).count())),
                    Planned::AWeek { times, since } => {
                        (days == 7 && first >= *since).then_some(*times)
                    }
                },
                done: number(part.done.iter().filter(|d| within(d)).count()),
                not_recorded: number(part.not_recorded.iter().filter(|d| within(d)).count()),
            })
            .collect();
        found.push(Week {
            first,
            days,
            counts,
        });
        first = next;
    }
    found
}

/// What the weeks come to for the part at `place`. Planned is none when no week had a plan.
#[must_use]
pub fn total(weeks: &[Week], place: usize) -> Count {
    let mut sum = Count::default();
    for count in weeks.iter().filter_map(|week| week.counts.get(place)) {
        sum.planned = match (sum.planned, count.planned) {
            (None, None) => None,
            (before, now) => Some(before.unwrap_or(0).saturating_add(now.unwrap_or(0))),
        };
        sum.done = sum.done.saturating_add(count.done);
        sum.not_recorded = sum.not_recorded.saturating_add(count.not_recorded);
    }
    sum
}

/// The first day of the week a day lies in.
#[must_use]
pub fn week_of(day: NaiveDate, week_starts: Weekday) -> NaiveDate {
    let into = day.weekday().days_since(week_starts);
    day.checked_sub_days(Days::new(u64::from(into)))
        .unwrap_or(day)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
