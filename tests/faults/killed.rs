//! Cases 1, 4 and 21: killed while saving, killed at every step of a restore, and two programs at one door.
//!
//! Undo, redo and backups between the saves are in `vault/tests/kills.rs`. Case 5, killed at every step of a migration, is in
//! `vault/src/migrate/killed.rs`: there is one version of the tables so far, and only there can later ones be made up.

use std::fs;
use std::path::Path;
use std::time::Duration;

use ballast_journal::views::UnlockInput;
use ballast_journal::{Unlock, door};
use ballast_tests::home::Home;
use chrono_tz::Tz;

use crate::chance::{Chance, rounds};
use crate::child::{Half, task, tell};
use crate::record::{clock, copy, noon, notes, open, plain, refusal, save, sound_count};
use crate::said::{ALREADY_THERE, IN_USE, ballast, text, verify};

/// Two hundred rounds, a thousand in the long run. Each is another day, so that opening makes the day's backup first.
#[test]
fn case_01_killed_during_saves() {
    if let Some((folder, day)) = task() {
        return save_until_killed(&folder, &day);
    }
    let (home, folder) = plain();
    let start = sound_count(&open(&folder));
    let mut chance = Chance(1);
    let (mut told, mut in_doubt) = (0, 0);
    for round in 0..rounds(200, 1_000) {
        let day = (chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
            + chrono::Days::new(round))
        .to_string();
        let mut child = Half::start(&[], "killed::case_01_killed_during_saves", &folder, &day);
        // A third is killed while it starts, opens and backs up, the rest at any moment between two saves.
        let mut saved = Vec::new();
        let wait = if chance.below(3) == 0 {
            chance.below(60_000)
        } else {
            for _ in 0..=chance.below(12) {
                saved.push(child.next().expect("the child goes on until it is killed"));
            }
            chance.below(4_000)
        };
        saved.extend(child.kill_after(Duration::from_micros(wait)));
        told += saved.len() as u64;

        let journal = door::open(
            &folder,
            Unlock::KeyFile,
            clock(&format!("{day}T12:00:00Z"), Tz::UTC),
        )
        .unwrap();
        let there = notes(&journal, &day);
        let missing: Vec<_> = saved.iter().filter(|note| !there.contains(note)).collect();
        assert!(
            missing.is_empty(),
            "round {round}: told as saved and not there: {missing:?}"
        );
        // The last one may have been saved and not told any more; nothing else may be there, and nothing twice.
        assert!(
            there.len() - saved.len() <= 1,
            "round {round}: {there:?} after {saved:?}"
        );
        in_doubt += (there.len() - saved.len()) as u64;
        assert_eq!(
            sound_count(&journal),
            start + told + in_doubt,
            "round {round}"
        );
    }
    assert!(told > 0);
    assert!(
        verify(&home, &folder)
            .well()
            .starts_with("The record is sound.\n")
    );
}

fn save_until_killed(folder: &Path, day: &str) {
    let mut journal = door::open(
        folder,
        Unlock::KeyFile,
        clock(&format!("{day}T12:00:00Z"), Tz::UTC),
    )
    .unwrap();
    for number in 0.. {
        let note = format!("{day} number {number}");
        save(&mut journal, day, &note).unwrap();
        tell(&note);
    }
}

/// The calls that change the disk, and how many of each there must at least be. `SIGKILL` comes on entering the n-th of one kind, for
/// every kind and every n; of the many writes of pages only a part in the usual run.
const STEPS: [(&str, u32); 7] = [
    ("rename", 8),
    ("mkdir", 2),
    ("unlink", 1),
    ("unlinkat", 1),
    ("rmdir", 1),
    ("fsync", 10),
    ("pwrite64", 50),
];

