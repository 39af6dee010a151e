//! The Medicine screen: one medicine with its steps, the last weeks of doses, side effects, supply, monitoring and signs.

use ballast_instruments::{cautions, medicines};
use ballast_model::{
    Dose, DoseStatus, MedicineId, Moment, RegimenStep, Schedule, StepCorrection, planned_doses,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{decimal, t};
use chrono::{Days, NaiveDate};

use crate::fields::clock;
use crate::medicine::{self, WithSteps, shown};
use crate::views::{
    ClassFacts, CorrectionView, DoseCounts, DoseDay, MedicineScreen, OtherMedicine, PlanView,
    PlannedDoseView, SwitchView, UrgentSign,
};
use crate::{Journal, JournalError, dose, monitoring, side_effect, supply, words};

/// Days of doses shown: eight weeks.
const DAYS: u64 = 56;
/// Days a calendar goes on after the last line of a plan begins.
const AFTER_LAST_LINE: u64 = 6;
/// Days before a switch that are laid out with it.
const BEFORE_SWITCH: u64 = 3;

/// Everything about one medicine.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn get_medicine(journal: &Journal, id: MedicineId) -> Result<MedicineScreen, JournalError> {
    let now = journal.moment()?;
    journal.read(|conn| screen(conn, id, &now))
}

fn screen(conn: &Connection, id: MedicineId, now: &Moment) -> Result<MedicineScreen, VaultError> {
    let today = now.day;
    let all = medicine::load(conn)?;
    let with = WithSteps {
        medicine: storage::get_medicine(conn, id)?,
        steps: storage::list_steps_of(conn, id)?,
    };
    let first = today.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(today);
    let doses = storage::list_doses_of(conn, id, first, today)?;
    let days = dose_days(&with, &doses, first, today);
    let class = medicines::class_of(&with.medicine.name);
    Ok(MedicineScreen {
        today,
        plans: plans(conn, &with, today)?,
        corrections: corrections(conn, &with)?,
        switches: switches(&all, id),
        counts: count(&days, today),
        ask_first: asks_first(&with, &doses, today),
        days,
        side_effects: side_effect::list(conn)?
            .into_iter()
            .filter(|s| s.side_effect.medicine == Some(id))
            .collect(),
        checklist: class.map(|c| c.side_effects.clone()).unwrap_or_default(),
        supply: supply::view(conn, &with, today)?,
        monitoring: monitoring::list(conn, today)?
            .into_iter()
            .filter(|m| m.monitoring.medicine == Some(id))
            .collect(),
        urgent: cautions::urgent_of(&with.medicine.name)
            .into_iter()
            .map(|sign| UrgentSign {
                sign: sign.sign.clone(),
                act: sign.act.code().to_owned(),
            })
            .collect(),
        class: class.map(|c| ClassFacts {
            name: c.name.clone(),
            first_change: weeks(c.first_change_weeks),
            review: weeks(c.usual_review_weeks),
            source: c.onset_source.clone(),
        }),
        others: all
            .iter()
            .filter(|m| m.medicine.id != id)
            .map(|m| OtherMedicine {
                id: m.medicine.id,
                name: m.medicine.name.clone(),
            })
            .collect(),
        medicine: shown::view(&with, today),
    })
}

fn plans(
    conn: &Connection,
    with: &WithSteps,
    today: NaiveDate,
) -> Result<Vec<PlanView>, VaultError> {
    let mut views: Vec<PlanView> = storage::list_plans(conn)?
        .into_iter()
        .filter(|plan| plan.medicine == with.medicine.id)
        .filter_map(|plan| {
            let own: Vec<&RegimenStep> = with
                .steps
                .iter()
                .filter(|s| s.plan == Some(plan.id))
                .collect();
            let from = own.first()?.start;
            let to = own.last()?.start + Days::new(AFTER_LAST_LINE);
            let lines = own
                .iter()
                .map(|s| shown::step_view(s, &with.medicine, today))
                .collect();
            Some(PlanView {
                plan,
                lines,
                from,
                to,
            })
        })
        .collect();
    views.reverse();
    Ok(views)
}

fn corrections(conn: &Connection, with: &WithSteps) -> Result<Vec<CorrectionView>, VaultError> {
    let own: Vec<StepCorrection> = storage::list_corrections(conn)?
        .into_iter()
        .filter(|c| c.medicine == with.medicine.id)
        .collect();
    // What a step was corrected to is what the next correction found, otherwise what stands.
    let after = |at: usize, c: &StepCorrection| {
        let step = c.step?;
        let later = own
            .iter()
            .skip(at + 1)
            .find(|other| other.step == Some(step))
            .map(|other| &other.stood);
        later.or_else(|| with.steps.iter().find(|s| s.id == step))
    };
    let mut views: Vec<CorrectionView> = own
        .iter()
        .enumerate()
        .map(|(at, c)| CorrectionView {
            day: c.corrected.day,
            stood: step_words(&c.stood),
            now: after(at, c).map(step_words),
        })
        .collect();
    views.reverse();
    Ok(views)
}

/// `25 mg, every day at 08:00, from 3 March 2026`.
pub(crate) fn step_words(step: &RegimenStep) -> String {
    let from = words::long_day(step.start);
    match (step.amount.map(words::amount), &step.schedule) {
        (Some(amount), Some(schedule)) => {
            let schedule = words::schedule(schedule);
            match step.pieces {
                Some(pieces) => t!(
                    "medicine-step-pieces",
                    amount = amount,
                    pieces = decimal(&pieces.to_string()),
                    schedule = schedule,
                    from = from
                ),
                None => t!(
                    "medicine-step",
                    amount = amount,
                    schedule = schedule,
                    from = from
                ),
            }
        }
        _ => t!(
            "medicine-step-done",
            did = words::step(step.kind),
            from = from
        ),
    }
}

