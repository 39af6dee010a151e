//! What the tests of the vault share: a record in a temporary folder, something to save, and a fingerprint of all that is in it.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;
use std::path::{Path, PathBuf};

use ballast_model::Act;
use ballast_vault::{Created, KdfCost, Protection, RecoveryCode, Unlock, Vault, VaultError};
use chrono::{DateTime, Utc};
use tempfile::TempDir;

pub const PASS: &str = "correct horse";
pub const CANARY: &str = "CANARY-kept-between-us";

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn now() -> DateTime<Utc> {
    at("2026-11-24T12:00:00Z")
}

/// A folder with a closed record of three people, and its recovery code.
pub struct Home {
    pub dir: TempDir,
    pub folder: PathBuf,
    pub code: RecoveryCode,
}

impl Home {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("journal");
        let Created {
            mut vault,
            recovery_code,
        } = Vault::create(&folder, Protection::Passphrase(PASS), KdfCost::FLOOR, now()).unwrap();
        for name in ["Dr. A.", "M. K.", CANARY] {
            add_person(&mut vault, name).unwrap();
        }
        vault.close().unwrap();
        Self {
            dir,
            folder,
            code: recovery_code.unwrap(),
        }
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub fn open(&self) -> Result<Vault, VaultError> {
        Vault::open(&self.folder, Unlock::Passphrase(PASS), now())
    }

    /// The code of the error that opening gives.
    pub fn refusal(&self) -> &'static str {
        self.open().map_or_else(|error| error.code(), |_| "opened")
    }
}

pub fn add_person(vault: &mut Vault, name: &str) -> Result<(), VaultError> {
    let done = vault.transact(Act::AddPerson, now(), |record| {
        record.execute(
            "INSERT INTO person (name, role) VALUES (?1, 'support')",
            [name],
        )?;
        Ok(())
    })?;
    assert_eq!(done.changed, [ballast_model::Noun::Care]);
    Ok(())
}

pub fn people(vault: &Vault) -> Vec<String> {
    vault
        .read(|record| {
            let mut names = record.prepare("SELECT name FROM person ORDER BY id")?;
            let names = names
                .query_map([], |row| row.get(0))?
                .collect::<Result<Vec<_>, _>>()?;
            Ok(names)
        })
        .unwrap()
}

/// Every value of every table of a person's, as text. Equal texts, equal records.
pub fn fingerprint(vault: &Vault) -> String {
    vault
        .read(|record| {
            let mut tables = record.prepare(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                 AND name NOT IN ('meta', 'undo_log') AND name NOT LIKE 'search%' ORDER BY name",
            )?;
            let tables = tables
                .query_map([], |row| row.get::<_, String>(0))?
                .collect::<Result<Vec<_>, _>>()?;
            let mut text = String::new();
            for table in tables {
                let mut rows =
                    record.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY 1, 2"))?;
                let columns = rows.column_count();
                let mut rows = rows.query([])?;
                while let Some(row) = rows.next()? {
                    text.push_str(&table);
                    for column in 0..columns {
                        text.push_str(&format!("|{:?}", row.get_ref(column)?));
                    }
                    text.push('\n');
                }
            }
            Ok(text)
        })
        .unwrap()
}

/// Name and content (as a hash) of every file in a folder and below, apart from the lock.
pub fn snapshot(folder: &Path) -> Vec<(PathBuf, u64)> {
    files(folder)
        .into_iter()
        .map(|(path, bytes)| (path, hash(&bytes)))
        .collect()
}

pub fn hash(bytes: &[u8]) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// Every file in a folder and below, apart from the lock.
pub fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !path.ends_with("journal.lock") {
                found.push((path.clone(), fs::read(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The checksum of a key header, as any program could compute it.
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| {
            if c & 1 == 1 {
                (c >> 1) ^ 0xEDB8_8320
            } else {
                c >> 1
            }
        })
    })
}

/// Rewrites both copies of the key header with a fitting checksum.
pub fn edit_header(folder: &Path, edit: impl Fn(&str) -> String) {
    let text = fs::read_to_string(folder.join("journal.keys")).unwrap();
    let body = text.rsplit_once("check ").unwrap().0;
    let edited = edit(body);
    assert_ne!(edited, body, "the edit must change something");
    let whole = format!("{edited}check {:08x}\n", crc32(edited.as_bytes()));
    for name in ["journal.keys", "journal.keys.bak"] {
        fs::write(folder.join(name), &whole).unwrap();
    }
}
