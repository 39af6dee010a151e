//! Short words for figures that are printed or drawn: days, stretches of time, schedules, rhythms. English for now, in one place.

use ballast_model::{
    DoseStatus, Medicine, RegimenStep, Rhythm, Schedule, SessionStatus, StepKind, TrackerKind,
    Value,
};
use chrono::{Datelike, NaiveDate, NaiveTime};
use rust_decimal::prelude::ToPrimitive;

use crate::fields::clock;

const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// `26 May`.
pub(crate) fn short_day(day: NaiveDate) -> String {
    day.format("%-d %B").to_string()
}

/// `26 May 2026`.
pub(crate) fn long_day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// `26 May`, with the year when it is not that of today.
pub(crate) fn near_day(day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        short_day(day)
    } else {
        long_day(day)
    }
}

/// What became of a dose.
pub(crate) fn dose_status(status: DoseStatus) -> &'static str {
    match status {
        DoseStatus::Taken => "taken",
        DoseStatus::Late => "taken late",
        DoseStatus::Part => "taken in part",
        DoseStatus::Skipped => "skipped",
        DoseStatus::Missed => "missed",
    }
}

/// What became of a session.
pub(crate) fn session_status(status: SessionStatus) -> &'static str {
    match status {
        SessionStatus::Planned => "planned",
        SessionStatus::Attended => "attended",
        SessionStatus::CancelledByMe => "cancelled by me",
        SessionStatus::CancelledByTherapist => "cancelled by the therapist",
        SessionStatus::Missed => "missed",
    }
}

/// An answer to a question of that kind, in few words.
pub(crate) fn answer(value: &Value, kind: Option<TrackerKind>) -> String {
    match (value, kind) {
        (Value::Text(words), _) => words.clone(),
        (Value::Number(number), Some(TrackerKind::ClockTime)) => {
            let minutes = number.to_u32().unwrap_or_default();
            NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0)
                .map_or_else(String::new, clock)
        }
        (Value::Number(number), Some(TrackerKind::YesNo)) => {
            if number.is_zero() { "no" } else { "yes" }.to_owned()
        }
        (Value::Number(number), _) => number.normalize().to_string(),
    }
}

/// `A`, `A and B`, `A, B and C`.
pub(crate) fn list(items: &[impl AsRef<str>]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}

/// `1 day`, `3 days`, of a count of days.
pub(crate) fn days(n: usize) -> String {
    count(u32::try_from(n).unwrap_or(u32::MAX), "day", "days")
}

/// `Three` up to ten, as a sentence begins, figures above.
pub(crate) fn number(n: usize) -> String {
    const NUMBERS: [&str; 11] = [
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
    ];
    NUMBERS
        .get(n)
        .map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

/// `Thursday 3 September 2026`.
pub(crate) fn full_day(day: NaiveDate) -> String {
    day.format("%A %-d %B %Y").to_string()
}

/// `1 day`, `3 days`.
pub(crate) fn count(n: u32, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// How long a stretch was, in the largest whole unit that is honest: `5 days`, `8 weeks`, `14 months`.
pub(crate) fn stretch(from: NaiveDate, to: NaiveDate) -> String {
    let days = u32::try_from((to - from).num_days()).unwrap_or(0);
    match days {
        0..=13 => count(days, "day", "days"),
        14..=181 => count((days + 3) / 7, "week", "weeks"),
        _ => count((days + 15) * 12 / 365, "month", "months"),
    }
}

/// `7 h 10 min`.
pub(crate) fn hours(hours: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "hours of sleep lie in 0..=24"
    )]
    let minutes = (hours * 60.0).round() as i64;
    match (minutes / 60, minutes % 60) {
        (h, 0) => format!("{h} h"),
        (h, m) => format!("{h} h {m:02} min"),
    }
}

/// `every day at 08:00`, `when needed, at most once a day`.
pub(crate) fn schedule(schedule: &Schedule) -> String {
    let at = |times: &[NaiveTime]| {
        times
            .iter()
            .map(|t| clock(*t))
            .collect::<Vec<_>>()
            .join(" and ")
    };
    match schedule {
        Schedule::Daily { times } => format!("every day at {}", at(times)),
        Schedule::EveryNDays { every: 2, times } => format!("every other day at {}", at(times)),
        Schedule::EveryNDays { every, times } if weeks(*every).is_some() => {
            format!("every {} weeks at {}", every / 7, at(times))
        }
        Schedule::EveryNDays { every: 7, times } => format!("once a week at {}", at(times)),
        Schedule::EveryNDays { every, times } => format!("every {every} days at {}", at(times)),
        Schedule::EveryNHours { every, first, .. } => {
            format!("every {every} hours, the first at {}", clock(*first))
        }
        Schedule::Weekdays { days, times } => {
            let names: Vec<&str> = days
                .iter()
                .filter_map(|d| WEEKDAYS.get(usize::from(*d).wrapping_sub(1)).copied())
                .collect();
            format!("{} at {}", names.join(", "), at(times))
        }
        Schedule::AsNeeded { most_a_day: None } => "when needed".to_owned(),
        Schedule::AsNeeded {
            most_a_day: Some(1),
        } => "when needed, at most once a day".to_owned(),
        Schedule::AsNeeded {
            most_a_day: Some(n),
        } => format!("when needed, at most {n} times a day"),
    }
}

