//! Any table by a recipe.

use ballast_exchange::{
    Column, ColumnUse, DateOrder, DecimalMark, MoodScale, Recipe, RecipeColumn, Step,
    look_at_table, read_table,
};
use ballast_model::{TrackerKind, Unit, Value};

use super::{check, context, keys, left_out, number};
use crate::day;

pub fn take(name: &str, what: ColumnUse) -> RecipeColumn {
    RecipeColumn {
        column: Column::Named(name.to_owned()),
        what,
    }
}

pub fn tracker(name: &str, kind: Option<TrackerKind>) -> ColumnUse {
    ColumnUse::Tracker {
        name: name.to_owned(),
        kind,
        step: Step::AsItIs,
    }
}

/// A day and a mood.
pub fn recipe() -> Recipe {
    Recipe {
        columns: vec![
            take("date", ColumnUse::Day),
            take(
                "mood",
                ColumnUse::Mood {
                    scale: MoodScale::ZeroToTen,
                },
            ),
        ],
        ..Recipe::default()
    }
}

/// A German spreadsheet: semicolons, decimal commas, days first, Windows-1252.
fn german() -> Vec<u8> {
    let text = "Datum;Uhrzeit;Stimmung;Schlaf;M\u{fc}digkeit;Tags;Notiz;Sertralin mg;Therapie\r\n\
        24.11.2026;08:30;4;7,5;viel;Spaziergang, Musik;Gro\u{df}es Fr\u{fc}hst\u{fc}ck;50;\r\n\
        23.11.2026;;6;6:30;;;;50;x\r\n\
        22.11.2026;;;;;;;;nein\r\n\
        21.11.2026;;elf;;;;;;\r\n\
        31.02.2026;;5;;;;;;\r\n\
        25.11.2026;;5;;;;;;\r\n";
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lossy);
    bytes.into_owned()
}

fn german_recipe() -> Recipe {
    Recipe {
        dates: DateOrder::DayMonthYear,
        decimals: DecimalMark::Comma,
        columns: vec![
            take("datum", ColumnUse::Day),
            take("Uhrzeit", ColumnUse::Time),
            take(
                "Stimmung",
                ColumnUse::Mood {
                    scale: MoodScale::ZeroToTen,
                },
            ),
            take("Schlaf", tracker("Schlaf", Some(TrackerKind::Hours))),
            take("M\u{fc}digkeit", tracker("M\u{fc}digkeit", None)),
            take("Tags", ColumnUse::Tags),
            take("Notiz", ColumnUse::Note),
            take(
                "Sertralin mg",
                ColumnUse::Dose {
                    medicine: "Sertralin".to_owned(),
                    unit: Unit::Mg,
                },
            ),
            take(
                "Therapie",
                ColumnUse::Session {
                    course: "Verhaltenstherapie".to_owned(),
                },
            ),
        ],
        ..Recipe::default()
    }
}

#[test]
fn what_can_be_told_from_a_table_is_told() {
    let look = look_at_table(&german()).unwrap();
    assert_eq!(
        (look.encoding, look.encoding_is_certain),
        ("windows-1252", false)
    );
    assert_eq!((look.delimiter, look.rows, look.columns.len()), (';', 6, 9));
    assert_eq!(look.columns[4].name, "M\u{fc}digkeit");
    assert_eq!(look.first_rows[0][6], "Gro\u{df}es Fr\u{fc}hst\u{fc}ck");
    assert_eq!(look.columns[2].filled, 5);
    // 31 February is no date in any order, so none is offered as certain.
    assert!(look.columns[0].date_orders.is_empty());
    let good: Vec<u8> = german()
        .split(|b| *b == b'\n')
        .take(4)
        .collect::<Vec<_>>()
        .join(&b'\n');
    let look = look_at_table(&good).unwrap();
    assert_eq!(look.columns[0].date_orders, [DateOrder::DayMonthYear]);
    assert_eq!(
        look.columns[2].decimal_marks,
        [DecimalMark::Point, DecimalMark::Comma]
    );
    assert!(look.columns[4].decimal_marks.is_empty());
}

#[test]
fn an_order_of_day_and_month_that_cannot_be_told_is_left_to_the_person() {
    let look = look_at_table(b"when\tn\n03/04/2026\t1.5\n05/06/2026\t2\n").unwrap();
    assert_eq!(look.delimiter, '\t');
    assert_eq!((look.encoding, look.encoding_is_certain), ("UTF-8", true));
    let both = [DateOrder::DayMonthYear, DateOrder::MonthDayYear];
    assert_eq!(look.columns[0].date_orders, both);
    assert_eq!(look.columns[1].decimal_marks, [DecimalMark::Point]);
    let one = look_at_table(b"when\tn\n03/04/2026\t1.5\n05/26/2026\t2\n").unwrap();
    assert_eq!(one.columns[0].date_orders, [DateOrder::MonthDayYear]);
}

