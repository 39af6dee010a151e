//! Short sentences with values that a table says for every day of many years: the message is asked for once for each language,
//! with its values left open, and filled in from then on. Not: messages with a plural (those are said by [`crate::t!`]).

/// The sentence of a message, its values given as text: `filled::t!("chart-life-said-mean", mean = mean)`.
#[doc(hidden)]
#[macro_export]
macro_rules! filled_words {
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        static OPEN: $crate::PerLanguage<String> = $crate::PerLanguage::new();
        let open = OPEN.get(|| $crate::t!($id, $($name = concat!("{", stringify!($name), "}")),+));
        $crate::filled::fill(open, &[$((stringify!($name), &*$value)),+])
    }};
}

pub use filled_words as t;

/// `sentence` with every `{name}` of `parts` filled in.
#[must_use]
pub fn fill(sentence: &str, parts: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, from)) = rest.split_once('{') {
        filled.push_str(before);
        match from.split_once('}') {
            Some((name, after)) => {
                if let Some((_, part)) = parts.iter().find(|(known, _)| *known == name) {
                    filled.push_str(part);
                }
                rest = after;
            }
            None => {
                filled.push('{');
                rest = from;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use crate::{Language, speaking};

    #[test]
    fn values_are_filled_in_once_and_in_the_order_of_the_language() {
        let said = || super::t!("chart-life-said-mean", mean = "{mean}");
        assert_eq!(said(), "Mood {mean}");
        assert_eq!(speaking(Language::German, said), "Stimmung {mean}");
        assert_eq!(super::fill("{a} {b}.", &[("a", "1")]), "1 .");
    }

    #[test]
    fn what_is_filled_in_is_not_filled_in_again() {
        assert_eq!(
            super::fill("{a} and {b}", &[("a", "{b}"), ("b", "2")]),
            "{b} and 2"
        );
        assert_eq!(super::fill("{ {a", &[("a", "1")]), "{ {a");
        assert_eq!(super::fill("{unknown}.", &[]), ".");
    }
}
