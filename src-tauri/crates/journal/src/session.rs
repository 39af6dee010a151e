//! Sessions of a course: laid out, prepared, ticked off, written down.

use ballast_model::{
    Act, Homework, HomeworkId, HomeworkStatus, Invalid, Problem, Session, SessionId, SessionStatus,
    Stood, TherapyCourse, note,
};
use ballast_vault as storage;
use chrono::{Days, Months, NaiveDate};

use crate::fields::{day, optional_time, within};
use crate::views::{Changed, PlanSessionsInput, SessionInput};
use crate::{Journal, JournalError, correction};

/// Lays out planned sessions from a first day, evenly spaced in calendar days or months: half past four stays half past four when the
/// clocks change. Days that have a session of this course are left out.
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
    match input.every_months {
        Some(months) => Invalid::check_range("every_days", i64::from(months), 1, 12)?,
        None => Invalid::check_range("every_days", i64::from(input.every_days), 1, 84)?,
    }
    Invalid::check_range("count", i64::from(input.count), 1, 120)?;
    let taken = journal.read(|c| storage::list_sessions_of(c, course.id))?;
    let sessions: Vec<Session> = (0..u32::from(input.count))
        .filter_map(|n| match input.every_months {
            Some(months) => first.checked_add_months(Months::new(n * u32::from(months))),
            None => first.checked_add_days(Days::new(u64::from(n) * u64::from(input.every_days))),
        })
        .filter(|day| {
            course.ended.is_none_or(|last| *day <= last) && !taken.iter().any(|s| s.day == *day)
        })
        .map(|day| Session::planned(course.id, day, time))
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
        minutes: input.minutes,
        prep: input.prep,
        themes: input.themes,
        take_away: input.take_away,
        together: input.together,
        cost: input.cost,
        private_note: input.private_note,
    }
    .checked()?;
    within_course(&course, "day", session.day)?;
    has_been(journal, &session)?;
    let homework = agreed_in(journal, &session, &input.homework)?;
    let act = if input.id.is_some() {
        Act::UpdateSession
    } else {
        Act::AddSession
    };
    let now = journal.moment()?;
    journal.change(act, |tx| {
        let id = match input.id {
            Some(id) => {
                let before = Stood::Session(storage::get_session(tx, id)?);
                correction::keep(tx, &now, &before, Some(&Stood::Session(session.clone())))?;
                storage::update_session(tx, &session).map(|()| id)?
            }
            None => storage::add_session(tx, &session)?,
        };
        for piece in homework {
            let piece = Homework {
                session: Some(id),
                ..piece
            };
            storage::add_homework(tx, &piece)?;
        }
        Ok(())
    })
}

/// New homework as agreed in a session, due on the eve of the next planned one, or by the next session when none is planned.
fn agreed_in(
    journal: &Journal,
    session: &Session,
    tasks: &[String],
) -> Result<Vec<Homework>, JournalError> {
    let tasks: Vec<&String> = tasks.iter().filter(|t| !t.trim().is_empty()).collect();
    if tasks.is_empty() {
        return Ok(Vec::new());
    }
    let agreed = session.day.min(journal.today()?);
    let others = journal.read(|c| storage::list_sessions_of(c, session.course))?;
    let next = others
        .iter()
        .filter(|s| s.status == SessionStatus::Planned && s.day > session.day && s.id != session.id)
        .map(|s| s.day)
        .min();
    tasks
        .into_iter()
        .enumerate()
        .map(|(place, task)| {
            let homework = Homework {
                id: HomeworkId::NEW,
                course: session.course,
                session: None,
                agreed,
                task: task.clone(),
                due: next.and_then(|day| day.pred_opt()),
                status: HomeworkStatus::Open,
                answered: None,
                in_the_way: None,
                learnt: None,
            };
            Ok(homework
                .checked()
                .map_err(|invalid| within("homework", place, invalid))?)
        })
        .collect()
}

/// Says what became of a session and changes nothing else of it.
///
/// # Errors
/// When it is not there; [`JournalError::Invalid`] at `status` for one to come that is said to have taken place; errors of the vault.
pub fn tick_session(
    journal: &mut Journal,
    id: SessionId,
    status: SessionStatus,
) -> Result<Changed, JournalError> {
    let before = journal.read(|c| storage::get_session(c, id))?;
    let session = Session {
        status,
        ..before.clone()
    };
    has_been(journal, &session)?;
    let now = journal.moment()?;
    let (before, after) = (Stood::Session(before), Stood::Session(session.clone()));
    journal.change(Act::UpdateSession, |tx| {
        correction::keep(tx, &now, &before, Some(&after))?;
        storage::update_session(tx, &session)
    })
}

/// Writes down what to talk about in a session and changes nothing else of it; nothing written takes it back.
///
/// # Errors
/// When it is not there; [`JournalError::Invalid`] at `prep`; errors of the vault.
pub fn prepare_session(
    journal: &mut Journal,
    id: SessionId,
    prep: Option<&str>,
) -> Result<Changed, JournalError> {
    let before = journal.read(|c| storage::get_session(c, id))?;
    let session = Session {
        prep: note("prep", prep)?,
        ..before
    };
    journal.change(Act::PrepareSession, |tx| {
        storage::update_session(tx, &session)
    })
}

/// Removes a session. Homework agreed in it stays with its course.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_session(journal: &mut Journal, id: SessionId) -> Result<Changed, JournalError> {
    let now = journal.moment()?;
    journal.change(Act::RemoveSession, |tx| {
        let before = Stood::Session(storage::get_session(tx, id)?);
        correction::keep(tx, &now, &before, None)?;
        storage::remove_session(tx, id)
    })
}

fn has_been(journal: &Journal, session: &Session) -> Result<(), JournalError> {
    let held = matches!(
        session.status,
        SessionStatus::Attended | SessionStatus::Missed
    );
    if held && session.day > journal.today()? {
        return Err(Invalid::new("status", Problem::InTheFuture).into());
    }
    Ok(())
}

fn within_course(course: &TherapyCourse, field: &str, day: NaiveDate) -> Result<(), Invalid> {
    match (course.start, course.ended) {
        (Some(start), _) if day < start => Err(Invalid::new(field, Problem::BeforeStart)),
        (_, Some(ended)) if day > ended => Err(Invalid::new(field, Problem::NotPossibleHere)),
        _ => Ok(()),
    }
}
