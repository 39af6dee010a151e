//! Bearable's CSV export: one row an item. Best effort, because the app documents no format: what a category is not known to hold is
//! kept in words.
//!
//! Rows of one day and time of day become one entry. Its identity is that day and time of day, so that a later export adds nothing twice;
//! what was added there to an old day after the first import does not come again.

use ballast_model::{Problem, TrackerKind, Value};
use chrono::{NaiveDate, NaiveTime};
use csv::StringRecord;
use rust_decimal::Decimal;

use crate::daylio::when;
use crate::found::{
    Draft, Found, FoundDose, Gather, ImportContext, Source, at, minutes_of_day, not_ahead, number,
    wrong,
};
use crate::rows::Rows;
use crate::{ExchangeError, SkipReason, amounts, mood_of_level, text};

/// Which scale the moods of a Bearable file are on. The app lets the person choose, and the file does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BearableMood {
    /// 1 to 5; becomes 1, 3, 5, 7, 9 as with Daylio.
    Five,
    /// 1 to 10; stays as it is.
    Ten,
}

/// Columns, in order. `date formatted` may be absent in old files.
const COLUMNS: [&str; 8] = [
    "date",
    "date formatted",
    "weekday",
    "time of day",
    "category",
    "rating/amount",
    "detail",
    "notes",
];

const ENERGY: [&str; 5] = ["v. low", "low", "ok", "high", "v. high"];

/// Whether a first row is the header of a Bearable export.
pub(crate) fn is_header(header: &StringRecord) -> bool {
    columns(header).is_some()
}

/// The places of the columns.
fn columns(header: &StringRecord) -> Option<[Option<usize>; 8]> {
    let find = |name: &str| {
        header
            .iter()
            .position(|h| h.trim().eq_ignore_ascii_case(name))
    };
    let places = COLUMNS.map(find);
    let needed = places.iter().zip(COLUMNS);
    let all = needed
        .filter(|(_, name)| !matches!(*name, "date formatted" | "weekday" | "notes"))
        .all(|(place, _)| place.is_some());
    all.then_some(places)
}

/// What a Bearable export holds. `mood` names the scale of its moods; without it they wait ([`Found::moods_waiting`]).
///
/// # Errors
/// [`ExchangeError::NotOfApp`] and those of every text file.
pub fn read_bearable(
    bytes: &[u8],
    mood: Option<BearableMood>,
    context: ImportContext,
) -> Result<Found, ExchangeError> {
    let text = text::decode(bytes)?;
    let mut rows = Rows::new(&text, b',');
    let places = columns(&rows.header()?).ok_or(ExchangeError::NotOfApp {
        app: Source::Bearable,
    })?;
    let mut reader = Reader {
        gather: Gather::new(Source::Bearable, context),
        mood,
        groups: Vec::new(),
        open: std::collections::HashMap::new(),
    };
    while let Some(row) = rows.next()? {
        let item = if row.truncated {
            Err(SkipReason::Truncated)
        } else {
            Item::read(row.fields, &places, &mut reader.gather)
        };
        let line = row.line;
        if let Err(why) = item.and_then(|item| reader.take(line, item)) {
            reader.gather.skip(line, why);
        }
    }
    let count = rows.count();
    Ok(reader.finish(count))
}

/// One row.
struct Item {
    day: NaiveDate,
    time_of_day: String,
    category: String,
    rating: String,
    detail: String,
    notes: String,
}

impl Item {
    fn read(
        fields: &StringRecord,
        places: &[Option<usize>; 8],
        gather: &mut Gather,
    ) -> Result<Self, SkipReason> {
        let [
            date,
            formatted,
            _,
            time_of_day,
            category,
            rating,
            detail,
            notes,
        ] = places.map(|place| place.and_then(|place| fields.get(place)));
        if time_of_day.is_none() || category.is_none() {
            return Err(SkipReason::TooFewFields);
        }
        let text = |field: Option<&str>| field.unwrap_or_default().to_owned();
        let day = match formatted.filter(|f| !f.trim().is_empty()) {
            Some(iso) => {
                ballast_model::parse_day("date formatted", iso).map_err(at("date formatted"))?
            }
            None => spoken_date(date.unwrap_or_default())?,
        };
        Ok(Self {
            day: not_ahead("date", day, &gather.context)?,
            time_of_day: gather.line(&text(time_of_day)),
            category: gather.line(&text(category)),
            rating: gather.line(&text(rating)),
            detail: gather.line(&text(detail)),
            notes: gather.note(&text(notes)),
        })
    }

