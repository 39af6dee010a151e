//! The life chart: the record's rows made into a drawing, with the table, the reading lines and the sentence that go with it.

mod kind;
mod lanes;
mod mood;
mod picture;
mod pictures;
mod treatment;

use ballast_charts::{ChartError, Drawing, LifeChart, life_chart};
pub use ballast_charts::{Size, Theme};
use ballast_model::{Invalid, Problem};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, Months, NaiveDate};

pub use kind::ChartKind;
pub(crate) use lanes::side_effect_spans;
pub(crate) use mood::{MoodSeries, sleep_nights};
pub(crate) use picture::Stretch;
pub use picture::{Asked, Picture, PictureFile, draw_picture, picture_file};
pub(crate) use pictures::before_after::of as before_after;
pub use treatment::{get_course_chart, get_treatment_chart};

/// Width of a saved chart, in its own units.
const FILE_WIDTH: u32 = 1100;
/// Pixels of a saved picture for each unit of the drawing.
const PICTURE_SCALE: f64 = 2.0;
/// Most pixels of a saved picture a side, a little below what `report` draws.
const MOST_PIXELS: f64 = 7990.0;

pub use crate::views::ChartFormat;
use crate::views::{ChartFrame, ChartRange, ChartRequest, ChartRow, ChartView};
use crate::{Journal, JournalError, care, words};

/// A life chart as the page asks for it.
///
/// # Errors
/// [`JournalError::Invalid`] at `theme`; errors of the vault and of the drawing.
pub fn get_life_chart(
    journal: &Journal,
    request: &ChartRequest,
) -> Result<ChartView, JournalError> {
    let (from, to) = range_of(journal, request.range)?;
    let theme = read_theme(&request.theme)?;
    let (drawing, sentence) = draw(
        journal,
        from,
        to,
        theme,
        Size::wide(request.width),
        Sensitive::Shown,
    )?;
    Ok(draw_view(drawing, from, to, sentence))
}

/// A drawing with everything that reads it, for the page.
pub(crate) fn draw_view(
    drawing: Drawing,
    from: NaiveDate,
    to: NaiveDate,
    sentence: String,
) -> ChartView {
    let frame = drawing.frame;
    ChartView {
        svg: drawing.svg,
        frame: ChartFrame {
            width: frame.width,
            height: frame.height,
            left: frame.plot_left,
            right: frame.plot_right,
            top: frame.plot_top,
            bottom: frame.plot_bottom,
        },
        from,
        to,
        sentence,
        description: drawing.description,
        columns: drawing.table.columns,
        rows: drawing
            .table
            .rows
            .into_iter()
            .map(|row| ChartRow {
                day: row.day,
                cells: row.cells,
                reading: row.reading,
            })
            .collect(),
    }
}

/// A life chart between two days, both included. Ends default to the whole record.
///
/// # Errors
/// [`JournalError::Invalid`] at `to` when it lies before `from`; errors of the vault and of the drawing.
pub fn life_chart_between(
    journal: &Journal,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    theme: Theme,
    size: Size,
) -> Result<Drawing, JournalError> {
    let (first, last) = range_of(journal, ChartRange::All)?;
    let (from, to) = (from.unwrap_or(first), to.unwrap_or(last));
    if to < from {
        return Err(Invalid::new("to", Problem::EndBeforeStart).into());
    }
    Ok(draw(journal, from, to, theme, size, Sensitive::Shown)?.0)
}

/// A chart as a file.
pub struct ChartFile {
    /// Suggested name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The life chart of a request as a file of `format`. On paper and in other people's viewers the light theme is what is expected, so the
/// window's dark theme is not saved.
///
/// # Errors
/// Those of [`life_chart_file`].
pub fn chart_file(
    journal: &Journal,
    request: &ChartRequest,
    format: ChartFormat,
) -> Result<ChartFile, JournalError> {
    let (from, to) = range_of(journal, request.range)?;
    let bytes = life_chart_file(journal, Some(from), Some(to), Theme::Light, None, format)?;
    Ok(ChartFile {
        name: format!("life-chart-{from}-to-{to}.{}", format.ending()),
        bytes,
    })
}

/// The life chart between two days as the bytes of a file.
///
/// # Errors
/// Those of [`life_chart_between`].
pub fn life_chart_file(
    journal: &Journal,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    theme: Theme,
    size: Option<(u32, u32)>,
    format: ChartFormat,
) -> Result<Vec<u8>, JournalError> {
    let drawing = life_chart_between(journal, from, to, theme, file_size(size))?;
    file_bytes(drawing, format)
}

/// Width and height of a saved chart, its own when none is asked for.
fn file_size(asked: Option<(u32, u32)>) -> Size {
    asked.map_or_else(
        || Size::wide(FILE_WIDTH),
        |(width, height)| Size {
            width,
            height: Some(height),
        },
    )
}

fn file_bytes(drawing: Drawing, format: ChartFormat) -> Result<Vec<u8>, JournalError> {
    Ok(match format {
        ChartFormat::Svg => drawing.svg.into_bytes(),
        ChartFormat::Png => in_pixels(&drawing)?,
        ChartFormat::Csv => drawing.table.to_csv().into_bytes(),
    })
}

/// The drawing in pixels: twice as many a side as it has units, fewer when that would be too many to draw.
fn in_pixels(drawing: &Drawing) -> Result<Vec<u8>, JournalError> {
    let longest = drawing.frame.width.max(drawing.frame.height);
    #[expect(clippy::cast_possible_truncation, reason = "a scale of at most 2")]
    let scale = (MOST_PIXELS / longest).min(PICTURE_SCALE) as f32;
    Ok(ballast_report::png(&drawing.svg, scale)?)
}

/// A theme by its name: `light`, `dark` or `paper`.
///
/// # Errors
/// [`Problem::UnknownChoice`] at `theme`.
pub fn read_theme(name: &str) -> Result<Theme, Invalid> {
    match name {
        "light" => Ok(Theme::Light),
        "dark" => Ok(Theme::Dark),
        "paper" => Ok(Theme::Paper),
        _ => Err(Invalid::new("theme", Problem::UnknownChoice)),
    }
}

/// Whether side effects marked as sensitive are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sensitive {
    Shown,
    LeftOut,
}

