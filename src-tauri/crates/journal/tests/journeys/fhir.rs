//! A selection as a FHIR document: what is in it, and what is in it only when it was asked for.

use ballast_journal::check_in::save_check_in;
use ballast_journal::door;
use ballast_journal::dose::log_dose;
use ballast_journal::export::fhir::{export_fhir, get_fhir};
use ballast_journal::goal::save_goal;
use ballast_journal::made_up::Density;
use ballast_journal::medicine::{add_step, save_medicine};
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::safety_plan::{get_safety_plan, save_safety_plan};
use ballast_journal::session::save_session;
use ballast_journal::settings::{list_trackers, save_tracker};
use ballast_journal::side_effect::save_side_effect;
use ballast_journal::therapy::save_course;
use ballast_journal::views::{
    CheckInInput, DoseInput, FhirRequest, GoalInput, SafetyPlanInput, SensitiveLines, SessionInput,
    SideEffectInput, TrackerInput,
};
use ballast_model::{DoseStatus, Measure, SessionStatus, StepKind, TrackerId};
use serde_json::{Value, json};

use crate::home::Home;
use crate::inputs::{
    answers, as_needed, check_in, course, dose, medicine, number, rating, session, side_effect,
    step,
};

const ALL: SensitiveLines = SensitiveLines {
    item_nine: true,
    substances: true,
    side_effects: true,
    difficulties: false,
    notes: false,
};

/// A record with something of every kind; every word that may stand in it only when asked for begins with "canary".
fn home() -> Home {
    let mut home = Home::new();
    let start = step("2026-05-01", StepKind::Start, "50");
    save_medicine(home.j(), medicine("Sertraline", vec![start])).unwrap();
    let sertraline = home.medicine("Sertraline");
    add_step(
        home.j(),
        sertraline,
        &step("2026-07-01", StepKind::Increase, "100"),
    )
    .unwrap();
    add_step(
        home.j(),
        sertraline,
        &step("2026-10-01", StepKind::Stop, "0"),
    )
    .unwrap();
    let needed = as_needed(step("2026-05-01", StepKind::Start, "1"), Some(2));
    save_medicine(home.j(), medicine("Restolin", vec![needed])).unwrap();
    let slot = Some("08:00");
    let taken = dose(sertraline, "2026-09-02", slot, DoseStatus::Taken);
    log_dose(home.j(), taken).unwrap();
    let skipped = DoseInput {
        reason: Some("canary at a dose".to_owned()),
        ..dose(sertraline, "2026-09-03", slot, DoseStatus::Skipped)
    };
    log_dose(home.j(), skipped).unwrap();

    let alcohol = drinks(&mut home);
    let evening = CheckInInput {
        values: vec![number(alcohol, "3")],
        note: Some("canary in a check-in".to_owned()),
        ..check_in("2026-09-03", 6)
    };
    save_check_in(home.j(), evening).unwrap();
    save_check_in(home.j(), check_in("2026-06-01", 4)).unwrap();
    for (form, given) in [
        ("phq9", &[2, 2, 2, 2, 2, 2, 2, 2, 1][..]),
        ("gad7", &[1, 1, 1, 1, 1, 1, 1]),
        ("auditc", &[1, 2, 1]),
    ] {
        save_assessment(home.j(), answers(form, "2026-08-30", given)).unwrap();
    }
    let nausea = SideEffectInput {
        medicine: Some(sertraline),
        rating: rating("2026-07-02", 2),
        note: Some("canary at a side effect".to_owned()),
        ..side_effect("Nausea", "2026-07-02")
    };
    save_side_effect(home.j(), nausea).unwrap();
    let private = SideEffectInput {
        sensitive: true,
        ..side_effect("canary side effect", "2026-07-10")
    };
    save_side_effect(home.j(), private).unwrap();
    save_course(home.j(), course("CBT", "2026-06-01")).unwrap();
    let met = SessionInput {
        prep: Some("never: what I wanted to say".to_owned()),
        private_note: Some("never: for my eyes".to_owned()),
        ..session(home.course("CBT"), "2026-08-31", SessionStatus::Attended)
    };
    save_session(home.j(), met).unwrap();
    goal(&mut home, "Cook with friends again", None);
    goal(&mut home, "canary goal of drinking less", Some(alcohol));
    safety_plan(&mut home);
    home
}

fn drinks(home: &mut Home) -> TrackerId {
    let all = list_trackers(home.look()).unwrap();
    let alcohol = all.iter().find(|t| t.key == "alcohol").unwrap().clone();
    let input = TrackerInput {
        id: Some(alcohol.id),
        name: "canary drinks".to_owned(),
        kind: alcohol.kind,
        anchors: alcohol.anchors,
        better: alcohol.better,
        layer: alcohol.layer,
        summary: alcohol.summary,
        sensitive: true,
        active: true,
    };
    save_tracker(home.j(), input).unwrap();
    alcohol.id
}