#[test]
fn a_marked_file_is_read_in_its_marks_encoding() {
    let text = "date,mood\n2026-11-01,3\n";
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let look = look_at_table(&utf16).unwrap();
    assert_eq!(
        (look.encoding, look.encoding_is_certain),
        ("UTF-16LE", true)
    );
    let found = read_table(&utf16, &recipe(), context()).unwrap();
    let plain = read_table(text.as_bytes(), &recipe(), context()).unwrap();
    let marked = read_table(format!("\u{feff}{text}").as_bytes(), &recipe(), context()).unwrap();
    assert_eq!((&found, &found), (&plain, &marked));
    assert_eq!(found.entries[0].mood, Some(3));
}

#[test]
fn columns_become_what_the_recipe_says() {
    let found = read_table(&german(), &german_recipe(), context()).unwrap();
    check(&found);
    assert_eq!(found.rows_read, 6);
    let first = &found.entries[1];
    assert_eq!((first.day, first.mood), (day("2026-11-24"), Some(4)));
    assert_eq!(first.recorded.local_time().to_string(), "08:30:00");
    assert_eq!(number(first, "Schlaf").as_deref(), Some("7.5"));
    assert_eq!(
        first.values[1],
        ("M\u{fc}digkeit".to_owned(), Value::Text("viel".to_owned()))
    );
    assert_eq!(first.tags, ["Spaziergang", "Musik"]);
    assert_eq!(
        first.note.as_deref(),
        Some("Gro\u{df}es Fr\u{fc}hst\u{fc}ck")
    );
    // Hours as h:mm.
    assert_eq!(number(&found.entries[0], "Schlaf").as_deref(), Some("6.5"));
    let doses: Vec<_> = found
        .doses
        .iter()
        .map(|d| (d.day, d.amount.unwrap().to_string()))
        .collect();
    let fifty = || "50 mg".to_owned();
    assert_eq!(
        doses,
        [(day("2026-11-23"), fifty()), (day("2026-11-24"), fifty())]
    );
    // A no is no session.
    let sessions: Vec<_> = found
        .sessions
        .iter()
        .map(|s| (s.day, s.course.as_str()))
        .collect();
    assert_eq!(sessions, [(day("2026-11-23"), "Verhaltenstherapie")]);
    assert_eq!(
        left_out(&found),
        [
            (5, "not_a_number", "3".to_owned()),
            (6, "not_a_date", "1".to_owned()),
            (7, "in_the_future", "day".to_owned()),
        ]
    );
    assert!(found.unread.is_empty());
}

#[test]
fn a_recipe_that_was_kept_finds_the_same_identities() {
    let kept = serde_json::to_string(&german_recipe()).unwrap();
    let again: Recipe = serde_json::from_str(&kept).unwrap();
    assert_eq!(again, german_recipe());
    let found = read_table(&german(), &again, context()).unwrap();
    assert_eq!(
        keys(&found),
        keys(&read_table(&german(), &german_recipe(), context()).unwrap())
    );
    assert!(serde_json::from_str::<Recipe>("{\"columns\": [], \"more\": 1}").is_err());
}

