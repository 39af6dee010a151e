//! Mood, nights, other trackers, and side effects as they were noticed.

use chrono::NaiveTime;

use super::FhirWords;
use super::document::{Page, Section, UCUM, reference, time, when};
use super::ids::Kind;
use super::input::{FhirMood, FhirSideEffect, FhirSleep, FhirTracker, FhirValue, FhirWhen};
use super::json::{Json, Object, list};
use super::loinc::{SLEEP_DURATION, concept};
use ballast_words::filled::fill;

/// The category of what a person reports about themselves.
pub(super) fn survey() -> Object {
    let coding = Object::new()
        .with(
            "system",
            "http://terminology.hl7.org/CodeSystem/observation-category",
        )
        .with("code", "survey");
    Object::new().with("coding", vec![coding])
}

/// Writes mood, nights and trackers.
pub(super) fn write_days(page: &mut Page<'_>) -> Section {
    let (document, words) = (page.document, page.words());
    let mut section = Section::new(&words.days, None);
    for mood in &document.moods {
        let made = self::mood(page, mood);
        section.entry(page, Kind::Mood, mood.key, made);
    }
    for night in &document.nights {
        let made = self::night(page, night);
        section.entry(page, Kind::Night, night.key, made);
    }
    for answer in &document.trackers {
        let made = tracker(page, answer);
        section.entry(page, Kind::Tracker, answer.key, made);
    }
    let rated = document.moods.iter().filter(|m| m.rating.is_some()).count();
    let bad = document.moods.len() - rated;
    let count = |sentence: &str, n: usize| fill(sentence, &[("n", &n.to_string())]);
    if !document.moods.is_empty() {
        let parts = [("n", &*rated.to_string()), ("bad", &*bad.to_string())];
        section.lines.push(fill(&words.moods, &parts));
    }
    if !document.nights.is_empty() {
        section
            .lines
            .push(count(&words.nights, document.nights.len()));
    }
    if !document.trackers.is_empty() {
        section
            .lines
            .push(count(&words.trackers, document.trackers.len()));
    }
    section
}

/// An observation of the person about themselves, without its value.
fn observed(page: &Page<'_>, code: Object) -> Object {
    Object::resource("Observation")
        .with("language", page.language())
        .with("status", "final")
        .with("category", vec![survey()])
        .with("code", code)
        .with("subject", page.person())
}

fn on(observation: Object, page: &Page<'_>, at: FhirWhen) -> Object {
    observation
        .with("effectiveDateTime", when(at))
        .with("performer", vec![page.person()])
}

