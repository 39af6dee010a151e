//! What practising did, by skill and by situation: how often, and the middle change in distress where it was rated before and after.
//!
//! Change is after minus before, so below zero means distress came down. A use that was not rated twice counts as a use and takes part in
//! no change. Nothing is claimed below [`FEWEST`] rated uses. It says nothing of cause: distress also changes by itself.

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// Fewest uses, rated before and after, from which a change is told.
pub const FEWEST: usize = 3;

/// One use of a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkillUse<'a> {
    /// Which skill.
    pub skill: i64,
    /// The day.
    pub day: NaiveDate,
    /// The situation, in the words that count as the same situation; none when it was not said.
    pub situation: Option<&'a str>,
    /// Distress before, 0..=10.
    pub before: Option<u8>,
    /// Distress after, 0..=10.
    pub after: Option<u8>,
}

impl SkillUse<'_> {
    /// After minus before, −10..=10; none unless both were rated.
    #[must_use]
    pub fn change(&self) -> Option<i16> {
        Some(i16::from(self.after?) - i16::from(self.before?))
    }
}

/// Some uses taken together.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    /// How many uses.
    pub uses: usize,
    /// How many of them were rated before and after.
    pub rated: usize,
    /// The middle change in distress of the rated ones; none below [`FEWEST`].
    pub median_change: Option<f64>,
    /// The last day.
    pub last: Option<NaiveDate>,
}

/// A skill with its uses and, for each situation, those in it.
#[derive(Debug, Clone, PartialEq)]
pub struct SkillTally<'a> {
    /// Which skill.
    pub skill: i64,
    /// All its uses.
    pub all: Tally,
    /// By situation: most relief first, then those with too few rated uses to say, the commonest first.
    pub situations: Vec<(&'a str, Tally)>,
}

/// The ledger: for each skill that was used, its uses together and by situation. Most relief first; then those with too few rated uses to
/// say, the most used first. The order of `uses` does not matter.
///
/// ```
/// use ballast_insight::skills::{SkillUse, ledger};
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).ok_or("day")?;
/// let on = |before, after| SkillUse { skill: 1, day, situation: Some("bus"), before, after };
/// // 8 to 5, 7 to 6, 6 to 2: changes of −3, −1, −4, the middle one −3. The fourth was not rated after.
/// let uses = [on(Some(8), Some(5)), on(Some(7), Some(6)), on(Some(6), Some(2)), on(Some(9), None)];
/// let ledger = ledger(&uses);
/// assert_eq!((ledger[0].all.uses, ledger[0].all.rated, ledger[0].all.median_change), (4, 3, Some(-3.0)));
/// assert_eq!(ledger[0].situations[0].0, "bus");
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn ledger<'a>(uses: &[SkillUse<'a>]) -> Vec<SkillTally<'a>> {
    let mut by_skill: BTreeMap<i64, Vec<SkillUse<'a>>> = BTreeMap::new();
    for one in uses {
        by_skill.entry(one.skill).or_default().push(*one);
    }
    let mut found: Vec<SkillTally<'a>> = by_skill
        .into_iter()
        .map(|(skill, own)| {
            let mut by_situation: BTreeMap<&str, Vec<SkillUse<'a>>> = BTreeMap::new();
            for one in &own {
                if let Some(situation) = one.situation {
                    by_situation.entry(situation).or_default().push(*one);
                }
            }
            let mut situations: Vec<(&str, Tally)> = by_situation
                .into_iter()
                .map(|(situation, there)| (situation, tally(&there)))
                .collect();
            situations.sort_by(|a, b| most_relief(&a.1, &b.1).then(a.0.cmp(b.0)));
            SkillTally {
                skill,
                all: tally(&own),
                situations,
            }
        })
        .collect();
    found.sort_by(|a, b| most_relief(&a.all, &b.all).then(a.skill.cmp(&b.skill)));
    found
}

/// Some uses taken together.
#[must_use]
pub fn tally(uses: &[SkillUse<'_>]) -> Tally {
    let mut changes: Vec<i16> = uses.iter().filter_map(SkillUse::change).collect();
    changes.sort_unstable();
    Tally {
        uses: uses.len(),
        rated: changes.len(),
        median_change: (changes.len() >= FEWEST)
            .then(|| median(&changes))
            .flatten(),
        last: uses.iter().map(|u| u.day).max(),
    }
}

/// The middle of sorted numbers, or half-way between the two in the middle.
fn median(sorted: &[i16]) -> Option<f64> {
    let upper = f64::from(*sorted.get(sorted.len() / 2)?);
    let lower = f64::from(*sorted.get((sorted.len() - 1) / 2)?);
    Some(f64::midpoint(lower, upper))
}

/// Those of which a change can be told come first, the largest drop before the smaller, the better founded before the other.
fn most_relief(a: &Tally, b: &Tally) -> std::cmp::Ordering {
    let told = |t: &Tally| t.median_change.unwrap_or(f64::INFINITY);
    told(a)
        .total_cmp(&told(b))
        .then(b.rated.cmp(&a.rated))
        .then(b.uses.cmp(&a.uses))
}
