//! Mood by month, and how much it moved from one day to the next.

use ballast_charts::{Variability, VariabilityMonth};
use ballast_vault::{Connection, VaultError};

use super::months;
use crate::chart::picture::Stretch;

pub(in crate::chart) fn of(conn: &Connection, days: Stretch) -> Result<Variability, VaultError> {
    let last = days.last_past().unwrap_or(days.to);
    let mut picture = Variability::new(days.from, last);
    picture.months = months::of(conn, days)?
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
