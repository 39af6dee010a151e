//! Cases 12, 13, 14, 15 and 28: pages overwritten, files cut short, missing or foreign, and what that must not do to the backups.
//!
//! That the damaged page is named, and every combination of missing files, is in `vault/tests/opening.rs`; thinning by dates in
//! `vault/tests/backups.rs`.

use std::fs;
use std::path::Path;

use ballast_journal::views::DoorState;
use ballast_journal::{Protection, Unlock, door, restore};
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use crate::chance::rounds;
use crate::record::{
    CANARY, all_of, clock, copy, fill, noon, notes, open, plain, refusal, save, sealed, snapshot,
    sound_count,
};
use crate::said::{
    ALREADY_THERE, DAMAGED, MISSING_DATABASE, MISSING_KEYS, ballast, text, verify, verify_sealed,
};

const PAGE: usize = 4096;

#[test]
fn case_12_the_right_passphrase_and_a_first_page_of_zeros() {
    let (home, folder) = sealed();
    let mut journal = door::open(&folder, Unlock::Passphrase(crate::record::PASS), noon()).unwrap();
    let backup = door::back_up_now(&mut journal).unwrap();
    let all = all_of(&journal);
    door::lock(journal).unwrap();
    let mut bytes = fs::read(folder.join("journal.db")).unwrap();
    bytes[..PAGE].fill(0);
    fs::write(folder.join("journal.db"), &bytes).unwrap();

    let before = snapshot(&folder);
    verify_sealed(&home, &folder).only(DAMAGED);
    assert_eq!(snapshot(&folder), before);
    // What there is to restore is listed without opening anything, and brings all of it back.
    assert!(door::backups(&folder).unwrap().contains(&backup));
    restore::put_back(
        &folder,
        Path::new(&backup.name),
        Unlock::Passphrase(crate::record::PASS),
        &noon(),
    )
    .unwrap();
    assert_eq!(
        all_of(&door::open(&folder, Unlock::Passphrase(crate::record::PASS), noon()).unwrap()),
        all
    );
}

/// A part of the pages; all of them in the long run.
#[test]
fn case_13_a_flipped_byte_in_every_page() {
    let (home, folder) = plain();
    let good = fs::read(folder.join("journal.db")).unwrap();
    let pages = good.len() / PAGE;
    assert!(pages > 20, "{pages} pages");
    for page in (0..pages).step_by(rounds(7, 1)) {
        let mut bad = good.clone();
        // Not in the first 16 bytes of the file: the key file knows them too, so damage to these costs nothing.
        bad[page * PAGE + 16 + (page * 977) % (PAGE - 16)] ^= 0x10;
        fs::write(folder.join("journal.db"), &bad).unwrap();
        let said = verify(&home, &folder);
        said.complains(DAMAGED);
        assert!(!said.out.contains("sound"), "page {page}: {said:?}");
        assert_eq!(
            fs::read(folder.join("journal.db")).unwrap(),
            bad,
            "page {page}: a check changed the record"
        );
    }
    fs::write(folder.join("journal.db"), &good).unwrap();
    verify(&home, &folder).well();
}

/// Whatever page is hit, what is in the others can still be had, comes into an empty record, and is what it was.
#[test]
fn case_13_what_can_still_be_read_is_saved() {
    let (home, folder) = plain();
    let mut journal = open(&folder);
    for n in 0..120 {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap() + Days::new(n);
        save(
            &mut journal,
            &day.to_string(),
            &format!("{n} {}", "word ".repeat(60)),
        )
        .unwrap();
    }
    let all = rows_of(&all_of(&journal));
    door::lock(journal).unwrap();
    let good = fs::read(folder.join("journal.db")).unwrap();
    let pages = good.len() / PAGE;
    let (mut had, mut partly) = (0, 0);
    for page in (1..pages).step_by(rounds(5, 1)) {
        let mut bad = good.clone();
        bad[page * PAGE + 1_000] ^= 0x10;
        fs::write(folder.join("journal.db"), &bad).unwrap();
        let out = home.at(&format!("recovered-{page}.json"));
        let said = ballast(
            &home,
            &["recover", "--at", text(&folder), "--out", text(&out)],
        );
        if said.code != Some(0) {
            // The page that says what tables there are, or whose record it is.
            said.complains(DAMAGED);
            continue;
        }
        had += 1;
        partly += usize::from(said.out.contains("A part could not be read of"));
        let found = rows_of(&fs::read_to_string(&out).unwrap());
        assert!(
            found.iter().all(|row| all.contains(row)),
            "page {page}: a row is not what it was"
        );
        let empty = home.at(&format!("empty-{page}"));
        ballast(&home, &["create", "--no-passphrase", "--at", text(&empty)]).well();
        ballast(&home, &["import", text(&out), "--at", text(&empty)]).well();
        let back = rows_of(&all_of(&open(&empty)));
        assert!(found.iter().all(|row| back.contains(row)), "page {page}");
    }
    assert!(
        had * 2 > pages.div_ceil(rounds(5, 1)) && partly > 0,
        "{had} of {pages}, {partly} partly"
    );
    fs::write(folder.join("journal.db"), &good).unwrap();
    let out = home.at("whole.json");
    let said = ballast(
        &home,
        &["recover", "--at", text(&folder), "--out", text(&out)],
    )
    .well();
    assert!(said.contains("Every table could be read whole."), "{said}");
    assert_eq!(rows_of(&fs::read_to_string(&out).unwrap()), all);
}

