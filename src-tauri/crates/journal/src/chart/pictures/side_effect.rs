//! Side effects as strong as they were, under the doses of the same days: all of them, or those that one medicine is suspected of.

use ballast_charts::{LifeChart, SideEffectCourse};
use ballast_model::MedicineId;
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::chart::picture::Stretch;
use crate::chart::{Sensitive, lanes};

pub(in crate::chart) fn first_day(conn: &Connection) -> Result<Option<NaiveDate>, VaultError> {
    let all = storage::list_side_effects(conn)?;
    Ok(all.iter().map(|(effect, _)| effect.onset).min())
}

pub(in crate::chart) fn of(
    conn: &Connection,
    days: Stretch,
    only: Option<MedicineId>,
) -> Result<SideEffectCourse, VaultError> {
    let mut chart = LifeChart::new(days.from, days.to);
    lanes::medicines(conn, &mut chart, days.today, only)?;
    lanes::side_effects(conn, &mut chart, Sensitive::Shown, only)?;
    let mut picture = SideEffectCourse::new(days.from, days.to);
    picture.today = Some(days.today);
    picture.doses = chart.doses;
    picture.windows = chart.windows;
    picture.effects = chart.side_effects;
    Ok(picture)
}
