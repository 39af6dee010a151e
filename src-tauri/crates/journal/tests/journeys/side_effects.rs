//! Side effects over time, as the chart's table tells them: one severity from a day on until the next, or the end.

use ballast_journal::chart::{ChartKind, get_chart};
use ballast_journal::medicine::save_medicine;
use ballast_journal::side_effect::{remove_side_effect, save_side_effect, suggest_side_effects};
use ballast_journal::undo::undo;
use ballast_journal::views::{ChartRange, SideEffectInput};
use ballast_model::{MedicineId, SideEffectId, StepKind};

use crate::home::{Home, TODAY};
use crate::inputs::{chart, medicine, rating, side_effect, step};

fn id_of(home: &Home, name: &str) -> SideEffectId {
    let all = home.treatment().side_effects;
    all.iter()
        .find(|s| s.side_effect.name == name)
        .unwrap()
        .side_effect
        .id
}

/// The severity of each day from the 24th of August to today, one letter a day.
fn course_of(home: &Home, name: &str) -> String {
    let request = chart(ChartKind::Life, ChartRange::OneMonth);
    let chart = get_chart(home.look(), &request).unwrap().chart;
    let Some(column) = chart.columns.iter().position(|c| c == name) else {
        return String::new();
    };
    chart
        .rows
        .iter()
        .filter(|row| row.day.to_string().as_str() >= "2026-08-24")
        .map(|row| match row.cells[column].as_str() {
            "" => '.',
            "mild" => '1',
            "moderate" => '2',
            "severe" => '3',
            other => panic!("two words on one day: {other}"),
        })
        .collect()
}

#[test]
fn a_rating_holds_until_the_next_and_the_last_until_the_end() {
    let mut home = Home::new();
    save_side_effect(home.j(), side_effect("Nausea", "2026-08-25")).unwrap();
    let id = Some(id_of(&home, "Nausea"));
    assert_eq!(
        course_of(&home, "Nausea"),
        ".1111111111",
        "mild until it is rated, going on until today"
    );
    for (day, severity) in [("2026-08-27", 3), ("2026-08-30", 2)] {
        let rated = SideEffectInput {
            id,
            rating: rating(day, severity),
            ..side_effect("Nausea", "2026-08-25")
        };
        save_side_effect(home.j(), rated).unwrap();
    }
    assert_eq!(course_of(&home, "Nausea"), ".1133322222");
    let over = SideEffectInput {
        id,
        ended: Some("2026-09-01".to_owned()),
        ..side_effect("Nausea", "2026-08-25")
    };
    save_side_effect(home.j(), over).unwrap();
    assert_eq!(course_of(&home, "Nausea"), ".11333222..");
    // The same day again replaces; one undo takes the act back whole.
    let before = home.dump();
    let again = SideEffectInput {
        id,
        ended: Some("2026-09-01".to_owned()),
        rating: rating("2026-08-30", 1),
        ..side_effect("Nausea", "2026-08-25")
    };
    save_side_effect(home.j(), again).unwrap();
    assert_eq!(course_of(&home, "Nausea"), ".11333111..");
    undo(home.j()).unwrap();
    assert_eq!(home.dump(), before);
}

#[test]
fn an_end_or_a_beginning_set_later_cuts_what_was_rated() {
    let mut home = Home::new();
    let rated = SideEffectInput {
        rating: rating("2026-08-30", 2),
        ..side_effect("Nausea", "2026-08-25")
    };
    save_side_effect(home.j(), rated).unwrap();
    let id = Some(id_of(&home, "Nausea"));
    // It was over before the second rating after all.
    let over = SideEffectInput {
        id,
        ended: Some("2026-08-27".to_owned()),
        ..side_effect("Nausea", "2026-08-25")
    };
    save_side_effect(home.j(), over).unwrap();
    assert_eq!(course_of(&home, "Nausea"), ".111.......");
    // It began later than the rating that was given first.
    let later = SideEffectInput {
        id,
        ..side_effect("Nausea", "2026-09-01")
    };
    save_side_effect(home.j(), later).unwrap();
    assert_eq!(
        course_of(&home, "Nausea"),
        "........222",
        "the rating before still says how strong"
    );
}

#[test]
fn two_of_one_name_share_a_lane() {
    let mut home = Home::new();
    for (onset, ended) in [("2026-08-24", "2026-08-26"), ("2026-09-01", "2026-09-02")] {
        let short = SideEffectInput {
            ended: Some(ended.to_owned()),
            ..side_effect("Headache", onset)
        };
        save_side_effect(home.j(), short).unwrap();
    }
    assert_eq!(course_of(&home, "Headache"), "111.....11.");
}

#[test]
fn dates_and_ratings_that_cannot_be_are_refused() {
    let mut home = Home::new();
    let with = |ended: Option<&str>, rated| SideEffectInput {
        ended: ended.map(ToOwned::to_owned),
        rating: rated,
        ..side_effect("Nausea", "2026-08-25")
    };
    for (field, problem, input) in [
        ("ended", "end_before_start", with(Some("2026-08-24"), None)),
        ("ended", "in_the_future", with(Some("2026-09-04"), None)),
        ("ended", "not_a_date", with(Some("2026-08-32"), None)),
        (
            "onset",
            "in_the_future",
            side_effect("Nausea", "2026-09-04"),
        ),
        ("name", "empty", side_effect("  ", "2026-08-25")),
        (
            "severity",
            "out_of_range",
            with(None, rating("2026-08-26", 4)),
        ),
        (
            "severity",
            "out_of_range",
            with(None, rating("2026-08-26", 0)),
        ),
        (
            "rating_day",
            "before_start",
            with(None, rating("2026-08-24", 2)),
        ),
        (
            "rating_day",
            "in_the_future",
            with(None, rating("2026-09-04", 2)),
        ),
        (
            "rating_day",
            "not_possible_here",
            with(Some("2026-08-30"), rating("2026-08-31", 2)),
        ),
        (
            "medicine",
            "not_found",
            SideEffectInput {
                medicine: Some(MedicineId(9)),
                ..side_effect("Nausea", "2026-08-25")
            },
        ),
    ] {
        home.refuses(field, problem, |j| save_side_effect(j, input));
    }
    home.refuses("id", "not_found", |j| {
        remove_side_effect(j, SideEffectId(3))
    });
}

#[test]
fn words_for_choosing_come_from_the_class_of_the_medicine() {
    let mut home = Home::new();
    save_medicine(
        home.j(),
        medicine("Sertraline", vec![step(TODAY, StepKind::Start, "25")]),
    )
    .unwrap();
    save_medicine(
        home.j(),
        medicine("My own mixture", vec![step(TODAY, StepKind::Start, "1")]),
    )
    .unwrap();
    let of = |name: &str| suggest_side_effects(home.look(), Some(home.medicine(name))).unwrap();
    assert!(
        of("Sertraline")
            .iter()
            .any(|s| s.to_lowercase().contains("nausea"))
    );
    assert!(of("My own mixture").is_empty());
    assert!(suggest_side_effects(home.look(), None).unwrap().is_empty());
}
