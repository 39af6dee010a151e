//! The Bundle, its Composition and the person; what every other part is written with.

use chrono::{DateTime, FixedOffset, NaiveTime, SecondsFormat};

use super::FhirWords;
use super::ids::{Ids, Kind, named};
use super::input::{FhirDocument, FhirWhen};
use super::json::{Json, Object, clean};
use super::loinc::{LOINC_NOTICE, PATIENT_SUMMARY, concept};
use super::medicines::Named;
use super::narrative::Narrative;
use super::{care, medicines, observations, questionnaires};
use ballast_words::filled::fill;

/// The system of units.
pub(super) const UCUM: &str = "http://unitsofmeasure.org";

/// The record as a FHIR R4 document Bundle: JSON text, two spaces a level. The same document gives the same text.
///
/// The Composition comes first, then the person, then everything the sections name. Every reference is to a `fullUrl` of the Bundle. A
/// dose or side effect whose medicine is not in the document names none (a dose is then left out). Control characters are taken out of
/// words; what is empty is left out.
///
/// ```
/// use ballast_exchange::{FhirDocument, write_fhir};
/// let written = "2026-11-24T18:00:00+01:00".parse().unwrap();
/// let text = write_fhir(&FhirDocument::new("made up", "en", written));
/// assert!(text.starts_with("{\n  \"resourceType\": \"Bundle\","));
/// assert_eq!(text, write_fhir(&FhirDocument::new("made up", "en", written)));
/// ```
#[must_use]
pub fn write_fhir(document: &FhirDocument) -> String {
    let mut page = Page::new(document);
    let sections = [
        medicines::write(&mut page),
        questionnaires::write(&mut page),
        observations::write_days(&mut page),
        observations::write_side_effects(&mut page),
        care::write_sessions(&mut page),
        care::write_plan(&mut page),
    ];
    let sections: Vec<Object> = sections
        .into_iter()
        .filter(|section| !section.entries.is_empty())
        .map(|section| section.finish(&page))
        .collect();
    let composition = composition(&page, sections);
    let patient = patient(&page);

    let language = page.language.map(ToOwned::to_owned);
    let person = page.person.clone();
    let rest = std::mem::take(&mut page.entries);
    // The document's own identity is that of all it says.
    let content = Json::List(
        [composition.clone(), patient.clone()]
            .into_iter()
            .chain(rest.clone())
            .map(Json::Object)
            .collect(),
    );
    let content = content.to_text();
    let itself = named(&["composition", &document.record, &content]);
    let bundle = named(&["bundle", &document.record, &content]);
    let mut entries = vec![entry(&itself, composition), entry(&person, patient)];
    entries.extend(rest);
    let bundle = Object::resource("Bundle")
        .with("language", language)
        .with(
            "identifier",
            Object::new()
                .with("system", "urn:ietf:rfc:3986")
                .with("value", bundle),
        )
        .with("type", "document")
        .with("timestamp", instant(document.written))
        .with("entry", entries);
    Json::Object(bundle).to_text()
}

fn entry(url: &str, resource: Object) -> Object {
    Object::new()
        .with("fullUrl", url)
        .with("resource", resource)
}

/// A reference to a resource of the document.
pub(super) fn reference(url: &str) -> Object {
    Object::new().with("reference", url)
}

/// A day or an instant as FHIR has it.
pub(super) fn when(at: FhirWhen) -> String {
    match at {
        FhirWhen::Day(day) => day.to_string(),
        FhirWhen::At(at) => instant(at),
    }
}

/// An instant with its offset, to the second.
pub(super) fn instant(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A time of day as FHIR has it.
pub(super) fn time(at: NaiveTime) -> String {
    at.format("%H:%M:%S").to_string()
}

/// A document while it is written.
pub(super) struct Page<'a> {
    pub(super) document: &'a FhirDocument,
    pub(super) ids: Ids,
    /// The medicines written so far.
    pub(super) medicines: Vec<Named>,
    language: Option<&'a str>,
    person: String,
    entries: Vec<Object>,
}

impl<'a> Page<'a> {
    fn new(document: &'a FhirDocument) -> Self {
        let mut ids = Ids::new(&document.record);
        Self {
            document,
            person: ids.next(Kind::Person, 0),
            ids,
            medicines: Vec::new(),
            language: is_language(&document.language).then_some(document.language.as_str()),
            entries: Vec::new(),
        }
    }

