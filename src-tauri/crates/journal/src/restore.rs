//! A backup put in the place of the record without opening it afterwards: for the command line, and for a record that itself cannot be
//! opened. The window's way, which goes on into the record, is in `door`.

use std::path::Path;
use std::sync::Arc;

use ballast_model::Clock;
use ballast_vault::{Unlock, VaultError, VaultFile, list_backups, restore, restore_from};

use crate::JournalError;

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutBack {
    /// The folder beside the record in which the one that was there is kept; none when there was none.
    pub kept: Option<String>,
    /// Rows by noun in the restored record.
    pub counts: Vec<(String, u64)>,
}

/// Puts a backup in the place of the record in `folder`: `from` is the name of one of its own backups, or a folder that holds one. It is
/// opened and checked first.
///
/// # Errors
/// `missing_file` when `from` is neither; errors of the vault. In every case the record is as it was.
pub fn put_back(
    folder: &Path,
    from: &Path,
    unlock: Unlock<'_>,
    clock: &Arc<dyn Clock>,
) -> Result<PutBack, JournalError> {
    let backups = list_backups(folder)?;
    let own = backups
        .iter()
        .find(|backup| Path::new(&backup.name) == from);
    let restored = match own {
        Some(backup) => restore(folder, &backup.name, unlock, clock.now())?,
        None if from.is_dir() => restore_from(folder, from, unlock, clock.now())?,
        None => return Err(VaultError::MissingFile(VaultFile::Backup).into()),
    };
    let nouns = restored.report.nouns.into_iter();
    Ok(PutBack {
        kept: restored.kept,
        counts: nouns
            .map(|(noun, count)| (noun.code().to_owned(), count))
            .collect(),
    })
}
