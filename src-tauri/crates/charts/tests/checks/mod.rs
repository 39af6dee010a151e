//! What holds for every drawing of every picture, whatever was recorded.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a drawing that cannot be read fails the test"
)]

use ballast_charts::{Drawing, Theme};

use crate::svg;

/// Fails when a drawing is not clean, its labels touch or leave it, its marks leave it, or its table is not whole.
pub fn holds(what: &str, theme: Theme, drawing: &Drawing) {
    let elements = svg::read(&drawing.svg).unwrap();
    is_clean(what, &elements, drawing);
    labels_keep_apart(what, &elements, theme, drawing);
    marks_stay_inside(what, &elements, drawing);
    rows_are_whole(what, drawing);
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

/// What no drawing says by itself: a number that is none, and words that judge.
pub const NEVER_SAID: [&str; 6] = ["NaN", "inf ", "should", "fail", "normal", "adheren"];

/// Every row has a cell for each column, a reading in plain words, and a place inside the picture.
fn rows_are_whole(what: &str, drawing: &Drawing) {
    let table = &drawing.table;
    for row in &table.rows {
        assert_eq!(row.cells.len(), table.columns.len(), "{what}");
        assert!(row.reading.ends_with('.') && !row.reading.chars().any(char::is_control));
        for bad in NEVER_SAID {
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
