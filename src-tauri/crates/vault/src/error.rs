//! What can go wrong with the encrypted file, each kind apart and with a stable code.
//!
//! The page owns the sentences; nothing here holds a person's words, a path or a statement. Called by every file of this room.

use std::io::ErrorKind;

use ballast_model::Invalid;
use rusqlite::ffi;
use thiserror::Error;

/// One of the files that make up a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultFile {
    /// `journal.db`, the record itself.
    Database,
    /// `journal.keys`, what opens it.
    Keys,
    /// A backup.
    Backup,
    /// The folder.
    Folder,
}

/// Why the vault could not do what was asked.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum VaultError {
    /// The passphrase does not open this record.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery code is complete but does not open this record.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The recovery code was mistyped: its check letters do not fit.
    #[error("mistyped recovery code")]
    MistypedRecoveryCode,
    /// The record is not protected in this way (a passphrase for a record that has only a key file, or the reverse).
    #[error("the record is protected in another way")]
    OtherProtection,
    /// Both copies of `journal.keys` are damaged.
    #[error("damaged key header")]
    DamagedHeader,
    /// The database is damaged: cut short, overwritten, or pages that no longer fit their seal.
    #[error("damaged database")]
    DamagedDatabase,
    /// Written by a newer version than this one.
    #[error("written by a newer version ({found}; this one reads up to {known})")]
    NewerVersion {
        /// The version the file states.
        found: u32,
        /// The newest version this program reads.
        known: u32,
    },
    /// Another program holds this record open.
    #[error("in use")]
    InUse,
    /// No space left.
    #[error("disk full")]
    DiskFull,
    /// The record was opened for reading only, or its folder cannot be written.
    #[error("read only")]
    ReadOnly,
    /// A file that should be there is not.
    #[error("missing file: {0:?}")]
    MissingFile(VaultFile),
    /// What is there is not a Ballast record (a plain database, a link, a folder, a device …).
    #[error("not a vault")]
    NotAVault,
    /// The folder holds a record already.
    #[error("already exists")]
    AlreadyExists,
    /// The key header and the database do not belong together.
    #[error("belongs to another vault")]
    BelongsToAnother,
    /// The key header asks for more, or less, work than any honest one.
    #[error("unsafe key derivation parameters")]
    UnsafeParameters,
    /// The database file was replaced while it was open.
    #[error("replaced underneath")]
    Replaced,
    /// What was to be undone has changed since in another way.
    #[error("cannot undo")]
    UndoConflict,
    /// This build does not encrypt, or has a SQLite with a known fault: the program refuses to work.
    #[error("encryption is not available")]
    NotEncrypted,
    /// A rule of the tables was broken (unique, foreign key, check).
    #[error("constraint")]
    Constraint,
    /// A row could not be understood.
    #[error("unreadable row")]
    UnreadableRow,
    /// Reading or writing a file failed otherwise.
    #[error("input or output: {0}")]
    Io(ErrorKind),
    /// SQLite reported something else, with its extended result code.
    #[error("storage ({0})")]
    Storage(i32),
    /// Something typed cannot be taken.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}

impl VaultError {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong_passphrase",
            Self::WrongRecoveryCode => "wrong_recovery_code",
            Self::MistypedRecoveryCode => "mistyped_recovery_code",
            Self::OtherProtection => "other_protection",
            Self::DamagedHeader => "damaged_header",
            Self::DamagedDatabase => "damaged_database",
            Self::NewerVersion { .. } => "newer_version",
            Self::InUse => "in_use",
            Self::DiskFull => "disk_full",
            Self::ReadOnly => "read_only",
            Self::MissingFile(_) => "missing_file",
            Self::NotAVault => "not_a_vault",
            Self::AlreadyExists => "already_exists",
            Self::BelongsToAnother => "belongs_to_another",
            Self::UnsafeParameters => "unsafe_parameters",
            Self::Replaced => "replaced",
            Self::UndoConflict => "undo_conflict",
            Self::NotEncrypted => "not_encrypted",
            Self::Constraint => "constraint",
            Self::UnreadableRow => "unreadable_row",
            Self::Io(_) | Self::Storage(_) => "io",
            Self::Invalid(_) => "invalid",
        }
    }

    /// A row that cannot be understood (for the functions that turn rows into model values).
    #[must_use]
    pub fn unreadable_row() -> Self {
        Self::UnreadableRow
    }
}

impl From<std::io::Error> for VaultError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(failure, _) => from_code(failure.extended_code),
            rusqlite::Error::SqlInputError { error: failure, .. } => {
                from_code(failure.extended_code)
            }
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => Self::UnreadableRow,
            _ => Self::Storage(ffi::SQLITE_ERROR),
        }
    }
}

fn from_code(extended: i32) -> VaultError {
    match extended {
        // Growing a file for the shared index is the same lack of space under another name.
        ffi::SQLITE_IOERR_SHMSIZE => return VaultError::DiskFull,
        ffi::SQLITE_READONLY_DBMOVED => return VaultError::Replaced,
        _ => {}
    }
    match extended & 0xff {
        ffi::SQLITE_FULL => VaultError::DiskFull,
        ffi::SQLITE_READONLY | ffi::SQLITE_PERM => VaultError::ReadOnly,
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => VaultError::DamagedDatabase,
        ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => VaultError::InUse,
        ffi::SQLITE_IOERR => VaultError::Io(ErrorKind::Other),
        ffi::SQLITE_CONSTRAINT => VaultError::Constraint,
        _ => VaultError::Storage(extended),
    }
}
