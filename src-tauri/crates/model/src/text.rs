//! Words a person types: bounded, free of control characters, otherwise kept exactly.

use crate::{Invalid, Problem};

/// Most characters in a one-line field (a name, a title, a reason).
pub const LINE_MAX: usize = 200;
/// Most characters in a note: about a hundred printed pages.
pub const NOTE_MAX: usize = 200_000;

/// A one-line text that must not be empty: trimmed, at most [`LINE_MAX`] characters.
///
/// # Errors
/// [`Problem::Empty`], [`Problem::TooLong`] or [`Problem::ControlCharacters`] at `field`.
pub fn line(field: &str, typed: &str) -> Result<String, Invalid> {
    match optional_line(field, Some(typed))? {
        Some(text) => Ok(text),
        None => Err(Invalid::new(field, Problem::Empty)),
    }
}

/// A one-line text that may be left out.
///
/// # Errors
/// [`Problem::TooLong`] or [`Problem::ControlCharacters`] at `field`.
pub fn optional_line(field: &str, typed: Option<&str>) -> Result<Option<String>, Invalid> {
    bounded_line(field, typed, LINE_MAX)
}

/// A one-line text of at most `max` characters that may be left out.
pub(crate) fn bounded_line(
    field: &str,
    typed: Option<&str>,
    max: usize,
) -> Result<Option<String>, Invalid> {
    bounded(field, typed, max, |c| c.is_control())
}

/// A note of several lines that may be left out: at most [`NOTE_MAX`] characters; line breaks and tabs are kept.
///
/// # Errors
/// [`Problem::TooLong`] or [`Problem::ControlCharacters`] at `field`.
pub fn note(field: &str, typed: Option<&str>) -> Result<Option<String>, Invalid> {
    bounded_note(field, typed, NOTE_MAX)
}

/// A text of several lines, of at most `max` characters, that may be left out.
pub(crate) fn bounded_note(
    field: &str,
    typed: Option<&str>,
    max: usize,
) -> Result<Option<String>, Invalid> {
    bounded(field, typed, max, |c| {
        c.is_control() && !matches!(c, '\n' | '\r' | '\t')
    })
}

fn bounded(
    field: &str,
    typed: Option<&str>,
    max: usize,
    refused: fn(char) -> bool,
) -> Result<Option<String>, Invalid> {
    let Some(text) = typed.map(str::trim).filter(|t| !t.is_empty()) else {
        return Ok(None);
    };
    if text.chars().take(max + 1).count() > max {
        return Err(Invalid::new(field, Problem::TooLong { max }));
    }
    if text.chars().any(refused) {
        return Err(Invalid::new(field, Problem::ControlCharacters));
    }
    Ok(Some(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_words_and_refuses_what_cannot_be_stored_honestly() {
        assert_eq!(line("name", "  Sertraline ").unwrap(), "Sertraline");
        assert_eq!(line("name", " ").unwrap_err().problem, Problem::Empty);
        assert_eq!(
            line("name", "a\u{7}b").unwrap_err().problem,
            Problem::ControlCharacters
        );
        assert_eq!(
            line("name", "two\nlines").unwrap_err().problem,
            Problem::ControlCharacters
        );
        assert_eq!(
            note("note", Some("two\nlines")).unwrap().as_deref(),
            Some("two\nlines")
        );
        assert_eq!(
            note("note", Some("nul\0")).unwrap_err().problem,
            Problem::ControlCharacters
        );
        let huge = "x".repeat(10 * 1024 * 1024);
        assert_eq!(
            note("note", Some(&huge)).unwrap_err().problem,
            Problem::TooLong { max: NOTE_MAX }
        );
    }
}
