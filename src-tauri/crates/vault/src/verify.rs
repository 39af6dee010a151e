//! Looking over the whole record: every page's seal, SQLite's own check, every reference, and how much is in it.
//!
//! Changes nothing. Called by the journal (`ballast verify`), by backups before they are trusted, and by restoring.

use std::collections::BTreeMap;

use ballast_model::Noun;
use rusqlite::Connection;

use crate::error::VaultError;
use crate::migrate;
use crate::nouns::counted_table;
use crate::vault::Vault;

/// What a look over the record found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// SQLite's integrity check found nothing.
    pub integrity_ok: bool,
    /// Every page fits its seal.
    pub cipher_ok: bool,
    /// Every reference leads somewhere.
    pub references_ok: bool,
    /// Pages (from 1) whose seal does not fit, at most 100.
    pub damaged_pages: Vec<u32>,
    /// Rows by table, the vault's own tables included.
    pub tables: BTreeMap<String, u64>,
    /// Rows by noun: check-ins, not their values; sessions, not their courses.
    pub nouns: Vec<(Noun, u64)>,
    /// The version of the tables.
    pub schema: u32,
}

impl Report {
    /// Nothing was found.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.integrity_ok && self.cipher_ok && self.references_ok
    }
}

impl Vault {
    /// Looks over the whole record. Takes as long as reading the file once or twice.
    ///
    /// # Errors
    /// What the disk reports. Damage is no error here but in the report.
    pub fn verify(&self) -> Result<Report, VaultError> {
        report(self.connection())
    }
}

/// [`Vault::verify`] for any open database of ours.
pub(crate) fn report(connection: &Connection) -> Result<Report, VaultError> {
    // What waits in the log is not sealed page by page in the file yet; fold it in where the file can be written.
    if !connection.is_readonly("main")? {
        match connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(VaultError::from)
        {
            // A full disk leaves it in the log, which is read all the same.
            Ok(()) | Err(VaultError::DiskFull) => {}
            Err(other) => return Err(other),
        }
    }
    let damaged_pages = damaged_pages(connection)?;
    let tables = damage_as_none(tables(connection))?;
    let nouns = tables.as_ref().map(nouns).unwrap_or_default();
    Ok(Report {
        integrity_ok: damage_as_none(integrity_ok(connection))?.unwrap_or(false)
            && tables.is_some(),
        cipher_ok: damaged_pages.is_empty(),
        references_ok: damage_as_none(references_ok(connection))?.unwrap_or(false),
        damaged_pages,
        tables: tables.unwrap_or_default(),
        nouns,
        schema: migrate::version_of(connection)?,
    })
}

fn damage_as_none<T>(result: Result<T, VaultError>) -> Result<Option<T>, VaultError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(VaultError::DamagedDatabase | VaultError::UnreadableRow) => Ok(None),
        Err(other) => Err(other),
    }
}

fn integrity_ok(connection: &Connection) -> Result<bool, VaultError> {
    Ok(
        connection.query_row("PRAGMA integrity_check(1)", [], |row| {
            row.get::<_, String>(0)
        })? == "ok",
    )
}

/// Whether SQLite can walk through every page, indexes left out: enough to know that the pages belong together.
pub(crate) fn structure_ok(connection: &Connection) -> Result<bool, VaultError> {
    let walked = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
        .map_err(VaultError::from);
    Ok(damage_as_none(walked)?.is_some_and(|said| said == "ok"))
}

fn references_ok(connection: &Connection) -> Result<bool, VaultError> {
    Ok(!connection.prepare("PRAGMA foreign_key_check")?.exists([])?)
}

/// Pages (from 1) of the file itself whose seal does not fit, whatever waits in the log.
pub(crate) fn damaged_pages(connection: &Connection) -> Result<Vec<u32>, VaultError> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut rows = statement.query([])?;
    let mut pages = Vec::new();
    while let Some(row) = rows.next()? {
        // "HMAC verification failed for page 7"; anything else it says (a size that is no multiple of the page) has no number.
        let said: String = row.get(0)?;
        let page = said
            .rsplit(' ')
            .next()
            .and_then(|word| word.parse().ok())
            .unwrap_or(0);
        if pages.len() < 100 {
            pages.push(page);
        }
    }
    Ok(pages)
}

/// Rows by table.
pub(crate) fn tables(connection: &Connection) -> Result<BTreeMap<String, u64>, VaultError> {
    // The search index is made of the rows and counts for nothing.
    let mut names = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND name <> 'search' AND name NOT LIKE 'search\\_%' ESCAPE '\\'",
    )?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    let mut counts = BTreeMap::new();
    for name in names {
        let quoted = name.replace('"', "\"\"");
        let rows: i64 =
            connection.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| {
                row.get(0)
            })?;
        counts.insert(name, u64::try_from(rows).unwrap_or(0));
    }
    Ok(counts)
}

fn nouns(tables: &BTreeMap<String, u64>) -> Vec<(Noun, u64)> {
    Noun::ALL
        .iter()
        .map(|noun| {
            (
                *noun,
                tables.get(counted_table(*noun)).copied().unwrap_or(0),
            )
        })
        .collect()
}
