//! Names of medicines and what to expect of their class: for the list while typing, and for the review window.
//!
//! Names and classes only, never an amount, never advice. The weeks are usual review windows, always editable and
//! always shown "as agreed with my prescriber". `journal` calls this for the medicine form and for new reviews.

use serde::{Deserialize, Serialize};

use crate::spoken::{Spoken, Words, ids};

/// A class of medicines, such as SSRI antidepressants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MedicineClass {
    /// Stable name such as `SSRI`.
    pub id: String,
    /// The name a person reads, such as `SSRI antidepressant`.
    pub name: String,
    /// When a first change is usual, from and to, in weeks after the start (0 means the same day).
    pub first_change_weeks: [f64; 2],
    /// When a review is usual, from and to, in weeks after the start.
    pub usual_review_weeks: [f64; 2],
    /// Where the weeks come from.
    pub onset_source: String,
    /// Common side effects in plain words.
    pub side_effects: Vec<String>,
    /// Where the side effects come from.
    pub side_effects_source: String,
    /// Generic names in this class.
    pub medicines: Vec<String>,
}

/// One medicine by its generic name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Medicine {
    /// Generic name as shown.
    pub name: String,
    /// Id of its class.
    pub class: String,
    /// Other spellings and names that find it.
    pub also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    also: std::collections::BTreeMap<String, Vec<String>>,
    classes: Vec<MedicineClass>,
}

struct Shelf {
    classes: Vec<MedicineClass>,
    medicines: Vec<Medicine>,
}

const FILE: &str = include_str!("../data/medicines.toml");

static SHELF: Spoken<Shelf> = Spoken::new(|| {
    let (mut classes, also) = match toml::from_str::<File>(FILE) {
        Ok(file) => (file.classes, file.also),
        // A test reads the file and names the fault.
        Err(_) => Default::default(),
    };
    let words = Words::of(ids::EFFECTS);
    for class in &mut classes {
        words.say(&mut class.name);
        words.say(&mut class.onset_source);
        words.say(&mut class.side_effects_source);
        words.say_all(&mut class.side_effects);
    }
    let medicines = classes
        .iter()
        .flat_map(|class| {
            class.medicines.iter().map(|name| Medicine {
                name: name.clone(),
                class: class.id.clone(),
                also: also.get(name).cloned().unwrap_or_default(),
            })
        })
        .collect();
    Shelf { classes, medicines }
});

/// All classes, in the order of the file.
#[must_use]
pub fn classes() -> &'static [MedicineClass] {
    &SHELF.classes
}

/// The class of this id, such as `SSRI`.
#[must_use]
pub fn class(id: &str) -> Option<&'static MedicineClass> {
    SHELF.classes.iter().find(|c| c.id == id)
}

/// All medicines, class by class.
#[must_use]
pub fn all() -> &'static [Medicine] {
    &SHELF.medicines
}

/// Medicines of which the name, a word of it or another spelling begins with what was typed; those whose name begins
/// with it come first, then by alphabet. Upper and lower case and apostrophes do not matter. Nothing typed finds nothing.
///
/// ```
/// let names: Vec<_> = ballast_instruments::medicines::find("ser").iter().map(|m| m.name.as_str()).collect();
/// assert_eq!(names, ["sertindole", "sertraline"]);
/// ```
#[must_use]
pub fn find(prefix: &str) -> Vec<&'static Medicine> {
    let typed = fold(prefix);
    if typed.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(bool, String, &Medicine)> = SHELF
        .medicines
        .iter()
        .filter_map(|medicine| {
            let name = fold(&medicine.name);
            let leads = name.starts_with(&typed);
            let inside = || {
                let words = name.split(|c: char| !c.is_alphanumeric());
                words.filter(|w| *w != "and").any(|w| w.starts_with(&typed))
                    || medicine.also.iter().any(|a| fold(a).starts_with(&typed))
            };
            (leads || inside()).then_some((!leads, name, medicine))
        })
        .collect();
    found.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    found.into_iter().map(|(_, _, medicine)| medicine).collect()
}

/// The class of a medicine by its whole name (or another spelling of it); `None` for names not in the list.
///
/// ```
/// let class = ballast_instruments::medicines::class_of("Sertraline").ok_or("not listed")?;
/// assert_eq!(class.name, "SSRI antidepressant");
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn class_of(name: &str) -> Option<&'static MedicineClass> {
    class(&generic_of(name)?.class)
}

/// The listed medicine of this whole name (or another spelling of it); `None` for names not in the list.
#[must_use]
pub fn generic_of(name: &str) -> Option<&'static Medicine> {
    let typed = fold(name);
    if typed.is_empty() {
        return None;
    }
    SHELF.medicines.iter().find(|m| {
        let full = fold(&m.name);
        let short = full.split(" (").next().unwrap_or_default();
        full == typed || short == typed || m.also.iter().any(|a| fold(a) == typed)
    })
}

fn fold(name: &str) -> String {
    name.trim()
        .chars()
        .filter(|c| !matches!(c, '\'' | '’'))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sound() {
        let file: File = toml::from_str(FILE).unwrap();
        let names: Vec<&String> = file.classes.iter().flat_map(|c| &c.medicines).collect();
        assert_eq!((file.classes.len(), names.len()), (20, 143));
        for name in file.also.keys() {
            assert!(
                names.contains(&name),
                "{name} has another spelling but is not listed"
            );
        }
    }
}
