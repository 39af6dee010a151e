//! From dated steps to what holds on a day, and to the doses a plan makes. Pure functions of the steps.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use rust_decimal::Decimal;

use crate::{Amount, DayEnd, MedicineId, Moment, RegimenStep, Schedule, StepId, Unit};

/// How a medicine is to be taken on a given day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Regimen<'a> {
    /// The step in force.
    pub step: &'a RegimenStep,
    /// Amount each time.
    pub amount: Amount,
    /// When.
    pub schedule: &'a Schedule,
}

/// A stretch of days during which one step holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span<'a> {
    /// The step.
    pub step: &'a RegimenStep,
    /// First day.
    pub from: NaiveDate,
    /// Last day; none while it is the last step.
    pub to: Option<NaiveDate>,
}

/// A dose the plan asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedDose {
    /// The medicine.
    pub medicine: MedicineId,
    /// The step that plans it.
    pub step: StepId,
    /// The calendar day.
    pub day: NaiveDate,
    /// The wall-clock time.
    pub time: NaiveTime,
    /// How much.
    pub amount: Amount,
}

/// The stretches of one medicine's steps, in order. Of two steps on one day the later entered one holds. Stop and hold make
/// stretches too, so that a chart can show them.
#[must_use]
pub fn spans(steps: &[RegimenStep]) -> Vec<Span<'_>> {
    let mut ordered: Vec<&RegimenStep> = steps.iter().collect();
    ordered.sort_by_key(|s| (s.start, s.id));
    let mut found = Vec::with_capacity(ordered.len());
    for (index, step) in ordered.iter().enumerate() {
        let next = ordered.get(index + 1).map(|n| n.start);
        if next == Some(step.start) {
            continue;
        }
        found.push(Span {
            step,
            from: step.start,
            to: next.and_then(|n| n.pred_opt()),
        });
    }
    found
}

/// How one medicine is to be taken on `day`, given its steps; none before the start, while held, and after a stop.
#[must_use]
pub fn regimen_on(steps: &[RegimenStep], day: NaiveDate) -> Option<Regimen<'_>> {
    let step = steps
        .iter()
        .filter(|s| s.start <= day)
        .max_by_key(|s| (s.start, s.id))?;
    Some(Regimen {
        step,
        amount: step.amount?,
        schedule: step.schedule.as_ref()?,
    })
}

/// The doses one medicine's steps plan from `from` to `to` inclusive, in order. As-needed steps plan none. "Every day at 8" is
/// calendar time: one dose a day on a 23-hour day and on a 25-hour day alike. "Every 8 hours" is elapsed time: over a clock change its
/// wall-clock times move.
#[must_use]
pub fn planned_doses(steps: &[RegimenStep], from: NaiveDate, to: NaiveDate) -> Vec<PlannedDose> {
    let mut planned = Vec::new();
    for span in spans(steps) {
        let (Some(amount), Some(schedule)) = (span.step.amount, span.step.schedule.as_ref()) else {
            continue;
        };
        let first = span.from.max(from);
        let last = span.to.unwrap_or(to).min(to);
        if let Schedule::EveryNHours {
            every,
            first: anchor,
            zone,
        } = schedule
        {
            planned.extend(
                hours_apart(span.from, *anchor, zone, *every, first, last).map(|(day, time)| {
                    PlannedDose {
                        medicine: span.step.medicine,
                        step: span.step.id,
                        day,
                        time,
                        amount,
                    }
                }),
            );
            continue;
        }
        let mut day = first;
        while day <= last {
            if falls_on(schedule, span.from, day) {
                planned.extend(schedule.times().iter().map(|&time| PlannedDose {
                    medicine: span.step.medicine,
                    step: span.step.id,
                    day,
                    time,
                    amount,
                }));
            }
            let Some(next) = day.checked_add_days(Days::new(1)) else {
                break;
            };
            day = next;
        }
    }
    planned
}

fn falls_on(schedule: &Schedule, start: NaiveDate, day: NaiveDate) -> bool {
    match schedule {
        Schedule::Daily { .. } => true,
        Schedule::EveryNDays { every, .. } => {
            (day - start).num_days() % i64::from((*every).max(1)) == 0
        }
        Schedule::Weekdays { days, .. } => u8::try_from(day.weekday().number_from_monday())
            .is_ok_and(|number| days.contains(&number)),
        Schedule::AsNeeded { .. } | Schedule::EveryNHours { .. } => false,
    }
}

/// Wall-clock days and times, hours of elapsed time apart, from `from` to `to` inclusive. A zone that this version does not know is told
/// as if it had no clock changes.
fn hours_apart(
    start: NaiveDate,
    anchor: NaiveTime,
    zone: &str,
    every: u16,
    from: NaiveDate,
    to: NaiveDate,
) -> impl Iterator<Item = (NaiveDate, NaiveTime)> {
    let zone: Tz = zone.parse().unwrap_or(Tz::UTC);
    let first = Moment::at_local(start, anchor, zone, DayEnd::DEFAULT).at;
    let every = i64::from(every.max(1));
    // Two days early, so that no offset can hide a dose of `from`.
    let skipped = ((from - start).num_days() - 2).max(0) * 24 / every;
    (skipped..)
        .map_while(move |n| first.checked_add_signed(Duration::hours(every.checked_mul(n)?)))
        .map(move |at| at.with_timezone(&zone).naive_local())
        .take_while(move |local| local.date() <= to + Duration::days(1))
        .filter(move |local| local.date() >= from && local.date() <= to)
        .map(|local| (local.date(), local.time()))
}

