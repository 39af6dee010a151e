//! How large a difference is for this person when nothing of the kind was changed: the same two stretches, laid on
//! earlier days.
//!
//! An interval learns from the days of one review how alike days are; it cannot see a slow wave that is longer than they.
//! Earlier days can: the layout of the review (so many days, a gap, so many days) is moved back week by week, and at each place
//! the difference of its means is taken (a "placebo in time", as in Abadie, Diamond and Hainmueller 2015). If the record often
//! swung as far by itself, that is said beside the finding. Earlier changes of treatment are in there too, which makes the
//! swing rather too large than too small.

use chrono::{Days as Offset, NaiveDate};

use crate::effect::MIN_RATED;
use crate::period::{Period, days_between};
use crate::series::{mean, rated};
use crate::window::Days;

/// Places that are needed before anything is said.
pub const MIN_PLACES: usize = 8;

/// How far the record swung by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    /// Places at which both stretches had enough rated days. Neighbouring places share days, so they count as fewer.
    pub places: usize,
    /// Places at which the difference was at least as large as the one in question, either way.
    pub as_large: usize,
    /// Root mean square of the differences, in the unit of the values.
    pub rms: f64,
    /// Largest difference, either way.
    pub largest: f64,
}

impl Swing {
    /// Whether a difference like this was seldom there before: at no more than one place in ten.
    #[must_use]
    pub fn seldom(&self) -> bool {
        self.as_large * 10 <= self.places
    }
}

/// How far the record swung by itself between stretches as long and as far apart as `before` and `after`, from `since` up to the day
/// before `before`. `difference` is the one in question. `None` with fewer than [`MIN_PLACES`] places: a record that
/// began not long before the change cannot tell.
///
/// ```
/// use ballast_insight::{Period, swing::usual_swing, window::Days};
/// use chrono::{Days as Offset, NaiveDate};
/// let start = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("date")?;
/// let day = |n| start + Offset::new(n);
/// // Half a year that goes up and down by two points over two months, before anything was changed.
/// let values: Vec<_> = (0..270u64).map(|n| (day(n), Some(5.0 + (n as f64 / 10.0).sin()))).collect();
/// let days = Days { values: &values, ..Days::default() };
/// let (before, after) = (Period::new(day(200), day(213))?, Period::new(day(242), day(269))?);
/// let swing = usual_swing(&days, before, after, 1.0, start).ok_or("too short")?;
/// assert_eq!(swing.places, 19);
/// assert!(!swing.seldom()); // a point is nothing unusual here
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn usual_swing(
    days: &Days<'_>,
    before: Period,
    after: Period,
    difference: f64,
    since: NaiveDate,
) -> Option<Swing> {
    let span = days_between(before.from(), after.to()) + 1;
    let rated = rated(days.values);
    // The mean of a stretch with enough rated days.
    let level = |period: Period| -> Option<f64> {
        let range = rated.range(period.from()..=period.to());
        (range.clone().count() >= MIN_RATED)
            .then(|| mean(range.map(|(_, v)| *v)))
            .flatten()
    };
    let mut differences = Vec::new();
    // The last place ends the day before the baseline, so that no day of the review is used twice.
    let mut back = span;
    loop {
        let shift = Offset::new(u64::try_from(back).ok()?);
        let moved = |period: Period| {
            let from = period.from().checked_sub_days(shift)?;
            Period::new(from, period.to().checked_sub_days(shift)?).ok()
        };
        let (Some(early), Some(late)) = (moved(before), moved(after)) else {
            break;
        };
        if early.from() < since {
            break;
        }
        differences.extend(
            level(early)
                .zip(level(late))
                .map(|(early, late)| late - early),
        );
        back += 7;
    }
    let places = differences.len();
    if places < MIN_PLACES {
        return None;
    }
    let squares: f64 = differences.iter().map(|d| d * d).sum();
    Some(Swing {
        places,
        as_large: differences
            .iter()
            .filter(|d| d.abs() >= difference.abs())
            .count(),
        rms: (squares / places as f64).sqrt(),
        largest: differences.iter().map(|d| d.abs()).fold(0.0, f64::max),
    })
}
