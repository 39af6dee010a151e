//! Making, filling and checking records.

use std::fs;

use crate::run::Desk;

#[test]
fn a_new_record_is_sound_and_empty_but_for_its_starter_trackers() {
    let desk = Desk::with_empty();
    let report = desk.line("verify --at record --json").done().json();
    assert_eq!(report["sound"], true);
    assert!(report["schema"].as_u64().unwrap() >= 1);
    for (noun, count) in desk.counts("record") {
        assert_eq!(count > 0, noun == "tracker", "{noun}: {count}");
    }
}

#[test]
fn a_passphrase_opens_the_record_and_so_does_the_recovery_code() {
    let desk = Desk::new();
    desk.write("words", "three quiet herons\n");
    let said = desk
        .line("create --at record --passphrase-file words")
        .done()
        .out;
    let code = said.trim().rsplit(' ').next().unwrap();
    assert!(
        said.contains("keep it on paper") && code.matches('-').count() >= 5,
        "{said}"
    );

    desk.line("verify --at record --passphrase-file words")
        .done();
    desk.write("code", code);
    desk.line("verify --at record --recovery-code-file code")
        .done();

    // Nothing of either lies on the disk but in the files it was given in.
    assert_eq!(
        desk.home().files_with("three quiet herons"),
        [desk.at("words")]
    );
    assert_eq!(desk.home().files_with(code), [desk.at("code")]);
}

#[test]
fn any_editor_may_have_written_the_passphrase_file() {
    let desk = Desk::new();
    desk.write("words", "drei gr\u{fc}ne Reiher\n");
    desk.line("create --at record --passphrase-file words")
        .done();
    for written in [
        "drei grüne Reiher",
        "drei grüne Reiher\r\n",
        "drei grüne Reiher\r",
        "\u{feff}drei grüne Reiher\nmore\n",
    ] {
        desk.write("other", written);
        desk.line("verify --at record --passphrase-file other")
            .done();
    }
    // Spaces belong to it.
    desk.write("other", "drei grüne Reiher \n");
    desk.line("verify --at record --passphrase-file other")
        .refused(3, &["passphrase"]);
}

#[test]
fn verify_counts_in_words_what_it_counts_in_json() {
    let desk = Desk::with_demo();
    let words = desk.line("verify --at record").done().out;
    assert!(words.starts_with("The record is sound.\n"), "{words}");
    let counts = desk.counts("record");
    assert!(
        counts
            .iter()
            .any(|(noun, count)| noun == "check_in" && *count > 300),
        "{counts:?}"
    );
    for (noun, count) in counts {
        let line = format!("{count} {}", noun.replace('_', " "));
        let found = words
            .lines()
            .any(|said| said.split_whitespace().collect::<Vec<_>>().join(" ") == line);
        assert!(found, "\"{line}\" in:\n{words}");
    }
}

#[test]
fn the_same_seed_makes_the_same_record_and_another_seed_another() {
    let desk = Desk::new();
    for (record, seed) in [("one", "11"), ("same", "11"), ("other", "12")] {
        desk.run(["demo", "--at", record, "--seed", seed, "--no-passphrase"])
            .done();
    }
    let one = desk.tables("one");
    assert_eq!(one, desk.tables("same"));
    assert_ne!(one, desk.tables("other"));
}

#[test]
fn more_years_are_more_days() {
    let desk = Desk::with_demo();
    desk.line("demo --at three --years 3 --seed 7 --no-passphrase")
        .done();
    let check_ins = |record| {
        desk.counts(record)
            .into_iter()
            .find(|(noun, _)| noun == "check_in")
            .unwrap()
            .1
    };
    assert!(check_ins("three") > 2 * check_ins("record"));
}

#[test]
fn a_record_is_never_made_over_another() {
    let desk = Desk::with_demo();
    let before = desk.tables("record");
    for word in ["create", "demo"] {
        desk.run([word, "--at", "record", "--no-passphrase"])
            .refused(7, &["already"]);
    }
    assert_eq!(desk.tables("record"), before);
}

#[cfg(unix)]
#[test]
fn a_record_is_for_this_account_only() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with_empty();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(desk.at("record")), 0o700);
    for name in ["journal.db", "journal.keys"] {
        assert_eq!(mode(desk.at("record").join(name)), 0o600, "{name}");
    }
}
