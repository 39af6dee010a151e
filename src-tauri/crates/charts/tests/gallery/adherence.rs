use ballast_charts::{Adherence, AdherenceMedicine, DoseDay, adherence};
use chrono::NaiveDate;

use super::{Case, FOREIGN, case, day, long_name, plus};
use crate::fixture::Dice;

fn medicine(name: &str, from: NaiveDate, count: u64, every: u64, seed: u64) -> AdherenceMedicine {
    let mut dice = Dice::new(seed);
    let kind = |roll: f64| match (roll * 100.0) as u32 {
        0..3 => DoseDay::Missed,
        3..6 => DoseDay::Partly,
        6..8 => DoseDay::Skipped,
        8..13 => DoseDay::NotRecorded,
        _ => DoseDay::Taken,
    };
    AdherenceMedicine {
        name: name.to_owned(),
        days: (0..count)
            .step_by(every as usize)
            .map(|n| (plus(from, n), kind(dice.roll())))
            .collect(),
    }
}

fn usual() -> Adherence {
    let mut data = Adherence::new(day(2026, 3, 4), day(2026, 8, 31));
    data.medicines = vec![
        medicine("Sertraline", day(2026, 3, 21), 164, 1, 3),
        medicine("Methotrexate", day(2026, 3, 6), 178, 7, 5),
    ];
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Adherence::new(day(2026, 3, 1), day(2026, 8, 31));
    let mut one = Adherence::new(day(2026, 6, 6), day(2026, 6, 6));
    one.medicines = vec![medicine("Sertraline", day(2026, 6, 6), 1, 1, 1)];
    let mut equal = usual();
    equal.medicines[0]
        .days
        .iter_mut()
        .for_each(|d| d.1 = DoseDay::Missed);
    let mut wild = usual();
    wild.week_starts = chrono::Weekday::Sun;
    wild.medicines[0].days.reverse();
    wild.medicines[1]
        .days
        .push((day(1950, 1, 1), DoseDay::Taken));
    wild.medicines.push(AdherenceMedicine::default());
    let mut many = usual();
    many.medicines = (0..40)
        .map(|n| medicine(&format!("Medicine {n}"), day(2026, 3, 21), 160, 1, n))
        .collect();
    let mut names = usual();
    names.medicines = FOREIGN
        .iter()
        .map(|name| medicine(name, day(2026, 3, 21), 160, 1, 4))
        .collect();
    names.medicines[0].name = long_name();
    let mut year = Adherence::new(day(2025, 9, 10), day(2026, 9, 9));
    year.medicines = vec![medicine("Sertraline", day(2025, 9, 10), 365, 1, 3)];
    let mut years = Adherence::new(day(2016, 9, 1), day(2026, 8, 31));
    years.medicines = vec![medicine("Sertraline", day(2016, 9, 1), 3652, 1, 8)];
    let mut most = years.clone();
    most.medicines = (0..20)
        .map(|n| medicine(&format!("Medicine {n}"), day(2016, 9, 1), 3652, 1, n))
        .collect();
    let mut gaps = years.clone();
    gaps.medicines[0]
        .days
        .retain(|d| d.0 < day(2017, 3, 1) || d.0 > day(2026, 3, 1));
    vec![
        case("adherence", "usual", usual(), adherence),
        case("adherence", "empty", empty, adherence),
        case("adherence", "one", one, adherence),
        case("adherence", "equal", equal, adherence),
        case("adherence", "wild", wild, adherence),
        case("adherence", "many", many, adherence),
        case("adherence", "names", names, adherence),
        case("adherence", "year", year, adherence),
        case("adherence", "gaps", gaps, adherence),
        case("adherence", "years", years, adherence),
        case("adherence", "most", most, adherence),
    ]
}
