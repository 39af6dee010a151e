//! From bytes to text: which kind of file it is, and how it is encoded. Knows no format's columns.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use crate::{ExchangeError, FileType, MAX_MIB};

const MAGIC: [(&[u8], FileType); 13] = [
    (b"PK\x03\x04", FileType::Zip),
    (b"PK\x05\x06", FileType::Zip),
    (b"%PDF-", FileType::Pdf),
    (b"\x89PNG\r\n\x1a\n", FileType::Picture),
    (b"\xff\xd8\xff", FileType::Picture),
    (b"GIF87a", FileType::Picture),
    (b"GIF89a", FileType::Picture),
    (b"BM\x00\x00", FileType::Picture),
    (b"II*\x00", FileType::Picture),
    (b"MM\x00*", FileType::Picture),
    (b"SQLite format 3\x00", FileType::Sqlite),
    (b"\x1f\x8b", FileType::Gzip),
    (b"{\\rtf", FileType::Rtf),
];

/// The text of a file, without its byte-order mark. UTF-8 with or without the mark; UTF-16 with it.
///
/// # Errors
/// [`ExchangeError::TooLarge`], [`ExchangeError::Empty`], [`ExchangeError::WrongFileType`] and [`ExchangeError::NotText`].
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ExchangeError> {
    refuse_others(bytes)?;
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(utf8(rest)?),
        [0xff, 0xfe, rest @ ..] => Cow::Owned(utf16(rest, UTF_16LE)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(utf16(rest, UTF_16BE)?),
        rest => Cow::Borrowed(utf8(rest)?),
    };
    refuse_unreadable(&text)?;
    Ok(text)
}

/// Refuses what is too large, and what is no text by its first bytes.
///
/// # Errors
/// [`ExchangeError::TooLarge`] and [`ExchangeError::WrongFileType`].
pub(crate) fn refuse_others(bytes: &[u8]) -> Result<(), ExchangeError> {
    if bytes.len() > MAX_MIB as usize * 1024 * 1024 {
        return Err(ExchangeError::TooLarge { max_mib: MAX_MIB });
    }
    if let Some((_, found)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(ExchangeError::WrongFileType { found: *found });
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Err(ExchangeError::WrongFileType {
            found: FileType::Picture,
        });
    }
    Ok(())
}

/// Refuses a text that says nothing, or is of another kind by its beginning.
///
/// # Errors
/// [`ExchangeError::Empty`], [`ExchangeError::NotText`] and [`ExchangeError::WrongFileType`].
pub(crate) fn refuse_unreadable(text: &str) -> Result<(), ExchangeError> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(ExchangeError::Empty);
    }
    // A first line with NULs is UTF-16 without its mark, or no text at all. Further down it is a stray control character.
    if start
        .lines()
        .next()
        .is_some_and(|first| first.contains('\0'))
    {
        return Err(ExchangeError::NotText { line: 1 });
    }
    match text_type(start) {
        Some(found) => Err(ExchangeError::WrongFileType { found }),
        None => Ok(()),
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, ExchangeError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let read = bytes.get(..error.valid_up_to()).unwrap_or_default();
        ExchangeError::NotText {
            line: 1 + breaks(read),
        }
    })
}

fn utf16(bytes: &[u8], encoding: &'static Encoding) -> Result<String, ExchangeError> {
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok(text.into_owned());
    }
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let read = text.split('\u{fffd}').next().unwrap_or_default();
    Err(ExchangeError::NotText {
        line: 1 + breaks(read.as_bytes()),
    })
}

fn breaks(bytes: &[u8]) -> u64 {
    bytes.iter().map(|b| u64::from(*b == b'\n')).sum()
}

fn text_type(start: &str) -> Option<FileType> {
    let head: String = start
        .chars()
        .take(64)
        .collect::<String>()
        .to_ascii_lowercase();
    if ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|tag| head.starts_with(tag))
    {
        Some(FileType::Html)
    } else if head.starts_with("<?xml") {
        Some(FileType::Xml)
    } else if head.starts_with(['{', '[']) {
        Some(FileType::Json)
    } else {
        None
    }
}
