//! FHIR documents: the golden one of a made-up record, what holds for any, and what validators from outside say.

mod any;
mod content;
mod made_up;
mod outside;
mod validators;

use std::collections::BTreeSet;

use ballast_exchange::{FhirDocument, write_fhir};
use serde_json::Value;

/// A document as written and read back as plain JSON.
fn written(document: &FhirDocument) -> Value {
    serde_json::from_str(&write_fhir(document)).unwrap()
}

/// The resources of a type, in order.
fn resources<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    let entries = bundle["entry"].as_array().unwrap().iter();
    entries
        .map(|entry| &entry["resource"])
        .filter(|resource| resource["resourceType"] == kind)
        .collect()
}

/// Every text under a member of that name, anywhere.
fn under<'a>(value: &'a Value, name: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| under(item, name, found)),
        Value::Object(members) => {
            for (member, value) in members {
                match value {
                    Value::String(text) if member == name => found.push(text),
                    value => under(value, name, found),
                }
            }
        }
        _ => {}
    }
}

/// What has to hold for every document.
fn check(bundle: &Value) {
    assert_eq!(bundle["resourceType"], "Bundle");
    assert_eq!(bundle["type"], "document");
    assert!(bundle["timestamp"].is_string() && bundle["identifier"]["value"].is_string());
    let entries = bundle["entry"].as_array().unwrap();
    assert_eq!(entries[0]["resource"]["resourceType"], "Composition");
    assert_eq!(entries[1]["resource"]["resourceType"], "Patient");

    let urls: Vec<&str> = entries
        .iter()
        .map(|e| e["fullUrl"].as_str().unwrap())
        .collect();
    let known: BTreeSet<&str> = urls.iter().copied().collect();
    assert_eq!(known.len(), urls.len(), "an address stands twice");
    let mut named = Vec::new();
    under(bundle, "reference", &mut named);
    for address in &named {
        assert!(known.contains(address), "{address} leads nowhere");
    }
    // The canonical address of a form is its address in the document.
    let mut forms = Vec::new();
    under(bundle, "questionnaire", &mut forms);
    assert!(forms.iter().all(|url| known.contains(url)));
    // Everything is reached from the sections, the person apart.
    let sections = entries[0]["resource"]["section"].clone();
    let mut reached = Vec::new();
    under(&sections, "reference", &mut reached);
    reached.extend(&forms);
    let reached: BTreeSet<&str> = reached.into_iter().collect();
    for url in &urls[2..] {
        assert!(reached.contains(url), "{url} is in no section");
    }
    no_empties(bundle);
    let mut profiles = Vec::new();
    under(bundle, "profile", &mut profiles);
    assert!(profiles.is_empty(), "a profile is claimed");
}

fn no_empties(value: &Value) {
    match value {
        Value::Null => panic!("null"),
        Value::String(text) => assert_eq!(text.trim(), text),
        Value::Array(list) => {
            assert!(!list.is_empty());
            list.iter().for_each(no_empties);
        }
        Value::Object(members) => {
            assert!(!members.is_empty());
            for (name, value) in members {
                assert_ne!(value, "", "{name} is empty");
                no_empties(value);
            }
        }
        _ => {}
    }
}
