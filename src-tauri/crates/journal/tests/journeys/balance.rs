//! Balance: planned and actual by week, from what was recorded and nothing else.

use ballast_journal::activity::save_activity;
use ballast_journal::balance::{get_balance, set_lifestyle_intention};
use ballast_journal::check_in::save_check_in;
use ballast_journal::dose::log_dose;
use ballast_journal::homework::{answer_homework, save_homework};
use ballast_journal::medicine::save_medicine;
use ballast_journal::session::save_session;
use ballast_journal::skill::{keep_skill, save_practice};
use ballast_journal::therapy::{get_course, save_course};
use ballast_journal::views::{
    ActivityInput, AnswerInput, BalanceRequest, BalanceView, CheckInInput, HomeworkInput,
    PracticeInput,
};
use ballast_model::{ActivityStatus, DoseStatus, HomeworkStatus, SessionStatus, SkillId, StepKind};

use crate::home::{Home, TODAY};
use crate::inputs::{
    answer, as_needed, check_in, course, dose, homework, medicine, number, session, step,
};

fn balance(home: &Home, weeks: u32) -> BalanceView {
    let request = BalanceRequest {
        weeks,
        first_weekday: 1,
        theme: "light".to_owned(),
        width: 900,
    };
    get_balance(home.look(), &request).unwrap()
}

fn said(view: &BalanceView) -> Vec<&str> {
    view.lines.iter().map(|l| l.words.as_str()).collect()
}

/// Two weeks and the present one, up to Thursday 3 September, counted by hand.
#[test]
fn three_weeks_counted_by_hand() {
    let mut home = Home::new();
    save_medicine(
        home.j(),
        medicine(
            "Sertraline",
            vec![step("2026-08-17", StepKind::Start, "50")],
        ),
    )
    .unwrap();
    let needed = as_needed(step("2026-08-17", StepKind::Start, "25"), Some(2));
    save_medicine(home.j(), medicine("Hydroxyzine", vec![needed])).unwrap();
    let (daily, if_needed) = (home.medicine("Sertraline"), home.medicine("Hydroxyzine"));
    // 17 August to 2 September are 17 doses; today's is still to come. Ten taken, one skipped, one missed, five not recorded.
    for day in 17..=26 {
        let on = format!("2026-08-{day}");
        log_dose(home.j(), dose(daily, &on, Some("08:00"), DoseStatus::Taken)).unwrap();
    }
    for (on, status) in [
        ("2026-08-27", DoseStatus::Skipped),
        ("2026-08-28", DoseStatus::Missed),
    ] {
        log_dose(home.j(), dose(daily, on, Some("08:00"), status)).unwrap();
    }
    log_dose(
        home.j(),
        dose(if_needed, "2026-08-28", None, DoseStatus::Taken),
    )
    .unwrap();

    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    for (on, status) in [
        ("2026-08-20", SessionStatus::Attended),
        ("2026-08-27", SessionStatus::CancelledByTherapist),
        ("2026-08-31", SessionStatus::Planned),
        ("2026-09-10", SessionStatus::Planned),
    ] {
        save_session(home.j(), session(id, on, status)).unwrap();
    }
    let agreed = |task: &str, due: &str| HomeworkInput {
        agreed: Some("2026-08-20".to_owned()),
        ..homework(id, task, Some(due))
    };
    save_homework(home.j(), agreed("Walk", "2026-08-26")).unwrap();
    save_homework(home.j(), agreed("Ring L.", "2026-08-30")).unwrap();
    let walk = get_course(home.look(), id)
        .unwrap()
        .view
        .homework
        .iter()
        .find(|h| h.task == "Walk")
        .unwrap()
        .id;
    let partly = AnswerInput {
        day: Some("2026-08-26".to_owned()),
        ..answer(walk, HomeworkStatus::Partly)
    };
    answer_homework(home.j(), partly).unwrap();
    let moved = home.tracker("movement");
    for (on, yes) in [
        ("2026-08-18", "1"),
        ("2026-08-19", "0"),
        ("2026-09-01", "1"),
    ] {
        let walked = CheckInInput {
            values: vec![number(moved, yes)],
            ..check_in(on, 5)
        };
        save_check_in(home.j(), walked).unwrap();
    }

    let view = balance(&home, 3);
    assert_eq!(
        said(&view),
        [
            "17 doses planned, 10 taken, 5 not recorded",
            "3 sessions planned, 1 attended, 1 not recorded",
            "2 pieces of homework and activities planned, 1 done or partly done, skills used among them, 1 not recorded",
            "nothing planned, 2 done",
        ]
    );
    assert_eq!(view.chart.rows.len(), 3);
    assert_eq!(view.chart.rows[0].day.to_string(), "2026-08-17");
    assert!(view.chart.svg.starts_with("<svg "));
    assert!(!view.chart.description.is_empty());
    assert_eq!(view.intention, None);

    set_lifestyle_intention(home.j(), Some(4), 1).unwrap();
    assert_eq!(balance(&home, 3).intention, Some(4));
    // This week has begun but is not whole: no plan is held against it yet.
    assert_eq!(said(&balance(&home, 3))[3], "nothing planned, 2 done");
    home.at("2026-09-06 20:00");
    assert_eq!(said(&balance(&home, 3))[3], "4 times planned, 2 done");
    set_lifestyle_intention(home.j(), None, 1).unwrap();
    assert_eq!(balance(&home, 3).intention, None);
}

