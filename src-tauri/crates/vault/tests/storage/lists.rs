//! Ranges are inclusive, orders are as said, and each list holds what belongs to it and nothing else.

use ballast_model::*;
use ballast_vault::*;

use crate::fixtures::*;

#[test]
fn check_ins_of_a_day_come_in_the_order_they_were_lived() {
    let conn = &database();
    let at = |about: &str, instant: &str| CheckIn {
        day: day(about),
        recorded: Moment {
            at: instant.parse().unwrap(),
            ..moment()
        },
        ..bare_check_in()
    };
    let evening = add_check_in(conn, &at("2026-11-22", "2026-11-22T20:00:00Z")).unwrap();
    let morning = add_check_in(conn, &at("2026-11-22", "2026-11-22T07:00:00Z")).unwrap();
    let tie = add_check_in(conn, &at("2026-11-22", "2026-11-22T20:00:00.000Z")).unwrap();
    let next = add_check_in(conn, &at("2026-11-23", "2026-11-23T06:00:00Z")).unwrap();
    add_check_in(conn, &at("2026-11-24", "2026-11-24T06:00:00Z")).unwrap();
    let ids = |list: Vec<CheckIn>| list.into_iter().map(|c| c.id).collect::<Vec<_>>();
    assert_eq!(
        ids(list_check_ins_on(conn, day("2026-11-22")).unwrap()),
        [morning, evening, tie]
    );
    let two = list_check_ins(conn, day("2026-11-22"), day("2026-11-23")).unwrap();
    assert_eq!(ids(two), [morning, evening, tie, next]);
    assert_eq!(ids(list_check_ins_on(conn, day("2026-11-21")).unwrap()), []);
}

#[test]
fn tags_are_counted_and_imports_found_by_key() {
    let conn = &database();
    assert_eq!(check_in_days(conn).unwrap(), None);
    full_record(conn);
    let tags = list_tags(conn).unwrap();
    assert_eq!(tags, [("work".to_owned(), 2), ("rain".to_owned(), 1)]);
    let found = find_check_in_by_source_key(conn, "2026-11-22 22:10|good")
        .unwrap()
        .unwrap();
    assert_eq!(get_check_in(conn, found).unwrap().day, day("2026-11-22"));
    assert_eq!(find_check_in_by_source_key(conn, "another").unwrap(), None);
}

#[test]
fn trackers_come_in_the_order_of_the_check_in() {
    let conn = &database();
    let add = |key: &str, position, active| {
        add_tracker(
            conn,
            &Tracker {
                position,
                active,
                ..tracker(key, TrackerKind::Scale10)
            },
        )
        .unwrap()
    };
    let (c, a, b) = (add("c", 7, true), add("a", 1, true), add("b", 2, false));
    let ids = |list: Vec<Tracker>| list.into_iter().map(|t| t.id).collect::<Vec<_>>();
    assert_eq!(ids(list_trackers(conn).unwrap()), [a, b, c]);
    assert_eq!(ids(list_active_trackers(conn).unwrap()), [a, c]);
    assert_eq!(find_tracker(conn, "b").unwrap().map(|t| t.id), Some(b));
    assert_eq!(find_tracker(conn, "B").unwrap(), None);
}

#[test]
fn steps_and_doses_belong_to_their_medicine() {
    let conn = &database();
    let (first, second) = (
        add_medicine(conn, &medicine("Examplin")).unwrap(),
        add_medicine(conn, &medicine("Specimol")).unwrap(),
    );
    let daily = || Schedule::Daily {
        times: vec![time("08:00")],
    };
    let late = add_step(conn, &step(first, "2026-02-01", daily())).unwrap();
    let other = add_step(conn, &step(second, "2026-01-15", daily())).unwrap();
    let early = add_step(conn, &step(first, "2026-01-01", daily())).unwrap();
    let same_day = add_step(conn, &stop(first, "2026-02-01")).unwrap();
    let ids = |list: Vec<RegimenStep>| list.into_iter().map(|s| s.id).collect::<Vec<_>>();
    assert_eq!(
        ids(list_steps_of(conn, first).unwrap()),
        [early, late, same_day]
    );
    assert_eq!(
        ids(list_steps(conn).unwrap()),
        [early, late, same_day, other]
    );

    let on = |medicine, about: &str, slot: Option<&str>| {
        let dose = Dose {
            day: day(about),
            slot: slot.map(time),
            ..full_dose(medicine)
        };
        add_dose(conn, &dose).unwrap()
    };
    let evening = on(first, "2026-03-01", Some("20:00"));
    let morning = on(first, "2026-03-01", Some("08:00"));
    let needed = on(first, "2026-03-01", None);
    let others = on(second, "2026-03-01", Some("08:00"));
    let next = on(first, "2026-03-02", Some("08:00"));
    on(first, "2026-03-03", Some("08:00"));
    let ids = |list: Vec<Dose>| list.into_iter().map(|d| d.id).collect::<Vec<_>>();
    let range = (day("2026-03-01"), day("2026-03-02"));
    assert_eq!(
        ids(list_doses(conn, range.0, range.1).unwrap()),
        [needed, morning, evening, others, next]
    );
    assert_eq!(
        ids(list_doses_of(conn, first, range.0, range.1).unwrap()),
        [needed, morning, evening, next]
    );
    let found = find_dose(conn, first, range.0, time("20:00")).unwrap();
    assert_eq!(found.map(|d| d.id), Some(evening));
    assert_eq!(
        find_dose(conn, second, range.0, time("20:00")).unwrap(),
        None
    );
}

