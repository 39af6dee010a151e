//! How much there is of lines that print only when ticked, in the days covered and on the document asked for, so that the preview can say what
//! is left out.

use ballast_model::{Assessment, SessionStatus, SummaryDocument, WarningSubject};
use ballast_vault::{self as storage, Connection, VaultError};

use super::choices::sections;
use super::course::{ITEM_NINE, PHQ9};
use super::plan::Plan;
use super::{surroundings, therapy};
use crate::views::{SensitiveCounts, SummarySection as S};

/// Questionnaires about substances.
const SUBSTANCE_FORMS: [&str; 1] = ["auditc"];

/// Whether a questionnaire is about substances.
pub(super) fn is_substance_form(instrument: &str) -> bool {
    SUBSTANCE_FORMS.contains(&instrument)
}

/// Whether what a warning sign looks at is about substances.
pub(super) fn is_substance(
    conn: &Connection,
    subject: &WarningSubject,
) -> Result<bool, VaultError> {
    match subject {
        WarningSubject::Tracker(id) => Ok(storage::get_tracker(conn, *id)?.sensitive),
        WarningSubject::Questionnaire(instrument) => Ok(is_substance_form(instrument)),
        WarningSubject::Mood => Ok(false),
    }
}

/// What there is of each kind, whether ticked or not.
pub(super) fn counts(conn: &Connection, plan: &Plan) -> Result<SensitiveCounts, VaultError> {
    let parts = sections(plan.document);
    let on = |section| parts.contains(&section) && plan.has(section);
    let sheet = plan.document == SummaryDocument::MonthSheet;
    let forms = storage::list_assessments(conn, plan.since, plan.until)?;
    let nine = |a: &&Assessment| a.instrument == PHQ9 && a.answers.contains_key(ITEM_NINE);
    let scores = on(S::Questionnaires);
    let mut substances = 0;
    if on(if sheet { S::Days } else { S::WhatElse }) {
        for tracker in storage::list_trackers(conn)? {
            let prints = sheet || surroundings::has_sentence(&tracker);
            if tracker.sensitive
                && prints
                && !storage::value_rows(conn, tracker.id, plan.since, plan.until)?.is_empty()
            {
                substances += 1;
            }
        }
    }
    if scores && forms.iter().any(|a| is_substance_form(&a.instrument)) {
        substances += 1;
    }
    if on(S::Goals) {
        substances += number(therapy::goals_about_substances(conn, plan)?);
    }
    if on(S::Safety) {
        for sign in storage::list_warnings(conn)? {
            substances += u32::from(is_substance(conn, &sign.subject)?);
        }
    }
    let side_effects = storage::list_side_effects_between(conn, plan.since, plan.until)?;
    // The chart draws them, but for the pages that have a smaller one.
    let charted = !matches!(
        plan.document,
        SummaryDocument::Therapist | SummaryDocument::JointTalk
    );
    let drawn = on(S::SideEffects) || on(S::Days) || (charted && on(S::Course));
    Ok(SensitiveCounts {
        item_nine: number(if scores {
            forms.iter().filter(nine).count()
        } else {
            0
        }),
        substances,
        side_effects: number(if drawn {
            side_effects.iter().filter(|(s, _)| s.sensitive).count()
        } else {
            0
        }),
        difficulties: if on(S::Difficulties) {
            let all = storage::list_difficulties(conn)?;
            number(all.iter().filter(|d| d.sensitive).count())
        } else {
            0
        },
        notes: notes(conn, plan)?,
    })
}

fn notes(conn: &Connection, plan: &Plan) -> Result<u32, VaultError> {
    let mut found = 0;
    if plan.has(S::WhatElse) {
        let events = storage::list_events(conn, plan.since, plan.until)?;
        found += events.iter().filter(|e| e.note.is_some()).count();
        if plan.document == SummaryDocument::MonthSheet {
            let check_ins = storage::list_check_ins(conn, plan.since, plan.until)?;
            found += check_ins.iter().filter(|c| c.note.is_some()).count();
        }
    }
    if plan.document == SummaryDocument::Therapist && plan.has(S::Themes) {
        found += therapy::courses(conn, plan)?
            .iter()
            .flat_map(therapy::Running::sessions)
            .filter(|s| {
                plan.covers(s.day) && s.status == SessionStatus::Attended && s.take_away.is_some()
            })
            .count();
    }
    Ok(number(found))
}

/// Notes of sessions for own eyes in the days covered; no document has a place for them.
pub(super) fn never(conn: &Connection, plan: &Plan) -> Result<u32, VaultError> {
    let sessions = storage::list_sessions(conn, plan.since, plan.until)?;
    Ok(number(
        sessions.iter().filter(|s| s.private_note.is_some()).count(),
    ))
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
