//! Every document for those who treat the person, read back from the PDF: what stands on each, what only when ticked, on how many pages, for
//! whom, and that it was noted as given.

use ballast_journal::care::{remove_person, save_appointment, save_person, save_question};
use ballast_journal::check_in::save_check_in;
use ballast_journal::event::save_event;
use ballast_journal::goal::save_goal;
use ballast_journal::homework::{answer_homework, save_homework};
use ballast_journal::made_up::Density;
use ballast_journal::medicine::{add_step, save_medicine};
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::session::save_session;
use ballast_journal::settings::list_trackers;
use ballast_journal::shared::{note_shared, remove_shared};
use ballast_journal::side_effect::save_side_effect;
use ballast_journal::skill::{keep_skill, save_practice};
use ballast_journal::starting_plan::save_starting_plan;
use ballast_journal::summary::{
    get_summary, get_summary_choices, set_summary_choices, summary_pdf,
};
use ballast_journal::therapy::save_course;
use ballast_journal::undo::{redo, undo, undo_state};
use ballast_journal::views::*;
use ballast_journal::{allergy, door};
use ballast_model::{
    AllergyKind, DifficultyLayer, Helped, HomeworkStatus, PersonRole, SessionStatus, StepKind,
    SummaryDocument, TriedKind, WorkingTogether,
};

use crate::home::{Home, TODAY};
use crate::inputs::{
    answer, answers, appointment, check_in, course, event, everything, homework, medicine, number,
    person, question, session, side_effect, step,
};
use crate::page::{pages_of, squeezed};

type Tick = fn(&mut SensitiveLines);

/// A sensitive line of each kind, by its words, with the tick that prints it.
const TICKS: [(&str, Tick); 5] = [
    ("Item 9", |i| i.item_nine = true),
    ("Alcohol", |i| i.substances = true),
    ("Less desire", |i| i.side_effects = true),
    ("Not wanting to live", |i| i.difficulties = true),
    ("the long way home", |i| i.notes = true),
];
const NEVER: &str = "Xylophone";

/// A document with nothing ticked.
fn plain(document: SummaryDocument) -> SummaryRequest {
    let mut request = everything(document);
    request.choices.include = SensitiveLines::default();
    request
}

/// The document's text without white space, and its pages.
fn read(home: &Home, request: &SummaryRequest) -> (String, usize) {
    let pdf = summary_pdf(home.look(), request).unwrap();
    assert!(pdf.accessible, "{:?}", request.document);
    let pages = pages_of(&pdf.bytes);
    assert_eq!(u32::try_from(pages.len()).unwrap(), pdf.pages);
    (squeezed(&pages.concat()), pages.len())
}

#[track_caller]
fn holds(text: &str, words: &[&str]) {
    for words in words {
        assert!(
            text.contains(&squeezed(words)),
            "{words:?} is not in {text}"
        );
    }
}

/// A person with a prescriber and a therapist, and something of every kind since the start of August.
fn home() -> Home {
    let mut home = Home::new();
    for (name, role) in [
        ("Dr. Anna Berg", PersonRole::Prescriber),
        ("M. K.", PersonRole::Therapist),
    ] {
        save_person(home.j(), person(name, role)).unwrap();
        let id = home.person(name);
        save_appointment(home.j(), appointment(id, "2026-08-01")).unwrap();
        save_question(home.j(), question(id, &format!("Asked of {name}?"))).unwrap();
    }
    treatment(&mut home);
    for (day, nine) in [("2026-08-05", 1), ("2026-08-30", 2)] {
        let given = answers("phq9", day, &[1, 1, 1, 1, 0, 0, 0, 0, nine]);
        save_assessment(home.j(), given).unwrap();
    }
    let private = SideEffectInput {
        sensitive: true,
        ..side_effect("Less desire", "2026-08-10")
    };
    save_side_effect(home.j(), private).unwrap();
    let moved = EventInput {
        impact: Some(-2),
        note: Some("We took the long way home".to_owned()),
        ..event("2026-08-12", "Moved house")
    };
    save_event(home.j(), moved).unwrap();
    let trackers = list_trackers(home.look()).unwrap();
    let alcohol = trackers.iter().find(|t| t.key == "alcohol").unwrap().id;
    for day in ["2026-08-20", "2026-08-21"] {
        let typed = CheckInInput {
            values: vec![number(alcohol, "2")],
            ..check_in(day, 4)
        };
        save_check_in(home.j(), typed).unwrap();
    }
    first_hour(&mut home);
    home
}

