use ballast_charts::{
    DoseLane, SessionKind, SessionMark, TherapyLane, TookPartLane, Treatment, treatment,
};

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
        .filter(|s| s.kind == SessionKind::Attended);
    data.took_part = vec![TookPartLane {
        name: String::new(),
        points: sessions.map(|s| s.day).zip(answers).collect(),
    }];
    data.doses = chart.doses;
    data.therapy = chart.therapy;
    data.windows = chart.windows;
    data
}

/// What is not talking: a stay, a programme that goes on, a lamp, ECT three times a week, TMS on working days, and a stay that
/// is planned.
fn courses() -> Treatment {
    let mut data = usual();
    data.today = Some(day(2026, 8, 10));
    data.took_part.clear();
    let given = |from, every: &[u64], count: usize, away: usize| -> Vec<SessionMark> {
        (0..count)
            .map(|n| SessionMark {
                day: plus(from, (n / every.len()) as u64 * 7 + every[n % every.len()]),
                kind: if n == away {
                    SessionKind::Cancelled
                } else {
                    SessionKind::Attended
                },
            })
            .map(|mark| SessionMark {
                kind: if mark.day > day(2026, 8, 10) {
                    SessionKind::Planned
                } else {
                    mark.kind
                },
                ..mark
            })
            .collect()
    };
    let lane = |name: &str, words: &str, from| TherapyLane {
        name: name.to_owned(),
        rhythms: vec![(from, words.to_owned())],
        ..TherapyLane::default()
    };
    data.therapy.extend([
        TherapyLane {
            stays: vec![
                (day(2026, 3, 20), Some(day(2026, 4, 9))),
                (day(2026, 8, 20), Some(day(2026, 8, 27))),
            ],
            ..lane("Hospital stay", "20 March to 9 April", day(2026, 3, 20))
        },
        TherapyLane {
            sessions: given(day(2026, 3, 23), &[0, 2, 4], 12, 4),
            ticks: true,
            ..lane("ECT", "3 times a week", day(2026, 3, 23))
        },
        TherapyLane {
            sessions: given(day(2026, 7, 20), &[0, 1, 2, 3, 4], 30, 7),
            ticks: true,
            ..lane("TMS", "5 times a week", day(2026, 7, 20))
        },
        TherapyLane {
            stays: vec![(day(2026, 6, 1), None)],
            ..lane("Day clinic", "since 1 June", day(2026, 6, 1))
        },
        TherapyLane {
            stays: vec![(day(2025, 11, 1), Some(day(2026, 3, 14)))],
            ..lane(
                "Light therapy",
                "daily, 1 November to 14 March",
                day(2025, 11, 1),
            )
        },
    ]);
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
        case("treatment", "courses", courses(), treatment),
    ]
}
