//! Sleep: each night a bar from going to bed to getting up, across midnight, with the part asleep drawn stronger. Not: any
//! hour that was not recorded; a night with only one end is a tick at that end.

use chrono::{NaiveDate, Weekday};

use crate::days::{Calendar, Grain};
use crate::draw::{Drawing, Size};
use crate::error::ChartError;
use crate::ground;
use crate::place::{Direction, Scale};
use crate::ruler::Weight;
use crate::sheet::{Parts, Sheet};
use crate::theme::Theme;
use ballast_words::fixed;

mod nights;
mod said;

/// Nights between two days (both included).
#[derive(Debug, Clone, PartialEq)]
pub struct Sleep {
    /// First day shown; a night counts for the day on which it ended.
    pub from: NaiveDate,
    /// Last day shown.
    pub to: NaiveDate,
    /// The day the picture is drawn. Days after it are not called missing.
    pub today: Option<NaiveDate>,
    /// The day a week begins with.
    pub week_starts: Weekday,
    /// Whether hours are named "11 pm" instead of "23:00".
    pub twelve_hours: bool,
    /// The nights, in any order; a later entry for the same day replaces an earlier one.
    pub nights: Vec<Night>,
    /// The sentence shown when there is nothing to draw; a plain one is used when absent.
    pub empty_note: Option<String>,
}

impl Sleep {
    /// No nights yet; 24 hours, weeks beginning on Monday.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            from,
            to,
            today: None,
            week_starts: Weekday::Mon,
            twelve_hours: false,
            nights: Vec::new(),
            empty_note: None,
        }
    }
}

/// One night. Times are minutes from the midnight with which its day begins: -60 is 23:00 the evening before, 420 is 07:00.
/// Anything outside -1440 to 2880 counts as not recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Night {
    /// The day on which it ended.
    pub day: NaiveDate,
    /// To bed.
    pub to_bed: Option<i32>,
    /// Asleep.
    pub asleep: Option<i32>,
    /// Awake for good.
    pub awake: Option<i32>,
    /// Up.
    pub up: Option<i32>,
    /// Filled in later than the next noon; drawn dotted.
    pub estimated: bool,
}

impl Night {
    /// A night with nothing on it yet.
    pub fn of(day: NaiveDate) -> Self {
        Self {
            day,
            to_bed: None,
            asleep: None,
            awake: None,
            up: None,
            estimated: false,
        }
    }
}

/// The nights by day index; times that cannot be are absent, and a night that ends before it begins has only its beginning.
fn by_day(data: &Sleep, calendar: &Calendar) -> Vec<Option<Night>> {
    let mut days = vec![None; calendar.len];
    let sound = |time: Option<i32>| time.filter(|t| (-1440..=2880).contains(t));
    for night in &data.nights {
        let mut night = Night {
            to_bed: sound(night.to_bed),
            asleep: sound(night.asleep),
            awake: sound(night.awake),
            up: sound(night.up),
            ..*night
        };
        let start = night.to_bed.or(night.asleep);
        let after = |time: &i32| start.is_none_or(|start| *time >= start);
        night.up = night.up.filter(after);
        night.awake = night.awake.filter(after);
        let known = [night.to_bed, night.asleep, night.awake, night.up];
        if known.iter().any(Option::is_some)
            && let Some(i) = calendar.index(night.day)
        {
            days[i] = Some(night);
        }
    }
    days
}

/// Whole hours (in minutes) that hold all nights: at least from 22:00 to 8:00.
fn range(nights: &[Option<Night>]) -> (f64, f64) {
    let times = nights
        .iter()
        .flatten()
        .flat_map(|n| [n.to_bed, n.asleep, n.awake, n.up])
        .flatten();
    let (first, last) = times.fold((-120, 480), |(first, last), time| {
        (first.min(time), last.max(time))
    });
    let hour = |minutes: i32| f64::from(minutes) / 60.0;
    (hour(first).floor() * 60.0, hour(last).ceil() * 60.0)
}

