//! What a warning sign looks at, one value a day; days without a rating are not there.

use std::collections::BTreeMap;

use ballast_insight::series::{self, DayValue, day_summary};
use ballast_model::{
    Better, DaySummary, Mood, Tracker, TrackerKind, Value, WarningSign, WarningSubject,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;
use rust_decimal::prelude::ToPrimitive;

use crate::chart::MoodSeries;

pub(super) fn of(
    conn: &Connection,
    sign: &WarningSign,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DayValue>, VaultError> {
    match &sign.subject {
        WarningSubject::Mood => Ok(MoodSeries::load(conn, from, to)?.values()),
        WarningSubject::Tracker(id) => {
            let tracker = storage::list_trackers(conn)?
                .into_iter()
                .find(|t| t.id == *id);
            match tracker {
                Some(tracker) => tracker_days(conn, &tracker, from, to),
                None => Ok(Vec::new()),
            }
        }
        WarningSubject::Questionnaire(id) => Ok(storage::list_assessments_of(conn, id)?
            .into_iter()
            .filter(|a| (from..=to).contains(&a.day))
            .filter_map(|a| Some((a.day, Some(f64::from(a.total?)))))
            .collect()),
    }
}

/// A tracker's days by its own rule for a day with several answers. Where a direction is wanted and none is called better, it is the mean.
fn tracker_days(
    conn: &Connection,
    tracker: &Tracker,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DayValue>, VaultError> {
    let mut by_day: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for row in storage::value_rows(conn, tracker.id, from, to)? {
        if let Value::Number(number) = row.value
            && let Some(number) = number.to_f64()
        {
            by_day.entry(row.day).or_default().push(number);
        }
    }
    let how = match tracker.summary {
        DaySummary::Mean => series::DaySummary::Mean,
        DaySummary::Worst => series::DaySummary::Worst,
        DaySummary::Best => series::DaySummary::Best,
        DaySummary::Sum => series::DaySummary::Sum,
        DaySummary::Last => series::DaySummary::Last,
    };
    let better = match tracker.better {
        Better::Lower => series::Better::Lower,
        Better::Higher => series::Better::Higher,
        Better::TowardsUsual => series::Better::Towards(match tracker.kind {
            TrackerKind::Scale10 => f64::from(Mood::USUAL),
            _ => 0.0,
        }),
        Better::Neither => series::Better::Neither,
    };
    Ok(by_day
        .into_iter()
        .map(|(day, values)| {
            let value = day_summary(&values, how, better).or_else(|| series::day_mean(&values));
            (day, value)
        })
        .collect())
}