fn treatment(home: &mut Home) {
    let steps = vec![step("2026-03-01", StepKind::Start, "50")];
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    let steps = vec![step("2026-02-01", StepKind::Start, "20")];
    save_medicine(home.j(), medicine("Citalopram", steps)).unwrap();
    let stopped = StepInput {
        reason: Some("slept badly".to_owned()),
        ..step("2026-03-01", StepKind::Stop, "")
    };
    let id = home.medicine("Citalopram");
    add_step(home.j(), id, &stopped).unwrap();
    let reaction = AllergyInput {
        id: None,
        name: "Penicillin".to_owned(),
        kind: AllergyKind::Allergy,
        reaction: Some("rash".to_owned()),
        since: None,
    };
    allergy::save_allergy(home.j(), reaction).unwrap();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let cbt = home.course("CBT");
    for (day, bond) in [("2026-07-02", 5), ("2026-08-06", 6), ("2026-08-27", 8)] {
        let held = SessionInput {
            themes: Some("The evenings".to_owned()),
            private_note: Some(NEVER.to_owned()),
            cost: Some("80 EUR".to_owned()),
            together: WorkingTogether {
                bond: Some(bond),
                ..WorkingTogether::default()
            },
            ..session(cbt, day, SessionStatus::Attended)
        };
        save_session(home.j(), held).unwrap();
    }
    let walk = HomeworkInput {
        agreed: Some("2026-08-27".to_owned()),
        ..homework(cbt, "Walk before work", None)
    };
    save_homework(home.j(), walk).unwrap();
    let walked = AnswerInput {
        learnt: Some("Rain is fine".to_owned()),
        ..answer(ballast_model::HomeworkId(1), HomeworkStatus::Partly)
    };
    answer_homework(home.j(), walked).unwrap();
    let skill = keep_skill(home.j(), "grounding").unwrap().id;
    for after in [2, 3, 5] {
        let used = PracticeInput {
            id: None,
            skill: ballast_model::SkillId(skill),
            day: "2026-08-22".to_owned(),
            situation: None,
            before: Some(8),
            after: Some(after),
            note: None,
            stopped_at: None,
        };
        save_practice(home.j(), used).unwrap();
    }
    let goal = GoalInput {
        id: None,
        text: "See a friend each week".to_owned(),
        measure: None,
        baseline: None,
        baseline_n: None,
        target: None,
        since: Some("2026-06-01".to_owned()),
        by: None,
    };
    save_goal(home.j(), &goal).unwrap();
}

fn first_hour(home: &mut Home) {
    let difficulty = |words: &str, key: Option<&str>| DifficultyInput {
        id: None,
        key: key.map(ToOwned::to_owned),
        words: words.to_owned(),
        layer: DifficultyLayer::Mind,
        severity: Some(6),
    };
    let input = StartingPlanInput {
        at: 3,
        later: Vec::new(),
        difficulties: vec![
            difficulty("Worry", None),
            difficulty("Not wanting to live", Some("not_wanting_to_live")),
        ],
        tried: vec![TriedInput {
            id: None,
            kind: TriedKind::Medicine,
            what: "Fluoxetine".to_owned(),
            when: Some("2019".to_owned()),
            most: Some("40 mg".to_owned()),
            lasted: None,
            helped: Some(Helped::ALittle),
            ended: None,
        }],
        choices: PlanChoices::default(),
    };
    save_starting_plan(home.j(), &input).unwrap();
}

#[test]
fn the_therapists_page_tells_goals_working_together_homework_skills_and_themes() {
    let (page, pages) = read(&home(), &plain(SummaryDocument::Therapist));
    assert_eq!(pages, 1);
    holds(
        &page,
        &[
            "For M. K., Thursday 3 September 2026",
            "since the last visit on 1 August 2026 (33 days)",
            "Asked of M. K.?",
            "See a friend each week",
            "Working together",
            // One session before these days, two in them.
            "5.0 (n = 1)",
            "7.0 (n = 2)",
            "Last",
            "Walk before work",
            "in part",
            "Learnt: Rain is fine.",
            "3 times, 3 rated",
            "5 lower in the middle, n = 3",
            "27 August: The evenings.",
            "Moved house.",
        ],
    );
    assert!(!page.contains("AskedofDr"), "the questions of another");
}

