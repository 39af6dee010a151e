//! How the invented person is, day by day: mood, anxiety, energy and sleep as numbers with a memory, before anything is rated.
//!
//! A slow course (illness, treatment, season, events) plus a wandering part that carries over from day to day, plus the weekday. Nothing
//! here claims what helps whom: it is a story, told so that a chart of it looks like life.

use ballast_model::{LifeEvent, Session, SessionStatus};
use chrono::{Datelike, NaiveDate, Weekday};

use super::dice::{Dice, For};
use super::plan::{Plan, after, days_between, is_weekend};

/// Mood at the start, on the 0..=10 scale.
const LOW: f64 = 2.7;
/// Anxiety at the start, 0..=3.
const UNEASY: f64 = 2.25;

/// One day as it was.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Lived {
    /// Around 5, "my usual self".
    pub mood: f64,
    /// 0..=3.
    pub anxiety: f64,
    /// 0..=3.
    pub energy: f64,
    /// Minutes from midnight at which sleep began the night before; below 0 before midnight.
    pub asleep: i64,
    /// Minutes after midnight.
    pub woke: i64,
}

/// Every recorded day, from the first.
#[derive(Debug)]
pub(super) struct Arc {
    first: NaiveDate,
    days: Vec<Lived>,
}

impl Arc {
    pub(super) fn new(plan: &Plan, sessions: &[Session], events: &[LifeEvent]) -> Self {
        let mut dice = plan.dice(For::Arc);
        let winters = winters(plan, &mut dice);
        let (mut drift, mut worry, mut tired, mut night) = (0.0, 0.0, 0.0, 0.0);
        let mut days = Vec::new();
        for day in plan.days() {
            drift = 0.7 * drift + 0.4 * dice.normal();
            worry = 0.62 * worry + 0.24 * dice.normal();
            tired = 0.6 * tired + 0.26 * dice.normal();
            night = 0.5 * night + 24.0 * dice.normal();
            let after_session = sessions.iter().any(|s| {
                s.status == SessionStatus::Attended && (s.day == day || after(s.day, 1) == day)
            });
            let lift = if after_session { 0.2 } else { 0.0 };
            let mood = target(plan, day) + season(&winters, day) + felt(plan, events, day) + lift;
            // Nobody has a good week after such a death.
            let drift = if grieving(plan, day) {
                f64::min(drift, 0.25)
            } else {
                drift
            };
            let mood = (mood + weekday(day) + drift).clamp(0.3, 9.2);
            let ill = ((5.2 - mood) / 2.5).clamp(0.0, 1.2);
            let anxiety =
                (UNEASY - 0.52 * (mood - LOW) + worry + keyed_up(plan, day)).clamp(0.0, 3.0);
            let energy = (0.75 + 0.46 * (mood - LOW) + tired - sleepy(plan, day)).clamp(0.0, 3.0);
            let late = if is_weekend(after(day, -1)) || is_weekend(day) {
                38.0
            } else {
                0.0
            };
            let asleep = whole(-38.0 + 72.0 * ill + late + night + 10.0 * dice.normal());
            let woke = whole(412.0 - 74.0 * ill + 1.2 * late + 0.5 * night + 18.0 * dice.normal());
            days.push(Lived {
                mood,
                anxiety,
                energy,
                asleep,
                woke: woke.max(asleep + 130),
            });
        }
        Self {
            first: plan.first,
            days,
        }
    }

    /// The day as it was; an even day where nothing is told.
    pub(super) fn on(&self, day: NaiveDate) -> Lived {
        let place = usize::try_from((day - self.first).num_days()).ok();
        place
            .and_then(|p| self.days.get(p))
            .copied()
            .unwrap_or(Lived {
                mood: 5.0,
                ..Lived::default()
            })
    }

    /// Mean mood and anxiety of the 14 days up to `day`; before the record, as low as at its start.
    pub(super) fn fortnight(&self, day: NaiveDate) -> (f64, f64) {
        let before = Lived {
            mood: LOW,
            anxiety: UNEASY,
            ..Lived::default()
        };
        let days = (0..14).map(|back| after(day, -back));
        let lived: Vec<Lived> = days
            .map(|d| if d < self.first { before } else { self.on(d) })
            .collect();
        let mean = |part: fn(&Lived) -> f64| lived.iter().map(part).sum::<f64>() / 14.0;
        (mean(|d| d.mood), mean(|d| d.anxiety))
    }
}

