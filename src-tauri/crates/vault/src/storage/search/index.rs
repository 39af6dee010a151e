//! Keeping the index right: after each change the things it touched are read again and entered anew.
//!
//! Called by `transact` and `undo` with the changes of one act, inside its transaction, by the opening of a record (an index that is missing or of
//! an earlier version is made anew), and by deletion for good.

use std::collections::{BTreeMap, BTreeSet};

use ballast_model::{ThingKind, words_of};
use chrono::{Datelike, NaiveDate};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::sources::{SOURCES, ThingRow, read, things_with_words};
use crate::VaultError;
use crate::meta;

/// Grows with every change of what is indexed or how words are folded.
const VERSION: &str = "1";
/// Things of one day are numbered in these low bits of an entry's identity.
const DAY_BITS: u32 = 24;

/// Makes the index when it is missing or of another version.
///
/// # Errors
/// What the disk reports; then the index is as it was.
pub(crate) fn ensure(conn: &Connection) -> Result<(), VaultError> {
    if meta::search_version(conn)?.as_deref() == Some(VERSION) {
        return Ok(());
    }
    let transaction = conn.unchecked_transaction()?;
    rebuild(conn)?;
    transaction.commit()?;
    tracing::info!("the search index was made");
    Ok(())
}

/// Empties the index and fills it from the rows, inside the caller's transaction.
///
/// # Errors
/// What the disk reports.
pub(crate) fn rebuild(conn: &Connection) -> Result<(), VaultError> {
    conn.execute("INSERT INTO search (search) VALUES ('delete-all')", [])?;
    conn.execute("DELETE FROM search_entry", [])?;
    for thing in things_with_words(conn)? {
        enter(conn, &thing)?;
    }
    conn.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    meta::set_search_version(conn, VERSION)
}

/// Enters anew what a changeset touched, whichever way it was applied.
///
/// # Errors
/// What the disk reports.
pub(crate) fn refresh(conn: &Connection, changeset: &[u8]) -> Result<(), VaultError> {
    for (source, id) in touched(conn, changeset)? {
        let Some(source) = SOURCES.get(source) else {
            continue;
        };
        forget(conn, source.kind, id)?;
        let mut statement = conn.prepare_cached(&source.select("AND t.id = ?1"))?;
        let mut rows = statement.query([id])?;
        if let Some(row) = rows.next()? {
            let thing = read(source, row)?;
            enter(conn, &thing)?;
        }
    }
    Ok(())
}

/// The things a changeset touched, as places in [`SOURCES`] and identities.
fn touched(conn: &Connection, changeset: &[u8]) -> Result<BTreeSet<(usize, i64)>, VaultError> {
    let mut touched = BTreeSet::new();
    let mut columns: BTreeMap<&str, usize> = BTreeMap::new();
    let mut bytes = changeset;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        let operation = change.op()?;
        let table = operation.table_name();
        for (place, source) in SOURCES.iter().enumerate() {
            if source.table == table {
                // The identity is the first column of every table of things.
                touched.extend(values(change, 0).map(|id| (place, id)));
            }
            for (child, column) in source.children {
                if *child == table {
                    let index = match columns.get(child) {
                        Some(index) => *index,
                        None => *columns
                            .entry(child)
                            .or_insert(column_of(conn, child, column)?),
                    };
                    touched
                        .extend(parents(conn, change, child, column, index)?.map(|id| (place, id)));
                }
            }
        }
    }
    Ok(touched)
}

/// The old and the new integer of a column, as far as the change tells them.
fn values(change: &ChangesetItem, column: usize) -> impl Iterator<Item = i64> {
    let whole = |value: rusqlite::Result<ValueRef<'_>>| match value {
        Ok(ValueRef::Integer(number)) => Some(number),
        _ => None,
    };
    let (old, new) = (
        whole(change.old_value(column)),
        whole(change.new_value(column)),
    );
    old.into_iter().chain(new)
}

/// What a changed child belongs to; where the change does not tell, because that stayed, the row does.
fn parents(
    conn: &Connection,
    change: &ChangesetItem,
    child: &str,
    column: &str,
    index: usize,
) -> Result<impl Iterator<Item = i64> + use<>, VaultError> {
    let mut found: Vec<i64> = values(change, index).collect();
    if found.is_empty()
        && let Some(id) = values(change, 0).next()
    {
        let sql = format!("SELECT {column} FROM {child} WHERE id = ?1");
        found.extend(
            conn.prepare_cached(&sql)?
                .query_row([id], |row| row.get::<_, i64>(0))
                .optional()?,
        );
    }
    Ok(found.into_iter())
}

