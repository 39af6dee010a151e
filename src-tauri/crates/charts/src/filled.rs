//! Short sentences with values that a table says for every day of many years: the message is asked for once for each language,
//! with its values left open, and filled in from then on. Not: messages with a plural (those are said by [`ballast_words::t!`]).

/// The sentence of a message, its values given as text: `filled::t!("chart-life-said-mean", mean = mean)`.
macro_rules! filled_words {
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        static OPEN: [std::sync::OnceLock<String>; 4] = [const { std::sync::OnceLock::new() }; 4];
        let open = OPEN[ballast_words::language() as usize % 4].get_or_init(|| {
            ballast_words::t!($id, $($name = concat!("{", stringify!($name), "}")),+)
        });
        $crate::filled::fill(open, &[$((stringify!($name), &*$value)),+])
    }};
}

pub(crate) use filled_words as t;

/// The sentence with every `{name}` filled in; what is filled in is not looked at again.
pub(crate) fn fill(open: &str, values: &[(&str, &str)]) -> String {
    let mut said = String::with_capacity(open.len() + 32);
    let mut rest = open;
    while let Some((before, from)) = rest.split_once('{') {
        said.push_str(before);
        let (name, after) = from.split_once('}').unwrap_or(("", ""));
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            said.push_str(value);
        }
        rest = after;
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use ballast_words::{Language, set_language};

    #[test]
    fn values_are_filled_in_once_and_in_the_order_of_the_language() {
        let said = || super::t!("chart-life-said-mean", mean = "{mean}");
        assert_eq!(said(), "Mood {mean}");
        set_language(Language::German);
        assert_eq!(said(), "Stimmung {mean}");
        assert_eq!(super::fill("{a} {b}.{", &[("a", "1")]), "1 .");
    }
}
