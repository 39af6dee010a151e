//! Courses over their whole life: waiting, begun, changed, corrected, closed with a plan; kinds of their own; and words that never print.

use ballast_charts::{Size, Theme};
use ballast_journal::chart::{
    Asked, ChartFormat, ChartKind, draw_picture, get_course_chart, get_treatment_chart,
    picture_file,
};
use ballast_journal::homework::save_homework;
use ballast_journal::medicine::save_medicine;
use ballast_journal::session::{plan_sessions, save_session};
use ballast_journal::summary::{get_summary, summary_pdf};
use ballast_journal::therapy::{
    add_rhythm, close_course, get_course, remove_rhythm, save_course, update_rhythm,
};
use ballast_journal::treatment::get_treatment;
use ballast_journal::undo::undo;
use ballast_journal::views::{
    ChartRange, ChartRequest, CloseInput, CourseInput, CourseState, DueItem, NextKind,
    PlanSessionsInput, RhythmInput, SessionInput, SummaryRequest,
};
use ballast_model::{
    CourseId, CourseKind, KeepWell, Rhythm, RhythmId, SessionStatus, StepKind, SummaryDocument,
    WorkingTogether,
};
use chrono_tz::Tz;

use crate::home::{Home, TODAY};
use crate::inputs::{course, everything, homework, medicine, session, step};
use crate::page::{pages_of, squeezed};

fn rhythm(course: CourseId, start: &str, rhythm: Rhythm) -> RhythmInput {
    RhythmInput {
        course,
        start: start.to_owned(),
        rhythm,
        reason: None,
    }
}

fn sentences(home: &Home) -> Vec<String> {
    let lines = get_treatment(home.look()).unwrap().standing;
    lines.into_iter().map(|line| line.sentence).collect()
}

#[test]
fn a_course_waits_begins_thins_out_and_closes() {
    let mut home = Home::new();
    let waiting = CourseInput {
        start: None,
        waiting_since: Some("2026-05-28".to_owned()),
        waiting_with: Some("Dr. B.".to_owned()),
        rhythm: None,
        ..course("EMDR", TODAY)
    };
    save_course(home.j(), waiting.clone()).unwrap();
    let id = home.course("EMDR");
    assert_eq!(
        sentences(&home),
        ["Waiting for EMDR since 28 May (14 weeks), with Dr. B."]
    );
    // A place at last: the same course begins, and how long it was waited for stays in it.
    let begun = CourseInput {
        id: Some(id),
        start: Some("2026-09-03".to_owned()),
        ..waiting
    };
    save_course(home.j(), begun).unwrap();
    add_rhythm(
        home.j(),
        rhythm(id, "2026-09-03", Rhythm::PerWeek { times: 1 }),
    )
    .unwrap();
    add_rhythm(
        home.j(),
        rhythm(id, "2026-12-03", Rhythm::Booster { months: Some(3) }),
    )
    .unwrap();
    assert_eq!(
        sentences(&home),
        ["EMDR weekly since 3 September; no session recorded yet."]
    );
    home.at("2027-01-04 10:00");
    assert_eq!(
        sentences(&home),
        [
            "EMDR booster sessions every 3 months since 3 December 2026; before that weekly for 13 weeks; no session recorded yet."
        ]
    );
    let plan = PlanSessionsInput {
        course: id,
        first: "2027-01-31".to_owned(),
        time: None,
        every_days: 1,
        every_months: Some(1),
        count: 4,
    };
    plan_sessions(home.j(), &plan).unwrap();
    let days: Vec<String> = get_course(home.look(), id)
        .unwrap()
        .view
        .sessions
        .iter()
        .rev()
        .map(|s| s.day.to_string())
        .collect();
    assert_eq!(
        days,
        ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"],
        "months of the calendar, each counted from the first"
    );
    // Closing takes the sessions after the last day out, in one act that can be undone.
    let before = home.dump();
    let closing = CloseInput {
        id,
        ended: Some("2027-02-28".to_owned()),
        why_ended: Some("As agreed".to_owned()),
        keep_well: KeepWell {
            go_on: Some("Out before nine".to_owned()),
            first_signs: None,
            whom_to_call: Some("L.".to_owned()),
        },
    };
    close_course(home.j(), closing).unwrap();
    assert_eq!(home.count("session"), 2);
    home.at("2027-03-01 10:00");
    let closed = get_course(home.look(), id).unwrap().view;
    assert_eq!(closed.state, CourseState::Closed);
    assert_eq!(
        closed.course.keep_well.go_on.as_deref(),
        Some("Out before nine")
    );
    assert!(
        sentences(&home).is_empty(),
        "what has closed runs no longer"
    );
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
}

