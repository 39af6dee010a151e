//! Mood, or a tracker with a scale, by month, the years of the record over each other.

use ballast_charts::{Season, SeasonMonth};
use ballast_vault::{Connection, VaultError};

use super::months;
use crate::chart::picture::Stretch;

pub(in crate::chart) fn of(
    conn: &Connection,
    days: Stretch,
    tracker: Option<&str>,
) -> Result<Season, VaultError> {
    let mut picture = Season::new(days.last_past().unwrap_or(days.today));
    let found = months::of(conn, days, tracker)?;
    (picture.name, picture.high) = (found.name, found.high);
    picture.months = found
        .months
        .into_iter()
        .filter_map(|month| {
            Some(SeasonMonth {
                month: month.day,
                mean: month.mean?,
                recorded: month.rated,
            })
        })
        .collect();
    Ok(picture)
}
