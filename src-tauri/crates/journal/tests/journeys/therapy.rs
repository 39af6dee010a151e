//! Therapy: a course with its rhythm, sessions laid out and ticked off, nothing outside the course.

use ballast_journal::session::{plan_sessions, remove_session, save_session};
use ballast_journal::therapy::{add_rhythm, remove_course, save_course};
use ballast_journal::undo::undo;
use ballast_journal::views::{
    CourseInput, CourseView, DueItem, PlanSessionsInput, RhythmInput, SessionInput,
};
use ballast_model::{CourseId, Rhythm, SessionId, SessionStatus, WorkingTogether};

use crate::home::{Home, TODAY};
use crate::inputs::{course, session};

fn home() -> (Home, CourseId) {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    (home, id)
}

fn plan(course: CourseId, first: &str, count: u16) -> PlanSessionsInput {
    PlanSessionsInput {
        course,
        first: first.to_owned(),
        time: Some("16:30".to_owned()),
        every_days: 7,
        every_months: None,
        count,
    }
}

fn only(home: &Home) -> CourseView {
    home.treatment().courses.remove(0)
}

#[test]
fn sessions_are_laid_out_evenly_in_calendar_days_and_never_twice() {
    let (mut home, id) = home();
    // Over the end of October the clocks change; half past four stays half past four.
    plan_sessions(home.j(), &plan(id, "2026-10-15", 4)).unwrap();
    let laid_out = home.dump();
    let days: Vec<_> = laid_out["session"]
        .iter()
        .map(|s| (s["day"].clone(), s["time"].clone()))
        .collect();
    assert_eq!(
        days,
        ["2026-10-15", "2026-10-22", "2026-10-29", "2026-11-05"]
            .map(|d| (d.into(), "16:30".into()))
    );
    assert!(
        plan_sessions(home.j(), &plan(id, "2026-10-15", 4))
            .unwrap()
            .nouns
            .is_empty()
    );
    assert_eq!(home.dump(), laid_out);
    undo(home.j()).unwrap();
    assert_eq!(home.count("session"), 0, "laid out in one act");
}

#[test]
fn sessions_outside_the_course_are_refused() {
    let (mut home, id) = home();
    let ended = CourseInput {
        id: Some(id),
        ended: Some("2026-09-30".to_owned()),
        ..course("CBT", "2026-06-04")
    };
    save_course(home.j(), ended).unwrap();
    home.refuses("day", "before_start", |j| {
        save_session(j, session(id, "2026-06-03", SessionStatus::Attended))
    });
    home.refuses("day", "not_possible_here", |j| {
        save_session(j, session(id, "2026-10-01", SessionStatus::Planned))
    });
    home.refuses("first", "before_start", |j| {
        plan_sessions(j, &plan(id, "2026-06-03", 2))
    });
    // What would run past the end is left out.
    plan_sessions(home.j(), &plan(id, "2026-09-17", 10)).unwrap();
    assert_eq!(home.count("session"), 2);
}

#[test]
fn a_session_is_ticked_off_on_its_day() {
    let (mut home, id) = home();
    plan_sessions(home.j(), &plan(id, TODAY, 2)).unwrap();
    let view = home.today(None);
    let planned = view
        .due
        .iter()
        .find_map(|item| match item {
            DueItem::Session {
                session, approach, ..
            } => {
                assert_eq!(approach, "CBT");
                Some(session.clone())
            }
            _ => None,
        })
        .unwrap();
    let attended = SessionInput {
        id: Some(planned.id),
        time: Some("16:30".to_owned()),
        themes: Some("Avoidance on Sundays".to_owned()),
        together: WorkingTogether {
            bond: Some(8),
            goals: Some(7),
            tasks: Some(0),
            took_part: Some(10),
        },
        ..session(id, TODAY, SessionStatus::Attended)
    };
    save_session(home.j(), attended).unwrap();
    assert_eq!(home.today(None).open, view.open - 1);
    let course = only(&home);
    assert_eq!((course.attended, course.not_held), (1, 0));
    assert_eq!(
        course.sessions[0].day.to_string(),
        "2026-09-10",
        "newest first"
    );
    let tomorrow = SessionInput {
        id: Some(course.sessions[0].id),
        ..session(id, "2026-09-10", SessionStatus::Attended)
    };
    home.refuses("status", "in_the_future", |j| save_session(j, tomorrow));
    let cancelled = SessionInput {
        id: Some(course.sessions[0].id),
        ..session(id, "2026-09-10", SessionStatus::CancelledByMe)
    };
    save_session(home.j(), cancelled).unwrap();
    assert_eq!(only(&home).not_held, 1);
}

