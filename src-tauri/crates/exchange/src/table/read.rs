//! Reading a table by a recipe.

use ballast_model::{Amount, Moment, Problem, TrackerKind, Value};
use chrono::{NaiveDate, NaiveTime};
use csv::StringRecord;
use encoding_rs::Encoding;
use rust_decimal::Decimal;

use super::look::{decode_as, find_delimiter, find_encoding};
use super::recipe::{Column, ColumnUse, MoodScale, Recipe, Step};
use super::{COLUMNS_MAX, DecimalMark, cells};
use crate::found::{
    Draft, Found, FoundDose, FoundSession, Gather, ImportContext, Source, minutes_of_day,
    not_ahead, wrong,
};
use crate::rows::Rows;
use crate::{ExchangeError, RecipeProblem, SkipReason, amounts, mood_of_level};

/// What a table holds, by a recipe.
///
/// A row with a cell that cannot be read is left out whole, with the column: half a row would look like a whole one.
///
/// # Errors
/// [`ExchangeError::BadRecipe`] and those of [`crate::look_at_table`].
pub fn read_table(
    bytes: &[u8],
    recipe: &Recipe,
    context: ImportContext,
) -> Result<Found, ExchangeError> {
    recipe.checked()?;
    let found = find_encoding(bytes)?.0;
    let named = recipe.encoding.as_ref();
    let encoding = named.and_then(|label| Encoding::for_label(label.as_bytes()));
    let text = decode_as(bytes, encoding.unwrap_or(found))?;
    read_as(Source::Table, &text, recipe, context)
}

/// The same for a text of an app whose table it is.
pub(crate) fn read_as(
    source: Source,
    text: &str,
    recipe: &Recipe,
    context: ImportContext,
) -> Result<Found, ExchangeError> {
    recipe.checked()?;
    let delimiter = recipe.delimiter.unwrap_or_else(|| find_delimiter(text));
    let mut rows = Rows::new(text, u8::try_from(delimiter).unwrap_or(b','));
    let names = if recipe.header {
        rows.header()?
    } else {
        StringRecord::new()
    };
    let places = places(recipe, &names)?;
    let mut gather = Gather::new(source, context);
    for (_, what) in &places {
        if let ColumnUse::Tracker {
            name,
            kind: Some(kind),
            ..
        } = what
        {
            gather.kind(name, *kind);
        }
    }
    let mut reader = Reader {
        recipe,
        delimiter,
        several_notes: places
            .iter()
            .filter(|(_, w)| **w == ColumnUse::Note)
            .count()
            > 1,
        names: &names,
        places: &places,
        gather,
    };
    let mut filled = vec![0_u32; names.len().min(COLUMNS_MAX)];
    while let Some(row) = rows.next()? {
        for (count, cell) in filled.iter_mut().zip(row.fields) {
            *count += u32::from(!cell.trim().is_empty());
        }
        let line = row.line;
        let read = if row.truncated {
            Err(SkipReason::Truncated)
        } else {
            reader.row(line, row.fields)
        };
        if let Err(why) = read {
            reader.gather.skip(line, why);
        }
    }
    let mut gather = reader.gather;
    for (place, (name, filled)) in names.iter().zip(filled).enumerate() {
        if !places.iter().any(|(taken, _)| *taken == place) {
            gather.unread(name, filled);
        }
    }
    let count = rows.count();
    Ok(gather.finish(count))
}

/// The places of the columns that are taken, from 0.
fn places<'r>(
    recipe: &'r Recipe,
    names: &StringRecord,
) -> Result<Vec<(usize, &'r ColumnUse)>, ExchangeError> {
    let missing = ExchangeError::BadRecipe(RecipeProblem::ColumnMissing);
    let mut places: Vec<(usize, &ColumnUse)> = Vec::new();
    for column in &recipe.columns {
        let place = match &column.column {
            Column::Named(name) => {
                let wanted = name.trim().to_lowercase();
                names.iter().position(|n| n.trim().to_lowercase() == wanted)
            }
            Column::At(place) => usize::try_from(*place).ok().and_then(|p| p.checked_sub(1)),
        };
        let place = place.filter(|place| !recipe.header || *place < names.len());
        let place = place
            .filter(|place| *place < COLUMNS_MAX)
            .ok_or(missing.clone())?;
        if places.iter().any(|(taken, _)| *taken == place) {
            return Err(ExchangeError::BadRecipe(RecipeProblem::ColumnTwice));
        }
        places.push((place, &column.what));
    }
    Ok(places)
}

struct Reader<'a> {
    recipe: &'a Recipe,
    delimiter: char,
    several_notes: bool,
    names: &'a StringRecord,
    places: &'a [(usize, &'a ColumnUse)],
    gather: Gather,
}

/// When a row is.
struct When {
    day: NaiveDate,
    time: Option<NaiveTime>,
    recorded: Moment,
}

