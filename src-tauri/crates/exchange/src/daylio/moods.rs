//! Mood names and the level 1 (lowest) to 5 (highest) each stands for. Daylio's file holds names only: those it ships in English, German
//! and French are known, every other one is asked for and never guessed.

use std::collections::BTreeMap;

use crate::{ExchangeError, MappingProblem};

/// Names that Daylio ships, best first, with their levels.
const BUILT_IN: [(&str, u8); 14] = [
    ("rad", 5),
    ("good", 4),
    ("meh", 3),
    ("bad", 2),
    ("awful", 1),
    // German; "super" is French too.
    ("super", 5),
    ("gut", 4),
    ("ok", 3),
    ("schlecht", 2),
    ("lausig", 1),
    // French.
    ("bien", 4),
    ("mouais", 3),
    ("mauvais", 2),
    ("horrible", 1),
];

/// What the person said about mood names: name to level, upper and lower case alike. It goes before the names that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MoodMapping {
    levels: BTreeMap<String, u8>,
}

impl MoodMapping {
    /// A mapping as typed: `name=level,name=level`, levels 1 (lowest) to 5 (highest). Nothing typed is an empty mapping.
    ///
    /// ```
    /// use ballast_exchange::MoodMapping;
    /// let mapping = MoodMapping::parse("so-so = 3, wiped out = 1").unwrap();
    /// assert_eq!(mapping.level("Wiped Out"), Some(1));
    /// assert_eq!(mapping.level("rad"), Some(5));
    /// assert_eq!(mapping.level("floaty"), None);
    /// ```
    ///
    /// # Errors
    /// [`ExchangeError::BadMapping`] with the number of the part, from 1.
    pub fn parse(typed: &str) -> Result<Self, ExchangeError> {
        let mut mapping = Self::default();
        if typed.trim().is_empty() {
            return Ok(mapping);
        }
        for (entry, part) in (1..).zip(typed.split(',')) {
            let bad = |why| ExchangeError::BadMapping { entry, why };
            let (name, level) = part
                .rsplit_once('=')
                .ok_or_else(|| bad(MappingProblem::NoLevel))?;
            let level = level
                .trim()
                .parse()
                .map_err(|_| bad(MappingProblem::NotALevel))?;
            mapping.add(entry, name, level)?;
        }
        Ok(mapping)
    }

    /// A mapping from names and levels, as a form gives them; names may hold commas here.
    ///
    /// # Errors
    /// [`ExchangeError::BadMapping`] with the number of the pair, from 1.
    pub fn from_levels<N: AsRef<str>>(
        levels: impl IntoIterator<Item = (N, u8)>,
    ) -> Result<Self, ExchangeError> {
        let mut mapping = Self::default();
        for (entry, (name, level)) in (1..).zip(levels) {
            mapping.add(entry, name.as_ref(), level)?;
        }
        Ok(mapping)
    }

    /// The names that were given a level, in small letters.
    #[must_use]
    pub fn levels(&self) -> &BTreeMap<String, u8> {
        &self.levels
    }

    fn add(&mut self, entry: u32, name: &str, level: u8) -> Result<(), ExchangeError> {
        let bad = |why| ExchangeError::BadMapping { entry, why };
        let name = key(name);
        if name.is_empty() {
            return Err(bad(MappingProblem::NoName));
        }
        if !(1..=5).contains(&level) {
            return Err(bad(MappingProblem::NotALevel));
        }
        match self.levels.insert(name, level) {
            Some(before) if before != level => Err(bad(MappingProblem::Twice)),
            _ => Ok(()),
        }
    }

    /// The level 1..=5 of a mood name: as mapped by the person, else as Daylio ships it; none when unknown.
    #[must_use]
    pub fn level(&self, name: &str) -> Option<u8> {
        let name = key(name);
        let mapped = self.levels.get(&name).copied();
        mapped.or_else(|| {
            BUILT_IN
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, level)| *level)
        })
    }
}

/// A name as it is compared: trimmed, in lower case.
pub(crate) fn key(name: &str) -> String {
    name.trim().to_lowercase()
}
