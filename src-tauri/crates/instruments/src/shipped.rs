//! The questionnaires that ship with Ballast, read once from the files in `data/questionnaires`.
//!
//! Wording is shipped only where the licence allows it; for the others only the range, bands and cuts are here, so
//! that a total from a clinician's form can be entered.

use crate::form::parse;
use crate::instrument::Instrument;
use crate::spoken::{Spoken, Words, ids};

/// The notice that must be shown wherever LOINC codes are shown or exported.
pub const LOINC_NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © \
    Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is \
    available at no cost under the license at http://loinc.org/license.";

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(include_str!(concat!("../data/questionnaires/", $name, ".toml"))),*]
    };
}

/// Those with wording first, in the order they are offered.
const FILES: &[&str] = files![
    "phq9",
    "gad7",
    "phq2",
    "gad2",
    "pcl5",
    "pcptsd5",
    "auditc",
    "core10",
    "who5",
    "asrm",
    "wsas",
    "isi",
    "ocir",
    "docs",
    "asa27",
    "apa-sepad",
    "wai-sr",
    "srs",
    "fibser",
    "gass",
    "asec",
    "uku",
];

// A file that cannot be read is left out here; a test reads each one and names the fault.
static ALL: Spoken<Vec<Instrument>> = Spoken::new(|| {
    let mut all: Vec<Instrument> = FILES.iter().filter_map(|text| parse(text).ok()).collect();
    let words = Words::of(ids::INSTRUMENTS);
    // Only what we say about a questionnaire: what it asks and answers stands as its owners wrote it.
    for form in &mut all {
        words.say(&mut form.recall);
        words.say_all(&mut form.scoring);
        words.say_all(&mut form.total.means);
        words.say_all(form.subscales.iter_mut().map(|part| &mut part.name));
        for band in &mut form.bands {
            words.say(&mut band.label);
            words.say_all(&mut band.note);
        }
        for cut in &mut form.cutoffs {
            words.say(&mut cut.meaning);
            words.say_all(&mut cut.group);
        }
    }
    all
});

/// All shipped questionnaires: those with wording first.
#[must_use]
pub fn all() -> &'static [Instrument] {
    &ALL
}

/// The shipped questionnaire of this id, such as `phq9`.
#[must_use]
pub fn get(id: &str) -> Option<&'static Instrument> {
    ALL.iter().find(|i| i.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_sound() {
        for (n, text) in FILES.iter().enumerate() {
            if let Err(error) = parse(text) {
                panic!("file {n}: {error}");
            }
        }
        assert_eq!(all().len(), 22);
    }
}
