//! Questionnaires of one's own: brought as a file, stored in the record as it was given, saved out again, set aside.

use ballast_instruments::{self as instruments, Instrument, ParseError, ShapeProblem};
use ballast_model::{Act, Invalid, OwnQuestionnaire, OwnQuestionnaireId, Problem};
use ballast_vault as storage;

use crate::settings::{load_settings, store_settings};
use crate::views::{Changed, FileFault, OwnFileResult};
use crate::{Journal, JournalError};

/// Brings a questionnaire from the bytes of a file. What is wrong with the file is listed by line, and then nothing is stored. The same
/// id again takes the place of what was there, unless answers were given that the new file could not hold.
///
/// # Errors
/// Errors of the vault.
pub fn add_questionnaire(
    journal: &mut Journal,
    bytes: &[u8],
) -> Result<OwnFileResult, JournalError> {
    let text = match read_text(bytes) {
        Ok(text) => text,
        Err(fault) => return Ok(refused(vec![fault])),
    };
    let form = match instruments::parse(text) {
        Ok(form) => form,
        Err(error) => return Ok(refused(faults(error))),
    };
    let key = format!("{}{}", OwnQuestionnaire::PREFIX, form.id);
    let before = journal.read(|c| storage::find_own_questionnaire(c, &key))?;
    let own = OwnQuestionnaire {
        id: before.as_ref().map_or(OwnQuestionnaireId::NEW, |b| b.id),
        key: key.clone(),
        file: text.to_owned(),
        kept: true,
    };
    let replaces = before.as_ref().is_some_and(|b| b.file != own.file);
    if replaces && !holds_answers(journal, &key, &form)? {
        return Ok(refused(vec![FileFault {
            line: line_of_id(text),
            ..fault("other_answers")
        }]));
    }
    let changed = journal.change(Act::AddQuestionnaire, |tx| {
        if before.is_some() {
            storage::update_own_questionnaire(tx, &own)
        } else {
            storage::add_own_questionnaire(tx, &own).map(|_| ())
        }
    })?;
    Ok(OwnFileResult {
        changed: Some(changed),
        instrument: Some(key),
        name: Some(form.name),
        faults: Vec::new(),
    })
}

/// Removes a questionnaire of one's own, and takes it off the plan. While answers to it are kept it is set aside instead, so that they
/// can still be read.
///
/// # Errors
/// [`JournalError::Invalid`] at `instrument` when there is none of that id; errors of the vault.
pub fn remove_questionnaire(
    journal: &mut Journal,
    instrument: &str,
) -> Result<Changed, JournalError> {
    let own = find(journal, instrument)?;
    journal.change(Act::RemoveQuestionnaire, |tx| {
        let mut settings = load_settings(tx)?;
        if settings.questionnaires.remove(&own.key).is_some() {
            store_settings(tx, &settings)?;
        }
        if storage::list_assessments_of(tx, &own.key)?.is_empty() {
            storage::remove_own_questionnaire(tx, own.id)
        } else {
            let aside = OwnQuestionnaire { kept: false, ..own };
            storage::update_own_questionnaire(tx, &aside)
        }
    })
}

/// The file as it was given, with a name for it.
///
/// # Errors
/// [`JournalError::Invalid`] at `instrument` when there is none of that id; errors of the vault.
pub fn questionnaire_file(
    journal: &Journal,
    instrument: &str,
) -> Result<(String, Vec<u8>), JournalError> {
    let own = find(journal, instrument)?;
    let name = own.key.trim_start_matches(OwnQuestionnaire::PREFIX);
    Ok((format!("{name}.toml"), own.file.into_bytes()))
}

fn find(journal: &Journal, instrument: &str) -> Result<OwnQuestionnaire, JournalError> {
    journal
        .read(|c| storage::find_own_questionnaire(c, instrument))?
        .ok_or_else(|| Invalid::new("instrument", Problem::NotFound).into())
}

/// Whether every answer given so far is one that `form` offers.
fn holds_answers(journal: &Journal, key: &str, form: &Instrument) -> Result<bool, JournalError> {
    let filled = journal.read(|c| storage::list_assessments_of(c, key))?;
    let offered = |item: &str, value: u8| {
        form.questions()
            .find(|q| q.id == item)
            .is_some_and(|q| q.options.iter().any(|o| o.value == i64::from(value)))
    };
    Ok(filled
        .iter()
        .flat_map(|a| &a.answers)
        .all(|(item, value)| offered(item, *value)))
}

fn read_text(bytes: &[u8]) -> Result<&str, FileFault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        FileFault {
            line: super::number(before.iter().filter(|b| **b == b'\n').count() + 1),
            ..fault("not_text")
        }
    })
}

fn faults(error: ParseError) -> Vec<FileFault> {
    let line = |line: usize| super::number(line);
    match error {
        ParseError::TooLarge => vec![fault("too_large")],
        ParseError::Syntax { line: at, .. } => vec![FileFault {
            line: line(at),
            ..fault("syntax")
        }],
        ParseError::Shape {
            line: at, problem, ..
        } => {
            let (code, detail) = match problem {
                ShapeProblem::Missing(field) => ("missing_field", Some(field)),
                ShapeProblem::Unknown => ("unknown_field", None),
                ShapeProblem::Expected(kind) => ("expected", Some(kind)),
                ShapeProblem::Other => ("shape", None),
            };
            vec![FileFault {
                line: line(at),
                detail,
                ..fault(code)
            }]
        }
        ParseError::Fields(list) => list
            .into_iter()
            .map(|error| FileFault {
                line: line(error.line),
                place: Some(error.path),
                ..fault(error.problem.code())
            })
            .collect(),
    }
}

fn fault(code: &str) -> FileFault {
    FileFault {
        line: 1,
        place: None,
        code: code.to_owned(),
        detail: None,
    }
}

fn refused(mut faults: Vec<FileFault>) -> OwnFileResult {
    faults.sort_by_key(|f| f.line);
    OwnFileResult {
        changed: None,
        instrument: None,
        name: None,
        faults,
    }
}

/// The line on which a file says its id.
fn line_of_id(text: &str) -> u32 {
    let at = text.lines().position(|line| {
        let rest = line.trim_start().strip_prefix("id");
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    });
    super::number(at.unwrap_or(0) + 1)
}
