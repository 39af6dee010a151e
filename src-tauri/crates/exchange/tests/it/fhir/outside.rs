//! What validators from outside say: npm `fhir` (R4: codes and unknown members) and PyPI `fhir.resources` (R4B models: required members
//! and types). `./dev fhir` installs both and runs this; where they are missing, the tests say so and pass, except on a build server.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ballast_exchange::FhirDocument;
use serde_json::{Value, json};

use super::made_up::record;
use super::written;

/// The folder with the installed packages; none when it is not there.
///
/// # Panics
/// On a build server, where it has to be.
fn installed() -> Option<PathBuf> {
    let folder = std::env::var_os("BALLAST_FHIR").map(PathBuf::from);
    let there = folder.filter(|f| f.join("node_modules/fhir").is_dir() && f.join("venv").is_dir());
    if there.is_none() {
        let server = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(
            !server,
            "BALLAST_FHIR must name the folder that ./dev fhir makes"
        );
        println!("not run: the validators from outside are missing; ./dev fhir installs them");
    }
    there
}

/// What a validator says about resources: the errors of each.
fn errors(command: &mut Command, resources: &[Value]) -> Vec<Vec<String>> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    serde_json::to_writer(&mut input, resources).unwrap();
    input.flush().unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the validator itself failed");
    let errors: Vec<Vec<String>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(errors.len(), resources.len());
    errors
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fhir")
        .join(name)
}

fn npm(folder: &Path, resources: &[Value]) -> Vec<Vec<String>> {
    let mut node = Command::new("node");
    let node = node.arg(script("validate.cjs")).env("BALLAST_FHIR", folder);
    errors(node, resources)
}

fn pypi(folder: &Path, resources: &[Value]) -> Vec<Vec<String>> {
    let mut python = Command::new(folder.join("venv/bin/python"));
    errors(python.arg(script("parse.py")), resources)
}

/// The made-up record and a document about nothing, and every resource of them by itself: within a Bundle a validator may look less
/// closely.
fn documents() -> Vec<Value> {
    let nothing = FhirDocument::new("made up", "en", record().written);
    let bundles = [record(), nothing].map(|document| written(&document));
    let entries = bundles.iter().flat_map(|b| b["entry"].as_array().unwrap());
    let alone: Vec<Value> = entries.map(|entry| entry["resource"].clone()).collect();
    bundles.into_iter().chain(alone).collect()
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
    let Some(folder) = installed() else { return };
    for (errors, resource) in npm(&folder, &documents()).iter().zip(documents()) {
        assert!(errors.is_empty(), "{errors:?} in {resource}");
    }
}

#[test]
fn npm_fhir_would_have_seen_wrong_codes_and_unknown_members() {
    let Some(folder) = installed() else { return };
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
    for (errors, wrong) in npm(&folder, &spoilt).iter().zip(wrong) {
        assert!(!errors.is_empty(), "{wrong:?}");
    }
}

#[test]
fn pypi_fhir_resources_reads_the_documents() {
    let Some(folder) = installed() else { return };
    for (errors, resource) in pypi(&folder, &documents()).iter().zip(documents()) {
        assert!(errors.is_empty(), "{errors:?} in {resource}");
    }
}

#[test]
fn pypi_fhir_resources_would_have_seen_what_is_missing() {
    let Some(folder) = installed() else { return };
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
    for (errors, missing) in pypi(&folder, &spoilt).iter().zip(missing) {
        assert!(!errors.is_empty(), "{missing:?}");
    }
}
