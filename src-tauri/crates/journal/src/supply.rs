//! The refill log of a medicine, and how long what is there lasts by the regimen.

use ballast_model::{
    Act, Amount, Dose, Invalid, SupplyEntry, SupplyEstimate, SupplyId, SupplyKind, supply_estimate,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::fields::{given, past_day};
use crate::medicine::WithSteps;
use crate::views::{Changed, SupplyEntryView, SupplyEstimateView, SupplyInput, SupplyView};
use crate::{Journal, JournalError, words};

/// Adds a refill or a count, also for a day that has passed, or changes one.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_supply(journal: &mut Journal, input: SupplyInput) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let each = read_quantity(&input)?;
    let packs = input
        .packs
        .filter(|_| input.kind == SupplyKind::Refill)
        .unwrap_or(1);
    let entry = SupplyEntry {
        id: input.id.unwrap_or(SupplyId::NEW),
        medicine: input.medicine,
        day: past_day("day", &input.day, today)?,
        kind: input.kind,
        packs: (input.kind == SupplyKind::Refill).then_some(packs),
        quantity: each * Decimal::from(packs),
        unit: input.unit,
        cost: input.cost,
        note: input.note,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateSupply, |tx| storage::update_supply(tx, &entry))
    } else {
        journal.change(Act::AddSupply, |tx| {
            storage::add_supply(tx, &entry).map(|_| ())
        })
    }
}

/// Removes a refill or a count.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_supply(journal: &mut Journal, id: SupplyId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveSupply, |tx| storage::remove_supply(tx, id))
}

/// A count may be of nothing.
fn read_quantity(input: &SupplyInput) -> Result<Decimal, Invalid> {
    if input.kind == SupplyKind::Count && given(Some(&input.quantity)) == Some("0") {
        return Ok(Decimal::ZERO);
    }
    Amount::parse("quantity", &input.quantity, input.unit).map(Amount::value)
}

/// What the log, the regimen and the doses say about a medicine's supply.
pub(crate) fn view(
    conn: &Connection,
    with: &WithSteps,
    today: NaiveDate,
) -> Result<SupplyView, VaultError> {
    let entries = storage::list_supply_of(conn, with.medicine.id)?;
    let since = entries.iter().map(|e| e.day).min();
    let doses: Vec<Dose> = match since {
        Some(since) => storage::list_doses_of(conn, with.medicine.id, since, today)?,
        None => Vec::new(),
    };
    let estimate = supply_estimate(&entries, &with.steps, &doses, today);
    Ok(SupplyView {
        unclear: estimate.is_none() && !entries.is_empty(),
        estimate: estimate.map(estimate_view),
        entries: entries.into_iter().rev().map(entry_view).collect(),
    })
}

fn estimate_view(estimate: SupplyEstimate) -> SupplyEstimateView {
    let below = estimate.left < Decimal::ZERO;
    let number = estimate.left.abs().normalize();
    SupplyEstimateView {
        left: words::quantity(number, estimate.unit, number != Decimal::ONE),
        below_zero: below,
        below_zero_since: estimate.below_zero_since,
        since: estimate.since,
        run_out: estimate.run_out,
        assumed: estimate.assumed,
    }
}

fn entry_view(entry: SupplyEntry) -> SupplyEntryView {
    let packs = Decimal::from(entry.packs.unwrap_or(1));
    let each = entry.quantity.checked_div(packs).unwrap_or(entry.quantity);
    SupplyEntryView {
        id: entry.id,
        day: entry.day,
        kind: entry.kind,
        packs: entry.packs,
        each: each.normalize().to_string(),
        in_all: words::quantity(
            entry.quantity.normalize(),
            entry.unit,
            entry.quantity != Decimal::ONE,
        ),
        unit: entry.unit,
        cost: entry.cost,
        note: entry.note,
    }
}
