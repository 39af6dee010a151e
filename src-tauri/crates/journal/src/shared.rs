//! What was given to whom and when, as the person noted it. The page itself is not kept, and nothing is sent.

use ballast_model::{Act, SharedId, SharedPage};
use ballast_vault as storage;

use crate::fields::day;
use crate::views::{Changed, SharedInput};
use crate::{Journal, JournalError};

/// Notes that a document was given to somebody today.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, or when the person is not there; errors of the vault.
pub fn note_shared(journal: &mut Journal, input: &SharedInput) -> Result<Changed, JournalError> {
    let shared = SharedPage {
        id: SharedId::NEW,
        person: input.person,
        day: journal.today()?,
        document: input.document,
        since: day("since", &input.since)?,
        until: day("until", &input.until)?,
        sensitive: input.sensitive,
    }
    .checked()?;
    journal.change(Act::AddShared, |tx| {
        storage::add_shared(tx, &shared).map(|_| ())
    })
}

/// Removes such a note.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_shared(journal: &mut Journal, id: SharedId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveShared, |tx| storage::remove_shared(tx, id))
}
