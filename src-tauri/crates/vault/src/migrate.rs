//! The numbered steps that bring a record's tables to what this version knows.
//!
//! Each step and its number are one exclusive transaction, so a power cut leaves the step done or not begun, and the next start goes on from
//! there. The backup before the first step is made by the vault, which calls this.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::connection::quiet;
use crate::error::VaultError;

/// One step: plain SQL without `BEGIN`, `COMMIT` or `PRAGMA`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Migration {
    /// What the file is called, for the log.
    pub(crate) name: &'static str,
    /// The statements.
    pub(crate) sql: &'static str,
    /// Whether earlier acts can still be undone afterwards: true only when tables keep their columns, apart from new ones at the end.
    pub(crate) keeps_undo: bool,
}

/// All steps; the n-th leads to version n.
const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "0001_first",
        sql: include_str!("../migrations/0001_first.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0002_medication",
        sql: include_str!("../migrations/0002_medication.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0003_therapy",
        sql: include_str!("../migrations/0003_therapy.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0004_toolkit",
        sql: include_str!("../migrations/0004_toolkit.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0005_speed",
        sql: include_str!("../migrations/0005_speed.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0006_plan",
        sql: include_str!("../migrations/0006_plan.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0007_review",
        sql: include_str!("../migrations/0007_review.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0008_staying_well",
        sql: include_str!("../migrations/0008_staying_well.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0009_visits",
        sql: include_str!("../migrations/0009_visits.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0010_printing",
        sql: include_str!("../migrations/0010_printing.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0011_search",
        sql: include_str!("../migrations/0011_search.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0012_imports",
        sql: include_str!("../migrations/0012_imports.sql"),
        keeps_undo: true,
    },
    Migration {
        name: "0013_charts",
        sql: include_str!("../migrations/0013_charts.sql"),
        keeps_undo: true,
    },
];

/// The steps of this program; in a test, also those of a later one that was made up.
fn steps() -> &'static [Migration] {
    #[cfg(test)]
    if let Some(later) = killed::LATER.get() {
        return later;
    }
    MIGRATIONS
}

/// The version of the tables that this program writes.
#[must_use]
pub fn newest() -> u32 {
    u32::try_from(steps().len()).unwrap_or(u32::MAX)
}

/// The version of an open database; 0 when it has no tables yet.
pub(crate) fn version_of(connection: &Connection) -> Result<u32, VaultError> {
    // Reads the first page of the schema too, which is what shows a wrong key.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    u32::try_from(version).map_err(|_| VaultError::DamagedDatabase)
}

/// Brings a database to the newest version.
///
/// # Errors
/// [`VaultError::Constraint`] when rows would refer to nothing; the step that failed leaves no trace.
pub(crate) fn run(connection: &Connection) -> Result<(), VaultError> {
    run_steps(connection, steps())
}

fn run_steps(connection: &Connection, steps: &[Migration]) -> Result<(), VaultError> {
    let done = version_of(connection)?;
    // Inside a transaction this setting would be ignored, and rebuilding a table with it on would delete its children.
    quiet(connection, "PRAGMA foreign_keys = OFF")?;
    let result = (1..)
        .zip(steps)
        .filter(|(number, _)| *number > done)
        .try_for_each(|(number, step)| apply(connection, number, step));
    quiet(connection, "PRAGMA foreign_keys = ON")?;
    result
}

fn apply(connection: &Connection, number: u32, step: &Migration) -> Result<(), VaultError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Exclusive)?;
    transaction.execute_batch(step.sql)?;
    if !step.keeps_undo {
        transaction.execute_batch("DELETE FROM undo_log")?;
    }
    if transaction
        .prepare("PRAGMA foreign_key_check")?
        .exists([])?
    {
        return Err(VaultError::Constraint);
    }
    transaction.pragma_update(None, "user_version", number)?;
    transaction.commit()?;
    tracing::info!(step = step.name, "migrated");
    Ok(())
}

#[cfg(test)]
mod killed;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection::{Mode, open_keyed};
    use crate::keys::{DataKey, VaultId};

    const FIRST: Migration = Migration {
        name: "1",
        sql: "CREATE TABLE undo_log (seq INTEGER PRIMARY KEY); CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1), (2);
              INSERT INTO undo_log VALUES (1);",
        keeps_undo: true,
    };
    const SECOND: Migration = Migration {
        name: "2",
        sql: "CREATE TABLE b (a INTEGER PRIMARY KEY REFERENCES a (id)); INSERT INTO b SELECT id FROM a;",
        keeps_undo: true,
    };
    const THIRD: Migration = Migration {
        name: "3",
        sql: "ALTER TABLE b DROP COLUMN x",
        keeps_undo: true,
    };
    const THIRD_MENDED: Migration = Migration {
        name: "3",
        sql: "ALTER TABLE b ADD COLUMN x TEXT; UPDATE b SET x = 'kept'",
        keeps_undo: false,
    };

    #[test]
    fn stops_at_the_step_that_fails_and_goes_on_from_there() {
        let folder = tempfile::tempdir().unwrap();
        let (key, id) = (DataKey::random().unwrap(), VaultId::random().unwrap());
        let open = || {
            open_keyed(
                &folder.path().canonicalize().unwrap().join("j.db"),
                &key,
                id,
                Mode::Build,
            )
            .unwrap()
        };
        let connection = open();
        assert_eq!(
            run_steps(&connection, &[FIRST, SECOND, THIRD])
                .unwrap_err()
                .code(),
            "io"
        );
        assert_eq!(version_of(&connection).unwrap(), 2);
        drop(connection);

        // The next start: this program knows one version only, so the door is opened as for a file it builds.
        let connection = open();
        run_steps(&connection, &[FIRST, SECOND, THIRD_MENDED]).unwrap();
        assert_eq!(version_of(&connection).unwrap(), 3);
        let kept: i64 = connection
            .query_row("SELECT count(*) FROM b WHERE x = 'kept'", [], |r| r.get(0))
            .unwrap();
        let undo: i64 = connection
            .query_row("SELECT count(*) FROM undo_log", [], |r| r.get(0))
            .unwrap();
        assert_eq!((kept, undo), (2, 0));
        assert!(
            connection
                .query_row("PRAGMA foreign_keys", [], |r| r.get::<_, bool>(0))
                .unwrap()
        );
    }

    #[test]
    fn a_step_that_leaves_a_row_without_its_parent_is_taken_back_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap().join("j.db");
        let connection = open_keyed(
            &path,
            &DataKey::random().unwrap(),
            VaultId::random().unwrap(),
            Mode::Build,
        )
        .unwrap();
        let orphan = Migration {
            name: "2",
            sql: "CREATE TABLE b (a INTEGER PRIMARY KEY REFERENCES a (id)); INSERT INTO b VALUES (9)",
            keeps_undo: true,
        };
        assert_eq!(
            run_steps(&connection, &[FIRST, orphan]),
            Err(VaultError::Constraint)
        );
        assert_eq!(version_of(&connection).unwrap(), 1);
        assert!(connection.prepare("SELECT * FROM b").is_err());
    }
}