fn part(words: &str, value: (&'static str, Json)) -> Object {
    Object::new()
        .with("code", concept(None, words))
        .with(value.0, value.1)
}

fn notes(page: &Page<'_>, estimated: bool, note: Option<&str>) -> Vec<Object> {
    let late = estimated.then_some(page.words().estimated.as_str());
    let said = [late, note].into_iter().flatten();
    said.map(|words| page.note(words)).collect()
}

fn mood(page: &Page<'_>, mood: &FhirMood) -> Object {
    let words = page.words();
    let made = on(observed(page, concept(None, &words.mood)), page, mood.when);
    let made = match mood.rating {
        Some(rating) => made.with("valueInteger", i64::from(rating)),
        None => made.with("dataAbsentReason", not_said(&words.bad_day)),
    };
    let ends = [
        (&words.mood_worst, mood.worst),
        (&words.mood_best, mood.best),
    ];
    let parts: Vec<Object> = ends
        .into_iter()
        .filter_map(|(name, end)| Some(part(name, ("valueInteger", i64::from(end?).into()))))
        .collect();
    made.with("note", notes(page, mood.estimated, mood.note.as_deref()))
        .with("component", parts)
}

/// The person was asked and said that it was a bad day, no more.
fn not_said(words: &str) -> Object {
    let coding = Object::new()
        .with(
            "system",
            "http://terminology.hl7.org/CodeSystem/data-absent-reason",
        )
        .with("code", "asked-declined");
    Object::new()
        .with("coding", vec![coding])
        .with("text", words)
}

fn night(page: &Page<'_>, night: &FhirSleep) -> Object {
    let words = page.words();
    let code = concept(Some(SLEEP_DURATION), &words.sleep);
    let made = on(observed(page, code), page, night.day.into());
    let made = match night.hours {
        Some(hours) => made.with("valueQuantity", quantity(hours.into(), &words.hours, "h")),
        None => made,
    };
    let clock =
        |name: &str, at: Option<NaiveTime>| Some(part(name, ("valueTime", time(at?).into())));
    let quality = night.quality.map(|q| {
        let value = ("valueInteger", i64::from(q).into());
        part(&words.sleep_quality, value)
    });
    let parts = [
        clock(&words.to_bed, night.to_bed),
        clock(&words.up, night.up),
        quality,
    ];
    let parts: Vec<Object> = parts.into_iter().flatten().collect();
    made.with("note", notes(page, night.estimated, None))
        .with("component", parts)
}

fn tracker(page: &Page<'_>, answer: &FhirTracker) -> Object {
    let words = page.words();
    let name = match answer.value {
        FhirValue::Scale { most, .. } => format!("{} (0-{most})", answer.name),
        _ => answer.name.clone(),
    };
    let (member, value): (_, Json) = match &answer.value {
        FhirValue::Scale { value, .. } => ("valueInteger", i64::from(*value).into()),
        FhirValue::YesNo(yes) => ("valueBoolean", (*yes).into()),
        FhirValue::Minutes(n) => (
            "valueQuantity",
            quantity((*n).into(), &words.minutes, "min").into(),
        ),
        FhirValue::Hours(n) => (
            "valueQuantity",
            quantity((*n).into(), &words.hours, "h").into(),
        ),
        FhirValue::Count(n) => ("valueQuantity", quantity((*n).into(), "", "1").into()),
        FhirValue::ClockTime(at) => ("valueTime", time(*at).into()),
        FhirValue::Words(said) => ("valueString", said.into()),
    };
    on(observed(page, concept(None, &name)), page, answer.when)
        .with(member, value)
        .with("note", notes(page, answer.estimated, None))
}

fn quantity(value: Json, unit: &str, code: &str) -> Object {
    Object::new()
        .with("value", value)
        .with("unit", unit)
        .with("system", UCUM)
        .with("code", code)
}

/// Writes side effects, each with its ratings over time.
pub(super) fn write_side_effects(page: &mut Page<'_>) -> Section {
    let words = page.words();
    let mut section = Section::new(&words.side_effects, None);
    for effect in &page.document.side_effects {
        let mut ratings = Vec::new();
        for (day, severity) in &effect.ratings {
            let made = rating(page, effect, *severity).with("effectiveDateTime", day.to_string());
            let made = made.with("performer", vec![page.person()]).with(
                "valueCodeableConcept",
                concept(None, strength(words, *severity)),
            );
            let id = page.ids.next(Kind::Severity, effect.key);
            page.add(&id, made);
            section.entries.push(id.clone());
            ratings.push(reference(&id));
        }
        let made = side_effect(page, effect, ratings);
        section.lines.push(in_words(words, effect));
        section.entry(page, Kind::SideEffect, effect.key, made);
    }
    section
}

fn in_words(words: &FhirWords, effect: &FhirSideEffect) -> String {
    let from = effect.onset.to_string();
    let when = match effect.ended {
        Some(to) => fill(&words.from_to, &[("from", &from), ("to", &to.to_string())]),
        None => fill(&words.since, &[("day", &from)]),
    };
    let last = effect.ratings.last();
    let strength = last.map_or(String::new(), |(_, s)| format!(", {}", strength(words, *s)));
    format!("{}, {when}{strength}", effect.name)
}

fn strength(words: &FhirWords, severity: u8) -> &str {
    match severity {
        0 | 1 => &words.mild,
        2 => &words.moderate,
        _ => &words.severe,
    }
}

fn rating(page: &Page<'_>, effect: &FhirSideEffect, severity: u8) -> Object {
    let words = page.words();
    let name = fill(&words.severity, &[("name", &effect.name)]);
    let said = format!("{name}: {}", strength(words, severity));
    observed(page, concept(None, &name)).with("text", page.said([said.as_str()]))
}

fn side_effect(page: &Page<'_>, effect: &FhirSideEffect, ratings: Vec<Object>) -> Object {
    let words = page.words();
    let suspected = effect.medicine.and_then(|key| page.medicine(key));
    let period = Object::new()
        .with("start", effect.onset.to_string())
        .with("end", effect.ended.map(|day| day.to_string()));
    let flag = |name: &str, said: Option<bool>| Some(part(name, ("valueBoolean", said?.into())));
    let bother = effect.bother.map(|b| {
        let value = ("valueInteger", i64::from(b).into());
        part(&words.bother, value)
    });
    let parts = [
        flag(&words.present_before, effect.present_before),
        flag(&words.tolerable, effect.tolerable),
        flag(&words.told, Some(effect.told)),
        bother,
    ];
    let parts: Vec<Object> = parts.into_iter().flatten().collect();
    let suspicion = suspected
        .as_ref()
        .map(|(name, _)| fill(&words.suspected, &[("medicine", name)]));
    let mut said = vec![in_words(words, effect)];
    said.extend(suspicion.clone());
    let mut notes = Vec::new();
    notes.extend(suspicion.map(|words| page.note(&words)));
    notes.extend(effect.note.as_deref().map(|words| page.note(words)));
    observed(page, concept(None, &effect.name))
        .with("text", page.said(said.iter().map(String::as_str)))
        .with("focus", list(suspected.map(|(_, id)| reference(&id))))
        .with("effectivePeriod", period)
        .with("performer", vec![page.person()])
        .with("note", notes)
        .with("hasMember", ratings)
        .with("component", parts)
}