fn goal(home: &mut Home, text: &str, tracker: Option<TrackerId>) {
    let input = GoalInput {
        id: None,
        text: text.to_owned(),
        measure: tracker.map(|tracker| Measure::Tracker { tracker }),
        baseline: None,
        baseline_n: None,
        target: tracker.map(|_| "1".to_owned()),
        since: Some("2026-08-01".to_owned()),
        by: None,
    };
    save_goal(home.j(), &input).unwrap();
}

fn safety_plan(home: &mut Home) {
    let plan = get_safety_plan(home.look()).unwrap();
    let heading = plan.sections.first().unwrap().id.clone();
    let input = SafetyPlanInput {
        sections: [(heading, "never: my safety plan".to_owned())].into(),
    };
    save_safety_plan(home.j(), &input).unwrap();
}

fn exported(home: &Home, request: &FhirRequest) -> (Value, String) {
    let bytes = export_fhir(home.look(), request).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    (serde_json::from_str(&text).unwrap(), text)
}

fn resources<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    let entries = bundle["entry"].as_array().unwrap().iter();
    entries
        .map(|entry| &entry["resource"])
        .filter(|resource| resource["resourceType"] == kind)
        .collect()
}

#[test]
fn what_was_not_asked_for_is_not_in_it() {
    let home = home();
    let (bundle, text) = exported(&home, &FhirRequest::default());
    assert!(!text.contains("canary"), "{text}");
    assert!(!text.contains("never:"), "{text}");
    assert!(!text.contains("better off dead") && !text.contains("containing alcohol"));
    // The other answers and the total would tell the one that is missing: the form gives its total alone.
    let responses = resources(&bundle, "QuestionnaireResponse");
    assert_eq!(responses.len(), 1);
    assert_eq!(responses[0]["item"].as_array().unwrap().len(), 7);
    let total = |name: &str| {
        let all = resources(&bundle, "Observation");
        let found = all.iter().find(|o| {
            o["code"]["text"] == format!("{name} total") && o["valueQuantity"]["code"] == "{score}"
        });
        found.map(|o| {
            (
                o["valueQuantity"]["value"].clone(),
                o["note"][0]["text"].clone(),
            )
        })
    };
    assert_eq!(
        (total("PHQ-9"), total("AUDIT-C")),
        (
            Some((json!(17), json!("The answers are not in this document"))),
            None
        )
    );
    assert!(text.contains("Nausea") && text.contains("Cook with friends again"));
}

#[test]
fn what_was_asked_for_is_in_it_and_what_is_for_own_eyes_never_is() {
    let home = home();
    let request = FhirRequest {
        include: ALL,
        notes: true,
        ..FhirRequest::default()
    };
    let (bundle, text) = exported(&home, &request);
    for words in [
        "canary at a dose",
        "canary in a check-in",
        "canary at a side effect",
        "canary side effect",
        "canary drinks",
        "canary goal of drinking less",
        "better off dead",
        "containing alcohol",
    ] {
        assert!(text.contains(words), "{words}");
    }
    assert!(!text.contains("never:"), "{text}");
    assert_eq!(resources(&bundle, "QuestionnaireResponse").len(), 3);
    assert_eq!(get_fhir(home.look()).unwrap().available, ALL);
}

#[test]
fn each_line_comes_with_its_own_tick_alone() {
    let home = home();
    let with = |include: SensitiveLines, notes: bool| {
        let request = FhirRequest {
            include,
            notes,
            ..FhirRequest::default()
        };
        let text = exported(&home, &request).1;
        [
            "better off dead",
            "canary drinks",
            "canary side effect",
            "canary at a dose",
        ]
        .map(|words| text.contains(words))
    };
    let none = SensitiveLines::default();
    let item_nine = SensitiveLines {
        item_nine: true,
        ..none
    };
    let substances = SensitiveLines {
        substances: true,
        ..none
    };
    let side_effects = SensitiveLines {
        side_effects: true,
        ..none
    };
    assert_eq!(with(item_nine, false), [true, false, false, false]);
    assert_eq!(with(substances, false), [false, true, false, false]);
    assert_eq!(with(side_effects, false), [false, false, true, false]);
    assert_eq!(with(none, true), [false, false, false, true]);
}

