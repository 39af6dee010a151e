//! Every file that is brought in, in every layout there is of it: the dry run says what the import does, shows the first of it and what is
//! left out by line and why; the same file again adds nothing; one undo takes all of it back, redo brings it again.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use ballast_exchange::{Column, ColumnUse, MoodScale, RecipeColumn, Step};
use ballast_journal::export::export_json;
use ballast_journal::import::{
    ImportWatch, import_file, import_watched, list_imports, preview_file, preview_watched,
};
use ballast_journal::medicine::save_medicine;
use ballast_journal::therapy::save_course;
use ballast_journal::undo::{redo, undo, undo_state};
use ballast_journal::views::{
    DateOrder, DecimalMark, ImportChoices, ImportPreview, ImportProgress, ImportStage, MoodSteps,
    NounCount, Recipe, TrackerChoice,
};
use ballast_model::{Act, ImportFormat, Noun, StepKind, TrackerKind, Unit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::home::{Dump, Home};
use crate::inputs::{course, medicine, step};

/// A file of the importers' own tests.
fn fixture(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../exchange/tests/fixtures/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}

/// An archive with these members.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in members {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A record on the evening of 24 November 2026, with two medicines and a therapy that the files name.
fn home() -> Home {
    let mut home = Home::new();
    home.at("2026-11-24 19:00");
    for name in ["Sertraline", "Melatonin"] {
        let taken = vec![step("2026-01-01", StepKind::Start, "50")];
        save_medicine(home.j(), medicine(name, taken)).unwrap();
    }
    save_course(home.j(), course("CBT", "2026-01-01")).unwrap();
    home
}

/// Everything but how the person last looked at things, which is no act and is not taken back.
fn rows(home: &Home) -> Dump {
    let mut dump = home.dump();
    for rows in dump.values_mut() {
        rows.retain(|row| {
            let key = row.get("key").and_then(|key| key.as_str());
            key.is_none_or(|key| !key.starts_with("look."))
        });
    }
    dump
}

fn whole_export(home: &Home) -> Vec<u8> {
    export_json(home.look()).unwrap()
}

fn of(parts: &[NounCount], noun: Noun) -> usize {
    let found = parts.iter().find(|part| part.noun == noun);
    found.map_or(0, |part| part.count as usize)
}

/// What a file is expected to say.
struct Expected<'a> {
    format: ImportFormat,
    rows: u32,
    check_ins: usize,
    doses: usize,
    sessions: usize,
    /// Lines that are left out, with the reason and the column.
    skipped: &'a [(u32, &'a str, Option<&'a str>)],
    /// The first thing it adds, in words.
    first: &'a str,
}

