//! What the record says about the days before a change, beside "was it there before?": facts to answer from, never an answer.

use ballast_model::{MedicineId, spans};
use ballast_vault as storage;
use ballast_words::t;
use chrono::Days;

use crate::fields::day;
use crate::views::BaselineView;
use crate::{Journal, JournalError, words};

/// Days of a baseline, as a review window has them.
const DAYS: u64 = 14;

/// The two weeks before the last change of a medicine that lies on or before the onset; none without such a change.
///
/// # Errors
/// [`JournalError::Invalid`] at `onset`; when the medicine is not there; errors of the vault.
pub fn get_baseline(
    journal: &Journal,
    medicine: MedicineId,
    onset: &str,
    name: &str,
) -> Result<Option<BaselineView>, JournalError> {
    let onset = day("onset", onset)?;
    let name = name.trim().to_lowercase();
    journal.read(|conn| {
        storage::get_medicine(conn, medicine)?;
        let steps = storage::list_steps_of(conn, medicine)?;
        let change = spans(&steps).into_iter().rfind(|s| s.from <= onset);
        let Some((change, to)) = change.and_then(|c| Some((c, c.from.pred_opt()?))) else {
            return Ok(None);
        };
        let from = change
            .from
            .checked_sub_days(Days::new(DAYS))
            .unwrap_or(change.from);
        let check_ins = storage::list_check_ins(conn, from, to)?;
        let mut days: Vec<_> = check_ins.iter().map(|c| c.day).collect();
        days.dedup();
        let says = |text: &str| !name.is_empty() && text.to_lowercase().contains(&name);
        let mut mentioned: Vec<_> = check_ins
            .iter()
            .filter(|c| c.note.as_deref().is_some_and(says) || c.tags.iter().any(|t| says(t)))
            .map(|c| c.day)
            .collect();
        mentioned.dedup();
        let noted = storage::list_side_effects_between(conn, from, to)?
            .iter()
            .any(|(s, _)| s.name.to_lowercase() == name);
        let what = change
            .step
            .amount
            .map_or_else(|| words::step(change.step.kind), words::amount);
        Ok(Some(BaselineView {
            change: t!(
                "side-effect-change-on",
                what = what,
                day = words::long_day(change.from)
            ),
            from,
            to,
            checked_in: u32::try_from(days.len()).unwrap_or(u32::MAX),
            mentioned,
            noted,
        }))
    })
}