#[test]
fn the_page_for_a_talk_holds_both_treatments_and_the_questions_to_both() {
    let (page, pages) = read(&home(), &plain(SummaryDocument::JointTalk));
    assert_eq!(pages, 1);
    holds(
        &page,
        &[
            "For our talk together",
            "Asked of Dr. Anna Berg?",
            "Asked of M. K.?",
            "1 medicine now.",
            "CBT",
            "3 sessions attended",
            "Penicillin: rash",
            "What we agreed, who does it, whom to tell",
        ],
    );
}

#[test]
fn the_pack_tells_everything_that_was_tried_with_its_outcome() {
    let home = home();
    let mut request = plain(SummaryDocument::SecondOpinion);
    request.choices.why = "Two tries, still waking at four.".to_owned();
    let (pack, pages) = read(&home, &request);
    assert!((1..=4).contains(&pages), "{pages}");
    holds(
        &pack,
        &[
            "Two tries, still waking at four.",
            "since 1 February 2026",
            "Worry",
            "6 of 10",
            "Citalopram",
            "20 mg",
            "slept badly",
            "Fluoxetine",
            "a little",
            "Penicillin: rash",
            "Dr. Anna Berg",
            "August 2026",
            "160.00 EUR",
            "240.00 EUR",
        ],
    );
    request.choices.without = vec![SummarySection::Tried, SummarySection::Costs];
    let (less, _) = read(&home, &request);
    assert!(
        !less.contains("Fluoxetine") && !less.contains("EUR"),
        "{less}"
    );
    request.choices.why = "x".repeat(2001);
    let error = get_summary(home.look(), &request).unwrap_err();
    assert!(format!("{error:?}").contains("why"), "{error:?}");
}

#[test]
fn a_months_sheet_is_one_sheet_of_that_month_and_leaves_gaps_empty() {
    let home = home();
    let mut request = plain(SummaryDocument::MonthSheet);
    request.since = Some("2026-08-17".to_owned());
    let view = get_summary(home.look(), &request).unwrap();
    let days = (view.since.to_string(), view.until.to_string());
    assert_eq!(days, ("2026-08-01".to_owned(), "2026-08-31".to_owned()));
    let (sheet, pages) = read(&home, &request);
    assert_eq!(pages, 1);
    holds(
        &sheet,
        &[
            "August 2026",
            "31 days, 29 without a check-in",
            "Moved house.",
        ],
    );
    // Early in a month the one before is offered.
    request.since = None;
    let view = get_summary(home.look(), &request).unwrap();
    assert_eq!(view.since.to_string(), "2026-08-01");
}

#[test]
fn what_is_sensitive_prints_only_when_it_is_ticked_and_is_counted_when_not() {
    let home = home();
    for document in SummaryDocument::ALL.iter().copied() {
        let silent = plain(document);
        let (page, _) = read(&home, &silent);
        let view = get_summary(home.look(), &silent).unwrap();
        let there = view.sensitive;
        let counts = [
            there.item_nine,
            there.substances,
            there.side_effects,
            there.difficulties,
            there.notes,
        ];
        assert!(counts.iter().any(|n| *n > 0), "{document:?}: {counts:?}");
        let drawn: String = view.pages.concat();
        let (all, _) = read(&home, &everything(document));
        for ((words, tick), count) in TICKS.into_iter().zip(counts) {
            let bare = squeezed(words);
            assert!(!page.contains(&bare), "{words} on {document:?}");
            assert!(
                !drawn.contains(words),
                "{words} in the preview of {document:?}"
            );
            assert_eq!(
                all.contains(&bare),
                count > 0,
                "{words} on {document:?}: {count}"
            );
            // The pack has a line of each kind: one tick prints its own and no other.
            if document == SummaryDocument::SecondOpinion {
                let mut ticked = silent.clone();
                tick(&mut ticked.choices.include);
                let (printed, _) = read(&home, &ticked);
                for (other, _) in TICKS {
                    let shown = printed.contains(&squeezed(other));
                    assert_eq!(shown, other == words, "{other} with the tick of {words}");
                }
            }
        }
        assert!(view.never > 0 && !page.contains(NEVER), "{document:?}");
        let (all, _) = read(&home, &everything(document));
        assert!(
            !all.contains(NEVER),
            "never, whatever is ticked: {document:?}"
        );
    }
}

