//! One noun of the record as a list for other programs: each row as a line of words and as JSON. The command line calls it.

use ballast_model::{AssessmentSource, MedicineId};
use ballast_vault as storage;
use ballast_words::{decimal, t};
use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::fields::clock;
use crate::questionnaire::forms;
use crate::{Journal, JournalError, medicine, skill, words};

/// Which days; an open end takes all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Range {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub to: Option<NaiveDate>,
}

impl Range {
    /// The range with its open ends as far as any day.
    #[must_use]
    pub fn ends(self) -> (NaiveDate, NaiveDate) {
        (
            self.from.unwrap_or(NaiveDate::MIN),
            self.to.unwrap_or(NaiveDate::MAX),
        )
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As words on one line.
    pub line: String,
    /// For other programs.
    pub json: Value,
}

/// Every medicine with its steps, current ones first.
///
/// # Errors
/// Errors of the vault.
pub fn medicines(journal: &Journal) -> Result<Vec<Row>, JournalError> {
    let today = journal.today()?;
    let mut found = journal.read(medicine::load)?;
    found.sort_by_key(|m| (medicine::shown::state_of(&m.steps, today), m.medicine.id));
    Ok(found
        .iter()
        .map(|with| {
            let view = medicine::shown::view(with, today);
            Row {
                line: view.sentence.clone(),
                json: json!({
                    "id": view.id,
                    "name": view.name,
                    "class": with.medicine.class,
                    "form": view.form,
                    "strength": view.strength,
                    "modified_release": view.modified_release,
                    "label_instructions": view.label_instructions,
                    "prescriber": view.prescriber,
                    "started_for": view.started_for,
                    "cost": view.cost,
                    "state": view.state,
                    "sentence": view.sentence,
                    "steps": with.steps,
                }),
            }
        })
        .collect())
}

/// Doses as recorded, by day and time.
///
/// # Errors
/// Errors of the vault.
pub fn doses(journal: &Journal, range: Range) -> Result<Vec<Row>, JournalError> {
    let (from, to) = range.ends();
    let (medicines, doses) = journal.read(|c| {
        Ok((
            storage::list_medicines(c)?,
            storage::list_doses(c, from, to)?,
        ))
    })?;
    let name = |id: MedicineId| {
        let found = medicines.iter().find(|m| m.id == id);
        found.map(|m| m.name.clone()).unwrap_or_default()
    };
    Ok(doses
        .iter()
        .map(|dose| {
            let name = name(dose.medicine);
            let slot = dose.slot.map_or_else(|| t!("words-when-needed"), clock);
            let amount = dose
                .amount
                .map(|a| format!(", {}", words::amount(a)))
                .unwrap_or_default();
            let status = words::dose_status(dose.status);
            Row {
                line: format!("{} {slot}  {name}, {status}{amount}", dose.day),
                json: json!({
                    "id": dose.id,
                    "medicine": dose.medicine,
                    "name": name,
                    "day": dose.day,
                    "slot": dose.slot.map(clock),
                    "status": dose.status,
                    "amount": dose.amount.map(|a| a.value().to_string()),
                    "unit": dose.amount.map(ballast_model::Amount::unit),
                    "taken_at": dose.taken_at.map(clock),
                    "recorded": dose.recorded,
                    "estimated": dose.estimated,
                    "reason": dose.reason,
                    "before": dose.before,
                    "after": dose.after,
                }),
            }
        })
        .collect())
}

/// Sessions of every course, planned and past, by day and time. Words for own eyes are left out: they are in the complete export alone.
///
/// # Errors
/// Errors of the vault.
pub fn sessions(journal: &Journal, range: Range) -> Result<Vec<Row>, JournalError> {
    let (from, to) = range.ends();
    let (courses, sessions) = journal.read(|c| {
        Ok((
            storage::list_courses(c)?,
            storage::list_sessions(c, from, to)?,
        ))
    })?;
    Ok(sessions
        .iter()
        .map(|session| {
            let course = courses.iter().find(|c| c.id == session.course);
            let name = course.map(|c| c.approach.clone()).unwrap_or_default();
            let time = session.time.map(clock);
            let status = words::session_status(session.status);
            let at = time.as_deref().unwrap_or("     ");
            Row {
                line: format!("{} {at}  {name}, {status}", session.day),
                json: json!({
                    "id": session.id,
                    "course": session.course,
                    "name": name,
                    "kind": course.map(|c| c.kind),
                    "therapist": course.and_then(|c| c.therapist.as_deref()),
                    "day": session.day,
                    "time": time,
                    "status": session.status,
                    "format": session.format,
                    "minutes": session.minutes,
                    "prep": session.prep,
                    "themes": session.themes,
                    "take_away": session.take_away,
                    "bond": session.together.bond,
                    "goals": session.together.goals,
                    "tasks": session.together.tasks,
                    "took_part": session.together.took_part,
                    "cost": session.cost,
                }),
            }
        })
        .collect())
}

/// Questionnaires as they were filled in, by day. Answers are those of the form's own items.
///
/// # Errors
/// Errors of the vault.
pub fn questionnaires(journal: &Journal, range: Range) -> Result<Vec<Row>, JournalError> {
    let (from, to) = range.ends();
    let filled = journal.read(|c| storage::list_assessments(c, from, to))?;
    let mut rows = Vec::new();
    for a in filled {
        let form = journal.read(|c| forms::find(c, &a.instrument))?;
        let name = form
            .as_ref()
            .map_or_else(|| a.instrument.clone(), |f| f.name.clone());
        let band = a
            .total
            .and_then(|total| form.as_ref()?.band(i64::from(total)).cloned());
        let total = a
            .total
            .map_or_else(|| t!("listing-no-total"), |total| total.to_string());
        let said = match &band {
            Some(band) => t!(
                "listing-total-called",
                name = name.as_str(),
                total = total,
                band = band.label.as_str()
            ),
            None => t!("listing-total", name = name.as_str(), total = total),
        };
        let said = match a.source {
            AssessmentSource::InApp => said,
            AssessmentSource::ClinicianTotal => t!("listing-from-a-clinician", said = said),
        };
        rows.push(Row {
            line: format!("{}  {said}", a.day),
            json: json!({
                "id": a.id,
                "instrument": a.instrument,
                "name": name,
                "day": a.day,
                "total": a.total,
                "max": form.as_ref().map(|f| f.total.max),
                "band": band.map(|b| b.label),
                "source": a.source,
                "filled_by": a.filled_by,
                "answers": a.answers,
                "recorded": a.recorded,
            }),
        });
    }
    Ok(rows)
}

/// Every skill in its order with its ledger, those set aside too. Of the practice only the counted numbers and the situations: no notes.
///
/// # Errors
/// Errors of the vault.
pub fn skills(journal: &Journal) -> Result<Vec<Row>, JournalError> {
    Ok(skill::list_skills(journal)?
        .into_iter()
        .map(|view| {
            let (name, n) = (view.skill.name.as_str(), view.uses);
            let said = match view.median_change {
                Some(change) => t!(
                    "listing-skill-change",
                    name = name,
                    n = n,
                    change = decimal(&format!("{change:+}")),
                    rated = view.rated
                ),
                None => t!("listing-skill", name = name, n = n),
            };
            let said = if view.skill.kept {
                said
            } else {
                t!("listing-set-aside", said = said)
            };
            Row {
                line: said,
                json: json!({
                    "id": view.skill.id,
                    "key": view.skill.key,
                    "name": view.skill.name,
                    "approach": view.skill.approach,
                    "purpose": view.skill.purpose,
                    "steps": view.skill.steps,
                    "kept": view.skill.kept,
                    "uses": view.uses,
                    "rated": view.rated,
                    "median_change": view.median_change,
                    "last": view.last,
                    "situations": view.situations,
                }),
            }
        })
        .collect())
}
