//! Medicines and their regimen steps.
//!
//! A *change* is a new step from a day on ([`add_step`]); a *correction* says that a step never was as it stood ([`update_step`],
//! [`remove_step`]), and what stood before is kept.

pub(crate) mod plan;
pub(crate) mod shown;

pub use plan::{add_plan, remove_plan, switch_medicine};

use ballast_instruments::medicines;
use ballast_model::{
    Act, CorrectionId, Invalid, Medicine, MedicineId, Moment, PlanId, Problem, RegimenStep,
    StepCorrection, StepId, StepKind, line, optional_line, regimen_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::fields::{day, optional_amount, optional_pieces, schedule, within};
use crate::views::{Changed, MedicineInput, MedicineSuggestion, StepInput};
use crate::{Journal, JournalError};

/// A medicine with its steps in order.
pub(crate) struct WithSteps {
    pub medicine: Medicine,
    pub steps: Vec<RegimenStep>,
}

/// Every medicine with its steps, as entered.
pub(crate) fn load(conn: &Connection) -> Result<Vec<WithSteps>, VaultError> {
    let mut steps = storage::list_steps(conn)?;
    Ok(storage::list_medicines(conn)?
        .into_iter()
        .map(|medicine| {
            let (own, rest) = steps.drain(..).partition(|s| s.medicine == medicine.id);
            steps = rest;
            WithSteps {
                medicine,
                steps: own,
            }
        })
        .collect())
}

/// Adds a medicine with all its steps in one act, or changes what is said about one (steps have verbs of their own).
///
/// # Errors
/// [`JournalError::Invalid`] at the field, for a step as `steps.1.amount`; errors of the vault.
pub fn save_medicine(journal: &mut Journal, input: MedicineInput) -> Result<Changed, JournalError> {
    if input.id.is_some() {
        let medicine = read_medicine(&input)?;
        return journal.change(Act::UpdateMedicine, |tx| {
            storage::update_medicine(tx, &medicine)
        });
    }
    let (medicine, steps) = read_new(journal, &input)?;
    journal.change(Act::AddMedicine, |tx| {
        write_new(tx, &medicine, &steps).map(|_| ())
    })
}

/// A medicine that is new with all its steps, as typed.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, for a step as `steps.1.amount`.
pub(crate) fn read_new(
    journal: &Journal,
    input: &MedicineInput,
) -> Result<(Medicine, Vec<RegimenStep>), JournalError> {
    let medicine = read_medicine(input)?;
    if input.steps.is_empty() {
        return Err(Invalid::new("steps", Problem::Empty).into());
    }
    let zone = journal.clock().zone();
    let steps = read_lines("steps", &input.steps, &[], MedicineId::NEW, zone)?;
    Ok((medicine, steps))
}

/// Writes it, and gives its first step. Several steps entered at once are one prescription.
pub(crate) fn write_new(
    tx: &Connection,
    medicine: &Medicine,
    steps: &[RegimenStep],
) -> Result<StepId, VaultError> {
    let id = storage::add_medicine(tx, medicine)?;
    let plan = plan::of_lines(steps)
        .map(|kind| storage::add_plan(tx, &plan::entered(id, kind)))
        .transpose()?;
    let mut first = None;
    for step in steps {
        let written = storage::add_step(
            tx,
            &RegimenStep {
                medicine: id,
                plan,
                ..step.clone()
            },
        )?;
        first = first.or(Some(written));
    }
    first.ok_or_else(|| Invalid::new("steps", Problem::Empty).into())
}

/// What is said about a medicine, as typed.
fn read_medicine(input: &MedicineInput) -> Result<Medicine, Invalid> {
    let name = line("name", &input.name)?;
    Ok(Medicine {
        id: input.id.unwrap_or(MedicineId::NEW),
        class: medicines::class_of(&name).map(|class| class.id.clone()),
        name,
        form: optional_line("form", input.form.as_deref())?,
        label_instructions: optional_line(
            "label_instructions",
            input.label_instructions.as_deref(),
        )?,
        prescriber: optional_line("prescriber", input.prescriber.as_deref())?,
        started_for: optional_line("started_for", input.started_for.as_deref())?,
        cost: optional_line("cost", input.cost.as_deref())?,
        strength: optional_line("strength", input.strength.as_deref())?,
        modified_release: input.modified_release,
    })
}

/// Lines as typed, each fitting after the steps there are and the lines before it; the error is at `outer.n.field`.
fn read_lines(
    outer: &str,
    typed: &[StepInput],
    before: &[RegimenStep],
    medicine: MedicineId,
    zone: Tz,
) -> Result<Vec<RegimenStep>, Invalid> {
    let mut all = before.to_vec();
    for (index, line) in typed.iter().enumerate() {
        let step = read_step(line, StepId::NEW, medicine, zone)
            .and_then(|step| fits_after(&all, step))
            .map_err(|invalid| within(outer, index, invalid))?;
        all.push(step);
    }
    Ok(all.split_off(before.len()))
}

/// Removes a medicine with its steps and doses. Undo brings all of it back.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_medicine(journal: &mut Journal, id: MedicineId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveMedicine, |tx| storage::remove_medicine(tx, id))
}