#[test]
fn editing_a_course_leaves_its_plan_and_its_end_as_they_are() {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    let plan = CloseInput {
        id,
        ended: Some("2026-09-01".to_owned()),
        why_ended: Some("Moved away".to_owned()),
        keep_well: KeepWell {
            first_signs: Some("Post unopened".to_owned()),
            ..KeepWell::default()
        },
    };
    close_course(home.j(), plan).unwrap();
    let edit = CourseInput {
        id: Some(id),
        focus: Some("Worry".to_owned()),
        ended: Some("2026-09-01".to_owned()),
        ..course("CBT", "2026-06-04")
    };
    save_course(home.j(), edit).unwrap();
    let now = get_course(home.look(), id).unwrap().view.course;
    assert_eq!(now.focus.as_deref(), Some("Worry"));
    assert_eq!(now.why_ended.as_deref(), Some("Moved away"));
    assert_eq!(now.keep_well.first_signs.as_deref(), Some("Post unopened"));
}

#[test]
fn a_rhythm_is_corrected_or_removed_like_a_dose() {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    let fortnightly = Rhythm::EveryWeeks { weeks: 2 };
    add_rhythm(home.j(), rhythm(id, "2026-08-06", fortnightly)).unwrap();
    let steps = |home: &Home| {
        let rhythms = get_course(home.look(), id).unwrap().view.rhythms;
        rhythms
            .into_iter()
            .map(|r| (r.step.start.to_string(), r.words, r.lasted))
            .collect::<Vec<_>>()
    };
    let row = |start: &str, words: &str, lasted: &str| {
        (start.to_owned(), words.to_owned(), Some(lasted.to_owned()))
    };
    assert_eq!(
        steps(&home),
        [
            row("2026-06-04", "weekly", "9 weeks"),
            row("2026-08-06", "every two weeks", "4 weeks")
        ]
    );
    // It was a week later, and every three weeks.
    let step_id = get_course(home.look(), id).unwrap().view.rhythms[1].step.id;
    let corrected = rhythm(CourseId(99), "2026-08-13", Rhythm::EveryWeeks { weeks: 3 });
    update_rhythm(home.j(), step_id, corrected).unwrap();
    assert_eq!(
        steps(&home),
        [
            row("2026-06-04", "weekly", "10 weeks"),
            row("2026-08-13", "every three weeks", "3 weeks")
        ]
    );
    let early = rhythm(id, "2026-06-03", fortnightly);
    home.refuses("start", "before_start", |j| {
        update_rhythm(j, step_id, early)
    });
    let often = rhythm(id, "2026-08-13", Rhythm::Booster { months: Some(13) });
    home.refuses("rhythm", "out_of_range", |j| {
        update_rhythm(j, step_id, often)
    });
    home.refuses("id", "not_found", |j| remove_rhythm(j, RhythmId(99)));
    remove_rhythm(home.j(), step_id).unwrap();
    assert_eq!(steps(&home), [row("2026-06-04", "weekly", "13 weeks")]);
}

#[test]
fn a_kind_with_a_name_of_its_own_needs_no_other() {
    let mut home = Home::new();
    let of = |kind, approach: &str| CourseInput {
        kind,
        ..course(approach, "2026-08-20")
    };
    for (kind, name) in [
        (CourseKind::Ect, "ECT"),
        (CourseKind::Tms, "TMS"),
        (CourseKind::Light, "Light therapy"),
        (CourseKind::HospitalStay, "Hospital stay"),
    ] {
        save_course(home.j(), of(kind, "  ")).unwrap();
        let id = home.course(name);
        assert_eq!(get_course(home.look(), id).unwrap().view.course.kind, kind);
    }
    for kind in [CourseKind::Talking, CourseKind::Programme] {
        home.refuses("approach", "empty", |j| save_course(j, of(kind, "")));
    }
    let many = CourseInput {
        sessions_agreed: Some(501),
        ..of(CourseKind::Ect, "")
    };
    home.refuses("sessions_agreed", "out_of_range", |j| save_course(j, many));
}

