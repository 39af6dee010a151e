//! The cards: each has its sources, is shown where it matters, and neither forecasts nor advises.

use ballast_instruments::expectations::{Moment, all, for_moment, parse};
use ballast_instruments::{FieldProblem, ParseError, medicines};

fn ids(moment: Moment, class: Option<&str>) -> Vec<&'static str> {
    for_moment(moment, class)
        .iter()
        .map(|c| c.id.as_str())
        .collect()
}

#[test]
fn the_file_is_sound() {
    let cards = parse(include_str!("../../data/expectations.toml")).unwrap();
    assert_eq!(cards.len(), all().len());
    assert!(cards.len() >= 15);
}

#[test]
fn each_moment_has_its_cards() {
    assert_eq!(
        ids(Moment::EarlyCheck, Some("SNRI")),
        ["when_to_judge", "early_days"]
    );
    assert_eq!(
        ids(Moment::CliniciansDisagree, None),
        ["when_they_disagree"]
    );
    assert_eq!(
        ids(Moment::ChoosingOrder, None),
        [
            "finding_a_balance",
            "rhythm_of_therapy",
            "both_together",
            "alone",
            "bottom_up_top_down",
            "access_and_cost"
        ]
    );
    assert_eq!(
        ids(Moment::StartingTherapy, None),
        ["rhythm_of_therapy", "both_together", "bottom_up_top_down"]
    );
}

#[test]
fn what_a_class_is_for_is_said_for_the_classes_of_treatment() {
    // Medicines against side effects, for dementia and others have no card of their own.
    for class in medicines::classes() {
        let cards = for_moment(Moment::StartingMedicine, Some(&class.id));
        let what_for = cards.iter().filter(|c| c.id.starts_with("for_")).count();
        let none = ["SIDE_EFFECT_RX", "DEMENTIA", "OTHER"].contains(&class.id.as_str());
        assert_eq!(what_for, usize::from(!none), "{}", class.id);
    }
    // Figures of antidepressants are not shown for other medicines or unknown ones.
    for class in [None, Some("STIMULANT")] {
        assert!(!ids(Moment::StartingMedicine, class).contains(&"how_many_improve"));
    }
}

#[test]
fn the_figures_are_those_of_the_sources() {
    let text = |id: &str| all().iter().find(|c| c.id == id).unwrap().text.as_str();
    for (id, figures) in [
        (
            "how_many_improve",
            vec!["50 to 60", "30 to 40", "51 of 100", "69 by week 12"],
        ),
        ("when_to_judge", vec!["4 to 8 weeks", "within 2 weeks"]),
        ("finding_a_balance", vec!["2 to 3 months"]),
        (
            "both_together",
            vec![
                "0.32 to 0.39",
                "0.43 (0.31 to 0.56, 52 trials)",
                "0.35 (0.24 to 0.45, 18 trials)",
            ],
        ),
        ("early_days", vec!["29 of 100", "43 by week 12"]),
        ("alone", vec!["0.99"]),
    ] {
        for figure in figures {
            assert!(text(id).contains(figure), "{id}: {figure}");
        }
    }
    // Figures that were not read in an original say so.
    let card = all().iter().find(|c| c.id == "how_many_improve").unwrap();
    assert!(!card.verified());
}

#[test]
fn no_card_forecasts_or_advises() {
    for card in all() {
        let text = format!("{} {}", card.title, card.text).to_lowercase();
        for word in [
            "should",
            "you will",
            "you have",
            "must",
            "normal",
            "failed",
            "non-adherent",
            " mg",
            "caused",
            "safe",
        ] {
            assert!(!text.contains(word), "{}: {word}", card.id);
        }
    }
}

#[test]
fn faults_are_named_by_line() {
    let text = r#"
[[cards]]
id = "Same"
shows = []
title = ""
text = "Words."
sources = [{ text = "x", seen = true }]
classes = ["NONE"]
"#;
    let Err(ParseError::Fields(faults)) = parse(text) else {
        panic!("expected field errors")
    };
    let found: Vec<_> = faults.iter().map(|f| (f.line, f.problem)).collect();
    assert_eq!(
        found,
        [
            (3, FieldProblem::BadId),
            (5, FieldProblem::Empty),
            (4, FieldProblem::Empty),
            (8, FieldProblem::UnknownItem)
        ]
    );
    let unknown = text.replace("shows = []", "shows = [\"never\"]");
    assert!(matches!(
        parse(&unknown),
        Err(ParseError::Shape { line: 4, .. })
    ));
}
