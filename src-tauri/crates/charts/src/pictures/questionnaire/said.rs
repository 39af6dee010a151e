//! What a questionnaire says: its description, and its table with a row a total.

use super::{Questionnaire, ReliableChange, Shown};
use crate::days::Calendar;
use crate::table::{ReadingTable, Row};
use crate::words;

pub(super) const COLUMNS: [&str; 4] = ["Day", "Total", "Band", "Change"];

fn band(data: &Questionnaire, total: f64) -> String {
    let found = data
        .bands
        .iter()
        .find(|band| (band.from..=band.to).contains(&total));
    found
        .map(|band| words::one_line(&band.name))
        .unwrap_or_default()
}

fn change(change: ReliableChange) -> &'static str {
    match change {
        ReliableChange::None => "",
        ReliableChange::Better => "reliably better",
        ReliableChange::Worse => "reliably worse",
    }
}

pub(super) fn describe(data: &Questionnaire, calendar: &Calendar, totals: &[Shown]) -> String {
    let (Some(first), Some(last)) = (totals.first(), totals.last()) else {
        return String::new();
    };
    let name = if data.name.is_empty() {
        "The total"
    } else {
        &data.name
    };
    let (from, to) = (calendar.day(first.day), calendar.day(last.day));
    let mut said = if totals.len() == 1 {
        let (total, most) = (words::number(first.total), words::number(data.high));
        format!("{name} was {total} of {most} on {}", words::date(from))
    } else {
        format!(
            "{name} {} {}, {}",
            words::trend(first.total, last.total, 0.0),
            words::between_months(from, to),
            words::count(totals.len(), "total")
        )
    };
    let (before, after) = (band(data, first.total), band(data, last.total));
    if !after.is_empty() {
        if before == after || before.is_empty() || totals.len() == 1 {
            said.push_str(&format!(
                "; the last is in the band \u{201c}{after}\u{201d}"
            ));
        } else {
            said.push_str(&format!(
                "; from the band \u{201c}{before}\u{201d} to \u{201c}{after}\u{201d}"
            ));
        }
    }
    said.push('.');
    match last.change {
        ReliableChange::None => {}
        ReliableChange::Better => said.push_str(" The last is a reliable change for the better."),
        ReliableChange::Worse => said.push_str(" The last is a reliable change for the worse."),
    }
    let values = totals.iter().map(|shown| shown.total);
    let lowest = values.clone().fold(f64::INFINITY, f64::min);
    let highest = values.fold(f64::NEG_INFINITY, f64::max);
    if totals.len() > 2 {
        said.push_str(&format!(
            " Lowest {}, highest {}.",
            words::number(lowest),
            words::number(highest)
        ));
    }
    said
}

pub(super) fn table(data: &Questionnaire, calendar: &Calendar, totals: &[Shown]) -> ReadingTable {
    let row = |shown: &Shown| {
        let day = calendar.day(shown.day);
        let (band, change) = (band(data, shown.total), change(shown.change));
        let total = words::number(shown.total);
        let mut reading = String::new();
        words::weekday_date(&mut reading, day);
        reading.push_str(&format!(
            ". {} {total} of {}",
            data.name,
            words::number(data.high)
        ));
        let read = data.marks.iter().filter(|(on, _)| *on == day);
        let read: Vec<String> = read.map(|(_, said)| words::one_line(said)).collect();
        let change = [change]
            .into_iter()
            .chain(read.iter().map(String::as_str))
            .filter(|said| !said.is_empty())
            .collect::<Vec<_>>()
            .join("; ");
        for more in [band.as_str(), change.as_str()]
            .into_iter()
            .filter(|more| !more.is_empty())
        {
            reading.push_str(", ");
            reading.push_str(more);
        }
        reading.push('.');
        Row {
            day,
            cells: vec![day.to_string(), total, band, change],
            reading,
        }
    };
    ReadingTable {
        columns: COLUMNS.map(str::to_owned).to_vec(),
        rows: totals.iter().map(row).collect(),
    }
}
