//! What stands on the sheet of one month: the life chart, a column a day, events and notes.

use std::collections::BTreeMap;

use ballast_insight::series::day_mean;
use ballast_model::{DoseStatus, SessionStatus, SideEffectRating, TrackerKind, planned_doses};
use ballast_report::{DayRow, MonthSheetContent};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::{Datelike, NaiveDate, Weekday};

use super::plan::Plan;
use super::{charts, ended};
use crate::chart::sleep_nights;
use crate::views::SummarySection as S;
use crate::{Journal, JournalError, medicine, series, words};

pub(super) fn content(journal: &Journal, plan: &Plan) -> Result<MonthSheetContent, JournalError> {
    let (course, edges) = if plan.has(S::Course) {
        let (course, edges) = charts::month(journal, plan)?;
        (Some(course), edges)
    } else {
        (None, None)
    };
    let days: Vec<NaiveDate> = plan
        .since
        .iter_days()
        .take_while(|day| *day <= plan.until)
        .collect();
    journal.read(|conn| {
        let rows = rows(conn, plan, &days)?;
        let title = words::months(plan.since, plan.until);
        let title = match &plan.person {
            Some(person) => t!(
                "summary-month-for",
                month = title,
                name = plan.name(&person.name)
            ),
            None => title,
        };
        Ok(MonthSheetContent {
            head: plan.head(title, coverage(conn, plan)?),
            course,
            edges,
            apart: days
                .iter()
                .enumerate()
                .filter(|(_, day)| day.weekday() == Weekday::Sun)
                .map(|(place, _)| place)
                .collect(),
            days: if plan.has(S::Days) {
                days.iter().map(|day| day.day().to_string()).collect()
            } else {
                Vec::new()
            },
            rows,
            notes: plan
                .part(S::WhatElse, || notes(conn, plan))?
                .unwrap_or_default(),
        })
    })
}

/// `30 days, 4 without a check-in`.
fn coverage(conn: &Connection, plan: &Plan) -> Result<String, VaultError> {
    let all = usize::try_from((plan.last_past() - plan.since).num_days() + 1).unwrap_or(0);
    let mut recorded: Vec<NaiveDate> = storage::list_check_ins(conn, plan.since, plan.until)?
        .into_iter()
        .map(|check_in| check_in.day)
        .collect();
    recorded.sort_unstable();
    recorded.dedup();
    let missing = all.saturating_sub(recorded.len());
    Ok(t!("summary-coverage", n = all, missing = missing))
}

/// A row a measure. A day nothing was recorded on is an empty cell.
fn rows(conn: &Connection, plan: &Plan, days: &[NaiveDate]) -> Result<Vec<DayRow>, VaultError> {
    if !plan.has(S::Days) {
        return Ok(Vec::new());
    }
    let row = |name: String, values: &BTreeMap<NaiveDate, String>| DayRow {
        name,
        cells: days
            .iter()
            .map(|day| values.get(day).cloned().unwrap_or_default())
            .collect(),
    };
    let mut found = Vec::new();
    let mut add = |name: String, values: BTreeMap<NaiveDate, String>| {
        if !values.is_empty() {
            found.push(row(name, &values));
        }
    };
    add(t!("summary-row-mood"), mood(conn, plan)?);
    let nights = sleep_nights(conn, plan.since, plan.until)?;
    let nights = nights
        .into_iter()
        .map(|(day, minutes)| (day, format!("{}:{:02}", minutes / 60, minutes % 60)));
    add(t!("summary-row-sleep"), nights.collect());
    let doses = storage::dose_rows(conn, plan.since, plan.until)?;
    for with in &medicine::load(conn)? {
        add(with.medicine.name.clone(), taken(with, &doses, plan));
    }
    add(t!("summary-row-session"), sessions(conn, plan)?);
    for (side_effect, ratings) in storage::list_side_effects_between(conn, plan.since, plan.until)?
    {
        if plan.include.side_effects || !side_effect.sensitive {
            let rated = ratings
                .into_iter()
                .filter(|r: &SideEffectRating| plan.covers(r.day))
                .map(|r| (r.day, r.severity.to_string()));
            add(
                t!("summary-row-0-to-3", name = &side_effect.name),
                rated.collect(),
            );
        }
    }
    for tracker in storage::list_trackers(conn)? {
        let sleep = tracker.key.starts_with("sleep_") && tracker.kind == TrackerKind::ClockTime;
        if sleep || (tracker.sensitive && !plan.include.substances) {
            continue;
        }
        let Some(found) = series::of_tracker(conn, &tracker, plan.since, plan.until)? else {
            continue;
        };
        let yes_no = tracker.kind == TrackerKind::YesNo;
        let values = found.values.into_iter().filter_map(|(day, value)| {
            let value = value?;
            let cell = match (yes_no, value > 0.0) {
                (true, true) => t!("summary-yes"),
                (true, false) => t!("summary-no"),
                (false, _) => crate::measure::plain(value),
            };
            Some((day, cell))
        });
        add(row_name(&tracker.name, tracker.kind), values.collect());
    }
    Ok(found)
}

