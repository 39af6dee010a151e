//! Any document: whatever words and keys come, addresses are unique and lead somewhere.

use ballast_exchange::{FhirDocument, FhirWhen, write_fhir};
use proptest::prelude::*;
use serde_json::Value;

use super::made_up::record;
use super::{check, under, written};

/// Words as people and other programs leave them: markup, control characters, emoji, right to left, nothing.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("  \n ".to_owned()),
        Just("]]>&<div>{n}{title}\u{0}\u{1b}\u{fffe}".to_owned()),
        r#"[ -~"<>&'{}äß中😀א\n\t\x00-\x1f\u{7f}-\u{9f}]{0,30}"#,
    ]
}

/// The made-up record with words and keys changed at will.
fn documents() -> impl Strategy<Value = FhirDocument> {
    let keys = proptest::collection::vec(-2_i64..3, 24);
    let said = proptest::collection::vec(words(), 24);
    let without = proptest::collection::vec(any::<bool>(), 10);
    (keys, said, without).prop_map(|(keys, said, without)| {
        let mut document = record();
        let mut key = keys.into_iter().cycle();
        let mut word = said.into_iter().cycle();
        document.record = word.next().unwrap();
        document.person.name = word.next();
        for form in &mut document.questionnaires {
            form.title = word.next().unwrap();
            for question in &mut form.questions {
                question.text = word.next().unwrap();
                question.loinc = word.next();
            }
        }
        for given in &mut document.assessments {
            given.key = key.next().unwrap();
            given.title = word.next().unwrap();
        }
        for medicine in &mut document.medicines {
            medicine.key = key.next().unwrap();
            medicine.name = word.next().unwrap();
            for stretch in &mut medicine.regimen {
                stretch.key = key.next().unwrap();
                stretch.dosage = word.next();
                stretch.reason = word.next();
            }
        }
        for dose in &mut document.doses {
            (dose.key, dose.medicine) = (key.next().unwrap(), key.next().unwrap());
            dose.reason = word.next();
        }
        for mood in &mut document.moods {
            mood.key = key.next().unwrap();
            mood.note = word.next();
        }
        for answer in &mut document.trackers {
            answer.key = key.next().unwrap();
            answer.name = word.next().unwrap();
        }
        for effect in &mut document.side_effects {
            effect.key = key.next().unwrap();
            effect.name = word.next().unwrap();
            effect.medicine = key.next();
        }
        for session in &mut document.sessions {
            session.key = key.next().unwrap();
            session.approach = word.next().unwrap();
        }
        for goal in &mut document.goals {
            goal.description = word.next().unwrap();
        }
        if let Some(plan) = &mut document.plan {
            plan.lines = vec![word.next().unwrap(), word.next().unwrap()];
        }
        let mut without = without.into_iter();
        let mut left_out = || without.next().unwrap_or_default();
        if left_out() {
            document.medicines.clear();
        }
        if left_out() {
            document.questionnaires.clear();
        }
        if left_out() {
            document.doses.clear();
        }
        if left_out() {
            document.goals.clear();
        }
        if left_out() {
            document.plan = None;
        }
        document
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn addresses_are_unique_and_lead_somewhere(document in documents()) {
        check(&written(&document));
        prop_assert_eq!(write_fhir(&document), write_fhir(&document));
    }

    /// What a system shows is well-formed and shows words, never markup of theirs.
    #[test]
    fn what_is_shown_is_well_formed(document in documents()) {
        let bundle = written(&document);
        let mut shown = Vec::new();
        under(&bundle, "div", &mut shown);
        for div in shown {
            let mut rest = div;
            let mut open = Vec::new();
            while let Some((before, from)) = rest.split_once('<') {
                prop_assert!(!before.contains('>'));
                let (tag, after) = from.split_once('>').unwrap();
                match tag.strip_prefix('/') {
                    Some(name) => prop_assert_eq!(open.pop(), Some(name)),
                    None if tag == "br/" => {}
                    None => {
                        let name = tag.split(' ').next().unwrap();
                        prop_assert!(["div", "p", "ul", "li"].contains(&name), "{}", name);
                        open.push(name);
                    }
                }
                rest = after;
            }
            prop_assert!(open.is_empty());
            let bare = div.replace("&lt;", "").replace("&gt;", "").replace("&amp;", "");
            prop_assert!(!bare.contains('&'));
            prop_assert!(!div.chars().any(|c| c.is_control() && c != '\t'));
        }
    }

    /// Days and instants are in FHIR's form, with an offset where there is a time.
    #[test]
    fn dates_have_fhirs_form(seconds in -2_000_000_000_i64..7_000_000_000, minutes in -14 * 60_i32..14 * 60) {
        let offset = chrono::FixedOffset::east_opt(minutes * 60).unwrap();
        let at = chrono::DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&offset);
        let mut document = record();
        document.moods[0].when = FhirWhen::At(at);
        document.written = at;
        let bundle = written(&document);
        let mut found = Vec::new();
        for name in ["effectiveDateTime", "timestamp", "date"] {
            under(&bundle, name, &mut found);
        }
        for text in found {
            let (day, rest) = text.split_at(10);
            prop_assert!(day.parse::<chrono::NaiveDate>().is_ok());
            let zoned = rest.is_empty() || rest.ends_with('Z') || rest.len() == "T00:00:00+00:00".len();
            prop_assert!(zoned, "{}", text);
        }
        prop_assert_eq!(&bundle["timestamp"], &Value::from(at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)));
    }
}
