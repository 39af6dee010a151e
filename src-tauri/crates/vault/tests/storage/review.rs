//! Agreements, outcomes and changes of one's own: in and out, gone with the change they are about, and refused where the model would.

use ballast_model::*;
use ballast_vault::*;
use rusqlite::Connection;

use crate::fixtures::*;

fn own() -> OwnChange {
    OwnChange {
        id: OwnChangeId::NEW,
        day: day("2026-03-01"),
        what: "a walk before work".to_owned(),
        medicine: None,
        course: None,
        tracker: None,
        weeks: ReviewWeeks::weeks(2, 4),
        note: text("with the dog"),
    }
}

fn agreed(review: ReviewAnchor) -> ReviewAgreed {
    ReviewAgreed {
        id: ReviewAgreedId::NEW,
        review,
        weeks: ReviewWeeks {
            unit: ReviewUnit::Sessions,
            first: 8,
            last: 12,
        },
        with_whom: text("M. K."),
        agreed: day("2026-03-02"),
    }
}

fn outcome(review: ReviewAnchor) -> ReviewOutcome {
    ReviewOutcome {
        id: ReviewOutcomeId::NEW,
        review,
        verdict: ReviewVerdict::Extend,
        day: day("2026-05-02"),
        decided_by: Some(DecidedBy::Together),
        with_whom: text("Dr. A."),
        note: text("four more weeks\nthen again"),
        weeks: Some(ReviewWeeks::weeks(8, 12)),
    }
}

/// A row of each that a review can be about.
fn anchors(conn: &Connection) -> Vec<ReviewAnchor> {
    let pill = add_medicine(conn, &full_medicine()).unwrap();
    let times = vec![time("08:00")];
    let step = add_step(conn, &step(pill, "2026-01-01", Schedule::Daily { times })).unwrap();
    let course = add_course(conn, &full_course()).unwrap();
    let weekly = Rhythm::PerWeek { times: 1 };
    let rhythm = add_rhythm(conn, &rhythm(course, "2026-03-01", weekly)).unwrap();
    let own = add_own_change(conn, &own()).unwrap();
    vec![
        ReviewAnchor::Step(step),
        ReviewAnchor::CourseStart(course),
        ReviewAnchor::CourseEnd(course),
        ReviewAnchor::Rhythm(rhythm),
        ReviewAnchor::Own(own),
    ]
}

/// One of everything about reviews, on what is in the record already.
pub(crate) fn full_reviews(conn: &Connection) {
    let step = list_steps(conn).unwrap()[0].id;
    let course = list_courses(conn).unwrap()[0].id;
    let anchors = [
        ReviewAnchor::Step(step),
        ReviewAnchor::CourseStart(course),
        ReviewAnchor::CourseEnd(course),
        ReviewAnchor::Rhythm(list_rhythms(conn).unwrap()[0].id),
        ReviewAnchor::Own(add_own_change(conn, &own()).unwrap()),
    ];
    for anchor in anchors {
        add_review_agreed(conn, &agreed(anchor)).unwrap();
        add_review_outcome(conn, &outcome(anchor)).unwrap();
        let course = match anchor {
            ReviewAnchor::CourseStart(course) => Some(course),
            _ => None,
        };
        if course.is_some() {
            add_own_change(conn, &OwnChange { course, ..own() }).unwrap();
        }
    }
    let medicine = list_medicines(conn).unwrap().first().map(|m| m.id);
    add_own_change(conn, &OwnChange { medicine, ..own() }).unwrap();
    let key = tracker("walks", TrackerKind::YesNo);
    let tracker = add_tracker(conn, &key).ok();
    add_own_change(conn, &OwnChange { tracker, ..own() }).unwrap();
}

#[test]
fn what_is_said_about_each_kind_of_change_comes_back() {
    let conn = &database();
    let (mut said, mut decided) = (Vec::new(), Vec::new());
    for anchor in anchors(conn) {
        assert_eq!(ReviewAnchor::from_key(&anchor.key()), Some(anchor));
        let mut first = agreed(anchor);
        first.id = add_review_agreed(conn, &first).unwrap();
        said.push(first);
        let mut full = outcome(anchor);
        full.id = add_review_outcome(conn, &full).unwrap();
        let plain = ReviewOutcome {
            verdict: ReviewVerdict::Keep,
            decided_by: None,
            with_whom: None,
            note: None,
            weeks: None,
            ..full
        };
        update_review_outcome(conn, &plain).unwrap();
        decided.push(plain);
    }
    assert_eq!(list_review_agreed(conn).unwrap(), said);
    assert_eq!(list_review_outcomes(conn).unwrap(), decided);
    remove_review_agreed(conn, said[0].id).unwrap();
    remove_review_outcome(conn, decided[0].id).unwrap();
    let gone = VaultError::Invalid(Invalid::new("id", Problem::NotFound));
    assert_eq!(remove_review_agreed(conn, said[0].id).unwrap_err(), gone);
    assert_eq!(update_review_outcome(conn, &decided[0]).unwrap_err(), gone);
    assert_eq!(list_review_outcomes(conn).unwrap(), decided[1..]);
}

