//! A selection of the record as a FHIR document, held against validators from outside with controls that they must refuse.

use std::path::Path;

use serde_json::{Value, json};

use crate::run::Desk;
use crate::validators::{Validators, each_alone};

const EVERYTHING: &str = "item-nine,substances,side-effects,notes";

fn validators() -> Option<Validators> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    Validators::installed(&tests.join("../src-tauri/crates/exchange/tests/fhir"))
}

/// What the program exports of `record`.
fn exported(desk: &Desk, options: &str) -> Value {
    desk.line(&format!(
        "export --at record --format fhir --out out.json {options}"
    ))
    .done();
    serde_json::from_slice(&desk.read("out.json")).unwrap()
}

fn kinds(bundle: &Value, kind: &str) -> usize {
    let entries = bundle["entry"].as_array().unwrap().iter();
    entries
        .filter(|entry| entry["resource"]["resourceType"] == kind)
        .count()
}

#[test]
fn fhir_of_the_made_up_year_holds_every_kind_and_says_what_it_is() {
    let desk = Desk::with_demo();
    let said = desk
        .line("export --at record --format fhir --out out.json")
        .done()
        .out;
    assert_eq!(said.matches("not encrypted").count(), 1, "{said}");
    assert!(
        said.contains("This material contains content from LOINC (http://loinc.org)."),
        "{said}"
    );
    assert!(
        said.contains("Left out, unless --sensitive names them: item-nine, side-effects, notes."),
        "{said}"
    );
    let bundle: Value = serde_json::from_slice(&desk.read("out.json")).unwrap();
    assert_eq!(bundle["type"], "document");
    for kind in [
        "Composition",
        "Patient",
        "Questionnaire",
        "QuestionnaireResponse",
        "Observation",
        "MedicationStatement",
        "MedicationAdministration",
        "Encounter",
        "Goal",
        "CarePlan",
    ] {
        assert!(kinds(&bundle, kind) > 0, "no {kind}");
    }
    // Nobody's name is known, so none is told.
    let patient = &bundle["entry"][1]["resource"];
    assert!(patient.get("name").is_none() && patient.get("birthDate").is_none());
    let text = desk.text("out.json");
    assert!(text.contains("This is an invented example, about nobody."));
}

#[test]
fn fhir_of_some_days_holds_those_days_and_the_name_that_was_given() {
    let desk = Desk::with_demo();
    let whole = exported(&desk, "");
    // By the record, whose day ends at four in the night.
    let covered = &whole["entry"][0]["resource"]["event"][0]["period"];
    let today = covered["end"].as_str().unwrap().to_owned();
    let some = exported(
        &desk,
        &format!("--from {today} --to {today} --name Robin --born 1990-02-28"),
    );
    assert!(kinds(&some, "MedicationAdministration") < kinds(&whole, "MedicationAdministration"));
    let patient = &some["entry"][1]["resource"];
    assert_eq!(
        (&patient["name"][0]["text"], &patient["birthDate"]),
        (&json!("Robin"), &json!("1990-02-28"))
    );
    let period = &some["entry"][0]["resource"]["event"][0]["period"];
    assert_eq!(*period, json!({ "start": today, "end": today }));
}

#[test]
fn fhir_options_are_refused_where_they_mean_nothing() {
    let desk = Desk::with_empty();
    for options in ["--from 2026-01-01", "--sensitive notes", "--name Robin"] {
        desk.line(&format!(
            "export --at record --format json --out out.json {options}"
        ))
        .refused(2, &["--format fhir"]);
    }
    let fhir = "export --at record --format fhir --out out.json";
    desk.line(&format!("{fhir} --from 31.12.2026"))
        .refused(7, &["--from", "YYYY-MM-DD"]);
    desk.line(&format!("{fhir} --from 2026-02-01 --to 2026-01-31"))
        .refused(7, &["--to", "--from"]);
    desk.line(&format!("{fhir} --born 2190-01-01"))
        .refused(7, &["--born", "future"]);
    desk.line(&format!("{fhir} --sensitive safety-plan"))
        .misused();
    assert!(!desk.names(".").contains(&"out.json".to_owned()));
}

