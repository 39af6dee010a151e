//! After a visit: what became of the questions, what was agreed with what it changes in treatment, and the next visit, in one act.
//!
//! The steps that are written here are read and fitted by the verbs of `medicine` and `therapy`; nothing is decided here about treatment.

use std::collections::BTreeSet;

use ballast_model::{
    AGREED_MAX, Act, AfterVisit, AgendaItem, AgreedId, AgreedLine, Appointment, AppointmentId,
    Invalid, Person, PersonId, Problem, RegimenStep, Telling,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::{Days, NaiveDate};

use crate::fields::{day, optional_time, within};
use crate::views::{
    AfterVisitInput, AfterVisitOffer, AgreedInput, AgreedView, Changed, NextVisitInput,
    QuestionAfter, QuestionFate, TellView, ToTell,
};
use crate::{Journal, JournalError};

mod change;

use change::Change;

/// Days after which a visit that was not gone through is no longer offered: what is older is no backlog.
const OFFERED_FOR: u64 = 21;

/// Goes through a visit: answers, what was agreed with the steps it brings, whom to tell, and the next visit, all in one act.
///
/// A visit that was gone through before can be gone through again: lines are changed, added and removed; steps that were written stay.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, such as `questions.0.answer`, `agreed.1.what`, `agreed.1.amount` or `next.day`; errors of the vault.
pub fn save_after_visit(
    journal: &mut Journal,
    input: AfterVisitInput,
) -> Result<Changed, JournalError> {
    let visit = journal.read(|c| storage::get_appointment(c, input.appointment))?;
    if visit.day > journal.today()? {
        return Err(Invalid::new("appointment", Problem::InTheFuture).into());
    }
    let (questions, dropped) = read_questions(journal, &visit, input.questions)?;
    let next = input.next.map(|next| read_next(&visit, next)).transpose()?;
    let stood: Vec<AgreedId> = journal
        .read(|c| storage::list_agreed_at(c, visit.id))?
        .iter()
        .map(|line| line.id)
        .collect();
    let lines = read_lines(journal, &visit, input.agreed, &stood)?;
    journal.change(Act::AfterVisit, |tx| {
        for item in &questions {
            storage::update_agenda_item(tx, item)?;
        }
        for id in &dropped {
            storage::remove_agenda_item(tx, *id)?;
        }
        for id in &stood {
            if lines.iter().all(|line| line.line.id != *id) {
                storage::remove_agreed(tx, *id)?;
            }
        }
        for line in &lines {
            line.write(tx)?;
        }
        if let Some(next) = &next {
            storage::add_appointment(tx, next)?;
        }
        storage::update_appointment(
            tx,
            &Appointment {
                after: Some(AfterVisit::Done),
                ..visit
            },
        )
    })
}

/// Does not offer to go through a visit again.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn set_visit_aside(journal: &mut Journal, id: AppointmentId) -> Result<Changed, JournalError> {
    let visit = journal.read(|c| storage::get_appointment(c, id))?;
    journal.change(Act::SetVisitAside, |tx| {
        storage::update_appointment(
            tx,
            &Appointment {
                after: visit.after.or(Some(AfterVisit::SetAside)),
                ..visit
            },
        )
    })
}

/// Says that somebody was told something today, or takes that back.
///
/// # Errors
/// When they are not to hear of it; errors of the vault.
pub fn tell_agreed(
    journal: &mut Journal,
    agreed: AgreedId,
    person: PersonId,
    told: bool,
) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let before = journal
        .read(storage::list_tellings)?
        .into_iter()
        .find(|t| t.agreed == agreed && t.person == person)
        .ok_or_else(|| Invalid::new("id", Problem::NotFound))?;
    journal.change(Act::TellAgreed, |tx| {
        storage::set_telling(
            tx,
            &Telling {
                told: told.then_some(before.told.unwrap_or(today)),
                ..before
            },
        )
    })
}

/// Something that was agreed, with its visit and with whom that was.
pub(crate) struct Agreed {
    pub view: AgreedView,
    pub day: NaiveDate,
    pub with: Person,
}

