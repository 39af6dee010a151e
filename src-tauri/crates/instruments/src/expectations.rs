//! Short cards on what is usual by when, each with its sources, shown where it matters and nowhere else.
//!
//! A card speaks of people in studies, never of the reader: it forecasts nothing and advises nothing. What a class of
//! medicine usually does by which week stands with the class ([`crate::medicines`]); the page puts both side by side.
//! `journal` calls [`for_moment`].

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

use crate::error::{FieldError, FieldProblem, ParseError};
use crate::form::{place, shape};
use crate::locate::line_of;
use crate::spoken::{Spoken, Words, ids};

/// When a card is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// A medicine is being started.
    StartingMedicine,
    /// About day 10 after a start: often side effects, and no change yet.
    EarlyCheck,
    /// A therapy is being started.
    StartingTherapy,
    /// Both together, therapy first or medicine first is being weighed.
    ChoosingOrder,
    /// Two clinicians see it differently.
    CliniciansDisagree,
}

/// Where a figure or statement comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who, what and where.
    pub text: String,
    /// Whether the figure was read there; otherwise it is quoted from elsewhere or general knowledge.
    pub seen: bool,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Stable name such as `when_to_judge`.
    pub id: String,
    /// When it is shown.
    pub shows: Vec<Moment>,
    /// Ids of the medicine classes it is about; empty means all.
    #[serde(default)]
    pub classes: Vec<String>,
    /// A short heading.
    pub title: String,
    /// One to four plain sentences.
    pub text: String,
    /// At least one.
    pub sources: Vec<Source>,
}

impl Card {
    /// Whether every source was read.
    #[must_use]
    pub fn verified(&self) -> bool {
        self.sources.iter().all(|s| s.seen)
    }

    fn is_about(&self, class: Option<&str>) -> bool {
        self.classes.is_empty()
            || class.is_some_and(|class| self.classes.iter().any(|c| c == class))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cards: Vec<Card>,
}

const FILE: &str = include_str!("../data/expectations.toml");

// A test reads the file and names the fault.
static CARDS: Spoken<Vec<Card>> = Spoken::new(|| {
    let mut cards = parse(FILE).unwrap_or_default();
    let words = Words::of(ids::EXPECTATIONS);
    for card in &mut cards {
        words.say(&mut card.title);
        words.say(&mut card.text);
        words.say_all(card.sources.iter_mut().map(|source| &mut source.text));
    }
    cards
});

/// All cards, in the order of the file.
#[must_use]
pub fn all() -> &'static [Card] {
    &CARDS
}

/// The cards for a moment, those about the class of the medicine in question included.
///
/// ```
/// use ballast_instruments::expectations::{Moment, for_moment};
/// let ids: Vec<_> = for_moment(Moment::EarlyCheck, Some("SSRI")).iter().map(|c| c.id.as_str()).collect();
/// assert_eq!(ids, ["when_to_judge", "early_days"]);
/// assert!(for_moment(Moment::EarlyCheck, Some("BENZODIAZEPINE")).is_empty());
/// ```
#[must_use]
pub fn for_moment(moment: Moment, class: Option<&str>) -> Vec<&'static Card> {
    CARDS
        .iter()
        .filter(|card| card.shows.contains(&moment) && card.is_about(class))
        .collect()
}

/// Reads cards from the text of a TOML file and checks that each is whole: an id of its own, a moment, a heading, a text of at
/// most 600 characters, a source, and only classes that exist.
///
/// ```
/// let text = "[[cards]]\nid = \"a\"\nshows = [\"early_check\"]\ntitle = \"T\"\ntext = \"Words.\"\nsources = []\n";
/// let error = ballast_instruments::expectations::parse(text).unwrap_err();
/// assert_eq!(error.to_string(), "line 6: cards[0].sources: must not be empty");
/// ```
///
/// # Errors
/// [`ParseError`] with the line, or with every field that does not fit and its line.
pub fn parse(text: &str) -> Result<Vec<Card>, ParseError> {
    let file: File = toml::from_str(text).map_err(|error| {
        let (line, column) = place(text, error.span());
        ParseError::Shape {
            line,
            column,
            problem: shape(error.message()),
        }
    })?;
    let mut faults = Vec::new();
    let mut add = |path: String, problem| {
        faults.push(FieldError {
            line: line_of(text, &path),
            path,
            problem,
        });
    };
    let mut ids = BTreeSet::new();
    for (n, card) in file.cards.iter().enumerate() {
        let at = |field: &str| format!("cards[{n}].{field}");
        if card.id.is_empty() || !card.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
            add(at("id"), FieldProblem::BadId);
        }
        if !ids.insert(card.id.as_str()) {
            add(at("id"), FieldProblem::Duplicate);
        }
        for (field, value, most) in [("title", &card.title, 80), ("text", &card.text, 600)] {
            if value.trim().is_empty() {
                add(at(field), FieldProblem::Empty);
            } else if value.chars().count() > most {
                add(at(field), FieldProblem::TooLong);
            }
        }
        if card.shows.is_empty() {
            add(at("shows"), FieldProblem::Empty);
        }
        if card.sources.is_empty() || card.sources.iter().any(|s| s.text.trim().is_empty()) {
            add(at("sources"), FieldProblem::Empty);
        }
        if card
            .classes
            .iter()
            .any(|c| crate::medicines::class(c).is_none())
        {
            add(at("classes"), FieldProblem::UnknownItem);
        }
    }
    if faults.is_empty() {
        Ok(file.cards)
    } else {
        Err(ParseError::Fields(faults))
    }
}
