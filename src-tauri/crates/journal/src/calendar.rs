//! Days laid out as prescribed: a titration or taper as a calendar for the screen and the fridge, a switch as two columns side by side.
//!
//! It lays out what was entered and nothing else: no dose is computed, no gap is filled.

mod pages;

pub use pages::{calendar_files, get_calendar_page};

use ballast_model::{Invalid, MedicineId, Problem, RegimenStep, planned_doses, regimen_on};
use ballast_vault as storage;
use ballast_words::t;
use chrono::NaiveDate;

use crate::fields::{clock, day};
use crate::medicine::WithSteps;
use crate::medicine_screen::is_as_needed;
use crate::views::{CalendarCell, CalendarDay, CalendarRequest, CalendarView};
use crate::{Journal, JournalError, words};

/// Most days of one calendar.
const MOST_DAYS: i64 = 366;
/// Most medicines side by side.
const MOST_MEDICINES: usize = 4;
/// What it is and is not; stands under every calendar.
pub(crate) fn note() -> String {
    t!("calendar-note")
}

/// The days of a request.
///
/// # Errors
/// [`JournalError::Invalid`] at `from`, `to` or `medicines`; when a medicine is not there; errors of the vault.
pub fn get_calendar(
    journal: &Journal,
    request: &CalendarRequest,
) -> Result<CalendarView, JournalError> {
    let (from, to) = range(request)?;
    let medicines = load(journal, &request.medicines)?;
    Ok(CalendarView {
        names: medicines.iter().map(|m| m.medicine.name.clone()).collect(),
        days: from
            .iter_days()
            .take_while(|day| *day <= to)
            .map(|day| CalendarDay {
                day,
                cells: medicines.iter().map(|m| cell(m, day)).collect(),
            })
            .collect(),
        note: note(),
    })
}

pub(crate) fn range(request: &CalendarRequest) -> Result<(NaiveDate, NaiveDate), Invalid> {
    let (from, to) = (day("from", &request.from)?, day("to", &request.to)?);
    if to < from {
        return Err(Invalid::new("to", Problem::EndBeforeStart));
    }
    if (to - from).num_days() >= MOST_DAYS {
        let problem = Problem::OutOfRange {
            min: 1,
            max: MOST_DAYS,
        };
        return Err(Invalid::new("to", problem));
    }
    Ok((from, to))
}

pub(crate) fn load(journal: &Journal, ids: &[MedicineId]) -> Result<Vec<WithSteps>, JournalError> {
    if ids.is_empty() || ids.len() > MOST_MEDICINES {
        return Err(Invalid::new("medicines", Problem::Empty).into());
    }
    journal.read(|conn| {
        ids.iter()
            .map(|id| {
                Ok(WithSteps {
                    medicine: storage::get_medicine(conn, *id)?,
                    steps: storage::list_steps_of(conn, *id)?,
                })
            })
            .collect()
    })
}

/// What is taken on a day; none before the first step. A paused or ended day is there without doses.
pub(crate) fn cell(with: &WithSteps, day: NaiveDate) -> Option<CalendarCell> {
    let begun = with.steps.iter().any(|s| s.start <= day);
    if !begun {
        return None;
    }
    let doses = planned_doses(&with.steps, day, day)
        .iter()
        .map(|planned| {
            let step = with.steps.iter().find(|s| s.id == planned.step);
            let how_much = step.map_or_else(
                || words::amount(planned.amount),
                |step| amount_words(step, with),
            );
            format!("{} {how_much}", clock(planned.time))
        })
        .collect();
    let regimen = regimen_on(&with.steps, day);
    Some(CalendarCell {
        doses,
        changed: with.steps.iter().any(|s| s.start == day),
        as_needed: is_as_needed(regimen.map(|r| r.schedule)),
    })
}

/// `half a 50 mg tablet (25 mg)`, or `25 mg` where no pieces were entered.
fn amount_words(step: &RegimenStep, with: &WithSteps) -> String {
    let amount = step.amount.map(words::amount).unwrap_or_default();
    match words::pieces(step, &with.medicine) {
        Some(pieces) => format!("{pieces} ({amount})"),
        None => amount,
    }
}
