//! Every sentence the core says, looked up by message in the language the person chose.
//!
//! The sentences stand in `locales/<language>/core/*.ftl`, in [Project Fluent](https://projectfluent.org)'s format; those the
//! page says itself in `locales/<language>/page/`. A message is named by its file and its meaning: `dose-taken` in `dose.ftl`.
//! The language is that of the process, as a desktop app has one reader: [`set_language`] changes it for what is said next, [`speaking`]
//! for one page or one test.
//!
//! Not: dates and numbers typed or stored (always ISO and with a point), and nothing of what a person wrote.

mod catalogue;
pub mod day;
pub mod filled;
pub mod fixed;
mod language;
mod once;
mod pseudo;

pub use fluent_bundle::FluentValue;
pub use language::{Language, language, set_language, speaking};
pub use once::PerLanguage;

/// The sentence of a message in the current language: `t!("dose-taken")`, `t!("count-days", n = 3)`.
///
/// A value is a number, which also chooses the plural, or text. A message that no file has gives its own name, so that it
/// is seen; a test holds every name in the sources against the files.
#[macro_export]
macro_rules! t {
    ($id:expr $(,)?) => {
        $crate::say($id, &[])
    };
    ($id:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::say($id, &[$((stringify!($name), $crate::FluentValue::from($value))),+])
    };
}

/// The sentence of a message, with its values by name. [`t!`] is the short way.
#[must_use]
pub fn say(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    catalogue::say(language(), id, values)
}

/// The words of a message without values in a language that need not be the one spoken now.
#[must_use]
pub fn say_in(language: Language, id: &str) -> String {
    catalogue::say(language, id, &[])
}

/// `7`, `7.5`; `7,5` where a comma divides: at most so many decimals, without zeros that say nothing.
#[must_use]
pub fn number(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let short = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        &text
    };
    let short = if short == "-0" { "0" } else { short };
    decimal(short)
}

/// A number written with a point, as the language writes it.
#[must_use]
pub fn decimal(text: &str) -> String {
    match language() {
        Language::English | Language::Pseudo => text.to_owned(),
        Language::German | Language::Spanish => text.replace('.', ","),
    }
}
