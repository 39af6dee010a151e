//! The balance of a treatment: what was planned and what was done week by week, for medicine, therapy, skills and
//! lifestyle under each other. Not: a mark or a target; and a week without a record is not a week of nothing.

use chrono::{NaiveDate, Weekday};

use crate::days::{Calendar, Grain};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::ground;
use crate::place::{Direction, Place, Scale};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::theme::Theme;
use ballast_words::fixed;

mod kinds;
mod row;
mod said;
mod weeks;

use kinds::KINDS;
use row::draw_row;
use said::{describe, table};
use weeks::{Sum, groups, sound, weeks};

/// Planned and done by week, between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The day the picture is drawn: weeks that begin after it are planned, not missing. `None`: every week has been.
    pub today: Option<NaiveDate>,
    /// The day a week begins with.
    pub week_starts: Weekday,
    /// The weeks, in any order; a later entry for the same first day replaces an earlier one. A week left out is not
    /// recorded.
    pub weeks: Vec<BalanceWeek>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Balance {
    /// An empty picture from one day to another (both included), weeks beginning on Monday.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            today: None,
            week_starts: Weekday::Mon,
            weeks: Vec::new(),
            empty_note: None,
        }
    }
}

/// One week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BalanceWeek {
    /// Its first day.
    pub first: NaiveDate,
    /// Doses.
    pub medicine: Share,
    /// Sessions.
    pub therapy: Share,
    /// Skills, by the times they were used.
    pub skills: Share,
    /// What the person set out to do otherwise (moving, time with people), by times.
    pub lifestyle: Share,
}

impl BalanceWeek {
    /// A week with nothing planned and nothing recorded yet.
    pub fn of(first: NaiveDate) -> Self {
        let nothing = Share::default();
        Self {
            first,
            medicine: nothing,
            therapy: nothing,
            skills: nothing,
            lifestyle: nothing,
        }
    }
}

/// Planned and done, as counts from 0.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Share {
    /// How many were planned; `None` when nothing was.
    pub planned: Option<f64>,
    /// How many were done; `None` when that was not recorded, which is not the same as 0.
    pub actual: Option<f64>,
}

/// Draws the balance: a row for each treatment, an outlined bar for what was planned in a week, a filled bar for what was
/// done. A week recorded as 0 has a flat bar; a week that was not recorded has a dotted ground and no bar.
///
/// The table has one row a week. When a week is too narrow to be seen, bars stand for the mean week of a month or quarter,
/// and the picture says so.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{Balance, BalanceWeek, Share, Size, Theme, balance};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap_or_default();
/// let mut data = Balance::new(day(1), day(14));
/// data.weeks.push(BalanceWeek {
///     medicine: Share { planned: Some(7.0), actual: Some(6.0) },
///     ..BalanceWeek::of(day(1))
/// });
///
/// let drawing = balance(&data, Theme::Light, Size::wide(900))?;
///
/// assert!(drawing.description.contains("Medicine: taken 6 of 7 planned; 1 week not recorded."));
/// assert!(drawing.table.rows[1].reading.contains("Medicine: nothing planned, not recorded."));
/// # Ok(())
/// # }
/// ```
pub fn balance(data: &Balance, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let weeks = weeks(data);
    let any = |share: Share| {
        let share = sound(share);
        share.planned.or(share.actual).is_some()
    };
    if !weeks
        .iter()
        .any(|week| KINDS.iter().any(|kind| any((kind.share)(week))))
    {
        let columns = table(data, &[]).columns;
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        return sheet.empty(
            sheet.title(fixed::t!("chart-pictures-balance")),
            data.empty_note.as_deref(),
            fixed::t!("chart-pictures-balance-empty"),
            &columns,
        );
    }
    let sizes = sheet.sizes;
    let calendar = Calendar::new(data.from, data.to, data.today, data.week_starts);
    let names = KINDS
        .iter()
        .map(|kind| ((kind.name)(), sizes.name, Weight::SemiBold));
    let units = KINDS
        .iter()
        .map(|kind| ((kind.unit)(), sizes.small, Weight::Regular));
    let left = sheet.margin(names.chain(units));
    let right = sheet.right();

    let head = 1.1 * sizes.small + sizes.give(1.0, 6.0);
    let gap = sizes.give(4.0, 12.0);
    let top = sizes.give(4.0, 10.0);
    let foot = ground::foot(&sizes);
    let least = sizes.stack(sizes.name) + 0.6 * sizes.small;
    let natural = least.max(46.0 * sizes.unit);
    let rows = KINDS.len() as f64;
    let others = top + rows * (head + gap) + foot;
    let body = match sheet.wanted {
        Some(wanted) => ((wanted - others) / rows).max(least),
        None => natural,
    };
    let height = (others + rows * body).ceil();
    let frame = sheet.frame((left, right), (top, height - foot), height);

    let week = 7.0 * frame.day_width();
    let grain = match Grain::at(frame.day_width(), sizes.unit) {
        _ if week >= 6.0 * sizes.unit => Grain::Week,
        Grain::Quarter => Grain::Quarter,
        _ => Grain::Month,
    };
    let mut scales = Vec::new();
    let mut rows = Vec::new();
    for (i, kind) in KINDS.iter().enumerate() {
        let groups = groups(&weeks, kind, &calendar, grain);
        let y1 = top + i as f64 * (head + body + gap) + head;
        let most = groups
            .iter()
            .flat_map(|g| [g.share.planned, g.share.actual])
            .flatten()
            .fold(0.0, f64::max);
        scales.push(Scale {
            name: (kind.name)().to_owned(),
            direction: Direction::Upright,
            low_at: y1 + body,
            high_at: y1,
            low: 0.0,
            high: if most > 0.0 { most } else { 1.0 },
        });
        rows.push((kind, groups));
    }
    let places = weeks
        .iter()
        .map(|week| {
            let start = (week.first - data.from).num_days() as f64;
            let x = |days: f64| (left + days * frame.day_width()).clamp(left, right);
            Place {
                left: x(start),
                right: x(start + 7.0),
                top: frame.plot_top,
                bottom: frame.plot_bottom,
            }
        })
        .collect();
    let parts = Parts {
        title: sheet.title(fixed::t!("chart-pictures-balance")),
        description: describe(data, &weeks),
        table: table(data, &weeks),
        places,
        scales: scales.clone(),
    };
    sheet.draw(frame, parts, |canvas| {
        ground::draw_axis(canvas, &calendar, false)?;
        for ((kind, groups), scale) in rows.iter().zip(&scales) {
            let sum = Sum::of(&weeks, kind, data.today);
            draw_row(canvas, kind, groups, scale, &sum, grain)?;
        }
        Ok(())
    })
}
