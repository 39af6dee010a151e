//! Which language is spoken.

use std::cell::Cell;
use std::sync::atomic::{AtomicU8, Ordering};

/// A language all sentences exist in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, the language the sentences were first written in.
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// English with every letter of a message accented, to find the sentences that no message file has. For tests.
    Pseudo,
}

impl Language {
    /// Every language a person can choose.
    pub const ALL: [Self; 3] = [Self::English, Self::German, Self::Spanish];

    /// The BCP 47 tag: `en`, `de`, `es`; `en-XA` for the accented one.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Pseudo => "en-XA",
        }
    }

    /// The language of a tag as systems write it: `de`, `de-AT`, `de_CH.UTF-8`. `None` for a language without sentences.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case("en-XA") {
            return Some(Self::Pseudo);
        }
        let primary = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }
}

/// How many there are, with the one for tests.
pub(crate) const LANGUAGES: usize = 4;

static CURRENT: AtomicU8 = AtomicU8::new(Language::English as u8);

thread_local! {
    static FOR_NOW: Cell<Option<Language>> = const { Cell::new(None) };
}

/// The language spoken now: that of [`speaking`], else that of [`set_language`], else English.
#[must_use]
pub fn language() -> Language {
    if let Some(language) = FOR_NOW.get() {
        return language;
    }
    let now = CURRENT.load(Ordering::Relaxed);
    let spoken = [Language::German, Language::Spanish, Language::Pseudo];
    spoken
        .into_iter()
        .find(|language| *language as u8 == now)
        .unwrap_or(Language::English)
}

/// Speaks that language from now on.
pub fn set_language(language: Language) {
    CURRENT.store(language as u8, Ordering::Relaxed);
}

/// What `say` says, said in `language` whatever is spoken otherwise. It holds on this thread until `say` returns or panics.
pub fn speaking<T>(language: Language, say: impl FnOnce() -> T) -> T {
    struct Back(Option<Language>);

    impl Drop for Back {
        fn drop(&mut self) {
            FOR_NOW.set(self.0);
        }
    }

    let _back = Back(FOR_NOW.replace(Some(language)));
    say()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_language_is_spoken_for_a_while_and_only_here() {
        let inner = speaking(Language::German, || {
            let elsewhere = std::thread::spawn(language).join().unwrap();
            let within = speaking(Language::Spanish, language);
            (elsewhere, within, language())
        });
        let expected = (Language::English, Language::Spanish, Language::German);
        assert_eq!(inner, expected);
        let broken = std::panic::catch_unwind(|| speaking(Language::German, || panic!("made up")));
        assert!(broken.is_err());
        assert_eq!(language(), Language::English);
    }

    #[test]
    fn tags_of_systems_are_known() {
        for (tag, expected) in [
            ("de", Some(Language::German)),
            ("de_AT.UTF-8", Some(Language::German)),
            ("DE-ch", Some(Language::German)),
            ("es-419", Some(Language::Spanish)),
            ("en_GB", Some(Language::English)),
            ("en-XA", Some(Language::Pseudo)),
            ("est", None),
            ("fr_FR", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Language::of_tag(tag), expected, "{tag}");
        }
    }
}
