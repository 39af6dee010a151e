//! Mood, a square a day.

use ballast_charts::Pixels;
use ballast_vault::{Connection, VaultError};

use crate::chart::MoodSeries;
use crate::chart::picture::Stretch;

pub(in crate::chart) fn of(conn: &Connection, days: Stretch) -> Result<Pixels, VaultError> {
    let mut picture = Pixels::new(days.from, days.to);
    picture.today = Some(days.today);
    (picture.days, _) = MoodSeries::load(conn, days.from, days.to)?.into_chart();
    Ok(picture)
}
