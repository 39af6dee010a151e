//! Warning signs: shown once and quietly, not again after a restart, and again only when they begin anew.

use ballast_journal::check_in::{remove_check_in, save_check_in};
use ballast_journal::questionnaire::save_assessment;
use ballast_journal::undo::{redo, undo};
use ballast_journal::views::{WarningCard, WarningInput, WarningView, WarningsView};
use ballast_journal::warning::{list_warnings, remove_warning, save_warning, see_warning};
use ballast_model::{Act, Noun, WarningId, WarningSide, WarningSubject};
use chrono::NaiveDate;

use crate::home::{Home, TODAY};
use crate::inputs::{answers, check_in, low_mood, number};

fn cards(home: &Home) -> Vec<WarningCard> {
    home.today(None).warnings
}

fn listed(home: &Home) -> WarningsView {
    list_warnings(home.look()).unwrap()
}

fn only(home: &Home) -> WarningView {
    listed(home).signs.into_iter().next().unwrap()
}

fn add(home: &mut Home, input: WarningInput) -> WarningId {
    WarningId(save_warning(home.j(), input).unwrap().id)
}

/// An evening with that mood, and the check-in of it.
fn evening(home: &mut Home, day: &str, mood: u8) {
    home.at(&format!("{day} 20:00"));
    save_check_in(home.j(), check_in(day, mood)).unwrap();
}

fn days(view: &WarningView) -> Vec<String> {
    view.began.iter().map(|b| b.day.to_string()).collect()
}

#[test]
fn a_sign_is_shown_once_not_after_a_restart_and_again_when_it_begins_anew() {
    let mut home = Home::new();
    // Mood of 2 or less on 2 of 3 days.
    let id = add(&mut home, low_mood("2", 2, 3));
    evening(&mut home, TODAY, 2);
    assert!(cards(&home).is_empty(), "one day is not two");
    evening(&mut home, "2026-09-04", 1);
    let shown = cards(&home);
    assert_eq!(shown.len(), 1);
    let card = &shown[0];
    assert_eq!(
        (
            card.id,
            card.began.to_string().as_str(),
            card.on,
            card.within,
            card.n,
            card.missing
        ),
        (id, "2026-09-04", 2, 3, 2, 1)
    );
    assert_eq!(
        card.response.as_deref(),
        Some("Tell L. the same evening.\nAsk for a session this week."),
        "word for word"
    );
    assert_eq!(card.agreed_with.as_deref(), Some("R. S."));
    assert_eq!(card.agreed_on.unwrap().to_string(), "2026-08-01");
    assert!(
        home.today(Some(TODAY)).warnings.is_empty(),
        "an earlier day is no place for it"
    );

    see_warning(home.j(), id).unwrap();
    assert!(cards(&home).is_empty());
    home.reopen();
    assert!(cards(&home).is_empty(), "seen once is seen");
    // It goes on: still the same beginning.
    evening(&mut home, "2026-09-05", 2);
    assert!(cards(&home).is_empty());
    // A better stretch clears it; then it begins anew.
    evening(&mut home, "2026-09-06", 6);
    evening(&mut home, "2026-09-07", 6);
    assert!(!only(&home).met);
    evening(&mut home, "2026-09-08", 2);
    assert!(cards(&home).is_empty());
    evening(&mut home, "2026-09-09", 0);
    assert_eq!(cards(&home)[0].began.to_string(), "2026-09-09");
    home.reopen();
    assert_eq!(cards(&home).len(), 1, "until it is seen");
    see_warning(home.j(), id).unwrap();
    assert_eq!(days(&only(&home)), ["2026-09-09", "2026-09-04"]);
    assert!(only(&home).began.iter().all(|b| b.seen.is_some()));
}

#[test]
fn a_gap_brings_nothing_up_and_no_backlog_waits_after_it() {
    let mut home = Home::new();
    add(&mut home, low_mood("2", 2, 3));
    evening(&mut home, TODAY, 2);
    evening(&mut home, "2026-09-04", 2);
    assert_eq!(cards(&home).len(), 1);
    // Weeks without an entry: the sign says nothing of days that nobody knows.
    home.at("2026-10-20 20:00");
    assert!(cards(&home).is_empty());
    assert_eq!(days(&only(&home)), ["2026-09-04"], "the history stays");
    assert_eq!(only(&home).began[0].seen, None);
}