/// A file the whole way: looked at, brought in, brought in again, taken back, brought back.
#[track_caller]
fn whole_way(home: &mut Home, bytes: &[u8], choices: &ImportChoices, expected: &Expected<'_>) {
    let (before, exported) = (rows(home), whole_export(home));
    let said = preview_file(home.j(), bytes, choices).unwrap();
    assert_eq!(rows(home), before, "the dry run wrote something");
    assert_eq!(undo_state(home.look()).unwrap().redo, None);

    let added = expected.check_ins + expected.doses + expected.sessions;
    assert_eq!(
        (said.rows, said.to_add as usize, said.already),
        (expected.rows, added, 0)
    );
    let skipped: Vec<_> = said
        .skipped
        .iter()
        .map(|row| (row.line, row.why.as_str(), row.field.as_deref()))
        .collect();
    assert_eq!(skipped, expected.skipped);
    let first = said.first_rows.first().map_or("", |row| row.what.as_str());
    assert_eq!(first, expected.first);
    assert_eq!(said.first_rows.len(), added.min(5));
    assert!(
        said.first_rows
            .is_sorted_by_key(|row| (row.day, row.time.clone())),
        "the first are not by day and time"
    );
    if let Some(found) = &said.found {
        assert_eq!(of(&found.parts, Noun::CheckIn), expected.check_ins);
        assert_eq!(of(&found.parts, Noun::Dose), expected.doses);
        assert_eq!(of(&found.parts, Noun::Therapy), expected.sessions);
    }

    let done = import_file(home.j(), bytes, choices).unwrap();
    assert_eq!(done.changed.act, Act::ImportFile);
    assert_eq!(
        (done.added, done.already),
        (said.to_add, 0),
        "the import did what the dry run said"
    );
    let after = rows(home);
    let grown = |table: &str| after[table].len() - before[table].len();
    assert_eq!(
        (grown("check_in"), grown("dose"), grown("session")),
        (expected.check_ins, expected.doses, expected.sessions)
    );
    if let Some(parts) = &done.parts {
        assert_eq!(of(parts, Noun::Tracker), grown("tracker"));
    }

    // It stands in the list of imports.
    let newest = list_imports(home.look()).unwrap().remove(0);
    assert_eq!(newest.format, expected.format);
    assert_eq!(
        (newest.day.to_string(), newest.time.as_str()),
        ("2026-11-24".to_owned(), "19:00")
    );
    assert_eq!(newest.left_out, done.skipped);
    assert_eq!(of(&newest.parts, Noun::CheckIn), expected.check_ins);
    assert_eq!(of(&newest.parts, Noun::Dose), expected.doses);
    assert_eq!(of(&newest.parts, Noun::Therapy), expected.sessions);

    // Again: nothing, also after a restart.
    home.reopen();
    let again = preview_file(home.j(), bytes, choices).unwrap();
    assert_eq!((again.to_add, again.already as usize), (0, added));
    assert_eq!(again.first_rows, []);
    let again = import_file(home.j(), bytes, choices).unwrap();
    assert_eq!((again.added, again.already as usize), (0, added));
    assert_eq!(again.changed.nouns, []);
    assert_eq!(rows(home), after);

    // One undo, and the complete export is byte by byte as it was.
    assert_eq!(undo(home.j()).unwrap().unwrap().act, Act::ImportFile);
    assert_eq!(rows(home), before);
    if choices.table.is_none() {
        assert_eq!(whole_export(home), exported);
    }
    redo(home.j()).unwrap();
    assert_eq!(rows(home), after);
}

fn plain(format: ImportFormat) -> Expected<'static> {
    Expected {
        format,
        rows: 0,
        check_ins: 0,
        doses: 0,
        sessions: 0,
        skipped: &[],
        first: "",
    }
}

#[test]
fn a_daylio_csv_of_2018() {
    let expected = Expected {
        rows: 4,
        check_ins: 4,
        first: "mood 9; note: first entry",
        ..plain(ImportFormat::DaylioCsv)
    };
    let file = fixture("daylio_export_2018_05_18.csv");
    whole_way(&mut home(), &file, &ImportChoices::default(), &expected);
}

#[test]
fn a_daylio_csv_with_titles_and_markup() {
    let expected = Expected {
        rows: 4,
        check_ins: 4,
        first: "mood 3; tags: work; note: one line",
        ..plain(ImportFormat::DaylioCsv)
    };
    let choices = ImportChoices {
        moods: BTreeMap::from([("wiped out".to_owned(), 2)]),
        ..ImportChoices::default()
    };
    let file = fixture("daylio_export_2021_12_09.csv");
    whole_way(&mut home(), &file, &choices, &expected);
}

#[test]
fn a_daylio_csv_of_now_with_its_mark_and_german_moods() {
    let expected = Expected {
        rows: 6,
        check_ins: 6,
        first: "mood 5; tags: work, walk; note: Mood note Private note text",
        ..plain(ImportFormat::DaylioCsv)
    };
    let file = fixture("daylio_export_2026_09_25.csv");
    assert!(file.starts_with(b"\xef\xbb\xbf"), "with a byte-order mark");
    whole_way(&mut home(), &file, &ImportChoices::default(), &expected);
}

#[test]
fn a_damaged_daylio_csv_keeps_what_can_be_read() {
    let expected = Expected {
        rows: 11,
        check_ins: 2,
        skipped: &[
            (3, "not_a_date", Some("full_date")),
            (4, "not_a_time", Some("time")),
            (5, "not_a_time", Some("time")),
            (6, "in_the_future", Some("full_date")),
            (7, "implausible_date", Some("full_date")),
            (8, "empty", Some("mood")),
            (9, "too_few_fields", None),
            (10, "too_many_fields", None),
            (14, "truncated", None),
        ],
        first: "mood 5; note: kept, after a blank line and over two",
        ..plain(ImportFormat::DaylioCsv)
    };
    let file = fixture("damaged.csv");
    whole_way(&mut home(), &file, &ImportChoices::default(), &expected);
}

