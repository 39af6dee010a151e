//! Where answers are saved: looked at before any work is done, so that a slip in `--out` is told at once, and written whole or not at
//! all.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::refusal::{Refusal, shown};
use crate::files::{write_folder_whole, write_whole};

/// What is said once about every file that leaves the encrypted record.
pub const NOT_ENCRYPTED: &str = "It is not encrypted: whoever has it can read it.";

/// The ending of a file's name, in small letters.
pub fn ending(path: &Path) -> String {
    path.extension()
        .map(|e| e.to_string_lossy().to_lowercase())
        .unwrap_or_default()
}

/// Checks that a file can be saved at `out`: a name in a folder that is there, on which no folder, pipe or device stands.
pub fn check_file(out: &Path) -> Result<(), Refusal> {
    check_home(out)?;
    match fs::metadata(out) {
        Ok(there) if there.is_dir() => Err(Refusal::bad_input(format!(
            "\"{}\" is a folder; --out names a file.",
            shown(out)
        ))),
        Ok(there) if !there.is_file() => Err(Refusal::bad_input(format!(
            "\"{}\" is a pipe or a device; --out names a file.",
            shown(out)
        ))),
        _ => Ok(()),
    }
}

/// Checks that a folder can be saved at `out`: nothing is there, or an empty folder.
pub fn check_folder(out: &Path) -> Result<(), Refusal> {
    check_home(out)?;
    match fs::read_dir(out).map(|mut inside| inside.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Refusal::bad_input(format!(
            "The folder \"{}\" is not empty; --out names a new one.",
            shown(out)
        ))),
        Err(error) if error.kind() == ErrorKind::NotFound && fs::symlink_metadata(out).is_err() => {
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(unsaved(out, &error)),
        Err(_) => Err(Refusal::bad_input(format!(
            "\"{}\" is no folder; --out names a new one for CSV.",
            shown(out)
        ))),
    }
}

/// Writes one file.
pub fn file(out: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    write_whole(out, bytes).map_err(|error| unsaved(out, &error))
}

/// Writes a new folder with these files.
pub fn folder(out: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Refusal> {
    write_folder_whole(out, files).map_err(|error| unsaved(out, &error))
}

/// `out` for the first page; the same with `-2`, `-3` before its ending for those that follow.
pub fn page(out: &Path, number: usize) -> PathBuf {
    if number == 1 {
        return out.to_path_buf();
    }
    let mut name = out.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{number}"));
    if let Some(ending) = out.extension() {
        name.push(".");
        name.push(ending);
    }
    out.with_file_name(name)
}

fn check_home(out: &Path) -> Result<(), Refusal> {
    if out.file_name().is_none() {
        return Err(Refusal::bad_input(
            "--out needs the name of what is to be written.",
        ));
    }
    let home = match out.parent() {
        Some(home) if !home.as_os_str().is_empty() => home,
        _ => Path::new("."),
    };
    if home.is_dir() {
        return Ok(());
    }
    Err(Refusal::bad_input(format!(
        "There is no folder \"{}\" to save in; make it first.",
        shown(home)
    )))
}

fn unsaved(out: &Path, error: &io::Error) -> Refusal {
    let out = shown(out);
    Refusal::disk(match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            format!("\"{out}\" was not saved: there is no space left on the disk.")
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            format!(
                "\"{out}\" was not saved: that place cannot be written with the rights you have."
            )
        }
        _ => format!("\"{out}\" was not saved: the disk did not take it."),
    })
}