#[test]
fn a_missing_day_neither_meets_a_sign_nor_clears_it() {
    let mut home = Home::new();
    let id = add(&mut home, low_mood("2", 2, 5));
    evening(&mut home, TODAY, 2);
    evening(&mut home, "2026-09-06", 1);
    let card = &cards(&home)[0];
    assert_eq!((card.on, card.n, card.missing), (2, 2, 3));
    see_warning(home.j(), id).unwrap();
    evening(&mut home, "2026-09-09", 2);
    assert!(
        cards(&home).is_empty(),
        "days that were not recorded did not end it"
    );
}

#[test]
fn what_was_met_before_the_sign_was_made_is_not_new() {
    let mut home = Home::new();
    for day in ["2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02"] {
        evening(&mut home, day, 1);
    }
    evening(&mut home, TODAY, 1);
    add(&mut home, low_mood("2", 2, 3));
    assert!(cards(&home).is_empty());
    assert!(only(&home).met, "it stands, but it did not begin now");
}

#[test]
fn undo_takes_back_each_act_and_correcting_a_check_in_corrects_the_sign() {
    let mut home = Home::new();
    let id = add(&mut home, low_mood("2", 2, 3));
    evening(&mut home, TODAY, 2);
    evening(&mut home, "2026-09-04", 2);
    let seen = see_warning(home.j(), id).unwrap();
    assert_eq!(
        (seen.act, seen.nouns),
        (Act::SeeWarning, vec![Noun::StayingWell])
    );
    undo(home.j()).unwrap().unwrap();
    assert_eq!(cards(&home).len(), 1, "not seen after all");
    redo(home.j()).unwrap().unwrap();
    assert!(cards(&home).is_empty());
    undo(home.j()).unwrap().unwrap();
    // The check-in that brought it up is undone, and it never began.
    undo(home.j()).unwrap().unwrap();
    assert!(cards(&home).is_empty() && only(&home).began.is_empty());
    redo(home.j()).unwrap().unwrap();
    assert_eq!(cards(&home).len(), 1);
    let last = home.today(None).check_ins[0].id;
    remove_check_in(home.j(), last).unwrap();
    assert!(cards(&home).is_empty());
    undo(home.j()).unwrap().unwrap();
    remove_warning(home.j(), id).unwrap();
    assert!(listed(&home).signs.is_empty());
    undo(home.j()).unwrap().unwrap();
    assert_eq!(cards(&home).len(), 1);
}

#[test]
fn a_total_at_a_threshold_begins_with_the_questionnaire_and_holds_for_its_days() {
    let mut home = Home::new();
    let id = add(
        &mut home,
        WarningInput {
            subject: WarningSubject::Questionnaire("phq9".to_owned()),
            side: WarningSide::AtLeast,
            days: 1,
            ..low_mood("15", 1, 14)
        },
    );
    let fourteen = answers("phq9", TODAY, &[2, 2, 2, 2, 2, 2, 2, 0, 0]);
    save_assessment(home.j(), fourteen).unwrap();
    assert!(cards(&home).is_empty());
    home.at("2026-09-17 20:00");
    let fifteen = answers("phq9", "2026-09-17", &[2, 2, 2, 2, 2, 2, 2, 1, 0]);
    save_assessment(home.j(), fifteen).unwrap();
    let card = &cards(&home)[0];
    assert!(card.total && card.subject == "PHQ-9");
    see_warning(home.j(), id).unwrap();
    home.at("2026-09-30 20:00");
    assert!(only(&home).met, "the total holds for fourteen days");
    home.at("2026-10-01 20:00");
    assert!(!only(&home).met);
}

