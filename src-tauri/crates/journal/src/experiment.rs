//! Small experiments: what is done, what is looked at, and what the days say about it. Sentences with their numbers; no advice.

mod findings;

use ballast_insight::experiment::experiment as describe;
use ballast_insight::series::DayValue;
use ballast_insight::window::Days;
use ballast_model::{Act, Experiment, ExperimentDay, ExperimentId, Invalid, Problem};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::fields::{day, optional_day, past_day};
use crate::views::{
    Changed, DueItem, EndExperimentInput, ExperimentDayView, ExperimentInput, ExperimentState,
    ExperimentView,
};
use crate::{Journal, JournalError, measure};

/// Days before its first that an experiment is held against.
const BASELINE: u64 = 14;

/// Begins an experiment, or changes one; what became of it stays as it is.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_experiment(
    journal: &mut Journal,
    input: ExperimentInput,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let before = input
        .id
        .map(|id| journal.read(|c| storage::get_experiment(c, id)))
        .transpose()?;
    let measure = input
        .measure
        .ok_or_else(|| Invalid::new("measure", Problem::Empty))?;
    journal.read(|c| measure::known(c, &measure))?;
    let start = match optional_day("start", input.start.as_deref())? {
        Some(day) => day,
        None => before.as_ref().map_or(today, |e| e.start),
    };
    let (ended, outcome, note) = match before {
        Some(e) => (e.ended, e.outcome, e.note),
        None => (None, None, None),
    };
    let experiment = Experiment {
        id: input.id.unwrap_or(ExperimentId::NEW),
        text: input.text,
        measure,
        start,
        review: day("review", &input.review)?,
        ended,
        outcome,
        note,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateExperiment, |tx| {
            storage::update_experiment(tx, &experiment)
        })
    } else {
        journal.change(Act::AddExperiment, |tx| {
            storage::add_experiment(tx, &experiment).map(|_| ())
        })
    }
}

/// Says whether it was done on a day; none takes that back.
///
/// # Errors
/// [`JournalError::Invalid`] at `day` for one to come, or one it does not run on; when it is not there; errors of the vault.
pub fn mark_experiment(
    journal: &mut Journal,
    id: ExperimentId,
    day: &str,
    done: Option<bool>,
) -> Result<Changed, JournalError> {
    let day = past_day("day", day, journal.today()?)?;
    let experiment = journal.read(|c| storage::get_experiment(c, id))?;
    if done.is_some() && !experiment.runs_on(day) {
        return Err(Invalid::new("day", Problem::NotPossibleHere).into());
    }
    journal.change(Act::MarkExperiment, |tx| {
        storage::mark_experiment(tx, id, day, done)
    })
}

/// Says what becomes of an experiment, today, or takes that back. The day stays while only the words change.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, such as before its first day; when it is not there; errors of the vault.
pub fn end_experiment(
    journal: &mut Journal,
    input: EndExperimentInput,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let before = journal.read(|c| storage::get_experiment(c, input.id))?;
    let experiment = Experiment {
        ended: input.outcome.map(|_| before.ended.unwrap_or(today)),
        outcome: input.outcome,
        note: input.outcome.and(input.note),
        ..before
    }
    .checked()?;
    journal.change(Act::EndExperiment, |tx| {
        storage::update_experiment(tx, &experiment)
    })
}

/// Removes an experiment with its days.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_experiment(journal: &mut Journal, id: ExperimentId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveExperiment, |tx| {
        storage::remove_experiment(tx, id)
    })
}

/// Experiments with what they show: those to be looked at first, then those that run, those to come, and those that are over, the last first.
pub(crate) fn list(conn: &Connection, today: NaiveDate) -> Result<Vec<ExperimentView>, VaultError> {
    let spoken = storage::list_experiment_days(conn)?;
    let mut found = storage::list_experiments(conn)?
        .into_iter()
        .map(|e| view(conn, e, &spoken, today))
        .collect::<Result<Vec<_>, _>>()?;
    found.sort_by_key(|v| {
        (
            v.state,
            std::cmp::Reverse(v.experiment.ended),
            v.experiment.review,
        )
    });
    Ok(found)
}

