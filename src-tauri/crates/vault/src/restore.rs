//! Bringing a backup back into place, also when the record itself cannot be opened, in such an order that a kill at any step leaves the
//! old record or the restored one, whole.
//!
//! The copy is made and checked in `restoring/`. Renaming that folder to `restore-decided/` decides: before it, the old record is untouched and the
//! folder is litter; after it, the next start goes on where this one stopped, moving the old record to `before-restore-…/` and the new one into its
//! place. Called by the journal; its unfinished work is finished by every opening.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};

use crate::backup::{self, PUT_ASIDE, copy_record};
use crate::connection::{Mode, open_keyed};
use crate::erase;
use crate::error::{VaultError, VaultFile};
use crate::files;
use crate::header::{self, Unlock};
use crate::lock::FolderLock;
use crate::meta;
use crate::vault::{Presence, probe_in};
use crate::verify::Report;

pub(crate) const STAGING: &str = "restoring";
/// A restore that only has to be finished.
pub(crate) const DECIDED: &str = "restore-decided";
/// Inside the staged folder: where the old record goes.
const PUT_ASIDE_NAME: &str = "put-aside-as";

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The folder, inside the vault's, that the old record was put aside in; `None` when there was nothing to put aside.
    pub kept: Option<String>,
    /// What is in the restored record.
    pub report: Report,
}

/// Brings the backup `name` of `folder` back. The old record is kept whole beside it, and backups are not thinned for two weeks.
///
/// # Errors
/// [`VaultError::MissingFile`] for a name that is no backup; otherwise as [`restore_from`].
pub fn restore(
    folder: &Path,
    name: &str,
    unlock: Unlock<'_>,
    now: DateTime<Utc>,
) -> Result<Restored, VaultError> {
    restore_from(folder, &backup::backup_folder(folder, name)?, unlock, now)
}

/// Brings the record in the folder `source` (a backup, here or on another disk) into `folder`, which need not hold a record yet.
///
/// # Errors
/// A wrong secret, a damaged or newer source, a full disk, a record in use: in each case the old record is untouched.
pub fn restore_from(
    folder: &Path,
    source: &Path,
    unlock: Unlock<'_>,
    now: DateTime<Utc>,
) -> Result<Restored, VaultError> {
    let source = files::resolve_folder(source)?;
    files::private_folder(folder)?;
    let folder = files::resolve_folder(folder)?;
    let lock = FolderLock::take(&folder)?;
    if !lock.writable {
        return Err(VaultError::ReadOnly);
    }
    erase::finish(&folder)?;
    finish(&folder)?;
    if source == folder {
        return Err(VaultError::InUse);
    }
    let staged = stage(&folder, &source, unlock, now);
    let report = match staged {
        Ok(report) => report,
        Err(error) => {
            fs::remove_dir_all(folder.join(STAGING)).ok();
            return Err(error);
        }
    };
    backup::pause_rotation(&folder, now)?;
    fs::rename(folder.join(STAGING), folder.join(DECIDED))?;
    files::sync_folder(&folder)?;
    let kept = finish(&folder)?;
    Ok(Restored { kept, report })
}

/// Copies and checks the record in `source` in the staging folder.
fn stage(
    folder: &Path,
    source: &Path,
    unlock: Unlock<'_>,
    now: DateTime<Utc>,
) -> Result<Report, VaultError> {
    let database = source.join(files::DATABASE);
    files::plain_file(&database)?.ok_or(VaultError::MissingFile(VaultFile::Database))?;
    let (salt, _) = files::beginning(&database)?;
    let (key, header) = header::find(source, Some(salt))?.unlock(unlock)?;
    let connection = open_keyed(&database, &key, header.id, Mode::ReadOnly)?;
    meta::check_vault_id(&connection, header.id)?;

    let staging = folder.join(STAGING);
    let report = copy_record(&connection, &key, &header, &staging)?;
    let mut name = format!("{PUT_ASIDE}{}", backup::stamp(now));
    while files::look(&folder.join(&name))?.is_some() {
        name.push_str("-again");
    }
    files::replace_whole(&[(&staging.join(PUT_ASIDE_NAME), name.as_bytes())])?;
    Ok(report)
}

/// Whether a restore has been decided and not finished.
pub(crate) fn is_decided(folder: &Path) -> Result<bool, VaultError> {
    Ok(files::look(&folder.join(DECIDED))?.is_some())
}

/// What the folder will hold once the decided restore is finished.
pub(crate) fn probe_decided(folder: &Path) -> Result<Presence, VaultError> {
    let decided = folder.join(DECIDED);
    let keys_still_there = files::look(&decided.join(files::KEYS_COPY))?.is_some();
    match header::find(if keys_still_there { &decided } else { folder }, None) {
        Ok(found) => Ok(Presence::Complete(found.header.kind())),
        Err(_) => probe_in(folder, false),
    }
}

/// Finishes a decided restore and clears one that was not; gives where the old record went.
pub(crate) fn finish(folder: &Path) -> Result<Option<String>, VaultError> {
    finish_in_steps(folder, &mut || Ok(()))
}

