//! Mood, or a tracker with a scale, by month, and how much it moved from one day to the next.

use ballast_charts::{Variability, VariabilityMonth};
use ballast_vault::{Connection, VaultError};

use super::months;
use crate::chart::picture::Stretch;

pub(in crate::chart) fn of(
    conn: &Connection,
    days: Stretch,
    tracker: Option<&str>,
) -> Result<Variability, VaultError> {
    let last = days.last_past().unwrap_or(days.to);
    let mut picture = Variability::new(days.from, last);
    let found = months::of(conn, days, tracker)?;
    (picture.name, picture.high) = (found.name, found.high);
    picture.months = found
        .months
        .into_iter()
        .map(|month| VariabilityMonth {
            month: month.day,
            mean: month.mean,
            swing: month.swing,
            recorded: month.rated,
            days: month.days,
        })
        .collect();
    Ok(picture)
}
