//! Creating, opening and closing a vault, and changing what protects it.
//!
//! Holds the open record; reading and changing go through it. Never creates an empty record where one was expected. Called by the journal.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::backup::{self, BackupReason};
use crate::connection::{Mode, assert_sealed, open_keyed};
use crate::error::{VaultError, VaultFile};
use crate::files::{self, Identity};
use crate::header::{self, Found, Header, Protection, ProtectionKind, Unlock};
use crate::keys::{DataKey, KdfCost, VaultId};
use crate::lock::FolderLock;
use crate::recovery::RecoveryCode;
use crate::{erase, meta, migrate, restore, storage};

/// An open record. Dropping it closes it and releases the folder.
#[derive(Debug)]
pub struct Vault {
    // The connection goes before the lock, in this order.
    connection: Connection,
    folder: PathBuf,
    key: DataKey,
    header: Header,
    identity: Option<Identity>,
    read_only: bool,
    _lock: FolderLock,
}

/// A new record.
#[derive(Debug)]
pub struct Created {
    /// The record, open.
    pub vault: Vault,
    /// With a passphrase: the recovery code, which cannot be had again.
    pub recovery_code: Option<RecoveryCode>,
}

/// What a folder holds, as far as can be told without a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// No record, or a creation that never finished and held nothing yet: one can be created here.
    None,
    /// A record and what opens it.
    Complete(ProtectionKind),
    /// Keys without a record: something is lost.
    MissingDatabase,
    /// A record without keys: something is lost.
    MissingKeys,
    /// A record whose key header is damaged in both copies, or asks for absurd work.
    DamagedKeys,
    /// Written by a newer version.
    NewerVersion,
    /// Something under the name of a record that is none: a link, a folder, a device, a plain database.
    NotAVault,
}

/// Looks at a folder. Takes no lock and changes nothing.
///
/// # Errors
/// What the disk reports.
pub fn probe(folder: &Path) -> Result<Presence, VaultError> {
    let folder = match files::resolve_folder(folder) {
        Ok(folder) => folder,
        Err(VaultError::MissingFile(_)) => return Ok(Presence::None),
        Err(VaultError::NotAVault) => return Ok(Presence::NotAVault),
        Err(other) => return Err(other),
    };
    if erase::is_decided(&folder)? {
        return Ok(Presence::None);
    }
    if restore::is_decided(&folder)? {
        return restore::probe_decided(&folder);
    }
    probe_in(
        &folder,
        files::look(&folder.join(files::DATABASE_CREATING))?.is_some(),
    )
}

pub(crate) fn probe_in(folder: &Path, being_created: bool) -> Result<Presence, VaultError> {
    let database = match files::plain_file(&folder.join(files::DATABASE)) {
        Ok(found) => found.is_some(),
        Err(VaultError::NotAVault) => return Ok(Presence::NotAVault),
        Err(other) => return Err(other),
    };
    Ok(match (header::find(folder, None), database) {
        (_, false) if being_created => Presence::None,
        (Ok(found), true) => Presence::Complete(found.header.kind()),
        (Ok(_), false) => Presence::MissingDatabase,
        (Err(VaultError::MissingFile(_)), true) => Presence::MissingKeys,
        (Err(VaultError::MissingFile(_)), false) => Presence::None,
        (Err(VaultError::DamagedHeader | VaultError::UnsafeParameters), _) => Presence::DamagedKeys,
        (Err(VaultError::NewerVersion { .. }), _) => Presence::NewerVersion,
        (Err(VaultError::NotAVault), _) => Presence::NotAVault,
        (Err(other), _) => return Err(other),
    })
}

impl Vault {
    /// Creates a record in `folder`, which is made if needed and may hold other files, but no trace of a record.
    ///
    /// # Errors
    /// [`VaultError::AlreadyExists`], [`VaultError::InUse`], [`VaultError::Invalid`] (an empty or endless passphrase), or what the disk reports.
    pub fn create(
        folder: &Path,
        protection: Protection<'_>,
        cost: KdfCost,
        now: DateTime<Utc>,
    ) -> Result<Created, VaultError> {
        files::private_folder(folder)?;
        let folder = files::resolve_folder(folder)?;
        let lock = FolderLock::take(&folder)?;
        if !lock.writable {
            return Err(VaultError::ReadOnly);
        }
        erase::finish(&folder)?;
        clear_unfinished_creation(&folder)?;
        refuse_any_trace(&folder)?;

        let (id, key) = (VaultId::random()?, DataKey::random()?);
        let (header, recovery_code) = Header::new(id, &key, protection, cost)?;
        let creating = folder.join(files::DATABASE_CREATING);
        let built = build(&creating, &key, &header, &folder);
        if let Err(error) = built {
            // Leave the folder as it was found; a half-made record would only frighten.
            clear_unfinished_creation(&folder).ok();
            return Err(error);
        }
        drop(lock);
        let vault = Self::open_with(&folder, now, |found| Ok((key, found.header)))?;
        Ok(Created {
            vault,
            recovery_code,
        })
    }

