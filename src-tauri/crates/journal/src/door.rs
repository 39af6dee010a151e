//! Into and out of a record: create, open, lock, keep backups, restore, look around in a made-up one.

use std::path::Path;
use std::sync::Arc;

use ballast_model::{Act, Clock, Invalid, Problem};
use ballast_vault::{
    Backup, BackupReason, Created, KdfCost, Presence, Protection, RecoveryCode, Unlock, Vault,
    list_backups, probe, restore, restore_from,
};
use tempfile::TempDir;
use tracing::warn;

use crate::made_up::{Density, generate};
use crate::settings::plant_starter_set;
use crate::views::{
    BackupView, DoorState, ProtectionKind, RecoveryCodeView, RecoveryGroup, UnlockInput,
};
use crate::{Journal, JournalError, fill};

/// Fewest characters of a passphrase.
pub const PASSPHRASE_MIN: usize = 8;
/// Most characters of a passphrase.
pub const PASSPHRASE_MAX: usize = 1024;
/// Seed of the made-up record shown to people, so that pictures and tests meet the same person.
pub const MADE_UP_SEED: u64 = 7;
/// Groups of the recovery code that are typed back, from 1.
pub const ASKED_GROUPS: [u32; 2] = [3, 6];

/// What is in a folder, without opening anything.
///
/// # Errors
/// When the folder cannot be looked at.
pub fn look(
    folder: &Path,
) -> Result<(DoorState, Option<ProtectionKind>, Option<JournalError>), JournalError> {
    use ballast_vault::{VaultError, VaultFile};
    let trouble = |error: VaultError| (DoorState::Trouble, None, Some(JournalError::from(error)));
    Ok(match probe(folder)? {
        Presence::None => (DoorState::Welcome, None, None),
        Presence::Complete(kind) => (DoorState::Locked, Some(kind.into()), None),
        Presence::MissingDatabase => trouble(VaultError::MissingFile(VaultFile::Database)),
        Presence::MissingKeys => trouble(VaultError::MissingFile(VaultFile::Keys)),
        Presence::DamagedKeys => trouble(VaultError::DamagedHeader),
        Presence::NewerVersion => trouble(VaultError::NewerVersion { found: 0, known: 0 }),
        Presence::NotAVault => trouble(VaultError::NotAVault),
    })
}

/// Makes a new record with the starter trackers. The recovery code, if there is one, is never kept.
///
/// # Errors
/// [`JournalError::Invalid`] at `passphrase`; `already_exists` and other errors of the vault.
pub fn create(
    folder: &Path,
    protection: Protection<'_>,
    clock: Arc<dyn Clock>,
) -> Result<(Journal, Option<RecoveryCode>), JournalError> {
    if let Protection::Passphrase(passphrase) = &protection {
        check_passphrase(passphrase)?;
    }
    let Created {
        vault,
        recovery_code,
    } = Vault::create(folder, protection, KdfCost::STANDARD, clock.now())?;
    let mut journal = Journal::new(vault, clock, None);
    journal.change(Act::SetUp, plant_starter_set)?;
    journal.vault_mut().forget_undo()?;
    Ok((journal, recovery_code))
}

/// Opens a record, and makes the day's backup when one is due.
///
/// # Errors
/// Those of the vault, each with its own code.
pub fn open(
    folder: &Path,
    unlock: Unlock<'_>,
    clock: Arc<dyn Clock>,
) -> Result<Journal, JournalError> {
    let vault = Vault::open(folder, unlock, clock.now())?;
    let mut journal = Journal::new(vault, clock, None);
    keep_backups(&mut journal);
    Ok(journal)
}

/// Fills a fresh record with the made-up year (or years), as one act that is not offered for undo.
///
/// # Errors
/// Errors of the vault.
pub fn fill_made_up(
    journal: &mut Journal,
    years: u32,
    seed: u64,
    density: Density,
) -> Result<(), JournalError> {
    let record = generate(
        seed,
        years,
        journal.today()?,
        journal.clock().zone(),
        density,
    );
    journal.change(Act::FillMadeUp, |tx| fill::fill(tx, &record))?;
    Ok(journal.vault_mut().forget_undo()?)
}

/// A made-up record in a folder that is removed when it is closed.
///
/// # Errors
/// When no folder can be made; errors of the vault.
pub fn look_around(clock: Arc<dyn Clock>) -> Result<Journal, JournalError> {
    let folder = TempDir::with_prefix("ballast-made-up-")?;
    let place = folder.path().join("record");
    let Created { vault, .. } = Vault::create(
        &place,
        Protection::ThisAccountOnly,
        KdfCost::STANDARD,
        clock.now(),
    )?;
    let mut journal = Journal::new(vault, clock, Some(folder));
    journal.change(Act::SetUp, plant_starter_set)?;
    fill_made_up(&mut journal, 1, MADE_UP_SEED, Density::Usual)?;
    Ok(journal)
}

/// Closes a record: the day's backup if one is due, then every file.
///
/// # Errors
/// When the last writes do not reach the disk.
pub fn lock(mut journal: Journal) -> Result<(), JournalError> {
    keep_backups(&mut journal);
    journal.close()
}

/// Whether what was typed back matches the recovery code.
#[must_use]
pub fn recovery_code_matches(code: &RecoveryCode, typed: &[RecoveryGroup]) -> bool {
    ASKED_GROUPS.iter().all(|number| {
        let index = usize::try_from(*number).unwrap_or(1) - 1;
        typed
            .iter()
            .any(|group| group.number == *number && code.matches_group(index, &group.typed))
    })
}

