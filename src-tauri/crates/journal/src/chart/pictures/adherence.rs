//! What became of the doses of each day, for every medicine with planned doses. As-needed doses have no plan and are none of them.

use std::collections::BTreeMap;

use ballast_charts::{Adherence, AdherenceMedicine, DoseDay};
use ballast_model::{DoseStatus, MedicineId, planned_doses};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::chart::picture::Stretch;
use crate::medicine;

/// Of every medicine, or of one.
pub(in crate::chart) fn of(
    conn: &Connection,
    days: Stretch,
    only: Option<MedicineId>,
) -> Result<Adherence, VaultError> {
    let mut picture = Adherence::new(days.from, days.to);
    picture.today = Some(days.today);
    let Some(last) = days.last_past() else {
        return Ok(picture);
    };
    let recorded: BTreeMap<_, _> = storage::dose_rows(conn, days.from, last)?
        .into_iter()
        .filter_map(|row| Some(((row.medicine, row.day, row.slot?), row.status)))
        .collect();
    let mut medicines = medicine::load(conn)?;
    medicines.retain(|with| only.is_none_or(|id| with.medicine.id == id));
    for with in medicines {
        let mut due: BTreeMap<NaiveDate, Vec<Option<DoseStatus>>> = BTreeMap::new();
        for dose in planned_doses(&with.steps, days.from, last) {
            let said = recorded.get(&(dose.medicine, dose.day, dose.time)).copied();
            // What has no entry today may still come.
            if said.is_some() || dose.day < days.today {
                due.entry(dose.day).or_default().push(said);
            }
        }
        if !due.is_empty() {
            picture.medicines.push(AdherenceMedicine {
                name: with.medicine.name,
                days: due
                    .into_iter()
                    .map(|(day, doses)| (day, of_day(&doses)))
                    .collect(),
            });
        }
    }
    Ok(picture)
}

/// One sign for the doses of a day.
fn of_day(doses: &[Option<DoseStatus>]) -> DoseDay {
    let whole =
        |dose: &Option<DoseStatus>| matches!(dose, Some(DoseStatus::Taken | DoseStatus::Late));
    let any = |wanted: DoseStatus| doses.contains(&Some(wanted));
    if doses.iter().all(whole) {
        DoseDay::Taken
    } else if doses.iter().any(whole) || any(DoseStatus::Part) {
        DoseDay::Partly
    } else if any(DoseStatus::Missed) {
        DoseDay::Missed
    } else if any(DoseStatus::Skipped) {
        DoseDay::Skipped
    } else {
        DoseDay::NotRecorded
    }
}
