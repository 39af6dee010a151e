//! The reading table: what a chart shows, one row a day, for the page's table, keyboard reading and CSV. Not: how the
//! sentences are made (see `reading`).

use chrono::NaiveDate;
use serde::Serialize;

/// One row for every day of a chart, in order, whether or not something was recorded; pictures made of something else (weeks,
/// months, measures) have a row for each of those.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ReadingTable {
    /// Column names; the first is the day.
    pub columns: Vec<String>,
    /// Rows, one a day.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The day; of a week or a month its first day within the chart, of anything else the last day that is looked at.
    pub day: NaiveDate,
    /// One cell for every column; empty where nothing was recorded.
    pub cells: Vec<String>,
    /// The day in sentences ("Saturday 6 June 2026. Mood 5.1 (3.9 to 6.0). Sertraline 100 mg.").
    pub reading: String,
}

impl ReadingTable {
    /// The table as CSV after RFC 4180: a header line, CRLF line ends, quotes only where needed.
    ///
    /// A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets
    /// an apostrophe in front, as the OWASP advice on CSV injection has it.
    ///
    /// ```
    /// # use ballast_charts::{LifeChart, Size, Theme, life_chart};
    /// # use chrono::NaiveDate;
    /// # fn main() -> Result<(), ballast_charts::ChartError> {
    /// # let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap_or_default();
    /// let mut chart = LifeChart::new(day(1), day(2));
    /// chart.readings.insert(day(2), vec!["=1+1, \"quoted\"".to_owned()]);
    /// let table = life_chart(&chart, Theme::Light, Size::wide(990))?.table;
    /// assert_eq!(table.to_csv(), "Day,Notes\r\n2026-06-01,\r\n2026-06-02,\"'=1+1, \"\"quoted\"\"\"\r\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_csv(&self) -> String {
        let mut out = String::new();
        record(&mut out, &self.columns);
        for row in &self.rows {
            record(&mut out, &row.cells);
        }
        out
    }
}

fn record(out: &mut String, cells: &[String]) {
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        field(out, cell);
    }
    out.push_str("\r\n");
}

fn field(out: &mut String, cell: &str) {
    let guard = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{2212}']);
    let quoted = cell.contains([',', '"', '\r', '\n']);
    if quoted {
        out.push('"');
    }
    if guard {
        out.push('\'');
    }
    if quoted {
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}
