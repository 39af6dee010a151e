//! Doses as they were taken or not.

use ballast_model::{
    Act, Amount, Dose, DoseId, DoseStatus, Invalid, Moment, PlannedDose, Problem, Stood,
    planned_doses, regimen_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{NaiveDate, Timelike};

use crate::fields::{clock, optional_amount, optional_time, past_day};
use crate::views::{Changed, DoseInput, DosePart, DoseView};
use crate::{Journal, JournalError, correction, medicine, words};

/// Records what became of a dose. The same medicine, day and slot again replaces what was recorded, so a double click is one dose.
///
/// # Errors
/// [`JournalError::Invalid`]: a day to come, a day on which nothing of this medicine was prescribed, a slot that was not planned, a missed
/// dose where none was planned.
pub fn log_dose(journal: &mut Journal, input: DoseInput) -> Result<Changed, JournalError> {
    let recorded = journal.moment()?;
    let day = past_day("day", &input.day, recorded.day)?;
    let steps = journal.read(|c| storage::list_steps_of(c, input.medicine))?;
    let regimen =
        regimen_on(&steps, day).ok_or_else(|| Invalid::new("day", Problem::NotPossibleHere))?;
    let slot = optional_time("slot", input.slot.as_deref())?;
    let fits = match slot {
        Some(slot) => planned_doses(&steps, day, day)
            .iter()
            .any(|p| p.time == slot),
        None => true,
    };
    if !fits {
        return Err(Invalid::new("slot", Problem::NotFound).into());
    }
    if slot.is_none() && input.status == DoseStatus::Missed {
        return Err(Invalid::new("status", Problem::NotPossibleHere).into());
    }
    check_ratings(input.before, input.after)?;
    let amount = taken_amount(&input, regimen.amount)?;
    let dose = Dose {
        id: DoseId::NEW,
        medicine: input.medicine,
        day,
        slot,
        status: input.status,
        amount,
        taken_at: optional_time("taken_at", input.taken_at.as_deref())?,
        estimated: recorded.is_late_for(day),
        recorded: recorded.clone(),
        reason: ballast_model::optional_line("reason", input.reason.as_deref())?,
        before: input.before,
        after: input.after,
    };
    let before = match slot {
        Some(slot) => journal.read(|c| storage::find_dose(c, dose.medicine, day, slot))?,
        None => None,
    };
    if before
        .as_ref()
        .is_some_and(|before| same_words(before, &dose))
    {
        // Said again: when it was first said, and whether that was late, stands.
        return Ok(Changed {
            act: Act::LogDose,
            nouns: Vec::new(),
        });
    }
    journal.change(Act::LogDose, |tx| {
        if let Some(before) = before {
            let after = Stood::Dose(dose.clone());
            correction::keep(tx, &recorded, &Stood::Dose(before), Some(&after))?;
        }
        storage::add_dose(tx, &dose).map(|_| ())
    })
}

/// Marks as taken every planned dose of the day, or of its morning, that has no record yet.
///
/// # Errors
/// [`JournalError::Invalid`] for a day to come; errors of the vault.
pub fn log_due_doses(
    journal: &mut Journal,
    day: &str,
    part: DosePart,
) -> Result<Changed, JournalError> {
    let recorded = journal.moment()?;
    let day = past_day("day", day, recorded.day)?;
    let doses = journal.read(|conn| open_doses(conn, day))?;
    let wanted = |planned: &PlannedDose| part == DosePart::All || planned.time.hour() < 12;
    let doses = doses.into_iter().filter(wanted).map(|dose| (day, dose));
    take(journal, &recorded, doses.collect())
}

/// Records planned doses as taken, each on its day, in one act.
pub(crate) fn take(
    journal: &mut Journal,
    recorded: &Moment,
    doses: Vec<(NaiveDate, PlannedDose)>,
) -> Result<Changed, JournalError> {
    let taken = doses.into_iter().map(|(day, planned)| Dose {
        id: DoseId::NEW,
        medicine: planned.medicine,
        day,
        slot: Some(planned.time),
        status: DoseStatus::Taken,
        amount: Some(planned.amount),
        taken_at: None,
        estimated: recorded.is_late_for(day),
        recorded: recorded.clone(),
        reason: None,
        before: None,
        after: None,
    });
    let taken: Vec<Dose> = taken.collect();
    journal.change(Act::LogDoses, |tx| {
        storage::add_doses(tx, &taken).map(|_| ())
    })
}

/// Takes back what was recorded of a dose: it is "not recorded" again.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn clear_dose(journal: &mut Journal, id: DoseId) -> Result<Changed, JournalError> {
    let now = journal.moment()?;
    journal.change(Act::ClearDose, |tx| {
        let before = Stood::Dose(storage::get_dose(tx, id)?);
        correction::keep(tx, &now, &before, None)?;
        storage::remove_dose(tx, id)
    })
}

