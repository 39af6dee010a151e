//! Words folded for comparing and finding: case, accents and spacing do not matter. Never shown.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case without accents, its words with one space between.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        for small in letter.to_lowercase() {
            match small {
                'ß' => plain.push_str("ss"),
                'æ' => plain.push_str("ae"),
                'œ' => plain.push_str("oe"),
                'ø' => plain.push('o'),
                'ł' => plain.push('l'),
                'đ' | 'ð' => plain.push('d'),
                'þ' => plain.push_str("th"),
                'ı' => plain.push('i'),
                // A capital İ in lower case brings its dot along.
                dot if is_combining_mark(dot) => {}
                other => plain.push(other),
            }
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word of a text: where it stands, in bytes, and how it is folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the text.
    pub at: Range<usize>,
    /// Its folded form, letters and digits only, never empty.
    pub folded: String,
}

/// The words of a text, in order. A sign of a script that puts no spaces between words is a word of its own.
///
/// ```
/// let words = ballast_model::words_of("Café, 2x");
/// let folded: Vec<&str> = words.iter().map(|w| w.folded.as_str()).collect();
/// assert_eq!(folded, ["cafe", "2x"]);
/// assert_eq!(words[0].at, 0..5);
/// ```
#[must_use]
pub fn words_of(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut begun: Option<usize> = None;
    for (at, letter) in text.char_indices() {
        let belongs = holds_letters(letter);
        let alone = stands_alone(letter);
        if begun.is_some() && (!belongs || alone) {
            close(text, begun.take(), at, &mut found);
        }
        if alone {
            close(text, Some(at), at + letter.len_utf8(), &mut found);
        } else if belongs && begun.is_none() {
            begun = Some(at);
        }
    }
    close(text, begun, text.len(), &mut found);
    found
}

/// Adds the word between two places; a sign that folds to several words (a fraction, a unit) is several at one place.
fn close(text: &str, begun: Option<usize>, end: usize, found: &mut Vec<Word>) {
    let Some(raw) = begun.and_then(|begun| Some((begun, text.get(begun..end)?))) else {
        return;
    };
    let folded = fold(raw.1);
    let parts = folded.split(|c: char| !c.is_alphanumeric());
    found.extend(parts.filter(|part| !part.is_empty()).map(|part| Word {
        at: raw.0..end,
        folded: part.to_owned(),
    }));
}

/// A letter, a digit, a mark on one, or a sign made of them such as ㎏.
fn holds_letters(letter: char) -> bool {
    letter.is_alphanumeric()
        || is_combining_mark(letter)
        || (!letter.is_ascii() && std::iter::once(letter).nfkd().any(char::is_alphanumeric))
}

/// Scripts such as Chinese and Japanese put no spaces between words.
fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        && letter.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_accents_and_spacing_do_not_matter() {
        for (one, other) in [
            ("Café", "cafe"),
            ("  in  the\nbus ", "In the BUS"),
            ("Straße", "STRASSE"),
            ("Łódź", "lodz"),
            ("ÅRHUS", "a\u{30a}rhus"),
            ("İstanbul", "istanbul"),
            ("ﬁne", "fine"),
            ("Œuvre", "oeuvre"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        assert_ne!(fold("bus"), fold("bush"));
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "Ça va? Straße 心累 ½ e\u{301}t";
        let words = words_of(text);
        let folded: Vec<&str> = words.iter().map(|w| w.folded.as_str()).collect();
        assert_eq!(folded, ["ca", "va", "strasse", "心", "累", "1", "2", "et"]);
        let stands = |word: usize| text.get(words[word].at.clone());
        assert_eq!(stands(2), Some("Straße"));
        assert_eq!(stands(7), Some("e\u{301}t"));
        assert!(words_of(" …?! ").is_empty());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        /// Every word lies in the text, in order, and folding the whole finds nothing more than folding its words.
        #[test]
        fn words_cover_every_letter(text in "\\PC{0,60}") {
            let words = words_of(&text);
            let mut last = 0;
            for word in &words {
                prop_assert!(word.at.start >= last && text.get(word.at.clone()).is_some());
                prop_assert!(!word.folded.is_empty() && word.folded.chars().all(char::is_alphanumeric));
                last = word.at.start;
            }
            let letters = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let joined: String = words.iter().map(|w| w.folded.as_str()).collect();
            prop_assert_eq!(joined, letters(&fold(&text)));
        }
    }
}