fn switches(all: &[WithSteps], id: MedicineId) -> Vec<SwitchView> {
    let named = |id| all.iter().find(|m| m.medicine.id == id);
    all.iter()
        .flat_map(|with| with.steps.iter())
        .filter_map(|step| {
            let from = step.switch_from?;
            (step.medicine == id || from == id).then_some((step, from))
        })
        .filter_map(|(step, from)| {
            let (old, new) = (named(from)?, named(step.medicine)?);
            let same_plan = |s: &&RegimenStep| s.plan.is_some() && s.plan == step.plan;
            let starts = old
                .steps
                .iter()
                .filter(|s| s.start >= step.start - Days::new(60) && s.start != old.steps[0].start)
                .chain(new.steps.iter().filter(same_plan))
                .map(|s| s.start);
            let first = starts.clone().min().unwrap_or(step.start).min(step.start);
            let last = starts.max().unwrap_or(step.start).max(step.start);
            Some(SwitchView {
                from,
                from_name: old.medicine.name.clone(),
                to: step.medicine,
                to_name: new.medicine.name.clone(),
                day: step.start,
                first: first - Days::new(BEFORE_SWITCH),
                last: last + Days::new(AFTER_LAST_LINE),
            })
        })
        .collect()
}

fn dose_days(with: &WithSteps, doses: &[Dose], from: NaiveDate, to: NaiveDate) -> Vec<DoseDay> {
    let planned = planned_doses(&with.steps, from, to);
    from.iter_days()
        .take_while(|day| *day <= to)
        .map(|day| DoseDay {
            day,
            planned: planned
                .iter()
                .filter(|p| p.day == day)
                .map(|p| PlannedDoseView {
                    slot: clock(p.time),
                    amount: words::amount(p.amount),
                    pieces: with
                        .steps
                        .iter()
                        .find(|s| s.id == p.step)
                        .and_then(|s| words::pieces(s, &with.medicine)),
                    dose: doses
                        .iter()
                        .find(|d| d.day == day && d.slot == Some(p.time))
                        .map(dose::view),
                })
                .collect(),
            as_needed: doses
                .iter()
                .filter(|d| d.day == day && d.slot.is_none())
                .map(dose::view)
                .collect(),
        })
        .collect()
}

fn count(days: &[DoseDay], today: NaiveDate) -> DoseCounts {
    let mut counts = DoseCounts::default();
    for day in days {
        for planned in &day.planned {
            let status = planned.dose.as_ref().map(|d| d.status);
            if status.is_none() && day.day == today {
                continue;
            }
            counts.planned += 1;
            match status {
                None => counts.not_recorded += 1,
                Some(DoseStatus::Taken) => counts.taken += 1,
                Some(DoseStatus::Late) => {
                    counts.taken += 1;
                    counts.late += 1;
                }
                Some(DoseStatus::Part) => counts.part += 1,
                Some(DoseStatus::Skipped) => counts.skipped += 1,
                Some(DoseStatus::Missed) => counts.missed += 1,
            }
        }
    }
    counts
}

/// Whether, up to the eve of `day`, so many days in a row with a planned dose were recorded as missed or skipped that the medicine's
/// caution speaks, and no dose of `day` was taken yet. A day without a record ends the row: it is not known.
pub(crate) fn asks_first(with: &WithSteps, doses: &[Dose], day: NaiveDate) -> bool {
    let Some(restart) = cautions::restart_of(&with.medicine.name) else {
        return false;
    };
    if doses.iter().any(|d| d.day == day && d.status.is_taken()) {
        return false;
    }
    let from = day.checked_sub_days(Days::new(60)).unwrap_or(day);
    let planned = planned_doses(&with.steps, from, day);
    let mut row = 0;
    let mut back = day;
    while let Some(eve) = back.pred_opt().filter(|eve| *eve >= from) {
        back = eve;
        let slots: Vec<_> = planned.iter().filter(|p| p.day == eve).collect();
        if slots.is_empty() {
            continue;
        }
        let all_left_out = slots.iter().all(|p| {
            doses
                .iter()
                .any(|d| d.day == eve && d.slot == Some(p.time) && !d.status.is_taken())
        });
        if !all_left_out {
            break;
        }
        row += 1;
    }
    row >= restart.after_missed_days
}

/// Whether a medicine's schedule on a day is taken only when needed.
pub(crate) fn is_as_needed(schedule: Option<&Schedule>) -> bool {
    schedule.is_some_and(Schedule::is_as_needed)
}

/// `4 to 8 weeks`, `the same day`.
fn weeks([from, to]: [f64; 2]) -> String {
    let is = |weeks: f64, so_many: f64| (weeks - so_many).abs() < f64::EPSILON;
    let single = is(from, to);
    match (from, to) {
        (_, to) if to <= 0.0 => t!("medicine-the-same-day"),
        (from, to) if from <= 0.0 && is(to, 0.5) => t!("medicine-within-half-a-week"),
        (from, to) if from <= 0.0 => t!("medicine-within-weeks", n = to),
        (_, to) if single && is(to, 0.5) => t!("medicine-half-a-week"),
        (_, to) if single => t!("count-weeks", n = to),
        (from, to) if is(from, 0.5) => t!("medicine-half-to-weeks", n = to),
        (from, to) => t!("medicine-weeks-to", from = from, n = to),
    }
}
