//! The copy of the card for bad days that the lock screen shows, for a person who chose that: a small plain file in the platform's
//! configuration folder, outside the encrypted record.
//!
//! It is there only while it is chosen. It is written when it is chosen, when the plan or a person changes, and when the record is closed; it is
//! removed when it is chosen no longer, and at the start when the preferences do not ask for it. It belongs to one record's folder and is
//! shown for no other. Nothing of a made-up record is ever in it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use ballast_journal::views::OwnCard;
use serde::{Deserialize, Serialize};

use crate::files::write_whole;

const FILE: &str = "card-on-lock-screen.json";
/// Ten headings of a hundred pages would be more than this; a larger file is not one of ours.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct Stored {
    /// The folder of the record it was copied from.
    record: String,
    card: OwnCard,
}

/// Writes the card of the record in `folder`, whole or not at all.
///
/// # Errors
/// When the disk does not take it.
pub fn store(config: &Path, folder: &Path, card: &OwnCard) -> io::Result<()> {
    fs::create_dir_all(config)?;
    let stored = Stored {
        record: folder.display().to_string(),
        card: card.clone(),
    };
    let text = serde_json::to_vec_pretty(&stored).map_err(io::Error::other)?;
    write_whole(&config.join(FILE), &text)
}

/// The card of the record in `folder`; none when there is none, or it cannot be read.
pub fn load(config: &Path, folder: &Path) -> Option<OwnCard> {
    let path = config.join(FILE);
    let readable = fs::metadata(&path).is_ok_and(|m| m.is_file() && m.len() <= MOST_BYTES);
    let text = readable.then(|| fs::read_to_string(&path).ok()).flatten()?;
    let stored: Stored = serde_json::from_str(&text).ok()?;
    (stored.record == folder.display().to_string()).then_some(stored.card)
}

/// Removes the card. Doing so twice is fine.
///
/// # Errors
/// When the disk does not let it go.
pub fn remove(config: &Path) -> io::Result<()> {
    match fs::remove_file(config.join(FILE)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ballast_journal::views::CardPart;

    fn card(words: &str) -> OwnCard {
        OwnCard {
            parts: vec![CardPart {
                title: "What I can do on my own".to_owned(),
                words: words.to_owned(),
            }],
            people: Vec::new(),
            skills: Vec::new(),
            keep_well: Vec::new(),
            credit: String::new(),
        }
    }

    #[test]
    fn it_belongs_to_one_record_and_goes_without_a_trace() {
        let config = tempfile::tempdir().unwrap();
        let (mine, other) = (Path::new("/home/m/record"), Path::new("/home/m/other"));
        assert!(load(config.path(), mine).is_none());
        store(config.path(), mine, &card("the long way round")).unwrap();
        assert_eq!(load(config.path(), mine), Some(card("the long way round")));
        assert!(load(config.path(), other).is_none());
        remove(config.path()).unwrap();
        remove(config.path()).unwrap();
        assert_eq!(fs::read_dir(config.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_broken_file_is_the_same_as_none() {
        let config = tempfile::tempdir().unwrap();
        for broken in [&b""[..], b"{", b"null", b"\xff\xfe", b"{\"record\":\"/r\"}"] {
            fs::write(config.path().join(FILE), broken).unwrap();
            assert!(load(config.path(), Path::new("/r")).is_none());
        }
    }
}
