//! Days as numbers (days since the first one shown) and their grouping when a day is too narrow to be seen. Not: any
//! drawing. Every lane uses it.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::input::LifeChart;
use ballast_words::fixed;

/// The days of a chart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calendar {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Number of days, at least 1.
    pub len: usize,
    /// Number of days up to and with today.
    pub past: usize,
    pub week_starts: Weekday,
}

/// How many days a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grain {
    Day,
    Week,
    Month,
    Quarter,
}

impl Grain {
    /// The finest grain whose marks can be told apart: days from 1.2 units on; a group must be twice as wide, since
    /// its range says more.
    pub(crate) fn at(day_width: f64, unit: f64) -> Self {
        [
            (Self::Day, 1.0, 1.2),
            (Self::Week, 7.0, 2.4),
            (Self::Month, 28.0, 2.4),
        ]
        .into_iter()
        .find(|(_, days, least)| day_width * days >= least * unit)
        .map_or(Self::Quarter, |(grain, ..)| grain)
    }

    /// "by week"; empty for days.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Day => "",
            Self::Week => fixed::t!("chart-words-by-week"),
            Self::Month => fixed::t!("chart-words-by-month"),
            Self::Quarter => fixed::t!("chart-words-by-quarter"),
        }
    }
}

impl Calendar {
    pub(crate) fn of(chart: &LifeChart) -> Self {
        Self::new(chart.from, chart.to, chart.today, chart.week_starts)
    }

    /// The days from one to another (both included); those after `today` have not been yet.
    pub(crate) fn new(
        from: NaiveDate,
        to: NaiveDate,
        today: Option<NaiveDate>,
        week_starts: Weekday,
    ) -> Self {
        let len = (to - from).num_days().max(0) as usize + 1;
        let past = today.map_or(len, |today| {
            ((today - from).num_days() + 1).clamp(0, len as i64) as usize
        });
        Self {
            from,
            to,
            len,
            past,
            week_starts,
        }
    }

    /// The index of a day, when it is shown.
    pub(crate) fn index(&self, day: NaiveDate) -> Option<usize> {
        (self.from..=self.to)
            .contains(&day)
            .then(|| (day - self.from).num_days() as usize)
    }

    /// First and last index of a stretch (both included), clipped; `None` when no day of it is shown.
    pub(crate) fn clip(&self, from: NaiveDate, to: Option<NaiveDate>) -> Option<(usize, usize)> {
        let to = to.unwrap_or(self.to).min(self.to);
        let from_shown = from.max(self.from);
        (from <= to && from_shown <= to).then(|| {
            (
                (from_shown - self.from).num_days() as usize,
                (to - self.from).num_days() as usize,
            )
        })
    }

    /// The day at an index.
    pub(crate) fn day(&self, index: usize) -> NaiveDate {
        self.from
            .checked_add_days(Days::new(index as u64))
            .unwrap_or(self.to)
    }

    /// Whether a unit of the grain begins on this day.
    pub(crate) fn begins(&self, grain: Grain, day: NaiveDate) -> bool {
        match grain {
            Grain::Day => true,
            Grain::Week => day.weekday() == self.week_starts,
            Grain::Month => day.day() == 1,
            Grain::Quarter => day.day() == 1 && day.month0().is_multiple_of(3),
        }
    }

    /// The chart's days in groups: start (included) and end (not included) of each; the first and last may be cut.
    pub(crate) fn groups(&self, grain: Grain) -> Vec<(usize, usize)> {
        let mut starts: Vec<usize> = match grain {
            Grain::Day => (0..self.len).collect(),
            _ => (0..self.len)
                .zip(self.from.iter_days())
                .filter(|(_, d)| self.begins(grain, *d))
                .map(|(i, _)| i)
                .collect(),
        };
        if starts.first() != Some(&0) {
            starts.insert(0, 0);
        }
        let ends = starts.iter().skip(1).copied().chain([self.len]);
        starts.iter().copied().zip(ends).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(from: (i32, u32, u32), to: (i32, u32, u32)) -> Calendar {
        let day = |(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        Calendar::of(&LifeChart::new(day(from), day(to)))
    }

    #[test]
    fn groups_cover_every_day_once_and_follow_the_calendar() {
        let year = calendar((2026, 1, 15), (2026, 12, 31));
        for grain in [Grain::Day, Grain::Week, Grain::Month, Grain::Quarter] {
            let groups = year.groups(grain);
            assert_eq!(groups.first().unwrap().0, 0);
            assert_eq!(groups.last().unwrap().1, year.len);
            assert!(groups.windows(2).all(|w| w[0].1 == w[1].0));
            assert!(
                groups
                    .iter()
                    .skip(1)
                    .all(|g| year.begins(grain, year.day(g.0)))
            );
        }
        assert_eq!(year.groups(Grain::Month).len(), 12);
        assert_eq!(year.groups(Grain::Quarter).len(), 4);
    }

    #[test]
    fn stretches_are_clipped_to_the_chart() {
        let june = calendar((2026, 6, 1), (2026, 6, 30));
        let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
        assert_eq!(june.clip(day(5, 1), None), Some((0, 29)));
        assert_eq!(june.clip(day(6, 10), Some(day(6, 12))), Some((9, 11)));
        assert_eq!(june.clip(day(7, 1), None), None);
        assert_eq!(june.clip(day(5, 1), Some(day(5, 31))), None);
        assert_eq!(
            june.clip(day(6, 12), Some(day(6, 10))),
            None,
            "a reversed stretch is nothing"
        );
    }
}
