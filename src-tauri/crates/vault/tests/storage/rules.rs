//! What cannot be is refused: by the functions with the field and the problem, and by the tables themselves.

use ballast_model::*;
use ballast_vault::*;
use chrono::NaiveDate;
use rusqlite::Connection;

use crate::fixtures::*;

fn refused<T: std::fmt::Debug>(result: Result<T, VaultError>) -> (String, Problem) {
    match result.unwrap_err() {
        VaultError::Invalid(invalid) => (invalid.field, invalid.problem),
        other => panic!("{other:?}"),
    }
}

fn at(field: &str, problem: Problem) -> (String, Problem) {
    (field.to_owned(), problem)
}

fn rows(conn: &Connection, table: &str) -> u64 {
    counts(conn)
        .unwrap()
        .into_iter()
        .find(|(name, _)| *name == table)
        .unwrap()
        .1
}

#[test]
fn taking_the_same_dose_twice_is_one_dose() {
    let conn = &database();
    let pill = add_medicine(conn, &full_medicine()).unwrap();
    let first = add_dose(conn, &full_dose(pill)).unwrap();
    let second = add_dose(conn, &full_dose(pill)).unwrap();
    assert_eq!((first, rows(conn, "dose")), (second, 1));
    // A correction of what became of it is the same dose too.
    let skipped = Dose {
        status: DoseStatus::Skipped,
        amount: None,
        taken_at: None,
        ..full_dose(pill)
    };
    let ids = add_doses(
        conn,
        &[
            skipped.clone(),
            Dose {
                slot: Some(time("20:00")),
                ..full_dose(pill)
            },
        ],
    )
    .unwrap();
    assert_eq!(ids[0], first);
    assert_eq!(
        get_dose(conn, first).unwrap(),
        Dose {
            id: first,
            ..skipped
        }
    );
    assert_eq!(rows(conn, "dose"), 2);
    // Two as-needed doses of a day are two.
    add_doses(conn, &[bare_dose(pill), bare_dose(pill)]).unwrap();
    assert_eq!(rows(conn, "dose"), 4);
    // Moving one onto the other's time is refused, not merged.
    let moved = Dose {
        id: ids[1],
        slot: Some(time("08:00")),
        ..full_dose(pill)
    };
    assert_eq!(
        refused(update_dose(conn, &moved)),
        at("slot", Problem::Duplicate)
    );
}

#[test]
fn a_dose_that_was_not_taken_has_no_amount() {
    let conn = &database();
    let pill = add_medicine(conn, &full_medicine()).unwrap();
    let odd = Dose {
        status: DoseStatus::Missed,
        ..full_dose(pill)
    };
    assert_eq!(
        refused(add_dose(conn, &odd)),
        at("amount", Problem::NotPossibleHere)
    );
    let out = Problem::OutOfRange { min: 0, max: 10 };
    assert_eq!(
        refused(add_dose(
            conn,
            &Dose {
                after: Some(11),
                ..full_dose(pill)
            }
        )),
        at("after", out)
    );
    let early = Dose {
        day: day("1899-12-31"),
        ..full_dose(pill)
    };
    assert_eq!(
        refused(add_dose(conn, &early)),
        at("day", Problem::ImplausibleDate)
    );
    assert_eq!(rows(conn, "dose"), 0);
}

