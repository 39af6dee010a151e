//! Collecting what a file holds: keys, counts, order.

use std::collections::{BTreeMap, HashMap};

use ballast_model::{Invalid, Moment, Problem, TrackerKind, Value};
use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use super::{
    ColumnSeen, Found, FoundDose, FoundEntry, FoundSession, ImportContext, Source, TrackerSeen,
};
use crate::keys::SourceKeys;
use crate::{SkipReason, Skipped, words};

/// A file while it is read.
pub(crate) struct Gather {
    pub(crate) context: ImportContext,
    pub(crate) found: Found,
    kinds: HashMap<String, TrackerKind>,
    keys: SourceKeys,
}

/// What an entry is made from.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) mood: Option<u8>,
    pub(crate) values: Vec<(String, Value)>,
    pub(crate) tags: Vec<String>,
    /// Parts of the note, a line each.
    pub(crate) note: Vec<String>,
}

impl Draft {
    /// Adds a line to the note, unless it is empty.
    pub(crate) fn say(&mut self, line: impl Into<String>) {
        let line = line.into();
        if !line.trim().is_empty() {
            self.note.push(line);
        }
    }

    /// Adds an answer. A second one for the same tracker within an entry goes to the note: an entry answers a tracker once.
    pub(crate) fn answer(&mut self, name: &str, value: Value) {
        if self.values.iter().any(|(known, _)| known == name) {
            let said = match value {
                Value::Number(number) => number.normalize().to_string(),
                Value::Text(words) => words,
            };
            self.say(format!("{name}: {said}"));
        } else {
            self.values.push((name.to_owned(), value));
        }
    }

    /// Adds a tag, once.
    pub(crate) fn tag(&mut self, tag: &str) {
        if !tag.is_empty() && !self.tags.iter().any(|known| known == tag) {
            self.tags.push(tag.to_owned());
        }
    }

    fn is_empty(&self) -> bool {
        self.mood.is_none()
            && self.values.is_empty()
            && self.tags.is_empty()
            && self.note.is_empty()
    }
}

impl Gather {
    pub(crate) fn new(source: Source, context: ImportContext) -> Self {
        Self {
            context,
            found: Found {
                source,
                rows_read: 0,
                entries: Vec::new(),
                doses: Vec::new(),
                sessions: Vec::new(),
                trackers: Vec::new(),
                unread: Vec::new(),
                moods_waiting: 0,
                highest_mood: None,
                skipped: Vec::new(),
                control_characters_removed: 0,
            },
            kinds: HashMap::new(),
            keys: SourceKeys::new(source.code()),
        }
    }

    /// Says that a tracker's kind is known from the format.
    pub(crate) fn kind(&mut self, name: &str, kind: TrackerKind) {
        self.kinds.insert(name.to_owned(), kind);
    }

    /// Says that it is not, after all.
    pub(crate) fn forget_kind(&mut self, name: &str) {
        self.kinds.remove(name);
    }

    /// A text of one line out of a file.
    pub(crate) fn line(&mut self, raw: &str) -> String {
        words::line(raw, &mut self.found.control_characters_removed)
    }

    /// A text of several lines out of a file.
    pub(crate) fn note(&mut self, raw: &str) -> String {
        words::note(raw, &mut self.found.control_characters_removed)
    }

    /// A row is left out.
    pub(crate) fn skip(&mut self, line: u64, why: SkipReason) {
        self.found.skipped.push(Skipped { line, why });
    }

    /// A mood value as it stands in the file.
    pub(crate) fn saw_mood(&mut self, value: Decimal) {
        let highest = self.found.highest_mood.get_or_insert(value);
        *highest = (*highest).max(value);
    }

