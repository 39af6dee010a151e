//! The page for the prescriber, read back from the PDF: what is on it, what is not, and that words stay words.

use ballast_journal::care::{save_appointment, save_person, save_question};
use ballast_journal::check_in::save_check_in;
use ballast_journal::dose::{log_dose, log_due_doses};
use ballast_journal::event::save_event;
use ballast_journal::medicine::{add_step, save_medicine};
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::settings::{get_settings, list_trackers, save_tracker, set_settings};
use ballast_journal::side_effect::save_side_effect;
use ballast_journal::summary::{get_summary, summary_pdf};
use ballast_journal::views::{
    CheckInInput, DosePart, EventInput, SensitiveCounts, SensitiveLines, Settings, SideEffectInput,
    StepInput, SummaryChoices, SummaryRequest, SummarySection, TrackerInput,
};
use ballast_model::{DoseStatus, PersonRole, StepKind, SummaryDocument};

use crate::home::{Home, TODAY};
use crate::inputs::{
    answers, appointment, as_needed, check_in, dose, event, medicine, number, person, question,
    rating, side_effect, step,
};
use crate::page::{pages_of, squeezed};

const NONE: SensitiveLines = SensitiveLines {
    item_nine: false,
    substances: false,
    side_effects: false,
    difficulties: false,
    notes: false,
};

fn request() -> SummaryRequest {
    SummaryRequest {
        document: SummaryDocument::Prescriber,
        person: None,
        since: None,
        until: None,
        choices: SummaryChoices {
            without: vec![SummarySection::Safety],
            ..SummaryChoices::default()
        },
    }
}

/// The page's text without white space.
fn text(home: &Home, request: &SummaryRequest) -> String {
    let pdf = summary_pdf(home.look(), request).unwrap();
    let pages = pages_of(&pdf.bytes);
    assert_eq!((pages.len(), pdf.pages), (1, 1));
    squeezed(&pages[0])
}

#[track_caller]
fn holds(text: &str, words: &str) {
    assert!(
        text.contains(&squeezed(words)),
        "{words:?} is not in {text}"
    );
}

/// A person with a visit in June, a raised dose since, and something sensitive of each kind.
fn home() -> Home {
    let mut home = Home::new();
    save_person(home.j(), person("Dr. A.", PersonRole::Prescriber)).unwrap();
    let doctor = home.person("Dr. A.");
    save_appointment(home.j(), appointment(doctor, "2026-06-10")).unwrap();
    save_appointment(home.j(), appointment(doctor, "2026-09-05")).unwrap();
    for words in [
        "First thing?",
        "Second thing?",
        "Third thing?",
        "Fourth thing?",
    ] {
        save_question(home.j(), question(doctor, words)).unwrap();
    }
    let start = step("2026-05-01", StepKind::Start, "50");
    save_medicine(home.j(), medicine("Sertraline", vec![start])).unwrap();
    let raised = StepInput {
        reason: Some("agreed review".to_owned()),
        ..step("2026-07-01", StepKind::Increase, "100")
    };
    let id = home.medicine("Sertraline");
    add_step(home.j(), id, &raised).unwrap();
    for back in 1..=10 {
        let day =
            (TODAY.parse::<chrono::NaiveDate>().unwrap() - chrono::Days::new(back)).to_string();
        save_check_in(home.j(), check_in(&day, 6)).unwrap();
        if back <= 8 {
            log_due_doses(home.j(), &day, DosePart::All).unwrap();
        }
    }
    save_assessment(
        home.j(),
        answers("phq9", "2026-06-10", &[2, 2, 2, 2, 2, 2, 2, 2, 1]),
    )
    .unwrap();
    save_assessment(
        home.j(),
        answers("phq9", "2026-08-30", &[1, 1, 1, 1, 0, 0, 0, 0, 2]),
    )
    .unwrap();
    let nausea = SideEffectInput {
        ended: Some("2026-07-20".to_owned()),
        rating: rating("2026-07-02", 2),
        told: true,
        ..side_effect("Nausea", "2026-07-02")
    };
    save_side_effect(home.j(), nausea).unwrap();
    let private = SideEffectInput {
        sensitive: true,
        ..side_effect("Less desire", "2026-07-10")
    };
    save_side_effect(home.j(), private).unwrap();
    drinks(&mut home);
    home
}