#[test]
fn what_refers_to_nothing_is_refused() {
    let conn = &database();
    let nobody = Problem::NotFound;
    let pill = MedicineId(7);
    let daily = Schedule::Daily {
        times: vec![time("08:00")],
    };
    assert_eq!(
        refused(add_dose(conn, &full_dose(pill))),
        at("medicine", nobody.clone())
    );
    assert_eq!(
        refused(add_step(conn, &step(pill, "2026-01-01", daily))),
        at("medicine", nobody.clone())
    );
    assert_eq!(
        refused(add_side_effect(conn, &full_side_effect(pill))),
        at("medicine", nobody.clone())
    );
    assert_eq!(
        refused(add_session(conn, &full_session(CourseId(7)))),
        at("course", nobody.clone())
    );
    assert_eq!(
        refused(add_homework(conn, &bare_homework(CourseId(7)))),
        at("course", nobody.clone())
    );
    let weekly = rhythm(CourseId(7), "2026-01-01", Rhythm::PerWeek { times: 1 });
    assert_eq!(
        refused(add_rhythm(conn, &weekly)),
        at("course", nobody.clone())
    );
    assert_eq!(
        refused(add_appointment(
            conn,
            &appointment(PersonId(7), "2026-01-01")
        )),
        at("person", nobody.clone())
    );
    assert_eq!(
        refused(add_agenda_item(conn, &question(PersonId(7), 0, "Who?"))),
        at("person", nobody.clone())
    );
    let number = add_tracker(conn, &tracker("a", TrackerKind::Hours)).unwrap();
    let astray = full_check_in(number, TrackerId(70), add_import(conn, &import()).unwrap());
    assert_eq!(
        refused(add_check_in(conn, &astray)),
        at("tracker", nobody.clone())
    );
    let astray = CheckIn {
        import: Some(ImportId(70)),
        ..bare_check_in()
    };
    assert_eq!(
        refused(add_check_in(conn, &astray)),
        at("import", nobody.clone())
    );
    let rating = SideEffectRating {
        side_effect: SideEffectId(7),
        day: day("2026-01-01"),
        severity: 1,
    };
    assert_eq!(refused(rate_side_effect(conn, &rating)), at("id", nobody));
}

#[test]
fn keys_are_taken_once() {
    let conn = &database();
    full_record(conn);
    let again = tracker("sleep_hours", TrackerKind::Count);
    assert_eq!(
        refused(add_tracker(conn, &again)),
        at("key", Problem::Duplicate)
    );
    let again = CheckIn {
        source_key: text("2026-11-22 22:10|good"),
        ..bare_check_in()
    };
    assert_eq!(
        refused(add_check_in(conn, &again)),
        at("source_key", Problem::Duplicate)
    );
    // Without a key there is nothing to collide.
    add_check_in(conn, &bare_check_in()).unwrap();
}

#[test]
fn words_and_dates_are_held_to_the_model() {
    let conn = &database();
    full_record(conn);
    let nameless = Medicine {
        name: "  ".to_owned(),
        ..full_medicine()
    };
    assert_eq!(
        refused(add_medicine(conn, &nameless)),
        at("name", Problem::Empty)
    );
    let long = Medicine {
        cost: Some("x".repeat(201)),
        ..full_medicine()
    };
    assert_eq!(
        refused(add_medicine(conn, &long)),
        at("cost", Problem::TooLong { max: 200 })
    );
    let bell = Tracker {
        anchors: vec!["a\u{7}b".to_owned()],
        ..tracker("c", TrackerKind::Scale3)
    };
    assert_eq!(
        refused(add_tracker(conn, &bell)),
        at("anchors", Problem::ControlCharacters)
    );
    let rated = CheckIn {
        mood: Some(Mood {
            rating: 3,
            worst: None,
            best: None,
        }),
        ..bare_check_in()
    };
    assert_eq!(
        refused(add_check_in(conn, &rated)),
        at("mood", Problem::NotPossibleHere)
    );
    let nowhere = CheckIn {
        recorded: Moment {
            zone: String::new(),
            ..moment()
        },
        ..bare_check_in()
    };
    assert_eq!(
        refused(add_check_in(conn, &nowhere)),
        at("recorded", Problem::Empty)
    );
    let side_effect = list_side_effects(conn).unwrap()[0].0.id;
    let rating = |on: &str, severity| SideEffectRating {
        side_effect,
        day: day(on),
        severity,
    };
    let before = rate_side_effect(conn, &rating("2026-04-30", 2));
    assert_eq!(refused(before), at("day", Problem::BeforeStart));
    let out = Problem::OutOfRange { min: 1, max: 3 };
    assert_eq!(
        refused(rate_side_effect(conn, &rating("2026-05-02", 0))),
        at("severity", out)
    );
    assert_eq!(
        refused(set_setting(conn, "", &serde_json::json!(1))),
        at("key", Problem::Empty)
    );
    // What is trimmed is trimmed in storage.
    let id = add_medicine(conn, &medicine("  Specimol ")).unwrap();
    assert_eq!(get_medicine(conn, id).unwrap().name, "Specimol");
}

