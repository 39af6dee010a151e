//! The one way a database is opened: with its key, its settings, and proof that encryption is on.
//!
//! Nothing else in the program may open one (the key would be missing). Called by the vault, migrations' backups and restoring.

use std::path::Path;
use std::sync::Once;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::{VaultError, VaultFile};
use crate::files;
use crate::keys::{DataKey, VaultId};
use crate::{migrate, verify};

/// The oldest SQLite that is safe with a write-ahead log (3.51.3 fixes the WAL-reset fault).
const SQLITE_AT_LEAST: i32 = 3_051_003;
/// Statements kept ready. A picture of everything asks some forty; read anew each time they take longer than their rows.
const STATEMENTS: usize = 128;
const PLAIN_SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A database that does not exist yet, or a copy being filled. Rollback journal, so that one file is all there is.
    Build,
    /// The record in use.
    ReadWrite,
    /// The record, or a backup, that nobody writes.
    ReadOnly,
}

/// Opens the database at `path` with its key.
///
/// # Errors
/// [`VaultError::MissingFile`], [`VaultError::NotAVault`], [`VaultError::DamagedDatabase`], [`VaultError::BelongsToAnother`],
/// [`VaultError::NewerVersion`] (the file stays untouched), [`VaultError::NotEncrypted`], or what the disk reports.
pub(crate) fn open_keyed(
    path: &Path,
    key: &DataKey,
    id: VaultId,
    mode: Mode,
) -> Result<Connection, VaultError> {
    let salt_fits = match mode {
        Mode::Build => true,
        Mode::ReadWrite | Mode::ReadOnly => inspect(path)? == id.0,
    };
    let log_waits = mode != Mode::Build && !log_is_empty(path)?;
    let connection = match mode {
        Mode::Build => {
            let create = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
            open_unkeyed(path, create)?
        }
        Mode::ReadWrite => open_unkeyed(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?,
        Mode::ReadOnly => open_read_only(path)?,
    };
    // Closing folds the log into the file, also after a refusal: a log of another record would overwrite this one. So not before it is
    // known to belong here. Without a log there is nothing to fold, and the empty one made by looking goes away by itself.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, log_waits)?;
    // The cipher reports to standard error on its own otherwise.
    quiet(&connection, "PRAGMA cipher_log_level = NONE")?;
    connection.key(Some("main"), key.specification(id).as_bytes(), false)?;
    assert_encryption(&connection)?;
    if mode == Mode::ReadWrite {
        // One program holds the record anyway; this keeps the log's index in memory, so that a full disk can still be read and no second
        // file of shared memory is left behind.
        quiet(&connection, "PRAGMA locking_mode = EXCLUSIVE")?;
    }
    // A wrong key shows only now, and not as an error of `key`.
    let version = match migrate::version_of(&connection) {
        Err(VaultError::DamagedDatabase) if !salt_fits => return Err(VaultError::BelongsToAnother),
        other => other?,
    };
    if mode != Mode::Build && version > migrate::newest() {
        return Err(VaultError::NewerVersion {
            found: version,
            known: migrate::newest(),
        });
    }
    if mode != Mode::Build && version == 0 {
        // A record is never put in its place before its tables are there.
        return Err(VaultError::DamagedDatabase);
    }
    if log_waits {
        check_log(&connection)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    settle(&connection, mode)?;
    Ok(connection)
}

/// Whether what waits in the log (after a kill or a power cut) fits the file under it.
///
/// # Errors
/// [`VaultError::DamagedDatabase`] when the file alone is sound and is not so with its log, which is then another record's, or spoilt. Damage of
/// the file itself keeps nobody out here: the rest can still be read.
fn check_log(connection: &Connection) -> Result<(), VaultError> {
    if verify::structure_ok(connection)? || !verify::damaged_pages(connection)?.is_empty() {
        Ok(())
    } else {
        Err(VaultError::DamagedDatabase)
    }
}

/// Refuses what is no encrypted database before SQLite sees it; gives the salt at its beginning.
fn inspect(path: &Path) -> Result<[u8; 16], VaultError> {
    files::plain_file(path)?.ok_or(VaultError::MissingFile(VaultFile::Database))?;
    let (beginning, length) = files::beginning(path)?;
    if beginning == *PLAIN_SQLITE {
        return Err(VaultError::NotAVault);
    }
    // Nothing shorter than a page was ever written; SQLite would take an empty file for a new database.
    if length < 512 || beginning == [0; 16] {
        return Err(VaultError::DamagedDatabase);
    }
    Ok(beginning)
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place, and the key follows at once"
)]
fn open_unkeyed(path: &Path, flags: OpenFlags) -> Result<Connection, VaultError> {
    // SQLite calls itself ready before the cipher has set itself up (SQLITE_EXTRA_INIT runs last and unguarded), so two threads that open
    // their first database together could meet it half-made. The first opening of the program is therefore made alone.
    static CIPHER_READY: Once = Once::new();
    CIPHER_READY.call_once(|| drop(Connection::open_in_memory()));
    let always = OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    Ok(Connection::open_with_flags(path, flags | always)?)
}

/// With no log beside it the file is all there is, and can be read where nothing can be written.
fn open_read_only(path: &Path) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    if !log_is_empty(path)? {
        return open_unkeyed(path, flags);
    }
    let path = path
        .to_str()
        .ok_or(VaultError::Io(std::io::ErrorKind::InvalidFilename))?;
    let address = format!("file:{}?immutable=1", address_of(path));
    open_unkeyed(Path::new(&address), flags | OpenFlags::SQLITE_OPEN_URI)
}