    /// The key of the next thing with that identity.
    pub(crate) fn key<'a>(&mut self, parts: impl IntoIterator<Item = &'a str>) -> String {
        self.keys.next(parts)
    }

    /// Takes up an entry if it says anything and the record can hold its words.
    ///
    /// # Errors
    /// Why it is left out.
    pub(crate) fn entry<'a>(
        &mut self,
        line: u64,
        day: NaiveDate,
        recorded: Moment,
        draft: Draft,
        identity: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), SkipReason> {
        if draft.is_empty() {
            return Ok(());
        }
        let note = draft.note.join("\n");
        let note = ballast_model::note("note", Some(&note)).map_err(at("note"))?;
        for tag in &draft.tags {
            ballast_model::line("tags", tag).map_err(at("tags"))?;
        }
        for (name, value) in &draft.values {
            ballast_model::line("tracker", name).map_err(at("tracker"))?;
            if let Value::Text(words) = value {
                ballast_model::line("value", words).map_err(at("value"))?;
            }
        }
        let source_key = self.key(identity);
        self.found.entries.push(FoundEntry {
            line,
            day,
            recorded,
            mood: draft.mood,
            values: draft.values,
            tags: draft.tags,
            note,
            source_key,
        });
        Ok(())
    }

    /// Takes up a dose if the record can hold its words.
    ///
    /// # Errors
    /// Why it is left out.
    pub(crate) fn dose(&mut self, mut dose: FoundDose) -> Result<(), SkipReason> {
        dose.medicine = ballast_model::line("medicine", &dose.medicine).map_err(at("medicine"))?;
        dose.amount_words = ballast_model::optional_line("amount", dose.amount_words.as_deref())
            .map_err(at("amount"))?;
        dose.note = ballast_model::note("note", dose.note.as_deref()).map_err(at("note"))?;
        self.found.doses.push(dose);
        Ok(())
    }

    /// Takes up a session if the record can hold its words.
    ///
    /// # Errors
    /// Why it is left out.
    pub(crate) fn session(&mut self, mut session: FoundSession) -> Result<(), SkipReason> {
        session.course = ballast_model::line("course", &session.course).map_err(at("course"))?;
        session.note = ballast_model::note("note", session.note.as_deref()).map_err(at("note"))?;
        self.found.sessions.push(session);
        Ok(())
    }

    /// Says that a column was not read.
    pub(crate) fn unread(&mut self, name: &str, filled: u32) {
        let name = self.line(name);
        self.found.unread.push(ColumnSeen { name, filled });
    }

    /// The file, in the order of time, with its trackers counted.
    pub(crate) fn finish(mut self, rows_read: u32) -> Found {
        let found = &mut self.found;
        found.rows_read = rows_read;
        found
            .entries
            .sort_by_key(|e| (e.day, e.recorded.at, e.line));
        found.doses.sort_by_key(|d| (d.day, d.recorded.at, d.line));
        found.sessions.sort_by_key(|s| (s.day, s.time, s.line));
        found.skipped.sort_by_key(|s| s.line);
        let mut seen: BTreeMap<&str, TrackerSeen> = BTreeMap::new();
        for (name, value) in found.entries.iter().flat_map(|e| &e.values) {
            let tracker = seen.entry(name).or_insert_with(|| TrackerSeen {
                name: name.clone(),
                count: 0,
                lowest: None,
                highest: None,
                in_words: 0,
                kind: self.kinds.get(name).copied(),
            });
            tracker.count += 1;
            match value {
                Value::Number(number) => {
                    let lowest = tracker.lowest.get_or_insert(*number);
                    *lowest = (*lowest).min(*number);
                    let highest = tracker.highest.get_or_insert(*number);
                    *highest = (*highest).max(*number);
                }
                Value::Text(_) => tracker.in_words += 1,
            }
        }
        let mut trackers: Vec<TrackerSeen> = seen.into_values().collect();
        trackers.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
        found.trackers = trackers;
        self.found
    }
}

/// A problem of the model as a reason to leave a row out.
pub(crate) fn at(field: &'static str) -> impl Fn(Invalid) -> SkipReason {
    move |invalid| SkipReason::At {
        field,
        problem: invalid.problem,
    }
}

/// A problem at a field.
pub(crate) fn wrong(field: &'static str, problem: Problem) -> SkipReason {
    SkipReason::At { field, problem }
}

/// A day that is not ahead of today.
pub(crate) fn not_ahead(
    field: &'static str,
    day: NaiveDate,
    context: &ImportContext,
) -> Result<NaiveDate, SkipReason> {
    let day = ballast_model::day_in_range(field, day).map_err(at(field))?;
    if day > context.today() {
        return Err(wrong(field, Problem::InTheFuture));
    }
    Ok(day)
}

/// A number as written with a point, exactly; bounded so that nothing later overflows.
pub(crate) fn number(typed: &str) -> Option<Decimal> {
    let typed = typed.trim();
    let digits = typed.strip_prefix('-').unwrap_or(typed);
    let plain = !digits.is_empty()
        && digits.len() <= 16
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.bytes().any(|b| b.is_ascii_digit());
    plain.then(|| typed.parse().ok()).flatten()
}

/// A time as minutes since midnight, as trackers of clock times hold it.
pub(crate) fn minutes_of_day(time: NaiveTime) -> Value {
    use chrono::Timelike as _;
    Value::Number((time.num_seconds_from_midnight() / 60).into())
}
