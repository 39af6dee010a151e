//! What the window holds between two commands: the record when it is open, where it lies, and what waits for a second step.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ballast_journal::views::{DoorState, OwnCard, Preferences, StartState};
use ballast_journal::{Failure, Journal, JournalError, RecoveryCode, door, safety_plan};
use ballast_model::{Clock, Invalid, Problem};

use crate::idle::Idle;
use crate::reminders::{Bell, Standing};
use crate::{card, preferences};

/// The state of the app. A command that panics must not take the record away from the next one, so a poisoned lock is taken as it is:
/// the vault has rolled back whatever was not committed.
pub struct App {
    inner: Mutex<Held>,
    /// The clock every record lives by.
    pub clock: Arc<dyn Clock>,
    /// Wakes the watch when something may have changed.
    pub bell: Bell,
    standing: Mutex<Standing>,
    idle: Mutex<Idle>,
    /// Whether the person cancelled the import that runs. Outside the lock: the import holds it.
    pub cancel_import: AtomicBool,
}

/// What the lock guards.
pub struct Held {
    /// The open record.
    pub journal: Option<Journal>,
    /// Where the record lies.
    pub folder: PathBuf,
    /// Where preferences lie.
    pub config: PathBuf,
    /// Preferences of the window.
    pub preferences: Preferences,
    /// A recovery code that was shown and not yet typed back.
    pub recovery: Option<RecoveryCode>,
    /// The record was opened with its recovery code: a new passphrase may be set without the old one.
    pub opened_by_code: bool,
    /// Wrong secrets given since the last right one.
    wrong: u32,
    /// The folder of a backup from elsewhere that was chosen and not yet restored.
    pub chosen_backup: Option<PathBuf>,
    /// A file that waits between dry run and import.
    pub staged: Option<Arc<[u8]>>,
}

