//! MedTimer's CSV export of events. Best effort: the header is localised, nothing is quoted, and older versions write fewer columns, whose
//! order is not known and which are left out row by row.
//!
//! Nine columns, parted by semicolons: reminded, medicine, amount, taken, tags, interval, notes, reminded (ISO 8601), taken (ISO 8601,
//! empty when it was not taken). Notes may hold semicolons and line breaks, so a row is read from both its ends.

use ballast_model::{Moment, Problem};
use chrono::{DateTime, FixedOffset, NaiveDateTime};

use crate::found::{Found, FoundDose, Gather, ImportContext, Source, not_ahead, wrong};
use crate::{ExchangeError, MAX_ROWS, SkipReason, amounts, text};

/// Columns of a row.
const COLUMNS: usize = 9;
/// Columns before the notes.
const BEFORE_NOTES: usize = 6;
/// Most lines that one row's notes may have.
const LINES_MAX: usize = 2_000;

/// Whether a first line can be the header of such an export: nine names parted by semicolons, the last two alike the first and fourth.
pub(crate) fn is_header(line: &str) -> bool {
    let names: Vec<&str> = line.trim_end().split(';').map(str::trim).collect();
    let [reminded, _, _, taken, _, _, _, reminded_iso, taken_iso] = names.as_slice() else {
        return false;
    };
    let alike = |short: &str, long: &str| !short.is_empty() && long.starts_with(short);
    names.iter().all(|n| !n.is_empty()) && alike(reminded, reminded_iso) && alike(taken, taken_iso)
}

/// What a MedTimer export holds: doses only. One that was not taken is told as that; whether it was forgotten or left out the file does
/// not say.
///
/// # Errors
/// [`ExchangeError::NotOfApp`] and those of every text file.
pub fn read_medtimer(bytes: &[u8], context: ImportContext) -> Result<Found, ExchangeError> {
    let text = text::decode(bytes)?;
    let mut lines = (1_u64..).zip(text.lines());
    let header = lines.next().map_or("", |(_, line)| line);
    let columns = header.split(';').count();
    if columns < 5 || (columns == COLUMNS && !header_is_words(header)) {
        return Err(ExchangeError::NotOfApp {
            app: Source::MedTimer,
        });
    }
    let mut gather = Gather::new(Source::MedTimer, context);
    let mut rows = 0_u32;
    let mut open: Option<(u64, String, usize)> = None;
    for (at, line) in lines {
        let (begun, row, length) = match open.take() {
            Some((begun, row, length)) => (begun, row + "\n" + line, length + 1),
            None if line.trim().is_empty() => continue,
            None => (at, line.to_owned(), 1),
        };
        // What stands before the notes is on one line. With less it is a row of an older layout, and no end of it is known.
        let older = length == 1 && semicolons(line) < BEFORE_NOTES;
        let whole = !older && is_whole(&row, line);
        if !older && !whole && length < LINES_MAX {
            open = Some((begun, row, length));
            continue;
        }
        if rows == MAX_ROWS {
            return Err(ExchangeError::TooManyRows { max: MAX_ROWS });
        }
        rows += 1;
        let read = if whole {
            dose(&mut gather, begun, &row)
        } else {
            Err(SkipReason::TooFewFields)
        };
        if let Err(why) = read {
            gather.skip(begun, why);
        }
    }
    if let Some((begun, _, _)) = open {
        rows += 1;
        gather.skip(begun, SkipReason::Truncated);
    }
    Ok(gather.finish(rows))
}

/// Whether no field of a line is a date: a header has names.
fn header_is_words(line: &str) -> bool {
    line.split(';').all(|field| instant(field).is_none())
}

fn semicolons(text: &str) -> usize {
    text.bytes().filter(|b| *b == b';').count()
}

/// Whether a row has its end: its last line ends in two dates, of which the second may be missing.
fn is_whole(row: &str, last_line: &str) -> bool {
    let mut ends = last_line.rsplitn(3, ';');
    let (Some(taken), Some(reminded)) = (ends.next(), ends.next()) else {
        return false;
    };
    let dated =
        instant(reminded).is_some() && (taken.trim().is_empty() || instant(taken).is_some());
    dated && semicolons(row) >= COLUMNS - 1
}

/// An instant: with an offset, or as a wall clock shows it.
fn instant(typed: &str) -> Option<At> {
    let typed = typed.trim();
    if !(16..=40).contains(&typed.len()) {
        return None;
    }
    if let Ok(at) = DateTime::parse_from_rfc3339(typed) {
        return Some(At::Offset(at));
    }
    let shapes = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M:%S",
    ];
    let mut read = shapes
        .iter()
        .map(|shape| NaiveDateTime::parse_from_str(typed, shape));
    read.find_map(Result::ok).map(At::Wall)
}

enum At {
    Offset(DateTime<FixedOffset>),
    Wall(NaiveDateTime),
}

impl At {
    /// The moment, with the local day that the day end gives it.
    fn moment(&self, context: &ImportContext) -> Moment {
        match self {
            Self::Offset(at) => Moment::lived(at.to_utc(), context.zone, context.day_end),
            Self::Wall(wall) => {
                let at = Moment::at_local(wall.date(), wall.time(), context.zone, context.day_end);
                Moment::lived(at.at, context.zone, context.day_end)
            }
        }
    }
}

fn dose(gather: &mut Gather, line: u64, row: &str) -> Result<(), SkipReason> {
    let fields: Vec<&str> = row.split(';').collect();
    // Six at the front, two at the end, and between them the notes with whatever they hold.
    let [_, medicine, amount, _, _, _, notes @ .., reminded, taken] = fields.as_slice() else {
        return Err(SkipReason::TooFewFields);
    };
    let context = gather.context;
    let planned = instant(reminded).ok_or(wrong("reminded", Problem::NotADate))?;
    let planned = planned.moment(&context);
    not_ahead("reminded", planned.day, &context)?;
    let actual = match taken.trim() {
        "" => None,
        typed => {
            let at = instant(typed).ok_or(wrong("taken", Problem::NotADate))?;
            let moment = at.moment(&context);
            not_ahead("taken", moment.day, &context)?;
            Some(moment)
        }
    };
    let medicine = gather.line(medicine);
    let words = gather.line(amount);
    let note = gather.note(&notes.join(";"));
    let source_key = gather.key([medicine.as_str(), &words, reminded.trim()]);
    let recorded = actual.clone().unwrap_or_else(|| planned.clone());
    gather.dose(FoundDose {
        line,
        day: planned.day,
        planned: Some(to_minute(&planned)),
        taken: actual.is_some(),
        taken_at: actual.as_ref().map(to_minute),
        recorded,
        medicine,
        amount: amounts::amount(&words),
        amount_words: Some(words),
        note: Some(note),
        source_key,
    })
}

/// The wall-clock time, to the minute.
fn to_minute(moment: &Moment) -> chrono::NaiveTime {
    use chrono::Timelike as _;
    let time = moment.local_time();
    time.with_second(0)
        .and_then(|time| time.with_nanosecond(0))
        .unwrap_or(time)
}
