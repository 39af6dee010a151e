//! What identifies an entry of a file, so that bringing the same file in twice adds nothing.

use std::collections::HashMap;

use crate::fnv::{OFFSET, fnv1a};

/// Gives each entry of one file its key: the format, the FNV-1a 128 of the entry's identity in hexadecimal, and the number of this
/// occurrence within the file for true duplicates.
///
/// What the person maps a name to is never part of an identity, so that importing again with another mapping adds nothing twice.
#[derive(Debug)]
pub(crate) struct SourceKeys {
    format: &'static str,
    seen: HashMap<u128, u32>,
}

impl SourceKeys {
    pub(crate) fn new(format: &'static str) -> Self {
        Self {
            format,
            seen: HashMap::new(),
        }
    }

    /// The key of the next entry with these parts.
    pub(crate) fn next<'a>(&mut self, parts: impl IntoIterator<Item = &'a str>) -> String {
        let mut hash = OFFSET;
        for part in parts {
            // 0x1f parts fields: no text holds it, control characters were taken out before.
            hash = fnv1a(fnv1a(hash, part.as_bytes()), b"\x1f");
        }
        let number = self.seen.entry(hash).and_modify(|n| *n += 1).or_insert(1);
        format!("{}:{hash:032x}:{number}", self.format)
    }
}