/// What nobody planned is only done; what is unfinished counts as neither; an activity of today is still to come.
#[test]
fn skills_and_activities_are_counted_with_homework() {
    let mut home = Home::new();
    let skill = SkillId(keep_skill(home.j(), "grounding").unwrap().id);
    for (day, stopped_at) in [
        ("2026-09-01", None),
        ("2026-09-01", None),
        ("2026-09-02", Some(1)),
    ] {
        let used = PracticeInput {
            id: None,
            skill,
            day: day.to_owned(),
            stopped_at,
            situation: None,
            before: None,
            after: None,
            note: None,
        };
        save_practice(home.j(), used).unwrap();
    }
    for (day, status) in [
        ("2026-08-31", ActivityStatus::Done),
        ("2026-09-01", ActivityStatus::NotDone),
        ("2026-09-02", ActivityStatus::Planned),
        (TODAY, ActivityStatus::Planned),
    ] {
        let planned = ActivityInput {
            id: None,
            day: day.to_owned(),
            time: None,
            stopped_at: None,
            what: "Walk".to_owned(),
            expected_mastery: None,
            expected_pleasure: None,
            status,
            felt_mastery: None,
            felt_pleasure: None,
            in_the_way: None,
            note: None,
        };
        save_activity(home.j(), planned).unwrap();
    }
    assert_eq!(
        said(&balance(&home, 1))[2],
        "3 pieces of homework and activities planned, 3 done or partly done, skills used among them, 1 not recorded"
    );
}

#[test]
fn a_record_without_anything_has_a_balance_of_nothing() {
    let home = Home::new();
    let view = balance(&home, 12);
    assert_eq!(said(&view), ["nothing planned or recorded"; 4]);
    assert_eq!(view.chart.to.to_string(), TODAY);
}

#[test]
fn what_cannot_be_asked_is_refused_at_its_field() {
    let mut home = Home::new();
    let ask = BalanceRequest {
        weeks: 12,
        first_weekday: 1,
        theme: "light".to_owned(),
        width: 900,
    };
    for (field, problem, request) in [
        (
            "weeks",
            "out_of_range",
            BalanceRequest {
                weeks: 0,
                ..ask.clone()
            },
        ),
        (
            "first_weekday",
            "out_of_range",
            BalanceRequest {
                first_weekday: 8,
                ..ask.clone()
            },
        ),
        (
            "theme",
            "unknown_choice",
            BalanceRequest {
                theme: "pink".to_owned(),
                ..ask
            },
        ),
    ] {
        home.refuses(field, problem, |j| get_balance(j, &request));
    }
    home.refuses("times", "out_of_range", |j| {
        set_lifestyle_intention(j, Some(0), 1)
    });
}
