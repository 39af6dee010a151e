//! `journal.keys`: what opens the record, written twice. Small, in plain text, with a checksum, and useless without a secret.
//!
//! ```text
//! ballast-keys 1
//! {"vault":"…","passphrase":{…},"recovery":{…}}      or      {"vault":"…","plain":"…"}
//! check 1234abcd
//! ```
//!
//! It does not know the database. Called by the vault, by backups and by restoring.

use std::path::Path;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::checksum::crc32;
use crate::error::{VaultError, VaultFile};
use crate::files;
use crate::keys::{DataKey, KdfCost, Slot, VaultId, Wrap, from_hex, to_hex};
use crate::recovery::RecoveryCode;

/// The newest header this program reads, and the one it writes.
const VERSION: u32 = 1;
/// A header is under one kilobyte; anything this long is not one.
const MOST_BYTES: u64 = 64 * 1024;
/// Most characters taken as a passphrase.
const PASSPHRASE_MAX: usize = 1024;

/// How a record is to be protected.
#[derive(Clone, Copy)]
pub enum Protection<'a> {
    /// By a passphrase, and a recovery code made with it.
    Passphrase(&'a str),
    /// Not by a secret: the key lies beside the record, readable for this user account only. Chosen knowingly.
    ThisAccountOnly,
}

/// How a record is to be opened.
#[derive(Clone, Copy)]
pub enum Unlock<'a> {
    /// With the passphrase.
    Passphrase(&'a str),
    /// With the printed recovery code, as typed.
    RecoveryCode(&'a str),
    /// With the key that lies beside it.
    KeyFile,
}

/// How a record is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProtectionKind {
    /// By a passphrase and a recovery code.
    Passphrase,
    /// By the user account only.
    ThisAccountOnly,
}

impl std::fmt::Debug for Protection<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Passphrase(_) => "Passphrase(redacted)",
            Self::ThisAccountOnly => "ThisAccountOnly",
        })
    }
}

impl std::fmt::Debug for Unlock<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Passphrase(_) => "Passphrase(redacted)",
            Self::RecoveryCode(_) => "RecoveryCode(redacted)",
            Self::KeyFile => "KeyFile",
        })
    }
}

/// What a `journal.keys` holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) id: VaultId,
    doors: Doors,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Doors {
    Secrets { passphrase: Wrap, recovery: Wrap },
    Plain(DataKey),
}

impl Header {
    /// A header for `key`. With a passphrase also its recovery code, which cannot be had again.
    pub(crate) fn new(
        id: VaultId,
        key: &DataKey,
        protection: Protection<'_>,
        cost: KdfCost,
    ) -> Result<(Self, Option<RecoveryCode>), VaultError> {
        match protection {
            Protection::ThisAccountOnly => Ok((
                Self {
                    id,
                    doors: Doors::Plain(key.clone()),
                },
                None,
            )),
            Protection::Passphrase(words) => {
                let passphrase = passphrase_wrap(id, key, words, cost)?;
                let (recovery, code) = recovery_wrap(id, key)?;
                Ok((
                    Self {
                        id,
                        doors: Doors::Secrets {
                            passphrase,
                            recovery,
                        },
                    },
                    Some(code),
                ))
            }
        }
    }

    /// The same key under another protection. A recovery code that exists stays; one is made where there is none.
    pub(crate) fn protected_by(
        &self,
        key: &DataKey,
        protection: Protection<'_>,
        cost: KdfCost,
    ) -> Result<(Self, Option<RecoveryCode>), VaultError> {
        match (&self.doors, protection) {
            (Doors::Secrets { recovery, .. }, Protection::Passphrase(words)) => {
                let passphrase = passphrase_wrap(self.id, key, words, cost)?;
                Ok((
                    Self {
                        id: self.id,
                        doors: Doors::Secrets {
                            passphrase,
                            recovery: recovery.clone(),
                        },
                    },
                    None,
                ))
            }
            _ => Self::new(self.id, key, protection, cost),
        }
    }

    /// The same passphrase with a new recovery code; the old one no longer opens this header.
    pub(crate) fn with_new_recovery(
        &self,
        key: &DataKey,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        let Doors::Secrets { passphrase, .. } = &self.doors else {
            return Err(VaultError::OtherProtection);
        };
        let (recovery, code) = recovery_wrap(self.id, key)?;
        Ok((
            Self {
                id: self.id,
                doors: Doors::Secrets {
                    passphrase: passphrase.clone(),
                    recovery,
                },
            },
            code,
        ))
    }

    pub(crate) fn kind(&self) -> ProtectionKind {
        match self.doors {
            Doors::Secrets { .. } => ProtectionKind::Passphrase,
            Doors::Plain(_) => ProtectionKind::ThisAccountOnly,
        }
    }

