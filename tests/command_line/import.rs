//! Bringing in a mood diary: the dry run, names of one's own, and doing it twice.

use ballast_tests::daylio::{self, NOTE, OWN_MOODS};
use chrono::NaiveDate;
use serde_json::Value;

use crate::run::Desk;

fn diary() -> daylio::Export {
    daylio::export(NaiveDate::from_ymd_opt(2026, 3, 1).unwrap())
}

fn number(n: usize) -> Value {
    Value::from(n)
}

#[test]
fn a_dry_run_says_what_would_happen_and_writes_nothing() {
    let desk = Desk::with_empty();
    let diary = diary();
    desk.write("diary.csv", &diary.bytes);
    let tables = desk.tables("record");
    let before = (
        desk.read("record/journal.db"),
        desk.names("record"),
        desk.names("record/backups"),
    );

    let answer = desk
        .line("import diary.csv --at record --dry-run --json")
        .done()
        .json();
    assert_eq!(answer["added"], Value::Null);
    let preview = &answer["preview"];
    assert_eq!(preview["rows"], number(diary.rows()));
    assert_eq!(preview["to_add"], number(diary.known));
    assert_eq!(preview["unmapped"], number(diary.own[0] + diary.own[1]));
    assert_eq!(preview["skipped"].as_array().unwrap().len(), diary.broken);
    assert_eq!(preview["last"], Value::from(diary.days[0].to_string()));
    let unknown: Vec<_> = preview["moods"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|mood| mood["level"].is_null())
        .collect();
    assert_eq!(unknown.len(), OWN_MOODS.len());

    assert_eq!(
        (
            desk.read("record/journal.db"),
            desk.names("record"),
            desk.names("record/backups")
        ),
        before
    );
    assert_eq!(desk.tables("record"), tables);
}

#[test]
fn importing_twice_adds_nothing_the_second_time() {
    let desk = Desk::with_empty();
    let diary = diary();
    desk.write("diary.csv", &diary.bytes);
    let map = format!("{}=2,{}=5", OWN_MOODS[0], OWN_MOODS[1]);
    let import = [
        "import",
        "diary.csv",
        "--at",
        "record",
        "--map",
        &map,
        "--json",
    ];
    let all = diary.known + diary.own[0] + diary.own[1];

    assert_eq!(desk.run(import).done().json()["added"], number(all));
    let tables = desk.tables("record");
    assert_eq!(tables["check_in"].as_array().unwrap().len(), all);
    assert!(tables["check_in"].to_string().contains(NOTE));

    let again = desk.run(import).done().json();
    assert_eq!(again["added"], number(0));
    assert_eq!(again["preview"]["already"], number(all));
    assert_eq!(desk.tables("record"), tables);
}

#[test]
fn names_that_are_not_known_wait_and_are_brought_in_later() {
    let desk = Desk::with_empty();
    let diary = diary();
    desk.write("diary.csv", &diary.bytes);
    let said = desk.line("import diary.csv --at record").done().out;
    assert!(
        said.contains(&format!("{} check-ins added", diary.known)),
        "{said}"
    );
    for name in OWN_MOODS {
        assert!(said.contains(&format!("--map \"{name}=3\"")), "{said}");
    }
    assert_eq!(
        said.lines()
            .filter(|line| line.starts_with("Line ") && line.contains("left out: "))
            .count(),
        diary.broken,
        "{said}"
    );

    let map = format!("{} = 1, {} = 4", OWN_MOODS[0], OWN_MOODS[1]);
    let later = desk
        .run([
            "import",
            "diary.csv",
            "--at",
            "record",
            "--map",
            &map,
            "--json",
        ])
        .done()
        .json();
    assert_eq!(later["added"], number(diary.own[0] + diary.own[1]));
}

#[test]
fn a_backup_is_made_before_anything_is_brought_in() {
    let desk = Desk::with_empty();
    desk.write("diary.csv", &diary().bytes);
    desk.line("import diary.csv --at record").done();
    let backups = desk.line("backup --at record --list --json").done().json();
    let reasons: Vec<_> = backups
        .as_array()
        .unwrap()
        .iter()
        .map(|backup| backup["reason"].clone())
        .collect();
    assert!(reasons.contains(&Value::from("import")), "{reasons:?}");
}

