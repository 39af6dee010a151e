//! Charts: the record's rows made into drawings, with the tables, the reading lines and the sentences that go with them.

mod compare;
mod courses;
mod kind;
mod lanes;
mod mood;
mod page;
mod picture;
mod pictures;
mod subject;
mod treatment;

use ballast_charts::{ChartError, Drawing, LifeChart};
pub use ballast_charts::{Size, Theme};
use ballast_model::{Invalid, Problem};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::{Days, Months, NaiveDate};

pub use compare::compare_days;
pub use kind::ChartKind;
pub(crate) use lanes::side_effect_spans;
pub(crate) use mood::{FELL_ASLEEP, MoodSeries, WOKE, sleep_nights};
pub use page::{chart_file, get_chart, get_charts_look, set_charts_look};
pub(crate) use picture::Stretch;
pub use picture::{Asked, Picture, PictureFile, draw_picture, picture_file};
pub(crate) use pictures::before_after::of as before_after;
pub(crate) use pictures::cost::of as costs;
pub use treatment::{get_course_chart, get_treatment_chart};

/// Width of a saved chart, in its own units.
const FILE_WIDTH: u32 = 1100;
/// Pixels across 180 mm at 300 dots an inch.
const PRINT_PIXELS: f64 = 180.0 / 25.4 * 300.0;
/// Most pixels of a saved picture a side, a little below what `report` draws.
const MOST_PIXELS: f64 = 7990.0;

pub use crate::views::ChartFormat;
use crate::views::{ChartFrame, ChartPlace, ChartRange, ChartRow, ChartView};
use crate::{Journal, JournalError, care, pixels};

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
        places: drawing
            .places
            .into_iter()
            .map(|place| ChartPlace {
                left: place.left,
                top: place.top,
                right: place.right,
                bottom: place.bottom,
            })
            .collect(),
        empty: drawing.empty,
    }
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
        ChartFormat::PngSmall => in_pixels(&drawing, 1.0)?,
        ChartFormat::Png => in_pixels(&drawing, 2.0)?,
        ChartFormat::PngPrint => {
            pixels::at_print_size(in_pixels(&drawing, PRINT_PIXELS / drawing.frame.width)?)
        }
        ChartFormat::Csv => drawing.table.to_csv().into_bytes(),
    })
}

/// The drawing in pixels: so many a side for each of its units, fewer when that would be too many to draw.
fn in_pixels(drawing: &Drawing, scale: f64) -> Result<Vec<u8>, JournalError> {
    let longest = drawing.frame.width.max(drawing.frame.height);
    #[expect(clippy::cast_possible_truncation, reason = "a scale of at most 7")]
    let scale = (MOST_PIXELS / longest).min(scale) as f32;
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
    Ok((from.max(oldest(today)), today))
}

/// The oldest day that can be drawn with `to`. It stands for all before it: one slip in a year must not take the chart away.
pub(crate) fn oldest(to: NaiveDate) -> NaiveDate {
    days_before(to, u64::try_from(ChartError::MOST_DAYS - 1).unwrap_or(0))
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
        t!("chart-every-day-recorded")
    } else {
        t!("chart-not-recorded", missing = missing, days = days)
    }
}

/// The day `n` days before `day`.
pub(crate) fn days_before(day: NaiveDate, n: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(n)).unwrap_or(day)
}
