//! What the balance says: its description and its table, a row a week.

use super::kinds::KINDS;
use super::weeks::{Sum, sound};
use super::{Balance, BalanceWeek};
use crate::table::{ReadingTable, Row};
use crate::words;
use ballast_words::t;

pub(super) fn describe(data: &Balance, weeks: &[BalanceWeek]) -> String {
    let mut sentences = vec![t!(
        "chart-life-span",
        from = words::date(data.from),
        to = words::date(data.to),
        length = words::weeks(weeks.len())
    )];
    for kind in &KINDS {
        let sum = Sum::of(weeks, kind, data.today);
        let said = sum.words((kind.done)());
        let silent = match sum.silent {
            0 => String::new(),
            n => format!("; {}", t!("chart-pictures-weeks-not-recorded", n = n)),
        };
        sentences.push(if said.is_empty() {
            t!("chart-pictures-kind-nothing", kind = (kind.name)())
        } else {
            format!("{}: {said}{silent}.", (kind.name)())
        });
    }
    sentences.join(" ")
}

pub(super) fn table(data: &Balance, weeks: &[BalanceWeek]) -> ReadingTable {
    let mut columns = vec![t!("chart-pictures-column-week-of")];
    for kind in &KINDS {
        columns.push(t!("chart-pictures-kind-planned", kind = (kind.name)()));
        columns.push(format!("{}, {}", (kind.name)(), (kind.done)()));
    }
    let row = |week: &BalanceWeek| {
        let mut cells = vec![week.first.to_string()];
        let mut reading = t!("chart-pictures-week-of", day = words::date(week.first));
        for kind in &KINDS {
            let share = sound((kind.share)(week));
            cells.push(share.planned.map(words::number).unwrap_or_default());
            let been = data.today.is_none_or(|today| week.first <= today);
            cells.push(match share.actual {
                Some(done) => words::number(done),
                None if been => t!("chart-life-not-recorded"),
                None => String::new(),
            });
            let planned = match share.planned {
                Some(planned) => t!("chart-pictures-n-planned", n = words::number(planned)),
                None => t!("chart-pictures-nothing-planned"),
            };
            let done = match share.actual {
                Some(done) => format!(", {} {}", words::number(done), (kind.done)()),
                None if been => format!(", {}", t!("chart-life-not-recorded")),
                None => String::new(),
            };
            reading.push_str(&format!(" {}: {planned}{done}.", (kind.name)()));
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
