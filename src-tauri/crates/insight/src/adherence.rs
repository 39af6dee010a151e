//! Doses planned and doses taken, from the diary.
//!
//! These are diary numbers, not the PDC or MPR of pharmacy records, which need dispensing data and have other names
//! for that reason. As-needed medicines, paused stretches and days to come are left out. A dose without an entry is
//! "not recorded": never counted as missed, and never as taken.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::period::Period;

/// Why a dose stands in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanKind {
    /// To be taken at its time.
    Scheduled,
    /// To be taken when needed; left out of all counts.
    AsNeeded,
    /// In a stretch agreed as paused; left out of all counts.
    Paused,
}

/// A dose as planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedDose {
    /// The day.
    pub day: NaiveDate,
    /// The caller's number for one medicine at one time of day; the same number on every day.
    pub slot: u32,
    /// Why it stands in the plan.
    pub kind: PlanKind,
}

/// What became of a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseStatus {
    /// Taken at its time.
    Taken,
    /// Taken later.
    Late,
    /// Taken in part: neither taken nor missed, and the day is not one on which all was taken.
    Part,
    /// Left out on purpose.
    Skipped,
    /// Not taken.
    Missed,
}

/// A dose as recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoggedDose {
    /// The day it belonged to.
    pub day: NaiveDate,
    /// The number of the planned dose.
    pub slot: u32,
    /// What became of it. Of two entries for one dose the later in the list stands.
    pub status: DoseStatus,
}

/// Doses and days of a period. `planned = taken + part + skipped + missed + not_recorded`, and
/// `days_planned = days_recorded + days_not_recorded`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Adherence {
    /// Scheduled doses up to today.
    pub planned: usize,
    /// Doses taken, late ones included.
    pub taken: usize,
    /// Of those, the late ones.
    pub late: usize,
    /// Doses taken in part.
    pub part: usize,
    /// Doses left out on purpose.
    pub skipped: usize,
    /// Doses recorded as not taken.
    pub missed: usize,
    /// Doses without an entry.
    pub not_recorded: usize,
    /// Entries in the period for which no scheduled dose stands in the plan.
    pub unplanned: usize,
    /// Days with at least one scheduled dose.
    pub days_planned: usize,
    /// Days with an entry for at least one scheduled dose.
    pub days_recorded: usize,
    /// Of those, days on which some scheduled doses have no entry.
    pub days_partly_recorded: usize,
    /// Days on which every scheduled dose was taken.
    pub days_fully_taken: usize,
    /// Days without any entry.
    pub days_not_recorded: usize,
}

impl Adherence {
    /// Doses taken of those recorded, 0 to 1; `None` when nothing was recorded. To be shown with `not_recorded`.
    #[must_use]
    pub fn share_of_doses(&self) -> Option<f64> {
        share(self.taken, self.planned - self.not_recorded)
    }

    /// Days with every dose taken of days with any entry, 0 to 1; `None` when nothing was recorded.
    /// To be shown with `days_not_recorded`.
    #[must_use]
    pub fn share_of_days(&self) -> Option<f64> {
        share(self.days_fully_taken, self.days_recorded)
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// Counts the doses of a period. Days after `today` are left out; of `today` only what has an entry counts, because the
/// rest may still come, and it counts as a day once all its doses have an entry.
///
/// ```
/// use ballast_insight::{Period, adherence::*};
/// use chrono::NaiveDate;
/// let on = |d| NaiveDate::from_ymd_opt(2026, 3, d).ok_or("date");
/// let mut planned = Vec::new();
/// for d in 1..=4 {
///     planned.push(PlannedDose { day: on(d)?, slot: 1, kind: PlanKind::Scheduled });
/// }
/// let logged = [
///     LoggedDose { day: on(1)?, slot: 1, status: DoseStatus::Taken },
///     LoggedDose { day: on(3)?, slot: 1, status: DoseStatus::Missed },
/// ];
/// let a = adherence(&planned, &logged, Period::new(on(1)?, on(31)?)?, on(4)?);
/// assert_eq!((a.planned, a.taken, a.missed, a.not_recorded), (3, 1, 1, 1));
/// assert_eq!(a.share_of_doses(), Some(0.5)); // 1 of 2 recorded; day 2 has no entry, day 4 is today
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn adherence(
    planned: &[PlannedDose],
    logged: &[LoggedDose],
    period: Period,
    today: NaiveDate,
) -> Adherence {
    let counts = |day: NaiveDate| period.contains(day) && day <= today;
    let log: BTreeMap<(NaiveDate, u32), DoseStatus> = logged
        .iter()
        .filter(|dose| counts(dose.day))
        .map(|dose| ((dose.day, dose.slot), dose.status))
        .collect();
    let mut plan: BTreeMap<NaiveDate, BTreeSet<u32>> = BTreeMap::new();
    let mut left_out = BTreeSet::new();
    for dose in planned.iter().filter(|dose| counts(dose.day)) {
        if dose.kind == PlanKind::Scheduled {
            plan.entry(dose.day).or_default().insert(dose.slot);
        } else {
            left_out.insert((dose.day, dose.slot));
        }
    }
    let mut result = Adherence::default();
    for (day, slots) in &plan {
        let entries: Vec<Option<DoseStatus>> = slots
            .iter()
            .map(|slot| log.get(&(*day, *slot)).copied())
            .collect();
        count_day(&mut result, &entries, *day == today);
    }
    result.unplanned = log
        .keys()
        .filter(|(day, slot)| {
            let scheduled = plan.get(day).is_some_and(|slots| slots.contains(slot));
            !scheduled && !left_out.contains(&(*day, *slot))
        })
        .count();
    result
}

fn count_day(result: &mut Adherence, entries: &[Option<DoseStatus>], is_today: bool) {
    for entry in entries {
        if entry.is_none() && is_today {
            continue;
        }
        result.planned += 1;
        match entry {
            None => result.not_recorded += 1,
            Some(DoseStatus::Taken) => result.taken += 1,
            Some(DoseStatus::Late) => {
                result.taken += 1;
                result.late += 1;
            }
            Some(DoseStatus::Part) => result.part += 1,
            Some(DoseStatus::Skipped) => result.skipped += 1,
            Some(DoseStatus::Missed) => result.missed += 1,
        }
    }
    let recorded = entries.iter().flatten().count();
    if is_today && recorded < entries.len() {
        return;
    }
    let took = |e: &Option<DoseStatus>| matches!(e, Some(DoseStatus::Taken | DoseStatus::Late));
    result.days_planned += 1;
    result.days_recorded += usize::from(recorded > 0);
    result.days_not_recorded += usize::from(recorded == 0);
    result.days_partly_recorded += usize::from(recorded > 0 && recorded < entries.len());
    result.days_fully_taken += usize::from(entries.iter().all(took));
}
