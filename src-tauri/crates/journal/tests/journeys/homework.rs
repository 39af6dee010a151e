//! From one session to the next: what to talk about, homework and what became of it, and what is carried on.

use ballast_journal::homework::{answer_homework, remove_homework, save_homework};
use ballast_journal::session::{plan_sessions, prepare_session, save_session, tick_session};
use ballast_journal::therapy::{get_course, save_course};
use ballast_journal::undo::undo;
use ballast_journal::views::{
    AnswerInput, DueItem, HomeworkInput, PlanSessionsInput, PrepView, SessionInput,
};
use ballast_model::{CourseId, Homework, HomeworkStatus, SessionStatus};

use crate::home::{Home, TODAY};
use crate::inputs::{answer, course, homework, session};

/// A course with sessions every Thursday from today on.
fn home() -> (Home, CourseId) {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    let plan = PlanSessionsInput {
        course: id,
        first: TODAY.to_owned(),
        time: Some("16:30".to_owned()),
        every_days: 7,
        every_months: None,
        count: 4,
    };
    plan_sessions(home.j(), &plan).unwrap();
    (home, id)
}

fn next(home: &Home, id: CourseId) -> PrepView {
    get_course(home.look(), id).unwrap().next.unwrap()
}

fn all(home: &Home, id: CourseId) -> Vec<Homework> {
    get_course(home.look(), id).unwrap().view.homework
}

fn tasks(prep: &PrepView) -> Vec<&str> {
    prep.carried.iter().map(|h| h.task.as_str()).collect()
}

fn homework_due(home: &Home, day: Option<&str>) -> Vec<Homework> {
    let due = home.today(day).due;
    due.into_iter()
        .filter_map(|item| match item {
            DueItem::Homework { homework, .. } => Some(homework),
            _ => None,
        })
        .collect()
}

#[test]
fn from_a_session_to_its_homework_to_the_next_session() {
    let (mut home, id) = home();
    let first = next(&home, id).session;
    tick_session(home.j(), first.id, SessionStatus::Attended).unwrap();
    for (task, due) in [
        ("Ring the dentist", Some("2026-09-08")),
        ("Walk on Sunday", None),
        ("Read the flyer", Some("2026-09-09")),
    ] {
        let agreed_in = HomeworkInput {
            session: Some(first.id),
            ..homework(id, task, due)
        };
        save_homework(home.j(), agreed_in).unwrap();
    }
    let given = all(&home, id);
    assert!(given.iter().all(|h| h.session == Some(first.id)));
    assert!(given.iter().all(|h| h.agreed == first.day));

    // The next one hears of all three while nothing was said.
    let second = next(&home, id);
    assert_eq!(second.session.day.to_string(), "2026-09-10");
    assert_eq!(
        tasks(&second),
        ["Ring the dentist", "Walk on Sunday", "Read the flyer"]
    );

    // Due on its day, in one act; a day later it is not asked for again.
    home.at("2026-09-08 18:00");
    let [due] = homework_due(&home, None).try_into().unwrap();
    assert_eq!(due.task, "Ring the dentist");
    let before = home.today(None).open;
    let said = AnswerInput {
        learnt: Some("It was two minutes".to_owned()),
        ..answer(due.id, HomeworkStatus::Done)
    };
    answer_homework(home.j(), said).unwrap();
    assert_eq!(home.today(None).open, before - 1);
    home.at("2026-09-09 21:00");
    assert_eq!(homework_due(&home, None)[0].task, "Read the flyer");
    home.at("2026-09-10 09:00");
    assert!(homework_due(&home, None).is_empty());
    assert_eq!(homework_due(&home, Some("2026-09-09")).len(), 1);

    // Done and learnt, and still open: both go to the session of the 10th.
    let second = next(&home, id);
    assert_eq!(second.carried.len(), 3);
    let learnt = second.carried[0].learnt.as_deref();
    assert_eq!(learnt, Some("It was two minutes"));
    tick_session(home.j(), second.session.id, SessionStatus::Attended).unwrap();

    // What was said has been heard; what is open goes on.
    let third = next(&home, id);
    assert_eq!(third.session.day.to_string(), "2026-09-17");
    assert_eq!(tasks(&third), ["Walk on Sunday", "Read the flyer"]);
    let aside = all(&home, id)[0].id;
    answer_homework(home.j(), answer(aside, HomeworkStatus::SetAside)).unwrap();
    assert_eq!(tasks(&next(&home, id)), ["Walk on Sunday"]);
}