#[test]
fn a_refused_change_leaves_what_was_there() {
    let conn = &database();
    full_record(conn);
    let id = find_check_in_by_source_key(conn, "2026-11-22 22:10|good")
        .unwrap()
        .unwrap();
    let before = get_check_in(conn, id).unwrap();
    let bad = CheckIn {
        mood: Some(Mood {
            rating: 11,
            worst: None,
            best: None,
        }),
        ..before.clone()
    };
    assert_eq!(refused(update_check_in(conn, &bad)).0, "mood");
    assert_eq!(get_check_in(conn, id).unwrap(), before);
}

#[test]
fn what_belongs_to_something_goes_with_it_and_what_only_refers_to_it_stays() {
    let conn = &database();
    full_record(conn);
    let pill = list_medicines(conn).unwrap()[0].id;
    remove_medicine(conn, pill).unwrap();
    assert_eq!((rows(conn, "regimen_step"), rows(conn, "dose")), (0, 0));
    let (kept, ratings) = list_side_effects(conn).unwrap().remove(0);
    assert_eq!((kept.medicine, ratings.len()), (None, 1));
    remove_side_effect(conn, kept.id).unwrap();
    assert_eq!(rows(conn, "side_effect_rating"), 0);

    remove_course(conn, list_courses(conn).unwrap()[0].id).unwrap();
    assert_eq!((rows(conn, "rhythm_step"), rows(conn, "session")), (0, 0));
    assert_eq!(rows(conn, "homework"), 0);

    remove_person(conn, list_people(conn).unwrap()[0].id).unwrap();
    assert_eq!(
        (rows(conn, "appointment"), rows(conn, "agenda_item")),
        (0, 0)
    );

    remove_assessment(conn, list_assessments_of(conn, "phq9").unwrap()[0].id).unwrap();
    assert_eq!(rows(conn, "assessment_answer"), 0);

    // History is not lost with a tracker, nor with the note of an import.
    let asked = find_tracker(conn, "sleep_hours").unwrap().unwrap().id;
    assert_eq!(
        refused(remove_tracker(conn, asked)),
        at("tracker", Problem::NotPossibleHere)
    );
    remove_import(conn, list_imports(conn).unwrap()[0].id).unwrap();
    let check_in = list_check_ins_on(conn, day("2026-11-22"))
        .unwrap()
        .remove(0);
    assert_eq!(
        (check_in.import, check_in.values.len(), check_in.tags.len()),
        (None, 2, 3)
    );
    remove_check_in(conn, check_in.id).unwrap();
    assert_eq!(
        (rows(conn, "check_in_value"), rows(conn, "check_in_tag")),
        (0, 0)
    );
    remove_tracker(conn, asked).unwrap();
}

#[test]
fn an_identity_is_never_given_twice() {
    let conn = &database();
    let first = add_event(conn, &bare_event()).unwrap();
    remove_event(conn, first).unwrap();
    assert!(add_event(conn, &bare_event()).unwrap() > first);
}