impl Reader<'_> {
    fn row(&mut self, line: u64, fields: &StringRecord) -> Result<(), SkipReason> {
        if !self.recipe.header {
            let last = self.places.iter().map(|(place, _)| *place).max();
            if last.is_some_and(|last| fields.len() <= last) {
                return Err(SkipReason::TooFewFields);
            }
        } else if fields.len() > self.names.len() {
            return Err(SkipReason::TooManyFields);
        }
        if fields.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        let when = self.when(fields)?;
        let mut draft = Draft::default();
        let (mut medicine, mut amount) = (None, None);
        let (mut doses, mut sessions) = (Vec::new(), Vec::new());
        for (place, what) in self.places {
            let cell = fields.get(*place).unwrap_or_default();
            if cell.trim().is_empty() {
                continue;
            }
            let column = u32::try_from(place + 1).unwrap_or(u32::MAX);
            let here = |problem| SkipReason::AtColumn { column, problem };
            match what {
                ColumnUse::Day | ColumnUse::Time | ColumnUse::DayAndTime => {}
                ColumnUse::Mood { scale } => {
                    draft.mood = Some(self.mood(cell, *scale).map_err(here)?);
                }
                ColumnUse::Tracker { name, kind, step } => {
                    if let Some(value) = self.answer(cell, *kind, *step).map_err(here)? {
                        draft.answer(name, value);
                    }
                }
                ColumnUse::Tags => self.tags(cell, &mut draft),
                ColumnUse::Note => {
                    let words = self.gather.note(cell);
                    let name = self.names.get(*place).unwrap_or_default();
                    let name = self.gather.line(name);
                    if self.several_notes && !name.is_empty() && !words.is_empty() {
                        draft.say(format!("{name}: {words}"));
                    } else {
                        draft.say(words);
                    }
                }
                ColumnUse::Medicine => medicine = Some(self.gather.line(cell)),
                ColumnUse::Amount => amount = Some(self.gather.line(cell)),
                ColumnUse::Dose { medicine, unit } => {
                    let number = cells::number(cell.trim(), self.recipe.decimals)
                        .ok_or(here(Problem::NotANumber))?;
                    if number != Decimal::ZERO {
                        let taken = Amount::new("amount", number, *unit)
                            .map_err(|invalid| here(invalid.problem))?;
                        doses.push((medicine.clone(), Some(taken), taken.to_string()));
                    }
                }
                ColumnUse::Session { course } => {
                    if cells::yes_or_no(cell) != Some(false) {
                        sessions.push(course.clone());
                    }
                }
            }
        }
        if let Some(medicine) = medicine {
            let words = amount.unwrap_or_default();
            doses.push((medicine, amounts::amount(&words), words));
        }
        self.keep(line, &when, draft, doses, sessions, fields)
    }

    /// Stores what a row says. A note goes with the check-in, or with the row's only dose or session when there is nothing else.
    fn keep(
        &mut self,
        line: u64,
        when: &When,
        mut draft: Draft,
        doses: Vec<(String, Option<Amount>, String)>,
        sessions: Vec<String>,
        fields: &StringRecord,
    ) -> Result<(), SkipReason> {
        let (day, time) = (when.day.to_string(), when.time.map(|t| t.to_string()));
        let time = time.unwrap_or_default();
        // The identity of a check-in is what stands in the columns that are taken, so that a column more in the table changes nothing.
        let cells = self
            .places
            .iter()
            .map(|(place, _)| fields.get(*place).unwrap_or_default().trim());
        let alone = draft.mood.is_none() && draft.values.is_empty() && draft.tags.is_empty();
        let mut note = None;
        if alone && doses.len() + sessions.len() == 1 {
            note = Some(std::mem::take(&mut draft.note).join("\n"));
        }
        let identity = [day.as_str(), &time].into_iter().chain(cells);
        self.gather
            .entry(line, when.day, when.recorded.clone(), draft, identity)?;
        for (medicine, amount, words) in doses {
            let source_key = self
                .gather
                .key([day.as_str(), &time, "dose", &medicine, &words]);
            self.gather.dose(FoundDose {
                line,
                day: when.day,
                planned: None,
                taken: true,
                taken_at: when.time,
                recorded: when.recorded.clone(),
                medicine,
                amount,
                amount_words: Some(words),
                note: note.take(),
                source_key,
            })?;
        }
        for course in sessions {
            let source_key = self.gather.key([day.as_str(), &time, "session", &course]);
            self.gather.session(FoundSession {
                line,
                day: when.day,
                time: when.time,
                course,
                note: note.take(),
                source_key,
            })?;
        }
        Ok(())
    }

    fn when(&self, fields: &StringRecord) -> Result<When, SkipReason> {
        let (mut day, mut time, mut instant) = (None, None, None);
        for (place, what) in self.places {
            let cell = fields.get(*place).unwrap_or_default().trim();
            let column = u32::try_from(place + 1).unwrap_or(u32::MAX);
            let here = |problem| SkipReason::AtColumn { column, problem };
            let order = self.recipe.dates;
            match what {
                ColumnUse::Day => day = Some(cells::day(cell, order).map_err(here)?),
                ColumnUse::Time if !cell.is_empty() => {
                    time = Some(cells::time(cell).map_err(here)?);
                }
                ColumnUse::DayAndTime => {
                    let (found, at, zoned) = cells::day_and_time(cell, order).map_err(here)?;
                    (day, time, instant) = (Some(found), at, zoned);
                }
                _ => {}
            }
        }
        let context = &self.gather.context;
        let day = day.ok_or(wrong("day", Problem::Empty))?;
        if let Some(instant) = instant {
            // An instant is told in the person's zone, whatever offset it was written with.
            let recorded = Moment::lived(instant.to_utc(), context.zone, context.day_end);
            if recorded.at > context.now {
                return Err(wrong("day", Problem::InTheFuture));
            }
            let time = Some(recorded.local_time());
            let day = not_ahead("day", recorded.day, context)?;
            return Ok(When {
                day,
                time,
                recorded,
            });
        }
        let day = not_ahead("day", day, context)?;
        let recorded = context.moment(day, time);
        Ok(When {
            day,
            time,
            recorded,
        })
    }

    fn mood(&mut self, cell: &str, scale: MoodScale) -> Result<u8, Problem> {
        let value = cells::number(cell.trim(), self.recipe.decimals).ok_or(Problem::NotANumber)?;
        let (min, max) = match scale {
            MoodScale::ZeroToTen => (0, 10),
            MoodScale::OneToTen => (1, 10),
            MoodScale::OneToFive => (1, 5),
            MoodScale::AroundZero => (-5, 5),
        };
        let range = Problem::OutOfRange { min, max };
        if !value.is_integer() || value < min.into() || value > max.into() {
            return Err(range);
        }
        self.gather.saw_mood(value);
        let step = i64::try_from(value).map_err(|_| range.clone())?;
        let step = if scale == MoodScale::AroundZero {
            step + 5
        } else {
            step
        };
        let step = u8::try_from(step).map_err(|_| range)?;
        Ok(if scale == MoodScale::OneToFive {
            mood_of_level(step)
        } else {
            step
        })
    }

    /// A cell as a tracker of that kind holds it; none when the cell says that nothing was entered.
    fn answer(
        &mut self,
        cell: &str,
        kind: Option<TrackerKind>,
        step: Step,
    ) -> Result<Option<Value>, Problem> {
        let cell = cell.trim();
        let mark: DecimalMark = self.recipe.decimals;
        let number = || cells::number(cell, mark);
        let value = match kind {
            Some(TrackerKind::ShortText) => None,
            Some(TrackerKind::YesNo) => {
                let yes = cells::yes_or_no(cell).ok_or(Problem::UnknownChoice)?;
                return Ok(Some(Value::Number(u8::from(yes).into())));
            }
            Some(TrackerKind::ClockTime) => {
                let time = cells::time(cell)?;
                return Ok(Some(minutes_of_day(time)));
            }
            Some(TrackerKind::Minutes) => {
                let read = number().or_else(|| cells::minutes(cell));
                Some(read.ok_or(Problem::NotANumber)?)
            }
            Some(TrackerKind::Hours) => {
                let hours =
                    |minutes: Decimal| (minutes / Decimal::from(60)).round_dp(2).normalize();
                let read = number().or_else(|| cells::minutes(cell).map(hours));
                Some(read.ok_or(Problem::NotANumber)?)
            }
            Some(TrackerKind::Scale10 | TrackerKind::Scale3 | TrackerKind::Count) => {
                Some(number().ok_or(Problem::NotANumber)?)
            }
            None => number(),
        };
        let Some(value) = value else {
            return Ok(Some(Value::Text(self.gather.line(cell)))
                .filter(|v| *v != Value::Text(String::new())));
        };
        Ok(match step {
            Step::AsItIs => Some(Value::Number(value)),
            Step::FromOne if value < Decimal::ONE => {
                return Err(Problem::OutOfRange { min: 1, max: 1000 });
            }
            Step::FromOne => Some(Value::Number(value - Decimal::ONE)),
            Step::ZeroIsNone if value == Decimal::ZERO => None,
            Step::ZeroIsNone => Some(Value::Number(value)),
        })
    }

    fn tags(&mut self, cell: &str, draft: &mut Draft) {
        let sign = ['|', ';', ',']
            .into_iter()
            .find(|sign| *sign != self.delimiter && cell.contains(*sign));
        let tags: Vec<&str> = sign.map_or_else(|| vec![cell], |sign| cell.split(sign).collect());
        for tag in tags {
            let tag = self.gather.line(tag);
            draft.tag(&tag);
        }
    }
}