/// The JSON of a backup with an entry that cannot be.
fn daylio_backup() -> Vec<u8> {
    let made = json!({
        "version": 15, "goals": [{"id": 1}], "prefs": [],
        "customMoods": [
            {"id": 1, "custom_name": "", "mood_group_id": 1, "predefined_name_id": 1},
            {"id": 7, "custom_name": "wiped out", "mood_group_id": 5, "predefined_name_id": -1}
        ],
        "tags": [{"id": 1, "name": "walk", "id_tag_group": 1, "order": 1}, {"id": 2, "name": "bread", "id_tag_group": 1, "order": 2}],
        "tag_groups": [{"id": 1, "name": "Outside", "order": 1}],
        "dayEntries": [
            {"id": 3, "minute": 5, "hour": 20, "day": 31, "month": 0, "year": 2026, "mood": 7, "note": "made up", "note_title": "", "tags": [1, 2], "assets": []},
            {"id": 2, "minute": 5, "hour": 8, "day": 31, "month": 1, "year": 2026, "mood": 1, "note": "", "tags": []},
            {"id": 1, "minute": 0, "hour": 9, "day": 30, "month": 0, "year": 2026, "mood": 1, "note": "", "note_title": "Out", "tags": []}
        ]
    });
    let coded = STANDARD.encode(made.to_string());
    archive(&[
        ("backup.daylio", coded.as_bytes()),
        ("assets/photos/2026/1/1.jpg", b"\xff\xd8\xff"),
    ])
}

#[test]
fn a_daylio_backup() {
    let expected = Expected {
        rows: 3,
        check_ins: 2,
        // 31 February: months are counted from 0.
        skipped: &[(2, "not_a_date", Some("day"))],
        first: "mood 9; note: Out",
        ..plain(ImportFormat::DaylioBackup)
    };
    whole_way(
        &mut home(),
        &daylio_backup(),
        &ImportChoices::default(),
        &expected,
    );
}

fn bearable_choices() -> ImportChoices {
    let new = |answers| TrackerChoice::New { answers };
    ImportChoices {
        mood_steps: Some(MoodSteps::Ten),
        trackers: BTreeMap::from([
            ("Energy".to_owned(), new(TrackerKind::Scale10)),
            ("Anxiety".to_owned(), new(TrackerKind::Scale10)),
            ("Headache".to_owned(), new(TrackerKind::Scale10)),
            ("Sleep quality".to_owned(), new(TrackerKind::ShortText)),
        ]),
        ..ImportChoices::default()
    }
}

#[test]
fn a_bearable_csv() {
    let expected = Expected {
        rows: 15,
        check_ins: 4,
        // Vitamin D is no medicine of this record.
        doses: 1,
        skipped: &[
            (14, "not_a_number", Some("rating/amount")),
            (15, "not_a_date", Some("date formatted")),
            (16, "in_the_future", Some("date")),
        ],
        first: "mood 9; Energy 4; note: A good evening, at last Gratitudes: The dog next door",
        ..plain(ImportFormat::Bearable)
    };
    let file = fixture("imports/bearable.csv");
    let mut home = home();
    whole_way(&mut home, &file, &bearable_choices(), &expected);
    let said = preview_file(home.j(), &file, &bearable_choices()).unwrap();
    assert_eq!(said.found.unwrap().not_chosen, 1, "Vitamin D still waits");
}

#[test]
fn a_bearable_csv_of_2021_without_plain_dates() {
    let expected = Expected {
        rows: 3,
        check_ins: 2,
        skipped: &[(4, "not_a_date", Some("date"))],
        first: "Headache 1",
        ..plain(ImportFormat::Bearable)
    };
    let file = fixture("imports/bearable_2021.csv");
    whole_way(&mut home(), &file, &bearable_choices(), &expected);
}

#[test]
fn an_emoods_backup() {
    let table = "DATE (YYYY-MM-DD),DEPRESSED,ELEVATED,IRRITABILITY,ANXIETY,SLEEP,WEIGHT,NOTES\n\
                 2026-01-23,1,4,2,3,7.5,61.2,first\n2026-01-24,2,1,1,1,0,0,\n2026-01-25,0,1,1,1,8,61,no such step\n";
    let file = archive(&[
        ("entry.csv", table.as_bytes()),
        ("medication.csv", b"not,read\n"),
    ]);
    let expected = Expected {
        rows: 3,
        check_ins: 2,
        skipped: &[(4, "out_of_range", Some("column 2"))],
        first: "Depressed 0; Elevated 3; Irritability 1; Anxiety 2; Sleep 7.5 h",
        ..plain(ImportFormat::EMoods)
    };
    whole_way(&mut home(), &file, &ImportChoices::default(), &expected);
}

