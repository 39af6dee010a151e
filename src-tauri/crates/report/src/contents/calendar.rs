//! A calendar for the fridge: months as tables, each day with what is taken and a box to tick. It lays out what it is given.

use ballast_words::t;
use serde::Serialize;

use super::shared::document;
use super::{Content, Head};
use crate::manuscript::{Manuscript, MonthTable, Part};

/// What stands on a calendar, as plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarContent {
    /// The heading, also the document's title.
    pub title: String,
    /// Who prescribed it and when, and the lines as prescribed, a line each.
    pub lines: Vec<String>,
    /// Language of the words, such as `en`.
    pub language: String,
    /// The days of the week, as a table's head, seven.
    pub weekdays: Vec<String>,
    /// The months.
    pub months: Vec<Month>,
    /// What the calendar is and is not.
    pub note: String,
    /// A made-up record: every page says so.
    pub made_up: bool,
}

/// A month as rows of seven days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Month {
    /// Its name with the year.
    pub name: String,
    /// Weeks of seven cells.
    pub weeks: Vec<Vec<Cell>>,
}

/// One day of a month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The day of the month; empty for a cell outside of the days laid out.
    pub day: String,
    /// What is taken, a line a dose.
    pub doses: Vec<String>,
    /// What stands there where nothing is taken, such as "none".
    pub instead: String,
    /// Something changes on this day.
    pub changed: bool,
}

impl Content for CalendarContent {
    fn manuscript(&self) -> Manuscript {
        let head = Head {
            title: self.title.clone(),
            about: self.lines.join("\n"),
            language: self.language.clone(),
            foot: self.note.clone(),
            made_up: self.made_up,
            ..Head::default()
        };
        let months = self.months.iter().map(|month| {
            Part::Month(MonthTable {
                name: month.name.clone(),
                weekdays: self.weekdays.clone(),
                weeks: month.weeks.clone(),
            })
        });
        Manuscript {
            parts: months.collect(),
            promise: None,
            ..document(head.or(&t!("report-title-calendar")), 1)
        }
    }
}
