//! The plan: how treatment runs now, how it came to be, and adjustments of it.
//!
//! A person chooses the order, the rhythm and the intentions; medicines, therapies and goals stand in the plan as their own steps say, and
//! are copied into each version as they stood. No sentence here says whether a plan is good.

pub(crate) mod entries;
mod log;

use ballast_model::{
    Act, AfterTemporary, Invalid, PlanChange, PlanEntry, PlanReason, PlanVersion, PlanVersionId,
    Problem, compare_plans, plan_before, plan_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::fields::{day, optional_day};
use crate::toolkit::shortened;
use crate::views::{
    AdjustmentInput, Changed, DueItem, PlanDifference, PlanScreen, PlanVersionView, TemporaryInput,
};
use crate::{Journal, JournalError, experiment, goal, measure, starting_plan};

pub(crate) use log::{changes_between, step_name, step_words};

/// Everything of the Plan screen.
///
/// # Errors
/// Errors of the vault.
pub fn get_plan(journal: &Journal) -> Result<PlanScreen, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let versions = storage::list_plan_versions(conn)?;
        let views = views(&versions, today);
        let in_force = plan_on(&versions, today).or(versions.first());
        let mut now = in_force.map_or_else(Vec::new, |v| entries::chosen(&v.entries));
        now.extend(entries::derived(conn, today)?);
        Ok(PlanScreen {
            today,
            now: entries::lines(&now),
            choices: entries::choices(&now),
            asks: views
                .iter()
                .zip(&versions)
                .filter(|(_, version)| version.asks(today))
                .map(|(view, _)| view.clone())
                .collect(),
            log: log::since_the_first(conn, &versions, today)?,
            versions: views.into_iter().rev().collect(),
            goals: goal::list(conn, today)?,
            experiments: experiment::list(conn, today)?,
            starting: starting_plan::card(conn)?,
            measures: measure::list(conn)?,
        })
    })
}

/// One version held against a later one, or against the plan as it stands: every line of both, what differs marked.
///
/// # Errors
/// When a version is not there; errors of the vault.
pub fn compare_plan(
    journal: &Journal,
    before: PlanVersionId,
    after: Option<PlanVersionId>,
) -> Result<Vec<PlanDifference>, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let old = storage::get_plan_version(conn, before)?.entries;
        let new = match after {
            Some(id) => storage::get_plan_version(conn, id)?.entries,
            None => {
                let versions = storage::list_plan_versions(conn)?;
                let mut now = plan_on(&versions, today)
                    .map_or_else(Vec::new, |v| entries::chosen(&v.entries));
                now.extend(entries::derived(conn, today)?);
                now
            }
        };
        Ok(entries::differences(&old, &new, true))
    })
}

/// Adjusts the plan from a day on, or corrects an adjustment: what it says of medicines, therapies and goals stays as it stood.
///
/// # Errors
/// [`JournalError::Invalid`] at the field: `plan` before there is one, `note` when nothing is changed and nothing said, `from` before the
/// first version, `until` for the first version; errors of the vault.
pub fn save_adjustment(
    journal: &mut Journal,
    input: AdjustmentInput,
) -> Result<Changed, JournalError> {
    let versions = journal.read(storage::list_plan_versions)?;
    let first = versions
        .first()
        .ok_or_else(|| Invalid::new("plan", Problem::NotPossibleHere))?;
    let from = day("from", &input.from)?;
    let until = optional_day("until", input.until.as_deref())?;
    let mut says = entries::read_choices(&input.choices, &versions)?;
    let before = match input.id {
        Some(id) => Some(
            versions
                .iter()
                .find(|v| v.id == id)
                .ok_or_else(|| Invalid::new("id", Problem::NotFound))?,
        ),
        None => None,
    };
    let is_first = before.is_some_and(|v| v.id == first.id);
    if is_first && until.is_some() {
        return Err(Invalid::new("until", Problem::NotPossibleHere).into());
    }
    if !is_first && from < first.from {
        return Err(Invalid::new("from", Problem::BeforeStart).into());
    }
    if is_first && versions.get(1).is_some_and(|second| from > second.from) {
        return Err(Invalid::new("from", Problem::EndBeforeStart).into());
    }
    if !is_first && input.reason == PlanReason::First {
        return Err(Invalid::new("reason", Problem::UnknownChoice).into());
    }
    let nothing_said = input.note.as_deref().is_none_or(|n| n.trim().is_empty());
    match before {
        Some(version) => {
            says.extend(
                version
                    .entries
                    .iter()
                    .filter(|e| !entries::is_chosen(e))
                    .cloned(),
            );
        }
        None => {
            let stood =
                plan_on(&versions, from).map_or_else(Vec::new, |v| entries::chosen(&v.entries));
            if nothing_said && compare_plans(&stood, &says).is_empty() {
                return Err(Invalid::new("note", Problem::Empty).into());
            }
            says.extend(journal.read(|c| entries::derived(c, from))?);
        }
    }
    let version = PlanVersion {
        id: input.id.unwrap_or(PlanVersionId::NEW),
        from,
        entries: says,
        reason: if is_first {
            PlanReason::First
        } else {
            input.reason
        },
        note: input.note,
        decided_by: input.decided_by,
        decided_with: input.decided_with,
        until,
        afterwards: before
            .and_then(|v| v.afterwards)
            .filter(|_| until.is_some()),
    }
    .checked()?;
    if before.is_some() {
        journal.change(Act::UpdateAdjustment, |tx| {
            storage::update_plan_version(tx, &version)
        })
    } else {
        journal.change(Act::AddAdjustment, |tx| {
            storage::add_plan_version(tx, &version).map(|_| ())
        })
    }
}

