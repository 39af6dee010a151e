//! When to say what, as a pure function: from what is planned, what was chosen, what was said before, an instant and a zone, to what is said
//! now and when to look next.
//!
//! It knows no record, no clock and no words. `reminder` calls it with an open record, the shell with what it remembers while one is locked.
//! Three rules hold whatever the clock does: each thing is said once (and once more after "later"); one look says one thing at most, however
//! much has come together; what was done, or has passed, is not said.

use std::collections::BTreeSet;

use ballast_model::{DayEnd, Moment};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::views::ReminderKind;

/// Minutes until what was put off is said again.
pub const LATER_MINUTES: i64 = 30;
/// Minutes after its time from which a thing is no longer named, only that something waits.
pub const LATE_MINUTES: i64 = 30;
/// The longest until the next look, in hours: the day and the record may have changed.
const LOOK_HOURS: i64 = 6;
/// How many things that were said are remembered; what is still due is never forgotten.
const MOST_SAID: usize = 400;

/// Which thing, on which day. A number from which nothing about the thing can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key(u64);

impl Key {
    /// The key of what these words name. FNV-1a (Fowler, Noll, Vo), 64 bits.
    ///
    /// ```
    /// use ballast_journal::reminder::rules::Key;
    /// assert_eq!(Key::of("check_in:2026-09-03"), Key::of("check_in:2026-09-03"));
    /// assert_ne!(Key::of("check_in:2026-09-03"), Key::of("check_in:2026-09-04"));
    /// ```
    #[must_use]
    pub fn of(words: &str) -> Self {
        let start = 0xcbf2_9ce4_8422_2325_u64;
        Self(words.bytes().fold(start, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }
}

/// One thing that is or comes due, by the wall clock of wherever the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// Which.
    pub key: Key,
    /// Of what kind.
    pub kind: ReminderKind,
    /// The day on the calendar.
    pub day: NaiveDate,
    /// The time of day. One that the clocks skip moves on by the gap; one that happens twice is taken the first time.
    pub time: NaiveTime,
    /// How many minutes before it is spoken of.
    pub minutes_before: u32,
    /// From when it is not spoken of any more, by the same wall clock.
    pub until: (NaiveDate, NaiveTime),
}

impl Planned {
    /// The instant at which it is spoken of in `zone`.
    #[must_use]
    pub fn at(&self, zone: Tz) -> DateTime<Utc> {
        instant(self.day, self.time, zone) - TimeDelta::minutes(i64::from(self.minutes_before))
    }

    fn end(&self, zone: Tz) -> DateTime<Utc> {
        instant(self.until.0, self.until.1, zone)
    }
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// Of what kinds; none when reminders are off.
    pub kinds: BTreeSet<ReminderKind>,
    /// From when until when nothing is said, by the wall clock; over midnight when the first is later.
    pub quiet: Option<(NaiveTime, NaiveTime)>,
    /// Whether anything may be said while the record is locked.
    pub when_locked: bool,
}

impl Rules {
    /// Whether nothing is said at this instant.
    #[must_use]
    pub fn is_quiet(&self, now: DateTime<Utc>, zone: Tz) -> bool {
        let time = now.with_timezone(&zone).time();
        self.quiet.is_some_and(|(from, to)| {
            if from <= to {
                from <= time && time < to
            } else {
                time >= from || time < to
            }
        })
    }

    /// When the quiet hours that hold at `now` are over.
    fn quiet_end(&self, now: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let (_, to) = self.quiet?;
        let today = now.with_timezone(&zone).date_naive();
        (0..=2)
            .filter_map(|days| today.checked_add_days(Days::new(days)))
            .map(|day| instant(day, to, zone))
            .find(|end| *end > now)
    }
}

/// Something that was put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Later {
    /// Which.
    pub key: Key,
    /// Until when.
    pub until: DateTime<Utc>,
}

/// What was said before and what was put off.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// What was said, the oldest first.
    pub said: Vec<Key>,
    /// What was put off.
    pub later: Vec<Later>,
}

impl Memory {
    /// Takes in what another has heard.
    pub fn join(&mut self, other: &Self) {
        let known: BTreeSet<Key> = self.said.iter().copied().collect();
        self.said
            .extend(other.said.iter().filter(|key| !known.contains(key)));
        for later in &other.later {
            match self.later.iter_mut().find(|l| l.key == later.key) {
                Some(own) => own.until = own.until.max(later.until),
                None => self.later.push(*later),
            }
        }
    }

    /// Puts these off by [`LATER_MINUTES`].
    pub fn put_off(&mut self, keys: &[Key], now: DateTime<Utc>) {
        self.later.retain(|later| !keys.contains(&later.key));
        let until = now + TimeDelta::minutes(LATER_MINUTES);
        self.later
            .extend(keys.iter().map(|&key| Later { key, until }));
    }

