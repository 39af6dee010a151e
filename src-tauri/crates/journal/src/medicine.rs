//! Medicines and their regimen steps.

use ballast_instruments::medicines;
use ballast_model::{
    Act, Invalid, Medicine, MedicineId, Problem, RegimenStep, StepId, StepKind, line,
    optional_line, regimen_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::fields::{day, optional_amount, schedule, schedule_input, within};
use crate::views::{
    Changed, MedicineInput, MedicineState, MedicineSuggestion, MedicineView, StepInput, StepView,
};
use crate::{Journal, JournalError, words};

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
    let name = line("name", &input.name)?;
    let class = medicines::class_of(&name).map(|class| class.id.clone());
    let medicine = Medicine {
        id: input.id.unwrap_or(MedicineId::NEW),
        class,
        name,
        form: optional_line("form", input.form.as_deref())?,
        label_instructions: optional_line(
            "label_instructions",
            input.label_instructions.as_deref(),
        )?,
        prescriber: optional_line("prescriber", input.prescriber.as_deref())?,
        started_for: optional_line("started_for", input.started_for.as_deref())?,
        cost: optional_line("cost", input.cost.as_deref())?,
    };
    if input.id.is_some() {
        return journal.change(Act::UpdateMedicine, |tx| {
            storage::update_medicine(tx, &medicine)
        });
    }
    if input.steps.is_empty() {
        return Err(Invalid::new("steps", Problem::Empty).into());
    }
    let mut steps: Vec<RegimenStep> = Vec::with_capacity(input.steps.len());
    for (index, typed) in input.steps.iter().enumerate() {
        let step = read_step(typed, StepId::NEW, MedicineId::NEW)
            .and_then(|step| fits_after(&steps, step))
            .map_err(|invalid| within("steps", index, invalid))?;
        steps.push(step);
    }
    journal.change(Act::AddMedicine, |tx| {
        let id = storage::add_medicine(tx, &medicine)?;
        for step in &mut steps {
            step.medicine = id;
            storage::add_step(tx, step)?;
        }
        Ok(())
    })
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
    let others = journal.read(|c| storage::list_steps_of(c, medicine))?;
    let step = fits_after(&others, read_step(input, StepId::NEW, medicine)?)?;
    journal.change(Act::AddStep, |tx| storage::add_step(tx, &step).map(|_| ()))
}

/// Corrects a step that was entered wrongly.
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
    let step = fits_after(&others, read_step(input, id, before.medicine)?)?;
    journal.change(Act::UpdateStep, |tx| storage::update_step(tx, &step))
}

/// Removes a step that was entered by mistake.
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
    journal.change(Act::RemoveStep, |tx| storage::remove_step(tx, id))
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

pub(crate) fn view(with: &WithSteps, today: NaiveDate) -> MedicineView {
    let WithSteps { medicine, steps } = with;
    let now = regimen_on(steps, today);
    let last = steps
        .iter()
        .filter(|s| s.start <= today)
        .max_by_key(|s| (s.start, s.id));
    let state = match (last.map(|s| s.kind), &now) {
        (None, _) => MedicineState::Planned,
        (Some(StepKind::Hold), _) => MedicineState::Held,
        (Some(StepKind::Stop), _) | (Some(_), None) => MedicineState::Stopped,
        (Some(_), Some(_)) => MedicineState::Current,
    };
    let class = medicines::class_of(&medicine.name);
    MedicineView {
        id: medicine.id,
        name: medicine.name.clone(),
        class_name: class.map(|c| c.name.clone()),
        form: medicine.form.clone(),
        label_instructions: medicine.label_instructions.clone(),
        prescriber: medicine.prescriber.clone(),
        started_for: medicine.started_for.clone(),
        cost: medicine.cost.clone(),
        state,
        now: now.map(|r| format!("{}, {}", r.amount, words::schedule(r.schedule))),
        since: last.map(|s| s.start),
        steps: steps.iter().map(|s| step_view(s, today)).collect(),
        review_weeks: class.and_then(|c| review_weeks(c.usual_review_weeks)),
    }
}

/// Whole weeks of a review window.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "shipped weeks lie in 0..=52"
)]
fn review_weeks([from, to]: [f64; 2]) -> Option<(u32, u32)> {
    (to >= 1.0).then_some((from.round() as u32, to.round() as u32))
}

fn step_view(step: &RegimenStep, today: NaiveDate) -> StepView {
    StepView {
        id: step.id,
        start: step.start,
        kind: step.kind,
        amount: step.amount.map(|a| a.to_string()),
        amount_value: step.amount.map(|a| a.value().to_string()),
        unit: step.amount.map(ballast_model::Amount::unit),
        schedule_words: step.schedule.as_ref().map(words::schedule),
        schedule: step.schedule.as_ref().map(schedule_input),
        reason: step.reason.clone(),
        decided_by: step.decided_by,
        future: step.start > today,
    }
}

fn read_step(input: &StepInput, id: StepId, medicine: MedicineId) -> Result<RegimenStep, Invalid> {
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
            Some(typed) if !takes_nothing => Some(schedule(typed)?),
            _ => None,
        },
        reason: optional_line("reason", input.reason.as_deref())?,
        decided_by: input.decided_by,
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