#[test]
fn a_planned_session_keeps_its_time_over_both_clock_changes_and_travel() {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    let plan = PlanSessionsInput {
        course: id,
        first: "2026-10-22".to_owned(),
        time: Some("08:00".to_owned()),
        every_days: 7,
        every_months: None,
        count: 30,
    };
    plan_sessions(home.j(), &plan).unwrap();
    let due = |home: &Home| {
        let due = home.today(None).due;
        due.into_iter()
            .filter_map(|item| match item {
                DueItem::Session { session, .. } => session.time,
                _ => None,
            })
            .map(|time| time.to_string())
            .collect::<Vec<_>>()
    };
    // Before and after the end of October, after the end of March, in Tokyo, and in Honolulu where it is still the day before.
    for day in ["2026-10-22", "2026-10-29", "2027-04-01"] {
        home.at(&format!("{day} 07:00"));
        assert_eq!(due(&home), ["08:00:00"], "{day}");
    }
    home.travel("2027-04-08 07:00", Tz::Asia__Tokyo);
    assert_eq!(due(&home), ["08:00:00"]);
    home.travel("2027-04-14 22:00", Tz::Pacific__Honolulu);
    assert_eq!(due(&home), [""; 0]);
    home.travel("2027-04-15 07:00", Tz::Pacific__Honolulu);
    assert_eq!(due(&home), ["08:00:00"]);
}

#[test]
fn what_is_next_stands_in_order_and_leads_to_its_course() {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    let steps = vec![
        step("2026-07-01", StepKind::Start, "50"),
        step("2026-09-10", StepKind::Increase, "100"),
    ];
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    save_session(home.j(), session(id, "2026-09-17", SessionStatus::Planned)).unwrap();
    save_homework(home.j(), homework(id, "Walk", Some("2026-09-16"))).unwrap();
    add_rhythm(
        home.j(),
        rhythm(id, "2026-10-01", Rhythm::EveryWeeks { weeks: 2 }),
    )
    .unwrap();
    let next = get_treatment(home.look()).unwrap().next;
    let said: Vec<_> = next
        .iter()
        .map(|n| (n.day.to_string(), n.words.as_str(), n.kind, n.course))
        .collect();
    assert_eq!(
        said,
        [
            (
                "2026-09-10".to_owned(),
                "Sertraline 100 mg",
                NextKind::Medicine,
                None
            ),
            (
                "2026-09-16".to_owned(),
                "Walk",
                NextKind::Homework,
                Some(id)
            ),
            (
                "2026-09-17".to_owned(),
                "CBT session",
                NextKind::Therapy,
                Some(id)
            ),
            (
                "2026-10-01".to_owned(),
                "CBT: every two weeks",
                NextKind::Therapy,
                Some(id)
            ),
        ]
    );
}

