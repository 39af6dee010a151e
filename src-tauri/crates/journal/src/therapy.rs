//! Therapy: courses of every kind, their rhythm, and how they close. Sessions and homework have files of their own.

use ballast_model::{
    Act, CourseId, CourseKind, Homework, Invalid, KeepWell, Problem, Rhythm, RhythmId, RhythmStep,
    Session, SessionStatus, TherapyCourse, carried,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::fields::{day, optional_day};
use crate::views::{
    Changed, CloseInput, CourseInput, CourseScreen, CourseView, PrepView, RhythmInput, RhythmView,
};
use crate::{Journal, JournalError, standing, words};

/// Adds a course with its rhythm, or changes one.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_course(journal: &mut Journal, input: CourseInput) -> Result<Changed, JournalError> {
    let before = input
        .id
        .map(|id| journal.read(|c| storage::get_course(c, id)))
        .transpose()?;
    let (why_ended, keep_well) = match before {
        Some(course) => (course.why_ended, course.keep_well),
        None => (None, KeepWell::default()),
    };
    let course = TherapyCourse {
        id: input.id.unwrap_or(CourseId::NEW),
        kind: input.kind,
        approach: match (input.approach.trim(), usual_name(input.kind)) {
            ("", Some(name)) => name,
            _ => input.approach,
        },
        therapist: input.therapist,
        place: input.place,
        focus: input.focus,
        terms: input.terms,
        sessions_agreed: input.sessions_agreed,
        coverage: input.coverage,
        waiting_with: input.waiting_with,
        waiting_since: optional_day("waiting_since", input.waiting_since.as_deref())?,
        start: optional_day("start", input.start.as_deref())?,
        ended: optional_day("ended", input.ended.as_deref())?,
        why_ended,
        keep_well,
    }
    .checked()?;
    if input.id.is_some() {
        return journal.change(Act::UpdateCourse, |tx| storage::update_course(tx, &course));
    }
    let rhythm = match (input.rhythm, course.start) {
        (Some(rhythm), Some(start)) => Some(
            RhythmStep {
                id: RhythmId::NEW,
                course: CourseId::NEW,
                start,
                rhythm,
                reason: None,
            }
            .checked()?,
        ),
        _ => None,
    };
    journal.change(Act::AddCourse, |tx| {
        let id = storage::add_course(tx, &course)?;
        if let Some(step) = rhythm {
            storage::add_rhythm(tx, &RhythmStep { course: id, ..step })?;
        }
        Ok(())
    })
}

/// Closes a course, or writes its keep-well plan while it goes on. Sessions planned after its last day are taken out in the same act.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn close_course(journal: &mut Journal, input: CloseInput) -> Result<Changed, JournalError> {
    let before = journal.read(|c| storage::get_course(c, input.id))?;
    let course = TherapyCourse {
        ended: optional_day("ended", input.ended.as_deref())?,
        why_ended: input.why_ended,
        keep_well: input.keep_well,
        ..before
    }
    .checked()?;
    journal.change(Act::CloseCourse, |tx| {
        storage::update_course(tx, &course)?;
        let Some(last) = course.ended else {
            return Ok(());
        };
        for session in storage::list_sessions_of(tx, course.id)? {
            if session.day > last && session.status == SessionStatus::Planned {
                storage::remove_session(tx, session.id)?;
            }
        }
        Ok(())
    })
}

/// Removes a course with its sessions and homework.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_course(journal: &mut Journal, id: CourseId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveCourse, |tx| storage::remove_course(tx, id))
}

/// Changes a course's rhythm from a day on.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn add_rhythm(journal: &mut Journal, input: RhythmInput) -> Result<Changed, JournalError> {
    let step = read_rhythm(journal, input, RhythmId::NEW)?;
    journal.change(Act::AddRhythm, |tx| {
        storage::add_rhythm(tx, &step).map(|_| ())
    })
}

/// Corrects a change of rhythm that was entered wrongly.
///
/// # Errors
/// When it is not there; [`JournalError::Invalid`] at the field; errors of the vault.
pub fn update_rhythm(
    journal: &mut Journal,
    id: RhythmId,
    input: RhythmInput,
) -> Result<Changed, JournalError> {
    let before = journal.read(|c| storage::get_rhythm(c, id))?;
    let step = read_rhythm(
        journal,
        RhythmInput {
            course: before.course,
            ..input
        },
        id,
    )?;
    journal.change(Act::UpdateRhythm, |tx| storage::update_rhythm(tx, &step))
}

/// Removes a change of rhythm that was entered by mistake.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_rhythm(journal: &mut Journal, id: RhythmId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveRhythm, |tx| storage::remove_rhythm(tx, id))
}

