//! How a course stands today, in one sentence: the rhythm that holds, since when, what held before it, and what was attended.
//!
//! What was recorded and nothing else: no sentence says whether that is good. The sentence of a medicine is in `medicine::shown`. The
//! Treatment screen and the course's own call it.

use ballast_model::{CourseKind, Rhythm, RhythmStep, Session, SessionStatus, TherapyCourse};
use ballast_words::{day, t};
use chrono::{Datelike, NaiveDate};

use crate::views::CourseState;
use crate::words;

/// Up to so many days ago a rhythm's first day is said exactly, later by its month.
const EXACT_DAYS: i64 = 56;

/// A stretch in which something holds, in words.
struct Stretch {
    from: NaiveDate,
    to: Option<NaiveDate>,
    words: String,
}

/// `CBT every two weeks since May; before that weekly for 16 weeks; 11 sessions attended, 2 cancelled.`
pub(crate) fn course(
    course: &TherapyCourse,
    rhythms: &[RhythmStep],
    sessions: &[Session],
    today: NaiveDate,
) -> String {
    let name = &course.approach;
    let mut parts = match (state(course, today), course.start) {
        (CourseState::Waiting, _) | (_, None) => return waiting(course, today),
        (CourseState::Planned, Some(start)) => {
            let day = day(start, today);
            let said = match (rhythm_from(rhythms, start), &course.therapist) {
                (None, None) => t!("standing-planned", name = name, day = day),
                (Some(rhythm), None) => t!(
                    "standing-planned-rhythm",
                    name = name,
                    rhythm = rhythm,
                    day = day
                ),
                (None, Some(who)) => {
                    t!("standing-planned-with", name = name, who = who, day = day)
                }
                (Some(rhythm), Some(who)) => t!(
                    "standing-planned-rhythm-with",
                    name = name,
                    rhythm = rhythm,
                    who = who,
                    day = day
                ),
            };
            vec![said]
        }
        (CourseState::Closed, Some(start)) => {
            let ended = course.ended.unwrap_or(today);
            let lasted = words::stretch(start, ended.succ_opt().unwrap_or(ended));
            vec![format!("{name}, {} ({lasted})", range(start, ended, today))]
        }
        (CourseState::Current, Some(start)) => current(course, start, rhythms, today),
    };
    parts.extend(tally(course, sessions, today));
    full_stop(parts.join("; "))
}

/// Where a course stands on a day.
pub(crate) fn state(course: &TherapyCourse, today: NaiveDate) -> CourseState {
    match (course.start, course.ended) {
        (_, Some(ended)) if ended <= today => CourseState::Closed,
        (None, _) => CourseState::Waiting,
        (Some(start), _) if start > today => CourseState::Planned,
        _ => CourseState::Current,
    }
}

fn current(
    course: &TherapyCourse,
    start: NaiveDate,
    rhythms: &[RhythmStep],
    today: NaiveDate,
) -> Vec<String> {
    let name = &course.approach;
    let until = course.ended.map(|ended| day(ended, today));
    let stretches = rhythm_stretches(rhythms);
    let Some(at) = holding(&stretches, today) else {
        let place = course
            .place
            .as_ref()
            .filter(|_| course.kind == CourseKind::HospitalStay);
        let since = day(start, today);
        return vec![match (place, until) {
            (None, None) => t!("standing-since", name = name, since = since),
            (None, Some(until)) => t!(
                "standing-since-until",
                name = name,
                since = since,
                until = until
            ),
            (Some(place), None) => t!(
                "standing-place-since",
                name = name,
                place = place,
                since = since
            ),
            (Some(place), Some(until)) => t!(
                "standing-place-since-until",
                name = name,
                place = place,
                since = since,
                until = until
            ),
        }];
    };
    let mut parts = Vec::new();
    if let Some(now) = stretches.get(at) {
        let since = day_or_month(now.from, today);
        let rhythm = now.words.as_str();
        parts.push(match until {
            None => t!(
                "standing-rhythm-since",
                name = name,
                rhythm = rhythm,
                since = since
            ),
            Some(until) => t!(
                "standing-rhythm-since-until",
                name = name,
                rhythm = rhythm,
                since = since,
                until = until
            ),
        });
        if let Some(earlier) = at.checked_sub(1).and_then(|place| stretches.get(place)) {
            parts.push(t!(
                "standing-before-that",
                rhythm = earlier.words.as_str(),
                lasted = words::stretch(earlier.from, now.from)
            ));
        }
    }
    parts
}

fn waiting(course: &TherapyCourse, today: NaiveDate) -> String {
    let name = &course.approach;
    let Some(since) = course.waiting_since else {
        return format!("{name}.");
    };
    if let Some(ended) = course.ended.filter(|ended| *ended <= today) {
        return t!(
            "standing-waited",
            name = name,
            range = range(since, ended, today)
        );
    }
    let day = day(since, today);
    let lasted = (since < today).then(|| words::stretch(since, today));
    let said = match (lasted, &course.waiting_with) {
        (None, None) => t!("standing-waiting", name = name, since = day),
        (Some(lasted), None) => t!(
            "standing-waiting-for",
            name = name,
            since = day,
            lasted = lasted
        ),
        (None, Some(who)) => t!("standing-waiting-with", name = name, since = day, who = who),
        (Some(lasted), Some(who)) => t!(
            "standing-waiting-for-with",
            name = name,
            since = day,
            lasted = lasted,
            who = who
        ),
    };
    full_stop(match &course.coverage {
        Some(by) => format!("{said}; {}", t!("standing-covered", by = by)),
        None => said,
    })
}

