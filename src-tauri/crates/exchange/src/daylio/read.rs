//! Reading the file row by row.

use std::collections::HashMap;

use ballast_model::{Invalid, Problem};
use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord};

use super::moods::{MoodMapping, key};
use super::source_key::SourceKeys;
use super::{
    DaylioEntry, DaylioFile, DaylioGeneration, MoodSeen, SkipReason, Skipped, when, words,
};
use crate::{ExchangeError, MAX_ROWS, text};

/// The entries of a Daylio CSV export. Days after `today` are left out; a mood name that is neither known nor in `mapping` gives an
/// entry without a level.
///
/// # Errors
/// Any [`ExchangeError`] but [`ExchangeError::BadMapping`], when the file as a whole is not such an export.
pub fn read_daylio(
    bytes: &[u8],
    mapping: &MoodMapping,
    today: NaiveDate,
) -> Result<DaylioFile, ExchangeError> {
    let text = text::decode(bytes)?;
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut next = |record: &mut StringRecord| -> Option<usize> {
        // The text is valid UTF-8 and in memory, so the reader has nothing left to refuse.
        reader
            .read_record(record)
            .ok()
            .filter(|more| *more)
            .map(|_| byte(reader.position()))
    };

    next(&mut record).ok_or(ExchangeError::Empty)?;
    let generation = generation(&record)?;
    let mut rows = Rows {
        generation,
        today,
        keys: SourceKeys::default(),
        removed: 0,
    };
    let mut lines = Lines {
        text: &text,
        at: 0,
        line: 1,
    };
    let (mut rows_read, mut entries, mut skipped) = (0, Vec::new(), Vec::new());
    while let Some(end) = next(&mut record) {
        if rows_read == MAX_ROWS {
            return Err(ExchangeError::TooManyRows { max: MAX_ROWS });
        }
        rows_read += 1;
        let start = lines.start_of_row(record.position().map_or(0, byte));
        let cut_off = end >= text.len() && is_open(text.get(start..).unwrap_or_default());
        let row = if cut_off {
            Err(SkipReason::Truncated)
        } else {
            rows.entry(&record)
        };
        match row {
            Ok(entry) => entries.push(DaylioEntry {
                line: lines.line,
                ..entry
            }),
            Err(why) => skipped.push(Skipped {
                line: lines.line,
                why,
            }),
        }
    }
    let moods = set_levels(&mut entries, mapping);
    // Newest first in the file: turned round, so that entries of one minute keep the order in which they were made.
    entries.reverse();
    entries.sort_by_key(|entry| (entry.day, entry.time));
    Ok(DaylioFile {
        generation,
        rows_read,
        entries,
        skipped,
        moods,
        control_characters_removed: rows.removed,
    })
}

fn byte(position: &csv::Position) -> usize {
    usize::try_from(position.byte()).unwrap_or(usize::MAX)
}

fn generation(header: &StringRecord) -> Result<DaylioGeneration, ExchangeError> {
    let same = |names: &[&str], generation: DaylioGeneration| {
        let columns = generation.columns();
        names.len() == columns.len()
            && names
                .iter()
                .zip(columns)
                .all(|(n, c)| n.trim().eq_ignore_ascii_case(c))
    };
    let names: Vec<&str> = header.iter().collect();
    if let Some(found) = DaylioGeneration::ALL.into_iter().find(|g| same(&names, *g)) {
        return Ok(found);
    }
    for separator in [';', '\t'] {
        let joined = names.join(",");
        let names: Vec<&str> = joined
            .split(separator)
            .map(|n| n.trim_matches('"'))
            .collect();
        if DaylioGeneration::ALL.into_iter().any(|g| same(&names, g)) {
            return Err(ExchangeError::WrongSeparator { found: separator });
        }
    }
    Err(ExchangeError::NotDaylio)
}

/// Turns records into entries.
struct Rows {
    generation: DaylioGeneration,
    today: NaiveDate,
    keys: SourceKeys,
    removed: u32,
}

