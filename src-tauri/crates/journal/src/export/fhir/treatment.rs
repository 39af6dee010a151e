//! Medicines with their regimen and doses, side effects, sessions, goals and the plan.

use ballast_exchange::{
    FhirDose, FhirGoal, FhirGoalState, FhirMedicine, FhirPlan, FhirRegimen, FhirRegimenState,
    FhirSession, FhirSideEffect, FhirTarget, FhirWhen,
};
use ballast_model::{
    DayEnd, Dose, Goal, GoalId, GoalOutcome, Measure, Medicine, Moment, PlanEntry, Span, StepKind,
    plan_on, spans,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{NaiveTime, Timelike};
use chrono_tz::Tz;

use super::{Asked, questionnaires};
use crate::medicine::WithSteps;
use crate::plan::entries;
use crate::{measure, medicine, words};

/// The medicines of those days, each with the stretches of its regimen that touch them.
pub(super) fn medicines(
    conn: &Connection,
    doses: &[FhirDose],
    asked: &Asked,
) -> Result<Vec<FhirMedicine>, VaultError> {
    let all = medicine::load(conn)?;
    let handed = all.into_iter().filter_map(|with| {
        let regimen = regimen(&with, asked);
        let WithSteps { medicine, steps } = with;
        let taken = doses.iter().any(|dose| dose.medicine == medicine.id.0);
        (!regimen.is_empty() || taken || steps.is_empty()).then_some(FhirMedicine {
            key: medicine.id.0,
            name: medicine.name,
            started_for: medicine.started_for,
            prescriber: medicine.prescriber,
            regimen,
        })
    });
    Ok(handed.collect())
}

/// The stretches during which something was to be taken, or was paused. What a stop ends is stopped; what another step ends is completed.
fn regimen(with: &WithSteps, asked: &Asked) -> Vec<FhirRegimen> {
    let stretches = spans(&with.steps);
    let mut found = Vec::new();
    for (place, span) in stretches.iter().enumerate() {
        if span.step.kind == StepKind::Stop || !asked.meets(span.from, span.to) {
            continue;
        }
        let next = stretches.get(place + 1).map(|next| next.step.kind);
        let over = span.to.is_some_and(|to| to < asked.today);
        let state = match (span.step.kind, next) {
            _ if span.from > asked.today => FhirRegimenState::Intended,
            (StepKind::Hold, _) => FhirRegimenState::OnHold,
            (_, Some(StepKind::Stop)) if over => FhirRegimenState::Stopped,
            _ if over => FhirRegimenState::Completed,
            _ => FhirRegimenState::Active,
        };
        found.push(FhirRegimen {
            key: span.step.id.0,
            from: span.from,
            until: span.to,
            state,
            dosage: dosage(span, &with.medicine),
            amount: span.step.amount,
            schedule: span.step.schedule.clone(),
            reason: span.step.reason.clone(),
        });
    }
    found
}

/// `50 mg, every day at 08:00, half a 100 mg tablet`.
fn dosage(span: &Span<'_>, medicine: &Medicine) -> Option<String> {
    let amount = span.step.amount?;
    let schedule = span.step.schedule.as_ref().map(words::schedule);
    let parts = [
        Some(words::amount(amount)),
        schedule,
        words::pieces(span.step, medicine),
    ];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// The doses that were recorded. What was skipped for, and what an as-needed dose was for, are own words.
pub(super) fn doses(conn: &Connection, asked: &Asked) -> Result<Vec<FhirDose>, VaultError> {
    Ok(storage::list_doses(conn, asked.from, asked.to)?
        .into_iter()
        .map(|dose| FhirDose {
            key: dose.id.0,
            medicine: dose.medicine.0,
            when: dose_time(&dose),
            status: dose.status,
            amount: dose.amount,
            reason: asked.own_words(dose.reason.as_ref()),
            estimated: dose.estimated,
        })
        .collect())
}

/// When it was taken, else when it was planned, on the clock of the place where it was recorded; the day alone when it was filled in later.
fn dose_time(dose: &Dose) -> FhirWhen {
    let zone: Option<Tz> = dose.recorded.zone.parse().ok();
    let time = dose
        .taken_at
        .filter(|_| dose.status.is_taken())
        .or(dose.slot);
    let (Some(zone), Some(time), false) = (zone, time, dose.estimated) else {
        return FhirWhen::Day(dose.day);
    };
    // Half past midnight belongs to the day before, but stands on the next page of the calendar.
    let day = if after_midnight(dose, time) {
        dose.day.succ_opt().unwrap_or(dose.day)
    } else {
        dose.day
    };
    let moment = Moment::at_local(day, time, zone, DayEnd::DEFAULT);
    FhirWhen::from(&moment)
}

fn after_midnight(dose: &Dose, time: NaiveTime) -> bool {
    let said = dose.taken_at == Some(time) && dose.status.is_taken();
    let early = time.hour() < u32::from(dose.recorded.day_end.hour());
    said && early && dose.slot.is_none_or(|slot| time < slot)
}

pub(super) fn side_effects(
    conn: &Connection,
    asked: &Asked,
) -> Result<Vec<FhirSideEffect>, VaultError> {
    let noticed = storage::list_side_effects_between(conn, asked.from, asked.to)?;
    let handed = noticed
        .into_iter()
        .filter(|(effect, _)| !effect.sensitive || asked.include.side_effects);
    Ok(handed
        .map(|(effect, ratings)| FhirSideEffect {
            key: effect.id.0,
            note: asked.own_words(effect.note.as_ref()),
            name: effect.name,
            medicine: effect.medicine.map(|id| id.0),
            onset: effect.onset,
            ended: effect.ended,
            present_before: effect.present_before,
            tolerable: effect.tolerable,
            told: effect.told,
            bother: effect.bother,
            ratings: ratings
                .iter()
                .filter(|rating| rating.day <= asked.to)
                .map(|rating| (rating.day, rating.severity))
                .collect(),
        })
        .collect())
}

/// Sessions by their day: in which zone the clock of a planned one stands is not kept.
pub(super) fn sessions(conn: &Connection, asked: &Asked) -> Result<Vec<FhirSession>, VaultError> {
    let courses = storage::list_courses(conn)?;
    Ok(storage::list_sessions(conn, asked.from, asked.to)?
        .into_iter()
        .map(|session| {
            let course = courses.iter().find(|course| course.id == session.course);
            FhirSession {
                key: session.id.0,
                approach: course.map(|c| c.approach.clone()).unwrap_or_default(),
                with: course.and_then(|c| c.therapist.clone()),
                when: FhirWhen::Day(session.day),
                status: session.status,
                format: session.format,
                minutes: session.minutes,
            }
        })
        .collect())
}

/// The goals of those days, and which are left out because what measures them is.
pub(super) fn goals(
    conn: &Connection,
    asked: &Asked,
) -> Result<(Vec<FhirGoal>, Vec<GoalId>), VaultError> {
    let (mut handed, mut hidden) = (Vec::new(), Vec::new());
    for goal in storage::list_goals(conn)? {
        if is_sensitive(conn, &goal)? && !asked.include.substances {
            hidden.push(goal.id);
            continue;
        }
        if !asked.meets(goal.since, goal.closed) {
            continue;
        }
        let state = match goal.outcome {
            None => FhirGoalState::Active,
            Some(GoalOutcome::Reached) => FhirGoalState::Reached,
            Some(GoalOutcome::Changed | GoalOutcome::SetAside) => FhirGoalState::Dropped,
        };
        handed.push(FhirGoal {
            key: goal.id.0,
            state,
            since: Some(goal.since),
            target: target(conn, &goal)?,
            description: goal.text,
        });
    }
    Ok((handed, hidden))
}

fn is_sensitive(conn: &Connection, goal: &Goal) -> Result<bool, VaultError> {
    Ok(match &goal.measure {
        Some(Measure::Tracker { tracker }) => storage::get_tracker(conn, *tracker)?.sensitive,
        Some(Measure::Questionnaire { instrument }) => {
            questionnaires::is_substance_form(instrument)
        }
        Some(Measure::Mood) | None => false,
    })
}

fn target(conn: &Connection, goal: &Goal) -> Result<Option<FhirTarget>, VaultError> {
    let (Some(measured), Some(value)) = (&goal.measure, goal.target) else {
        return Ok(None);
    };
    Ok(Some(FhirTarget {
        measure: measure::name(conn, measured)?,
        value: value.normalize().to_string(),
        due: goal.by,
    }))
}

/// The plan as it stands today, or stood on the last of those days.
pub(super) fn plan(
    conn: &Connection,
    hidden: &[GoalId],
    asked: &Asked,
) -> Result<Option<FhirPlan>, VaultError> {
    let day = asked.to.min(asked.today);
    let versions = storage::list_plan_versions(conn)?;
    let in_force = plan_on(&versions, day);
    let mut said = in_force.map_or_else(Vec::new, |version| entries::chosen(&version.entries));
    said.extend(entries::derived(conn, day)?);
    said.retain(|entry| !matches!(entry, PlanEntry::Goal { goal, .. } if hidden.contains(goal)));
    let lines: Vec<String> = entries::lines(&said)
        .into_iter()
        .map(|line| format!("{}: {}", line.label, line.words))
        .collect();
    Ok((!lines.is_empty()).then(|| FhirPlan {
        key: in_force.map_or(0, |version| version.id.0),
        from: in_force.map_or(day, |version| version.from),
        lines,
    }))
}
