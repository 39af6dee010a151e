//! Daylio's backup (`.daylio`): a ZIP archive with one member of JSON in base64, and pictures, which are not read. Unlike the CSV export
//! it tells the level of each mood and the group of each activity.
//!
//! An entry has the same identity as in the CSV export, as long as mood names are the app's English ones or the person's own: bringing in
//! both adds nothing twice.

use std::collections::HashMap;

use ballast_model::{Invalid, Problem};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::moods::MoodMapping;
use super::read::{identity, set_levels};
use super::{ActivityGroup, DaylioEntry, DaylioFile, DaylioGeneration, SkipReason, Skipped};
use crate::archive::{Archive, is_zip};
use crate::keys::SourceKeys;
use crate::{ExchangeError, MAX_ROWS, Source, words};

/// The moods that Daylio ships, best first, as its English export names them.
const BUILT_IN: [&str; 5] = ["rad", "good", "meh", "bad", "awful"];

/// The entries of a Daylio backup. `line` and the lines of what was left out are the numbers of entries, from 1. `mapping` names levels
/// for moods that the file gives none.
///
/// # Errors
/// [`ExchangeError::NotOfApp`], [`ExchangeError::DamagedBackup`], [`ExchangeError::TooManyRows`], and those of archives.
pub fn read_daylio_backup(
    bytes: &[u8],
    mapping: &MoodMapping,
    today: NaiveDate,
) -> Result<DaylioFile, ExchangeError> {
    let backup = open(bytes)?;
    let moods = moods(&backup.moods);
    let (tags, groups) = activities(&backup);
    let mut reader = Reader {
        today,
        moods,
        tags,
        keys: SourceKeys::new("daylio"),
        removed: 0,
    };
    let (mut entries, mut skipped) = (Vec::new(), Vec::new());
    let mut rows_read = 0;
    // Newest first in the file, as in the CSV export; true duplicates are numbered in that order.
    for row in &backup.entries {
        if rows_read == MAX_ROWS {
            return Err(ExchangeError::TooManyRows { max: MAX_ROWS });
        }
        rows_read += 1;
        let line = u64::from(rows_read);
        match reader.entry(row) {
            Ok(entry) => entries.push(DaylioEntry { line, ..entry }),
            Err(why) => skipped.push(Skipped { line, why }),
        }
    }
    let levels: HashMap<String, Option<u8>> = reader
        .moods
        .values()
        .map(|(name, level)| (super::moods::key(name), *level))
        .collect();
    let moods = set_levels(&mut entries, |name| {
        let known = levels.get(&super::moods::key(name)).copied().flatten();
        known.or_else(|| mapping.level(name))
    });
    entries.reverse();
    entries.sort_by_key(|entry| (entry.day, entry.time));
    Ok(DaylioFile {
        generation: DaylioGeneration::Backup,
        rows_read,
        entries,
        skipped,
        moods,
        groups,
        control_characters_removed: reader.removed,
    })
}

/// Whether names in an archive are those of a Daylio backup.
pub(crate) fn member(names: &[String]) -> Option<&String> {
    let named = |name: &&String| name.to_ascii_lowercase().ends_with(".daylio");
    let mut all = names.iter().filter(named);
    all.next().filter(|_| all.next().is_none())
}

fn open(bytes: &[u8]) -> Result<Backup, ExchangeError> {
    let other = ExchangeError::NotOfApp {
        app: Source::Daylio,
    };
    if !is_zip(bytes) {
        return Err(other);
    }
    let mut archive = Archive::open(bytes)?;
    let names = archive.top_names();
    let mut coded = archive.read(member(&names).ok_or(other)?)?;
    coded.retain(|byte| !byte.is_ascii_whitespace());
    let json = STANDARD
        .decode(coded)
        .map_err(|_| ExchangeError::DamagedBackup)?;
    // The reader refuses what is nested deeper than 128.
    serde_json::from_slice(&json).map_err(|_| ExchangeError::DamagedBackup)
}

/// What is read of a backup. Everything else in it is passed over: the app adds more with every version.
#[derive(Deserialize)]
struct Backup {
    #[serde(rename = "customMoods", default)]
    moods: Vec<Row<RawMood>>,
    #[serde(default)]
    tags: Vec<Row<RawTag>>,
    #[serde(default)]
    tag_groups: Vec<Row<RawGroup>>,
    #[serde(rename = "dayEntries")]
    entries: Vec<Row<RawEntry>>,
}

/// A row that has its shape, or any other value.
#[derive(Deserialize)]
#[serde(untagged)]
enum Row<T> {
    Good(T),
    Other(IgnoredAny),
}

impl<T> Row<T> {
    fn good(&self) -> Option<&T> {
        match self {
            Self::Good(row) => Some(row),
            Self::Other(_) => None,
        }
    }
}

#[derive(Deserialize)]
struct RawMood {
    id: i64,
    #[serde(default)]
    custom_name: Value,
    #[serde(default)]
    mood_group_id: Value,
    #[serde(default)]
    predefined_name_id: Value,
}

#[derive(Deserialize)]
struct RawTag {
    id: i64,
    name: String,
    #[serde(default)]
    id_tag_group: Value,
    #[serde(default)]
    order: Value,
}

#[derive(Deserialize)]
struct RawGroup {
    id: i64,
    name: String,
    #[serde(default)]
    order: Value,
}

