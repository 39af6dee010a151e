//! What the picture of the seasons says: its description, and its table with a row a month and a cell a year.

use chrono::{Datelike, NaiveDate};

use super::{Season, Year};
use crate::table::{ReadingTable, Row};
use crate::words;

pub(super) fn describe(data: &Season, years: &[Year]) -> String {
    let month = data.today.month0() as usize;
    let name = words::month(data.today);
    let known: Vec<(i32, f64)> = years
        .iter()
        .filter_map(|year| Some((year.year, year.months[month]?.0)))
        .collect();
    let mut said = if known.is_empty() {
        format!("No year has a mean for {name} yet.")
    } else {
        let each: Vec<String> = known
            .iter()
            .map(|(year, mean)| format!("{} in {year}", words::one_decimal(*mean)))
            .collect();
        format!("{} in {name}: {}.", data.name, words::list(&each))
    };
    // The year as a whole: the months that were lowest and highest on average, once two years say so.
    if years.len() > 1 {
        let mean_of = |month: usize| {
            let values: Vec<f64> = years
                .iter()
                .filter_map(|y| Some(y.months[month]?.0))
                .collect();
            (values.len() > 1).then(|| values.iter().sum::<f64>() / values.len() as f64)
        };
        let means: Vec<(usize, f64)> = (0..12).filter_map(|m| Some((m, mean_of(m)?))).collect();
        let lowest = means.iter().min_by(|a, b| a.1.total_cmp(&b.1));
        let highest = means.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        if let (Some(low), Some(high)) = (lowest, highest)
            && means.len() > 2
            && words::one_decimal(low.1) != words::one_decimal(high.1)
        {
            said.push_str(&format!(
                " Over {} {} was lowest on average ({}) and {} highest ({}).",
                words::count(years.len(), "year"),
                month_name(low.0),
                words::one_decimal(low.1),
                month_name(high.0),
                words::one_decimal(high.1)
            ));
        }
    }
    said
}

/// The name of a month, 0 to 11.
pub(super) fn month_name(month: usize) -> &'static str {
    NaiveDate::from_ymd_opt(2000, month as u32 + 1, 1).map_or("", words::month)
}

pub(super) fn table(data: &Season, years: &[Year]) -> ReadingTable {
    let mut columns = vec!["Month".to_owned()];
    columns.extend(years.iter().map(|year| year.year.to_string()));
    let row = |month: usize| {
        let day = NaiveDate::from_ymd_opt(data.today.year(), month as u32 + 1, 1);
        let name = month_name(month);
        let value = |year: &Year| year.months[month].map(|(mean, _)| words::one_decimal(mean));
        let mut cells = vec![name.to_owned()];
        cells.extend(years.iter().map(|year| value(year).unwrap_or_default()));
        let said: Vec<String> = years
            .iter()
            .map(|year| {
                let mean = value(year).unwrap_or_else(|| "too few days".to_owned());
                format!("{}: {mean}", year.year)
            })
            .collect();
        Row {
            day: day.unwrap_or(data.today),
            cells,
            reading: format!("{name}. {}.", said.join("; ")),
        }
    };
    ReadingTable {
        columns,
        rows: (0..12).map(row).collect(),
    }
}
