//! What validators from outside say of the documents. `./dev fhir` installs them and runs this; where they are missing, the tests say so
//! and pass, except on a build server.

use std::path::Path;

use ballast_exchange::FhirDocument;
use serde_json::{Value, json};

use super::made_up::record;
use super::validators::{Validators, each_alone};
use super::written;

fn validators() -> Option<Validators> {
    Validators::installed(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fhir"))
}

/// The made-up record and a document about nothing, whole and resource by resource.
fn documents() -> Vec<Value> {
    let nothing = FhirDocument::new("made up", "en", record().written);
    let bundles = [record(), nothing].map(|document| written(&document));
    bundles.iter().flat_map(each_alone).collect()
}

/// The first resource of a type that has that member, changed.
fn spoilt(kind: &str, member: &str, change: impl FnOnce(&mut Value)) -> Value {
    let resources = documents();
    let mut found = resources.into_iter().filter(|r| r["resourceType"] == kind);
    let mut found = found.find(|r| r.get(member).is_some()).unwrap();
    change(&mut found);
    found
}

#[test]
fn npm_fhir_finds_the_documents_valid() {
    let Some(outside) = validators() else { return };
    for (errors, resource) in outside.npm(&documents()).iter().zip(documents()) {
        assert!(errors.is_empty(), "{errors:?} in {resource}");
    }
}

#[test]
fn npm_fhir_would_have_seen_wrong_codes_and_unknown_members() {
    let Some(outside) = validators() else { return };
    let wrong = [
        ("Observation", "status", json!("nonsense")),
        ("MedicationAdministration", "status", json!("missed")),
        ("MedicationStatement", "status", json!("paused")),
        ("Encounter", "status", json!("attended")),
        ("Goal", "lifecycleStatus", json!("reached")),
        ("CarePlan", "intent", json!("hope")),
        ("Composition", "status", json!("done")),
        ("Questionnaire", "status", json!("loved")),
        ("QuestionnaireResponse", "mood", json!("low")),
        ("Patient", "shoeSize", json!(42)),
    ];
    let spoilt = wrong.clone().map(|(kind, member, value)| {
        spoilt(kind, "resourceType", |resource| resource[member] = value)
    });
    for (errors, wrong) in outside.npm(&spoilt).iter().zip(wrong) {
        assert!(!errors.is_empty(), "{wrong:?}");
    }
}

#[test]
fn pypi_fhir_resources_reads_the_documents() {
    let Some(outside) = validators() else { return };
    for (errors, resource) in outside.pypi(&documents()).iter().zip(documents()) {
        assert!(errors.is_empty(), "{errors:?} in {resource}");
    }
}

#[test]
fn pypi_fhir_resources_would_have_seen_what_is_missing() {
    let Some(outside) = validators() else { return };
    let missing = [
        ("Composition", "title"),
        ("Composition", "author"),
        ("Observation", "code"),
        ("Observation", "status"),
        ("MedicationStatement", "subject"),
        ("MedicationAdministration", "medicationCodeableConcept"),
        ("MedicationAdministration", "effectiveDateTime"),
        ("Encounter", "class"),
        ("Goal", "description"),
        ("CarePlan", "intent"),
        ("QuestionnaireResponse", "status"),
        ("Questionnaire", "status"),
    ];
    let spoilt = missing.map(|(kind, member)| {
        spoilt(kind, member, |resource| {
            resource.as_object_mut().unwrap().remove(member);
        })
    });
    for (errors, missing) in outside.pypi(&spoilt).iter().zip(missing) {
        assert!(!errors.is_empty(), "{missing:?}");
    }
}
