//! One thing that was asked, as a number a day: mood, hours of sleep, or a tracker. A day without an answer stays without one.

use std::collections::BTreeMap;

use ballast_insight::series::{Better, DaySummary, DayValue, day_summary};
use ballast_insight::window::Days;
use ballast_model::{self as model, Mood, Tracker, TrackerKind, Value};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;
use rust_decimal::prelude::ToPrimitive;

use super::MoodSeries;
use super::mood::sleep_nights;

/// Hours of sleep as a person writes them; more or less is neither better nor worse.
const SLEEP: &str = "Sleep";

/// How a number of the series is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// A plain number with one decimal.
    Points,
    /// Hours, written as hours and minutes.
    Hours,
    /// Minutes.
    Minutes,
    /// 1 is yes: the mean is the share of days.
    Share,
}

/// The days of one thing asked.
pub(crate) struct Series {
    /// Its name.
    pub name: String,
    /// How its numbers are written.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    values: Vec<DayValue>,
    bad: Vec<NaiveDate>,
    usual: Option<f64>,
}

impl Series {
    /// Mood between two days.
    pub(crate) fn mood(
        conn: &Connection,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Self, VaultError> {
        let series = MoodSeries::load(conn, from, to)?;
        let usual = f64::from(Mood::USUAL);
        Ok(Self {
            name: "Mood".to_owned(),
            unit: Unit::Points,
            better: Better::Towards(usual),
            values: series.values(),
            bad: series.bad_days(from, to),
            usual: Some(usual),
        })
    }

    /// Hours of sleep between two days, by the day on which a night ended.
    pub(crate) fn sleep(
        conn: &Connection,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Self, VaultError> {
        let nights = sleep_nights(conn, from, to)?;
        Ok(Self {
            name: SLEEP.to_owned(),
            unit: Unit::Hours,
            better: Better::Neither,
            values: nights
                .into_iter()
                .map(|(day, minutes)| (day, Some(f64::from(minutes) / 60.0)))
                .collect(),
            bad: Vec::new(),
            usual: None,
        })
    }

    /// A tracker between two days, several answers of a day summed up as the tracker says. None for words and times of day, which have no mean.
    pub(crate) fn tracker(
        conn: &Connection,
        tracker: &Tracker,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Option<Self>, VaultError> {
        let unit = match tracker.kind {
            TrackerKind::Scale10 | TrackerKind::Scale3 | TrackerKind::Count => Unit::Points,
            TrackerKind::Hours => Unit::Hours,
            TrackerKind::Minutes => Unit::Minutes,
            TrackerKind::YesNo => Unit::Share,
            TrackerKind::ClockTime | TrackerKind::ShortText => return Ok(None),
        };
        let better = match tracker.better {
            model::Better::Lower => Better::Lower,
            model::Better::Higher => Better::Higher,
            model::Better::TowardsUsual => Better::Towards(f64::from(Mood::USUAL)),
            model::Better::Neither => Better::Neither,
        };
        let how = match tracker.summary {
            model::DaySummary::Mean => DaySummary::Mean,
            model::DaySummary::Worst => DaySummary::Worst,
            model::DaySummary::Best => DaySummary::Best,
            model::DaySummary::Sum => DaySummary::Sum,
            model::DaySummary::Last => DaySummary::Last,
        };
        let mut by_day: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
        for row in storage::value_rows(conn, tracker.id, from, to)? {
            if let Value::Number(number) = row.value
                && let Some(number) = number.to_f64()
            {
                by_day.entry(row.day).or_default().push(number);
            }
        }
        Ok(Some(Self {
            name: tracker.name.clone(),
            unit,
            better,
            values: by_day
                .into_iter()
                .map(|(day, values)| (day, day_summary(&values, how, better)))
                .collect(),
            bad: Vec::new(),
            usual: None,
        }))
    }

    /// The days as `insight` takes them.
    pub(crate) fn days(&self) -> Days<'_> {
        Days {
            values: &self.values,
            bad: &self.bad,
            usual: self.usual,
        }
    }
}

/// A tracker by its key; mood when there is none of that key.
pub(super) fn of_key(
    conn: &Connection,
    key: Option<&str>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(Series, f64), VaultError> {
    if let Some(key) = key
        && let Some(tracker) = storage::find_tracker(conn, key)?
        && let Some(series) = Series::tracker(conn, &tracker, from, to)?
        && let Some(high) = most(tracker.kind)
    {
        return Ok((series, high));
    }
    Ok((Series::mood(conn, from, to)?, 10.0))
}

/// The highest value of a scale from 0; none for what has no end.
pub(super) fn most(kind: TrackerKind) -> Option<f64> {
    match kind {
        TrackerKind::Scale10 => Some(10.0),
        TrackerKind::Scale3 => Some(3.0),
        _ => None,
    }
}
