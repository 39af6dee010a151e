//! What a person rates, as one value a day: the outcomes of reviews, and the factors that are held against them.
//!
//! An outcome is mood or a question of mood, body or mind with a direction that is better; a factor is what one does, sleep, and the
//! treatments themselves. Text and times of day are neither. Called by `review`, `patterns`, `measure` (goals and experiments), `warning` and the
//! charts that hold days beside each other: a day of a tracker has one value everywhere.

use std::collections::{BTreeMap, BTreeSet};

use ballast_insight::series::{Better, DaySummary, DayValue, day_summary};
use ballast_insight::window::Days;
use ballast_model::{
    CheckInKind, DoseStatus, Layer, Mood, SessionStatus, Tracker, TrackerKind, Value, planned_doses,
};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;
use rust_decimal::prelude::ToPrimitive;

use crate::chart::sleep_nights;
use crate::medicine::WithSteps;
use crate::words;

/// Key of mood, which is no tracker.
pub(crate) const MOOD: &str = "mood";
/// Key of the hours slept, reckoned from two answers.
pub(crate) const SLEEP: &str = "sleep";

/// What the values of a series are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    /// Points from 0 to so many.
    Points(u8),
    /// Yes (1) or no (0).
    YesNo,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// How many.
    Count,
}

/// One value a day.
#[derive(Debug, Clone)]
pub(crate) struct Series {
    /// `mood`, or the key of a tracker, or the name of what was done.
    pub key: String,
    pub name: String,
    pub better: Better,
    pub scale: Scale,
    pub values: Vec<DayValue>,
    /// The value called usual.
    pub usual: Option<f64>,
}

impl Series {
    /// The days with the days that were bad ones without details.
    pub(crate) fn days<'a>(&'a self, bad: &'a [NaiveDate]) -> Days<'a> {
        Days {
            values: &self.values,
            bad,
            usual: self.usual,
        }
    }

    /// "higher is better".
    pub(crate) fn better_words(&self) -> String {
        match self.better {
            Better::Higher => t!("series-higher-is-better"),
            Better::Lower => t!("series-lower-is-better"),
            Better::Towards(_) => t!("series-usual-is-better"),
            Better::Neither => t!("series-neither-is-better"),
        }
    }

    /// A level in words: "5.2", "6 h 40 min", "40 % of days".
    pub(crate) fn level(&self, value: f64) -> String {
        match self.scale {
            Scale::YesNo => {
                t!(
                    "series-percent-of-days",
                    n = (value * 100.0).round().clamp(0.0, 100.0)
                )
            }
            Scale::Minutes => t!("series-minutes", n = value.round()),
            Scale::Hours => words::hours(value.clamp(0.0, 24.0)),
            Scale::Points(_) | Scale::Count => decimal(value),
        }
    }

    /// A difference in words: "+1.2", "−20 points of 100 days".
    pub(crate) fn step(&self, value: f64) -> String {
        match self.scale {
            Scale::YesNo => signed(value * 100.0, 0),
            Scale::Minutes => signed(value, 0),
            Scale::Hours if value.abs() < 10.0 => signed(value, 1),
            _ => signed(value, 1),
        }
    }

    /// A difference with its interval: "−1.2 (−1.9 to −0.5)".
    pub(crate) fn interval(&self, value: f64, low: f64, high: f64) -> String {
        let [by, low, high] = [value, low, high].map(|value| self.step(value));
        match self.scale {
            Scale::YesNo => t!("series-interval-days", by = by, low = low, high = high),
            Scale::Minutes => t!("series-interval-minutes", by = by, low = low, high = high),
            Scale::Hours => t!("series-interval-hours", by = by, low = low, high = high),
            Scale::Points(_) | Scale::Count => {
                t!("series-interval", by = by, low = low, high = high)
            }
        }
    }

    /// Lowest and highest value a drawing of it has room for.
    pub(crate) fn room(&self) -> (f64, f64) {
        let highest = self.values.iter().filter_map(|v| v.1).fold(1.0, f64::max);
        match self.scale {
            Scale::Points(top) => (0.0, f64::from(top)),
            Scale::YesNo => (0.0, 1.0),
            Scale::Minutes | Scale::Hours | Scale::Count => (0.0, highest.ceil()),
        }
    }
}