/// The schedule in as few words as a table column holds: `morning`, `08:00 and 20:00`, `if needed`.
pub(crate) fn schedule_brief(schedule: &Schedule) -> String {
    let part = |times: &[NaiveTime]| match times {
        [one] => match chrono::Timelike::hour(one) {
            5..=10 => "morning".to_owned(),
            11..=14 => "midday".to_owned(),
            15..=20 => "evening".to_owned(),
            _ => "night".to_owned(),
        },
        many => many
            .iter()
            .map(|t| clock(*t))
            .collect::<Vec<_>>()
            .join(" and "),
    };
    match schedule {
        Schedule::Daily { times } => part(times),
        Schedule::EveryNDays { every: 2, times } => format!("every other day, {}", part(times)),
        Schedule::EveryNDays { every, times } if weeks(*every).is_some() => {
            format!("every {} weeks, {}", every / 7, part(times))
        }
        Schedule::EveryNDays { every: 7, times } => format!("once a week, {}", part(times)),
        Schedule::EveryNDays { every, times } => format!("every {every} days, {}", part(times)),
        Schedule::EveryNHours { every, .. } => format!("every {every} hours"),
        Schedule::Weekdays { days, times } => {
            let names: Vec<&str> = days
                .iter()
                .filter_map(|d| WEEKDAYS.get(usize::from(*d).wrapping_sub(1)).copied())
                .collect();
            format!("{}, {}", names.join(", "), part(times))
        }
        Schedule::AsNeeded { .. } => "if needed".to_owned(),
    }
}

/// Whole weeks from two on.
fn weeks(days: u16) -> Option<u16> {
    (days >= 14 && days.is_multiple_of(7)).then_some(days / 7)
}

/// The schedule inside a sentence: `each morning`, `twice a day`, `every four weeks`.
pub(crate) fn schedule_in_sentence(schedule: &Schedule) -> String {
    match schedule {
        Schedule::Daily { times } if times.len() == 1 => {
            format!("each {}", schedule_brief(schedule))
        }
        Schedule::Daily { times } if times.len() == 2 => "twice a day".to_owned(),
        Schedule::Daily { times } => format!("{} times a day", times.len()),
        Schedule::AsNeeded { .. } => "when needed".to_owned(),
        other => schedule_brief(other).replace(", ", " in the "),
    }
}

/// Pieces as entered: `half a 50 mg tablet`. The words of the step's own piece, otherwise of the medicine's strength and form.
pub(crate) fn pieces(step: &RegimenStep, medicine: &Medicine) -> Option<String> {
    let Some(count) = step.pieces else {
        return step.piece.clone();
    };
    let own = step.piece.clone();
    let piece = own.unwrap_or_else(|| {
        let form = medicine.form.as_deref().unwrap_or("tablet");
        medicine
            .strength
            .as_deref()
            .map_or_else(|| form.to_owned(), |strength| format!("{strength} {form}"))
    });
    Some(count.of(&piece))
}

/// `weekly`, `every two weeks`.
pub(crate) fn rhythm(rhythm: Rhythm) -> String {
    match rhythm {
        Rhythm::PerWeek { times: 1 } => "weekly".to_owned(),
        Rhythm::PerWeek { times: 2 } => "twice a week".to_owned(),
        Rhythm::PerWeek { times: 7 } => "every day".to_owned(),
        Rhythm::PerWeek { times } => format!("{times} times a week"),
        Rhythm::EveryWeeks { weeks: 2 } => "every two weeks".to_owned(),
        Rhythm::EveryWeeks { weeks: 3 } => "every three weeks".to_owned(),
        Rhythm::EveryWeeks { weeks: 4 } => "every four weeks".to_owned(),
        Rhythm::EveryWeeks { weeks } => format!("every {weeks} weeks"),
        Rhythm::AsAgreed => "as agreed".to_owned(),
        Rhythm::Booster { months: None } => "booster sessions".to_owned(),
        Rhythm::Booster { months: Some(1) } => "booster sessions once a month".to_owned(),
        Rhythm::Booster {
            months: Some(months),
        } => format!("booster sessions every {months} months"),
    }
}

/// The verb of a step in a list of changes: `started`, `raised`.
pub(crate) fn step(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Start => "started",
        StepKind::Increase => "raised",
        StepKind::Decrease => "lowered",
        StepKind::Reschedule => "times changed",
        StepKind::Switch => "started as a switch",
        StepKind::AddOn => "added",
        StepKind::Hold => "paused",
        StepKind::Restart => "restarted",
        StepKind::Stop => "stopped",
    }
}

/// The months a stretch touches, `March to August 2026`.
pub(crate) fn months(from: NaiveDate, to: NaiveDate) -> String {
    let month = |d: NaiveDate| d.format("%B").to_string();
    match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => to.format("%B %Y").to_string(),
        (true, false) => format!("{} to {}", month(from), to.format("%B %Y")),
        (false, _) => format!("{} to {}", from.format("%B %Y"), to.format("%B %Y")),
    }
}
