//! The words about a record as a whole: make one, make a made-up one, open one, check one.

use std::path::Path;
use std::sync::Arc;

use ballast_journal::made_up::Density;
use ballast_journal::{
    Journal, JournalError, Protection, Unlock, VaultError, door, verify as check,
};
use serde_json::json;

use super::refusal::{Refusal, WRONG_SECRET};
use super::words::Record;
use super::{read, say};
use crate::clock::SystemClock;

const PASSPHRASE_FILE: &str = "--passphrase-file";
const RECOVERY_CODE_FILE: &str = "--recovery-code-file";

/// How a record is opened, as given on the command line.
pub enum Key {
    Passphrase(String),
    RecoveryCode(String),
    File,
}

impl Key {
    pub fn given(record: &Record) -> Result<Self, Refusal> {
        Ok(
            match (&record.passphrase_file, &record.recovery_code_file) {
                (Some(file), _) => Self::Passphrase(read::secret(file, PASSPHRASE_FILE)?),
                (None, Some(file)) => Self::RecoveryCode(read::secret(file, RECOVERY_CODE_FILE)?),
                (None, None) => Self::File,
            },
        )
    }

    pub fn unlock(&self) -> Unlock<'_> {
        match self {
            Self::Passphrase(words) => Unlock::Passphrase(words),
            Self::RecoveryCode(code) => Unlock::RecoveryCode(code),
            Self::File => Unlock::KeyFile,
        }
    }

    /// The refusal that says which option to add or to leave out.
    pub fn refuse(&self, error: JournalError) -> Refusal {
        match (error.code(), self) {
            ("other_protection", Self::File) => Refusal::new(
                WRONG_SECRET,
                "This record needs its passphrase; give it in a file with --passphrase-file.",
            ),
            ("other_protection", _) => Refusal::new(
                WRONG_SECRET,
                "This record has no passphrase; leave out --passphrase-file and --recovery-code-file.",
            ),
            _ => error.into(),
        }
    }
}

/// Opens the record: with the secret in a file, or with the key file beside it.
pub fn open(record: &Record) -> Result<Journal, Refusal> {
    let key = Key::given(record)?;
    door::open(&record.at, key.unlock(), Arc::new(SystemClock)).map_err(|error| key.refuse(error))
}

pub fn create(at: &Path, passphrase_file: Option<&Path>) -> Result<(), Refusal> {
    let passphrase = passphrase_file
        .map(|file| read::secret(file, PASSPHRASE_FILE))
        .transpose()?;
    let protection = passphrase
        .as_deref()
        .map_or(Protection::ThisAccountOnly, Protection::Passphrase);
    let (journal, code) = door::create(at, protection, Arc::new(SystemClock))?;
    // Said before anything else can go wrong: it cannot be had again.
    let said = match code {
        Some(code) => say(&format!(
            "Recovery code (shown once, keep it on paper): {}",
            code.reveal()
        )),
        None => Ok(()),
    };
    door::lock(journal)?;
    said
}

pub fn demo(at: &Path, years: u32, seed: Option<u64>) -> Result<(), Refusal> {
    let (mut journal, _) = door::create(at, Protection::ThisAccountOnly, Arc::new(SystemClock))?;
    door::fill_made_up(
        &mut journal,
        years,
        seed.unwrap_or(door::MADE_UP_SEED),
        Density::Usual,
    )?;
    Ok(door::lock(journal)?)
}

pub fn verify(record: &Record, as_json: bool) -> Result<(), Refusal> {
    let journal = open(record)?;
    let report = check::verify(&journal)?;
    if as_json {
        say(&json!(report).to_string())?;
    } else {
        let sound = if report.sound {
            "The record is sound."
        } else {
            "The record is damaged."
        };
        say(&[sound.to_owned(), counted(&report.counts)].join("\n"))?;
    }
    if report.sound {
        Ok(())
    } else {
        Err(JournalError::from(VaultError::DamagedDatabase).into())
    }
}

/// How many of each noun, a line each.
pub fn counted(counts: &[(String, u64)]) -> String {
    let line = |(noun, count): &(String, u64)| format!("{count:>8}  {}", noun.replace('_', " "));
    counts.iter().map(line).collect::<Vec<_>>().join("\n")
}