/// The rows of an export, each with the name of its table.
fn rows_of(export: &str) -> Vec<(String, serde_json::Value)> {
    let export: serde_json::Value = serde_json::from_str(export).unwrap();
    let tables = export["tables"].as_object().unwrap();
    let named = tables.iter().flat_map(|(name, rows)| {
        let rows = rows.as_array().unwrap().iter();
        rows.map(move |row| (name.clone(), row.clone()))
    });
    named.collect()
}

#[test]
fn case_14_a_record_cut_short() {
    let (home, folder) = plain();
    let mut journal = open(&folder);
    let backup = door::back_up_now(&mut journal).unwrap();
    door::lock(journal).unwrap();
    let good = fs::read(folder.join("journal.db")).unwrap();
    for length in [
        0,
        1,
        16,
        PAGE / 2,
        PAGE,
        PAGE * 3 + 100,
        good.len() - PAGE,
        good.len() - 1,
    ] {
        fs::write(folder.join("journal.db"), &good[..length]).unwrap();
        verify(&home, &folder).complains(DAMAGED);
        // Never a new one in its place, and never mended by cutting or filling.
        ballast(&home, &["create", "--no-passphrase", "--at", text(&folder)]).only(ALREADY_THERE);
        assert_eq!(
            fs::read(folder.join("journal.db")).unwrap(),
            &good[..length],
            "{length} bytes"
        );
        assert!(
            matches!(
                door::look(&folder).unwrap().0,
                DoorState::Locked | DoorState::Trouble
            ),
            "{length} bytes"
        );
    }
    let back =
        restore::put_back(&folder, Path::new(&backup.name), Unlock::KeyFile, &noon()).unwrap();
    assert!(back.kept.is_some(), "the damaged one is kept");
    assert_eq!(notes(&open(&folder), "2026-11-23"), [CANARY]);
}

