//! Marks on the course of a questionnaire: facts about readings, with the words left to the page.
//!
//! Published terms differ (response, remission, recovery, relapse) and duration thresholds add little (a review of 56
//! studies, PMC7032752), so nothing is called recovered here. A mark says what was read and when.

use chrono::NaiveDate;

use crate::period::days_between;
use crate::questionnaire::Reading;

/// The cuts of a form that marks are read by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MarkRule {
    /// A total below this is below the remission line (PHQ-9 and GAD-7: 5).
    pub below: f64,
    /// A total of at least this is back at the usual cut (PHQ-9 and GAD-7: 10).
    pub again: f64,
}

/// What was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// The first reading below the line after one at or above it.
    FellBelow,
    /// The first reading at or above the line after one below it.
    RoseAbove,
    /// The second reading in a row at or above the usual cut, after readings below the line (general knowledge; called
    /// a relapse flag elsewhere).
    TwiceAtCut,
    /// The reading with which half a year below the line is reached (26 weeks; the convention of MacArthur, Frank 1991).
    HalfAYearBelow,
}

/// A fact about one reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The day of the reading.
    pub day: NaiveDate,
    /// What was read.
    pub kind: MarkKind,
    /// Readings it rests on: those of the run below the line, or the two at the cut; 1 otherwise.
    pub n: usize,
    /// Longest stretch between two neighbours among them, in days; nothing is known in between.
    pub longest_gap_days: usize,
}

const HALF_A_YEAR: usize = 26 * 7;

/// The marks of readings in any order; `None` as a total takes no part. A first reading below the line makes no mark.
///
/// ```
/// use ballast_insight::marks::{MarkKind, MarkRule, marks};
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let phq9 = MarkRule { below: 5.0, again: 10.0 };
/// let readings = [(on(1, 5)?, Some(17.0)), (on(2, 2)?, Some(4.0)), (on(3, 2)?, Some(10.0)), (on(3, 16)?, Some(12.0))];
/// let kinds: Vec<_> = marks(&readings, phq9).iter().map(|m| (m.day, m.kind)).collect();
/// assert_eq!(kinds, [
///     (on(2, 2)?, MarkKind::FellBelow), (on(3, 2)?, MarkKind::RoseAbove), (on(3, 16)?, MarkKind::TwiceAtCut),
/// ]);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn marks(readings: &[(NaiveDate, Option<f64>)], rule: MarkRule) -> Vec<Mark> {
    let mut totals: Vec<Reading> = readings
        .iter()
        .filter_map(|(day, total)| {
            let total = total.filter(|t| t.is_finite())?;
            Some(Reading { day: *day, total })
        })
        .collect();
    totals.sort_by(|a, b| {
        (a.day, a.total)
            .partial_cmp(&(b.day, b.total))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    let mut found = Vec::new();
    // The run of readings below the line that is open, whether it was once, and the run at the cut.
    let (mut below, mut was_below, mut at_cut): (Vec<Reading>, bool, Vec<Reading>) =
        Default::default();
    let mut held = false;
    let mark = |kind, run: &[Reading], day| Mark {
        day,
        kind,
        n: run.len(),
        longest_gap_days: run
            .windows(2)
            .map(|pair| days_between(pair[0].day, pair[1].day))
            .max()
            .unwrap_or(0),
    };
    for (reading, at) in totals.iter().zip(0usize..) {
        if reading.total < rule.below {
            if below.is_empty() && at > 0 {
                found.push(mark(MarkKind::FellBelow, &[*reading], reading.day));
            }
            below.push(*reading);
            (was_below, at_cut) = (true, Vec::new());
            if !held && days_between(below[0].day, reading.day) >= HALF_A_YEAR {
                held = true;
                found.push(mark(MarkKind::HalfAYearBelow, &below, reading.day));
            }
            continue;
        }
        if !below.is_empty() {
            found.push(mark(MarkKind::RoseAbove, &[*reading], reading.day));
            below.clear();
            held = false;
        }
        if reading.total < rule.again {
            at_cut.clear();
            continue;
        }
        at_cut.push(*reading);
        if was_below && at_cut.len() == 2 {
            found.push(mark(MarkKind::TwiceAtCut, &at_cut, reading.day));
            was_below = false;
        }
    }
    found
}

/// The change from a baseline reading in per cent of it, such as -25 for a quarter lower; `None` for a baseline of 0. It
/// is shown as it is: an early change predicts too little for one person to be a forecast.
///
/// ```
/// assert_eq!(ballast_insight::marks::percent_change(16.0, 12.0), Some(-25.0));
/// ```
#[must_use]
pub fn percent_change(baseline: f64, now: f64) -> Option<f64> {
    let change = (now - baseline) / baseline * 100.0;
    (baseline > 0.0 && change.is_finite()).then_some(change)
}
