//! What is added is read back exactly, with every field set and with none that may be left out; and so is what it is changed to.

use ballast_model::*;
use ballast_vault::*;
use chrono::{DateTime, Days, NaiveTime, TimeDelta};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::fixtures::*;

/// Adds the first, reads it, changes it into the second, reads that, removes it, and sees that it is gone.
macro_rules! comes_and_goes {
    ($conn:expr, $first:expr, $second:expr, $add:ident, $update:ident, $get:ident, $remove:ident) => {{
        let (conn, mut first, mut second) = ($conn, $first, $second);
        first.id = $add(conn, &first).unwrap();
        assert_eq!($get(conn, first.id).unwrap(), first);
        second.id = first.id;
        $update(conn, &second).unwrap();
        assert_eq!($get(conn, first.id).unwrap(), second);
        $remove(conn, first.id).unwrap();
        let gone = VaultError::Invalid(Invalid::new("id", Problem::NotFound));
        assert_eq!($get(conn, first.id).unwrap_err(), gone);
        assert_eq!($update(conn, &second).unwrap_err(), gone);
        assert_eq!($remove(conn, first.id).unwrap_err(), gone);
    }};
}

#[test]
fn every_noun_comes_and_goes() {
    let conn = &database();
    let plain = Tracker {
        anchors: Vec::new(),
        better: Better::Neither,
        sensitive: false,
        active: false,
        position: 0,
        ..tracker("b", TrackerKind::YesNo)
    };
    let rich = tracker("a", TrackerKind::Scale3);
    comes_and_goes!(
        conn,
        rich,
        plain,
        add_tracker,
        update_tracker,
        get_tracker,
        remove_tracker
    );

    let number = add_tracker(conn, &tracker("sleep_hours", TrackerKind::Hours)).unwrap();
    let words = add_tracker(conn, &tracker("one_good_thing", TrackerKind::ShortText)).unwrap();
    let batch = add_import(conn, &import()).unwrap();
    let (full, bare) = (full_check_in(number, words, batch), bare_check_in());
    comes_and_goes!(
        conn,
        full.clone(),
        bare.clone(),
        add_check_in,
        update_check_in,
        get_check_in,
        remove_check_in
    );
    comes_and_goes!(
        conn,
        bare,
        full,
        add_check_in,
        update_check_in,
        get_check_in,
        remove_check_in
    );

    let (full, bare) = (full_medicine(), medicine("Specimol"));
    comes_and_goes!(
        conn,
        full.clone(),
        bare,
        add_medicine,
        update_medicine,
        get_medicine,
        remove_medicine
    );

    let pill = add_medicine(conn, &full).unwrap();
    let times = vec![time("00:00"), time("23:59")];
    let schedules = [
        Schedule::Daily {
            times: times.clone(),
        },
        Schedule::EveryNDays {
            every: 90,
            times: times.clone(),
        },
        Schedule::Weekdays {
            days: vec![1, 3, 7],
            times,
        },
        Schedule::AsNeeded {
            most_a_day: Some(4),
        },
        Schedule::AsNeeded { most_a_day: None },
    ];
    for schedule in schedules {
        let first = step(pill, "2026-01-01", schedule);
        comes_and_goes!(
            conn,
            first,
            stop(pill, "2026-02-01"),
            add_step,
            update_step,
            get_step,
            remove_step
        );
    }

    comes_and_goes!(
        conn,
        full_dose(pill),
        bare_dose(pill),
        add_dose,
        update_dose,
        get_dose,
        remove_dose
    );

    // "No" is an answer, and not the same as no answer.
    let no = SideEffect {
        present_before: Some(false),
        tolerable: Some(false),
        ..bare_side_effect()
    };
    let id = add_side_effect(conn, &no).unwrap();
    assert_eq!(get_side_effect(conn, id).unwrap(), SideEffect { id, ..no });
    let (full, bare) = (full_side_effect(pill), bare_side_effect());
    comes_and_goes!(
        conn,
        full,
        bare,
        add_side_effect,
        update_side_effect,
        get_side_effect,
        remove_side_effect
    );

    comes_and_goes!(
        conn,
        full_course(),
        waiting_course(),
        add_course,
        update_course,
        get_course,
        remove_course
    );

    let course = add_course(conn, &full_course()).unwrap();
    let first = rhythm(course, "2026-03-01", Rhythm::PerWeek { times: 7 });
    let second = RhythmStep {
        reason: None,
        ..rhythm(course, "2026-04-01", Rhythm::EveryWeeks { weeks: 12 })
    };
    comes_and_goes!(
        conn,
        first,
        second.clone(),
        add_rhythm,
        update_rhythm,
        get_rhythm,
        remove_rhythm
    );
    let third = rhythm(course, "2026-05-01", Rhythm::AsAgreed);
    let fourth = rhythm(course, "2026-06-01", Rhythm::Booster { months: None });
    comes_and_goes!(
        conn,
        rhythm(course, "2026-06-01", Rhythm::Booster { months: Some(3) }),
        fourth,
        add_rhythm,
        update_rhythm,
        get_rhythm,
        remove_rhythm
    );
    comes_and_goes!(
        conn,
        third,
        second,
        add_rhythm,
        update_rhythm,
        get_rhythm,
        remove_rhythm
    );

    let (full, bare) = (full_session(course), bare_session(course));
    comes_and_goes!(
        conn,
        full,
        bare,
        add_session,
        update_session,
        get_session,
        remove_session
    );
    let session = add_session(conn, &full_session(course)).unwrap();
    comes_and_goes!(
        conn,
        full_homework(course, session),
        bare_homework(course),
        add_homework,
        update_homework,
        get_homework,
        remove_homework
    );

    comes_and_goes!(
        conn,
        full_event(),
        bare_event(),
        add_event,
        update_event,
        get_event,
        remove_event
    );

    let (full, bare) = (full_assessment(), bare_assessment());
    comes_and_goes!(
        conn,
        full,
        bare,
        add_assessment,
        update_assessment,
        get_assessment,
        remove_assessment
    );

    let (full, bare) = (person("M. K.", text("0123 456")), person("Dr. A.", None));
    comes_and_goes!(
        conn,
        full.clone(),
        bare,
        add_person,
        update_person,
        get_person,
        remove_person
    );

    let who = add_person(conn, &full).unwrap();
    let full = appointment(who, "2026-12-01");
    let bare = Appointment {
        time: None,
        agreed: None,
        place: None,
        remind: VisitReminder::None,
        after: None,
        ..appointment(who, "2026-12-02")
    };
    comes_and_goes!(
        conn,
        full,
        bare,
        add_appointment,
        update_appointment,
        get_appointment,
        remove_appointment
    );

    let open = question(who, 0, "Is the dose still right?");
    let done = AgendaItem {
        answered: Some(day("2026-12-01")),
        answer: text("yes"),
        position: 9,
        asked: Some(day("2026-11-12")),
        source: Some(AgendaSource::Review {
            review: "step:3".to_owned(),
            words: "Specimol 10 mg".to_owned(),
        }),
        ..open.clone()
    };
    comes_and_goes!(
        conn,
        open,
        done,
        add_agenda_item,
        update_agenda_item,
        get_agenda_item,
        remove_agenda_item
    );

    let other = ImportBatch {
        format: ImportFormat::BallastJson,
        added: u32::MAX,
        doses: 1,
        sessions: u32::MAX - 1,
        left_out: u32::MAX,
        ..import()
    };
    comes_and_goes!(
        conn,
        import(),
        other,
        add_import,
        update_import,
        get_import,
        remove_import
    );
}

