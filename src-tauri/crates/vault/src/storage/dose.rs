//! Doses as they happened: one row at most for each medicine, day and planned time. No row means "not recorded".

use ballast_model::{Dose, DoseId, DoseStatus, Invalid, MedicineId, Problem, day_in_range, note};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, medicine, day, slot, status, amount, unit, taken_at, at, zone, offset_minutes, moment_day, day_end,
             estimated, reason, distress_before, distress_after FROM dose ",
            $tail
        )
    };
}

/// What adherence and the calendar need of a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoseRow {
    /// The medicine.
    pub medicine: MedicineId,
    /// The local day.
    pub day: NaiveDate,
    /// The planned time; none for an as-needed dose.
    pub slot: Option<NaiveTime>,
    /// What became of it.
    pub status: DoseStatus,
}

/// Records a dose. For a planned time that has a row already, that row is overwritten and keeps its identity, so that saying
/// "taken" twice is one dose; an as-needed dose is always a row of its own.
///
/// # Errors
/// [`VaultError::Invalid`] for an amount on a dose that was not taken, a distress outside 0..=10, an implausible day, or a medicine
/// that is not there; when the database cannot be written.
pub fn add_dose(conn: &Connection, dose: &Dose) -> Result<DoseId, VaultError> {
    let d = checked(dose)?;
    let recorded = bind::moment(&d.recorded)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO dose (medicine, day, slot, status, amount, unit, taken_at, at, zone, offset_minutes, moment_day,
             day_end, estimated, reason, distress_before, distress_after)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
             ON CONFLICT (medicine, day, slot) DO UPDATE SET status = excluded.status, amount = excluded.amount,
             unit = excluded.unit, taken_at = excluded.taken_at, at = excluded.at, zone = excluded.zone,
             offset_minutes = excluded.offset_minutes, moment_day = excluded.moment_day, day_end = excluded.day_end,
             estimated = excluded.estimated, reason = excluded.reason, distress_before = excluded.distress_before,
             distress_after = excluded.distress_after
             RETURNING id",
        )?
        .query_row(
            params![
                d.medicine.0,
                bind::day(d.day),
                d.slot.map(bind::time),
                d.status.code(),
                d.amount.map(|a| a.value().to_string()),
                d.amount.map(|a| a.unit().code()),
                d.taken_at.map(bind::time),
                recorded.at,
                d.recorded.zone,
                d.recorded.offset_minutes,
                recorded.day,
                d.recorded.day_end.hour(),
                d.estimated,
                d.reason,
                d.before,
                d.after
            ],
            |row| row.get(0),
        )
        .map_err(row::refused("medicine", "slot"))?;
    Ok(DoseId(id))
}

/// Records several doses, such as all of this morning's, each as [`add_dose`].
///
/// # Errors
/// As [`add_dose`]; the caller's transaction then rolls back all of them.
pub fn add_doses(conn: &Connection, doses: &[Dose]) -> Result<Vec<DoseId>, VaultError> {
    doses.iter().map(|dose| add_dose(conn, dose)).collect()
}

/// Changes a recorded dose.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_dose`], when it is not there, or ([`Problem::Duplicate`] at `slot`) when another row answers that
/// planned time; when the database cannot be written.
pub fn update_dose(conn: &Connection, dose: &Dose) -> Result<(), VaultError> {
    let d = checked(dose)?;
    let recorded = bind::moment(&d.recorded)?;
    let changed = conn
        .prepare_cached(
            "UPDATE dose SET medicine = ?2, day = ?3, slot = ?4, status = ?5, amount = ?6, unit = ?7, taken_at = ?8, at = ?9,
             zone = ?10, offset_minutes = ?11, moment_day = ?12, day_end = ?13, estimated = ?14, reason = ?15,
             distress_before = ?16, distress_after = ?17 WHERE id = ?1",
        )?
        .execute(params![
            d.id.0,
            d.medicine.0,
            bind::day(d.day),
            d.slot.map(bind::time),
            d.status.code(),
            d.amount.map(|a| a.value().to_string()),
            d.amount.map(|a| a.unit().code()),
            d.taken_at.map(bind::time),
            recorded.at,
            d.recorded.zone,
            d.recorded.offset_minutes,
            recorded.day,
            d.recorded.day_end.hour(),
            d.estimated,
            d.reason,
            d.before,
            d.after
        ])
        .map_err(row::refused("medicine", "slot"))?;
    row::met(changed)
}

