//! When a questionnaire is due: so many weeks after it was last filled in, once, however long that is ago.

use ballast_model::Assessment;
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate};

use super::{forms, number};
use crate::views::{ComingUp, DueItem, Settings};

/// How many days ahead one that comes due is named.
const AHEAD: u64 = 3;

/// The questionnaires of a day: on today those that are due, on an earlier day only those that were filled in.
pub(crate) fn due_on(
    conn: &Connection,
    settings: &Settings,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<DueItem>, VaultError> {
    let mut due = Vec::new();
    for (id, every_weeks) in &settings.questionnaires {
        let Some(form) = forms::find(conn, id)? else {
            continue;
        };
        let filled = storage::list_assessments_of(conn, id)?;
        let done = filled.iter().any(|a| a.day == day);
        let last = filled.iter().filter(|a| a.day < day).map(|a| a.day).max();
        let is_due = day == today && last.is_none_or(|last| next_due(last, *every_weeks) <= day);
        if done || is_due {
            due.push((
                form.items.len(),
                DueItem::Questionnaire {
                    instrument: id.clone(),
                    name: form.name.clone(),
                    every_weeks: *every_weeks,
                    minutes: number(form.items.len()).div_ceil(5),
                    last,
                    done,
                },
            ));
        }
    }
    // The longer one first: PHQ-9 before GAD-7.
    due.sort_by_key(|(items, _)| std::cmp::Reverse(*items));
    Ok(due.into_iter().map(|(_, item)| item).collect())
}

/// Those that come due in the next days, by day.
pub(crate) fn coming_up(
    conn: &Connection,
    settings: &Settings,
    today: NaiveDate,
) -> Result<Vec<(NaiveDate, ComingUp)>, VaultError> {
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let mut found = Vec::new();
    for (id, every_weeks) in &settings.questionnaires {
        let (Some(form), Some(last)) = (
            forms::find(conn, id)?,
            storage::last_assessment(conn, id)?.map(|a| a.day),
        ) else {
            continue;
        };
        let due = next_due(last, *every_weeks);
        if due > today && due <= until {
            let item = ComingUp::Questionnaire {
                instrument: id.clone(),
                name: form.name.clone(),
                due,
            };
            found.push((due, item));
        }
    }
    Ok(found)
}

/// The next day one is due; today when it was never filled in.
pub(super) fn due_after(
    last: Option<&Assessment>,
    every_weeks: u32,
    today: NaiveDate,
) -> NaiveDate {
    last.map_or(today, |a| next_due(a.day, every_weeks))
}

fn next_due(last: NaiveDate, every_weeks: u32) -> NaiveDate {
    last.checked_add_days(Days::new(u64::from(every_weeks) * 7))
        .unwrap_or(last)
}
