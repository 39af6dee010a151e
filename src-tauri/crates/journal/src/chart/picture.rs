//! Every picture, from the record to a drawing or the bytes of a file. Not: what goes into each; that is in `pictures`, `treatment` and
//! the lanes of the life chart.

use ballast_charts::{self as charts, ChartError, Drawing, Size, TableExtent, Theme};
use ballast_model::{Invalid, Problem};
use ballast_vault::{Connection, VaultError};
use chrono::{NaiveDate, Weekday};

use super::kind::ChartKind;
use super::subject::Subject;
use super::{
    ChartFormat, Sensitive, file_bytes, file_size, load, oldest, pictures, range_of, subject,
    treatment,
};
use crate::views::ChartRange;
use crate::{Journal, JournalError, balance};

/// A picture as asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub kind: ChartKind,
    /// First day; the first of the record when absent.
    pub from: Option<NaiveDate>,
    /// Last day; today when absent.
    pub to: Option<NaiveDate>,
    /// Of which questionnaire (its short name), tracker (its key), medicine (its number or its name) or review (its name); the usual one, the
    /// newest, or all of them, when absent.
    pub subject: Option<String>,
    /// The day a week begins with.
    pub week_starts: Weekday,
    /// Whether the rows of the life chart's table have their cells; without, they have their day and their reading alone.
    pub cells: bool,
}

impl Asked {
    /// A picture of the whole record.
    #[must_use]
    pub fn whole(kind: ChartKind) -> Self {
        Self {
            kind,
            from: None,
            to: None,
            subject: None,
            week_starts: Weekday::Mon,
            cells: true,
        }
    }
}

/// A picture as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The drawing with its table and its description.
    pub drawing: Drawing,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The first and the last day that such a picture of this record has.
    pub bounds: (NaiveDate, NaiveDate),
    /// One sentence with n and what is missing, where there is one beside the description.
    pub sentence: Option<String>,
    /// What is in the record and could not be drawn, in a sentence.
    pub note: Option<String>,
}

/// A picture as a file.
pub struct PictureFile {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// First and last day.
    pub days: (NaiveDate, NaiveDate),
    /// What is in the record and could not be drawn, in a sentence.
    pub note: Option<String>,
}

/// A picture of the record as the bytes of a file.
///
/// # Errors
/// Those of [`draw_picture`].
pub fn picture_file(
    journal: &Journal,
    asked: &Asked,
    theme: Theme,
    size: Option<(u32, u32)>,
    format: ChartFormat,
) -> Result<PictureFile, JournalError> {
    let picture = draw_picture(journal, asked, theme, file_size(size))?;
    Ok(PictureFile {
        bytes: file_bytes(picture.drawing, format)?,
        days: (picture.from, picture.to),
        note: picture.note,
    })
}

