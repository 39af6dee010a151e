//! Settings of the record and the trackers it asks.

use ballast_instruments::starter::{
    self, SeedBetter, SeedKind, SeedLayer, SeedSummary, TrackerSeed,
};
use ballast_model::{
    Act, Better, DayEnd, DaySummary, Invalid, Layer, Problem, Tracker, TrackerId, TrackerKind,
    line, optional_line,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::questionnaire::forms;
use crate::views::{Changed, Settings, TrackerInput};
use crate::{Journal, JournalError};

const KEY: &str = "settings";

/// The starter set a new record begins with.
pub const STARTER_SET: &str = "depression-anxiety";

pub(crate) fn load_settings(conn: &Connection) -> Result<Settings, VaultError> {
    let stored = storage::get_setting(conn, KEY)?;
    // What this version cannot read falls back to its default, setting by setting.
    Ok(stored
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default())
}

pub(crate) fn store_settings(conn: &Connection, settings: &Settings) -> Result<(), VaultError> {
    let value = serde_json::to_value(settings)
        .map_err(|_| Invalid::new("settings", Problem::UnknownChoice))?;
    storage::set_setting(conn, KEY, &value)
}

/// The record's settings.
///
/// # Errors
/// Errors of the vault.
pub fn get_settings(journal: &Journal) -> Result<Settings, JournalError> {
    journal.settings()
}

/// Changes the settings. A new day end holds for what is recorded from now on.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn set_settings(journal: &mut Journal, settings: Settings) -> Result<Changed, JournalError> {
    DayEnd::new(settings.day_end)?;
    for (instrument, weeks) in &settings.questionnaires {
        Invalid::check_range("questionnaires", i64::from(*weeks), 1, 52)?;
        journal
            .read(|c| forms::find(c, instrument))?
            .ok_or_else(|| Invalid::new("questionnaires", Problem::UnknownChoice))?;
    }
    let settings = Settings {
        about: optional_line("about", settings.about.as_deref())?,
        ..settings
    };
    journal.change(Act::UpdateSettings, |tx| store_settings(tx, &settings))
}

/// The trackers, those asked now and those put aside, in order.
///
/// # Errors
/// Errors of the vault.
pub fn list_trackers(journal: &Journal) -> Result<Vec<Tracker>, JournalError> {
    journal.read(storage::list_trackers)
}

/// Adds an own tracker, or changes one. The kind of one that has answers stays.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_tracker(journal: &mut Journal, input: TrackerInput) -> Result<Changed, JournalError> {
    let all = journal.read(storage::list_trackers)?;
    let before = match input.id {
        Some(id) => Some(
            all.iter()
                .find(|t| t.id == id)
                .ok_or_else(|| Invalid::new("id", Problem::NotFound))?
                .clone(),
        ),
        None => None,
    };
    let name = line("name", &input.name)?;
    let anchors = input
        .anchors
        .iter()
        .map(|a| line("anchors", a))
        .collect::<Result<Vec<_>, _>>()?;
    if input.kind == TrackerKind::Scale3 && anchors.len() != 4 {
        return Err(Invalid::new("anchors", Problem::OutOfRange { min: 4, max: 4 }).into());
    }
    let answered =
        |id| journal.read(|c| storage::value_rows(c, id, NaiveDate::MIN, NaiveDate::MAX));
    if let Some(before) = before.as_ref().filter(|t| t.kind != input.kind)
        && !answered(before.id)?.is_empty()
    {
        return Err(Invalid::new("kind", Problem::NotPossibleHere).into());
    }
    let next = all.iter().map(|t| t.position + 1).max().unwrap_or(0);
    let tracker = Tracker {
        id: input.id.unwrap_or(TrackerId::NEW),
        key: before
            .as_ref()
            .map_or_else(|| own_key(&all), |t| t.key.clone()),
        name,
        kind: input.kind,
        anchors,
        better: input.better,
        layer: input.layer,
        summary: input.summary,
        sensitive: input.sensitive,
        active: input.active,
        position: before.as_ref().map_or(next, |t| t.position),
    };
    journal.change(Act::UpdateTrackers, |tx| {
        if before.is_some() {
            storage::update_tracker(tx, &tracker)
        } else {
            storage::add_tracker(tx, &tracker).map(|_| ())
        }
    })
}

