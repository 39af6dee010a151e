//! Checking in: several a day, change, take back, do again, the bad-day flag.

use ballast_journal::check_in::{flag_bad_day, remove_check_in, save_check_in};
use ballast_journal::undo::{redo, undo, undo_state};
use ballast_journal::views::{CheckInInput, CheckInView};
use ballast_model::{Act, CheckInKind, Mood, Noun, Value};

use crate::home::{Home, TODAY};
use crate::inputs::{check_in, number};

fn only(home: &Home, day: &str) -> CheckInView {
    let mut all = home.today(Some(day)).check_ins;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[test]
fn a_check_in_is_there_as_it_was_typed_also_after_closing() {
    let mut home = Home::new();
    let (anxiety, asleep) = (home.tracker("anxiety"), home.tracker("sleep_asleep"));
    let typed = CheckInInput {
        worst: Some(3),
        best: Some(7),
        values: vec![number(anxiety, "2"), number(asleep, "1390")],
        note: Some("Slept late.\nA call with M. K. helped.".to_owned()),
        tags: vec!["work".to_owned(), "rain 🌧".to_owned()],
        ..check_in(TODAY, 6)
    };
    let changed = save_check_in(home.j(), typed.clone()).unwrap();
    assert_eq!(
        (changed.act, changed.nouns),
        (Act::AddCheckIn, vec![Noun::CheckIn])
    );
    home.reopen();
    let found = only(&home, TODAY);
    assert_eq!(
        found.mood,
        Some(Mood {
            rating: 6,
            worst: Some(3),
            best: Some(7)
        })
    );
    assert_eq!((found.values, found.note), (typed.values, typed.note));
    assert_eq!(
        (found.tags, found.time, found.kind),
        (typed.tags, "20:00".to_owned(), CheckInKind::Full)
    );
}

#[test]
fn several_a_day_stand_in_the_order_they_were_made() {
    let mut home = Home::new();
    for (time, mood) in [("08:10", 4), ("13:00", 6), ("19:45", 5)] {
        home.at(&format!("{TODAY} {time}"));
        save_check_in(home.j(), check_in(TODAY, mood)).unwrap();
    }
    let found: Vec<_> = home
        .today(None)
        .check_ins
        .into_iter()
        .map(|c| (c.time, c.mood.unwrap().rating))
        .collect();
    assert_eq!(
        found,
        [
            ("08:10".to_owned(), 4),
            ("13:00".to_owned(), 6),
            ("19:45".to_owned(), 5)
        ]
    );
}

#[test]
fn a_change_and_a_removal_are_taken_back_and_done_again_after_a_restart() {
    let mut home = Home::new();
    save_check_in(home.j(), check_in(TODAY, 6)).unwrap();
    let added = home.dump();
    let id = only(&home, TODAY).id;
    let changed = CheckInInput {
        id: Some(id),
        mood: Some(2),
        ..check_in(TODAY, 2)
    };
    save_check_in(home.j(), changed).unwrap();
    let edited = home.dump();
    remove_check_in(home.j(), id).unwrap();
    assert!(home.today(None).check_ins.is_empty());

    home.reopen();
    let state = undo_state(home.look()).unwrap();
    assert_eq!((state.undo, state.redo), (Some(Act::RemoveCheckIn), None));
    assert_eq!(undo(home.j()).unwrap().unwrap().nouns, [Noun::CheckIn]);
    assert_eq!(home.dump(), edited);
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), added);
    home.reopen();
    undo(home.j()).unwrap();
    assert_eq!(home.count("check_in"), 0);
    assert!(
        undo(home.j()).unwrap().is_none(),
        "setting the record up is not offered for undo"
    );

    home.reopen();
    for expected in [Some(added), Some(edited), None] {
        redo(home.j()).unwrap().unwrap();
        if let Some(expected) = expected {
            assert_eq!(home.dump(), expected);
        }
    }
    assert_eq!(home.count("check_in"), 0);
    assert!(redo(home.j()).unwrap().is_none());
}

#[test]
fn a_new_act_ends_what_could_be_done_again() {
    let mut home = Home::new();
    save_check_in(home.j(), check_in(TODAY, 6)).unwrap();
    undo(home.j()).unwrap();
    save_check_in(home.j(), check_in("2026-09-02", 4)).unwrap();
    assert!(redo(home.j()).unwrap().is_none());
    assert_eq!(home.count("check_in"), 1);
}