#[test]
fn a_medtimer_csv_with_notes_that_hold_its_separator() {
    let expected = Expected {
        rows: 5,
        doses: 4,
        skipped: &[(6, "too_few_fields", None)],
        first: "Sertraline 50 mg, taken at 08:01",
        ..plain(ImportFormat::MedTimer)
    };
    let file = fixture("imports/medtimer.csv");
    let mut home = home();
    whole_way(&mut home, &file, &ImportChoices::default(), &expected);
    let taken = home.dump()["dose"]
        .iter()
        .filter(|dose| dose["status"] == "taken")
        .count();
    assert_eq!(taken, 3, "one reminder was not answered");
}

fn points() -> ImportChoices {
    let new = |answers| TrackerChoice::New { answers };
    ImportChoices {
        trackers: BTreeMap::from([
            ("Walk".to_owned(), new(TrackerKind::Minutes)),
            ("Coffee".to_owned(), new(TrackerKind::Count)),
            ("Read".to_owned(), new(TrackerKind::Minutes)),
            ("Count".to_owned(), new(TrackerKind::Count)),
            ("Mood word".to_owned(), new(TrackerKind::Count)),
        ]),
        ..ImportChoices::default()
    }
}

#[test]
fn a_track_and_graph_csv() {
    let expected = Expected {
        rows: 7,
        // Minus five minutes is no answer.
        check_ins: 3,
        skipped: &[
            (7, "not_a_date", Some("Timestamp")),
            (8, "not_a_number", Some("Value")),
            (9, "empty", Some("FeatureName")),
        ],
        first: "Coffee 2.5",
        ..plain(ImportFormat::TrackAndGraph)
    };
    let file = fixture("imports/track_and_graph.csv");
    whole_way(&mut home(), &file, &points(), &expected);
}

#[test]
fn a_track_and_graph_csv_of_the_older_layout() {
    let expected = Expected {
        rows: 4,
        check_ins: 4,
        first: "Mood word 1; note: Calm",
        ..plain(ImportFormat::TrackAndGraph)
    };
    let file = fixture("imports/track_and_graph_old.csv");
    whole_way(&mut home(), &file, &points(), &expected);
}

fn take(place: u32, what: ColumnUse) -> RecipeColumn {
    RecipeColumn {
        column: Column::At(place),
        what,
    }
}

fn by(recipe: Recipe) -> ImportChoices {
    ImportChoices {
        table: Some(recipe),
        trackers: BTreeMap::from([(
            "Angst".to_owned(),
            TrackerChoice::New {
                answers: TrackerKind::Scale10,
            },
        )]),
        ..ImportChoices::default()
    }
}

#[test]
fn a_table_of_check_ins_doses_and_sessions() {
    let table = "Datum;Uhr;Stimmung;Angst;Sertraline;CBT;Notiz\n\
                 03.02.2026;20:15;6;2;50;x;\"am Kanal;\nund zurück\"\n\
                 04.02.2026;;4;3,0;0;nein;\n\
                 31.02.2026;;4;1;;;\n\
                 05.02.2026;25:99;4;1;;;\n";
    let recipe = Recipe {
        dates: DateOrder::DayMonthYear,
        decimals: DecimalMark::Comma,
        delimiter: Some(';'),
        columns: vec![
            take(1, ColumnUse::Day),
            take(2, ColumnUse::Time),
            take(
                3,
                ColumnUse::Mood {
                    scale: MoodScale::ZeroToTen,
                },
            ),
            take(
                4,
                ColumnUse::Tracker {
                    name: "Angst".to_owned(),
                    kind: None,
                    step: Step::AsItIs,
                },
            ),
            take(
                5,
                ColumnUse::Dose {
                    medicine: "Sertraline".to_owned(),
                    unit: Unit::Mg,
                },
            ),
            take(
                6,
                ColumnUse::Session {
                    course: "CBT".to_owned(),
                },
            ),
            take(7, ColumnUse::Note),
        ],
        ..Recipe::default()
    };
    let expected = Expected {
        rows: 4,
        check_ins: 2,
        doses: 1,
        sessions: 1,
        skipped: &[
            (5, "not_a_date", Some("column 1")),
            (6, "not_a_time", Some("column 2")),
        ],
        first: "mood 6; Angst 2; note: am Kanal; und zurück",
        ..plain(ImportFormat::Table)
    };
    whole_way(&mut home(), table.as_bytes(), &by(recipe), &expected);
}