#[test]
fn what_lasts_counts_with_every_day_it_lasts() {
    let conn = &database();
    let moved = add_event(conn, &full_event()).unwrap(); // 1 to 14 August
    let birthday = add_event(conn, &bare_event()).unwrap(); // 1 September
    let ids = |from, to| {
        list_events(conn, day(from), day(to))
            .unwrap()
            .into_iter()
            .map(|e| e.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("2026-08-14", "2026-08-31"), [moved]);
    assert_eq!(ids("2026-08-15", "2026-09-01"), [birthday]);
    assert_eq!(ids("2026-07-01", "2026-12-31"), [moved, birthday]);
    assert_eq!(ids("2026-09-02", "2026-12-31"), []);

    let pill = add_medicine(conn, &full_medicine()).unwrap();
    let ended = add_side_effect(conn, &full_side_effect(pill)).unwrap(); // 1 May to 1 June
    let going_on = add_side_effect(conn, &bare_side_effect()).unwrap(); // from 1 July
    let rate = |on: &str, severity| {
        rate_side_effect(
            conn,
            &SideEffectRating {
                side_effect: ended,
                day: day(on),
                severity,
            },
        )
        .unwrap();
    };
    rate("2026-05-20", 1);
    rate("2026-05-02", 3);
    rate("2026-05-02", 2);
    let ids = |from, to| {
        let found = list_side_effects_between(conn, day(from), day(to)).unwrap();
        found
            .into_iter()
            .map(|(s, ratings)| (s.id, ratings.len()))
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("2026-06-01", "2026-06-30"), [(ended, 2)]);
    assert_eq!(ids("2026-06-02", "2026-06-30"), []);
    assert_eq!(ids("2027-01-01", "2027-01-02"), [(going_on, 0)]);
    let all = list_side_effects(conn).unwrap();
    let severities: Vec<u8> = all[0].1.iter().map(|r| r.severity).collect();
    assert_eq!((all.len(), severities), (2, vec![2, 1]));
    remove_rating(conn, ended, day("2026-05-20")).unwrap();
    assert_eq!(list_ratings(conn, ended).unwrap().len(), 1);
}

#[test]
fn sessions_and_rhythms_belong_to_their_course() {
    let conn = &database();
    let (first, second) = (
        add_course(conn, &full_course()).unwrap(),
        add_course(conn, &waiting_course()).unwrap(),
    );
    let courses: Vec<CourseId> = list_courses(conn)
        .unwrap()
        .into_iter()
        .map(|c| c.id)
        .collect();
    assert_eq!(courses, [second, first]);
    let planned = [
        bare_session(first),
        full_session(first),
        Session {
            time: None,
            ..full_session(second)
        },
    ];
    let ids = add_sessions(conn, &planned).unwrap();
    let found = |list: Vec<Session>| list.into_iter().map(|s| s.id).collect::<Vec<_>>();
    assert_eq!(
        found(list_sessions(conn, day("2026-03-08"), day("2026-03-15")).unwrap()),
        [ids[2], ids[1], ids[0]]
    );
    assert_eq!(
        found(list_sessions(conn, day("2026-03-09"), day("2026-03-15")).unwrap()),
        [ids[0]]
    );
    assert_eq!(
        found(list_sessions_of(conn, first).unwrap()),
        [ids[1], ids[0]]
    );
    let due_later = add_homework(conn, &full_homework(first, ids[1])).unwrap();
    let open = add_homework(conn, &bare_homework(first)).unwrap();
    let tasks = |list: Vec<Homework>| list.into_iter().map(|h| h.id).collect::<Vec<_>>();
    assert_eq!(
        tasks(list_homework_of(conn, first).unwrap()),
        [due_later, open]
    );
    assert_eq!(tasks(list_homework_of(conn, second).unwrap()), []);
    assert_eq!(tasks(list_homework(conn).unwrap()), [due_later, open]);
    let due = |from, to| tasks(list_homework_due(conn, day(from), day(to)).unwrap());
    assert_eq!(due("2026-03-14", "2026-03-14"), [due_later]);
    assert_eq!(due("2026-03-15", "2026-12-31"), []);
    // The session it was agreed in may go; the homework stays.
    remove_session(conn, ids[1]).unwrap();
    assert_eq!(get_homework(conn, due_later).unwrap().session, None);
    let later = add_rhythm(
        conn,
        &rhythm(first, "2026-06-01", Rhythm::EveryWeeks { weeks: 2 }),
    )
    .unwrap();
    let sooner = add_rhythm(
        conn,
        &rhythm(first, "2026-03-01", Rhythm::PerWeek { times: 1 }),
    )
    .unwrap();
    let found = |list: Vec<RhythmStep>| list.into_iter().map(|s| s.id).collect::<Vec<_>>();
    assert_eq!(
        found(list_rhythms_of(conn, first).unwrap()),
        [sooner, later]
    );
    assert_eq!(found(list_rhythms_of(conn, second).unwrap()), []);
    assert_eq!(found(list_rhythms(conn).unwrap()), [sooner, later]);
}

#[test]
fn assessments_come_with_their_answers() {
    let conn = &database();
    let older = add_assessment(
        conn,
        &Assessment {
            day: day("2026-10-01"),
            ..full_assessment()
        },
    )
    .unwrap();
    let other = add_assessment(conn, &bare_assessment()).unwrap();
    let newer = add_assessment(conn, &full_assessment()).unwrap();
    let found = |list: Vec<Assessment>| {
        list.into_iter()
            .map(|a| (a.id, a.answers.len()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found(list_assessments_of(conn, "phq9").unwrap()),
        [(older, 2), (newer, 2)]
    );
    let autumn = list_assessments(conn, day("2026-11-19"), day("2026-11-20")).unwrap();
    assert_eq!(found(autumn), [(other, 0), (newer, 2)]);
    assert_eq!(
        last_assessment(conn, "phq9").unwrap().map(|a| a.id),
        Some(newer)
    );
    assert_eq!(last_assessment(conn, "pcl5").unwrap(), None);
}

#[test]
fn visits_and_questions_belong_to_their_person() {
    let conn = &database();
    let (first, second) = (
        add_person(conn, &person("Dr. A.", None)).unwrap(),
        add_person(conn, &person("M. K.", None)).unwrap(),
    );
    let june = add_appointment(conn, &appointment(first, "2026-06-01")).unwrap();
    let march = add_appointment(conn, &appointment(first, "2026-03-01")).unwrap();
    let may = add_appointment(conn, &appointment(second, "2026-05-01")).unwrap();
    let last = |on| {
        last_appointment_before(conn, first, day(on))
            .unwrap()
            .map(|a| a.id)
    };
    let next = |on| {
        next_appointment_from(conn, first, day(on))
            .unwrap()
            .map(|a| a.id)
    };
    assert_eq!(
        (last("2026-03-01"), next("2026-03-01")),
        (None, Some(march))
    );
    assert_eq!(
        (last("2026-06-01"), next("2026-06-01")),
        (Some(march), Some(june))
    );
    assert_eq!((last("2026-06-02"), next("2026-06-02")), (Some(june), None));
    let found = |list: Vec<Appointment>| list.into_iter().map(|a| a.id).collect::<Vec<_>>();
    assert_eq!(
        found(list_appointments(conn, day("2026-03-01"), day("2026-05-01")).unwrap()),
        [march, may]
    );
    assert_eq!(
        found(list_appointments_with(conn, first).unwrap()),
        [march, june]
    );

    assert_eq!(next_agenda_position(conn, first).unwrap(), 0);
    let sleep = add_agenda_item(conn, &question(first, 0, "Sleep?")).unwrap();
    let dose = add_agenda_item(conn, &question(first, 1, "The dose?")).unwrap();
    let blood = add_agenda_item(conn, &question(first, 2, "A blood test?")).unwrap();
    let theirs = add_agenda_item(conn, &question(second, 0, "Homework?")).unwrap();
    assert_eq!(next_agenda_position(conn, first).unwrap(), 3);
    rank_agenda(conn, first, &[blood, sleep, dose]).unwrap();
    let found = |list: Vec<AgendaItem>| list.into_iter().map(|i| i.id).collect::<Vec<_>>();
    assert_eq!(
        found(list_open_agenda(conn, first).unwrap()),
        [blood, sleep, dose]
    );
    let not_found = VaultError::Invalid(Invalid::new("id", Problem::NotFound));
    assert_eq!(rank_agenda(conn, first, &[theirs]).unwrap_err(), not_found);
    let answered = Some(day("2026-06-01"));
    update_agenda_item(
        conn,
        &AgendaItem {
            answered,
            ..get_agenda_item(conn, blood).unwrap()
        },
    )
    .unwrap();
    assert_eq!(found(list_open_agenda(conn, first).unwrap()), [sleep, dose]);
    assert_eq!(found(list_answered_agenda(conn, first).unwrap()), [blood]);
    assert_eq!(
        found(list_agenda(conn).unwrap()),
        [blood, sleep, dose, theirs]
    );
    let people: Vec<PersonId> = list_people(conn)
        .unwrap()
        .into_iter()
        .map(|p| p.id)
        .collect();
    assert_eq!(people, [first, second]);
}

#[test]
fn the_newest_import_comes_first() {
    let conn = &database();
    let (first, second) = (
        add_import(conn, &import()).unwrap(),
        add_import(conn, &import()).unwrap(),
    );
    let found: Vec<ImportId> = list_imports(conn)
        .unwrap()
        .into_iter()
        .map(|i| i.id)
        .collect();
    assert_eq!(found, [second, first]);
}
