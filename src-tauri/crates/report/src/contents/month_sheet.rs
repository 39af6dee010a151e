//! One month on one sheet, across: the life chart above, a column a day below it, events and notes in words.

use super::shared::{document, items};
use super::{Content, Course, Head};
use crate::manuscript::{Block, Days, Keep, Manuscript, Row, Section};
use ballast_words::t;

/// What stands on a month's sheet.
///
/// ```
/// use ballast_report::{DayRow, Head, MonthSheetContent, Options, Paper, Stamp, typeset};
///
/// # fn main() -> Result<(), ballast_report::ReportError> {
/// let content = MonthSheetContent {
///     head: Head { title: "August 2026".to_owned(), ..Head::default() },
///     days: (1..=31).map(|day| day.to_string()).collect(),
///     rows: vec![DayRow {
///         name: "Mood".to_owned(),
///         cells: (1..=31).map(|day| if day == 9 { String::new() } else { "6".to_owned() }).collect(),
///     }],
///     ..MonthSheetContent::default()
/// };
/// let stamp = Stamp { year: 2026, month: 9, day: 1, hour: 8, minute: 30, offset_minutes: 120 };
/// let sheet = typeset(&content, &Options { paper: Paper::A4, stamp })?;
/// assert_eq!(sheet.page_count(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MonthSheetContent {
    /// What it says about itself; the title is the month with its year.
    pub head: Head,
    /// The life chart of the month with what it says.
    pub course: Option<Course>,
    /// Where the days lie in the chart, so that the table's columns stand below them.
    pub edges: Option<DayEdges>,
    /// The days as they are counted, 28 to 31.
    pub days: Vec<String>,
    /// Days to set apart, such as Sundays: places in `days`, from 0.
    pub apart: Vec<usize>,
    /// What was recorded, a row a measure, the most important first.
    pub rows: Vec<DayRow>,
    /// Events and notes, each with its day, the most important first.
    pub notes: Vec<String>,
}

/// A measure with a cell a day. Nothing recorded is an empty cell, never a zero.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayRow {
    /// Its name, with its unit.
    pub name: String,
    /// The cells, as many as there are days; short, such as `6` or `7:10`.
    pub cells: Vec<String>,
}

/// Where the days of a chart lie, as shares of its width, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DayEdges {
    /// Left edge of the first day.
    pub left: f64,
    /// Right edge of the last day, right of `left`.
    pub right: f64,
}

impl DayEdges {
    /// As the template takes them: only where they leave room for a name and a column a day.
    fn checked(self) -> Option<(f64, f64)> {
        let fits = (0.05..=0.4).contains(&self.left) && (0.6..=1.0).contains(&self.right);
        fits.then_some((self.left, self.right))
    }
}

impl Content for MonthSheetContent {
    fn manuscript(&self) -> Manuscript {
        let mut sheet = document(self.head.or(&t!("report-title-month")), 1);
        sheet.landscape = true;
        sheet.add_course("", self.course.as_ref());
        if !self.days.is_empty() {
            let rows = self.rows.iter().map(|row| Row {
                cells: std::iter::once(&row.name)
                    .chain(row.cells.iter().take(self.days.len()))
                    .cloned()
                    .collect(),
                ..Row::default()
            });
            let days = Days {
                corner: t!("report-head-day"),
                days: self.days.clone(),
                apart: self.apart.clone(),
                rows: rows.collect(),
                more: String::new(),
                keep: Keep::least(3, 3),
                edges: self.edges.and_then(DayEdges::checked),
            };
            sheet.add(Some(Section::new(
                &t!("report-day-by-day"),
                vec![Block::Days(days)],
            )));
        }
        if !self.notes.is_empty() {
            let notes = items(&self.notes, false, Keep::least(2, 2));
            sheet.add(Some(Section::new(
                &t!("report-events-and-notes"),
                vec![notes],
            )));
        }
        sheet
    }
}
