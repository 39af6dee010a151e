use ballast_charts::{Balance, BalanceWeek, Share, balance};

use super::{Case, case, day, plus};
use crate::fixture::Dice;

fn share(planned: f64, actual: f64) -> Share {
    Share {
        planned: Some(planned),
        actual: Some(actual),
    }
}

fn weeks(data: &Balance, seed: u64) -> Vec<BalanceWeek> {
    let mut dice = Dice::new(seed);
    let n = (data.to - data.from).num_days() as u64 / 7 + 1;
    (0..n)
        .map(|i| {
            let mut some = |most: f64| (dice.roll() * (most + 0.99)).floor();
            let mut week = BalanceWeek {
                medicine: share(7.0, 7.0 - some(1.6)),
                therapy: share(1.0, if i % 6 == 4 { 0.0 } else { 1.0 }),
                skills: Share {
                    planned: (i > 3).then_some(5.0),
                    actual: Some(some(7.0)),
                },
                lifestyle: share(4.0, some(5.0)),
                ..BalanceWeek::of(plus(data.from, 7 * i))
            };
            if i % 9 == 6 {
                week.skills.actual = None;
                week.lifestyle.actual = None;
            }
            if i % 13 == 9 {
                week.medicine.actual = None;
            }
            week
        })
        .collect()
}

fn usual() -> Balance {
    let mut data = Balance::new(day(2026, 3, 2), day(2026, 8, 30));
    data.today = Some(day(2026, 8, 12));
    data.weeks = weeks(&data, 5);
    data.weeks
        .iter_mut()
        .filter(|w| w.first > day(2026, 8, 12))
        .for_each(|w| {
            for share in [
                &mut w.medicine,
                &mut w.therapy,
                &mut w.skills,
                &mut w.lifestyle,
            ] {
                share.actual = None;
            }
        });
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Balance::new(day(2026, 3, 1), day(2026, 8, 31));
    let mut one = Balance::new(day(2026, 6, 3), day(2026, 6, 3));
    one.weeks = vec![BalanceWeek {
        medicine: share(7.0, 5.0),
        ..BalanceWeek::of(day(2026, 6, 1))
    }];
    let mut equal = usual();
    equal.weeks.iter_mut().for_each(|w| {
        for s in [
            &mut w.medicine,
            &mut w.therapy,
            &mut w.skills,
            &mut w.lifestyle,
        ] {
            *s = share(3.0, 3.0);
        }
    });
    let mut zero = usual();
    zero.weeks.iter_mut().for_each(|w| {
        for s in [
            &mut w.medicine,
            &mut w.therapy,
            &mut w.skills,
            &mut w.lifestyle,
        ] {
            *s = share(0.0, 0.0);
        }
    });
    let mut wild = usual();
    wild.weeks.reverse();
    wild.weeks[3].medicine = share(f64::NAN, 1e300);
    wild.weeks[4].skills = share(-5.0, f64::INFINITY);
    wild.weeks[5].therapy = share(1.0, 28.0);
    let mut gaps = Balance::new(day(2016, 9, 1), day(2026, 8, 31));
    gaps.weeks = weeks(&gaps, 9);
    gaps.weeks
        .retain(|w| w.first < day(2017, 3, 1) || w.first > day(2026, 3, 1));
    let mut years = Balance::new(day(2016, 9, 1), day(2026, 8, 31));
    years.weeks = weeks(&years, 8);
    vec![
        case("balance", "usual", usual(), balance),
        case("balance", "empty", empty, balance),
        case("balance", "one", one, balance),
        case("balance", "equal", equal, balance),
        case("balance", "zero", zero, balance),
        case("balance", "wild", wild, balance),
        case("balance", "gaps", gaps, balance),
        case("balance", "years", years, balance),
    ]
}
