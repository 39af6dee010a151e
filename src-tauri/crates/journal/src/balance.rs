//! Balance: week by week, what was planned and what took place of medicine, therapy, skills and lifestyle.
//!
//! Doses with a time, sessions, homework due and a person's own intention are plans; as-needed doses are none. What has no entry stays "not
//! recorded". The counting is `insight`'s, the drawing that of `charts`.

use ballast_charts::{Balance, BalanceWeek, Share, Size, balance as draw};
use ballast_insight::Period;
use ballast_insight::balance::{Count, Part, Planned, Week, total, week_of, weeks};
use ballast_model::{
    Act, ActivityStatus, Better, DoseStatus, HomeworkStatus, Invalid, Layer, SessionStatus,
    TrackerKind, Value, planned_doses,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::{NaiveDate, Weekday};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::chart::{Stretch, draw_view, read_theme};
use crate::views::{BalanceLine, BalanceRequest, BalanceView, Changed};
use crate::{Journal, JournalError, medicine};

/// The setting that holds what the person set out to do.
const INTENTION: &str = "lifestyle_intention";
/// Most times a week that can be intended.
const MOST_TIMES: u32 = 50;
/// The parts in the order they are counted, and how each is called.
const PARTS: [&str; 4] = [
    "balance-medicine",
    "balance-therapy",
    "balance-practice",
    "balance-lifestyle",
];

/// So many times a week, from a day on.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Intention {
    times: u32,
    since: NaiveDate,
}

/// The balance of the last weeks, the present one included as far as it has come.
///
/// # Errors
/// [`JournalError::Invalid`] at `weeks`, `first_weekday` or `theme`; errors of the vault and of the drawing.
pub fn get_balance(
    journal: &Journal,
    request: &BalanceRequest,
) -> Result<BalanceView, JournalError> {
    Invalid::check_range("weeks", i64::from(request.weeks), 1, 520)?;
    Invalid::check_range("first_weekday", i64::from(request.first_weekday), 1, 7)?;
    let theme = read_theme(&request.theme)?;
    let today = journal.today()?;
    let starts = Weekday::try_from(request.first_weekday - 1).unwrap_or(Weekday::Mon);
    let back = chrono::Duration::weeks(i64::from(request.weeks) - 1);
    let (intention, found, picture) = journal.read(|conn| {
        // Weeks before anything was recorded are left out.
        let first = crate::chart::first_day(conn)?.unwrap_or(today).min(today);
        let from = (week_of(today, starts) - back).max(week_of(first, starts));
        let days = Stretch {
            from,
            to: today,
            today,
        };
        let (picture, found) = weeks_of(conn, days, starts)?;
        Ok((intention(conn)?, found, picture))
    })?;
    let from = picture.from;
    let drawing = draw(&picture, theme, Size::wide(request.width))?;
    let lines = PARTS
        .iter()
        .enumerate()
        .map(|(place, name)| BalanceLine {
            name: t!(name),
            words: in_words(place, total(&found, place)),
        })
        .collect();
    Ok(BalanceView {
        chart: draw_view(drawing, from, today, String::new()),
        lines,
        intention: intention.map(|i| i.times),
    })
}

/// The balance between two days.
pub(crate) fn picture(
    conn: &Connection,
    days: Stretch,
    starts: Weekday,
) -> Result<Balance, VaultError> {
    Ok(weeks_of(conn, days, starts)?.0)
}

/// The weeks between two days as far as they have come, drawn and counted.
fn weeks_of(
    conn: &Connection,
    days: Stretch,
    starts: Weekday,
) -> Result<(Balance, Vec<Week>), VaultError> {
    let mut picture = Balance::new(days.from, days.to);
    picture.today = Some(days.today);
    picture.week_starts = starts;
    let Some(last) = days.last_past() else {
        return Ok((picture, Vec::new()));
    };
    let intention = intention(conn)?;
    let (parts, answered) = parts(conn, days.from, days.today, intention)?;
    let period = Period::new(days.from, last).map_err(|_| VaultError::Constraint)?;
    let found = weeks(period, starts, &parts);
    picture.weeks = found.iter().map(|week| drawn(week, &answered)).collect();
    Ok((picture, found))
}

