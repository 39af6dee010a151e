//! The list of a class, gone through in one act: what is there is added or rated, what is gone ends.

use ballast_model::{
    Act, Invalid, MedicineId, Problem, SideEffect, SideEffectId, SideEffectRating, line,
};
use ballast_vault as storage;
use chrono::NaiveDate;

use crate::fields::{past_day, within};
use crate::views::{Changed, ChecklistInput};
use crate::{Journal, JournalError};

/// Takes the answers of one day. A side effect that goes on and is answered with 1 to 3 is rated from that day; with 0 it ends on the eve.
/// One that is not there yet begins on that day. What was not answered stays as it is.
///
/// # Errors
/// [`JournalError::Invalid`] at `day`, or for an answer as `answers.2.severity`; errors of the vault.
pub fn check_side_effects(
    journal: &mut Journal,
    input: &ChecklistInput,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let day = past_day("day", &input.day, today)?;
    let known = journal.read(|c| {
        storage::get_medicine(c, input.medicine)?;
        storage::list_side_effects(c)
    })?;
    let mut answers = Vec::with_capacity(input.answers.len());
    for (index, answer) in input.answers.iter().enumerate() {
        let read = Invalid::check_range("severity", i64::from(answer.severity), 0, 3)
            .and_then(|()| line("name", &answer.name))
            .map_err(|invalid| within("answers", index, invalid))?;
        answers.push((read, answer.severity));
    }
    if answers.is_empty() {
        return Err(Invalid::new("answers", Problem::Empty).into());
    }
    journal.change(Act::CheckSideEffects, |tx| {
        for (name, severity) in &answers {
            let going_on = known
                .iter()
                .map(|(side_effect, _)| side_effect)
                .find(|s| same(s, name, input.medicine) && runs_on(s, day));
            match (going_on, *severity) {
                (Some(s), 0) => {
                    let ended = day.pred_opt().filter(|eve| *eve >= s.onset);
                    storage::update_side_effect(
                        tx,
                        &SideEffect {
                            ended: Some(ended.unwrap_or(s.onset)),
                            ..s.clone()
                        },
                    )?;
                }
                (None, 0) => {}
                (found, severity) => {
                    let id = match found {
                        Some(s) => s.id,
                        None => storage::add_side_effect(tx, &new(name, input.medicine, day))?,
                    };
                    storage::rate_side_effect(
                        tx,
                        &SideEffectRating {
                            side_effect: id,
                            day,
                            severity,
                        },
                    )?;
                }
            }
        }
        Ok(())
    })
}

fn same(side_effect: &SideEffect, name: &str, medicine: MedicineId) -> bool {
    side_effect.name.to_lowercase() == name.to_lowercase()
        && side_effect.medicine.is_none_or(|m| m == medicine)
}

fn runs_on(side_effect: &SideEffect, day: NaiveDate) -> bool {
    side_effect.onset <= day && side_effect.ended.is_none()
}

fn new(name: &str, medicine: MedicineId, onset: NaiveDate) -> SideEffect {
    SideEffect {
        id: SideEffectId::NEW,
        name: name.to_owned(),
        medicine: Some(medicine),
        onset,
        ended: None,
        present_before: None,
        tolerable: None,
        told: false,
        sensitive: false,
        note: None,
        bother: None,
    }
}
