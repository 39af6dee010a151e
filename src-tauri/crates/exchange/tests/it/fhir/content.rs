//! What stands in the document of the made-up record.

use ballast_exchange::{FhirDocument, FhirWords, LOINC_NOTICE, is_confirmed_loinc, write_fhir};
use serde_json::{Value, json};

use super::made_up::record;
use super::{check, resources, under, written};
use crate::fixture;

/// The golden document. `UPDATE_FHIR=1` writes it anew; look at it before it is accepted.
#[test]
fn the_document_of_the_made_up_record_is_the_golden_one() {
    let text = write_fhir(&record());
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/fhir/record.json"
    );
    if std::env::var_os("UPDATE_FHIR").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let golden = String::from_utf8(fixture("fhir/record.json")).unwrap();
    assert!(
        golden == text,
        "the document differs from tests/fixtures/fhir/record.json"
    );
    check(&written(&record()));
}

#[test]
fn every_kind_of_resource_is_there_as_often_as_it_should_be() {
    let bundle = written(&record());
    let count = |kind| resources(&bundle, kind).len();
    assert_eq!(count("Questionnaire"), 2);
    assert_eq!(count("QuestionnaireResponse"), 3);
    // Three totals, three moods, a night, seven trackers, two side effects with two ratings.
    assert_eq!(count("Observation"), 3 + 3 + 1 + 7 + 2 + 2);
    assert_eq!(count("MedicationStatement"), 7);
    // The dose of a medicine that is not handed over is left out.
    assert_eq!(count("MedicationAdministration"), 6);
    assert_eq!(
        (count("Encounter"), count("Goal"), count("CarePlan")),
        (3, 1, 1)
    );
    let all = bundle["entry"].as_array().unwrap().len();
    assert_eq!(all, 2 + 2 + 3 + 18 + 7 + 6 + 5);
}