/// The drawing and the sentence above it.
fn draw(
    journal: &Journal,
    from: NaiveDate,
    to: NaiveDate,
    theme: Theme,
    size: Size,
    sensitive: Sensitive,
) -> Result<(Drawing, String), JournalError> {
    let (chart, sentence) = load(journal, from, to, sensitive)?;
    Ok((life_chart(&chart, theme, size)?, sentence))
}

/// What a life chart between two days shows, read once for drawings of any size, and the sentence above it.
pub(crate) fn load(
    journal: &Journal,
    from: NaiveDate,
    to: NaiveDate,
    sensitive: Sensitive,
) -> Result<(LifeChart, String), JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let series = MoodSeries::load(conn, from, to)?;
        let mut chart = LifeChart::new(from, to);
        chart.today = Some(today);
        lanes::fill(conn, &mut chart, today, sensitive)?;
        chart.sleep = mood::sleep_lane(conn, from, to)?;
        let sentence = series.sentence(from, to.min(today));
        (chart.mood, chart.rolling) = series.into_chart();
        Ok((chart, sentence))
    })
}

/// First and last day of a range. A record without anything shows the last month, empty.
pub(crate) fn range_of(
    journal: &Journal,
    range: ChartRange,
) -> Result<(NaiveDate, NaiveDate), JournalError> {
    let today = journal.today()?;
    let back = |months| {
        today
            .checked_sub_months(Months::new(months))
            .and_then(|d| d.succ_opt())
            .unwrap_or(today)
    };
    let from = match range {
        ChartRange::OneMonth => back(1),
        ChartRange::SixMonths => back(6),
        ChartRange::Year => back(12),
        ChartRange::All => journal
            .read(first_day)?
            .unwrap_or_else(|| back(1))
            .min(today),
        ChartRange::SinceVisit => last_visit(journal, today)?.unwrap_or_else(|| back(3)),
    };
    // One slip in a year must not take the chart away: the oldest day that can be drawn stands for all before it.
    let oldest = days_before(today, u64::try_from(ChartError::MOST_DAYS - 1).unwrap_or(0));
    Ok((from.max(oldest), today))
}

pub(crate) fn last_visit(
    journal: &Journal,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, JournalError> {
    journal.read(|conn| {
        let Some(person) = care::prescriber(conn, None)? else {
            return Ok(None);
        };
        Ok(storage::last_appointment_before(conn, person.id, today)?.map(|a| a.day))
    })
}

/// The first day anything is said about.
pub(crate) fn first_day(conn: &Connection) -> Result<Option<NaiveDate>, VaultError> {
    let check_ins = storage::check_in_days(conn)?.map(|(first, _)| first);
    let steps = storage::list_steps(conn)?.iter().map(|s| s.start).min();
    let courses = storage::list_courses(conn)?
        .iter()
        .filter_map(|c| c.start)
        .min();
    let days = [check_ins, steps, courses];
    Ok(days.into_iter().flatten().min())
}

/// `n of m days not recorded`, or that every day was.
pub(crate) fn missing_words(missing: usize, days: usize) -> String {
    if missing == 0 {
        "every day recorded".to_owned()
    } else {
        format!(
            "{missing} of {} not recorded",
            words::count(u32::try_from(days).unwrap_or(u32::MAX), "day", "days")
        )
    }
}

/// The day `n` days before `day`.
pub(crate) fn days_before(day: NaiveDate, n: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(n)).unwrap_or(day)
}