fn column_of(conn: &Connection, table: &str, column: &str) -> Result<usize, VaultError> {
    let columns = crate::storage::list_columns(conn, table)?;
    columns
        .iter()
        .position(|name| name == column)
        .ok_or(VaultError::Constraint)
}

fn forget(conn: &Connection, kind: ThingKind, id: i64) -> Result<(), VaultError> {
    let entry: Option<i64> = conn
        .prepare_cached("DELETE FROM search_entry WHERE kind = ?1 AND thing = ?2 RETURNING id")?
        .query_row((kind.code(), id), |row| row.get(0))
        .optional()?;
    if let Some(entry) = entry {
        conn.prepare_cached("DELETE FROM search WHERE rowid = ?1")?
            .execute([entry])?;
    }
    Ok(())
}

fn enter(conn: &Connection, thing: &ThingRow) -> Result<(), VaultError> {
    let words = folded(thing);
    if words.is_empty() {
        return Ok(());
    }
    let first = first_of(thing.day);
    let newest: Option<i64> = conn
        .prepare_cached("SELECT max(id) FROM search_entry WHERE id >= ?1 AND id < ?2")?
        .query_row((first, first + (1 << DAY_BITS)), |row| row.get(0))?;
    let entry = newest.map_or(first, |newest| newest + 1);
    conn.prepare_cached("INSERT INTO search_entry (id, kind, thing) VALUES (?1, ?2, ?3)")?
        .execute((entry, thing.kind.code(), thing.id))?;
    conn.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?
        .execute((entry, words.join(" ")))?;
    Ok(())
}

fn folded(thing: &ThingRow) -> Vec<String> {
    let words = thing.parts.iter().flat_map(|part| words_of(part));
    words.map(|word| word.folded).collect()
}

/// The first identity of a day; what has no day comes before the first.
fn first_of(day: Option<NaiveDate>) -> i64 {
    let number = day.map_or(0, |day| i64::from(day.num_days_from_ce().max(1)));
    // Nothing is at zero, because an entry's identity begins at one.
    (number << DAY_BITS) + 1
}

/// What the index holds: each word with the kind and identity of its thing, the number of its day, and its place among the thing's words.
pub type SearchDump = BTreeSet<(String, i64, i64, i64, String)>;

/// All that the index holds, for holding it against the rows.
///
/// # Errors
/// When the database cannot be read.
pub fn dump_search(conn: &Connection) -> Result<SearchDump, VaultError> {
    conn.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_place USING fts5vocab (main, search, instance)",
    )?;
    let mut statement = conn.prepare(
        "SELECT e.kind, e.thing, e.id >> 24, p.offset, p.term
         FROM temp.search_place AS p LEFT JOIN search_entry AS e ON e.id = p.doc",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether the index holds anything else than the rows say.
///
/// # Errors
/// When the database cannot be read.
pub fn search_differs(conn: &Connection) -> Result<bool, VaultError> {
    let mut expected = SearchDump::new();
    let mut entries = 0_i64;
    for thing in things_with_words(conn)? {
        let words = folded(&thing);
        entries += i64::from(!words.is_empty());
        for (place, word) in (0_i64..).zip(words) {
            let day = first_of(thing.day) >> DAY_BITS;
            expected.insert((thing.kind.code().to_owned(), thing.id, day, place, word));
        }
    }
    let kept: i64 = conn.query_row("SELECT count(*) FROM search_entry", [], |row| row.get(0))?;
    Ok(kept != entries || dump_search(conn)? != expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection::{Mode, open_keyed};
    use crate::keys::{DataKey, VaultId};
    use crate::storage::search::sources::Source;

    #[test]
    fn what_is_searched_is_in_the_schema() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap().join("j.db");
        let (key, id) = (DataKey::random().unwrap(), VaultId::random().unwrap());
        let conn = open_keyed(&path, &key, id, Mode::Build).unwrap();
        crate::migrate::run(&conn).unwrap();
        for Source {
            table, children, ..
        } in SOURCES
        {
            let columns = crate::storage::list_columns(&conn, table).unwrap();
            assert_eq!(columns.first().map(String::as_str), Some("id"), "{table}");
            for (child, column) in *children {
                let columns = crate::storage::list_columns(&conn, child).unwrap();
                let place = columns.iter().position(|name| name == column);
                // Either the parent is part of the key, or the row has an identity to be read again by.
                assert!(
                    place == Some(0) || columns.first().is_some_and(|c| c == "id"),
                    "{child}"
                );
            }
        }
        for kind in ThingKind::ALL {
            assert!(
                SOURCES.iter().any(|source| source.kind == *kind),
                "{kind:?}"
            );
        }
        rebuild(&conn).unwrap();
        assert!(!search_differs(&conn).unwrap());
    }
}