#[test]
fn a_reason_that_names_a_sensitive_side_effect_is_left_out_with_it() {
    let mut home = home();
    let raised = StepInput {
        reason: Some("less desire, more sleep".to_owned()),
        ..step("2026-08-15", StepKind::Decrease, "25")
    };
    let id = home.medicine("Sertraline");
    add_step(home.j(), id, &raised).unwrap();
    let mut request = plain(SummaryDocument::Prescriber);
    let (page, _) = read(&home, &request);
    holds(&page, &["Sertraline lowered from 50 mg to 25 mg"]);
    assert!(!page.contains("lessdesire"), "{page}");
    request.choices.include.side_effects = true;
    holds(&read(&home, &request).0, &["less desire, more sleep"]);
}

#[test]
fn names_can_be_shortened_to_initials() {
    let home = home();
    let mut request = plain(SummaryDocument::Prescriber);
    request.choices.initials = true;
    holds(&read(&home, &request).0, &["For Dr. A. B.,"]);
    request.document = SummaryDocument::SecondOpinion;
    request.choices.without = vec![SummarySection::Questions];
    let (pack, _) = read(&home, &request);
    holds(&pack, &["Dr. A. B."]);
    assert!(!pack.contains("Berg"), "{pack}");
}

#[test]
fn days_can_be_any_and_what_cannot_be_is_said_at_its_field() {
    let home = home();
    let days = |since: &str, until: &str| SummaryRequest {
        since: Some(since.to_owned()),
        until: Some(until.to_owned()),
        ..plain(SummaryDocument::Prescriber)
    };
    let (page, _) = read(&home, &days("2026-08-10", "2026-08-20"));
    holds(
        &page,
        &["10 August 2026 to 20 August 2026 (11 days)", "Moved house."],
    );
    let (page, _) = read(&home, &days("2026-08-13", "2026-08-20"));
    // Before these days it is a mark in the chart, and no line below.
    assert!(
        !page.contains(&squeezed("12 August: Moved house")),
        "{page}"
    );
    for (since, until, field, problem) in [
        ("2026-08-20", "2026-08-10", "until", "end_before_start"),
        ("2026-08-20", "2026-09-04", "until", "in_the_future"),
        ("2026-09-04", "2026-09-03", "since", "in_the_future"),
    ] {
        let mut home = Home::new();
        home.refuses(field, problem, |j| get_summary(j, &days(since, until)));
    }
}

#[test]
fn what_was_chosen_is_remembered_for_each_reader_and_is_no_act() {
    let mut home = home();
    let (doctor, therapist) = (home.person("Dr. Anna Berg"), home.person("M. K."));
    let before = undo_state(home.look()).unwrap();
    let first = get_summary_choices(home.look(), SummaryDocument::Prescriber, Some(doctor));
    let first = first.unwrap();
    assert_eq!(first.include, SensitiveLines::default());
    assert_eq!(
        first.without,
        [SummarySection::Safety, SummarySection::Costs]
    );
    let chosen = SummaryChoices {
        large_print: true,
        paper: Some(PaperSize::Letter),
        ..everything(SummaryDocument::Prescriber).choices
    };
    set_summary_choices(home.j(), SummaryDocument::Prescriber, Some(doctor), &chosen).unwrap();
    home.reopen();
    let again =
        |home: &Home, document, who| get_summary_choices(home.look(), document, who).unwrap();
    assert_eq!(
        again(&home, SummaryDocument::Prescriber, Some(doctor)),
        chosen
    );
    for (document, who) in [
        (SummaryDocument::Therapist, Some(doctor)),
        (SummaryDocument::Prescriber, Some(therapist)),
        (SummaryDocument::Prescriber, None),
    ] {
        assert_eq!(again(&home, document, who), first, "{document:?} {who:?}");
    }
    assert_eq!(undo_state(home.look()).unwrap(), before);
}