/// Says what becomes of a temporary adjustment: what it changed goes back, it stays, or it goes on until a later day. What was adjusted since
/// and does not come from it is left alone.
///
/// # Errors
/// [`JournalError::Invalid`] at `id` when it is not temporary or was answered, at `until` when that is not later than it was; errors of the
/// vault.
pub fn answer_temporary(
    journal: &mut Journal,
    input: &TemporaryInput,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let versions = journal.read(storage::list_plan_versions)?;
    let temporary = versions
        .iter()
        .find(|v| v.id == input.id)
        .ok_or_else(|| Invalid::new("id", Problem::NotFound))?;
    let Some(until) = temporary.until.filter(|_| temporary.afterwards.is_none()) else {
        return Err(Invalid::new("id", Problem::NotPossibleHere).into());
    };
    let from = today.max(temporary.from);
    let stands = plan_on(&versions, from).unwrap_or(temporary);
    let follows = match input.answer {
        AfterTemporary::Keep => None,
        AfterTemporary::GoBack => {
            let earlier = plan_before(&versions, temporary)
                .map_or_else(Vec::new, |v| entries::chosen(&v.entries));
            let says = taken_back(
                &entries::chosen(&stands.entries),
                &compare_plans(&earlier, &entries::chosen(&temporary.entries)),
            );
            Some((says, None))
        }
        AfterTemporary::Extend => {
            let later = optional_day("until", input.until.as_deref())?
                .ok_or_else(|| Invalid::new("until", Problem::Empty))?;
            if later <= until || later < today {
                return Err(Invalid::new("until", Problem::EndBeforeStart).into());
            }
            Some((entries::chosen(&stands.entries), Some(later)))
        }
    };
    let answered = PlanVersion {
        afterwards: Some(input.answer),
        ..temporary.clone()
    };
    let note = temporary
        .note
        .clone()
        .filter(|_| input.answer == AfterTemporary::Extend);
    journal.change(Act::AnswerTemporary, |tx| {
        storage::update_plan_version(tx, &answered)?;
        let Some((mut says, until)) = follows else {
            return Ok(());
        };
        says.extend(entries::derived(tx, from)?);
        let version = PlanVersion {
            id: PlanVersionId::NEW,
            from,
            entries: says,
            reason: PlanReason::TemporaryEnded,
            note,
            decided_by: None,
            decided_with: None,
            until,
            afterwards: None,
        };
        storage::add_plan_version(tx, &version).map(|_| ())
    })
}

/// `entries` without what `changes` brought: what was added goes, what was dropped comes back, and what still stands as changed becomes what it
/// was.
fn taken_back(entries: &[PlanEntry], changes: &[PlanChange]) -> Vec<PlanEntry> {
    let mut says = entries.to_vec();
    for change in changes {
        let place = says.iter().position(|e| e.subject() == change.subject());
        match (change, place) {
            (PlanChange::Added { entry }, Some(at)) if says.get(at) == Some(entry) => {
                says.remove(at);
            }
            (PlanChange::Removed { entry }, None) => says.push(entry.clone()),
            (PlanChange::Changed { before, after }, Some(at)) if says.get(at) == Some(after) => {
                if let Some(there) = says.get_mut(at) {
                    *there = before.clone();
                }
            }
            _ => {}
        }
    }
    says
}

/// Removes a version that should never have been there. The first can only go when it is the only one.
///
/// # Errors
/// [`JournalError::Invalid`] at `id` for the first of several, or when it is not there; errors of the vault.
pub fn remove_adjustment(
    journal: &mut Journal,
    id: PlanVersionId,
) -> Result<Changed, JournalError> {
    let versions = journal.read(storage::list_plan_versions)?;
    if versions.len() > 1 && versions.first().is_some_and(|first| first.id == id) {
        return Err(Invalid::new("id", Problem::NotPossibleHere).into());
    }
    journal.change(Act::RemoveAdjustment, |tx| {
        storage::remove_plan_version(tx, id)
    })
}

/// Versions as shown, oldest first.
pub(crate) fn views(versions: &[PlanVersion], today: NaiveDate) -> Vec<PlanVersionView> {
    let current = plan_on(versions, today).map(|v| v.id);
    let mut before: Option<&PlanVersion> = None;
    let mut found = Vec::with_capacity(versions.len());
    for (version, number) in versions.iter().zip(1..) {
        found.push(PlanVersionView {
            id: version.id,
            number,
            from: version.from,
            reason: version.reason,
            note: version.note.clone(),
            decided_by: version.decided_by,
            decided_with: version.decided_with.clone(),
            until: version.until,
            afterwards: version.afterwards,
            lines: entries::lines(&version.entries),
            changes: before.map_or_else(Vec::new, |before| {
                entries::differences(&before.entries, &version.entries, false)
            }),
            choices: entries::choices(&version.entries),
            current: current == Some(version.id),
        });
        before = Some(version);
    }
    found
}

/// Temporary adjustments that ask today what becomes of them.
pub(crate) fn asks(conn: &Connection, today: NaiveDate) -> Result<Vec<DueItem>, VaultError> {
    let versions = storage::list_plan_versions(conn)?;
    let views = views(&versions, today);
    Ok(versions
        .iter()
        .zip(&views)
        .filter(|(version, _)| version.asks(today))
        .filter_map(|(version, view)| {
            let chosen = view.changes.iter().filter(|d| {
                matches!(
                    d.part,
                    crate::views::PlanPart::Rhythm | crate::views::PlanPart::Intention
                )
            });
            let changed: Vec<String> = chosen.map(entries::in_words).collect();
            Some(DueItem::PlanAsks {
                version: version.id,
                words: if changed.is_empty() {
                    shortened(version.note.as_deref().unwrap_or_default())
                } else {
                    changed.join("; ")
                },
                until: version.until?,
            })
        })
        .collect())
}
