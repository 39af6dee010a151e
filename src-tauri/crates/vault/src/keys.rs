//! The keys: one random data key that encrypts the record, and the wraps that hand it out to who knows a secret.
//!
//! Changing a passphrase makes a new wrap of the same data key; the record is not rewritten. Knows no files. Called by the header and the
//! connection.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::VaultError;

/// Fills `bytes` from the system's source of randomness.
pub(crate) fn random(bytes: &mut [u8]) -> Result<(), VaultError> {
    getrandom::fill(bytes).map_err(|_| VaultError::Io(std::io::ErrorKind::Other))
}

/// Which vault this is: 16 random bytes, not secret. They are also the salt at the start of the database file, so that keys and
/// database can be matched before anything is decrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct VaultId(pub(crate) [u8; 16]);

impl VaultId {
    pub(crate) fn random() -> Result<Self, VaultError> {
        let mut bytes = [0; 16];
        random(&mut bytes)?;
        Ok(Self(bytes))
    }

    pub(crate) fn to_hex(self) -> String {
        to_hex(&self.0)
    }
}

/// The key that encrypts every page of the record. Never shown, wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(crate) struct DataKey(pub(crate) [u8; 32]);

impl DataKey {
    pub(crate) fn random() -> Result<Self, VaultError> {
        let mut key = Self([0; 32]);
        random(&mut key.0)?;
        Ok(key)
    }

    /// The form SQLCipher takes a raw key in: `x'…'` of the key and the salt.
    pub(crate) fn specification(&self, id: VaultId) -> Zeroizing<String> {
        let key = Zeroizing::new(to_hex(&self.0));
        let mut text = Zeroizing::new(String::with_capacity(99));
        text.push_str("x'");
        text.push_str(&key);
        text.push_str(&id.to_hex());
        text.push('\'');
        text
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(redacted)")
    }
}

/// How much work Argon2id asks of someone who guesses, and of the person at each unlock.
///
/// Always one lane: the derivation here runs on one thread, so more lanes would help only the one who guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KdfCost {
    /// 64 MiB, three passes: the memory and time of the second recommended option of RFC 9106, section 4.
    pub const STANDARD: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// 19 MiB, two passes: the least that the OWASP password storage guidance allows, and the least a header may ask. Used for the recovery
    /// code, whose 136 random bits cannot be guessed at any cost, and in tests.
    pub const FLOOR: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
        lanes: 1,
    };

    /// The cost a header asks for.
    ///
    /// # Errors
    /// [`VaultError::UnsafeParameters`] below the floor, or above 1 GiB, ten passes or eight lanes: before any work is done.
    pub(crate) fn checked(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, VaultError> {
        let memory_ok = (Self::FLOOR.memory_kib..=1024 * 1024).contains(&memory_kib);
        let passes_ok = (Self::FLOOR.passes..=10).contains(&passes);
        let lanes_ok = (1..=8).contains(&lanes);
        if memory_ok && passes_ok && lanes_ok {
            Ok(Self {
                memory_kib,
                passes,
                lanes,
            })
        } else {
            Err(VaultError::UnsafeParameters)
        }
    }

    /// Memory in KiB, passes, lanes.
    pub(crate) fn parts(self) -> (u32, u32, u32) {
        (self.memory_kib, self.passes, self.lanes)
    }

    fn derive(self, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| VaultError::UnsafeParameters)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, key.as_mut())
            .map_err(|_| VaultError::UnsafeParameters)?;
        Ok(key)
    }
}

/// Which secret a wrap answers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Passphrase,
    Recovery,
}

impl Slot {
    fn code(self) -> &'static [u8] {
        match self {
            Self::Passphrase => b"passphrase",
            Self::Recovery => b"recovery",
        }
    }
}

/// The data key, sealed with XChaCha20-Poly1305 under a key derived from a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrap {
    pub(crate) slot: Slot,
    pub(crate) cost: KdfCost,
    pub(crate) salt: [u8; 16],
    pub(crate) nonce: [u8; 24],
    pub(crate) sealed: Vec<u8>,
}

