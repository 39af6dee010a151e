//! Something made once for each language, when it is first asked for.

use std::sync::OnceLock;

use crate::language::{LANGUAGES, Language, language};

/// Kept for as long as the program runs, apart by language.
#[derive(Debug)]
pub struct PerLanguage<T>([OnceLock<T>; LANGUAGES]);

impl<T> PerLanguage<T> {
    /// Nothing made yet.
    #[must_use]
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; LANGUAGES])
    }

    /// What `make` gives in the language spoken.
    pub fn get(&self, make: impl FnOnce() -> T) -> &T {
        self.get_in(language(), make)
    }

    /// What `make` gives in that language.
    pub(crate) fn get_in(&self, language: Language, make: impl FnOnce() -> T) -> &T {
        self.0[language as usize].get_or_init(make)
    }
}

impl<T> Default for PerLanguage<T> {
    fn default() -> Self {
        Self::new()
    }
}
