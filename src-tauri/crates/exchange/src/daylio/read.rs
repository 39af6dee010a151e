//! Reading the file row by row.

use std::collections::HashMap;

use ballast_model::{Invalid, Problem};
use chrono::NaiveDate;
use csv::StringRecord;

use super::moods::{MoodMapping, key};
use super::{DaylioEntry, DaylioFile, DaylioGeneration, MoodSeen, SkipReason, Skipped, when};
use crate::keys::SourceKeys;
use crate::{ExchangeError, rows, text, words};

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
    let mut file = rows::Rows::new(&text, b',');
    let generation = generation(&file.header()?)?;
    let mut rows = Rows {
        generation,
        today,
        keys: SourceKeys::new("daylio"),
        removed: 0,
    };
    let (mut entries, mut skipped) = (Vec::new(), Vec::new());
    while let Some(row) = file.next()? {
        let line = row.line;
        let entry = if row.truncated {
            Err(SkipReason::Truncated)
        } else {
            rows.entry(row.fields)
        };
        match entry {
            Ok(entry) => entries.push(DaylioEntry { line, ..entry }),
            Err(why) => skipped.push(Skipped { line, why }),
        }
    }
    let moods = set_levels(&mut entries, |name| mapping.level(name));
    // Newest first in the file: turned round, so that entries of one minute keep the order in which they were made.
    entries.reverse();
    entries.sort_by_key(|entry| (entry.day, entry.time));
    Ok(DaylioFile {
        generation,
        rows_read: file.count(),
        entries,
        skipped,
        moods,
        groups: Vec::new(),
        control_characters_removed: rows.removed,
    })
}

fn generation(header: &StringRecord) -> Result<DaylioGeneration, ExchangeError> {
    let names: Vec<&str> = header.iter().collect();
    if let Some(found) = DaylioGeneration::of(&names) {
        return Ok(found);
    }
    for separator in [';', '\t'] {
        let joined = names.join(",");
        let names: Vec<&str> = joined
            .split(separator)
            .map(|n| n.trim_matches('"'))
            .collect();
        if DaylioGeneration::of(&names).is_some() {
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
        entry.source_key = self.keys.next(identity(&entry).iter().map(String::as_str));
        self.removed = self.removed.saturating_add(removed);
        Ok(entry)
    }
}

/// What identifies an entry: day, time, mood name, activities (sorted), title and note, with white space made uniform, so that it is the
/// same in each generation of the file and in a backup.
pub(super) fn identity(entry: &DaylioEntry) -> [String; 6] {
    let mut activities: Vec<&str> = entry.activities.iter().map(String::as_str).collect();
    activities.sort_unstable();
    [
        entry.day.to_string(),
        entry.time.format("%H:%M").to_string(),
        entry.mood_name.clone(),
        // 0x1e parts activities, as 0x1f parts fields.
        activities.join("\u{1e}"),
        words::one_space(&entry.title),
        words::one_space(&entry.note),
    ]
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
            return Err(too_many_activities());
        }
    }
    Ok(found)
}

/// Most activities of one entry.
pub(super) const ACTIVITIES_MAX: usize = 500;

pub(super) fn too_many_activities() -> Invalid {
    let max = ACTIVITIES_MAX;
    Invalid::new("activities", Problem::TooLong { max })
}

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
pub(super) fn set_levels(
    entries: &mut [DaylioEntry],
    level: impl Fn(&str) -> Option<u8>,
) -> Vec<MoodSeen> {
    let mut seen: HashMap<String, MoodSeen> = HashMap::new();
    for entry in entries {
        let mood = seen
            .entry(key(&entry.mood_name))
            .or_insert_with(|| MoodSeen {
                name: entry.mood_name.clone(),
                level: level(&entry.mood_name),
                count: 0,
            });
        mood.count += 1;
        entry.mood_level = mood.level;
    }
    let mut moods: Vec<MoodSeen> = seen.into_values().collect();
    moods.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    moods
}
