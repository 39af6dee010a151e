//! What the year in pixels says: its description, and its table with a row a day.

use ballast_words::t;
use chrono::NaiveDate;

use super::Pixels;
use crate::days::Calendar;
use crate::input::MoodDay;
use crate::table::{ReadingTable, Row};
use crate::words;
use ballast_words::{filled, fixed};

/// The names of the columns of its table.
pub(super) fn columns() -> [&'static str; 3] {
    [
        fixed::t!("chart-life-column-day"),
        fixed::t!("chart-pictures-column-mean"),
        fixed::t!("chart-life-column-record"),
    ]
}

/// Days this near to 5 are "my usual self".
const USUAL: f64 = 0.5;

pub(super) fn describe(
    name: &str,
    data: &Pixels,
    calendar: &Calendar,
    days: &[Option<MoodDay>],
) -> String {
    let past = calendar
        .past
        .max(days.iter().rposition(Option::is_some).map_or(0, |i| i + 1));
    let means: Vec<f64> = days.iter().flatten().filter_map(|d| d.mean).collect();
    let recorded = days.iter().flatten().count();
    let below = means.iter().filter(|m| **m < 5.0 - USUAL).count();
    let above = means.iter().filter(|m| **m > 5.0 + USUAL).count();
    let mut sentences = vec![t!(
        "chart-pictures-pixels-said",
        name = name,
        from = words::date(data.from),
        to = words::date(data.to),
        below = words::days(below),
        about = words::days(means.len() - below - above),
        above = words::days(above),
        missing = words::days(past - recorded)
    )];
    if recorded > means.len() {
        sentences.push(t!(
            "chart-pictures-bad-days-unrated",
            n = recorded - means.len()
        ));
    }
    // Months with at least a week of means.
    let mut months: Vec<(NaiveDate, f64)> = Vec::new();
    for (start, end) in calendar.groups(crate::days::Grain::Month) {
        let values: Vec<f64> = days[start..end]
            .iter()
            .flatten()
            .filter_map(|d| d.mean)
            .collect();
        if values.len() >= 7 {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            months.push((calendar.day(start), mean));
        }
    }
    let lowest = months.iter().min_by(|a, b| a.1.total_cmp(&b.1));
    let highest = months.iter().max_by(|a, b| a.1.total_cmp(&b.1));
    if let (Some(low), Some(high)) = (lowest, highest)
        && words::one_decimal(low.1) != words::one_decimal(high.1)
    {
        sentences.push(t!(
            "chart-pictures-lowest-highest-month",
            low = words::month_year(low.0),
            least = words::one_decimal(low.1),
            high = words::month_year(high.0),
            most = words::one_decimal(high.1)
        ));
    }
    sentences.join(" ")
}

pub(super) fn table(name: &str, calendar: &Calendar, days: &[Option<MoodDay>]) -> ReadingTable {
    let row = |(i, day): (usize, NaiveDate)| {
        let (mean, record, said) = match days[i] {
            Some(MoodDay {
                mean: Some(mean),
                estimated,
                ..
            }) => {
                let mean = words::tenths(mean);
                let said = filled::t!("chart-life-name-cell", name = name, cell = mean.as_str());
                let (record, said) = if estimated {
                    (
                        fixed::t!("chart-life-estimated"),
                        filled::t!("chart-life-said-estimated", said = said),
                    )
                } else {
                    ("", said)
                };
                (mean, record, format!(" {said}."))
            }
            Some(_) => (
                String::new(),
                fixed::t!("chart-life-bad-day-unrated"),
                format!(" {}.", fixed::t!("chart-life-said-bad-day-unrated")),
            ),
            None if i < calendar.past => (
                String::new(),
                fixed::t!("chart-life-not-recorded"),
                format!(
                    " {}.",
                    filled::t!("chart-pictures-name-not-recorded", name = name)
                ),
            ),
            None => (String::new(), "", String::new()),
        };
        let mut reading = String::with_capacity(64);
        words::weekday_date(&mut reading, day);
        reading.push('.');
        reading.push_str(&said);
        Row {
            day,
            cells: vec![day.to_string(), mean, record.to_owned()],
            reading,
        }
    };
    ReadingTable {
        columns: columns().map(str::to_owned).to_vec(),
        rows: calendar
            .from
            .iter_days()
            .take(calendar.len)
            .enumerate()
            .map(row)
            .collect(),
    }
}