/// Adds a step to a medicine; it may lie in the future.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn add_step(
    journal: &mut Journal,
    medicine: MedicineId,
    input: &StepInput,
) -> Result<Changed, JournalError> {
    let step = read_after(journal, medicine, input, &[])?;
    journal.change(Act::AddStep, |tx| storage::add_step(tx, &step).map(|_| ()))
}

/// A step as typed, fitting after the steps there are and those of `pending` that are about to be written.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub(crate) fn read_after(
    journal: &Journal,
    medicine: MedicineId,
    input: &StepInput,
    pending: &[RegimenStep],
) -> Result<RegimenStep, JournalError> {
    let mut others = journal.read(|c| storage::list_steps_of(c, medicine))?;
    others.extend(pending.iter().filter(|s| s.medicine == medicine).cloned());
    let zone = journal.clock().zone();
    Ok(fits_after(
        &others,
        read_step(input, StepId::NEW, medicine, zone)?,
    )?)
}

/// Corrects a step that was entered wrongly: it always was as it is said now. What stood before is kept and shown.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn update_step(
    journal: &mut Journal,
    id: StepId,
    input: &StepInput,
) -> Result<Changed, JournalError> {
    let before = journal.read(|c| storage::get_step(c, id))?;
    let mut others = journal.read(|c| storage::list_steps_of(c, before.medicine))?;
    others.retain(|s| s.id != id);
    let zone = zone_of(&before).unwrap_or(journal.clock().zone());
    let step = RegimenStep {
        plan: before.plan,
        ..fits_after(&others, read_step(input, id, before.medicine, zone)?)?
    };
    if step == before {
        return Ok(Changed {
            act: Act::UpdateStep,
            nouns: Vec::new(),
        });
    }
    let corrected = journal.moment()?;
    journal.change(Act::UpdateStep, |tx| {
        storage::update_step(tx, &step)?;
        storage::add_correction(tx, &stood(before, Some(id), corrected)).map(|_| ())
    })
}

/// What stood before a correction.
fn stood(step: RegimenStep, id: Option<StepId>, corrected: Moment) -> StepCorrection {
    StepCorrection {
        id: CorrectionId::NEW,
        medicine: step.medicine,
        step: id,
        corrected,
        stood: step,
    }
}

/// The zone in which the hours of a step are told.
fn zone_of(step: &RegimenStep) -> Option<Tz> {
    match &step.schedule {
        Some(ballast_model::Schedule::EveryNHours { zone, .. }) => zone.parse().ok(),
        _ => None,
    }
}

/// Removes a step that was entered by mistake. What stood there is kept and shown.
///
/// # Errors
/// When it is not there; [`JournalError::Invalid`] at `id` when what follows it would no longer fit; errors of the vault.
pub fn remove_step(journal: &mut Journal, id: StepId) -> Result<Changed, JournalError> {
    let step = journal.read(|c| storage::get_step(c, id))?;
    let all = journal.read(|c| storage::list_steps_of(c, step.medicine))?;
    let left: Vec<RegimenStep> = all.iter().filter(|s| s.id != id).cloned().collect();
    if first_of(&left).is_some_and(|first| !first.kind.begins())
        || spoils_next(&all, &left, step.start)
    {
        return Err(Invalid::new("id", Problem::NotPossibleHere).into());
    }
    let corrected = journal.moment()?;
    journal.change(Act::RemoveStep, |tx| {
        storage::add_correction(tx, &stood(step.clone(), None, corrected))?;
        storage::remove_step(tx, id)
    })
}

