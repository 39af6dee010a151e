//! What a starting plan is told: difficulties with how bad they are now, and what was already tried. Own words, no diagnoses.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;
use crate::{DifficultyId, Invalid, TriedId};

/// Most difficulties, and most things tried.
pub const STARTING_LIST_MAX: usize = 60;

coded! {
    /// Which layer of the person a difficulty belongs to.
    DifficultyLayer {
        /// Sleep, energy, appetite and the like.
        Body = "body",
        /// Worry, thoughts, motivation and the like.
        Mind = "mind",
    }
}

/// A current difficulty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Difficulty {
    /// Identity.
    pub id: DifficultyId,
    /// The name it has on the list it was chosen from; none for own words.
    pub key: Option<String>,
    /// The words a person reads.
    pub words: String,
    /// Its layer.
    pub layer: DifficultyLayer,
    /// How bad it was when it was rated, 0..=10.
    pub severity: Option<u8>,
    /// Prints only when ticked.
    pub sensitive: bool,
    /// The day it was written down.
    pub noted: NaiveDate,
    /// Order.
    pub position: u32,
}

impl Difficulty {
    /// The difficulty if its words and number hold.
    ///
    /// # Errors
    /// [`crate::Problem::OutOfRange`] at `severity`; text and date problems.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.words = crate::line("words", &self.words)?;
        self.key = crate::optional_line("key", self.key.as_deref())?;
        if let Some(severity) = self.severity {
            Invalid::check_range("severity", i64::from(severity), 0, 10)?;
        }
        crate::day_in_range("noted", self.noted)?;
        Ok(self)
    }
}

coded! {
    /// What kind of thing was tried.
    TriedKind {
        /// A medicine.
        Medicine = "medicine",
        /// A therapy.
        Therapy = "therapy",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// How much it helped, as remembered.
    Helped {
        /// Not at all.
        NotAtAll = "not_at_all",
        /// A little.
        ALittle = "a_little",
        /// Clearly.
        Clearly = "clearly",
        /// A great deal.
        VeryMuch = "very_much",
        /// It made things worse.
        Worse = "worse",
        /// Cannot say.
        NotKnown = "not_known",
    }
}

/// Something that was tried before this record began. When and how much stand in own words, because that is how they are remembered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tried {
    /// Identity.
    pub id: TriedId,
    /// Kind.
    pub kind: TriedKind,
    /// Its name.
    pub what: String,
    /// When, such as "spring 2021".
    pub when: Option<String>,
    /// The highest dose, or how often.
    pub most: Option<String>,
    /// How long, such as "eight weeks".
    pub lasted: Option<String>,
    /// How much it helped.
    pub helped: Option<Helped>,
    /// Why it ended.
    pub ended: Option<String>,
    /// Order.
    pub position: u32,
}

impl Tried {
    /// What was tried, if the words hold.
    ///
    /// # Errors
    /// Text problems at the field.
    pub fn checked(mut self) -> Result<Self, Invalid> {
        self.what = crate::line("what", &self.what)?;
        for (field, words) in [
            ("when", &mut self.when),
            ("most", &mut self.most),
            ("lasted", &mut self.lasted),
            ("ended", &mut self.ended),
        ] {
            *words = crate::optional_line(field, words.as_deref())?;
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Problem;

    #[test]
    fn words_are_needed_and_numbers_hold() {
        let worry = Difficulty {
            id: DifficultyId::NEW,
            key: Some("worry".into()),
            words: " Worry ".into(),
            layer: DifficultyLayer::Mind,
            severity: Some(10),
            sensitive: false,
            noted: "2026-03-02".parse().unwrap(),
            position: 0,
        };
        assert_eq!(worry.clone().checked().unwrap().words, "Worry");
        let more = Difficulty {
            severity: Some(11),
            ..worry.clone()
        };
        assert_eq!(more.checked().unwrap_err().field, "severity");
        let none = Difficulty {
            words: " ".into(),
            ..worry
        };
        assert_eq!(none.checked().unwrap_err().problem, Problem::Empty);
    }

    #[test]
    fn what_was_tried_needs_a_name_only() {
        let tried = Tried {
            id: TriedId::NEW,
            kind: TriedKind::Medicine,
            what: "citalopram".into(),
            when: Some("  ".into()),
            most: None,
            lasted: None,
            helped: None,
            ended: None,
            position: 0,
        };
        assert_eq!(tried.clone().checked().unwrap().when, None);
        let long = Tried {
            ended: Some("x".repeat(201)),
            ..tried
        };
        assert_eq!(long.checked().unwrap_err().field, "ended");
    }
}
