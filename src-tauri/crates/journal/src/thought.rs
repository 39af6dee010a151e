//! Thought records, finished and not.

use ballast_model::{Act, ThoughtId, ThoughtRecord};
use ballast_vault as storage;

use crate::fields::past_day;
use crate::toolkit::{self, MOST, Standing, Tool, parts, shortened};
use crate::views::{Changed, Saved, ThoughtInput, ThoughtView, ToolKind};
use crate::{Journal, JournalError};

/// Adds a thought record or changes one, finished or not.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_thought(journal: &mut Journal, input: ThoughtInput) -> Result<Saved, JournalError> {
    let today = journal.today()?;
    let before = match input.id {
        Some(id) => Some(journal.read(|c| storage::get_thought(c, id))?),
        None => None,
    };
    let record = ThoughtRecord {
        id: input.id.unwrap_or(ThoughtId::NEW),
        day: past_day("day", &input.day, today)?,
        recorded: match &before {
            Some(before) => before.recorded.clone(),
            None => journal.moment()?,
        },
        stopped_at: input.stopped_at,
        scale: input.scale,
        situation: input.situation,
        feelings: input.feelings,
        thought: input.thought,
        belief: input.belief,
        supports: input.supports,
        against: input.against,
        balanced: input.balanced,
        balanced_belief: input.balanced_belief,
        will_do: input.will_do,
    }
    .checked()?;
    let standing = Standing {
        before: before.map(|b| b.stopped_at.is_some()),
        now: record.stopped_at.is_some(),
    };
    let acts = (Act::AddThought, Act::UpdateThought);
    toolkit::save(journal, &standing, acts, "thought", |tx| {
        if standing.before.is_some() {
            storage::update_thought(tx, &record)?;
            Ok(record.id.0)
        } else {
            storage::add_thought(tx, &record).map(|id| id.0)
        }
    })
}

/// Removes a thought record.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_thought(journal: &mut Journal, id: ThoughtId) -> Result<Changed, JournalError> {
    let unfinished = get_thought(journal, id)?.stopped_at.is_some();
    let act = toolkit::removing(unfinished, Act::RemoveThought);
    journal.change(act, |tx| storage::remove_thought(tx, id))
}

/// One thought record, to read, go on with or change.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn get_thought(journal: &Journal, id: ThoughtId) -> Result<ThoughtRecord, JournalError> {
    journal.read(|c| storage::get_thought(c, id))
}

/// Finished ones, newest first.
pub(crate) fn list(thoughts: Vec<ThoughtRecord>) -> Vec<ThoughtView> {
    thoughts
        .into_iter()
        .rev()
        .filter(|t| t.stopped_at.is_none())
        .take(MOST)
        .map(|t| ThoughtView {
            id: t.id,
            day: t.day,
            scale: t.scale,
            title: shortened(
                t.situation
                    .as_deref()
                    .or(t.thought.as_deref())
                    .unwrap_or_default(),
            ),
            balanced: t.balanced,
            feelings: t.feelings,
        })
        .collect()
}

/// Thought records to be found by their words.
pub(crate) fn tools(thoughts: Vec<ThoughtRecord>) -> Vec<Tool> {
    let words = |t: &ThoughtRecord| {
        let own = [&t.situation, &t.thought].map(|words| words.as_deref());
        let feelings = t.feelings.iter().map(|f| Some(f.name.as_str()));
        let second =
            [&t.supports, &t.against, &t.balanced, &t.will_do].map(|words| words.as_deref());
        parts(own.into_iter().chain(feelings).chain(second))
    };
    thoughts
        .into_iter()
        .map(|t| Tool {
            kind: ToolKind::Thought,
            id: t.id.0,
            of: t.id.0,
            day: Some(t.day),
            recorded: Some(t.recorded.at),
            unfinished: t.stopped_at.is_some(),
            parts: words(&t),
        })
        .collect()
}
