use ballast_charts::{BeforeAfter, Interval, Level, Measure, before_after};

use super::{Case, FOREIGN, case, day, long_name};

fn level(mean: f64, half: f64, n: u32, missing: u32) -> Option<Level> {
    Some(Level {
        mean,
        interval: Some((mean - half, mean + half)),
        n,
        missing,
    })
}

fn measure(name: &str, high: f64, before: f64, after: f64) -> Measure {
    let half = 0.05 * high;
    Measure {
        name: name.to_owned(),
        low: 0.0,
        high,
        before: level(before, half, 12, 2),
        after: level(after, 0.8 * half, 25, 3),
        difference: Some(Interval {
            value: after - before,
            low: after - before - half,
            high: after - before + half,
        }),
    }
}

fn usual() -> BeforeAfter {
    let mut sleep = measure("Sleep, hours", 12.0, 6.2, 7.1);
    sleep.after = None;
    sleep.difference = None;
    BeforeAfter {
        change: "Sertraline 100 mg".to_owned(),
        before: (day(2026, 5, 12), day(2026, 5, 25)),
        after: (day(2026, 6, 23), day(2026, 7, 20)),
        measures: vec![
            measure("Mood", 10.0, 3.8, 5.9),
            measure("Anxiety", 10.0, 6.1, 5.9),
            measure("PHQ-9", 27.0, 17.0, 9.0),
            sleep,
        ],
        also: vec![
            "one session missed".to_owned(),
            "new job on 12 June".to_owned(),
            "half the alcohol".to_owned(),
        ],
        empty_note: None,
    }
}

pub fn cases() -> Vec<Case> {
    let mut empty = usual();
    empty.measures.clear();
    let mut one = usual();
    one.measures.truncate(1);
    one.measures[0].before.as_mut().unwrap().interval = None;
    one.also.clear();
    let mut equal = usual();
    for m in &mut equal.measures {
        m.before = level(5.0, 0.0, 9, 0);
        m.after = level(5.0, 0.0, 9, 0);
    }
    let mut wild = usual();
    wild.measures[0].before = level(f64::NAN, 1.0, 3, 0);
    wild.measures[1].after = level(1e300, f64::INFINITY, u32::MAX / 2, 9);
    wild.measures[2].low = f64::NAN;
    wild.measures[2].difference = Some(Interval {
        value: 1e300,
        low: -1e300,
        high: 1e300,
    });
    wild.measures[3].before = level(0.0, 0.0, 1, 0);
    let mut names = usual();
    for (m, name) in names.measures.iter_mut().zip(FOREIGN) {
        m.name = name.to_owned();
    }
    names.measures[3].name = long_name();
    names.change = long_name();
    names.also = vec![long_name(), FOREIGN[1].to_owned()];
    let mut many = usual();
    many.measures = (0..40)
        .map(|n| {
            measure(
                &format!("Tracker {n}"),
                10.0,
                f64::from(n % 10),
                f64::from(n * 3 % 10),
            )
        })
        .collect();
    vec![
        case("before-after", "usual", usual(), before_after),
        case("before-after", "empty", empty, before_after),
        case("before-after", "one", one, before_after),
        case("before-after", "equal", equal, before_after),
        case("before-after", "wild", wild, before_after),
        case("before-after", "names", names, before_after),
        case("before-after", "many", many, before_after),
    ]
}
