//! The care team, visits with them, and what to bring up.

use ballast_model::{
    Act, AfterVisit, AgendaItem, AgendaItemId, Appointment, AppointmentId, Invalid, Person,
    PersonId, PersonRole, Problem, VisitReminder,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::fields::{day, optional_day, optional_time};
use crate::views::{
    AppointmentInput, CareView, Changed, NextVisit, PersonInput, PersonView, QuestionInput,
};
use crate::{Journal, JournalError, disagreement, visit};

/// The Appointments screen: everybody with their visits and questions.
///
/// # Errors
/// Errors of the vault.
pub fn get_care(journal: &Journal) -> Result<CareView, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let mut people = Vec::new();
        let agreed = visit::list(conn)?;
        for person in storage::list_people(conn)? {
            let mut visits = storage::list_appointments_with(conn, person.id)?;
            let next_visit = visits.iter().find(|v| is_to_come(v, today)).cloned();
            visits.reverse();
            let last_visit = visits
                .iter()
                .find(|v| v.day <= today && !is_to_come(v, today))
                .cloned();
            let mut answered = storage::list_answered_agenda(conn, person.id)?;
            answered.sort_by_key(|a| std::cmp::Reverse(a.answered));
            people.push(PersonView {
                last_visit,
                next_visit,
                visits,
                questions: storage::list_open_agenda(conn, person.id)?,
                answered,
                agreed: visit::with(&agreed, person.id),
                to_tell: visit::to_tell(&agreed, person.id),
                person,
            });
        }
        Ok(CareView {
            today,
            people,
            after: visit::offers(conn, today)?,
            disagreements: disagreement::list(conn)?,
        })
    })
}

/// Adds somebody to the care team, or changes them.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_person(journal: &mut Journal, input: PersonInput) -> Result<Changed, JournalError> {
    let person = Person {
        id: input.id.unwrap_or(PersonId::NEW),
        name: input.name,
        role: input.role,
        phone: input.phone,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdatePerson, |tx| storage::update_person(tx, &person))
    } else {
        journal.change(Act::AddPerson, |tx| {
            storage::add_person(tx, &person).map(|_| ())
        })
    }
}

/// Removes somebody with their visits and questions.
///
/// # Errors
/// When they are not there; errors of the vault.
pub fn remove_person(journal: &mut Journal, id: PersonId) -> Result<Changed, JournalError> {
    journal.change(Act::RemovePerson, |tx| storage::remove_person(tx, id))
}

/// Adds an appointment, past or to come, or changes one.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_appointment(
    journal: &mut Journal,
    input: AppointmentInput,
) -> Result<Changed, JournalError> {
    let before = input
        .id
        .map(|id| journal.read(|c| storage::get_appointment(c, id)))
        .transpose()?;
    let appointment = Appointment {
        id: input.id.unwrap_or(AppointmentId::NEW),
        person: input.person,
        day: day("day", &input.day)?,
        time: optional_time("time", input.time.as_deref())?,
        agreed: input.agreed,
        place: input.place,
        remind: (input.remind)
            .or(before.as_ref().map(|b| b.remind))
            .unwrap_or(VisitReminder::None),
        after: before.and_then(|b| b.after),
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateAppointment, |tx| {
            storage::update_appointment(tx, &appointment)
        })
    } else {
        journal.change(Act::AddAppointment, |tx| {
            storage::add_appointment(tx, &appointment).map(|_| ())
        })
    }
}

/// Removes an appointment.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_appointment(
    journal: &mut Journal,
    id: AppointmentId,
) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveAppointment, |tx| {
        storage::remove_appointment(tx, id)
    })
}

/// Adds a question at the end of somebody's list, or changes or answers one.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_question(journal: &mut Journal, input: QuestionInput) -> Result<Changed, JournalError> {
    let before = input
        .id
        .map(|id| journal.read(|c| storage::get_agenda_item(c, id)))
        .transpose()?;
    let answered = optional_day("answered", input.answered.as_deref())?;
    let today = journal.today()?;
    if answered > Some(today) {
        return Err(Invalid::new("answered", Problem::InTheFuture).into());
    }
    let position = match &before {
        Some(item) => item.position,
        None => journal.read(|c| storage::next_agenda_position(c, input.person))?,
    };
    // Asked again after an answer, it waits from now on.
    let asked = match &before {
        Some(item) if item.answered.is_none() || answered.is_some() => item.asked,
        _ => Some(today),
    };
    let item = AgendaItem {
        id: input.id.unwrap_or(AgendaItemId::NEW),
        person: input.person,
        position,
        question: input.question,
        answered,
        answer: input.answer,
        asked,
        source: match &before {
            Some(item) => item.source.clone(),
            None => input.source,
        },
    }
    .checked()?;
    if before.is_some() {
        journal.change(Act::UpdateQuestion, |tx| {
            storage::update_agenda_item(tx, &item)
        })
    } else {
        journal.change(Act::AddQuestion, |tx| {
            storage::add_agenda_item(tx, &item).map(|_| ())
        })
    }
}

/// Moves an open question one place up or down.
///
/// # Errors
/// When it is not there or not open; errors of the vault.
pub fn move_question(
    journal: &mut Journal,
    id: AgendaItemId,
    up: bool,
) -> Result<Changed, JournalError> {
    let item = journal.read(|c| storage::get_agenda_item(c, id))?;
    let mut order: Vec<AgendaItemId> = journal
        .read(|c| storage::list_open_agenda(c, item.person))?
        .iter()
        .map(|i| i.id)
        .collect();
    let at = order
        .iter()
        .position(|i| *i == id)
        .ok_or_else(|| Invalid::new("id", Problem::NotFound))?;
    let to = if up {
        at.saturating_sub(1)
    } else {
        (at + 1).min(order.len() - 1)
    };
    order.swap(at, to);
    journal.change(Act::UpdateQuestion, |tx| {
        storage::rank_agenda(tx, item.person, &order)
    })
}

/// Removes a question.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_question(journal: &mut Journal, id: AgendaItemId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveQuestion, |tx| {
        storage::remove_agenda_item(tx, id)
    })
}

/// Whether a visit is still before the person: from today on, and today's until it was gone through.
fn is_to_come(visit: &Appointment, today: NaiveDate) -> bool {
    visit.day >= today && visit.after != Some(AfterVisit::Done)
}

/// The next visit with anybody.
pub(crate) fn next_visit(
    conn: &Connection,
    today: NaiveDate,
) -> Result<Option<NextVisit>, VaultError> {
    let mut next: Option<NextVisit> = None;
    for person in storage::list_people(conn)? {
        let visits = storage::list_appointments_with(conn, person.id)?;
        let Some(appointment) = visits.into_iter().find(|v| is_to_come(v, today)) else {
            continue;
        };
        let sooner = next.as_ref().is_none_or(|n| {
            (appointment.day, appointment.time) < (n.appointment.day, n.appointment.time)
        });
        if sooner {
            let questions = u32::try_from(storage::list_open_agenda(conn, person.id)?.len())
                .unwrap_or(u32::MAX);
            next = Some(NextVisit {
                appointment,
                person,
                questions,
            });
        }
    }
    Ok(next)
}

/// Whose visits a page for the prescriber is about: the person asked for, else the first prescriber.
pub(crate) fn prescriber(
    conn: &Connection,
    asked: Option<PersonId>,
) -> Result<Option<Person>, VaultError> {
    if let Some(id) = asked {
        return storage::get_person(conn, id).map(Some);
    }
    Ok(storage::list_people(conn)?
        .into_iter()
        .find(|p| p.role == PersonRole::Prescriber))
}