/// A question with what its numbers are.
fn row_name(name: &str, kind: TrackerKind) -> String {
    let message = match kind {
        TrackerKind::Scale10 => "summary-row-0-to-10",
        TrackerKind::Scale3 => "summary-row-0-to-3",
        TrackerKind::Minutes => "summary-row-minutes",
        TrackerKind::Hours => "summary-row-hours",
        _ => return name.to_owned(),
    };
    t!(message, name = name)
}

fn mood(conn: &Connection, plan: &Plan) -> Result<BTreeMap<NaiveDate, String>, VaultError> {
    let mut by_day: BTreeMap<NaiveDate, (Vec<f64>, bool)> = BTreeMap::new();
    for row in storage::mood_rows(conn, plan.since, plan.until)? {
        let (ratings, bad) = by_day.entry(row.day).or_default();
        ratings.extend(row.rating.map(f64::from));
        *bad |= row.kind == ballast_model::CheckInKind::BadDay;
    }
    let cell = |(ratings, bad): (Vec<f64>, bool)| match day_mean(&ratings) {
        Some(mean) => Some(crate::measure::plain(mean)),
        // A bad day without details is a flag, never a rating.
        None if bad => Some(t!("summary-bad")),
        None => None,
    };
    Ok(by_day
        .into_iter()
        .filter_map(|(day, found)| Some((day, cell(found)?)))
        .collect())
}

/// Doses taken of those planned, or how many were taken when needed.
fn taken(
    with: &medicine::WithSteps,
    doses: &[ballast_vault::DoseRow],
    plan: &Plan,
) -> BTreeMap<NaiveDate, String> {
    let mut planned: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for dose in planned_doses(&with.steps, plan.since, plan.last_past()) {
        *planned.entry(dose.day).or_default() += 1;
    }
    let mut by_day: BTreeMap<NaiveDate, (usize, usize)> = BTreeMap::new();
    for dose in doses.iter().filter(|d| d.medicine == with.medicine.id) {
        let (taken, recorded) = by_day.entry(dose.day).or_default();
        *recorded += 1;
        if matches!(
            dose.status,
            DoseStatus::Taken | DoseStatus::Late | DoseStatus::Part
        ) {
            *taken += 1;
        }
    }
    by_day
        .into_iter()
        .filter(|(_, (_, recorded))| *recorded > 0)
        .map(|(day, (taken, _))| {
            let cell = match planned.get(&day) {
                Some(of) => format!("{taken}/{of}"),
                None => taken.to_string(),
            };
            (day, cell)
        })
        .collect()
}

fn sessions(conn: &Connection, plan: &Plan) -> Result<BTreeMap<NaiveDate, String>, VaultError> {
    let sessions = storage::list_sessions(conn, plan.since, plan.until)?;
    Ok(sessions
        .into_iter()
        .filter_map(|session| {
            let cell = match session.status {
                SessionStatus::Attended => t!("summary-yes"),
                SessionStatus::Missed
                | SessionStatus::CancelledByMe
                | SessionStatus::CancelledByTherapist => t!("summary-no"),
                SessionStatus::Planned => return None,
            };
            Some((session.day, cell))
        })
        .collect())
}

/// Events, those with most impact first, then notes of check-ins when they were ticked.
fn notes(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let mut events = storage::list_events(conn, plan.since, plan.until)?;
    events.sort_by_key(|e| {
        (
            std::cmp::Reverse(e.impact.map_or(0, i8::unsigned_abs)),
            e.day,
        )
    });
    let mut said: Vec<String> = events
        .iter()
        .map(|event| super::surroundings::event(event, plan))
        .collect();
    if plan.include.notes {
        for check_in in storage::list_check_ins(conn, plan.since, plan.until)? {
            if let Some(note) = check_in.note {
                said.push(format!(
                    "{}: {}",
                    words::short_day(check_in.day),
                    ended(&note)
                ));
            }
        }
    }
    Ok(said)
}