/// What the plan asks for from `from` to `to` inclusive, added up exactly, a sum for each unit in the order of [`Unit::ALL`].
#[must_use]
pub fn planned_total(
    steps: &[RegimenStep],
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<(Unit, Decimal)> {
    let mut sums: BTreeMap<usize, (Unit, Decimal)> = BTreeMap::new();
    for dose in planned_doses(steps, from, to) {
        let unit = dose.amount.unit();
        let place = Unit::ALL
            .iter()
            .position(|u| *u == unit)
            .unwrap_or_default();
        sums.entry(place).or_insert((unit, Decimal::ZERO)).1 += dose.amount.value();
    }
    sums.into_values()
        .map(|(unit, sum)| (unit, sum.normalize()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{StepKind, Unit};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn step(
        id: i64,
        start: NaiveDate,
        kind: StepKind,
        mg: &str,
        schedule: Schedule,
    ) -> RegimenStep {
        let takes = !kind.takes_nothing();
        RegimenStep {
            id: StepId(id),
            medicine: MedicineId(1),
            start,
            kind,
            amount: takes.then(|| Amount::parse("amount", mg, Unit::Mg).unwrap()),
            schedule: takes.then_some(schedule),
            reason: None,
            decided_by: None,
            pieces: None,
            piece: None,
            plan: None,
            switch_from: None,
        }
        .checked()
        .unwrap()
    }

    fn morning() -> Schedule {
        Schedule::Daily {
            times: vec![NaiveTime::from_hms_opt(8, 0, 0).unwrap()],
        }
    }

    #[test]
    fn a_titration_reads_back_day_by_day() {
        let steps = [
            step(1, day("2026-04-01"), StepKind::Start, "25", morning()),
            step(2, day("2026-04-08"), StepKind::Increase, "50", morning()),
            step(3, day("2026-05-01"), StepKind::Hold, "0", morning()),
            step(4, day("2026-05-04"), StepKind::Restart, "50", morning()),
            step(5, day("2026-06-01"), StepKind::Stop, "0", morning()),
        ];
        let mg = |d: &str| regimen_on(&steps, day(d)).map(|r| r.amount.to_string());
        assert_eq!(mg("2026-03-31"), None);
        assert_eq!(mg("2026-04-07").as_deref(), Some("25 mg"));
        assert_eq!(mg("2026-04-08").as_deref(), Some("50 mg"));
        assert_eq!(mg("2026-05-02"), None);
        assert_eq!(mg("2026-05-31").as_deref(), Some("50 mg"));
        assert_eq!(mg("2026-06-01"), None);
        assert_eq!(
            planned_doses(&steps, day("2026-04-01"), day("2026-06-30")).len(),
            7 + 23 + 28
        );
    }

    #[test]
    fn every_other_day_is_calendar_time_across_the_clock_change() {
        let times = vec![NaiveTime::from_hms_opt(2, 30, 0).unwrap()];
        let steps = [step(
            1,
            day("2026-03-27"),
            StepKind::Start,
            "10",
            Schedule::EveryNDays { every: 2, times },
        )];
        let days: Vec<String> = planned_doses(&steps, day("2026-03-27"), day("2026-04-02"))
            .iter()
            .map(|p| p.day.to_string())
            .collect();
        // 29 March 2026 is the 23-hour day in the EU.
        assert_eq!(
            days,
            ["2026-03-27", "2026-03-29", "2026-03-31", "2026-04-02"]
        );
    }

    #[test]
    fn as_needed_is_never_due() {
        let steps = [step(
            1,
            day("2026-01-01"),
            StepKind::Start,
            "50",
            Schedule::AsNeeded {
                most_a_day: Some(1),
            },
        )];
        assert!(planned_doses(&steps, day("2026-01-01"), day("2026-12-31")).is_empty());
        assert!(regimen_on(&steps, day("2026-06-01")).is_some());
    }

    #[test]
    fn a_stop_carries_no_amount_and_a_start_needs_one() {
        let mut bad = step(1, day("2026-01-01"), StepKind::Start, "50", morning());
        bad.kind = StepKind::Stop;
        assert_eq!(bad.clone().checked().unwrap_err().field, "amount");
        bad.kind = StepKind::Start;
        bad.schedule = Some(Schedule::Daily { times: vec![] });
        assert_eq!(bad.checked().unwrap_err().field, "times");
    }

    proptest! {
        /// The plan over a range is the sum of the plans of its days, and each day agrees with the regimen in force.
        #[test]
        fn a_plan_is_the_sum_of_its_days(starts in proptest::collection::vec(0_u64..60, 1..6), every in 2_u16..9) {
            let origin = day("2026-02-20");
            let steps: Vec<RegimenStep> = starts.iter().enumerate().map(|(i, offset)| {
                let times = vec![NaiveTime::from_hms_opt(8, 0, 0).unwrap()];
                let schedule = if i % 2 == 0 { Schedule::Daily { times } } else { Schedule::EveryNDays { every, times } };
                let kind = if i % 3 == 2 { StepKind::Stop } else { StepKind::Start };
                step(i as i64 + 1, origin + Days::new(*offset), kind, "25", schedule)
            }).collect();
            let last = origin + Days::new(90);
            let whole = planned_doses(&steps, origin, last);
            let by_day: Vec<PlannedDose> = origin.iter_days().take(91).flat_map(|d| planned_doses(&steps, d, d)).collect();
            prop_assert_eq!(&whole, &by_day);
            for dose in whole {
                let regimen = regimen_on(&steps, dose.day);
                prop_assert_eq!(regimen.map(|r| r.step.id), Some(dose.step));
            }
        }
    }
}