/// Sets how many times a week the person set out to do something of their lifestyle list; from this week on. None takes it back.
///
/// # Errors
/// [`JournalError::Invalid`] at `times`; errors of the vault.
pub fn set_lifestyle_intention(
    journal: &mut Journal,
    times: Option<u32>,
    first_weekday: u8,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    Invalid::check_range("first_weekday", i64::from(first_weekday), 1, 7)?;
    if let Some(times) = times {
        Invalid::check_range("times", i64::from(times), 1, i64::from(MOST_TIMES))?;
    }
    let starts = Weekday::try_from(first_weekday - 1).unwrap_or(Weekday::Mon);
    let since = week_of(today, starts);
    let value = match times {
        Some(times) => serde_json::json!(Intention { times, since }),
        None => serde_json::Value::Null,
    };
    journal.change(Act::UpdateSettings, |tx| {
        storage::set_setting(tx, INTENTION, &value)
    })
}

fn intention(conn: &Connection) -> Result<Option<Intention>, VaultError> {
    let stored = storage::get_setting(conn, INTENTION)?;
    Ok(stored.and_then(|value| serde_json::from_value(value).ok()))
}

/// The four parts, and the days on which anything was said about lifestyle.
fn parts(
    conn: &Connection,
    from: NaiveDate,
    today: NaiveDate,
    intention: Option<Intention>,
) -> Result<(Vec<Part>, Vec<NaiveDate>), VaultError> {
    let (lifestyle, answered) = lifestyle(conn, from, today, intention)?;
    let parts = vec![
        doses(conn, from, today)?,
        sessions(conn, from, today)?,
        practice(conn, from, today)?,
        lifestyle,
    ];
    Ok((parts, answered))
}

/// Doses with a time. One of today that has no entry yet is still to come.
fn doses(conn: &Connection, from: NaiveDate, today: NaiveDate) -> Result<Part, VaultError> {
    let rows = storage::dose_rows(conn, from, today)?;
    let recorded: std::collections::BTreeMap<_, _> = rows
        .iter()
        .filter_map(|row| Some(((row.medicine, row.day, row.slot?), row.status)))
        .collect();
    let (mut planned, mut done, mut not_recorded) = (Vec::new(), Vec::new(), Vec::new());
    for with in medicine::load(conn)? {
        for dose in planned_doses(&with.steps, from, today) {
            match recorded.get(&(dose.medicine, dose.day, dose.time)) {
                None if dose.day >= today => continue,
                None => not_recorded.push(dose.day),
                Some(DoseStatus::Skipped | DoseStatus::Missed) => {}
                Some(_) => done.push(dose.day),
            }
            planned.push(dose.day);
        }
    }
    Ok(Part {
        planned: Planned::On(planned),
        done,
        not_recorded,
    })
}

fn sessions(conn: &Connection, from: NaiveDate, today: NaiveDate) -> Result<Part, VaultError> {
    let all: Vec<_> = storage::list_sessions(conn, from, today)?
        .into_iter()
        .filter(|s| s.day < today || s.status != SessionStatus::Planned)
        .collect();
    let on = |wanted: fn(SessionStatus) -> bool| {
        let found = all.iter().filter(|s| wanted(s.status));
        found.map(|s| s.day).collect::<Vec<_>>()
    };
    Ok(Part {
        planned: Planned::On(on(|_| true)),
        done: on(|s| s == SessionStatus::Attended),
        not_recorded: on(|s| s == SessionStatus::Planned),
    })
}

