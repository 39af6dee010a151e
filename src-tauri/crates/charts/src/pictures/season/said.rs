//! What the picture of the seasons says: its description, and its table with a row a month and a cell a year.

use ballast_words::t;
use chrono::{Datelike, NaiveDate};

use super::{Season, Year};
use crate::table::{ReadingTable, Row};
use crate::words;

pub(super) fn describe(data: &Season, years: &[Year]) -> String {
    let month = data.today.month0() as usize;
    let name = words::month(data.today);
    let each: Vec<String> = years
        .iter()
        .filter_map(|year| {
            let (mean, days) = mean_and_days(data, year, month)?;
            Some(t!(
                "chart-pictures-mean-in-year",
                mean = mean,
                year = year.year,
                days = days
            ))
        })
        .collect();
    let mut said = if each.is_empty() {
        t!("chart-pictures-no-mean-yet", month = name)
    } else {
        t!(
            "chart-pictures-means-of-years",
            name = data.name.as_str(),
            month = name,
            each = words::list(&each)
        )
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
            said.push(' ');
            said.push_str(&t!(
                "chart-pictures-over-years",
                n = years.len(),
                low = month_name(low.0),
                least = words::one_decimal(low.1),
                high = month_name(high.0),
                most = words::one_decimal(high.1)
            ));
        }
    }
    said
}

/// A month's mean, and from how many of its days: of those until today in the month that is not over.
fn mean_and_days(data: &Season, year: &Year, month: usize) -> Option<(String, String)> {
    let (mean, recorded) = year.months[month]?;
    let first = NaiveDate::from_ymd_opt(year.year, month as u32 + 1, 1)?;
    let this_month = (first.year(), first.month0()) == (data.today.year(), data.today.month0());
    let days = if this_month {
        data.today.day()
    } else {
        u32::from(first.num_days_in_month())
    };
    let of = t!(
        "chart-pictures-of-days",
        recorded = recorded,
        n = days.max(recorded)
    );
    Some((words::one_decimal(mean), of))
}

/// The name of a month, 0 to 11.
pub(super) fn month_name(month: usize) -> &'static str {
    NaiveDate::from_ymd_opt(2000, month as u32 + 1, 1).map_or("", words::month)
}

pub(super) fn table(data: &Season, years: &[Year]) -> ReadingTable {
    let mut columns = vec![t!("chart-pictures-column-month")];
    columns.extend(years.iter().map(|year| year.year.to_string()));
    let row = |month: usize| {
        let day = NaiveDate::from_ymd_opt(data.today.year(), month as u32 + 1, 1);
        let name = month_name(month);
        let mut cells = vec![name.to_owned()];
        let mut said = Vec::new();
        for year in years {
            let known = mean_and_days(data, year, month);
            said.push(known.as_ref().map_or_else(
                || t!("chart-pictures-year-too-few", year = year.year),
                |(mean, days)| format!("{}: {mean} ({days})", year.year),
            ));
            cells.push(known.map_or_else(String::new, |(mean, _)| mean));
        }
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
