//! The complete record out of Ballast, in open formats: one JSON document that comes back in without loss, or one CSV a table.
//!
//! Not encrypted: where it goes is the person's to say. Not a selection either: every table and every column of the record is in it, whatever
//! a later version adds, because both are asked for by the schema. What is about the file and not of the record (its identity, the
//! undo history) stays. The way back in is in `import`.

pub mod fhir;

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
        stamp: stamp(journal),
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

/// What could still be read of a damaged record, as an export, and how much that was by table.
#[derive(Debug, Clone, PartialEq)]
pub struct Salvaged {
    /// The same document as [`export_json`] writes, for an empty record.
    pub json: Vec<u8>,
    /// Rows in it.
    pub rows: u64,
    /// Tables of which a part could not be read.
    pub damaged: Vec<&'static str>,
    /// Rows that could be read and were left out, because what they belong to could not be.
    pub orphans: u64,
}

/// Everything of a damaged record that can still be read. Of a sound one, all of it.
///
/// # Errors
/// When not even its list of tables can be read; errors of the vault.
pub fn salvage(journal: &Journal) -> Result<Salvaged, JournalError> {
    let found = journal.read(storage::salvage)?;
    let rows = found.iter().map(|table| table.rows.len()).sum::<usize>();
    let damaged = found.iter().filter(|t| !t.whole).map(|t| t.name).collect();
    let orphans = found.iter().map(|table| table.orphans).sum();
    let tables = found.into_iter().map(|table| BallastTable {
        name: table.name.to_owned(),
        rows: table
            .rows
            .into_iter()
            .map(|row| row.into_iter().collect())
            .collect(),
    });
    Ok(Salvaged {
        json: write_ballast_json(&BallastExport {
            stamp: stamp(journal),
            tables: tables.collect(),
        }),
        rows: u64::try_from(rows).unwrap_or(u64::MAX),
        damaged,
        orphans,
    })
}

fn stamp(journal: &Journal) -> BallastStamp {
    BallastStamp {
        format: BALLAST_FORMAT,
        schema: storage::schema_version(),
        exported_at: journal.now(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
    }
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
