//! Each exit code through the door it belongs to, always with one plain sentence, and nothing changed.

use std::fs;
use std::sync::Arc;

use ballast_journal::{Unlock, door};
use ballast_model::Clock;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::run::Desk;

struct Noon;

impl Clock for Noon {
    fn now(&self) -> DateTime<Utc> {
        "2026-11-24T12:00:00Z".parse().unwrap()
    }

    fn zone(&self) -> Tz {
        Tz::UTC
    }
}

/// Every word that opens a record, with the last words left to the caller.
const OPENING: [&str; 8] = [
    "import diary.csv --at record",
    "export --at record --format json --out out.json",
    "export --at record --format csv --out out-tables",
    "chart life --at record --out out.svg",
    "chart sleep --at record --out out.svg",
    "summary --at record --for prescriber --out out.pdf",
    "verify --at record",
    "backup --at record",
];

/// Asks every word that opens a record, and finds that none saved anything.
fn all_refused(desk: &Desk, more: &str, code: i32, words: &[&str]) {
    desk.write(
        "diary.csv",
        ballast_tests::daylio::export(Noon.now().date_naive()).bytes,
    );
    for line in OPENING {
        let answer = desk.line(&format!("{line} {more}")).refused(code, words);
        assert_eq!(answer.out, "", "{line}");
    }
    let saved = desk
        .names(".")
        .into_iter()
        .filter(|name| name.contains("out.") || name.contains("out-"))
        .count();
    assert_eq!(saved, 0);
}

#[test]
fn a_wrong_passphrase_is_3() {
    let desk = Desk::new();
    desk.write("words", "three quiet herons");
    desk.write("wrong", "three quiet heron");
    desk.line("create --at record --passphrase-file words")
        .done();
    all_refused(&desk, "--passphrase-file wrong", 3, &["does not open"]);
    all_refused(&desk, "", 3, &["--passphrase-file"]);
    let open = Desk::with_empty();
    open.write("words", "three quiet herons");
    open.line("verify --at record --passphrase-file words")
        .refused(3, &["no passphrase"]);
}

#[test]
fn a_damaged_record_is_4() {
    let desk = Desk::with_demo();
    desk.write("record/journal.db", vec![7; 8192]);
    all_refused(&desk, "", 4, &["ballast restore"]);
}

/// Deep in the file, where opening does not look.
#[test]
fn damage_that_only_a_look_over_finds_is_4_and_told_in_json_too() {
    let desk = Desk::with_demo();
    let mut bytes = desk.read("record/journal.db");
    let last = bytes.len() - 2048;
    bytes[last..last + 16].fill(0);
    desk.write("record/journal.db", bytes);
    let answer = desk
        .line("verify --at record --json")
        .refused(4, &["damaged"]);
    assert_eq!(answer.json()["sound"], false);
    let answer = desk.line("verify --at record").refused(4, &["damaged"]);
    assert!(
        answer.out.starts_with("The record is damaged."),
        "{}",
        answer.out
    );
    desk.line("backup --at record").refused(4, &["damaged"]);
}

