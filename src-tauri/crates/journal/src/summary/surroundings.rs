//! Side effects, sleep, and what else changed: events, therapy, movement. Facts with their n, no causes.

use std::cmp::Reverse;

use ballast_insight::sleep::mean_sleep;
use ballast_model::{
    LifeEvent, SessionStatus, SideEffect, SideEffectRating, SummaryDocument, Tracker, TrackerKind,
    Value,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{decimal, t};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::plan::Plan;
use super::{ended, medicines};
use crate::chart::{side_effect_spans, sleep_nights};
use crate::{standing, words};

/// Key of the movement tracker.
const MOVEMENT: &str = "movement";

pub(super) fn side_effects_and_sleep(
    conn: &Connection,
    plan: &Plan,
) -> Result<Vec<String>, VaultError> {
    let mut said: Vec<String> = storage::list_side_effects_between(conn, plan.since, plan.until)?
        .iter()
        .filter(|(s, _)| plan.include.side_effects || !s.sensitive)
        .map(|(s, ratings)| side_effect(s, ratings, plan.until))
        .collect();
    if said.is_empty() {
        said.push(t!("summary-no-side-effects"));
    } else {
        said = vec![said.join(" ")];
    }
    said.extend(sleep(conn, plan)?);
    Ok(said)
}

/// Everything else in one paragraph.
pub(super) fn what_else(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let said = listed(conn, plan)?;
    Ok(if said.is_empty() {
        Vec::new()
    } else {
        vec![said.join(" ")]
    })
}

/// Events, changes of the medicines, and everything else, a paragraph each.
pub(super) fn with_medicines(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let changed: Vec<String> = medicines::changes(conn, plan)?
        .iter()
        .map(|change| ended(change))
        .collect();
    let paragraphs = [events(conn, plan)?, changed, habits(conn, plan)?];
    Ok(paragraphs
        .into_iter()
        .filter(|said| !said.is_empty())
        .map(|said| said.join(" "))
        .collect())
}

/// Everything else, a line each, those with most impact first.
pub(super) fn listed(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let mut said = events(conn, plan)?;
    said.extend(therapy(conn, plan)?);
    said.extend(habits(conn, plan)?);
    Ok(said)
}

/// Events as they follow each other; of a document of many pages those with most impact first.
fn events(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let mut found = storage::list_events(conn, plan.since, plan.until)?;
    if plan.document == SummaryDocument::SecondOpinion {
        found.sort_by_key(|e| {
            (
                Reverse(e.impact.map_or(0, i8::unsigned_abs)),
                Reverse(e.day),
            )
        });
    }
    Ok(found.iter().map(|e| event(e, plan)).collect())
}

/// `4 July: grandmother died.`, with its note when notes were ticked.
pub(super) fn event(event: &LifeEvent, plan: &Plan) -> String {
    let note = event.note.as_ref().filter(|_| plan.include.notes);
    let note = note.map_or_else(String::new, |words| format!(" {}", ended(words)));
    format!(
        "{}: {}{note}",
        words::near_day(event.day, plan.today),
        ended(&event.title)
    )
}

/// Whether a question about substances has a sentence of its own.
pub(super) fn has_sentence(tracker: &Tracker) -> bool {
    matches!(tracker.kind, TrackerKind::Count | TrackerKind::YesNo)
}

/// Movement, and substances when they were ticked.
fn habits(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let mut said = Vec::new();
    let trackers = storage::list_active_trackers(conn)?;
    if let Some(tracker) = trackers.iter().find(|t| t.key == MOVEMENT) {
        said.extend(days_a_week(conn, tracker, plan)?);
    }
    if plan.include.substances {
        for tracker in storage::list_trackers(conn)?.iter().filter(|t| t.sensitive) {
            said.extend(match tracker.kind {
                TrackerKind::Count => amount_a_week(conn, tracker, plan)?,
                TrackerKind::YesNo => days_a_week(conn, tracker, plan)?,
                _ => None,
            });
        }
    }
    Ok(said)
}

/// `Nausea, mild, 27 May to 31 May; gone. Told: not yet.`
fn side_effect(side_effect: &SideEffect, ratings: &[SideEffectRating], today: NaiveDate) -> String {
    let spans = side_effect_spans(side_effect, ratings);
    let worst = spans
        .iter()
        .map(|(_, _, severity)| *severity)
        .max()
        .unwrap_or(1);
    let last = spans.last().map_or(worst, |(_, _, severity)| *severity);
    let strength = match side_effect.ended {
        None if last != worst => t!(
            "summary-strength-now",
            worst = words::severity(worst),
            last = words::severity(last)
        ),
        _ => words::severity(worst),
    };
    let onset = words::near_day(side_effect.onset, today);
    let when = match side_effect.ended {
        Some(ended) if ended <= today => t!(
            "summary-from-to-gone",
            from = onset,
            to = words::near_day(ended, today)
        ),
        _ => t!("summary-since-day", day = onset),
    };
    let message = if side_effect.told {
        "summary-side-effect"
    } else {
        "summary-side-effect-untold"
    };
    t!(
        message,
        name = &side_effect.name,
        strength = strength,
        when = when
    )
}

fn sleep(conn: &Connection, plan: &Plan) -> Result<Option<String>, VaultError> {
    let nights = sleep_nights(conn, plan.since, plan.until)?;
    // The days after the visit, so that their number is the one in the heading.
    let all: Vec<Option<u32>> = plan
        .since
        .iter_days()
        .skip(1)
        .take_while(|d| *d <= plan.until)
        .map(|d| nights.get(&d).copied())
        .collect();
    let found = mean_sleep(&all);
    Ok(found.minutes.map(|minutes| {
        t!(
            "summary-sleep",
            hours = words::hours(minutes / 60.0),
            n = found.n,
            all = all.len()
        )
    }))
}

fn therapy(conn: &Connection, plan: &Plan) -> Result<Vec<String>, VaultError> {
    let mut said = Vec::new();
    for course in storage::list_courses(conn)? {
        let rhythms = storage::list_rhythms_of(conn, course.id)?;
        for pair in rhythms.windows(2) {
            if (plan.since..=plan.until).contains(&pair[1].start) {
                said.push(t!(
                    "summary-rhythm-changed",
                    day = words::near_day(pair[1].start, plan.today),
                    name = &course.approach,
                    from = words::rhythm(pair[0].rhythm),
                    to = words::rhythm(pair[1].rhythm)
                ));
            }
        }
        let sessions = storage::list_sessions_of(conn, course.id)?;
        let number = |wanted: &[SessionStatus]| {
            let within = sessions
                .iter()
                .filter(|s| (plan.since..=plan.until).contains(&s.day));
            u32::try_from(within.filter(|s| wanted.contains(&s.status)).count()).unwrap_or(u32::MAX)
        };
        let attended = number(&[SessionStatus::Attended]);
        let cancelled = number(&[
            SessionStatus::CancelledByMe,
            SessionStatus::CancelledByTherapist,
        ]);
        let missed = number(&[SessionStatus::Missed]);
        if attended + cancelled + missed > 0 {
            let sessions = standing::sessions_said(attended, cancelled, missed, 0);
            said.push(format!("{}: {sessions}.", course.approach));
        }
    }
    Ok(said)
}

/// `Movement 30 min on 4.1 days a week (80 of 91 days recorded).`
fn days_a_week(
    conn: &Connection,
    tracker: &Tracker,
    plan: &Plan,
) -> Result<Option<String>, VaultError> {
    let (yes, recorded) = yes_days(conn, tracker, plan.since, plan.until)?;
    let length = (plan.until - plan.since).num_days();
    let earlier = plan.since - chrono::Duration::days(length.max(1));
    let (yes_before, recorded_before) = yes_days(
        conn,
        tracker,
        earlier,
        plan.since.pred_opt().unwrap_or(plan.since),
    )?;
    if recorded == 0 {
        return Ok(None);
    }
    let rate = |yes: u32, of: u32| f64::from(yes) * 7.0 / f64::from(of);
    let one_place = |rate: f64| decimal(&format!("{rate:.1}"));
    let (name, days) = (&tracker.name, length + 1);
    let a_week = one_place(rate(yes, recorded));
    Ok(Some(if recorded_before >= 7 {
        t!(
            "summary-days-a-week-before",
            name = name,
            rate = a_week,
            recorded = recorded,
            days = days,
            before = one_place(rate(yes_before, recorded_before))
        )
    } else {
        t!(
            "summary-days-a-week",
            name = name,
            rate = a_week,
            recorded = recorded,
            days = days
        )
    }))
}

fn yes_days(
    conn: &Connection,
    tracker: &Tracker,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(u32, u32), VaultError> {
    let mut by_day = std::collections::BTreeMap::<NaiveDate, bool>::new();
    for row in storage::value_rows(conn, tracker.id, from, to)? {
        *by_day.entry(row.day).or_default() |= row.value == Value::Number(Decimal::ONE);
    }
    let yes = by_day.values().filter(|y| **y).count();
    Ok((
        u32::try_from(yes).unwrap_or(u32::MAX),
        u32::try_from(by_day.len()).unwrap_or(u32::MAX),
    ))
}

fn amount_a_week(
    conn: &Connection,
    tracker: &Tracker,
    plan: &Plan,
) -> Result<Option<String>, VaultError> {
    let rows = storage::value_rows(conn, tracker.id, plan.since, plan.until)?;
    let mut days: Vec<NaiveDate> = rows.iter().map(|r| r.day).collect();
    days.dedup();
    let total: Decimal = rows
        .iter()
        .filter_map(|r| {
            if let Value::Number(n) = &r.value {
                Some(*n)
            } else {
                None
            }
        })
        .sum();
    let Ok(recorded) = u32::try_from(days.len()) else {
        return Ok(None);
    };
    if recorded == 0 {
        return Ok(None);
    }
    let a_week = (total * Decimal::from(7) / Decimal::from(recorded)).round_dp(1);
    Ok(Some(t!(
        "summary-amount-a-week",
        name = &tracker.name,
        amount = decimal(&a_week.to_string()),
        n = recorded
    )))
}
