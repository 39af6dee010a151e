//! Corrections: what stood in a dose, a session or a check-in before it was changed or removed on a later day.
//!
//! Writing more is no correction: something has to stand otherwise than it was said. What is changed on the day it was recorded is still writing. The
//! steps of a medicine keep their own ([`crate::medicine_screen`]); here all are told together.

use ballast_model::{
    CheckIn, CheckInKind, Correction, Dose, Moment, Session, SessionFormat, SessionStatus, Stood,
    Tracker,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;

use crate::fields::clock;
use crate::medicine_screen::step_words;
use crate::views::{CorrectedKind, CorrectedLine, CorrectedView};
use crate::words;

/// Keeps what stood, inside the act that changes it, when this is a correction. `after` is none for a removal.
pub(crate) fn keep(
    tx: &Connection,
    now: &Moment,
    before: &Stood,
    after: Option<&Stood>,
) -> Result<(), VaultError> {
    let since = match before {
        Stood::Dose(dose) => dose.recorded.day,
        Stood::CheckIn(check_in) => check_in.recorded.day,
        Stood::Session(session) if session.status == SessionStatus::Planned => return Ok(()),
        Stood::Session(session) => session.day,
    };
    if since >= now.day {
        return Ok(());
    }
    let corrected = match after {
        None => true,
        Some(after) => {
            let trackers = storage::list_trackers(tx)?;
            let lines = differing(&said(before, &trackers), &said(after, &trackers));
            lines.iter().any(|line| line.before.is_some())
        }
    };
    if corrected {
        storage::keep_stood(tx, now, after.is_none(), before.clone())?;
    }
    Ok(())
}

/// All corrections, newest first.
pub(crate) fn list(c: &Connection) -> Result<Vec<CorrectedView>, VaultError> {
    let trackers = storage::list_trackers(c)?;
    let medicines = storage::list_medicines(c)?;
    let courses = storage::list_courses(c)?;
    let kept = storage::list_stood(c)?;
    let mut found: Vec<(Moment, CorrectedView)> = Vec::new();
    for (place, correction) in kept.iter().enumerate() {
        // Newest first, so that what it was corrected to is the nearest before it in the list, else what stands.
        let later = kept.iter().take(place).rev().find(|other| {
            other.stood.code() == correction.stood.code()
                && other.stood.id() == correction.stood.id()
        });
        let after = match later {
            _ if correction.removed => None,
            Some(later) => Some(later.stood.clone()),
            None => standing(c, &correction.stood)?.map(Stood::without_private),
        };
        let context = match &correction.stood {
            Stood::Dose(dose) => {
                medicines
                    .iter()
                    .find(|m| m.id == dose.medicine)
                    .map(|m| match dose.slot {
                        Some(slot) => format!("{}, {}", m.name, clock(slot)),
                        None => m.name.clone(),
                    })
            }
            Stood::Session(session) => courses
                .iter()
                .find(|course| course.id == session.course)
                .map(|course| {
                    course
                        .therapist
                        .clone()
                        .unwrap_or_else(|| course.approach.clone())
                }),
            Stood::CheckIn(_) => None,
        };
        found.push((
            correction.corrected.clone(),
            view(correction, after.as_ref(), &trackers, context),
        ));
    }
    let steps = storage::list_steps(c)?;
    let corrections = storage::list_corrections(c)?;
    for (place, correction) in corrections.iter().enumerate() {
        let after = correction.step.and_then(|step| {
            let later = corrections
                .iter()
                .skip(place + 1)
                .find(|other| other.step == Some(step))
                .map(|other| &other.stood);
            later.or_else(|| steps.iter().find(|s| s.id == step))
        });
        let medicine = medicines.iter().find(|m| m.id == correction.medicine);
        found.push((
            correction.corrected.clone(),
            CorrectedView {
                kind: CorrectedKind::Step,
                day: correction.stood.start,
                context: medicine.map(|m| m.name.clone()),
                corrected: correction.corrected.day,
                time: clock(correction.corrected.local_time()),
                removed: correction.step.is_none(),
                lines: vec![CorrectedLine {
                    label: t!("correction-step"),
                    before: Some(step_words(&correction.stood)),
                    after: after.map(step_words),
                }],
            },
        ));
    }
    found.sort_by_key(|(moment, _)| std::cmp::Reverse(moment.at));
    Ok(found.into_iter().map(|(_, view)| view).collect())
}

fn view(
    correction: &Correction,
    after: Option<&Stood>,
    trackers: &[Tracker],
    context: Option<String>,
) -> CorrectedView {
    let before = said(&correction.stood, trackers);
    let lines = match after {
        Some(after) => differing(&before, &said(after, trackers)),
        None => differing(&before, &[]),
    };
    CorrectedView {
        kind: match correction.stood {
            Stood::Dose(_) => CorrectedKind::Dose,
            Stood::Session(_) => CorrectedKind::Session,
            Stood::CheckIn(_) => CorrectedKind::CheckIn,
        },
        day: correction.stood.day(),
        context,
        corrected: correction.corrected.day,
        time: clock(correction.corrected.local_time()),
        removed: correction.removed,
        lines,
    }
}

/// The thing as it stands now, when it is still there.
fn standing(c: &Connection, stood: &Stood) -> Result<Option<Stood>, VaultError> {
    let found = match stood {
        Stood::Dose(dose) => storage::get_dose(c, dose.id).map(Stood::Dose),
        Stood::Session(session) => storage::get_session(c, session.id).map(Stood::Session),
        Stood::CheckIn(check_in) => storage::get_check_in(c, check_in.id).map(Stood::CheckIn),
    };
    match found {
        Ok(found) => Ok(Some(found)),
        Err(VaultError::Invalid(_)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// What was said of a thing: a label and its words.
type Said = Vec<(String, String)>;

fn differing(before: &[(String, String)], after: &[(String, String)]) -> Vec<CorrectedLine> {
    let value = |all: &[(String, String)], label: &str| {
        all.iter()
            .find(|(other, _)| other == label)
            .map(|(_, value)| value.clone())
    };
    let mut labels: Vec<&String> = before.iter().map(|(label, _)| label).collect();
    for (label, _) in after {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
        .into_iter()
        .filter_map(|label| {
            let (before, after) = (value(before, label), value(after, label));
            (before != after).then(|| CorrectedLine {
                label: label.clone(),
                before,
                after,
            })
        })
        .collect()
}

fn said(stood: &Stood, trackers: &[Tracker]) -> Said {
    let said = match stood {
        Stood::Dose(dose) => of_dose(dose),
        Stood::Session(session) => of_session(session),
        Stood::CheckIn(check_in) => of_check_in(check_in, trackers),
    };
    said.into_iter()
        .filter_map(|(label, value)| Some((label, value?)))
        .collect()
}

fn of_dose(dose: &Dose) -> Vec<(String, Option<String>)> {
    vec![
        (t!("correction-dose"), Some(words::dose_status(dose.status))),
        (t!("correction-amount"), dose.amount.map(words::amount)),
        (t!("correction-taken-at"), dose.taken_at.map(clock)),
        (t!("correction-reason"), dose.reason.clone()),
        (t!("correction-before"), dose.before.map(|n| n.to_string())),
        (t!("correction-after"), dose.after.map(|n| n.to_string())),
    ]
}

fn of_session(session: &Session) -> Vec<(String, Option<String>)> {
    let format = session.format.map(|format| match format {
        SessionFormat::InPerson => t!("correction-in-person"),
        SessionFormat::Video => t!("correction-by-video"),
        SessionFormat::Phone => t!("correction-by-telephone"),
        SessionFormat::Group => t!("correction-in-a-group"),
    });
    let ten = |value: Option<u8>| value.map(|n| n.to_string());
    vec![
        (t!("correction-day"), Some(words::long_day(session.day))),
        (t!("correction-time"), session.time.map(clock)),
        (
            t!("correction-session"),
            Some(words::session_status(session.status)),
        ),
        (t!("correction-held"), format),
        (
            t!("correction-minutes"),
            session.minutes.map(|n| n.to_string()),
        ),
        (t!("correction-to-talk-about"), session.prep.clone()),
        (t!("correction-themes"), session.themes.clone()),
        (t!("correction-take-away"), session.take_away.clone()),
        (t!("correction-felt-heard"), ten(session.together.bond)),
        (t!("correction-what-matters"), ten(session.together.goals)),
        (t!("correction-way-of-working"), ten(session.together.tasks)),
        (t!("correction-took-part"), ten(session.together.took_part)),
        (t!("correction-cost"), session.cost.clone()),
    ]
}

fn of_check_in(check_in: &CheckIn, trackers: &[Tracker]) -> Vec<(String, Option<String>)> {
    let mood = check_in.mood;
    let mut all = vec![
        (t!("correction-day"), Some(words::long_day(check_in.day))),
        (
            t!("correction-flag"),
            (check_in.kind == CheckInKind::BadDay).then(|| t!("correction-bad-day")),
        ),
        (t!("correction-mood"), mood.map(|m| m.rating.to_string())),
        (
            t!("correction-worst-mood"),
            mood.and_then(|m| m.worst).map(|n| n.to_string()),
        ),
        (
            t!("correction-best-mood"),
            mood.and_then(|m| m.best).map(|n| n.to_string()),
        ),
    ];
    for answer in &check_in.values {
        let tracker = trackers.iter().find(|t| t.id == answer.tracker);
        let name = tracker.map_or_else(|| t!("correction-answer"), |t| t.name.clone());
        let said = words::answer(&answer.value, tracker.map(|t| t.kind));
        all.push((name, Some(said)));
    }
    all.push((t!("correction-note"), check_in.note.clone()));
    all.push((
        t!("correction-tags"),
        (!check_in.tags.is_empty()).then(|| check_in.tags.join(", ")),
    ));
    all
}