impl Wrap {
    /// Seals `key` for whoever knows `secret`.
    pub(crate) fn seal(
        slot: Slot,
        id: VaultId,
        key: &DataKey,
        secret: &[u8],
        cost: KdfCost,
    ) -> Result<Self, VaultError> {
        let mut wrap = Self {
            slot,
            cost,
            salt: [0; 16],
            nonce: [0; 24],
            sealed: Vec::new(),
        };
        random(&mut wrap.salt)?;
        random(&mut wrap.nonce)?;
        let derived = cost.derive(secret, &wrap.salt)?;
        let payload = Payload {
            msg: &key.0,
            aad: &wrap.bound_to(id),
        };
        wrap.sealed = XChaCha20Poly1305::new(&(*derived).into())
            .encrypt(&XNonce::from(wrap.nonce), payload)
            .map_err(|_| VaultError::Io(std::io::ErrorKind::Other))?;
        Ok(wrap)
    }

    /// The data key; `None` when the secret is another one.
    pub(crate) fn open(&self, id: VaultId, secret: &[u8]) -> Result<Option<DataKey>, VaultError> {
        let derived = self.cost.derive(secret, &self.salt)?;
        let payload = Payload {
            msg: &self.sealed,
            aad: &self.bound_to(id),
        };
        let opened = XChaCha20Poly1305::new(&(*derived).into())
            .decrypt(&XNonce::from(self.nonce), payload)
            .map(Zeroizing::new);
        match opened
            .as_deref()
            .map(|bytes| <[u8; 32]>::try_from(bytes.as_slice()))
        {
            Ok(Ok(bytes)) => Ok(Some(DataKey(bytes))),
            _ => Ok(None),
        }
    }

    /// What the seal also vouches for: that this wrap was made for this vault, this secret and this cost.
    fn bound_to(&self, id: VaultId) -> Vec<u8> {
        let (memory, passes, lanes) = self.cost.parts();
        let mut bytes = b"ballast-keys 1 ".to_vec();
        bytes.extend_from_slice(&id.0);
        bytes.extend_from_slice(self.slot.code());
        for number in [memory, passes, lanes] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.extend_from_slice(&self.salt);
        bytes
    }
}

/// Lower-case hexadecimal.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            text.extend(DIGITS.get(usize::from(nibble)).map(|d| char::from(*d)));
        }
    }
    text
}

/// Bytes from hexadecimal; `None` when it is none.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|i| u8::from_str_radix(text.get(i..i + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn argon2id_agrees_with_the_reference_implementation() {
        // `argon2 -id -t 2 -m 16 -p 1` on "password" / "somesalt" is the published vector of the reference implementation
        // (phc-winner-argon2, test.c, version 0x13); the salt here is eight bytes, so it goes through the crate directly.
        let params = Params::new(65536, 2, 1, Some(32)).unwrap();
        let mut out = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(b"password", b"somesalt", &mut out)
            .unwrap();
        assert_eq!(
            to_hex(&out),
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
        );
    }

    #[test]
    fn a_wrap_opens_only_for_its_secret_and_its_vault() {
        let (id, key) = (VaultId::random().unwrap(), DataKey::random().unwrap());
        let wrap = Wrap::seal(Slot::Passphrase, id, &key, b"pass", KdfCost::FLOOR).unwrap();
        assert_eq!(wrap.open(id, b"pass").unwrap(), Some(key));
        assert_eq!(wrap.open(id, b"Pass").unwrap(), None);
        assert_eq!(
            wrap.open(VaultId::random().unwrap(), b"pass").unwrap(),
            None
        );
        let moved = Wrap {
            slot: Slot::Recovery,
            ..wrap
        };
        assert_eq!(moved.open(id, b"pass").unwrap(), None);
    }

    #[test]
    fn parameters_that_no_honest_header_asks_are_refused() {
        for (memory, passes, lanes) in [
            (4 * 1024 * 1024, 3, 1),
            (8, 3, 1),
            (65536, 1, 1),
            (65536, u32::MAX, 1),
            (65536, 3, 0),
            (65536, 3, 9),
        ] {
            assert_eq!(
                KdfCost::checked(memory, passes, lanes),
                Err(VaultError::UnsafeParameters)
            );
        }
        assert_eq!(KdfCost::checked(65536, 3, 1), Ok(KdfCost::STANDARD));
    }

    #[test]
    fn debug_of_a_key_shows_nothing() {
        assert_eq!(format!("{:?}", DataKey([7; 32])), "DataKey(redacted)");
    }
}
