//! English with an accent on every letter: whatever still reads as plain letters did not come out of a message file.

use std::borrow::Cow;

/// What follows every letter. It is taken off by the same folding that finds words without their accents.
const ACUTE: char = '\u{301}';

/// The letters with accents; what is no ASCII letter stays.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut accented = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        accented.push(c);
        if c.is_ascii_alphabetic() {
            accented.push(ACUTE);
        }
    }
    Cow::Owned(accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_gets_an_accent_and_nothing_else_changes() {
        assert_eq!(accented("Az 7 %, é: ~"), "A\u{301}z\u{301} 7 %, é: ~");
    }
}