    /// A clock time, where the time of day is one.
    fn time(&self) -> Option<NaiveTime> {
        when::time(&self.time_of_day).ok()
    }
}

/// `21st Mar 2021`.
fn spoken_date(typed: &str) -> Result<NaiveDate, SkipReason> {
    let bad = || wrong("date", Problem::NotADate);
    let mut parts = typed.split_whitespace();
    let (Some(day), Some(month), Some(year), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(bad());
    };
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let date = format!("{day} {month} {year}");
    NaiveDate::parse_from_str(&date, "%d %b %Y").map_err(|_| bad())
}

/// A day and time of day while it is read.
struct Group {
    line: u64,
    day: NaiveDate,
    time_of_day: String,
    time: Option<NaiveTime>,
    draft: Draft,
}

struct Reader {
    gather: Gather,
    mood: Option<BearableMood>,
    groups: Vec<Group>,
    open: std::collections::HashMap<(NaiveDate, String), usize>,
}

impl Reader {
    fn take(&mut self, line: u64, item: Item) -> Result<(), SkipReason> {
        let key = item.category.to_lowercase();
        if key == "meds/supplements" {
            return self.doses(line, &item);
        }
        let mut draft = Draft::default();
        match key.as_str() {
            "mood" => self.mood(&item, &mut draft)?,
            "energy" => energy(&item, &mut draft)?,
            "sleep" => self.sleep(&item, &mut draft)?,
            "sleep quality" => answer(&item, "Sleep quality", &mut draft),
            "symptom" => symptom(&item, &mut draft)?,
            "nutrition"
            | "health measurements"
            | "period"
            | "gratitudes"
            | "custom ratings"
            | "bowel movement" => in_words(&item, &mut draft),
            _ => factors(&item, &mut draft),
        }
        draft.say(item.notes.clone());
        let at = (item.day, item.time_of_day.clone());
        let place = *self.open.entry(at).or_insert(self.groups.len());
        if place == self.groups.len() {
            self.groups.push(Group {
                line,
                day: item.day,
                time: item.time(),
                time_of_day: item.time_of_day,
                draft: Draft::default(),
            });
        }
        if let Some(group) = self.groups.get_mut(place) {
            join(&mut group.draft, draft);
        }
        Ok(())
    }

    fn mood(&mut self, item: &Item, draft: &mut Draft) -> Result<(), SkipReason> {
        let value = number(&item.rating).ok_or(wrong("rating/amount", Problem::NotANumber))?;
        let range = |max: i64| wrong("rating/amount", Problem::OutOfRange { min: 1, max });
        let most = if self.mood == Some(BearableMood::Five) {
            5
        } else {
            10
        };
        let step = whole(value, 1, most).ok_or(range(most))?;
        self.gather.saw_mood(value);
        match self.mood {
            None => {
                self.gather.found.moods_waiting += 1;
                draft.say(item.detail.clone());
                return Ok(());
            }
            Some(BearableMood::Five) => draft.mood = Some(mood_of_level(step)),
            Some(BearableMood::Ten) => draft.mood = Some(step),
        }
        draft.say(item.detail.clone());
        Ok(())
    }

    /// `07:55` asleep, or `Asleep 23:10–07:05`, over midnight or not.
    fn sleep(&mut self, item: &Item, draft: &mut Draft) -> Result<(), SkipReason> {
        let length = duration(&item.rating);
        if length.is_none() && !item.rating.is_empty() {
            return Err(wrong("rating/amount", Problem::NotATime));
        }
        if let Some(minutes) = length {
            self.gather.kind("Sleep", TrackerKind::Minutes);
            draft.answer("Sleep", Value::Number(minutes.into()));
        }
        let span = item.detail.strip_prefix("Asleep").map(str::trim);
        let span = span.and_then(|span| span.split_once(['–', '-', '—']));
        let span = span.and_then(|(from, to)| Some((when::time(from).ok()?, when::time(to).ok()?)));
        match span {
            Some((from, to)) => {
                for (name, time) in [("Asleep", from), ("Awake", to)] {
                    self.gather.kind(name, TrackerKind::ClockTime);
                    draft.answer(name, minutes_of_day(time));
                }
            }
            None => draft.say(item.detail.clone()),
        }
        Ok(())
    }

