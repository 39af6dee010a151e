//! The plan and its versions, goals, experiments, difficulties and what was tried: what goes in comes out, what cannot be is refused.

use ballast_model::*;
use ballast_vault::*;
use proptest::prelude::*;
use rusqlite::Connection;
use rust_decimal::Decimal;

use crate::fixtures::{database, day, mg, text, time, tracker};

/// A version with one entry of every kind.
pub(crate) fn full_version() -> PlanVersion {
    PlanVersion {
        id: PlanVersionId::NEW,
        from: day("2026-11-01"),
        entries: vec![
            PlanEntry::Order {
                order: TreatmentOrder::Together,
            },
            PlanEntry::CheckIns { every_weeks: 3 },
            PlanEntry::DailyCheckIn { at: time("20:30") },
            PlanEntry::Medicine {
                medicine: MedicineId(1),
                name: "Exemplin \"ER\"".to_owned(),
                amount: mg("37.50"),
                schedule: Some(Schedule::Daily {
                    times: vec![time("08:00"), time("20:00")],
                }),
            },
            PlanEntry::Therapy {
                course: CourseId(1),
                approach: "CBT".to_owned(),
                rhythm: Some(Rhythm::EveryWeeks { weeks: 2 }),
            },
            PlanEntry::Intention {
                intention: IntentionId(1),
                text: "walk before work".to_owned(),
            },
            PlanEntry::Goal {
                goal: GoalId(1),
                text: "see a friend every week".to_owned(),
                by: Some(day("2027-03-01")),
            },
        ],
        reason: PlanReason::Season,
        note: text("Dark months.\nCloser meetings."),
        decided_by: Some(DecidedBy::Together),
        decided_with: text("Dr. A."),
        until: Some(day("2027-02-28")),
        afterwards: Some(AfterTemporary::Extend),
    }
}

fn bare_version() -> PlanVersion {
    PlanVersion {
        id: PlanVersionId::NEW,
        from: day("2026-10-01"),
        entries: Vec::new(),
        reason: PlanReason::First,
        note: None,
        decided_by: None,
        decided_with: None,
        until: None,
        afterwards: None,
    }
}

fn full_goal(tracker: TrackerId) -> Goal {
    Goal {
        id: GoalId::NEW,
        text: "see a friend every week".to_owned(),
        measure: Some(Measure::Tracker { tracker }),
        baseline: Some(Decimal::new(-125, 2)),
        baseline_n: Some(11),
        target: Some(Decimal::from(3)),
        since: day("2026-09-01"),
        by: Some(day("2027-03-01")),
        closed: Some(day("2026-11-20")),
        outcome: Some(GoalOutcome::Changed),
        note: text("two friends, in the end"),
    }
}

fn bare_goal() -> Goal {
    Goal {
        id: GoalId::NEW,
        text: "sleep through".to_owned(),
        measure: None,
        baseline: None,
        baseline_n: None,
        target: None,
        since: day("2026-09-02"),
        by: None,
        closed: None,
        outcome: None,
        note: None,
    }
}

fn full_experiment(tracker: TrackerId) -> Experiment {
    Experiment {
        id: ExperimentId::NEW,
        text: "walk before work".to_owned(),
        measure: Measure::Tracker { tracker },
        start: day("2026-10-01"),
        review: day("2026-10-22"),
        ended: Some(day("2026-10-23")),
        outcome: Some(ExperimentOutcome::KeepOn),
        note: text("even in the rain"),
    }
}

fn bare_experiment() -> Experiment {
    Experiment {
        id: ExperimentId::NEW,
        text: "no screen in bed".to_owned(),
        measure: Measure::Mood,
        start: day("2026-11-01"),
        review: day("2026-11-15"),
        ended: None,
        outcome: None,
        note: None,
    }
}

fn difficulty(position: u32) -> Difficulty {
    Difficulty {
        id: DifficultyId::NEW,
        key: text("worry"),
        words: "Worry that will not stop".to_owned(),
        layer: DifficultyLayer::Mind,
        severity: Some(7),
        sensitive: true,
        noted: day("2026-09-01"),
        position,
    }
}

fn tried(position: u32) -> Tried {
    Tried {
        id: TriedId::NEW,
        kind: TriedKind::Medicine,
        what: "Specimol".to_owned(),
        when: text("spring 2021"),
        most: text("20 mg"),
        lasted: text("eight weeks"),
        helped: Some(Helped::ALittle),
        ended: text("too tired"),
        position,
    }
}