/// Every way out that makes something to hand over: the page for each reader with everything ticked, the charts in every format.
#[test]
fn words_for_own_eyes_never_print() {
    const OWN: &str = "Xylophone";
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    let held = SessionInput {
        themes: Some("Sunday".to_owned()),
        private_note: Some(format!("{OWN} {OWN}")),
        together: WorkingTogether {
            took_part: Some(7),
            ..WorkingTogether::default()
        },
        ..session(id, "2026-09-01", SessionStatus::Attended)
    };
    save_session(home.j(), held).unwrap();
    let kept = get_course(home.look(), id).unwrap().view.sessions[0]
        .private_note
        .clone();
    assert!(kept.is_some_and(|note| note.contains(OWN)), "it is kept");

    let mut out: Vec<(&str, String)> = Vec::new();
    for document in SummaryDocument::ALL {
        let request = SummaryRequest {
            since: Some("2026-09-01".to_owned()),
            ..everything(*document)
        };
        let pdf = summary_pdf(home.look(), &request).unwrap();
        out.push((document.code(), pages_of(&pdf.bytes).concat()));
        let view = get_summary(home.look(), &request).unwrap();
        assert_eq!(view.never, 1, "and the preview counts it");
        out.push((document.code(), view.pages.concat()));
    }
    for kind in ChartKind::ALL {
        let asked = Asked::whole(kind);
        let chart = draw_picture(home.look(), &asked, Theme::Paper, Size::wide(900)).unwrap();
        out.push(("chart", format!("{chart:?}")));
        for format in [ChartFormat::Svg, ChartFormat::Csv] {
            let file = picture_file(home.look(), &asked, Theme::Paper, None, format).unwrap();
            out.push(("chart file", String::from_utf8(file.bytes).unwrap()));
        }
    }
    let request = ChartRequest {
        range: ChartRange::All,
        theme: "paper".to_owned(),
        width: 900,
    };
    let both = get_treatment_chart(home.look(), &request).unwrap();
    out.push(("both treatments", format!("{both:?}")));
    let one = get_course_chart(home.look(), id, &request).unwrap();
    out.push(("course", format!("{one:?}")));
    let treatment = get_treatment(home.look()).unwrap();
    out.push((
        "standing",
        format!("{:?} {:?}", treatment.standing, treatment.next),
    ));
    for (name, text) in out {
        assert!(!text.is_empty());
        assert!(!squeezed(&text).contains(OWN), "{name} says it");
    }
}

#[test]
fn both_treatments_are_drawn_on_one_axis_with_how_able_one_was_to_take_part() {
    let mut home = Home::new();
    save_course(home.j(), course("CBT", "2026-06-04")).unwrap();
    let id = home.course("CBT");
    let steps = vec![step("2026-07-01", StepKind::Start, "50")];
    save_medicine(home.j(), medicine("Sertraline", steps)).unwrap();
    let stay = CourseInput {
        kind: CourseKind::HospitalStay,
        ended: Some("2026-08-20".to_owned()),
        rhythm: None,
        ..course("Ward 4", "2026-08-10")
    };
    save_course(home.j(), stay).unwrap();
    for (day, took_part) in [
        ("2026-07-09", Some(3)),
        ("2026-08-27", Some(8)),
        ("2026-09-03", None),
    ] {
        let held = SessionInput {
            together: WorkingTogether {
                took_part,
                ..WorkingTogether::default()
            },
            ..session(id, day, SessionStatus::Attended)
        };
        save_session(home.j(), held).unwrap();
    }
    // Not attended: what was said then does not count as an answer after a session.
    let cancelled = SessionInput {
        together: WorkingTogether {
            took_part: Some(10),
            ..WorkingTogether::default()
        },
        ..session(id, "2026-08-06", SessionStatus::CancelledByMe)
    };
    save_session(home.j(), cancelled).unwrap();
    let request = ChartRequest {
        range: ChartRange::SixMonths,
        theme: "light".to_owned(),
        width: 990,
    };
    let both = get_treatment_chart(home.look(), &request).unwrap();
    for words in ["Sertraline", "CBT", "Ward 4", "10 August to 20 August"] {
        assert!(both.svg.contains(words), "{words}");
    }
    assert_eq!(
        both.sentence,
        "Something was said about working together after 2 of 3 attended sessions."
    );
    let on = |day: &str| {
        let row = both.rows.iter().find(|r| r.day.to_string() == day).unwrap();
        row.reading.clone()
    };
    assert!(on("2026-08-27").contains('8'), "{}", on("2026-08-27"));
    assert!(!on("2026-08-06").contains("10"), "{}", on("2026-08-06"));
    let one = get_course_chart(home.look(), id, &request).unwrap();
    assert!(!one.svg.contains("Ward 4"));
    assert!(one.from.to_string().as_str() >= "2026-05-28");
    home.refuses("id", "not_found", |j| {
        get_course_chart(j, CourseId(99), &request)
    });
}
