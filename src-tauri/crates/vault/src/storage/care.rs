//! Appointments with a person, and the ranked questions for the next one. The people are in `person`.

use ballast_model::{
    AfterVisit, AgendaItem, AgendaItemId, Appointment, AppointmentId, Invalid, PersonId,
    VisitReminder,
};
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::bind;
use super::row::{self, Fields};
use crate::VaultError;

macro_rules! select_appointments {
    ($tail:literal) => {
        concat!(
            "SELECT id, person, day, time, agreed, place, remind, after FROM appointment ",
            $tail
        )
    };
}

macro_rules! select_agenda {
    ($tail:literal) => {
        concat!(
            "SELECT id, person, position, question, answered, answer, asked, source FROM agenda_item ",
            $tail
        )
    };
}

/// Adds an appointment.
///
/// # Errors
/// [`VaultError::Invalid`] as [`Appointment::checked`], or when the person is not there; when the database cannot be written.
pub fn add_appointment(
    conn: &Connection,
    appointment: &Appointment,
) -> Result<AppointmentId, VaultError> {
    let a = appointment.clone().checked()?;
    let id = conn
        .prepare_cached(
            "INSERT INTO appointment (person, day, time, agreed, place, remind, after)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .insert(params![
            a.person.0,
            bind::day(a.day),
            a.time.map(bind::time),
            a.agreed,
            a.place,
            a.remind.code(),
            a.after.map(AfterVisit::code)
        ])
        .map_err(row::refused("person", "id"))?;
    Ok(AppointmentId(id))
}

/// Changes an appointment.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_appointment`], or when it is not there; when the database cannot be written.
pub fn update_appointment(conn: &Connection, appointment: &Appointment) -> Result<(), VaultError> {
    let a = appointment.clone().checked()?;
    let changed = conn
        .prepare_cached(
            "UPDATE appointment SET person = ?2, day = ?3, time = ?4, agreed = ?5, place = ?6, remind = ?7, after = ?8
             WHERE id = ?1",
        )?
        .execute(params![
            a.id.0,
            a.person.0,
            bind::day(a.day),
            a.time.map(bind::time),
            a.agreed,
            a.place,
            a.remind.code(),
            a.after.map(AfterVisit::code)
        ])
        .map_err(row::refused("person", "id"))?;
    row::met(changed)
}

/// Removes an appointment.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_appointment(conn: &Connection, id: AppointmentId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM appointment WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The appointment with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_appointment(conn: &Connection, id: AppointmentId) -> Result<Appointment, VaultError> {
    row::find(
        conn,
        "appointment",
        select_appointments!("WHERE id = ?1"),
        [id.0],
        row_to_appointment,
    )?
    .ok_or_else(row::not_found)
}

/// Everybody's appointments from `from` to `to`, by day and time.
///
/// # Errors
/// When the database cannot be read.
pub fn list_appointments(
    conn: &Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Appointment>, VaultError> {
    let sql = select_appointments!("WHERE day BETWEEN ?1 AND ?2 ORDER BY day, time, id");
    row::list(
        conn,
        "appointment",
        sql,
        [bind::day(from), bind::day(to)],
        row_to_appointment,
    )
}

/// The appointments with one person, by day and time.
///
/// # Errors
/// When the database cannot be read.
pub fn list_appointments_with(
    conn: &Connection,
    person: PersonId,
) -> Result<Vec<Appointment>, VaultError> {
    let sql = select_appointments!("WHERE person = ?1 ORDER BY day, time, id");
    row::list(conn, "appointment", sql, [person.0], row_to_appointment)
}

/// The last appointment with a person on a day before `day`, if there is one.
///
/// # Errors
/// When the database cannot be read.
pub fn last_appointment_before(
    conn: &Connection,
    person: PersonId,
    day: NaiveDate,
) -> Result<Option<Appointment>, VaultError> {
    let sql = select_appointments!(
        "WHERE person = ?1 AND day < ?2 ORDER BY day DESC, time DESC, id DESC LIMIT 1"
    );
    row::find(
        conn,
        "appointment",
        sql,
        params![person.0, bind::day(day)],
        row_to_appointment,
    )
}

/// The next appointment with a person on `day` or later, if there is one.
///
/// # Errors
/// When the database cannot be read.
pub fn next_appointment_from(
    conn: &Connection,
    person: PersonId,
    day: NaiveDate,
) -> Result<Option<Appointment>, VaultError> {
    let sql =
        select_appointments!("WHERE person = ?1 AND day >= ?2 ORDER BY day, time, id LIMIT 1");
    row::find(
        conn,
        "appointment",
        sql,
        params![person.0, bind::day(day)],
        row_to_appointment,
    )
}

/// Adds a question for somebody, at the position it carries.
///
/// # Errors
/// [`VaultError::Invalid`] as [`AgendaItem::checked`], or when the person is not there; when the database cannot be written.
pub fn add_agenda_item(conn: &Connection, item: &AgendaItem) -> Result<AgendaItemId, VaultError> {
    let i = checked(item)?;
    let id = conn
        .prepare_cached(
            "INSERT INTO agenda_item (person, position, question, answered, answer, asked, source)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .insert(params![
            i.person.0,
            i.position,
            i.question,
            i.answered.map(bind::day),
            i.answer,
            i.asked.map(bind::day),
            source(&i)?
        ])
        .map_err(row::refused("person", "id"))?;
    Ok(AgendaItemId(id))
}