#[test]
fn a_table_of_doses_tells_medicine_and_amount_in_columns() {
    let text = "when,what,how much,remark\n2026-11-24T07:00:00Z,Sertraline,50 mg,with tea\n2026-11-23 21:30,Melatonin,one,\n";
    let recipe = Recipe {
        columns: vec![
            take("when", ColumnUse::DayAndTime),
            take("what", ColumnUse::Medicine),
            take("how much", ColumnUse::Amount),
            take("remark", ColumnUse::Note),
        ],
        ..Recipe::default()
    };
    let found = read_table(text.as_bytes(), &recipe, context()).unwrap();
    check(&found);
    assert!(found.entries.is_empty());
    let doses: Vec<_> = found
        .doses
        .iter()
        .map(|d| {
            (
                d.medicine.as_str(),
                d.taken_at.unwrap().to_string(),
                d.amount.is_some(),
                d.amount_words.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        doses,
        [
            ("Melatonin", "21:30:00".to_owned(), false, Some("one")),
            ("Sertraline", "08:00:00".to_owned(), true, Some("50 mg")),
        ]
    );
    assert_eq!(found.doses[1].note.as_deref(), Some("with tea"));
}

#[test]
fn scales_and_kinds_are_taken_as_said() {
    let text = "d|five|around|early|up|n|step\n2026-11-24|5|-5|ja|6:45|12|1\n2026-11-23|1|5|no|11:30 pm|0|4\n";
    let scale = |name: &str, scale| take(name, ColumnUse::Mood { scale });
    let base = |mood| Recipe {
        columns: vec![
            take("d", ColumnUse::Day),
            mood,
            take("early", tracker("Early waking", Some(TrackerKind::YesNo))),
            take("up", tracker("Up", Some(TrackerKind::ClockTime))),
            take(
                "n",
                ColumnUse::Tracker {
                    name: "N".to_owned(),
                    kind: None,
                    step: Step::ZeroIsNone,
                },
            ),
            take(
                "step",
                ColumnUse::Tracker {
                    name: "Step".to_owned(),
                    kind: Some(TrackerKind::Scale3),
                    step: Step::FromOne,
                },
            ),
        ],
        ..Recipe::default()
    };
    let five = read_table(
        text.as_bytes(),
        &base(scale("five", MoodScale::OneToFive)),
        context(),
    )
    .unwrap();
    let around = read_table(
        text.as_bytes(),
        &base(scale("around", MoodScale::AroundZero)),
        context(),
    )
    .unwrap();
    let moods = |found: &ballast_exchange::Found| -> Vec<_> {
        found.entries.iter().map(|e| e.mood).collect()
    };
    assert_eq!(moods(&five), [Some(1), Some(9)]);
    assert_eq!(moods(&around), [Some(10), Some(0)]);
    let (early, late) = (&five.entries[0], &five.entries[1]);
    let read = |entry, name| number(entry, name).unwrap_or_default();
    assert_eq!(
        (read(early, "Early waking"), read(late, "Early waking")),
        ("0".to_owned(), "1".to_owned())
    );
    assert_eq!(
        (read(early, "Up"), read(late, "Up")),
        ("1410".to_owned(), "405".to_owned())
    );
    assert_eq!(
        (read(early, "N"), read(late, "N")),
        (String::new(), "12".to_owned())
    );
    assert_eq!(
        (read(early, "Step"), read(late, "Step")),
        ("3".to_owned(), "0".to_owned())
    );
    let unread: Vec<_> = five.unread.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(unread, ["around"]);
}

#[test]
fn a_table_without_a_header_is_read_by_places() {
    let recipe = Recipe {
        header: false,
        delimiter: Some(','),
        columns: vec![
            RecipeColumn {
                column: Column::At(1),
                what: ColumnUse::Day,
            },
            RecipeColumn {
                column: Column::At(3),
                what: ColumnUse::Note,
            },
        ],
        ..Recipe::default()
    };
    let found = read_table(
        b"2026-11-24,x,one\n2026-11-23,x\n2026-11-22,x,two,more\n",
        &recipe,
        context(),
    )
    .unwrap();
    check(&found);
    let notes: Vec<_> = found
        .entries
        .iter()
        .map(|e| e.note.as_deref().unwrap())
        .collect();
    assert_eq!(notes, ["two", "one"]);
    assert_eq!(left_out(&found), [(2, "too_few_fields", String::new())]);
}

#[test]
fn a_recipe_that_cannot_be_is_refused_with_its_reason() {
    let code = |recipe: &Recipe| {
        let error = read_table(b"date,mood\n2026-11-24,5\n", recipe, context()).unwrap_err();
        assert_eq!(error.code(), "bad_recipe");
        error.detail().unwrap()
    };
    let with = |columns: Vec<RecipeColumn>| Recipe {
        columns,
        ..Recipe::default()
    };
    let mood = || ColumnUse::Mood {
        scale: MoodScale::OneToTen,
    };
    assert_eq!(
        code(&Recipe {
            version: 2,
            ..recipe()
        }),
        "newer"
    );
    assert_eq!(code(&with(vec![take("mood", mood())])), "no_day");
    assert_eq!(
        code(&with(vec![take("date", ColumnUse::Day)])),
        "nothing_taken"
    );
    assert_eq!(
        code(&with(vec![
            take("date", ColumnUse::Day),
            take("DATE ", mood())
        ])),
        "column_twice"
    );
    let by_place = RecipeColumn {
        column: Column::At(1),
        what: mood(),
    };
    assert_eq!(
        code(&with(vec![take("date", ColumnUse::Day), by_place])),
        "column_twice"
    );
    assert_eq!(
        code(&with(vec![
            take("date", ColumnUse::Day),
            take("mood", ColumnUse::DayAndTime)
        ])),
        "ambiguous"
    );
    assert_eq!(
        code(&with(vec![
            take("date", ColumnUse::Day),
            take("moon", mood())
        ])),
        "column_missing"
    );
    let far = RecipeColumn {
        column: Column::At(9),
        what: mood(),
    };
    assert_eq!(
        code(&with(vec![take("date", ColumnUse::Day), far])),
        "column_missing"
    );
    assert_eq!(
        code(&with(vec![
            take("date", ColumnUse::Day),
            take("mood", tracker(" ", None))
        ])),
        "bad_name"
    );
    assert_eq!(
        code(&Recipe {
            encoding: Some("klingon".to_owned()),
            ..recipe()
        }),
        "unknown_encoding"
    );
    assert_eq!(
        code(&Recipe {
            delimiter: Some('"'),
            ..recipe()
        }),
        "bad_delimiter"
    );
    assert_eq!(
        code(&Recipe {
            delimiter: Some('€'),
            ..recipe()
        }),
        "bad_delimiter"
    );
}