#[test]
fn what_to_talk_about_is_asked_for_the_evening_before_and_changes_nothing_else() {
    let (mut home, id) = home();
    let prep = |home: &Home| {
        home.today(None)
            .due
            .into_iter()
            .find_map(|item| match item {
                DueItem::Prep {
                    session, carried, ..
                } => Some((session, carried)),
                _ => None,
            })
    };
    assert!(prep(&home).is_none(), "the session is today");
    save_homework(home.j(), homework(id, "Walk on Sunday", None)).unwrap();
    home.at("2026-09-09 20:00");
    let view = home.today(None);
    let forms = |item: &&DueItem| matches!(item, DueItem::Questionnaire { .. });
    let open = view.open as usize - view.due.iter().filter(forms).count();
    let (session, carried) = prep(&home).unwrap();
    assert_eq!(
        (session.day.to_string().as_str(), carried),
        ("2026-09-10", 1)
    );
    assert_eq!(open, 0, "an offer is never open");
    prepare_session(home.j(), session.id, Some("  The letter in the drawer ")).unwrap();
    let (now, _) = prep(&home).unwrap();
    assert_eq!(now.prep.as_deref(), Some("The letter in the drawer"));
    assert_eq!(
        ballast_model::Session { prep: None, ..now },
        session,
        "nothing but the words changed"
    );
    undo(home.j()).unwrap();
    assert_eq!(prep(&home).unwrap().0, session);
    // After a gap there is only today: what was not prepared is not asked for.
    home.at("2026-09-13 20:00");
    assert!(prep(&home).is_none());
}

#[test]
fn a_tick_changes_the_status_and_nothing_else() {
    let (mut home, id) = home();
    let planned = next(&home, id).session;
    let rich = SessionInput {
        id: Some(planned.id),
        time: Some("16:30".to_owned()),
        minutes: Some(50),
        prep: Some("The letter".to_owned()),
        private_note: Some("cried".to_owned()),
        cost: Some("90".to_owned()),
        ..session(id, TODAY, SessionStatus::Planned)
    };
    save_session(home.j(), rich).unwrap();
    let before = home.dump();
    tick_session(home.j(), planned.id, SessionStatus::Attended).unwrap();
    let mut after = home.dump();
    let rows = after.get_mut("session").unwrap();
    let row = rows.iter_mut().find(|r| r["id"] == planned.id.0).unwrap();
    assert_eq!(row["status"], "attended");
    row["status"] = "planned".into();
    assert_eq!(after, before);
    let next_week = next(&home, id).session.id;
    home.refuses("status", "in_the_future", |j| {
        tick_session(j, next_week, SessionStatus::Attended)
    });
}

