//! One program at a time: an operating-system lock on `journal.lock`, released by the system itself when the program ends or is killed.
//!
//! Not a sign that a crash could leave behind: the file may stay, the lock does not. Called when a vault is created, opened or restored.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use crate::error::VaultError;
use crate::files;

/// Held for as long as the record is open.
#[derive(Debug)]
pub(crate) struct FolderLock {
    file: Option<File>,
    /// Whether the folder can be written.
    pub(crate) writable: bool,
}

impl FolderLock {
    /// Takes the lock. In a folder that cannot be written, or on a full disk without a lock file, the record may still be read.
    ///
    /// # Errors
    /// [`VaultError::InUse`] while another program holds it.
    pub(crate) fn take(folder: &Path) -> Result<Self, VaultError> {
        let path = folder.join(files::LOCK);
        files::plain_file(&path)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let (file, writable) = match options.open(&path).map_err(VaultError::from) {
            Ok(file) => (file, true),
            Err(VaultError::ReadOnly | VaultError::DiskFull) => match File::open(&path) {
                Ok(file) => (file, false),
                Err(_) => {
                    return Ok(Self {
                        file: None,
                        writable: false,
                    });
                }
            },
            Err(other) => return Err(other),
        };
        match file.try_lock() {
            Ok(()) => Ok(Self {
                file: Some(file),
                writable,
            }),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            // Some network disks know no locks; SQLite's own exclusive lock still stands.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(Self {
                file: None,
                writable,
            }),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing the file is not enough: a child process being started at this moment holds it open a little longer.
        if let Some(file) = &self.file {
            file.unlock().ok();
        }
    }
}