/// Everything that was agreed, newest visit first.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Agreed>, VaultError> {
    let lines = storage::list_agreed(conn)?;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let people = storage::list_people(conn)?;
    let visits = storage::list_appointments(conn, NaiveDate::MIN, NaiveDate::MAX)?;
    let (tellings, steps) = (storage::list_tellings(conn)?, storage::list_steps(conn)?);
    let rhythms = storage::list_rhythms(conn)?;
    let name = |id: PersonId| people.iter().find(|p| p.id == id);
    let mut found = Vec::new();
    for line in lines {
        let Some(visit) = visits.iter().find(|v| v.id == line.appointment) else {
            continue;
        };
        let Some(with) = name(visit.person) else {
            continue;
        };
        let tell = tellings
            .iter()
            .filter(|t| t.agreed == line.id)
            .filter_map(|t| {
                Some(TellView {
                    person: t.person,
                    name: name(t.person)?.name.clone(),
                    told: t.told,
                })
            });
        found.push(Agreed {
            view: AgreedView {
                medicine: steps
                    .iter()
                    .find(|s| Some(s.id) == line.step)
                    .map(|s| s.medicine),
                course: rhythms
                    .iter()
                    .find(|r| Some(r.id) == line.rhythm)
                    .map(|r| r.course),
                tell: tell.collect(),
                line,
            },
            day: visit.day,
            with: with.clone(),
        });
    }
    found.sort_by_key(|a| std::cmp::Reverse(a.day));
    Ok(found)
}

/// What was agreed at visits with a person.
pub(crate) fn with(agreed: &[Agreed], person: PersonId) -> Vec<AgreedView> {
    agreed
        .iter()
        .filter(|a| a.with.id == person)
        .map(|a| a.view.clone())
        .collect()
}

/// What a person is still to hear of.
pub(crate) fn to_tell(agreed: &[Agreed], person: PersonId) -> Vec<ToTell> {
    agreed
        .iter()
        .filter(|a| {
            let mut tell = a.view.tell.iter();
            tell.any(|t| t.person == person && t.told.is_none())
        })
        .map(|a| ToTell {
            agreed: a.view.line.id,
            what: a.view.line.what.clone(),
            with: a.with.name.clone(),
            day: a.day,
        })
        .collect()
}

/// The last visit with each person, while it can be gone through: from its day on, for three weeks, and only where nothing was written
/// of it yet.
pub(crate) fn offers(
    conn: &Connection,
    today: NaiveDate,
) -> Result<Vec<AfterVisitOffer>, VaultError> {
    let first = today
        .checked_sub_days(Days::new(OFFERED_FOR))
        .unwrap_or(today);
    let people = storage::list_people(conn)?;
    let mut visits = storage::list_appointments(conn, first, today)?;
    visits.reverse();
    let mut seen = BTreeSet::new();
    Ok(visits
        .into_iter()
        .filter(|visit| seen.insert(visit.person))
        .filter(|visit| visit.after.is_none() && visit.agreed.is_none())
        .filter_map(|appointment| {
            let person = people.iter().find(|p| p.id == appointment.person)?.clone();
            Some(AfterVisitOffer {
                appointment,
                person,
            })
        })
        .collect())
}

/// The questions that were answered, and those that are no longer asked.
fn read_questions(
    journal: &Journal,
    visit: &Appointment,
    typed: Vec<QuestionAfter>,
) -> Result<(Vec<AgendaItem>, Vec<ballast_model::AgendaItemId>), JournalError> {
    let (mut answered, mut dropped) = (Vec::new(), Vec::new());
    for (index, after) in typed.into_iter().enumerate() {
        let at = |invalid| within("questions", index, invalid);
        let item = journal.read(|c| storage::get_agenda_item(c, after.question))?;
        if item.person != visit.person || item.answered.is_some() {
            return Err(at(Invalid::new("question", Problem::NotPossibleHere)).into());
        }
        match after.fate {
            QuestionFate::CarriedOver => {}
            QuestionFate::Dropped => dropped.push(item.id),
            QuestionFate::Answered => {
                let item = AgendaItem {
                    answered: Some(visit.day),
                    answer: after.answer,
                    ..item
                };
                answered.push(item.checked().map_err(at)?);
            }
        }
    }
    Ok((answered, dropped))
}

