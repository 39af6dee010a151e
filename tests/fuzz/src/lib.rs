//! What every fuzz target holds its importer to.

use std::collections::HashMap;
use std::io::{Cursor, Write as _};

use ballast_exchange::{DaylioFile, Found, ImportContext, found_check_ins, to_check_ins};
use ballast_model::DayEnd;
use chrono::NaiveDate;
use chrono_tz::Europe::Berlin;
use zip::write::SimpleFileOptions;

/// A fixed present.
pub fn context() -> ImportContext {
    ImportContext {
        now: "2026-11-24T18:00:00Z".parse().expect("an instant"),
        zone: Berlin,
        day_end: DayEnd::DEFAULT,
    }
}

/// Its day.
pub fn today() -> NaiveDate {
    context().today()
}

/// What was found is in order, has a key each, and makes check-ins that the record takes.
pub fn check(found: &Found) {
    let entries = found.entries.iter().map(|e| &e.source_key);
    let doses = found.doses.iter().map(|d| &d.source_key);
    let sessions = found.sessions.iter().map(|s| &s.source_key);
    let mut keys: Vec<&String> = entries.chain(doses).chain(sessions).collect();
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all, "a key stands twice");
    for entry in &found.entries {
        assert!(entry.recorded.at <= context().now);
    }
    for check_in in found_check_ins(found, &HashMap::new()).check_ins {
        check_in.checked().expect("a check-in that the record takes");
    }
}

/// The same for a Daylio file, whose every row is kept or left out.
pub fn check_daylio(file: &DaylioFile) {
    assert_eq!(file.rows_read as usize, file.entries.len() + file.skipped.len());
    for check_in in to_check_ins(file, Berlin, DayEnd::DEFAULT, context().now) {
        check_in.checked().expect("a check-in that the record takes");
    }
}

/// An archive with one member, not compressed.
pub fn archive(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    writer.start_file(name, options).expect("a member");
    writer.write_all(bytes).expect("its bytes");
    writer.finish().expect("an archive").into_inner()
}
