//! Words without values that are said again and again: looked up once for each language.

/// The words of a message without values, for as long as the program runs: `fixed::t!("chart-life-mood")`.
#[doc(hidden)]
#[macro_export]
macro_rules! fixed_words {
    ($id:literal) => {{
        static SAID: $crate::PerLanguage<String> = $crate::PerLanguage::new();
        let words: &'static str = SAID.get(|| $crate::t!($id));
        words
    }};
}

pub use fixed_words as t;