    /// Opens the record in `folder`, brings its tables to this version (after a backup), and mends a damaged copy of the key header. Where
    /// the folder cannot be written it opens for reading only. `now` names the backup.
    ///
    /// # Errors
    /// Nearly every [`VaultError`]; the file is changed by none of them.
    pub fn open(folder: &Path, unlock: Unlock<'_>, now: DateTime<Utc>) -> Result<Self, VaultError> {
        Self::open_with(&files::resolve_folder(folder)?, now, |found| {
            found.unlock(unlock)
        })
    }

    fn open_with(
        folder: &Path,
        now: DateTime<Utc>,
        unlock: impl FnOnce(Found) -> Result<(DataKey, Header), VaultError>,
    ) -> Result<Self, VaultError> {
        let lock = FolderLock::take(folder)?;
        if lock.writable {
            erase::finish(folder)?;
            restore::finish(folder)?;
        }
        let database = folder.join(files::DATABASE);
        let salt = files::plain_file(&database)?
            .map(|_| files::beginning(&database))
            .transpose()?
            .map(|(salt, _)| salt);
        let found = match (header::find(folder, salt), salt) {
            (Ok(_), None) => return Err(VaultError::MissingFile(VaultFile::Database)),
            (Err(VaultError::MissingFile(_)), None) => {
                return Err(VaultError::MissingFile(VaultFile::Folder));
            }
            (found, _) => found?,
        };
        let heal = found.heal;
        let (key, header) = unlock(found)?;

        let mode = if lock.writable {
            Mode::ReadWrite
        } else {
            Mode::ReadOnly
        };
        let mut connection = open_keyed(&database, &key, header.id, mode)?;
        let mut read_only = !lock.writable;
        if !read_only && connection.is_readonly("main")? {
            drop(connection);
            connection = open_keyed(&database, &key, header.id, Mode::ReadOnly)?;
            read_only = true;
        }
        meta::check_vault_id(&connection, header.id)?;
        assert_sealed(&database)?;
        let identity = Identity::of(&database)?;
        let mut vault = Self {
            connection,
            folder: folder.to_owned(),
            key,
            header,
            identity,
            read_only,
            _lock: lock,
        };
        vault.bring_up_to_date(now)?;
        if !read_only {
            storage::ensure(&vault.connection)?;
            vault.go_on_erasing(now)?;
        }
        if heal && !read_only {
            vault.header.write(&vault.folder)?;
            tracing::warn!("a damaged copy of the key header was written again");
        }
        if !read_only {
            // A change of secret that was interrupted reaches the backups now.
            backup::put_header_into_copies(&vault.folder, &vault.header);
        }
        Ok(vault)
    }

    fn bring_up_to_date(&mut self, now: DateTime<Utc>) -> Result<(), VaultError> {
        if migrate::version_of(&self.connection)? == migrate::newest() {
            return Ok(());
        }
        self.check_writable()?;
        self.make_backup(BackupReason::Migration, now)?;
        migrate::run(&self.connection)
    }

    /// A deletion that was interrupted goes on now. What cannot be removed for want of space keeps nobody out of the record.
    fn go_on_erasing(&mut self, now: DateTime<Utc>) -> Result<(), VaultError> {
        if self.is_erasing()? && self.finish_erasing(now).is_err() {
            tracing::warn!("traces of a deletion are left until the next opening");
        }
        Ok(())
    }

    /// How many rows were written since it was opened, of whatever kind: whether two moments are alike, at no cost.
    #[must_use]
    pub fn rows_written(&self) -> u64 {
        self.connection.total_changes()
    }

    /// Closes the record, folding what is still in the log into the file.
    ///
    /// # Errors
    /// What the disk reports; what was saved is safe in the log all the same.
    pub fn close(self) -> Result<(), VaultError> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    /// The folder, links resolved.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What tells this record from every other one, in hexadecimal. Not secret; it stays when the record is moved or restored.
    #[must_use]
    pub fn id(&self) -> String {
        self.header.id.to_hex()
    }

    /// Whether nothing can be changed: the folder or the file cannot be written.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// How the record is protected.
    #[must_use]
    pub fn protection(&self) -> ProtectionKind {
        self.header.kind()
    }