#[test]
fn a_change_of_ones_own_is_corrected_and_goes_with_what_was_said() {
    let conn = &database();
    let pill = add_medicine(conn, &full_medicine()).unwrap();
    let mut walk = OwnChange {
        medicine: Some(pill),
        ..own()
    };
    walk.id = add_own_change(conn, &walk).unwrap();
    assert_eq!(list_own_changes(conn).unwrap(), [walk.clone()]);
    let later = OwnChange {
        day: day("2026-03-08"),
        medicine: None,
        note: None,
        weeks: ReviewWeeks::weeks(0, 104),
        ..walk.clone()
    };
    update_own_change(conn, &later).unwrap();
    assert_eq!(
        list_own_changes(conn).unwrap(),
        std::slice::from_ref(&later)
    );
    update_own_change(conn, &walk).unwrap();
    remove_medicine(conn, pill).unwrap();
    assert_eq!(list_own_changes(conn).unwrap()[0].medicine, None);
    let anchor = ReviewAnchor::Own(walk.id);
    add_review_agreed(conn, &agreed(anchor)).unwrap();
    add_review_outcome(conn, &outcome(anchor)).unwrap();
    remove_own_change(conn, walk.id).unwrap();
    assert_eq!(list_review_agreed(conn).unwrap(), []);
    assert_eq!(list_review_outcomes(conn).unwrap(), []);
    assert!(remove_own_change(conn, walk.id).is_err());
}

#[test]
fn what_does_not_fit_is_refused() {
    let conn = &database();
    let at = |field: &str, error: VaultError| match error {
        VaultError::Invalid(invalid) => assert_eq!(invalid.field, field),
        other => panic!("{other:?}"),
    };
    let missing = ReviewAnchor::Step(StepId(7));
    at(
        "review",
        add_review_agreed(conn, &agreed(missing)).unwrap_err(),
    );
    at(
        "review",
        add_review_outcome(conn, &outcome(missing)).unwrap_err(),
    );
    let nothing_named = OwnChange {
        course: Some(CourseId(9)),
        ..own()
    };
    at("about", add_own_change(conn, &nothing_named).unwrap_err());
    let twice = OwnChange {
        course: Some(CourseId(1)),
        tracker: Some(TrackerId(1)),
        ..own()
    };
    at(
        "about",
        twice.checked().map_err(VaultError::from).unwrap_err(),
    );
    for (first, last, field) in [(5, 4, "last"), (0, 0, "last"), (105, 106, "first")] {
        let odd = OwnChange {
            weeks: ReviewWeeks::weeks(first, last),
            ..own()
        };
        at(field, add_own_change(conn, &odd).unwrap_err());
    }
    let endless = ReviewOutcome {
        weeks: None,
        ..outcome(ReviewAnchor::Own(OwnChangeId(1)))
    };
    at("last", add_review_outcome(conn, &endless).unwrap_err());

    anchors(conn);
    full_reviews(conn);
    for sql in [
        "UPDATE review_outcome SET verdict = 'better'",
        "UPDATE review_outcome SET verdict = 'keep'",
        "UPDATE review_outcome SET first = NULL",
        "UPDATE review_outcome SET last = first - 1",
        "UPDATE review_agreed SET change = 'rhythm' WHERE change = 'step'",
        "UPDATE review_agreed SET step = NULL WHERE change = 'step'",
        "UPDATE review_agreed SET unit = 'days'",
        "UPDATE review_agreed SET first = 0",
        "UPDATE own_change SET day = '2026-02-30'",
        "UPDATE own_change SET last_week = 1",
        "UPDATE own_change SET what = ''",
    ] {
        assert!(conn.execute_batch(sql).is_err(), "{sql}");
    }
}