#[test]
fn every_choice_can_be_stored() {
    let conn = &database();
    for (position, &kind) in TrackerKind::ALL.iter().enumerate() {
        for &better in Better::ALL {
            for &layer in Layer::ALL {
                for &summary in DaySummary::ALL {
                    let key = format!(
                        "{position} {} {} {}",
                        better.code(),
                        layer.code(),
                        summary.code()
                    );
                    let wanted = Tracker {
                        better,
                        layer,
                        summary,
                        ..tracker(&key, kind)
                    };
                    let id = add_tracker(conn, &wanted).unwrap();
                    assert_eq!(get_tracker(conn, id).unwrap(), Tracker { id, ..wanted });
                }
            }
        }
    }
    let pill = add_medicine(conn, &full_medicine()).unwrap();
    let schedule = Schedule::Daily {
        times: vec![time("08:00")],
    };
    for kind in StepKind::ALL {
        for decided_by in DecidedBy::ALL.map(Some) {
            let base = if kind.takes_nothing() {
                stop(pill, "2026-01-01")
            } else {
                step(pill, "2026-01-01", schedule.clone())
            };
            let wanted = RegimenStep {
                kind,
                decided_by,
                ..base
            };
            let id = add_step(conn, &wanted).unwrap();
            assert_eq!(get_step(conn, id).unwrap(), RegimenStep { id, ..wanted });
        }
    }
    for unit in Unit::ALL {
        let amount = Some(Amount::new("amount", Decimal::from(100_000), unit).unwrap());
        let wanted = Dose {
            slot: None,
            amount,
            ..full_dose(pill)
        };
        let id = add_dose(conn, &wanted).unwrap();
        assert_eq!(get_dose(conn, id).unwrap(), Dose { id, ..wanted });
    }
    for status in DoseStatus::ALL {
        let id = add_dose(
            conn,
            &Dose {
                status,
                ..bare_dose(pill)
            },
        )
        .unwrap();
        assert_eq!(get_dose(conn, id).unwrap().status, status);
    }
    let course = add_course(conn, &full_course()).unwrap();
    for &kind in CourseKind::ALL {
        let id = add_course(
            conn,
            &TherapyCourse {
                kind,
                ..full_course()
            },
        )
        .unwrap();
        assert_eq!(get_course(conn, id).unwrap().kind, kind);
    }
    for &status in HomeworkStatus::ALL {
        let open = status == HomeworkStatus::Open;
        let homework = Homework {
            status,
            answered: Some(day("2026-03-13")).filter(|_| !open),
            ..bare_homework(course)
        };
        let id = add_homework(conn, &homework).unwrap();
        assert_eq!(get_homework(conn, id).unwrap().status, status);
    }
    for &status in SessionStatus::ALL {
        for &format in SessionFormat::ALL {
            let id = add_session(
                conn,
                &Session {
                    status,
                    format: Some(format),
                    ..full_session(course)
                },
            )
            .unwrap();
            let read = get_session(conn, id).unwrap();
            assert_eq!((read.status, read.format), (status, Some(format)));
        }
    }
    for &role in PersonRole::ALL {
        let id = add_person(
            conn,
            &Person {
                role,
                ..person("K.", None)
            },
        )
        .unwrap();
        assert_eq!(get_person(conn, id).unwrap().role, role);
    }
    for &source in AssessmentSource::ALL {
        let id = add_assessment(
            conn,
            &Assessment {
                source,
                ..full_assessment()
            },
        )
        .unwrap();
        assert_eq!(get_assessment(conn, id).unwrap().source, source);
    }
    for &format in ImportFormat::ALL {
        let id = add_import(conn, &ImportBatch { format, ..import() }).unwrap();
        assert_eq!(get_import(conn, id).unwrap().format, format);
    }
}

