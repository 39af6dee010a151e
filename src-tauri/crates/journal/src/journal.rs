//! An open record with the clock it lives by. Every verb takes one.

use std::sync::{Arc, Mutex, PoisonError};

use ballast_model::{Act, Clock, DayEnd, Moment};
use ballast_report::Document;
use ballast_vault::{Connection, Vault, VaultError};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tempfile::TempDir;

use crate::JournalError;
use crate::settings::load_settings;
use crate::views::{Changed, ProtectionKind, Settings};

/// An open record.
pub struct Journal {
    vault: Vault,
    clock: Arc<dyn Clock>,
    made_up: Option<TempDir>,
    page: Mutex<Option<Document>>,
}

impl Journal {
    pub(crate) fn new(vault: Vault, clock: Arc<dyn Clock>, made_up: Option<TempDir>) -> Self {
        Self {
            vault,
            clock,
            made_up,
            page: Mutex::new(None),
        }
    }

    /// The day it is now, by the clock and the day-end setting.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn today(&self) -> Result<NaiveDate, JournalError> {
        Ok(self.moment()?.day)
    }

    /// Whether this is a made-up record in a folder that is removed when it is closed.
    #[must_use]
    pub fn is_made_up(&self) -> bool {
        self.made_up.is_some()
    }

    /// Whether the record could only be opened for reading.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.vault.is_read_only()
    }

    /// The day of the newest change, when this machine's clock stands more than a day before it: the clock may be wrong, and what is saved
    /// now is dated by it. None otherwise, and when nothing was changed yet.
    #[must_use]
    pub fn clock_is_behind(&self) -> Option<NaiveDate> {
        let last = self.vault.last_act_at().ok().flatten()?;
        let behind = last - self.clock.now() > TimeDelta::days(1);
        behind.then(|| last.with_timezone(&self.clock.zone()).date_naive())
    }

    /// How the record is protected.
    #[must_use]
    pub fn protection(&self) -> ProtectionKind {
        self.vault.protection().into()
    }

    /// Closes the record: every file is flushed, the lock is let go, and a made-up record is removed.
    ///
    /// # Errors
    /// When the last writes do not reach the disk.
    pub(crate) fn close(self) -> Result<(), JournalError> {
        self.vault.close()?;
        if let Some(folder) = self.made_up {
            folder.close()?;
        }
        Ok(())
    }

    /// The page that was looked at or saved last, taken out of hand: see [`crate::print::leave_page`].
    pub(crate) fn take_page(&self) -> Option<Document> {
        let mut page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        page.take()
    }

    /// Keeps a page in hand, so that what is looked at prints and saves without being set again.
    pub(crate) fn hold_page(&self, document: Document) {
        document.lay_aside();
        let mut page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        *page = Some(document);
    }

    /// The encrypted file under this record.
    #[must_use]
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    pub(crate) fn vault_mut(&mut self) -> &mut Vault {
        &mut self.vault
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub(crate) fn settings(&self) -> Result<Settings, JournalError> {
        self.read(load_settings)
    }

    /// This moment as lived here, belonging to the day that the setting gives it.
    pub(crate) fn moment(&self) -> Result<Moment, JournalError> {
        let day_end = DayEnd::new(self.settings()?.day_end).unwrap_or(DayEnd::DEFAULT);
        Ok(Moment::lived(self.clock.now(), self.clock.zone(), day_end))
    }

    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&Connection) -> Result<T, VaultError>,
    ) -> Result<T, JournalError> {
        Ok(self.vault.read(look)?)
    }

    /// The one door for change.
    pub(crate) fn act<T>(
        &mut self,
        act: Act,
        change: impl FnOnce(&Connection) -> Result<T, VaultError>,
    ) -> Result<(Changed, T), JournalError> {
        let now = self.clock.now();
        let done = self.vault.transact(act, now, |tx| change(tx))?;
        Ok((
            Changed {
                act,
                nouns: done.changed,
            },
            done.value,
        ))
    }

    /// The same door for what is saved while it is typed: acts at the same thing that follow closely join into one step of undo.
    pub(crate) fn act_joining<T>(
        &mut self,
        act: Act,
        change: impl FnOnce(&Connection) -> Result<(T, String), VaultError>,
    ) -> Result<(Changed, T), JournalError> {
        let now = self.clock.now();
        let done = self.vault.transact_joining(act, now, |tx| change(tx))?;
        Ok((
            Changed {
                act,
                nouns: done.changed,
            },
            done.value,
        ))
    }

    pub(crate) fn change(
        &mut self,
        act: Act,
        change: impl FnOnce(&Connection) -> Result<(), VaultError>,
    ) -> Result<Changed, JournalError> {
        Ok(self.act(act, change)?.0)
    }
}
