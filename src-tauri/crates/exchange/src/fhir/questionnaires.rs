//! Forms, answers and totals.

use std::collections::{BTreeMap, HashSet};

use super::document::{Page, Section, UCUM, reference, when};
use super::ids::{Kind, named};
use super::input::{FhirAssessment, FhirQuestion, FhirQuestionnaire};
use super::json::{Object, list};
use super::loinc::{LOINC, LOINC_NOTICE, RESULTS, coding, concept, confirmed, is_confirmed_loinc};
use super::observations::survey;
use ballast_words::filled::fill;

const ORDINAL: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

/// Writes the forms that were answered, the answers and the totals.
pub(super) fn write(page: &mut Page<'_>) -> Section {
    let words = page.words();
    let mut section = Section::new(&words.questionnaires, Some(RESULTS));
    let mut forms: BTreeMap<&str, (&FhirQuestionnaire, String)> = BTreeMap::new();
    for form in &page.document.questionnaires {
        if !forms.contains_key(form.id.as_str()) {
            let url = url(form);
            page.add(&url, questionnaire(page, form, &url));
            forms.insert(&form.id, (form, url));
        }
    }
    for given in &page.document.assessments {
        let form = forms.get(given.form.as_str());
        let mut answered = None;
        if let Some((form, url)) = form.filter(|_| !given.answers.is_empty()) {
            let id = page.ids.next(Kind::Response, given.key);
            page.add(&id, response(page, given, form, url));
            section.entries.push(id.clone());
            answered = Some(id);
        }
        let said = match given.total {
            Some(total) => {
                let id = page.ids.next(Kind::Score, given.key);
                page.add(&id, score(page, given, total, answered.as_deref()));
                section.entries.push(id);
                format!("{total} {}", words.points)
            }
            None => words.no_total.clone(),
        };
        let day = given.when.day();
        section
            .lines
            .push(format!("{day}, {}: {said}", given.title));
    }
    section
}

/// The form's canonical address: the same for everybody who has the same form.
fn url(form: &FhirQuestionnaire) -> String {
    let mut parts = vec![
        "ballast questionnaire",
        form.id.as_str(),
        form.title.as_str(),
    ];
    for question in &form.questions {
        parts.extend([question.id.as_str(), question.text.as_str()]);
        parts.extend(question.choices.iter().map(|c| c.label.as_str()));
    }
    named(&parts)
}

fn questionnaire(page: &Page<'_>, form: &FhirQuestionnaire, url: &str) -> Object {
    let has_loinc = form
        .loinc
        .iter()
        .chain(form.questions.iter().filter_map(|q| q.loinc.as_ref()));
    let notice = has_loinc
        .clone()
        .any(|code| is_confirmed_loinc(code))
        .then_some(LOINC_NOTICE);
    let copyright: Vec<&str> = [Some(form.licence.as_str()), notice]
        .into_iter()
        .flatten()
        .filter(|words| !words.trim().is_empty())
        .collect();
    let code: Vec<Object> = list(confirmed(form.loinc.as_deref()).map(coding));
    Object::resource("Questionnaire")
        .with("language", page.language())
        .with("text", page.said([form.title.as_str()]))
        .with("url", url)
        .with("title", &form.title)
        .with("status", "active")
        .with("subjectType", vec!["Patient"])
        .with("copyright", copyright.join("\n"))
        .with("code", code)
        .with("item", items(form, url))
}

fn items(form: &FhirQuestionnaire, url: &str) -> Vec<Object> {
    questions(form)
        .map(|question| {
            let code: Vec<Object> = list(confirmed(question.loinc.as_deref()).map(coding));
            let offered: Vec<Object> = question
                .choices
                .iter()
                .map(|choice| {
                    Object::new()
                        .with("extension", vec![points(choice.value)])
                        .with(
                            "valueCoding",
                            choice_coding(Object::new(), question, choice.value, url),
                        )
                })
                .collect();
            Object::new()
                .with("linkId", link(question))
                .with("code", code)
                .with("text", &question.text)
                .with("type", "choice")
                .with("answerOption", offered)
        })
        .collect()
}

/// The name of a question within a form, as US Core has it: a slash and the LOINC code; else the form's own.
fn link(question: &FhirQuestion) -> String {
    confirmed(question.loinc.as_deref())
        .map_or_else(|| question.id.clone(), |code| format!("/{code}"))
}

fn points(value: i64) -> Object {
    Object::new()
        .with("url", ORDINAL)
        .with("valueDecimal", value)
}

/// A choice: by its LOINC answer code, else by its points in a system of the form's own.
fn choice_coding(begun: Object, question: &FhirQuestion, value: i64, url: &str) -> Object {
    let choice = question.choices.iter().find(|c| c.value == value);
    let label = choice.map_or("", |c| c.label.as_str());
    let coded = match confirmed(choice.and_then(|c| c.loinc.as_deref())) {
        Some(code) => begun.with("system", LOINC).with("code", code),
        None => begun.with("system", url).with("code", value.to_string()),
    };
    coded.with("display", label)
}

/// The questions of a form, each link once.
fn questions(form: &FhirQuestionnaire) -> impl Iterator<Item = &FhirQuestion> {
    let mut seen = HashSet::new();
    form.questions.iter().filter(move |q| seen.insert(link(q)))
}

fn response(
    page: &Page<'_>,
    given: &FhirAssessment,
    form: &FhirQuestionnaire,
    url: &str,
) -> Object {
    let items: Vec<Object> = questions(form)
        .filter_map(|question| {
            let answer = given.answers.iter().find(|a| a.question == question.id)?;
            let begun = Object::new().with("extension", vec![points(answer.value)]);
            let coding = choice_coding(begun, question, answer.value, url);
            Some(
                Object::new()
                    .with("linkId", link(question))
                    .with("text", &question.text)
                    .with("answer", vec![Object::new().with("valueCoding", coding)]),
            )
        })
        .collect();
    Object::resource("QuestionnaireResponse")
        .with("language", page.language())
        .with("text", page.said([given.title.as_str()]))
        .with("questionnaire", url)
        .with("status", "completed")
        .with("subject", page.person())
        .with("authored", when(given.when))
        .with("author", page.person())
        .with("source", page.person())
        .with("item", items)
}

fn score(page: &Page<'_>, given: &FhirAssessment, total: i64, response: Option<&str>) -> Object {
    let words = fill(&page.words().total, &[("form", &given.title)]);
    let value = Object::new()
        .with("value", total)
        .with("unit", &page.words().points)
        .with("system", UCUM)
        .with("code", "{score}");
    let note = match (given.withheld, response) {
        (true, _) => Some(page.note(&page.words().withheld)),
        (false, None) => Some(page.note(&page.words().clinician_total)),
        (false, Some(_)) => None,
    };
    Object::resource("Observation")
        .with("language", page.language())
        .with("text", page.said([format!("{words}: {total}").as_str()]))
        .with("status", "final")
        .with("category", vec![survey()])
        .with("code", concept(given.loinc_total.as_deref(), &words))
        .with("subject", page.person())
        .with("effectiveDateTime", when(given.when))
        .with("performer", vec![page.person()])
        .with("valueQuantity", value)
        .with("note", list(note))
        .with("derivedFrom", list(response.map(reference)))
}