#[test]
fn a_regimen_is_told_step_by_step_with_its_doses_at_the_hour_they_were_lived() {
    let home = home();
    let (bundle, _) = exported(&home, &FhirRequest::default());
    let statements: Vec<_> = resources(&bundle, "MedicationStatement")
        .iter()
        .map(|s| {
            (
                s["medicationCodeableConcept"]["text"].as_str().unwrap(),
                s["status"].as_str().unwrap(),
                s["dosage"][0]["text"].as_str().unwrap(),
                s["effectivePeriod"].clone(),
            )
        })
        .collect();
    let days = |start: &str, end: &str| json!({ "start": start, "end": end });
    assert_eq!(
        statements[..2],
        [
            (
                "Sertraline",
                "completed",
                "50 mg, every day at 08:00",
                days("2026-05-01", "2026-06-30")
            ),
            // Today is 3 September: the stop in October lies ahead.
            (
                "Sertraline",
                "active",
                "100 mg, every day at 08:00",
                days("2026-07-01", "2026-09-30")
            ),
        ]
    );
    assert_eq!((statements.len(), statements[2].0), (3, "Restolin"));
    let doses = resources(&bundle, "MedicationAdministration");
    let told = |dose: &Value| (dose["status"].clone(), dose["effectiveDateTime"].clone());
    assert_eq!(
        [told(doses[0]), told(doses[1])],
        [
            // Filled in the next evening: the hour was not lived with the record at hand.
            (json!("completed"), json!("2026-09-02")),
            (json!("not-done"), json!("2026-09-03T08:00:00+02:00")),
        ]
    );
    assert_eq!(doses[1]["statusReason"][0]["text"], "Skipped on purpose");
    let met = resources(&bundle, "Encounter");
    assert_eq!(
        (met.len(), &met[0]["status"], &met[0]["period"]["start"]),
        (1, &json!("finished"), &json!("2026-08-31"))
    );
}

#[test]
fn a_dose_after_midnight_stands_on_the_next_page_of_the_calendar() {
    let mut home = home();
    home.at("2026-09-03 23:50");
    let restolin = home.medicine("Restolin");
    home.at("2026-09-04 00:40");
    let late = DoseInput {
        taken_at: Some("00:30".to_owned()),
        ..dose(restolin, "2026-09-03", None, DoseStatus::Taken)
    };
    log_dose(home.j(), late).unwrap();
    let (bundle, _) = exported(&home, &FhirRequest::default());
    let doses = resources(&bundle, "MedicationAdministration");
    let night = doses
        .iter()
        .find(|d| d["medicationCodeableConcept"]["text"] == "Restolin")
        .unwrap();
    assert_eq!(night["effectiveDateTime"], "2026-09-04T00:30:00+02:00");
}

#[test]
fn only_the_days_that_were_asked_for_are_in_it() {
    let home = home();
    let request = |from: &str, to: &str| FhirRequest {
        from: Some(from.to_owned()),
        to: Some(to.to_owned()),
        ..FhirRequest::default()
    };
    let (june, text) = exported(&home, &request("2026-06-01", "2026-06-30"));
    assert!(!text.contains("Nausea") && !text.contains("GAD-7"));
    assert!(resources(&june, "MedicationAdministration").is_empty());
    assert_eq!(resources(&june, "Observation").len(), 1);
    // The first dose holds in June, the raised one does not; what is taken when needed does.
    assert_eq!(resources(&june, "MedicationStatement").len(), 2);
    let period = &june["entry"][0]["resource"]["event"][0]["period"];
    assert_eq!(
        *period,
        json!({ "start": "2026-06-01", "end": "2026-06-30" })
    );
    let (later, _) = exported(&home, &request("2026-09-01", "2026-09-03"));
    assert_eq!(resources(&later, "MedicationAdministration").len(), 2);
}

#[test]
fn what_cannot_be_asked_is_refused_at_its_field() {
    let mut home = home();
    let asked = |change: fn(&mut FhirRequest)| {
        let mut request = FhirRequest::default();
        change(&mut request);
        request
    };
    for (field, problem, request) in [
        (
            "from",
            "not_a_date",
            asked(|r| r.from = Some("yesterday".into())),
        ),
        (
            "from",
            "in_the_future",
            asked(|r| r.from = Some("2026-09-04".into())),
        ),
        (
            "born",
            "in_the_future",
            asked(|r| r.born = Some("2026-09-04".into())),
        ),
        (
            "to",
            "end_before_start",
            asked(|r| {
                r.from = Some("2026-09-01".into());
                r.to = Some("2026-08-31".into());
            }),
        ),
    ] {
        home.refuses(field, problem, |journal| export_fhir(journal, &request));
    }
}

#[test]
fn the_same_thing_has_the_same_name_in_a_later_document() {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, 7, Density::Usual).unwrap();
    let urls = |request: &FhirRequest| -> Vec<String> {
        let (bundle, _) = exported(&home, request);
        let entries = bundle["entry"].as_array().unwrap().iter().skip(1);
        entries
            .map(|entry| entry["fullUrl"].as_str().unwrap().to_owned())
            .collect()
    };
    let few = urls(&FhirRequest::default());
    let many = urls(&FhirRequest {
        include: ALL,
        notes: true,
        ..FhirRequest::default()
    });
    assert!(many.len() > few.len());
    assert!(few.iter().all(|url| many.contains(url)));
}