    /// Takes up a resource under its full address.
    pub(super) fn add(&mut self, url: &str, resource: Object) {
        self.entries.push(entry(url, resource));
    }

    pub(super) fn words(&self) -> &'a FhirWords {
        &self.document.words
    }

    pub(super) fn language(&self) -> Option<&'a str> {
        self.language
    }

    /// A reference to the person.
    pub(super) fn person(&self) -> Object {
        reference(&self.person)
    }

    /// Name and last statement of a medicine of the document.
    pub(super) fn medicine(&self, key: i64) -> Option<(String, String)> {
        let medicine = self.medicines.iter().find(|m| m.key == key)?;
        Some((medicine.name.clone(), medicine.last()?.to_owned()))
    }

    /// The text of a resource: a paragraph a line.
    pub(super) fn said<'l>(&self, lines: impl IntoIterator<Item = &'l str>) -> Object {
        let mut narrative = Narrative::new(self.language);
        for line in lines {
            narrative.paragraph(line);
        }
        narrative.finish()
    }

    /// An annotation.
    pub(super) fn note(&self, words: &str) -> Object {
        Object::new().with("text", words)
    }
}

/// A section while it is written.
pub(super) struct Section {
    title: String,
    code: Option<&'static str>,
    /// What it says, a list item each.
    pub(super) lines: Vec<String>,
    /// What it says after the list.
    pub(super) paragraphs: Vec<String>,
    /// The addresses of its resources.
    pub(super) entries: Vec<String>,
}

impl Section {
    pub(super) fn new(title: &str, code: Option<&'static str>) -> Self {
        Self {
            title: title.to_owned(),
            code,
            lines: Vec::new(),
            paragraphs: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// Takes up a resource and names it in the section. Gives its address.
    pub(super) fn entry(
        &mut self,
        page: &mut Page<'_>,
        kind: Kind,
        key: i64,
        resource: Object,
    ) -> String {
        let id = page.ids.next(kind, key);
        page.add(&id, resource);
        self.entries.push(id.clone());
        id
    }

    fn finish(self, page: &Page<'_>) -> Object {
        let mut text = Narrative::new(page.language);
        text.list(self.lines.iter().map(String::as_str));
        for paragraph in &self.paragraphs {
            text.paragraph(paragraph);
        }
        let entries: Vec<Object> = self.entries.iter().map(|id| reference(id)).collect();
        Object::new()
            .with("title", &self.title)
            .with("code", concept(self.code, &self.title))
            .with("text", text.finish())
            .with("entry", entries)
    }
}

fn composition(page: &Page<'_>, sections: Vec<Object>) -> Object {
    let (document, words) = (page.document, page.words());
    let period = document
        .period
        .map(|(from, to)| (from.to_string(), to.to_string()));
    let span = period
        .as_ref()
        .map(|(from, to)| fill(&words.period, &[("from", from), ("to", to)]));
    let mut text = Narrative::new(page.language);
    for words in [&words.title, &words.about] {
        text.paragraph(words);
    }
    text.paragraph(span.as_deref().unwrap_or_default());
    text.paragraph(LOINC_NOTICE);
    let event = period.map(|(from, to)| {
        let period = Object::new().with("start", from).with("end", to);
        Object::new().with("period", period)
    });
    Object::resource("Composition")
        .with("language", page.language)
        .with("text", text.finish())
        .with("status", "final")
        .with("type", concept(Some(PATIENT_SUMMARY), &words.title))
        .with("subject", page.person())
        .with("date", instant(document.written))
        .with("author", vec![page.person()])
        .with("title", &words.title)
        .with("event", super::json::list(event))
        .with("section", sections)
}

fn patient(page: &Page<'_>) -> Object {
    let person = &page.document.person;
    let name = person
        .name
        .as_deref()
        .filter(|name| !clean(name).is_empty());
    let shown = name.unwrap_or(&page.words().no_name);
    let name = name.map(|name| Object::new().with("text", name));
    Object::resource("Patient")
        .with("language", page.language)
        .with("text", page.said([shown]))
        .with("name", super::json::list(name))
        .with("birthDate", person.born.map(|day| day.to_string()))
}

/// Whether a code can be a BCP 47 language: parts of letters and digits.
fn is_language(code: &str) -> bool {
    let part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=8).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(part)
}
