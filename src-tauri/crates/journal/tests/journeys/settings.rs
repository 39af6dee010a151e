//! Settings and which trackers a check-in asks.

use ballast_journal::check_in::save_check_in;
use ballast_journal::crisis::crisis_card;
use ballast_journal::event::{remove_event, save_event};
use ballast_journal::settings::{
    get_settings, list_trackers, move_tracker, save_tracker, set_settings,
};
use ballast_journal::undo::undo;
use ballast_journal::views::{
    CheckInInput, EventInput, PaperSize, Preferences, Settings, TrackerInput,
};
use ballast_model::{Act, Better, DaySummary, EventId, Layer, Tracker, TrackerId, TrackerKind};

use crate::home::{Home, TODAY};
use crate::inputs::{check_in, event, number};

fn as_typed(tracker: &Tracker) -> TrackerInput {
    TrackerInput {
        id: Some(tracker.id),
        name: tracker.name.clone(),
        kind: tracker.kind,
        anchors: tracker.anchors.clone(),
        better: tracker.better,
        layer: tracker.layer,
        summary: tracker.summary,
        sensitive: tracker.sensitive,
        active: tracker.active,
    }
}

fn own(name: &str) -> TrackerInput {
    TrackerInput {
        id: None,
        name: name.to_owned(),
        kind: TrackerKind::Count,
        anchors: vec![],
        better: Better::Lower,
        layer: Layer::Body,
        summary: DaySummary::Sum,
        sensitive: false,
        active: true,
    }
}

#[test]
fn settings_hold_after_a_restart_and_one_undo_takes_them_back() {
    let mut home = Home::new();
    let fresh = get_settings(home.look()).unwrap();
    assert_eq!(
        (fresh.day_end, fresh.paper, fresh.questionnaires.len()),
        (3, PaperSize::A4, 2)
    );
    let chosen = Settings {
        day_end: 5,
        paper: PaperSize::Letter,
        about: Some("  M. K., born 1991. ".to_owned()),
        questionnaires: [("gad7".to_owned(), 4)].into(),
    };
    assert_eq!(
        set_settings(home.j(), chosen.clone()).unwrap().act,
        Act::UpdateSettings
    );
    home.reopen();
    let kept = get_settings(home.look()).unwrap();
    assert_eq!(
        kept,
        Settings {
            about: Some("M. K., born 1991.".to_owned()),
            ..chosen
        }
    );
    undo(home.j()).unwrap();
    assert_eq!(get_settings(home.look()).unwrap(), fresh);
}

#[test]
fn settings_that_cannot_be_are_refused() {
    let mut home = Home::new();
    let with = |id: &str, weeks| Settings {
        questionnaires: [(id.to_owned(), weeks)].into(),
        ..Settings::default()
    };
    home.refuses("questionnaires", "out_of_range", |j| {
        set_settings(j, with("phq9", 0))
    });
    home.refuses("questionnaires", "out_of_range", |j| {
        set_settings(j, with("phq9", 53))
    });
    home.refuses("questionnaires", "unknown_choice", |j| {
        set_settings(j, with("nothing", 2))
    });
    let about = Settings {
        about: Some("a\u{0}b".to_owned()),
        ..Settings::default()
    };
    home.refuses("about", "control_characters", |j| set_settings(j, about));
}

#[test]
fn a_record_begins_with_the_starter_set_in_order() {
    let home = Home::new();
    let all = list_trackers(home.look()).unwrap();
    let asked: Vec<_> = all
        .iter()
        .filter(|t| t.active)
        .map(|t| t.key.as_str())
        .collect();
    assert_eq!(
        asked,
        [
            "anxiety",
            "energy",
            "sleep_asleep",
            "sleep_woke",
            "movement",
            "people",
            "meals",
            "mindfulness"
        ]
    );
    assert_eq!(
        home.today(None).trackers.len(),
        asked.len(),
        "Today asks these"
    );
    let alcohol = all.iter().find(|t| t.key == "alcohol").unwrap();
    assert!(alcohol.sensitive && !alcohol.active);
}

