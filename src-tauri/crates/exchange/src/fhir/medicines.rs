//! Medicines as prescribed, and doses as they were taken or not.

use ballast_model::{Amount, DoseStatus, Schedule, Unit};
use chrono::{NaiveDate, NaiveTime};

use super::FhirWords;
use super::document::{Page, Section, UCUM, reference, time, when};
use super::ids::Kind;
use super::input::{FhirDose, FhirMedicine, FhirRegimen, FhirRegimenState};
use super::json::{Json, Object, list};
use super::loinc::{MEDICATION, concept};
use ballast_words::filled::fill;

/// A medicine as the document names it.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) key: i64,
    pub(super) name: String,
    /// Its statements, with their days.
    statements: Vec<(NaiveDate, Option<NaiveDate>, String)>,
}

impl Named {
    /// The statement in force on a day, else the last one.
    pub(super) fn on(&self, day: NaiveDate) -> Option<&str> {
        let holds = |(from, until, _): &&(NaiveDate, Option<NaiveDate>, String)| {
            *from <= day && until.is_none_or(|until| day <= until)
        };
        let found = self.statements.iter().rev().find(holds);
        found
            .or(self.statements.last())
            .map(|(_, _, id)| id.as_str())
    }

    /// The last statement.
    pub(super) fn last(&self) -> Option<&str> {
        self.statements.last().map(|(_, _, id)| id.as_str())
    }
}

/// Writes the medicines, a statement for each stretch of their regimen, and the doses.
pub(super) fn write(page: &mut Page<'_>) -> Section {
    let words = page.words();
    let mut section = Section::new(&words.medicines, Some(MEDICATION));
    for medicine in &page.document.medicines {
        let mut named = Named {
            key: medicine.key,
            name: medicine.name.clone(),
            statements: Vec::new(),
        };
        if medicine.regimen.is_empty() {
            let made = statement(page, medicine, None);
            let id = section.entry(page, Kind::Medicine, medicine.key, made);
            named.statements.push((NaiveDate::MIN, None, id));
            section.lines.push(medicine.name.clone());
        }
        for stretch in &medicine.regimen {
            let made = statement(page, medicine, Some(stretch));
            let id = section.entry(page, Kind::Regimen, stretch.key, made);
            named.statements.push((stretch.from, stretch.until, id));
            section.lines.push(in_words(words, medicine, stretch));
        }
        page.medicines.push(named);
    }
    write_doses(page, &mut section);
    section
}

fn write_doses(page: &mut Page<'_>, section: &mut Section) {
    let mut counts = [0_usize; 5];
    for dose in &page.document.doses {
        let found = page.medicines.iter().find(|m| m.key == dose.medicine);
        let Some(medicine) = found else { continue };
        let statement = medicine.on(dose.when.day()).map(reference);
        let made = administration(page, dose, &medicine.name, statement);
        section.entry(page, Kind::Dose, dose.key, made);
        for (status, count) in DoseStatus::ALL.into_iter().zip(&mut counts) {
            *count += usize::from(status == dose.status);
        }
    }
    let n: usize = counts.iter().sum();
    if n > 0 {
        let [taken, late, part, skipped, missed] = counts.map(|count| count.to_string());
        let parts = [
            ("n", n.to_string()),
            ("taken", taken),
            ("late", late),
            ("part", part),
            ("skipped", skipped),
            ("missed", missed),
        ];
        let parts = parts
            .each_ref()
            .map(|(name, count)| (*name, count.as_str()));
        section.paragraphs.push(fill(&page.words().doses, &parts));
    }
}

fn in_words(words: &FhirWords, medicine: &FhirMedicine, stretch: &FhirRegimen) -> String {
    let from = stretch.from.to_string();
    let when = match stretch.until {
        Some(to) => fill(&words.from_to, &[("from", &from), ("to", &to.to_string())]),
        None => fill(&words.since, &[("day", &from)]),
    };
    let state = match stretch.state {
        FhirRegimenState::OnHold => words.on_hold.as_str(),
        FhirRegimenState::Stopped => &words.stopped,
        FhirRegimenState::Intended => &words.intended,
        _ => "",
    };
    let how = stretch.dosage.as_deref().unwrap_or_default();
    let parts = [medicine.name.as_str(), how, state, &when];
    let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    parts.join(", ")
}

fn statement(page: &Page<'_>, medicine: &FhirMedicine, stretch: Option<&FhirRegimen>) -> Object {
    let words = page.words();
    let state = stretch.map_or(FhirRegimenState::Unknown, |s| s.state);
    let status = match state {
        FhirRegimenState::Active => "active",
        FhirRegimenState::Completed => "completed",
        FhirRegimenState::Stopped => "stopped",
        FhirRegimenState::OnHold => "on-hold",
        FhirRegimenState::Intended => "intended",
        FhirRegimenState::Unknown => "unknown",
    };
    let said = stretch.map_or(medicine.name.clone(), |s| in_words(words, medicine, s));
    let why = stretch.and_then(|s| s.reason.as_deref());
    let period = stretch.map(|s| {
        Object::new()
            .with("start", s.from.to_string())
            .with("end", s.until.map(|day| day.to_string()))
    });
    let prescriber = medicine.prescriber.as_deref();
    let prescriber = prescriber.map(|name| fill(&words.prescribed_by, &[("name", name)]));
    Object::resource("MedicationStatement")
        .with("language", page.language())
        .with("text", page.said([said.as_str()]))
        .with("status", status)
        .with("statusReason", list(why.map(|why| concept(None, why))))
        .with("medicationCodeableConcept", concept(None, &medicine.name))
        .with("subject", page.person())
        .with("effectivePeriod", period)
        .with("dateAsserted", page.document.written.to_rfc3339())
        .with("informationSource", page.person())
        .with(
            "reasonCode",
            list(
                medicine
                    .started_for
                    .as_deref()
                    .map(|why| concept(None, why)),
            ),
        )
        .with("note", list(prescriber.map(|words| page.note(&words))))
        .with("dosage", list(stretch.map(|s| dosage(words, s))))
}

