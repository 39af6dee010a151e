//! How far an import has come, told while it runs, and whether it goes on. The verbs of importing report here; the shell tells the page
//! and knows whether the person cancelled. Nothing of a file passes through.

use ballast_vault::VaultError;

use crate::JournalError;
use crate::views::{ImportProgress, ImportStage};

/// Rows between two reports.
const EVERY: usize = 500;

/// Who is told how far an import has come; the answer says whether it goes on.
pub struct ImportWatch<'a> {
    tell: Option<&'a mut dyn FnMut(ImportProgress) -> bool>,
    cancelled: bool,
}

impl<'a> ImportWatch<'a> {
    /// Tells `tell`, which answers `false` to cancel.
    pub fn new(tell: &'a mut dyn FnMut(ImportProgress) -> bool) -> Self {
        Self {
            tell: Some(tell),
            cancelled: false,
        }
    }

    /// Tells nobody and never cancels.
    #[must_use]
    pub fn nobody() -> Self {
        Self {
            tell: None,
            cancelled: false,
        }
    }

    /// `done` of `of` entries of a stage are done: asked after each of them, told every few hundred and at both ends.
    ///
    /// # Errors
    /// [`JournalError::Cancelled`] once the person cancelled.
    pub(super) fn at(
        &mut self,
        stage: ImportStage,
        done: usize,
        of: usize,
    ) -> Result<(), JournalError> {
        if done.is_multiple_of(EVERY) || done == of {
            self.tell(stage, done, of);
        }
        if self.cancelled {
            Err(JournalError::Cancelled)
        } else {
            Ok(())
        }
    }

    /// The same within an act, asked after several entries at once and told each time: the error rolls the act back, and
    /// [`ImportWatch::ended`] then says what it was.
    pub(super) fn within(
        &mut self,
        stage: ImportStage,
        done: usize,
        of: usize,
    ) -> Result<(), VaultError> {
        self.tell(stage, done, of);
        if self.cancelled {
            Err(VaultError::Constraint)
        } else {
            Ok(())
        }
    }

    fn tell(&mut self, stage: ImportStage, done: usize, of: usize) {
        let (done, of) = (super::count(done), super::count(of));
        if let Some(tell) = &mut self.tell
            && !self.cancelled
        {
            self.cancelled = !tell(ImportProgress { stage, done, of });
        }
    }

    /// What an act ended with: that it was cancelled, or its own outcome.
    pub(super) fn ended<T>(&self, outcome: Result<T, JournalError>) -> Result<T, JournalError> {
        match outcome {
            Err(_) if self.cancelled => Err(JournalError::Cancelled),
            other => other,
        }
    }
}

/// Stores rows a few hundred at a time, and tells after each of them how far it is.
pub(super) fn stored<T>(
    rows: &[T],
    before: usize,
    of: usize,
    watch: &mut ImportWatch<'_>,
    mut store: impl FnMut(&[T]) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let mut done = before;
    for some in rows.chunks(EVERY) {
        store(some)?;
        done += some.len();
        watch.within(ImportStage::Storing, done, of)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_told_now_and_then_and_stops_when_told_to() {
        let mut seen = Vec::new();
        let mut tell = |progress: ImportProgress| {
            seen.push(progress.done);
            progress.done < 1_000
        };
        let mut watch = ImportWatch::new(&mut tell);
        let mut reached = 0;
        for done in 0..=2_000 {
            if watch.at(ImportStage::Comparing, done, 2_000).is_err() {
                reached = done;
                break;
            }
        }
        assert!(
            watch.at(ImportStage::Storing, 7, 2_000).is_err(),
            "what was cancelled stays cancelled"
        );
        assert_eq!((reached, seen), (1_000, vec![0, 500, 1_000]));
    }
}
