//! Backups: encrypted copies that were opened and checked before they count, thinned by age.
//!
//! A backup is a folder `backups/2026-11-24T20-15-00Z-day/` that holds a whole record (`journal.db`, `journal.keys` and its copy), so that it
//! opens, anywhere, like any record. Bringing one back is in `restore`. Called by the journal, and by the vault before it migrates.

use std::fs::{self, File};
use std::path::Path;

use ballast_model::{Invalid, Problem};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};

use crate::connection::{Mode, open_keyed};
use crate::error::{VaultError, VaultFile};
use crate::files;
use crate::header::{self, Header, ProtectionKind};
use crate::keys::DataKey;
use crate::meta;
use crate::thin::thin;
use crate::vault::Vault;
use crate::verify::{self, Report};

const STAMP: &str = "%Y-%m-%dT%H-%M-%SZ";
const UNFINISHED: &str = ".unfinished-";
/// While this file is there, no backup is deleted.
pub(crate) const PAUSED: &str = "paused";
/// Days after a restore until backups are thinned again, if nobody says so earlier.
const PAUSE_DAYS: i64 = 14;
/// What folders with a record put aside by a restore begin with.
pub(crate) const PUT_ASIDE: &str = "before-restore-";

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BackupReason {
    /// A day with changes.
    Day,
    /// The tables are about to change.
    Migration,
    /// A file is about to be imported.
    Import,
    /// A person asked for it. Never thinned.
    Manual,
}

impl BackupReason {
    /// Every reason.
    pub const ALL: &'static [Self] = &[Self::Day, Self::Migration, Self::Import, Self::Manual];

    /// The word in the backup's name and on the bridge.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Manual => "manual",
        }
    }
}

/// A finished backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its name, which is also its folder's.
    pub name: String,
    /// When it was made, by the clock of that time.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Size of its database in bytes.
    pub bytes: u64,
}

/// What a rotation did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rotation {
    /// These were deleted.
    Thinned(Vec<String>),
    /// Nothing was deleted: the record was restored lately, or is damaged.
    Paused,
}

/// The backups in `folder`, newest first. Needs no key and no open record; what is not a finished backup is left out.
///
/// # Errors
/// What the disk reports.
pub fn list_backups(folder: &Path) -> Result<Vec<Backup>, VaultError> {
    let home = folder.join(files::BACKUPS);
    if files::look(&home)?.is_none_or(|found| !found.is_dir()) {
        return Ok(Vec::new());
    }
    let mut backups = Vec::new();
    for entry in fs::read_dir(home)? {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        let Some((at, reason)) = read_name(&name) else {
            continue;
        };
        if !entry.file_type()?.is_dir() {
            continue;
        }
        if let Ok(Some(database)) = files::plain_file(&entry.path().join(files::DATABASE)) {
            backups.push(Backup {
                name,
                at,
                reason,
                bytes: database.len(),
            });
        }
    }
    backups.sort_by(|a, b| (b.at, &b.name).cmp(&(a.at, &a.name)));
    Ok(backups)
}

/// How a backup is protected, so that the right secret can be asked for.
///
/// # Errors
/// [`VaultError::MissingFile`], [`VaultError::DamagedHeader`], [`VaultError::NewerVersion`].
pub fn backup_protection(folder: &Path, name: &str) -> Result<ProtectionKind, VaultError> {
    Ok(header::find(&backup_folder(folder, name)?, None)?
        .header
        .kind())
}

/// The folder of a backup, from a name that is exactly one.
pub(crate) fn backup_folder(folder: &Path, name: &str) -> Result<std::path::PathBuf, VaultError> {
    let path = folder.join(files::BACKUPS).join(name);
    let there =
        read_name(name).is_some() && files::look(&path)?.is_some_and(|found| found.is_dir());
    if there {
        Ok(path)
    } else {
        Err(VaultError::MissingFile(VaultFile::Backup))
    }
}