/// Each statement breaks one rule of one table on a row that is otherwise the full record's.
#[test]
fn the_tables_themselves_refuse_bad_rows() {
    let conn = &database();
    full_record(conn);
    let changes = [
        "setting SET value = '{'",
        "setting SET key = ''",
        "tracker SET kind = 'colour'",
        "tracker SET anchors = 'x'",
        "tracker SET better = ''",
        "tracker SET layer = 'soul'",
        "tracker SET summary = 'median'",
        "tracker SET sensitive = 2",
        "tracker SET active = NULL",
        "tracker SET position = -1",
        "tracker SET name = ''",
        "check_in SET day = '2026-02-30'",
        "check_in SET day = '2026-2-3'",
        "check_in SET day = '1899-12-31'",
        "check_in SET day = 'yesterday'",
        "check_in SET at = '2026-11-23T18:45:07Z'",
        "check_in SET at = '2026-11-23 18:45:07.250'",
        "check_in SET zone = ''",
        "check_in SET offset_minutes = 1081",
        "check_in SET moment_day = ''",
        "check_in SET day_end = 12",
        "check_in SET kind = 'bad_day'",
        "check_in SET kind = 'good_day'",
        "check_in SET mood = 11",
        "check_in SET mood_worst = mood + 1",
        "check_in SET mood_best = mood - 1",
        "check_in SET mood = NULL",
        "check_in SET estimated = 'yes'",
        "check_in SET note = ''",
        "check_in_value SET number = '1e3' WHERE number IS NOT NULL",
        "check_in_value SET number = NULL WHERE number IS NOT NULL",
        "check_in_value SET words = 'both' WHERE number IS NOT NULL",
        "check_in_value SET check_in = 99",
        "check_in_tag SET tag = ''",
        "medicine SET name = NULL",
        "regimen_step SET amount = '-1' WHERE amount IS NOT NULL",
        "regimen_step SET amount = '0' WHERE amount IS NOT NULL",
        "regimen_step SET amount = '100000.1' WHERE amount IS NOT NULL",
        "regimen_step SET amount = 'NaN' WHERE amount IS NOT NULL",
        "regimen_step SET unit = 'spoon' WHERE unit IS NOT NULL",
        "regimen_step SET unit = NULL WHERE unit IS NOT NULL",
        "regimen_step SET kind = 'stop' WHERE kind = 'start'",
        "regimen_step SET kind = 'start' WHERE kind = 'stop'",
        "regimen_step SET kind = 'taper'",
        "regimen_step SET schedule = 'daily' WHERE schedule = 'as_needed'",
        "regimen_step SET schedule = 'daily' WHERE schedule = 'weekdays'",
        "regimen_step SET every = NULL WHERE every IS NOT NULL",
        "regimen_step SET every = 1 WHERE every IS NOT NULL",
        "regimen_step SET weekdays = '8' WHERE weekdays IS NOT NULL",
        "regimen_step SET times = NULL WHERE times IS NOT NULL",
        "regimen_step SET times = 'noon' WHERE times IS NOT NULL",
        "regimen_step SET most_a_day = 0 WHERE schedule = 'as_needed'",
        "regimen_step SET most_a_day = 2 WHERE schedule = 'weekdays'",
        "regimen_step SET decided_by = 'nobody'",
        "dose SET slot = '24:00'",
        "dose SET slot = '8:00'",
        "dose SET taken_at = '08:00:00'",
        "dose SET status = 'missed' WHERE amount IS NOT NULL",
        "dose SET status = 'eaten'",
        "dose SET amount = NULL WHERE amount IS NOT NULL",
        "dose SET distress_before = 11",
        "dose SET distress_after = -1",
        "dose SET medicine = 99",
        "side_effect SET ended = '2026-04-30'",
        "side_effect SET present_before = 2",
        "side_effect SET told = NULL",
        "side_effect_rating SET severity = 4",
        "side_effect_rating SET severity = 0",
        "therapy_course SET start = NULL, waiting_since = NULL",
        "therapy_course SET ended = '2026-02-28'",
        "rhythm_step SET number = NULL",
        "rhythm_step SET number = 8",
        "rhythm_step SET rhythm = 'as_agreed'",
        "rhythm_step SET rhythm = 'every_weeks', number = 1",
        "session SET status = 'late'",
        "session SET format = 'letter'",
        "session SET bond = 11",
        "session SET took_part = -1",
        "session SET time = '17:60'",
        "session SET minutes = 0",
        "session SET prep = ''",
        "therapy_course SET kind = 'magic'",
        "therapy_course SET sessions_agreed = 501",
        "rhythm_step SET rhythm = 'booster', number = 13",
        "homework SET due = '2026-03-07'",
        "homework SET answered = NULL",
        "homework SET status = 'open'",
        "homework SET status = 'forgotten'",
        "homework SET session = 99",
        "homework SET task = ''",
        "life_event SET impact = 5",
        "life_event SET until = '2026-07-31'",
        "life_event SET title = ''",
        "assessment SET source = 'guess'",
        "assessment SET total = -1",
        "assessment SET instrument = ''",
        "assessment_answer SET answer = 256",
        "person SET role = 'friend'",
        "appointment SET day = '2026-13-01'",
        "shared_page SET person = 99",
        "shared_page SET document = 'diary'",
        "shared_page SET until = '2026-08-31'",
        "shared_page SET sensitive = 2",
        "agenda_item SET question = ''",
        "agenda_item SET position = -1",
        "agenda_item SET answered = 'soon'",
        "import_batch SET format = 'pdf'",
        "import_batch SET added = -1",
        "import_batch SET doses = added + 1",
        "import_batch SET sessions = -1",
        "import_batch SET left_out = -1",
        "undo_log SET undone = 2",
    ];
    conn.execute(
        "INSERT INTO undo_log (act, at, changeset) VALUES ('add_event', '', x'')",
        [],
    )
    .unwrap();
    for change in changes {
        let error = conn.execute(&format!("UPDATE {change}"), []).unwrap_err();
        assert_eq!(
            error.sqlite_error_code(),
            Some(rusqlite::ErrorCode::ConstraintViolation),
            "{change}: {error}"
        );
    }
}