fn read_next(visit: &Appointment, typed: NextVisitInput) -> Result<Appointment, Invalid> {
    let at = |invalid: Invalid| Invalid {
        field: format!("next.{}", invalid.field),
        ..invalid
    };
    let next = Appointment {
        id: AppointmentId::NEW,
        person: visit.person,
        day: day("day", &typed.day).map_err(at)?,
        time: optional_time("time", typed.time.as_deref()).map_err(at)?,
        agreed: None,
        place: typed.place,
        remind: typed.remind,
        after: None,
    }
    .checked()
    .map_err(at)?;
    if next.day <= visit.day {
        return Err(at(Invalid::new("day", Problem::BeforeStart)));
    }
    Ok(next)
}

/// A line ready to be written, with what it changes.
struct ReadLine {
    line: AgreedLine,
    tell: Vec<PersonId>,
    change: Option<Change>,
}

impl ReadLine {
    fn write(&self, tx: &Connection) -> Result<(), VaultError> {
        let mut line = self.line.clone();
        if let Some(change) = &self.change {
            (line.step, line.rhythm) = change.write(tx)?;
        }
        if line.id == AgreedId::NEW {
            line.id = storage::add_agreed(tx, &line)?;
        } else {
            storage::update_agreed(tx, &line)?;
        }
        let before: Vec<Telling> = storage::list_tellings(tx)?
            .into_iter()
            .filter(|t| t.agreed == line.id)
            .collect();
        for gone in before.iter().filter(|t| !self.tell.contains(&t.person)) {
            storage::remove_telling(tx, line.id, gone.person)?;
        }
        for person in &self.tell {
            if before.iter().all(|t| t.person != *person) {
                storage::set_telling(
                    tx,
                    &Telling {
                        agreed: line.id,
                        person: *person,
                        told: None,
                    },
                )?;
            }
        }
        Ok(())
    }
}

fn read_lines(
    journal: &Journal,
    visit: &Appointment,
    typed: Vec<AgreedInput>,
    stood: &[AgreedId],
) -> Result<Vec<ReadLine>, JournalError> {
    if typed.len() > AGREED_MAX {
        let max = i64::try_from(AGREED_MAX).unwrap_or(i64::MAX);
        return Err(Invalid::new("agreed", Problem::OutOfRange { min: 0, max }).into());
    }
    // Steps agreed in one visit are read as if those before them stood already.
    let mut pending: Vec<RegimenStep> = Vec::new();
    let mut found = Vec::new();
    for (index, (position, typed)) in (0_u32..).zip(typed).enumerate() {
        let line = read_line(journal, visit, position, typed, stood, &mut pending);
        found.push(line.map_err(|error| match error {
            JournalError::Invalid(invalid) => within("agreed", index, invalid).into(),
            other => other,
        })?);
    }
    Ok(found)
}

fn read_line(
    journal: &Journal,
    visit: &Appointment,
    position: u32,
    typed: AgreedInput,
    stood: &[AgreedId],
    pending: &mut Vec<RegimenStep>,
) -> Result<ReadLine, JournalError> {
    let before = match typed.id {
        Some(id) if stood.contains(&id) => Some(journal.read(|c| storage::get_agreed(c, id))?),
        Some(_) => return Err(Invalid::new("id", Problem::NotFound).into()),
        None => None,
    };
    let change = match (&before, typed.change) {
        (None, Some(change)) => Some(change::read(journal, change, pending)?),
        _ => None,
    };
    let what = match &change {
        Some(change) if typed.what.trim().is_empty() => change.words(),
        _ => typed.what,
    };
    let line = AgreedLine {
        id: typed.id.unwrap_or(AgreedId::NEW),
        appointment: visit.id,
        position,
        what,
        who: typed.who,
        step: before.as_ref().and_then(|b| b.step),
        rhythm: before.and_then(|b| b.rhythm),
    }
    .checked()?;
    let mut tell = typed.tell;
    tell.sort_unstable();
    tell.dedup();
    Ok(ReadLine { line, tell, change })
}
