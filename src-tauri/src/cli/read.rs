//! What is read from the person's files: secrets of one line, and files to import. Only regular files are opened: a pipe or a device
//! could keep the program waiting for ever.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::refusal::{Refusal, shown};

/// A file with a secret holds a line; what is larger is another file.
const SECRET_MOST: u64 = 8 * 1024;

/// The first line of the file, without line end and byte order mark, so that any editor may have written it.
///
/// # Errors
/// When it is no small text file, or its first line is empty. The secret itself is in no sentence.
pub fn secret(path: &Path, option: &str) -> Result<String, Refusal> {
    let bytes = file(path, SECRET_MOST)
        .map_err(|refusal| Refusal::new(refusal.exit, format!("{option}: {}", refusal.sentence)))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Refusal::bad_input(format!(
            "{option} needs a text file in UTF-8; save it again as plain text."
        ))
    })?;
    let line = text
        .trim_start_matches('\u{feff}')
        .split(['\n', '\r'])
        .next()
        .unwrap_or_default();
    if line.is_empty() {
        return Err(Refusal::bad_input(format!(
            "The first line of the file given by {option} is empty."
        )));
    }
    Ok(line.to_owned())
}

/// The bytes of a regular file of at most `most` bytes.
///
/// # Errors
/// When it is something else, larger, or cannot be read.
pub fn file(path: &Path, most: u64) -> Result<Vec<u8>, Refusal> {
    file_by_head(path, 0, |_| most)
}

/// The same where the beginning of the file, `head` bytes of it, tells how large it may be.
///
/// # Errors
/// Those of [`file`].
pub fn file_by_head(
    path: &Path,
    head: usize,
    most_of: impl FnOnce(&[u8]) -> u64,
) -> Result<Vec<u8>, Refusal> {
    let unread = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            Refusal::bad_input(format!("There is no file \"{}\".", shown(path)))
        }
        _ => Refusal::disk(format!("The file \"{}\" could not be read.", shown(path))),
    };
    let about = fs::metadata(path).map_err(unread)?;
    if !about.is_file() {
        let what = if about.is_dir() {
            "a folder"
        } else {
            "a pipe or a device"
        };
        return Err(Refusal::bad_input(format!(
            "\"{}\" is {what}, not a file.",
            shown(path)
        )));
    }
    let mut bytes = Vec::new();
    let mut open = File::open(path).map_err(unread)?;
    let head = u64::try_from(head).unwrap_or(u64::MAX);
    (&mut open)
        .take(head)
        .read_to_end(&mut bytes)
        .map_err(unread)?;
    let most = most_of(&bytes);
    let too_large = || {
        let size = if most < 1024 * 1024 {
            format!("{} KiB", most / 1024)
        } else {
            format!("{} MiB", most / 1024 / 1024)
        };
        Refusal::bad_input(format!(
            "The file \"{}\" is larger than {size}, so it was not read.",
            shown(path)
        ))
    };
    if about.len() > most {
        return Err(too_large());
    }
    // It may grow while it is read.
    open.take((most + 1).saturating_sub(head))
        .read_to_end(&mut bytes)
        .map_err(unread)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
        Err(too_large())
    } else {
        Ok(bytes)
    }
}
