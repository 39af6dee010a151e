//! What a starting plan and a safety plan begin with: own words, each in its place.

use std::collections::BTreeSet;

use ballast_instruments::difficulties::{self, DifficultyLayer};
use ballast_instruments::{safety_plan, starter};

#[test]
fn the_safety_plan_has_its_own_words_and_its_credit() {
    let ids: Vec<_> = safety_plan::sections()
        .iter()
        .map(|s| s.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "signs",
            "alone",
            "places",
            "people",
            "professionals",
            "surroundings",
            "worth_it"
        ]
    );
    assert!(safety_plan::credit().contains("Stanley and Brown (2012)"));
    // The published headings are not ours to print.
    let published = [
        "warning signs",
        "internal coping strategies",
        "social settings that provide distraction",
        "people whom i can ask for help",
        "professionals or agencies",
        "making the environment safe",
    ];
    for section in safety_plan::sections() {
        let text = format!("{} {}", section.title, section.prompt).to_lowercase();
        assert!(
            published.iter().all(|p| !text.contains(p)),
            "{}",
            section.id
        );
    }
    let with_people: Vec<_> = safety_plan::sections()
        .iter()
        .filter(|s| s.people)
        .map(|s| s.id.as_str())
        .collect();
    assert_eq!(with_people, ["people", "professionals"]);
}

#[test]
fn difficulties_are_everyday_words_in_two_layers() {
    let all = difficulties::all();
    let ids: BTreeSet<_> = all.iter().map(|d| &d.id).collect();
    assert_eq!(ids.len(), all.len());
    let body = all
        .iter()
        .filter(|d| d.layer == DifficultyLayer::Body)
        .count();
    assert!(body >= 8 && all.len() - body >= 12);
    // Those of the body come first, and stay together.
    assert!(all[..body].iter().all(|d| d.layer == DifficultyLayer::Body));
    for d in all {
        let name = d.name.to_lowercase();
        for word in [
            "disorder", "depressi", "syndrome", "adhd", "ptsd", "ocd", "addict", "normal",
        ] {
            assert!(!name.contains(word), "{name}");
        }
        if let Some(set) = &d.goes_with {
            assert!(starter::set(set).is_some(), "{}: {set}", d.id);
        }
        // What offers the safety plan is also kept off paper unless ticked.
        assert!(!d.safety || d.sensitive, "{}", d.id);
    }
    assert_eq!(all.iter().filter(|d| d.safety).count(), 1);
}
