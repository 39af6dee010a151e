//! Regimen steps: how a medicine is to be taken from a day on, as prescribed. What holds on a day is worked out by the model.

use ballast_model::{
    DecidedBy, Invalid, MedicineId, Pieces, PlanId, RegimenStep, Schedule, StepId, StepKind, note,
};
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select {
    ($tail:literal) => {
        concat!(
            "SELECT id, medicine, start, kind, amount, unit, schedule, times, every, weekdays, most_a_day, reason, decided_by,
             zone, pieces, piece, plan, switch_from FROM regimen_step ",
            $tail
        )
    };
}

/// Adds a step to a medicine.
///
/// # Errors
/// [`VaultError::Invalid`] as [`RegimenStep::checked`], or when the medicine is not there; when the database cannot be written.
pub fn add_step(conn: &Connection, step: &RegimenStep) -> Result<StepId, VaultError> {
    let s = checked(step)?;
    let parts = Parts::of(s.schedule.as_ref());
    let id = conn
        .prepare_cached(
            "INSERT INTO regimen_step
             (medicine, start, kind, amount, unit, schedule, times, every, weekdays, most_a_day, reason, decided_by,
             zone, pieces, piece, plan, switch_from)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        )?
        .insert(params![
            s.medicine.0,
            bind::day(s.start),
            s.kind.code(),
            s.amount.map(|a| a.value().to_string()),
            s.amount.map(|a| a.unit().code()),
            parts.kind,
            parts.times,
            parts.every,
            parts.weekdays,
            parts.most_a_day,
            s.reason,
            s.decided_by.map(DecidedBy::code),
            parts.zone,
            s.pieces.map(|p| p.value().to_string()),
            s.piece,
            s.plan.map(|p| p.0),
            s.switch_from.map(|m| m.0)
        ])
        .map_err(row::refused("medicine", "id"))?;
    Ok(StepId(id))
}

/// Corrects a step.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_step`], or when the step is not there; when the database cannot be written.
pub fn update_step(conn: &Connection, step: &RegimenStep) -> Result<(), VaultError> {
    let s = checked(step)?;
    let parts = Parts::of(s.schedule.as_ref());
    let changed = conn
        .prepare_cached(
            "UPDATE regimen_step SET medicine = ?2, start = ?3, kind = ?4, amount = ?5, unit = ?6, schedule = ?7, times = ?8,
             every = ?9, weekdays = ?10, most_a_day = ?11, reason = ?12, decided_by = ?13, zone = ?14, pieces = ?15, piece = ?16,
             plan = ?17, switch_from = ?18 WHERE id = ?1",
        )?
        .execute(params![
            s.id.0,
            s.medicine.0,
            bind::day(s.start),
            s.kind.code(),
            s.amount.map(|a| a.value().to_string()),
            s.amount.map(|a| a.unit().code()),
            parts.kind,
            parts.times,
            parts.every,
            parts.weekdays,
            parts.most_a_day,
            s.reason,
            s.decided_by.map(DecidedBy::code),
            parts.zone,
            s.pieces.map(|p| p.value().to_string()),
            s.piece,
            s.plan.map(|p| p.0),
            s.switch_from.map(|m| m.0)
        ])
        .map_err(row::refused("medicine", "id"))?;
    row::met(changed)
}

/// Removes a step.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_step(conn: &Connection, id: StepId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM regimen_step WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The step with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_step(conn: &Connection, id: StepId) -> Result<RegimenStep, VaultError> {
    row::find(
        conn,
        "regimen_step",
        select!("WHERE id = ?1"),
        [id.0],
        row_to_step,
    )?
    .ok_or_else(row::not_found)
}

/// Every step of every medicine, by medicine, first day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_steps(conn: &Connection) -> Result<Vec<RegimenStep>, VaultError> {
    row::list(
        conn,
        "regimen_step",
        select!("ORDER BY medicine, start, id"),
        [],
        row_to_step,
    )
}

/// One medicine's steps, by first day and order of entry.
///
/// # Errors
/// When the database cannot be read.
pub fn list_steps_of(
    conn: &Connection,
    medicine: MedicineId,
) -> Result<Vec<RegimenStep>, VaultError> {
    row::list(
        conn,
        "regimen_step",
        select!("WHERE medicine = ?1 ORDER BY start, id"),
        [medicine.0],
        row_to_step,
    )
}

