//! The starting plan to version 1, adjustments, a temporary one that asks, goals, small experiments, what to expect, starter sets; and that
//! each act can be taken back and done again.

use ballast_journal::check_in::save_check_in;
use ballast_journal::expectation::{list_cards, put_card_away};
use ballast_journal::experiment::{
    end_experiment, mark_experiment, remove_experiment, save_experiment,
};
use ballast_journal::goal::{close_goal, remove_goal, save_goal};
use ballast_journal::measure::get_measured;
use ballast_journal::medicine::{add_step, save_medicine};
use ballast_journal::plan::{
    answer_temporary, compare_plan, get_plan, remove_adjustment, save_adjustment,
};
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::starter_set::{add_starter_set, list_starter_sets, stop_starter_set};
use ballast_journal::starting_plan::{
    finish_starting_plan, get_starting_plan, hide_starting_plan, save_starting_plan,
};
use ballast_journal::therapy::save_course;
use ballast_journal::undo::{redo, undo};
use ballast_journal::views::*;
use ballast_model::{
    Act, AfterTemporary, DifficultyLayer, ExperimentOutcome, GoalOutcome, Helped, IntentionId,
    Measure, PlanReason, PlanVersionId, StepKind, TreatmentOrder, TriedKind,
};
use proptest::prelude::*;

use crate::home::{Home, TODAY};
use crate::inputs::{answers, check_in, course, event, medicine, number, step};

fn choices(weeks: u8, intentions: &[(Option<i64>, &str)]) -> PlanChoices {
    PlanChoices {
        order: Some(TreatmentOrder::Together),
        every_weeks: Some(weeks),
        check_in_at: Some("20:30".to_owned()),
        intentions: intentions
            .iter()
            .map(|(id, text)| IntentionInput {
                id: id.map(IntentionId),
                text: (*text).to_owned(),
            })
            .collect(),
    }
}

fn difficulty(words: &str, severity: Option<u8>) -> DifficultyInput {
    DifficultyInput {
        id: None,
        key: None,
        words: words.to_owned(),
        layer: DifficultyLayer::Body,
        severity,
    }
}

fn tried(what: &str) -> TriedInput {
    TriedInput {
        id: None,
        kind: TriedKind::Medicine,
        what: what.to_owned(),
        when: Some("spring 2021".to_owned()),
        most: Some("20 mg".to_owned()),
        lasted: None,
        helped: Some(Helped::ALittle),
        ended: Some("too tired".to_owned()),
    }
}

fn starting(at: u8, difficulties: Vec<DifficultyInput>) -> StartingPlanInput {
    StartingPlanInput {
        at,
        later: Vec::new(),
        difficulties,
        tried: vec![tried("Citalopram")],
        choices: choices(2, &[(None, "walk before work")]),
    }
}

fn adjustment(from: &str, choices: PlanChoices) -> AdjustmentInput {
    AdjustmentInput {
        id: None,
        from: from.to_owned(),
        choices,
        reason: PlanReason::Season,
        note: None,
        decided_by: None,
        decided_with: None,
        until: None,
    }
}

/// A record with a medicine, therapy and version 1, which says meetings every two weeks and a walk before work.
fn planned() -> Home {
    let mut home = Home::new();
    let steps = vec![step("2026-08-01", StepKind::Start, "50")];
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    save_course(home.j(), course("CBT", "2026-08-06")).unwrap();
    save_starting_plan(home.j(), &starting(5, vec![])).unwrap();
    finish_starting_plan(home.j()).unwrap();
    home
}

fn said(lines: &[PlanLine]) -> Vec<String> {
    lines
        .iter()
        .map(|l| format!("{}: {}", l.label, l.words))
        .collect()
}

fn now(home: &Home) -> Vec<String> {
    said(&get_plan(home.look()).unwrap().now)
}

