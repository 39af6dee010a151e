//! What identifies an entry of a file, so that bringing the same file in twice adds nothing.

use std::collections::HashMap;

use super::{DaylioEntry, words::one_space};

const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// Gives each entry of one file its key: `daylio:`, the FNV-1a 128 of the entry's identity in hexadecimal, and the number of this
/// occurrence within the file for true duplicates.
///
/// The identity is day, time, mood name, activities (sorted), title and note, with white space made uniform, so that it is the same
/// in each generation of the file. What the person maps a mood to is not part of it.
#[derive(Debug, Default)]
pub(super) struct SourceKeys {
    seen: HashMap<u128, u32>,
}

impl SourceKeys {
    pub(super) fn next(&mut self, entry: &DaylioEntry) -> String {
        let mut activities: Vec<&str> = entry.activities.iter().map(String::as_str).collect();
        activities.sort_unstable();
        let (day, time) = (
            entry.day.to_string(),
            entry.time.format("%H:%M").to_string(),
        );
        let (title, note) = (one_space(&entry.title), one_space(&entry.note));
        // 0x1f and 0x1e part fields and activities: no text holds them, control characters were taken out before.
        let parts = [
            &day,
            &time,
            &entry.mood_name,
            &activities.join("\u{1e}"),
            &title,
            &note,
        ];
        let mut hash = OFFSET;
        for part in parts {
            hash = fnv1a(fnv1a(hash, part.as_bytes()), b"\x1f");
        }
        let number = self.seen.entry(hash).and_modify(|n| *n += 1).or_insert(1);
        format!("daylio:{hash:032x}:{number}")
    }
}

/// FNV-1a, 128 bits, continued from `hash` (Fowler, Noll and Vo; <http://www.isthe.com/chongo/tech/comp/fnv/>). Not for secrets: the
/// key lies inside the encrypted record.
fn fnv1a(hash: u128, bytes: &[u8]) -> u128 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values from the published test vectors of the hash (draft-eastlake-fnv, 128 bits).
    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv1a(OFFSET, b""), 0x6c62272e07bb014262b821756295c58d);
        assert_eq!(fnv1a(OFFSET, b"a"), 0xd228cb696f1a8caf78912b704e4a8964);
        assert_eq!(fnv1a(OFFSET, b"foobar"), 0x343e1662793c64bf6f0d3597ba446f18);
    }
}
