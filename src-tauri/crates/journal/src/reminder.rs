//! Reminders: what a person chose, and what is to be said now from what is due. The list on Today is authoritative; a reminder only points to it.
//!
//! Nothing here shows anything: the shell does, at the instants it is told. What was said is kept as a look (`look.reminders`), because it is no
//! act of the person's.

mod due;
pub mod rules;
mod words;

use std::collections::BTreeSet;

use ballast_model::{Act, Invalid, Problem, parse_time};
use ballast_vault as storage;
use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;

use crate::fields::{clock, optional_time};
use crate::views::{Changed, ReminderKind, ReminderSettings};
use crate::{Journal, JournalError, dose};
use due::Times;
use rules::{Key, Memory, Planned, Rules, Scene};
pub use words::{example, locked, sentence};

const KEY: &str = "reminders";
const LOOK: &str = "reminders";

/// What a person chose about reminders.
///
/// # Errors
/// Errors of the vault.
pub fn get_reminders(journal: &Journal) -> Result<ReminderSettings, JournalError> {
    let stored = journal.read(|c| storage::get_setting(c, KEY))?;
    Ok(stored
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default())
}

/// Changes what is reminded of, and when. What is due at this moment and was not reminded of until now is not said all at once: a choice holds
/// from now on.
///
/// # Errors
/// [`JournalError::Invalid`] at `kinds` when reminders are on and none is chosen, at a time that is none, at `quiet_from` or `quiet_to` when only
/// one of them is given or both are the same, at `minutes_before`; errors of the vault.
pub fn set_reminders(
    journal: &mut Journal,
    settings: ReminderSettings,
) -> Result<Changed, JournalError> {
    let settings = checked(settings)?;
    let before = rules_of(&get_reminders(journal)?);
    let value = serde_json::to_value(&settings)
        .map_err(|_| Invalid::new("kinds", Problem::UnknownChoice))?;
    let changed = journal.change(Act::UpdateSettings, |tx| {
        storage::set_setting(tx, KEY, &value)
    })?;
    let new: BTreeSet<_> = &rules_of(&settings).kinds - &before.kinds;
    let (now, zone) = (journal.now(), journal.clock().zone());
    let mut memory = kept(journal)?;
    for planned in planned(journal, &settings, &new)? {
        if planned.at(zone) <= now && !memory.said.contains(&planned.key) {
            memory.said.push(planned.key);
        }
    }
    keep(journal, &memory)?;
    Ok(changed)
}

/// What a look at the open record comes to.
pub struct Looked {
    /// What is said now, when to look next, what is remembered.
    pub look: rules::Look,
    /// What is due or comes due in the next day, without a name: all that is needed once the record is locked.
    pub ahead: Vec<Planned>,
    /// What was chosen.
    pub rules: Rules,
    /// What was shown before and is still open.
    pub still_open: Vec<Key>,
}

/// Looks at what is due now. `heard` is what was said and put off elsewhere, such as while the record was locked.
///
/// # Errors
/// Errors of the vault.
pub fn look(
    journal: &mut Journal,
    heard: &Memory,
    scene: Scene<'_>,
) -> Result<Looked, JournalError> {
    let settings = get_reminders(journal)?;
    let rules = rules_of(&settings);
    let before = kept(journal)?;
    let mut memory = before.clone();
    memory.join(heard);
    let ahead = planned(journal, &settings, &rules.kinds)?;
    let (now, zone): (DateTime<Utc>, Tz) = (journal.now(), journal.clock().zone());
    let look = rules::look(&ahead, &rules, &memory, now, zone, scene);
    if look.memory != before {
        keep(journal, &look.memory)?;
    }
    let still_open = scene
        .shown
        .iter()
        .filter(|key| ahead.iter().any(|p| p.key == **key))
        .copied()
        .collect();
    Ok(Looked {
        look,
        ahead,
        rules,
        still_open,
    })
}

