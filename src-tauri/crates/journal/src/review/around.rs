//! What stands beside a finding: doses and sessions in the window, side effects, and what else changed. Facts from the record; none of
//! them is called a cause.

use std::collections::BTreeSet;

use ballast_insight::adherence::Adherence;
use ballast_insight::finding::{Direction, Finding};
use ballast_insight::review::{Around, SessionEnd, Sessions, Window, around};
use ballast_model::{
    CourseKind, MedicineId, ReviewAnchor, SessionStatus, SideEffect, SideEffectRating, StepKind,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{day, t};
use chrono::NaiveDate;

use super::windows::Reviewed;
use crate::series::{self, Series};
use crate::standing::sessions_said;
use crate::views::{ReviewFact, ReviewSideEffect, SideEffectState};
use crate::{summary, words};

/// First and last day that is told of: the baseline with all of the window that has come.
pub(super) fn reach(window: &Window, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let from = window.baseline.from();
    (from, window.last_day().min(today).max(from))
}

/// Doses taken and sessions attended between the first step and the end of the window, as far as it has come.
pub(super) fn adherence(
    conn: &Connection,
    reviewed: &Reviewed,
    at: usize,
    window: &Window,
) -> Result<Vec<ReviewFact>, VaultError> {
    let today = reviewed.today;
    let (from, to) = (window.opened, window.last_day().min(today));
    let mut found = Vec::new();
    if to < from {
        return Ok(found);
    }
    let rows = storage::dose_rows(conn, from, to)?;
    for with in &reviewed.medicines {
        let mine = reviewed.told(at).iter().any(|t| match t.anchor {
            ReviewAnchor::Step(id) => with.steps.iter().any(|s| s.id == id),
            _ => false,
        });
        let counted = if mine {
            summary::adherence::of(with, &rows, from, to, today)
        } else {
            None
        };
        if let Some(counted) = counted.filter(|c| c.days_planned > 0) {
            found.push(ReviewFact {
                name: with.medicine.name.clone(),
                words: taken_words(&counted),
            });
        }
    }
    for course in &reviewed.courses {
        let mine = reviewed.told(at).iter().any(|t| match t.anchor {
            ReviewAnchor::CourseStart(id) | ReviewAnchor::CourseEnd(id) => id == course.id,
            ReviewAnchor::Rhythm(id) => reviewed
                .rhythms
                .iter()
                .any(|r| r.id == id && r.course == course.id),
            _ => false,
        });
        let planned = reviewed
            .sessions
            .iter()
            .filter(|s| s.course == course.id && (from..=to).contains(&s.day));
        let ends: Vec<Option<SessionEnd>> = planned.map(|s| end_of(s.status)).collect();
        if mine && !ends.is_empty() {
            found.push(ReviewFact {
                name: course.approach.clone(),
                words: sessions_words(&counted(&ends), ends.iter().filter(|e| e.is_none()).count()),
            });
        }
    }
    found.sort_by(|a, b| (&a.name, &a.words).cmp(&(&b.name, &b.words)));
    Ok(found)
}

/// "taken as planned on 29 of 30 days, 2 not recorded".
fn taken_words(counted: &Adherence) -> String {
    let (taken, n) = (counted.days_fully_taken, counted.days_recorded);
    match counted.days_not_recorded {
        _ if n == 0 => summary::adherence::words(counted),
        0 => t!("review-taken", taken = taken, n = n),
        missing => t!(
            "review-taken-missing",
            taken = taken,
            n = n,
            missing = missing
        ),
    }
}

fn end_of(status: SessionStatus) -> Option<SessionEnd> {
    match status {
        SessionStatus::Attended => Some(SessionEnd::Attended),
        SessionStatus::CancelledByMe | SessionStatus::CancelledByTherapist => {
            Some(SessionEnd::Cancelled)
        }
        SessionStatus::Missed => Some(SessionEnd::Missed),
        SessionStatus::Planned => None,
    }
}

fn counted(ends: &[Option<SessionEnd>]) -> Sessions {
    let number = |wanted| ends.iter().flatten().filter(|e| **e == wanted).count();
    Sessions {
        attended: number(SessionEnd::Attended),
        cancelled: number(SessionEnd::Cancelled),
        missed: number(SessionEnd::Missed),
    }
}

/// "6 sessions attended, 1 cancelled, 2 not recorded".
fn sessions_words(counted: &Sessions, open: usize) -> String {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    sessions_said(
        number(counted.attended),
        number(counted.cancelled),
        number(counted.missed),
        number(open),
    )
}

/// Side effects that were there at some time from the first step on: new, still there, faded.
pub(super) fn side_effects(
    conn: &Connection,
    window: &Window,
    today: NaiveDate,
) -> Result<Vec<ReviewSideEffect>, VaultError> {
    let (opened, last) = (window.opened, window.last_day().min(today));
    let names: Vec<(MedicineId, String)> = storage::list_medicines(conn)?
        .into_iter()
        .map(|m| (m.id, m.name))
        .collect();
    let mut found: Vec<ReviewSideEffect> = storage::list_side_effects(conn)?
        .iter()
        .filter(|(effect, _)| {
            effect.onset <= last && effect.ended.is_none_or(|ended| ended >= opened)
        })
        .map(|(effect, ratings)| {
            let gone = effect.ended.is_some_and(|ended| ended <= last);
            let before = effect.onset < opened;
            let state = match (gone, before) {
                (true, _) => SideEffectState::Faded,
                (false, true) => SideEffectState::StillThere,
                (false, false) => SideEffectState::New,
            };
            ReviewSideEffect {
                name: effect.name.clone(),
                state,
                words: effect_words(effect, ratings, &names, last, today),
            }
        })
        .collect();
    found.sort_by(|a, b| (a.state, &a.name, &a.words).cmp(&(b.state, &b.name, &b.words)));
    Ok(found)
}

/// "since 3 March, moderate, now mild; suspected: Sertraline; a little like it before".
fn effect_words(
    effect: &SideEffect,
    ratings: &[SideEffectRating],
    names: &[(MedicineId, String)],
    last: NaiveDate,
    today: NaiveDate,
) -> String {
    let near = |day| words::near_day(day, today);
    let mut said = match effect.ended.filter(|ended| *ended <= last) {
        Some(ended) => t!(
            "review-effect-from-to",
            from = near(effect.onset),
            to = near(ended)
        ),
        None => t!("review-effect-since", day = near(effect.onset)),
    };
    let rated: Vec<u8> = ratings
        .iter()
        .filter(|r| r.day <= last)
        .map(|r| r.severity)
        .collect();
    if let (Some(most), Some(now)) = (rated.iter().max(), rated.last()) {
        said.push_str(", ");
        said.push_str(&if now == most {
            words::severity(*most)
        } else {
            t!(
                "review-effect-most-last",
                most = words::severity(*most),
                last = words::severity(*now)
            )
        });
    }
    let mut said = vec![said];
    let suspected = names.iter().find(|(id, _)| Some(*id) == effect.medicine);
    if let Some((_, name)) = suspected {
        said.push(t!("review-effect-suspected", name = name));
    }
    if effect.present_before == Some(true) {
        said.push(t!("review-effect-before"));
    }
    said.join("; ")
}

/// What else was recorded around a change.
pub(super) fn facts(
    conn: &Connection,
    reviewed: &Reviewed,
    at: usize,
    window: &Window,
) -> Result<Vec<ReviewFact>, VaultError> {
    let found = all_facts(conn, reviewed, at, window)?;
    Ok(found.into_iter().map(|(_, fact)| fact).collect())
}

/// What else changed, in short for a drawing: other treatments, the season and life events, and not what was answered day by day.
pub(super) fn also_changed(
    conn: &Connection,
    reviewed: &Reviewed,
    at: usize,
    window: &Window,
) -> Result<Vec<String>, VaultError> {
    let found = all_facts(conn, reviewed, at, window)?.into_iter();
    let changed = found.filter(|(about, _)| *about == About::Changed);
    Ok(changed.map(|(_, fact)| fact.words).collect())
}

/// Whether a fact is of something that changed, or of what was answered and done day by day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Changed,
    Daily,
}

