//! The calendar for the fridge, set as pages.

use ballast_report::{CalendarContent, Cell, Document, Month};
use ballast_words::{language, t};
use chrono::{Datelike, Days, NaiveDate};

use super::{cell, load, note, range};
use crate::fill::is_made_up;
use crate::medicine::WithSteps;
use crate::print::{self, PageFiles};
use crate::views::{CalendarRequest, PagesView, SavePages};
use crate::{Journal, JournalError, words};

/// The days of a request exactly as they print: a table a month, a box for each dose. Weeks begin on Monday.
///
/// # Errors
/// Those of [`super::get_calendar`]; errors of the typesetting.
pub fn get_calendar_page(
    journal: &Journal,
    request: &CalendarRequest,
) -> Result<PagesView, JournalError> {
    let (pages, missing_glyphs) = print::pages_of(journal, set(journal, request)?)?;
    Ok(PagesView {
        pages,
        missing_glyphs,
    })
}

/// The same as files.
///
/// # Errors
/// Those of [`get_calendar_page`]; [`JournalError::Invalid`] at `passphrase`.
pub fn calendar_files(
    journal: &Journal,
    request: &CalendarRequest,
    how: &SavePages,
) -> Result<PageFiles, JournalError> {
    let (from, _) = range(request)?;
    let document = set(journal, request)?;
    print::page_files(journal, &format!("calendar-{from}"), document, how)
}

fn set(journal: &Journal, request: &CalendarRequest) -> Result<Document, JournalError> {
    let (from, to) = range(request)?;
    let medicines = load(journal, &request.medicines)?;
    let content = CalendarContent {
        title: title(&medicines, from, to),
        lines: lines(journal, &medicines, from, to)?,
        language: language().tag().to_owned(),
        weekdays: words::weekdays_short().map(str::to_owned).to_vec(),
        months: months(&medicines, from, to),
        note: note(),
        made_up: journal.read(is_made_up)?,
    };
    print::set(journal, &content, request.paper)
}

fn title(medicines: &[WithSteps], from: NaiveDate, to: NaiveDate) -> String {
    let names: Vec<&str> = medicines.iter().map(|m| m.medicine.name.as_str()).collect();
    t!(
        "calendar-title",
        names = words::all_and(&names),
        from = words::short_day(from),
        to = words::long_day(to)
    )
}

/// Who prescribed the plans that fall into these days, and when.
fn lines(
    journal: &Journal,
    medicines: &[WithSteps],
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<String>, JournalError> {
    let plans = journal.read(ballast_vault::list_plans)?;
    let mut lines = Vec::new();
    for with in medicines {
        let running = plans.iter().filter(|plan| {
            with.steps
                .iter()
                .any(|s| s.plan == Some(plan.id) && (from..=to).contains(&s.start))
        });
        for plan in running {
            let name = with.medicine.name.as_str();
            let by = plan.prescribed_by.as_deref();
            lines.extend(match (by, plan.prescribed_on.map(words::long_day)) {
                (Some(who), Some(day)) => Some(t!(
                    "calendar-prescribed-by-on",
                    name = name,
                    who = who,
                    day = day
                )),
                (Some(who), None) => Some(t!("calendar-prescribed-by", name = name, who = who)),
                (None, Some(day)) => Some(t!("calendar-prescribed-on", name = name, day = day)),
                (None, None) => None,
            });
            lines.extend(plan.note.clone());
        }
        lines.extend(
            with.medicine
                .label_instructions
                .as_ref()
                .map(|label| format!("{}: {label}.", with.medicine.name)),
        );
    }
    lines.dedup();
    Ok(lines)
}

fn months(medicines: &[WithSteps], from: NaiveDate, to: NaiveDate) -> Vec<Month> {
    let mut months = Vec::new();
    let mut first = from.with_day(1).unwrap_or(from);
    while first <= to {
        let days: Vec<NaiveDate> = first
            .iter_days()
            .take_while(|day| (day.year(), day.month()) == (first.year(), first.month()))
            .collect();
        let before = first.weekday().num_days_from_monday();
        let mut cells = vec![Cell::default(); usize::try_from(before).unwrap_or(0)];
        cells.extend(days.iter().map(|day| {
            if (from..=to).contains(day) {
                cell_of(medicines, *day)
            } else {
                Cell::default()
            }
        }));
        while cells.len() % 7 != 0 {
            cells.push(Cell::default());
        }
        let weeks: Vec<Vec<Cell>> = cells
            .chunks(7)
            .filter(|week| week.iter().any(|cell| !cell.day.is_empty()))
            .map(<[Cell]>::to_vec)
            .collect();
        months.push(Month {
            name: words::month_and_year(first),
            weeks,
        });
        let Some(next) = days
            .last()
            .and_then(|last| last.checked_add_days(Days::new(1)))
        else {
            break;
        };
        first = next;
    }
    months
}

fn cell_of(medicines: &[WithSteps], day: NaiveDate) -> Cell {
    let mut doses = Vec::new();
    let mut changed = false;
    let mut as_needed = false;
    for with in medicines {
        let Some(found) = cell(with, day) else {
            continue;
        };
        changed |= found.changed;
        as_needed |= found.as_needed;
        doses.extend(found.doses.into_iter().map(|dose| {
            let dose = tied(&dose);
            if medicines.len() > 1 {
                format!("{}: {dose}", with.medicine.name)
            } else {
                dose
            }
        }));
    }
    Cell {
        day: day.day().to_string(),
        instead: match (doses.is_empty(), as_needed) {
            (true, true) => t!("calendar-if-needed"),
            (true, false) => t!("calendar-none"),
            (false, _) => String::new(),
        },
        doses,
        changed,
    }
}

/// The dose with its number and unit kept on one line.
fn tied(dose: &str) -> String {
    match dose.rsplit_once(' ') {
        Some((before, unit)) => format!("{before}\u{a0}{unit}"),
        None => dose.to_owned(),
    }
}
