//! The complete record out of Ballast, in open formats: one JSON document that comes back in without loss, or one CSV a table.
//!
//! Not encrypted: where it goes is the person's to say. Not a selection either: every table and every column of the record is in it, whatever
//! a later version adds, because both are asked for by the schema. What is about the file and not of the record (its identity, the
//! undo history) stays. The way back in is in `import`.

use ballast_exchange::{
    BALLAST_FORMAT, BallastExport, BallastRow, BallastStamp, BallastTable, write_ballast_json,
    write_table_csv,
};
use ballast_vault::{self as storage, Connection, VaultError};

pub use crate::views::ExportFormat;
use crate::{Journal, JournalError};

/// The whole record as one JSON document, in the same order each time.
///
/// # Errors
/// Errors of the vault.
pub fn export_json(journal: &Journal) -> Result<Vec<u8>, JournalError> {
    let tables = journal.read(|conn| {
        let names = storage::tables().iter();
        names
            .map(|(table, _)| {
                Ok(BallastTable {
                    name: (*table).to_owned(),
                    rows: rows_of(conn, table)?,
                })
            })
            .collect()
    })?;
    Ok(write_ballast_json(&BallastExport {
        stamp: BallastStamp {
            format: BALLAST_FORMAT,
            schema: storage::schema_version(),
            exported_at: journal.now(),
            app: env!("CARGO_PKG_VERSION").to_owned(),
        },
        tables,
    }))
}

/// Every table as a CSV: the name of its file and what is in it. A table without rows is a header line.
///
/// # Errors
/// Errors of the vault.
pub fn export_csv(journal: &Journal) -> Result<Vec<(String, Vec<u8>)>, JournalError> {
    journal.read(|conn| {
        let names = storage::tables().iter();
        names
            .map(|(table, _)| {
                let columns = storage::list_columns(conn, table)?;
                let csv = write_table_csv(&columns, &rows_of(conn, table)?);
                Ok((format!("{table}.csv"), csv))
            })
            .collect()
    })
}

/// The name an export is offered under: of a file for JSON, of a folder for CSV. A made-up record's says so.
///
/// # Errors
/// Errors of the vault.
pub fn export_name(journal: &Journal, format: ExportFormat) -> Result<String, JournalError> {
    let whose = if journal.is_made_up() {
        "ballast-made-up"
    } else {
        "ballast"
    };
    let day = journal.today()?;
    Ok(match format {
        ExportFormat::Json => format!("{whose}-{day}.json"),
        ExportFormat::Csv => format!("{whose}-{day}-tables"),
    })
}

/// A table's rows by primary key, columns in the order of the schema.
fn rows_of(conn: &Connection, table: &str) -> Result<Vec<BallastRow>, VaultError> {
    let columns = storage::list_columns(conn, table)?;
    let rows = storage::dump_table(conn, table)?.into_iter();
    Ok(rows
        .map(|mut row| {
            let cells = columns.iter();
            cells
                .filter_map(|column| row.remove_entry(column))
                .collect()
        })
        .collect())
}
