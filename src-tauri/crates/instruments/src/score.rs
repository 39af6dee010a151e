//! From answers to a total. Pure arithmetic; what a total or a change means is in `rules`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::error::ScoreError;
use crate::instrument::{Instrument, Item};

/// Answers by item id, in points; an item that is not there was skipped.
pub type Answers = BTreeMap<String, i64>;

/// What a set of answers adds up to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Score {
    /// The total in points; `None` when an item was skipped and the form's own rule does not say how to go on.
    pub total: Option<i64>,
    /// How many scored items were answered.
    pub answered: usize,
    /// How many scored items the form has.
    pub items: usize,
    /// Ids of the skipped items in order (of the gate too); empty when an answer ended the form.
    pub missing: Vec<String>,
    /// Whether an answer ended the form early with a fixed total (see [`crate::StopRule`]).
    pub stopped: bool,
    /// Whether skipped items were filled in by the form's own rule (see [`crate::Prorate`]).
    pub prorated: bool,
    /// Sums of the parts of the form.
    pub subscales: Vec<SubscaleScore>,
}

/// The sum of one part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SubscaleScore {
    /// Id of the part.
    pub id: String,
    /// Sum in points; `None` when one of its items was skipped.
    pub total: Option<i64>,
    /// Highest possible sum in points.
    pub max: i64,
}

impl Instrument {
    /// Puts a list of answers to the scored items, in order, under their ids; `None` is a skipped item.
    ///
    /// # Errors
    /// [`ScoreError::WrongLength`] when the list is longer or shorter than the form.
    pub fn answers_in_order(&self, answers: &[Option<i64>]) -> Result<Answers, ScoreError> {
        if answers.len() != self.items.len() {
            return Err(ScoreError::WrongLength {
                expected: self.items.len(),
                given: answers.len(),
            });
        }
        Ok(self
            .items
            .iter()
            .zip(answers)
            .filter_map(|(item, value)| value.map(|v| (item.id.clone(), v)))
            .collect())
    }

    /// Adds up a set of answers. A skipped item gives no total, unless the form's own rule says how to go on.
    ///
    /// ```
    /// let phq9 = ballast_instruments::get("phq9").ok_or("not shipped")?;
    /// let mut answers = phq9.answers_in_order(&[Some(1); 9])?;
    /// assert_eq!(phq9.score(&answers)?.total, Some(9));
    ///
    /// answers.remove("q4");
    /// let score = phq9.score(&answers)?;
    /// assert_eq!((score.total, score.answered, score.items), (None, 8, 9));
    /// assert_eq!(score.missing, ["q4"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ScoreError`] when an answer is not one of those offered, belongs to no item, or the wording is not shipped.
    pub fn score(&self, answers: &Answers) -> Result<Score, ScoreError> {
        if !self.has_wording() {
            return Err(ScoreError::TotalOnly);
        }
        self.check(answers)?;
        let answered = self
            .items
            .iter()
            .filter(|i| answers.contains_key(&i.id))
            .count();
        let stop = self
            .stop
            .as_ref()
            .filter(|stop| answers.get(&stop.item) == Some(&stop.value));
        let missing: Vec<String> = match stop {
            Some(_) => Vec::new(),
            None => self
                .gate
                .iter()
                .chain(&self.items)
                .filter(|i| !answers.contains_key(&i.id))
                .map(|i| i.id.clone())
                .collect(),
        };
        let (total, prorated) = match stop {
            Some(stop) => (Some(stop.total), false),
            None if missing.is_empty() => (sum(self.items.iter(), answers), false),
            None => {
                let filled = self.prorate(answers, answered, missing.len());
                (filled, filled.is_some())
            }
        };
        Ok(Score {
            total,
            answered,
            items: self.items.len(),
            missing,
            stopped: stop.is_some(),
            prorated,
            subscales: self.subscale_scores(answers),
        })
    }

    /// Checks a total that the person enters from a clinician's form.
    ///
    /// # Errors
    /// [`ScoreError::TotalOutOfRange`] when it is outside [`Instrument::total`].
    pub fn check_total(&self, total: i64) -> Result<(), ScoreError> {
        if (self.total.min..=self.total.max).contains(&total) {
            Ok(())
        } else {
            Err(ScoreError::TotalOutOfRange)
        }
    }

    fn check(&self, answers: &Answers) -> Result<(), ScoreError> {
        for (id, value) in answers {
            let item = self
                .questions()
                .find(|i| i.id == *id)
                .ok_or(ScoreError::UnknownItem)?;
            if !item.options.iter().any(|o| o.value == *value) {
                return Err(ScoreError::OutOfRange { item: id.clone() });
            }
        }
        Ok(())
    }

    /// The mean of the answered items times the number of items, rounded half up.
    fn prorate(&self, answers: &Answers, answered: usize, missing: usize) -> Option<i64> {
        let rule = self.skipped?;
        let skipped_items = self.items.len() - answered;
        // A skipped gate cannot be filled in, so every missing id must be an item.
        if missing != skipped_items || skipped_items > rule.prorate_up_to {
            return None;
        }
        let given = self.items.iter().filter(|i| answers.contains_key(&i.id));
        let n = i64::try_from(answered).ok().filter(|n| *n > 0)?;
        let items = i64::try_from(self.items.len()).ok()?;
        let scaled = sum(given, answers)? * items;
        Some(
            (2 * scaled + n)
                .div_euclid(2 * n)
                .clamp(self.total.min, self.total.max),
        )
    }

    fn subscale_scores(&self, answers: &Answers) -> Vec<SubscaleScore> {
        self.subscales
            .iter()
            .map(|part| {
                let items = || self.items.iter().filter(|i| part.items.contains(&i.id));
                SubscaleScore {
                    id: part.id.clone(),
                    total: sum(items(), answers),
                    max: items().map(|i| i.range().1).sum(),
                }
            })
            .collect()
    }
}

/// Points of all these items; `None` when one was skipped.
fn sum<'a>(mut items: impl Iterator<Item = &'a Item>, answers: &Answers) -> Option<i64> {
    items.try_fold(0, |total, item| {
        answers
            .get(&item.id)
            .map(|value| total + item.points(*value))
    })
}