/// The act changes the record; undo gives what was before, redo what was after.
#[track_caller]
fn there_and_back(home: &mut Home, act: Act, run: impl FnOnce(&mut Home) -> Changed) {
    let before = home.dump();
    assert_eq!(run(home).act, act);
    let after = home.dump();
    assert_ne!(before, after, "{act:?} changed nothing");
    assert_eq!(undo(home.j()).unwrap().unwrap().act, act);
    assert_eq!(home.dump(), before, "undo of {act:?}");
    assert_eq!(redo(home.j()).unwrap().unwrap().act, act);
    assert_eq!(home.dump(), after, "redo of {act:?}");
}

#[test]
fn a_starting_plan_is_left_taken_up_later_and_ends_in_version_1() {
    let mut home = Home::new();
    assert_eq!(
        home.today(None).starting_plan.map(|c| (c.begun, c.at)),
        Some((false, 0)),
        "it is offered"
    );
    let first = starting(
        0,
        vec![difficulty("Stairs", Some(7)), difficulty(" ", Some(3))],
    );
    let saved = save_starting_plan(home.j(), &first).unwrap();
    assert_eq!(
        (saved.difficulties.len(), saved.tried.len()),
        (1, 1),
        "what has no words is not kept"
    );
    home.reopen();
    let view = get_starting_plan(home.look()).unwrap();
    assert_eq!(view.difficulties[0].words, "Stairs");
    assert_eq!(view.choices.every_weeks, Some(2));

    // Gone on with: the same rows are changed, not added again; what was taken out goes.
    let second = StartingPlanInput {
        at: 5,
        later: vec!["people".to_owned()],
        difficulties: vec![
            DifficultyInput {
                id: Some(saved.difficulties[0]),
                ..difficulty("Stairs and hills", Some(7))
            },
            DifficultyInput {
                key: Some("not_wanting_to_live".to_owned()),
                ..difficulty("Thoughts of not wanting to live", None)
            },
        ],
        tried: Vec::new(),
        ..starting(5, Vec::new())
    };
    let again = save_starting_plan(home.j(), &second).unwrap();
    assert_eq!(again.difficulties[0], saved.difficulties[0]);
    assert_eq!((home.count("difficulty"), home.count("tried")), (2, 0));
    let view = get_starting_plan(home.look()).unwrap();
    assert!(view.difficulties[1].sensitive, "as the list says");
    assert!(view.offers_support && view.later == ["people"] && view.card.at == 5);
    assert_eq!(home.today(None).starting_plan.unwrap().at, 5);

    // Saved while typed: one step of undo for what follows closely.
    let changed = finish_starting_plan(home.j()).unwrap();
    assert_eq!(changed.act, Act::FinishStartingPlan);
    assert!(home.today(None).starting_plan.is_none());
    let plan = get_plan(home.look()).unwrap();
    assert_eq!(
        said(&plan.versions[0].lines),
        [
            "Order: medicine and therapy together",
            "Meetings with the prescriber: every 2 weeks",
            "Check-in: about 20:30",
            "I mean to: walk before work"
        ]
    );
    assert_eq!(
        (plan.versions[0].number, plan.versions[0].reason),
        (1, PlanReason::First)
    );
    home.refuses("plan", "duplicate", finish_starting_plan);
    undo(home.j()).unwrap();
    assert!(!get_starting_plan(home.look()).unwrap().card.finished);
    assert_eq!(home.count("difficulty"), 2, "the words stay");
    undo(home.j()).unwrap();
    assert_eq!(
        home.count("difficulty"),
        0,
        "typed in one go, taken back in one go"
    );
}

#[test]
fn it_can_be_put_away_for_good_and_refuses_what_cannot_be() {
    let mut home = Home::new();
    there_and_back(&mut home, Act::HideStartingPlan, |h| {
        hide_starting_plan(h.j()).unwrap()
    });
    assert!(home.today(None).starting_plan.is_none());
    there_and_back(&mut home, Act::WriteStartingPlan, |h| {
        save_starting_plan(h.j(), &starting(1, vec![]))
            .unwrap()
            .changed
    });
    assert!(home.today(None).starting_plan.is_none(), "it stays away");
    home.refuses("difficulties.1.severity", "out_of_range", |j| {
        let list = vec![difficulty("", None), difficulty("Stairs", Some(11))];
        save_starting_plan(j, &starting(0, list))
    });
    home.refuses("tried.0.when", "too_long", |j| {
        let long = TriedInput {
            when: Some("x".repeat(201)),
            ..tried("Citalopram")
        };
        save_starting_plan(
            j,
            &StartingPlanInput {
                tried: vec![long],
                ..starting(0, vec![])
            },
        )
    });
    home.refuses("every_weeks", "out_of_range", |j| {
        let input = StartingPlanInput {
            choices: choices(0, &[]),
            ..starting(0, vec![])
        };
        save_starting_plan(j, &input)
    });
    home.refuses("at", "out_of_range", |j| {
        save_starting_plan(j, &starting(10, vec![]))
    });
    home.refuses("plan", "not_possible_here", |j| {
        save_adjustment(j, adjustment(TODAY, choices(1, &[])))
    });
}