#[test]
fn settings_keep_any_json() {
    let conn = &database();
    assert_eq!(get_setting(conn, "a").unwrap(), None);
    for value in [
        serde_json::json!(null),
        serde_json::json!(3),
        serde_json::json!(-0.25),
        serde_json::json!("words \"and\" marks"),
        serde_json::json!([true, {"deep": ["x", null]}]),
    ] {
        set_setting(conn, "a", &value).unwrap();
        assert_eq!(get_setting(conn, "a").unwrap(), Some(value));
    }
    set_setting(conn, "b", &serde_json::json!(1)).unwrap();
    let keys: Vec<String> = list_settings(conn).unwrap().into_keys().collect();
    assert_eq!(keys, ["a", "b"]);
    remove_setting(conn, "a").unwrap();
    remove_setting(conn, "a").unwrap();
    assert_eq!(get_setting(conn, "a").unwrap(), None);
}

#[test]
fn a_zone_this_version_does_not_know_is_kept() {
    let conn = &database();
    let recorded = Moment {
        zone: "Mars/Olympus_Mons".to_owned(),
        offset_minutes: -690,
        ..moment()
    };
    let id = add_check_in(
        conn,
        &CheckIn {
            recorded: recorded.clone(),
            ..bare_check_in()
        },
    )
    .unwrap();
    assert_eq!(get_check_in(conn, id).unwrap().recorded, recorded);
}

