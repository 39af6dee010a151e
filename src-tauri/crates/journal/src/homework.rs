//! Homework: agreed, answered, carried to the next session.

use ballast_model::{Act, Homework, HomeworkId, HomeworkStatus, Invalid, Problem};
use ballast_vault as storage;

use crate::fields::{optional_day, past_day};
use crate::views::{AnswerInput, Changed, HomeworkInput};
use crate::{Journal, JournalError};

/// Adds homework, or changes what was agreed; what was said about it stays as it is.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_homework(journal: &mut Journal, input: HomeworkInput) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let before = input
        .id
        .map(|id| journal.read(|c| storage::get_homework(c, id)))
        .transpose()?;
    let session = input
        .session
        .map(|id| journal.read(|c| storage::get_session(c, id)))
        .transpose()?;
    if session.as_ref().is_some_and(|s| s.course != input.course) {
        return Err(Invalid::new("session", Problem::NotPossibleHere).into());
    }
    let agreed = match optional_day("agreed", input.agreed.as_deref())? {
        Some(day) => day,
        None => match (&before, &session) {
            (Some(before), _) => before.agreed,
            (None, Some(session)) => session.day.min(today),
            (None, None) => today,
        },
    };
    if agreed > today {
        return Err(Invalid::new("agreed", Problem::InTheFuture).into());
    }
    let (status, answered, in_the_way, learnt) = match before {
        Some(h) => (h.status, h.answered, h.in_the_way, h.learnt),
        None => (HomeworkStatus::Open, None, None, None),
    };
    let homework = Homework {
        id: input.id.unwrap_or(HomeworkId::NEW),
        course: input.course,
        session: input.session,
        agreed,
        task: input.task,
        due: optional_day("due", input.due.as_deref())?,
        status,
        answered,
        in_the_way,
        learnt,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateHomework, |tx| {
            storage::update_homework(tx, &homework)
        })
    } else {
        journal.change(Act::AddHomework, |tx| {
            storage::add_homework(tx, &homework).map(|_| ())
        })
    }
}

/// Says what became of homework, or takes that back; what was agreed stays as it is. An answer keeps the day it was first given while only
/// its words change.
///
/// # Errors
/// [`JournalError::Invalid`] at the field: a day to come, or one before it was agreed; errors of the vault.
pub fn answer_homework(journal: &mut Journal, input: AnswerInput) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let before = journal.read(|c| storage::get_homework(c, input.id))?;
    let said = match input.day.as_deref() {
        Some(typed) => past_day("day", typed, today)?,
        None if before.status == input.status => before.answered.unwrap_or(today),
        None => today,
    };
    let homework = Homework {
        status: input.status,
        answered: (input.status != HomeworkStatus::Open).then_some(said),
        in_the_way: input.in_the_way,
        learnt: input.learnt,
        ..before
    }
    .checked()?;
    journal.change(Act::AnswerHomework, |tx| {
        storage::update_homework(tx, &homework)
    })
}

/// Removes homework.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_homework(journal: &mut Journal, id: HomeworkId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveHomework, |tx| storage::remove_homework(tx, id))
}