    fn say(&mut self, key: Key) {
        self.later.retain(|later| later.key != key);
        if !self.said.contains(&key) {
            self.said.push(key);
        }
    }

    fn forget_oldest(&mut self, planned: &[Planned]) {
        let mut too_many = self.said.len().saturating_sub(MOST_SAID);
        self.said.retain(|key| {
            let go = too_many > 0 && !planned.iter().any(|p| p.key == *key);
            too_many -= usize::from(go);
            !go
        });
    }
}

/// What is said: one sentence at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// One thing, or several of one kind.
    Of {
        /// The kind.
        kind: ReminderKind,
        /// There is more than one.
        several: bool,
    },
    /// Something waits: things of several kinds, or from a while ago.
    SomethingWaits,
}

/// What one look comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// What is said now.
    pub say: Option<Said>,
    /// What that is about, together with what was shown before and is still open.
    pub about: Vec<Key>,
    /// All of it are doses, so that one act can answer it.
    pub doses_only: bool,
    /// What is remembered from now on.
    pub memory: Memory,
    /// When to look again at the latest.
    pub next: DateTime<Utc>,
}

/// What else is so at the moment of a look.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scene<'a> {
    /// What a notification says that still stands on the screen: a new one takes its place and speaks of both.
    pub shown: &'a [Key],
    /// The person has the window before them: what is from a while ago stands there to be read and is not said as well.
    pub in_front: bool,
}

/// Looks once.
#[must_use]
pub fn look(
    planned: &[Planned],
    rules: &Rules,
    memory: &Memory,
    now: DateTime<Utc>,
    zone: Tz,
    scene: Scene<'_>,
) -> Look {
    let mut memory = memory.clone();
    let longest = now + TimeDelta::minutes(LATER_MINUTES);
    for later in &mut memory.later {
        // The clock was set back meanwhile.
        later.until = later.until.min(longest);
    }
    memory
        .later
        .retain(|later| planned.iter().any(|p| p.key == later.key));
    let chosen: Vec<&Planned> = planned
        .iter()
        .filter(|p| rules.kinds.contains(&p.kind))
        .collect();

    let mut due = Vec::new();
    if !rules.is_quiet(now, zone) {
        for p in &chosen {
            if let Some(since) = since(p, &memory, zone)
                && since <= now
                && now < p.end(zone)
            {
                due.push((*p, now - since > TimeDelta::minutes(LATE_MINUTES)));
            }
        }
    }
    for (p, _) in &due {
        memory.say(p.key);
    }
    if scene.in_front {
        due.retain(|(_, late)| !late);
    }

    let mut about: Vec<&Planned> = due.iter().map(|(p, _)| *p).collect();
    let say = (!about.is_empty()).then(|| {
        let standing = chosen
            .iter()
            .filter(|p| scene.shown.contains(&p.key) && now < p.end(zone));
        for &p in standing {
            if about.iter().all(|a| a.key != p.key) {
                about.push(p);
            }
        }
        words_for(&about, due.iter().any(|(_, late)| *late))
    });

    memory.forget_oldest(planned);
    let next = next_look(&chosen, rules, &memory, now, zone);
    Look {
        say,
        doses_only: !about.is_empty() && about.iter().all(|p| p.kind == ReminderKind::Doses),
        about: about.into_iter().map(|p| p.key).collect(),
        memory,
        next,
    }
}

/// Since when a thing is to be said; none when it was.
fn since(p: &Planned, memory: &Memory, zone: Tz) -> Option<DateTime<Utc>> {
    if let Some(later) = memory.later.iter().find(|later| later.key == p.key) {
        return Some(later.until);
    }
    (!memory.said.contains(&p.key)).then(|| p.at(zone))
}

fn words_for(about: &[&Planned], late: bool) -> Said {
    match about {
        [first, rest @ ..] if !late && rest.iter().all(|p| p.kind == first.kind) => Said::Of {
            kind: first.kind,
            several: !rest.is_empty(),
        },
        _ => Said::SomethingWaits,
    }
}

fn next_look(
    chosen: &[&Planned],
    rules: &Rules,
    memory: &Memory,
    now: DateTime<Utc>,
    zone: Tz,
) -> DateTime<Utc> {
    let longest = now + TimeDelta::hours(LOOK_HOURS);
    if rules.is_quiet(now, zone) {
        return rules
            .quiet_end(now, zone)
            .map_or(longest, |end| end.min(longest));
    }
    chosen
        .iter()
        .filter_map(|p| since(p, memory, zone))
        .filter(|at| *at > now)
        .min()
        .map_or(longest, |at| at.min(longest))
}

/// The instant of a wall-clock time in `zone`; one in a gap moves on by the gap, one that happens twice is taken the first time.
fn instant(day: NaiveDate, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    Moment::at_local(day, time, zone, DayEnd::DEFAULT).at
}
