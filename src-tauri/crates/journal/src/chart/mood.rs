//! Mood by day from check-ins, its rolling mean, and hours of sleep. A day without a rating stays without one.

use std::collections::BTreeMap;

use ballast_charts::{MoodDay, SleepLane};
use ballast_insight::series::{Rolling, day_mean, rolling_mean};
use ballast_insight::sleep::minutes_asleep;
use ballast_model::{CheckInKind, Mood, TrackerId, Value};
use ballast_vault::MoodRow;
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{decimal, t};
use chrono::{NaiveDate, NaiveTime};
use rust_decimal::prelude::ToPrimitive;

use super::{days_before, missing_words};
use crate::words;

/// Key of the tracker for the time of falling asleep.
pub(crate) const FELL_ASLEEP: &str = "sleep_asleep";
/// Key of the tracker for the time of waking.
pub(crate) const WOKE: &str = "sleep_woke";
/// Days at each end of a stretch that its sentence compares.
const END_DAYS: u64 = 28;
/// Rated days an end needs before it is put into words.
const END_MIN: usize = 7;

/// Mood day by day, with a little before the first day so that the rolling mean is whole from the start.
pub(crate) struct MoodSeries {
    days: BTreeMap<NaiveDate, MoodDay>,
    from: NaiveDate,
}