#[test]
fn what_was_given_is_noted_undone_and_gone_with_the_person() {
    let mut home = home();
    let doctor = home.person("Dr. Anna Berg");
    let given = SharedInput {
        person: doctor,
        document: SummaryDocument::SecondOpinion,
        since: "2026-02-01".to_owned(),
        until: TODAY.to_owned(),
        sensitive: true,
    };
    note_shared(home.j(), &given).unwrap();
    let listed = |home: &Home| {
        let request = plain(SummaryDocument::Prescriber);
        get_summary(home.look(), &request).unwrap().shared
    };
    let shared = listed(&home);
    assert_eq!(shared.len(), 1);
    assert_eq!(shared[0].day.to_string(), TODAY);
    assert!(shared[0].sensitive && shared[0].document == SummaryDocument::SecondOpinion);
    undo(home.j()).unwrap();
    assert!(listed(&home).is_empty());
    redo(home.j()).unwrap();
    assert_eq!(listed(&home), shared);
    remove_shared(home.j(), shared[0].id).unwrap();
    assert!(listed(&home).is_empty());
    undo(home.j()).unwrap();
    assert_eq!(listed(&home), shared);
    for (since, until, field, problem) in [
        ("2026-08-20", "2026-08-10", "until", "end_before_start"),
        ("soon", "2026-08-10", "since", "not_a_date"),
    ] {
        let wrong = SharedInput {
            since: since.to_owned(),
            until: until.to_owned(),
            ..given.clone()
        };
        home.refuses(field, problem, |j| note_shared(j, &wrong));
    }
    remove_person(home.j(), doctor).unwrap();
    assert_eq!(home.count("shared_page"), 0);
}

#[test]
fn an_empty_record_makes_an_honest_page_of_each() {
    let home = Home::new();
    for document in SummaryDocument::ALL.iter().copied() {
        let (page, pages) = read(&home, &everything(document));
        let most = usize::from(document == SummaryDocument::SecondOpinion) + 1;
        assert!(pages <= most, "{document:?}: {pages}");
        assert!(page.contains("Notadiagnosis"), "{document:?}");
        assert!(
            !page.contains("0.0"),
            "not rated is never zero: {document:?}"
        );
    }
}

fn promised(document: SummaryDocument) -> usize {
    match document {
        SummaryDocument::SecondOpinion => 4,
        _ => 1,
    }
}

/// The pages each promises, with everything on it.
fn keeps_its_promise(home: &Home, paper: PaperSize) {
    for document in SummaryDocument::ALL.iter().copied() {
        let mut request = everything(document);
        request.choices.paper = Some(paper);
        let (_, pages) = read(home, &request);
        let promise = promised(document);
        assert!(pages <= promise, "{document:?}, {paper:?}: {pages}");
    }
}

#[test]
fn a_page_is_set_in_the_language_chosen_for_it_and_keeps_to_its_pages() {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, door::MADE_UP_SEED, Density::Usual).unwrap();
    for (language, question, foot) in [
        ("de", "Meine drei Fragen", "Keine Diagnose"),
        ("es", "Mis tres preguntas", "No es un diagnóstico"),
        // One that Ballast does not speak: as it speaks otherwise.
        ("fr", "My three questions", "Not a diagnosis"),
    ] {
        for document in SummaryDocument::ALL.iter().copied() {
            let mut request = everything(document);
            request.choices.language = Some(language.to_owned());
            let (text, pages) = read(&home, &request);
            assert!(
                pages <= promised(document),
                "{document:?}, {language}: {pages}"
            );
            assert!(
                text.contains(&squeezed(foot)),
                "{document:?}, {language}: {text}"
            );
            if document == SummaryDocument::Prescriber {
                assert!(text.contains(&squeezed(question)), "{language}: {text}");
            }
        }
    }
    assert_eq!(ballast_words::language(), ballast_words::Language::English);
}

#[test]
fn a_busy_year_keeps_to_the_promised_pages() {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, door::MADE_UP_SEED, Density::Usual).unwrap();
    keeps_its_promise(&home, PaperSize::Letter);
    // In large print twice as many, and the preview says so.
    let mut request = everything(SummaryDocument::Prescriber);
    request.choices.large_print = true;
    let view = get_summary(home.look(), &request).unwrap();
    assert!(view.promise == 2 && view.pages.len() <= 2);
}
