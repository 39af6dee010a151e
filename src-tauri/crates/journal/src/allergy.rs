//! Allergies and bad reactions in the past.

use ballast_model::{Act, Allergy, AllergyId};
use ballast_vault as storage;

use crate::views::{AllergyInput, Changed};
use crate::{Journal, JournalError};

/// All of them, in the order of entry.
///
/// # Errors
/// Errors of the vault.
pub fn list_allergies(journal: &Journal) -> Result<Vec<Allergy>, JournalError> {
    journal.read(storage::list_allergies)
}

/// Adds one, or changes one.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_allergy(journal: &mut Journal, input: AllergyInput) -> Result<Changed, JournalError> {
    let allergy = Allergy {
        id: input.id.unwrap_or(AllergyId::NEW),
        name: input.name,
        kind: input.kind,
        reaction: input.reaction,
        since: input.since,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateAllergy, |tx| {
            storage::update_allergy(tx, &allergy)
        })
    } else {
        journal.change(Act::AddAllergy, |tx| {
            storage::add_allergy(tx, &allergy).map(|_| ())
        })
    }
}

/// Removes one.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_allergy(journal: &mut Journal, id: AllergyId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveAllergy, |tx| storage::remove_allergy(tx, id))
}
