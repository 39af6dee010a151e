//! Every picture of made-up data: golden drawings, looked at (through `examples/all_charts.rs`) before they were accepted,
//! and what holds for all of them: no two texts touch, nothing leaves the drawing, every row of the table has its place.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

mod fixture;
mod gallery;
mod svg;

use ballast_charts::{Drawing, Size, Theme};

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
        for theme in [Theme::Light, Theme::Dark, Theme::Paper] {
            for width in [320, 640, 990, 3000] {
                let drawing = (case.draw)(theme, Size::wide(width)).unwrap();
                let what = format!("{} {} {theme:?} {width}", case.chart, case.name);
                let elements = svg::read(&drawing.svg).unwrap();
                is_clean(&what, &elements, &drawing);
                labels_keep_apart(&what, &elements, theme, &drawing);
                marks_stay_inside(&what, &elements, &drawing);
                rows_are_whole(&what, &drawing);
            }
        }
    }
}

/// Well-formed, without styles or ids, and with a description that says something.
fn is_clean(what: &str, elements: &[svg::Element], drawing: &Drawing) {
    assert_eq!(elements[0].attributes["role"], "img", "{what}");
    assert!(!elements[1].text.is_empty() && elements[2].text == drawing.description);
    assert!(
        drawing.description.ends_with('.') && drawing.description.len() > 20,
        "{what}: {}",
        drawing.description
    );
    for element in elements {
        let name = element.name.as_str();
        let known = ["svg", "title", "desc", "path", "text"];
        assert!(known.contains(&name), "{what}: {element:?}");
        for (key, value) in &element.attributes {
            assert!(key != "style" && key != "id" && !key.starts_with("on"));
            assert!(
                name == "svg" || (!value.contains("NaN") && !value.contains("inf")),
                "{what}: {element:?}"
            );
        }
    }
}

/// No label touches another, leaves the picture or is too small to read.
fn labels_keep_apart(what: &str, elements: &[svg::Element], theme: Theme, drawing: &Drawing) {
    let frame = drawing.frame;
    let texts = svg::texts(elements);
    assert!(!texts.is_empty(), "{what}");
    for (i, text) in texts.iter().enumerate() {
        let across = text.left > -0.5 && text.right < frame.width + 0.5;
        let upright = text.top > -0.5 && text.bottom < frame.height + 0.5;
        assert!(across && upright, "{what}: {text:?} leaves {frame:?}");
        if theme != Theme::Paper {
            assert!(text.size >= 11.0, "{what}: {text:?} is too small to read");
        }
        for other in &texts[i + 1..] {
            assert!(!text.meets(other), "{what}: {text:?} touches {other:?}");
        }
    }
}

fn marks_stay_inside(what: &str, elements: &[svg::Element], drawing: &Drawing) {
    let frame = drawing.frame;
    for (x, y) in svg::points(elements) {
        assert!(
            (-0.5..=frame.width + 0.5).contains(&x) && (-0.5..=frame.height + 0.5).contains(&y),
            "{what}: a mark at {x} {y} leaves {frame:?}"
        );
    }
}

/// Every row has a cell for each column, a reading in plain words, and a place inside the picture.
fn rows_are_whole(what: &str, drawing: &Drawing) {
    let table = &drawing.table;
    for row in &table.rows {
        assert_eq!(row.cells.len(), table.columns.len(), "{what}");
        assert!(row.reading.ends_with('.') && !row.reading.chars().any(char::is_control));
        for bad in ["NaN", "inf ", "should", "fail", "normal", "adheren"] {
            assert!(!row.reading.contains(bad), "{what}: {}", row.reading);
        }
    }
    let frame = drawing.frame;
    let places = &drawing.places;
    assert!(
        places.is_empty() || places.len() == table.rows.len(),
        "{what}"
    );
    for place in places {
        let across =
            -0.01 <= place.left && place.left <= place.right && place.right <= frame.width + 0.01;
        let upright =
            -0.01 <= place.top && place.top <= place.bottom && place.bottom <= frame.height + 0.01;
        assert!(across && upright, "{what}: {place:?} in {frame:?}");
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
