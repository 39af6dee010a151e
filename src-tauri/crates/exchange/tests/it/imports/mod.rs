//! Files of other apps, made up in every documented layout, and tables by recipe.

mod any;
mod bearable;
mod daylio_backup;
mod emoods;
mod hostile;
mod medtimer;
mod table;
mod track_and_graph;

use std::io::{Cursor, Write as _};

use ballast_exchange::{Found, FoundEntry, ImportContext};
use ballast_model::{DayEnd, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn context() -> ImportContext {
    ImportContext {
        now: "2026-11-24T18:00:00Z".parse().unwrap(),
        zone: chrono_tz::Europe::Berlin,
        day_end: DayEnd::DEFAULT,
    }
}

fn imported(name: &str) -> Vec<u8> {
    crate::fixture(&format!("imports/{name}"))
}

/// An archive with these members.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in members {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What was left out: line, reason, field or place of the column.
fn left_out(found: &Found) -> Vec<(u64, &'static str, String)> {
    let skipped = found.skipped.iter();
    skipped
        .map(|s| {
            let column = s.why.column().map(|column| column.to_string());
            let field = s.why.field().map(ToOwned::to_owned);
            (s.line, s.why.code(), field.or(column).unwrap_or_default())
        })
        .collect()
}

/// The number that an entry answers a tracker with.
fn number(entry: &FoundEntry, name: &str) -> Option<String> {
    let (_, value) = entry.values.iter().find(|(known, _)| known == name)?;
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::Text(_) => None,
    }
}

/// Every key, sorted.
fn keys(found: &Found) -> Vec<String> {
    let entries = found.entries.iter().map(|e| e.source_key.clone());
    let doses = found.doses.iter().map(|d| d.source_key.clone());
    let sessions = found.sessions.iter().map(|s| s.source_key.clone());
    let mut keys: Vec<String> = entries.chain(doses).chain(sessions).collect();
    keys.sort();
    keys
}

/// What holds for every file that was read.
fn check(found: &Found) {
    let keys = keys(found);
    let mut unique = keys.clone();
    unique.dedup();
    assert_eq!(keys, unique, "a key stands twice");
    let prefix = format!("{}:", found.source.code());
    assert!(keys.iter().all(|key| key.starts_with(&prefix)));
    assert!(
        found
            .entries
            .windows(2)
            .all(|pair| pair[0].day <= pair[1].day)
    );
    for entry in &found.entries {
        assert!(entry.recorded.at <= context().now && entry.day <= context().today());
    }
    // Every tracker chosen as one of words: what fits is a check-in that the record takes.
    let made = ballast_exchange::found_check_ins(found, &std::collections::HashMap::new());
    for check_in in made.check_ins {
        assert_eq!(check_in.clone().checked(), Ok(check_in));
    }
}
