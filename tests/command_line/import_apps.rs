//! Files of other apps and tables: what the dry run says, that one import does it, and that a second one adds nothing.

use std::path::{Path, PathBuf};

use ballast_tests::told::told;
use serde_json::{Value, json};

use crate::run::Desk;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../src-tauri/crates/exchange/tests/fixtures/imports")
        .join(name)
}

/// A record with a medicine and a course, so that doses and sessions have somewhere to go.
fn desk() -> Desk {
    Desk::with_demo()
}

/// An archive with one member, made by another program.
fn archive(desk: &Desk, name: &str, member: &str, text: &str) {
    desk.write(member, text);
    let script = "import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z: z.write(sys.argv[2], sys.argv[3])";
    told(
        "python3",
        &[
            "-c".as_ref(),
            script.as_ref(),
            desk.at(name).as_os_str(),
            desk.at(member).as_os_str(),
            member.as_ref(),
        ],
    );
}

fn import(desk: &Desk, file: &str, choices: &Value, more: &[&str]) -> Value {
    desk.write("choices.json", choices.to_string());
    let words = [
        "import",
        file,
        "--at",
        "record",
        "--choices",
        "choices.json",
        "--json",
    ];
    desk.run([words.as_slice(), more].concat()).done().json()
}

fn parts(answer: &Value) -> Vec<(&str, u64)> {
    let parts = answer["preview"]["found"]["parts"].as_array().unwrap();
    let part = |part: &Value| {
        let noun = part["noun"].as_str().unwrap().to_owned();
        (noun, part["count"].as_u64().unwrap())
    };
    let known = ["check_in", "dose", "therapy", "tracker"];
    parts
        .iter()
        .map(part)
        .map(|(noun, n)| (*known.iter().find(|k| **k == noun).unwrap(), n))
        .collect()
}

/// The dry run writes nothing, the import does what it said, and the same file again adds nothing.
fn once(desk: &Desk, file: &str, choices: &Value) -> Value {
    let before = desk.counts("record");
    let said = import(desk, file, choices, &["--dry-run"]);
    assert_eq!(desk.counts("record"), before, "the dry run wrote something");
    let done = import(desk, file, choices, &[]);
    assert_eq!(done["added"], said["preview"]["to_add"]);
    assert!(done["added"].as_u64().unwrap() > 0);
    let tables = desk.tables("record");
    let again = import(desk, file, choices, &[]);
    assert_eq!(again["added"], 0, "{again}");
    let mut after = desk.tables("record");
    // How a table was last read may be kept anew.
    let mut before = tables;
    for tables in [&mut before, &mut after] {
        tables["setting"] = Value::Null;
    }
    assert_eq!(after, before);
    said
}

#[test]
fn a_daylio_backup_comes_in_with_its_levels() {
    let desk = Desk::with_empty();
    let backup = json!({
        "version": 15,
        "customMoods": [
            { "id": 1, "custom_name": "", "mood_group_id": 1, "predefined_name_id": 1 },
            { "id": 7, "custom_name": "wiped out", "mood_group_id": 5, "predefined_name_id": -1 }
        ],
        "tags": [{ "id": 1, "name": "walk", "id_tag_group": 1, "order": 1 }],
        "tag_groups": [{ "id": 1, "name": "Outside", "order": 1 }],
        "dayEntries": [
            { "id": 2, "minute": 5, "hour": 20, "day": 24, "month": 0, "year": 2026, "mood": 7, "note": "made up", "tags": [1] },
            { "id": 1, "minute": 5, "hour": 20, "day": 23, "month": 0, "year": 2026, "mood": 1, "note": "", "tags": [] }
        ]
    });
    let coded = told(
        "python3",
        &[
            "-c".as_ref(),
            "import base64, sys; print(base64.b64encode(sys.argv[1].encode()).decode())".as_ref(),
            backup.to_string().as_ref(),
        ],
    );
    archive(&desk, "diary.daylio", "backup.daylio", coded.trim());
    let said = desk
        .line("import diary.daylio --at record --json")
        .done()
        .json();
    assert_eq!(said["preview"]["format"], "Daylio backup");
    assert_eq!(said["added"], 2);
    let rows = desk.tables("record")["check_in"].clone();
    let moods: Vec<_> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|r| (r["day"].clone(), r["mood"].clone()))
        .collect();
    // January is month 0, the best mood is level 5 (9) and the worst level 1 (1).
    let expected =
        [("2026-01-23", 9), ("2026-01-24", 1)].map(|(day, mood)| (json!(day), json!(mood)));
    assert!(expected.iter().all(|row| moods.contains(row)), "{moods:?}");
    let again = desk
        .line("import diary.daylio --at record --json")
        .done()
        .json();
    assert_eq!(
        (&again["added"], &again["preview"]["already"]),
        (&json!(0), &json!(2))
    );
}