#[test]
fn what_is_no_diary_is_refused_with_a_sentence_and_nothing_is_added() {
    let desk = Desk::with_empty();
    let before = desk.counts("record");
    let pdf: &[u8] = b"%PDF-1.7\n";
    let cases: [(&str, &[u8], &str); 8] = [
        ("empty.csv", b"", "empty"),
        ("list.csv", b"milk,eggs\n1,2\n", "--choices"),
        (
            "semicolons.csv",
            b"full_date;date;weekday;time;mood;activities;note_title;note\n",
            "--choices",
        ),
        ("page.csv", pdf, "PDF"),
        ("zip.daylio", b"PK\x03\x04rest", "archive"),
        ("bytes.csv", b"full_date,date\n\xff\xfe\xfa\n", "--choices"),
        (
            "cut.json",
            b"{\"ballast\": {\"format\": 1, \"schema\": 1,",
            "damaged",
        ),
        ("other.json", b"{\"cats\": 3}", "Ballast export"),
    ];
    for (name, bytes, word) in cases {
        desk.write(name, bytes);
        for words in [["--json"].as_slice(), &["--dry-run"]] {
            let words = [["import", name, "--at", "record"].as_slice(), words].concat();
            let answer = desk.run(words).refused(7, &[word]);
            assert_eq!(answer.out, "", "{name}");
        }
    }
    assert_eq!(desk.counts("record"), before);
}

#[test]
fn a_mapping_that_cannot_be_is_refused() {
    let desk = Desk::with_empty();
    desk.write("diary.csv", &diary().bytes);
    for (map, word) in [
        ("wobbly=9", "from 1 (lowest) to 5 (highest)"),
        ("wobbly=0", "from 1"),
        ("wobbly=good", "from 1"),
        ("wobbly", "name=level"),
        ("=3", "no mood name"),
        ("wobbly=2,Wobbly=4", "second level"),
    ] {
        desk.run(["import", "diary.csv", "--at", "record", "--map", map])
            .refused(7, &[word]);
    }
    assert!(
        desk.counts("record")
            .iter()
            .all(|(noun, count)| noun != "check_in" || *count == 0)
    );
}

/// Seventy megabytes with a diary's header are more than a diary; so is a file of 600 that takes no room. A whole record may be larger.
#[test]
fn a_file_too_large_to_be_one_is_not_taken() {
    let desk = Desk::with_empty();
    let mut large = b"full_date,date,weekday,time,mood,activities,note_title,note\n".to_vec();
    large.resize(70 * 1024 * 1024, b'x');
    desk.write("large.csv", &large);
    drop(large);
    desk.line("import large.csv --at record")
        .refused(7, &["64 MiB"]);
    std::fs::File::create(desk.at("huge.csv"))
        .unwrap()
        .set_len(600 * 1024 * 1024)
        .unwrap();
    desk.line("import huge.csv --at record")
        .refused(7, &["64 MiB"]);
    desk.write("huge.json", b"{\"ballast\":");
    std::fs::OpenOptions::new()
        .write(true)
        .open(desk.at("huge.json"))
        .unwrap()
        .set_len(600 * 1024 * 1024)
        .unwrap();
    desk.line("import huge.json --at record")
        .refused(7, &["512 MiB"]);
}

/// Opening a pipe that nobody writes to would wait for ever.
#[cfg(unix)]
#[test]
fn a_folder_a_pipe_and_a_device_are_not_opened() {
    let desk = Desk::with_empty();
    assert!(
        std::process::Command::new("mkfifo")
            .arg(desk.at("pipe"))
            .status()
            .unwrap()
            .success()
    );
    desk.line("import pipe --at record").refused(7, &["pipe"]);
    desk.line("import /dev/zero --at record")
        .refused(7, &["device"]);
    desk.line("import record --at record")
        .refused(7, &["folder"]);
    desk.line("import missing.csv --at record")
        .refused(7, &["missing.csv"]);
}