/// Moves a tracker one place up or down in the check-in.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn move_tracker(
    journal: &mut Journal,
    id: TrackerId,
    up: bool,
) -> Result<Changed, JournalError> {
    let mut order = journal.read(storage::list_trackers)?;
    let at = order
        .iter()
        .position(|t| t.id == id)
        .ok_or_else(|| Invalid::new("id", Problem::NotFound))?;
    let to = if up {
        at.saturating_sub(1)
    } else {
        (at + 1).min(order.len() - 1)
    };
    order.swap(at, to);
    journal.change(Act::UpdateTrackers, |tx| {
        for (tracker, position) in order.iter_mut().zip(0..) {
            if tracker.position != position {
                tracker.position = position;
                storage::update_tracker(tx, tracker)?;
            }
        }
        Ok(())
    })
}

/// Puts the starter set's trackers into a new record.
pub(crate) fn plant_starter_set(conn: &Connection) -> Result<(), VaultError> {
    let seeds = starter::set(STARTER_SET)
        .map(|set| set.trackers.as_slice())
        .unwrap_or_default();
    for (seed, position) in seeds.iter().zip(0..) {
        storage::add_tracker(conn, &tracker_from(seed, position))?;
    }
    Ok(())
}

pub(crate) fn tracker_from(seed: &TrackerSeed, position: u32) -> Tracker {
    let (kind, anchors) = match &seed.kind {
        SeedKind::Scale { anchors } => (TrackerKind::Scale3, anchors.clone()),
        SeedKind::ZeroToTen => (TrackerKind::Scale10, Vec::new()),
        SeedKind::YesNo => (TrackerKind::YesNo, Vec::new()),
        SeedKind::Count { .. } => (TrackerKind::Count, Vec::new()),
        SeedKind::Minutes => (TrackerKind::Minutes, Vec::new()),
        SeedKind::Hours => (TrackerKind::Hours, Vec::new()),
        SeedKind::ClockTime => (TrackerKind::ClockTime, Vec::new()),
        SeedKind::ShortText => (TrackerKind::ShortText, Vec::new()),
    };
    Tracker {
        id: TrackerId::NEW,
        key: seed.key.clone(),
        name: seed.name.clone(),
        kind,
        anchors,
        better: match seed.better {
            SeedBetter::Lower => Better::Lower,
            SeedBetter::Higher => Better::Higher,
            SeedBetter::TowardsUsual => Better::TowardsUsual,
            SeedBetter::None => Better::Neither,
        },
        layer: match seed.layer {
            SeedLayer::Mood => Layer::Mood,
            SeedLayer::Body => Layer::Body,
            SeedLayer::Mind => Layer::Mind,
            SeedLayer::Lifestyle => Layer::Lifestyle,
        },
        summary: match seed.day_summary {
            SeedSummary::Mean => DaySummary::Mean,
            SeedSummary::Worst => DaySummary::Worst,
            SeedSummary::Best => DaySummary::Best,
            SeedSummary::Sum => DaySummary::Sum,
            SeedSummary::Last => DaySummary::Last,
        },
        sensitive: seed.sensitive,
        active: seed.on_by_default,
        position,
    }
}

pub(crate) fn own_key(all: &[Tracker]) -> String {
    let number = all
        .iter()
        .filter_map(|t| {
            t.key
                .strip_prefix("own_")
                .and_then(|n| n.parse::<u32>().ok())
        })
        .max()
        .unwrap_or(0);
    format!("own_{}", number + 1)
}