#[test]
fn bearable_waits_for_its_scale_and_its_names_and_comes_in_once() {
    let desk = Desk::with_empty();
    std::fs::copy(fixture("bearable.csv"), desk.at("bearable.csv")).unwrap();
    let first = import(&desk, "bearable.csv", &json!({}), &["--dry-run"]);
    let found = &first["preview"]["found"];
    assert_eq!(found["best_effort"], true);
    assert!(found["moods_waiting"].as_u64().unwrap() > 0, "{found}");
    assert_eq!(found["highest_mood"], "9");
    let names: Vec<_> = found["trackers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| t["name"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"Energy"), "{names:?}");
    let choices = json!({
        "mood_steps": "ten",
        "trackers": { "Energy": { "kind": "new", "answers": "scale10" } }
    });
    let said = once(&desk, "bearable.csv", &choices);
    assert!(parts(&said).contains(&("check_in", 4)), "{said}");
    // A medicine that is not in the record is not made up.
    assert_eq!(desk.tables("record")["medicine"], json!([]));
    let skipped = said["preview"]["skipped"].as_array().unwrap();
    assert!(
        skipped
            .iter()
            .any(|row| row["line"] == 16 && row["why"] == "in_the_future"
                || row["why"] == "not_a_date"),
        "{skipped:?}"
    );
}

#[test]
fn an_emoods_backup_brings_new_questions_that_are_not_asked() {
    let desk = Desk::with_empty();
    archive(
        &desk,
        "backup.emoods",
        "entry.csv",
        "DATE (YYYY-MM-DD),DEPRESSED,ELEVATED,IRRITABILITY,ANXIETY,SLEEP,WEIGHT,NOTES\n\
         2026-01-23,1,4,2,3,7.5,61.2,first\n2026-01-24,2,1,1,1,0,0,\n2026-01-25,0,1,1,1,8,61,no such step\n",
    );
    let said = once(&desk, "backup.emoods", &json!({}));
    let skipped = said["preview"]["skipped"].clone();
    assert_eq!(
        skipped,
        json!([{ "line": 4, "why": "out_of_range", "field": "column 2" }])
    );
    assert_eq!(said["preview"]["found"]["unread"][0]["name"], "NOTES");
    let trackers = desk.tables("record")["tracker"].clone();
    let new: Vec<_> = trackers
        .as_array()
        .unwrap()
        .iter()
        .filter(|t| t["name"] == "Depressed")
        .collect();
    assert_eq!(
        (new.len(), &new[0]["active"], &new[0]["kind"]),
        (1, &json!(0), &json!("scale3"))
    );
}

#[test]
fn medtimer_doses_go_to_the_medicine_that_was_chosen() {
    let desk = desk();
    std::fs::copy(fixture("medtimer.csv"), desk.at("medtimer.csv")).unwrap();
    let waits = import(&desk, "medtimer.csv", &json!({}), &["--dry-run"]);
    let names = waits["preview"]["found"]["medicines"].as_array().unwrap();
    let sertraline = names.iter().find(|n| n["name"] == "Sertraline").unwrap();
    assert_eq!(sertraline["count"], 3);
    let medicines = desk.tables("record")["medicine"].clone();
    let id = medicines[0]["id"].as_i64().unwrap();
    let before = desk.tables("record")["dose"].as_array().unwrap().len();
    // Doses of the same minute that the made-up year has already stay as they are.
    let choices = json!({ "medicines": { "Melatonin": id } });
    let said = once(&desk, "medtimer.csv", &choices);
    let added = said["preview"]["to_add"].as_u64().unwrap();
    let after = desk.tables("record")["dose"].as_array().unwrap().len();
    assert_eq!(u64::try_from(after - before).unwrap(), added);
    let unknown = json!({ "medicines": { "Melatonin": 99_999 } });
    desk.write("choices.json", unknown.to_string());
    desk.line("import medtimer.csv --at record --choices choices.json")
        .refused(7, &["medicines"]);
}

#[test]
fn track_and_graph_points_answer_the_questions_that_were_chosen() {
    let desk = Desk::with_empty();
    std::fs::copy(fixture("track_and_graph.csv"), desk.at("points.csv")).unwrap();
    let choices = json!({
        "trackers": {
            "Walk": { "kind": "new", "answers": "minutes" },
            "Coffee": { "kind": "new", "answers": "count" }
        }
    });
    let said = once(&desk, "points.csv", &choices);
    assert!(parts(&said).contains(&("tracker", 2)), "{said}");
    // Minus five minutes is no answer.
    assert!(said["preview"]["found"]["do_not_fit"].as_u64().unwrap() >= 1);
}

#[test]
fn a_table_waits_until_its_columns_are_said_and_the_recipe_is_kept() {
    let desk = Desk::with_empty();
    desk.write(
        "table.csv",
        "Datum;Stimmung;Angst;Notiz\n24.01.2026;6;2,5;gut\n23.01.2026;4;1,0;\n31.02.2026;4;1,0;\n",
    );
    desk.line("import table.csv --at record")
        .refused(7, &["table", "--choices"]);
    let look = desk
        .line("import table.csv --at record --dry-run --json")
        .done()
        .json();
    let table = &look["preview"]["table"];
    assert_eq!(
        (&table["delimiter"], &table["kept"]),
        (&json!(";"), &Value::Null)
    );
    assert_eq!(table["columns"][2]["decimal_marks"], json!(["comma"]));
    let at = |place: u32, what: Value| json!({ "column": { "at": place }, "what": what });
    let choices = json!({
        "table": {
            "version": 1, "delimiter": ";", "dates": "day_month_year", "decimals": "comma",
            "columns": [
                at(1, json!({ "take": "day" })),
                at(2, json!({ "take": "mood", "scale": "zero_to_ten" })),
                at(3, json!({ "take": "tracker", "name": "Angst", "kind": "count" })),
                at(4, json!({ "take": "note" }))
            ]
        }
    });
    let said = once(&desk, "table.csv", &choices);
    assert_eq!(
        said["preview"]["skipped"],
        json!([{ "line": 4, "why": "not_a_date", "field": "column 1" }])
    );
    let look = desk
        .line("import table.csv --at record --dry-run --json")
        .done()
        .json();
    assert_eq!(look["preview"]["table"]["kept"]["dates"], "day_month_year");
    // A recipe that cannot be is named, and the file still waits.
    let twice = json!({ "table": { "columns": [at(1, json!({ "take": "day" })), at(1, json!({ "take": "note" }))] } });
    let problem = import(&desk, "table.csv", &twice, &["--dry-run"]);
    assert_eq!(problem["preview"]["table"]["problem"], "column_twice");
    desk.line("import table.csv --at record --choices choices.json")
        .refused(7, &["column twice"]);
    desk.write("choices.json", "not json");
    desk.line("import table.csv --at record --choices choices.json")
        .refused(7, &["choices"]);
}
