//! Exposure ladders and the attempts at their steps.

use ballast_model::{
    Act, Attempt, AttemptId, Invalid, Ladder, LadderId, LadderStep, LadderStepId, Problem,
};
use ballast_vault::{self as storage, Connection, VaultError};

use crate::fields::past_day;
use crate::toolkit::{self, EVER, Standing, Tool, parts};
use crate::views::{AttemptInput, Changed, LadderInput, LadderView, Saved, ToolKind};
use crate::{Journal, JournalError};

/// Adds a ladder or changes one, finished or not. Steps that are left out go with their attempts.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; [`Problem::NotPossibleHere`] at `scale` for another scale while there are attempts on the old
/// one; errors of the vault.
pub fn save_ladder(journal: &mut Journal, input: LadderInput) -> Result<Saved, JournalError> {
    let before = match input.id {
        Some(id) => Some(journal.read(|c| storage::get_ladder(c, id))?),
        None => None,
    };
    let moment = journal.moment()?;
    let ladder = Ladder {
        id: input.id.unwrap_or(LadderId::NEW),
        day: before.as_ref().map_or(moment.day, |b| b.day),
        recorded: before.as_ref().map_or(moment, |b| b.recorded.clone()),
        stopped_at: input.stopped_at,
        scale: input.scale,
        title: input.title,
        why: input.why,
        steps: input
            .steps
            .into_iter()
            .map(|s| LadderStep {
                id: s.id.unwrap_or(LadderStepId::NEW),
                what: s.what,
                expected: s.expected,
            })
            .collect(),
    }
    .checked()?;
    if let Some(before) = before.as_ref().filter(|b| b.scale != ladder.scale) {
        let attempts = journal.read(|c| attempts_of(c, before))?;
        if !attempts.is_empty() {
            return Err(Invalid::new("scale", Problem::NotPossibleHere).into());
        }
    }
    let standing = Standing {
        before: before.map(|b| b.stopped_at.is_some()),
        now: ladder.stopped_at.is_some(),
    };
    let acts = (Act::AddLadder, Act::UpdateLadder);
    toolkit::save(journal, &standing, acts, "ladder", |tx| {
        if standing.before.is_some() {
            storage::update_ladder(tx, &ladder)?;
            Ok(ladder.id.0)
        } else {
            storage::add_ladder(tx, &ladder).map(|id| id.0)
        }
    })
}

/// Removes a ladder with its steps and attempts.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_ladder(journal: &mut Journal, id: LadderId) -> Result<Changed, JournalError> {
    let unfinished = get_ladder(journal, id)?.stopped_at.is_some();
    let act = toolkit::removing(unfinished, Act::RemoveLadder);
    journal.change(act, |tx| storage::remove_ladder(tx, id))
}

/// One ladder, to go on with or change.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn get_ladder(journal: &Journal, id: LadderId) -> Result<Ladder, JournalError> {
    journal.read(|c| storage::get_ladder(c, id))
}

/// Adds an attempt or changes one, finished or not.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_attempt(journal: &mut Journal, input: AttemptInput) -> Result<Saved, JournalError> {
    let today = journal.today()?;
    let before = match input.id {
        Some(id) => Some(journal.read(|c| storage::get_attempt(c, id))?),
        None => None,
    };
    let ladder = journal
        .read(|c| storage::get_ladder_of(c, input.step))
        .map_err(|_| Invalid::new("step", Problem::NotFound))?;
    let attempt = Attempt {
        id: input.id.unwrap_or(AttemptId::NEW),
        step: input.step,
        day: past_day("day", &input.day, today)?,
        recorded: match &before {
            Some(before) => before.recorded.clone(),
            None => journal.moment()?,
        },
        stopped_at: input.stopped_at,
        start: input.start,
        peak: input.peak,
        end: input.end,
        minutes: input.minutes,
        learnt: input.learnt,
    }
    .checked(ladder.scale)?;
    let standing = Standing {
        before: before.map(|b| b.stopped_at.is_some()),
        now: attempt.stopped_at.is_some(),
    };
    let acts = (Act::AddAttempt, Act::UpdateAttempt);
    toolkit::save(journal, &standing, acts, "attempt", |tx| {
        if standing.before.is_some() {
            storage::update_attempt(tx, &attempt)?;
            Ok(attempt.id.0)
        } else {
            storage::add_attempt(tx, &attempt).map(|id| id.0)
        }
    })
}

/// Removes an attempt.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_attempt(journal: &mut Journal, id: AttemptId) -> Result<Changed, JournalError> {
    let unfinished = get_attempt(journal, id)?.stopped_at.is_some();
    let act = toolkit::removing(unfinished, Act::RemoveAttempt);
    journal.change(act, |tx| storage::remove_attempt(tx, id))
}

/// One attempt, to go on with or change.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn get_attempt(journal: &Journal, id: AttemptId) -> Result<Attempt, JournalError> {
    journal.read(|c| storage::get_attempt(c, id))
}

/// Finished ladders, newest first, each with its finished attempts.
pub(crate) fn list(ladders: Vec<Ladder>, attempts: Vec<Attempt>) -> Vec<LadderView> {
    ladders
        .into_iter()
        .rev()
        .filter(|l| l.stopped_at.is_none())
        .map(|ladder| LadderView {
            attempts: attempts
                .iter()
                .filter(|a| a.stopped_at.is_none() && is_step_of(&ladder, a.step))
                .cloned()
                .collect(),
            ladder,
        })
        .collect()
}

/// Ladders to be found by their words.
pub(crate) fn tools(ladders: Vec<Ladder>) -> Vec<Tool> {
    let words = |l: &Ladder| {
        let own = [Some(l.title.as_str()), l.why.as_deref()];
        let steps = l.steps.iter().map(|s| Some(s.what.as_str()));
        parts(own.into_iter().chain(steps))
    };
    ladders
        .into_iter()
        .map(|l| Tool {
            kind: ToolKind::Ladder,
            id: l.id.0,
            of: l.id.0,
            day: Some(l.day),
            recorded: Some(l.recorded.at),
            unfinished: l.stopped_at.is_some(),
            parts: words(&l),
        })
        .collect()
}

/// Attempts to be found by the words of their step and what was learnt.
pub(crate) fn attempt_tools(ladders: &[Ladder], attempts: Vec<Attempt>) -> Vec<Tool> {
    attempts
        .into_iter()
        .filter_map(|a| {
            let ladder = ladders.iter().find(|l| is_step_of(l, a.step))?;
            let step = ladder.steps.iter().find(|s| s.id == a.step)?;
            Some(Tool {
                kind: ToolKind::Attempt,
                id: a.id.0,
                of: ladder.id.0,
                day: Some(a.day),
                recorded: Some(a.recorded.at),
                unfinished: a.stopped_at.is_some(),
                parts: parts([Some(step.what.as_str()), a.learnt.as_deref()]),
            })
        })
        .collect()
}

fn is_step_of(ladder: &Ladder, step: LadderStepId) -> bool {
    ladder.steps.iter().any(|s| s.id == step)
}

fn attempts_of(c: &Connection, ladder: &Ladder) -> Result<Vec<Attempt>, VaultError> {
    let mut all = storage::list_attempts(c, EVER.0, EVER.1)?;
    all.retain(|a| is_step_of(ladder, a.step));
    Ok(all)
}
