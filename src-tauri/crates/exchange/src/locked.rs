//! A copy of a file, locked with a passphrase by the `age` crate: version 1 of the format, binary, for one passphrase. The program `age`
//! and every other implementation opens it, also on a machine without Ballast. Ballast writes such copies and reads none.

use std::io::Write;
use std::iter;

use age::Encryptor;
use age::scrypt::Recipient;
use age::secrecy::SecretString;
use thiserror::Error;

/// What the name of a locked copy ends in, after the ending of the file itself.
pub const LOCKED_ENDING: &str = "age";

/// 2^18 rounds over 256 MiB, as the program `age` takes: about a second for whoever knows the passphrase, and for every guess. Said here,
/// because the crate would measure the machine and take fewer rounds on a busy one.
const LOG_ROUNDS: u8 = 18;

/// A copy could not be locked, such as for want of memory. Never holds the passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("The copy could not be locked.")]
pub struct LockError;

impl LockError {
    /// The stable code the page and the command line switch on.
    #[must_use]
    pub fn code(self) -> &'static str {
        "not_locked"
    }
}

/// `bytes` as an age file that this passphrase opens. Two copies of the same bytes are not alike.
///
/// # Errors
/// [`LockError`].
pub fn lock_with_passphrase(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, LockError> {
    let mut recipient = Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(LOG_ROUNDS);
    let lock = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| LockError)?;
    let mut locked = Vec::new();
    let mut writer = lock.wrap_output(&mut locked).map_err(|_| LockError)?;
    writer.write_all(bytes).map_err(|_| LockError)?;
    writer.finish().map_err(|_| LockError)?;
    Ok(locked)
}
