//! The recovery code: printed once, typed back rarely, so made for paper and for slips of the pen.
//!
//! 136 random bits and a 24-bit check in Crockford's base 32, eight groups of four. Called by the header and, for the printed page and the
//! question "type the third group", by the journal.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::checksum::crc24;
use crate::error::VaultError;
use crate::keys::random;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_BYTES: usize = 17;
const GROUP: usize = 4;

/// A secret that opens the record when the passphrase is forgotten. `Debug` shows nothing; it is wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; SECRET_BYTES]);

impl RecoveryCode {
    /// Number of groups.
    pub const GROUPS: usize = 8;

    /// A new random code.
    pub(crate) fn random() -> Result<Self, VaultError> {
        let mut code = Self([0; SECRET_BYTES]);
        random(&mut code.0)?;
        Ok(code)
    }

    /// The code as typed: any case, with or without hyphens and spaces, `O` for `0`, `I` or `L` for `1`.
    ///
    /// # Errors
    /// [`VaultError::MistypedRecoveryCode`] when letters are missing, foreign or do not fit the check: a slip, not a wrong code.
    pub fn parse(typed: &str) -> Result<Self, VaultError> {
        let mut bytes = Vec::with_capacity(SECRET_BYTES + 3);
        let (mut held, mut bits) = (0_u32, 0);
        for letter in tidy(typed).ok_or(VaultError::MistypedRecoveryCode)? {
            held = (held << 5) | u32::from(letter);
            bits += 5;
            if bits >= 8 {
                bits -= 8;
                bytes.push((held >> bits) as u8);
                held &= (1 << bits) - 1;
            }
        }
        let check = bytes.split_off(bytes.len().min(SECRET_BYTES));
        let code = <[u8; SECRET_BYTES]>::try_from(bytes.as_slice()).map(Self);
        bytes.zeroize();
        match code {
            Ok(code) if code.check() == *check => Ok(code),
            _ => Err(VaultError::MistypedRecoveryCode),
        }
    }

    /// The whole code, groups joined by hyphens. The only way to see it.
    #[must_use]
    pub fn reveal(&self) -> String {
        (0..Self::GROUPS)
            .map(|i| self.group(i))
            .collect::<Vec<_>>()
            .join("-")
    }

    /// The group at `index`, 0..=7; empty beyond.
    #[must_use]
    pub fn group(&self, index: usize) -> String {
        let mut all = self.letters();
        let group = all.chars().skip(index * GROUP).take(GROUP).collect();
        all.zeroize();
        group
    }

    /// Whether the group at `index` was typed back as printed.
    #[must_use]
    pub fn matches_group(&self, index: usize, typed: &str) -> bool {
        index < Self::GROUPS && tidy(typed).is_some_and(|t| Some(t) == tidy(&self.group(index)))
    }

    /// The secret part, for deriving a key.
    pub(crate) fn secret(&self) -> &[u8] {
        &self.0
    }

    fn check(&self) -> [u8; 3] {
        let [_, check @ ..] = crc24(&self.0).to_be_bytes();
        check
    }

    fn letters(&self) -> String {
        let mut text = String::with_capacity(Self::GROUPS * GROUP);
        let (mut held, mut bits) = (0_u32, 0);
        for byte in self.0.iter().chain(self.check().iter()) {
            held = (held << 8) | u32::from(*byte);
            bits += 8;
            while bits >= 5 {
                bits -= 5;
                text.extend(
                    ALPHABET
                        .get((held >> bits) as usize)
                        .map(|l| char::from(*l)),
                );
                held &= (1 << bits) - 1;
            }
        }
        text
    }
}

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(redacted)")
    }
}

/// The values 0..=31 of what was typed; `None` for a letter that is none of the alphabet.
fn tidy(typed: &str) -> Option<Vec<u8>> {
    typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'))
        .map(|c| {
            let letter = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            ALPHABET
                .iter()
                .position(|a| char::from(*a) == letter)
                .and_then(|p| u8::try_from(p).ok())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> RecoveryCode {
        RecoveryCode(*b"seventeen bytes!!")
    }

    #[test]
    fn is_read_back_however_it_was_typed() {
        let shown = code().reveal();
        assert_eq!(shown.len(), 39);
        assert_eq!(RecoveryCode::parse(&shown).unwrap(), code());
        let loose = shown
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "l");
        assert_eq!(RecoveryCode::parse(&loose).unwrap(), code());
        assert!(code().matches_group(2, &code().group(2).to_lowercase()));
        assert!(!code().matches_group(2, &code().group(3)));
        assert!(!code().matches_group(8, ""));
    }

    #[test]
    fn every_single_slip_and_every_swap_of_neighbours_is_noticed() {
        let shown: Vec<char> = code().reveal().replace('-', "").chars().collect();
        for i in 0..shown.len() {
            for letter in ALPHABET {
                let mut slip = shown.clone();
                slip[i] = char::from(*letter);
                let parsed = RecoveryCode::parse(&slip.iter().collect::<String>());
                assert_eq!(parsed.is_ok(), slip == shown);
            }
            let mut swapped = shown.clone();
            swapped.swap(i, (i + 1).min(shown.len() - 1));
            let parsed = RecoveryCode::parse(&swapped.iter().collect::<String>());
            assert_eq!(parsed.is_ok(), swapped == shown);
        }
        for wrong in ["", "B4LL", "U", "ü", &"0".repeat(10_000)] {
            assert_eq!(
                RecoveryCode::parse(wrong),
                Err(VaultError::MistypedRecoveryCode)
            );
        }
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", code()), "RecoveryCode(redacted)");
    }
}
