//! A medicine and its steps as the page shows them, with the one sentence that says how it is taken and how it came to that.

use ballast_instruments::{cautions, medicines};
use ballast_model::{Amount, Medicine, RegimenStep, Span, StepKind, regimen_on, spans};
use ballast_words::t;
use chrono::NaiveDate;

use super::WithSteps;
use crate::fields::schedule_input;
use crate::views::{MedicineState, MedicineView, StepView};
use crate::words;

pub(crate) fn view(with: &WithSteps, today: NaiveDate) -> MedicineView {
    let WithSteps { medicine, steps } = with;
    let now = regimen_on(steps, today);
    let last = steps
        .iter()
        .filter(|s| s.start <= today)
        .max_by_key(|s| (s.start, s.id));
    let state = state_of(steps, today);
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
        strength: medicine.strength.clone(),
        modified_release: medicine.modified_release,
        sentence: sentence(with, state, today),
        ask_before_restart: cautions::restart_of(&medicine.name).map(|r| r.words.clone()),
        state,
        now: now.map(|r| {
            let amount = words::amount(r.amount);
            format!("{amount}, {}", words::schedule(r.schedule))
        }),
        since: last.map(|s| s.start),
        steps: steps
            .iter()
            .map(|s| step_view(s, medicine, today))
            .collect(),
        review_weeks: class.and_then(|c| review_weeks(c.usual_review_weeks)),
    }
}

/// Where a medicine stands on a day, by its steps.
pub(crate) fn state_of(steps: &[RegimenStep], today: NaiveDate) -> MedicineState {
    let last = steps
        .iter()
        .filter(|s| s.start <= today)
        .max_by_key(|s| (s.start, s.id));
    match (last.map(|s| s.kind), regimen_on(steps, today)) {
        (None, _) => MedicineState::Planned,
        (Some(StepKind::Hold), _) => MedicineState::Held,
        (Some(StepKind::Stop), _) | (Some(_), None) => MedicineState::Stopped,
        (Some(_), Some(_)) => MedicineState::Current,
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

pub(crate) fn step_view(step: &RegimenStep, medicine: &Medicine, today: NaiveDate) -> StepView {
    StepView {
        id: step.id,
        start: step.start,
        kind: step.kind,
        amount: step.amount.map(words::amount),
        amount_value: step.amount.map(|a| a.value().to_string()),
        unit: step.amount.map(Amount::unit),
        schedule_words: step.schedule.as_ref().map(words::schedule),
        schedule: step.schedule.as_ref().map(schedule_input),
        reason: step.reason.clone(),
        decided_by: step.decided_by,
        pieces: step.pieces.map(|p| p.to_string()),
        piece: step.piece.clone(),
        pieces_words: words::pieces(step, medicine),
        plan: step.plan,
        switch_from: step.switch_from,
        splits_modified_release: splits(step, medicine),
        future: step.start > today,
    }
}

/// Whether a part of a piece is entered of a form that is swallowed whole.
fn splits(step: &RegimenStep, medicine: &Medicine) -> bool {
    let counted = step
        .amount
        .filter(|a| a.unit() == ballast_model::Unit::Tablet);
    let part = step.pieces.is_some_and(ballast_model::Pieces::has_fraction)
        || counted.is_some_and(|a| !a.value().fract().is_zero());
    medicine.modified_release && part
}

/// `Sertraline 100 mg each morning since 3 March; before that 50 mg for 5 weeks`.
fn sentence(with: &WithSteps, state: MedicineState, today: NaiveDate) -> String {
    let name = with.medicine.name.as_str();
    let lived: Vec<Span<'_>> = spans(&with.steps)
        .into_iter()
        .filter(|span| span.from <= today)
        .collect();
    let stretches = merged(&lived);
    let Some((now, before)) = stretches.split_last() else {
        let first = with.steps.iter().min_by_key(|s| (s.start, s.id));
        return first.map_or_else(
            || name.to_owned(),
            |step| {
                t!(
                    "medicine-planned",
                    name = name,
                    day = day(step.start, today)
                )
            },
        );
    };
    let since = day(now.from, today);
    let said = match state {
        MedicineState::Current => t!(
            "medicine-current",
            name = name,
            dose = now.dose.clone().unwrap_or_default(),
            when = now.when.as_str(),
            since = since
        ),
        MedicineState::Held => t!("medicine-held", name = name, since = since),
        MedicineState::Stopped => match now.step.reason.as_deref() {
            Some(why) => t!("medicine-stopped-why", name = name, day = since, why = why),
            None => t!("medicine-stopped", name = name, day = since),
        },
        MedicineState::Planned => return t!("medicine-planned", name = name, day = since),
    };
    match before.last().and_then(|s| Some((s, s.dose.as_deref()?))) {
        Some((earlier, dose)) => t!(
            "medicine-with-earlier",
            said = said,
            dose = dose,
            stretch = words::stretch(earlier.from, now.from)
        ),
        None => said,
    }
}

/// A stretch of one dose; steps that change only words or who decided belong to one.
struct Stretch<'a> {
    step: &'a RegimenStep,
    from: NaiveDate,
    dose: Option<String>,
    when: String,
}

fn merged<'a>(lived: &[Span<'a>]) -> Vec<Stretch<'a>> {
    let mut found: Vec<Stretch<'a>> = Vec::new();
    for span in lived {
        let dose = span.step.amount.map(words::amount);
        let schedule = span.step.schedule.as_ref();
        let when = schedule
            .map(words::schedule_in_sentence)
            .unwrap_or_default();
        if let Some(last) = found.last_mut()
            && last.dose == dose
            && last.when == when
            && dose.is_some()
        {
            last.step = span.step;
            continue;
        }
        found.push(Stretch {
            step: span.step,
            from: span.from,
            dose,
            when,
        });
    }
    found
}

/// The day, with its year when that is not this one.
fn day(day: NaiveDate, today: NaiveDate) -> String {
    words::near_day(day, today)
}