/// Each step can be the last one before a power cut: begun again, the whole comes to the same end.
fn finish_in_steps(
    folder: &Path,
    step: &mut dyn FnMut() -> Result<(), VaultError>,
) -> Result<Option<String>, VaultError> {
    let staging = folder.join(STAGING);
    if files::look(&staging)?.is_some() {
        fs::remove_dir_all(&staging)?;
    }
    if !is_decided(folder)? {
        return Ok(None);
    }
    let decided = folder.join(DECIDED);
    let name = files::read_small(&decided.join(PUT_ASIDE_NAME), 256)?
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .filter(|name| name.starts_with(PUT_ASIDE) && !name.contains(['/', '\\']))
        .unwrap_or_else(|| format!("{PUT_ASIDE}unnamed"));
    let aside = folder.join(&name);
    files::private_folder(&aside)?;
    // A new file still staged means that the old ones under its name have not all left yet.
    let moves: [(&str, &[&str]); 3] = [
        (
            files::DATABASE,
            &[files::DATABASE_WAL, files::DATABASE_SHM, files::DATABASE],
        ),
        (files::KEYS, &[files::KEYS]),
        (files::KEYS_COPY, &[files::KEYS_COPY]),
    ];
    for (new, olds) in moves {
        if files::look(&decided.join(new))?.is_none() {
            continue;
        }
        for old in olds {
            if files::look(&folder.join(old))?.is_some() {
                step()?;
                fs::rename(folder.join(old), aside.join(old))?;
            }
        }
        step()?;
        fs::rename(decided.join(new), folder.join(new))?;
    }
    files::sync_folder(&aside)?;
    files::sync_folder(folder)?;
    step()?;
    // Empty when there was nothing to put aside; a folder with anything in it stays.
    fs::remove_dir(&aside).ok();
    let kept = files::look(&aside)?.map(|_| name);
    step()?;
    fs::remove_dir_all(&decided)?;
    files::sync_folder(folder)?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BackupReason, KdfCost, Protection, Vault};

    /// Ends the work at every step in turn, as a kill would, and opens the record as the next start would.
    #[test]
    fn a_kill_at_any_step_leaves_the_restored_record_and_the_old_one_whole() {
        let now: DateTime<Utc> = "2026-11-24T12:00:00Z".parse().unwrap();
        let count = |folder: &Path| {
            let vault = Vault::open(folder, Unlock::KeyFile, now).unwrap();
            vault
                .read(|r| {
                    Ok(r.query_row("SELECT count(*) FROM setting", [], |r| r.get::<_, i64>(0))?)
                })
                .unwrap()
        };
        let set = |vault: &mut Vault, key: &str| {
            let sql = format!("INSERT INTO setting VALUES ('{key}', '1')");
            vault
                .transact(ballast_model::Act::UpdateSettings, now, |r| {
                    Ok(r.execute_batch(&sql)?)
                })
                .unwrap()
        };
        let mut steps = 0;
        loop {
            let dir = tempfile::tempdir().unwrap();
            let created =
                Vault::create(dir.path(), Protection::ThisAccountOnly, KdfCost::FLOOR, now)
                    .unwrap();
            let mut vault = created.vault;
            let _ = set(&mut vault, "one");
            let backup = vault.make_backup(BackupReason::Day, now).unwrap().name;
            let _ = set(&mut vault, "two");
            // Keep what a power cut would leave: the second setting only in the log.
            let cut = tempfile::tempdir().unwrap();
            for name in [
                files::DATABASE,
                files::DATABASE_WAL,
                files::KEYS,
                files::KEYS_COPY,
            ] {
                fs::copy(dir.path().join(name), cut.path().join(name)).unwrap();
            }
            let source = dir.path().join(files::BACKUPS).join(&backup);
            let folder = cut.path().canonicalize().unwrap();

            stage(&folder, &source, Unlock::KeyFile, now).unwrap();
            if steps == 0 {
                // Killed before the decision: the old record, and no litter.
                assert_eq!(count(&folder), 2);
                assert!(!folder.join(STAGING).exists());
                stage(&folder, &source, Unlock::KeyFile, now).unwrap();
            }
            fs::rename(folder.join(STAGING), folder.join(DECIDED)).unwrap();
            let mut left = steps;
            let ended = finish_in_steps(&folder, &mut || {
                left -= 1;
                if left < 0 {
                    Err(VaultError::InUse)
                } else {
                    Ok(())
                }
            });
            assert_eq!(
                crate::probe(&folder).unwrap(),
                Presence::Complete(crate::ProtectionKind::ThisAccountOnly)
            );
            assert_eq!(count(&folder), 1, "after step {steps}");
            let aside = folder.join(format!("{PUT_ASIDE}{}", backup::stamp(now)));
            assert_eq!(count(&aside), 2, "after step {steps}");
            if ended.is_ok() {
                break;
            }
            steps += 1;
        }
        assert!(steps >= 8, "{steps}");
    }
}
