//! The messages of each language, read once.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::pseudo::accented;
use crate::{Language, PerLanguage};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

type Bundle = FluentBundle<FluentResource>;

/// The sentence of a message; its name where the language has none.
pub(crate) fn say(language: Language, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let values: FluentArgs<'_> = values
        .iter()
        .map(|(name, value)| (*name, value.clone()))
        .collect();
    let mut unknown = Vec::new();
    bundle
        .format_pattern(pattern, Some(&values), &mut unknown)
        .into_owned()
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: PerLanguage<Bundle> = PerLanguage::new();
    BUNDLES.get_in(language, || read(language))
}

fn read(language: Language) -> Bundle {
    let tag = match language {
        Language::Pseudo => Language::English.tag(),
        other => other.tag(),
    };
    let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // The three languages are all written from left to right; the marks would be drawn and searched for nothing.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(figures));
    if language == Language::Pseudo {
        bundle.set_transform(Some(accented));
    }
    for (_, text) in FILES.iter().filter(|(of, _)| *of == tag) {
        // What does not parse or comes twice is left out; a test reads every file and says so.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _twice = bundle.add_resource(resource);
    }
    bundle
}

/// Numbers as the language writes them.
fn figures(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(crate::number(number.value, 3)),
        _ => None,
    }
}

/// What is wrong with the files of the core, by language: for the test.
#[cfg(test)]
pub(crate) fn faults() -> Vec<String> {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut seen = std::collections::HashSet::new();
        for (_, text) in FILES.iter().filter(|(of, _)| *of == language.tag()) {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                faults.extend(errors.iter().map(|e| format!("{}: {e}", language.tag())));
            }
            for line in text.lines() {
                if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| {
                    id.starts_with(|c: char| c.is_ascii_alphabetic()) && !id.contains(' ')
                }) && !seen.insert(id.to_owned())
                {
                    faults.push(format!("{}: {id} twice", language.tag()));
                }
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_core_parses_and_names_each_message_once() {
        assert_eq!(faults(), Vec::<String>::new());
    }

    #[test]
    fn plurals_and_figures_are_those_of_the_language() {
        let say = |language, n: f64| say(language, "count-days", &[("n", FluentValue::from(n))]);
        assert_eq!(say(Language::English, 1.0), "1 day");
        assert_eq!(say(Language::English, 10_000.0), "10000 days");
        assert_eq!(say(Language::German, 1.0), "1 Tag");
        assert_eq!(say(Language::Spanish, 3.0), "3 días");
        assert_eq!(
            say(Language::Pseudo, 3.0),
            "3 d\u{301}a\u{301}y\u{301}s\u{301}"
        );
    }

    #[test]
    fn a_message_no_file_has_gives_its_name() {
        assert_eq!(
            say(Language::German, "no-such-message", &[]),
            "no-such-message"
        );
    }
}
