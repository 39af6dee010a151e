//! The words that make, list and put back backups.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ballast_journal::views::BackupView;
use ballast_journal::{VaultError, VaultFile, door, restore as back};
use ballast_model::Clock;
use serde_json::json;

use super::record::{self, Key};
use super::refusal::{Refusal, shown};
use super::say;
use super::words::Record;
use crate::clock::SystemClock;

/// Where the backups of a record lie.
const BESIDE: &str = "backups";

pub fn back_up(record: &Record, to: Option<&Path>, as_json: bool) -> Result<(), Refusal> {
    if let Some(to) = to
        && fs::metadata(to).is_ok_and(|there| !there.is_dir())
    {
        return Err(Refusal::bad_input(format!(
            "\"{}\" is no folder; --to names one.",
            shown(to)
        )));
    }
    let mut journal = record::open(record)?;
    let (made, home) = match to {
        Some(home) => (door::back_up_to(&journal, home)?, home.to_path_buf()),
        None => (door::back_up_now(&mut journal)?, record.at.join(BESIDE)),
    };
    door::lock(journal)?;
    let place = home.join(&made.name);
    if as_json {
        say(&json!({ "backup": made, "folder": shown(&place) }).to_string())
    } else {
        say(&format!(
            "Backed up and checked: \"{}\". It opens with the same passphrase or key as the record.",
            shown(&place)
        ))
    }
}

pub fn list(at: &Path, as_json: bool) -> Result<(), Refusal> {
    if !at.is_dir() {
        return Err(Refusal::bad_input(format!(
            "There is no folder \"{}\".",
            shown(at)
        )));
    }
    let backups = door::backups(at)?;
    if as_json {
        return say(&json!(backups).to_string());
    }
    if backups.is_empty() {
        return say("There are no backups beside this record.");
    }
    let line =
        |backup: &BackupView| format!("{:>10} KiB  {}", backup.bytes.div_ceil(1024), backup.name);
    say(&backups.iter().map(line).collect::<Vec<_>>().join("\n"))
}

pub fn restore(record: &Record, from: &Path) -> Result<(), Refusal> {
    let key = Key::given(record)?;
    if same_folder(&record.at, from) {
        return Err(Refusal::bad_input(
            "--from names the record itself; `ballast backup --at DIR --list` lists its backups.",
        ));
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let done = back::put_back(&record.at, from, key.unlock(), &clock).map_err(|error| {
        use ballast_journal::JournalError::Vault;
        match error {
            // Of the folder it is taken from, not of the record.
            Vault(VaultError::MissingFile(
                VaultFile::Folder | VaultFile::Database | VaultFile::Keys,
            )) => Refusal::bad_input(format!(
                "There is no whole backup in \"{}\"; nothing was changed.",
                shown(from)
            )),
            other => key.refuse(other),
        }
    })?;
    let kept = match done.kept {
        Some(name) => {
            let place: PathBuf = record.at.join(name);
            format!(
                "The record that was there is kept in \"{}\".",
                shown(&place)
            )
        }
        None => "There was no record in that place.".to_owned(),
    };
    say(&format!(
        "Restored to \"{}\". {kept}\n{}",
        shown(&record.at),
        record::counted(&done.counts)
    ))
}

fn same_folder(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}
