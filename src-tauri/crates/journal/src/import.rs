//! Files brought in: a dry run first, then one act that one undo takes back. A file is known by what is in it, never by its name.
//!
//! Daylio's files are here, Ballast's own export in `ballast_json`, those of other apps and tables in `found` and `table`.

mod ballast_json;
mod first;
mod found;
mod listed;
mod table;
mod watch;

use std::collections::HashMap;

pub use ballast_exchange::MoodMapping;
use ballast_exchange::{
    DaylioFile, DaylioGeneration, FileKind, Skipped, is_ballast_json, read_daylio,
    read_daylio_backup, recognise, to_check_ins,
};
use ballast_model::{Act, CheckIn, DayEnd, ImportBatch, ImportFormat, ImportId};
use ballast_vault as storage;
use ballast_words::t;

use crate::views::{
    Changed, FirstRow, ImportChoices, ImportDone, ImportPreview, ImportStage, MoodName, SkippedRow,
};
use crate::{Journal, JournalError};
pub use ballast_json::{import_json, preview_json};
pub use listed::list_imports;
pub use watch::ImportWatch;

/// Bytes at the beginning of a file by which [`most_bytes`] can tell.
pub const HEAD: usize = 64;

/// The largest file that is taken, in bytes, by its beginning: a whole record may be larger than a file of another app. What is larger need
/// not even be read.
#[must_use]
pub fn most_bytes(head: &[u8]) -> u64 {
    let mib = if is_ballast_json(head) {
        ballast_exchange::BALLAST_MAX_MIB
    } else {
        ballast_exchange::MAX_MIB
    };
    u64::from(mib) * 1024 * 1024
}

/// What importing a file would do: a Ballast export, a file of another app, or a table. Nothing is written.
///
/// # Errors
/// Those of [`preview_json`]; [`JournalError::Exchange`] for a file that cannot be read; [`JournalError::Invalid`] at `trackers`,
/// `medicines` or `courses` when what was chosen is not in the record.
pub fn preview_file(
    journal: &mut Journal,
    bytes: &[u8],
    choices: &ImportChoices,
) -> Result<ImportPreview, JournalError> {
    preview_watched(journal, bytes, choices, &mut ImportWatch::nobody())
}

/// The same, told how far it is.
///
/// # Errors
/// Those of [`preview_file`]; [`JournalError::Cancelled`].
pub fn preview_watched(
    journal: &mut Journal,
    bytes: &[u8],
    choices: &ImportChoices,
    watch: &mut ImportWatch<'_>,
) -> Result<ImportPreview, JournalError> {
    if is_ballast_json(bytes) {
        return ballast_json::preview(journal, bytes, watch);
    }
    watch.at(ImportStage::Reading, 0, 0)?;
    match recognise(bytes)? {
        kind @ (FileKind::DaylioCsv | FileKind::DaylioBackup) => {
            let file = read_diary(journal, bytes, kind, &moods(choices)?)?;
            preview_diary(journal, &file, watch)
        }
        kind => found::preview(journal, bytes, kind, choices, watch),
    }
}

/// Imports a file in one act: a Ballast export, a file of another app, or a table by its recipe.
///
/// # Errors
/// Those of [`import_json`] and [`preview_file`]; `bad_recipe` for a table without one; errors of the vault. In every case nothing is
/// imported then.
pub fn import_file(
    journal: &mut Journal,
    bytes: &[u8],
    choices: &ImportChoices,
) -> Result<ImportDone, JournalError> {
    import_watched(journal, bytes, choices, &mut ImportWatch::nobody())
}

/// The same, told how far it is.
///
/// # Errors
/// Those of [`import_file`]; [`JournalError::Cancelled`], and then nothing is imported.
pub fn import_watched(
    journal: &mut Journal,
    bytes: &[u8],
    choices: &ImportChoices,
    watch: &mut ImportWatch<'_>,
) -> Result<ImportDone, JournalError> {
    if is_ballast_json(bytes) {
        return ballast_json::import(journal, bytes, watch);
    }
    watch.at(ImportStage::Reading, 0, 0)?;
    match recognise(bytes)? {
        kind @ (FileKind::DaylioCsv | FileKind::DaylioBackup) => {
            let file = read_diary(journal, bytes, kind, &moods(choices)?)?;
            import_diary(journal, &file, watch)
        }
        kind => found::import(journal, bytes, kind, choices, watch),
    }
}

fn moods(choices: &ImportChoices) -> Result<MoodMapping, JournalError> {
    Ok(MoodMapping::from_levels(
        choices.moods.iter().map(|(name, level)| (name, *level)),
    )?)
}

fn read_diary(
    journal: &Journal,
    bytes: &[u8],
    kind: FileKind,
    mapping: &MoodMapping,
) -> Result<DaylioFile, JournalError> {
    let today = journal.today()?;
    Ok(match kind {
        FileKind::DaylioBackup => read_daylio_backup(bytes, mapping, today)?,
        _ => read_daylio(bytes, mapping, today)?,
    })
}

/// What importing a Daylio CSV would do. Nothing is written.
///
/// # Errors
/// [`JournalError::Exchange`] when the file is not one; errors of the vault.
pub fn preview_daylio(
    journal: &Journal,
    bytes: &[u8],
    mapping: &MoodMapping,
) -> Result<ImportPreview, JournalError> {
    let file = read_daylio(bytes, mapping, journal.today()?)?;
    preview_diary(journal, &file, &mut ImportWatch::nobody())
}

