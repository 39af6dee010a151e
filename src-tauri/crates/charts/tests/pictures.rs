//! Every picture of made-up data: golden drawings, looked at (through `examples/all_charts.rs`) before they were accepted,
//! and what holds for all of them: no two texts touch, nothing leaves the drawing, every row of the table has its place.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

mod checks;
mod fixture;
mod gallery;
mod svg;

use ballast_charts::{Drawing, Size, Theme};
use ballast_words::{Language, speaking};

/// The looks of a golden drawing: all themes and the narrowest width for the usual data, one look for the rest.
fn looks(name: &str) -> Vec<(&'static str, Theme, u32)> {
    let mut looks = vec![("light", Theme::Light, 990)];
    if name == "usual" {
        looks.extend([
            ("dark", Theme::Dark, 990),
            ("paper", Theme::Paper, 680),
            ("narrow", Theme::Light, 320),
        ]);
    }
    looks
}

/// The numbers of a drawing are tenths; a description and a table go with it.
fn golden(drawing: &Drawing) -> String {
    let rows = &drawing.table.rows;
    let readings: Vec<&str> = rows
        .iter()
        .take(40)
        .map(|row| row.reading.as_str())
        .collect();
    let more = rows.len().saturating_sub(readings.len());
    format!(
        "{}\n\n{}\n… {more} more rows",
        drawing.svg,
        readings.join("\n")
    )
}

#[test]
fn golden_drawings() {
    for case in gallery::cases() {
        for (look, theme, width) in looks(case.name) {
            let drawing = (case.draw)(theme, Size::wide(width)).unwrap();
            let name = format!("{}_{}_{look}", case.chart, case.name);
            insta::assert_snapshot!(name, golden(&drawing));
        }
    }
}

#[test]
fn what_holds_for_every_drawing() {
    for case in gallery::cases() {
        // Dark is laid out as light is; one width of it is enough.
        let looks: [(Theme, &[u32]); 3] = [
            (Theme::Light, &[320, 640, 990, 3000]),
            (Theme::Dark, &[990]),
            (Theme::Paper, &[320, 680, 3000]),
        ];
        for (theme, widths) in looks {
            for width in widths.iter().copied() {
                let drawing = (case.draw)(theme, Size::wide(width)).unwrap();
                let what = format!("{} {} {theme:?} {width}", case.chart, case.name);
                checks::holds(&what, theme, &drawing);
            }
        }
    }
}

/// Longer words find their room too.
#[test]
fn the_same_holds_in_german_and_spanish() {
    for language in [Language::German, Language::Spanish] {
        speaking(language, || {
            for case in gallery::cases() {
                for (theme, width) in [
                    (Theme::Light, 320),
                    (Theme::Light, 990),
                    (Theme::Paper, 680),
                ] {
                    let drawing = (case.draw)(theme, Size::wide(width)).unwrap();
                    let what = format!("{} {} {language:?} {width}", case.chart, case.name);
                    checks::holds(&what, theme, &drawing);
                }
            }
        });
    }
}

#[test]
fn drawing_twice_gives_the_same_bytes() {
    for (a, b) in gallery::cases().iter().zip(gallery::cases()) {
        let draw = |case: &gallery::Case| (case.draw)(Theme::Light, Size::wide(990)).unwrap();
        assert_eq!(draw(a), draw(&b), "{} {}", a.chart, a.name);
    }
}

#[test]
fn a_wanted_height_is_given_or_the_least_that_can_be_read() {
    for case in gallery::cases() {
        for height in [1, 700, 2000] {
            let size = Size {
                width: 700,
                height: Some(height),
            };
            let drawing = (case.draw)(Theme::Light, size).unwrap();
            let texts = svg::texts(&svg::read(&drawing.svg).unwrap());
            for (i, text) in texts.iter().enumerate() {
                assert!(text.bottom < drawing.frame.height + 0.5);
                assert!(
                    !texts[i + 1..].iter().any(|other| text.meets(other)),
                    "{} {} {height}: {text:?}",
                    case.chart,
                    case.name
                );
            }
        }
    }
}
