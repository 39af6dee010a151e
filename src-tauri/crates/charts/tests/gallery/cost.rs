use ballast_charts::{Cost, CostMonth, cost};
use chrono::Months;

use super::{Case, FOREIGN, case, day};
use crate::fixture::Dice;

fn months(data: &mut Cost, count: u32, seed: u64) {
    let mut dice = Dice::new(seed);
    data.months = (0..count)
        .map(|n| CostMonth {
            month: data.from + Months::new(n),
            medicine: Some(if n % 3 == 0 { 2450 } else { 500 }),
            therapy: (n != 4).then(|| 9000 * (dice.roll() * 5.0) as u64),
            other: (n % 2 == 1).then_some(1280),
        })
        .collect();
}

fn usual() -> Cost {
    let mut data = Cost::new("EUR", day(2025, 9, 1), day(2026, 8, 31));
    months(&mut data, 12, 3);
    data.months.remove(7);
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Cost::new("EUR", day(2026, 3, 1), day(2026, 8, 31));
    let mut one = Cost::new("EUR", day(2026, 6, 6), day(2026, 6, 6));
    one.months = vec![CostMonth {
        month: day(2026, 6, 1),
        medicine: Some(1250),
        therapy: None,
        other: None,
    }];
    let mut equal = usual();
    equal
        .months
        .iter_mut()
        .for_each(|m| (m.medicine, m.therapy, m.other) = (Some(1000), Some(1000), Some(1000)));
    let mut zero = usual();
    zero.months
        .iter_mut()
        .for_each(|m| (m.medicine, m.therapy, m.other) = (Some(0), Some(0), None));
    let mut wild = usual();
    wild.months.reverse();
    wild.months[2].medicine = Some(u64::MAX);
    wild.decimals = 200;
    wild.currency = FOREIGN[1].repeat(20);
    let mut yen = usual();
    (yen.decimals, yen.currency) = (0, "\u{a5}".to_owned());
    let mut years = Cost::new("EUR", day(2016, 9, 1), day(2026, 8, 31));
    months(&mut years, 120, 6);
    let mut gaps = years.clone();
    gaps.months
        .retain(|m| m.month < day(2017, 3, 1) || m.month > day(2026, 3, 1));
    vec![
        case("cost", "usual", usual(), cost),
        case("cost", "empty", empty, cost),
        case("cost", "one", one, cost),
        case("cost", "equal", equal, cost),
        case("cost", "zero", zero, cost),
        case("cost", "wild", wild, cost),
        case("cost", "yen", yen, cost),
        case("cost", "gaps", gaps, cost),
        case("cost", "years", years, cost),
    ]
}
