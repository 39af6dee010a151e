//! The whole record out, and in again.

use std::fs;

use serde_json::Value;

use crate::run::Desk;

const ALL: [&str; 7] = [
    "export", "--at", "record", "--format", "json", "--out", "all.json",
];

#[test]
fn a_record_goes_out_and_comes_in_without_loss() {
    let desk = Desk::with_demo();
    let said = desk.run(ALL).done().out;
    assert!(
        said.contains("all.json") && said.matches("not encrypted").count() == 1,
        "{said}"
    );
    let export: Value = serde_json::from_slice(&desk.read("all.json")).unwrap();
    assert_eq!(export["ballast"]["format"], 1);

    desk.line("create --at other --no-passphrase").done();
    desk.line("import all.json --at other").done();
    assert_eq!(desk.tables("other"), export["tables"]);
    assert_eq!(desk.counts("other"), desk.counts("record"));
}

#[test]
fn a_dry_run_of_an_export_counts_by_noun_and_writes_nothing() {
    let desk = Desk::with_demo();
    desk.run(ALL).done();
    desk.line("create --at other --no-passphrase").done();
    let (tables, backups) = (desk.tables("other"), desk.names("other/backups"));

    let answer = desk
        .line("import all.json --at other --dry-run --json")
        .done()
        .json();
    let expected: Vec<_> = desk
        .counts("record")
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect();
    let counts = answer["preview"]["counts"].as_array().unwrap();
    assert_eq!(counts.len(), expected.len());
    for (noun, count) in expected {
        let said = counts.iter().find(|said| said["noun"] == noun.as_str());
        assert_eq!(
            said.map(|said| &said["count"]),
            Some(&Value::from(count)),
            "{noun}"
        );
    }
    assert_eq!(
        (desk.tables("other"), desk.names("other/backups")),
        (tables, backups)
    );

    let said = desk.line("import all.json --at other --dry-run").done().out;
    assert!(
        said.contains("Would be added:") && said.contains("check in"),
        "{said}"
    );
}

#[test]
fn an_export_goes_into_an_empty_record_only() {
    let desk = Desk::with_demo();
    desk.run(ALL).done();
    let before = desk.tables("record");
    desk.line("import all.json --at record")
        .refused(7, &["entries already"]);
    assert_eq!(desk.tables("record"), before);
}

#[test]
fn every_table_is_a_csv_with_as_many_rows() {
    let desk = Desk::with_demo();
    let said = desk
        .line("export --at record --format csv --out tables")
        .done()
        .out;
    assert!(
        said.contains("tables") && said.matches("not encrypted").count() == 1,
        "{said}"
    );
    let tables = desk.tables("record");
    let tables = tables.as_object().unwrap();
    let mut expected: Vec<_> = tables.keys().map(|table| format!("{table}.csv")).collect();
    expected.sort();
    assert_eq!(desk.names("tables"), expected);
    for (table, rows) in tables {
        let csv = desk.text(&format!("tables/{table}.csv"));
        // A line break inside quotes is no row.
        let mut quoted = false;
        let ends = csv.chars().filter(|c| {
            quoted ^= *c == '"';
            *c == '\n' && !quoted
        });
        assert_eq!(ends.count(), 1 + rows.as_array().unwrap().len(), "{table}");
    }
    assert!(
        desk.text("tables/check_in.csv")
            .lines()
            .next()
            .unwrap()
            .contains("day")
    );
}

#[test]
fn tables_go_into_an_empty_folder_and_never_into_another() {
    let desk = Desk::with_demo();
    fs::create_dir(desk.at("empty")).unwrap();
    desk.line("export --at record --format csv --out empty")
        .done();
    let before = desk.names("empty");
    assert!(before.len() > 10);
    desk.line("export --at record --format csv --out empty")
        .refused(7, &["not empty"]);
    assert_eq!(desk.names("empty"), before);

    desk.write("note.txt", "mine");
    desk.line("export --at record --format csv --out note.txt")
        .refused(7, &["no folder"]);
    assert_eq!(desk.text("note.txt"), "mine");
    desk.line("export --at record --format json --out empty")
        .refused(7, &["folder"]);
    desk.line("export --at record --format json --out nowhere/all.json")
        .refused(7, &["nowhere"]);
    let left: Vec<_> = desk
        .names(".")
        .into_iter()
        .filter(|name| name.contains(".part"))
        .collect();
    assert_eq!(left, [""; 0]);
}

#[cfg(unix)]
#[test]
fn what_leaves_the_record_is_for_this_account_until_the_person_says_otherwise() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with_empty();
    desk.run(ALL).done();
    desk.line("export --at record --format csv --out tables")
        .done();
    let mode = |name: &str| fs::metadata(desk.at(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode("all.json"), mode("tables"), mode("tables/setting.csv")),
        (0o600, 0o700, 0o600)
    );
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_a_device_stays_a_device() {
    use std::os::unix::fs::{FileTypeExt, symlink};
    let desk = Desk::with_empty();
    desk.write("kept.json", "old");
    symlink("kept.json", desk.at("all.json")).unwrap();
    desk.run(ALL).done();
    assert!(
        fs::symlink_metadata(desk.at("all.json"))
            .unwrap()
            .is_symlink()
    );
    assert!(desk.text("kept.json").contains("\"tables\""));

    assert!(
        std::process::Command::new("mkfifo")
            .arg(desk.at("pipe"))
            .status()
            .unwrap()
            .success()
    );
    desk.line("export --at record --format json --out pipe")
        .refused(7, &["pipe"]);
    assert!(fs::metadata(desk.at("pipe")).unwrap().file_type().is_fifo());
}
