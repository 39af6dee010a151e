//! What the changes of an act were about, for its line in the history: how many things, and which day. Called by `undo`.

use chrono::NaiveDate;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use crate::error::VaultError;
use crate::nouns::noun_of;
use crate::storage;

/// Above this many changes no common day is looked for.
const FEW: u64 = 200;

/// What an act was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Touched {
    /// Rows with an identity of their own.
    pub(crate) things: u64,
    /// Their day, when it is one.
    pub(crate) day: Option<NaiveDate>,
}

/// Reads a changeset.
///
/// # Errors
/// What the disk reports.
pub(crate) fn touched_by(conn: &Connection, changeset: &[u8]) -> Result<Touched, VaultError> {
    let (mut things, mut changes_seen) = (0, 0);
    let mut days: Vec<NaiveDate> = Vec::new();
    let mut bytes = changeset;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        changes_seen += 1;
        let table = change.op()?.table_name().to_owned();
        if table == "correction" || !has_identity(change)? {
            continue;
        }
        things += 1;
        // Two days are already no common one.
        if changes_seen <= FEW
            && days.len() < 2
            && let Some(day) = day_of(conn, &table, change)?
            && !days.contains(&day)
        {
            days.push(day);
        }
    }
    Ok(Touched {
        things,
        day: match days.as_slice() {
            [day] if changes_seen <= FEW => Some(*day),
            _ => None,
        },
    })
}

/// Whether the row is a thing and not a part of one.
fn has_identity(change: &ChangesetItem) -> Result<bool, VaultError> {
    let key = change.pk()?;
    Ok(key.first() == Some(&1) && key.iter().filter(|part| **part != 0).count() == 1)
}

/// The day a row is about: as the change tells it, or as the row says now.
fn day_of(
    conn: &Connection,
    table: &str,
    change: &ChangesetItem,
) -> Result<Option<NaiveDate>, VaultError> {
    if noun_of(table).is_none() {
        return Ok(None);
    }
    let columns = storage::list_columns(conn, table)?;
    let Some(column) = columns.iter().position(|name| name == "day") else {
        return Ok(None);
    };
    let told = [change.new_value(column), change.old_value(column)]
        .into_iter()
        .find_map(|value| match value {
            Ok(ValueRef::Text(day)) => std::str::from_utf8(day).ok()?.parse().ok(),
            _ => None,
        });
    if told.is_some() {
        return Ok(told);
    }
    let Ok(ValueRef::Integer(id)) = change.old_value(0) else {
        return Ok(None);
    };
    let now: Option<String> = conn
        .query_row(
            &format!("SELECT day FROM {table} WHERE id = ?1"),
            [id],
            |row| row.get(0),
        )
        .optional()?;
    Ok(now.and_then(|day| day.parse().ok()))
}
