//! Dates, durations and numbers in plain words, and the cleaning of a person's words before they are drawn.
//! Not: sentences (see `reading` and `describe`).

use ballast_words::{day, decimal, fixed, t};
use chrono::{Datelike, NaiveDate};

pub(crate) use ballast_words::day::{
    long as date, month_and_year as month_year, short as day_month,
};

/// "September"
pub(crate) fn month(day: NaiveDate) -> &'static str {
    day::month(day.month())
}

/// "Sep"
pub(crate) fn short_month(day: NaiveDate) -> &'static str {
    match day.month() {
        1 => fixed::t!("chart-words-short-jan"),
        2 => fixed::t!("chart-words-short-feb"),
        3 => fixed::t!("chart-words-short-mar"),
        4 => fixed::t!("chart-words-short-apr"),
        5 => fixed::t!("chart-words-short-may"),
        6 => fixed::t!("chart-words-short-jun"),
        7 => fixed::t!("chart-words-short-jul"),
        8 => fixed::t!("chart-words-short-aug"),
        9 => fixed::t!("chart-words-short-sep"),
        10 => fixed::t!("chart-words-short-oct"),
        11 => fixed::t!("chart-words-short-nov"),
        _ => fixed::t!("chart-words-short-dec"),
    }
}

/// Appends "Saturday 6 June 2026", as a sentence begins.
pub(crate) fn weekday_date(out: &mut String, day: NaiveDate) {
    out.push_str(&capitalised(&day::full(day)));
}

/// "7 h 10 min", "8 h"
pub(crate) fn hours(hours: f64) -> String {
    let minutes = (hours * 60.0).round() as u64;
    match (minutes / 60, minutes % 60) {
        (h, 0) => format!("{h} h"),
        (0, m) => format!("{m} min"),
        (h, m) => format!("{h} h {m} min"),
    }
}

/// "5.1": a rating with one decimal (the formatter of floats is slow over ten years of days).
pub(crate) fn tenths(rating: f64) -> String {
    let tenths = (rating * 10.0).round() as u64;
    decimal(&format!("{}.{}", tenths / 10, tenths % 10))
}

/// "7", "7.5", "−2": a number with one decimal where it has one, and a true minus sign.
pub(crate) fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    let sign = if rounded < 0.0 { "\u{2212}" } else { "" };
    let size = rounded.abs();
    if size.fract() == 0.0 {
        format!("{sign}{size:.0}")
    } else {
        decimal(&format!("{sign}{size:.1}"))
    }
}

/// "5.1", "−0.4": a number with exactly one decimal and a true minus sign.
pub(crate) fn one_decimal(value: f64) -> String {
    let text = format!("{:.1}", value.abs());
    if value < 0.0 && text != "0.0" {
        decimal(&format!("\u{2212}{text}"))
    } else {
        decimal(&text)
    }
}

/// "+0.6", "−0.4", "0.0"
pub(crate) fn signed_decimal(value: f64) -> String {
    let text = one_decimal(value);
    if value >= 0.05 {
        format!("+{text}")
    } else {
        text
    }
}

/// "between March and June 2026", "between November 2025 and March 2026", "in June 2026"
pub(crate) fn between_months(from: NaiveDate, to: NaiveDate) -> String {
    if (from.year(), from.month()) == (to.year(), to.month()) {
        t!("chart-words-in-month", month = month_year(to))
    } else if from.year() == to.year() {
        t!(
            "chart-words-between",
            from = month(from),
            to = month_year(to)
        )
    } else {
        t!(
            "chart-words-between",
            from = month_year(from),
            to = month_year(to)
        )
    }
}

/// "rose from 3.8 to 5.9", "stayed at about 5.1"; what differs by less than `least` counts as staying.
pub(crate) fn trend(first: f64, last: f64, least: f64) -> String {
    let (a, b) = (number(first), number(last));
    if a == b {
        t!("chart-words-stayed", a = a)
    } else if (last - first).abs() < least {
        t!("chart-words-stayed-about", a = a, b = b)
    } else if last > first {
        t!("chart-words-rose", a = a, b = b)
    } else {
        t!("chart-words-fell", a = a, b = b)
    }
}

/// The first letter as a capital.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// "1 day", "3 days"
pub(crate) fn days(n: usize) -> String {
    t!("count-days", n = n)
}

/// "1 session", "3 sessions"
pub(crate) fn sessions(n: usize) -> String {
    t!("count-sessions", n = n)
}

/// "1 use", "3 uses"
pub(crate) fn uses(n: usize) -> String {
    t!("chart-words-uses", n = n)
}

/// "1 week", "3 weeks"
pub(crate) fn weeks(n: usize) -> String {
    t!("count-weeks", n = n)
}

/// "a", "a and b", "a, b and c"
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => t!(
            "chart-words-and",
            most = most.join(", "),
            last = last.as_str()
        ),
    }
}

/// "mild", "moderate", "severe", from 1, 2 and 3.
pub(crate) fn severity(severity: u8) -> &'static str {
    match severity {
        0 | 1 => fixed::t!("chart-words-mild"),
        2 => fixed::t!("chart-words-moderate"),
        _ => fixed::t!("chart-words-severe"),
    }
}

/// "+2", "−3", "0": with a true minus sign, so that it lines up and is read aloud as minus.
pub(crate) fn signed(n: i8) -> String {
    match n {
        0 => "0".to_owned(),
        n if n > 0 => format!("+{n}"),
        n => format!("\u{2212}{}", n.unsigned_abs()),
    }
}

/// A person's words as one line that is legal in XML: control characters, line breaks and direction overrides
/// become single spaces.
pub(crate) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let hidden = c.is_control()
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
            || matches!(
                c,
                '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{FDD0}'..='\u{FDEF}'
            );
        if hidden || c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// What the words of a dose that is taken only when needed end with, in every language.
const IF_NEEDED: [&str; 9] = [
    "if needed",
    "as needed",
    "when needed",
    "bei bedarf",
    "si hace falta",
    "cuando haga falta",
    "si es necesario",
    "cuando sea necesario",
    "a demanda",
];

/// Whether the words of a dose say that it is taken only when needed.
pub(crate) fn is_if_needed(label: &str) -> bool {
    let label = one_line(label).to_lowercase();
    IF_NEEDED.iter().any(|end| label.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_said_in_hours_and_minutes() {
        assert_eq!(hours(7.0 + 1.0 / 6.0), "7 h 10 min");
        assert_eq!(hours(8.0), "8 h");
        assert_eq!(hours(0.75), "45 min");
        assert_eq!(hours(0.0), "0 h");
        assert_eq!(hours(7.9999), "8 h");
    }

    #[test]
    fn words_become_one_legal_line() {
        assert_eq!(one_line("  a\u{0}\u{1b}b\r\nc\u{202e}d \t"), "a b c d");
        assert_eq!(one_line("\u{7}\n"), "");
    }
}