#[test]
fn a_tracker_is_read_by_its_own_rule_and_either_side_counts() {
    let mut home = Home::new();
    let anxiety = home.tracker("anxiety");
    add(
        &mut home,
        WarningInput {
            subject: WarningSubject::Tracker(anxiety),
            side: WarningSide::AtLeast,
            ..low_mood("2.5", 1, 1)
        },
    );
    let mut rated = check_in(TODAY, 5);
    rated.values = vec![number(anxiety, "2")];
    save_check_in(home.j(), rated.clone()).unwrap();
    assert!(cards(&home).is_empty());
    rated.values = vec![number(anxiety, "3")];
    save_check_in(home.j(), rated).unwrap();
    let card = &cards(&home)[0];
    assert_eq!(
        (
            card.subject.as_str(),
            card.threshold.as_str(),
            card.anchor.as_deref()
        ),
        ("Anxiety", "2.5", None),
        "the mean of the day, 2 and 3"
    );
    let whole = WarningInput {
        id: Some(card.id),
        subject: WarningSubject::Tracker(anxiety),
        side: WarningSide::AtLeast,
        ..low_mood("3", 1, 1)
    };
    save_warning(home.j(), whole).unwrap();
    let view = only(&home);
    assert_eq!(
        view.anchor.as_deref(),
        Some("could not function"),
        "the scale's own word"
    );
    assert!(!view.met);
}

#[test]
fn a_changed_rule_is_looked_at_from_the_day_of_the_change() {
    let mut home = Home::new();
    let id = add(&mut home, low_mood("2", 2, 3));
    home.at("2026-09-10 20:00");
    let words = WarningInput {
        id: Some(id),
        response: Some("Another agreement.".to_owned()),
        ..low_mood("2", 2, 3)
    };
    save_warning(home.j(), words).unwrap();
    let since = |home: &Home| only(home).sign.since.to_string();
    assert_eq!(since(&home), TODAY, "other words are no other rule");
    let rule = WarningInput {
        id: Some(id),
        ..low_mood("3", 2, 3)
    };
    save_warning(home.j(), rule).unwrap();
    assert_eq!(since(&home), "2026-09-10");
    let off = WarningInput {
        id: Some(id),
        active: false,
        ..low_mood("3", 2, 3)
    };
    save_warning(home.j(), off).unwrap();
    evening(&mut home, "2026-09-11", 0);
    evening(&mut home, "2026-09-12", 0);
    assert!(cards(&home).is_empty() && !only(&home).met);
}

#[test]
fn what_cannot_be_is_refused_at_its_field_and_leaves_no_trace() {
    let mut home = Home::new();
    let refused: [(&str, &str, WarningInput); 8] = [
        (
            "words",
            "empty",
            WarningInput {
                words: " ".to_owned(),
                ..low_mood("2", 2, 3)
            },
        ),
        ("threshold", "empty", low_mood("", 2, 3)),
        ("threshold", "not_a_number", low_mood("low", 2, 3)),
        ("threshold", "out_of_range", low_mood("11", 2, 3)),
        ("days", "out_of_range", low_mood("2", 4, 3)),
        ("within", "out_of_range", low_mood("2", 1, 91)),
        (
            "subject",
            "not_found",
            WarningInput {
                subject: WarningSubject::Questionnaire("none".to_owned()),
                ..low_mood("2", 1, 3)
            },
        ),
        (
            "agreed_on",
            "in_the_future",
            WarningInput {
                agreed_on: Some("2026-09-04".to_owned()),
                ..low_mood("2", 2, 3)
            },
        ),
    ];
    for (field, problem, input) in refused {
        home.refuses(field, problem, |j| save_warning(j, input));
    }
    let id = add(&mut home, low_mood("2", 2, 3));
    home.refuses("began", "not_possible_here", |j| see_warning(j, id));
    assert!(listed(&home).subjects.iter().all(|s| s.low < s.high));
}

/// Ten years of a sign are looked through without looking at each day anew.
#[test]
fn the_history_is_the_same_whichever_day_it_is_read_from() {
    let mut home = Home::new();
    add(&mut home, low_mood("2", 1, 1));
    let first: NaiveDate = TODAY.parse().unwrap();
    for (day, mood) in first.iter_days().take(40).zip([1, 6].into_iter().cycle()) {
        evening(&mut home, &day.to_string(), mood);
    }
    let view = only(&home);
    assert_eq!(view.times, 20);
    assert!(view.began.len() <= 24 && view.began.is_sorted_by_key(|b| std::cmp::Reverse(b.day)));
}