#[test]
fn fhir_validators_from_outside_accept_what_the_program_exports() {
    let Some(outside) = validators() else { return };
    let (demo, empty) = (Desk::with_demo(), Desk::with_empty());
    let bundles = [
        exported(&demo, ""),
        exported(&demo, &format!("--sensitive {EVERYTHING} --name Robin")),
        exported(&empty, ""),
    ];
    for bundle in &bundles {
        let all = each_alone(bundle);
        for errors in [outside.npm(&all), outside.pypi(&all)] {
            for (errors, resource) in errors.iter().zip(&all) {
                assert!(errors.is_empty(), "{errors:?} in {resource}");
            }
        }
    }
}

#[test]
fn fhir_validators_from_outside_would_have_seen_what_is_wrong() {
    let Some(outside) = validators() else { return };
    let bundle = exported(&Desk::with_demo(), "");
    let spoilt = |kind: &str, spoil: &dyn Fn(&mut Value)| {
        let mut bundle = bundle.clone();
        let entries = bundle["entry"].as_array_mut().unwrap().iter_mut();
        let mut found = entries.map(|e| &mut e["resource"]);
        let resource = found.find(|r| r["resourceType"] == kind).unwrap();
        spoil(resource);
        resource.clone()
    };
    let wrong = [
        spoilt("Observation", &|r| r["status"] = json!("nonsense")),
        spoilt("MedicationAdministration", &|r| {
            r["status"] = json!("missed")
        }),
        spoilt("Patient", &|r| r["shoeSize"] = json!(42)),
        spoilt("Goal", &|r| r["hope"] = json!("high")),
    ];
    for (errors, wrong) in outside.npm(&wrong).iter().zip(&wrong) {
        assert!(!errors.is_empty(), "{wrong}");
    }
    let remove = |kind, member: &'static str| {
        spoilt(kind, &move |r| {
            r.as_object_mut().unwrap().remove(member).unwrap();
        })
    };
    let missing = [
        remove("Observation", "code"),
        remove("MedicationStatement", "subject"),
        remove("MedicationAdministration", "effectiveDateTime"),
        remove("Encounter", "class"),
        remove("CarePlan", "intent"),
    ];
    for (errors, missing) in outside.pypi(&missing).iter().zip(&missing) {
        assert!(!errors.is_empty(), "{missing}");
    }
}

/// A name that a reader, a layout or a validator could stumble over.
const HARD: &str =
    "<script>alert('x')</script> & \"quotes\" #set page() 🌿 مرحبا 服薬 e\u{301} \\u0000";

/// An export with hard names everywhere and forty medicines, made of the hand-made one.
fn hard_export() -> String {
    let mut export: Value = serde_json::from_str(include_str!(
        "../../src-tauri/crates/journal/tests/fixtures/full-record.json"
    ))
    .unwrap();
    let long = format!("{HARD} {}", "x".repeat(200 - HARD.chars().count() - 1));
    for (table, column) in [
        ("medicine", "name"),
        ("medicine", "prescriber"),
        ("side_effect", "name"),
        ("tracker", "name"),
        ("therapy_course", "approach"),
        ("regimen_step", "reason"),
        ("goal", "text"),
        ("dose", "reason"),
        ("check_in", "note"),
    ] {
        for row in export["tables"][table].as_array_mut().unwrap() {
            row[column] = json!(long);
        }
    }
    for (table, own) in [("medicine", "id"), ("regimen_step", "medicine")] {
        let rows = export["tables"][table].as_array_mut().unwrap();
        let first = rows[0].clone();
        for id in 100..140 {
            let mut row = first.clone();
            row["id"] = json!(id);
            row[own] = json!(id);
            rows.push(row);
        }
    }
    export.to_string()
}

#[test]
fn fhir_of_a_hard_record_is_accepted_by_the_validators_and_holds_its_words_as_they_are() {
    let desk = Desk::with_empty();
    desk.write("hard.json", hard_export());
    desk.line("import hard.json --at record").done();
    let bundle = exported(&desk, &format!("--sensitive {EVERYTHING}"));
    assert!(kinds(&bundle, "MedicationStatement") > 40);
    let names: Vec<&str> = bundle["entry"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|e| e["resource"]["medicationCodeableConcept"]["text"].as_str())
        .collect();
    assert!(!names.is_empty() && names.iter().all(|name| name.starts_with(HARD)));
    let Some(outside) = validators() else { return };
    let all = each_alone(&bundle);
    for errors in [outside.npm(&all), outside.pypi(&all)] {
        for (errors, resource) in errors.iter().zip(&all) {
            assert!(errors.is_empty(), "{errors:?} in {resource}");
        }
    }
}
