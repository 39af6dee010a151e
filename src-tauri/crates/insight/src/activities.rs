//! A week of planned activities: how many were planned and done, and what was expected of them against what was felt.
//!
//! Expected and felt are compared only where both were rated, with how many that were. A day that is still to come is open, not missed.

use crate::series::mean;

/// What became of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was said yet.
    Open,
    /// Done.
    Done,
    /// Done in part.
    Partly,
    /// Not done.
    NotDone,
}

/// One activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// What became of it.
    pub outcome: Outcome,
    /// Mastery expected and felt, 0..=10 each.
    pub mastery: (Option<u8>, Option<u8>),
    /// Pleasure expected and felt, 0..=10 each.
    pub pleasure: (Option<u8>, Option<u8>),
}

/// Means of what was expected and what was felt, over the activities where both were rated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// Mean expected, 0..=10.
    pub expected: f64,
    /// Mean felt, 0..=10.
    pub felt: f64,
    /// How many.
    pub n: usize,
}

/// Some activities added up.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Added {
    /// All of them.
    pub planned: usize,
    /// Done.
    pub done: usize,
    /// Done in part.
    pub partly: usize,
    /// Not done.
    pub not_done: usize,
    /// Nothing said yet.
    pub open: usize,
    /// Mastery, where both were rated.
    pub mastery: Option<Compared>,
    /// Pleasure, where both were rated.
    pub pleasure: Option<Compared>,
}

/// Adds up activities.
///
/// ```
/// use ballast_insight::activities::{Outcome, Planned, add_up};
/// let walk = Planned { outcome: Outcome::Done, mastery: (Some(2), Some(5)), pleasure: (Some(1), Some(4)) };
/// let call = Planned { outcome: Outcome::NotDone, mastery: (Some(6), None), pleasure: (None, None) };
/// let week = add_up(&[walk, call]);
/// assert_eq!((week.planned, week.done, week.not_done), (2, 1, 1));
/// let mastery = week.mastery.ok_or("both rated once")?;
/// assert_eq!((mastery.expected, mastery.felt, mastery.n), (2.0, 5.0, 1));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn add_up(activities: &[Planned]) -> Added {
    let of = |wanted: Outcome| activities.iter().filter(|a| a.outcome == wanted).count();
    Added {
        planned: activities.len(),
        done: of(Outcome::Done),
        partly: of(Outcome::Partly),
        not_done: of(Outcome::NotDone),
        open: of(Outcome::Open),
        mastery: compare(activities.iter().map(|a| a.mastery)),
        pleasure: compare(activities.iter().map(|a| a.pleasure)),
    }
}

fn compare(pairs: impl Iterator<Item = (Option<u8>, Option<u8>)>) -> Option<Compared> {
    let both: Vec<(f64, f64)> = pairs
        .filter_map(|(expected, felt)| Some((f64::from(expected?), f64::from(felt?))))
        .collect();
    Some(Compared {
        expected: mean(both.iter().map(|pair| pair.0))?,
        felt: mean(both.iter().map(|pair| pair.1))?,
        n: both.len(),
    })
}