#[test]
fn instants_are_kept_to_the_millisecond_and_times_to_the_minute() {
    let conn = &database();
    let pill = add_medicine(conn, &full_medicine()).unwrap();
    let precise = Dose {
        taken_at: NaiveTime::from_hms_milli_opt(11, 40, 59, 999),
        slot: NaiveTime::from_hms_opt(8, 0, 30),
        recorded: Moment {
            at: "2026-11-23T18:45:07.250999Z".parse().unwrap(),
            ..moment()
        },
        ..full_dose(pill)
    };
    let id = add_dose(conn, &precise).unwrap();
    assert_eq!(
        get_dose(conn, id).unwrap(),
        Dose {
            id,
            ..full_dose(pill)
        }
    );
    let seconds = |h, m, s| NaiveTime::from_hms_opt(h, m, s).unwrap();
    let id = add_step(
        conn,
        &step(
            pill,
            "2026-01-01",
            Schedule::Daily {
                times: vec![seconds(20, 0, 9), seconds(8, 0, 1)],
            },
        ),
    )
    .unwrap();
    let read = get_step(conn, id).unwrap().schedule.unwrap();
    assert_eq!(read.times(), [time("08:00"), time("20:00")]);
    let same_minute = Schedule::Daily {
        times: vec![seconds(8, 0, 9), seconds(8, 0, 1)],
    };
    let refused = add_step(conn, &step(pill, "2026-01-01", same_minute)).unwrap_err();
    assert_eq!(
        refused,
        VaultError::Invalid(Invalid::new("times", Problem::Duplicate))
    );
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (
        -2_208_902_400_000_i64..7_258_031_000_000,
        "[A-Za-z/_+0-9-]{1,40}",
        -1080_i32..=1080,
        0_u8..=11,
    )
        .prop_map(|(millis, zone, offset_minutes, day_end)| {
            let at = DateTime::from_timestamp_millis(millis).unwrap();
            let day = (at.naive_utc() + TimeDelta::minutes(i64::from(offset_minutes))).date();
            let day = day.clamp(
                super::fixtures::day("1900-01-01"),
                super::fixtures::day("2199-12-31"),
            );
            Moment {
                at,
                zone,
                offset_minutes,
                day,
                day_end: DayEnd::new(day_end).unwrap(),
            }
        })
}

fn any_day() -> impl Strategy<Value = chrono::NaiveDate> {
    (0_u64..109_000).prop_map(|days| day("1900-01-01") + Days::new(days))
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    (0_u32..24, 0_u32..60)
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
}

/// Words as the model keeps them: no control characters, nothing to trim, not empty.
fn any_words(max: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(
        any::<char>().prop_filter("control", |c| !c.is_control()),
        1..max,
    )
    .prop_map(|chars| chars.into_iter().collect::<String>().trim().to_owned())
    .prop_filter("empty", |text| !text.is_empty())
}

fn any_number() -> impl Strategy<Value = Decimal> {
    (0_i64..=i64::MAX, 0_u32..=18).prop_map(|(units, scale)| Decimal::new(units, scale))
}

fn any_mood() -> impl Strategy<Value = Mood> {
    (0_u8..=10, 0_u8..=10, 0_u8..=10, any::<[bool; 2]>()).prop_map(|(a, b, c, [worst, best])| {
        let mut three = [a, b, c];
        three.sort_unstable();
        Mood {
            rating: three[1],
            worst: worst.then_some(three[0]),
            best: best.then_some(three[2]),
        }
    })
}

prop_compose! {
    fn any_check_in()(
        day in any_day(), recorded in any_moment(), estimated: bool, bad_day: bool,
        mood in proptest::option::of(any_mood()),
        numbers in proptest::collection::btree_map(1_i64..=6, any_number(), 0..6),
        words in proptest::collection::btree_map(7_i64..=12, any_words(30), 0..6),
        note in proptest::option::of(any_words(300)),
        tags in proptest::collection::vec(any_words(20), 0..5),
    ) -> CheckIn {
        let numbers = numbers.into_iter().map(|(id, n)| (id, Value::Number(n)));
        let words = words.into_iter().map(|(id, w)| (id, Value::Text(w)));
        let values: Vec<TrackerValue> =
            numbers.chain(words).map(|(id, value)| TrackerValue { tracker: TrackerId(id), value }).collect();
        let rated = mood.is_some() || !values.is_empty();
        let says = rated || note.is_some() || !tags.is_empty();
        let bad_day = bad_day || !says;
        CheckIn {
            id: CheckInId::NEW, day, recorded, estimated, note, tags, import: None, source_key: None,
            kind: if bad_day { CheckInKind::BadDay } else { CheckInKind::Full },
            mood: mood.filter(|_| !bad_day),
            values: if bad_day { Vec::new() } else { values },
        }
    }
}