#[test]
fn case_15_files_missing_or_foreign() {
    let (home, folder) = plain();
    let (database, keys) = (
        folder.join("journal.db"),
        ["journal.keys", "journal.keys.bak"],
    );
    let create = ["create", "--no-passphrase", "--at", text(&folder)];

    fs::rename(&database, home.at("taken.db")).unwrap();
    let before = snapshot(&folder);
    verify(&home, &folder).only(MISSING_DATABASE);
    ballast(&home, &create).only(ALREADY_THERE);
    let demo = ["demo", "--no-passphrase", "--at", text(&folder)];
    ballast(&home, &demo).only(ALREADY_THERE);
    let (state, _, problem) = door::look(&folder).unwrap();
    assert_eq!(
        (state, problem.unwrap().code()),
        (DoorState::Trouble, "missing_file")
    );
    assert_eq!(
        snapshot(&folder),
        before,
        "an empty record was made where one is missing"
    );
    fs::rename(home.at("taken.db"), &database).unwrap();

    keys.iter()
        .for_each(|name| fs::rename(folder.join(name), home.at(name)).unwrap());
    verify(&home, &folder).only(MISSING_KEYS);
    ballast(&home, &create).only(ALREADY_THERE);
    keys.iter()
        .for_each(|name| fs::rename(home.at(name), folder.join(name)).unwrap());
    assert_eq!(sound_count(&open(&folder)), 3);

    // The log of another record.
    let other = home.at("other");
    fill(&other, Protection::ThisAccountOnly);
    let mut journal = open(&other);
    save(&mut journal, "2026-11-24", "from elsewhere").unwrap();
    let log = fs::read(other.join("journal.db-wal")).unwrap();
    assert!(log.len() > PAGE);
    drop(journal);
    let good = fs::read(&database).unwrap();
    fs::write(folder.join("journal.db-wal"), &log).unwrap();
    for _ in 0..2 {
        verify(&home, &folder).only(DAMAGED);
        assert_eq!(refusal(&folder), "damaged_database");
        assert!(
            fs::read(&database).unwrap() == good,
            "pages of another record were folded in"
        );
    }
    fs::remove_file(folder.join("journal.db-wal")).unwrap();
    fs::remove_file(folder.join("journal.db-shm")).ok();
    let journal = open(&folder);
    assert_eq!(
        (sound_count(&journal), notes(&journal, "2026-11-23")),
        (3, vec![CANARY.to_owned()])
    );
    drop(journal);

    // The log gone after a crash: what had not been folded in is lost with it, the rest opens and is sound.
    let mut journal = open(&folder);
    save(&mut journal, "2026-11-24", "only in the log").unwrap();
    let cut = home.at("cut");
    copy(&folder, &cut);
    drop(journal);
    assert_eq!(
        notes(&open(&cut), "2026-11-24"),
        ["a walk", "only in the log"]
    );
    fs::remove_dir_all(&cut).unwrap();
    let mut journal = open(&folder);
    save(&mut journal, "2026-11-24", "in the log again").unwrap();
    copy(&folder, &cut);
    drop(journal);
    fs::remove_file(cut.join("journal.db-wal")).unwrap();
    assert_eq!(notes(&open(&cut), "2026-11-23"), [CANARY]);
    assert!(
        verify(&home, &cut)
            .well()
            .starts_with("The record is sound.\n")
    );
}

/// Two months of days on a damaged record: it is opened, or not, every day, and no good backup is lost to it.
#[test]
fn case_28_a_damaged_record_never_replaces_good_backups() {
    let (home, folder) = plain();
    let day = |n: u64| (NaiveDate::from_ymd_opt(2026, 11, 25).unwrap() + Days::new(n)).to_string();
    let at = |n: u64| clock(&format!("{}T12:00:00Z", day(n)), Tz::UTC);
    for n in 0..5 {
        let mut journal = door::open(&folder, Unlock::KeyFile, at(n)).unwrap();
        save(&mut journal, &day(n), &format!("day {n}")).unwrap();
        door::lock(journal).unwrap();
    }
    let good = door::backups(&folder).unwrap();
    assert_eq!(good.len(), 6);
    let kept = snapshot(&folder.join("backups"));

    // A page in the middle: the record may still open.
    let mut bytes = fs::read(folder.join("journal.db")).unwrap();
    let whole = bytes.clone();
    let middle = (bytes.len() / PAGE / 2) * PAGE + 100;
    bytes[middle] ^= 1;
    fs::write(folder.join("journal.db"), &bytes).unwrap();
    verify(&home, &folder).complains(DAMAGED);
    for n in 5..65 {
        if let Ok(mut journal) = door::open(&folder, Unlock::KeyFile, at(n)) {
            // Where saving still works, a backup is due every day.
            save(&mut journal, &day(n), "on damaged ground").ok();
            door::back_up_now(&mut journal).map(|_| ()).unwrap_err();
            door::lock(journal).ok();
        }
    }
    let after = snapshot(&folder.join("backups"));
    for file in &kept {
        assert!(
            after.contains(file),
            "a good backup was lost or changed: {:?}",
            file.0
        );
    }
    assert_eq!(
        door::backups(&folder).unwrap(),
        good,
        "a damaged record was backed up"
    );

    // Restored: for two weeks nothing is thinned, whatever would be due.
    let back =
        restore::put_back(&folder, Path::new(&good[0].name), Unlock::KeyFile, &at(65)).unwrap();
    assert!(back.kept.is_some() && whole != bytes);
    let mut after_restore = good.len();
    for n in 66..76 {
        let mut journal = door::open(&folder, Unlock::KeyFile, at(n)).unwrap();
        save(&mut journal, &day(n), "after the restore").unwrap();
        door::lock(journal).unwrap();
        let now = door::backups(&folder).unwrap();
        assert!(
            now.len() >= after_restore && good.iter().all(|backup| now.contains(backup)),
            "day {n}"
        );
        after_restore = now.len();
    }
    assert_eq!(refusal(&folder), "opened");
}