fn all_facts(
    conn: &Connection,
    reviewed: &Reviewed,
    at: usize,
    window: &Window,
) -> Result<Vec<(About, ReviewFact)>, VaultError> {
    let today = reviewed.today;
    let (from, to) = reach(window, today);
    let changed = |name: String, words: String| (About::Changed, ReviewFact { name, words });
    let daily = |fact: ReviewFact| (About::Daily, fact);
    let mut found = Vec::new();
    let others = other_changes(reviewed, at, from, to);
    if !others.is_empty() {
        found.push(changed(t!("review-other-changes"), others.join("; ")));
    }
    let habits = series::habits(conn, from, to)?;
    let (_, bad) = series::outcomes(conn, from, to)?;
    let days: Vec<_> = habits.iter().map(|s| s.days(&bad)).collect();
    let sessions: Vec<(NaiveDate, SessionEnd)> = reviewed
        .sessions
        .iter()
        .filter_map(|s| Some((s.day, end_of(s.status)?)))
        .collect();
    let events = storage::list_events(conn, from, to)?;
    let numbered: Vec<(u32, NaiveDate)> = events
        .iter()
        .zip(0..)
        .map(|(event, at)| (at, event.day))
        .collect();
    if let Some(seen) = around(window, today, &days, &sessions, &numbered) {
        found.extend(sessions_fact(&seen).map(daily));
        for (series, factor) in habits.iter().zip(&seen.factors) {
            found.extend(habit_fact(series, factor).map(daily));
        }
        let [before, after] = seen.months;
        if before != after {
            let said = t!(
                "review-season-from-to",
                from = day::month(before),
                to = day::month(after)
            );
            found.push(changed(t!("review-season"), said));
        }
    }
    let told: Vec<String> = events
        .iter()
        .map(|event| {
            let impact = event
                .impact
                .map(|i| format!(" ({})", series::signed(f64::from(i), 0)))
                .unwrap_or_default();
            format!(
                "{}, {}{impact}",
                event.title,
                words::near_day(event.day, today)
            )
        })
        .collect();
    if !told.is_empty() {
        found.push(changed(t!("review-life-events"), told.join("; ")));
    }
    Ok(found)
}