fn dosage(words: &FhirWords, stretch: &FhirRegimen) -> Object {
    let most = match stretch.schedule {
        Some(Schedule::AsNeeded {
            most_a_day: Some(n),
        }) => Some(fill(&words.as_needed_most, &[("n", &n.to_string())])),
        Some(Schedule::AsNeeded { most_a_day: None }) => Some(words.as_needed.clone()),
        _ => None,
    };
    let said: Vec<&str> = [stretch.dosage.as_deref(), most.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let timing = stretch.schedule.as_ref().map(repeat).unwrap_or_default();
    let dose = stretch
        .amount
        .map(|amount| Object::new().with("doseQuantity", quantity(amount)));
    Object::new()
        .with("text", said.join("; "))
        .with("timing", Object::new().with("repeat", timing))
        .with("asNeededBoolean", most.is_some().then_some(true))
        .with("doseAndRate", list(dose))
}

/// When doses are due, as FHIR tells it. Calendar days; only "every so many hours" is elapsed time.
fn repeat(schedule: &Schedule) -> Object {
    let days = |every: i64, times: &[NaiveTime]| {
        Object::new()
            .with("frequency", i64::try_from(times.len()).unwrap_or(1))
            .with("period", every)
            .with("periodUnit", "d")
            .with("timeOfDay", clock(times))
    };
    match schedule {
        Schedule::Daily { times } => days(1, times),
        Schedule::EveryNDays { every, times } => days(i64::from(*every), times),
        Schedule::Weekdays { days, times } => {
            let name = |day: &u8| {
                ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
                    .get(usize::from(*day).wrapping_sub(1))
                    .copied()
            };
            Object::new()
                .with(
                    "dayOfWeek",
                    days.iter().filter_map(name).collect::<Vec<_>>(),
                )
                .with("timeOfDay", clock(times))
        }
        Schedule::EveryNHours { every, .. } => Object::new()
            .with("frequency", 1)
            .with("period", i64::from(*every))
            .with("periodUnit", "h"),
        Schedule::AsNeeded { .. } => Object::new(),
    }
}

fn clock(times: &[NaiveTime]) -> Vec<String> {
    times.iter().map(|at| time(*at)).collect()
}

fn administration(
    page: &Page<'_>,
    dose: &FhirDose,
    name: &str,
    statement: Option<Object>,
) -> Object {
    let words = page.words();
    let reason = dose.reason.as_deref().filter(|r| !r.trim().is_empty());
    let why_not = match dose.status {
        DoseStatus::Missed => Some(reason.unwrap_or(&words.missed)),
        DoseStatus::Skipped => Some(reason.unwrap_or(&words.skipped)),
        _ => None,
    };
    let said = match dose.status {
        DoseStatus::Late => Some(words.late.as_str()),
        DoseStatus::Part => Some(words.part.as_str()),
        DoseStatus::Missed => Some(words.missed.as_str()),
        DoseStatus::Skipped => Some(words.skipped.as_str()),
        DoseStatus::Taken => None,
    };
    let late = dose.estimated.then_some(words.estimated.as_str());
    let notes: Vec<Object> = [said, late]
        .into_iter()
        .flatten()
        .map(|w| page.note(w))
        .collect();
    let what_for = reason.filter(|_| why_not.is_none());
    let taken = dose.amount.filter(|_| why_not.is_none());
    Object::resource("MedicationAdministration")
        .with("language", page.language())
        .with(
            "status",
            if why_not.is_some() {
                "not-done"
            } else {
                "completed"
            },
        )
        .with("statusReason", list(why_not.map(|why| concept(None, why))))
        .with("medicationCodeableConcept", concept(None, name))
        .with("subject", page.person())
        .with("supportingInformation", list(statement))
        .with("effectiveDateTime", when(dose.when))
        .with("reasonCode", list(what_for.map(|why| concept(None, why))))
        .with("note", notes)
        .with(
            "dosage",
            taken.map(|amount| Object::new().with("dose", quantity(amount))),
        )
}

/// An amount with its UCUM unit.
fn quantity(amount: Amount) -> Object {
    let code = match amount.unit() {
        Unit::Mg => "mg",
        Unit::Microgram => "ug",
        Unit::G => "g",
        Unit::Ml => "mL",
        Unit::Drop => "[drp]",
        Unit::Tablet => "{tablet}",
        Unit::Puff => "{puff}",
        Unit::Iu => "[iU]",
        Unit::Patch => "{patch}",
    };
    Object::new()
        .with("value", Json::Number(amount.value()))
        .with("unit", amount.unit().code())
        .with("system", UCUM)
        .with("code", code)
}
