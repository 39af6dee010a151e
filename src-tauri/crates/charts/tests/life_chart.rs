//! The life chart through its public door: what is drawn, what is said, what is refused.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

mod fixture;
mod svg;

use ballast_charts::{
    ChartError, DoseLane, Drawing, EventMark, LifeChart, MoodDay, ScoreLane, Size, TableExtent,
    Theme, life_chart,
};
use fixture::{day, plus, span};

fn draw(chart: &LifeChart) -> Drawing {
    life_chart(chart, Theme::Light, Size::wide(990)).unwrap()
}

fn words(drawing: &Drawing) -> Vec<String> {
    svg::texts(&svg::read(&drawing.svg).unwrap())
        .into_iter()
        .map(|text| text.text)
        .collect()
}

fn rated(d: chrono::NaiveDate, mean: f64) -> MoodDay {
    MoodDay {
        mean: Some(mean),
        worst: Some(mean - 1.0),
        best: Some(mean + 1.0),
        ..MoodDay::on(d)
    }
}

#[test]
fn what_cannot_be_drawn_is_refused_with_a_stable_code() {
    let chart = |from, to| LifeChart::new(from, to);
    let code = |chart: &LifeChart, size| {
        life_chart(chart, Theme::Light, size)
            .map(drop)
            .map_err(|error| error.code())
    };
    let june = chart(day(2026, 6, 1), day(2026, 6, 30));
    assert_eq!(
        code(&chart(day(2026, 6, 2), day(2026, 6, 1)), Size::wide(990)),
        Err("chart.dates_reversed")
    );
    assert_eq!(
        code(&chart(day(1800, 1, 1), day(2026, 6, 1)), Size::wide(990)),
        Err("chart.range_too_long")
    );
    for size in [
        Size::wide(319),
        Size::wide(10_001),
        Size {
            width: 990,
            height: Some(10_001),
        },
    ] {
        assert_eq!(code(&june, size), Err("chart.size_out_of_range"));
    }
    assert_eq!(code(&june, Size::wide(320)), Ok(()));
    assert!(!ChartError::DatesReversed.to_string().is_empty());
}

#[test]
fn the_root_is_one_image_with_a_name_and_an_honest_description() {
    let drawing = draw(&fixture::six_months());
    let elements = svg::read(&drawing.svg).unwrap();
    let root = &elements[0];
    assert_eq!(root.attributes["role"], "img");
    assert_eq!(
        root.attributes["viewBox"],
        format!("0 0 990 {}", drawing.frame.height)
    );
    assert!(root.attributes["font-family"].starts_with("Inter,"));
    assert_eq!(
        elements[1].text,
        "Life chart, 1 March 2026 to 31 August 2026"
    );
    assert_eq!(elements[2].text, drawing.description);

    let chart = fixture::six_months();
    let rated = chart
        .mood
        .iter()
        .filter(|entry| entry.mean.is_some())
        .count();
    let bad = chart
        .mood
        .iter()
        .filter(|entry| entry.mean.is_none())
        .count();
    assert!(
        drawing
            .description
            .contains(&format!("Mood rated on {rated} of 184 days")),
        "{}",
        drawing.description
    );
    assert!(
        drawing
            .description
            .contains(&format!("{} days not recorded", 184 - rated - bad))
    );
    assert!(
        drawing
            .description
            .contains(&format!("{bad} bad days without a rating"))
    );
}

#[test]
fn drawing_twice_gives_the_same_bytes() {
    assert_eq!(draw(&fixture::crowded()), draw(&fixture::crowded()));
}

#[test]
fn a_shorter_table_leaves_the_picture_and_what_is_read_as_they_are() {
    let whole = draw(&fixture::six_months());
    let of = |table| {
        draw(&LifeChart {
            table,
            ..fixture::six_months()
        })
    };
    let (readings, nothing) = (of(TableExtent::Readings), of(TableExtent::Nothing));
    for other in [&readings, &nothing] {
        assert_eq!(other.svg, whole.svg);
        assert_eq!(other.description, whole.description);
    }
    assert!(nothing.table.rows.is_empty());
    assert_eq!(readings.table.rows.len(), whole.table.rows.len());
    for (short, row) in readings.table.rows.iter().zip(&whole.table.rows) {
        assert_eq!(
            (short.day, &short.reading, &short.cells[..]),
            (row.day, &row.reading, &row.cells[..1])
        );
    }
}

#[test]
fn gaps_stay_gaps() {
    let (from, to) = (day(2026, 6, 1), day(2026, 6, 30));
    let mut chart = LifeChart::new(from, to);
    let days: Vec<u64> = (0..8).chain(15..30).collect();
    chart.mood = days.iter().map(|n| rated(plus(from, *n), 6.0)).collect();
    chart.rolling = (0..30)
        .map(|n| {
            (
                plus(from, n),
                days.contains(&n).then_some(6.0 + n as f64 / 100.0),
            )
        })
        .collect();
    let drawing = draw(&chart);
    assert!(words(&drawing).contains(&"7 days not recorded".to_owned()));
    assert_eq!(
        drawing.table.rows[10].reading,
        "Thursday 11 June 2026. Mood not recorded."
    );
    // The line of the mean is two pieces: one path with two starts, and none of it inside the gap.
    let line = drawing
        .svg
        .lines()
        .find(|line| line.contains("stroke-width=\"2.2\""))
        .unwrap();
    assert_eq!(line.matches('M').count(), 2, "{line}");
}

