//! Deletion for good: of one thing with every trace of it, or of the whole record.
//!
//! One thing goes in one transaction, together with what could be undone and the search index, which is made anew; in the same transaction it is
//! noted that traces remain. Then the file is rewritten, one new backup is made and checked, and every earlier copy in the folder is removed. A
//! kill in between leaves the thing gone from the record, and the next opening does the rest. The whole record goes by a decision of one file:
//! before it all is there, after it the next start finishes. What a person copied elsewhere, and what a disk keeps of bytes it was told to
//! overwrite, is out of reach. Called by the journal.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use ballast_model::{
    CourseId, GoalId, Invalid, MedicineId, PlanSubject, Problem, Thing, ThingKind,
};
use chrono::{DateTime, Utc};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetIter, Session};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::backup::{self, BackupReason, PUT_ASIDE};
use crate::connection::quiet;
use crate::error::VaultError;
use crate::files;
use crate::header;
use crate::lock::FolderLock;
use crate::nouns::OWN_TABLES;
use crate::vault::Vault;
use crate::{meta, restore, storage};

/// A whole record that only has still to be removed; holds which record it was.
pub(crate) const ERASE_DECIDED: &str = "erase-decided";

/// What would go with a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Going {
    /// How many rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// Copies of the record in its folder that were made before: backups, and records put aside by a restore.
    pub copies: u64,
    /// Acts that can be undone or done again now and cannot afterwards.
    pub acts: u64,
}

/// What a deletion did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// How many copies of the record were removed.
    pub copies: u64,
    /// The name of the new backup.
    pub backup: String,
}

impl Vault {
    /// What [`Vault::erase`] would remove; nothing is changed.
    ///
    /// # Errors
    /// As [`Vault::erase`].
    pub fn would_erase(&mut self, thing: Thing) -> Result<Going, VaultError> {
        self.check_writable()?;
        let connection = self.connection();
        // Dropped without a commit, it is rolled back.
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let mut session = Session::new(connection)?;
        session.table_filter(Some(|table: &str| !OWN_TABLES.contains(&table)));
        session.attach::<&str>(None)?;
        remove(connection, thing)?;
        let mut changeset = Vec::new();
        session.changeset_strm(&mut changeset)?;
        drop(session);
        let acts = connection.query_row("SELECT count(*) FROM undo_log", [], |row| {
            row.get::<_, i64>(0)
        })?;
        transaction.rollback()?;
        Ok(Going {
            rows: removed_rows(&changeset)?,
            copies: u64::try_from(self.copies()?.len()).unwrap_or(u64::MAX),
            acts: u64::try_from(acts).unwrap_or(0),
        })
    }

    /// Deletes a thing and what belongs to it for good: from the record, from what could be undone, from the search index, and by removing every
    /// earlier copy of the record in its folder once a new backup was made and checked.
    ///
    /// # Errors
    /// [`Problem::NotFound`] when it is not there; what the disk reports. When the thing is gone but its traces are not (a full disk), the next
    /// opening goes on.
    pub fn erase(&mut self, thing: Thing, now: DateTime<Utc>) -> Result<Erased, VaultError> {
        self.check_writable()?;
        let connection = self.connection();
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        remove(connection, thing)?;
        connection.execute("DELETE FROM undo_log", [])?;
        storage::rebuild(connection)?;
        meta::set_erasing(connection)?;
        meta::count_change(connection)?;
        transaction.commit()?;
        self.finish_erasing(now)
    }

    /// Whether something was deleted for good whose traces have still to go.
    pub(crate) fn is_erasing(&self) -> Result<bool, VaultError> {
        meta::is_erasing(self.connection())
    }

    /// Rewrites the file, makes the new backup, removes the earlier copies. Can be begun again at any point.
    pub(crate) fn finish_erasing(&mut self, now: DateTime<Utc>) -> Result<Erased, VaultError> {
        quiet(self.connection(), "PRAGMA wal_checkpoint(TRUNCATE)")?;
        // The copy it works in lies in memory (`temp_store`), and every page of the file is written anew.
        quiet(self.connection(), "VACUUM")?;
        quiet(self.connection(), "PRAGMA wal_checkpoint(TRUNCATE)")?;
        let earlier = self.copies()?;
        let backup = self.make_backup(BackupReason::Day, now)?.name;
        let home = self.folder().join(files::BACKUPS);
        for copy in &earlier {
            remove_copy(copy)?;
        }
        files::sync_folder(&home)?;
        files::sync_folder(self.folder())?;
        meta::clear_erasing(self.connection())?;
        quiet(self.connection(), "PRAGMA wal_checkpoint(TRUNCATE)")?;
        Ok(Erased {
            copies: u64::try_from(earlier.len()).unwrap_or(u64::MAX),
            backup,
        })
    }

