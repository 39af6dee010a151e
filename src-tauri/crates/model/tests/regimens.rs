//! Twenty regimens as they are prescribed, each with the doses of some days written out by hand.
//!
//! A line of the table is a step: first day, kind, amount with unit, schedule. A line of the answer is a day with its doses.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use ballast_model::{
    Amount, MedicineId, RegimenStep, Schedule, StepId, StepKind, Unit, planned_doses, regimen_on,
};
use chrono::{NaiveDate, NaiveTime};

/// `2026-03-02 start 25 mg daily 08:00`.
fn step(id: i64, line: &str) -> RegimenStep {
    let words: Vec<&str> = line.split_whitespace().collect();
    let start = words[0].parse().unwrap();
    let kind = StepKind::from_code(words[1]).unwrap();
    let taken = words.get(2..).filter(|rest| !rest.is_empty());
    RegimenStep {
        id: StepId(id),
        medicine: MedicineId(1),
        start,
        kind,
        amount: taken
            .map(|w| Amount::parse("amount", w[0], Unit::from_code(w[1]).unwrap()).unwrap()),
        schedule: taken.map(|w| schedule(&w[2..])),
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

/// `daily 08:00 20:00`, `every 2 08:00`, `on 1,3,5 08:00`, `hours 8 06:00`, `needed 3`.
fn schedule(words: &[&str]) -> Schedule {
    let times = |from: usize| words[from..].iter().map(|t| time(t)).collect();
    match words[0] {
        "daily" => Schedule::Daily { times: times(1) },
        "every" => Schedule::EveryNDays {
            every: words[1].parse().unwrap(),
            times: times(2),
        },
        "on" => Schedule::Weekdays {
            days: words[1].split(',').map(|d| d.parse().unwrap()).collect(),
            times: times(2),
        },
        "hours" => Schedule::EveryNHours {
            every: words[1].parse().unwrap(),
            first: time(words[2]),
            zone: "Europe/Berlin".to_owned(),
        },
        "needed" => Schedule::AsNeeded {
            most_a_day: words[1].parse().ok(),
        },
        other => panic!("{other}"),
    }
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// Checks the doses of single days: `2026-03-02: 08:00 25 mg`, several with commas, none with `-`.
fn check(name: &str, steps: &[&str], days: &[&str]) {
    let steps: Vec<RegimenStep> = (1..).zip(steps).map(|(id, line)| step(id, line)).collect();
    for line in days {
        let (day, doses) = line.split_once(": ").unwrap();
        let day: NaiveDate = day.parse().unwrap();
        let planned: Vec<String> = planned_doses(&steps, day, day)
            .iter()
            .map(|p| format!("{} {}", p.time.format("%H:%M"), p.amount))
            .collect();
        let found = if planned.is_empty() {
            "-".to_owned()
        } else {
            planned.join(", ")
        };
        assert_eq!(found, doses, "{name}, {day}");
    }
}

#[test]
fn twenty_regimens_of_real_life() {
    check(
        "1. an SSRI, raised after a week",
        &[
            "2026-03-02 start 25 mg daily 08:00",
            "2026-03-09 increase 50 mg daily 08:00",
        ],
        &[
            "2026-03-01: -",
            "2026-03-02: 08:00 25 mg",
            "2026-03-08: 08:00 25 mg",
            "2026-03-09: 08:00 50 mg",
            "2027-03-09: 08:00 50 mg",
        ],
    );
    check(
        "2. a slow titration in five steps over six weeks",
        &[
            "2026-01-05 start 25 mg daily 20:00",
            "2026-01-19 increase 50 mg daily 20:00",
            "2026-02-02 increase 100 mg daily 20:00",
            "2026-02-09 increase 150 mg daily 20:00",
            "2026-02-16 increase 200 mg daily 20:00",
        ],
        &[
            "2026-01-18: 20:00 25 mg",
            "2026-01-19: 20:00 50 mg",
            "2026-02-01: 20:00 50 mg",
            "2026-02-02: 20:00 100 mg",
            "2026-02-15: 20:00 150 mg",
            "2026-02-16: 20:00 200 mg",
        ],
    );
    check(
        "3. alternate days before the first rise, over the end of February",
        &[
            "2026-02-25 start 25 mg every 2 08:00",
            "2026-03-11 increase 25 mg daily 08:00",
        ],
        &[
            "2026-02-25: 08:00 25 mg",
            "2026-02-26: -",
            "2026-02-27: 08:00 25 mg",
            "2026-02-28: -",
            "2026-03-01: 08:00 25 mg",
            "2026-03-10: -",
            "2026-03-11: 08:00 25 mg",
            "2026-03-12: 08:00 25 mg",
        ],
    );
    check(
        "4. a taper by quarters of a 2 mg tablet",
        &[
            "2026-04-01 start 2 mg daily 21:00",
            "2026-05-01 decrease 1.5 mg daily 21:00",
            "2026-05-15 decrease 1 mg daily 21:00",
            "2026-05-29 decrease 0.5 mg daily 21:00",
            "2026-06-12 stop",
        ],
        &[
            "2026-04-30: 21:00 2 mg",
            "2026-05-01: 21:00 1.5 mg",
            "2026-05-28: 21:00 1 mg",
            "2026-06-11: 21:00 0.5 mg",
            "2026-06-12: -",
        ],
    );
    check(
        "5. a taper that ends on alternate days",
        &[
            "2026-04-01 start 10 mg daily 08:00",
            "2026-06-01 decrease 5 mg daily 08:00",
            "2026-06-15 decrease 5 mg every 2 08:00",
            "2026-06-29 stop",
        ],
        &[
            "2026-06-14: 08:00 5 mg",
            "2026-06-15: 08:00 5 mg",
            "2026-06-16: -",
            "2026-06-27: 08:00 5 mg",
            "2026-06-28: -",
            "2026-06-29: -",
        ],
    );
    check(
        "6. twice a day, the same",
        &["2026-01-01 start 300 mg daily 08:00 20:00"],
        &["2026-01-01: 08:00 300 mg, 20:00 300 mg"],
    );
    check(
        "7. three times a day, then times moved",
        &[
            "2026-01-01 start 10 mg daily 08:00 13:00 18:00",
            "2026-02-01 reschedule 10 mg daily 07:00 12:00 17:00",
        ],
        &[
            "2026-01-31: 08:00 10 mg, 13:00 10 mg, 18:00 10 mg",
            "2026-02-01: 07:00 10 mg, 12:00 10 mg, 17:00 10 mg",
        ],
    );
    check(
        "8. once a week, over the turn of the year",
        &["2026-12-24 start 90 mg every 7 09:00"],
        &[
            "2026-12-24: 09:00 90 mg",
            "2026-12-30: -",
            "2026-12-31: 09:00 90 mg",
            "2027-01-07: 09:00 90 mg",
        ],
    );
    check(
        "9. a depot injection every four weeks",
        &["2026-01-12 start 100 mg every 28 10:00"],
        &[
            "2026-01-12: 10:00 100 mg",
            "2026-02-08: -",
            "2026-02-09: 10:00 100 mg",
            "2026-03-09: 10:00 100 mg",
            "2026-04-06: 10:00 100 mg",
        ],
    );
    check(
        "10. two loading injections, then monthly, then every twelve weeks",
        &[
            "2026-01-05 start 150 mg every 7 10:00",
            "2026-01-19 reschedule 100 mg every 28 10:00",
            "2026-05-11 reschedule 350 mg every 84 10:00",
        ],
        &[
            "2026-01-05: 10:00 150 mg",
            "2026-01-12: 10:00 150 mg",
            "2026-01-19: 10:00 100 mg",
            "2026-02-16: 10:00 100 mg",
            "2026-05-11: 10:00 350 mg",
            "2026-06-08: -",
            "2026-08-03: 10:00 350 mg",
        ],
    );
    check(
        "11. on working days only",
        &["2026-03-02 start 18 mg on 1,2,3,4,5 07:30"],
        &[
            "2026-03-06: 07:30 18 mg",
            "2026-03-07: -",
            "2026-03-08: -",
            "2026-03-09: 07:30 18 mg",
        ],
    );
    check(
        "12. as needed with a maximum: never due",
        &["2026-03-02 start 25 mg needed 2"],
        &["2026-03-02: -", "2026-03-03: -"],
    );
    check(
        "13a. a cross-taper, the one that ends",
        &[
            "2026-01-01 start 40 mg daily 08:00",
            "2026-04-06 decrease 20 mg daily 08:00",
            "2026-04-13 decrease 10 mg daily 08:00",
            "2026-04-20 stop",
        ],
        &[
            "2026-04-05: 08:00 40 mg",
            "2026-04-06: 08:00 20 mg",
            "2026-04-19: 08:00 10 mg",
            "2026-04-20: -",
        ],
    );
    check(
        "13b. a cross-taper, the one that begins",
        &[
            "2026-04-13 switch 30 mg daily 08:00",
            "2026-04-20 increase 60 mg daily 08:00",
        ],
        &[
            "2026-04-12: -",
            "2026-04-13: 08:00 30 mg",
            "2026-04-19: 08:00 30 mg",
            "2026-04-20: 08:00 60 mg",
        ],
    );
    check(
        "14. held for surgery, taken up again at the same dose",
        &[
            "2026-01-01 start 200 mg daily 08:00 20:00",
            "2026-05-04 hold",
            "2026-05-08 restart 200 mg daily 08:00 20:00",
        ],
        &[
            "2026-05-03: 08:00 200 mg, 20:00 200 mg",
            "2026-05-04: -",
            "2026-05-07: -",
            "2026-05-08: 08:00 200 mg, 20:00 200 mg",
        ],
    );
    check(
        "15. stopped, and built up once more a month later",
        &[
            "2026-01-01 start 200 mg daily 20:00",
            "2026-03-01 stop",
            "2026-04-01 restart 25 mg daily 20:00",
            "2026-04-15 increase 50 mg daily 20:00",
        ],
        &[
            "2026-02-28: 20:00 200 mg",
            "2026-03-31: -",
            "2026-04-01: 20:00 25 mg",
            "2026-04-15: 20:00 50 mg",
        ],
    );
    check(
        "16. from as needed to every night",
        &[
            "2026-01-01 add_on 7.5 mg needed 1",
            "2026-02-01 reschedule 7.5 mg daily 22:00",
        ],
        &["2026-01-31: -", "2026-02-01: 22:00 7.5 mg"],
    );
    check(
        "17. drops, raised by the drop",
        &[
            "2026-03-02 start 5 drop daily 21:00",
            "2026-03-05 increase 10 drop daily 21:00",
            "2026-03-08 increase 15 drop daily 21:00",
        ],
        &[
            "2026-03-04: 21:00 5 drops",
            "2026-03-07: 21:00 10 drops",
            "2026-03-08: 21:00 15 drops",
        ],
    );
    check(
        "18. a patch every third day, at midnight, over a leap day",
        &["2028-02-26 start 1 patch every 3 00:00"],
        &[
            "2028-02-26: 00:00 1 patch",
            "2028-02-28: -",
            "2028-02-29: 00:00 1 patch",
            "2028-03-03: 00:00 1 patch",
        ],
    );
    check(
        "19. every eight hours, over the night that loses an hour",
        &["2026-03-28 start 500 mg hours 8 06:00"],
        &[
            "2026-03-28: 06:00 500 mg, 14:00 500 mg, 22:00 500 mg",
            "2026-03-29: 07:00 500 mg, 15:00 500 mg, 23:00 500 mg",
            "2026-03-30: 07:00 500 mg, 15:00 500 mg, 23:00 500 mg",
        ],
    );
    check(
        "20. a thyroid hormone in micrograms, and two steps entered for one day: the later one holds",
        &[
            "2026-03-02 start 50 microgram daily 06:30",
            "2026-06-01 increase 75 microgram daily 06:30",
            "2026-06-01 increase 62.5 microgram daily 06:30",
        ],
        &[
            "2026-05-31: 06:30 50 micrograms",
            "2026-06-01: 06:30 62.5 micrograms",
        ],
    );
}

#[test]
fn a_depot_is_in_force_between_two_injections() {
    let steps = [step(1, "2026-01-12 start 100 mg every 28 10:00")];
    let between = regimen_on(&steps, "2026-01-20".parse().unwrap()).unwrap();
    assert_eq!(between.amount.to_string(), "100 mg");
}
