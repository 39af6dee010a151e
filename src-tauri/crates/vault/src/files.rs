//! Files of a vault: their names, and the few careful things done to them (look without following, write beside and rename).
//!
//! Knows no keys and no SQL. Called by every file of this room that touches the disk.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use crate::error::{VaultError, VaultFile};

/// The record.
pub(crate) const DATABASE: &str = "journal.db";
/// What was saved but not yet folded into the record.
pub(crate) const DATABASE_WAL: &str = "journal.db-wal";
/// The shared index of the above; other programs may leave one.
pub(crate) const DATABASE_SHM: &str = "journal.db-shm";
/// A record being created. Its rename to [`DATABASE`] is the last step of a creation; before it nothing of a person's is in it.
pub(crate) const DATABASE_CREATING: &str = "journal.db.creating";
/// The key header.
pub(crate) const KEYS: &str = "journal.keys";
/// Its copy.
pub(crate) const KEYS_COPY: &str = "journal.keys.bak";
/// Held while the record is open.
pub(crate) const LOCK: &str = "journal.lock";
/// Where backups live.
pub(crate) const BACKUPS: &str = "backups";

/// What is at `path`, without following a link: `None` when nothing is.
pub(crate) fn look(path: &Path) -> Result<Option<Metadata>, VaultError> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The plain file at `path`, or `None` when nothing is there.
///
/// # Errors
/// [`VaultError::NotAVault`] for a link, folder, pipe, socket or device, none of which is opened.
pub(crate) fn plain_file(path: &Path) -> Result<Option<Metadata>, VaultError> {
    match look(path)? {
        Some(found) if !found.is_file() => Err(VaultError::NotAVault),
        other => Ok(other),
    }
}

/// The folder at `path` with every link on the way resolved, so that SQLite may refuse links inside it.
pub(crate) fn resolve_folder(path: &Path) -> Result<PathBuf, VaultError> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Ok(fs::canonicalize(path)?),
        Ok(_) => Err(VaultError::NotAVault),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(VaultError::MissingFile(VaultFile::Folder))
        }
        Err(error) => Err(error.into()),
    }
}

/// The first 16 bytes of a file and its length in bytes; bytes beyond its end are zero.
pub(crate) fn beginning(path: &Path) -> Result<([u8; 16], u64), VaultError> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut bytes = [0; 16];
    let mut filled = 0;
    while filled < bytes.len() {
        let Some(rest) = bytes.get_mut(filled..) else {
            break;
        };
        match file.read(rest)? {
            0 => break,
            read => filled += read,
        }
    }
    Ok((bytes, length))
}

/// At most `limit` bytes of a plain file, or `None` when it is not there.
///
/// # Errors
/// [`VaultError::DamagedHeader`] when it is longer.
pub(crate) fn read_small(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, VaultError> {
    let Some(found) = plain_file(path)? else {
        return Ok(None);
    };
    if found.len() > limit {
        return Err(VaultError::DamagedHeader);
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// A new or emptied file that only this account can read.
pub(crate) fn private_file(path: &Path) -> Result<File, VaultError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

/// A folder that only this account can enter; nothing happens when it is there already.
pub(crate) fn private_folder(path: &Path) -> Result<(), VaultError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(path)?)
}

/// Replaces each file by its bytes so that a reader, or a restart after a power cut, sees its old content or its new, never a mixture. All
/// are written out beside their names before the first takes its name, so a full disk changes none.
pub(crate) fn replace_whole(all: &[(&Path, &[u8])]) -> Result<(), VaultError> {
    let beside = |path: &Path| {
        let mut name = path.as_os_str().to_owned();
        name.push(".new");
        PathBuf::from(name)
    };
    let written = all.iter().try_for_each(|(path, bytes)| {
        let mut file = private_file(&beside(path))?;
        file.write_all(bytes)?;
        Ok(file.sync_all()?)
    });
    if written.is_err() {
        all.iter()
            .for_each(|(path, _)| drop(fs::remove_file(beside(path))));
        return written;
    }
    for (path, _) in all {
        fs::rename(beside(path), path)?;
        sync_parent(path)?;
    }
    Ok(())
}

/// Removes a file, content with its absence.
pub(crate) fn remove_if_there(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes renames and removals inside `folder` durable. Only Unix needs, and allows, this.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), VaultError> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// [`sync_folder`] of the folder that holds `path`.
pub(crate) fn sync_parent(path: &Path) -> Result<(), VaultError> {
    path.parent().map_or(Ok(()), sync_folder)
}

/// Which file on which disk a path names at the moment, to notice that it was replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identity(u64, u64);

impl Identity {
    /// The identity of the file at `path`; `None` when nothing is there.
    pub(crate) fn of(path: &Path) -> Result<Option<Self>, VaultError> {
        #[cfg(unix)]
        let identity = |m: &Metadata| {
            Self(
                std::os::unix::fs::MetadataExt::dev(m),
                std::os::unix::fs::MetadataExt::ino(m),
            )
        };
        // Windows does not let another program replace a file that SQLite holds open.
        #[cfg(not(unix))]
        let identity = |_: &Metadata| Self(0, 0);
        Ok(look(path)?.as_ref().map(identity))
    }
}