#[test]
fn a_missed_dose_is_not_done_with_a_reason_and_without_an_amount() {
    let bundle = written(&record());
    let doses = resources(&bundle, "MedicationAdministration");
    let said: Vec<_> = doses
        .iter()
        .map(|d| {
            (
                d["status"].as_str().unwrap(),
                d["statusReason"][0]["text"].as_str(),
            )
        })
        .collect();
    let done = ("completed", None);
    let not_done = |why| ("not-done", Some(why));
    assert_eq!(
        said,
        [
            done,
            done,
            done,
            not_done("Stomach upset"),
            not_done("Missed"),
            done
        ]
    );
    assert!(doses[3].get("dosage").is_none() && doses[4].get("dosage").is_none());
    let dose =
        json!({"value": 25, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg"});
    assert_eq!(doses[0]["dosage"]["dose"], dose);
    assert_eq!(doses[5]["reasonCode"][0]["text"], "Could not settle");
    // Each points to the statement in force on its day: 25 mg in September, 50 mg in November.
    let statements = resources(&bundle, "MedicationStatement");
    let stated = |dose: &Value| {
        let address = &dose["supportingInformation"][0]["reference"];
        let mut entries = bundle["entry"].as_array().unwrap().iter();
        entries.find(|e| e["fullUrl"] == *address).unwrap()["resource"].clone()
    };
    assert_eq!(stated(doses[0]), *statements[0]);
    assert_eq!(stated(doses[1]), *statements[1]);
}

#[test]
fn schedules_are_told_as_timings() {
    let bundle = written(&record());
    let statements = resources(&bundle, "MedicationStatement");
    let repeat = |at: usize| &statements[at]["dosage"][0]["timing"]["repeat"];
    let day = |every: u8| json!({"frequency": 1, "period": every, "periodUnit": "d", "timeOfDay": ["08:00:00"]});
    assert_eq!(*repeat(0), day(1));
    assert_eq!(*repeat(2), day(14));
    assert_eq!(
        *repeat(3),
        json!({"dayOfWeek": ["mon", "sun"], "timeOfDay": ["22:30:00"]})
    );
    assert_eq!(
        *repeat(5),
        json!({"frequency": 1, "period": 8, "periodUnit": "h"})
    );
    let needed = &statements[4]["dosage"][0];
    assert_eq!(needed["asNeededBoolean"], true);
    assert_eq!(
        needed["text"],
        "When needed, at most 2 times a day as prescribed"
    );
    // No most amount a day is worked out from the amount and the number.
    assert!(needed.get("maxDosePerPeriod").is_none());
    let statuses: Vec<_> = statements
        .iter()
        .map(|s| s["status"].as_str().unwrap())
        .collect();
    assert_eq!(
        statuses,
        [
            "completed",
            "active",
            "stopped",
            "intended",
            "active",
            "on-hold",
            "unknown"
        ]
    );
}

#[test]
fn answers_carry_their_points_and_a_skipped_question_gives_no_total() {
    let bundle = written(&record());
    let responses = resources(&bundle, "QuestionnaireResponse");
    let first = &responses[0]["item"][0];
    assert_eq!(first["linkId"], "/44250-9");
    let coding = &first["answer"][0]["valueCoding"];
    assert_eq!(
        (&coding["system"], &coding["code"]),
        (&json!("http://loinc.org"), &json!("LA6570-1"))
    );
    assert_eq!(coding["extension"][0]["valueDecimal"], 2);
    assert_eq!(responses[1]["item"].as_array().unwrap().len(), 1);
    // A form of one's own has no LOINC codes, whatever its file says.
    let own = &responses[2]["item"][0];
    assert_eq!(own["linkId"], "calls");
    assert_eq!(
        own["answer"][0]["valueCoding"]["system"],
        responses[2]["questionnaire"]
    );
    assert!(resources(&bundle, "Questionnaire")[1].get("code").is_none());

    let observations = resources(&bundle, "Observation");
    let totals: Vec<_> = observations
        .iter()
        .filter(|o| o["valueQuantity"]["code"] == "{score}")
        .collect();
    assert_eq!(totals.len(), 3);
    assert_eq!(totals[0]["code"]["coding"][0]["code"], "55758-7");
    assert_eq!(totals[0]["valueQuantity"]["value"], 3);
    assert!(totals[0]["derivedFrom"].is_array());
    assert!(totals[2].get("derivedFrom").is_none() && totals[2]["code"].get("coding").is_none());
}

#[test]
fn a_bad_day_without_a_rating_is_never_a_number() {
    let bundle = written(&record());
    let observations = resources(&bundle, "Observation");
    let bad = observations
        .iter()
        .find(|o| o.get("dataAbsentReason").is_some())
        .unwrap();
    assert_eq!(bad["dataAbsentReason"]["text"], "Bad day, no details");
    assert!(
        bad.as_object()
            .unwrap()
            .keys()
            .all(|name| !name.starts_with("value"))
    );
    let text = write_fhir(&record());
    assert!(text.contains("Mood ratings: 2; bad days without a rating: 1."));
}

#[test]
fn no_cause_is_asserted_for_a_side_effect() {
    let bundle = written(&record());
    let observations = resources(&bundle, "Observation");
    let nausea = observations
        .iter()
        .find(|o| o["code"]["text"] == "Nausea")
        .unwrap();
    let notes = nausea["note"].as_array().unwrap();
    assert_eq!(
        notes[0]["text"],
        "The person suspects Sertraline; no cause is asserted."
    );
    assert_eq!(nausea["focus"].as_array().unwrap().len(), 1);
    assert_eq!(nausea["hasMember"].as_array().unwrap().len(), 2);
    // Suspected of a medicine that is not handed over: not named.
    let tired = observations
        .iter()
        .find(|o| o["code"]["text"] == "Tired")
        .unwrap();
    assert!(tired.get("focus").is_none() && tired.get("note").is_none());
}

#[test]
fn only_confirmed_loinc_codes_are_written_and_their_notice_goes_with_them() {
    let bundle = written(&record());
    fn codes<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Array(list) => list.iter().for_each(|item| codes(item, found)),
            Value::Object(members) => {
                if members.get("system") == Some(&json!("http://loinc.org")) {
                    found.push(members["code"].as_str().unwrap());
                }
                members.values().for_each(|value| codes(value, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    codes(&bundle, &mut found);
    assert_eq!(found.len(), 20);
    assert!(found.iter().all(|code| is_confirmed_loinc(code)));
    // Wrong codes that circulate.
    for wrong in ["70221-7", "75624-7", "71354-5", "93373-9", "89708-7"] {
        assert!(!is_confirmed_loinc(wrong));
    }
    assert!(
        LOINC_NOTICE.starts_with("This material contains content from LOINC (http://loinc.org).")
    );
    let composition = resources(&bundle, "Composition")[0]["text"]["div"]
        .as_str()
        .unwrap();
    assert!(composition.contains(LOINC_NOTICE));
    let forms = resources(&bundle, "Questionnaire");
    assert!(
        forms[0]["copyright"]
            .as_str()
            .unwrap()
            .contains(LOINC_NOTICE)
    );
    assert_eq!(forms[1]["copyright"], "The person's own");
}

#[test]
fn words_are_escaped_in_what_systems_show() {
    let bundle = written(&record());
    let mut shown = Vec::new();
    under(&bundle, "div", &mut shown);
    assert!(shown.len() > 20);
    for div in &shown {
        assert!(div.starts_with(
            "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" xml:lang=\"en\">"
        ));
        assert!(!div.contains("<script"));
    }
    assert!(
        shown
            .iter()
            .any(|d| d.contains("My own two questions &lt;&amp; \"more\"&gt;"))
    );
}

#[test]
fn words_of_another_language_take_the_place_of_the_english_ones() {
    let german = FhirDocument {
        language: "de-AT".to_owned(),
        words: FhirWords {
            title: "Verlauf meiner Behandlung".to_owned(),
            medicines: "Medikamente".to_owned(),
            missed: "Vergessen".to_owned(),
            ..FhirWords::default()
        },
        ..record()
    };
    let bundle = written(&german);
    check(&bundle);
    assert_eq!(bundle["language"], "de-AT");
    let composition = resources(&bundle, "Composition")[0];
    assert_eq!(composition["title"], "Verlauf meiner Behandlung");
    assert_eq!(composition["section"][0]["title"], "Medikamente");
    // What is no language is not written as one.
    let odd = FhirDocument {
        language: "\" onload=\"x".to_owned(),
        ..record()
    };
    let text = write_fhir(&odd);
    assert!(!text.contains("onload") && !text.contains("\"language\""));
}

#[test]
fn a_document_about_nothing_is_still_one() {
    let bundle = written(&FhirDocument::new("made up", "en", record().written));
    check(&bundle);
    assert_eq!(bundle["entry"].as_array().unwrap().len(), 2);
    assert!(
        resources(&bundle, "Composition")[0]
            .get("section")
            .is_none()
    );
}

#[test]
fn names_stay_when_more_is_recorded_and_differ_between_records() {
    let addresses = |document: &FhirDocument| -> Vec<String> {
        let bundle = written(document);
        let entries = bundle["entry"].as_array().unwrap().iter().skip(1);
        entries
            .map(|e| e["fullUrl"].as_str().unwrap().to_owned())
            .collect()
    };
    let before = addresses(&record());
    let mut longer = record();
    let mut mood = longer.moods[0].clone();
    mood.key = 4;
    longer.moods.push(mood);
    let after = addresses(&longer);
    assert!(before.iter().all(|address| after.contains(address)));
    let other = FhirDocument {
        record: "another record".to_owned(),
        ..record()
    };
    let forms: Vec<_> = addresses(&other)
        .into_iter()
        .filter(|a| before.contains(a))
        .collect();
    // The two forms are the same for everybody.
    assert_eq!(forms.len(), 2);
    // The document itself is another as soon as anything in it is.
    assert_ne!(
        written(&record())["identifier"],
        written(&longer)["identifier"]
    );
}