/// Says how bad it was before and after an as-needed dose, when that can be told. Nothing else of the dose changes.
///
/// # Errors
/// [`JournalError::Invalid`] at `before` or `after`; when the dose is not there or was a planned one; errors of the vault.
pub fn rate_dose(
    journal: &mut Journal,
    id: DoseId,
    before: Option<u8>,
    after: Option<u8>,
) -> Result<Changed, JournalError> {
    check_ratings(before, after)?;
    let dose = journal.read(|c| storage::get_dose(c, id))?;
    if dose.slot.is_some() {
        return Err(Invalid::new("id", Problem::NotPossibleHere).into());
    }
    let dose = Dose {
        before,
        after,
        ..dose
    };
    journal.change(Act::RateDose, |tx| storage::update_dose(tx, &dose))
}

fn check_ratings(before: Option<u8>, after: Option<u8>) -> Result<(), Invalid> {
    for (field, value) in [("before", before), ("after", after)] {
        if let Some(value) = value {
            Invalid::check_range(field, i64::from(value), 0, 10)?;
        }
    }
    Ok(())
}

/// How much was taken: as said, otherwise what the regimen says. A part is less than the whole, where both are told in one unit.
fn taken_amount(input: &DoseInput, planned: Amount) -> Result<Option<Amount>, Invalid> {
    if !input.status.is_taken() {
        return Ok(None);
    }
    let unit = input.unit.unwrap_or(planned.unit());
    let said = optional_amount("amount", input.amount.as_deref(), Some(unit))?;
    if input.status == DoseStatus::Part {
        let part = said.ok_or_else(|| Invalid::new("amount", Problem::Empty))?;
        if part.unit() == planned.unit() && part.value() >= planned.value() {
            return Err(Invalid::new("amount", Problem::NotPossibleHere));
        }
        return Ok(Some(part));
    }
    Ok(Some(said.unwrap_or(planned)))
}

/// Whether both say the same of their dose, whenever it was said.
fn same_words(one: &Dose, other: &Dose) -> bool {
    let words = |d: &Dose| {
        (
            d.status,
            d.amount,
            d.taken_at,
            d.reason.clone(),
            d.before,
            d.after,
        )
    };
    words(one) == words(other)
}

pub(crate) fn open_doses(
    conn: &Connection,
    day: NaiveDate,
) -> Result<Vec<PlannedDose>, VaultError> {
    let recorded = storage::list_doses(conn, day, day)?;
    let answered = |planned: &PlannedDose| {
        recorded
            .iter()
            .any(|d| d.medicine == planned.medicine && d.slot == Some(planned.time))
    };
    Ok(medicine::load(conn)?
        .iter()
        .flat_map(|with| planned_doses(&with.steps, day, day))
        .filter(|planned| !answered(planned))
        .collect())
}

pub(crate) fn view(dose: &Dose) -> DoseView {
    DoseView {
        id: dose.id,
        status: dose.status,
        amount: dose.amount.map(words::amount),
        taken_at: dose.taken_at.map(clock),
        reason: dose.reason.clone(),
        before: dose.before,
        after: dose.after,
    }
}
