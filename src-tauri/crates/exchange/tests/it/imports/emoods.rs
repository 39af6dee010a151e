//! eMoods' backup.

use ballast_exchange::{
    Column, ColumnUse, FileKind, RecipeColumn, Step, found_check_ins, read_emoods, recognise,
};
use ballast_model::{Better, DaySummary, Layer, Tracker, TrackerId, TrackerKind};

use super::{archive, check, context, left_out, number};

const TABLE: &str = "DATE (YYYY-MM-DD),DEPRESSED,Elevated,IRRITABILITY,ANXIETY,SLEEP,WEIGHT,TALK THERAPY,NOTES\n\
    2026-11-23,1,4,2,3,7.5,61.2,1,\"first, note\"\n\
    2026-11-24,2,1,1,1,0,0,0,\n\
    2026-11-25,1,1,1,1,8,61,0,ahead of today\n\
    2026-11-22,0,1,1,1,8,61,0,no such step\n";

fn backup() -> Vec<u8> {
    archive(&[
        ("entry.csv", TABLE.as_bytes()),
        ("medicine.csv", b"not,known\n1,2\n"),
    ])
}

#[test]
fn known_columns_are_read_and_the_others_shown() {
    assert_eq!(recognise(&backup()), Ok(FileKind::EMoods));
    let found = read_emoods(&backup(), &[], context()).unwrap();
    check(&found);
    assert!(found.source.is_best_effort());
    let first = &found.entries[0];
    let read = [
        "Depressed",
        "Elevated",
        "Irritability",
        "Anxiety",
        "Sleep",
        "Weight",
    ];
    let read = read.map(|name| number(first, name).unwrap());
    assert_eq!(read, ["0", "3", "1", "2", "7.5", "61.2"]);
    // Nothing slept and no weight: not entered.
    assert_eq!(found.entries[1].values.len(), 4);
    let unread: Vec<_> = found
        .unread
        .iter()
        .map(|c| (c.name.as_str(), c.filled))
        .collect();
    assert_eq!(unread, [("TALK THERAPY", 4), ("NOTES", 3)]);
    assert_eq!(
        left_out(&found),
        [
            (4, "in_the_future", "day".to_owned()),
            (5, "out_of_range", "2".to_owned()),
        ]
    );
}

#[test]
fn further_columns_are_taken_as_the_person_says() {
    let more = [
        RecipeColumn {
            column: Column::Named("notes".to_owned()),
            what: ColumnUse::Note,
        },
        RecipeColumn {
            column: Column::Named("TALK THERAPY".to_owned()),
            what: ColumnUse::Session {
                course: "Talking therapy".to_owned(),
            },
        },
    ];
    let found = read_emoods(&backup(), &more, context()).unwrap();
    check(&found);
    assert_eq!(found.entries[0].note.as_deref(), Some("first, note"));
    assert_eq!(found.sessions.len(), 1);
    assert!(found.unread.is_empty());
    let missing = [RecipeColumn {
        column: Column::Named("MOON".to_owned()),
        what: ColumnUse::Tracker {
            name: "Moon".to_owned(),
            kind: None,
            step: Step::AsItIs,
        },
    }];
    let error = read_emoods(&backup(), &missing, context()).unwrap_err();
    assert_eq!(
        (error.code(), error.detail().as_deref()),
        ("bad_recipe", Some("column_missing"))
    );
}

#[test]
fn answers_go_to_the_trackers_that_were_chosen() {
    let found = read_emoods(&backup(), &[], context()).unwrap();
    let tracker = |id, kind| Tracker {
        id: TrackerId(id),
        key: format!("t{id}"),
        name: format!("T{id}"),
        kind,
        anchors: Vec::new(),
        better: Better::Lower,
        layer: Layer::Mood,
        summary: DaySummary::Mean,
        sensitive: false,
        active: true,
        position: 0,
    };
    let chosen = [
        ("Depressed".to_owned(), tracker(1, TrackerKind::Scale3)),
        ("Sleep".to_owned(), tracker(2, TrackerKind::Hours)),
        // Weight does not fit a scale of ten.
        ("Weight".to_owned(), tracker(3, TrackerKind::Scale10)),
    ];
    let made = found_check_ins(&found, &chosen.into_iter().collect());
    assert_eq!(made.check_ins.len(), 2);
    assert_eq!(made.check_ins[0].values.len(), 2);
    // Elevated, irritability and anxiety on two days were not chosen.
    assert_eq!((made.not_chosen, made.do_not_fit), (6, 1));
}

#[test]
fn other_archives_are_none() {
    let code = |bytes: &[u8]| read_emoods(bytes, &[], context()).unwrap_err().code();
    assert_eq!(code(&archive(&[("a.txt", b"x")])), "not_of_app");
    assert_eq!(
        code(&archive(&[("entry.csv", b"a,b\n1,2\n")])),
        "not_of_app"
    );
    assert_eq!(code(b"DATE (YYYY-MM-DD),DEPRESSED\n"), "not_of_app");
    assert_eq!(code(b"PK\x03\x04cut short"), "damaged_archive");
}