#[test]
fn a_table_of_doses_in_another_encoding() {
    // Windows-1252, tabs, American dates, a byte that is no UTF-8.
    let table = b"Day\tDrug\tHow much\tRemark\r\n11/23/2026\tsertraline\t50 mg\tcaf\xe9\r\n11/22/2026\tMelatonin\t2 tablets\t\r\n";
    let recipe = Recipe {
        dates: DateOrder::MonthDayYear,
        encoding: Some("windows-1252".to_owned()),
        columns: vec![
            take(1, ColumnUse::Day),
            take(2, ColumnUse::Medicine),
            take(3, ColumnUse::Amount),
            take(4, ColumnUse::Note),
        ],
        ..Recipe::default()
    };
    let expected = Expected {
        rows: 2,
        doses: 2,
        first: "Melatonin 2 tablets, taken",
        ..plain(ImportFormat::Table)
    };
    let mut home = home();
    whole_way(&mut home, table, &by(recipe), &expected);
    let said = serde_json::to_string(&home.dump()["dose"]).unwrap();
    assert!(said.contains("café"), "{said}");
}

/// A diary with so many entries.
fn long_diary(entries: u32) -> Vec<u8> {
    let mut text = "full_date,date,weekday,time,mood,activities,note_title,note\n".to_owned();
    for n in 0..entries {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
            - chrono::Days::new(u64::from(n / 20));
        text += &format!(
            "{day},x,x,{:02}:{:02},good,walk,,entry {n}\n",
            n % 20,
            n % 60
        );
    }
    text.into_bytes()
}

/// Points of two questions, and doses: what takes all three ways into the record.
fn long_table(rows: u32) -> (Vec<u8>, ImportChoices) {
    let mut text = "day,time,mood,mg\n".to_owned();
    for n in 0..rows {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
            - chrono::Days::new(u64::from(n / 20));
        text += &format!("{day},{:02}:{:02},5,25\n", n % 20, n % 60);
    }
    let recipe = Recipe {
        columns: vec![
            take(1, ColumnUse::Day),
            take(2, ColumnUse::Time),
            take(
                3,
                ColumnUse::Mood {
                    scale: MoodScale::ZeroToTen,
                },
            ),
            take(
                4,
                ColumnUse::Dose {
                    medicine: "Sertraline".to_owned(),
                    unit: Unit::Mg,
                },
            ),
        ],
        ..Recipe::default()
    };
    (text.into_bytes(), by(recipe))
}

#[test]
fn a_long_import_tells_how_far_it_is() {
    let (table, choices) = long_table(1_200);
    for (file, choices, all) in [
        (long_diary(1_200), ImportChoices::default(), 1_200),
        (table, choices, 2_400),
    ] {
        let mut home = home();
        let mut told: Vec<ImportProgress> = Vec::new();
        let mut tell = |progress| {
            told.push(progress);
            true
        };
        let mut watch = ImportWatch::new(&mut tell);
        import_watched(home.j(), &file, &choices, &mut watch).unwrap();
        assert_eq!(told[0].stage, ImportStage::Reading);
        assert!(told.iter().all(|p| p.done <= p.of || p.of == 0), "{told:?}");
        let storing: Vec<_> = told
            .iter()
            .filter(|p| p.stage == ImportStage::Storing)
            .collect();
        assert!(storing.len() > 2, "{told:?}");
        assert!(storing.is_sorted_by_key(|p| p.done));
        let last = storing.last().unwrap();
        assert_eq!((last.done, last.of), (all, all));
    }
}

