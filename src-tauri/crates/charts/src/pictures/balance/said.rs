//! What the balance says: its description and its table, a row a week.

use super::kinds::KINDS;
use super::weeks::{Sum, sound};
use super::{Balance, BalanceWeek};
use crate::table::{ReadingTable, Row};
use crate::words;

pub(super) fn describe(data: &Balance, weeks: &[BalanceWeek]) -> String {
    let mut sentences = vec![format!(
        "From {} to {}, {}.",
        words::date(data.from),
        words::date(data.to),
        words::count(weeks.len(), "week")
    )];
    for kind in &KINDS {
        let sum = Sum::of(weeks, kind, data.today);
        let said = sum.words(kind.done);
        let silent = match sum.silent {
            0 => String::new(),
            n => format!("; {} not recorded", words::count(n, "week")),
        };
        sentences.push(if said.is_empty() {
            format!("{}: nothing recorded.", kind.name)
        } else {
            format!("{}: {said}{silent}.", kind.name)
        });
    }
    sentences.join(" ")
}

pub(super) fn table(data: &Balance, weeks: &[BalanceWeek]) -> ReadingTable {
    let mut columns = vec!["Week of".to_owned()];
    for kind in &KINDS {
        columns.push(format!("{}, planned", kind.name));
        columns.push(format!("{}, {}", kind.name, kind.done));
    }
    let row = |week: &BalanceWeek| {
        let mut cells = vec![week.first.to_string()];
        let mut reading = format!("Week of {}.", words::date(week.first));
        for kind in &KINDS {
            let share = sound((kind.share)(week));
            cells.push(share.planned.map(words::number).unwrap_or_default());
            let been = data.today.is_none_or(|today| week.first <= today);
            cells.push(match share.actual {
                Some(done) => words::number(done),
                None if been => "not recorded".to_owned(),
                None => String::new(),
            });
            let planned = match share.planned {
                Some(planned) => format!("{} planned", words::number(planned)),
                None => "nothing planned".to_owned(),
            };
            let done = match share.actual {
                Some(done) => format!(", {} {}", words::number(done), kind.done),
                None if been => ", not recorded".to_owned(),
                None => String::new(),
            };
            reading.push_str(&format!(" {}: {planned}{done}.", kind.name));
        }
        Row {
            day: week.first,
            cells,
            reading,
        }
    };
    ReadingTable {
        rows: weeks.iter().map(row).collect(),
        columns,
    }
}