/// A picture of the record. Of a record without anything to show it is the picture's own empty state.
///
/// # Errors
/// [`JournalError::Invalid`] at `to` when it lies before `from` and at `instrument`, `tracker` or `medicine` when that is not known; errors of
/// the vault and of the drawing.
pub fn draw_picture(
    journal: &Journal,
    asked: &Asked,
    theme: Theme,
    size: Size,
) -> Result<Picture, JournalError> {
    let subject = subject::read(journal, asked.kind, asked.subject.as_deref())?;
    let today = journal.today()?;
    let (first, _) = range_of(journal, ChartRange::All)?;
    let bounds = journal.read(|conn| bounds(conn, asked.kind, &subject, (first, today)))?;
    let (from, to) = (asked.from.unwrap_or(bounds.0), asked.to.unwrap_or(bounds.1));
    if to < from {
        return Err(Invalid::new("to", Problem::EndBeforeStart).into());
    }
    // Before the record is read for it: what nobody can draw need not be reckoned.
    if (to - from).num_days() >= ChartError::MOST_DAYS {
        return Err(ChartError::RangeTooLong.into());
    }
    let days = Stretch { from, to, today };
    let (mut note, mut sentence) = (None, None);
    let drawing = match asked.kind {
        ChartKind::Life => {
            let (mut data, said) = load(journal, from, to, Sensitive::Shown)?;
            if !asked.cells {
                data.table = TableExtent::Readings;
            }
            sentence = Some(said);
            charts::life_chart(&data, theme, size)
        }
        ChartKind::Sleep => {
            let data = read(journal, days, pictures::sleep::of)?;
            charts::sleep(&data, theme, size)
        }
        ChartKind::Adherence => {
            let only = subject.medicine();
            let data = journal.read(|conn| pictures::adherence::of(conn, days, only))?;
            charts::adherence(&data, theme, size)
        }
        ChartKind::Questionnaire => {
            let data = journal
                .read(|conn| pictures::questionnaire::of(conn, days, &*subject.form(conn)?))?;
            charts::questionnaire(&data, theme, size)
        }
        ChartKind::Pixels => {
            let data = read(journal, days, pictures::pixels::of)?;
            charts::pixels(&data, theme, size)
        }
        ChartKind::Variability => {
            let key = subject.tracker();
            let data = journal.read(|conn| pictures::variability::of(conn, days, key))?;
            charts::variability(&data, theme, size)
        }
        ChartKind::Season => {
            let key = subject.tracker();
            let data = journal.read(|conn| pictures::season::of(conn, days, key))?;
            charts::season(&data, theme, size)
        }
        ChartKind::SideEffect => {
            let only = subject.medicine();
            let data = journal.read(|conn| pictures::side_effect::of(conn, days, only))?;
            charts::side_effect(&data, theme, size)
        }
        ChartKind::Cost => {
            let data = read(journal, days, pictures::cost::of)?;
            note = data.note.clone();
            charts::cost(&data, theme, size)
        }
        ChartKind::Skills => {
            let data = read(journal, days, pictures::skills::of)?;
            charts::skills(&data, theme, size)
        }
        ChartKind::Balance => {
            let starts = asked.week_starts;
            let data = journal.read(|conn| balance::picture(conn, days, starts))?;
            charts::balance(&data, theme, size)
        }
        ChartKind::Treatment => {
            let data = read(journal, days, treatment::picture)?;
            charts::treatment(&data, theme, size)
        }
        ChartKind::BeforeAfter => {
            let review = subject.review();
            let data = journal.read(|conn| pictures::before_after::of(conn, review, today))?;
            charts::before_after(&data, theme, size)
        }
        ChartKind::Together => {
            let data = read(journal, days, pictures::together::of)?;
            charts::together(&data, theme, size)
        }
    }?;
    Ok(Picture {
        drawing,
        from,
        to,
        bounds,
        sentence,
        note,
    })
}

/// The first and the last day that a picture of the whole record shows.
fn bounds(
    conn: &Connection,
    kind: ChartKind,
    subject: &Subject,
    (first, today): (NaiveDate, NaiveDate),
) -> Result<(NaiveDate, NaiveDate), VaultError> {
    let earliest = match (kind, subject) {
        (ChartKind::Questionnaire, Subject::Instrument(of)) => {
            pictures::questionnaire::first_day(conn, of)?
        }
        (ChartKind::SideEffect, _) => pictures::side_effect::first_day(conn)?,
        (ChartKind::Cost, _) => pictures::cost::first_day(conn)?,
        _ => None,
    };
    let latest = match kind {
        ChartKind::Treatment => treatment::last_planned(conn, today)?,
        _ => today,
    };
    let earliest = earliest.map_or(first, |day| day.min(first));
    Ok((earliest.max(oldest(latest)), latest))
}

fn read<T>(
    journal: &Journal,
    days: Stretch,
    look: impl FnOnce(&Connection, Stretch) -> Result<T, VaultError>,
) -> Result<T, JournalError> {
    journal.read(|conn| look(conn, days))
}

/// The days of a picture, both included and in order, and the day it is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stretch {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub today: NaiveDate,
}

impl Stretch {
    /// The last day that has come; none when all lie ahead.
    pub(crate) fn last_past(self) -> Option<NaiveDate> {
        (self.from <= self.today).then(|| self.to.min(self.today))
    }
}
