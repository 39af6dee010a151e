//! Ballast's own export back into an empty record: all of it or nothing, in one act that one undo takes back.
//!
//! What a fresh record begins with (starter trackers, first settings) is replaced. The rows keep their identities, so what comes in is
//! table by table what went out; an import leaves no batch of its own in the record for the same reason.

use ballast_exchange::{
    BallastExport, BallastExportError, BallastRow, BallastTable, Damage, read_ballast_json,
};
use ballast_model::{Act, Noun};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::watch::ImportWatch;
use crate::views::{Changed, ImportDone, ImportPreview, ImportStage, NounCount};
use crate::{Journal, JournalError, words};

/// What importing an export would do. It is tried whole and taken back, so what passes here passes then; nothing is written.
///
/// # Errors
/// Those of [`import_json`].
pub fn preview_json(journal: &mut Journal, bytes: &[u8]) -> Result<ImportPreview, JournalError> {
    preview(journal, bytes, &mut ImportWatch::nobody())
}

/// The same, told how far it is.
pub(super) fn preview(
    journal: &mut Journal,
    bytes: &[u8],
    watch: &mut ImportWatch<'_>,
) -> Result<ImportPreview, JournalError> {
    watch.at(ImportStage::Reading, 0, 0)?;
    check_empty(journal)?;
    let export = read_ballast_json(bytes, storage::schema_version())?;
    let rows = sort_out(journal, &export)?;
    rehearse(journal, &rows, watch)?;
    let counts = counts(&rows);
    let days = days(&rows);
    Ok(ImportPreview {
        format: t!(
            "import-of-ballast",
            day = words::long_day(export.stamp.exported_at.date_naive())
        ),
        rows: rows
            .iter()
            .map(|table| count(table.rows.len()))
            .fold(0, u32::saturating_add),
        to_add: total(&counts),
        already: 0,
        skipped: Vec::new(),
        first_rows: Vec::new(),
        moods: Vec::new(),
        unmapped: 0,
        first: days.map(|(first, _)| first),
        last: days.map(|(_, last)| last),
        counts: Some(counts),
        found: None,
        table: None,
    })
}

/// Imports an export into an empty record, in one transaction after a backup.
///
/// # Errors
/// [`JournalError::RecordNotEmpty`]; [`JournalError::Export`] when the file is not an export, is a newer one or is damaged; errors of
/// the vault. In every case nothing is imported.
pub fn import_json(journal: &mut Journal, bytes: &[u8]) -> Result<ImportDone, JournalError> {
    import(journal, bytes, &mut ImportWatch::nobody())
}

/// The same, told how far it is.
pub(super) fn import(
    journal: &mut Journal,
    bytes: &[u8],
    watch: &mut ImportWatch<'_>,
) -> Result<ImportDone, JournalError> {
    watch.at(ImportStage::Reading, 0, 0)?;
    check_empty(journal)?;
    let export = read_ballast_json(bytes, storage::schema_version())?;
    let rows = sort_out(journal, &export)?;
    crate::door::back_up_before_import(journal)?;
    let changed = load(journal, &rows, ImportStage::Storing, watch, || Ok(()))?;
    let counts = counts(&rows);
    Ok(ImportDone {
        changed,
        added: total(&counts),
        already: 0,
        skipped: 0,
        counts: Some(counts),
        parts: None,
    })
}

/// Rows that are loaded between two looks at whether to go on.
const ROWS_AT_ONCE: usize = 500;

/// A table's rows, ready for storage.
struct Rows {
    table: &'static str,
    rows: Vec<Map<String, Value>>,
}

/// `Ok` when nothing was recorded yet: only what every record begins with is there.
fn check_empty(journal: &Journal) -> Result<(), JournalError> {
    let begins_with = [Some(Noun::Setting), Some(Noun::Tracker)];
    let counts = journal.read(storage::counts)?;
    let recorded = counts
        .iter()
        .any(|(table, rows)| *rows > 0 && !begins_with.contains(&storage::noun_of(table)));
    if recorded {
        Err(JournalError::RecordNotEmpty)
    } else {
        Ok(())
    }
}

