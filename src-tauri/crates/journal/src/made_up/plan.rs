//! The calendar of the story: which day what happens. Counted from the first day of its last year, moved by a few days by the seed.

use ballast_model::{DayEnd, Moment};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

use super::Density;
use super::dice::{Dice, For};

/// Days of the story.
const STORY: u64 = 365;

/// The dates everything else hangs on. Northern winters.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub seed: u64,
    pub density: Density,
    pub zone: Tz,
    pub day_end: DayEnd,
    /// First day of the record.
    pub first: NaiveDate,
    /// First day of the story: the first of the record unless there are years before it.
    pub story: NaiveDate,
    /// Nothing is recorded for this day or later.
    pub today: NaiveDate,
    /// Visits to the prescriber within the story.
    pub visits: Vec<NaiveDate>,
    /// The visit to come.
    pub next_visit: NaiveDate,
    /// Sertraline: 25, 50, 100 mg, then down again.
    pub start_25: NaiveDate,
    pub to_50: NaiveDate,
    pub to_100: NaiveDate,
    pub down_50: NaiveDate,
    pub down_25: NaiveDate,
    /// Sertraline ends and venlafaxine begins.
    pub switch: NaiveDate,
    pub to_75: NaiveDate,
    pub to_112: NaiveDate,
    /// Planned, not yet reached.
    pub planned_150: NaiveDate,
    /// As-needed medicine from.
    pub as_needed: NaiveDate,
    pub job: NaiveDate,
    pub death: NaiveDate,
    /// The middle of the winter dip.
    pub dip: NaiveDate,
    /// First of six days without any entry.
    pub gap: NaiveDate,
    /// The weekday of therapy, and the last session at or after which everything is planned.
    pub session_today: NaiveDate,
    /// The earlier medicine, when there are years before the story: start and stop.
    pub earlier: Option<(NaiveDate, NaiveDate)>,
}

impl Plan {
    pub(super) fn new(seed: u64, years: u32, today: NaiveDate, zone: Tz, density: Density) -> Self {
        let mut dice = Dice::new(seed, For::Plan);
        let first = before(today, STORY * u64::from(years));
        let story = before(today, STORY);
        let mut on = |day: i64, give: i64| after(story, day + dice.between(-give, give));
        let visits: Vec<NaiveDate> = [20, 62, 104, 160, 213, 261, 311]
            .map(|day| workday(on(day, 2)))
            .into_iter()
            .collect();
        let visit = |place: usize| visits.get(place).copied().unwrap_or(story);
        let start_25 = after(visit(0), 1);
        let down_50 = after(visit(5), 1);
        let switch = after(down_50, 14);
        let dip = winter(story);
        let death = [195, 150, 236]
            .map(|day| on(day, 3))
            .into_iter()
            .find(|day| (*day - dip).num_days().abs() >= 45)
            .unwrap_or_else(|| after(story, 195));
        let job = workday(after(death, -52));
        let gap = on(46, 1);
        let earlier = (years > 1).then(|| (after(first, 21), before(story, 150)));
        Self {
            seed,
            density,
            zone,
            day_end: DayEnd::DEFAULT,
            first,
            story,
            today,
            next_visit: workday(after(today, 4)),
            start_25,
            to_50: after(start_25, 7),
            to_100: after(visit(2), 1),
            down_50,
            down_25: after(down_50, 7),
            switch,
            to_75: after(switch, 7),
            to_112: after(visit(6), 1),
            planned_150: after(today, 11),
            as_needed: after(visit(1), 1),
            job,
            death,
            dip,
            gap,
            session_today: if is_weekend(today) {
                workday(after(today, 3))
            } else {
                today
            },
            earlier,
            visits,
        }
    }

    /// The last day that is recorded.
    pub(super) fn last(&self) -> NaiveDate {
        before(self.today, 1)
    }

    /// Every recorded day.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let today = self.today;
        self.first.iter_days().take_while(move |day| *day < today)
    }

    /// A moment on `day` at so many minutes after midnight.
    pub(super) fn moment(&self, day: NaiveDate, minutes: i64) -> Moment {
        Moment::at_local(day, clock(minutes), self.zone, self.day_end)
    }

    pub(super) fn dice(&self, subject: For) -> Dice {
        Dice::new(self.seed, subject)
    }

    pub(super) fn heavy(&self) -> bool {
        self.density == Density::Heavy
    }
}

/// The middle of a winter that lies well inside the story, as near to its first third as the season allows.
fn winter(story: NaiveDate) -> NaiveDate {
    let wintry = |day: &NaiveDate| match day.month() {
        12 | 1 | 2 => true,
        11 => day.day() >= 20,
        3 => day.day() <= 10,
        _ => false,
    };
    let inside = story.iter_days().take(336).skip(72).filter(wintry);
    inside
        .min_by_key(|day| ((*day - story).num_days() - 120).abs())
        .unwrap_or_else(|| after(story, 120))
}

/// `day` moved by `days`.
pub(super) fn after(day: NaiveDate, days: i64) -> NaiveDate {
    let moved = if days < 0 {
        day.checked_sub_days(Days::new(days.unsigned_abs()))
    } else {
        day.checked_add_days(Days::new(days.unsigned_abs()))
    };
    moved.unwrap_or(day)
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    after(day, -i64::try_from(days).unwrap_or_default())
}

pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The same day, or the Monday after when it is a weekend.
pub(super) fn workday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => after(day, 2),
        Weekday::Sun => after(day, 1),
        _ => day,
    }
}

/// A time of day from minutes after midnight.
pub(super) fn clock(minutes: i64) -> NaiveTime {
    let minutes = u32::try_from(minutes.clamp(0, 1439)).unwrap_or_default();
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
}

/// Days from `a` to `b`, as a fraction-ready number.
pub(super) fn days_between(a: NaiveDate, b: NaiveDate) -> f64 {
    f64::from(i32::try_from((b - a).num_days()).unwrap_or_default())
}