fn read_name(name: &str) -> Option<(DateTime<Utc>, BackupReason)> {
    let (stamp, rest) = (name.get(..20)?, name.get(20..)?.strip_prefix('-')?);
    let at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?.and_utc();
    let (word, number) = rest
        .split_once('-')
        .map_or((rest, None), |(word, number)| (word, Some(number)));
    let numbered_well =
        number.is_none_or(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    let reason = BackupReason::ALL
        .iter()
        .copied()
        .find(|r| r.code() == word)?;
    numbered_well.then_some((at, reason))
}

/// The stamp in the names of backups and of records put aside, in UTC.
pub(crate) fn stamp(now: DateTime<Utc>) -> String {
    now.format(STAMP).to_string()
}

impl Vault {
    /// Makes a backup: copied, made durable, opened again with the key, every page and reference checked, rows counted against the
    /// record, and only then given its name.
    ///
    /// # Errors
    /// [`VaultError::DamagedDatabase`] when the record does not pass the check (thinning then pauses), [`VaultError::DiskFull`] and others. No
    /// part of a backup stays behind (a whole one does where the damage is outside what it holds), and no earlier one is touched.
    pub fn make_backup(
        &mut self,
        reason: BackupReason,
        now: DateTime<Utc>,
    ) -> Result<Backup, VaultError> {
        self.check_writable()?;
        let home = self.folder().join(files::BACKUPS);
        files::private_folder(&home)?;
        clear_unfinished(&home)?;
        let made = self.copy_into(&home, reason, now).and_then(|backup| {
            // A damaged page that no row is on does not spoil the copy, but from then on nothing can be written to the record.
            match meta::set_backed_up(self.connection()) {
                Err(_) if !is_whole(self.connection()) => Err(VaultError::DamagedDatabase),
                other => other.map(|()| backup),
            }
        });
        if matches!(made, Err(VaultError::DamagedDatabase)) {
            pause_rotation(self.folder(), now).ok();
        }
        made
    }

    /// Makes a backup in a folder of its own inside `home`, such as one on another disk, with the same checks. It is not listed, never thinned
    /// and no reason to leave out the day's: that disk may be in a drawer. `home` is made if needed. Nothing else in it is touched.
    ///
    /// # Errors
    /// [`VaultError::Invalid`] at `to` when `home` lies inside the record's own folder; otherwise as [`Vault::make_backup`].
    pub fn make_backup_in(&self, home: &Path, now: DateTime<Utc>) -> Result<Backup, VaultError> {
        let missing = files::look(home)?.is_none();
        files::private_folder(home)?;
        let home = files::resolve_folder(home)?;
        if home.starts_with(self.folder()) {
            if missing {
                // Empty as it was made; one that is not stays.
                fs::remove_dir(&home).ok();
            }
            return Err(Invalid::new("to", Problem::NotPossibleHere).into());
        }
        self.copy_into(&home, BackupReason::Manual, now)
    }

    /// Copies the record into `home` under a name that nothing has yet. No part stays behind when it cannot be finished.
    fn copy_into(
        &self,
        home: &Path,
        reason: BackupReason,
        now: DateTime<Utc>,
    ) -> Result<Backup, VaultError> {
        let name = free_name(home, reason, now)?;
        let unfinished = home.join(format!("{UNFINISHED}{name}"));
        let made =
            copy_record(self.connection(), self.key(), self.header(), &unfinished).and_then(|_| {
                fs::rename(&unfinished, home.join(&name))?;
                files::sync_folder(home)
            });
        if let Err(error) = made {
            fs::remove_dir_all(&unfinished).ok();
            return Err(error);
        }
        let bytes = files::plain_file(&home.join(&name).join(files::DATABASE))?
            .map_or(0, |found| found.len());
        Ok(Backup {
            name,
            at: now,
            reason,
            bytes,
        })
    }

    /// Whether the day's backup is due: something has changed since the last one, and none was made on this UTC day. Compares days for
    /// being the same, never for order, so a clock that goes back does not stop backups.
    ///
    /// # Errors
    /// What the disk reports.
    pub fn backup_due(&self, now: DateTime<Utc>) -> Result<bool, VaultError> {
        let made_today = list_backups(self.folder())?.iter().any(|backup| {
            backup.reason == BackupReason::Day && backup.at.date_naive() == now.date_naive()
        });
        Ok(!self.is_read_only() && !made_today && meta::changed_since_backup(self.connection())?)
    }

    /// Deletes the backups that [`thin`] lets go. Never touches the newest backup that still opens, nor any of another record; deletes nothing
    /// while the record itself does not pass its check, or for two weeks after a restore.
    ///
    /// # Errors
    /// What the disk reports.
    pub fn rotate(&mut self, now: DateTime<Utc>) -> Result<Rotation, VaultError> {
        self.check_writable()?;
        if is_paused(self.folder(), now)? {
            return Ok(Rotation::Paused);
        }
        if !self.verify()?.is_ok() {
            pause_rotation(self.folder(), now)?;
            return Ok(Rotation::Paused);
        }
        let home = self.folder().join(files::BACKUPS);
        let mut own = list_backups(self.folder())?;
        own.retain(|backup| self.owns(&home.join(&backup.name)));
        let dates: Vec<_> = own
            .iter()
            .map(|backup| (backup.at, backup.reason))
            .collect();
        let mut going: Vec<&Backup> = own
            .iter()
            .zip(thin(&dates, now))
            .filter(|(_, keep)| !keep)
            .map(|(backup, _)| backup)
            .collect();
        if !going.is_empty() {
            let newest_sound = own
                .iter()
                .find(|backup| self.is_sound(&home.join(&backup.name)));
            let Some(newest_sound) = newest_sound else {
                pause_rotation(self.folder(), now)?;
                return Ok(Rotation::Paused);
            };
            going.retain(|backup| backup.name != newest_sound.name);
        }
        for backup in &going {
            // First out of the list, then gone: a half-deleted folder must not look like a backup.
            let unfinished = home.join(format!("{UNFINISHED}{}", backup.name));
            fs::rename(home.join(&backup.name), &unfinished)?;
            fs::remove_dir_all(&unfinished)?;
        }
        Ok(Rotation::Thinned(
            going
                .into_iter()
                .map(|backup| backup.name.clone())
                .collect(),
        ))
    }

    /// Lets backups be thinned again after a restore, once a person has seen that all is there.
    ///
    /// # Errors
    /// What the disk reports.
    pub fn resume_rotation(&mut self) -> Result<(), VaultError> {
        self.check_writable()?;
        files::remove_if_there(&self.folder().join(files::BACKUPS).join(PAUSED))
    }

    fn owns(&self, backup: &Path) -> bool {
        header::find(backup, None).is_ok_and(|found| found.header.id == self.header().id)
    }

    fn is_sound(&self, backup: &Path) -> bool {
        open_keyed(
            &backup.join(files::DATABASE),
            self.key(),
            self.header().id,
            Mode::ReadOnly,
        )
        .and_then(|connection| verify::report(&connection))
        .is_ok_and(|report| report.is_ok())
    }
}

/// Copies an open record into the new folder `target` and checks the copy.
///
/// # Errors
/// [`VaultError::DamagedDatabase`] when the copy does not pass, or has not the same rows.
pub(crate) fn copy_record(
    source: &Connection,
    key: &DataKey,
    header: &Header,
    target: &Path,
) -> Result<Report, VaultError> {
    files::private_folder(target)?;
    let database = target.join(files::DATABASE);
    drop(files::private_file(&database)?);
    let mut copy = open_keyed(&database, key, header.id, Mode::Build)?;
    // One step for the whole: nobody else writes, and a copy in pieces would only begin again after each change.
    match Copying::new(source, &mut copy)?
        .step(-1)
        .map_err(VaultError::from)
    {
        Ok(StepResult::Done) => {}
        Ok(_) => return Err(VaultError::InUse),
        Err(VaultError::DiskFull) => return Err(VaultError::DiskFull),
        // A page that does not fit its seal comes out of the copying under other names, such as a target that cannot be written.
        Err(_) if !is_whole(source) => return Err(VaultError::DamagedDatabase),
        Err(other) => return Err(other),
    }
    copy.close().map_err(|(_, error)| error)?;
    File::open(&database)?.sync_all()?;
    header.write(target)?;
    files::sync_folder(target)?;

    let copy = open_keyed(&database, key, header.id, Mode::ReadOnly)?;
    meta::check_vault_id(&copy, header.id)?;
    let report = verify::report(&copy)?;
    if report.is_ok() && report.tables == verify::tables(source)? {
        Ok(report)
    } else {
        Err(VaultError::DamagedDatabase)
    }
}

/// Whether a look over an open record finds nothing; one that cannot be looked over is not whole.
fn is_whole(connection: &Connection) -> bool {
    verify::report(connection).is_ok_and(|report| report.is_ok())
}

fn free_name(home: &Path, reason: BackupReason, now: DateTime<Utc>) -> Result<String, VaultError> {
    let plain = format!("{}-{}", stamp(now), reason.code());
    let mut name = plain.clone();
    let mut number = 2;
    while files::look(&home.join(&name))?.is_some() {
        name = format!("{plain}-{number}");
        number += 1;
    }
    Ok(name)
}

/// Whether the folder is a backup that never got its name.
pub(crate) fn is_unfinished(folder: &Path) -> bool {
    folder
        .file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with(UNFINISHED))
}