#[test]
fn a_bad_day_is_a_mark_and_never_a_value() {
    let mut chart = LifeChart::new(day(2026, 6, 1), day(2026, 6, 3));
    chart.mood = vec![
        rated(day(2026, 6, 1), 5.0),
        MoodDay {
            bad_day: true,
            ..MoodDay::on(day(2026, 6, 2))
        },
    ];
    let drawing = draw(&chart);
    assert!(words(&drawing).contains(&"bad day".to_owned()));
    assert_eq!(
        drawing.table.rows[1].reading,
        "Tuesday 2 June 2026. Bad day, not rated."
    );
    assert_eq!(
        drawing.table.rows[1].cells,
        ["2026-06-02", "", "", "", "bad day, not rated"]
    );
    assert!(
        drawing.description.contains("1 bad day without a rating"),
        "{}",
        drawing.description
    );
}

#[test]
fn estimated_days_are_said_and_dotted() {
    let (from, to) = (day(2026, 6, 1), day(2026, 6, 10));
    let mut chart = LifeChart::new(from, to);
    chart.mood = (0..10)
        .map(|n| MoodDay {
            estimated: n > 4,
            ..rated(plus(from, n), 5.5)
        })
        .collect();
    chart.rolling = (0..10).map(|n| (plus(from, n), Some(5.5))).collect();
    let estimated = draw(&chart);
    assert_eq!(
        estimated.table.rows[7].reading,
        "Monday 8 June 2026. Mood 5.5 (4.5 to 6.5), estimated."
    );
    let starts = |drawing: &Drawing| {
        let line = drawing
            .svg
            .lines()
            .find(|line| line.contains("stroke-width=\"2.2\""))
            .unwrap();
        line.matches('M').count()
    };
    assert!(
        starts(&estimated) > 20,
        "the dotted stretch is many short strokes"
    );
    chart
        .mood
        .iter_mut()
        .for_each(|entry| entry.estimated = false);
    assert_eq!(starts(&draw(&chart)), 1);
}

#[test]
fn the_reading_of_a_day_says_everything_on_it() {
    let drawing = draw(&fixture::six_months());
    let row = drawing
        .table
        .rows
        .iter()
        .find(|row| row.day == day(2026, 6, 6))
        .unwrap();
    assert!(
        row.reading.starts_with("Saturday 6 June 2026. Mood "),
        "{}",
        row.reading
    );
    assert!(
        row.reading
            .ends_with("Sertraline 100 mg. Taken 08:10. 3 days after session 13."),
        "{}",
        row.reading
    );
    let row = drawing
        .table
        .rows
        .iter()
        .find(|row| row.day == day(2026, 7, 1))
        .unwrap();
    assert!(
        row.reading.contains("Grandmother died (impact \u{2212}4)."),
        "{}",
        row.reading
    );
    let row = drawing
        .table
        .rows
        .iter()
        .find(|row| row.day == day(2026, 4, 22))
        .unwrap();
    assert!(
        row.reading.contains("Sertraline 50 mg. Sertraline missed."),
        "{}",
        row.reading
    );
}

#[test]
fn first_lowest_and_last_score_are_always_shown() {
    let (from, to) = (day(2024, 1, 1), day(2026, 12, 31));
    let mut chart = LifeChart::new(from, to);
    let total = |n: u64| {
        if n == 0 {
            21
        } else if n == 150 {
            2
        } else if n == 299 {
            13
        } else {
            9
        }
    };
    let points = (0..300).map(|n| (plus(from, n * 3), total(n))).collect();
    chart.scores = vec![ScoreLane {
        name: "PHQ-9".to_owned(),
        points,
        note: None,
    }];
    for width in [400, 700, 990] {
        let drawing = life_chart(&chart, Theme::Light, Size::wide(width)).unwrap();
        for kept in ["21", "2", "13"] {
            assert!(
                words(&drawing).contains(&kept.to_owned()),
                "{kept} at {width}"
            );
        }
    }
}

#[test]
fn what_lies_after_today_is_planned_and_not_missing() {
    let mut chart = LifeChart::new(day(2026, 6, 1), day(2026, 6, 30));
    chart.today = Some(day(2026, 6, 10));
    chart.mood = (0..10)
        .map(|n| rated(plus(day(2026, 6, 1), n), 5.0))
        .collect();
    chart.doses = vec![DoseLane {
        name: "Sertraline".to_owned(),
        spans: vec![span(day(2026, 5, 1), None, 50.0, "50 mg")],
        ..DoseLane::default()
    }];
    let drawing = draw(&chart);
    assert!(words(&drawing).contains(&"today".to_owned()));
    assert_eq!(
        drawing.table.rows[9].reading,
        "Wednesday 10 June 2026. Mood 5.0 (4.0 to 6.0). Sertraline 50 mg."
    );
    assert_eq!(
        drawing.table.rows[10].reading,
        "Thursday 11 June 2026. Sertraline 50 mg, planned."
    );
    assert!(
        drawing.description.contains("Mood rated on 10 of 10 days"),
        "{}",
        drawing.description
    );
}

