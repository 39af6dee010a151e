use ballast_charts::{Variability, VariabilityMonth, variability};
use chrono::{Months, NaiveDate};

use super::{Case, case, day, long_name};
use crate::fixture::Dice;

fn months(from: NaiveDate, count: u32, seed: u64) -> Vec<VariabilityMonth> {
    let mut dice = Dice::new(seed);
    (0..count)
        .map(|n| {
            let through = f64::from(n) / f64::from(count);
            let recorded = if n % 5 == 3 {
                9
            } else {
                22 + (dice.roll() * 7.0) as u32
            };
            VariabilityMonth {
                month: from + Months::new(n),
                mean: Some(3.6 + 2.2 * through + 0.3 * dice.bell()),
                swing: Some((2.2 - through + 0.2 * dice.bell()).max(0.2)),
                recorded,
                days: 30,
            }
        })
        .collect()
}

fn usual() -> Variability {
    let mut data = Variability::new(day(2025, 9, 1), day(2026, 8, 31));
    data.months = months(data.from, 12, 3);
    data.months[6].mean = None;
    data.months[6].swing = None;
    data.months[6].recorded = 3;
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Variability::new(day(2026, 3, 1), day(2026, 8, 31));
    let mut one = Variability::new(day(2026, 6, 6), day(2026, 6, 6));
    one.months = vec![VariabilityMonth {
        month: day(2026, 6, 1),
        mean: Some(5.0),
        swing: None,
        recorded: 1,
        days: 1,
    }];
    let mut equal = usual();
    equal
        .months
        .iter_mut()
        .for_each(|m| (m.mean, m.swing) = (Some(5.0), Some(0.0)));
    let mut wild = usual();
    wild.months.reverse();
    wild.months[2].mean = Some(f64::NAN);
    wild.months[3].swing = Some(f64::INFINITY);
    wild.months[4].mean = Some(-1e300);
    wild.months[5].swing = Some(1e300);
    let mut names = usual();
    names.name = long_name();
    let mut years = Variability::new(day(2016, 9, 1), day(2026, 8, 31));
    years.months = months(years.from, 120, 4);
    let mut gaps = years.clone();
    gaps.months
        .retain(|m| m.month < day(2017, 3, 1) || m.month > day(2026, 3, 1));
    vec![
        case("variability", "usual", usual(), variability),
        case("variability", "empty", empty, variability),
        case("variability", "one", one, variability),
        case("variability", "equal", equal, variability),
        case("variability", "wild", wild, variability),
        case("variability", "names", names, variability),
        case("variability", "gaps", gaps, variability),
        case("variability", "years", years, variability),
    ]
}
