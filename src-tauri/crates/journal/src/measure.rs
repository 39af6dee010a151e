//! What goals and experiments look at: mood, a question of the check-in, or a questionnaire, as one value a day.
//!
//! Clock times and words are not offered: a mean of them says nothing. `goal` and `experiment` call this, and the plan's screens for the choice.

use ballast_insight::series::{Better, DayValue, day_mean};
use ballast_instruments::Better as Way;
use ballast_model::{Invalid, Measure, Problem, TrackerKind};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::{decimal, t};
use chrono::{Days, NaiveDate};

use crate::fields::day;
use crate::questionnaire::forms;
use crate::series::{self, Series};
use crate::views::{MeasureView, MeasuredView};
use crate::{Journal, JournalError};

/// Days before a day that say how it was.
pub(crate) const BEFORE_DAYS: u64 = 14;
/// Rated days of them that are needed.
pub(crate) const BEFORE_MIN: u32 = 5;
/// Days a questionnaire's total says how it is.
pub(crate) const TOTAL_DAYS: u32 = 35;

/// One value a day, or one for each time a questionnaire was filled in.
pub(crate) struct Measured {
    pub values: Vec<DayValue>,
    /// Days flagged as bad; of mood only.
    pub bad: Vec<NaiveDate>,
    pub better: Better,
    pub usual: Option<f64>,
}

impl Measured {
    fn of(series: Series, bad: Vec<NaiveDate>) -> Self {
        Self {
            values: series.values,
            bad,
            better: series.better,
            usual: series.usual,
        }
    }
}

/// The values of a measure between two days.
pub(crate) fn measured(
    conn: &Connection,
    measure: &Measure,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Measured, VaultError> {
    Ok(match measure {
        Measure::Mood => {
            let (mood, bad) = series::mood(conn, from, to)?;
            Measured::of(mood, bad)
        }
        Measure::Tracker { tracker } => {
            let tracker = storage::get_tracker(conn, *tracker)?;
            match series::of_tracker(conn, &tracker, from, to)? {
                Some(found) => Measured::of(found, Vec::new()),
                // Its kind was changed to one without numbers.
                None => Measured {
                    values: Vec::new(),
                    bad: Vec::new(),
                    better: Better::Neither,
                    usual: None,
                },
            }
        }
        Measure::Questionnaire { instrument } => Measured {
            values: series::totals(conn, instrument, from, to)?,
            bad: Vec::new(),
            better: match forms::find(conn, instrument)?.map(|form| form.total.better) {
                Some(Way::Higher) => Better::Higher,
                _ => Better::Lower,
            },
            usual: None,
        },
    })
}

/// Everything a goal can be measured by.
pub(crate) fn list(conn: &Connection) -> Result<Vec<MeasureView>, VaultError> {
    let view = |measure, name: String, daily, range| MeasureView {
        measure,
        name,
        daily,
        range,
    };
    let mut found = vec![view(
        Measure::Mood,
        t!("measure-mood"),
        true,
        t!("measure-mood-range"),
    )];
    for tracker in storage::list_active_trackers(conn)? {
        let Some(range) = range_of(tracker.kind) else {
            continue;
        };
        let measure = Measure::Tracker {
            tracker: tracker.id,
        };
        found.push(view(measure, tracker.name, true, range));
    }
    for instrument in forms::offered(conn)? {
        let measure = Measure::Questionnaire {
            instrument: instrument.id.clone(),
        };
        let (min, max) = (instrument.total.min, instrument.total.max);
        let range = t!("measure-range", min = min, max = max);
        found.push(view(measure, instrument.name.clone(), false, range));
    }
    Ok(found)
}

fn range_of(kind: TrackerKind) -> Option<String> {
    Some(match kind {
        TrackerKind::Scale10 => t!("measure-range", min = 0, max = 10),
        TrackerKind::Scale3 => t!("measure-range", min = 0, max = 3),
        TrackerKind::YesNo => t!("measure-yes-no"),
        TrackerKind::Minutes => t!("measure-minutes"),
        TrackerKind::Hours => t!("measure-hours"),
        TrackerKind::Count => t!("measure-count"),
        TrackerKind::ClockTime | TrackerKind::ShortText => return None,
    })
}

/// The name of a measure.
pub(crate) fn name(conn: &Connection, measure: &Measure) -> Result<String, VaultError> {
    Ok(match measure {
        Measure::Mood => t!("measure-mood"),
        Measure::Tracker { tracker } => storage::get_tracker(conn, *tracker)?.name,
        Measure::Questionnaire { instrument } => forms::find(conn, instrument)?
            .map_or_else(|| instrument.clone(), |form| form.name.clone()),
    })
}

/// The measure, if the record can give numbers for it.
pub(crate) fn known(conn: &Connection, measure: &Measure) -> Result<(), VaultError> {
    let wrong = |problem| VaultError::from(Invalid::new("measure", problem));
    match measure {
        Measure::Mood => Ok(()),
        Measure::Tracker { tracker } => {
            let tracker =
                storage::get_tracker(conn, *tracker).map_err(|_| wrong(Problem::NotFound))?;
            range_of(tracker.kind)
                .map(|_| ())
                .ok_or_else(|| wrong(Problem::NotPossibleHere))
        }
        Measure::Questionnaire { instrument } => forms::find(conn, instrument)?
            .map(|_| ())
            .ok_or_else(|| wrong(Problem::NotFound)),
    }
}

/// Whether it is asked every day.
pub(crate) fn is_daily(measure: &Measure) -> bool {
    !matches!(measure, Measure::Questionnaire { .. })
}

/// How something was up to the day before `since`, as a baseline to offer: the mean of the 14 days before with at least 5 of them rated,
/// or a questionnaire's latest total of the 35 days before, that day included.
///
/// # Errors
/// [`JournalError::Invalid`] at `since`, or at `measure` when it is not there; errors of the vault.
pub fn get_measured(
    journal: &Journal,
    measure: &Measure,
    since: &str,
) -> Result<MeasuredView, JournalError> {
    let since = day("since", since)?;
    journal.read(|conn| {
        known(conn, measure)?;
        let back = |days: u64| since.checked_sub_days(Days::new(days)).unwrap_or(since);
        if !is_daily(measure) {
            let totals = measured(conn, measure, back(u64::from(TOTAL_DAYS)), since)?;
            let latest = totals.values.last();
            return Ok(MeasuredView {
                value: latest.and_then(|(_, value)| *value),
                n: u32::from(latest.is_some()),
                days: 0,
                on: latest.map(|(day, _)| *day),
            });
        }
        let days = measured(conn, measure, back(BEFORE_DAYS), back(1))?;
        let rated: Vec<f64> = days.values.iter().filter_map(|(_, value)| *value).collect();
        let n = u32::try_from(rated.len()).unwrap_or(u32::MAX);
        Ok(MeasuredView {
            value: day_mean(&rated).filter(|_| n >= BEFORE_MIN),
            n,
            days: u32::try_from(BEFORE_DAYS).unwrap_or(0),
            on: None,
        })
    })
}

/// A number as it is read: one decimal where it is needed.
pub(crate) fn plain(number: f64) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    // No minus before a zero.
    decimal(&format!("{}", if rounded == 0.0 { 0.0 } else { rounded })).replace('-', "−")
}
