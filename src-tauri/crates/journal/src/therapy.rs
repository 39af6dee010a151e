//! Therapy: courses, rhythm, sessions.

use ballast_model::{
    Act, CourseId, Invalid, Problem, Rhythm, RhythmId, RhythmStep, Session, SessionId,
    SessionStatus, TherapyCourse, WorkingTogether,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate};

use crate::fields::{day, optional_day, optional_time};
use crate::views::{
    Changed, CourseInput, CourseView, PlanSessionsInput, RhythmInput, SessionInput,
};
use crate::{Journal, JournalError, words};

/// Adds a course with its rhythm, or changes one.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_course(journal: &mut Journal, input: CourseInput) -> Result<Changed, JournalError> {
    let course = TherapyCourse {
        id: input.id.unwrap_or(CourseId::NEW),
        approach: input.approach,
        therapist: input.therapist,
        focus: input.focus,
        waiting_since: optional_day("waiting_since", input.waiting_since.as_deref())?,
        start: optional_day("start", input.start.as_deref())?,
        ended: optional_day("ended", input.ended.as_deref())?,
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

/// Removes a course with its sessions.
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
    let course = journal.read(|c| storage::get_course(c, input.course))?;
    let start = day("start", &input.start)?;
    if course.start.is_none_or(|first| start < first) {
        return Err(Invalid::new("start", Problem::BeforeStart).into());
    }
    let step = RhythmStep {
        id: RhythmId::NEW,
        course: input.course,
        start,
        rhythm: input.rhythm,
        reason: input.reason,
    }
    .checked()?;
    journal.change(Act::AddRhythm, |tx| {
        storage::add_rhythm(tx, &step).map(|_| ())
    })
}

/// Lays out planned sessions from a first day, evenly spaced in calendar days. Days that have a session of this course are left out.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn plan_sessions(
    journal: &mut Journal,
    input: &PlanSessionsInput,
) -> Result<Changed, JournalError> {
    let course = journal.read(|c| storage::get_course(c, input.course))?;
    let first = day("first", &input.first)?;
    within_course(&course, "first", first)?;
    let time = optional_time("time", input.time.as_deref())?;
    Invalid::check_range("every_days", i64::from(input.every_days), 1, 84)?;
    Invalid::check_range("count", i64::from(input.count), 1, 60)?;
    let taken = journal.read(|c| storage::list_sessions_of(c, course.id))?;
    let sessions: Vec<Session> = (0..u64::from(input.count))
        .filter_map(|n| first.checked_add_days(Days::new(n * u64::from(input.every_days))))
        .filter(|day| {
            course.ended.is_none_or(|last| *day <= last) && !taken.iter().any(|s| s.day == *day)
        })
        .map(|day| Session {
            id: SessionId::NEW,
            course: course.id,
            day,
            time,
            status: SessionStatus::Planned,
            format: None,
            themes: None,
            take_away: None,
            together: WorkingTogether::default(),
            cost: None,
        })
        .collect();
    journal.change(Act::AddSessions, |tx| {
        storage::add_sessions(tx, &sessions).map(|_| ())
    })
}

/// Adds a session, or changes one: ticks it off, says what it was about.
///
/// # Errors
/// [`JournalError::Invalid`] at the field: a session outside its course, or one to come that is said to have taken place.
pub fn save_session(journal: &mut Journal, input: SessionInput) -> Result<Changed, JournalError> {
    let course = journal.read(|c| storage::get_course(c, input.course))?;
    let session = Session {
        id: input.id.unwrap_or(SessionId::NEW),
        course: input.course,
        day: day("day", &input.day)?,
        time: optional_time("time", input.time.as_deref())?,
        status: input.status,
        format: input.format,
        themes: input.themes,
        take_away: input.take_away,
        together: input.together,
        cost: input.cost,
    }
    .checked()?;
    within_course(&course, "day", session.day)?;
    let held = matches!(
        session.status,
        SessionStatus::Attended | SessionStatus::Missed
    );
    if held && session.day > journal.today()? {
        return Err(Invalid::new("status", Problem::InTheFuture).into());
    }
    if input.id.is_some() {
        journal.change(Act::UpdateSession, |tx| {
            storage::update_session(tx, &session)
        })
    } else {
        journal.change(Act::AddSession, |tx| {
            storage::add_session(tx, &session).map(|_| ())
        })
    }
}

/// Removes a session.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_session(journal: &mut Journal, id: SessionId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveSession, |tx| storage::remove_session(tx, id))
}

/// The rhythm in force on `day`.
pub(crate) fn rhythm_on(steps: &[RhythmStep], day: NaiveDate) -> Option<Rhythm> {
    steps
        .iter()
        .filter(|s| s.start <= day)
        .max_by_key(|s| (s.start, s.id))
        .map(|s| s.rhythm)
}

pub(crate) fn list(conn: &Connection, today: NaiveDate) -> Result<Vec<CourseView>, VaultError> {
    let mut views = Vec::new();
    for course in storage::list_courses(conn)? {
        let rhythms = storage::list_rhythms_of(conn, course.id)?;
        let mut sessions = storage::list_sessions_of(conn, course.id)?;
        sessions.reverse();
        let number = |wanted: &[SessionStatus]| {
            u32::try_from(
                sessions
                    .iter()
                    .filter(|s| wanted.contains(&s.status))
                    .count(),
            )
            .unwrap_or(u32::MAX)
        };
        views.push(CourseView {
            rhythm_words: rhythm_on(&rhythms, today).map(words::rhythm),
            attended: number(&[SessionStatus::Attended]),
            not_held: number(&[
                SessionStatus::CancelledByMe,
                SessionStatus::CancelledByTherapist,
                SessionStatus::Missed,
            ]),
            course,
            rhythms,
            sessions,
        });
    }
    views.sort_by_key(|v| {
        (
            v.course.ended.is_some_and(|e| e < today),
            std::cmp::Reverse(v.course.start),
        )
    });
    Ok(views)
}

fn within_course(course: &TherapyCourse, field: &str, day: NaiveDate) -> Result<(), Invalid> {
    match (course.start, course.ended) {
        (Some(start), _) if day < start => Err(Invalid::new(field, Problem::BeforeStart)),
        (_, Some(ended)) if day > ended => Err(Invalid::new(field, Problem::NotPossibleHere)),
        _ => Ok(()),
    }
}
