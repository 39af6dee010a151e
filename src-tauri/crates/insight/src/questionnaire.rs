//! The course of one questionnaire over time: first, lowest, highest and latest total, and weeks below a cut.
//!
//! The figures of the form (reliable change, remission cut) are passed in; what a single total is called is the
//! business of `instruments`.

use chrono::NaiveDate;

use crate::period::{Period, days_between};

/// The figures of a form that a course needs.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct CourseRule {
    /// A change of at least this many points is unlikely to be chance; `None` when not known.
    pub reliable_points: Option<f64>,
    /// Remission means a total below this; `None` when no such cut is published.
    pub remission_below: Option<f64>,
}

/// One filled-in form.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The day it was filled in.
    pub day: NaiveDate,
    /// The total in points.
    pub total: f64,
}

/// A change between two readings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// Later minus earlier, in points.
    pub difference: f64,
    /// Whether it reaches the reliable change of the form; `None` when that is not known.
    pub reliable: Option<bool>,
}

/// The latest unbroken run of readings below the remission cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BelowCut {
    /// First reading of the run.
    pub since: NaiveDate,
    /// Weeks from that reading to the latest one (0 for a single reading). Nothing is known between two readings.
    pub weeks: f64,
    /// Readings in the run.
    pub n: usize,
    /// Longest stretch between two neighbouring readings of the run, in days.
    pub longest_gap_days: usize,
}

/// The course of one questionnaire.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Course {
    /// Readings with a total.
    pub n: usize,
    /// Readings without one, because an item was skipped.
    pub missing: usize,
    /// First reading.
    pub first: Reading,
    /// Lowest reading; the latest of equal ones.
    pub lowest: Reading,
    /// Highest reading; the latest of equal ones.
    pub highest: Reading,
    /// Latest reading.
    pub latest: Reading,
    /// From first to latest; `None` with one reading.
    pub from_first: Option<Change>,
    /// From lowest to latest; `None` when the latest is the lowest.
    pub from_lowest: Option<Change>,
    /// The run below the remission cut that the latest reading belongs to; `None` when it is not below.
    pub below_cut: Option<BelowCut>,
}

/// Describes the course of readings in any order; `None` as a total is a form with a skipped item. Gives `None` when no
/// reading has a total.
///
/// ```
/// use ballast_insight::questionnaire::{CourseRule, course};
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let phq9 = CourseRule { reliable_points: Some(6.0), remission_below: Some(5.0) };
/// let readings = [(on(1, 5)?, Some(17.0)), (on(2, 2)?, Some(4.0)), (on(2, 16)?, None), (on(3, 2)?, Some(3.0))];
/// let course = course(&readings, phq9).ok_or("empty")?;
/// assert_eq!((course.n, course.missing), (3, 1));
/// assert_eq!(course.from_first.and_then(|c| c.reliable), Some(true));
/// assert_eq!(course.below_cut.map(|b| (b.weeks, b.n)), Some((4.0, 2)));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn course(readings: &[(NaiveDate, Option<f64>)], rule: CourseRule) -> Option<Course> {
    let mut totals: Vec<Reading> = readings
        .iter()
        .filter_map(|(day, total)| {
            total
                .filter(|t| t.is_finite())
                .map(|total| Reading { day: *day, total })
        })
        .collect();
    totals.sort_by_key(|r| r.day);
    let first = *totals.first()?;
    let latest = *totals.last()?;
    let extreme = |sign: f64| {
        totals.iter().copied().fold(first, |found, r| {
            if r.total * sign >= found.total * sign {
                r
            } else {
                found
            }
        })
    };
    let lowest = extreme(-1.0);
    let change = |from: Reading| Change {
        difference: latest.total - from.total,
        reliable: rule
            .reliable_points
            .map(|points| (latest.total - from.total).abs() >= points),
    };
    Some(Course {
        n: totals.len(),
        missing: readings.len() - totals.len(),
        first,
        lowest,
        highest: extreme(1.0),
        latest,
        from_first: (totals.len() > 1).then(|| change(first)),
        from_lowest: (lowest != latest).then(|| change(lowest)),
        below_cut: rule.remission_below.and_then(|cut| below(&totals, cut)),
    })
}

/// A questionnaire before a change and in its window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BeforeAfter {
    /// The last reading before the change.
    pub before: Reading,
    /// The last reading in the window.
    pub after: Reading,
    /// From one to the other.
    pub change: Change,
    /// Readings with a total in either period; the others are not used, so that one form is held against one.
    pub n: [usize; 2],
}

/// The last reading of one period against the last of another, such as the days before a change and its review weeks. `None` when
/// either has none. A reading that was taken some time before the baseline may be let in by a longer `before`.
///
/// ```
/// use ballast_insight::{Period, questionnaire::{CourseRule, before_after}};
/// use chrono::NaiveDate;
/// let on = |m, d| NaiveDate::from_ymd_opt(2026, m, d).ok_or("date");
/// let phq9 = CourseRule { reliable_points: Some(6.0), remission_below: Some(5.0) };
/// let readings = [(on(3, 1)?, Some(16.0)), (on(4, 12)?, Some(11.0)), (on(4, 26)?, Some(10.0)), (on(5, 20)?, Some(2.0))];
/// let found = before_after(&readings, Period::new(on(2, 20)?, on(3, 5)?)?, Period::new(on(4, 3)?, on(5, 1)?)?, phq9);
/// let found = found.ok_or("a period is empty")?;
/// assert_eq!((found.change.difference, found.change.reliable, found.n), (-6.0, Some(true), [1, 2]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn before_after(
    readings: &[(NaiveDate, Option<f64>)],
    before: Period,
    after: Period,
    rule: CourseRule,
) -> Option<BeforeAfter> {
    let within = |period: Period| -> (usize, Option<Reading>) {
        let totals = readings.iter().filter_map(|(day, total)| {
            let total = total.filter(|t| t.is_finite() && period.contains(*day))?;
            Some(Reading { day: *day, total })
        });
        totals.fold((0, None), |(n, last), reading| {
            let later = last
                .is_none_or(|last: Reading| (reading.day, reading.total) >= (last.day, last.total));
            (n + 1, if later { Some(reading) } else { last })
        })
    };
    let ((n_before, before), (n_after, after)) = (within(before), within(after));
    let (before, after) = (before?, after?);
    let difference = after.total - before.total;
    Some(BeforeAfter {
        before,
        after,
        change: Change {
            difference,
            reliable: rule
                .reliable_points
                .map(|points| difference.abs() >= points),
        },
        n: [n_before, n_after],
    })
}

fn below(totals: &[Reading], cut: f64) -> Option<BelowCut> {
    let start = totals
        .iter()
        .rposition(|r| r.total >= cut)
        .map_or(0, |i| i + 1);
    let run = totals.get(start..)?;
    let (first, last) = (run.first()?, run.last()?);
    Some(BelowCut {
        since: first.day,
        weeks: days_between(first.day, last.day) as f64 / 7.0,
        n: run.len(),
        longest_gap_days: run
            .windows(2)
            .map(|pair| days_between(pair[0].day, pair[1].day))
            .max()
            .unwrap_or(0),
    })
}