/// Homework on the day it was due and activities on their day, done or partly done on the day that was said; and skills whenever they were used,
/// which nobody plans.
fn practice(conn: &Connection, from: NaiveDate, today: NaiveDate) -> Result<Part, VaultError> {
    let mut planned: Vec<(NaiveDate, bool)> = Vec::new();
    let mut done: Vec<NaiveDate> = Vec::new();
    for homework in storage::list_homework(conn)? {
        let open = homework.status == HomeworkStatus::Open;
        if homework.status != HomeworkStatus::SetAside {
            planned.extend(homework.due.map(|due| (due, open)));
        }
        if matches!(
            homework.status,
            HomeworkStatus::Done | HomeworkStatus::Partly
        ) {
            done.extend(homework.answered);
        }
    }
    for activity in storage::list_activities(conn, from, today)? {
        if activity.stopped_at.is_some() {
            continue;
        }
        planned.push((activity.day, activity.status == ActivityStatus::Planned));
        if matches!(
            activity.status,
            ActivityStatus::Done | ActivityStatus::Partly
        ) {
            done.push(activity.day);
        }
    }
    let uses = storage::list_skill_uses(conn, from, today)?;
    done.extend(
        uses.iter()
            .filter(|u| u.stopped_at.is_none())
            .map(|u| u.day),
    );
    // What is open today is still to come.
    planned.retain(|(day, open)| (from..=today).contains(day) && !(*open && *day == today));
    Ok(Part {
        done,
        not_recorded: planned.iter().filter(|p| p.1).map(|p| p.0).collect(),
        planned: Planned::On(planned.into_iter().map(|(day, _)| day).collect()),
    })
}

/// Yes to a lifestyle question of the check-in, once a question and day.
fn lifestyle(
    conn: &Connection,
    from: NaiveDate,
    today: NaiveDate,
    intention: Option<Intention>,
) -> Result<(Part, Vec<NaiveDate>), VaultError> {
    let (mut done, mut answered) = (Vec::new(), Vec::new());
    for tracker in storage::list_trackers(conn)? {
        let counts = tracker.layer == Layer::Lifestyle
            && tracker.kind == TrackerKind::YesNo
            && tracker.better != Better::Lower;
        if !counts {
            continue;
        }
        let mut yes = std::collections::BTreeSet::new();
        for row in storage::value_rows(conn, tracker.id, from, today)? {
            answered.push(row.day);
            if row.value == Value::Number(Decimal::ONE) {
                yes.insert(row.day);
            }
        }
        done.extend(yes);
    }
    let planned = intention.map_or(Planned::NoPlan, |i| Planned::AWeek {
        times: i.times,
        since: i.since,
    });
    Ok((
        Part {
            planned,
            done,
            not_recorded: Vec::new(),
        },
        answered,
    ))
}

fn drawn(week: &Week, answered: &[NaiveDate]) -> BalanceWeek {
    let part = |place: usize| share(week.counts.get(place).copied().unwrap_or_default());
    let mut lifestyle = part(3);
    let last = week.first + chrono::Duration::days(6);
    if answered.iter().any(|d| (week.first..=last).contains(d)) {
        lifestyle.actual = lifestyle.actual.or(Some(0.0));
    } else {
        lifestyle.actual = None;
    }
    BalanceWeek {
        first: week.first,
        medicine: part(0),
        therapy: part(1),
        skills: part(2),
        lifestyle,
    }
}

/// A week in which all that was planned has no entry was not recorded, which is not a week of nothing.
fn share(count: Count) -> Share {
    let planned = count.planned.filter(|n| *n > 0);
    let said = count.done > 0 || planned.is_some_and(|n| n > count.not_recorded);
    Share {
        planned: planned.map(f64::from),
        actual: said.then(|| f64::from(count.done)),
    }
}

fn in_words(place: usize, count: Count) -> String {
    let done = count.done;
    let said = match (place, count.planned.filter(|n| *n > 0)) {
        (_, None) if done == 0 => t!("balance-nothing"),
        (0, Some(planned)) => t!("balance-doses", planned = planned, done = done),
        (0, None) => t!("balance-doses-unplanned", done = done),
        (1, Some(planned)) => t!("balance-sessions", planned = planned, done = done),
        (1, None) => t!("balance-sessions-unplanned", done = done),
        (2, Some(planned)) => t!("balance-pieces", planned = planned, done = done),
        (2, None) => t!("balance-pieces-unplanned", done = done),
        (_, Some(planned)) => t!("balance-times", planned = planned, done = done),
        (_, None) => t!("balance-times-unplanned", done = done),
    };
    match count.not_recorded {
        0 => said,
        n => t!("balance-not-recorded", said = said, n = n),
    }
}