#[derive(Deserialize)]
struct RawEntry {
    #[serde(default)]
    minute: Value,
    #[serde(default)]
    hour: Value,
    #[serde(default)]
    day: Value,
    #[serde(default)]
    month: Value,
    #[serde(default)]
    year: Value,
    #[serde(default)]
    mood: Value,
    #[serde(default)]
    note: Value,
    #[serde(default)]
    note_title: Value,
    #[serde(default)]
    tags: Value,
}

/// Name and level 1 (lowest) to 5 of each mood. Groups go from 1 (best) to 5.
fn moods(rows: &[Row<RawMood>]) -> HashMap<i64, (String, Option<u8>)> {
    let mut found = HashMap::new();
    for mood in rows.iter().filter_map(Row::good) {
        let built_in = mood.predefined_name_id.as_u64();
        let built_in = built_in.and_then(|id| usize::try_from(id).ok()?.checked_sub(1));
        let own = words::line(mood.custom_name.as_str().unwrap_or_default(), &mut 0);
        let name = match built_in.and_then(|place| BUILT_IN.get(place)) {
            Some(name) if own.is_empty() => (*name).to_owned(),
            _ => own,
        };
        let group = mood
            .mood_group_id
            .as_u64()
            .and_then(|g| u8::try_from(g).ok());
        let level = group.filter(|g| (1..=5).contains(g)).map(|g| 6 - g);
        found.insert(mood.id, (name, level));
    }
    found
}

/// The names of activities by their ids, and the groups with theirs, in the app's order.
fn activities(backup: &Backup) -> (HashMap<i64, String>, Vec<ActivityGroup>) {
    let line = |raw: &str| words::line(raw, &mut 0);
    let mut tags: Vec<&RawTag> = backup.tags.iter().filter_map(Row::good).collect();
    tags.sort_by_key(|tag| tag.order.as_i64().unwrap_or(i64::MAX));
    let mut groups: Vec<&RawGroup> = backup.tag_groups.iter().filter_map(Row::good).collect();
    groups.sort_by_key(|group| group.order.as_i64().unwrap_or(i64::MAX));
    let mut members: HashMap<i64, Vec<String>> = HashMap::new();
    for tag in &tags {
        let name = line(&tag.name);
        if let (Some(group), false) = (tag.id_tag_group.as_i64(), name.is_empty()) {
            members.entry(group).or_default().push(name);
        }
    }
    let groups = groups
        .into_iter()
        .filter_map(|group| {
            Some(ActivityGroup {
                name: Some(line(&group.name)).filter(|name| !name.is_empty())?,
                activities: members.remove(&group.id)?,
            })
        })
        .collect();
    let names = tags.iter().map(|tag| (tag.id, line(&tag.name))).collect();
    (names, groups)
}

struct Reader {
    today: NaiveDate,
    moods: HashMap<i64, (String, Option<u8>)>,
    tags: HashMap<i64, String>,
    keys: SourceKeys,
    removed: u32,
}

impl Reader {
    fn entry(&mut self, row: &Row<RawEntry>) -> Result<DaylioEntry, SkipReason> {
        let Row::Good(raw) = row else {
            return Err(SkipReason::TooFewFields);
        };
        let wrong = |field, problem| SkipReason::At { field, problem };
        let number = |value: &Value| value.as_i64();
        // Months are counted from 0, days from 1.
        let day = number(&raw.year)
            .and_then(|year| i32::try_from(year).ok())
            .zip(number(&raw.month).and_then(|month| u32::try_from(month).ok()?.checked_add(1)))
            .zip(number(&raw.day).and_then(|day| u32::try_from(day).ok()))
            .and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day));
        let day = day.ok_or(wrong("day", Problem::NotADate))?;
        let day = ballast_model::day_in_range("day", day).map_err(SkipReason::at("day"))?;
        if day > self.today {
            return Err(wrong("day", Problem::InTheFuture));
        }
        let clock = |value: &Value| number(value).and_then(|part| u32::try_from(part).ok());
        let time = clock(&raw.hour)
            .zip(clock(&raw.minute))
            .and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
        let time = time.ok_or(wrong("time", Problem::NotATime))?;

        let mut removed = 0;
        let mood = number(&raw.mood).and_then(|id| self.moods.get(&id));
        let (name, _) = mood.ok_or(wrong("mood", Problem::UnknownChoice))?;
        let name = ballast_model::line("mood", name).map_err(SkipReason::at("mood"))?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mut entry = DaylioEntry {
            line: 0,
            day,
            time,
            mood_name: name,
            mood_level: None,
            activities: self
                .activities(&raw.tags)
                .map_err(SkipReason::at("activities"))?,
            scales: Vec::new(),
            title: words::line(&text(&raw.note_title), &mut removed),
            note: words::note(&text(&raw.note), &mut removed),
            source_key: String::new(),
        };
        ballast_model::note("note", entry.words().as_deref()).map_err(SkipReason::at("note"))?;
        let identity = identity(&entry);
        entry.source_key = self.keys.next(identity.iter().map(String::as_str));
        self.removed = self.removed.saturating_add(removed);
        Ok(entry)
    }

    /// The names of an entry's activities, each once; ids that name none are passed over.
    fn activities(&self, ids: &Value) -> Result<Vec<String>, Invalid> {
        let mut found: Vec<String> = Vec::new();
        for id in ids.as_array().into_iter().flatten() {
            let name = id.as_i64().and_then(|id| self.tags.get(&id));
            let name = ballast_model::optional_line("activities", name.map(String::as_str))?;
            if let Some(name) = name
                && !found.contains(&name)
            {
                found.push(name);
            }
            if found.len() > super::read::ACTIVITIES_MAX {
                return Err(super::read::too_many_activities());
            }
        }
        Ok(found)
    }
}
