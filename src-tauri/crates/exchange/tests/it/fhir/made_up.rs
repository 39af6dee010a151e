//! The record of an invented person, with everything a document can hold.

use ballast_exchange::{
    FhirAnswer, FhirAssessment, FhirChoice, FhirDocument, FhirDose, FhirGoal, FhirGoalState,
    FhirMedicine, FhirMood, FhirPerson, FhirPlan, FhirQuestion, FhirQuestionnaire, FhirRegimen,
    FhirRegimenState, FhirSession, FhirSideEffect, FhirSleep, FhirTarget, FhirTracker, FhirValue,
    FhirWhen,
};
use ballast_model::{Amount, DoseStatus, Schedule, SessionFormat, SessionStatus, Unit};
use chrono::NaiveTime;

use crate::day;

pub fn at(text: &str) -> FhirWhen {
    FhirWhen::At(text.parse().unwrap())
}

fn clock(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

fn mg(value: &str) -> Option<Amount> {
    Some(Amount::parse("amount", value, Unit::Mg).unwrap())
}

fn choices(codes: [&str; 4]) -> Vec<FhirChoice> {
    let labels = [
        "Not at all",
        "Several days",
        "More than half the days",
        "Nearly every day",
    ];
    let pairs = (0..).zip(labels).zip(codes);
    pairs
        .map(|((value, label), code)| FhirChoice {
            value,
            label: label.to_owned(),
            loinc: Some(code.to_owned()),
        })
        .collect()
}

fn phq2() -> FhirQuestionnaire {
    let question = |id: &str, text: &str, loinc: &str| FhirQuestion {
        id: id.to_owned(),
        text: text.to_owned(),
        loinc: Some(loinc.to_owned()),
        choices: choices(["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]),
    };
    FhirQuestionnaire {
        id: "phq2".to_owned(),
        title: "PHQ-2".to_owned(),
        licence: "Public domain".to_owned(),
        loinc: Some("55757-9".to_owned()),
        questions: vec![
            question(
                "q1",
                "Little interest or pleasure in doing things",
                "44250-9",
            ),
            question("q2", "Feeling down, depressed, or hopeless", "44255-8"),
        ],
    }
}

fn own_form() -> FhirQuestionnaire {
    let choice = |value, label: &str| FhirChoice {
        value,
        label: label.to_owned(),
        loinc: None,
    };
    FhirQuestionnaire {
        id: "own".to_owned(),
        title: "My own two questions <& \"more\">".to_owned(),
        licence: "The person's own".to_owned(),
        // The code of another form, as it circulates: it must not be written.
        loinc: Some("70221-7".to_owned()),
        questions: vec![FhirQuestion {
            id: "calls".to_owned(),
            text: "How often did I call somebody?".to_owned(),
            loinc: None,
            choices: vec![choice(0, "never"), choice(1, "once")],
        }],
    }
}

fn assessment(key: i64, form: &str, title: &str, answers: &[(&str, i64)]) -> FhirAssessment {
    FhirAssessment {
        key,
        form: form.to_owned(),
        title: title.to_owned(),
        when: at("2026-11-20T19:30:00+01:00"),
        answers: answers
            .iter()
            .map(|(question, value)| FhirAnswer {
                question: (*question).to_owned(),
                value: *value,
            })
            .collect(),
        total: Some(answers.iter().map(|(_, value)| value).sum()),
        withheld: false,
        loinc_total: None,
    }
}

fn assessments() -> Vec<FhirAssessment> {
    vec![
        FhirAssessment {
            loinc_total: Some("55758-7".to_owned()),
            ..assessment(1, "phq2", "PHQ-2", &[("q1", 2), ("q2", 1)])
        },
        // A question skipped: no total.
        FhirAssessment {
            total: None,
            ..assessment(2, "phq2", "PHQ-2", &[("q1", 3)])
        },
        assessment(
            3,
            "own",
            "My own two questions <& \"more\">",
            &[("calls", 1)],
        ),
        // A total from a clinician's form, whose wording is not ours to hand over.
        FhirAssessment {
            total: Some(14),
            when: day("2026-10-02").into(),
            ..assessment(4, "isi", "ISI", &[])
        },
    ]
}

fn regimen(key: i64, from: &str, until: Option<&str>, state: FhirRegimenState) -> FhirRegimen {
    FhirRegimen {
        key,
        from: day(from),
        until: until.map(day),
        state,
        dosage: None,
        amount: None,
        schedule: None,
        reason: None,
    }
}

fn medicines() -> Vec<FhirMedicine> {
    let medicine = |key, name: &str, regimen| FhirMedicine {
        key,
        name: name.to_owned(),
        started_for: None,
        prescriber: None,
        regimen,
    };
    let (eight, night) = (clock("08:00:00"), clock("22:30:00"));
    let sertraline = vec![
        FhirRegimen {
            dosage: Some("25 mg at 08:00, half a 50 mg tablet".to_owned()),
            amount: mg("25"),
            schedule: Some(Schedule::Daily { times: vec![eight] }),
            ..regimen(
                11,
                "2026-09-01",
                Some("2026-09-14"),
                FhirRegimenState::Completed,
            )
        },
        FhirRegimen {
            dosage: Some("50 mg at 08:00".to_owned()),
            amount: mg("50"),
            schedule: Some(Schedule::Daily { times: vec![eight] }),
            reason: Some("Next step of the titration".to_owned()),
            ..regimen(12, "2026-09-15", None, FhirRegimenState::Active)
        },
    ];
    let depot = FhirRegimen {
        amount: mg("37.5"),
        schedule: Some(Schedule::EveryNDays {
            every: 14,
            times: vec![eight],
        }),
        ..regimen(
            21,
            "2026-05-04",
            Some("2026-08-03"),
            FhirRegimenState::Stopped,
        )
    };
    let weekly = FhirRegimen {
        schedule: Some(Schedule::Weekdays {
            days: vec![1, 7],
            times: vec![night],
        }),
        ..regimen(31, "2026-12-01", None, FhirRegimenState::Intended)
    };
    let needed = FhirRegimen {
        amount: Some(Amount::parse("amount", "0.5", Unit::Tablet).unwrap()),
        schedule: Some(Schedule::AsNeeded {
            most_a_day: Some(2),
        }),
        ..regimen(41, "2026-09-01", None, FhirRegimenState::Active)
    };
    let hours = FhirRegimen {
        schedule: Some(Schedule::EveryNHours {
            every: 8,
            first: eight,
            zone: "Europe/Berlin".to_owned(),
        }),
        ..regimen(
            51,
            "2026-10-01",
            Some("2026-10-05"),
            FhirRegimenState::OnHold,
        )
    };
    vec![
        FhirMedicine {
            started_for: Some("Low mood & worry".to_owned()),
            prescriber: Some("Dr. A. Example".to_owned()),
            ..medicine(1, "Sertraline", sertraline)
        },
        medicine(2, "A depot", vec![depot]),
        medicine(3, "A weekly one", vec![weekly]),
        medicine(4, "A calming one", vec![needed]),
        medicine(5, "An antibiotic", vec![hours]),
        medicine(6, "Something without a regimen", Vec::new()),
    ]
}

fn doses() -> Vec<FhirDose> {
    let dose = |key, when: &str, status| FhirDose {
        key,
        medicine: 1,
        when: at(when),
        status,
        amount: None,
        reason: None,
        estimated: false,
    };
    vec![
        FhirDose {
            amount: mg("25"),
            ..dose(1, "2026-09-03T08:05:00+02:00", DoseStatus::Taken)
        },
        FhirDose {
            amount: mg("50"),
            estimated: true,
            ..dose(2, "2026-11-18T13:00:00+01:00", DoseStatus::Late)
        },
        FhirDose {
            amount: mg("25"),
            ..dose(3, "2026-11-19T08:00:00+01:00", DoseStatus::Part)
        },
        FhirDose {
            reason: Some("Stomach upset".to_owned()),
            ..dose(4, "2026-11-20T08:00:00+01:00", DoseStatus::Skipped)
        },
        dose(5, "2026-11-21T08:00:00+01:00", DoseStatus::Missed),
        FhirDose {
            medicine: 4,
            reason: Some("Could not settle".to_owned()),
            when: day("2026-11-21").into(),
            ..dose(6, "2026-11-21T08:00:00+01:00", DoseStatus::Taken)
        },
        // Of a medicine that is not handed over.
        FhirDose {
            medicine: 99,
            ..dose(7, "2026-11-21T08:00:00+01:00", DoseStatus::Taken)
        },
    ]
}

fn moods() -> Vec<FhirMood> {
    let mood = |key, when, rating| FhirMood {
        key,
        when,
        rating,
        worst: None,
        best: None,
        estimated: false,
        note: None,
    };
    vec![
        FhirMood {
            worst: Some(2),
            best: Some(6),
            note: Some("Rain, then a walk.\n<script>alert(1)</script>".to_owned()),
            ..mood(1, at("2026-11-20T20:00:00+01:00"), Some(4))
        },
        FhirMood {
            estimated: true,
            ..mood(2, day("2026-11-21").into(), Some(5))
        },
        mood(3, day("2026-11-22").into(), None),
    ]
}

fn trackers() -> Vec<FhirTracker> {
    let values = [
        ("Anxiety", FhirValue::Scale { value: 6, most: 10 }),
        ("Early waking", FhirValue::YesNo(true)),
        ("Movement", FhirValue::Minutes(35.into())),
        ("With people", FhirValue::Hours("1.5".parse().unwrap())),
        ("Coffee", FhirValue::Count(2.into())),
        (
            "First thought of the day",
            FhirValue::Words("tea 🍵".to_owned()),
        ),
        ("Light on", FhirValue::ClockTime(clock("06:45:00"))),
    ];
    let keyed = (1..).zip(values);
    keyed
        .map(|(key, (name, value))| FhirTracker {
            key,
            name: name.to_owned(),
            when: day("2026-11-20").into(),
            value,
            estimated: false,
        })
        .collect()
}

fn side_effects() -> Vec<FhirSideEffect> {
    let effect = |key, name: &str, medicine| FhirSideEffect {
        key,
        name: name.to_owned(),
        medicine,
        onset: day("2026-09-04"),
        ended: None,
        present_before: None,
        tolerable: None,
        told: false,
        bother: None,
        ratings: Vec::new(),
        note: None,
    };
    vec![
        FhirSideEffect {
            ended: Some(day("2026-10-10")),
            present_before: Some(false),
            tolerable: Some(true),
            told: true,
            bother: Some(1),
            ratings: vec![(day("2026-09-04"), 2), (day("2026-09-20"), 1)],
            note: Some("Mostly before lunch".to_owned()),
            ..effect(1, "Nausea", Some(1))
        },
        effect(2, "Tired", Some(99)),
    ]
}

fn sessions() -> Vec<FhirSession> {
    let session = |key, when: &str, status, format| FhirSession {
        key,
        approach: "CBT".to_owned(),
        with: Some("B. Example".to_owned()),
        when: at(when),
        status,
        format,
        minutes: Some(50),
    };
    vec![
        session(
            1,
            "2026-11-03T17:00:00+01:00",
            SessionStatus::Attended,
            None,
        ),
        session(
            2,
            "2026-11-10T17:00:00+01:00",
            SessionStatus::Missed,
            Some(SessionFormat::InPerson),
        ),
        FhirSession {
            with: None,
            minutes: None,
            when: day("2026-12-01").into(),
            ..session(
                3,
                "2026-12-01T17:00:00+01:00",
                SessionStatus::Planned,
                Some(SessionFormat::Video),
            )
        },
    ]
}

/// The record.
pub fn record() -> FhirDocument {
    let written = "2026-11-24T18:00:00+01:00".parse().unwrap();
    FhirDocument {
        period: Some((day("2026-09-01"), day("2026-11-24"))),
        person: FhirPerson {
            name: Some("Robin Example".to_owned()),
            born: Some(day("1990-02-28")),
        },
        questionnaires: vec![phq2(), own_form()],
        assessments: assessments(),
        moods: moods(),
        nights: vec![FhirSleep {
            key: 1,
            day: day("2026-11-20"),
            hours: Some("6.25".parse().unwrap()),
            to_bed: Some(clock("23:10:00")),
            up: Some(clock("06:30:00")),
            quality: Some(4),
            estimated: false,
        }],
        trackers: trackers(),
        side_effects: side_effects(),
        medicines: medicines(),
        doses: doses(),
        sessions: sessions(),
        goals: vec![FhirGoal {
            key: 1,
            description: "Cook with friends again".to_owned(),
            state: FhirGoalState::Active,
            since: Some(day("2026-09-01")),
            target: Some(FhirTarget {
                measure: "Evenings with people a week".to_owned(),
                value: "2".to_owned(),
                due: Some(day("2027-01-31")),
            }),
        }],
        plan: Some(FhirPlan {
            key: 1,
            from: day("2026-09-01"),
            lines: vec![
                "Medicine and therapy together.".to_owned(),
                "CBT every week.".to_owned(),
            ],
        }),
        ..FhirDocument::new("made-up record", "en", written)
    }
}
