//! What a questionnaire says: its description, and its table with a row a total.

use super::{Questionnaire, ReliableChange, Shown};
use crate::days::Calendar;
use crate::table::{ReadingTable, Row};
use crate::words;
use ballast_words::fixed;
use ballast_words::t;

/// The names of the columns of its table.
pub(super) fn columns() -> [&'static str; 4] {
    [
        fixed::t!("chart-life-column-day"),
        fixed::t!("chart-pictures-column-total"),
        fixed::t!("chart-pictures-column-band"),
        fixed::t!("chart-pictures-column-change"),
    ]
}

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
        ReliableChange::Better => fixed::t!("chart-pictures-reliably-better"),
        ReliableChange::Worse => fixed::t!("chart-pictures-reliably-worse"),
    }
}

pub(super) fn describe(data: &Questionnaire, calendar: &Calendar, totals: &[Shown]) -> String {
    let (Some(first), Some(last)) = (totals.first(), totals.last()) else {
        return String::new();
    };
    let name = if data.name.is_empty() {
        fixed::t!("chart-pictures-the-total")
    } else {
        &data.name
    };
    let (from, to) = (calendar.day(first.day), calendar.day(last.day));
    let mut said = if totals.len() == 1 {
        t!(
            "chart-pictures-total-was",
            name = name,
            total = words::number(first.total),
            most = words::number(data.high),
            day = words::date(from)
        )
    } else {
        t!(
            "chart-pictures-totals-trend",
            name = name,
            trend = words::trend(first.total, last.total, 0.0),
            when = words::between_months(from, to),
            n = totals.len()
        )
    };
    let (before, after) = (band(data, first.total), band(data, last.total));
    if !after.is_empty() {
        said.push_str("; ");
        said.push_str(
            &if before == after || before.is_empty() || totals.len() == 1 {
                t!("chart-pictures-last-in-band", band = after)
            } else {
                t!("chart-pictures-from-band-to", from = before, to = after)
            },
        );
    }
    said.push('.');
    match last.change {
        ReliableChange::None => {}
        ReliableChange::Better => {
            said.push(' ');
            said.push_str(fixed::t!("chart-pictures-last-reliably-better"));
        }
        ReliableChange::Worse => {
            said.push(' ');
            said.push_str(fixed::t!("chart-pictures-last-reliably-worse"));
        }
    }
    let values = totals.iter().map(|shown| shown.total);
    let lowest = values.clone().fold(f64::INFINITY, f64::min);
    let highest = values.fold(f64::NEG_INFINITY, f64::max);
    if totals.len() > 2 {
        said.push(' ');
        said.push_str(&t!(
            "chart-pictures-lowest-highest",
            low = words::number(lowest),
            high = words::number(highest)
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
        reading.push_str(". ");
        reading.push_str(&t!(
            "chart-pictures-total-of",
            name = data.name.as_str(),
            total = total.as_str(),
            most = words::number(data.high)
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
        columns: columns().map(str::to_owned).to_vec(),
        rows: totals.iter().map(row).collect(),
    }
}
