//! Track & Graph's export in both layouts.

use ballast_exchange::{FileKind, read_track_and_graph, recognise};
use ballast_model::TrackerKind;

use super::{check, context, imported, left_out, number};
use crate::day;

#[test]
fn every_point_is_an_entry_on_its_local_day() {
    let bytes = imported("track_and_graph.csv");
    assert_eq!(recognise(&bytes), Ok(FileKind::TrackAndGraph));
    let found = read_track_and_graph(&bytes, context()).unwrap();
    check(&found);
    assert!(!found.source.is_best_effort());
    let walks: Vec<_> = found
        .entries
        .iter()
        .filter_map(|e| Some((e.line, e.day, number(e, "Walk")?, e.note.as_deref())))
        .collect();
    assert_eq!(
        walks,
        [
            // Half past midnight in Berlin, before the day ends at three.
            (5, day("2026-11-23"), "-5".to_owned(), None),
            (
                2,
                day("2026-11-24"),
                "70.5".to_owned(),
                Some("along the river\nand back")
            ),
        ]
    );
    let coffee: Vec<_> = found
        .entries
        .iter()
        .filter_map(|e| number(e, "Coffee"))
        .collect();
    assert_eq!(coffee, ["2.5", "2"]);
    assert_eq!(found.entries[2].note.as_deref(), Some("strong"));
    let kinds: Vec<_> = found
        .trackers
        .iter()
        .map(|t| (t.name.as_str(), t.kind))
        .collect();
    assert_eq!(
        kinds,
        [("Coffee", None), ("Walk", Some(TrackerKind::Minutes))]
    );
    assert_eq!(
        left_out(&found),
        [
            (7, "not_a_date", "Timestamp".to_owned()),
            (8, "not_a_number", "Value".to_owned()),
            (9, "empty", "FeatureName".to_owned()),
        ]
    );
}

#[test]
fn the_older_layout_has_its_label_in_the_value() {
    let bytes = imported("track_and_graph_old.csv");
    assert_eq!(recognise(&bytes), Ok(FileKind::TrackAndGraph));
    let found = read_track_and_graph(&bytes, context()).unwrap();
    check(&found);
    let points: Vec<_> = found
        .entries
        .iter()
        .map(|e| {
            (
                number(e, &e.values[0].0).unwrap(),
                e.note.clone().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        points,
        [
            ("1.0".to_owned(), "Calm".to_owned()),
            ("70".to_owned(), "Novel\nin the park".to_owned()),
            ("30".to_owned(), String::new()),
            ("3.5".to_owned(), String::new()),
        ]
    );
}