    /// The data key.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::WrongRecoveryCode`], [`VaultError::MistypedRecoveryCode`] or
    /// [`VaultError::OtherProtection`].
    pub(crate) fn unlock(&self, unlock: Unlock<'_>) -> Result<DataKey, VaultError> {
        match (&self.doors, unlock) {
            (Doors::Plain(key), Unlock::KeyFile) => Ok(key.clone()),
            (Doors::Secrets { passphrase, .. }, Unlock::Passphrase(words)) => {
                // Longer than any that could have been set: do not even derive.
                if words.chars().take(PASSPHRASE_MAX + 1).count() > PASSPHRASE_MAX {
                    return Err(VaultError::WrongPassphrase);
                }
                passphrase
                    .open(self.id, words.as_bytes())?
                    .ok_or(VaultError::WrongPassphrase)
            }
            (Doors::Secrets { recovery, .. }, Unlock::RecoveryCode(typed)) => {
                let code = RecoveryCode::parse(typed)?;
                recovery
                    .open(self.id, code.secret())?
                    .ok_or(VaultError::WrongRecoveryCode)
            }
            _ => Err(VaultError::OtherProtection),
        }
    }

    /// Writes the header to `folder`, first copy first; each copy is replaced whole.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), VaultError> {
        let text = self.encode()?;
        let (first, second) = (folder.join(files::KEYS), folder.join(files::KEYS_COPY));
        files::replace_whole(&[(&first, text.as_bytes()), (&second, text.as_bytes())])
    }

    /// Reads one copy; `None` when it is not there.
    ///
    /// # Errors
    /// [`VaultError::DamagedHeader`], [`VaultError::NewerVersion`], [`VaultError::UnsafeParameters`], [`VaultError::NotAVault`].
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, VaultError> {
        files::read_small(path, MOST_BYTES)?
            .map(Zeroizing::new)
            .map(|bytes| Self::decode(&bytes))
            .transpose()
    }

    fn encode(&self) -> Result<Zeroizing<String>, VaultError> {
        let body = match &self.doors {
            Doors::Secrets {
                passphrase,
                recovery,
            } => Body {
                vault: self.id.to_hex(),
                passphrase: Some(WrapText::from(passphrase)),
                recovery: Some(WrapText::from(recovery)),
                plain: None,
            },
            Doors::Plain(key) => Body {
                vault: self.id.to_hex(),
                passphrase: None,
                recovery: None,
                plain: Some(to_hex(&key.0).into()),
            },
        };
        let body = serde_json::to_string(&body)
            .map(Zeroizing::new)
            .map_err(|_| VaultError::DamagedHeader)?;
        let mut text = Zeroizing::new(format!("ballast-keys {VERSION}\n{}\n", *body));
        let check = crc32(text.as_bytes());
        text.push_str(&format!("check {check:08x}\n"));
        Ok(text)
    }

    fn decode(bytes: &[u8]) -> Result<Self, VaultError> {
        let damaged = || VaultError::DamagedHeader;
        let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
        let (sealed, check) = text
            .strip_suffix('\n')
            .and_then(|t| t.rsplit_once("\ncheck "))
            .ok_or_else(damaged)?;
        let checked = text.get(..=sealed.len()).ok_or_else(damaged)?;
        if check != format!("{:08x}", crc32(checked.as_bytes())) {
            return Err(damaged());
        }
        // From here on the file is as it was written, so a version ahead of ours is a fact and not a flipped bit.
        let (first, body) = sealed.split_once('\n').ok_or_else(damaged)?;
        let version = first
            .strip_prefix("ballast-keys ")
            .and_then(|v| v.parse().ok())
            .ok_or_else(damaged)?;
        if version > VERSION {
            return Err(VaultError::NewerVersion {
                found: version,
                known: VERSION,
            });
        }
        let body: Body = serde_json::from_str(body).map_err(|_| damaged())?;
        let id = from_hex(&body.vault)
            .and_then(|b| b.try_into().ok())
            .map(VaultId)
            .ok_or_else(damaged)?;
        let doors = match (body.passphrase, body.recovery, body.plain) {
            (Some(passphrase), Some(recovery), None) => Doors::Secrets {
                passphrase: passphrase.into_wrap(Slot::Passphrase)?,
                recovery: recovery.into_wrap(Slot::Recovery)?,
            },
            (None, None, Some(plain)) => {
                let bytes = from_hex(&plain).map(Zeroizing::new).ok_or_else(damaged)?;
                Doors::Plain(DataKey(bytes.as_slice().try_into().map_err(|_| damaged())?))
            }
            _ => return Err(damaged()),
        };
        Ok(Self { id, doors })
    }
}

fn passphrase_wrap(
    id: VaultId,
    key: &DataKey,
    words: &str,
    cost: KdfCost,
) -> Result<Wrap, VaultError> {
    use ballast_model::{Invalid, Problem};
    if words.is_empty() {
        return Err(Invalid::new("passphrase", Problem::Empty).into());
    }
    if words.chars().take(PASSPHRASE_MAX + 1).count() > PASSPHRASE_MAX {
        return Err(Invalid::new(
            "passphrase",
            Problem::TooLong {
                max: PASSPHRASE_MAX,
            },
        )
        .into());
    }
    Wrap::seal(Slot::Passphrase, id, key, words.as_bytes(), cost)
}