impl App {
    /// An app with no record open.
    pub fn new(
        folder: PathBuf,
        config: PathBuf,
        preferences: Preferences,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            inner: Mutex::new(Held {
                journal: None,
                folder,
                config,
                preferences,
                recovery: None,
                opened_by_code: false,
                wrong: 0,
                chosen_backup: None,
                staged: None,
            }),
            bell: Bell::default(),
            standing: Mutex::default(),
            idle: Mutex::new(Idle::since(clock.now(), Instant::now())),
            clock,
            cancel_import: AtomicBool::new(false),
        }
    }

    /// What the watch remembers. Taken before the record, never while it is held.
    pub fn standing(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Since when nobody has touched a key or the mouse.
    pub fn idle(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Somebody has touched a key or the mouse.
    pub fn somebody_is_there(&self) {
        *self.idle() = Idle::since(self.clock.now(), Instant::now());
    }

    /// The state, for one command.
    pub fn held(&self) -> MutexGuard<'_, Held> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the open record.
    ///
    /// # Errors
    /// `locked` when none is open, and those of `work`.
    pub fn with<T>(
        &self,
        work: impl FnOnce(&mut Journal) -> Result<T, JournalError>,
    ) -> Result<T, Failure> {
        let mut inner = self.held();
        let journal = inner
            .journal
            .as_mut()
            .ok_or(JournalError::Locked)
            .map_err(|e| Failure::from(&e))?;
        let before = journal.vault().rows_written();
        let done = work(journal).map_err(|e| Failure::from(&e));
        // Only looking changes nothing that could be due.
        let wrote = journal.vault().rows_written() != before;
        drop(inner);
        if wrote {
            self.bell.ring();
        }
        done
    }

    /// The same for an act that may change what stands on the card for bad days: the copy on the lock screen, if there is one, follows.
    ///
    /// # Errors
    /// Those of [`App::with`].
    pub fn with_card<T>(
        &self,
        work: impl FnOnce(&mut Journal) -> Result<T, JournalError>,
    ) -> Result<T, Failure> {
        let done = self.with(work)?;
        self.held().copy_card();
        Ok(done)
    }
}

impl Held {
    /// Which screen the window shows now.
    pub fn start_state(&self) -> StartState {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let folder = self.folder.display().to_string();
        if let Some(journal) = &self.journal {
            return StartState {
                state: DoorState::Open,
                folder,
                protection: Some(journal.protection()),
                made_up: journal.is_made_up(),
                read_only: journal.is_read_only(),
                clock_behind: journal.clock_is_behind(),
                problem: None,
                version,
            };
        }
        let (state, protection, problem) = match door::look(&self.folder) {
            Ok((state, protection, problem)) => {
                (state, protection, problem.map(|e| Failure::from(&e)))
            }
            Err(error) => (DoorState::Trouble, None, Some(Failure::from(&error))),
        };
        StartState {
            state,
            folder,
            protection,
            made_up: false,
            read_only: false,
            clock_behind: None,
            problem,
            version,
        }
    }

    /// What came of trying a secret. A wrong one is answered more slowly each time; what the page asks meanwhile is answered at once.
    ///
    /// # Errors
    /// The error of `outcome`.
    pub fn tried<T>(
        mut held: MutexGuard<'_, Self>,
        outcome: Result<T, JournalError>,
    ) -> Result<(MutexGuard<'_, Self>, T), Failure> {
        match outcome {
            Ok(value) => {
                held.wrong = 0;
                Ok((held, value))
            }
            Err(error) => {
                if matches!(error.code(), "wrong_passphrase" | "wrong_recovery_code") {
                    let wait = held.count_wrong();
                    drop(held);
                    std::thread::sleep(wait);
                }
                Err(Failure::from(&error))
            }
        }
    }

    /// Counts a wrong secret, and gives how long to wait before answering: nothing for the first three, which are slips, then a second more each
    /// time, at most ten. Nobody is locked out.
    fn count_wrong(&mut self) -> Duration {
        self.wrong = self.wrong.saturating_add(1);
        Duration::from_secs(u64::from(self.wrong.saturating_sub(3).min(10)))
    }

    /// The card for bad days: from the open record, else the copy on the lock screen, if that was chosen.
    ///
    /// # Errors
    /// Errors of the record.
    pub fn own_card(&self) -> Result<Option<OwnCard>, JournalError> {
        match &self.journal {
            Some(journal) => safety_plan::own_card(journal).map(Some),
            None if self.preferences.card_on_lock => Ok(card::load(&self.config, &self.folder)),
            None => Ok(None),
        }
    }

    /// Whether the whole card is shown on the lock screen from now on. The copy is written, or removed, at once.
    ///
    /// # Errors
    /// `locked` when it is chosen while no record is open; `not_possible_here` at `card_on_lock` for a made-up record; errors of the record
    /// and of the disk, which leave the choice as it was.
    pub fn choose_card(&mut self, on: bool) -> Result<Preferences, JournalError> {
        if on {
            let journal = self.journal.as_ref().ok_or(JournalError::Locked)?;
            if journal.is_made_up() {
                return Err(Invalid::new("card_on_lock", Problem::NotPossibleHere).into());
            }
            let own = safety_plan::own_card(journal)?;
            card::store(&self.config, &self.folder, &own)?;
        } else {
            card::remove(&self.config)?;
        }
        let mut wanted = self.preferences.clone();
        wanted.card_on_lock = on;
        preferences::store(&self.config, &wanted)?;
        self.preferences = wanted.clone();
        Ok(wanted)
    }

    /// Brings the copy on the lock screen up to date, if it is chosen. What cannot be written stays as it was: the record is what counts.
    pub fn copy_card(&self) {
        let Some(journal) = self.journal.as_ref().filter(|j| !j.is_made_up()) else {
            return;
        };
        if !self.preferences.card_on_lock {
            return;
        }
        let copied = safety_plan::own_card(journal)
            .and_then(|own| Ok(card::store(&self.config, &self.folder, &own)?));
        if let Err(error) = copied {
            tracing::warn!(
                code = error.code(),
                "the card on the lock screen was not brought up to date"
            );
        }
    }

    /// Closes the record, if one is open, and forgets everything that belonged to it.
    ///
    /// # Errors
    /// When the last writes do not reach the disk; the record is closed all the same.
    pub fn lock(&mut self) -> Result<(), JournalError> {
        self.copy_card();
        self.recovery = None;
        self.opened_by_code = false;
        self.staged = None;
        self.journal.take().map_or(Ok(()), door::lock)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;

    #[test]
    fn a_wrong_secret_waits_longer_each_time_and_never_locks_out() {
        let app = App::new(
            PathBuf::new(),
            PathBuf::new(),
            Preferences::default(),
            Arc::new(SystemClock),
        );
        let waits: Vec<u64> = (0..100)
            .map(|_| app.held().count_wrong().as_secs())
            .collect();
        assert_eq!(waits[..6], [0, 0, 0, 1, 2, 3]);
        assert!(waits[13..].iter().all(|wait| *wait == 10));
    }
}