/// Changes that are not part of this window, of times alone as well, and stays in hospital, in order of their days.
fn other_changes(reviewed: &Reviewed, at: usize, from: NaiveDate, to: NaiveDate) -> Vec<String> {
    let today = reviewed.today;
    let own: BTreeSet<ReviewAnchor> = reviewed.told(at).iter().map(|t| t.anchor).collect();
    let mut found: Vec<(NaiveDate, String)> = reviewed
        .changes
        .iter()
        .filter(|t| !own.contains(&t.anchor) && (from..=to).contains(&t.change.day))
        .map(|t| (t.change.day, t.words()))
        .collect();
    for with in &reviewed.medicines {
        let moved = with
            .steps
            .iter()
            .filter(|s| s.kind == StepKind::Reschedule && (from..=to).contains(&s.start));
        found.extend(moved.map(|s| {
            (
                s.start,
                t!("review-other-times", name = &with.medicine.name),
            )
        }));
    }
    for course in &reviewed.courses {
        let reaches = |start: NaiveDate| {
            course.kind == CourseKind::HospitalStay
                && start <= to
                && course.ended.is_none_or(|ended| ended >= from)
        };
        if let Some(start) = course.start.filter(|start| reaches(*start)) {
            found.push((start, course.approach.clone()));
        }
    }
    found.sort();
    found
        .into_iter()
        .map(|(day, said)| format!("{said}, {}", words::near_day(day, today)))
        .collect()
}

fn sessions_fact(seen: &Around) -> Option<ReviewFact> {
    let [before, after] = &seen.sessions;
    if *before == Sessions::default() && *after == Sessions::default() {
        return None;
    }
    Some(ReviewFact {
        name: t!("review-sessions-fact"),
        words: t!(
            "review-sessions-before-after",
            before = sessions_words(before, 0),
            after = sessions_words(after, 0)
        ),
    })
}

/// "6 h 40 min before (13 nights), 7 h 10 min in the window (24); +0.5 h (0.1 to 0.9)"; none where nothing was answered.
fn habit_fact(series: &Series, found: &Finding) -> Option<ReviewFact> {
    if found.before.n + found.after.n == 0 {
        return None;
    }
    let before = match found.before.mean {
        Some(mean) => t!(
            "review-habit-before",
            level = series.level(mean),
            n = found.before.n
        ),
        None => t!("review-habit-not-before"),
    };
    let after = match found.after.mean {
        Some(mean) => t!(
            "review-habit-after",
            level = series.level(mean),
            n = found.after.n
        ),
        None => t!("review-habit-not-after"),
    };
    let mut said = format!("{before}, {after}");
    match (found.direction, &found.difference) {
        (Direction::Different, Ok(difference)) => {
            let interval = &difference.interval;
            said.push_str(&format!(
                "; {}",
                series.interval(interval.value, interval.low, interval.high)
            ));
        }
        (_, Ok(_)) => {
            said.push_str("; ");
            said.push_str(&t!("review-habit-unclear"));
        }
        (_, Err(_)) => {}
    }
    Some(ReviewFact {
        name: series.name.clone(),
        words: said,
    })
}