/// The slow course of illness and treatment.
fn target(plan: &Plan, day: NaiveDate) -> f64 {
    let since = |from: NaiveDate| days_between(from, day);
    if day < plan.story {
        let Some((start, stop)) = plan.earlier else {
            return LOW;
        };
        let better = 2.5 * rise((since(start) - 10.0) / 60.0);
        let worse = 2.5 * rise((since(stop) - 40.0) / 105.0);
        return LOW + better - worse;
    }
    LOW - 0.25 * bump((since(plan.start_25) - 4.0) / 6.0)
        + 1.55 * rise((since(plan.to_50) - 8.0) / 46.0)
        + 0.75 * rise((since(plan.to_100) - 5.0) / 40.0)
        - 0.75 * bump((since(plan.switch) - 6.0) / 22.0)
        + 0.35 * rise((since(plan.to_112) - 6.0) / 35.0)
}

/// Winters with their depth: the one of the story, and one each year before it.
fn winters(plan: &Plan, dice: &mut Dice) -> Vec<(NaiveDate, f64)> {
    let mut found = vec![(plan.dip, 1.1)];
    for year in plan.first.year()..=plan.story.year() {
        let middle = NaiveDate::from_ymd_opt(year, 1, 14).unwrap_or(plan.dip);
        let middle = after(middle, dice.between(-16, 16));
        let depth = 0.5 + 0.8 * dice.unit();
        if (plan.dip - middle).num_days() > 200 {
            found.push((middle, depth));
        }
    }
    found
}

fn season(winters: &[(NaiveDate, f64)], day: NaiveDate) -> f64 {
    winters
        .iter()
        .map(|(middle, depth)| -depth * bump(days_between(*middle, day) / 34.0))
        .sum()
}

/// What an event does to mood: at once, then fading. Bad ones weigh longer than good ones lift.
fn felt(plan: &Plan, events: &[LifeEvent], day: NaiveDate) -> f64 {
    let fading = |event: &LifeEvent| {
        let since = days_between(event.day, day);
        let impact = f64::from(event.impact.unwrap_or(0));
        if !(0.0..=60.0).contains(&since) {
            0.0
        } else if event.day == plan.death {
            // Two weeks low, about three more to come back.
            -1.85 * rise((since + 1.0) / 3.0) * (1.0 - rise((since - 13.0) / 22.0))
        } else if impact < 0.0 {
            0.3 * impact * (1.0 - rise(since / 12.0))
        } else {
            0.22 * impact * (1.0 - rise(since / 16.0))
        }
    };
    events.iter().map(fading).sum()
}

fn grieving(plan: &Plan, day: NaiveDate) -> bool {
    (0..14).contains(&(day - plan.death).num_days())
}

fn weekday(day: NaiveDate) -> f64 {
    match day.weekday() {
        Weekday::Mon => -0.3,
        Weekday::Tue => -0.1,
        Weekday::Wed | Weekday::Thu | Weekday::Sun => 0.0,
        Weekday::Fri => 0.12,
        Weekday::Sat => 0.3,
    }
}

/// More anxiety in the first days of a medicine, and around a new job.
fn keyed_up(plan: &Plan, day: NaiveDate) -> f64 {
    let near = |from: NaiveDate, width: f64| bump((days_between(from, day) - width / 2.0) / width);
    0.35 * near(plan.start_25, 8.0) + 0.35 * near(plan.job, 14.0) + 0.3 * near(plan.switch, 12.0)
}

/// Less energy in the first weeks of a higher dose.
fn sleepy(plan: &Plan, day: NaiveDate) -> f64 {
    0.3 * bump((days_between(plan.to_100, day) - 6.0) / 10.0)
}

/// From 0 to 1, flat before 0 and after 1.
fn rise(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// 1 at 0, 0 from −1 and 1 outwards.
fn bump(x: f64) -> f64 {
    let inside = (1.0 - x * x).max(0.0);
    inside * inside
}

/// The nearest whole number, of one far below the limits of the type.
pub(super) fn whole(x: f64) -> i64 {
    x.round().clamp(-100_000.0, 100_000.0) as i64
}
