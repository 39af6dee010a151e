//! A copy of a file, locked with a passphrase: the age format, version 1 (<https://age-encryption.org/v1>, C2SP `age.md`), binary, for one
//! passphrase. The `age` program and every other implementation opens it, also on a machine without Ballast.
//!
//! Only the way in is here: Ballast writes such copies and reads none. The whole `age` crate is not used, because it brings a language
//! library, asymmetric keys and half an async runtime for what is a page of code over RustCrypto's own functions; the tests hold what is
//! written against the `age` program.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use scrypt::{Params, scrypt};
use sha2::Sha256;
use thiserror::Error;
use zeroize::Zeroizing;

/// What the name of a locked copy ends in, after the ending of the file itself.
pub const LOCKED_ENDING: &str = "age";

const VERSION: &str = "age-encryption.org/v1\n";
const SCRYPT_SALT: &[u8] = b"age-encryption.org/v1/scrypt";
/// 2^18 rounds over 256 MiB, as `age` itself takes: about a second for whoever knows the passphrase, and for every guess.
const LOG_ROUNDS: u8 = 18;
/// Plain bytes a chunk.
const CHUNK: usize = 64 * 1024;

/// Why a copy could not be locked. Never holds the passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LockError {
    /// The system gives no random numbers.
    #[error("The system gives no random numbers, so nothing was locked.")]
    NoRandomness,
    /// A step of the encryption was refused, such as for want of memory.
    #[error("The copy could not be locked.")]
    Refused,
}

impl LockError {
    /// The stable code the page and the command line switch on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoRandomness => "no_randomness",
            Self::Refused => "not_locked",
        }
    }
}

/// `bytes` as an age file that this passphrase opens. Two copies of the same bytes are not alike.
///
/// # Errors
/// [`LockError`].
pub fn lock_with_passphrase(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, LockError> {
    let file_key = random::<16>()?;
    let mut locked = header(passphrase, &file_key)?;
    let nonce = random::<16>()?;
    locked.extend_from_slice(&*nonce);
    let key = derived(&file_key, Some(&*nonce), b"payload")?;
    seal(bytes, &key, &mut locked)?;
    Ok(locked)
}

/// The header: the file key under the passphrase, and what shows that nobody changed it.
fn header(passphrase: &str, file_key: &Zeroizing<[u8; 16]>) -> Result<Vec<u8>, LockError> {
    let salt = random::<16>()?;
    let labelled = [SCRYPT_SALT, &*salt].concat();
    let mut key = Zeroizing::new([0; 32]);
    let cost = Params::new(LOG_ROUNDS, 8, 1).map_err(|_| LockError::Refused)?;
    scrypt(passphrase.as_bytes(), &labelled, &cost, &mut *key).map_err(|_| LockError::Refused)?;
    // The key is used once, so its nonce is zero.
    let wrapped = ChaCha20Poly1305::new(&Key::from(*key))
        .encrypt(&Nonce::default(), file_key.as_slice())
        .map_err(|_| LockError::Refused)?;
    let mut header = format!(
        "{VERSION}-> scrypt {} {LOG_ROUNDS}\n{}\n---",
        STANDARD_NO_PAD.encode(*salt),
        STANDARD_NO_PAD.encode(wrapped)
    );
    let key = derived(file_key, None, b"header")?;
    let mut seal =
        <Hmac<Sha256> as KeyInit>::new_from_slice(&*key).map_err(|_| LockError::Refused)?;
    seal.update(header.as_bytes());
    header.push(' ');
    header.push_str(&STANDARD_NO_PAD.encode(seal.finalize().into_bytes()));
    header.push('\n');
    Ok(header.into_bytes())
}

/// The bytes in chunks, each sealed with its number; the last one says that it is.
fn seal(bytes: &[u8], key: &[u8; 32], locked: &mut Vec<u8>) -> Result<(), LockError> {
    let cipher = ChaCha20Poly1305::new(&Key::from(*key));
    // Nothing at all is one empty chunk.
    let chunks = bytes.len().div_ceil(CHUNK).max(1);
    for number in 0..chunks {
        let from = number * CHUNK;
        let chunk = bytes
            .get(from..bytes.len().min(from + CHUNK))
            .unwrap_or_default();
        let mut nonce = [0; 12];
        let (count, last) = nonce.split_at_mut(11);
        let number_of = u64::try_from(number).map_err(|_| LockError::Refused)?;
        for (place, byte) in count.iter_mut().rev().zip(number_of.to_le_bytes()) {
            *place = byte;
        }
        last.fill(u8::from(number + 1 == chunks));
        let sealed = cipher
            .encrypt(&Nonce::from(nonce), chunk)
            .map_err(|_| LockError::Refused)?;
        locked.extend_from_slice(&sealed);
    }
    Ok(())
}

/// A key for one purpose from the file key (HKDF with SHA-256).
fn derived(
    file_key: &Zeroizing<[u8; 16]>,
    salt: Option<&[u8]>,
    purpose: &[u8],
) -> Result<Zeroizing<[u8; 32]>, LockError> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(salt, file_key.as_slice())
        .expand(purpose, &mut *key)
        .map_err(|_| LockError::Refused)?;
    Ok(key)
}

fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, LockError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(&mut *bytes).map_err(|_| LockError::NoRandomness)?;
    Ok(bytes)
}
