//! Whether a record is whole, and how much is in it.

use serde::Serialize;

use crate::{Journal, JournalError};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// Every page decrypts, the structure holds, every reference leads somewhere.
    pub sound: bool,
    /// Version of the layout.
    pub schema: u32,
    /// Rows by noun.
    pub counts: Vec<(String, u64)>,
}

/// Reads every page of the record and counts what is in it.
///
/// # Errors
/// When the record cannot be read at all.
pub fn verify(journal: &Journal) -> Result<Verified, JournalError> {
    let report = journal.vault().verify()?;
    Ok(Verified {
        sound: report.is_ok(),
        schema: report.schema,
        counts: report
            .nouns
            .iter()
            .map(|(noun, count)| (noun.code().to_owned(), *count))
            .collect(),
    })
}
