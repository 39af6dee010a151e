//! Questionnaires item by item, and totals.
//!
//! A form with a question about being better off dead gives its answers only when that line was asked for, and its total otherwise: the
//! other answers and the total would tell the one that is missing.

use ballast_exchange::{FhirAnswer, FhirAssessment, FhirChoice, FhirQuestion, FhirQuestionnaire};
use ballast_instruments::{Instrument, Item};
use ballast_model::{Assessment, OwnQuestionnaire};
use ballast_vault::{self as storage, Connection, VaultError};

use super::{Asked, days};
use crate::questionnaire::forms;

/// Forms about alcohol and other substances.
const ABOUT_SUBSTANCES: &[&str] = &["auditc"];

/// The forms that were answered item by item, and every assessment.
pub(super) fn read(
    conn: &Connection,
    asked: &Asked,
) -> Result<(Vec<FhirQuestionnaire>, Vec<FhirAssessment>), VaultError> {
    let mut handed: Vec<FhirQuestionnaire> = Vec::new();
    let mut assessments = Vec::new();
    for filled in storage::list_assessments(conn, asked.from, asked.to)? {
        if is_about_substances(&filled) && !asked.include.substances {
            continue;
        }
        let form = forms::find(conn, &filled.instrument)?;
        let open = |form: &Instrument| asked.include.item_nine || form.safety_items.is_empty();
        let answered = form.as_deref().filter(|form| open(form));
        if let Some(form) = answered
            && !filled.answers.is_empty()
            && !handed.iter().any(|known| known.id == form.id)
        {
            handed.push(questionnaire(form));
        }
        assessments.push(assessment(&filled, form.as_deref(), answered.is_some()));
    }
    Ok((handed, assessments))
}

/// Whether there are answers to a question about being better off dead, and forms about substances.
pub(super) fn sensitive(
    conn: &Connection,
    filled: &[Assessment],
) -> Result<(bool, bool), VaultError> {
    let mut item_nine = false;
    for assessment in filled {
        let Some(form) = forms::find(conn, &assessment.instrument)? else {
            continue;
        };
        item_nine |= form
            .safety_items
            .iter()
            .any(|rule| assessment.answers.contains_key(&rule.item));
    }
    Ok((item_nine, filled.iter().any(is_about_substances)))
}

/// Whether a questionnaire is about alcohol or other substances.
pub(super) fn is_substance_form(instrument: &str) -> bool {
    ABOUT_SUBSTANCES.contains(&instrument)
}

fn is_about_substances(filled: &Assessment) -> bool {
    is_substance_form(&filled.instrument)
}

fn assessment(filled: &Assessment, form: Option<&Instrument>, answers: bool) -> FhirAssessment {
    let own = is_own(&filled.instrument);
    FhirAssessment {
        key: filled.id.0,
        form: filled.instrument.clone(),
        title: form.map_or_else(|| filled.instrument.clone(), |form| form.name.clone()),
        when: days::when(filled.day, &filled.recorded, false),
        answers: filled
            .answers
            .iter()
            .filter(|_| answers)
            .map(|(question, value)| FhirAnswer {
                question: question.clone(),
                value: i64::from(*value),
            })
            .collect(),
        withheld: !answers && !filled.answers.is_empty(),
        total: filled.total.map(i64::from),
        loinc_total: form
            .filter(|_| !own)
            .and_then(|form| form.loinc.total.clone()),
    }
}

/// A form of one's own has no codes of LOINC, whatever its file says.
fn questionnaire(form: &Instrument) -> FhirQuestionnaire {
    let own = is_own(&form.id);
    let code = |code: &Option<String>| code.clone().filter(|_| !own);
    let question = |item: &Item| FhirQuestion {
        id: item.id.clone(),
        text: item.text.clone(),
        loinc: code(&item.loinc),
        choices: item
            .options
            .iter()
            .map(|choice| FhirChoice {
                value: choice.value,
                label: choice.label.clone(),
                loinc: code(&choice.loinc),
            })
            .collect(),
    };
    FhirQuestionnaire {
        id: form.id.clone(),
        title: form.name.clone(),
        licence: form.licence.clone(),
        loinc: code(&form.loinc.panel),
        questions: form.questions().map(question).collect(),
    }
}

fn is_own(form: &str) -> bool {
    form.starts_with(OwnQuestionnaire::PREFIX)
}