/// Records the doses among these as taken, those that have no record yet, in one act: the answer "Done" to a reminder.
///
/// # Errors
/// Errors of the vault.
pub fn take_doses(journal: &mut Journal, keys: &[Key]) -> Result<Changed, JournalError> {
    let recorded = journal.moment()?;
    let today = recorded.day;
    let days = [today.pred_opt().unwrap_or(today), today];
    let mut doses = Vec::new();
    for day in days {
        let open = journal.read(|c| due::open_doses(c, day))?;
        let asked = open.into_iter().filter(|open| keys.contains(&open.key));
        doses.extend(asked.map(|open| (day, open.dose)));
    }
    dose::take(journal, &recorded, doses)
}

fn planned(
    journal: &Journal,
    settings: &ReminderSettings,
    kinds: &BTreeSet<ReminderKind>,
) -> Result<Vec<Planned>, JournalError> {
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let (today, record) = (journal.today()?, journal.settings()?);
    let times = times_of(settings);
    journal.read(|c| due::planned(c, &record, kinds, &times, today))
}

fn checked(settings: ReminderSettings) -> Result<ReminderSettings, Invalid> {
    let mut kinds = settings.kinds;
    kinds.sort_unstable();
    kinds.dedup();
    if settings.on && kinds.is_empty() {
        return Err(Invalid::new("kinds", Problem::Empty));
    }
    Invalid::check_range(
        "minutes_before",
        i64::from(settings.minutes_before),
        5,
        1440,
    )?;
    let quiet_from = optional_time("quiet_from", settings.quiet_from.as_deref())?;
    let quiet_to = optional_time("quiet_to", settings.quiet_to.as_deref())?;
    match (quiet_from, quiet_to) {
        (Some(_), None) => return Err(Invalid::new("quiet_to", Problem::Empty)),
        (None, Some(_)) => return Err(Invalid::new("quiet_from", Problem::Empty)),
        // From eight to eight is either never or always.
        (Some(from), Some(to)) if from == to => {
            return Err(Invalid::new("quiet_to", Problem::NotPossibleHere));
        }
        _ => {}
    }
    let check_in_at = optional_time("check_in_at", settings.check_in_at.as_deref())?;
    Ok(ReminderSettings {
        kinds,
        check_in_at: check_in_at.map(clock),
        day_at: clock(parse_time("day_at", &settings.day_at)?),
        evening_at: clock(parse_time("evening_at", &settings.evening_at)?),
        quiet_from: quiet_from.map(clock),
        quiet_to: quiet_to.map(clock),
        ..settings
    })
}

/// What was stored was checked; what cannot be read all the same is as if it had not been chosen.
fn rules_of(settings: &ReminderSettings) -> Rules {
    Rules {
        kinds: if settings.on {
            settings.kinds.iter().copied().collect()
        } else {
            BTreeSet::new()
        },
        quiet: time(settings.quiet_from.as_deref()).zip(time(settings.quiet_to.as_deref())),
        when_locked: settings.when_locked,
    }
}

fn times_of(settings: &ReminderSettings) -> Times {
    let standard = ReminderSettings::default();
    let or = |typed: &str, standard: &str| {
        time(Some(typed))
            .or(time(Some(standard)))
            .unwrap_or(NaiveTime::MIN)
    };
    Times {
        check_in: time(settings.check_in_at.as_deref()),
        day: or(&settings.day_at, &standard.day_at),
        evening: or(&settings.evening_at, &standard.evening_at),
        minutes_before: settings.minutes_before,
    }
}

fn time(typed: Option<&str>) -> Option<NaiveTime> {
    typed.and_then(|typed| parse_time("time", typed).ok())
}

fn kept(journal: &Journal) -> Result<Memory, JournalError> {
    let kept = journal.vault().look(LOOK)?;
    Ok(kept
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default())
}

/// In a record that can only be read nothing is kept; the shell remembers as long as it runs.
fn keep(journal: &mut Journal, memory: &Memory) -> Result<(), JournalError> {
    if journal.is_read_only() {
        return Ok(());
    }
    let value = serde_json::to_value(memory).unwrap_or_default();
    Ok(journal.vault_mut().set_look(LOOK, &value)?)
}
