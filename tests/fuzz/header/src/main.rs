//! `journal.keys`, through the vault's own door: a folder that holds such a file is looked at, as at every start. Bytes are taken as the
//! file itself, and as what its checksum seals, because a random change would else get no further than the checksum.
#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use ballast_vault::{Presence, probe};
use libfuzzer_sys::{Corpus, fuzz_target};
use tempfile::TempDir;

/// A folder in memory where the system has one.
fn folder() -> PathBuf {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    let made = FOLDER.get_or_init(|| {
        TempDir::new_in("/dev/shm").unwrap_or_else(|_| TempDir::new().expect("a folder"))
    });
    made.path().canonicalize().expect("its place")
}

/// CRC-32 as zip and PNG have it, written here once more: the one of the vault is its own affair.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

fn look(bytes: &[u8]) -> Presence {
    let folder = folder();
    fs::write(folder.join("journal.keys"), bytes).expect("the header");
    probe(&folder).expect("an answer")
}

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let raw = look(bytes);
    let mut sealed = bytes.to_vec();
    sealed.push(b'\n');
    let check = format!("check {:08x}\n", crc32(&sealed));
    sealed.extend_from_slice(check.as_bytes());
    // A header that is taken is one that a record was written with; there is no database beside it.
    for presence in [raw, look(&sealed)] {
        assert!(
            matches!(
                presence,
                Presence::MissingDatabase | Presence::DamagedKeys | Presence::NewerVersion
            ),
            "{presence:?}"
        );
    }
    Corpus::Keep
});
