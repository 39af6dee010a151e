//! Days and times as Daylio writes them. Only what is known to occur is read; the rest is refused, never guessed.

use ballast_model::{Invalid, Problem, day_in_range, parse_day};
use chrono::{NaiveDate, NaiveTime};

/// Month names, January first: English, German, French, with the forms that differ by an accent or an abbreviation.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "jänner", "janvier", "janv"],
    &["february", "feb", "februar", "février", "févr"],
    &["march", "mar", "märz", "mär", "mars"],
    &["april", "apr", "avril", "avr"],
    &["may", "mai"],
    &["june", "jun", "juni", "juin"],
    &["july", "jul", "juli", "juillet", "juil"],
    &["august", "aug", "août"],
    &["september", "sep", "sept", "septembre"],
    &["october", "oct", "oktober", "okt", "octobre"],
    &["november", "nov", "novembre"],
    &["december", "dec", "dezember", "dez", "décembre", "déc"],
];

/// The day of the second and third generation: `full_date`, as `YYYY-MM-DD`.
pub(crate) fn full_date(typed: &str, today: NaiveDate) -> Result<NaiveDate, Invalid> {
    not_ahead("full_date", parse_day("full_date", typed)?, today)
}

/// The day of the first generation, from two columns: `2018` and `18 May` (or `May 18`, `18. Mai`, `18 mai`).
pub(crate) fn year_and_date(
    year: &str,
    date: &str,
    today: NaiveDate,
) -> Result<NaiveDate, Invalid> {
    let year = year.trim();
    if year.is_empty() {
        return Err(Invalid::new("year", Problem::Empty));
    }
    if year.len() != 4 || !year.chars().all(|c| c.is_ascii_digit()) {
        return Err(Invalid::new("year", Problem::NotADate));
    }
    let wrong = || Invalid::new("date", Problem::NotADate);
    let year = year.parse().map_err(|_| wrong())?;
    let mut words = date
        .split(|c: char| c.is_whitespace() || c == '.')
        .filter(|w| !w.is_empty());
    let (Some(one), Some(two), None) = (words.next(), words.next(), words.next()) else {
        return Err(if date.trim().is_empty() {
            Invalid::new("date", Problem::Empty)
        } else {
            wrong()
        });
    };
    let (day, month) = if one.starts_with(|c: char| c.is_ascii_digit()) {
        (one, two)
    } else {
        (two, one)
    };
    let month = month.to_lowercase();
    let month = (1..)
        .zip(MONTHS)
        .find(|(_, names)| names.contains(&month.as_str()))
        .map(|(number, _)| number);
    let day = day.parse().map_err(|_| wrong())?;
    let day = month
        .and_then(|month| NaiveDate::from_ymd_opt(year, month, day))
        .ok_or_else(wrong)?;
    not_ahead("date", day_in_range("date", day)?, today)
}

fn not_ahead(field: &str, day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Invalid> {
    if day > today {
        Err(Invalid::new(field, Problem::InTheFuture))
    } else {
        Ok(day)
    }
}

/// A time of day: `13:48`, or `8:30 pm` with any kind of space or none. `12:05 am` is five past midnight.
pub(crate) fn time(typed: &str) -> Result<NaiveTime, Invalid> {
    let wrong = || Invalid::new("time", Problem::NotATime);
    let plain: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '.')
        .collect::<String>()
        .to_lowercase();
    if plain.is_empty() {
        return Err(Invalid::new("time", Problem::Empty));
    }
    let (clock, half) = match (plain.strip_suffix("am"), plain.strip_suffix("pm")) {
        (Some(clock), _) => (clock, Some(0)),
        (_, Some(clock)) => (clock, Some(12)),
        _ => (plain.as_str(), None),
    };
    let (hour, minute) = clock.split_once(':').ok_or_else(wrong)?;
    let hour = number(hour, 1..=2).ok_or_else(wrong)?;
    let minute = number(minute, 2..=2).ok_or_else(wrong)?;
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return Err(wrong()),
    };
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or_else(wrong)
}

fn number(typed: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let plain = digits.contains(&typed.len()) && typed.chars().all(|c| c.is_ascii_digit());
    plain.then(|| typed.parse().ok()).flatten()
}
