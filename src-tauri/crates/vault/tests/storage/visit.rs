//! What came of visits, and what clinicians see differently: what goes in comes out, and what cannot be is refused.

use ballast_model::*;
use ballast_vault::*;
use rusqlite::Connection;

use crate::fixtures::*;

fn line(appointment: AppointmentId, position: u32, what: &str) -> AgreedLine {
    AgreedLine {
        id: AgreedId::NEW,
        appointment,
        position,
        what: what.to_owned(),
        who: text("me"),
        step: None,
        rhythm: None,
    }
}

fn disagreement() -> Disagreement {
    Disagreement {
        id: DisagreementId::NEW,
        topic: "Before the exposures, or after?".to_owned(),
        noted: day("2026-11-20"),
        views: vec![
            ClinicianView {
                who: "Dr. A.".to_owned(),
                view: "Before.\n\"It may help to begin.\"".to_owned(),
                rests_on: text("the last year"),
                day: Some(day("2026-11-12")),
            },
            ClinicianView {
                who: "M. K.".to_owned(),
                view: "After.".to_owned(),
                rests_on: None,
                day: None,
            },
        ],
        my_view: text("I would like to begin soon."),
        ask: vec!["Could you speak with each other?".to_owned()],
        i_agree: text("that you speak about this page"),
        reach: text("in the mornings"),
        outcome: text("after, in small steps"),
        outcome_day: Some(day("2026-12-01")),
    }
}

/// A row with every column, in each table of visits.
pub(crate) fn full_visit(conn: &Connection, person: PersonId, step: StepId) {
    let visit = add_appointment(conn, &appointment(person, "2026-11-12")).unwrap();
    let raised = AgreedLine {
        step: Some(step),
        ..line(visit, 1, "Raised to 20 mg")
    };
    let id = add_agreed(conn, &raised).unwrap();
    let told = Telling {
        agreed: id,
        person,
        told: Some(day("2026-11-13")),
    };
    set_telling(conn, &told).unwrap();
    let rhythm = list_rhythms(conn).unwrap().first().unwrap().id;
    let often = AgreedLine {
        rhythm: Some(rhythm),
        ..line(visit, 2, "Every two weeks")
    };
    add_agreed(conn, &often).unwrap();
    let id = add_disagreement(conn, &disagreement()).unwrap();
    let share = Share {
        id: ShareId::NEW,
        disagreement: id,
        who: "Dr. A.".to_owned(),
        day: day("2026-11-21"),
    };
    add_share(conn, &share).unwrap();
}

fn visit(conn: &Connection) -> (PersonId, AppointmentId) {
    let person = add_person(conn, &person("Dr. A.", None)).unwrap();
    let visit = add_appointment(conn, &appointment(person, "2026-11-12")).unwrap();
    (person, visit)
}

#[test]
fn what_was_agreed_comes_out_as_it_went_in() {
    let conn = &database();
    let (who, at) = visit(conn);
    let first = line(at, 0, "Call when the letter comes");
    let id = add_agreed(conn, &first).unwrap();
    let stored = AgreedLine { id, ..first };
    assert_eq!(get_agreed(conn, id).unwrap(), stored);
    let changed = AgreedLine {
        who: None,
        position: 4,
        what: "Call on Friday".to_owned(),
        ..stored
    };
    update_agreed(conn, &changed).unwrap();
    assert_eq!(list_agreed_at(conn, at).unwrap(), [changed]);

    let open = Telling {
        agreed: id,
        person: who,
        told: None,
    };
    let told = Telling {
        told: Some(day("2026-11-14")),
        ..open
    };
    set_telling(conn, &open).unwrap();
    set_telling(conn, &told).unwrap();
    assert_eq!(list_tellings(conn).unwrap(), [told]);
    remove_telling(conn, id, who).unwrap();
    remove_telling(conn, id, who).unwrap();
    assert!(list_tellings(conn).unwrap().is_empty());

    set_telling(conn, &open).unwrap();
    remove_agreed(conn, id).unwrap();
    assert!(list_agreed(conn).unwrap().is_empty() && list_tellings(conn).unwrap().is_empty());
}

#[test]
fn a_line_stays_when_the_step_it_brought_is_removed_and_goes_with_its_visit() {
    let conn = &database();
    let (_, at) = visit(conn);
    let medicine = add_medicine(conn, &medicine("Specimol")).unwrap();
    let step = add_step(conn, &stop(medicine, "2026-04-01")).unwrap();
    let id = add_agreed(
        conn,
        &AgreedLine {
            step: Some(step),
            ..line(at, 0, "Stop it")
        },
    )
    .unwrap();
    remove_step(conn, step).unwrap();
    assert_eq!(get_agreed(conn, id).unwrap().step, None);
    remove_appointment(conn, at).unwrap();
    assert!(list_agreed(conn).unwrap().is_empty());
}

#[test]
fn what_clinicians_see_differently_comes_out_as_it_went_in() {
    let conn = &database();
    let id = add_disagreement(conn, &disagreement()).unwrap();
    let stored = Disagreement {
        id,
        ..disagreement()
    };
    assert_eq!(get_disagreement(conn, id).unwrap(), stored);
    let bare = Disagreement {
        id,
        topic: "Something else".to_owned(),
        noted: day("2026-10-01"),
        views: Vec::new(),
        my_view: None,
        ask: Vec::new(),
        i_agree: None,
        reach: None,
        outcome: None,
        outcome_day: None,
    };
    update_disagreement(conn, &bare).unwrap();
    assert_eq!(list_disagreements(conn).unwrap(), [bare]);
    let share = Share {
        id: ShareId::NEW,
        disagreement: id,
        who: "M. K.".to_owned(),
        day: day("2026-11-21"),
    };
    let given = add_share(conn, &share).unwrap();
    assert_eq!(
        list_shares(conn).unwrap(),
        [Share {
            id: given,
            ..share.clone()
        }]
    );
    remove_share(conn, given).unwrap();
    add_share(conn, &share).unwrap();
    remove_disagreement(conn, id).unwrap();
    assert!(list_shares(conn).unwrap().is_empty());
    assert!(matches!(
        add_share(conn, &share),
        Err(VaultError::Invalid(invalid)) if invalid.field == "disagreement"
    ));
}

#[test]
fn what_cannot_be_is_refused() {
    let conn = &database();
    let (who, at) = visit(conn);
    let refused = |result: Result<AgreedId, VaultError>| match result {
        Err(VaultError::Invalid(invalid)) => invalid.field,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(add_agreed(conn, &line(at, 0, " "))), "what");
    assert_eq!(
        refused(add_agreed(conn, &line(at, 0, &"x".repeat(501)))),
        "what"
    );
    assert_eq!(
        refused(add_agreed(conn, &line(AppointmentId(99), 0, "x"))),
        "appointment"
    );
    let nobody = Telling {
        agreed: AgreedId(99),
        person: who,
        told: None,
    };
    assert!(set_telling(conn, &nobody).is_err());
    add_disagreement(conn, &disagreement()).unwrap();
    add_agreed(conn, &line(at, 0, "x")).unwrap();
    for broken in [
        "UPDATE appointment SET remind = 'loudly'",
        "UPDATE appointment SET after = 'maybe'",
        "UPDATE appointment SET place = ''",
        "UPDATE agreed_line SET what = ''",
        "UPDATE agreed_line SET step = 99",
        "UPDATE disagreement SET views = 'two'",
        "UPDATE disagreement SET noted = '2026-02-30'",
    ] {
        assert!(conn.execute(broken, []).is_err(), "{broken}");
    }
}
