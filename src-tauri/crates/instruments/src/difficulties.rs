//! Difficulties a starting plan offers to choose from, besides own words.
//!
//! Everyday words, no diagnoses. `journal` calls this for the starting plan; what was chosen is copied into the record.

use serde::{Deserialize, Serialize};

use crate::spoken::{Spoken, Words, ids};

/// Which layer of the person a difficulty belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DifficultyLayer {
    /// Sleep, energy, appetite and the like.
    Body,
    /// Worry, thoughts, motivation and the like.
    Mind,
}

/// One difficulty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difficulty {
    /// Stable name such as `worry`.
    pub id: String,
    /// The words a person reads.
    pub name: String,
    /// Its layer.
    pub layer: DifficultyLayer,
    /// Id of the starter set that asks after it, if one does.
    #[serde(default)]
    pub goes_with: Option<String>,
    /// Whether it prints only when ticked for that reader.
    #[serde(default)]
    pub sensitive: bool,
    /// Whether choosing it quietly offers the safety plan.
    #[serde(default)]
    pub safety: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    difficulties: Vec<Difficulty>,
}

const FILE: &str = include_str!("../data/difficulties.toml");

// A test reads the file and names the fault.
static LIST: Spoken<File> = Spoken::new(|| {
    let mut file: File = toml::from_str(FILE).unwrap_or_default();
    let words = Words::of(ids::DIFFICULTIES);
    words.say_all(file.difficulties.iter_mut().map(|one| &mut one.name));
    file
});

/// All difficulties, those of the body first.
///
/// ```
/// let all = ballast_instruments::difficulties::all();
/// assert!(all.iter().any(|d| d.id == "worry" && !d.sensitive));
/// ```
#[must_use]
pub fn all() -> &'static [Difficulty] {
    &LIST.difficulties
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sound() {
        let file: File = toml::from_str(FILE).unwrap();
        assert_eq!(file.difficulties.len(), 28);
    }
}