/// Generic names that begin as typed, at most eight.
#[must_use]
pub fn suggest_medicines(typed: &str) -> Vec<MedicineSuggestion> {
    medicines::find(typed)
        .into_iter()
        .take(8)
        .map(|m| MedicineSuggestion {
            name: m.name.clone(),
            class_name: medicines::class_of(&m.name)
                .map(|c| c.name.clone())
                .unwrap_or_default(),
        })
        .collect()
}

fn read_step(
    input: &StepInput,
    id: StepId,
    medicine: MedicineId,
    zone: Tz,
) -> Result<RegimenStep, Invalid> {
    let takes_nothing = input.kind.takes_nothing();
    RegimenStep {
        id,
        medicine,
        start: day("start", &input.start)?,
        kind: input.kind,
        amount: if takes_nothing {
            None
        } else {
            optional_amount("amount", input.amount.as_deref(), input.unit)?
        },
        schedule: match &input.schedule {
            Some(typed) if !takes_nothing => Some(schedule(typed, zone)?),
            _ => None,
        },
        reason: optional_line("reason", input.reason.as_deref())?,
        decided_by: input.decided_by,
        pieces: if takes_nothing {
            None
        } else {
            optional_pieces("pieces", input.pieces.as_deref())?
        },
        piece: if takes_nothing {
            None
        } else {
            optional_line("piece", input.piece.as_deref())?
        },
        plan: None::<PlanId>,
        switch_from: input.switch_from.filter(|_| input.kind == StepKind::Switch),
    }
    .checked()
}

/// The step if it can stand among the others: a first step begins the medicine, nothing lies before it, nothing stops what has not
/// started, and a raised dose is higher than the one it replaces, this one and the next.
fn fits_after(others: &[RegimenStep], step: RegimenStep) -> Result<RegimenStep, Invalid> {
    let Some(first) = first_of(others) else {
        return if step.kind.begins() {
            Ok(step)
        } else {
            Err(Invalid::new("kind", Problem::NotPossibleHere))
        };
    };
    if step.start < first.start && !step.kind.begins() {
        return Err(Invalid::new("start", Problem::BeforeStart));
    }
    if step.start > first.start && !first.kind.begins() {
        return Err(Invalid::new("start", Problem::NotPossibleHere));
    }
    let mut all = others.to_vec();
    all.push(step.clone());
    if wrong_way(others, &step) || spoils_next(others, &all, step.start) {
        return Err(Invalid::new("amount", Problem::NotPossibleHere));
    }
    Ok(step)
}

fn first_of(steps: &[RegimenStep]) -> Option<&RegimenStep> {
    steps.iter().min_by_key(|s| (s.start, s.id))
}

/// Whether an increase is none, or a decrease, against what holds the day before.
fn wrong_way(steps: &[RegimenStep], step: &RegimenStep) -> bool {
    let before = step.start.pred_opt().and_then(|eve| regimen_on(steps, eve));
    let (Some(before), Some(amount)) = (before, step.amount) else {
        return false;
    };
    before.amount.unit() == amount.unit()
        && match step.kind {
            StepKind::Increase => amount.value() <= before.amount.value(),
            StepKind::Decrease => amount.value() >= before.amount.value(),
            _ => false,
        }
}

/// Whether the first step after `day` fitted before a change and no longer does.
fn spoils_next(before: &[RegimenStep], after: &[RegimenStep], day: NaiveDate) -> bool {
    let next = after
        .iter()
        .filter(|s| s.start > day)
        .min_by_key(|s| (s.start, s.id));
    next.is_some_and(|next| wrong_way(after, next) && !wrong_way(before, next))
}
