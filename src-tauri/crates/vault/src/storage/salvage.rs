//! What can still be read of a damaged record: every row whose pages fit their seal, table by table.
//!
//! Reads only, and never guesses: a row is taken whole or not at all. A row that belongs to one that could not be read is left out (its
//! reference is emptied where the table allows that), so that what is given comes into an empty record. Backups are the better way back;
//! this is for a record that has none. The journal calls it.

use std::collections::HashSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params};
use serde_json::{Map, Value};

use super::row;
use super::table::{columns_of, quoted, tables};
use crate::VaultError;

/// Most ids that are asked for one by one between two rows that could be read.
const MOST_ASKED: i64 = 200_000;

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

/// A table's rows from its first on, from its last back, and what lies between, and whether that was all.
fn read_table(
    conn: &Connection,
    table: &'static str,
) -> Result<(Vec<Map<String, Value>>, bool), VaultError> {
    let columns = columns_of(conn, table)?;
    let mut keys: Vec<_> = columns.iter().filter(|c| c.key > 0).collect();
    keys.sort_by_key(|c| c.key);
    let names: Vec<&str> = columns.iter().map(|c| c.name.as_str()).collect();
    let key_names: Vec<&str> = keys.iter().map(|c| c.name.as_str()).collect();
    let listed = |order: &str| {
        let quoted_keys: Vec<String> = key_names
            .iter()
            .map(|k| format!("{}{order}", quoted(k)))
            .collect();
        quoted_keys.join(", ")
    };
    let selected: Vec<String> = names.iter().map(|n| quoted(n)).collect();
    let select = format!("SELECT {} FROM {table}", selected.join(", "));

    let upwards = format!("{select} ORDER BY {}", listed(""));
    let (mut rows, whole) = read_until_damage(conn, &upwards, [], &names)?;
    if whole {
        return Ok((rows, true));
    }
    let key_of = |row: &Map<String, Value>| -> Vec<Value> {
        let parts = key_names.iter();
        parts.filter_map(|k| row.get(*k).cloned()).collect()
    };
    let mut seen: HashSet<String> = rows.iter().map(|r| format!("{:?}", key_of(r))).collect();
    let downwards = format!("{select} ORDER BY {}", listed(" DESC"));
    let (mut back, _) = read_until_damage(conn, &downwards, [], &names)?;
    back.retain(|row| seen.insert(format!("{:?}", key_of(row))));
    back.reverse();

    let first = key_names.first().copied().unwrap_or("id");
    let number = |row: Option<&Map<String, Value>>| row.and_then(|r| r.get(first)?.as_i64());
    // Without a last row that could be read, the ids still to be found are those of a usual record.
    let below = number(back.first()).unwrap_or(MOST_ASKED);
    let above = number(rows.last()).unwrap_or(0);
    if columns.iter().any(|c| c.name == first && c.integer) {
        let one = format!(
            "{select} WHERE {} = ?1 ORDER BY {}",
            quoted(first),
            listed("")
        );
        for id in (above..=below).take(usize::try_from(MOST_ASKED).unwrap_or(usize::MAX)) {
            let (between, _) = read_until_damage(conn, &one, [id], &names)?;
            rows.extend(
                between
                    .into_iter()
                    .filter(|row| seen.insert(format!("{:?}", key_of(row)))),
            );
        }
    }
    rows.extend(back);
    Ok((rows, false))
}

/// The rows of a query up to the first that cannot be read, and whether there was none such.
fn read_until_damage(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    names: &[&str],
) -> Result<(Vec<Map<String, Value>>, bool), VaultError> {
    let mut found = Vec::new();
    let mut statement = match conn.prepare_cached(sql) {
        Ok(statement) => statement,
        Err(error) => return damage(error.into()).map(|()| (found, false)),
    };
    let mut rows = statement.query(params)?;
    loop {
        match rows.next() {
            Ok(Some(row)) => match values(row, names) {
                Some(values) => found.push(values),
                None => return Ok((found, false)),
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

/// A row as plain JSON; none when a value is of no kind the record has.
fn values(row: &rusqlite::Row<'_>, names: &[&str]) -> Option<Map<String, Value>> {
    let mut values = Map::new();
    for (index, name) in names.iter().enumerate() {
        let value = match row.get_ref(index).ok()? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::from(number),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok()?.into(),
            ValueRef::Real(_) | ValueRef::Blob(_) => return None,
        };
        values.insert((*name).to_owned(), value);
    }
    Some(values)
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