fn log_is_empty(path: &Path) -> Result<bool, VaultError> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    Ok(files::plain_file(Path::new(&log))?.is_none_or(|found| found.len() == 0))
}

/// A path in the form SQLite's file addresses take it.
fn address_of(path: &str) -> String {
    let path = path.strip_prefix(r"\\?\").unwrap_or(path);
    let path = if cfg!(windows) {
        format!("/{}", path.replace('\\', "/"))
    } else {
        path.to_owned()
    };
    path.chars()
        .map(|c| match c {
            '%' => "%25".to_owned(),
            '?' => "%3f".to_owned(),
            '#' => "%23".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

fn assert_encryption(connection: &Connection) -> Result<(), VaultError> {
    let cipher: Option<String> = connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .ok();
    let encrypts = cipher.is_some_and(|version| !version.is_empty());
    if encrypts && rusqlite::version_number() >= SQLITE_AT_LEAST {
        Ok(())
    } else {
        Err(VaultError::NotEncrypted)
    }
}

/// Proof on the disk itself: the file at `path` does not begin like a plain database.
pub(crate) fn assert_sealed(path: &Path) -> Result<(), VaultError> {
    let (beginning, _) = files::beginning(path)?;
    if beginning == *PLAIN_SQLITE {
        Err(VaultError::NotEncrypted)
    } else {
        Ok(())
    }
}

fn settle(connection: &Connection, mode: Mode) -> Result<(), VaultError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // A kept statement is not made anew whenever it is asked with other values.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    for setting in [
        "PRAGMA busy_timeout = 250",
        "PRAGMA temp_store = MEMORY",
        // In KiB: ten years of doses and answers stay decrypted in memory from one chart to the next.
        "PRAGMA cache_size = -16384",
        "PRAGMA cell_size_check = ON",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA synchronous = FULL",
        // Both only mean something on macOS, where an ordinary fsync may stop at the drive's cache.
        "PRAGMA fullfsync = ON",
        "PRAGMA checkpoint_fullfsync = ON",
    ] {
        quiet(connection, setting)?;
    }
    match mode {
        Mode::ReadWrite => {
            quiet(connection, "PRAGMA journal_mode = WAL")?;
            quiet(connection, "PRAGMA journal_size_limit = 16777216")
        }
        Mode::Build => quiet(connection, "PRAGMA journal_mode = DELETE"),
        Mode::ReadOnly => quiet(connection, "PRAGMA query_only = ON"),
    }
}

/// Runs a setting and drops whatever it answers.
pub(crate) fn quiet(connection: &Connection, sql: &str) -> Result<(), VaultError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    Ok(())
}
