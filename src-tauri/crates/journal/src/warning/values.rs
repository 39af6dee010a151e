//! What a warning sign looks at, one value a day; days without a rating are not there.

use ballast_insight::series::DayValue;
use ballast_model::{WarningSign, WarningSubject};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::series;

pub(super) fn of(
    conn: &Connection,
    sign: &WarningSign,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DayValue>, VaultError> {
    match &sign.subject {
        WarningSubject::Mood => Ok(series::mood(conn, from, to)?.0.values),
        WarningSubject::Tracker(id) => {
            let trackers = storage::list_trackers(conn)?;
            let Some(tracker) = trackers.iter().find(|t| t.id == *id) else {
                return Ok(Vec::new());
            };
            let found = series::of_tracker(conn, tracker, from, to)?;
            Ok(found.map_or_else(Vec::new, |series| series.values))
        }
        WarningSubject::Questionnaire(id) => series::totals(conn, id, from, to),
    }
}
