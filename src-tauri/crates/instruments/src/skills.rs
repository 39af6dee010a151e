//! The library of skills: what people often learn in therapy, in our own words, each with steps that can be done one at a time.
//!
//! A person copies what suits them into their own record and rewrites it there; changing the library later changes nothing that a person
//! already has. It says nothing about who needs which skill. `journal` is the caller.

use serde::Deserialize;

use crate::spoken::{Spoken, Words, ids};

/// A skill as the library tells it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibrarySkill {
    /// Stable name such as `paced-breathing`.
    pub key: String,
    /// The name a person reads.
    pub name: String,
    /// The approach it is best known from.
    pub approach: String,
    /// What it is for, one sentence or two.
    pub purpose: String,
    /// How it goes, step by step.
    pub steps: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    skills: Vec<LibrarySkill>,
}

const FILE: &str = include_str!("../data/skills.toml");

// A test reads the file and names the fault.
static LIBRARY: Spoken<File> = Spoken::new(|| {
    let mut file: File = toml::from_str(FILE).unwrap_or_default();
    let words = Words::of(ids::SKILLS);
    for skill in &mut file.skills {
        words.say(&mut skill.name);
        words.say(&mut skill.approach);
        words.say(&mut skill.purpose);
        words.say_all(&mut skill.steps);
    }
    file
});

/// All skills of the library, in its order.
#[must_use]
pub fn library() -> &'static [LibrarySkill] {
    &LIBRARY.skills
}

/// The skill of this key.
///
/// ```
/// let breathing = ballast_instruments::skills::library_skill("paced-breathing").ok_or("not there")?;
/// assert_eq!(breathing.name, "Paced breathing");
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn library_skill(key: &str) -> Option<&'static LibrarySkill> {
    LIBRARY.skills.iter().find(|s| s.key == key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_file_is_sound() {
        let file: File = toml::from_str(FILE).unwrap();
        let keys: BTreeSet<&str> = file.skills.iter().map(|s| s.key.as_str()).collect();
        let names: BTreeSet<&str> = file.skills.iter().map(|s| s.name.as_str()).collect();
        assert_eq!(keys.len(), file.skills.len(), "a key stands twice");
        assert_eq!(names.len(), file.skills.len(), "a name stands twice");
        assert!(file.skills.len() >= 16);
        for wanted in [
            "grounding",
            "paced-breathing",
            "opposite-action",
            "behavioural-activation",
            "thought-record",
            "exposure-step",
            "worry-time",
            "radical-acceptance",
            "muscle-relaxation",
            "self-soothing",
            "problem-solving",
            "mindful-noticing",
            "asking",
            "sleep-wind-down",
        ] {
            assert!(keys.contains(wanted), "{wanted} is missing");
        }
    }

    /// Each can be read aloud one step at a time, fits the record's limits, and is worded as an offer.
    #[test]
    fn every_skill_is_short_calm_and_can_be_done_step_by_step() {
        for skill in library() {
            let plain = |c: char| c.is_ascii_lowercase() || c == '-';
            assert!(skill.key.chars().all(plain), "{}", skill.key);
            assert!(
                (1..=40).contains(&skill.name.chars().count()),
                "{}",
                skill.name
            );
            assert!(skill.purpose.ends_with('.') && skill.approach.chars().count() <= 60);
            assert!((3..=8).contains(&skill.steps.len()), "{}", skill.key);
            for words in skill.steps.iter().chain([&skill.purpose]) {
                assert!((10..=160).contains(&words.chars().count()), "{words}");
                assert_eq!(words.trim(), words);
                assert!(words.ends_with(['.', '?', '…']), "{words}");
                let lower = words.to_lowercase();
                for word in lower.split(|c: char| !c.is_alphabetic()) {
                    let heavy = [
                        "should", "must", "never", "always", "fail", "failed", "normal",
                    ];
                    assert!(!heavy.contains(&word), "“{word}” in: {words}");
                }
            }
        }
    }
}
