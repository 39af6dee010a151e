//! Words without values that are drawn again and again: looked up once for each language. Not: sentences with values (those are
//! said by [`ballast_words::t!`]).

/// The words of a message without values, for as long as the program runs: `fixed::t!("chart-life-mood")`.
macro_rules! fixed_words {
    ($id:literal) => {{
        static SAID: [std::sync::OnceLock<String>; 4] = [const { std::sync::OnceLock::new() }; 4];
        let words: &'static str =
            SAID[ballast_words::language() as usize % 4].get_or_init(|| ballast_words::t!($id));
        words
    }};
}

pub(crate) use fixed_words as t;