#[test]
fn numbers_and_dates_out_of_range_are_refused_at_their_field() {
    let (mut home, id) = home();
    let with = |together| SessionInput {
        together,
        ..session(id, TODAY, SessionStatus::Attended)
    };
    let none = WorkingTogether::default();
    for (field, together) in [
        (
            "bond",
            WorkingTogether {
                bond: Some(11),
                ..none
            },
        ),
        (
            "took_part",
            WorkingTogether {
                took_part: Some(255),
                ..none
            },
        ),
    ] {
        home.refuses(field, "out_of_range", |j| save_session(j, with(together)));
    }
    for (field, input) in [
        (
            "every_days",
            PlanSessionsInput {
                every_days: 0,
                ..plan(id, TODAY, 3)
            },
        ),
        (
            "every_days",
            PlanSessionsInput {
                every_days: 85,
                ..plan(id, TODAY, 3)
            },
        ),
        ("count", plan(id, TODAY, 0)),
        ("count", plan(id, TODAY, 121)),
    ] {
        home.refuses(field, "out_of_range", |j| plan_sessions(j, &input));
    }
    let backwards = CourseInput {
        ended: Some("2026-06-03".to_owned()),
        ..course("DBT", "2026-06-04")
    };
    home.refuses("ended", "end_before_start", |j| save_course(j, backwards));
    let neither = CourseInput {
        start: None,
        ..course("DBT", "2026-06-04")
    };
    home.refuses("start", "empty", |j| save_course(j, neither));
    let too_often = CourseInput {
        rhythm: Some(Rhythm::PerWeek { times: 8 }),
        ..course("DBT", "2026-06-04")
    };
    home.refuses("rhythm", "out_of_range", |j| save_course(j, too_often));
    home.refuses("id", "not_found", |j| {
        save_session(j, session(CourseId(99), TODAY, SessionStatus::Planned))
    });
    home.refuses("id", "not_found", |j| remove_session(j, SessionId(99)));
}

#[test]
fn a_change_of_rhythm_holds_from_its_day() {
    let (mut home, id) = home();
    let fortnightly = |start: &str| RhythmInput {
        course: id,
        start: start.to_owned(),
        rhythm: Rhythm::EveryWeeks { weeks: 2 },
        reason: None,
    };
    home.refuses("start", "before_start", |j| {
        add_rhythm(j, fortnightly("2026-06-03"))
    });
    add_rhythm(home.j(), fortnightly("2026-10-01")).unwrap();
    assert_eq!(only(&home).rhythm_words.as_deref(), Some("weekly"));
    home.at("2026-10-01 09:00");
    assert_eq!(only(&home).rhythm_words.as_deref(), Some("every two weeks"));
    assert_eq!(
        only(&home).rhythms.len(),
        2,
        "what was true before is still there"
    );
}

#[test]
fn a_waiting_list_has_no_rhythm_yet() {
    let mut home = Home::new();
    let waiting = CourseInput {
        start: None,
        waiting_since: Some("2026-05-01".to_owned()),
        rhythm: None,
        ..course("EMDR", TODAY)
    };
    save_course(home.j(), waiting).unwrap();
    let id = home.course("EMDR");
    let fortnightly = RhythmInput {
        course: id,
        start: TODAY.to_owned(),
        rhythm: Rhythm::AsAgreed,
        reason: None,
    };
    home.refuses("start", "before_start", |j| add_rhythm(j, fortnightly));
    assert_eq!(only(&home).rhythm_words, None);
}

#[test]
fn removing_a_course_takes_its_sessions_along_and_undo_brings_all_back() {
    let (mut home, id) = home();
    plan_sessions(home.j(), &plan(id, TODAY, 5)).unwrap();
    let whole = home.dump();
    remove_course(home.j(), id).unwrap();
    assert_eq!((home.count("session"), home.count("rhythm_step")), (0, 0));
    home.reopen();
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), whole);
}
