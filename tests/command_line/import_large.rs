//! Files as large as nobody's diary is: refused with a sentence, or read, in bounded memory.
//!
//! The memory is what the system says the process had at most (`ru_maxrss`), asked through Python, and includes the program itself.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use ballast_tests::built::app;
use ballast_tests::told::told;
use serde_json::Value;

use crate::run::Desk;

const MIB: u64 = 1024 * 1024;

/// Runs the program and prints its exit code, what it said, and the most memory it had, in MiB.
const RUN: &str = "import json, os, resource, subprocess, sys\n\
    done = subprocess.run(sys.argv[1:], capture_output=True, text=True)\n\
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024\n\
    print(json.dumps({'code': done.returncode, 'out': done.stdout, 'err': done.stderr, 'peak': peak}))";

/// What an import answered, and the most memory it had in MiB.
fn import(desk: &Desk, file: &str, more: &[&str]) -> (Value, u64) {
    let (app, file, record) = (app(), desk.at(file), desk.at("record"));
    let mut words: Vec<&std::ffi::OsStr> = vec![
        "-c".as_ref(),
        RUN.as_ref(),
        app.as_os_str(),
        "import".as_ref(),
        file.as_os_str(),
        "--at".as_ref(),
        record.as_os_str(),
    ];
    words.extend(more.iter().map(|word| std::ffi::OsStr::new(*word)));
    let answer: Value = serde_json::from_str(&told("python3", &words)).unwrap();
    let peak = answer["peak"].as_u64().unwrap();
    (answer, peak)
}

/// What the program needs for a file of a few bytes.
fn without_a_file(desk: &Desk) -> u64 {
    desk.write(
        "small.csv",
        "full_date,date,weekday,time,mood,activities,note_title,note\n",
    );
    let (answer, peak) = import(desk, "small.csv", &["--dry-run"]);
    assert_eq!(answer["code"], 0, "{answer}");
    peak
}

#[track_caller]
fn refused(answer: &Value, words: &str) {
    assert_eq!(answer["code"], 7, "{answer}");
    let said = answer["err"].as_str().unwrap();
    assert!(said.contains(words), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
}

/// A diary of so many MiB.
fn diary(path: &Path, mib: u64) -> u64 {
    let mut file = BufWriter::new(File::create(path).unwrap());
    let header = b"full_date,date,weekday,time,mood,activities,note_title,note\n";
    file.write_all(header).unwrap();
    let (mut written, mut rows) = (0, 0);
    let first = chrono::NaiveDate::from_ymd_opt(2026, 2, 23).unwrap();
    while written < mib * MIB {
        let day = first - chrono::Days::new(rows / 40);
        let row = format!(
            "{day},x,x,{:02}:{:02},good,walk | friends,,entry {rows} {}\n",
            rows % 23,
            rows % 60,
            "word ".repeat(30)
        );
        file.write_all(row.as_bytes()).unwrap();
        written += row.len() as u64;
        rows += 1;
    }
    file.flush().unwrap();
    rows
}

#[test]
fn two_hundred_megabytes_are_refused_unread() {
    let desk = Desk::with_empty();
    let small = without_a_file(&desk);
    let before = desk.tables("record");
    diary(&desk.at("large.csv"), 200);
    for more in [["--dry-run"].as_slice(), &[]] {
        let (answer, peak) = import(&desk, "large.csv", more);
        refused(&answer, "larger than 64 MiB");
        assert!(
            peak < small + 16,
            "{peak} MiB for what is refused, {small} without"
        );
    }
    assert_eq!(desk.tables("record"), before);
}

#[test]
fn a_large_diary_is_read_in_a_few_times_its_size() {
    let desk = Desk::with_empty();
    let small = without_a_file(&desk);
    let rows = diary(&desk.at("diary.csv"), 12);
    let (answer, peak) = import(&desk, "diary.csv", &["--dry-run"]);
    assert_eq!(answer["code"], 0, "{answer}");
    let said = answer["out"].as_str().unwrap();
    assert!(
        said.contains(&format!("{rows} check-ins would be added")),
        "{said}"
    );
    assert!(peak < small + 12 * 12, "{peak} MiB for 12, {small} without");
}
