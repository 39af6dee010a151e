//! Life events.

use ballast_model::{Act, EventId, LifeEvent};
use ballast_vault as storage;

use crate::fields::{day, optional_day};
use crate::views::{Changed, EventInput};
use crate::{Journal, JournalError};

/// Adds a life event, or changes one. Events to come are possible: a move, an anniversary.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_event(journal: &mut Journal, input: EventInput) -> Result<Changed, JournalError> {
    let event = LifeEvent {
        id: input.id.unwrap_or(EventId::NEW),
        day: day("day", &input.day)?,
        until: optional_day("until", input.until.as_deref())?,
        title: input.title,
        impact: input.impact,
        note: input.note,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateEvent, |tx| storage::update_event(tx, &event))
    } else {
        journal.change(Act::AddEvent, |tx| {
            storage::add_event(tx, &event).map(|_| ())
        })
    }
}

/// Removes a life event.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_event(journal: &mut Journal, id: EventId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveEvent, |tx| storage::remove_event(tx, id))
}
