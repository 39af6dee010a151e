//! A selection of the record as a FHIR R4 document for a clinic's system: the way from rows to the plain values that `exchange` writes.
//!
//! Not the whole record: a safety plan, notes for own eyes, thoughts and practice have no place in it. Sensitive lines and the person's
//! own words are in it only when they were asked for. Not encrypted. The window and the command line call it.

mod days;
mod questionnaires;
mod treatment;

use ballast_exchange::{FhirDocument, FhirPerson, FhirWords, LOINC_NOTICE, write_fhir};
use ballast_model::{Invalid, Problem, optional_line};
use ballast_vault as storage;
use ballast_words::{language, t};
use chrono::{DateTime, FixedOffset, NaiveDate, Offset, SubsecRound, Utc};

use crate::fields::{given, optional_day, past_day};
use crate::views::{FhirChoices, FhirRequest, SensitiveLines};
use crate::{Journal, JournalError, chart};

/// What is handed over: which days, and which of the lines that are left out unless they were asked for.
struct Asked {
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
    include: SensitiveLines,
    notes: bool,
}

impl Asked {
    /// Whether any day of a stretch is one of them; an open stretch goes on.
    fn meets(&self, from: NaiveDate, until: Option<NaiveDate>) -> bool {
        from <= self.to && until.is_none_or(|until| until >= self.from)
    }

    /// Own words, if they are handed over.
    fn own_words(&self, words: Option<&String>) -> Option<String> {
        words.filter(|_| self.notes).cloned()
    }
}

/// A selection of the record as a FHIR document.
///
/// # Errors
/// [`JournalError::Invalid`] at `name`, `born`, `from` (not after today) or `to` (not before `from`); errors of the vault.
pub fn export_fhir(journal: &Journal, request: &FhirRequest) -> Result<Vec<u8>, JournalError> {
    let document = document(journal, request)?;
    Ok(write_fhir(&document).into_bytes())
}

/// What can be chosen for such a document.
///
/// # Errors
/// Errors of the vault.
pub fn get_fhir(journal: &Journal) -> Result<FhirChoices, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let filled = storage::list_assessments(conn, NaiveDate::MIN, NaiveDate::MAX)?;
        let (item_nine, about_substances) = questionnaires::sensitive(conn, &filled)?;
        let mut substances = about_substances;
        for tracker in storage::list_trackers(conn)? {
            substances |= tracker.sensitive && storage::has_values(conn, tracker.id)?;
        }
        let side_effects = storage::list_side_effects(conn)?
            .iter()
            .any(|(effect, _)| effect.sensitive);
        Ok(FhirChoices {
            today,
            first: chart::first_day(conn)?,
            available: SensitiveLines {
                item_nine,
                substances,
                side_effects,
                // A document for other programs has neither.
                difficulties: false,
                notes: false,
            },
            loinc_notice: LOINC_NOTICE.to_owned(),
        })
    })
}

/// The name a document is offered under; it says neither whose nor what it is about.
///
/// # Errors
/// Errors of the vault.
pub fn fhir_name(journal: &Journal) -> Result<String, JournalError> {
    Ok(format!("ballast-{}-fhir.json", journal.today()?))
}

fn document(journal: &Journal, request: &FhirRequest) -> Result<FhirDocument, JournalError> {
    let now = journal.moment()?;
    let from = given(request.from.as_deref())
        .map(|typed| past_day("from", typed, now.day))
        .transpose()?;
    let to = optional_day("to", request.to.as_deref())?;
    if to.is_some_and(|to| from.is_some_and(|from| to < from)) {
        return Err(Invalid::new("to", Problem::EndBeforeStart).into());
    }
    let person = FhirPerson {
        name: optional_line("name", request.name.as_deref())?,
        born: given(request.born.as_deref())
            .map(|typed| past_day("born", typed, now.day))
            .transpose()?,
    };
    let asked = Asked {
        from: from.unwrap_or(NaiveDate::MIN),
        to: to.unwrap_or(NaiveDate::MAX),
        today: now.day,
        include: request.include,
        notes: request.notes,
    };
    let written = at_offset(now.at, now.offset_minutes);
    journal.read(|conn| {
        let end = to.unwrap_or(now.day);
        let first = from.or(chart::first_day(conn)?);
        let check_ins = storage::list_check_ins(conn, asked.from, asked.to)?;
        let trackers = storage::list_trackers(conn)?;
        let (forms, assessments) = questionnaires::read(conn, &asked)?;
        let doses = treatment::doses(conn, &asked)?;
        let (goals, hidden) = treatment::goals(conn, &asked)?;
        Ok(FhirDocument {
            words: words(crate::fill::is_made_up(conn)?),
            period: first
                .filter(|first| *first <= end)
                .map(|first| (first, end)),
            person,
            questionnaires: forms,
            assessments,
            moods: days::moods(&check_ins, &asked),
            nights: days::nights(conn, &check_ins, &trackers, &asked)?,
            trackers: days::trackers(&check_ins, &trackers, &asked),
            side_effects: treatment::side_effects(conn, &asked)?,
            medicines: treatment::medicines(conn, &doses, &asked)?,
            doses,
            sessions: treatment::sessions(conn, &asked)?,
            goals,
            plan: treatment::plan(conn, &hidden, &asked)?,
            ..FhirDocument::new(&journal.vault().id(), language().tag(), written)
        })
    })
}

/// The sentences of the document; an invented person's says so.
fn words(made_up: bool) -> FhirWords {
    let mut words = FhirWords::default();
    if made_up {
        words.about = t!("fhir-made-up", about = words.about.as_str());
    }
    words
}

/// An instant at the offset at which it was lived, to the second.
fn at_offset(at: DateTime<Utc>, minutes: i32) -> DateTime<FixedOffset> {
    let offset = FixedOffset::east_opt(minutes.saturating_mul(60)).unwrap_or_else(|| Utc.fix());
    at.with_timezone(&offset).trunc_subsecs(0)
}