prop_compose! {
    fn any_dose()(
        medicine in 1_i64..=3, day in any_day(), slot in proptest::option::of(any_time()), status in 0_usize..4,
        units in 1_i64..1_000_000_000, scale in 0_u32..=4, unit in 0_usize..9,
        taken_at in proptest::option::of(any_time()), recorded in any_moment(), estimated: bool,
        reason in proptest::option::of(any_words(60)),
        before in proptest::option::of(0_u8..=10), after in proptest::option::of(0_u8..=10),
    ) -> Dose {
        let status = DoseStatus::ALL[status];
        let amount = Amount::new("amount", Decimal::new(units, scale), Unit::ALL[unit]).ok();
        let amount = amount.filter(|_| matches!(status, DoseStatus::Taken | DoseStatus::Late));
        let medicine = MedicineId(medicine);
        Dose { id: DoseId::NEW, medicine, day, slot, status, amount, taken_at, recorded, estimated, reason, before, after }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn check_ins_come_back_as_they_went_in(check_ins in proptest::collection::vec(any_check_in(), 1..12)) {
        let conn = &database();
        for key in 1..=12 {
            add_tracker(conn, &tracker(&format!("key {key}"), TrackerKind::Count)).unwrap();
        }
        let ids = add_check_ins(conn, &check_ins).unwrap();
        let mut wanted: Vec<CheckIn> =
            check_ins.into_iter().zip(&ids).map(|(check_in, &id)| CheckIn { id, ..check_in }).collect();
        for check_in in &wanted {
            prop_assert_eq!(&get_check_in(conn, check_in.id).unwrap(), check_in);
            // Saving what was read changes nothing, however often.
            update_check_in(conn, &get_check_in(conn, check_in.id).unwrap()).unwrap();
        }
        wanted.sort_by_key(|c| (c.day, c.recorded.at, c.id));
        let all = list_check_ins(conn, chrono::NaiveDate::MIN, chrono::NaiveDate::MAX).unwrap();
        prop_assert_eq!(&all, &wanted);
        let days = check_in_days(conn).unwrap().unwrap();
        prop_assert_eq!(days, (wanted[0].day, wanted[wanted.len() - 1].day));
        // The lean rows say the same as the whole ones.
        let moods = mood_rows(conn, days.0, days.1).unwrap();
        let told: Vec<&CheckIn> =
            wanted.iter().filter(|c| c.mood.is_some() || c.kind == CheckInKind::BadDay).collect();
        prop_assert_eq!(moods.len(), told.len());
        for (mood, check_in) in moods.iter().zip(told) {
            let rated = mood.rating.map(|rating| Mood { rating, worst: mood.worst, best: mood.best });
            prop_assert_eq!((mood.day, rated, mood.kind), (check_in.day, check_in.mood, check_in.kind));
            prop_assert_eq!(mood.estimated, check_in.estimated);
        }
        for key in 1..=12 {
            let rows = value_rows(conn, TrackerId(key), days.0, days.1).unwrap();
            let told: Vec<ValueRow> = wanted.iter().flat_map(|c| c.values.iter().map(move |v| (c, v)))
                .filter(|(_, v)| v.tracker == TrackerId(key))
                .map(|(c, v)| ValueRow { day: c.day, value: v.value.clone(), estimated: c.estimated }).collect();
            prop_assert_eq!(rows, told);
        }
    }

    #[test]
    fn doses_come_back_as_they_went_in(doses in proptest::collection::vec(any_dose(), 1..12)) {
        let conn = &database();
        for name in ["A", "B", "C"] {
            add_medicine(conn, &medicine(name)).unwrap();
        }
        for dose in doses {
            let id = add_dose(conn, &dose).unwrap();
            prop_assert_eq!(get_dose(conn, id).unwrap(), Dose { id, ..dose.clone() });
            let before = counts(conn).unwrap();
            let again = add_dose(conn, &dose).unwrap();
            prop_assert_eq!(again == id, dose.slot.is_some());
            prop_assert_eq!(counts(conn).unwrap() == before, dose.slot.is_some());
        }
        let all = list_doses(conn, chrono::NaiveDate::MIN, chrono::NaiveDate::MAX).unwrap();
        let lean = dose_rows(conn, chrono::NaiveDate::MIN, chrono::NaiveDate::MAX).unwrap();
        let told: Vec<DoseRow> = all.iter()
            .map(|d| DoseRow { medicine: d.medicine, day: d.day, slot: d.slot, status: d.status }).collect();
        let marked = marked_dose_rows(conn, chrono::NaiveDate::MIN, chrono::NaiveDate::MAX).unwrap();
        let kept = |d: &&DoseRow| d.slot.is_none() || matches!(d.status, DoseStatus::Missed | DoseStatus::Skipped);
        prop_assert_eq!(marked, told.iter().filter(kept).cloned().collect::<Vec<_>>());
        prop_assert_eq!(lean, told);
        prop_assert!(all.is_sorted_by_key(|d| (d.day, d.medicine, d.slot, d.id)));
    }
}