fn preview_diary(
    journal: &Journal,
    file: &DaylioFile,
    watch: &mut ImportWatch<'_>,
) -> Result<ImportPreview, JournalError> {
    let (fresh, already) = sort_out(journal, file, watch)?;
    let days = file.days();
    Ok(ImportPreview {
        format: match file.generation {
            DaylioGeneration::First => t!("import-daylio-2018"),
            DaylioGeneration::Second => t!("import-daylio-earlier"),
            DaylioGeneration::Third => t!("import-daylio-current"),
            DaylioGeneration::Backup => t!("import-daylio-backup"),
        },
        rows: file.rows_read,
        to_add: count(fresh.len()),
        already,
        skipped: skipped_rows(&file.skipped),
        first_rows: first_rows(&fresh),
        moods: file
            .moods
            .iter()
            .map(|m| MoodName {
                name: m.name.clone(),
                level: m.level,
                count: m.count,
            })
            .collect(),
        unmapped: file.unmapped(),
        first: days.map(|(first, _)| first),
        last: days.map(|(_, last)| last),
        counts: None,
        found: None,
        table: None,
    })
}

/// Imports a Daylio CSV in one transaction. Rows that are in the record already are left alone, so importing twice adds nothing.
///
/// # Errors
/// [`JournalError::Exchange`] when the file is not one; errors of the vault, and then nothing is imported.
pub fn import_daylio(
    journal: &mut Journal,
    bytes: &[u8],
    mapping: &MoodMapping,
) -> Result<ImportDone, JournalError> {
    let file = read_daylio(bytes, mapping, journal.today()?)?;
    import_diary(journal, &file, &mut ImportWatch::nobody())
}

fn import_diary(
    journal: &mut Journal,
    file: &DaylioFile,
    watch: &mut ImportWatch<'_>,
) -> Result<ImportDone, JournalError> {
    let (mut fresh, already) = sort_out(journal, file, watch)?;
    let skipped = count(file.skipped.len()) + file.unmapped();
    if fresh.is_empty() {
        let changed = Changed {
            act: Act::ImportFile,
            nouns: Vec::new(),
        };
        return Ok(ImportDone {
            changed,
            added: 0,
            already,
            skipped,
            counts: None,
            parts: None,
        });
    }
    crate::door::back_up_before_import(journal)?;
    let batch = ImportBatch {
        id: ImportId::NEW,
        format: match file.generation {
            DaylioGeneration::Backup => ImportFormat::DaylioBackup,
            _ => ImportFormat::DaylioCsv,
        },
        recorded: journal.moment()?,
        added: count(fresh.len()),
        doses: 0,
        sessions: 0,
        left_out: skipped,
    };
    let changed = journal.change(Act::ImportFile, |tx| {
        let id = storage::add_import(tx, &batch)?;
        for check_in in &mut fresh {
            check_in.import = Some(id);
        }
        watch::stored(&fresh, 0, fresh.len(), watch, |some| {
            storage::add_check_ins(tx, some).map(|_| ())
        })
    });
    let changed = watch.ended(changed)?;
    Ok(ImportDone {
        changed,
        added: batch.added,
        already,
        skipped,
        counts: None,
        parts: None,
    })
}

/// The check-ins that are not in the record yet, and how many are.
fn sort_out(
    journal: &Journal,
    file: &DaylioFile,
    watch: &mut ImportWatch<'_>,
) -> Result<(Vec<CheckIn>, u32), JournalError> {
    let day_end = DayEnd::new(journal.settings()?.day_end).unwrap_or(DayEnd::DEFAULT);
    let all = to_check_ins(file, journal.clock().zone(), day_end, journal.now());
    let total = all.len();
    let fresh = not_there_yet(journal, all, watch)?;
    let already = count(total - fresh.len());
    Ok((fresh, already))
}

/// The check-ins whose keys are not in the record.
fn not_there_yet(
    journal: &Journal,
    all: Vec<CheckIn>,
    watch: &mut ImportWatch<'_>,
) -> Result<Vec<CheckIn>, JournalError> {
    let total = all.len();
    let fresh = journal.read(|conn| {
        let mut fresh = Vec::new();
        for (done, check_in) in all.into_iter().enumerate() {
            if watch.at(ImportStage::Comparing, done, total).is_err() {
                return Ok(None);
            }
            let known = match &check_in.source_key {
                Some(key) => storage::find_check_in_by_source_key(conn, key)?.is_some(),
                None => false,
            };
            if !known {
                fresh.push(check_in);
            }
        }
        Ok(Some(fresh))
    })?;
    fresh.ok_or(JournalError::Cancelled)
}

fn first_rows(fresh: &[CheckIn]) -> Vec<FirstRow> {
    first::of([
        first::check_ins(fresh, &HashMap::new()),
        Vec::new(),
        Vec::new(),
    ])
}

/// Rows that were left out, as they are shown.
fn skipped_rows(skipped: &[Skipped]) -> Vec<SkippedRow> {
    let row = |s: &Skipped| SkippedRow {
        line: u32::try_from(s.line).unwrap_or(u32::MAX),
        why: s.why.code().to_owned(),
        field: s
            .why
            .field()
            .map(ToOwned::to_owned)
            .or_else(|| s.why.column().map(|place| t!("import-column", n = place))),
    };
    skipped.iter().map(row).collect()
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