/// With a full stop at its end, and no second one after `Dr. B.`.
pub(crate) fn full_stop(mut said: String) -> String {
    if !said.ends_with('.') {
        said.push('.');
    }
    said
}

/// `11 sessions attended, 2 cancelled, 1 missed`; of those agreed, when that was said.
fn tally(course: &TherapyCourse, sessions: &[Session], today: NaiveDate) -> Option<String> {
    let number = |wanted: &[SessionStatus]| {
        let found = sessions.iter().filter(|s| wanted.contains(&s.status));
        u32::try_from(found.count()).unwrap_or(u32::MAX)
    };
    let attended = number(&[SessionStatus::Attended]);
    let cancelled = number(&[
        SessionStatus::CancelledByMe,
        SessionStatus::CancelledByTherapist,
    ]);
    let missed = number(&[SessionStatus::Missed]);
    if attended + cancelled + missed == 0 {
        // A stay has no sessions to record, and a course to come has none yet.
        let expected =
            course.kind != CourseKind::HospitalStay && state(course, today) == CourseState::Current;
        return expected.then(|| t!("standing-no-session"));
    }
    let said = match course.sessions_agreed {
        Some(agreed) => t!("standing-sessions-of", n = attended, agreed = agreed),
        None => t!("standing-sessions", n = attended),
    };
    Some(and_not_attended(said, cancelled, missed, 0))
}

/// `6 sessions attended, 1 cancelled, 1 missed, 2 not recorded`.
pub(crate) fn sessions_said(attended: u32, cancelled: u32, missed: u32, open: u32) -> String {
    let said = t!("standing-sessions", n = attended);
    and_not_attended(said, cancelled, missed, open)
}

/// With those that were not attended, as far as there were any.
fn and_not_attended(attended: String, cancelled: u32, missed: u32, open: u32) -> String {
    let mut parts = vec![attended];
    if cancelled > 0 {
        parts.push(t!("standing-cancelled", n = cancelled));
    }
    if missed > 0 {
        parts.push(t!("standing-missed", n = missed));
    }
    if open > 0 {
        parts.push(t!("standing-not-recorded", n = open));
    }
    parts.join(", ")
}

/// The stretches of a course's rhythm, in order; of two steps on one day the later entered one holds.
pub(crate) fn rhythm_spans(
    rhythms: &[RhythmStep],
) -> Vec<(&RhythmStep, NaiveDate, Option<NaiveDate>)> {
    let mut ordered: Vec<&RhythmStep> = rhythms.iter().collect();
    ordered.sort_by_key(|s| (s.start, s.id));
    let mut found = Vec::with_capacity(ordered.len());
    for (place, step) in ordered.iter().enumerate() {
        let next = ordered.get(place + 1).map(|n| n.start);
        if next != Some(step.start) {
            found.push((*step, step.start, next.and_then(|n| n.pred_opt())));
        }
    }
    found
}

fn rhythm_stretches(rhythms: &[RhythmStep]) -> Vec<Stretch> {
    merged(
        rhythm_spans(rhythms)
            .into_iter()
            .map(|(step, from, to)| Stretch {
                from,
                to,
                words: words::rhythm(step.rhythm),
            }),
    )
}

fn rhythm_from(rhythms: &[RhythmStep], start: NaiveDate) -> Option<String> {
    let spans = rhythm_spans(rhythms);
    let first = spans.iter().find(|(_, from, _)| *from >= start)?;
    match first.0.rhythm {
        Rhythm::AsAgreed => None,
        rhythm => Some(words::rhythm(rhythm)),
    }
}

/// Stretches in which the same is said become one.
fn merged(stretches: impl Iterator<Item = Stretch>) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match found.last_mut() {
            Some(last) if last.words == stretch.words => last.to = stretch.to,
            _ => found.push(stretch),
        }
    }
    found
}

/// The place of the stretch that holds on a day.
fn holding(stretches: &[Stretch], day: NaiveDate) -> Option<usize> {
    stretches.iter().rposition(|s| s.from <= day)
}

/// `3 March`, with the year when it is not this one.
fn day(day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        words::short_day(day)
    } else {
        words::long_day(day)
    }
}

/// The day while it is near, then its month: `3 March`, `May`, `May 2025`.
fn day_or_month(from: NaiveDate, today: NaiveDate) -> String {
    if (today - from).num_days() <= EXACT_DAYS {
        t!("standing-on-day", day = day(from, today))
    } else if from.year() == today.year() {
        day::month(from.month()).to_owned()
    } else {
        words::month_and_year(from)
    }
}

/// `3 March to 1 October`, with the years where they are needed.
fn range(from: NaiveDate, to: NaiveDate, today: NaiveDate) -> String {
    if from.year() == to.year() {
        t!(
            "standing-range",
            from = words::short_day(from),
            to = day(to, today)
        )
    } else {
        t!(
            "standing-range",
            from = words::long_day(from),
            to = words::long_day(to)
        )
    }
}

#[cfg(test)]
mod tests;
