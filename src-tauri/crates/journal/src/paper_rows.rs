//! Rows that several printed documents have alike: what was tried before, what is difficult, what somebody is to the person.
//!
//! Not: which of them stand on a document. Called by `summary` and `own_page`.

use ballast_model::{DifficultyLayer, Helped, PersonRole};
use ballast_report::{Difficulty, Layer, Tried};

/// Said of an outcome that nobody wrote down.
pub(crate) const NOT_NOTED: &str = "not noted";

/// What was tried before the record, as it was remembered.
pub(crate) fn tried(tried: &ballast_model::Tried) -> Tried {
    let words = |words: &Option<String>| words.clone().unwrap_or_default();
    Tried {
        what: tried.what.clone(),
        when: words(&tried.when),
        most: words(&tried.most),
        how_long: words(&tried.lasted),
        helped: tried.helped.map_or(NOT_NOTED, helped).to_owned(),
        ended: words(&tried.ended),
    }
}

fn helped(helped: Helped) -> &'static str {
    match helped {
        Helped::NotAtAll => "not at all",
        Helped::ALittle => "a little",
        Helped::Clearly => "clearly",
        Helped::VeryMuch => "very much",
        Helped::Worse => "it got worse",
        Helped::NotKnown => "not known",
    }
}

/// A difficulty with how bad it is now.
pub(crate) fn difficulty(difficulty: &ballast_model::Difficulty) -> Difficulty {
    Difficulty {
        words: difficulty.words.clone(),
        layer: match difficulty.layer {
            DifficultyLayer::Body => Layer::Body,
            DifficultyLayer::Mind => Layer::Mind,
        },
        now: difficulty.severity,
    }
}

/// What someone is to the person, as a word on paper.
pub(crate) fn role(role: PersonRole) -> &'static str {
    match role {
        PersonRole::Prescriber => "prescriber",
        PersonRole::Therapist => "therapist",
        PersonRole::Support => "support",
    }
}