fn view(
    conn: &Connection,
    experiment: Experiment,
    spoken: &[ExperimentDay],
    today: NaiveDate,
) -> Result<ExperimentView, VaultError> {
    let measured_by = measure::name(conn, &experiment.measure)?;
    let state = state(&experiment, today);
    let days = days_of(&experiment, spoken, today);
    let count = |wanted| {
        let n = days.iter().filter(|d| d.done == wanted).count();
        u32::try_from(n).unwrap_or(u32::MAX)
    };
    let findings = if experiment.start > today {
        Vec::new()
    } else {
        findings(conn, &experiment, &measured_by, &days, today)?
    };
    Ok(ExperimentView {
        state,
        measured_by,
        done: count(Some(true)),
        not_done: count(Some(false)),
        missing: count(None),
        days,
        findings,
        experiment,
    })
}

fn state(experiment: &Experiment, today: NaiveDate) -> ExperimentState {
    if experiment.ended.is_some() {
        ExperimentState::Ended
    } else if experiment.due(today) {
        ExperimentState::Due
    } else if experiment.start > today {
        ExperimentState::Planned
    } else {
        ExperimentState::Running
    }
}

/// The days it has run so far, each with what was said.
fn days_of(
    experiment: &Experiment,
    spoken: &[ExperimentDay],
    today: NaiveDate,
) -> Vec<ExperimentDayView> {
    let last = experiment.last().min(today);
    experiment
        .start
        .iter_days()
        .take_while(|day| *day <= last)
        .map(|day| ExperimentDayView {
            day,
            done: spoken
                .iter()
                .find(|d| d.experiment == experiment.id && d.day == day)
                .map(|d| d.done),
        })
        .collect()
}

fn findings(
    conn: &Connection,
    experiment: &Experiment,
    measured_by: &str,
    days: &[ExperimentDayView],
    today: NaiveDate,
) -> Result<Vec<String>, VaultError> {
    let (start, last) = (experiment.start, experiment.last());
    let from = start
        .checked_sub_days(chrono::Days::new(BASELINE))
        .unwrap_or(start);
    let outcome = measure::measured(
        conn,
        &experiment.measure,
        from,
        last.succ_opt().unwrap_or(last),
    )?;
    let done: Vec<DayValue> = days
        .iter()
        .filter_map(|d| Some((d.day, Some(f64::from(u8::from(d.done?))))))
        .collect();
    let looked_at = Days {
        values: &outcome.values,
        bad: &outcome.bad,
        usual: outcome.usual,
    };
    let Ok(found) = describe(&looked_at, outcome.better, &done, start, last, today) else {
        return Ok(Vec::new());
    };
    let mut said = findings::sentences(&found, measured_by, start, last.min(today));
    said.extend(findings::also_changed(&crate::plan::changes_between(
        conn,
        start,
        last.min(today),
    )?));
    Ok(said)
}

/// What a day asks about experiments; today also those that are to be looked at.
pub(crate) fn due_on(
    conn: &Connection,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<DueItem>, VaultError> {
    let spoken = storage::list_experiment_days(conn)?;
    Ok(storage::list_experiments(conn)?
        .into_iter()
        .filter_map(|e| {
            if e.runs_on(day) {
                return Some(DueItem::Experiment {
                    done: spoken
                        .iter()
                        .find(|d| d.experiment == e.id && d.day == day)
                        .map(|d| d.done),
                    experiment: e.id,
                    text: e.text,
                });
            }
            (day == today && e.due(today)).then(|| DueItem::ExperimentReview {
                experiment: e.id,
                text: e.text.clone(),
                since: e.review,
            })
        })
        .collect())
}
