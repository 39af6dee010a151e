//! What a prescriber wants looked at from time to time, when it is due, and the results as they were told.

use ballast_model::{
    Act, Invalid, Monitoring, MonitoringId, MonitoringKind, MonitoringResult, Problem, ResultId,
    next_due,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use crate::fields::{optional_day, past_day};
use crate::views::{Changed, MonitoringInput, MonitoringView, ResultInput};
use crate::{Journal, JournalError};

/// Adds something to be looked at, or changes it.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_monitoring(
    journal: &mut Journal,
    input: MonitoringInput,
) -> Result<Changed, JournalError> {
    let monitoring = Monitoring {
        id: input.id.unwrap_or(MonitoringId::NEW),
        medicine: input.medicine,
        kind: input.kind,
        name: input.name,
        due: optional_day("due", input.due.as_deref())?,
        every_weeks: input.every_weeks,
        set_by: input.set_by,
        ended: optional_day("ended", input.ended.as_deref())?,
    }
    .checked()?;
    if monitoring.due.is_none() && monitoring.every_weeks.is_none() && input.id.is_none() {
        return Err(Invalid::new("due", Problem::Empty).into());
    }
    if input.id.is_some() {
        journal.change(Act::UpdateMonitoring, |tx| {
            storage::update_monitoring(tx, &monitoring)
        })
    } else {
        journal.change(Act::AddMonitoring, |tx| {
            storage::add_monitoring(tx, &monitoring).map(|_| ())
        })
    }
}

/// Removes what is looked at, with its results.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_monitoring(journal: &mut Journal, id: MonitoringId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveMonitoring, |tx| {
        storage::remove_monitoring(tx, id)
    })
}

/// Notes that it was done, with the result when that is known.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_result(journal: &mut Journal, input: ResultInput) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let result = MonitoringResult {
        id: ResultId::NEW,
        monitoring: input.monitoring,
        day: past_day("day", &input.day, today)?,
        result: input.result,
        note: input.note,
    }
    .checked()?;
    journal.change(Act::AddResult, |tx| {
        storage::add_result(tx, &result).map(|_| ())
    })
}

/// Removes a result.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_result(journal: &mut Journal, id: ResultId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveResult, |tx| storage::remove_result(tx, id))
}

/// Everything that is looked at, what is due first.
pub(crate) fn list(conn: &Connection, today: NaiveDate) -> Result<Vec<MonitoringView>, VaultError> {
    let results = storage::list_results(conn)?;
    let mut views: Vec<MonitoringView> = storage::list_monitoring(conn)?
        .into_iter()
        .map(|monitoring| {
            let mut own: Vec<MonitoringResult> = results
                .iter()
                .filter(|r| r.monitoring == monitoring.id)
                .cloned()
                .collect();
            own.reverse();
            let due = next_due(&monitoring, own.first().map(|r| r.day));
            MonitoringView {
                words: words(&monitoring),
                due,
                is_due: due.is_some_and(|due| due <= today),
                results: own,
                monitoring,
            }
        })
        .collect();
    views.sort_by_key(|v| (v.due.is_none(), v.due, v.monitoring.id));
    Ok(views)
}

fn words(monitoring: &Monitoring) -> String {
    let kind = match monitoring.kind {
        MonitoringKind::BloodLevel => Some(t!("monitoring-blood-level")),
        MonitoringKind::BloodTest => Some(t!("monitoring-blood-test")),
        MonitoringKind::Weight => Some(t!("monitoring-weight")),
        MonitoringKind::BloodPressure => Some(t!("monitoring-blood-pressure")),
        MonitoringKind::Ecg => Some(t!("monitoring-ecg")),
        MonitoringKind::Own => None,
    };
    match (kind, monitoring.name.as_deref()) {
        (None, name) => name.unwrap_or_default().to_owned(),
        (Some(kind), Some(name)) => format!("{kind}: {name}"),
        (Some(kind), None) => kind,
    }
}