#[test]
fn a_record_open_elsewhere_is_5() {
    let desk = Desk::with_demo();
    let backup = desk.line("backup --at record --json").done().json();
    let open = door::open(&desk.at("record"), Unlock::KeyFile, Arc::new(Noon)).unwrap();
    all_refused(&desk, "", 5, &["open in another"]);
    let name = backup["backup"]["name"].as_str().unwrap();
    desk.run(["restore", "--at", "record", "--from", name])
        .refused(5, &["open in another"]);
    drop(open);
    desk.line("verify --at record").done();
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_6_and_leaves_no_half_of_a_file() {
    ballast_tests::apart::with_own_mounts(
        "refused::a_full_disk_is_6_and_leaves_no_half_of_a_file",
        || {
            let desk = Desk::with_demo();
            fs::create_dir(desk.at("small")).unwrap();
            let mounted = std::process::Command::new("mount")
                .args(["-t", "tmpfs", "-o", "size=16k", "tmpfs"])
                .arg(desk.at("small"))
                .status();
            assert!(mounted.unwrap().success());
            for line in [
                "export --at record --format json --out small/all.json",
                "export --at record --format csv --out small/tables",
                "chart life --at record --out small/chart.svg",
                "summary --at record --for prescriber --out small/page.pdf",
            ] {
                desk.line(line).refused(6, &["space"]);
                assert_eq!(desk.names("small"), [""; 0], "{line}");
            }
            desk.line("backup --at record --to small")
                .refused(6, &["space"]);
            assert_eq!(desk.names("small"), [""; 0]);
            desk.line("create --at small/record --no-passphrase")
                .refused(6, &["space"]);
        },
    );
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_6() {
    let desk = Desk::with_demo();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = desk
        .command(["verify", "--at", "record"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(6));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("standard output") && said.lines().count() == 1,
        "{said}"
    );
}

#[test]
fn what_is_no_record_is_7() {
    let desk = Desk::new();
    fs::create_dir(desk.at("record")).unwrap();
    all_refused(&desk, "", 7, &["no Ballast record"]);
    fs::remove_dir_all(desk.at("record")).unwrap();
    all_refused(&desk, "", 7, &["no Ballast record"]);
    assert!(!desk.at("record").exists());
    desk.write("record", "a file");
    all_refused(&desk, "", 7, &["no Ballast record"]);
    assert_eq!(desk.text("record"), "a file");
}

#[test]
fn a_passphrase_file_that_holds_none_is_7() {
    let desk = Desk::new();
    let cases: [(&str, &[u8], &str); 6] = [
        ("empty", b"", "empty"),
        ("blank", b"\nthree quiet herons\n", "empty"),
        ("crlf", b"\r\n", "empty"),
        ("short", b"heron\r\n", "at least 8"),
        ("bytes", b"\xff\xfet\0h\0r\0e\0e\0", "UTF-8"),
        ("large", &[b'x'; 9000], "8 KiB"),
    ];
    for (name, bytes, word) in cases {
        desk.write(name, bytes);
        desk.run(["create", "--at", "record", "--passphrase-file", name])
            .refused(7, &[word]);
    }
    desk.line("create --at record --passphrase-file nowhere")
        .refused(7, &["nowhere"]);
    desk.run(["create", "--at", "record", "--passphrase-file", "."])
        .refused(7, &["folder"]);
    assert!(!desk.at("record").exists());
}

/// The header as a later version would write it: another number, and a check that fits.
#[test]
fn a_newer_record_is_8_and_stays_as_it_is() {
    let desk = Desk::with_empty();
    let sealed = desk.text("record/journal.keys");
    let (body, _) = sealed.rsplit_once("check ").unwrap();
    let body = body.replacen("ballast-keys 1\n", "ballast-keys 2\n", 1);
    let newer = format!("{body}check {:08x}\n", crc32(body.as_bytes()));
    assert_ne!(newer, sealed);
    for name in ["record/journal.keys", "record/journal.keys.bak"] {
        desk.write(name, &newer);
    }
    let before = desk.read("record/journal.db");
    all_refused(&desk, "", 8, &["newer version"]);
    assert_eq!(desk.text("record/journal.keys"), newer);
    assert_eq!(desk.read("record/journal.db"), before);
}

#[test]
fn a_newer_export_is_8() {
    let desk = Desk::with_demo();
    desk.line("export --at record --format json --out all.json")
        .done();
    desk.write(
        "newer.json",
        desk.text("all.json")
            .replacen("\"format\": 1", "\"format\": 99", 1),
    );
    desk.line("create --at other --no-passphrase").done();
    let before = desk.tables("other");
    desk.line("import newer.json --at other")
        .refused(8, &["newer version"]);
    assert_eq!(desk.tables("other"), before);
}

/// A name with a line break must not make a second line of the sentence.
#[cfg(unix)]
#[test]
fn a_name_with_a_line_break_stays_in_one_line() {
    let desk = Desk::with_empty();
    desk.run(["import", "two\nlines.csv", "--at", "record"])
        .refused(7, &["lines.csv"]);
}

/// The checksum of IEEE 802.3.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                sum >> 1 ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    })
}