/// The rows of the export in the order of the record's tables, each checked against the schema.
///
/// An export of an older schema may lack tables and columns that came later; they stay empty or take the schema's default. A migration that
/// moves what was recorded into other columns has to do the same to such an export here.
fn sort_out(journal: &Journal, export: &BallastExport) -> Result<Vec<Rows>, JournalError> {
    let complete = export.stamp.schema == storage::schema_version();
    let known = |name: &str| storage::tables().iter().any(|(table, _)| *table == name);
    if export.tables.iter().any(|table| !known(&table.name)) {
        return Err(damaged(Damage::UnknownTable));
    }
    let mut sorted = Vec::new();
    for &(table, _) in storage::tables() {
        let columns = journal.read(|conn| storage::list_columns(conn, table))?;
        let rows = match export.tables.iter().find(|found| found.name == table) {
            Some(BallastTable { rows, .. }) => rows.as_slice(),
            None if complete => return Err(damaged(Damage::MissingTable(table))),
            None => &[],
        };
        let rows = rows.iter().zip(1..).map(|(cells, row)| {
            let fits = cells.iter().all(|(name, _)| columns.contains(name))
                && (!complete || cells.len() == columns.len());
            if fits && cells.iter().all(|(_, value)| is_plain(value)) {
                Ok(to_map(cells))
            } else {
                Err(damaged(Damage::Row { table, row }))
            }
        });
        sorted.push(Rows {
            table,
            rows: rows.collect::<Result<_, _>>()?,
        });
    }
    Ok(sorted)
}

fn to_map(cells: &BallastRow) -> Map<String, Value> {
    cells.iter().cloned().collect()
}

/// Nothing, a whole number, or words as the record takes them: with line breaks and tabs, without other control characters.
fn is_plain(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Number(number) => number.is_i64(),
        Value::String(words) => !words
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => false,
    }
}

/// Loads everything and takes it back.
fn rehearse(
    journal: &mut Journal,
    rows: &[Rows],
    watch: &mut ImportWatch<'_>,
) -> Result<(), JournalError> {
    let mut loaded = false;
    let ended = load(journal, rows, ImportStage::Comparing, watch, || {
        loaded = true;
        // An act that ends with an error leaves nothing behind.
        Err(VaultError::Constraint)
    });
    match ended {
        Err(_) if loaded => Ok(()),
        other => other.map(|_| ()),
    }
}

/// Puts the rows in the place of what a fresh record begins with, reads every one as what it is, then does `last`.
fn load(
    journal: &mut Journal,
    rows: &[Rows],
    stage: ImportStage,
    watch: &mut ImportWatch<'_>,
    last: impl FnOnce() -> Result<(), VaultError>,
) -> Result<Changed, JournalError> {
    let mut damage = None;
    let (mut done, of) = (0, rows.iter().map(|table| table.rows.len()).sum());
    let ended = journal.change(Act::ImportFile, |tx| {
        storage::clear_tables(tx)?;
        for Rows { table, rows } in rows {
            for some in rows.chunks(ROWS_AT_ONCE) {
                storage::load_table(tx, table, some)
                    .inspect_err(|error| damage = refused_at(tx, table, error))?;
                done += some.len();
                watch.within(stage, done, of)?;
            }
        }
        storage::check_readable(tx).inspect_err(|error| {
            if is_refusal(error) {
                damage = Some(Damage::Together);
            }
        })?;
        last()
    });
    match damage {
        Some(damage) => Err(damaged(damage)),
        None => watch.ended(ended),
    }
}

/// The row that storage refused: the one after those that are in.
fn refused_at(tx: &Connection, table: &'static str, error: &VaultError) -> Option<Damage> {
    if !is_refusal(error) {
        return None;
    }
    let counts = storage::counts(tx).ok()?;
    let (_, loaded) = counts.iter().find(|(name, _)| *name == table)?;
    Some(Damage::Row {
        table,
        row: loaded + 1,
    })
}

/// Whether an error is about what was to be stored, and not about the disk.
fn is_refusal(error: &VaultError) -> bool {
    matches!(
        error,
        VaultError::Invalid(_) | VaultError::Constraint | VaultError::UnreadableRow
    )
}

fn damaged(damage: Damage) -> JournalError {
    BallastExportError::DamagedExport(damage).into()
}

/// How many of each noun, in the words of `ballast verify`; nouns without any are left out.
fn counts(rows: &[Rows]) -> Vec<NounCount> {
    let of = |noun: Noun| {
        let table = storage::counted_table(noun);
        rows.iter()
            .find(|r| r.table == table)
            .map_or(0, |r| count(r.rows.len()))
    };
    Noun::ALL
        .iter()
        .map(|noun| NounCount {
            noun: *noun,
            count: of(*noun),
        })
        .filter(|counted| counted.count > 0)
        .collect()
}

fn total(counts: &[NounCount]) -> u32 {
    counts
        .iter()
        .map(|counted| counted.count)
        .fold(0, u32::saturating_add)
}

/// First and last day of the check-ins.
fn days(rows: &[Rows]) -> Option<(NaiveDate, NaiveDate)> {
    let check_ins = rows.iter().find(|r| r.table == "check_in")?;
    let days = || {
        check_ins
            .rows
            .iter()
            .filter_map(|row| row.get("day")?.as_str()?.parse::<NaiveDate>().ok())
    };
    Some((days().min()?, days().max()?))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
