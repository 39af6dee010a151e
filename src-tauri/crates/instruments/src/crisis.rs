//! Emergency and crisis numbers by country: only those that were checked, each with the day it was checked.
//!
//! Every other number is the person's own to fill in, and the person's own number always comes first. `journal` calls
//! this for the lock screen, the card for bad days and the page after a safety item.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::spoken::{Spoken, Words, ids};

/// A country with its emergency numbers and checked crisis lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 code of two letters.
    pub code: String,
    /// Its name, in the language spoken.
    pub name: String,
    /// Emergency numbers, the usual one first.
    pub emergency: Vec<String>,
    /// The day the emergency numbers were checked.
    pub checked: NaiveDate,
    /// Whether they were checked.
    pub verified: bool,
    /// Crisis lines; empty where none was checked.
    #[serde(default)]
    pub lines: Vec<Line>,
}

/// A crisis line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its own name.
    pub name: String,
    /// The number as people write it.
    pub number: String,
    /// How it can be reached.
    pub ways: Vec<Way>,
    /// When it is open, if known.
    #[serde(default)]
    pub hours: Option<String>,
    /// The day it was checked.
    pub checked: NaiveDate,
    /// Whether it was checked.
    pub verified: bool,
}

/// How a line can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By telephone.
    Call,
    /// By text message.
    Text,
}

/// What stands in for a country that is not in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// Numbers that reach help from most mobile phones.
    pub emergency: Vec<String>,
    /// A plain remark to show beside them.
    pub note: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    elsewhere: Elsewhere,
    countries: Vec<Country>,
}

const FILE: &str = include_str!("../data/crisis.toml");

// A test reads the file and names the fault.
static BOOK: Spoken<File> = Spoken::new(|| {
    let mut file: File = toml::from_str(FILE).unwrap_or_default();
    let words = Words::of(ids::CRISIS);
    words.say(&mut file.elsewhere.note);
    for country in &mut file.countries {
        words.say(&mut country.name);
        words.say_all(
            country
                .lines
                .iter_mut()
                .filter_map(|line| line.hours.as_mut()),
        );
    }
    file
});

/// All countries in the list.
#[must_use]
pub fn countries() -> &'static [Country] {
    &BOOK.countries
}

/// The country of this two-letter code, in either case; `None` means use [`elsewhere`].
///
/// ```
/// let ireland = ballast_instruments::crisis::for_country("ie").ok_or("not listed")?;
/// assert_eq!(ireland.lines[0].number, "116 123");
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn for_country(code: &str) -> Option<&'static Country> {
    BOOK.countries
        .iter()
        .find(|c| c.code.eq_ignore_ascii_case(code.trim()))
}

/// What to show for a country that is not in the list.
#[must_use]
pub fn elsewhere() -> &'static Elsewhere {
    &BOOK.elsewhere
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sound() {
        let file: File = toml::from_str(FILE).unwrap();
        assert_eq!(file.countries.len(), 32);
    }
}