#[test]
fn medicines_and_therapies_stand_in_the_plan_by_themselves_and_old_versions_stay() {
    let mut home = planned();
    assert_eq!(
        now(&home)[3..5],
        ["Sertraline: 50 mg, every day at 08:00", "CBT: weekly"]
    );
    home.at("2026-09-20 09:00");
    let id = home.medicine("Sertraline");
    add_step(home.j(), id, &step("2026-09-14", StepKind::Increase, "100")).unwrap();
    assert!(now(&home).contains(&"Sertraline: 100 mg, every day at 08:00".to_owned()));
    let plan = get_plan(home.look()).unwrap();
    assert_eq!(plan.versions.len(), 1, "not typed twice");
    assert!(
        said(&plan.versions[0].lines).contains(&"Sertraline: 50 mg, every day at 08:00".to_owned()),
        "version 1 says what it said"
    );
    let logged: Vec<_> = plan
        .log
        .iter()
        .filter_map(|item| match item {
            PlanLogItem::Medicine { words, day, .. } => Some((day.to_string(), words.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(
        logged,
        [("2026-09-14".to_owned(), "Sertraline raised to 100 mg")]
    );
    let differing: Vec<_> = compare_plan(home.look(), plan.versions[0].id, None)
        .unwrap()
        .into_iter()
        .filter(|row| !row.same)
        .map(|row| (row.label, row.before, row.after))
        .collect();
    assert_eq!(
        differing,
        [(
            "Sertraline".to_owned(),
            Some("50 mg, every day at 08:00".to_owned()),
            Some("100 mg, every day at 08:00".to_owned())
        )]
    );
}

#[test]
fn an_adjustment_is_a_version_with_its_reason_and_can_be_corrected_and_removed() {
    let mut home = planned();
    home.refuses("note", "empty", |j| {
        save_adjustment(
            j,
            adjustment(TODAY, choices(2, &[(Some(1), "walk before work")])),
        )
    });
    home.refuses("from", "before_start", |j| {
        save_adjustment(j, adjustment("2026-09-02", choices(1, &[])))
    });
    home.refuses("every_weeks", "out_of_range", |j| {
        save_adjustment(j, adjustment(TODAY, choices(53, &[])))
    });
    there_and_back(&mut home, Act::AddAdjustment, |h| {
        let input = AdjustmentInput {
            note: Some("Closer for a while.".to_owned()),
            decided_with: Some("Dr. A.".to_owned()),
            ..adjustment(
                TODAY,
                choices(
                    1,
                    &[(Some(1), "walk before work"), (None, "no screen in bed")],
                ),
            )
        };
        save_adjustment(h.j(), input).unwrap()
    });
    let plan = get_plan(home.look()).unwrap();
    let newest = &plan.versions[0];
    assert_eq!((newest.number, newest.current), (2, true));
    let changes: Vec<_> = newest
        .changes
        .iter()
        .map(|c| (c.label.as_str(), c.before.as_deref(), c.after.as_deref()))
        .collect();
    assert_eq!(
        changes,
        [
            (
                "Meetings with the prescriber",
                Some("every 2 weeks"),
                Some("every week")
            ),
            ("I mean to", None, Some("no screen in bed"))
        ]
    );
    let id = newest.id;
    there_and_back(&mut home, Act::UpdateAdjustment, |h| {
        let input = AdjustmentInput {
            id: Some(id),
            note: Some("Closer in autumn.".to_owned()),
            ..adjustment(TODAY, choices(3, &[(Some(1), "walk before work")]))
        };
        save_adjustment(h.j(), input).unwrap()
    });
    assert!(now(&home).contains(&"Meetings with the prescriber: every 3 weeks".to_owned()));
    let first = plan.versions[1].id;
    home.refuses("id", "not_possible_here", |j| remove_adjustment(j, first));
    there_and_back(&mut home, Act::RemoveAdjustment, |h| {
        remove_adjustment(h.j(), id).unwrap()
    });
    there_and_back(&mut home, Act::RemoveAdjustment, |h| {
        remove_adjustment(h.j(), first).unwrap()
    });
    assert!(
        home.today(None).starting_plan.is_some(),
        "it can be made anew"
    );
}

/// A temporary version 2 (meetings every week, a lamp at breakfast) until 30 September, on 1 October.
fn come_to_its_date() -> (Home, PlanVersionId) {
    let mut home = planned();
    let input = AdjustmentInput {
        until: Some("2026-09-30".to_owned()),
        ..adjustment(
            TODAY,
            choices(
                1,
                &[(Some(1), "walk before work"), (None, "lamp at breakfast")],
            ),
        )
    };
    save_adjustment(home.j(), input).unwrap();
    home.at("2026-09-30 12:00");
    assert!(asks(&home).is_empty(), "on its last day it still holds");
    home.at("2026-10-01 12:00");
    let id = get_plan(home.look()).unwrap().asks[0].id;
    (home, id)
}

fn asks(home: &Home) -> Vec<String> {
    let due = home.today(None).due;
    due.into_iter()
        .filter_map(|item| match item {
            DueItem::PlanAsks { words, .. } => Some(words),
            _ => None,
        })
        .collect()
}

#[test]
fn a_temporary_adjustment_asks_from_the_day_after_its_last_until_it_is_answered() {
    let (mut home, id) = come_to_its_date();
    assert_eq!(
        asks(&home),
        ["Meetings with the prescriber: every week; I mean to: lamp at breakfast"]
    );
    assert!(home.today(None).open > 0);
    let answer = |answer, until: Option<&str>| TemporaryInput {
        id,
        answer,
        until: until.map(ToOwned::to_owned),
    };
    home.refuses("until", "empty", |j| {
        answer_temporary(j, &answer(AfterTemporary::Extend, None))
    });
    home.refuses("until", "end_before_start", |j| {
        answer_temporary(j, &answer(AfterTemporary::Extend, Some("2026-09-30")))
    });
    there_and_back(&mut home, Act::AnswerTemporary, |h| {
        answer_temporary(h.j(), &answer(AfterTemporary::Extend, Some("2026-10-31"))).unwrap()
    });
    assert!(asks(&home).is_empty());
    home.at("2026-11-01 12:00");
    assert_eq!(asks(&home).len(), 1, "the later date has come");
    let later = get_plan(home.look()).unwrap().asks[0].id;
    let keep = TemporaryInput {
        id: later,
        answer: AfterTemporary::Keep,
        until: None,
    };
    answer_temporary(home.j(), &keep).unwrap();
    assert!(asks(&home).is_empty());
    assert!(now(&home).contains(&"Meetings with the prescriber: every week".to_owned()));
    home.refuses("id", "not_possible_here", |j| answer_temporary(j, &keep));
}

#[test]
fn going_back_undoes_what_was_temporary_and_nothing_else() {
    let (mut home, id) = come_to_its_date();
    // Meanwhile something else was adjusted for good.
    let kept = AdjustmentInput {
        note: Some("Evenings are better.".to_owned()),
        ..adjustment(
            "2026-10-01",
            PlanChoices {
                check_in_at: Some("19:00".to_owned()),
                ..choices(
                    1,
                    &[
                        (Some(1), "walk before work"),
                        (Some(2), "lamp at breakfast"),
                    ],
                )
            },
        )
    };
    save_adjustment(home.j(), kept).unwrap();
    let back = TemporaryInput {
        id,
        answer: AfterTemporary::GoBack,
        until: None,
    };
    there_and_back(&mut home, Act::AnswerTemporary, |h| {
        answer_temporary(h.j(), &back).unwrap()
    });
    let now = now(&home);
    assert!(now.contains(&"Meetings with the prescriber: every 2 weeks".to_owned()));
    assert!(now.contains(&"Check-in: about 19:00".to_owned()), "{now:?}");
    assert!(!now.contains(&"I mean to: lamp at breakfast".to_owned()));
    assert!(now.contains(&"I mean to: walk before work".to_owned()));
    let newest = &get_plan(home.look()).unwrap().versions[0];
    assert_eq!(
        (newest.number, newest.reason),
        (4, PlanReason::TemporaryEnded)
    );
}

fn goal(text: &str, measure: Option<Measure>) -> GoalInput {
    GoalInput {
        id: None,
        text: text.to_owned(),
        measure,
        baseline: None,
        baseline_n: None,
        target: None,
        since: None,
        by: None,
    }
}

/// Energy rated on the days named, counted from `first`.
fn rate(home: &mut Home, first: &str, days: &[(u64, &str)]) {
    let energy = home.tracker("energy");
    let first: chrono::NaiveDate = first.parse().unwrap();
    for (n, value) in days {
        let day = (first + chrono::Days::new(*n)).to_string();
        let input = CheckInInput {
            mood: None,
            values: vec![number(energy, value)],
            ..check_in(&day, 0)
        };
        save_check_in(home.j(), input).unwrap();
    }
}

#[test]
fn a_goal_is_measured_from_the_record_with_its_gaps() {
    let mut home = Home::new();
    let energy = Measure::Tracker {
        tracker: home.tracker("energy"),
    };
    // Fourteen days before: five of them rated, 1 on average.
    rate(
        &mut home,
        "2026-08-20",
        &[(0, "0"), (1, "2"), (4, "1"), (5, "1"), (9, "1")],
    );
    let found = get_measured(home.look(), &energy, TODAY).unwrap();
    assert_eq!((found.value, found.n, found.days), (Some(1.0), 5, 14));
    let input = GoalInput {
        baseline: Some("1".to_owned()),
        baseline_n: Some(found.n),
        target: Some("2,5".to_owned()),
        by: Some("2026-12-01".to_owned()),
        ..goal("get up without the snooze", Some(energy.clone()))
    };
    there_and_back(&mut home, Act::AddGoal, |h| {
        save_goal(h.j(), &input).unwrap()
    });
    let shown = |home: &Home| get_plan(home.look()).unwrap().goals.remove(0);
    let progress = shown(&home).progress.unwrap();
    assert_eq!(
        (progress.now, progress.n, progress.reached),
        (None, 0, None),
        "no number without n"
    );
    home.at("2026-09-16 20:00");
    rate(
        &mut home,
        TODAY,
        &[(0, "2"), (2, "2"), (7, "3"), (8, "3"), (13, "3")],
    );
    let progress = shown(&home).progress.unwrap();
    assert_eq!(
        (progress.now, progress.n, progress.of_days),
        (Some(2.6), 5, 14)
    );
    assert_eq!(
        (progress.reached, progress.recorded, progress.days),
        (Some(true), 5, 14)
    );
    let weeks: Vec<_> = progress
        .weeks
        .iter()
        .map(|w| (w.mean, w.n, w.days))
        .collect();
    assert_eq!(weeks, [(Some(2.0), 2, 7), (Some(3.0), 3, 7)]);

    let id = shown(&home).goal.id;
    there_and_back(&mut home, Act::UpdateGoal, |h| {
        let changed = GoalInput {
            id: Some(id),
            target: Some("3".to_owned()),
            ..input.clone()
        };
        save_goal(h.j(), &changed).unwrap()
    });
    assert_eq!(shown(&home).progress.unwrap().reached, Some(false));
    there_and_back(&mut home, Act::CloseGoal, |h| {
        let closed = CloseGoalInput {
            id,
            outcome: Some(GoalOutcome::SetAside),
            note: Some("not now".to_owned()),
        };
        close_goal(h.j(), closed).unwrap()
    });
    assert_eq!(shown(&home).goal.closed.unwrap().to_string(), "2026-09-16");
    there_and_back(&mut home, Act::RemoveGoal, |h| {
        remove_goal(h.j(), id).unwrap()
    });
}

#[test]
fn goals_of_a_questionnaire_or_in_words_alone_and_what_is_refused() {
    let mut home = Home::new();
    let phq9 = Measure::Questionnaire {
        instrument: "phq9".to_owned(),
    };
    assert_eq!(get_measured(home.look(), &phq9, TODAY).unwrap().n, 0);
    save_assessment(home.j(), answers("phq9", TODAY, &[2; 9])).unwrap();
    let found = get_measured(home.look(), &phq9, TODAY).unwrap();
    assert_eq!((found.value, found.n), (Some(18.0), 1));
    let input = GoalInput {
        baseline: Some("18".to_owned()),
        baseline_n: Some(1),
        target: Some("4".to_owned()),
        ..goal("feel like myself", Some(phq9))
    };
    save_goal(home.j(), &input).unwrap();
    save_goal(home.j(), &goal("see my sister", None)).unwrap();
    let goals = get_plan(home.look()).unwrap().goals;
    let progress = goals[0].progress.as_ref().unwrap();
    assert_eq!(
        (progress.now, progress.share, progress.reached),
        (Some(18.0), Some(0.0), Some(false))
    );
    assert!(goals[1].progress.is_none());
    home.refuses("text", "empty", |j| save_goal(j, &goal(" ", None)));
    home.refuses("target", "not_a_number", |j| {
        let input = GoalInput {
            target: Some("lots".to_owned()),
            ..goal("x", Some(Measure::Mood))
        };
        save_goal(j, &input)
    });
    home.refuses("target", "not_possible_here", |j| {
        let input = GoalInput {
            baseline: Some("3".to_owned()),
            target: Some("3.0".to_owned()),
            ..goal("x", Some(Measure::Mood))
        };
        save_goal(j, &input)
    });
    let asleep = home.tracker("sleep_asleep");
    home.refuses("measure", "not_possible_here", |j| {
        save_goal(j, &goal("x", Some(Measure::Tracker { tracker: asleep })))
    });
    let unknown = Measure::Questionnaire {
        instrument: "nothing".to_owned(),
    };
    home.refuses("measure", "not_found", |j| {
        save_goal(j, &goal("x", Some(unknown)))
    });
}

fn walk(measure: Measure, start: &str, review: &str) -> ExperimentInput {
    ExperimentInput {
        id: None,
        text: "walk before work".to_owned(),
        measure: Some(measure),
        start: Some(start.to_owned()),
        review: review.to_owned(),
    }
}

#[test]
fn an_experiment_is_marked_day_by_day_and_looked_at_on_its_day() {
    let mut home = Home::new();
    let energy = Measure::Tracker {
        tracker: home.tracker("energy"),
    };
    rate(
        &mut home,
        "2026-08-20",
        &[0_u64, 1, 2, 3, 5, 6, 7, 8, 9, 10, 12].map(|n| (n, if n % 2 == 0 { "1" } else { "0" })),
    );
    there_and_back(&mut home, Act::AddExperiment, |h| {
        save_experiment(h.j(), walk(energy.clone(), TODAY, "2026-09-24")).unwrap()
    });
    let shown = |home: &Home| get_plan(home.look()).unwrap().experiments.remove(0);
    let id = shown(&home).experiment.id;
    let due = |home: &Home, day: Option<&str>| {
        home.today(day).due.into_iter().find(|i| {
            matches!(
                i,
                DueItem::Experiment { .. } | DueItem::ExperimentReview { .. }
            )
        })
    };
    assert!(matches!(
        due(&home, None),
        Some(DueItem::Experiment { done: None, .. })
    ));
    there_and_back(&mut home, Act::MarkExperiment, |h| {
        mark_experiment(h.j(), id, TODAY, Some(true)).unwrap()
    });
    assert!(matches!(
        due(&home, None),
        Some(DueItem::Experiment {
            done: Some(true),
            ..
        })
    ));
    home.refuses("day", "in_the_future", |j| {
        mark_experiment(j, id, "2026-09-04", Some(true))
    });
    home.refuses("day", "not_possible_here", |j| {
        mark_experiment(j, id, "2026-09-02", Some(true))
    });

    home.at("2026-09-23 21:00");
    rate(
        &mut home,
        TODAY,
        &[0_u64, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 13, 14, 15]
            .map(|n| (n, if n % 3 == 0 { "3" } else { "2" })),
    );
    for day in ["2026-09-04", "2026-09-05", "2026-09-07"] {
        mark_experiment(home.j(), id, day, Some(true)).unwrap();
    }
    mark_experiment(home.j(), id, "2026-09-06", Some(false)).unwrap();
    ballast_journal::event::save_event(home.j(), event("2026-09-10", "New flat")).unwrap();
    assert!(
        matches!(due(&home, None), Some(DueItem::Experiment { .. })),
        "its last day"
    );
    home.at("2026-09-24 08:00");
    assert!(matches!(
        due(&home, None),
        Some(DueItem::ExperimentReview { .. })
    ));
    let view = shown(&home);
    assert_eq!(view.state, ExperimentState::Due);
    assert_eq!(
        (view.done, view.not_done, view.missing),
        (4, 1, 16),
        "gaps stay gaps"
    );
    let found = view.findings.join("\n");
    for words in [
        "Energy in the 14 days before: 0.5 on average (11 rated, 3 of 14 days missing).",
        "Energy from 3 September to 23 September: 2.4 on average (14 rated, 7 of 21 days missing).",
        "95 % interval",
        "Days it was done (4) and days it was not (1) are too few to hold against each other.",
        "New flat (10 September)",
    ] {
        assert!(found.contains(words), "{words:?} is not in:\n{found}");
    }
    there_and_back(&mut home, Act::EndExperiment, |h| {
        let end = EndExperimentInput {
            id,
            outcome: Some(ExperimentOutcome::KeepOn),
            note: None,
        };
        end_experiment(h.j(), end).unwrap()
    });
    assert!(due(&home, None).is_none());
    assert_eq!(shown(&home).state, ExperimentState::Ended);
    there_and_back(&mut home, Act::UpdateExperiment, |h| {
        let input = ExperimentInput {
            id: Some(id),
            text: "walk after lunch".to_owned(),
            ..walk(energy.clone(), TODAY, "2026-09-24")
        };
        save_experiment(h.j(), input).unwrap()
    });
    there_and_back(&mut home, Act::RemoveExperiment, |h| {
        remove_experiment(h.j(), id).unwrap()
    });
}

#[test]
fn what_no_experiment_can_be_is_refused_at_its_field() {
    let mut home = Home::new();
    home.refuses("review", "end_before_start", |j| {
        save_experiment(j, walk(Measure::Mood, TODAY, TODAY))
    });
    home.refuses("measure", "empty", |j| {
        let input = ExperimentInput {
            measure: None,
            ..walk(Measure::Mood, TODAY, "2026-09-24")
        };
        save_experiment(j, input)
    });
    let phq9 = Measure::Questionnaire {
        instrument: "phq9".to_owned(),
    };
    home.refuses("measure", "not_possible_here", |j| {
        save_experiment(j, walk(phq9, TODAY, "2026-09-24"))
    });
    save_experiment(home.j(), walk(Measure::Mood, "2026-09-10", "2026-09-24")).unwrap();
    let id = get_plan(home.look()).unwrap().experiments[0].experiment.id;
    home.refuses("ended", "before_start", |j| {
        let end = EndExperimentInput {
            id,
            outcome: Some(ExperimentOutcome::Drop),
            note: None,
        };
        end_experiment(j, end)
    });
}

#[test]
fn cards_are_shown_where_they_matter_with_sources_and_gone_once_put_away() {
    let mut home = Home::new();
    let steps = vec![step("2026-08-25", StepKind::Start, "50")];
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    let place = CardPlace::Medicine {
        medicine: home.medicine("Sertraline"),
    };
    let ids = |home: &Home, place| -> Vec<String> {
        let shown = list_cards(home.look(), place).unwrap();
        shown.cards.into_iter().map(|c| c.id).collect()
    };
    let shown = list_cards(home.look(), place).unwrap();
    assert_eq!(shown.about.as_deref(), Some("Day 10 of Sertraline"));
    assert_eq!(
        shown.cards[0].id, "early_days",
        "on day 10 the early look comes first"
    );
    assert!(shown.cards.iter().all(|c| !c.sources.is_empty()));
    there_and_back(&mut home, Act::PutCardAway, |h| {
        put_card_away(h.j(), place, "early_days").unwrap()
    });
    assert!(!ids(&home, place).contains(&"early_days".to_owned()));
    assert!(ids(&home, CardPlace::All).contains(&"when_to_judge".to_owned()));
    assert_eq!(ids(&home, CardPlace::Disagree), ["when_they_disagree"]);
    home.refuses("card", "not_found", |j| {
        put_card_away(j, place, "no-such-card")
    });
    home.at("2026-12-03 20:00");
    assert!(ids(&home, place).is_empty(), "not after its first weeks");
}

#[test]
fn a_starter_set_asks_nothing_twice_and_stopping_only_stops_asking() {
    let mut home = Home::new();
    let before = home.count("tracker");
    let chosen = |home: &Home, id: &str| {
        let sets = list_starter_sets(home.look()).unwrap();
        assert_eq!(sets.len(), 7);
        sets.into_iter().find(|s| s.id == id).unwrap().chosen
    };
    assert!(chosen(&home, "depression-anxiety") && !chosen(&home, "trauma"));
    there_and_back(&mut home, Act::AddStarterSet, |h| {
        add_starter_set(h.j(), "trauma").unwrap()
    });
    assert!(chosen(&home, "trauma") && chosen(&home, "depression-anxiety"));
    let with = home.count("tracker");
    assert!(with > before);
    add_starter_set(home.j(), "trauma").unwrap();
    assert_eq!(home.count("tracker"), with, "never twice");
    rate(&mut home, TODAY, &[(0, "2")]);
    there_and_back(&mut home, Act::StopStarterSet, |h| {
        stop_starter_set(h.j(), "depression-anxiety").unwrap()
    });
    assert_eq!(home.count("tracker"), with, "nothing is removed");
    assert_eq!(home.count("check_in_value"), 1, "what was answered stays");
    assert!(!chosen(&home, "depression-anxiety"));
    assert!(
        chosen(&home, "trauma"),
        "what another set asks too is still asked"
    );
    home.refuses("set", "not_found", |j| add_starter_set(j, "everything"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is adjusted in whatever order: going back from the temporary one gives, for what it changed, what held before it.
    #[test]
    fn going_back_gives_what_held_before(before in 1_u8..=52, during in 1_u8..=52, at in 0_u32..24) {
        prop_assume!(before != during);
        let mut home = Home::new();
        let first = StartingPlanInput { choices: choices(before, &[]), ..starting(0, vec![]) };
        save_starting_plan(home.j(), &first).unwrap();
        finish_starting_plan(home.j()).unwrap();
        let temporary = AdjustmentInput {
            until: Some("2026-09-10".to_owned()),
            ..adjustment(TODAY, choices(during, &[]))
        };
        save_adjustment(home.j(), temporary).unwrap();
        home.at("2026-09-11 09:00");
        let time = format!("{at:02}:00");
        let other = PlanChoices { check_in_at: Some(time.clone()), ..choices(during, &[]) };
        let noted = AdjustmentInput { note: Some("later".to_owned()), ..adjustment("2026-09-11", other) };
        save_adjustment(home.j(), noted).unwrap();
        let id = get_plan(home.look()).unwrap().asks[0].id;
        answer_temporary(home.j(), &TemporaryInput { id, answer: AfterTemporary::GoBack, until: None }).unwrap();
        let now = get_plan(home.look()).unwrap().choices;
        prop_assert_eq!((now.every_weeks, now.check_in_at), (Some(before), Some(time)));
    }
}