/// The screen of one course.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn get_course(journal: &Journal, id: CourseId) -> Result<CourseScreen, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let view = view(conn, storage::get_course(conn, id)?, today)?;
        let next = view
            .sessions
            .iter()
            .rev()
            .find(|s| s.day >= today && s.status == SessionStatus::Planned)
            .map(|session| PrepView {
                carried: carried(&view.homework, &view.sessions, session.day)
                    .into_iter()
                    .cloned()
                    .collect(),
                session: session.clone(),
            });
        Ok(CourseScreen { today, view, next })
    })
}

/// The rhythm in force on `day`.
pub(crate) fn rhythm_on(steps: &[RhythmStep], day: NaiveDate) -> Option<Rhythm> {
    steps
        .iter()
        .filter(|s| s.start <= day)
        .max_by_key(|s| (s.start, s.id))
        .map(|s| s.rhythm)
}

/// How many pieces of homework are carried to a session.
pub(crate) fn carried_to(conn: &Connection, session: &Session) -> Result<u32, VaultError> {
    let homework = storage::list_homework_of(conn, session.course)?;
    let sessions = storage::list_sessions_of(conn, session.course)?;
    Ok(number(carried(&homework, &sessions, session.day).len()))
}

pub(crate) fn list(conn: &Connection, today: NaiveDate) -> Result<Vec<CourseView>, VaultError> {
    let mut views = storage::list_courses(conn)?
        .into_iter()
        .map(|course| view(conn, course, today))
        .collect::<Result<Vec<_>, _>>()?;
    views.sort_by_key(|v| (v.state, std::cmp::Reverse(v.course.start)));
    Ok(views)
}

fn view(
    conn: &Connection,
    course: TherapyCourse,
    today: NaiveDate,
) -> Result<CourseView, VaultError> {
    let rhythms = storage::list_rhythms_of(conn, course.id)?;
    let mut sessions = storage::list_sessions_of(conn, course.id)?;
    sessions.reverse();
    let mut homework: Vec<Homework> = storage::list_homework_of(conn, course.id)?;
    homework.reverse();
    let count = |wanted: &[SessionStatus]| {
        number(
            sessions
                .iter()
                .filter(|s| wanted.contains(&s.status))
                .count(),
        )
    };
    Ok(CourseView {
        state: standing::state(&course, today),
        sentence: standing::course(&course, &rhythms, &sessions, today),
        rhythm_words: rhythm_on(&rhythms, today).map(words::rhythm),
        attended: count(&[SessionStatus::Attended]),
        not_held: count(&[
            SessionStatus::CancelledByMe,
            SessionStatus::CancelledByTherapist,
            SessionStatus::Missed,
        ]),
        rhythms: rhythm_views(&course, rhythms, today),
        course,
        sessions,
        homework,
    })
}

/// Every step in order of its first day, also one that another of the same day replaced at once.
fn rhythm_views(
    course: &TherapyCourse,
    mut rhythms: Vec<RhythmStep>,
    today: NaiveDate,
) -> Vec<RhythmView> {
    rhythms.sort_by_key(|s| (s.start, s.id));
    let starts: Vec<NaiveDate> = rhythms.iter().map(|s| s.start).collect();
    rhythms
        .into_iter()
        .zip(1..)
        .map(|(step, next): (_, usize)| {
            let until = starts.get(next).and_then(|n| n.pred_opt()).or(course.ended);
            let after = until.and_then(|u| u.succ_opt());
            let end = after.filter(|a| *a < today).unwrap_or(today);
            RhythmView {
                words: words::rhythm(step.rhythm),
                lasted: (step.start < end).then(|| words::stretch(step.start, end)),
                future: step.start > today,
                until,
                step,
            }
        })
        .collect()
}

/// A rhythm as typed, for the course it names.
pub(crate) fn read_rhythm(
    journal: &Journal,
    input: RhythmInput,
    id: RhythmId,
) -> Result<RhythmStep, JournalError> {
    let course = journal.read(|c| storage::get_course(c, input.course))?;
    let start = day("start", &input.start)?;
    if course.start.is_none_or(|first| start < first) {
        return Err(Invalid::new("start", Problem::BeforeStart).into());
    }
    Ok(RhythmStep {
        id,
        course: input.course,
        start,
        rhythm: input.rhythm,
        reason: input.reason,
    }
    .checked()?)
}

/// What a kind of course is called when nothing else is said.
fn usual_name(kind: CourseKind) -> Option<String> {
    match kind {
        CourseKind::Talking | CourseKind::Programme => None,
        CourseKind::Ect => Some(t!("therapy-ect")),
        CourseKind::Tms => Some(t!("therapy-tms")),
        CourseKind::Light => Some(t!("therapy-light")),
        CourseKind::HospitalStay => Some(t!("therapy-hospital-stay")),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
