//! The starter sets: small, anchored in function, in own wording, and agreeing where they share a tracker.

use std::collections::BTreeMap;

use ballast_instruments::all;
use ballast_instruments::starter::{
    self, KeptBy, SeedBetter, SeedKind, SeedLayer, SeedSummary, TrackerSeed,
};

fn tracker(set: &str, key: &str) -> &'static TrackerSeed {
    let set = starter::set(set).unwrap();
    set.trackers.iter().find(|t| t.key == key).unwrap()
}

#[test]
fn there_is_a_set_for_each_of_seven() {
    let ids: Vec<_> = starter::sets().iter().map(|s| s.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "depression-anxiety",
            "bipolar",
            "trauma",
            "ocd",
            "separation-adult",
            "separation-child",
            "attention"
        ]
    );
    for set in starter::sets() {
        assert!(!set.about.is_empty(), "{}", set.id);
        let parent = set.id == "separation-child";
        assert_eq!(set.kept_by == KeptBy::Parent, parent, "{}", set.id);
    }
}

#[test]
fn a_check_in_of_any_set_stays_small() {
    for set in starter::sets() {
        let on = set.trackers.iter().filter(|t| t.on_by_default).count();
        assert!((6..=9).contains(&on), "{}: {on}", set.id);
        assert!(set.trackers.iter().all(|t| t.key != "mood"), "{}", set.id);
        // The substances are never asked unless chosen, and never printed unless ticked.
        for tracker in set.trackers.iter().filter(|t| t.key == "alcohol") {
            assert!(tracker.sensitive && !tracker.on_by_default, "{}", set.id);
        }
    }
}

#[test]
fn the_two_poles_are_rated_apart_0_to_3_by_function() {
    for pole in ["pole_low", "pole_high"] {
        let seed = tracker("bipolar", pole);
        let SeedKind::Scale { anchors } = &seed.kind else {
            panic!("{pole} is a scale")
        };
        assert_eq!(anchors.len(), 4);
        assert_eq!(anchors[0], "not there");
        assert_eq!(
            (
                seed.better,
                seed.layer,
                seed.day_summary,
                seed.on_by_default
            ),
            (SeedBetter::Lower, SeedLayer::Mood, SeedSummary::Worst, true)
        );
    }
}

#[test]
fn every_seed_is_whole() {
    for set in starter::sets() {
        let mut keys: Vec<_> = set.trackers.iter().map(|t| &t.key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), set.trackers.len(), "{}", set.id);
        for t in &set.trackers {
            assert!(
                t.key
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
                "{}",
                t.key
            );
            assert!(
                !t.name.is_empty() && t.name.chars().count() <= 45,
                "{}",
                t.name
            );
            if let SeedKind::Scale { anchors } = &t.kind {
                assert_eq!(anchors.len(), 4, "{}", t.key);
                assert!(
                    anchors
                        .iter()
                        .all(|a| !a.is_empty() && a.chars().count() <= 40),
                    "{}",
                    t.key
                );
            }
            if matches!(t.day_summary, SeedSummary::Worst | SeedSummary::Best) {
                assert_ne!(t.better, SeedBetter::None, "{}", t.key);
            }
            if matches!(
                t.kind,
                SeedKind::Minutes | SeedKind::Hours | SeedKind::Count { .. }
            ) {
                assert_eq!(t.day_summary, SeedSummary::Sum, "{}", t.key);
            }
        }
    }
}

/// A person may take two sets: what has the same key must be the same thing.
#[test]
fn sets_agree_where_they_share_a_tracker() {
    let mut seen: BTreeMap<&str, (&TrackerSeed, &str)> = BTreeMap::new();
    for set in starter::sets() {
        for t in &set.trackers {
            let (first, from) = *seen.entry(&t.key).or_insert((t, &set.id));
            let same = TrackerSeed {
                on_by_default: first.on_by_default,
                ..t.clone()
            };
            assert_eq!(&same, first, "{} in {} and {from}", t.key, set.id);
        }
    }
}

#[test]
fn no_tracker_copies_a_question_and_none_judges() {
    let questions: Vec<String> = all()
        .iter()
        .flat_map(|i| i.questions().map(|q| q.text.to_lowercase()))
        .collect();
    for t in starter::sets().iter().flat_map(|s| &s.trackers) {
        let name = t.name.to_lowercase();
        assert!(
            questions.iter().all(|q| !q.contains(&name)) || name.len() < 12,
            "{name}"
        );
        for word in ["normal", "fail", "should", "abnormal", "bad "] {
            assert!(!name.contains(word), "{name}");
        }
    }
}
