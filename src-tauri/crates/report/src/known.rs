//! How the last few documents were set, so that what was looked at is printed and saved without looking for its layout again.
//!
//! Only a number that stands for the content is kept, and nothing of it. The same content is set alike with or without this.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use crate::document::Paper;
use crate::engine::fixed_words;
use crate::fit::Look;
use crate::manuscript::Manuscript;

/// So many are kept: each page somebody may have in hand at once.
const MOST: usize = 16;

static KNOWN: Mutex<VecDeque<(u64, How)>> = Mutex::new(VecDeque::new());

/// The layout that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct How {
    /// How tight.
    pub look: Look,
    /// How many steps of cutting; none where nothing may be cut.
    pub cuts: Option<usize>,
}

/// The number that stands for a document on a paper, in the language spoken: of all it holds, also of what only decides how it is cut.
pub(crate) fn number_of(manuscript: &Manuscript, paper: Paper) -> u64 {
    let Manuscript {
        template,
        head,
        landscape,
        parts,
        charts,
        promise,
        torn,
    } = manuscript;
    let mut hasher = DefaultHasher::new();
    format!("{template:?} {head:?} {landscape} {parts:?} {promise:?} {torn}").hash(&mut hasher);
    for chart in charts.iter().flatten() {
        (&chart.svg, &chart.alt).hash(&mut hasher);
    }
    (paper.name(), fixed_words()).hash(&mut hasher);
    hasher.finish()
}

/// How a document was set before.
pub(crate) fn find(number: u64) -> Option<How> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known
        .iter()
        .find(|(other, _)| *other == number)
        .map(|(_, how)| *how)
}

/// Keeps how a document was set.
pub(crate) fn keep(number: u64, how: How) {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.retain(|(other, _)| *other != number);
    known.push_front((number, how));
    known.truncate(MOST);
}
