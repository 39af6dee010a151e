//! Titrations, tapers and switches as they were prescribed: lines that belong together and come in, and go, as one change.

use ballast_model::{
    Act, Invalid, MedicineId, PlanId, PlanKind, Problem, RegimenPlan, RegimenStep, StepKind,
};
use ballast_vault as storage;

use super::{first_of, read_lines, read_medicine};
use crate::fields::optional_day;
use crate::views::{Changed, PlanInput, SwitchInput};
use crate::{Journal, JournalError};

/// Enters the lines of a titration or taper, all in one act.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, for a line as `lines.1.amount`; errors of the vault.
pub fn add_plan(journal: &mut Journal, input: &PlanInput) -> Result<Changed, JournalError> {
    if input.lines.is_empty() {
        return Err(Invalid::new("lines", Problem::Empty).into());
    }
    let plan = read_plan(input.medicine, input.kind, input)?;
    let before = journal.read(|c| {
        storage::get_medicine(c, input.medicine)?;
        storage::list_steps_of(c, input.medicine)
    })?;
    let zone = journal.clock().zone();
    let lines = read_lines("lines", &input.lines, &before, input.medicine, zone)?;
    journal.change(Act::AddPlan, |tx| {
        let id = storage::add_plan(tx, &plan)?;
        add_lines(tx, lines, id, input.medicine)
    })
}

/// Removes a titration or taper with its lines. What stood there is kept and shown, line by line.
///
/// # Errors
/// When it is not there; [`JournalError::Invalid`] at `id` when what is left would not begin with a start; errors of the vault.
pub fn remove_plan(journal: &mut Journal, id: PlanId) -> Result<Changed, JournalError> {
    let plan = journal.read(|c| storage::get_plan(c, id))?;
    let all = journal.read(|c| storage::list_steps_of(c, plan.medicine))?;
    let (gone, left): (Vec<RegimenStep>, Vec<RegimenStep>) =
        all.into_iter().partition(|s| s.plan == Some(id));
    if first_of(&left).is_some_and(|first| !first.kind.begins()) || left.is_empty() {
        return Err(Invalid::new("id", Problem::NotPossibleHere).into());
    }
    let corrected = journal.moment()?;
    journal.change(Act::RemovePlan, |tx| {
        for step in &gone {
            let kept = super::stood(step.clone(), None, corrected.clone());
            storage::add_correction(tx, &kept)?;
            storage::remove_step(tx, step.id)?;
        }
        storage::remove_plan(tx, id)
    })
}

/// Ties two medicines: the lines of the one that ends and of the one that takes its place, each as prescribed, in one act. The new one is
/// added with it, or is one that is there. Nothing between the lines is filled in.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, for a line as `from_lines.0.start` or `to_lines.1.amount`; errors of the vault.
pub fn switch_medicine(
    journal: &mut Journal,
    input: &SwitchInput,
) -> Result<Changed, JournalError> {
    if input.to_lines.is_empty() {
        return Err(Invalid::new("to_lines", Problem::Empty).into());
    }
    let added = match input.to {
        Some(_) => None,
        None => Some(read_medicine(&input.added)?),
    };
    if input.to == Some(input.from) {
        return Err(Invalid::new("to", Problem::NotPossibleHere).into());
    }
    let zone = journal.clock().zone();
    let steps_of = |id| journal.read(|c| storage::list_steps_of(c, id));
    let from_before = steps_of(input.from)?;
    let to_before = input.to.map(steps_of).transpose()?.unwrap_or_default();
    let from_lines = read_lines(
        "from_lines",
        &input.from_lines,
        &from_before,
        input.from,
        zone,
    )?;
    let to = input.to.unwrap_or(MedicineId::NEW);
    let mut to_lines = read_lines("to_lines", &input.to_lines, &to_before, to, zone)?;
    if let Some(first) = to_lines.first_mut() {
        if to_before.is_empty() {
            first.kind = StepKind::Switch;
        }
        first.switch_from = Some(input.from);
    }
    let about = |medicine| {
        RegimenPlan {
            id: PlanId::NEW,
            medicine,
            kind: PlanKind::Other,
            prescribed_by: input.prescribed_by.clone(),
            prescribed_on: optional_day("prescribed_on", input.prescribed_on.as_deref())?,
            note: input.note.clone(),
        }
        .checked()
    };
    let plan = about(input.from)?;
    journal.change(Act::SwitchMedicine, |tx| {
        let to = match (input.to, &added) {
            (Some(id), _) => id,
            (None, Some(medicine)) => storage::add_medicine(tx, medicine)?,
            (None, None) => return Err(Invalid::new("to", Problem::Empty).into()),
        };
        if !from_lines.is_empty() {
            let id = storage::add_plan(tx, &plan)?;
            add_lines(tx, from_lines, id, input.from)?;
        }
        let id = storage::add_plan(
            tx,
            &RegimenPlan {
                medicine: to,
                ..plan.clone()
            },
        )?;
        add_lines(tx, to_lines, id, to)
    })
}

fn add_lines(
    tx: &storage::Connection,
    lines: Vec<RegimenStep>,
    plan: PlanId,
    medicine: MedicineId,
) -> Result<(), storage::VaultError> {
    for line in lines {
        storage::add_step(
            tx,
            &RegimenStep {
                plan: Some(plan),
                medicine,
                ..line
            },
        )?;
    }
    Ok(())
}

fn read_plan(
    medicine: MedicineId,
    kind: PlanKind,
    input: &PlanInput,
) -> Result<RegimenPlan, Invalid> {
    RegimenPlan {
        id: PlanId::NEW,
        medicine,
        kind,
        prescribed_by: input.prescribed_by.clone(),
        prescribed_on: optional_day("prescribed_on", input.prescribed_on.as_deref())?,
        note: input.note.clone(),
    }
    .checked()
}

/// What several lines entered with a new medicine do together; none for a single one.
pub(super) fn of_lines(lines: &[RegimenStep]) -> Option<PlanKind> {
    let later = lines.get(1..).filter(|rest| !rest.is_empty())?;
    Some(if later.iter().all(|s| s.kind == StepKind::Increase) {
        PlanKind::Titration
    } else if later
        .iter()
        .all(|s| matches!(s.kind, StepKind::Decrease | StepKind::Stop))
    {
        PlanKind::Taper
    } else {
        PlanKind::Other
    })
}

/// A plan of which nothing else is said.
pub(super) fn entered(medicine: MedicineId, kind: PlanKind) -> RegimenPlan {
    RegimenPlan {
        id: PlanId::NEW,
        medicine,
        kind,
        prescribed_by: None,
        prescribed_on: None,
        note: None,
    }
}