#[test]
fn what_this_version_cannot_read_is_a_named_error() {
    let unreadable = |change: &str, read: fn(&Connection) -> Result<(), VaultError>| {
        let conn = &database();
        full_record(conn);
        conn.pragma_update(None, "ignore_check_constraints", true)
            .unwrap();
        conn.execute_batch(change).unwrap();
        let error = read(conn).unwrap_err();
        assert_eq!(error.code(), "unreadable_row", "{change}");
        assert_eq!(check_readable(conn).unwrap_err(), error);
    };
    let check_ins =
        |conn: &Connection| list_check_ins(conn, NaiveDate::MIN, NaiveDate::MAX).map(|_| ());
    for change in [
        "UPDATE check_in SET day = '2026-02-30'",
        "UPDATE check_in SET at = 'soon'",
        "UPDATE check_in SET kind = 'good_day'",
        "UPDATE check_in SET mood = 900",
        "UPDATE check_in SET offset_minutes = 99999999999",
        "UPDATE check_in SET day_end = 300",
        "UPDATE check_in SET estimated = 7",
        "UPDATE check_in SET note = CAST(x'ff' AS TEXT)",
        "UPDATE check_in_value SET number = '1.2.3' WHERE number IS NOT NULL",
        "UPDATE check_in_value SET words = NULL",
    ] {
        unreadable(change, check_ins);
    }
    let steps = |conn: &Connection| list_steps(conn).map(|_| ());
    for change in [
        "UPDATE regimen_step SET times = '08:00 8' WHERE times IS NOT NULL",
        "UPDATE regimen_step SET schedule = 'moon'",
        "UPDATE regimen_step SET every = NULL",
        "UPDATE regimen_step SET weekdays = '9' WHERE weekdays IS NOT NULL",
        "UPDATE regimen_step SET amount = '0'",
        "UPDATE regimen_step SET unit = NULL",
    ] {
        unreadable(change, steps);
    }
    unreadable("UPDATE dose SET slot = '25:00'", |conn| {
        list_doses(conn, NaiveDate::MIN, NaiveDate::MAX).map(|_| ())
    });
    unreadable("UPDATE tracker SET anchors = '[1]'", |conn| {
        list_trackers(conn).map(|_| ())
    });
    unreadable("UPDATE setting SET value = '{'", |conn| {
        list_settings(conn).map(|_| ())
    });
    unreadable("UPDATE rhythm_step SET number = NULL", |conn| {
        list_rhythms(conn).map(|_| ())
    });
}