fn row_to_step(row: &mut Fields<'_, '_>) -> Result<RegimenStep, VaultError> {
    let (id, medicine) = (StepId(row.int()?), MedicineId(row.int()?));
    let (start, kind) = (row.day()?, row.code(StepKind::from_code)?);
    let amount = row.opt_amount()?;
    let parts = Read {
        kind: row.opt_text()?,
        times: row.times()?,
        every: row.opt_small()?,
        days: row.numbers()?,
        most_a_day: row.opt_small()?,
    };
    let (reason, decided_by) = (row.opt_text()?, row.opt_code(DecidedBy::from_code)?);
    let zone = row.opt_text()?;
    let pieces = match row.opt_decimal()? {
        Some(value) => Some(Pieces::new("pieces", value).map_err(|_| row.damaged())?),
        None => None,
    };
    Ok(RegimenStep {
        id,
        medicine,
        start,
        kind,
        amount,
        schedule: to_schedule(row, parts, zone)?,
        reason,
        decided_by,
        pieces,
        piece: row.opt_text()?,
        plan: row.opt_id(PlanId)?,
        switch_from: row.opt_id(MedicineId)?,
    })
}

/// Five columns: schedule, times, every, weekdays, most_a_day.
struct Read {
    kind: Option<String>,
    times: Vec<chrono::NaiveTime>,
    every: Option<u16>,
    days: Vec<u8>,
    most_a_day: Option<u8>,
}

fn to_schedule(
    row: &Fields<'_, '_>,
    parts: Read,
    zone: Option<String>,
) -> Result<Option<Schedule>, VaultError> {
    let Read {
        kind,
        times,
        every,
        days,
        most_a_day,
    } = parts;
    let schedule = match (kind.as_deref(), every) {
        (None, _) => return Ok(None),
        (Some("every_n_hours"), Some(every)) => match (times.as_slice(), zone) {
            ([first], Some(zone)) => Schedule::EveryNHours {
                every,
                first: *first,
                zone,
            },
            _ => return Err(row.damaged()),
        },
        (Some("daily"), _) => Schedule::Daily { times },
        (Some("every_n_days"), Some(every)) => Schedule::EveryNDays { every, times },
        (Some("weekdays"), _) => Schedule::Weekdays { days, times },
        (Some("as_needed"), _) => Schedule::AsNeeded { most_a_day },
        _ => return Err(row.damaged()),
    };
    schedule.checked().map(Some).map_err(|_| row.damaged())
}

/// A schedule as its columns.
#[derive(Default)]
struct Parts {
    kind: Option<&'static str>,
    times: Option<String>,
    every: Option<u16>,
    weekdays: Option<String>,
    most_a_day: Option<u8>,
    zone: Option<String>,
}

impl Parts {
    fn of(schedule: Option<&Schedule>) -> Self {
        let timed = |kind, times: &[_]| Self {
            kind: Some(kind),
            times: Some(bind::times(times)),
            ..Self::default()
        };
        match schedule {
            None => Self::default(),
            Some(Schedule::Daily { times }) => timed("daily", times),
            Some(Schedule::EveryNDays { every, times }) => Self {
                every: Some(*every),
                ..timed("every_n_days", times)
            },
            Some(Schedule::Weekdays { days, times }) => {
                let days = days.iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
                Self {
                    weekdays: Some(days),
                    ..timed("weekdays", times)
                }
            }
            Some(Schedule::AsNeeded { most_a_day }) => Self {
                kind: Some("as_needed"),
                most_a_day: *most_a_day,
                ..Self::default()
            },
            Some(Schedule::EveryNHours { every, first, zone }) => Self {
                every: Some(*every),
                zone: Some(zone.clone()),
                ..timed("every_n_hours", &[*first])
            },
        }
    }
}

fn checked(step: &RegimenStep) -> Result<RegimenStep, Invalid> {
    let mut step = step.clone();
    if let Some(
        Schedule::Daily { times }
        | Schedule::EveryNDays { times, .. }
        | Schedule::Weekdays { times, .. },
    ) = &mut step.schedule
    {
        for time in times {
            *time = bind::minute(*time);
        }
    }
    if let Some(Schedule::EveryNHours { first, .. }) = &mut step.schedule {
        *first = bind::minute(*first);
    }
    step.reason = note("reason", step.reason.as_deref())?;
    step.checked()
}
