//! Staying well: what goes in comes out, and what cannot be is refused.

use ballast_model::*;
use ballast_vault::*;
use rusqlite::Connection;
use rust_decimal::Decimal;

use crate::fixtures::*;

pub(crate) fn sign(tracker: TrackerId) -> WarningSign {
    WarningSign {
        id: WarningId::NEW,
        words: "I sleep under five hours".to_owned(),
        subject: WarningSubject::Tracker(tracker),
        side: WarningSide::AtMost,
        threshold: Decimal::new(45, 1),
        days: 3,
        within: 5,
        response: text("Ring R. S.\nNo screens after nine."),
        agreed_with: text("R. S."),
        agreed_on: Some(day("2026-10-01")),
        since: day("2026-10-02"),
        active: true,
    }
}

fn bare_sign() -> WarningSign {
    WarningSign {
        id: WarningId::NEW,
        words: "My total is up".to_owned(),
        subject: WarningSubject::Questionnaire("phq9".to_owned()),
        side: WarningSide::AtLeast,
        threshold: Decimal::from(15),
        days: 1,
        within: 14,
        response: None,
        agreed_with: None,
        agreed_on: None,
        since: day("2026-10-02"),
        active: false,
    }
}

pub(crate) fn own(key: &str) -> OwnQuestionnaire {
    OwnQuestionnaire {
        id: OwnQuestionnaireId::NEW,
        key: key.to_owned(),
        file: "id = \"evening\"\n# with 'quotes' and ünïcödé\n".to_owned(),
        kept: true,
    }
}

fn seen(sign: WarningId) -> WarningSeen {
    WarningSeen {
        id: WarningSeenId::NEW,
        sign,
        began: day("2026-11-21"),
        seen: moment(),
    }
}

/// A row with every column, in each table of staying well.
pub(crate) fn full_well(conn: &Connection) {
    let tracker = add_tracker(conn, &tracker("hours_asleep", TrackerKind::Hours)).unwrap();
    let id = add_warning(conn, &sign(tracker)).unwrap();
    add_warning(conn, &bare_sign()).unwrap();
    add_warning_seen(conn, &seen(id)).unwrap();
    add_own_questionnaire(conn, &own("own:evening")).unwrap();
    let part = SafetyPlanPart {
        section: "signs".to_owned(),
        words: "I stop answering.\nI lie awake.".to_owned(),
    };
    set_safety_plan(conn, &part).unwrap();
}

#[test]
fn a_warning_sign_comes_out_as_it_went_in() {
    let conn = &database();
    let hours = add_tracker(conn, &tracker("sleep_hours", TrackerKind::Hours)).unwrap();
    for new in [
        sign(hours),
        bare_sign(),
        WarningSign {
            subject: WarningSubject::Mood,
            ..sign(hours)
        },
    ] {
        let id = add_warning(conn, &new).unwrap();
        let stored = get_warning(conn, id).unwrap();
        assert_eq!(
            stored,
            WarningSign {
                id,
                threshold: new.threshold.normalize(),
                ..new.clone()
            }
        );
        let changed = WarningSign {
            id,
            ..if new == bare_sign() {
                sign(hours)
            } else {
                bare_sign()
            }
        };
        update_warning(conn, &changed).unwrap();
        assert_eq!(get_warning(conn, id).unwrap(), changed);
    }
    assert_eq!(list_warnings(conn).unwrap().len(), 3);
    let nobody = WarningSign {
        subject: WarningSubject::Tracker(TrackerId(99)),
        ..sign(hours)
    };
    assert!(matches!(
        add_warning(conn, &nobody),
        Err(VaultError::Invalid(invalid)) if invalid.field == "subject"
    ));
}

#[test]
fn what_was_seen_goes_with_its_sign() {
    let conn = &database();
    let hours = add_tracker(conn, &tracker("sleep_hours", TrackerKind::Hours)).unwrap();
    let id = add_warning(conn, &sign(hours)).unwrap();
    let first = add_warning_seen(conn, &seen(id)).unwrap();
    assert_eq!(
        list_warnings_seen(conn).unwrap(),
        [WarningSeen {
            id: first,
            ..seen(id)
        }]
    );
    remove_warning(conn, id).unwrap();
    assert!(list_warnings_seen(conn).unwrap().is_empty());
    assert!(matches!(
        add_warning_seen(conn, &seen(id)),
        Err(VaultError::Invalid(invalid)) if invalid.field == "sign"
    ));
}

#[test]
fn a_heading_without_words_has_no_row() {
    let conn = &database();
    let part = |words: &str| SafetyPlanPart {
        section: "alone".to_owned(),
        words: words.to_owned(),
    };
    set_safety_plan(conn, &part("a walk")).unwrap();
    set_safety_plan(conn, &part("a longer walk")).unwrap();
    assert_eq!(list_safety_plan(conn).unwrap(), [part("a longer walk")]);
    assert!(set_safety_plan(conn, &part(" ")).is_err());
    remove_safety_plan(conn, "alone").unwrap();
    remove_safety_plan(conn, "alone").unwrap();
    assert!(list_safety_plan(conn).unwrap().is_empty());
}

#[test]
fn a_questionnaire_of_ones_own_is_kept_as_its_file() {
    let conn = &database();
    let id = add_own_questionnaire(conn, &own("own:evening")).unwrap();
    let stored = OwnQuestionnaire {
        id,
        ..own("own:evening")
    };
    assert_eq!(
        find_own_questionnaire(conn, "own:evening").unwrap(),
        Some(stored.clone())
    );
    assert!(matches!(
        add_own_questionnaire(conn, &own("own:evening")),
        Err(VaultError::Invalid(invalid)) if invalid.problem == Problem::Duplicate
    ));
    assert!(add_own_questionnaire(conn, &own("phq9")).is_err());
    let aside = OwnQuestionnaire {
        kept: false,
        ..stored
    };
    update_own_questionnaire(conn, &aside).unwrap();
    assert_eq!(list_own_questionnaires(conn).unwrap(), [aside]);
    remove_own_questionnaire(conn, id).unwrap();
    assert_eq!(find_own_questionnaire(conn, "own:evening").unwrap(), None);
}

#[test]
fn what_cannot_be_is_refused_by_the_tables_themselves() {
    let conn = &database();
    full_well(conn);
    for broken in [
        "UPDATE warning_sign SET days = 6 WHERE within = 5",
        "UPDATE warning_sign SET subject = 'mood' WHERE tracker IS NOT NULL",
        "UPDATE warning_sign SET instrument = NULL WHERE subject = 'questionnaire'",
        "UPDATE warning_sign SET threshold = '-1'",
        "UPDATE warning_sign SET side = 'about'",
        "UPDATE warning_sign SET since = '2026-02-30'",
        "UPDATE warning_seen SET began = 'then'",
        "UPDATE warning_seen SET sign = 99",
        "UPDATE own_questionnaire SET key = 'phq9'",
        "UPDATE safety_plan SET words = ''",
        "UPDATE assessment SET filled_by = ''",
    ] {
        let rows = conn.execute(broken, []);
        let no_row = broken.starts_with("UPDATE assessment");
        assert!(rows.is_err() || no_row, "{broken}");
    }
}
