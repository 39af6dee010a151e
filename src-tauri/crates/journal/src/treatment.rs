//! The Treatment screen: medicines, therapy, side effects and events together.

use ballast_vault as storage;
use chrono::NaiveDate;

use crate::views::TreatmentView;
use crate::{Journal, JournalError, medicine, side_effect, therapy};

/// Both treatments as they stand today, with what belongs to them.
///
/// # Errors
/// Errors of the vault.
pub fn get_treatment(journal: &Journal) -> Result<TreatmentView, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let mut medicines: Vec<_> = medicine::load(conn)?
            .iter()
            .map(|m| medicine::shown::view(m, today))
            .collect();
        medicines.sort_by_key(|m| (m.state, std::cmp::Reverse(m.since)));
        let mut events = storage::list_events(conn, NaiveDate::MIN, NaiveDate::MAX)?;
        events.reverse();
        Ok(TreatmentView {
            today,
            medicines,
            courses: therapy::list(conn, today)?,
            side_effects: side_effect::list(conn)?,
            events,
        })
    })
}
