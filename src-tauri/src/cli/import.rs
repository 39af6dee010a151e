//! The word that brings a file in, or says what it would bring.

use std::path::Path;

use ballast_journal::import::{self as bring, IMPORT_MAX, MoodMapping};
use ballast_journal::views::{ImportDone, ImportPreview, NounCount};
use ballast_journal::{JournalError, door};
use serde_json::json;

use super::refusal::Refusal;
use super::words::Record;
use super::{read, record, say};

pub fn import(
    file: &Path,
    record: &Record,
    dry_run: bool,
    map: &str,
    as_json: bool,
) -> Result<(), Refusal> {
    let mapping = MoodMapping::parse(map).map_err(JournalError::from)?;
    let bytes = read::file(file, IMPORT_MAX)?;
    let mut journal = record::open(record)?;
    let preview = bring::preview_file(&mut journal, &bytes, &mapping)?;
    let done = if dry_run {
        None
    } else {
        Some(bring::import_file(&mut journal, &bytes, &mapping)?)
    };
    door::lock(journal)?;
    if as_json {
        say(&json!({ "preview": preview, "added": done.map(|done| done.added) }).to_string())
    } else {
        say(&told(&preview, done.as_ref()))
    }
}

fn told(preview: &ImportPreview, done: Option<&ImportDone>) -> String {
    let mut lines = vec![format!(
        "{}: {} read.",
        preview.format,
        number(preview.rows, "row", "rows")
    )];
    match (&preview.counts, done) {
        (Some(counts), Some(_)) => {
            lines.push("Added:".to_owned());
            lines.extend(counts.iter().map(counted));
        }
        (Some(counts), None) => {
            lines.push("Would be added:".to_owned());
            lines.extend(counts.iter().map(counted));
        }
        (None, Some(done)) => lines.push(format!(
            "{} added, {} there already.",
            number(done.added, "check-in", "check-ins"),
            done.already
        )),
        (None, None) => lines.push(format!(
            "{} would be added, {} there already.",
            number(preview.to_add, "check-in", "check-ins"),
            preview.already
        )),
    }
    for row in &preview.skipped {
        lines.push(format!(
            "Line {} left out: {}.",
            row.line,
            row.why.replace('_', " ")
        ));
    }
    for mood in preview.moods.iter().filter(|mood| mood.level.is_none()) {
        lines.push(format!(
            "Mood \"{}\" ({}) is not known and waits: say its level with --map \"{}=3\".",
            mood.name,
            number(mood.count, "row", "rows"),
            mood.name
        ));
    }
    lines.join("\n")
}

fn counted(of: &NounCount) -> String {
    format!("{:>8}  {}", of.count, of.noun.code().replace('_', " "))
}

fn number(n: u32, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}