#[test]
fn what_was_agreed_and_what_became_of_it_are_changed_apart() {
    let (mut home, id) = home();
    save_homework(home.j(), homework(id, "Walk", Some("2026-09-06"))).unwrap();
    let walk = all(&home, id).remove(0);
    home.at("2026-09-05 12:00");
    let partly = AnswerInput {
        in_the_way: Some("Rain".to_owned()),
        ..answer(walk.id, HomeworkStatus::Partly)
    };
    answer_homework(home.j(), partly).unwrap();
    home.at("2026-09-07 12:00");
    // Another task in words; the answer stays, with its day.
    let edit = HomeworkInput {
        id: Some(walk.id),
        ..homework(id, "Walk round the pond", None)
    };
    save_homework(home.j(), edit).unwrap();
    let now = all(&home, id).remove(0);
    assert_eq!(now.task, "Walk round the pond");
    assert_eq!((now.due, now.agreed), (None, walk.agreed));
    assert_eq!(now.status, HomeworkStatus::Partly);
    assert_eq!(now.answered.unwrap().to_string(), "2026-09-05");
    assert_eq!(now.in_the_way.as_deref(), Some("Rain"));
    // More words to the same answer keep its day; another answer has today's; open has none.
    let more = AnswerInput {
        learnt: Some("Half counts".to_owned()),
        ..answer(walk.id, HomeworkStatus::Partly)
    };
    answer_homework(home.j(), more).unwrap();
    assert_eq!(
        all(&home, id)[0].answered.unwrap().to_string(),
        "2026-09-05"
    );
    answer_homework(home.j(), answer(walk.id, HomeworkStatus::Done)).unwrap();
    assert_eq!(
        all(&home, id)[0].answered.unwrap().to_string(),
        "2026-09-07"
    );
    answer_homework(home.j(), answer(walk.id, HomeworkStatus::Open)).unwrap();
    assert_eq!(all(&home, id)[0].answered, None);
}

#[test]
fn homework_that_cannot_be_is_refused_at_its_field() {
    let (mut home, id) = home();
    save_course(home.j(), course("DBT", "2026-06-04")).unwrap();
    let other = home.course("DBT");
    let session = next(&home, id).session.id;
    for (field, problem, input) in [
        ("task", "empty", homework(id, " ", None)),
        (
            "due",
            "end_before_start",
            homework(id, "x", Some("2026-09-02")),
        ),
        ("due", "not_a_date", homework(id, "x", Some("soon"))),
        (
            "session",
            "not_possible_here",
            HomeworkInput {
                session: Some(session),
                ..homework(other, "x", None)
            },
        ),
        (
            "agreed",
            "in_the_future",
            HomeworkInput {
                agreed: Some("2026-09-04".to_owned()),
                ..homework(id, "x", None)
            },
        ),
    ] {
        home.refuses(field, problem, |j| save_homework(j, input));
    }
    save_homework(home.j(), homework(id, "x", None)).unwrap();
    let task = all(&home, id)[0].id;
    let said = |day: &str| AnswerInput {
        day: Some(day.to_owned()),
        ..answer(task, HomeworkStatus::Done)
    };
    home.refuses("day", "in_the_future", |j| {
        answer_homework(j, said("2026-09-04"))
    });
    home.refuses("answered", "before_start", |j| {
        answer_homework(j, said("2026-09-02"))
    });
    remove_homework(home.j(), task).unwrap();
    home.refuses("id", "not_found", |j| remove_homework(j, task));
}

#[test]
fn homework_is_agreed_with_the_session_in_one_act() {
    let (mut home, id) = home();
    let first = next(&home, id).session;
    let before = home.dump();
    let held = SessionInput {
        id: Some(first.id),
        homework: vec!["Walk".to_owned(), "  ".to_owned(), "Ring L.".to_owned()],
        ..session(id, TODAY, SessionStatus::Attended)
    };
    save_session(home.j(), held).unwrap();
    let given = all(&home, id);
    let said: Vec<_> = given
        .iter()
        .map(|h| (h.task.as_str(), h.session, h.due.unwrap().to_string()))
        .collect();
    let eve = || "2026-09-09".to_owned();
    assert_eq!(
        said,
        [
            ("Ring L.", Some(first.id), eve()),
            ("Walk", Some(first.id), eve())
        ]
    );
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
    let long = SessionInput {
        id: Some(first.id),
        homework: vec!["Walk".to_owned(), "x".repeat(501)],
        ..session(id, TODAY, SessionStatus::Attended)
    };
    home.refuses("homework.1.task", "too_long", |j| save_session(j, long));
}
