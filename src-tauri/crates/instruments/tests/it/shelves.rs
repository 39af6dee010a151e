//! Medicines, crisis numbers and starter sets.

use ballast_instruments::crisis::{self, Way};
use ballast_instruments::medicines;
use ballast_instruments::starter::{self, SeedBetter, SeedKind, SeedSummary};

fn names(prefix: &str) -> Vec<&'static str> {
    medicines::find(prefix)
        .iter()
        .map(|m| m.name.as_str())
        .collect()
}

#[test]
fn typing_finds_names_words_and_other_spellings() {
    assert_eq!(names("SERTR"), ["sertraline"]);
    assert_eq!(names("dival"), ["valproate (valproic acid / divalproex)"]);
    assert_eq!(names("st johns"), ["St John's wort (Hypericum)"]);
    assert_eq!(names("benztropine"), ["benzatropine"]);
    // Names that begin with it come before names that only contain a word that does.
    assert_eq!(names("dex")[..2], ["dexamfetamine", "dexmethylphenidate"]);
    assert_eq!(names("dex").last(), Some(&"bupropion and dextromethorphan"));
    assert!(names("").is_empty() && names("  ").is_empty() && names("zzz").is_empty());
    assert!(names("and").iter().all(|n| !n.contains(" and ")));
}

#[test]
fn classes_are_found_by_whole_names_only() {
    let id = |name| medicines::class_of(name).map(|c| c.id.as_str());
    assert_eq!(id("sertraline"), Some("SSRI"));
    assert_eq!(id(" Lithium "), Some("LITHIUM"));
    assert_eq!(id("valproic acid"), Some("MOOD_STAB_AED"));
    assert_eq!(id("St John’s wort"), Some("ATYPICAL_AD"));
    assert_eq!(id("sertra"), None);
    assert_eq!(id(""), None);
}

#[test]
fn every_class_says_what_to_expect_and_from_where() {
    assert_eq!(medicines::all().len(), 143);
    for class in medicines::classes() {
        assert!(
            !class.name.is_empty() && !class.side_effects.is_empty(),
            "{}",
            class.id
        );
        assert!(
            !class.onset_source.is_empty() && !class.side_effects_source.is_empty(),
            "{}",
            class.id
        );
        for [from, to] in [class.first_change_weeks, class.usual_review_weeks] {
            assert!(0.0 <= from && from <= to && to <= 52.0, "{}", class.id);
        }
        assert!(
            class.first_change_weeks[0] <= class.usual_review_weeks[1],
            "{}",
            class.id
        );
    }
    assert_eq!(
        medicines::class("SSRI").unwrap().usual_review_weeks,
        [4.0, 8.0]
    );
}

#[test]
fn no_amount_of_any_medicine_is_shipped() {
    let file = include_str!("../../data/medicines.toml").to_lowercase();
    for unit in [" mg", "mcg", "µg", " ml", "milligram", "tablet"] {
        assert!(!file.contains(unit), "{unit}");
    }
}

#[test]
fn only_checked_crisis_lines_are_shipped() {
    let lines: Vec<_> = crisis::countries()
        .iter()
        .flat_map(|c| c.lines.iter().map(|l| (c.code.as_str(), l.number.as_str())))
        .collect();
    assert_eq!(
        lines,
        [
            ("US", "988"),
            ("CA", "988"),
            ("GB", "116 123"),
            ("IE", "116 123")
        ]
    );
    for country in crisis::countries() {
        assert!(
            country.verified && !country.emergency.is_empty(),
            "{}",
            country.code
        );
        assert!(
            country
                .lines
                .iter()
                .all(|l| l.verified && !l.ways.is_empty())
        );
        assert_eq!(country.checked.to_string(), "2026-11-23");
    }
}

#[test]
fn emergency_numbers_by_country() {
    let first = |code| crisis::for_country(code).map(|c| c.emergency[0].as_str());
    let found = ["US", "ca", "GB", "AU", "NZ", "DE", "FR"].map(first);
    assert_eq!(
        found,
        [
            Some("911"),
            Some("911"),
            Some("999"),
            Some("000"),
            Some("111"),
            Some("112"),
            Some("112")
        ]
    );
    assert_eq!(first("XX"), None);
    assert_eq!(crisis::elsewhere().emergency, ["112"]);
    assert_eq!(
        crisis::for_country("US").unwrap().lines[0].ways,
        [Way::Call, Way::Text]
    );
}

#[test]
fn the_first_check_in_is_small() {
    let set = starter::set("depression-anxiety").unwrap();
    let shown: Vec<_> = set
        .trackers
        .iter()
        .filter(|t| t.on_by_default)
        .map(|t| t.key.as_str())
        .collect();
    assert_eq!(
        shown,
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
    assert!(set.trackers.iter().all(|t| t.key != "mood"));
    assert!(starter::set("none such").is_none());
}

#[test]
fn scales_are_anchored_and_alcohol_is_kept_apart() {
    let set = starter::set("depression-anxiety").unwrap();
    let by = |key: &str| set.trackers.iter().find(|t| t.key == key).unwrap();
    let SeedKind::Scale { anchors } = &by("anxiety").kind else {
        panic!("anxiety is a scale")
    };
    assert_eq!(
        anchors,
        &["none", "some, got by", "hard", "could not function"]
    );
    assert_eq!(by("energy").better, SeedBetter::Higher);
    for tracker in &set.trackers {
        if let SeedKind::Scale { anchors } = &tracker.kind {
            assert_eq!(anchors.len(), 4, "{}", tracker.key);
        }
        // "Worst" and "best" need a direction.
        if matches!(tracker.day_summary, SeedSummary::Worst | SeedSummary::Best) {
            assert_ne!(tracker.better, SeedBetter::None, "{}", tracker.key);
        }
    }
    let alcohol = by("alcohol");
    assert!(alcohol.sensitive && !alcohol.on_by_default);
    assert_eq!(
        (alcohol.better, alcohol.day_summary),
        (SeedBetter::None, SeedSummary::Sum)
    );
}