/// Protects the record anew with a passphrase. `current` is asked for unless the record was just opened with its recovery code, or has
/// no passphrase yet.
/// The recovery code stays as it is; a record that had none gets one, which is returned.
///
/// # Errors
/// [`JournalError::Invalid`] at `passphrase`; `wrong_passphrase`; errors of the vault.
pub fn set_passphrase(
    journal: &mut Journal,
    passphrase: &str,
    current: Option<&str>,
) -> Result<Option<RecoveryCode>, JournalError> {
    check_passphrase(passphrase)?;
    let protected = journal.protection() == ProtectionKind::Passphrase;
    if let (Some(current), true) = (current, protected) {
        journal.vault().check_passphrase(current)?;
    }
    Ok(journal
        .vault_mut()
        .protect(Protection::Passphrase(passphrase), KdfCost::STANDARD)?)
}

/// A new recovery code; the old one no longer works.
///
/// # Errors
/// Errors of the vault.
pub fn renew_recovery_code(journal: &mut Journal) -> Result<RecoveryCode, JournalError> {
    Ok(journal.vault_mut().renew_recovery_code()?)
}

/// The backups beside a record, newest first. Needs no passphrase.
///
/// # Errors
/// When the folder cannot be read.
pub fn backups(folder: &Path) -> Result<Vec<BackupView>, JournalError> {
    Ok(list_backups(folder)?.into_iter().map(backup_view).collect())
}

/// Makes a verified backup now.
///
/// # Errors
/// Errors of the vault; then earlier backups are untouched.
pub fn back_up_now(journal: &mut Journal) -> Result<BackupView, JournalError> {
    let now = journal.now();
    Ok(backup_view(
        journal.vault_mut().make_backup(BackupReason::Manual, now)?,
    ))
}

/// Makes a verified backup in a folder of its own inside `home`, such as one on another disk.
///
/// # Errors
/// [`JournalError::Invalid`] at `to` when `home` lies inside the record; errors of the vault.
pub fn back_up_to(journal: &Journal, home: &Path) -> Result<BackupView, JournalError> {
    Ok(backup_view(
        journal.vault().make_backup_in(home, journal.now())?,
    ))
}

/// Puts a backup in the place of the record, after checking it. The record it replaces is kept beside it.
///
/// # Errors
/// Errors of the vault; then the record is as it was.
pub fn restore_backup(
    folder: &Path,
    name: &str,
    unlock: &UnlockInput,
    clock: Arc<dyn Clock>,
) -> Result<Journal, JournalError> {
    restore(folder, name, unlock_of(unlock), clock.now())?;
    open(folder, unlock_of(unlock), clock)
}

/// The same for a backup in a folder of its own, such as one on another disk.
///
/// # Errors
/// Errors of the vault; then the record is as it was.
pub fn restore_backup_from(
    folder: &Path,
    source: &Path,
    unlock: &UnlockInput,
    clock: Arc<dyn Clock>,
) -> Result<Journal, JournalError> {
    restore_from(folder, source, unlock_of(unlock), clock.now())?;
    open(folder, unlock_of(unlock), clock)
}

/// How the record in a folder is protected; none when there is no whole one.
///
/// # Errors
/// When the folder cannot be looked at.
pub fn protection_of(folder: &Path) -> Result<Option<ProtectionKind>, JournalError> {
    Ok(match probe(folder)? {
        Presence::Complete(kind) => Some(kind.into()),
        _ => None,
    })
}

/// How a record is opened, as the vault takes it.
#[must_use]
pub fn unlock_of(input: &UnlockInput) -> Unlock<'_> {
    match input {
        UnlockInput::Passphrase(passphrase) => Unlock::Passphrase(passphrase),
        UnlockInput::RecoveryCode(code) => Unlock::RecoveryCode(code),
        UnlockInput::KeyFile => Unlock::KeyFile,
    }
}

/// The recovery code as it is shown once.
#[must_use]
pub fn recovery_code_view(code: &RecoveryCode) -> RecoveryCodeView {
    RecoveryCodeView {
        groups: code.reveal().split('-').map(ToOwned::to_owned).collect(),
        ask: ASKED_GROUPS.to_vec(),
    }
}

pub(crate) fn back_up_before_import(journal: &mut Journal) -> Result<(), JournalError> {
    if journal.is_made_up() {
        return Ok(());
    }
    let now = journal.now();
    journal.vault_mut().make_backup(BackupReason::Import, now)?;
    Ok(())
}

/// The day's backup and the thinning of old ones. A backup that cannot be made must not keep anybody out of their record.
fn keep_backups(journal: &mut Journal) {
    if journal.is_made_up() || journal.is_read_only() {
        return;
    }
    let now = journal.now();
    let vault = journal.vault_mut();
    let kept = match vault.backup_due(now) {
        Ok(true) => vault
            .make_backup(BackupReason::Day, now)
            .and_then(|_| vault.rotate(now))
            .map(|_| ()),
        Ok(false) => Ok(()),
        Err(error) => Err(error),
    };
    if let Err(error) = kept {
        warn!(code = error.code(), "the day's backup was not made");
    }
}

pub(crate) fn check_passphrase(passphrase: &str) -> Result<(), Invalid> {
    let length = passphrase.chars().take(PASSPHRASE_MAX + 1).count();
    if length < PASSPHRASE_MIN {
        return Err(Invalid::new(
            "passphrase",
            Problem::TooShort {
                min: PASSPHRASE_MIN,
            },
        ));
    }
    if length > PASSPHRASE_MAX {
        return Err(Invalid::new(
            "passphrase",
            Problem::TooLong {
                max: PASSPHRASE_MAX,
            },
        ));
    }
    Ok(())
}

fn backup_view(backup: Backup) -> BackupView {
    BackupView {
        name: backup.name,
        made: backup.at,
        reason: backup.reason.code().to_owned(),
        bytes: backup.bytes,
    }
}
