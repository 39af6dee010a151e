//! What goes wrong, as the page sees it: a stable code, the field if there is one, and figures for the sentence. Never a person's
//! words.

use ballast_charts::ChartError;
use ballast_exchange::{BallastExportError, ExchangeError, LockError};
use ballast_model::{Invalid, Problem};
use ballast_report::ReportError;
use ballast_vault::VaultError;
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// Any error of the core.
#[derive(Debug, Error)]
pub enum JournalError {
    /// Something typed cannot be taken.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// The record's file.
    #[error(transparent)]
    Vault(VaultError),
    /// A file from elsewhere.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// Ballast's own export on its way back in.
    #[error(transparent)]
    Export(#[from] BallastExportError),
    /// A copy could not be locked.
    #[error(transparent)]
    Locking(#[from] LockError),
    /// An export goes into an empty record only.
    #[error("This record holds entries already; a Ballast export goes into an empty record.")]
    RecordNotEmpty,
    /// A chart.
    #[error(transparent)]
    Chart(#[from] ChartError),
    /// A printed page.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The folder cannot be used.
    #[error("io: {0}")]
    Io(#[from] std::io::Error),
    /// No record is open.
    #[error("locked")]
    Locked,
    /// The person cancelled what was going on; nothing of it was kept.
    #[error("It was cancelled; nothing was brought in.")]
    Cancelled,
}

impl From<VaultError> for JournalError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Invalid(invalid) => Self::Invalid(invalid),
            other => Self::Vault(other),
        }
    }
}

impl JournalError {
    /// The stable code the page and the command line switch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid",
            Self::Vault(error) => error.code(),
            Self::Exchange(error) => error.code(),
            Self::Export(error) => error.code(),
            Self::Locking(error) => error.code(),
            Self::RecordNotEmpty => "record_not_empty",
            Self::Chart(error) => error.code(),
            Self::Report(error) => error.code(),
            Self::Io(error) => match error.kind() {
                std::io::ErrorKind::StorageFull => "disk_full",
                std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
                    "read_only"
                }
                std::io::ErrorKind::NotFound => "missing_file",
                _ => "io",
            },
            Self::Locked => "locked",
            Self::Cancelled => "cancelled",
        }
    }
}

/// An error as it crosses to the page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Failure {
    /// Stable code (`wrong_passphrase`, `invalid`, `disk_full`…).
    pub code: String,
    /// The field, for `invalid`.
    pub field: Option<String>,
    /// What is wrong at the field, for `invalid`.
    pub problem: Option<Problem>,
    /// A figure or name for the sentence (a line number, a version), never a person's words.
    pub detail: Option<String>,
}

impl From<&JournalError> for Failure {
    fn from(error: &JournalError) -> Self {
        let (field, problem) = match error {
            JournalError::Invalid(invalid) => {
                (Some(invalid.field.clone()), Some(invalid.problem.clone()))
            }
            _ => (None, None),
        };
        let detail = match error {
            JournalError::Exchange(error) => error.detail(),
            JournalError::Export(error) => error.detail(),
            JournalError::Vault(VaultError::NewerVersion { found, .. }) => Some(found.to_string()),
            _ => None,
        };
        Self {
            code: error.code().to_owned(),
            field,
            problem,
            detail,
        }
    }
}

impl Failure {
    /// A failure that is only a code.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            field: None,
            problem: None,
            detail: None,
        }
    }
}