fn clear_unfinished(home: &Path) -> Result<(), VaultError> {
    for entry in fs::read_dir(home)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED)
            && entry.file_type()?.is_dir()
        {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Stops backups from being deleted, from `now` on.
pub(crate) fn pause_rotation(folder: &Path, now: DateTime<Utc>) -> Result<(), VaultError> {
    let home = folder.join(files::BACKUPS);
    files::private_folder(&home)?;
    files::replace_whole(&[(&home.join(PAUSED), stamp(now).as_bytes())])
}

fn is_paused(folder: &Path, now: DateTime<Utc>) -> Result<bool, VaultError> {
    let Some(since) = files::read_small(&folder.join(files::BACKUPS).join(PAUSED), 64)? else {
        return Ok(false);
    };
    let since = std::str::from_utf8(&since)
        .ok()
        .and_then(|s| NaiveDateTime::parse_from_str(s, STAMP).ok());
    // A marker that cannot be read pauses too.
    Ok(since.is_none_or(|since| {
        now.signed_duration_since(since.and_utc()) < TimeDelta::days(PAUSE_DAYS)
    }))
}

/// Gives every copy of this record in its own folder (backups, and records put aside by a restore) the present header, so that a secret
/// that was changed opens none of them. A copy whose header cannot be written keeps its old one until the next opening.
pub(crate) fn put_header_into_copies(folder: &Path, header: &Header) {
    let homes = [
        (folder.join(files::BACKUPS), ""),
        (folder.to_owned(), PUT_ASIDE),
    ];
    for (home, prefix) in homes {
        let Ok(entries) = fs::read_dir(home) else {
            continue;
        };
        for entry in entries.flatten() {
            let named = entry.file_name().to_string_lossy().starts_with(prefix);
            if !named || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                continue;
            }
            let copies =
                [files::KEYS, files::KEYS_COPY].map(|name| Header::read(&entry.path().join(name)));
            let ours = copies
                .iter()
                .any(|copy| matches!(copy, Ok(Some(found)) if found.id == header.id));
            let current = copies
                .iter()
                .all(|copy| matches!(copy, Ok(Some(found)) if found == header));
            if ours && !current && header.write(&entry.path()).is_err() {
                tracing::warn!("a backup kept its earlier key header");
            }
        }
    }
}
