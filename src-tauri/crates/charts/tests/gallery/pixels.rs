use ballast_charts::{MoodDay, Pixels, pixels};

use super::{Case, case, day, long_name};
use crate::fixture;

pub fn cases() -> Vec<Case> {
    let year = fixture::full_year();
    let mut usual = Pixels::new(day(2026, 1, 1), day(2026, 12, 31));
    usual.today = Some(day(2026, 11, 20));
    let shift = usual.from - year.from;
    usual.days = year
        .mood
        .iter()
        .map(|d| MoodDay {
            day: d.day + shift,
            ..*d
        })
        .filter(|d| d.day <= day(2026, 11, 20))
        .collect();
    let mut half = Pixels::new(day(2025, 10, 5), day(2026, 3, 20));
    half.days = fixture::six_months()
        .mood
        .iter()
        .map(|d| MoodDay {
            day: d.day - chrono::Days::new(146),
            ..*d
        })
        .collect();
    let mut one = Pixels::new(day(2026, 6, 6), day(2026, 6, 6));
    one.days = vec![MoodDay {
        mean: Some(6.0),
        ..MoodDay::on(day(2026, 6, 6))
    }];
    let mut equal = usual.clone();
    equal.days.iter_mut().for_each(|d| d.mean = Some(5.0));
    let mut wild = usual.clone();
    wild.days.reverse();
    wild.days[3].mean = Some(f64::NAN);
    wild.days[4].mean = Some(1e300);
    wild.days[5].mean = Some(-1e300);
    wild.name = long_name();
    let ten = fixture::ten_years();
    let mut years = Pixels::new(ten.from, ten.to);
    years.days = ten.mood;
    let mut gaps = years.clone();
    gaps.days
        .retain(|d| d.day < day(2017, 3, 1) || d.day > day(2026, 3, 1));
    vec![
        case("pixels", "usual", usual, pixels),
        case(
            "pixels",
            "empty",
            Pixels::new(day(2026, 1, 1), day(2026, 12, 31)),
            pixels,
        ),
        case("pixels", "half", half, pixels),
        case("pixels", "one", one, pixels),
        case("pixels", "equal", equal, pixels),
        case("pixels", "wild", wild, pixels),
        case("pixels", "gaps", gaps, pixels),
        case("pixels", "years", years, pixels),
    ]
}