#[test]
fn only_medicines_give_a_chart_without_a_mood_lane() {
    let mut chart = LifeChart::new(day(2026, 6, 1), day(2026, 8, 31));
    chart.doses = fixture::six_months().doses;
    let words = words(&draw(&chart));
    assert!(words.contains(&"Sertraline".to_owned()) && !words.contains(&"Mood".to_owned()));
}

#[test]
fn an_empty_chart_says_one_sentence() {
    let mut chart = fixture::empty();
    assert!(
        words(&draw(&chart))
            .contains(&"Nothing recorded from 1 March 2026 to 31 August 2026 yet.".to_owned())
    );
    // A record that lies elsewhere is nothing here.
    chart.events = vec![EventMark {
        day: day(2020, 1, 1),
        label: "exam".to_owned(),
        impact: None,
    }];
    chart.empty_note = Some("Check in once and the first day appears here.".to_owned());
    assert!(
        words(&draw(&chart)).contains(&"Check in once and the first day appears here.".to_owned())
    );
}

#[test]
fn one_day_is_a_chart() {
    let mut chart = LifeChart::new(day(2026, 6, 6), day(2026, 6, 6));
    chart.mood = vec![rated(day(2026, 6, 6), 5.0)];
    chart.rolling = vec![(day(2026, 6, 6), Some(5.0))];
    let drawing = draw(&chart);
    assert_eq!(drawing.table.rows.len(), 1);
    assert!(words(&drawing).contains(&"6 June 2026".to_owned()));
}

#[test]
fn height_is_given_by_the_mood_lane_and_never_below_what_the_lanes_need() {
    let chart = fixture::six_months();
    let tall = life_chart(
        &chart,
        Theme::Light,
        Size {
            width: 990,
            height: Some(800),
        },
    )
    .unwrap();
    assert_eq!(tall.frame.height, 800.0);
    let natural = draw(&chart);
    let asked_for = |height| {
        let size = Size {
            width: 990,
            height: Some(height),
        };
        life_chart(&chart, Theme::Light, size).unwrap()
    };
    // There is a lowest height, whatever is asked for, at which every lane still has its name.
    let low = asked_for(50);
    assert_eq!(low.frame.height, asked_for(1).frame.height);
    assert!(low.frame.height < natural.frame.height && low.frame.height > 200.0);
    let (all, kept) = (words(&natural), words(&low));
    for lane in chart.doses.iter().map(|lane| &lane.name) {
        assert!(all.contains(lane) && kept.contains(lane), "{lane}");
    }
    for lane in ["Mood", "PHQ-9", "Nausea", "Events"] {
        assert!(kept.contains(&lane.to_owned()), "{lane} in {kept:?}");
    }
}

#[test]
fn ten_years_are_drawn_by_month_and_stay_small() {
    let drawing = draw(&fixture::ten_years());
    assert!(words(&drawing).contains(&"by month".to_owned()));
    assert!(drawing.svg.len() < 60_000, "{} bytes", drawing.svg.len());
    assert_eq!(drawing.table.rows.len(), 3652);
}

#[test]
fn another_language_is_drawn_and_said_whole() {
    ballast_words::speaking(ballast_words::Language::German, || {
        let from = day(2026, 3, 1);
        let mut chart = LifeChart::new(from, day(2026, 8, 31));
        chart.mood = (0..150).map(|n| rated(plus(from, n), 5.1)).collect();
        chart.doses.push(DoseLane {
            name: "Sertralin".to_owned(),
            spans: vec![span(from, None, 50.0, "50 mg")],
            missed: vec![day(2026, 6, 6)],
            ..DoseLane::default()
        });
        let drawing = draw(&chart);
        let drawn = words(&drawing);
        for word in ["Stimmung", "wie sonst", "März 2026", "Juni", "versäumt"] {
            assert!(drawn.iter().any(|text| text == word), "{word}: {drawn:?}");
        }
        assert!(drawing.svg.contains("1. März 2026 bis 31. August 2026"));
        let said = &drawing.description;
        assert!(said.contains("Stimmung an 150 von 184 Tagen"), "{said}");
        assert!(
            said.contains("Sertralin: 50 mg; 1 Dosis versäumt."),
            "{said}"
        );
        let row = &drawing.table.rows[97];
        assert_eq!(
            row.reading,
            "Samstag, 6. Juni 2026. Stimmung 5,1 (4,1 bis 6,1). Sertralin: 50 mg. Sertralin versäumt."
        );
        assert_eq!(row.cells[1], "5,1");
    });
}