    /// Protects the record in another way: a new passphrase, or none. The record itself and an existing recovery code stay; a recovery code is
    /// made, and given once, where there was none. The headers of this record's backups follow, so that the old passphrase opens none
    /// of them here; copies taken elsewhere keep it.
    ///
    /// # Errors
    /// [`VaultError::Invalid`], [`VaultError::ReadOnly`], or what the disk reports.
    pub fn protect(
        &mut self,
        protection: Protection<'_>,
        cost: KdfCost,
    ) -> Result<Option<RecoveryCode>, VaultError> {
        self.check_writable()?;
        let (header, code) = self.header.protected_by(&self.key, protection, cost)?;
        self.put_header(header)?;
        Ok(code)
    }

    /// Whether `passphrase` opens this record, for asking again before something that cannot be undone.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::OtherProtection`] when the record has none.
    pub fn check_passphrase(&self, passphrase: &str) -> Result<(), VaultError> {
        self.header
            .unlock(Unlock::Passphrase(passphrase))
            .map(|_| ())
    }

    /// Makes a new recovery code; the old one no longer opens this record.
    ///
    /// # Errors
    /// [`VaultError::OtherProtection`] without a passphrase; otherwise as [`Vault::protect`].
    pub fn renew_recovery_code(&mut self) -> Result<RecoveryCode, VaultError> {
        self.check_writable()?;
        let (header, code) = self.header.with_new_recovery(&self.key)?;
        self.put_header(header)?;
        Ok(code)
    }

    fn put_header(&mut self, header: Header) -> Result<(), VaultError> {
        header.write(&self.folder)?;
        self.header = header;
        backup::put_header_into_copies(&self.folder, &self.header);
        Ok(())
    }

    /// Reads, through the storage functions.
    ///
    /// # Errors
    /// Whatever `work` returns.
    pub fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        work(&self.connection)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn key(&self) -> &DataKey {
        &self.key
    }

    pub(crate) fn header(&self) -> &Header {
        &self.header
    }

    /// # Errors
    /// [`VaultError::ReadOnly`], or [`VaultError::Replaced`] when the file under this name is no longer the one that was opened (a
    /// synchronising program, an unplugged disk): writing would reach nobody, or spoil what is there now.
    pub(crate) fn check_writable(&self) -> Result<(), VaultError> {
        if self.read_only {
            return Err(VaultError::ReadOnly);
        }
        match Identity::of(&self.folder.join(files::DATABASE)) {
            Ok(found) if found.is_some() && found == self.identity => Ok(()),
            _ => Err(VaultError::Replaced),
        }
    }
}

/// Writes the tables, then the keys, then gives the database its name: only then is there a record.
fn build(creating: &Path, key: &DataKey, header: &Header, folder: &Path) -> Result<(), VaultError> {
    drop(files::private_file(creating)?);
    let connection = open_keyed(creating, key, header.id, Mode::Build)?;
    migrate::run(&connection)?;
    meta::set_vault_id(&connection, header.id)?;
    connection.close().map_err(|(_, error)| error)?;
    assert_sealed(creating)?;
    header.write(folder)?;
    files::private_folder(&folder.join(files::BACKUPS))?;
    fs::rename(creating, folder.join(files::DATABASE))?;
    files::sync_folder(folder)
}

/// A database still under its creation name never held anything of a person's.
fn clear_unfinished_creation(folder: &Path) -> Result<(), VaultError> {
    let creating = folder.join(files::DATABASE_CREATING);
    if files::plain_file(&creating)?.is_none()
        || files::look(&folder.join(files::DATABASE))?.is_some()
    {
        return Ok(());
    }
    // The keys first: while the creation name is there, they are known to open nothing.
    files::remove_if_there(&folder.join(files::KEYS))?;
    files::remove_if_there(&folder.join(files::KEYS_COPY))?;
    files::sync_folder(folder)?;
    let mut journal = creating.as_os_str().to_owned();
    journal.push("-journal");
    files::remove_if_there(Path::new(&journal))?;
    files::remove_if_there(&creating)
}

fn refuse_any_trace(folder: &Path) -> Result<(), VaultError> {
    let names = [
        files::DATABASE,
        files::DATABASE_WAL,
        files::DATABASE_SHM,
        files::KEYS,
        files::KEYS_COPY,
        restore::DECIDED,
    ];
    for name in names {
        if files::look(&folder.join(name))?.is_some() {
            return Err(VaultError::AlreadyExists);
        }
    }
    if backup::list_backups(folder)?.is_empty() {
        Ok(())
    } else {
        Err(VaultError::AlreadyExists)
    }
}
