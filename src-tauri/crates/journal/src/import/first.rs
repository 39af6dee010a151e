//! The first things that an import would add, in words, so that the person sees whether the file was read as it is meant.

use std::collections::HashMap;

use ballast_model::{CheckIn, Dose, DoseStatus, Session, TrackerId, TrackerKind, Value};
use ballast_words::{decimal, t};
use chrono::{NaiveDate, NaiveTime};

use crate::fields::clock;
use crate::views::FirstRow;
use crate::words;

/// Most that are shown.
const SHOWN: usize = 5;
/// Most characters of a person's words that are shown.
const LONGEST: usize = 80;

/// The first check-ins, by day and time, in words. `trackers` names the questions, with the kind of their answers.
pub(super) fn check_ins(
    all: &[CheckIn],
    trackers: &HashMap<TrackerId, (String, TrackerKind)>,
) -> Vec<FirstRow> {
    let row = |check_in: &CheckIn| {
        let mut parts = Vec::new();
        parts.extend(
            check_in
                .mood
                .as_ref()
                .map(|mood| t!("import-mood", rating = mood.rating)),
        );
        for answer in &check_in.values {
            if let Some((name, kind)) = trackers.get(&answer.tracker) {
                parts.push(format!("{} {}", cut(name), said(&answer.value, *kind)));
            }
        }
        if !check_in.tags.is_empty() {
            let tags: Vec<String> = check_in.tags.iter().map(|tag| cut(tag)).collect();
            parts.push(t!("import-tags", tags = cut(&tags.join(", "))));
        }
        parts.extend(
            check_in
                .note
                .as_deref()
                .map(|note| t!("import-note", note = cut(note))),
        );
        let time = check_in.recorded.local_time();
        first(check_in.day, Some(time), parts.join("; "))
    };
    sorted(all.iter().take(SHOWN).map(row).collect())
}

/// The first doses in words; `name` tells the medicine's.
pub(super) fn doses(all: &[Dose], name: impl Fn(&Dose) -> Option<String>) -> Vec<FirstRow> {
    let row = |dose: &Dose| {
        let what = name(dose).unwrap_or_default();
        let amount = dose
            .amount
            .map(|amount| format!(" {}", words::amount(amount)));
        let done = match (dose.status, dose.taken_at) {
            (DoseStatus::Taken, Some(at)) => t!("import-taken-at", time = clock(at)),
            (DoseStatus::Taken, None) => t!("import-taken"),
            _ => t!("import-not-taken"),
        };
        let what = format!("{what}{}, {done}", amount.unwrap_or_default());
        first(dose.day, dose.slot.or(dose.taken_at), what)
    };
    sorted(all.iter().take(SHOWN).map(row).collect())
}

/// The first sessions in words; `name` tells the therapy's.
pub(super) fn sessions(
    all: &[Session],
    name: impl Fn(&Session) -> Option<String>,
) -> Vec<FirstRow> {
    let row = |session: &Session| {
        let what = name(session).unwrap_or_default();
        first(session.day, session.time, t!("import-session", what = what))
    };
    sorted(all.iter().take(SHOWN).map(row).collect())
}

/// The first of several lists together.
pub(super) fn of(lists: [Vec<FirstRow>; 3]) -> Vec<FirstRow> {
    let mut all = sorted(lists.into_iter().flatten().collect());
    all.truncate(SHOWN);
    all
}

fn sorted(mut rows: Vec<FirstRow>) -> Vec<FirstRow> {
    rows.sort_by(|a, b| (a.day, &a.time).cmp(&(b.day, &b.time)));
    rows
}

fn first(day: NaiveDate, time: Option<NaiveTime>, what: String) -> FirstRow {
    FirstRow {
        day,
        time: time.map(clock),
        what,
    }
}

fn said(value: &Value, kind: TrackerKind) -> String {
    match (value, kind) {
        (Value::Text(words), _) => cut(words),
        (Value::Number(number), TrackerKind::Minutes) => {
            let minutes = u32::try_from(number.trunc()).unwrap_or_default();
            t!("import-minutes", n = minutes)
        }
        (Value::Number(number), TrackerKind::Hours) => {
            t!("words-hours", n = decimal(&number.normalize().to_string()))
        }
        _ => words::answer(value, Some(kind)),
    }
}

/// Words on one line, cut after a while.
fn cut(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let kept: String = line.chars().take(LONGEST).collect();
    format!("{}…", kept.trim_end())
}
