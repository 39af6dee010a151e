use ballast_charts::{DoseLane, SideEffectCourse, SideEffectLane, SideEffectSpan, side_effect};
use chrono::NaiveDate;

use super::{Case, FOREIGN, case, day, long_name};
use crate::fixture;

fn span(from: NaiveDate, to: Option<NaiveDate>, severity: u8) -> SideEffectSpan {
    SideEffectSpan { from, to, severity }
}

fn usual() -> SideEffectCourse {
    let chart = fixture::six_months();
    let mut data = SideEffectCourse::new(chart.from, chart.to);
    data.today = Some(day(2026, 8, 20));
    data.doses = chart.doses;
    data.effects = vec![
        SideEffectLane {
            name: "Nausea".to_owned(),
            spans: vec![
                span(day(2026, 3, 22), Some(day(2026, 3, 30)), 3),
                span(day(2026, 3, 31), Some(day(2026, 4, 9)), 2),
                span(day(2026, 4, 10), Some(day(2026, 4, 20)), 1),
                span(day(2026, 5, 27), Some(day(2026, 6, 2)), 2),
            ],
            note: Some("suspected: sertraline; gone by week 3".to_owned()),
        },
        SideEffectLane {
            name: "Sweating".to_owned(),
            spans: vec![span(day(2026, 6, 1), None, 1)],
            note: None,
        },
    ];
    data
}

pub fn cases() -> Vec<Case> {
    let mut empty = usual();
    empty.effects.clear();
    let mut one = SideEffectCourse::new(day(2026, 6, 6), day(2026, 6, 6));
    one.effects = vec![SideEffectLane {
        name: "Nausea".to_owned(),
        spans: vec![span(day(2026, 6, 6), None, 2)],
        note: None,
    }];
    let mut wild = usual();
    wild.effects[0].spans.reverse();
    wild.effects[0].spans[0].severity = 200;
    wild.effects[0].spans[1].severity = 0;
    wild.effects[0]
        .spans
        .push(span(day(2026, 7, 9), Some(day(2026, 7, 1)), 3));
    wild.effects[1].spans.push(span(day(1950, 1, 1), None, 3));
    let mut many = usual();
    many.effects = (0..40)
        .map(|n| SideEffectLane {
            name: format!("Effect {n}"),
            ..many.effects[n % 2].clone()
        })
        .collect();
    many.doses = (0..6)
        .map(|n| DoseLane {
            name: format!("Medicine {n}"),
            ..many.doses[0].clone()
        })
        .collect();
    let mut names = usual();
    names.effects = FOREIGN
        .iter()
        .map(|name| SideEffectLane {
            name: (*name).to_owned(),
            ..names.effects[0].clone()
        })
        .collect();
    names.effects[0].name = long_name();
    names.effects[1].note = Some(long_name());
    let mut years = SideEffectCourse::new(day(2016, 9, 1), day(2026, 8, 31));
    years.doses = fixture::ten_years().doses;
    years.effects = vec![SideEffectLane {
        name: "Tremor".to_owned(),
        spans: (0..60)
            .map(|n| {
                span(
                    super::plus(day(2016, 10, 1), n * 60),
                    Some(super::plus(day(2016, 10, 1), n * 60 + n)),
                    (n % 3) as u8 + 1,
                )
            })
            .collect(),
        note: None,
    }];
    vec![
        case("side-effect", "usual", usual(), side_effect),
        case("side-effect", "empty", empty, side_effect),
        case("side-effect", "one", one, side_effect),
        case("side-effect", "wild", wild, side_effect),
        case("side-effect", "many", many, side_effect),
        case("side-effect", "names", names, side_effect),
        case("side-effect", "years", years, side_effect),
    ]
}
