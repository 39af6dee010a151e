//! The files that were brought in, as Settings lists them.

use ballast_model::{ImportBatch, Moment, Noun};
use ballast_vault as storage;
use chrono::{NaiveDate, TimeDelta};

use crate::views::{ImportView, NounCount};
use crate::{Journal, JournalError};

/// Every file that was brought in and not taken back, the newest first. What came of a Ballast export is not among them: such a file brings
/// the imports that were in it.
///
/// # Errors
/// When the record cannot be read.
pub fn list_imports(journal: &Journal) -> Result<Vec<ImportView>, JournalError> {
    let all = journal.read(storage::list_imports)?;
    Ok(all.iter().map(view).collect())
}

fn view(import: &ImportBatch) -> ImportView {
    let others = import.doses.saturating_add(import.sessions);
    let parts = [
        (Noun::CheckIn, import.added.saturating_sub(others)),
        (Noun::Dose, import.doses),
        (Noun::Therapy, import.sessions),
    ];
    let there = parts.into_iter().filter(|(_, count)| *count > 0);
    ImportView {
        id: import.id,
        format: import.format,
        day: local_day(&import.recorded),
        time: import.recorded.local_time().format("%H:%M").to_string(),
        parts: there
            .map(|(noun, count)| NounCount { noun, count })
            .collect(),
        left_out: import.left_out,
    }
}

/// The day on the calendar: after midnight it is the new one, whenever the record's day ends.
fn local_day(moment: &Moment) -> NaiveDate {
    let wall = moment.at.naive_utc() + TimeDelta::minutes(moment.offset_minutes.into());
    wall.date()
}