fn recovery_wrap(id: VaultId, key: &DataKey) -> Result<(Wrap, RecoveryCode), VaultError> {
    let code = RecoveryCode::random()?;
    // The cheapest derivation is enough: 136 random bits are out of reach of guessing at any price. It is kept the same one
    // so that there is one path to be right.
    let wrap = Wrap::seal(Slot::Recovery, id, key, code.secret(), KdfCost::FLOOR)?;
    Ok((wrap, code))
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    vault: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    passphrase: Option<WrapText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery: Option<WrapText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<Secret>,
}

/// Text that is wiped when dropped.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Secret(String);

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl std::ops::Deref for Secret {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrapText {
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    nonce: String,
    sealed: String,
}

impl From<&Wrap> for WrapText {
    fn from(wrap: &Wrap) -> Self {
        let (memory_kib, passes, lanes) = wrap.cost.parts();
        Self {
            kdf: "argon2id".to_owned(),
            memory_kib,
            passes,
            lanes,
            salt: to_hex(&wrap.salt),
            nonce: to_hex(&wrap.nonce),
            sealed: to_hex(&wrap.sealed),
        }
    }
}

impl WrapText {
    fn into_wrap(self, slot: Slot) -> Result<Wrap, VaultError> {
        let damaged = || VaultError::DamagedHeader;
        if self.kdf != "argon2id" {
            return Err(damaged());
        }
        Ok(Wrap {
            slot,
            cost: KdfCost::checked(self.memory_kib, self.passes, self.lanes)?,
            salt: from_hex(&self.salt)
                .and_then(|b| b.try_into().ok())
                .ok_or_else(damaged)?,
            nonce: from_hex(&self.nonce)
                .and_then(|b| b.try_into().ok())
                .ok_or_else(damaged)?,
            sealed: from_hex(&self.sealed)
                .filter(|b| b.len() == 48)
                .ok_or_else(damaged)?,
        })
    }
}

/// The header that belongs to a database, out of the two copies.
#[derive(Debug)]
pub(crate) struct Found {
    /// The header to use.
    pub(crate) header: Header,
    /// The other copy, where it is sound, of the same record, and different: a change of secret was cut short between the two. Nobody was
    /// told that it had succeeded, so the earlier secret must open the record too.
    other: Option<Header>,
    /// Whether a copy is missing, damaged, out of date or from elsewhere, and should be written again once the record has opened.
    pub(crate) heal: bool,
}

impl Found {
    /// The data key, and the header that gave it.
    ///
    /// # Errors
    /// As [`Header::unlock`], for the first copy.
    pub(crate) fn unlock(self, unlock: Unlock<'_>) -> Result<(DataKey, Header), VaultError> {
        match (self.header.unlock(unlock), self.other) {
            (Ok(key), _) => Ok((key, self.header)),
            (Err(error), Some(other)) => match other.unlock(unlock) {
                Ok(key) => Ok((key, other)),
                Err(_) => Err(error),
            },
            (Err(error), None) => Err(error),
        }
    }
}

/// Chooses between the two copies in `folder`. A copy whose id fits `salt`, the beginning of the database, comes before one that does
/// not; then the first comes before the second.
///
/// # Errors
/// [`VaultError::MissingFile`] when neither copy is there; otherwise what is wrong with the first.
pub(crate) fn find(folder: &Path, salt: Option<[u8; 16]>) -> Result<Found, VaultError> {
    let first = Header::read(&folder.join(files::KEYS));
    let second = Header::read(&folder.join(files::KEYS_COPY));
    let fits = |copy: &Result<Option<Header>, VaultError>| matches!((copy, salt), (Ok(Some(header)), Some(salt)) if header.id.0 == salt);
    let agree = matches!((&first, &second), (Ok(Some(a)), Ok(Some(b))) if a == b);
    let (use_second, heal) = match (&first, &second) {
        // A header of a newer program, or one that asks for absurd work, is a fact to report, never something to overwrite.
        (
            Err(
                VaultError::NewerVersion { .. }
                | VaultError::UnsafeParameters
                | VaultError::NotAVault,
            ),
            _,
        ) => (false, false),
        (Ok(Some(_)), _) => (!fits(&first) && fits(&second), !agree),
        (_, Ok(Some(_))) => (true, true),
        _ => (false, false),
    };
    let (chosen, rest) = match (use_second, first, second) {
        (true, first, second) => (second, first),
        (false, Ok(None), Err(error)) => (Err(error), Ok(None)),
        (false, first, second) => (first, second),
    };
    let header = chosen?.ok_or(VaultError::MissingFile(VaultFile::Keys))?;
    let other = rest
        .ok()
        .flatten()
        .filter(|other| other.id == header.id && *other != header);
    Ok(Found {
        header,
        other,
        heal,
    })
}