/// One of everything of the plan.
pub(crate) fn full_plan(conn: &Connection) {
    let key = "energy_of_the_plan";
    let tracker = add_tracker(conn, &tracker(key, TrackerKind::Scale10)).unwrap();
    add_plan_version(conn, &full_version()).unwrap();
    add_goal(conn, &full_goal(tracker)).unwrap();
    let asked = Goal {
        measure: Some(Measure::Questionnaire {
            instrument: "phq9".to_owned(),
        }),
        ..full_goal(tracker)
    };
    add_goal(conn, &asked).unwrap();
    let id = add_experiment(conn, &full_experiment(tracker)).unwrap();
    mark_experiment(conn, id, day("2026-10-01"), Some(true)).unwrap();
    mark_experiment(conn, id, day("2026-10-02"), Some(false)).unwrap();
    add_difficulty(conn, &difficulty(3)).unwrap();
    add_tried(conn, &tried(2)).unwrap();
}

fn refused<T: std::fmt::Debug>(result: Result<T, VaultError>) -> (String, &'static str) {
    match result.unwrap_err() {
        VaultError::Invalid(invalid) => (invalid.field, invalid.problem.code()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_kind_comes_and_goes() {
    let conn = &database();
    let tracker = add_tracker(conn, &tracker("energy_x", TrackerKind::Scale10)).unwrap();
    macro_rules! comes_and_goes {
        ($first:expr, $second:expr, $add:ident, $update:ident, $get:ident, $remove:ident) => {{
            let (mut first, mut second) = ($first, $second);
            first.id = $add(conn, &first).unwrap();
            assert_eq!($get(conn, first.id).unwrap(), first);
            second.id = first.id;
            $update(conn, &second).unwrap();
            assert_eq!($get(conn, first.id).unwrap(), second);
            $remove(conn, first.id).unwrap();
            let gone = || ("id".to_owned(), "not_found");
            assert_eq!(refused($get(conn, first.id)), gone());
            assert_eq!(refused($update(conn, &second)), gone());
            assert_eq!(refused($remove(conn, first.id)), gone());
        }};
    }
    for (first, second) in [
        (full_version(), bare_version()),
        (bare_version(), full_version()),
    ] {
        comes_and_goes!(
            first,
            second,
            add_plan_version,
            update_plan_version,
            get_plan_version,
            remove_plan_version
        );
    }
    for (first, second) in [
        (full_goal(tracker), bare_goal()),
        (bare_goal(), full_goal(tracker)),
    ] {
        comes_and_goes!(first, second, add_goal, update_goal, get_goal, remove_goal);
    }
    for (first, second) in [
        (full_experiment(tracker), bare_experiment()),
        (bare_experiment(), full_experiment(tracker)),
    ] {
        comes_and_goes!(
            first,
            second,
            add_experiment,
            update_experiment,
            get_experiment,
            remove_experiment
        );
    }
}

#[test]
fn lists_keep_their_order_and_days_go_with_their_experiment() {
    let conn = &database();
    let second = add_difficulty(conn, &difficulty(1)).unwrap();
    let first = add_difficulty(conn, &difficulty(0)).unwrap();
    let ids: Vec<_> = list_difficulties(conn)
        .unwrap()
        .iter()
        .map(|d| d.id)
        .collect();
    assert_eq!(ids, [first, second]);
    let changed = Difficulty {
        id: first,
        severity: None,
        key: None,
        ..difficulty(2)
    };
    update_difficulty(conn, &changed).unwrap();
    assert_eq!(list_difficulties(conn).unwrap()[1], changed);
    remove_difficulty(conn, first).unwrap();
    assert_eq!(refused(remove_difficulty(conn, first)).1, "not_found");

    let id = add_tried(conn, &tried(0)).unwrap();
    let bare = Tried {
        id,
        kind: TriedKind::Other,
        what: "cold water".to_owned(),
        when: None,
        most: None,
        lasted: None,
        helped: None,
        ended: None,
        position: 4,
    };
    assert_eq!(list_tried(conn).unwrap(), [Tried { id, ..tried(0) }]);
    update_tried(conn, &bare).unwrap();
    assert_eq!(list_tried(conn).unwrap(), [bare]);
    remove_tried(conn, id).unwrap();

    let walk = add_experiment(conn, &bare_experiment()).unwrap();
    mark_experiment(conn, walk, day("2026-11-02"), Some(true)).unwrap();
    mark_experiment(conn, walk, day("2026-11-02"), Some(false)).unwrap();
    let spoken = |conn| -> Vec<bool> {
        list_experiment_days(conn)
            .unwrap()
            .iter()
            .map(|d| d.done)
            .collect()
    };
    assert_eq!(spoken(conn), [false], "said again on the same day replaces");
    mark_experiment(conn, walk, day("2026-11-02"), None).unwrap();
    assert_eq!(spoken(conn), [false; 0], "a day nobody spoke of has no row");
    mark_experiment(conn, walk, day("2026-11-03"), Some(true)).unwrap();
    remove_experiment(conn, walk).unwrap();
    assert_eq!(spoken(conn), [false; 0]);
    assert_eq!(
        refused(mark_experiment(conn, walk, day("2026-11-03"), Some(true))),
        ("experiment".to_owned(), "not_found")
    );
}

#[test]
fn what_refers_to_nothing_is_refused_and_an_asked_tracker_stays() {
    let conn = &database();
    let nothing = TrackerId(77);
    assert_eq!(
        refused(add_goal(conn, &full_goal(nothing))),
        ("measure".to_owned(), "not_found")
    );
    assert_eq!(
        refused(add_experiment(conn, &full_experiment(nothing))),
        ("measure".to_owned(), "not_found")
    );
    let id = add_tracker(conn, &tracker("energy_y", TrackerKind::Scale10)).unwrap();
    add_goal(conn, &full_goal(id)).unwrap();
    assert!(remove_tracker(conn, id).is_err());
}

#[test]
fn the_tables_refuse_the_same_by_themselves() {
    let conn = &database();
    full_plan(conn);
    for sql in [
        "UPDATE plan_version SET entries = 'not json'",
        "UPDATE plan_version SET until = '2026-10-31'",
        "UPDATE plan_version SET until = NULL",
        "UPDATE plan_version SET reason = 'because'",
        "UPDATE goal SET tracker = NULL",
        "UPDATE goal SET instrument = 'phq9'",
        "UPDATE goal SET closed = '2026-08-31'",
        "UPDATE goal SET outcome = NULL",
        "UPDATE goal SET baseline = NULL",
        "UPDATE goal SET by = '2026-02-30'",
        "UPDATE experiment SET review = start",
        "UPDATE experiment SET measure = 'questionnaire'",
        "UPDATE experiment SET ended = NULL",
        "UPDATE experiment_day SET done = 2",
        "UPDATE difficulty SET severity = 11",
        "UPDATE difficulty SET words = ''",
        "UPDATE tried SET helped = 'much'",
        "UPDATE tried SET kind = 'diet'",
    ] {
        assert!(conn.execute(sql, []).is_err(), "taken: {sql}");
    }
}

#[test]
fn a_version_that_cannot_be_read_is_named_and_no_guess() {
    let conn = &database();
    let id = add_plan_version(conn, &full_version()).unwrap();
    conn.execute(
        "UPDATE plan_version SET entries = '[{\"kind\":\"unheard\"}]'",
        [],
    )
    .unwrap();
    assert!(!matches!(
        get_plan_version(conn, id).unwrap_err(),
        VaultError::Invalid(_)
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever a version says, it says the same when it is read again.
    #[test]
    fn a_version_is_read_as_it_was_written(
        weeks in 1_u8..=52, hour in 0_u32..24, minute in 0_u32..60, words in "[ -~äöüß–]{1,60}", cents in 1_i64..1_000_000,
    ) {
        prop_assume!(!words.trim().is_empty());
        let conn = &database();
        let amount = Amount::new("amount", Decimal::new(cents, 2), Unit::Mg).unwrap();
        let version = PlanVersion {
            entries: vec![
                PlanEntry::CheckIns { every_weeks: weeks },
                PlanEntry::DailyCheckIn { at: chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap() },
                PlanEntry::Medicine { medicine: MedicineId(3), name: words.clone(), amount: Some(amount), schedule: None },
                PlanEntry::Intention { intention: IntentionId(2), text: words.trim().to_owned() },
            ],
            ..bare_version()
        };
        let id = add_plan_version(conn, &version).unwrap();
        prop_assert_eq!(get_plan_version(conn, id).unwrap(), PlanVersion { id, ..version });
    }
}