fn drinks(home: &mut Home) {
    let all = list_trackers(home.look()).unwrap();
    let alcohol = all.iter().find(|t| t.key == "alcohol").unwrap().clone();
    let on = TrackerInput {
        id: Some(alcohol.id),
        name: alcohol.name,
        kind: alcohol.kind,
        anchors: alcohol.anchors,
        better: alcohol.better,
        layer: alcohol.layer,
        summary: alcohol.summary,
        sensitive: true,
        active: true,
    };
    save_tracker(home.j(), on).unwrap();
    for (day, count) in [("2026-08-20", "3"), ("2026-08-21", "1")] {
        let typed = CheckInInput {
            values: vec![number(alcohol.id, count)],
            ..check_in(day, 5)
        };
        save_check_in(home.j(), typed).unwrap();
    }
}

#[test]
fn the_page_holds_regimen_changes_scores_side_effects_and_questions() {
    let home = home();
    let page = text(&home, &request());
    for words in [
        "Dr. A., Saturday 5 September 2026",
        "since the last visit on 10 June 2026 (85 days)",
        "Reported by the patient.",
        "Sertraline",
        "100 mg, morning",
        "1 July 2026",
        "50 mg for 9 weeks",
        // Today is still open and counts as neither.
        "8 of 8 days, 77 not recorded",
        "1 July, Sertraline raised from 50 mg to 100 mg: agreed review",
        "PHQ-9",
        "6, 11 lower: reliable change",
        "(30 August)",
        "Nausea, moderate, 2 July to 20 July; gone.",
        "First thing?",
        "Second thing?",
        "Third thing? (and 1 more noted)",
        "Not a diagnosis.",
    ] {
        holds(&page, words);
    }
    assert!(!page.contains(&squeezed("Fourth thing?")));
}

#[test]
fn sensitive_lines_print_only_when_they_are_ticked() {
    let home = home();
    let lines = [
        ("Item 9", "item_nine"),
        ("Less desire", "side_effects"),
        ("Alcohol: 14 a week (2 days recorded)", "substances"),
    ];
    let silent = text(&home, &request());
    for (words, _) in lines {
        assert!(!silent.contains(&squeezed(words)), "{words}");
    }
    assert!(!silent.contains("Alcohol"));
    for (words, tick) in lines {
        let mut include = NONE;
        match tick {
            "item_nine" => include.item_nine = true,
            "side_effects" => include.side_effects = true,
            _ => include.substances = true,
        }
        let ticked = text(
            &home,
            &SummaryRequest {
                choices: SummaryChoices {
                    include,
                    ..request().choices
                },
                ..request()
            },
        );
        holds(&ticked, words);
        for (other, _) in lines.iter().filter(|(_, t)| *t != tick) {
            assert!(!ticked.contains(&squeezed(other)), "{other} with {tick}");
        }
    }
    let view = get_summary(home.look(), &request()).unwrap();
    assert_eq!(
        view.sensitive,
        SensitiveCounts {
            item_nine: 2,
            substances: 1,
            side_effects: 1,
            ..SensitiveCounts::default()
        }
    );
}

#[test]
fn nothing_sensitive_hides_in_the_preview_or_the_file() {
    let home = home();
    let view = get_summary(home.look(), &request()).unwrap();
    let pdf = summary_pdf(home.look(), &request()).unwrap();
    let raw = String::from_utf8_lossy(&pdf.bytes).into_owned();
    for page in view.pages.iter().chain([&raw]) {
        assert!(!page.contains("Less desire"));
    }
}

