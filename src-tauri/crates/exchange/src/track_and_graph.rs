//! Track & Graph's CSV export: one row a data point, in the layout with a label column and in the older one without.

use ballast_model::{Moment, Problem, TrackerKind, Value};
use chrono::DateTime;
use csv::StringRecord;
use rust_decimal::Decimal;

use crate::found::{Draft, Found, Gather, ImportContext, Source, not_ahead, number, wrong};
use crate::rows::Rows;
use crate::{ExchangeError, SkipReason, text};

const NOW: [&str; 5] = ["FeatureName", "Timestamp", "Value", "Label", "Note"];
const OLD: [&str; 4] = ["FeatureName", "Timestamp", "Value", "Note"];

/// Whether a first row is the header of such an export.
pub(crate) fn is_header(header: &StringRecord) -> bool {
    header.iter().eq(NOW) || header.iter().eq(OLD)
}

/// What a Track & Graph export holds: an entry a data point, with its label and note in words. Durations become minutes.
///
/// # Errors
/// [`ExchangeError::NotOfApp`] and those of every text file.
pub fn read_track_and_graph(bytes: &[u8], context: ImportContext) -> Result<Found, ExchangeError> {
    let text = text::decode(bytes)?;
    let mut rows = Rows::new(&text, b',');
    let header = rows.header()?;
    if !is_header(&header) {
        return Err(ExchangeError::NotOfApp {
            app: Source::TrackAndGraph,
        });
    }
    let labelled = header.len() == NOW.len();
    let mut gather = Gather::new(Source::TrackAndGraph, context);
    let mut numbers = std::collections::HashSet::new();
    while let Some(row) = rows.next()? {
        let line = row.line;
        let point = if row.truncated {
            Err(SkipReason::Truncated)
        } else {
            point(&mut gather, &mut numbers, line, row.fields, labelled)
        };
        if let Err(why) = point {
            gather.skip(line, why);
        }
    }
    let count = rows.count();
    Ok(gather.finish(count))
}

fn point(
    gather: &mut Gather,
    numbers: &mut std::collections::HashSet<String>,
    line: u64,
    fields: &StringRecord,
    labelled: bool,
) -> Result<(), SkipReason> {
    let columns = if labelled { NOW.len() } else { OLD.len() };
    match fields.len() {
        n if n < columns => return Err(SkipReason::TooFewFields),
        n if n > columns => return Err(SkipReason::TooManyFields),
        _ => {}
    }
    let get = |place: usize| fields.get(place).unwrap_or_default();
    let stamp = get(1).trim();
    let at =
        DateTime::parse_from_rfc3339(stamp).map_err(|_| wrong("Timestamp", Problem::NotADate))?;
    let recorded = Moment::lived(at.to_utc(), gather.context.zone, gather.context.day_end);
    not_ahead("Timestamp", recorded.day, &gather.context)?;
    if recorded.at > gather.context.now {
        return Err(wrong("Timestamp", Problem::InTheFuture));
    }

    let name = gather.line(get(0));
    if name.is_empty() {
        return Err(wrong("FeatureName", Problem::Empty));
    }
    let typed = gather.line(get(2));
    let (value, label) = if labelled {
        (value(&typed), gather.line(get(3)))
    } else {
        old_value(&typed)
    };
    let value = value.ok_or(wrong("Value", Problem::NotANumber))?;
    // A name is minutes only if every one of its values is a duration.
    match value {
        Measured::Duration(_) if !numbers.contains(&name) => {
            gather.kind(&name, TrackerKind::Minutes)
        }
        Measured::Duration(_) => {}
        Measured::Number(_) => {
            numbers.insert(name.clone());
            gather.forget_kind(&name);
        }
    }
    let note = gather.note(get(if labelled { 4 } else { 3 }));
    let mut draft = Draft::default();
    let number = match value {
        Measured::Number(number) | Measured::Duration(number) => number,
    };
    draft.answer(&name, Value::Number(number));
    draft.say(label.clone());
    draft.say(note.clone());
    let day = recorded.day;
    let identity = [name.as_str(), stamp, &typed, &label, &note];
    gather.entry(line, day, recorded, draft, identity)
}

/// A number, or a duration in minutes.
enum Measured {
    Number(Decimal),
    Duration(Decimal),
}

fn value(typed: &str) -> Option<Measured> {
    if typed.contains(':') {
        duration(typed).map(Measured::Duration)
    } else {
        number(typed).map(Measured::Number)
    }
}

/// `h:mm:ss` with any number of hours, also below zero, as minutes to two places.
fn duration(typed: &str) -> Option<Decimal> {
    let (below, plain) = match typed.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, typed),
    };
    let parts: Vec<&str> = plain.split(':').collect();
    let [hours, minutes, seconds] = parts.as_slice() else {
        return None;
    };
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    if !digits(hours, 7) || !digits(minutes, 2) || !digits(seconds, 2) {
        return None;
    }
    let (hours, minutes, seconds): (i64, i64, i64) = (
        hours.parse().ok()?,
        minutes.parse().ok()?,
        seconds.parse().ok()?,
    );
    if minutes > 59 || seconds > 59 {
        return None;
    }
    let all = Decimal::from(hours * 3600 + minutes * 60 + seconds) / Decimal::from(60);
    let all = all.round_dp(2).normalize();
    Some(if below { -all } else { all })
}

/// `1.0`, `1.0:Label`, `1:10:00` or `1:10:00:Label`.
fn old_value(typed: &str) -> (Option<Measured>, String) {
    if let Some(value) = value(typed) {
        return (Some(value), String::new());
    }
    let third = typed.match_indices(':').nth(2);
    if let Some((front, label)) = third.map(|(at, _)| typed.split_at(at))
        && let Some(minutes) = duration(front)
    {
        let label = label.trim_start_matches(':').trim().to_owned();
        return (Some(Measured::Duration(minutes)), label);
    }
    match typed.split_once(':') {
        Some((front, label)) => (number(front).map(Measured::Number), label.trim().to_owned()),
        None => (None, String::new()),
    }
}
