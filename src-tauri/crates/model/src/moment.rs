//! When something happened: the instant, the zone it was lived in, and the local day it belongs to.
//!
//! The day is decided once, when the record is made, and never recomputed. Time comes in through [`Clock`].

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Offset, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, Problem};

/// Where the time comes from. The app passes the system's; tests pass their own.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;
    /// The zone the person is in now.
    fn zone(&self) -> Tz;
}

/// The hour (0..=11, local time) at which a day ends: an entry at 01:30 with a day end of 3 belongs to the day before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct DayEnd(u8);

impl DayEnd {
    /// Midnight is not the end of a day for someone who is awake: three in the morning is.
    pub const DEFAULT: Self = Self(3);

    /// A day end at `hour` o'clock.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] above 11.
    pub fn new(hour: u8) -> Result<Self, Invalid> {
        Invalid::check_range("day_end", i64::from(hour), 0, 11)?;
        Ok(Self(hour))
    }

    /// The hour, 0..=11.
    #[must_use]
    pub fn hour(self) -> u8 {
        self.0
    }
}

/// An instant together with how it was lived: zone, offset, and the local day it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// The instant.
    pub at: DateTime<Utc>,
    /// IANA zone name at that time. Kept as text: a name this version does not know must survive.
    pub zone: String,
    /// Minutes east of UTC at that instant.
    pub offset_minutes: i32,
    /// The local day this belongs to.
    pub day: NaiveDate,
    /// The day end in force when it was recorded.
    pub day_end: DayEnd,
}

impl Moment {
    /// The moment `at` as lived in `zone`, belonging to the day that the day end gives it.
    ///
    /// ```
    /// use ballast_model::{DayEnd, Moment};
    /// use chrono::{TimeZone, Utc};
    /// // 01:30 in Berlin on 24 November, day ends at three: still the 23rd.
    /// let at = Utc.with_ymd_and_hms(2026, 11, 24, 0, 30, 0).unwrap();
    /// let moment = Moment::lived(at, chrono_tz::Europe::Berlin, DayEnd::DEFAULT);
    /// assert_eq!(moment.day.to_string(), "2026-11-23");
    /// assert_eq!(moment.offset_minutes, 60);
    /// ```
    #[must_use]
    pub fn lived(at: DateTime<Utc>, zone: Tz, day_end: DayEnd) -> Self {
        let local = at.with_timezone(&zone);
        let mut day = local.date_naive();
        if local.hour() < u32::from(day_end.0) {
            day = day.pred_opt().unwrap_or(day);
        }
        Self {
            at,
            zone: zone.name().to_owned(),
            offset_minutes: local.offset().fix().local_minus_utc() / 60,
            day,
            day_end,
        }
    }

    /// The moment at wall-clock `time` on local `day` in `zone`. A time that the clocks skip moves forward by the gap; one
    /// that happens twice is taken the first time. The day stays `day`.
    #[must_use]
    pub fn at_local(day: NaiveDate, time: NaiveTime, zone: Tz, day_end: DayEnd) -> Self {
        let wall = day.and_time(time);
        let found = zone.from_local_datetime(&wall);
        let local = found.earliest().or_else(|| {
            // Inside a gap: what the clock would show without the change, which is later by the gap.
            let before = zone
                .from_local_datetime(&(wall - chrono::Duration::hours(3)))
                .earliest()?;
            Some(before + chrono::Duration::hours(3))
        });
        let at = local.map_or_else(|| wall.and_utc(), |l| l.with_timezone(&Utc));
        let offset_minutes = at.with_timezone(&zone).offset().fix().local_minus_utc() / 60;
        Self {
            at,
            zone: zone.name().to_owned(),
            offset_minutes,
            day,
            day_end,
        }
    }

    /// The wall-clock time as it was lived, from the stored offset.
    #[must_use]
    pub fn local_time(&self) -> NaiveTime {
        (self.at.naive_utc() + chrono::Duration::minutes(i64::from(self.offset_minutes))).time()
    }

    /// Whether what is recorded at this moment about `day` counts as estimated: after the noon that follows the day.
    #[must_use]
    pub fn is_late_for(&self, day: NaiveDate) -> bool {
        let Some(next) = day.checked_add_days(Days::new(1)) else {
            return false;
        };
        let wall = self.at.naive_utc() + chrono::Duration::minutes(i64::from(self.offset_minutes));
        wall >= next.and_time(NaiveTime::MIN) + chrono::Duration::hours(12)
    }
}

/// A calendar day typed as `YYYY-MM-DD`.
///
/// # Errors
/// [`Problem::Empty`], [`Problem::NotADate`] or [`Problem::ImplausibleDate`] (before 1900 or after 2199).
pub fn parse_day(field: &str, typed: &str) -> Result<NaiveDate, Invalid> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Invalid::new(field, Problem::Empty));
    }
    let shape_ok = typed.len() == 10 && typed.is_ascii();
    let day = shape_ok
        .then(|| NaiveDate::parse_from_str(typed, "%Y-%m-%d").ok())
        .flatten();
    let day = day.ok_or_else(|| Invalid::new(field, Problem::NotADate))?;
    day_in_range(field, day)
}

/// `day` if it lies in 1900..=2199.
///
/// # Errors
/// [`Problem::ImplausibleDate`] at `field`.
pub fn day_in_range(field: &str, day: NaiveDate) -> Result<NaiveDate, Invalid> {
    if (1900..=2199).contains(&day.year()) {
        Ok(day)
    } else {
        Err(Invalid::new(field, Problem::ImplausibleDate))
    }
}

/// A time of day typed as `HH:MM`.
///
/// # Errors
/// [`Problem::NotATime`] at `field`.
pub fn parse_time(field: &str, typed: &str) -> Result<NaiveTime, Invalid> {
    NaiveTime::parse_from_str(typed.trim(), "%H:%M")
        .map_err(|_| Invalid::new(field, Problem::NotATime))
}