/// Draws the nights: time of day from the evening (top) to the day (bottom), a bar from bed to getting up, the part asleep
/// stronger, a line at midnight. When a day is too narrow to be seen, a bar stands for a week, month or quarter: from the
/// earliest bedtime to the latest getting up, stronger from the middle bedtime to the middle getting up.
///
/// The table has one row a day.
///
/// # Errors
///
/// Those of [`life_chart`](crate::life_chart).
///
/// ```
/// use ballast_charts::{Night, Size, Sleep, Theme, sleep};
/// use chrono::NaiveDate;
///
/// # fn main() -> Result<(), ballast_charts::ChartError> {
/// # let day = |d| NaiveDate::from_ymd_opt(2026, 6, d).unwrap_or_default();
/// let mut data = Sleep::new(day(1), day(2));
/// data.nights.push(Night { to_bed: Some(-40), up: Some(425), ..Night::of(day(2)) });
///
/// let drawing = sleep(&data, Theme::Light, Size::wide(900))?;
///
/// assert_eq!(drawing.table.rows[1].reading, "Tuesday 2 June 2026. To bed 23:20, up 07:05, 7 h 45 min in bed.");
/// assert_eq!(drawing.table.rows[0].reading, "Monday 1 June 2026. Sleep not recorded.");
/// # Ok(())
/// # }
/// ```
pub fn sleep(data: &Sleep, theme: Theme, size: Size) -> Result<Drawing, ChartError> {
    let sheet = Sheet::new(data.from, data.to, theme, size)?;
    let calendar = Calendar::new(data.from, data.to, data.today, data.week_starts);
    let nights = by_day(data, &calendar);
    let title = sheet.title(fixed::t!("chart-life-sleep"));
    if nights.iter().all(Option::is_none) {
        let note = fixed::t!("chart-pictures-sleep-empty");
        return sheet.empty(title, data.empty_note.as_deref(), note, &said::columns());
    }
    let sizes = sheet.sizes;
    let left = sheet.margin([
        (fixed::t!("chart-life-sleep"), sizes.name, Weight::SemiBold),
        (
            fixed::t!("chart-pictures-midnight"),
            sizes.small,
            Weight::Regular,
        ),
        (
            fixed::t!("chart-pictures-bed-to-up"),
            sizes.small,
            Weight::Regular,
        ),
    ]);
    let top = 1.1 * sizes.small + sizes.give(4.0, 14.0);
    let foot = ground::foot(&sizes) + sizes.give(2.0, 4.0);
    let height = sheet.height(top + foot, 90.0 * sizes.unit, 230.0 * sizes.unit);
    let frame = sheet.frame((left, sheet.right()), (top, height - foot), height);
    let (low, high) = range(&nights);
    let scale = Scale {
        name: fixed::t!("chart-pictures-minutes-from-midnight").to_owned(),
        direction: Direction::Upright,
        low_at: frame.plot_top,
        high_at: frame.plot_bottom,
        low,
        high,
    };
    let grain = Grain::at(frame.day_width(), sizes.unit);
    let parts = Parts {
        title,
        description: said::describe(data, &calendar, &nights),
        table: said::table(data, &calendar, &nights),
        places: Vec::new(),
        scales: vec![scale.clone()],
    };
    sheet.draw(frame, parts, |canvas| {
        nights::axes(canvas, data, &calendar, &scale)?;
        nights::draw(canvas, &calendar, &nights, grain, &scale)?;
        let words = match grain {
            Grain::Day => "",
            Grain::Week => fixed::t!("chart-pictures-nights-by-week"),
            Grain::Month => fixed::t!("chart-pictures-nights-by-month"),
            Grain::Quarter => fixed::t!("chart-pictures-nights-by-quarter"),
        };
        nights::say_usual(canvas, data, &nights, words)
    })
}
