use ballast_charts::{DoseLane, TookPartLane, Treatment, treatment};

use super::{Case, FOREIGN, case, day, long_name, plus};
use crate::fixture;

fn usual() -> Treatment {
    let chart = fixture::six_months();
    let mut data = Treatment::new(chart.from, chart.to);
    let answers = [
        3.0, 3.0, 4.0, 3.5, 5.0, 5.0, 6.0, 6.0, 7.0, 6.5, 7.0, 7.0, 8.0, 7.0, 4.0, 6.0, 7.5,
    ];
    let sessions = chart.therapy[0]
        .sessions
        .iter()
        .filter(|s| s.kind == ballast_charts::SessionKind::Attended);
    data.took_part = vec![TookPartLane {
        name: String::new(),
        points: sessions.map(|s| s.day).zip(answers).collect(),
    }];
    data.doses = chart.doses;
    data.therapy = chart.therapy;
    data.windows = chart.windows;
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Treatment::new(day(2026, 3, 1), day(2026, 8, 31));
    let mut one = Treatment::new(day(2026, 6, 6), day(2026, 6, 6));
    one.took_part = vec![TookPartLane {
        name: String::new(),
        points: vec![(day(2026, 6, 6), 6.0)],
    }];
    let mut equal = usual();
    equal.took_part[0].points.iter_mut().for_each(|p| p.1 = 5.0);
    let mut wild = usual();
    wild.took_part[0].points.reverse();
    wild.took_part[0].points[3].1 = f64::NAN;
    wild.took_part[0].points[5].1 = 1e300;
    let mut many = usual();
    many.doses = (0..40)
        .map(|n| DoseLane {
            name: format!("Medicine {n}"),
            ..many.doses[0].clone()
        })
        .collect();
    let mut names = usual();
    names.took_part = FOREIGN
        .iter()
        .map(|name| TookPartLane {
            name: (*name).to_owned(),
            ..names.took_part[0].clone()
        })
        .collect();
    names.doses[0].name = long_name();
    names.took_part[0].name = long_name();
    let mut years = Treatment::new(day(2016, 9, 1), day(2026, 8, 31));
    years.doses = fixture::ten_years().doses;
    years.therapy = fixture::ten_years().therapy;
    years.took_part = vec![TookPartLane {
        name: String::new(),
        points: (0..250)
            .map(|n| {
                (
                    plus(day(2017, 2, 1), n * 7 + if n > 100 { 900 } else { 0 }),
                    f64::from((n * 7 % 11) as u32),
                )
            })
            .collect(),
    }];
    vec![
        case("treatment", "usual", usual(), treatment),
        case("treatment", "empty", empty, treatment),
        case("treatment", "one", one, treatment),
        case("treatment", "equal", equal, treatment),
        case("treatment", "wild", wild, treatment),
        case("treatment", "many", many, treatment),
        case("treatment", "names", names, treatment),
        case("treatment", "years", years, treatment),
    ]
}
