//! What can still be read of a damaged record: every row whose pages fit their seal, table by table.
//!
//! Reads only, and never guesses: a row is taken whole or not at all. A row that belongs to one that could not be read is left out (its
//! reference is emptied where the table allows that), so that what is given comes into an empty record. Backups are the better way back;
//! this is for a record that has none. The journal calls it.

use rusqlite::{Connection, Params};
use serde_json::{Map, Value};

use super::row;
use super::table::{Column, ID_MAX, by_key, columns_of, quoted, select, tables, values};
use crate::VaultError;

/// What could be read of one table.
#[derive(Debug, Clone, PartialEq)]
pub struct SalvagedTable {
    /// The table.
    pub name: &'static str,
    /// Its rows that could be read, by primary key, as [`super::dump_table`] gives them.
    pub rows: Vec<Map<String, Value>>,
    /// Whether all of the table could be read.
    pub whole: bool,
    /// Rows that were read and left out, because what they belong to could not be.
    pub orphans: u64,
}

/// Every table of the record, as far as it can be read.
///
/// # Errors
/// When not even the list of tables can be read; damage further in is no error.
pub fn salvage(conn: &Connection) -> Result<Vec<SalvagedTable>, VaultError> {
    let mut found: Vec<SalvagedTable> = Vec::new();
    for &(name, _) in tables() {
        let (rows, whole) = read_table(conn, name)?;
        let references = references(conn, name)?;
        let before = rows.len();
        let rows: Vec<_> = rows
            .into_iter()
            .filter_map(|row| with_parents(row, &references, &found))
            .collect();
        let orphans = u64::try_from(before - rows.len()).unwrap_or(u64::MAX);
        found.push(SalvagedTable {
            name,
            rows,
            whole,
            orphans,
        });
    }
    Ok(found)
}

/// A table's rows that can be read, by primary key, and whether those are all.
fn read_table(
    conn: &Connection,
    table: &'static str,
) -> Result<(Vec<Map<String, Value>>, bool), VaultError> {
    let columns = columns_of(conn, table)?;
    let (select, upwards) = (select(table, &columns), by_key(&columns, ""));
    let all = format!("{select} ORDER BY {upwards}");
    let (rows, whole) = read_until_damage(conn, &all, [], &columns)?;
    let Some(first) = columns.iter().find(|c| c.key == 1 && !whole) else {
        return Ok((rows, whole));
    };
    if first.integer {
        let after = format!(
            "{select} WHERE {} > ?1 ORDER BY {upwards}",
            quoted(&first.name)
        );
        let rows = past_the_damage(rows, &first.name, |id| {
            read_until_damage(conn, &after, [id], &columns)
        })?;
        return Ok((rows, false));
    }
    // Keys that are words cannot be counted on; what the table ends with can be read from behind.
    let downwards = format!("{select} ORDER BY {}", by_key(&columns, " DESC"));
    let (mut back, _) = read_until_damage(conn, &downwards, [], &columns)?;
    back.retain(|row| !rows.contains(row));
    back.reverse();
    Ok(([rows, back].concat(), false))
}

/// Goes on behind every damaged place: looks for the nearest id from which a row can be read again, in steps that double and then halve,
/// and reads on from there. `read` gives the rows after an id, and whether it came to the end.
fn past_the_damage(
    mut rows: Vec<Map<String, Value>>,
    key: &str,
    read: impl Fn(i64) -> Result<(Vec<Map<String, Value>>, bool), VaultError>,
) -> Result<Vec<Map<String, Value>>, VaultError> {
    loop {
        let last = rows.last().and_then(|row| row.get(key)?.as_i64());
        let last = last.unwrap_or(0);
        let (mut blocked, mut step) = (last, 1);
        let mut free = loop {
            let id = last.saturating_add(step);
            let (found, end) = read(id)?;
            if !found.is_empty() || end {
                break id;
            }
            if id >= ID_MAX {
                return Ok(rows);
            }
            blocked = id;
            step = step.saturating_mul(2);
        };
        while free - blocked > 1 {
            let middle = blocked + (free - blocked) / 2;
            let (found, end) = read(middle)?;
            if found.is_empty() && !end {
                blocked = middle;
            } else {
                free = middle;
            }
        }
        let (found, end) = read(free)?;
        rows.extend(found);
        if end {
            return Ok(rows);
        }
    }
}

/// The rows of a query up to the first that cannot be read, and whether there was none such.
fn read_until_damage(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    columns: &[Column],
) -> Result<(Vec<Map<String, Value>>, bool), VaultError> {
    let mut found = Vec::new();
    let mut statement = match conn.prepare_cached(sql) {
        Ok(statement) => statement,
        Err(error) => return damage(error.into()).map(|()| (found, false)),
    };
    let mut rows = statement.query(params)?;
    loop {
        match rows.next() {
            Ok(Some(row)) => match values(row, columns) {
                Ok(Some(values)) => found.push(values),
                Ok(None) | Err(_) => return Ok((found, false)),
            },
            Ok(None) => return Ok((found, true)),
            Err(error) => return damage(error.into()).map(|()| (found, false)),
        }
    }
}

/// `Ok` when the error only says that something here is damaged.
fn damage(error: VaultError) -> Result<(), VaultError> {
    match error {
        VaultError::DamagedDatabase | VaultError::UnreadableRow => Ok(()),
        // A page that does not decrypt can also show as a failed read.
        VaultError::Io(_) => Ok(()),
        other => Err(other),
    }
}

/// A column that names a row of another table.
struct Reference {
    column: String,
    parent: String,
    /// The reference may be empty.
    loose: bool,
}

fn references(conn: &Connection, table: &'static str) -> Result<Vec<Reference>, VaultError> {
    let sql = "SELECT f.\"from\", f.\"table\", NOT t.\"notnull\" AND t.pk = 0
        FROM pragma_foreign_key_list(?1) AS f JOIN pragma_table_info(?1) AS t ON t.name = f.\"from\"";
    row::list(conn, table, sql, [table], |row| {
        Ok(Reference {
            column: row.text()?,
            parent: row.text()?,
            loose: row.flag()?,
        })
    })
}

/// The row, if everything it belongs to was read too; an empty reference where that is allowed.
fn with_parents(
    mut row: Map<String, Value>,
    references: &[Reference],
    found: &[SalvagedTable],
) -> Option<Map<String, Value>> {
    for reference in references {
        let Some(id) = row.get(&reference.column).filter(|v| !v.is_null()) else {
            continue;
        };
        let parents = found.iter().find(|t| t.name == reference.parent);
        let there = parents.is_some_and(|t| {
            // By primary key, so that a whole table costs one look.
            let wanted = id.as_i64();
            t.rows
                .binary_search_by_key(&wanted, |r| r.get("id").and_then(Value::as_i64))
                .is_ok()
        });
        if !there {
            if !reference.loose {
                return None;
            }
            row.insert(reference.column.clone(), Value::Null);
        }
    }
    Some(row)
}
