//! Matching what was typed against texts in memory, folded so that case, accents and spacing do not matter.

pub(crate) use ballast_model::fold;

/// What somebody looks for: each typed word has to begin a word of the text.
pub(crate) struct Sought(Vec<String>);

impl Sought {
    /// Reads what was typed; none when there is nothing to look for.
    pub(crate) fn new(typed: &str) -> Option<Self> {
        let words: Vec<String> = words(&fold(typed)).map(str::to_owned).collect();
        (!words.is_empty()).then_some(Self(words))
    }

    /// The first of the parts that holds a typed word, when the parts together hold all of them.
    pub(crate) fn find<'a>(&self, parts: &[&'a str]) -> Option<&'a str> {
        let folded: Vec<String> = parts.iter().map(|part| fold(part)).collect();
        let holds = |word: &String, text: &String| {
            words(text).any(|w| w.starts_with(word.as_str()))
                || (has_no_spaces(word) && text.contains(word.as_str()))
        };
        let all = self
            .0
            .iter()
            .all(|word| folded.iter().any(|text| holds(word, text)));
        if !all {
            return None;
        }
        folded
            .iter()
            .zip(parts)
            .find(|(text, _)| self.0.iter().any(|word| holds(word, text)))
            .map(|(_, part)| *part)
    }
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Scripts such as Chinese and Japanese put no spaces between words, so a word may begin anywhere.
fn has_no_spaces(word: &str) -> bool {
    word.chars()
        .any(|c| matches!(c, '\u{2e80}'..='\u{d7ff}' | '\u{20000}'..='\u{3ffff}'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_typed_word_has_to_begin_a_word() {
        let found = |typed: &str, parts: &[&str]| {
            Sought::new(typed).and_then(|s| s.find(parts).map(str::to_owned))
        };
        let parts = ["Café am See", "Everyone was looking at me"];
        assert_eq!(found("cafe", &parts).as_deref(), Some(parts[0]));
        assert_eq!(found("LOOK", &parts).as_deref(), Some(parts[1]));
        assert_eq!(found("see every", &parts).as_deref(), Some(parts[0]));
        assert_eq!(found("ook", &parts), None);
        assert_eq!(found("cafe never", &parts), None);
        assert_eq!(found(" … ", &parts), None, "no word is nothing to look for");
        assert_eq!(found("心", &["我的心很累"]).as_deref(), Some("我的心很累"));
    }

    proptest! {
        #[test]
        fn any_beginning_of_any_word_is_found(text in "[a-zà-öø-ÿ ]{1,40}", word in 0usize..8, length in 1usize..6) {
            let all: Vec<&str> = text.split_whitespace().collect();
            prop_assume!(!all.is_empty());
            let start: String = all[word % all.len()].chars().take(length).collect();
            let sought = Sought::new(&start);
            prop_assert_eq!(sought.unwrap().find(&[&text]), Some(text.as_str()));
        }
    }
}
