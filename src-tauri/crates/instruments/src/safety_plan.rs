//! The headings of a person's own safety plan, with the credit that must stand beside them.
//!
//! Headings and prompts are ours; what stands under them is the person's and is never suggested. `journal` calls this for
//! the plan, the card for bad days and the page after a safety item.

use serde::{Deserialize, Serialize};

use crate::spoken::{Spoken, Words, ids};

/// One heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Stable name such as `signs`.
    pub id: String,
    /// The heading.
    pub title: String,
    /// One sentence on what may stand there.
    pub prompt: String,
    /// Whether it is a list of people and numbers.
    #[serde(default)]
    pub people: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    credit: String,
    sections: Vec<Section>,
}

const FILE: &str = include_str!("../data/safety_plan.toml");

// A test reads the file and names the fault.
static PLAN: Spoken<File> = Spoken::new(|| {
    let mut file: File = toml::from_str(FILE).unwrap_or_default();
    let words = Words::of(ids::PLAN);
    words.say(&mut file.credit);
    for section in &mut file.sections {
        words.say(&mut section.title);
        words.say(&mut section.prompt);
    }
    file
});

/// The headings in order.
///
/// ```
/// let first = ballast_instruments::safety_plan::sections().first().ok_or("empty")?;
/// assert_eq!(first.title, "How I notice it");
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn sections() -> &'static [Section] {
    &PLAN.sections
}

/// The credit that is shown wherever the headings are, printed pages included.
#[must_use]
pub fn credit() -> &'static str {
    &PLAN.credit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sound() {
        let file: File = toml::from_str(FILE).unwrap();
        assert_eq!(file.sections.len(), 7);
    }
}
