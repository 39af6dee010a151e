//! The encrypted record on disk: keys, lock, migrations, storage, undo, backups. The only SQL of the program.
//!
//! A vault is a folder: `journal.db` (SQLCipher), `journal.keys` and its copy, `journal.lock`, `backups/`. It knows no journal verbs,
//! no page and no clock: instants are passed in. The `journal` room calls it; nobody else does.

mod backup;
mod checksum;
mod connection;
mod erase;
mod error;
mod files;
mod header;
mod keys;
mod lock;
mod meta;
mod migrate;
mod nouns;
mod recovery;
mod restore;
mod storage;
mod thin;
mod touched;
mod transact;
mod undo;
mod vault;
mod verify;

pub use backup::{Backup, BackupReason, Rotation, backup_protection, list_backups};
pub use erase::{Erased, Going, erase_record};
pub use error::{VaultError, VaultFile};
pub use header::{Protection, ProtectionKind, Unlock};
pub use keys::KdfCost;
pub use migrate::newest as schema_version;
pub use nouns::{counted_table, noun_of};
pub use recovery::RecoveryCode;
pub use restore::{Restored, restore, restore_from};
pub use rusqlite::Connection;
pub use storage::*;
pub use thin::thin;
pub use transact::{ACTS_MAX, Done};
pub use undo::{Remembered, UndoState, Undone};
pub use vault::{Created, Presence, Vault, probe};
pub use verify::Report;
