//! Reviews from a record entered by hand: which open, what may be said when, what was decided, and that the order of entry is no part of it.

use ballast_journal::chart::{ChartKind, get_chart};
use ballast_journal::check_in::{flag_bad_day, save_check_in};
use ballast_journal::dose::log_dose;
use ballast_journal::event::save_event;
use ballast_journal::export::export_json;
use ballast_journal::import::import_json;
use ballast_journal::medicine::{add_step, remove_step, save_medicine};
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::reminder::rules::Said;
use ballast_journal::reminder::sentence;
use ballast_journal::review::{
    agree_review, get_review, get_review_chart, get_reviews, key_of, remove_own_change,
    remove_review_outcome, save_own_change, save_review_outcome,
};
use ballast_journal::session::save_session;
use ballast_journal::side_effect::save_side_effect;
use ballast_journal::therapy::{add_rhythm, save_course};
use ballast_journal::undo::{redo, undo};
use ballast_journal::views::*;
use ballast_model::{
    CourseKind, DecidedBy, DoseStatus, OwnChangeId, ReviewUnit, ReviewVerdict, ReviewWeeks, Rhythm,
    SessionStatus, StepKind,
};
use ballast_words::{Language, speaking};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::Value;

use crate::home::{Home, TODAY};
use crate::inputs::{
    answers, chart, check_in, course, dose, event, medicine, number, session, side_effect, step,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn plus(from: &str, days: u64) -> String {
    (day(from) + Days::new(days)).to_string()
}

/// Rates mood and anxiety on so many days from one on.
fn rate(home: &mut Home, from: &str, days: u64, value: impl Fn(u64) -> (u8, u8)) {
    let anxiety = home.tracker("anxiety");
    for n in 0..days {
        let (mood, worry) = value(n);
        let typed = CheckInInput {
            values: vec![number(anxiety, &worry.to_string())],
            ..check_in(&plus(from, n), mood)
        };
        save_check_in(home.j(), typed).unwrap();
    }
}

fn list(home: &Home) -> Vec<ReviewLine> {
    get_reviews(home.look()).unwrap().reviews
}

fn titles(home: &Home) -> Vec<String> {
    list(home).into_iter().map(|l| l.title).collect()
}

fn only(home: &Home) -> ReviewView {
    let lines = list(home);
    assert_eq!(lines.len(), 1, "{lines:?}");
    get_review(home.look(), &lines[0].key).unwrap()
}

fn shown(home: &Home, title: &str) -> ReviewView {
    let lines = list(home);
    let line = lines
        .iter()
        .find(|l| l.title == title)
        .unwrap_or_else(|| panic!("no “{title}” in {:?}", titles(home)));
    get_review(home.look(), &line.key).unwrap()
}

fn outcome(review: &str, verdict: ReviewVerdict) -> ReviewOutcomeInput {
    ReviewOutcomeInput {
        id: None,
        review: review.to_owned(),
        verdict,
        day: TODAY.to_owned(),
        decided_by: Some(DecidedBy::Together),
        with_whom: Some("Dr. A.".to_owned()),
        note: Some("as we said".to_owned()),
        weeks: None,
    }
}

fn own(what: &str, day: &str) -> OwnChangeInput {
    OwnChangeInput {
        id: None,
        day: day.to_owned(),
        what: what.to_owned(),
        medicine: None,
        course: None,
        tracker: None,
        first: 2,
        last: 4,
        note: None,
    }
}

/// Sertraline from 1 July; restless before (17 to 30 June), calm in weeks 4 to 8 (29 July to 26 August).
fn with_effect() -> Home {
    let mut home = Home::new();
    let start = step("2026-07-01", StepKind::Start, "50");
    save_medicine(home.j(), medicine("Sertraline", vec![start])).unwrap();
    rate(&mut home, "2026-06-17", 14, |n| {
        (
            [3, 4, 3, 2][n as usize % 4],
            [3, 2, 3, 3, 2][n as usize % 5],
        )
    });
    rate(&mut home, "2026-07-29", 29, |n| {
        (
            [5, 6, 5, 4, 5][n as usize % 5],
            [0, 1, 0, 1, 1, 0, 0][n as usize % 7],
        )
    });
    home
}

#[test]
fn a_known_effect_is_found_and_told_with_its_days() {
    let home = with_effect();
    let view = only(&home);
    assert_eq!(view.line.title, "Sertraline started, 50 mg");
    assert_eq!(view.line.group, ReviewGroup::Due);
    assert_eq!(
        (view.line.from, view.line.to),
        (Some(day("2026-07-29")), Some(day("2026-08-26")))
    );
    let row = view.outcomes.iter().find(|o| o.key == "anxiety").unwrap();
    // 3 2 3 3 2 over 14 days is 37, over 14; 0 1 0 1 1 0 0 over 29 days is 12 and a 0, over 29.
    assert_eq!(row.before.n, 14);
    assert!((row.before.mean.unwrap() - 37.0 / 14.0).abs() < 1e-9);
    let after = row.after.as_ref().unwrap();
    assert_eq!((after.n, after.days, after.missing), (29, 29, 0));
    assert!((after.mean.unwrap() - 12.0 / 29.0).abs() < 1e-9);
    assert_eq!(row.finding, ReviewFinding::Better);
    assert!(row.stands_out);
    let difference = row.difference.as_ref().unwrap();
    assert!(difference.low < difference.value && difference.high < 0.0);
    assert!(row.effect.as_ref().unwrap().words.contains("Hedges’ g −"));
    // Mood came from 3 to 5: nearer to usual is better, whichever way.
    let mood = view.outcomes.iter().find(|o| o.key == "mood").unwrap();
    assert_eq!(mood.finding, ReviewFinding::Better);
    assert!(mood.from_usual.as_ref().unwrap().high < 0.0);
    assert!(
        view.lead
            .contains("Anxiety went from 2.6 to 0.4 (14 and 29 rated days): better"),
        "{}",
        view.lead
    );
    for word in ["cause", "effective", "failed", "should"] {
        assert!(!view.lead.contains(word), "{}", view.lead);
    }
    assert!(view.cautions.is_empty());
    assert_eq!(view.weeks, ReviewWeeks::weeks(4, 8));
    assert_eq!(
        view.weeks_from,
        "usual for this class (SSRI antidepressant)"
    );
    assert!(
        view.question
            .starts_with("Sertraline started, 50 mg, since 1 July: ")
    );
    assert!(view.question.chars().count() <= 500);

    let request = ReviewChartRequest {
        review: view.line.key.clone(),
        theme: "light".to_owned(),
        width: 900,
    };
    let chart = get_review_chart(home.look(), &request).unwrap();
    assert!(chart.svg.starts_with("<svg ") && chart.description.contains("Anxiety"));
    assert_eq!(
        (chart.from, chart.to),
        (day("2026-06-17"), day("2026-08-26"))
    );
}

#[test]
fn a_review_and_a_reminder_are_said_in_each_language() {
    let home = with_effect();
    let said = |language| {
        speaking(language, || {
            let view = only(&home);
            let reminder = sentence(Said::Of {
                kind: ReminderKind::Reviews,
                several: false,
            });
            (view, reminder)
        })
    };

    let (german, reminder) = said(Language::German);
    assert_eq!(german.line.title, "Sertraline begonnen, 50 mg");
    assert!(
        german
            .line
            .stage
            .starts_with("die Wochen endeten am 26. August"),
        "{}",
        german.line.stage
    );
    assert!(german.lead.contains("Anxiety: vorher 2"), "{}", german.lead);
    assert!(
        german
            .lead
            .contains("(14 und 29 bewertete Tage); besser, und sticht unter 2 Ergebnissen hervor."),
        "{}",
        german.lead
    );
    assert!(german.question.ends_with("Wie sehen Sie das?"));
    assert_eq!(german.spans[0].name, "Ausgangswert");
    assert_eq!(reminder, "Etwas kann angeschaut werden");

    let (spanish, reminder) = said(Language::Spanish);
    assert_eq!(spanish.line.title, "Sertraline: inicio, 50 mg");
    assert!(
        spanish
            .line
            .stage
            .starts_with("sus semanas terminaron el 26 de agosto")
    );
    assert!(
        spanish
            .lead
            .contains("(14 y 29 días puntuados); mejor, y destaca entre 2 resultados."),
        "{}",
        spanish.lead
    );
    assert_eq!(spanish.spans[0].name, "Valor de partida");
    assert_eq!(reminder, "Hay algo que se puede mirar");

    // Nothing is left in English, and no message is missing.
    for view in [&german, &spanish] {
        let all = [
            std::slice::from_ref(&view.lead),
            view.method.as_slice(),
            view.cautions.as_slice(),
        ];
        for words in all.into_iter().flatten() {
            assert!(
                !words.contains("review-") && !words.contains(" the "),
                "{words}"
            );
        }
    }
}

#[test]
fn it_waits_quietly_on_today_until_it_is_decided() {
    let mut home = with_effect();
    let waiting = |home: &Home| {
        let items = home.today(None).coming_up;
        items
            .iter()
            .filter_map(|item| match item {
                ComingUp::Review { words, .. } => Some(words.clone()),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(waiting(&home), ["Sertraline started, 50 mg"]);
    let key = only(&home).line.key;
    save_review_outcome(home.j(), outcome(&key, ReviewVerdict::Keep)).unwrap();
    assert_eq!(waiting(&home), [""; 0]);
    assert_eq!(list(&home)[0].group, ReviewGroup::Past);
    // Undecided and long over, it is past and asks for nothing: no backlog.
    undo(home.j()).unwrap();
    assert_eq!(list(&home)[0].group, ReviewGroup::Due);
    home.at("2026-09-24 20:00");
    assert_eq!(list(&home)[0].group, ReviewGroup::Past);
    assert_eq!(waiting(&home), [""; 0]);
}

#[test]
fn before_its_weeks_it_says_too_early() {
    let mut home = Home::new();
    let start = step("2026-08-10", StepKind::Start, "50");
    save_medicine(home.j(), medicine("Sertraline", vec![start])).unwrap();
    rate(&mut home, "2026-07-27", 38, |n| (3 + (n % 3) as u8, 2));
    let view = only(&home);
    assert_eq!(view.line.group, ReviewGroup::Running);
    assert_eq!(
        view.line.stage,
        "too early: week 3, looked at in weeks 4 to 8"
    );
    assert_eq!(
        view.lead,
        "Too early to say anything. It is looked at in weeks 4 to 8, from 7 September on."
    );
    let mood = &view.outcomes[0];
    assert_eq!((mood.before.n, mood.after.as_ref()), (14, None));
    assert!(mood.difference.is_none() && mood.verdict == "not looked at yet");
    let spans: Vec<_> = view
        .spans
        .iter()
        .map(|s| (s.name.as_str(), s.state))
        .collect();
    assert_eq!(
        spans,
        [
            ("Baseline", SpanState::Past),
            ("Early look", SpanState::Past),
            ("Middle", SpanState::Now),
            ("Review", SpanState::Ahead)
        ]
    );
    home.at("2026-08-19 20:00");
    assert_eq!(
        list(&home)[0].stage,
        "too early: week 1, looked at in weeks 4 to 8; the early look is this week: side effects"
    );
    home.at("2026-08-01 20:00");
    assert_eq!(list(&home)[0].group, ReviewGroup::Coming);
}

#[test]
fn two_changes_in_the_same_weeks_cannot_be_told_apart() {
    let mut home = with_effect();
    save_course(home.j(), course("CBT", "2026-07-16")).unwrap();
    for week in 0..7 {
        let id = home.course("CBT");
        let on = plus("2026-07-16", week * 7);
        save_session(home.j(), session(id, &on, SessionStatus::Attended)).unwrap();
    }
    let medicine = shown(&home, "Sertraline started, 50 mg");
    let therapy = shown(&home, "CBT began");
    assert_eq!(
        medicine.cautions,
        [
            "Two changes fall into the same weeks: this one and “CBT began”. They cannot be told apart."
        ]
    );
    assert_eq!(
        therapy.cautions,
        [
            "Two changes fall into the same weeks: this one and “Sertraline started, 50 mg”. They cannot be told apart."
        ]
    );
    assert_eq!(
        therapy.line.stage,
        "too early: 7 sessions attended, looked at after 8 to 12 sessions"
    );
    let other = &medicine.around[0];
    assert_eq!(other.name, "Other changes of treatment");
    assert_eq!(other.words, "CBT began, 16 July");
    let sessions = medicine
        .around
        .iter()
        .find(|f| f.name == "Sessions")
        .unwrap();
    assert_eq!(
        sessions.words,
        "before: 0 sessions attended; in the window: 4 sessions attended"
    );
}

#[test]
fn treatments_begun_together_have_one_finding() {
    let mut home = with_effect();
    save_course(home.j(), course("CBT", "2026-07-06")).unwrap();
    let view = only(&home);
    assert_eq!(view.line.title, "CBT and Sertraline together");
    assert_eq!(view.line.of, ReviewOf::Several);
    assert!(view.cautions[0].starts_with("CBT and Sertraline began within a week of each other."));
    assert!(view.cautions[0].contains("about both together"));
    assert_eq!(view.changes.len(), 2);
    // Counted in sessions, the therapy takes longer, and decides.
    assert_eq!(view.weeks.unit, ReviewUnit::Sessions);
    assert_eq!(view.weeks_from, "usual for therapy");
    // Either name finds it.
    let keys: Vec<String> = ["step-1", "course-1"].map(str::to_owned).to_vec();
    for key in keys {
        assert_eq!(get_review(home.look(), &key).unwrap(), view);
    }
}

#[test]
fn a_titration_is_one_change_and_its_clock_starts_at_the_target() {
    let mut home = Home::new();
    let steps = vec![
        step("2026-06-01", StepKind::Start, "25"),
        step("2026-06-08", StepKind::Increase, "50"),
        step("2026-06-15", StepKind::Increase, "100"),
    ];
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    let view = only(&home);
    assert_eq!(view.line.title, "Sertraline started, up to 100 mg");
    assert_eq!(view.changes.len(), 3);
    assert_eq!(
        (view.line.opened, view.line.from, view.line.to),
        (
            day("2026-06-01"),
            Some(day("2026-07-13")),
            Some(day("2026-08-10"))
        )
    );
    assert_eq!(view.spans[0].to, day("2026-05-31"));
    // Nothing was rated: that is said, and nothing else.
    assert_eq!(
        view.lead,
        "Nothing was rated before the change or in its weeks, so nothing can be said about it."
    );
    assert!(view.outcomes.is_empty() && view.unrated.contains(&"Mood".to_owned()));
    // A change of times alone opens nothing, and is told.
    let id = home.medicine("Sertraline");
    let mut evening = step("2026-07-20", StepKind::Reschedule, "100");
    evening.schedule = crate::inputs::daily(&["20:00"]);
    add_step(home.j(), id, &evening).unwrap();
    let view = only(&home);
    assert_eq!(view.around[0].words, "Sertraline at other times, 20 July");
}

#[test]
fn a_taper_is_watched_to_four_weeks_after_its_end() {
    let mut home = Home::new();
    let steps = vec![
        step("2026-01-05", StepKind::Start, "100"),
        step("2026-08-03", StepKind::Decrease, "50"),
        step("2026-08-17", StepKind::Decrease, "25"),
        step("2026-08-31", StepKind::Stop, ""),
    ];
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    rate(&mut home, "2026-07-20", 46, |n| {
        (5 + (n % 2) as u8, (n % 3) as u8)
    });
    let view = shown(&home, "Sertraline lowered step by step, then stopped");
    assert!(view.line.watch);
    assert_eq!(view.line.group, ReviewGroup::Watched);
    assert_eq!(view.line.to, Some(day("2026-09-28")));
    assert_eq!(view.line.stage, "watched until 28 September");
    assert_eq!(view.spans[1].name, "Watched");
    assert!(
        view.lead.contains("shows a clear difference"),
        "{}",
        view.lead
    );
    home.at("2026-09-29 20:00");
    assert_eq!(
        shown(&home, "Sertraline lowered step by step, then stopped")
            .line
            .group,
        ReviewGroup::Past
    );
}

#[test]
fn the_end_of_the_old_medicine_is_part_of_a_switch() {
    let mut home = Home::new();
    let first = vec![
        step("2026-01-05", StepKind::Start, "50"),
        step("2026-07-01", StepKind::Stop, ""),
    ];
    save_medicine(home.j(), medicine("Sertraline", first)).unwrap();
    let begins = vec![step("2026-07-01", StepKind::Switch, "75")];
    save_medicine(home.j(), medicine("Venlafaxine", begins)).unwrap();
    let view = shown(&home, "Venlafaxine 75 mg in place of Sertraline");
    assert_eq!(
        view.cautions,
        ["“Sertraline stopped” is part of this switch."]
    );
    // A start while another runs is an addition.
    let added = vec![step("2026-08-20", StepKind::Start, "15")];
    save_medicine(home.j(), medicine("Mirtazapine", added)).unwrap();
    assert!(titles(&home).contains(&"Mirtazapine added, 15 mg".to_owned()));
}

#[test]
fn a_change_of_ones_own_is_looked_at_when_it_was_said() {
    let mut home = Home::new();
    let movement = home.tracker("movement");
    let walk = OwnChangeInput {
        tracker: Some(movement),
        note: Some("with the dog".to_owned()),
        ..own("A walk before work", "2026-08-10")
    };
    save_own_change(home.j(), walk).unwrap();
    let view = only(&home);
    assert_eq!(
        (view.line.of, view.line.title.as_str()),
        (ReviewOf::Own, "A walk before work")
    );
    assert_eq!(view.line.from, Some(day("2026-08-24")));
    assert_eq!(view.weeks_from, "as you set it");
    let kept = view.own.unwrap();
    assert_eq!(
        (kept.tracker, kept.note.as_deref()),
        (Some(movement), Some("with the dog"))
    );
    let moved = OwnChangeInput {
        id: Some(kept.id),
        first: 3,
        last: 6,
        ..own("A walk after work", "2026-08-11")
    };
    save_own_change(home.j(), moved).unwrap();
    let view = only(&home);
    assert_eq!(view.line.title, "A walk after work");
    assert_eq!(
        (view.line.from, view.line.to),
        (Some(day("2026-09-01")), Some(day("2026-09-22")))
    );
    save_review_outcome(home.j(), outcome(&view.line.key, ReviewVerdict::Unclear)).unwrap();
    remove_own_change(home.j(), kept.id).unwrap();
    assert!(list(&home).is_empty());
    undo(home.j()).unwrap();
    assert_eq!(only(&home).decided.len(), 1);

    home.refuses("what", "empty", |j| save_own_change(j, own(" ", TODAY)));
    home.refuses("day", "not_a_date", |j| {
        save_own_change(j, own("x", "soon"))
    });
    home.refuses("last", "end_before_start", |j| {
        save_own_change(
            j,
            OwnChangeInput {
                first: 5,
                last: 4,
                ..own("x", TODAY)
            },
        )
    });
    home.refuses("id", "not_found", |j| remove_own_change(j, OwnChangeId(77)));
}

#[test]
fn other_treatments_and_rhythms_open_reviews_too() {
    let mut home = Home::new();
    let light = CourseInput {
        kind: CourseKind::Light,
        rhythm: None,
        ..course("Light box", "2026-01-10")
    };
    save_course(home.j(), light).unwrap();
    let stay = CourseInput {
        kind: CourseKind::HospitalStay,
        rhythm: None,
        ..course("Clinic on the hill", "2026-06-20")
    };
    save_course(home.j(), stay).unwrap();
    save_course(home.j(), course("CBT", "2026-03-02")).unwrap();
    let cbt = home.course("CBT");
    let fortnightly = RhythmInput {
        course: cbt,
        start: "2026-06-15".to_owned(),
        rhythm: Rhythm::EveryWeeks { weeks: 2 },
        reason: None,
    };
    add_rhythm(home.j(), fortnightly).unwrap();
    let mut found = titles(&home);
    found.sort();
    assert_eq!(
        found,
        ["CBT began", "CBT every two weeks", "Light box began"]
    );
    let rhythm = shown(&home, "CBT every two weeks");
    assert_eq!(rhythm.weeks, ReviewWeeks::weeks(8, 12));
    assert_eq!(rhythm.line.group, ReviewGroup::Due);
    // The stay opens none; it stands beside the others.
    assert!(
        rhythm.around[0]
            .words
            .contains("Clinic on the hill, 20 June")
    );
    // The start was cut short by the change of rhythm: eight sessions were never reached.
    assert_eq!(
        shown(&home, "CBT began").lead,
        "The next change came on 15 June, before this one could be judged."
    );
}

#[test]
fn what_stands_beside_a_finding_is_all_there() {
    let mut home = with_effect();
    let id = home.medicine("Sertraline");
    for n in 0..30 {
        let status = if n == 3 {
            DoseStatus::Missed
        } else {
            DoseStatus::Taken
        };
        log_dose(
            home.j(),
            dose(id, &plus("2026-07-01", n), Some("08:00"), status),
        )
        .unwrap();
    }
    for (name, onset, ended) in [
        ("nausea", "2026-07-03", Some("2026-07-20")),
        ("dry mouth", "2026-07-05", None),
        ("headache", "2026-05-01", None),
        ("cold hands", "2026-01-01", Some("2026-02-01")),
    ] {
        let effect = SideEffectInput {
            ended: ended.map(str::to_owned),
            medicine: Some(id),
            ..side_effect(name, onset)
        };
        save_side_effect(home.j(), effect).unwrap();
    }
    let moved = EventInput {
        impact: Some(-2),
        ..event("2026-08-02", "Moved house")
    };
    save_event(home.j(), moved).unwrap();
    save_assessment(
        home.j(),
        answers("phq9", "2026-06-25", &[2, 2, 2, 2, 2, 2, 2, 2, 0]),
    )
    .unwrap();
    save_assessment(
        home.j(),
        answers("phq9", "2026-08-20", &[1, 1, 1, 1, 0, 0, 0, 0, 0]),
    )
    .unwrap();
    flag_bad_day(home.j(), "2026-08-28").unwrap();

    let view = only(&home);
    assert_eq!(view.adherence[0].name, "Sertraline");
    assert!(
        view.adherence[0]
            .words
            .starts_with("taken as planned on 29 of 30 days"),
        "{:?}",
        view.adherence
    );
    let effects: Vec<_> = view
        .side_effects
        .iter()
        .map(|e| (e.name.as_str(), e.state))
        .collect();
    assert_eq!(
        effects,
        [
            ("dry mouth", SideEffectState::New),
            ("headache", SideEffectState::StillThere),
            ("nausea", SideEffectState::Faded)
        ]
    );
    let facts: Vec<_> = view
        .around
        .iter()
        .map(|f| (f.name.as_str(), f.words.as_str()))
        .collect();
    assert!(
        facts.contains(&("Season", "from June to August")),
        "{facts:?}"
    );
    assert!(
        facts.contains(&("Life events", "Moved house, 2 August (−2)")),
        "{facts:?}"
    );
    let phq9 = &view.questionnaires[0];
    assert_eq!(
        (phq9.before, phq9.after, phq9.difference),
        (Some(16), Some(4), Some(-12))
    );
    assert_eq!(
        (phq9.reliable, phq9.response, phq9.remission),
        (Some(true), Some(true), Some(true))
    );
    assert!(
        phq9.words
            .starts_with("12 points lower; changes of 6 points or more are unlikely to be chance")
    );
    assert!(
        view.lead
            .ends_with("PHQ-9 from 16 to 4, more than is likely by chance."),
        "{}",
        view.lead
    );
}

#[test]
fn few_days_say_how_many_are_lacking_and_bad_days_count() {
    let mut home = Home::new();
    let start = step("2026-07-01", StepKind::Start, "50");
    save_medicine(home.j(), medicine("Sertraline", vec![start])).unwrap();
    rate(&mut home, "2026-06-24", 7, |n| (4, (n % 2) as u8));
    rate(&mut home, "2026-08-01", 6, |n| (6, (n % 2) as u8));
    for bad in ["2026-08-10", "2026-08-11"] {
        flag_bad_day(home.j(), bad).unwrap();
    }
    let view = only(&home);
    let mood = &view.outcomes[0];
    assert_eq!(
        mood.withheld.as_deref(),
        Some("3 rated days before and 4 rated days in the window more needed for an interval")
    );
    assert_eq!(mood.finding, ReviewFinding::NotKnown);
    assert_eq!(
        mood.notes,
        ["2 bad days without a rating in the window, so the mean may look better than it was."]
    );
    assert_eq!(mood.after.as_ref().unwrap().bad_days, 2);
    assert!(
        view.lead
            .starts_with("There are too few days to tell before and after apart.")
    );
}

#[test]
fn outcomes_are_kept_changed_undone_and_done_again() {
    let mut home = with_effect();
    let key = only(&home).line.key;
    let before = home.dump();
    save_review_outcome(home.j(), outcome(&key, ReviewVerdict::Keep)).unwrap();
    let decided = only(&home).decided;
    assert_eq!(decided.len(), 1);
    assert_eq!(
        (
            decided[0].verdict,
            decided[0].with_whom.as_deref(),
            decided[0].weeks
        ),
        (ReviewVerdict::Keep, Some("Dr. A."), None)
    );
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
    redo(home.j()).unwrap();
    assert_eq!(only(&home).decided, decided);
    let other = ReviewOutcomeInput {
        id: Some(decided[0].id),
        note: None,
        ..outcome(&key, ReviewVerdict::Stop)
    };
    save_review_outcome(home.j(), other).unwrap();
    home.reopen();
    assert_eq!(only(&home).decided[0].verdict, ReviewVerdict::Stop);
    remove_review_outcome(home.j(), decided[0].id).unwrap();
    assert!(only(&home).decided.is_empty());

    home.refuses("day", "in_the_future", |j| {
        let later = ReviewOutcomeInput {
            day: "2026-09-04".to_owned(),
            ..outcome(&key, ReviewVerdict::Keep)
        };
        save_review_outcome(j, later)
    });
    home.refuses("last", "empty", |j| {
        save_review_outcome(j, outcome(&key, ReviewVerdict::Extend))
    });
    home.refuses("review", "not_found", |j| {
        save_review_outcome(j, outcome("step-99", ReviewVerdict::Keep))
    });
    home.refuses("review", "not_found", |j| {
        save_review_outcome(j, outcome("yesterday", ReviewVerdict::Keep))
    });
}

/// The days of the life chart that lie in review weeks, with what is said of them.
fn shaded(home: &Home) -> Vec<(NaiveDate, String)> {
    let asked = chart(ChartKind::Life, ChartRange::SixMonths);
    let drawn = get_chart(home.look(), &asked).unwrap().chart;
    let Some(column) = drawn.columns.iter().position(|c| c == "Review window") else {
        return Vec::new();
    };
    let cells = drawn.rows.iter().map(|r| (r.day, r.cells[column].clone()));
    cells.filter(|(_, said)| !said.is_empty()).collect()
}

#[test]
fn an_extension_and_an_agreement_move_the_weeks() {
    let mut home = with_effect();
    let key = only(&home).line.key;
    let later = ReviewOutcomeInput {
        weeks: Some(ReviewWeeks::weeks(8, 12)),
        ..outcome(&key, ReviewVerdict::Extend)
    };
    save_review_outcome(home.j(), later).unwrap();
    let view = only(&home);
    assert_eq!(view.weeks, ReviewWeeks::weeks(8, 12));
    assert_eq!(view.weeks_from, "extended on 3 September");
    assert_eq!(
        (view.line.from, view.line.to),
        (Some(day("2026-08-26")), Some(day("2026-09-23")))
    );
    // It is looked at again, so it is not past.
    assert_eq!(view.line.group, ReviewGroup::Due);
    let days: Vec<NaiveDate> = day("2026-08-26").iter_days().take(9).collect();
    let said = days
        .iter()
        .map(|d| (*d, "weeks 8 to 12 of 50 mg".to_owned()));
    assert_eq!(shaded(&home), said.collect::<Vec<_>>());
    home.at("2026-09-04 20:00");
    let agreed = AgreeInput {
        review: key.clone(),
        weeks: ReviewWeeks::weeks(10, 14),
        with_whom: Some("Dr. A.".to_owned()),
        agreed: "2026-09-04".to_owned(),
    };
    agree_review(home.j(), agreed.clone()).unwrap();
    let view = only(&home);
    assert_eq!(view.weeks_from, "as agreed with Dr. A. on 4 September");
    assert_eq!(
        (view.line.from, view.line.group),
        (Some(day("2026-09-09")), ReviewGroup::Running)
    );
    assert_eq!(shaded(&home), [], "not yet");
    undo(home.j()).unwrap();
    assert_eq!(only(&home).weeks, ReviewWeeks::weeks(8, 12));
    home.refuses("agreed", "in_the_future", |j| {
        agree_review(
            j,
            AgreeInput {
                agreed: "2026-09-05".to_owned(),
                ..agreed.clone()
            },
        )
    });
    home.refuses("first", "out_of_range", |j| {
        agree_review(
            j,
            AgreeInput {
                weeks: ReviewWeeks::weeks(105, 106),
                ..agreed.clone()
            },
        )
    });
}

#[test]
fn what_was_said_goes_with_its_change_and_comes_back_with_it() {
    let mut home = with_effect();
    let key = only(&home).line.key;
    save_review_outcome(home.j(), outcome(&key, ReviewVerdict::Keep)).unwrap();
    let whole = home.dump();
    let id = home.medicine("Sertraline");
    add_step(home.j(), id, &step("2026-09-02", StepKind::Increase, "100")).unwrap();
    let raised = shown(&home, "Sertraline raised to 100 mg").line.key;
    assert_eq!(shown(&home, "Sertraline started, 50 mg").decided.len(), 1);
    let step_id = raised.trim_start_matches("step-").parse().unwrap();
    remove_step(home.j(), ballast_model::StepId(step_id)).unwrap();
    assert_eq!(only(&home).decided.len(), 1);
    ballast_journal::medicine::remove_medicine(home.j(), id).unwrap();
    assert!(list(&home).is_empty());
    assert_eq!(home.count("review_outcome"), 0);
    undo(home.j()).unwrap();
    undo(home.j()).unwrap();
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), whole);
}

#[test]
fn a_record_out_and_back_in_gives_the_same_reviews() {
    let mut home = with_effect();
    save_own_change(home.j(), own("No coffee", "2026-08-01")).unwrap();
    let key = key_of(home.look(), 1).unwrap();
    save_review_outcome(home.j(), outcome(&key, ReviewVerdict::Change)).unwrap();
    let mut other = Home::new();
    import_json(other.j(), &export_json(home.look()).unwrap()).unwrap();
    assert_eq!(
        get_reviews(other.look()).unwrap(),
        get_reviews(home.look()).unwrap()
    );
    for line in list(&home) {
        assert_eq!(
            get_review(other.look(), &line.key).unwrap(),
            get_review(home.look(), &line.key).unwrap()
        );
    }
    home.refuses("number", "not_found", |j| key_of(j, 9));
}

/// One thing that is entered.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Sertraline,
    Lithium,
    Cbt,
    Walk,
    Moved,
    Nausea,
    Day(u64),
}

fn enter(home: &mut Home, entry: Entry) {
    match entry {
        Entry::Sertraline => {
            let steps = vec![
                step("2026-06-20", StepKind::Start, "25"),
                step("2026-07-01", StepKind::Increase, "50"),
            ];
            save_medicine(home.j(), medicine("Sertraline", steps))
                .map(|_| ())
                .unwrap();
        }
        Entry::Lithium => {
            let steps = vec![step("2026-06-24", StepKind::Start, "400")];
            save_medicine(home.j(), medicine("Lithium", steps))
                .map(|_| ())
                .unwrap();
        }
        Entry::Cbt => save_course(home.j(), course("CBT", "2026-07-20"))
            .map(|_| ())
            .unwrap(),
        Entry::Walk => save_own_change(home.j(), own("Walk", "2026-07-25"))
            .map(|_| ())
            .unwrap(),
        Entry::Moved => save_event(home.j(), event("2026-08-02", "Moved"))
            .map(|_| ())
            .unwrap(),
        Entry::Nausea => {
            save_side_effect(home.j(), side_effect("nausea", "2026-07-03"))
                .map(|_| ())
                .unwrap();
        }
        Entry::Day(n) => rate(home, &plus("2026-06-01", n * 2), 1, |_| {
            ((3 + (n * n) % 4) as u8, (n % 3) as u8)
        }),
    }
}

/// All reviews, without the identities that storage gave.
fn all_of(home: &Home) -> Value {
    fn without(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.remove("id");
                map.remove("key");
                map.values_mut().for_each(without);
            }
            Value::Array(list) => list.iter_mut().for_each(without),
            _ => {}
        }
    }
    let views: Vec<ReviewView> = list(home)
        .iter()
        .map(|l| get_review(home.look(), &l.key).unwrap())
        .collect();
    let mut value = serde_json::to_value(views).unwrap();
    without(&mut value);
    value
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 8, ..ProptestConfig::default() })]

    /// The same entries in any order give the same reviews.
    #[test]
    fn the_order_of_entry_never_matters(order in Just(entries()).prop_shuffle()) {
        let (mut one, mut other) = (Home::new(), Home::new());
        for entry in entries() {
            enter(&mut one, entry);
        }
        for entry in order {
            enter(&mut other, entry);
        }
        let (one, other) = (all_of(&one), all_of(&other));
        for (one, other) in one.as_array().unwrap().iter().zip(other.as_array().unwrap()) {
            for (field, value) in one.as_object().unwrap() {
                prop_assert_eq!(value, &other[field], "{}", field);
            }
        }
        prop_assert_eq!(one.as_array().unwrap().len(), other.as_array().unwrap().len());
    }
}

fn entries() -> Vec<Entry> {
    let mut all = vec![
        Entry::Sertraline,
        Entry::Lithium,
        Entry::Cbt,
        Entry::Walk,
        Entry::Moved,
        Entry::Nausea,
    ];
    all.extend((0..46).map(Entry::Day));
    all
}
