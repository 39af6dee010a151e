//! Side effects and how strong they were over time.

mod baseline;
mod checklist;

pub use baseline::get_baseline;
pub use checklist::check_side_effects;

use ballast_instruments::medicines;
use ballast_model::{
    Act, Invalid, MedicineId, Problem, SideEffect, SideEffectId, SideEffectRating,
};
use ballast_vault::{self as storage, Connection, VaultError};

use crate::fields::{optional_day, past_day};
use crate::views::{Changed, SideEffectInput, SideEffectView};
use crate::{Journal, JournalError};

/// Adds a side effect, or changes one; a rating given with it is added in the same act.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_side_effect(
    journal: &mut Journal,
    input: SideEffectInput,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let side_effect = SideEffect {
        id: input.id.unwrap_or(SideEffectId::NEW),
        name: input.name,
        medicine: input.medicine,
        onset: past_day("onset", &input.onset, today)?,
        ended: optional_day("ended", input.ended.as_deref())?,
        present_before: input.present_before,
        tolerable: input.tolerable,
        told: input.told,
        sensitive: input.sensitive,
        note: input.note,
        bother: input.bother,
    }
    .checked()?;
    if side_effect.ended.is_some_and(|ended| ended > today) {
        return Err(Invalid::new("ended", Problem::InTheFuture).into());
    }
    let rating = match input.rating {
        Some(typed) => {
            Invalid::check_range("severity", i64::from(typed.severity), 1, 3)?;
            let day = past_day("rating_day", &typed.day, today)?;
            if day < side_effect.onset {
                return Err(Invalid::new("rating_day", Problem::BeforeStart).into());
            }
            if side_effect.ended.is_some_and(|ended| day > ended) {
                return Err(Invalid::new("rating_day", Problem::NotPossibleHere).into());
            }
            Some((day, typed.severity))
        }
        None => None,
    };
    let act = if input.id.is_some() {
        Act::UpdateSideEffect
    } else {
        Act::AddSideEffect
    };
    journal.change(act, |tx| {
        let id = if let Some(id) = input.id {
            storage::update_side_effect(tx, &side_effect)?;
            id
        } else {
            storage::add_side_effect(tx, &side_effect)?
        };
        if let Some((day, severity)) = rating {
            storage::rate_side_effect(
                tx,
                &SideEffectRating {
                    side_effect: id,
                    day,
                    severity,
                },
            )?;
        }
        Ok(())
    })
}

/// Removes a side effect with its ratings.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_side_effect(
    journal: &mut Journal,
    id: SideEffectId,
) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveSideEffect, |tx| {
        storage::remove_side_effect(tx, id)
    })
}

/// Plain words for side effects people often notice with this medicine's class, for choosing while typing. A list, not a prediction.
///
/// # Errors
/// When the medicine is not there; errors of the vault.
pub fn suggest_side_effects(
    journal: &Journal,
    medicine: Option<MedicineId>,
) -> Result<Vec<String>, JournalError> {
    let Some(id) = medicine else {
        return Ok(Vec::new());
    };
    let medicine = journal.read(|c| storage::get_medicine(c, id))?;
    Ok(medicines::class_of(&medicine.name)
        .map(|c| c.side_effects.clone())
        .unwrap_or_default())
}

pub(crate) fn list(conn: &Connection) -> Result<Vec<SideEffectView>, VaultError> {
    let medicines = storage::list_medicines(conn)?;
    let name_of = |id| {
        medicines
            .iter()
            .find(|m| Some(m.id) == id)
            .map(|m| m.name.clone())
    };
    let mut views: Vec<SideEffectView> = storage::list_side_effects(conn)?
        .into_iter()
        .map(|(side_effect, ratings)| SideEffectView {
            medicine_name: name_of(side_effect.medicine),
            side_effect,
            ratings,
        })
        .collect();
    views.sort_by_key(|v| {
        (
            v.side_effect.ended.is_some(),
            std::cmp::Reverse(v.side_effect.onset),
        )
    });
    Ok(views)
}