impl MoodSeries {
    pub(crate) fn load(
        conn: &Connection,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Self, VaultError> {
        let lead = u64::try_from(Rolling::default().window).unwrap_or(0);
        let rows = storage::mood_rows(conn, days_before(from, lead), to)?;
        let by_day = rows.chunk_by(|one, next| one.day == next.day);
        Ok(Self {
            days: by_day
                .filter_map(mood_day)
                .map(|mood| (mood.day, mood))
                .collect(),
            from,
        })
    }

    /// The means by day, rated days only.
    fn values(&self) -> Vec<(NaiveDate, Option<f64>)> {
        self.days.values().map(|d| (d.day, d.mean)).collect()
    }

    /// Days of the stretch flagged as bad without a rating.
    fn bad_days(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        self.days
            .range(from..=to)
            .filter(|(_, d)| d.bad_day && d.mean.is_none())
            .map(|(day, _)| *day)
            .collect()
    }

    /// Rated means between two days.
    pub(crate) fn rated(&self, from: NaiveDate, to: NaiveDate) -> Vec<f64> {
        if to < from {
            return Vec::new();
        }
        self.days
            .range(from..=to)
            .filter_map(|(_, d)| d.mean)
            .collect()
    }

    /// What a stretch says: both ends with their n, and what is missing.
    pub(crate) fn sentence(&self, from: NaiveDate, to: NaiveDate) -> String {
        let Ok(days) = usize::try_from((to - from).num_days() + 1) else {
            return String::new();
        };
        let rated = self.rated(from, to).len();
        let when = words::months(from, to);
        if rated == 0 {
            return t!("chart-mood-unrated", when = when, days = days);
        }
        let missing = missing_words(days - rated, days);
        let bad = self.bad_days(from, to).len();
        let first = self.rated(
            from,
            from.checked_add_days(chrono::Days::new(END_DAYS - 1))
                .unwrap_or(from),
        );
        let last = self.rated(days_before(to, END_DAYS - 1), to);
        let apart = days >= 2 * usize::try_from(END_DAYS).unwrap_or(0);
        match (day_mean(&first), day_mean(&last)) {
            (Some(then), Some(now)) if apart && first.len() >= END_MIN && last.len() >= END_MIN => {
                t!(
                    "chart-mood-ends",
                    when = when,
                    first = decimal(&format!("{then:.1}")),
                    rated_first = words::days(first.len()),
                    last = decimal(&format!("{now:.1}")),
                    rated_last = words::days(last.len()),
                    missing = missing,
                    bad = bad
                )
            }
            _ => {
                let all = day_mean(&self.rated(from, to)).unwrap_or(f64::from(Mood::USUAL));
                t!(
                    "chart-mood-mean",
                    when = when,
                    mean = decimal(&format!("{all:.1}")),
                    rated = words::days(rated),
                    missing = missing,
                    bad = bad
                )
            }
        }
    }

    pub(crate) fn into_chart(self) -> (Vec<MoodDay>, Vec<(NaiveDate, Option<f64>)>) {
        let rolling = rolling_mean(&self.values(), Rolling::default())
            .into_iter()
            .filter(|point| point.day >= self.from)
            .map(|point| (point.day, point.mean))
            .collect();
        let from = self.from;
        (
            self.days.into_values().filter(|d| d.day >= from).collect(),
            rolling,
        )
    }
}

/// The day that these rows are about; none without a row.
fn mood_day(rows: &[MoodRow]) -> Option<MoodDay> {
    let day = rows.first()?.day;
    let rated: Vec<&MoodRow> = rows.iter().filter(|r| r.rating.is_some()).collect();
    let ratings: Vec<f64> = rated
        .iter()
        .filter_map(|r| r.rating.map(f64::from))
        .collect();
    let banded = rated.len() > 1 || rated.iter().any(|r| r.worst.is_some() || r.best.is_some());
    let worst = rated
        .iter()
        .filter_map(|r| r.worst.or(r.rating))
        .min()
        .map(f64::from);
    let best = rated
        .iter()
        .filter_map(|r| r.best.or(r.rating))
        .max()
        .map(f64::from);
    Some(MoodDay {
        day,
        mean: day_mean(&ratings),
        worst: worst.filter(|_| banded),
        best: best.filter(|_| banded),
        estimated: !rated.is_empty() && rated.iter().all(|r| r.estimated),
        bad_day: rows.iter().any(|r| r.kind == CheckInKind::BadDay),
    })
}

/// Minutes slept by the day on which the night ended. Nights whose times make no plausible night are left out.
pub(crate) fn sleep_nights(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeMap<NaiveDate, u32>, VaultError> {
    let [asleep, awake] = sleep_times(conn, from, to)?;
    Ok(asleep
        .into_iter()
        .filter_map(|(day, (start, _))| {
            let (stop, _) = *awake.get(&day)?;
            Some((day, minutes_asleep(start, stop).ok()?))
        })
        .collect())
}

/// By day, a time of day and whether it was estimated; the last answer of a day stands.
pub(super) type ClockTimes = BTreeMap<NaiveDate, (NaiveTime, bool)>;

/// The times of falling asleep and of waking.
pub(super) fn sleep_times(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<[ClockTimes; 2], VaultError> {
    // One that is not in the record has no answers.
    let id = |key| -> Result<TrackerId, VaultError> {
        Ok(storage::find_tracker(conn, key)?.map_or(TrackerId::NEW, |tracker| tracker.id))
    };
    let both = [id(FELL_ASLEEP)?, id(WOKE)?];
    let rows = storage::value_rows_of(conn, both, from, to)?;
    Ok(rows.map(|rows| {
        rows.into_iter()
            .filter_map(|row| Some((row.day, (clock_time(&row.value)?, row.estimated))))
            .collect()
    }))
}

pub(super) fn sleep_lane(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Option<SleepLane>, VaultError> {
    let nights: Vec<(NaiveDate, f64)> = sleep_nights(conn, from, to)?
        .into_iter()
        .map(|(day, minutes)| (day, f64::from(minutes) / 60.0))
        .collect();
    Ok((!nights.is_empty()).then_some(SleepLane { nights }))
}

fn clock_time(value: &Value) -> Option<NaiveTime> {
    let Value::Number(minutes) = value else {
        return None;
    };
    NaiveTime::from_num_seconds_from_midnight_opt(minutes.to_u32()?.checked_mul(60)?, 0)
}