#[test]
fn own_trackers_are_added_renamed_and_put_aside_with_their_history() {
    let mut home = Home::new();
    save_tracker(home.j(), own("Panic attacks")).unwrap();
    save_tracker(home.j(), own("Naps")).unwrap();
    let all = list_trackers(home.look()).unwrap();
    let [.., panic, naps] = all.as_slice() else {
        unreachable!()
    };
    assert_eq!((panic.key.as_str(), naps.key.as_str()), ("own_1", "own_2"));
    let typed = CheckInInput {
        values: vec![number(panic.id, "2")],
        ..check_in(TODAY, 4)
    };
    save_check_in(home.j(), typed).unwrap();
    let aside = TrackerInput {
        name: "Panic".to_owned(),
        active: false,
        ..as_typed(panic)
    };
    save_tracker(home.j(), aside).unwrap();
    assert!(home.today(None).trackers.iter().all(|t| t.id != panic.id));
    assert_eq!(
        home.today(None).check_ins[0].values.len(),
        1,
        "the answer stays"
    );
    let other_kind = TrackerInput {
        kind: TrackerKind::YesNo,
        ..as_typed(panic)
    };
    home.refuses("kind", "not_possible_here", |j| save_tracker(j, other_kind));
    // Without an answer the kind was only a slip.
    let slip = TrackerInput {
        kind: TrackerKind::YesNo,
        ..as_typed(naps)
    };
    save_tracker(home.j(), slip).unwrap();
}

#[test]
fn trackers_move_one_place_at_a_time() {
    let mut home = Home::new();
    let keys = |home: &Home| -> Vec<String> {
        let all = list_trackers(home.look()).unwrap();
        all.into_iter().map(|t| t.key).collect()
    };
    let before = keys(&home);
    let second = home.tracker("energy");
    move_tracker(home.j(), second, true).unwrap();
    assert_eq!(keys(&home)[..2], ["energy", "anxiety"]);
    assert!(
        move_tracker(home.j(), second, true)
            .unwrap()
            .nouns
            .is_empty()
    );
    move_tracker(home.j(), second, false).unwrap();
    assert_eq!(keys(&home), before);
    home.refuses("id", "not_found", |j| move_tracker(j, TrackerId(500), true));
}

#[test]
fn trackers_that_cannot_be_are_refused() {
    let mut home = Home::new();
    home.refuses("name", "empty", |j| save_tracker(j, own("")));
    let three = TrackerInput {
        kind: TrackerKind::Scale3,
        anchors: vec!["none".to_owned(), "some".to_owned(), "a lot".to_owned()],
        ..own("Worry")
    };
    home.refuses("anchors", "out_of_range", |j| save_tracker(j, three));
    let blank = TrackerInput {
        kind: TrackerKind::Scale3,
        anchors: vec![
            "none".to_owned(),
            " ".to_owned(),
            "x".to_owned(),
            "y".to_owned(),
        ],
        ..own("Worry")
    };
    home.refuses("anchors", "empty", |j| save_tracker(j, blank));
    let gone = TrackerInput {
        id: Some(TrackerId(500)),
        ..own("Worry")
    };
    home.refuses("id", "not_found", |j| save_tracker(j, gone));
}

#[test]
fn life_events_are_kept_with_their_span_and_impact() {
    let mut home = Home::new();
    let grief = EventInput {
        until: Some("2026-08-20".to_owned()),
        impact: Some(-4),
        ..event("2026-08-10", "Grandmother died")
    };
    save_event(home.j(), grief.clone()).unwrap();
    save_event(home.j(), event("2027-03-01", "Moving house")).unwrap();
    let events = home.treatment().events;
    assert_eq!(events[0].title, "Moving house", "newest first");
    for (field, problem, input) in [
        (
            "until",
            "end_before_start",
            EventInput {
                until: Some("2026-08-09".to_owned()),
                ..grief.clone()
            },
        ),
        (
            "impact",
            "out_of_range",
            EventInput {
                impact: Some(-5),
                ..grief.clone()
            },
        ),
        ("title", "empty", event(TODAY, "\t ")),
        ("day", "implausible_date", event("9999-12-31", "The end")),
    ] {
        home.refuses(field, problem, |j| save_event(j, input));
    }
    home.refuses("id", "not_found", |j| remove_event(j, EventId(50)));
    remove_event(home.j(), events[0].id).unwrap();
    assert_eq!(home.count("life_event"), 1);
}

#[test]
fn the_card_for_bad_hours_needs_no_record_and_shows_checked_numbers_only() {
    let nowhere = crisis_card(&Preferences::default());
    assert!(!nowhere.emergency.is_empty() && nowhere.lines.is_empty());
    assert!(nowhere.countries.len() > 3);
    for country in &nowhere.countries {
        let own = Some("Ring Ada".to_owned());
        let card = crisis_card(&Preferences {
            country: country.code.clone(),
            own_number: own.clone(),
            ..Preferences::default()
        });
        assert!(!card.emergency.is_empty(), "{}", country.code);
        assert_eq!(card.own, own);
        assert!(
            card.lines
                .iter()
                .all(|l| l.contact.chars().any(|c| c.is_ascii_digit()))
        );
    }
}
