//! A calendar for the fridge: months as tables, each day with what is taken and a box to tick. It lays out what it is given.

use serde::Serialize;
use typst_layout::PagedDocument;
use typst_svg::SvgOptions;

use crate::document::{Options, Pdf, pdf_of};
use crate::engine::{Inputs, Template, compile, remember_less};
use crate::error::ReportError;
use crate::words::{LONG_IN_TABLE, MARK, breakable, shown};
use crate::{glyphs, text};

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

/// A typeset calendar.
pub struct CalendarDocument {
    paged: PagedDocument,
    options: Options,
}

/// Typesets a calendar, a month below the other.
///
/// # Errors
/// [`ReportError::Typesetting`].
pub fn typeset_calendar(
    content: &CalendarContent,
    options: &Options,
) -> Result<CalendarDocument, ReportError> {
    remember_less();
    let mut content = content.clone();
    each(&mut content, &mut |text| {
        let plain: String = text.chars().filter_map(shown).collect();
        *text = breakable(&plain, LONG_IN_TABLE);
    });
    let mut all = String::new();
    each(&mut content, &mut |text| all.push_str(text));
    let lacking = glyphs::lacking([all.as_str()].into_iter());
    let (fonts, missing) = if lacking.is_empty() {
        Default::default()
    } else {
        glyphs::from_machine(&lacking)
    };
    if !missing.is_empty() {
        each(&mut content, &mut |text| {
            *text = text
                .chars()
                .map(|c| if missing.contains(&c) { MARK } else { c })
                .collect();
        });
    }
    let inputs = Inputs {
        template: Template::Calendar,
        content: serde_json::to_vec(&content).map_err(|_| ReportError::Typesetting)?,
        chart: None,
        paper: options.paper.name(),
        tightness: 0,
    };
    Ok(CalendarDocument {
        paged: compile(inputs, &fonts)?,
        options: *options,
    })
}

/// Every text of a calendar, to be changed or read.
fn each(content: &mut CalendarContent, change: &mut impl FnMut(&mut String)) {
    [&mut content.title, &mut content.note]
        .into_iter()
        .chain(&mut content.lines)
        .chain(&mut content.weekdays)
        .for_each(&mut *change);
    for month in &mut content.months {
        change(&mut month.name);
        for cell in month.weeks.iter_mut().flatten() {
            cell.doses
                .iter_mut()
                .chain([&mut cell.day, &mut cell.instead])
                .for_each(&mut *change);
        }
    }
}

impl CalendarDocument {
    /// How many pages it has, at least 1.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.paged.pages().len()
    }

    /// The calendar as a PDF, tagged for assistive technology where that can be.
    ///
    /// # Errors
    /// [`ReportError::Pdf`].
    pub fn pdf(&self) -> Result<Pdf, ReportError> {
        pdf_of(&self.paged, self.options.stamp)
    }

    /// A page, from 0, as an SVG of outlines.
    ///
    /// # Errors
    /// [`ReportError::NoSuchPage`].
    pub fn svg(&self, page: usize) -> Result<String, ReportError> {
        let pages = self.paged.pages();
        let page = pages.get(page).ok_or(ReportError::NoSuchPage)?;
        Ok(typst_svg::svg(page, &SvgOptions::default()))
    }

    /// The words of a page, from 0, in reading order.
    ///
    /// # Errors
    /// [`ReportError::NoSuchPage`].
    pub fn text(&self, page: usize) -> Result<String, ReportError> {
        let pages = self.paged.pages();
        let page = pages.get(page).ok_or(ReportError::NoSuchPage)?;
        Ok(text::words(&page.frame, ""))
    }
}
