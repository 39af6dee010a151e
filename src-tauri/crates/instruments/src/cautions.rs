//! What should not wait, and what to ask before a medicine is taken again after missed days: cards by class and by medicine.
//!
//! Facts to show when a person looks for them, never pushed and never advice on a dose. `journal` calls this for the Medicine screen
//! and, for a restart, for Today.

use serde::{Deserialize, Serialize};

use crate::medicines;
use crate::spoken::{Spoken, Words, ids};

/// What to do about a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UrgentAct {
    /// Call the emergency number now.
    Emergency,
    /// Call the prescriber or an out-of-hours service today.
    Today,
    /// Ask before doing it.
    Before,
}

impl UrgentAct {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Today => "today",
            Self::Before => "before",
        }
    }
}

/// A sign that should not wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// In plain words.
    pub sign: String,
    /// What to do.
    pub act: UrgentAct,
}

/// The signs of some classes or medicines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UrgentCard {
    /// Class ids.
    #[serde(default)]
    pub classes: Vec<String>,
    /// Generic names.
    #[serde(default)]
    pub medicines: Vec<String>,
    /// The signs.
    pub signs: Vec<Sign>,
    /// Where they come from.
    pub source: String,
}

/// What to ask before a medicine is taken again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Restart {
    /// Generic names.
    pub medicines: Vec<String>,
    /// After so many missed days in a row.
    pub after_missed_days: u32,
    /// What to ask, in plain words.
    pub words: String,
    /// Where it comes from.
    pub source: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    urgent: Vec<UrgentCard>,
    restart: Vec<Restart>,
}

const FILE: &str = include_str!("../data/cautions.toml");

// A test reads the file and names the fault.
static SHELF: Spoken<File> = Spoken::new(|| {
    let mut file: File = toml::from_str(FILE).unwrap_or_default();
    let words = Words::of(ids::CAUTIONS);
    for card in &mut file.urgent {
        words.say(&mut card.source);
        words.say_all(card.signs.iter_mut().map(|sign| &mut sign.sign));
    }
    for restart in &mut file.restart {
        words.say(&mut restart.words);
        words.say(&mut restart.source);
    }
    file
});

/// The signs for a medicine by its name: its own first, then those of its class. Empty for names not in the list.
///
/// ```
/// let signs = ballast_instruments::cautions::urgent_of("Lamotrigine");
/// assert!(signs[0].sign.contains("rash"));
/// assert!(ballast_instruments::cautions::urgent_of("something else").is_empty());
/// ```
#[must_use]
pub fn urgent_of(name: &str) -> Vec<&'static Sign> {
    let Some(generic) = medicines::generic_of(name) else {
        return Vec::new();
    };
    let own = SHELF
        .urgent
        .iter()
        .filter(|card| card.medicines.contains(&generic.name));
    let of_class = SHELF
        .urgent
        .iter()
        .filter(|card| card.classes.contains(&generic.class));
    let mut signs: Vec<&Sign> = Vec::new();
    for sign in own.chain(of_class).flat_map(|card| &card.signs) {
        if !signs.iter().any(|s| s.sign == sign.sign) {
            signs.push(sign);
        }
    }
    signs
}

/// What to ask before this medicine is taken again after missed days; none where that is not known to matter.
///
/// ```
/// let restart = ballast_instruments::cautions::restart_of("clozapine").ok_or("not listed")?;
/// assert_eq!(restart.after_missed_days, 2);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn restart_of(name: &str) -> Option<&'static Restart> {
    let generic = medicines::generic_of(name)?;
    SHELF
        .restart
        .iter()
        .find(|r| r.medicines.contains(&generic.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sound() {
        let file: File = toml::from_str(FILE).unwrap();
        for card in &file.urgent {
            assert!(!card.signs.is_empty() && !card.source.is_empty());
            for id in &card.classes {
                assert!(medicines::class(id).is_some(), "no class {id}");
            }
            for name in &card.medicines {
                assert!(
                    medicines::all().iter().any(|m| m.name == *name),
                    "{name} is not listed"
                );
            }
        }
        for restart in &file.restart {
            assert!(restart.words.starts_with("Ask before"), "{}", restart.words);
            assert!((1..=14).contains(&restart.after_missed_days));
            for name in &restart.medicines {
                assert!(
                    medicines::all().iter().any(|m| m.name == *name),
                    "{name} is not listed"
                );
            }
        }
    }

    /// The sentences of the reference: each is there, under the medicines it is about.
    #[test]
    fn the_known_signs_are_there() {
        let has = |name: &str, word: &str| {
            urgent_of(name)
                .iter()
                .any(|s| s.sign.to_lowercase().contains(word))
        };
        for (name, word) in [
            ("lamotrigine", "rash"),
            ("carbamazepine", "rash"),
            ("lithium", "vomiting"),
            ("lithium carbonate", "coarse shaking"),
            ("clozapine", "fever"),
            ("clozapine", "constipation"),
            ("clozapine", "chest pain"),
            ("haloperidol", "stiff"),
            ("quetiapine", "stiff"),
            ("sertraline", "agitation"),
            ("sertraline", "suicid"),
            ("phenelzine", "headache"),
            ("lorazepam", "suddenly"),
            ("venlafaxine", "agitation"),
        ] {
            assert!(has(name, word), "{name}: {word}");
        }
        assert!(!has("melatonin", "rash"));
    }
}