/// One decimal, without a sign on nothing.
pub(crate) fn decimal(value: f64) -> String {
    let said = format!("{value:.1}");
    let said = if said == "-0.0" { "0.0" } else { &said };
    ballast_words::decimal(said).replace('-', "−")
}

/// With its sign: "+1.2", "−0.5", "0.0".
pub(crate) fn signed(value: f64, places: usize) -> String {
    let said = format!("{:.places$}", value.abs());
    let nothing = said.chars().all(|c| c == '0' || c == '.');
    let said = ballast_words::decimal(&said);
    if nothing {
        said
    } else if value > 0.0 {
        format!("+{said}")
    } else {
        format!("−{said}")
    }
}

/// The outcomes between two days, mood first, then in the order of the check-in; and the bad days without details.
pub(crate) fn outcomes(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(Vec<Series>, Vec<NaiveDate>), VaultError> {
    let (mood, bad) = mood(conn, from, to)?;
    let mut found = vec![mood];
    for tracker in storage::list_trackers(conn)? {
        let outcome =
            tracker.layer != Layer::Lifestyle && tracker.better != ballast_model::Better::Neither;
        if outcome {
            found.extend(of_tracker(conn, &tracker, from, to)?);
        }
    }
    Ok((found, bad))
}

/// Sleep and what one does, between two days.
pub(crate) fn habits(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Series>, VaultError> {
    let mut found = vec![sleep(conn, from, to)?];
    for tracker in storage::list_trackers(conn)? {
        if tracker.layer == Layer::Lifestyle {
            found.extend(of_tracker(conn, &tracker, from, to)?);
        }
    }
    Ok(found)
}

/// Hours slept, by the day on which the night ended; more or less is neither better nor worse.
pub(crate) fn sleep(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Series, VaultError> {
    let nights = sleep_nights(conn, from, to)?;
    Ok(Series {
        key: SLEEP.to_owned(),
        name: t!("series-sleep"),
        better: Better::Neither,
        scale: Scale::Hours,
        values: nights
            .into_iter()
            .map(|(day, minutes)| (day, Some(f64::from(minutes) / 60.0)))
            .collect(),
        usual: None,
    })
}

/// The treatments as yes and no a day: all planned doses of a medicine taken, a session attended, a skill used.
pub(crate) fn treatments(
    conn: &Connection,
    medicines: &[WithSteps],
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Series>, VaultError> {
    let yes_no = |key: String, name: String, values: Vec<DayValue>| Series {
        key,
        name,
        better: Better::Neither,
        scale: Scale::YesNo,
        values,
        usual: None,
    };
    let mut found = Vec::new();
    let rows = storage::dose_rows(conn, from, to)?;
    for with in medicines {
        let recorded: BTreeMap<_, _> = rows
            .iter()
            .filter(|row| row.medicine == with.medicine.id)
            .filter_map(|row| Some(((row.day, row.slot?), row.status)))
            .collect();
        let mut days: BTreeMap<NaiveDate, Option<bool>> = BTreeMap::new();
        for dose in planned_doses(&with.steps, from, to) {
            let taken = recorded.get(&(dose.day, dose.time)).map(|status| {
                matches!(
                    status,
                    DoseStatus::Taken | DoseStatus::Late | DoseStatus::Part
                )
            });
            let day = days.entry(dose.day).or_insert(Some(true));
            // A day with a dose that is not recorded is not known, unless one was left out.
            *day = match (*day, taken) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (None, _) | (_, None) => None,
                (Some(true), Some(true)) => Some(true),
            };
        }
        if days.values().any(Option::is_some) {
            let values = days
                .into_iter()
                .map(|(day, all)| (day, all.map(|all| f64::from(u8::from(all)))))
                .collect();
            let name = t!(
                "series-taken-as-planned",
                name = with.medicine.name.as_str()
            );
            found.push(yes_no(
                format!("doses-{}", with.medicine.name),
                name,
                values,
            ));
        }
    }
    let attended: BTreeSet<NaiveDate> = storage::list_sessions(conn, from, to)?
        .into_iter()
        .filter(|s| s.status == SessionStatus::Attended)
        .map(|s| s.day)
        .collect();
    let used: BTreeSet<NaiveDate> = storage::list_skill_uses(conn, from, to)?
        .into_iter()
        .filter(|u| u.stopped_at.is_none())
        .map(|u| u.day)
        .collect();
    for (key, name, days) in [
        ("session", t!("series-session"), attended),
        ("skill", t!("series-skill"), used),
    ] {
        // Days before the first one are not days without it: nothing was noted yet.
        let Some(first) = days.first().copied() else {
            continue;
        };
        let values = first
            .iter_days()
            .take_while(|day| *day <= to)
            .map(|day| (day, Some(f64::from(u8::from(days.contains(&day))))))
            .collect();
        found.push(yes_no(key.to_owned(), name, values));
    }
    Ok(found)
}

/// Mood day by day, and the bad days without details.
pub(crate) fn mood(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(Series, Vec<NaiveDate>), VaultError> {
    let mut by_day: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    let mut bad = BTreeSet::new();
    for row in storage::mood_rows(conn, from, to)? {
        if row.kind == CheckInKind::BadDay {
            bad.insert(row.day);
        }
        if let Some(rating) = row.rating {
            by_day.entry(row.day).or_default().push(f64::from(rating));
        }
    }
    let usual = f64::from(Mood::USUAL);
    let better = Better::Towards(usual);
    let series = Series {
        key: MOOD.to_owned(),
        name: t!("series-mood"),
        better,
        scale: Scale::Points(10),
        values: by_day
            .into_iter()
            .map(|(day, values)| (day, day_summary(&values, DaySummary::Mean, better)))
            .collect(),
        usual: Some(usual),
    };
    Ok((series, bad.into_iter().collect()))
}

/// None for text and times of day.
fn scale(kind: TrackerKind) -> Option<Scale> {
    Some(match kind {
        TrackerKind::Scale10 => Scale::Points(10),
        TrackerKind::Scale3 => Scale::Points(3),
        TrackerKind::YesNo => Scale::YesNo,
        TrackerKind::Minutes => Scale::Minutes,
        TrackerKind::Hours => Scale::Hours,
        TrackerKind::Count => Scale::Count,
        TrackerKind::ClockTime | TrackerKind::ShortText => return None,
    })
}

/// Whether it is rated on a scale that has an end.
pub(crate) fn is_rated(kind: TrackerKind) -> bool {
    matches!(scale(kind), Some(Scale::Points(_)))
}

/// A tracker day by day; none for text and times of day.
pub(crate) fn of_tracker(
    conn: &Connection,
    tracker: &Tracker,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Option<Series>, VaultError> {
    let Some(scale) = scale(tracker.kind) else {
        return Ok(None);
    };
    let usual = (tracker.better == ballast_model::Better::TowardsUsual
        && tracker.kind == TrackerKind::Scale10)
        .then(|| f64::from(Mood::USUAL));
    let better = match tracker.better {
        ballast_model::Better::Lower => Better::Lower,
        ballast_model::Better::Higher => Better::Higher,
        ballast_model::Better::TowardsUsual => usual.map_or(Better::Neither, Better::Towards),
        ballast_model::Better::Neither => Better::Neither,
    };
    let mut by_day: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for row in storage::value_rows(conn, tracker.id, from, to)? {
        if let Value::Number(number) = row.value
            && let Some(value) = number.to_f64()
        {
            by_day.entry(row.day).or_default().push(value);
        }
    }
    let values = by_day
        .into_iter()
        .map(|(day, values)| (day, summed(&values, tracker, better)))
        .collect();
    Ok(Some(Series {
        key: tracker.key.clone(),
        name: tracker.name.clone(),
        better,
        scale,
        values,
        usual,
    }))
}

/// The totals of a questionnaire, oldest first.
pub(crate) fn totals(
    conn: &Connection,
    instrument: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DayValue>, VaultError> {
    let filled = storage::list_assessments_of(conn, instrument)?.into_iter();
    Ok(filled
        .filter(|a| (from..=to).contains(&a.day))
        .filter_map(|a| Some((a.day, Some(f64::from(a.total?)))))
        .collect())
}

/// The day's value as the tracker summarises it; where it has no better end, worst and best are the highest.
fn summed(values: &[f64], tracker: &Tracker, better: Better) -> Option<f64> {
    let how = match tracker.summary {
        ballast_model::DaySummary::Mean => DaySummary::Mean,
        ballast_model::DaySummary::Worst => DaySummary::Worst,
        ballast_model::DaySummary::Best => DaySummary::Best,
        ballast_model::DaySummary::Sum => DaySummary::Sum,
        ballast_model::DaySummary::Last => DaySummary::Last,
    };
    day_summary(values, how, better).or_else(|| values.iter().copied().reduce(f64::max))
}