#[test]
fn a_bad_day_is_a_flag_once_and_never_a_rating() {
    let mut home = Home::new();
    flag_bad_day(home.j(), TODAY).unwrap();
    let flagged = home.dump();
    let again = flag_bad_day(home.j(), TODAY).unwrap();
    assert_eq!((again.act, again.nouns), (Act::FlagBadDay, Vec::new()));
    assert_eq!(home.dump(), flagged);
    let found = only(&home, TODAY);
    assert_eq!(found.kind, CheckInKind::BadDay);
    assert_eq!(
        (found.mood, found.values.len(), found.note),
        (None, 0, None)
    );
    // One undo takes it back: the second press left nothing behind.
    undo(home.j()).unwrap();
    assert_eq!(home.count("check_in"), 0);
    // Ratings of the same day stand beside the flag.
    flag_bad_day(home.j(), TODAY).unwrap();
    save_check_in(home.j(), check_in(TODAY, 3)).unwrap();
    assert_eq!(home.today(None).check_ins.len(), 2);
}

#[test]
fn a_check_in_may_be_words_alone_but_not_nothing() {
    let mut home = Home::new();
    let empty = CheckInInput {
        mood: None,
        ..check_in(TODAY, 0)
    };
    home.refuses("mood", "empty", |j| save_check_in(j, empty.clone()));
    let blank = CheckInInput {
        note: Some("  \n ".to_owned()),
        ..empty.clone()
    };
    home.refuses("mood", "empty", |j| save_check_in(j, blank));
    save_check_in(
        home.j(),
        CheckInInput {
            note: Some("Quiet.".to_owned()),
            ..empty
        },
    )
    .unwrap();
    assert_eq!(only(&home, TODAY).mood, None);
}

#[test]
fn worst_and_best_are_not_dropped_when_the_rating_itself_is_missing() {
    let mut home = Home::new();
    let typed = CheckInInput {
        mood: None,
        worst: Some(2),
        note: Some("x".to_owned()),
        ..check_in(TODAY, 0)
    };
    home.refuses("mood", "empty", |j| save_check_in(j, typed));
}

#[test]
fn every_kind_of_tracker_takes_its_range_and_no_more() {
    let mut home = Home::new();
    let cases = [
        ("anxiety", "0", "3", ["4", "-1", "1.5"]),
        ("movement", "0", "1", ["2", "-1", "0.5"]),
        ("sleep_asleep", "0", "1439", ["1440", "-1", "0.5"]),
        ("alcohol", "0", "1000", ["1000.01", "-0.1", "99999999"]),
    ];
    for (key, low, high, refused) in cases {
        let tracker = home.tracker(key);
        let with = |value: &str| CheckInInput {
            values: vec![number(tracker, value)],
            ..check_in(TODAY, 5)
        };
        for value in [low, high] {
            save_check_in(home.j(), with(value)).unwrap();
        }
        for value in refused {
            home.refuses(key, "out_of_range", |j| save_check_in(j, with(value)));
        }
        let words = ballast_model::TrackerValue {
            tracker,
            value: Value::Text("lots".to_owned()),
        };
        let typed = CheckInInput {
            values: vec![words],
            ..check_in(TODAY, 5)
        };
        home.refuses(key, "unknown_choice", |j| save_check_in(j, typed));
    }
}

#[test]
fn one_tracker_is_answered_once_and_must_exist() {
    let mut home = Home::new();
    let anxiety = home.tracker("anxiety");
    let twice = CheckInInput {
        values: vec![number(anxiety, "1"), number(anxiety, "2")],
        ..check_in(TODAY, 5)
    };
    home.refuses("values", "duplicate", |j| save_check_in(j, twice));
    let unknown = CheckInInput {
        values: vec![number(ballast_model::TrackerId(9_999), "1")],
        ..check_in(TODAY, 5)
    };
    home.refuses("values", "not_found", |j| save_check_in(j, unknown));
    let gone = CheckInInput {
        id: Some(ballast_model::CheckInId(77)),
        ..check_in(TODAY, 5)
    };
    home.refuses("id", "not_found", |j| save_check_in(j, gone));
    home.refuses("id", "not_found", |j| {
        remove_check_in(j, ballast_model::CheckInId(77))
    });
}
