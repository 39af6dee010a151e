//! The shelves in the language spoken: each is read once for each language, and what we say ourselves is said by the message
//! files. Not: the wording of questionnaires, names of medicines and of crisis lines, which stay as they are.

pub(crate) mod ids;

use std::collections::HashMap;
use std::ops::Deref;

use ballast_words::{Language, PerLanguage, language, say_in};

/// Something read once for each language.
pub(crate) struct Spoken<T: 'static> {
    read: fn() -> T,
    said: PerLanguage<T>,
}

impl<T> Spoken<T> {
    /// What `read` gives, when it is first asked for in a language.
    pub(crate) const fn new(read: fn() -> T) -> Self {
        Self {
            read,
            said: PerLanguage::new(),
        }
    }
}

impl<T> Deref for Spoken<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.said.get(self.read)
    }
}

/// Says the words of some data in the language spoken; what no message says stays as it is.
pub(crate) struct Words(HashMap<String, &'static str>);

impl Words {
    /// The words that these messages say; none in English, which the data speaks itself.
    pub(crate) fn of(ids: &[&'static str]) -> Self {
        if language() == Language::English {
            return Self(HashMap::new());
        }
        let english = |id: &&'static str| (say_in(Language::English, id), *id);
        Self(ids.iter().map(english).collect())
    }

    /// Puts the words of the language in the place of the English ones.
    pub(crate) fn say(&self, words: &mut String) {
        if let Some(id) = self.0.get(words.as_str()) {
            *words = say_in(language(), id);
        }
    }

    /// The same for every text of a list.
    pub(crate) fn say_all<'t>(&self, texts: impl IntoIterator<Item = &'t mut String>) {
        texts.into_iter().for_each(|words| self.say(words));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_shelves_is_said_in_german() {
        ballast_words::speaking(Language::German, || {
            assert_eq!(
                crate::medicines::class("SSRI").unwrap().name,
                "SSRI-Antidepressivum"
            );
            assert_eq!(crate::safety_plan::sections()[0].title, "Wie ich es merke");
            let set = crate::starter::set("attention").unwrap();
            assert_eq!(set.name, "Aufmerksamkeit");
            for id in ids::ALL.iter().copied().flatten() {
                assert_ne!(say_in(Language::German, id), *id, "{id}");
            }
            // Its own wording stays.
            let phq9 = crate::get("phq9").unwrap();
            assert_eq!(phq9.bands[0].label, "minimal");
            assert_eq!(phq9.recall, "2 Wochen");
            assert!(phq9.items[0].text.contains("interest"));
        });
    }

    #[test]
    fn no_english_word_of_the_shelves_is_without_its_message() {
        let said: HashMap<String, ()> = ids::ALL
            .iter()
            .copied()
            .flatten()
            .map(|id| (say_in(Language::English, id), ()))
            .collect();
        let has = |words: &str| assert!(said.contains_key(words), "{words}");
        for class in crate::medicines::classes() {
            has(&class.name);
            class.side_effects.iter().for_each(|words| has(words));
        }
        for card in crate::expectations::all() {
            has(&card.title);
            has(&card.text);
        }
        for skill in crate::skills::library() {
            has(&skill.name);
            has(&skill.purpose);
            skill.steps.iter().for_each(|words| has(words));
        }
        for tracker in crate::starter::sets().iter().flat_map(|set| &set.trackers) {
            has(&tracker.name);
        }
        for section in crate::safety_plan::sections() {
            has(&section.title);
            has(&section.prompt);
        }
        for difficulty in crate::difficulties::all() {
            has(&difficulty.name);
        }
        for band in crate::all().iter().flat_map(|form| &form.bands) {
            has(&band.label);
        }
    }
}
