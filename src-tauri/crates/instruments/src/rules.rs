//! What a total, a change or a single answer is called by the published rules of its form.
//!
//! Numbers and flags only. The sentence around them ("this is not a diagnosis") belongs to the page.

use serde::Serialize;

use crate::instrument::{Band, Better, Cutoff, Instrument};
use crate::score::Answers;

/// Which way a total moved, by the form's own direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Towards the better end of the form.
    Better,
    /// Towards the other end.
    Worse,
    /// No change.
    Same,
}

/// A change between two totals of the same form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Later minus earlier, in points.
    pub difference: i64,
    /// Whether the change is at least the form's reliable change; `None` when no such figure is known.
    pub reliable: Option<bool>,
    /// Which way it went.
    pub direction: Direction,
}

/// A fall from baseline read by the response rule of the form.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Response {
    /// Fall from baseline in per cent; negative when the total rose.
    pub drop_percent: f64,
    /// Whether it reaches the form's rule.
    pub met: bool,
}

/// An answer that offers the person's own safety plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SafetyHit {
    /// Id of the item.
    pub item: String,
    /// The answer, in points of that item.
    pub value: i64,
}

impl Instrument {
    /// The published band a total lies in; `None` without bands or outside the range.
    ///
    /// ```
    /// let phq9 = ballast_instruments::get("phq9").ok_or("not shipped")?;
    /// assert_eq!(phq9.band(14).map(|b| b.label.as_str()), Some("moderate"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn band(&self, total: i64) -> Option<&Band> {
        self.bands.iter().find(|b| (b.min..=b.max).contains(&total))
    }

    /// The published cuts that a total is on the far side of.
    #[must_use]
    pub fn cutoffs_met(&self, total: i64) -> Vec<&Cutoff> {
        self.cutoffs.iter().filter(|c| c.met_by(total)).collect()
    }

    /// The answers that quietly offer the safety plan. Works on half-filled forms, at once, before any total exists.
    /// An empty list says nothing about how someone is.
    #[must_use]
    pub fn safety(&self, answers: &Answers) -> Vec<SafetyHit> {
        self.safety_items
            .iter()
            .filter_map(|rule| {
                answers
                    .get(&rule.item)
                    .filter(|value| **value >= rule.at_least)
                    .map(|value| SafetyHit {
                        item: rule.item.clone(),
                        value: *value,
                    })
            })
            .collect()
    }

    /// Compares two totals with the form's reliable change: a change of at least that many points, either way, is
    /// unlikely to be chance.
    ///
    /// ```
    /// use ballast_instruments::Direction;
    /// let phq9 = ballast_instruments::get("phq9").ok_or("not shipped")?;
    /// let change = phq9.reliable_change(17, 11); // 6 points: NHS Talking Therapies
    /// assert_eq!((change.difference, change.reliable), (-6, Some(true)));
    /// assert_eq!(change.direction, Direction::Better);
    /// assert_eq!(phq9.reliable_change(17, 12).reliable, Some(false));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn reliable_change(&self, before: i64, after: i64) -> Change {
        let difference = after - before;
        let better = match self.total.better {
            Better::Lower => -difference,
            Better::Higher => difference,
        };
        Change {
            difference,
            reliable: self
                .reliable_change
                .as_ref()
                .map(|rule| difference.abs() >= rule.points),
            direction: match better {
                0 => Direction::Same,
                x if x > 0 => Direction::Better,
                _ => Direction::Worse,
            },
        }
    }

    /// The fall from a baseline total, read by the form's response rule. `weeks` lie between the two totals.
    ///
    /// `None` when the form has no rule, the baseline is too low for it or too little time has passed: then nothing is
    /// to be said. For the PHQ-9: a fall of at least 50 %, baseline at least 10, at least 2 weeks.
    ///
    /// ```
    /// let phq9 = ballast_instruments::get("phq9").ok_or("not shipped")?;
    /// let response = phq9.response(16, 8, 6.0).ok_or("no rule")?;
    /// assert_eq!((response.drop_percent, response.met), (50.0, true));
    /// assert!(phq9.response(9, 2, 6.0).is_none());  // baseline below 10
    /// assert!(phq9.response(16, 8, 1.0).is_none()); // less than 2 weeks
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn response(&self, baseline: i64, now: i64, weeks: f64) -> Option<Response> {
        let rule = self.response.as_ref()?;
        let readable = baseline > 0
            && baseline >= rule.min_baseline
            && weeks >= f64::from(rule.min_weeks)
            && self.total.better == Better::Lower;
        if !readable {
            return None;
        }
        let fall = baseline - now;
        Some(Response {
            drop_percent: fall as f64 / baseline as f64 * 100.0,
            // Whole numbers, so that a fall of exactly half is never lost to rounding.
            met: fall * 100 >= baseline * i64::from(rule.drop_percent),
        })
    }

    /// Whether a total is below the form's remission cut; `None` when no such cut is published.
    #[must_use]
    pub fn remission(&self, total: i64) -> Option<bool> {
        self.remission_below.map(|below| total < below)
    }
}
