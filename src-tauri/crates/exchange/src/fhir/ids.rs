//! Identities of resources: `urn:uuid` names that are the same each time the same record is written.

use std::collections::HashMap;

use crate::fnv::{OFFSET, fnv1a};

/// What a resource is made from; its name goes into the identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Person,
    Response,
    Score,
    Mood,
    Night,
    Tracker,
    SideEffect,
    Severity,
    Medicine,
    Regimen,
    Dose,
    Session,
    Goal,
    Plan,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Response => "response",
            Self::Score => "score",
            Self::Mood => "mood",
            Self::Night => "night",
            Self::Tracker => "tracker",
            Self::SideEffect => "side_effect",
            Self::Severity => "severity",
            Self::Medicine => "medicine",
            Self::Regimen => "regimen",
            Self::Dose => "dose",
            Self::Session => "session",
            Self::Goal => "goal",
            Self::Plan => "plan",
        }
    }
}

/// The identities of one document. A key that comes twice gets a name of its own each time.
#[derive(Debug)]
pub(super) struct Ids {
    record: String,
    seen: HashMap<(Kind, i64), u32>,
}

impl Ids {
    pub(super) fn new(record: &str) -> Self {
        Self {
            record: record.to_owned(),
            seen: HashMap::new(),
        }
    }

    /// The name of the next resource of this kind and key.
    pub(super) fn next(&mut self, kind: Kind, key: i64) -> String {
        let number = self.seen.entry((kind, key)).or_insert(0);
        *number += 1;
        named(&[
            &self.record,
            kind.name(),
            &key.to_string(),
            &number.to_string(),
        ])
    }
}

/// A name made from parts: a UUID of version 8 (RFC 9562, own scheme) whose bits are the FNV-1a 128 of the parts.
///
/// Names are not secret and nobody gains by making two alike: they only have to differ and to stay.
pub(super) fn named(parts: &[&str]) -> String {
    let hash = parts.iter().fold(OFFSET, |hash, part| {
        let length = part.len().to_string();
        let hash = fnv1a(fnv1a(hash, length.as_bytes()), b":");
        fnv1a(hash, part.as_bytes())
    });
    let bits = hash & !(0xf_u128 << 76) & !(0x3_u128 << 62) | (0x8_u128 << 76) | (0x2_u128 << 62);
    let hex = format!("{bits:032x}");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-{}-{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_uuid_of_version_8_and_tells_parts_apart() {
        let name = named(&["record", "dose", "1"]);
        let hex = name.strip_prefix("urn:uuid:").unwrap();
        let lengths: Vec<usize> = hex.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert!(
            hex.chars()
                .all(|c| matches!(c, '0'..='9' | 'a'..='f' | '-'))
        );
        let at = |place: usize| hex.chars().nth(place).unwrap();
        assert_eq!(at(14), '8');
        assert!(matches!(at(19), '8'..='9' | 'a'..='b'));
        assert_eq!(name, named(&["record", "dose", "1"]));
        assert_ne!(named(&["ab", "c"]), named(&["a", "bc"]));
        assert_ne!(named(&["a", ""]), named(&["", "a"]));
    }

    #[test]
    fn a_hundred_thousand_names_differ() {
        let mut ids = Ids::new("made up");
        let mut names: Vec<String> = (0..100_000).map(|key| ids.next(Kind::Dose, key)).collect();
        names.push(ids.next(Kind::Dose, 7));
        names.push(ids.next(Kind::Mood, 7));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 100_002);
    }
}