impl Rows {
    fn entry(&mut self, record: &StringRecord) -> Result<DaylioEntry, SkipReason> {
        let columns = self.generation.columns();
        match record.len() {
            n if n < columns.len() => return Err(SkipReason::TooFewFields),
            n if n > columns.len() => return Err(SkipReason::TooManyFields),
            _ => {}
        }
        let get = |name: &str| {
            columns
                .iter()
                .position(|c| *c == name)
                .and_then(|i| record.get(i))
                .unwrap_or_default()
        };
        let day = match self.generation {
            DaylioGeneration::First => when::year_and_date(get("year"), get("date"), self.today),
            _ => when::full_date(get("full_date"), self.today),
        };
        let day = day.map_err(|invalid| {
            let field = columns
                .iter()
                .find(|c| **c == invalid.field)
                .copied()
                .unwrap_or("date");
            SkipReason::at(field)(invalid)
        })?;
        let time = when::time(get("time")).map_err(SkipReason::at("time"))?;

        let mut removed = 0;
        let mood_name = words::line(get("mood"), &mut removed);
        let mood_name = ballast_model::line("mood", &mood_name).map_err(SkipReason::at("mood"))?;
        let activities =
            activities(get("activities"), &mut removed).map_err(SkipReason::at("activities"))?;
        let mut entry = DaylioEntry {
            line: 0,
            day,
            time,
            mood_name,
            mood_level: None,
            activities,
            scales: scales(get("scales"), &mut removed),
            title: words::line(get("note_title"), &mut removed),
            note: words::note(get("note"), &mut removed),
            source_key: String::new(),
        };
        ballast_model::note("note", entry.words().as_deref()).map_err(SkipReason::at("note"))?;
        entry.source_key = self.keys.next(&entry);
        self.removed = self.removed.saturating_add(removed);
        Ok(entry)
    }
}

/// Activities, joined by ` | ` in the file, each once.
fn activities(joined: &str, removed: &mut u32) -> Result<Vec<String>, Invalid> {
    let mut found: Vec<String> = Vec::new();
    for name in joined.split('|') {
        let name = words::line(name, removed);
        if let Some(name) = ballast_model::optional_line("activities", Some(&name))?
            && !found.contains(&name)
        {
            found.push(name);
        }
        if found.len() > ACTIVITIES_MAX {
            return Err(Invalid::new(
                "activities",
                Problem::TooLong {
                    max: ACTIVITIES_MAX,
                },
            ));
        }
    }
    Ok(found)
}

/// Most activities of one entry.
const ACTIVITIES_MAX: usize = 500;

/// Scales, `name: value` joined by ` | ` in the file; what has no colon is kept as a name without a value.
fn scales(joined: &str, removed: &mut u32) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for scale in joined.split('|') {
        let scale = words::line(scale, removed);
        let (name, value) = scale.split_once(':').unwrap_or((scale.as_str(), ""));
        if !name.trim().is_empty() {
            found.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    found
}

/// Gives every entry the level of its mood name and counts the names, upper and lower case alike.
fn set_levels(entries: &mut [DaylioEntry], mapping: &MoodMapping) -> Vec<MoodSeen> {
    let mut seen: HashMap<String, MoodSeen> = HashMap::new();
    for entry in entries {
        let mood = seen
            .entry(key(&entry.mood_name))
            .or_insert_with(|| MoodSeen {
                name: entry.mood_name.clone(),
                level: mapping.level(&entry.mood_name),
                count: 0,
            });
        mood.count += 1;
        entry.mood_level = mood.level;
    }
    let mut moods: Vec<MoodSeen> = seen.into_values().collect();
    moods.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    moods
}

/// Line numbers of rows, counted once from the start of the file to its end.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// Moves to the row that the reader began to look for at byte `from`; blank lines before it are passed. Returns where it begins.
    fn start_of_row(&mut self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if self.at >= from && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            let lone_return = *byte == b'\r' && bytes.get(self.at + 1) != Some(&b'\n');
            self.line += u64::from(*byte == b'\n' || lone_return);
            self.at += 1;
        }
        self.at
    }
}

/// Whether the last row of a file ends inside quotes: what was after it is missing.
fn is_open(row: &str) -> bool {
    let (mut quoted, mut at_start) = (false, true);
    let mut bytes = row.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match (quoted, byte) {
            (true, b'"') if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            (true, b'"') => quoted = false,
            (false, b'"') if at_start => quoted = true,
            _ => {}
        }
        at_start = !quoted && byte == b',';
    }
    quoted
}
