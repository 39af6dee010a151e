//! Schedules against a plain model that walks day by day and minute by minute: years, leap days, midnight, zones with gaps and folds.

#![allow(clippy::unwrap_used, reason = "a test")]

use ballast_model::{
    Amount, DayEnd, MedicineId, Moment, RegimenStep, Schedule, StepId, StepKind, Unit,
    planned_doses, planned_total,
};
use chrono::{Datelike, Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Zones that change their clocks by an hour, by half an hour, at midnight, in the other half of the year, and not at all.
const ZONES: [Tz; 8] = [
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::Australia__Lord_Howe,
    Tz::America__Santiago,
    Tz::Africa__Cairo,
    Tz::Asia__Kathmandu,
    Tz::Pacific__Auckland,
    Tz::UTC,
];

fn step(id: i64, start: NaiveDate, amount: &str, schedule: Option<Schedule>) -> RegimenStep {
    RegimenStep {
        id: StepId(id),
        medicine: MedicineId(1),
        start,
        kind: if schedule.is_some() {
            StepKind::Start
        } else {
            StepKind::Stop
        },
        amount: schedule
            .as_ref()
            .map(|_| Amount::parse("amount", amount, Unit::Mg).unwrap()),
        schedule,
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

/// The weekday by Zeller's congruence, 1 = Monday: no calendar library.
fn weekday(day: NaiveDate) -> u8 {
    let (mut y, mut m) = (day.year(), i32::try_from(day.month()).unwrap());
    if m < 3 {
        y -= 1;
        m += 12;
    }
    let q = i32::try_from(day.day()).unwrap();
    let h = (q + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400).rem_euclid(7);
    // 0 = Saturday.
    u8::try_from((h + 5) % 7 + 1).unwrap()
}

/// What the steps plan, by walking every day from the first step on and keeping count.
fn walked(
    steps: &[RegimenStep],
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<(NaiveDate, NaiveTime, Decimal)> {
    let mut found = Vec::new();
    let Some(first) = steps.iter().map(|s| s.start).min() else {
        return found;
    };
    let mut day = first;
    let mut current: Option<&RegimenStep> = None;
    let mut since = 0_u32;
    while day <= to {
        let mut begins: Vec<&RegimenStep> = steps.iter().filter(|s| s.start == day).collect();
        begins.sort_by_key(|s| s.id);
        if let Some(last) = begins.last() {
            current = Some(last);
            since = 0;
        } else {
            since += 1;
        }
        if let Some((Some(schedule), Some(amount))) =
            current.map(|s| (s.schedule.as_ref(), s.amount))
        {
            let (due, times): (bool, &[NaiveTime]) = match schedule {
                Schedule::Daily { times } => (true, times),
                Schedule::EveryNDays { every, times } => {
                    (since.is_multiple_of(u32::from(*every)), times)
                }
                Schedule::Weekdays { days, times } => (days.contains(&weekday(day)), times),
                Schedule::AsNeeded { .. } | Schedule::EveryNHours { .. } => (false, &[]),
            };
            if due && day >= from {
                found.extend(times.iter().map(|t| (day, *t, amount.value())));
            }
        }
        day = day.succ_opt().unwrap();
    }
    found
}

/// Doses so many hours apart, by letting the minutes of the world pass one after the other.
fn ticked(
    start: NaiveDate,
    first: NaiveTime,
    zone: Tz,
    every: u16,
    to: NaiveDate,
) -> Vec<(NaiveDate, NaiveTime)> {
    let mut now = Moment::at_local(start, first, zone, DayEnd::DEFAULT).at;
    let (mut found, mut left) = (Vec::new(), 0_u32);
    loop {
        if left == 0 {
            let local = now.with_timezone(&zone).naive_local();
            if local.date() > to + Duration::days(1) {
                break;
            }
            if local.date() <= to {
                found.push((local.date(), local.time()));
            }
            left = u32::from(every) * 60;
        }
        now += Duration::minutes(1);
        left -= 1;
    }
    found
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    // Midnight and its neighbours come often.
    prop_oneof![
        Just((0, 0)),
        Just((23, 59)),
        Just((2, 30)),
        (0_u32..24, 0_u32..60)
    ]
    .prop_map(|(h, m)| NaiveTime::from_hms_opt(h, m, 0).unwrap())
}

fn any_times() -> impl Strategy<Value = Vec<NaiveTime>> {
    proptest::collection::btree_set(any_time(), 1..4).prop_map(|times| times.into_iter().collect())
}

fn any_schedule() -> impl Strategy<Value = Option<Schedule>> {
    prop_oneof![
        2 => any_times().prop_map(|times| Some(Schedule::Daily { times })),
        2 => (2_u16..=366, any_times()).prop_map(|(every, times)| Some(Schedule::EveryNDays { every, times })),
        2 => (2_u16..=4, any_times()).prop_map(|(every, times)| Some(Schedule::EveryNDays { every, times })),
        2 => (proptest::collection::btree_set(1_u8..=7, 1..6), any_times())
            .prop_map(|(days, times)| Some(Schedule::Weekdays { days: days.into_iter().collect(), times })),
        1 => Just(Some(Schedule::AsNeeded { most_a_day: Some(3) })),
        1 => Just(None),
    ]
}

fn any_steps() -> impl Strategy<Value = Vec<RegimenStep>> {
    let origin = NaiveDate::from_ymd_opt(1999, 11, 1).unwrap();
    let one = (0_i64..900, any_schedule(), 1_u32..4000);
    (0_i64..9000, proptest::collection::vec(one, 1..7)).prop_map(move |(shift, steps)| {
        steps
            .into_iter()
            .enumerate()
            .map(|(i, (offset, schedule, quarter))| {
                let amount = Decimal::new(i64::from(quarter) * 25, 2).to_string();
                let start = origin + Duration::days(shift + offset);
                step(i64::try_from(i).unwrap() + 1, start, &amount, schedule)
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Days, weekdays and every n days over years, through leap days and turns of the year and the century.
    #[test]
    fn a_plan_is_what_walking_through_its_days_gives(steps in any_steps(), skip in 0_i64..400, length in 0_i64..800) {
        let first = steps.iter().map(|s| s.start).min().unwrap();
        let (from, to) = (first + Duration::days(skip), first + Duration::days(skip + length));
        let planned: Vec<_> = planned_doses(&steps, from, to).into_iter().map(|p| (p.day, p.time, p.amount.value())).collect();
        let expected = walked(&steps, from, to);
        prop_assert_eq!(&planned, &expected);
        let sum: Decimal = expected.iter().map(|(_, _, amount)| *amount).sum();
        let total = planned_total(&steps, from, to);
        prop_assert_eq!(total.iter().map(|(_, sum)| *sum).sum::<Decimal>(), sum);
        prop_assert!(total.len() <= 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Hours of elapsed time, over both clock changes of a year, in zones with gaps and folds of every kind.
    #[test]
    fn hours_apart_are_hours_that_pass(zone in 0_usize..8, offset in 0_i64..365, first in any_time(), every in 2_u16..=72, length in 1_i64..260) {
        let zone = ZONES[zone];
        let start = NaiveDate::from_ymd_opt(2023, 9, 1).unwrap() + Duration::days(offset);
        let steps = [step(1, start, "2.5", Some(Schedule::EveryNHours { every, first, zone: zone.name().to_owned() }))];
        let to = start + Duration::days(length);
        let planned: Vec<_> = planned_doses(&steps, start, to).into_iter().map(|p| (p.day, p.time)).collect();
        prop_assert_eq!(&planned, &ticked(start, first, zone, every, to));
        // Looked at a day at a time it is the same.
        let by_day: Vec<_> = start.iter_days().take_while(|d| *d <= to)
            .flat_map(|d| planned_doses(&steps, d, d)).map(|p| (p.day, p.time)).collect();
        prop_assert_eq!(&planned, &by_day);
        // The exact sum: 2.5 mg a dose.
        let total = planned_total(&steps, start, to);
        prop_assert_eq!(total[0].1, Decimal::new(25, 1) * Decimal::from(planned.len()));
    }
}

#[test]
fn every_eight_hours_moves_over_both_changes_of_the_year() {
    let at = |start: &str| {
        let steps = [step(
            1,
            start.parse().unwrap(),
            "500",
            Some(Schedule::EveryNHours {
                every: 8,
                first: NaiveTime::from_hms_opt(6, 0, 0).unwrap(),
                zone: "Europe/Berlin".to_owned(),
            }),
        )];
        let from: NaiveDate = start.parse().unwrap();
        planned_doses(&steps, from, from + Duration::days(1))
            .iter()
            .map(|p| format!("{} {}", p.day.day(), p.time.format("%H:%M")))
            .collect::<Vec<_>>()
    };
    // 29 March 2026: 2:00 becomes 3:00. 25 October 2026: 3:00 becomes 2:00.
    assert_eq!(
        at("2026-03-28"),
        [
            "28 06:00", "28 14:00", "28 22:00", "29 07:00", "29 15:00", "29 23:00"
        ]
    );
    assert_eq!(
        at("2026-10-24"),
        [
            "24 06:00", "24 14:00", "24 22:00", "25 05:00", "25 13:00", "25 21:00"
        ]
    );
}

#[test]
fn a_zone_that_is_not_known_still_has_its_hours() {
    let start: NaiveDate = "2026-03-28".parse().unwrap();
    let steps = [step(
        1,
        start,
        "1",
        Some(Schedule::EveryNHours {
            every: 12,
            first: NaiveTime::from_hms_opt(8, 0, 0).unwrap(),
            zone: "Mars/Olympus".to_owned(),
        }),
    )];
    assert_eq!(
        planned_doses(&steps, start, start + Duration::days(3)).len(),
        8
    );
}
