//! Check-ins that are being filled in, kept in the encrypted record so that a lock, a closed window or a fallen page loses nothing of what was
//! typed. A draft is no entry: it is on no chart and no page, and undo knows nothing of it.
//!
//! What a guide in the toolkit or the plan holds is saved there as it is typed (`vault.transact_joining`), not here.

use ballast_model::{Invalid, Problem};

use crate::{Journal, JournalError};

const LOOK: &str = "drafts";
/// Far more than a month of half-written days.
const MOST_BYTES: usize = 512 * 1024;

/// The drafts as they were kept; none when there are none.
///
/// # Errors
/// Errors of the vault.
pub fn get_drafts(journal: &Journal) -> Result<Option<String>, JournalError> {
    let kept = journal.vault().look(LOOK)?;
    Ok(kept
        .as_ref()
        .and_then(serde_json::Value::as_str)
        .filter(|kept| !kept.is_empty())
        .map(str::to_owned))
}

/// Keeps the drafts in the place of those before; empty for none. In a record that can only be read nothing is kept.
///
/// # Errors
/// [`JournalError::Invalid`] at `drafts` when they are too long; errors of the vault.
pub fn keep_drafts(journal: &mut Journal, drafts: &str) -> Result<(), JournalError> {
    if drafts.len() > MOST_BYTES {
        return Err(Invalid::new("drafts", Problem::TooLong { max: MOST_BYTES }).into());
    }
    if journal.is_read_only() || get_drafts(journal)?.unwrap_or_default() == drafts {
        return Ok(());
    }
    Ok(journal
        .vault_mut()
        .set_look(LOOK, &serde_json::Value::from(drafts))?)
}
