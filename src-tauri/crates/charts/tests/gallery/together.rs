use ballast_charts::{Estimate, Habit, Together, together};

use super::{Case, FOREIGN, case, day, long_name};

fn estimate(value: f64, half: f64, n: u32) -> Option<Estimate> {
    Some(Estimate {
        value,
        low: value - half,
        high: value + half,
        n,
    })
}

fn habit(name: &str, same_day: Option<Estimate>, next_day: Option<Estimate>) -> Habit {
    Habit {
        name: name.to_owned(),
        same_day,
        next_day,
    }
}

fn usual() -> Together {
    let mut data = Together::new(day(2026, 3, 1), day(2026, 8, 31));
    data.habits = vec![
        habit(
            "Time with people",
            estimate(0.8, 0.3, 121),
            estimate(0.3, 0.35, 118),
        ),
        habit(
            "30 min of movement",
            estimate(0.6, 0.4, 96),
            estimate(0.5, 0.4, 92),
        ),
        habit("Seven hours of sleep", estimate(0.5, 0.45, 140), None),
        habit("Alcohol", estimate(0.1, 0.6, 31), estimate(-0.7, 0.5, 30)),
        habit("Mindfulness", None, None),
    ];
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Together::new(day(2026, 3, 1), day(2026, 8, 31));
    let mut one = usual();
    one.habits.truncate(1);
    let mut equal = usual();
    equal
        .habits
        .iter_mut()
        .for_each(|h| (h.same_day, h.next_day) = (estimate(0.0, 0.0, 10), estimate(0.0, 0.0, 10)));
    let mut wild = usual();
    wild.habits[0].same_day = estimate(f64::NAN, 1.0, 1);
    wild.habits[1].same_day = estimate(1e300, 1.0, 1);
    wild.habits[2].same_day = Some(Estimate {
        value: 5.0,
        low: 2.0,
        high: -2.0,
        n: 0,
    });
    let mut names = usual();
    for (h, name) in names.habits.iter_mut().zip(FOREIGN) {
        h.name = name.to_owned();
    }
    names.habits[3].name = long_name();
    names.outcome = long_name();
    let mut many = usual();
    many.habits = (0..40)
        .map(|n| {
            habit(
                &format!("Habit {n}"),
                estimate(f64::from(n % 7) / 5.0 - 0.6, 0.4, 50),
                estimate(0.2, 0.5, 40),
            )
        })
        .collect();
    vec![
        case("together", "usual", usual(), together),
        case("together", "empty", empty, together),
        case("together", "one", one, together),
        case("together", "equal", equal, together),
        case("together", "wild", wild, together),
        case("together", "names", names, together),
        case("together", "many", many, together),
    ]
}
