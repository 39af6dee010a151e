//! One text out of a ZIP archive, in bounded memory: nothing is written to disk, names of members lead nowhere, and no more is unpacked
//! than the limit, whatever the archive says of itself.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::{ExchangeError, MAX_MIB};

/// Most members that an archive may name. A backup of a decade with a photo a day has fewer.
const MEMBERS_MAX: usize = 20_000;

/// An archive whose table of contents was read.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
}

/// Whether bytes begin like a ZIP archive.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

impl<'a> Archive<'a> {
    /// Reads the table of contents.
    ///
    /// # Errors
    /// [`ExchangeError::TooLarge`] and [`ExchangeError::DamagedArchive`].
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, ExchangeError> {
        if bytes.len() > MAX_MIB as usize * 1024 * 1024 {
            return Err(ExchangeError::TooLarge { max_mib: MAX_MIB });
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ExchangeError::DamagedArchive)?;
        if zip.len() > MEMBERS_MAX {
            return Err(ExchangeError::DamagedArchive);
        }
        Ok(Self { zip })
    }

    /// The names of the members that are in no folder.
    pub(crate) fn top_names(&self) -> Vec<String> {
        let names = self.zip.file_names();
        names
            .filter(|name| !name.contains(['/', '\\']))
            .map(ToOwned::to_owned)
            .collect()
    }

    /// The bytes of a member, at most [`MAX_MIB`] of them.
    ///
    /// # Errors
    /// [`ExchangeError::UnpacksTooLarge`]; [`ExchangeError::DamagedArchive`], also when it is locked or its checksum is wrong.
    pub(crate) fn read(&mut self, name: &str) -> Result<Vec<u8>, ExchangeError> {
        let damaged = |_: ZipError| ExchangeError::DamagedArchive;
        let member = self.zip.by_name(name).map_err(damaged)?;
        let most = u64::from(MAX_MIB) * 1024 * 1024;
        // What the archive says of the size is not believed, only what comes out is counted.
        let mut bytes = Vec::new();
        member
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| ExchangeError::DamagedArchive)?;
        if bytes.len() as u64 > most {
            return Err(ExchangeError::UnpacksTooLarge { max_mib: MAX_MIB });
        }
        Ok(bytes)
    }
}