#[test]
fn words_are_words_whatever_they_look_like() {
    let mut home = Home::new();
    let hostile = [
        "#panic() #sys.version #read(\"/etc/passwd\")",
        "$ x^2 $ *bold* _under_ `raw` = Heading",
        "@label <tag> [link](http://x) \\ // /* c */",
        "{{7*7}} ${7*7} %s ~ -- --- ... 'q' \"q\"",
    ];
    save_person(home.j(), person(hostile[2], PersonRole::Prescriber)).unwrap();
    let doctor = home.person(hostile[2]);
    for words in &hostile[..3] {
        save_question(home.j(), question(doctor, words)).unwrap();
    }
    let start = StepInput {
        reason: Some(hostile[3].to_owned()),
        ..step("2026-08-01", StepKind::Start, "50")
    };
    save_medicine(home.j(), medicine(hostile[1], vec![start])).unwrap();
    let bad = EventInput {
        impact: Some(-2),
        ..event("2026-08-05", hostile[0])
    };
    save_event(home.j(), bad).unwrap();
    save_side_effect(home.j(), side_effect(hostile[3], "2026-08-05")).unwrap();
    let settings = Settings {
        about: Some(hostile[1].to_owned()),
        ..get_settings(home.look()).unwrap()
    };
    set_settings(home.j(), settings).unwrap();
    let page = text(&home, &request());
    for words in hostile {
        holds(&page, words);
    }
}

#[test]
fn other_scripts_print_and_what_the_fonts_lack_is_said() {
    let mut home = Home::new();
    save_person(home.j(), person("Dr. Łęcka-Žižek", PersonRole::Prescriber)).unwrap();
    let doctor = home.person("Dr. Łęcka-Žižek");
    save_question(home.j(), question(doctor, "Ça va? Größe ½, 気分?")).unwrap();
    let view = get_summary(home.look(), &request()).unwrap();
    assert_eq!(view.pages.len(), 1);
    holds(&text(&home, &request()), "Dr. Łęcka-Žižek");
    assert!(
        view.missing_glyphs
            .iter()
            .all(|g| ["気", "分"].iter().any(|c| g.contains(c))),
        "{:?}",
        view.missing_glyphs
    );
}

#[test]
fn an_empty_record_still_makes_an_honest_page() {
    let home = Home::new();
    let page = text(&home, &request());
    holds(&page, "For my prescriber, Thursday 3 September 2026");
    holds(&page, "since 3 June 2026 (92 days)");
    holds(&page, "No side effects noted.");
    assert!(!page.contains("0.0"), "not rated is never zero");
}

#[test]
fn the_first_day_is_the_one_that_was_asked_for() {
    let mut home = home();
    let since = |day: &str| SummaryRequest {
        since: Some(day.to_owned()),
        ..request()
    };
    holds(
        &text(&home, &since("2026-08-01")),
        "since 1 August 2026 (33 days)",
    );
    let view = get_summary(home.look(), &since("2026-08-01")).unwrap();
    assert_eq!(view.since.to_string(), "2026-08-01");
    // Before the record, and today itself.
    for day in ["1900-01-01", TODAY] {
        assert_eq!(
            get_summary(home.look(), &since(day)).unwrap().pages.len(),
            1
        );
    }
    home.refuses("since", "in_the_future", |j| {
        get_summary(j, &since("2026-09-04"))
    });
    home.refuses("since", "not_a_date", |j| {
        get_summary(j, &since("last week"))
    });
    let nobody = SummaryRequest {
        person: Some(ballast_model::PersonId(77)),
        ..request()
    };
    home.refuses("id", "not_found", |j| get_summary(j, &nobody));
}

#[test]
fn use_when_needed_is_counted_and_never_called_adherence() {
    let mut home = Home::new();
    let if_needed = as_needed(step("2026-08-01", StepKind::Start, "25"), Some(1));
    save_medicine(home.j(), medicine("Hydroxyzine", vec![if_needed])).unwrap();
    holds(&text(&home, &request()), "no use recorded");
    let id = home.medicine("Hydroxyzine");
    for day in ["2026-08-10", "2026-08-22", "2026-08-22"] {
        log_dose(home.j(), dose(id, day, None, DoseStatus::Taken)).unwrap();
    }
    let page = text(&home, &request());
    holds(&page, "Hydroxyzine, if needed");
    holds(&page, "3 times; last 22 August");
}
