//! What the adherence calendar says: a sentence for each medicine, and its table with a row a day.

use super::{DoseDay, Shown};
use crate::days::Calendar;
use crate::table::{ReadingTable, Row};
use crate::words;
use ballast_words::t;
use ballast_words::{filled, fixed};

/// "taken on 150 of 170 days; 3 partly taken, 4 missed"
pub(super) fn counts(medicine: &Shown) -> String {
    let due = medicine.days.iter().flatten().count();
    let parts: Vec<String> = DoseDay::ALL
        .into_iter()
        .skip(1)
        .filter(|kind| medicine.count(*kind) > 0)
        .map(|kind| {
            t!(
                "chart-pictures-dose-count",
                n = medicine.count(kind),
                what = kind.word()
            )
        })
        .collect();
    let mut said = t!(
        "chart-pictures-taken-of",
        taken = medicine.count(DoseDay::Taken),
        n = due
    );
    if !parts.is_empty() {
        said.push_str("; ");
        said.push_str(&parts.join(", "));
    }
    said
}

pub(super) fn describe(medicines: &[Shown]) -> String {
    let said: Vec<String> = medicines
        .iter()
        .map(|medicine| format!("{}: {}.", medicine.name, counts(medicine)))
        .collect();
    said.join(" ")
}

pub(super) fn table(calendar: &Calendar, medicines: &[Shown]) -> ReadingTable {
    let mut columns = vec![t!("chart-life-column-day")];
    columns.extend(medicines.iter().map(|medicine| medicine.name.clone()));
    let row = |i: usize| {
        let day = calendar.day(i);
        let mut cells = Vec::with_capacity(columns.len());
        cells.push(day.to_string());
        let mut reading = String::with_capacity(64);
        words::weekday_date(&mut reading, day);
        reading.push('.');
        let mut first = true;
        for medicine in medicines {
            let word = medicine.days[i].map_or("", DoseDay::word);
            cells.push(word.to_owned());
            if !word.is_empty() {
                reading.push_str(if first { " " } else { ", " });
                reading.push_str(&filled::t!(
                    "chart-life-name-cell",
                    name = medicine.name.as_str(),
                    cell = word
                ));
                first = false;
            }
        }
        if first {
            reading.push(' ');
            reading.push_str(fixed::t!("chart-pictures-no-dose-due"));
        } else {
            reading.push('.');
        }
        Row {
            day,
            cells,
            reading,
        }
    };
    ReadingTable {
        rows: (0..calendar.len).map(row).collect(),
        columns,
    }
}
