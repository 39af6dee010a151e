//! Preferences of the window, kept in plain JSON in the platform's configuration folder: needed before a record is open.
//!
//! Nothing about health is in them. A file that cannot be read is the same as none: the app starts with its defaults.

use std::fs;
use std::io;
use std::path::Path;

use ballast_journal::views::Preferences;
use ballast_words::Language;

use crate::files::write_whole;

const FILE: &str = "preferences.json";
/// A preferences file is a few hundred bytes; what is larger is not one.
const MOST_BYTES: u64 = 64 * 1024;

/// The preferences in `folder`, or the defaults. What is out of range falls back to its default.
pub fn load(folder: &Path) -> Preferences {
    let path = folder.join(FILE);
    let readable = fs::metadata(&path).is_ok_and(|m| m.is_file() && m.len() <= MOST_BYTES);
    let stored = if readable {
        fs::read_to_string(&path).ok()
    } else {
        None
    };
    stored
        .and_then(|text| serde_json::from_str(&text).ok())
        .map(in_range)
        .unwrap_or_default()
}

/// Stores the preferences, whole or not at all.
///
/// # Errors
/// When the disk does not take them.
pub fn store(folder: &Path, preferences: &Preferences) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let text = serde_json::to_vec_pretty(preferences).map_err(io::Error::other)?;
    write_whole(&folder.join(FILE), &text)
}

/// The language to speak: the one chosen, else the system's, else English.
pub fn language(preferences: &Preferences) -> Language {
    Language::of_tag(&preferences.language)
        .or_else(|| sys_locale::get_locales().find_map(|tag| Language::of_tag(&tag)))
        .unwrap_or(Language::English)
}

/// The preferences with every value in its range.
pub fn in_range(mut preferences: Preferences) -> Preferences {
    let standard = Preferences::default();
    if !["system", "light", "dark"].contains(&preferences.theme.as_str()) {
        preferences.theme = standard.theme;
    }
    if Language::of_tag(&preferences.language).is_none() {
        preferences.language = standard.language;
    }
    preferences.text_size = preferences.text_size.clamp(100, 200);
    if !(1..=7).contains(&preferences.first_weekday) {
        preferences.first_weekday = standard.first_weekday;
    }
    preferences.lock_after = preferences.lock_after.min(240);
    // By letters: cut inside one, a country that is none would keep the app from starting.
    preferences.country = preferences.country.chars().take(2).collect();
    preferences.own_number = preferences
        .own_number
        .map(|words| words.chars().take(300).collect());
    preferences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_file_is_the_same_as_none() {
        let folder = tempfile::tempdir().unwrap();
        for broken in [
            &b""[..],
            b"{",
            b"[1,2]",
            b"\x00\xff\xfe",
            b"{\"theme\": 5}",
            b"null",
        ] {
            fs::write(folder.path().join(FILE), broken).unwrap();
            assert_eq!(load(folder.path()), Preferences::default());
        }
        fs::write(folder.path().join(FILE), r#"{"country":"a€€"}"#).unwrap();
        assert_eq!(load(folder.path()).country, "a€");
        fs::write(
            folder.path().join(FILE),
            br#"{"theme":"neon","text_size":9000,"first_weekday":0}"#,
        )
        .unwrap();
        let mended = load(folder.path());
        assert_eq!(
            (
                mended.theme.as_str(),
                mended.text_size,
                mended.first_weekday
            ),
            ("system", 200, 1)
        );
    }

    #[test]
    fn the_language_chosen_is_spoken_and_an_unknown_one_is_the_systems() {
        let of = |tag: &str| in_range(Preferences { language: tag.into(), ..Preferences::default() });
        assert_eq!(language(&of("de")), Language::German);
        assert_eq!(language(&of("es")), Language::Spanish);
        assert_eq!(of("tlh").language, "system");
    }

    #[test]
    fn what_is_stored_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let wanted = Preferences {
            theme: "dark".into(),
            country: "IE".into(),
            ..Preferences::default()
        };
        store(&folder.path().join("new"), &wanted).unwrap();
        assert_eq!(load(&folder.path().join("new")), wanted);
    }
}