#[test]
fn case_04_killed_at_every_step_of_a_restore() {
    if let Some((folder, name)) = task() {
        door::restore_backup(&folder, &name, &UnlockInput::KeyFile, noon()).unwrap();
        return;
    }
    let (_home, before) = plain();
    let mut journal = open(&before);
    let backup = door::back_up_now(&mut journal).unwrap().name;
    save(&mut journal, "2026-11-24", "after the backup").unwrap();
    door::lock(journal).unwrap();

    let (mut old, mut restored) = (0, 0);
    for (call, least) in STEPS {
        let every = if call == "pwrite64" { rounds(17, 1) } else { 1 };
        let mut step = 1;
        while killed_at(&before, &backup, call, step, (&mut old, &mut restored)) {
            step += every;
        }
        assert!(
            step > least,
            "{call} only {step} times: is it another call by now?"
        );
    }
    assert!(
        old > 10 && restored > 10,
        "{old} times the old record, {restored} times the other"
    );
}

/// Restores in a copy, killed at that call; whether it was. Afterwards there is the old record whole, or the restored one with the old one
/// kept beside it.
fn killed_at(
    before: &Path,
    backup: &str,
    call: &str,
    step: u32,
    (old, restored): (&mut u32, &mut u32),
) -> bool {
    let at = format!("{call} {step}");
    let home = Home::new();
    let folder = home.record();
    copy(before, &folder);
    let (trace, kill) = (
        format!("trace={call}"),
        format!("inject={call}:signal=SIGKILL:when={step}"),
    );
    let tracer = [
        "strace",
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        &trace,
        "-e",
        &kill,
    ];
    let child = Half::start(
        &tracer,
        "killed::case_04_killed_at_every_step_of_a_restore",
        &folder,
        backup,
    );
    let killed = child.was_killed();

    let journal = open(&folder);
    let count = sound_count(&journal);
    drop(journal);
    match count {
        4 => *old += 1,
        3 => {
            *restored += 1;
            let names = fs::read_dir(&folder)
                .unwrap()
                .flatten()
                .map(|entry| entry.file_name());
            let kept: Vec<_> = names
                .filter(|name| {
                    name.to_str()
                        .is_some_and(|n| n.starts_with("before-restore-"))
                })
                .collect();
            assert_eq!(kept.len(), 1, "{at}: {kept:?}");
            let aside = open(&folder.join(&kept[0]));
            assert_eq!(sound_count(&aside), 4, "{at}");
            assert!(
                notes(&aside, "2026-11-24").contains(&"after the backup".to_owned()),
                "{at}"
            );
        }
        other => panic!("{at}: {other} check-ins, neither the old record nor the backup"),
    }
    for litter in ["restoring", "restore-decided"] {
        assert!(!folder.join(litter).exists(), "{at} left {litter}");
    }
    assert!(
        killed || count == 3,
        "{at}: the restore ended and the old record is still there"
    );
    killed
}

#[test]
fn case_21_two_programs_at_one_door() {
    if let Some((folder, _)) = task() {
        let _held = open(&folder);
        tell("opened");
        std::thread::park();
        return;
    }
    let (home, folder) = plain();
    let mut holder = Half::start(&[], "killed::case_21_two_programs_at_one_door", &folder, "");
    assert_eq!(holder.next().unwrap(), "opened");
    let before = crate::record::snapshot(&folder);
    verify(&home, &folder).only(IN_USE);
    let (chart, file) = (home.at("saved/life.svg"), home.at("diary.csv"));
    ballast(
        &home,
        &[
            "chart",
            "life",
            "--at",
            text(&folder),
            "--out",
            text(&chart),
        ],
    )
    .only(IN_USE);
    assert!(!chart.exists());
    let export =
        ballast_tests::daylio::export(chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
    fs::write(&file, export.bytes).unwrap();
    ballast(&home, &["import", text(&file), "--at", text(&folder)]).only(IN_USE);
    let create = ["create", "--no-passphrase", "--at", text(&folder)];
    ballast(&home, &create).only(IN_USE);
    assert_eq!(
        crate::record::snapshot(&folder),
        before,
        "who was turned away wrote something"
    );

    holder.kill_after(Duration::ZERO);
    assert!(
        folder.join("journal.lock").exists(),
        "what a kill leaves behind must not lock anybody out"
    );
    assert_eq!(refusal(&folder), "opened");
    verify(&home, &folder).well();
    ballast(&home, &create).only(ALREADY_THERE);
    assert_eq!(sound_count(&open(&folder)), 3);
}
