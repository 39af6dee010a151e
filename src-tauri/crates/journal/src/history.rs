//! What was done, act by act, so that one can go back to a point or forward again, also after a restart; and what was corrected.

use ballast_model::{DayEnd, Moment};
use ballast_vault::ACTS_MAX;

use crate::fields::clock;
use crate::views::{ActView, Changed, HistoryView};
use crate::{Journal, JournalError, correction, undo};

/// The acts that are remembered, and the corrections, both newest first.
///
/// # Errors
/// Errors of the vault.
pub fn get_history(journal: &Journal) -> Result<HistoryView, JournalError> {
    let zone = journal.clock().zone();
    let day_end = DayEnd::new(0).unwrap_or(DayEnd::DEFAULT);
    let acts = journal
        .vault()
        .list_acts()?
        .into_iter()
        .map(|act| {
            // As the calendar says, whenever the person's day ends.
            let done = Moment::lived(act.at, zone, day_end);
            ActView {
                seq: act.seq,
                act: act.act,
                done: done.day,
                time: clock(done.local_time()),
                undone: act.undone,
                things: act.things,
                day: act.day,
            }
        })
        .collect();
    Ok(HistoryView {
        acts,
        most: u64::from(ACTS_MAX),
        corrections: journal.read(correction::list)?,
    })
}

/// Takes back the act numbered `seq` and every later one: all of them or none. What was taken back comes newest first.
///
/// # Errors
/// `undo_conflict` when one of them cannot be undone any more; errors of the vault. Then nothing has changed.
pub fn undo_back_to(journal: &mut Journal, seq: i64) -> Result<Vec<Changed>, JournalError> {
    let undone = journal.vault_mut().undo_back_to(seq)?;
    Ok(undone.into_iter().map(undo::changed).collect())
}

/// Does again what was undone, the oldest first, up to the act numbered `seq`: all of it or nothing.
///
/// # Errors
/// As [`undo_back_to`].
pub fn redo_up_to(journal: &mut Journal, seq: i64) -> Result<Vec<Changed>, JournalError> {
    let redone = journal.vault_mut().redo_up_to(seq)?;
    Ok(redone.into_iter().map(undo::changed).collect())
}
