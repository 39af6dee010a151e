//! The pictures beside the life chart, from the record to a drawing or the bytes of a file. Not: what goes into each; that is in `pictures`.

use ballast_charts::{self as charts, ChartError, Drawing, Size, Theme};
use ballast_model::{Invalid, Problem};
use ballast_vault::{Connection, VaultError};
use chrono::NaiveDate;

use super::kind::ChartKind;
use super::{ChartFormat, file_bytes, file_size, pictures, range_of, treatment};
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
    /// Of a questionnaire, which; the PHQ-9 when absent.
    pub instrument: Option<String>,
    /// Of before and after, the name of the review; the newest with days to compare when absent.
    pub review: Option<String>,
}

impl Asked {
    /// A picture of the whole record.
    #[must_use]
    pub fn whole(kind: ChartKind) -> Self {
        Self {
            kind,
            from: None,
            to: None,
            instrument: None,
            review: None,
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
    /// What is in the record and could not be drawn, in a sentence.
    pub note: Option<String>,
}

/// A picture as a file.
pub struct PictureFile {
    /// What is in it.
    pub bytes: Vec<u8>,
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
        note: picture.note,
    })
}

/// A picture of the record. Of a record without anything to show it is the picture's own empty state.
///
/// # Errors
/// [`JournalError::Invalid`] at `to` when it lies before `from` and at `instrument` when that is not known; errors of the vault and of the
/// drawing.
pub fn draw_picture(
    journal: &Journal,
    asked: &Asked,
    theme: Theme,
    size: Size,
) -> Result<Picture, JournalError> {
    let instrument = pictures::questionnaire::find(asked.instrument.as_deref())?;
    let today = journal.today()?;
    let (first, _) = range_of(journal, ChartRange::All)?;
    let (earliest, latest) = journal.read(|conn| {
        let earliest = match asked.kind {
            ChartKind::Questionnaire => pictures::questionnaire::first_day(conn, instrument)?,
            ChartKind::SideEffect => pictures::side_effect::first_day(conn)?,
            ChartKind::Cost => pictures::cost::first_day(conn)?,
            _ => None,
        };
        let latest = match asked.kind {
            ChartKind::Treatment => treatment::last_planned(conn, today)?,
            _ => today,
        };
        Ok((earliest, latest))
    })?;
    let to = asked.to.unwrap_or(latest);
    let from = asked
        .from
        .unwrap_or_else(|| earliest.map_or(first, |day| day.min(first)));
    if to < from {
        return Err(Invalid::new("to", Problem::EndBeforeStart).into());
    }
    // Before the record is read for it: what nobody can draw need not be reckoned.
    if (to - from).num_days() >= ChartError::MOST_DAYS {
        return Err(ChartError::RangeTooLong.into());
    }
    let days = Stretch { from, to, today };
    let mut note = None;
    let drawing = match asked.kind {
        ChartKind::Sleep => {
            let data = read(journal, days, pictures::sleep::of)?;
            charts::sleep(&data, theme, size)
        }
        ChartKind::Adherence => {
            let data = read(journal, days, pictures::adherence::of)?;
            charts::adherence(&data, theme, size)
        }
        ChartKind::Questionnaire => {
            let data = journal.read(|conn| pictures::questionnaire::of(conn, days, instrument))?;
            charts::questionnaire(&data, theme, size)
        }
        ChartKind::Pixels => {
            let data = read(journal, days, pictures::pixels::of)?;
            charts::pixels(&data, theme, size)
        }
        ChartKind::Variability => {
            let data = read(journal, days, pictures::variability::of)?;
            charts::variability(&data, theme, size)
        }
        ChartKind::Season => {
            let data = read(journal, days, pictures::season::of)?;
            charts::season(&data, theme, size)
        }
        ChartKind::SideEffect => {
            let data = read(journal, days, pictures::side_effect::of)?;
            charts::side_effect(&data, theme, size)
        }
        ChartKind::Cost => {
            let data = read(journal, days, pictures::cost::of)?;
            note = data.note.clone();
            charts::cost(&data, theme, size)
        }
        ChartKind::Balance => {
            let data = read(journal, days, balance::picture)?;
            charts::balance(&data, theme, size)
        }
        ChartKind::Treatment => {
            let data = read(journal, days, treatment::picture)?;
            charts::treatment(&data, theme, size)
        }
        ChartKind::BeforeAfter => {
            let review = asked.review.as_deref();
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
        note,
    })
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