/// Takes a recorded dose back to "not recorded".
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_dose(conn: &Connection, id: DoseId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM dose WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The dose with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_dose(conn: &Connection, id: DoseId) -> Result<Dose, VaultError> {
    row::find(conn, "dose", select!("WHERE id = ?1"), [id.0], row_to_dose)?
        .ok_or_else(row::not_found)
}

/// What was recorded for a planned time, if anything.
///
/// # Errors
/// When the database cannot be read.
pub fn find_dose(
    conn: &Connection,
    medicine: MedicineId,
    day: NaiveDate,
    slot: NaiveTime,
) -> Result<Option<Dose>, VaultError> {
    let sql = select!("WHERE medicine = ?1 AND day = ?2 AND slot = ?3");
    row::find(
        conn,
        "dose",
        sql,
        params![medicine.0, bind::day(day), bind::time(slot)],
        row_to_dose,
    )
}

/// Every dose from `from` to `to`, by day, medicine and planned time; as-needed doses first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_doses(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Dose>, VaultError> {
    let sql = select!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, medicine, slot, id");
    row::list(
        conn,
        "dose",
        sql,
        params![bind::day(from), bind::day(to)],
        row_to_dose,
    )
}

/// One medicine's doses from `from` to `to`, by day and planned time; as-needed doses first.
///
/// # Errors
/// When the database cannot be read.
pub fn list_doses_of(
    conn: &Connection,
    medicine: MedicineId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Dose>, VaultError> {
    let sql = select!("WHERE medicine = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, slot, id");
    row::list(
        conn,
        "dose",
        sql,
        params![medicine.0, bind::day(from), bind::day(to)],
        row_to_dose,
    )
}

/// Every dose from `from` to `to` with only what adherence needs, in the order of [`list_doses`].
///
/// # Errors
/// When the database cannot be read.
pub fn dose_rows(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DoseRow>, VaultError> {
    lean_rows(
        conn,
        "SELECT medicine, day, slot, status FROM dose WHERE day BETWEEN ?1 AND ?2 ORDER BY day, medicine, slot, id",
        from,
        to,
    )
}

/// Those of [`dose_rows`] that a chart marks: missed, skipped, or without a planned time.
///
/// # Errors
/// When a row cannot be read.
pub fn marked_dose_rows(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DoseRow>, VaultError> {
    lean_rows(
        conn,
        "SELECT medicine, day, slot, status FROM dose WHERE day BETWEEN ?1 AND ?2
         AND (status IN ('missed', 'skipped') OR slot IS NULL) ORDER BY day, medicine, slot, id",
        from,
        to,
    )
}

fn lean_rows(
    conn: &Connection,
    sql: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<DoseRow>, VaultError> {
    row::list(
        conn,
        "dose",
        sql,
        params![bind::day(from), bind::day(to)],
        |row| {
            Ok(DoseRow {
                medicine: MedicineId(row.int()?),
                day: row.day()?,
                slot: row.opt_time()?,
                status: row.code(DoseStatus::from_code)?,
            })
        },
    )
}

fn row_to_dose(row: &mut Fields<'_, '_>) -> Result<Dose, VaultError> {
    Ok(Dose {
        id: DoseId(row.int()?),
        medicine: MedicineId(row.int()?),
        day: row.day()?,
        slot: row.opt_time()?,
        status: row.code(DoseStatus::from_code)?,
        amount: row.opt_amount()?,
        taken_at: row.opt_time()?,
        recorded: row.moment()?,
        estimated: row.flag()?,
        reason: row.opt_text()?,
        before: row.opt_small()?,
        after: row.opt_small()?,
    })
}

fn checked(dose: &Dose) -> Result<Dose, Invalid> {
    let mut dose = dose.clone();
    day_in_range("day", dose.day)?;
    dose.reason = note("reason", dose.reason.as_deref())?;
    bind::opt_ten("before", dose.before)?;
    bind::opt_ten("after", dose.after)?;
    if dose.amount.is_some() && !dose.status.is_taken() {
        return Err(Invalid::new("amount", Problem::NotPossibleHere));
    }
    Ok(dose)
}
