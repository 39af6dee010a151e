//! Charts for the page: any picture as the person last looked at it, with what can be chosen about it, and as a file.

use ballast_charts::{Size, Theme};
use ballast_model::Invalid;
use chrono::Weekday;

use super::kind::ChartKind;
use super::picture::{Asked, Picture, draw_picture, picture_file};
use super::{ChartFormat, draw_view, range_of, read_theme, subject};
use crate::views::{ChartDays, ChartRange, ChartsLook, PictureRequest, PictureView};
use crate::{Journal, JournalError};

/// The name under which it is kept how the charts were last looked at.
const LOOK: &str = "charts";

/// A picture as the page asks for it.
///
/// # Errors
/// [`JournalError::Invalid`] at `theme` or `first_weekday`; errors of the vault and of the drawing.
pub fn get_chart(journal: &Journal, request: &PictureRequest) -> Result<PictureView, JournalError> {
    let theme = read_theme(&request.theme)?;
    let today = journal.today()?;
    let subjects = journal.read(|conn| subject::choices(conn, request.kind, today))?;
    let mut asked = asked(journal, request)?;
    asked.cells = request.table;
    let Picture {
        mut drawing,
        from,
        to,
        bounds,
        sentence,
        note,
    } = draw_picture(journal, &asked, theme, Size::wide(request.width))?;
    if !request.table {
        for row in &mut drawing.table.rows {
            // The first names the row where it is no day.
            row.cells.truncate(1);
        }
    }
    Ok(PictureView {
        chart: draw_view(drawing, from, to, sentence.unwrap_or_default()),
        bounds: ChartDays {
            from: bounds.0,
            to: bounds.1,
        },
        today,
        subject: asked
            .subject
            .or_else(|| subjects.first().map(|s| s.id.clone())),
        subjects,
        note,
    })
}

/// A picture as a file.
pub struct ChartFile {
    /// Suggested name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The picture of a request as a file of `format`. On paper and in other people's viewers the light theme is what is expected, so the
/// window's dark theme is not saved.
///
/// # Errors
/// Those of [`get_chart`].
pub fn chart_file(
    journal: &Journal,
    request: &PictureRequest,
    format: ChartFormat,
) -> Result<ChartFile, JournalError> {
    let asked = asked(journal, request)?;
    let theme = match format {
        ChartFormat::PngPrint => Theme::Paper,
        _ => Theme::Light,
    };
    let file = picture_file(journal, &asked, theme, None, format)?;
    let (from, to) = file.days;
    let name = match request.kind {
        ChartKind::Life => "life-chart",
        other => other.name(),
    };
    let size = match format {
        ChartFormat::PngSmall => "-1x",
        ChartFormat::PngPrint => "-300-dpi",
        _ => "",
    };
    Ok(ChartFile {
        name: format!("{name}-{from}-to-{to}{size}.{}", format.ending()),
        bytes: file.bytes,
    })
}

/// What a request comes to in this record: its days lie within it, and what it names is there.
fn asked(journal: &Journal, request: &PictureRequest) -> Result<Asked, JournalError> {
    Invalid::check_range("first_weekday", i64::from(request.first_weekday), 1, 7)?;
    let mut asked = Asked {
        week_starts: Weekday::try_from(request.first_weekday - 1).unwrap_or(Weekday::Mon),
        ..Asked::whole(request.kind)
    };
    let named = request.subject.as_deref().filter(|id| !id.is_empty());
    asked.subject = named
        .filter(|id| subject::read(journal, request.kind, Some(id)).is_ok())
        .map(str::to_owned);
    match (request.days, request.range) {
        (Some(days), _) => {
            (asked.from, asked.to) = (Some(days.from), Some(days.to.max(days.from)));
        }
        (None, ChartRange::All) => {}
        (None, range) => asked.from = Some(range_of(journal, range)?.0),
    }
    Ok(asked)
}

/// How the person last looked at the charts; none before the first time, or when what was kept cannot be read any more.
///
/// # Errors
/// Errors of the vault.
pub fn get_charts_look(journal: &Journal) -> Result<Option<ChartsLook>, JournalError> {
    let kept = journal.vault().look(LOOK)?;
    Ok(kept.and_then(|value| serde_json::from_value(value).ok()))
}

/// Keeps how the person looks at the charts. In a record that can only be read nothing is kept.
///
/// # Errors
/// Errors of the vault.
pub fn set_charts_look(journal: &mut Journal, look: &ChartsLook) -> Result<(), JournalError> {
    if journal.is_read_only() {
        return Ok(());
    }
    let value = serde_json::to_value(look).unwrap_or_default();
    Ok(journal.vault_mut().set_look(LOOK, &value)?)
}
