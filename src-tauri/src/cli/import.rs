//! The word that brings a file in, or says what it would bring.

use std::path::Path;

use ballast_journal::import::{self as bring, MoodMapping};
use ballast_journal::views::{
    FoundView, ImportChoices, ImportDone, ImportPreview, NounCount, TrackerChoice,
};
use ballast_journal::{JournalError, door};
use serde_json::json;

use super::refusal::{Refusal, shown};
use super::words::Record;
use super::{read, record, say};

/// Choices are a few names.
const CHOICES_MOST: u64 = 1024 * 1024;

pub fn import(
    file: &Path,
    record: &Record,
    dry_run: bool,
    map: &str,
    choices: Option<&Path>,
    as_json: bool,
) -> Result<(), Refusal> {
    let mapping = MoodMapping::parse(map).map_err(JournalError::from)?;
    let mut choices = choices.map(read_choices).transpose()?.unwrap_or_default();
    choices.moods.extend(
        mapping
            .levels()
            .iter()
            .map(|(name, level)| (name.clone(), *level)),
    );
    let bytes = read::file_by_head(file, bring::HEAD, bring::most_bytes)?;
    let mut journal = record::open(record)?;
    let preview = bring::preview_file(&mut journal, &bytes, &choices)?;
    let waits = preview.table.is_some() && preview.found.is_none();
    if waits && !(dry_run && as_json) {
        let problem = preview.table.and_then(|table| table.problem);
        return Err(Refusal::bad_input(match problem {
            Some(problem) => format!(
                "The recipe of this table cannot be used: {}.",
                problem.replace('_', " ")
            ),
            None => "This is a table of no app that Ballast knows; --choices says how its columns are read."
                .to_owned(),
        }));
    }
    let done = if dry_run {
        None
    } else {
        Some(bring::import_file(&mut journal, &bytes, &choices)?)
    };
    door::lock(journal)?;
    if as_json {
        say(&json!({ "preview": preview, "added": done.map(|done| done.added) }).to_string())
    } else {
        say(&told(&preview, done.as_ref()))
    }
}

/// What was chosen, as `--dry-run --json` names it.
fn read_choices(file: &Path) -> Result<ImportChoices, Refusal> {
    let bytes = read::file(file, CHOICES_MOST)?;
    serde_json::from_slice(&bytes).map_err(|_| {
        Refusal::bad_input(format!(
            "\"{}\" holds no choices for an import, written as JSON.",
            shown(file)
        ))
    })
}

fn told(preview: &ImportPreview, done: Option<&ImportDone>) -> String {
    let mut lines = vec![format!(
        "{}: {} read.",
        preview.format,
        number(preview.rows, "row", "rows")
    )];
    let found = preview.found.as_ref();
    let parts = found.map(|found| &found.parts);
    match (preview.counts.as_ref().or(parts), done) {
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
    if !preview.first_rows.is_empty() {
        lines.push("The first of it:".to_owned());
        lines.extend(preview.first_rows.iter().map(|row| {
            let time = row.time.as_deref().unwrap_or("     ");
            format!("  {} {time}  {}", row.day, row.what)
        }));
    }
    if let Some(found) = found {
        lines.push(format!("{} there already.", preview.already));
        lines.extend(names(found));
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

/// What waits for a choice, a line each.
fn names(found: &FoundView) -> Vec<String> {
    let mut lines = Vec::new();
    if found.moods_waiting > 0 {
        lines.push(format!(
            "{} wait for their scale: say \"mood_steps\" \"five\" or \"ten\" with --choices.",
            number(found.moods_waiting, "mood", "moods")
        ));
    }
    let left = |choice| choice == TrackerChoice::Leave;
    for tracker in found.trackers.iter().filter(|t| left(t.choice)) {
        lines.push(format!(
            "\"{}\" ({}) is left out until --choices says what it answers.",
            tracker.name,
            number(tracker.count, "answer", "answers")
        ));
    }
    for (what, names) in [("medicine", &found.medicines), ("course", &found.courses)] {
        for name in names.iter().filter(|name| name.choice.is_none()) {
            lines.push(format!(
                "\"{}\" ({}) is no {what} of this record, so it is left out; enter it first, then import again.",
                name.name,
                number(name.count, "row", "rows")
            ));
        }
    }
    for column in &found.unread {
        lines.push(format!(
            "Nothing is taken from the column \"{}\" ({} filled).",
            column.name,
            number(column.filled, "row", "rows")
        ));
    }
    lines
}

fn counted(of: &NounCount) -> String {
    format!("{:>8}  {}", of.count, of.noun.code().replace('_', " "))
}

fn number(n: u32, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}
