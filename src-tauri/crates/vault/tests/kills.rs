//! A program killed in the middle of saving, and a second program at the door. The child is this same test binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod common;

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use ballast_vault::{BackupReason, Unlock, Vault, list_backups};
use common::{Home, PASS, add_person, now, people};

const FOLDER: &str = "BALLAST_TEST_FOLDER";

/// Not a test by itself: what the child does. It returns at once unless it was started by one of the tests below.
#[test]
fn child_saves_until_killed() {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let mut out = std::io::stdout();
    let mut vault = match Vault::open(Path::new(&folder), Unlock::Passphrase(PASS), now()) {
        Ok(vault) => vault,
        Err(error) => {
            writeln!(out, "\nrefused {}", error.code()).unwrap();
            return;
        }
    };
    for i in 0_u32.. {
        let name = format!("{}-{i}", std::process::id());
        add_person(&mut vault, &name).unwrap();
        writeln!(out, "\nsaved {name}").unwrap();
        out.flush().unwrap();
        if i % 16 == 15 {
            vault.undo().unwrap();
            vault.redo().unwrap();
            vault.make_backup(BackupReason::Day, now()).unwrap();
        }
    }
}

fn child(folder: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "child_saves_until_killed", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills the child after it has said it saved `saves` things and a little later; gives all that it said it saved.
fn kill_after(mut child: Child, saves: usize, wait_micros: u64) -> Vec<String> {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut saved = Vec::new();
    while saved.len() < saves {
        let line = lines
            .next()
            .expect("the child goes on until it is killed")
            .unwrap();
        saved.extend(line.strip_prefix("saved ").map(str::to_owned));
    }
    std::thread::sleep(std::time::Duration::from_micros(wait_micros));
    child.kill().unwrap();
    child.wait().unwrap();
    saved.extend(
        lines
            .map_while(Result::ok)
            .filter_map(|line| line.strip_prefix("saved ").map(str::to_owned)),
    );
    saved
}

fn kill_rounds(rounds: u64) {
    let home = Home::new();
    let mut promised: Vec<String> = Vec::new();
    for round in 0..rounds {
        // Spread over the cycle of save, undo, redo and backup.
        promised.extend(kill_after(
            child(&home.folder),
            1 + (round as usize * 7) % 20,
            (round * 1_117) % 9_000,
        ));
        let mut vault = home.open().unwrap();
        assert!(vault.verify().unwrap().is_ok(), "round {round}");
        let there = people(&vault);
        // The last one may have been killed between saving and saying so, or between undo and redo; nothing else may be missing.
        while vault.redo().unwrap().is_some() {}
        let whole = people(&vault);
        let missing: Vec<_> = promised
            .iter()
            .filter(|name| !whole.contains(name))
            .collect();
        assert!(missing.is_empty(), "round {round}: {missing:?}");
        assert!(whole.len() - there.len() <= 1);
        for backup in list_backups(&home.folder).unwrap().iter().take(1) {
            let folder = home.file("backups").join(&backup.name);
            let copy = Vault::open(&folder, Unlock::Passphrase(PASS), now()).unwrap();
            assert!(copy.verify().unwrap().is_ok());
        }
    }
}

#[test]
fn everything_a_killed_program_said_it_saved_is_there() {
    kill_rounds(20);
}

#[test]
#[ignore = "minutes long; ./dev faults runs it"]
fn everything_a_killed_program_said_it_saved_is_there_a_thousand_times() {
    let rounds = env::var("BALLAST_KILL_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok());
    kill_rounds(rounds.unwrap_or(1_000));
}

#[test]
fn a_second_program_is_told_that_the_record_is_in_use_and_a_killed_one_leaves_no_lock() {
    let home = Home::new();
    let vault = home.open().unwrap();
    let output = child(&home.folder).wait_with_output().unwrap();
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("refused in_use")
    );
    drop(vault);
    kill_after(child(&home.folder), 1, 0);
    assert_eq!(home.refusal(), "opened");
}
