use ballast_charts::{Night, Sleep, sleep};

use super::{Case, case, day, plus};
use crate::fixture::Dice;

fn nights(data: &Sleep, seed: u64) -> Vec<Night> {
    let mut dice = Dice::new(seed);
    let n = (data.to - data.from).num_days() as u64 + 1;
    let mut nights = Vec::new();
    for i in 0..n {
        let through = i as f64 / n as f64;
        let (a, b, c) = (dice.bell(), dice.bell(), dice.roll());
        if c < 0.08 {
            continue;
        }
        let bed = (10.0 - 75.0 * through + 28.0 * a) as i32;
        let up = (430.0 + 25.0 * b) as i32;
        nights.push(Night {
            to_bed: Some(bed),
            asleep: (c < 0.9).then_some(bed + 20 + (c * 30.0) as i32),
            awake: (c < 0.9).then_some(up - 12),
            up: (c < 0.97).then_some(up),
            estimated: (40..46).contains(&i),
            ..Night::of(plus(data.from, i))
        });
    }
    nights
}

fn usual() -> Sleep {
    let mut data = Sleep::new(day(2026, 6, 1), day(2026, 8, 31));
    data.today = Some(day(2026, 8, 28));
    data.nights = nights(&data, 7);
    data.nights.retain(|n| {
        !(day(2026, 7, 3)..=day(2026, 7, 9)).contains(&n.day) && n.day <= day(2026, 8, 28)
    });
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Sleep::new(day(2026, 3, 1), day(2026, 8, 31));
    let mut one = Sleep::new(day(2026, 6, 6), day(2026, 6, 6));
    one.nights = vec![Night {
        to_bed: Some(-30),
        up: Some(420),
        ..Night::of(day(2026, 6, 6))
    }];
    let mut value = Sleep::new(day(2026, 6, 1), day(2026, 6, 30));
    value.nights = vec![Night {
        up: Some(420),
        ..Night::of(day(2026, 6, 6))
    }];
    let mut equal = usual();
    equal
        .nights
        .iter_mut()
        .for_each(|n| (n.to_bed, n.asleep, n.awake, n.up) = (Some(-60), None, None, Some(420)));
    let mut wild = usual();
    wild.twelve_hours = true;
    wild.nights.reverse();
    wild.nights[3].to_bed = Some(i32::MIN);
    wild.nights[4].up = Some(-2000);
    wild.nights[5].to_bed = Some(700);
    wild.nights[6].to_bed = Some(-600);
    wild.nights[7].up = Some(1000);
    let mut years = Sleep::new(day(2016, 9, 1), day(2026, 8, 31));
    years.nights = nights(&years, 8);
    let mut gaps = years.clone();
    gaps.nights
        .retain(|n| n.day < day(2017, 3, 1) || n.day > day(2026, 3, 1));
    let mut half = Sleep::new(day(2026, 1, 1), day(2026, 12, 31));
    half.nights = nights(&half, 9);
    vec![
        case("sleep", "usual", usual(), sleep),
        case("sleep", "empty", empty, sleep),
        case("sleep", "one", one, sleep),
        case("sleep", "value", value, sleep),
        case("sleep", "equal", equal, sleep),
        case("sleep", "wild", wild, sleep),
        case("sleep", "year", half, sleep),
        case("sleep", "gaps", gaps, sleep),
        case("sleep", "years", years, sleep),
    ]
}