    /// A row may name several medicines, with an amount each.
    fn doses(&mut self, line: u64, item: &Item) -> Result<(), SkipReason> {
        let names: Vec<&str> = parts(&item.detail);
        if names.is_empty() {
            return Err(wrong("detail", Problem::Empty));
        }
        let amounts: Vec<&str> = parts(&item.rating);
        let time = item.time();
        for (place, name) in names.iter().enumerate() {
            let same = amounts.len() == names.len();
            let words = amounts.get(place).filter(|_| same).map(|w| (*w).to_owned());
            let day = item.day.to_string();
            let said = words.clone().unwrap_or_default();
            let identity = [day.as_str(), &item.time_of_day, "dose", name, &said];
            let source_key = self.gather.key(identity);
            self.gather.dose(FoundDose {
                line,
                day: item.day,
                planned: None,
                taken: true,
                taken_at: time,
                recorded: self.gather.context.moment(item.day, time),
                medicine: (*name).to_owned(),
                amount: words.as_deref().and_then(amounts::amount),
                amount_words: words,
                note: Some(item.notes.clone()),
                source_key,
            })?;
        }
        Ok(())
    }

    fn finish(mut self, rows: u32) -> Found {
        for group in std::mem::take(&mut self.groups) {
            let recorded = self.gather.context.moment(group.day, group.time);
            let day = group.day.to_string();
            let identity = [day.as_str(), &group.time_of_day];
            let taken = self
                .gather
                .entry(group.line, group.day, recorded, group.draft, identity);
            if let Err(why) = taken {
                self.gather.skip(group.line, why);
            }
        }
        self.gather.finish(rows)
    }
}

fn join(into: &mut Draft, from: Draft) {
    match (into.mood, from.mood) {
        (None, mood) => into.mood = mood,
        // A second mood of the same time of day is told in words.
        (Some(_), Some(mood)) => into.say(ballast_words::t!(
            "exchange-mood-too",
            mood = mood.to_string()
        )),
        (Some(_), None) => {}
    }
    for (name, value) in from.values {
        into.answer(&name, value);
    }
    for tag in &from.tags {
        into.tag(tag);
    }
    into.note.extend(from.note);
}

fn parts(joined: &str) -> Vec<&str> {
    joined
        .split('|')
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect()
}

fn whole(value: Decimal, min: i64, max: i64) -> Option<u8> {
    let in_range = value >= min.into() && value <= max.into();
    (value.is_integer() && in_range)
        .then(|| u8::try_from(value).ok())
        .flatten()
}

/// `HH:MM` as minutes, at most a day.
fn duration(typed: &str) -> Option<u32> {
    let (hours, minutes) = typed.split_once(':')?;
    let plain =
        |part: &str| part.bytes().all(|b| b.is_ascii_digit()) && (1..=2).contains(&part.len());
    if !plain(hours) || !plain(minutes) {
        return None;
    }
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn energy(item: &Item, draft: &mut Draft) -> Result<(), SkipReason> {
    let label = item.detail.to_lowercase();
    let step = ENERGY.iter().position(|known| *known == label);
    let value = number(&item.rating).or(step.map(|step| Decimal::from(step + 1)));
    let value = value.ok_or(wrong("rating/amount", Problem::NotANumber))?;
    draft.answer("Energy", Value::Number(value));
    if step.is_none() {
        draft.say(item.detail.clone());
    }
    Ok(())
}

/// `Anxiety (Moderate)` with a rating from 1 to 4.
fn symptom(item: &Item, draft: &mut Draft) -> Result<(), SkipReason> {
    let name = match item.detail.rsplit_once('(') {
        Some((name, label)) if label.ends_with(')') => name.trim(),
        _ => item.detail.trim(),
    };
    if name.is_empty() {
        return Err(wrong("detail", Problem::Empty));
    }
    let value = number(&item.rating).ok_or(wrong("rating/amount", Problem::NotANumber))?;
    draft.answer(name, Value::Number(value));
    Ok(())
}

/// A number where there is one, else the word: which word stands for which number is not documented.
fn answer(item: &Item, name: &str, draft: &mut Draft) {
    match (number(&item.rating), item.detail.is_empty()) {
        (Some(value), _) => draft.answer(name, Value::Number(value)),
        (None, false) => draft.answer(name, Value::Text(item.detail.clone())),
        (None, true) if !item.rating.is_empty() => {
            draft.answer(name, Value::Text(item.rating.clone()));
        }
        (None, true) => {}
    }
}

/// `☕ Caffeine - Little | 💣 Stress`: a tag each, with its level when it has one.
fn factors(item: &Item, draft: &mut Draft) {
    if item.rating.is_empty() {
        for factor in parts(&item.detail) {
            draft.tag(factor);
        }
    } else {
        in_words(item, draft);
    }
}

fn in_words(item: &Item, draft: &mut Draft) {
    let said = [item.rating.as_str(), &item.detail];
    let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    if !said.is_empty() {
        draft.say(format!("{}: {}", item.category, said.join(", ")));
    }
}