/// Changes, ranks or answers a question.
///
/// # Errors
/// [`VaultError::Invalid`] as [`add_agenda_item`], or when it is not there; when the database cannot be written.
pub fn update_agenda_item(conn: &Connection, item: &AgendaItem) -> Result<(), VaultError> {
    let i = checked(item)?;
    let changed = conn
        .prepare_cached(
            "UPDATE agenda_item
             SET person = ?2, position = ?3, question = ?4, answered = ?5, answer = ?6, asked = ?7, source = ?8
             WHERE id = ?1",
        )?
        .execute(params![
            i.id.0,
            i.person.0,
            i.position,
            i.question,
            i.answered.map(bind::day),
            i.answer,
            i.asked.map(bind::day),
            source(&i)?
        ])
        .map_err(row::refused("person", "id"))?;
    row::met(changed)
}

/// Removes a question.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be written.
pub fn remove_agenda_item(conn: &Connection, id: AgendaItemId) -> Result<(), VaultError> {
    row::met(
        conn.prepare_cached("DELETE FROM agenda_item WHERE id = ?1")?
            .execute([id.0])?,
    )
}

/// The question with that identity.
///
/// # Errors
/// [`VaultError::Invalid`] when it is not there; when the database cannot be read.
pub fn get_agenda_item(conn: &Connection, id: AgendaItemId) -> Result<AgendaItem, VaultError> {
    row::find(
        conn,
        "agenda_item",
        select_agenda!("WHERE id = ?1"),
        [id.0],
        row_to_agenda_item,
    )?
    .ok_or_else(row::not_found)
}

/// Every question for everybody, by person and rank.
///
/// # Errors
/// When the database cannot be read.
pub fn list_agenda(conn: &Connection) -> Result<Vec<AgendaItem>, VaultError> {
    row::list(
        conn,
        "agenda_item",
        select_agenda!("ORDER BY person, position, id"),
        [],
        row_to_agenda_item,
    )
}

/// The questions for a person that wait for an answer, by rank.
///
/// # Errors
/// When the database cannot be read.
pub fn list_open_agenda(
    conn: &Connection,
    person: PersonId,
) -> Result<Vec<AgendaItem>, VaultError> {
    let sql = select_agenda!("WHERE person = ?1 AND answered IS NULL ORDER BY position, id");
    row::list(conn, "agenda_item", sql, [person.0], row_to_agenda_item)
}

/// The questions that a person answered, by day of answer and rank.
///
/// # Errors
/// When the database cannot be read.
pub fn list_answered_agenda(
    conn: &Connection,
    person: PersonId,
) -> Result<Vec<AgendaItem>, VaultError> {
    let sql = select_agenda!(
        "WHERE person = ?1 AND answered IS NOT NULL ORDER BY answered, position, id"
    );
    row::list(conn, "agenda_item", sql, [person.0], row_to_agenda_item)
}

/// The position after the last open question for a person; 0 for the first.
///
/// # Errors
/// When the database cannot be read.
pub fn next_agenda_position(conn: &Connection, person: PersonId) -> Result<u32, VaultError> {
    let sql = "SELECT coalesce(max(position) + 1, 0) FROM agenda_item WHERE person = ?1 AND answered IS NULL";
    Ok(row::find(conn, "agenda_item", sql, [person.0], |row| row.small())?.unwrap_or_default())
}

/// Ranks a person's questions in the order given, from position 0. Questions not named keep their positions.
///
/// # Errors
/// [`VaultError::Invalid`] when one of them is not there or is for somebody else; when the database cannot be written.
pub fn rank_agenda(
    conn: &Connection,
    person: PersonId,
    order: &[AgendaItemId],
) -> Result<(), VaultError> {
    let sql = "UPDATE agenda_item SET position = ?3 WHERE id = ?1 AND person = ?2";
    let mut rank = conn.prepare_cached(sql)?;
    for (position, id) in (0_i64..).zip(order) {
        row::met(rank.execute(params![id.0, person.0, position])?)?;
    }
    Ok(())
}

fn row_to_appointment(row: &mut Fields<'_, '_>) -> Result<Appointment, VaultError> {
    Ok(Appointment {
        id: AppointmentId(row.int()?),
        person: PersonId(row.int()?),
        day: row.day()?,
        time: row.opt_time()?,
        agreed: row.opt_text()?,
        place: row.opt_text()?,
        remind: row.code(VisitReminder::from_code)?,
        after: row.opt_code(AfterVisit::from_code)?,
    })
}

fn row_to_agenda_item(row: &mut Fields<'_, '_>) -> Result<AgendaItem, VaultError> {
    Ok(AgendaItem {
        id: AgendaItemId(row.int()?),
        person: PersonId(row.int()?),
        position: row.small()?,
        question: row.text()?,
        answered: row.opt_day()?,
        answer: row.opt_text()?,
        asked: row.opt_day()?,
        source: row.opt_json()?,
    })
}

/// Where it came from, as bound.
fn source(item: &AgendaItem) -> Result<Option<String>, VaultError> {
    item.source.as_ref().map(bind::as_json).transpose()
}

fn checked(item: &AgendaItem) -> Result<AgendaItem, Invalid> {
    bind::opt_day_in_range("answered", item.answered)?;
    bind::opt_day_in_range("asked", item.asked)?;
    item.clone().checked()
}