    fn copies(&self) -> Result<Vec<PathBuf>, VaultError> {
        copies_in(self.folder(), &self.id())
    }
}

/// The copies of a record in its folder: backups, finished or not, and records put aside. Those that are provably another record's are left.
fn copies_in(folder: &Path, id: &str) -> Result<Vec<PathBuf>, VaultError> {
    let mut found = Vec::new();
    for (home, prefix) in [
        (folder.join(files::BACKUPS), ""),
        (folder.to_owned(), PUT_ASIDE),
    ] {
        if files::look(&home)?.is_none_or(|there| !there.is_dir()) {
            continue;
        }
        for entry in fs::read_dir(&home)? {
            let entry = entry?;
            let named = entry.file_name().to_string_lossy().starts_with(prefix);
            let others =
                header::find(&entry.path(), None).is_ok_and(|found| found.header.id.to_hex() != id);
            if named && entry.file_type()?.is_dir() && !others && is_a_copy(&entry.path())? {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A folder that holds, or was to hold, a record, and not something else a person put there.
fn is_a_copy(folder: &Path) -> Result<bool, VaultError> {
    for name in [files::DATABASE, files::KEYS, files::KEYS_COPY] {
        if files::look(&folder.join(name))?.is_some() {
            return Ok(true);
        }
    }
    Ok(backup::is_unfinished(folder))
}

/// Out of the list first, so that what is half removed looks like no backup.
fn remove_copy(copy: &Path) -> Result<(), VaultError> {
    for name in [files::KEYS, files::KEYS_COPY] {
        overwrite_and_remove(&copy.join(name))?;
    }
    match fs::remove_dir_all(copy) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes a small file after writing zeros over it. A disk may keep the old bytes all the same.
fn overwrite_and_remove(path: &Path) -> Result<(), VaultError> {
    let Some(found) = files::plain_file(path).ok().flatten() else {
        return Ok(());
    };
    let length = usize::try_from(found.len().min(1 << 20)).unwrap_or_default();
    if let Ok(mut file) = fs::OpenOptions::new().write(true).open(path) {
        file.write_all(&vec![0; length])?;
        file.sync_all()?;
    }
    files::remove_if_there(path)
}

fn removed_rows(changeset: &[u8]) -> Result<BTreeMap<String, u64>, VaultError> {
    let mut rows = BTreeMap::new();
    let mut bytes = changeset;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        let operation = change.op()?;
        if operation.code() == Action::SQLITE_DELETE {
            *rows.entry(operation.table_name().to_owned()).or_insert(0) += 1;
        }
    }
    Ok(rows)
}

/// Takes a thing out of the tables, with what belongs to it and with what was kept of how it stood before.
fn remove(conn: &Connection, thing: Thing) -> Result<(), VaultError> {
    let Thing { kind, id } = thing;
    if kind == ThingKind::PrivateNote {
        let sql =
            "UPDATE session SET private_note = NULL WHERE id = ?1 AND private_note IS NOT NULL";
        return met(conn.execute(sql, [id])?);
    }
    if kind == ThingKind::Step {
        conn.execute("DELETE FROM step_correction WHERE step = ?1", [id])?;
    }
    let table = storage::table_of(kind);
    met(conn.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [id])?)?;
    conn.execute(
        "DELETE FROM correction WHERE kind = ?1 AND thing = ?2",
        (kind.code(), id),
    )?;
    let copied = match kind {
        ThingKind::Medicine => PlanSubject::Medicine(MedicineId(id)),
        ThingKind::Course => PlanSubject::Therapy(CourseId(id)),
        ThingKind::Goal => PlanSubject::Goal(GoalId(id)),
        _ => return Ok(()),
    };
    // Versions of the plan hold a copy of it as it stood.
    for mut version in storage::list_plan_versions(conn)? {
        let before = version.entries.len();
        version.entries.retain(|entry| entry.subject() != copied);
        if version.entries.len() != before {
            storage::update_plan_version(conn, &version)?;
        }
    }
    Ok(())
}

fn met(changed: usize) -> Result<(), VaultError> {
    if changed == 0 {
        Err(Invalid::new("id", Problem::NotFound).into())
    } else {
        Ok(())
    }
}

/// Deletes the whole record in `folder` for good, with its keys, its backups and everything else of it. It must not be open. Other files, and
/// backups of other records, are left.
///
/// # Errors
/// [`VaultError::InUse`], [`VaultError::ReadOnly`], [`VaultError::MissingFile`] when there is no record; what the disk reports: once it was decided,
/// the next start goes on.
pub fn erase_record(folder: &Path) -> Result<(), VaultError> {
    let folder = files::resolve_folder(folder)?;
    let lock = FolderLock::take(&folder)?;
    if !lock.writable {
        return Err(VaultError::ReadOnly);
    }
    if !is_decided(&folder)? {
        let id = header::find(&folder, None)?.header.id.to_hex();
        files::replace_whole(&[(&folder.join(ERASE_DECIDED), id.as_bytes())])?;
    }
    finish(&folder)?;
    // The lock's own file goes last, after it was let go.
    drop(lock);
    files::remove_if_there(&folder.join(files::LOCK))?;
    // A folder with anything else in it stays.
    fs::remove_dir(&folder).ok();
    Ok(())
}

/// Whether the record in `folder` was deleted and only has to be removed.
pub(crate) fn is_decided(folder: &Path) -> Result<bool, VaultError> {
    Ok(files::look(&folder.join(ERASE_DECIDED))?.is_some())
}

/// Finishes a decided deletion of the whole record.
pub(crate) fn finish(folder: &Path) -> Result<(), VaultError> {
    finish_in_steps(folder, &mut || Ok(()))
}

/// Each step can be the last one before a power cut: begun again, the whole comes to the same end.
fn finish_in_steps(
    folder: &Path,
    step: &mut dyn FnMut() -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let Some(id) = files::read_small(&folder.join(ERASE_DECIDED), 256)? else {
        return Ok(());
    };
    let id = String::from_utf8(id).unwrap_or_default();
    // The keys first: without them nothing of the rest can be read.
    for name in [files::KEYS, files::KEYS_COPY] {
        step()?;
        overwrite_and_remove(&folder.join(name))?;
        files::remove_if_there(&folder.join(format!("{name}.new")))?;
    }
    for copy in copies_in(folder, &id)? {
        step()?;
        remove_copy(&copy)?;
    }
    for name in [
        files::DATABASE,
        files::DATABASE_WAL,
        files::DATABASE_SHM,
        files::DATABASE_CREATING,
    ] {
        step()?;
        files::remove_if_there(&folder.join(name))?;
    }
    for name in [restore::STAGING, restore::DECIDED] {
        step()?;
        remove_copy(&folder.join(name))?;
    }
    let home = folder.join(files::BACKUPS);
    files::remove_if_there(&home.join(backup::PAUSED))?;
    // Backups of another record stay.
    fs::remove_dir(&home).ok();
    files::sync_folder(folder)?;
    step()?;
    files::remove_if_there(&folder.join(ERASE_DECIDED))?;
    files::sync_folder(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{KdfCost, Presence, Protection, Unlock, probe};

    /// Ends the work at every step in turn, as a kill would, and starts again as the next start would.
    #[test]
    fn a_kill_at_any_step_of_deleting_all_leaves_nothing_after_the_next_start() {
        let now: DateTime<Utc> = "2026-11-24T12:00:00Z".parse().unwrap();
        let mut steps = 0;
        loop {
            let dir = tempfile::tempdir().unwrap();
            let folder = dir.path().canonicalize().unwrap();
            let created =
                Vault::create(&folder, Protection::ThisAccountOnly, KdfCost::FLOOR, now).unwrap();
            let mut vault = created.vault;
            vault.make_backup(BackupReason::Day, now).unwrap();
            vault.make_backup(BackupReason::Manual, now).unwrap();
            let id = vault.id();
            vault.close().unwrap();
            fs::write(folder.join("photo.jpg"), "mine").unwrap();

            files::replace_whole(&[(&folder.join(ERASE_DECIDED), id.as_bytes())]).unwrap();
            let mut left = steps;
            let ended = finish_in_steps(&folder, &mut || {
                left -= 1;
                if left < 0 {
                    Err(VaultError::InUse)
                } else {
                    Ok(())
                }
            });
            // Whatever is left, it is no record any more, and opening it finds none.
            assert_eq!(
                probe(&folder).unwrap(),
                Presence::None,
                "after step {steps}"
            );
            assert!(Vault::open(&folder, Unlock::KeyFile, now).is_err());
            let left: Vec<String> = fs::read_dir(&folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .filter(|name| name != files::LOCK)
                .collect();
            assert_eq!(left, ["photo.jpg"], "after step {steps}");
            // And a new one can be made.
            Vault::create(&folder, Protection::ThisAccountOnly, KdfCost::FLOOR, now).unwrap();
            if ended.is_ok() {
                break;
            }
            steps += 1;
        }
        assert!(steps >= 9, "{steps}");
    }
}
