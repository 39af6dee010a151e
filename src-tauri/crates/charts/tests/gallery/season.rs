use ballast_charts::{Season, SeasonMonth, season};
use chrono::Datelike;

use super::{Case, case, day, long_name};
use crate::fixture::Dice;

fn over(from: i32, seed: u64) -> Season {
    let mut data = Season::new(day(2026, 8, 31));
    let mut dice = Dice::new(seed);
    for year in from..=2026 {
        for month in 1..=12 {
            let month = day(year, month, 1);
            if month > data.today || (year == from && month.month() < 4) {
                continue;
            }
            let turn = (f64::from(month.month()) - 7.0) / 12.0 * std::f64::consts::TAU;
            let mean = 4.6 + 0.9 * turn.cos() + 0.35 * dice.bell() + 0.1 * f64::from(year - from);
            data.months.push(SeasonMonth {
                month,
                mean,
                recorded: 24,
            });
        }
    }
    data
}

pub fn cases() -> Vec<Case> {
    let usual = over(2024, 3);
    let mut one = Season::new(day(2026, 8, 31));
    one.months = vec![SeasonMonth {
        month: day(2026, 8, 1),
        mean: 5.0,
        recorded: 9,
    }];
    let mut other = one.clone();
    other.months[0].month = day(2026, 3, 1);
    let mut equal = usual.clone();
    equal.months.iter_mut().for_each(|m| m.mean = 5.0);
    let mut wild = usual.clone();
    wild.months.reverse();
    wild.months[2].mean = f64::NAN;
    wild.months[5].mean = 1e300;
    wild.months[9].mean = -4.0;
    let mut names = usual.clone();
    names.name = long_name();
    let mut gaps = over(2016, 5);
    gaps.months
        .retain(|m| m.month.month() % 3 == 0 || m.month.year() == 2025);
    vec![
        case("season", "usual", usual, season),
        case("season", "empty", Season::new(day(2026, 8, 31)), season),
        case("season", "one", one, season),
        case("season", "other", other, season),
        case("season", "equal", equal, season),
        case("season", "wild", wild, season),
        case("season", "names", names, season),
        case("season", "five", over(2022, 4), season),
        case("season", "gaps", gaps, season),
        case("season", "years", over(2016, 4), season),
    ]
}