#[test]
fn cancelled_at_any_point_nothing_is_brought_in() {
    let (table, choices) = long_table(1_200);
    for (file, choices) in [
        (long_diary(1_200), ImportChoices::default()),
        (table, choices),
    ] {
        let mut home = home();
        let (before, exported) = (rows(&home), whole_export(&home));
        let menu = undo_state(home.look()).unwrap();
        // As many points as it tells of when nobody cancels.
        let mut points = 0;
        let mut count = |_| {
            points += 1;
            true
        };
        import_watched(home.j(), &file, &choices, &mut ImportWatch::new(&mut count)).unwrap();
        undo(home.j()).unwrap();
        for stop_at in 1..=points {
            let mut seen = 0;
            let mut tell = |_| {
                seen += 1;
                seen < stop_at
            };
            let cancelled =
                import_watched(home.j(), &file, &choices, &mut ImportWatch::new(&mut tell));
            assert_eq!(cancelled.unwrap_err().code(), "cancelled");
            assert_eq!(seen, stop_at, "it was asked after it was cancelled");
            assert_eq!(rows(&home), before, "cancelled at {stop_at} of {points}");
        }
        if choices.table.is_none() {
            assert_eq!(whole_export(&home), exported);
        }
        assert_eq!(undo_state(home.look()).unwrap().undo, menu.undo);
        // What was cancelled comes in whole afterwards.
        import_file(home.j(), &file, &choices).unwrap();
        assert!(rows(&home)["check_in"].len() >= 1_200);
    }
}

#[test]
fn a_dry_run_is_cancelled_too() {
    let mut home = home();
    let file = long_diary(1_200);
    let mut tell = |progress: ImportProgress| progress.stage == ImportStage::Reading;
    let mut watch = ImportWatch::new(&mut tell);
    let cancelled = preview_watched(home.j(), &file, &ImportChoices::default(), &mut watch);
    assert_eq!(cancelled.unwrap_err().code(), "cancelled");
    assert_eq!(
        preview_file(home.j(), &file, &ImportChoices::default())
            .unwrap()
            .to_add,
        1_200
    );
}

#[test]
fn imports_stand_newest_first_until_they_are_taken_back() {
    let mut home = home();
    assert_eq!(list_imports(home.look()).unwrap(), []);
    let nothing = ImportChoices::default();
    import_file(home.j(), &fixture("daylio_export_2018_05_18.csv"), &nothing).unwrap();
    home.at("2026-11-25 01:10");
    import_file(home.j(), &fixture("imports/medtimer.csv"), &nothing).unwrap();
    let formats = |home: &Home| -> Vec<_> {
        let all = list_imports(home.look()).unwrap();
        all.iter().map(|import| import.format).collect()
    };
    assert_eq!(
        formats(&home),
        [ImportFormat::MedTimer, ImportFormat::DaylioCsv]
    );
    let newest = list_imports(home.look()).unwrap().remove(0);
    // Past midnight, though the record's day has not ended.
    assert_eq!(
        (newest.day.to_string(), newest.time.as_str()),
        ("2026-11-25".to_owned(), "01:10")
    );
    undo(home.j()).unwrap();
    assert_eq!(formats(&home), [ImportFormat::DaylioCsv]);
}

/// What is refused: one sentence by its code, and nothing changed.
#[track_caller]
fn refused(home: &mut Home, bytes: &[u8], code: &str) {
    let before = home.dump();
    let choices = ImportChoices::default();
    let previewed = preview_file(home.j(), bytes, &choices).map(|_: ImportPreview| ());
    let imported = import_file(home.j(), bytes, &choices).map(|_| ());
    for outcome in [previewed, imported] {
        assert_eq!(outcome.unwrap_err().code(), code);
    }
    assert_eq!(home.dump(), before);
}

#[test]
fn hostile_archives_are_refused_and_leave_nothing() {
    let mut home = home();
    let whole = daylio_backup();
    refused(&mut home, &whole[..whole.len() / 2], "damaged_archive");
    let outside = archive(&[("../backup.daylio", b"AAAA"), ("/etc/entry.csv", b"x")]);
    refused(&mut home, &outside, "wrong_file_type");
    let deep = STANDARD.encode(format!(
        "{{\"dayEntries\": {}{}}}",
        "[".repeat(200_000),
        "]".repeat(200_000)
    ));
    let deep = archive(&[("backup.daylio", deep.as_bytes())]);
    refused(&mut home, &deep, "damaged_backup");
    let not_coded = archive(&[("backup.daylio", b"%%% not base64")]);
    refused(&mut home, &not_coded, "damaged_backup");
}
