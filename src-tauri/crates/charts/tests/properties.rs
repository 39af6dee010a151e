//! What holds for every record: no two texts touch, nothing leaves the drawing, every day has its row, and whatever a
//! person writes the drawing stays well-formed, without scripts, styles or ids.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

mod fixture;
mod svg;

use ballast_charts::{
    DoseLane, DoseSpan, EventMark, LifeChart, MoodDay, ScoreLane, SessionKind, SessionMark,
    SideEffectLane, SideEffectSpan, Size, SleepLane, Theme, TherapyLane, WindowBand, life_chart,
};
use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::prelude::*;

/// Words as people write them, and words as nobody should.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{2,12}( [a-z]{2,9}){0,3}",
        1 => Just("<script>alert('1')</script>\"&'".to_owned()),
        1 => Just("\u{0}\u{1b}]0;x\u{7}\u{202e}abc\u{fffe}".to_owned()),
        1 => any::<String>(),
    ]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..10.0_f64, 1 => any::<f64>()]
}

prop_compose! {
    fn mood(from: NaiveDate, len: u64)(
        days in vec((0..len, proptest::option::weighted(0.9, number()), number(), number(), any::<bool>(), any::<bool>()), 0..150)
    ) -> Vec<MoodDay> {
        days.into_iter().map(|(n, mean, worst, best, estimated, bad_day)| MoodDay {
            day: fixture::plus(from, n), mean, worst: Some(worst), best: mean.map(|_| best), estimated, bad_day,
        }).collect()
    }
}

prop_compose! {
    fn doses(from: NaiveDate, len: u64)(
        name in words(),
        spans in vec((0..len, proptest::option::of(0..len), number(), words(), any::<bool>(), any::<bool>()), 0..8),
        missed in vec(0..len, 0..20),
        as_needed in vec(0..len, 0..20),
    ) -> DoseLane {
        let day = |n| fixture::plus(from, n);
        DoseLane {
            name,
            spans: spans.into_iter().map(|(first, length, amount, label, planned, held)| DoseSpan {
                from: day(first), to: length.map(|length| day(first + length)), amount, label, planned, held,
            }).collect(),
            missed: missed.into_iter().map(day).collect(),
            skipped: Vec::new(),
            as_needed: as_needed.into_iter().map(day).collect(),
        }
    }
}

prop_compose! {
    fn therapy(from: NaiveDate, len: u64)(
        name in words(),
        sessions in vec((0..len, 0..4_u8), 0..60),
        rhythms in vec((0..len, words()), 0..4),
        stays in vec((0..len, proptest::option::of(0..90_u64)), 0..4),
        ticks in any::<bool>(),
    ) -> TherapyLane {
        let kind = |n| match n {
            0 => SessionKind::Attended,
            1 => SessionKind::Missed,
            2 => SessionKind::Cancelled,
            _ => SessionKind::Planned,
        };
        TherapyLane {
            name,
            sessions: sessions.into_iter().map(|(n, k)| SessionMark { day: fixture::plus(from, n), kind: kind(k) }).collect(),
            rhythms: rhythms.into_iter().map(|(n, words)| (fixture::plus(from, n), words)).collect(),
            stays: stays.into_iter().map(|(n, len)| (fixture::plus(from, n), len.map(|len| fixture::plus(from, n + len)))).collect(),
            ticks,
        }
    }
}

prop_compose! {
    fn around(from: NaiveDate, len: u64)(
        scores in vec((words(), vec((0..len, 0..30_u32), 0..60), proptest::option::of(words())), 0..3),
        side_effects in vec((words(), vec((0..len, proptest::option::of(0..90_u64), any::<u8>()), 0..5), proptest::option::of(words())), 0..3),
        nights in proptest::option::of(vec((0..len, number()), 0..90)),
        events in vec((0..len, words(), proptest::option::of(any::<i8>())), 0..25),
        windows in vec((0..len, 0..60_u64, words()), 0..5),
        readings in vec((0..len, words()), 0..5),
    ) -> LifeChart {
        let day = |n| fixture::plus(from, n);
        let mut chart = LifeChart::new(from, day(len - 1));
        chart.scores = scores.into_iter().map(|(name, points, note)| ScoreLane {
            name, note, points: points.into_iter().map(|(n, total)| (day(n), total)).collect(),
        }).collect();
        chart.side_effects = side_effects.into_iter().map(|(name, spans, note)| SideEffectLane {
            name, note, spans: spans.into_iter().map(|(first, length, severity)| SideEffectSpan {
                from: day(first), to: length.map(|length| day(first + length)), severity,
            }).collect(),
        }).collect();
        chart.sleep = nights.map(|nights| SleepLane { nights: nights.into_iter().map(|(n, h)| (day(n), h)).collect() });
        chart.events = events.into_iter().map(|(n, label, impact)| EventMark { day: day(n), label, impact }).collect();
        chart.windows = windows.into_iter().map(|(n, length, label)| WindowBand { from: day(n), to: day(n + length), label }).collect();
        for (n, words) in readings {
            chart.readings.entry(day(n)).or_default().push(words);
        }
        chart
    }
}

fn chart() -> impl Strategy<Value = LifeChart> {
    let lengths = prop_oneof![
        Just(1_u64),
        2..15_u64,
        15..60_u64,
        60..400_u64,
        400..4_000_u64
    ];
    (lengths, 0..40_000_u64).prop_flat_map(|(len, start)| {
        let from = fixture::plus(fixture::day(1950, 1, 1), start);
        let lanes = (
            vec(doses(from, len), 0..4),
            vec(therapy(from, len), 0..3),
            mood(from, len),
        );
        (lanes, around(from, len), proptest::option::of(0..len)).prop_map(
            move |((doses, therapy, mood), chart, today)| {
                let rolling = mood.iter().map(|entry| (entry.day, entry.mean)).collect();
                let today = today.map(|n| from.checked_add_days(Days::new(n)).unwrap());
                LifeChart {
                    doses,
                    therapy,
                    mood,
                    rolling,
                    today,
                    ..chart
                }
            },
        )
    })
}

fn look() -> impl Strategy<Value = (Theme, u32)> {
    prop_oneof![
        (Just(Theme::Light), 320..1_400_u32),
        (Just(Theme::Dark), 320..1_400_u32),
        (Just(Theme::Paper), 320..1_400_u32)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_never_touch_and_stay_inside((theme, width) in look(), chart in chart()) {
        let drawing = life_chart(&chart, theme, Size::wide(width)).unwrap();
        let elements = svg::read(&drawing.svg).map_err(TestCaseError::fail)?;
        let texts = svg::texts(&elements);
        prop_assert!(!texts.is_empty());
        for (i, text) in texts.iter().enumerate() {
            prop_assert!(
                text.left > -0.5 && text.right < drawing.frame.width + 0.5
                    && text.top > -0.5 && text.bottom < drawing.frame.height + 0.5,
                "{text:?} leaves {:?}", drawing.frame
            );
            if theme != Theme::Paper {
                prop_assert!(text.size >= 11.0, "{text:?} is too small to read");
            }
            for other in &texts[i + 1..] {
                prop_assert!(!text.meets(other), "{text:?} touches {other:?}");
            }
        }
    }

    #[test]
    fn any_words_give_a_clean_drawing((theme, width) in look(), chart in chart()) {
        let drawing = life_chart(&chart, theme, Size::wide(width)).unwrap();
        let elements = svg::read(&drawing.svg).map_err(TestCaseError::fail)?;
        prop_assert_eq!(&elements[0].name, "svg");
        for element in &elements {
            prop_assert!(["svg", "title", "desc", "path", "text"].contains(&element.name.as_str()), "{element:?}");
            prop_assert!(!element.attributes.keys().any(|key| key == "style" || key == "id" || key.starts_with("on")));
            for value in element.attributes.values() {
                prop_assert!(!value.contains("NaN") && !value.contains("inf"), "{element:?}");
            }
        }
    }

    #[test]
    fn every_day_has_a_row_that_says_what_was_recorded(chart in chart()) {
        let drawing = life_chart(&chart, Theme::Light, Size::wide(990)).unwrap();
        let table = &drawing.table;
        prop_assert_eq!(table.rows.len() as i64, drawing.frame.days());
        for (row, day) in table.rows.iter().zip(chart.from.iter_days()) {
            prop_assert_eq!(row.day, day);
            prop_assert_eq!(row.cells.len(), table.columns.len());
            prop_assert!(!row.reading.chars().any(char::is_control));
        }
        let mut last = std::collections::BTreeMap::new();
        for entry in &chart.mood {
            if entry.bad_day || [entry.mean, entry.worst, entry.best].into_iter().flatten().any(f64::is_finite) {
                last.insert(entry.day, ());
            }
        }
        for day in last.keys() {
            let row = &table.rows[(*day - chart.from).num_days() as usize];
            prop_assert!(row.reading.contains("Mood") || row.reading.contains("Bad day"), "{}", row.reading);
            prop_assert!(!row.reading.contains("Mood not recorded"), "{}", row.reading);
        }
        // Every line of the CSV has as many fields as the header, and none starts a formula.
        let lines = csv_lines(&table.to_csv());
        prop_assert_eq!(lines.len(), table.rows.len() + 1);
        for line in lines {
            prop_assert_eq!(line.len(), table.columns.len());
            prop_assert!(!line.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
        }
    }

    #[test]
    fn a_cursor_finds_its_day_again(len in 1..4_000_u64, width in 320..2_000_u32, n in 0..4_000_u64) {
        let from = fixture::day(2020, 1, 1);
        let frame = life_chart(&LifeChart::new(from, fixture::plus(from, len - 1)), Theme::Light, Size::wide(width)).unwrap().frame;
        let day = fixture::plus(from, n % len);
        let x = frame.x_of(day).unwrap();
        prop_assert!(x > frame.plot_left && x < frame.plot_right);
        prop_assert_eq!(frame.day_at(x), Some(day));
    }
}

/// CSV after RFC 4180, read back.
fn csv_lines(csv: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut field, mut quoted) =
        (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = csv.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, quoted) {
            ('"', true) if chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            ('"', _) => quoted = !quoted,
            (',', false) => line.push(std::mem::take(&mut field)),
            ('\r', false) if chars.peek() == Some(&'\n') => {
                chars.next();
                line.push(std::mem::take(&mut field));
                lines.push(std::mem::take(&mut line));
            }
            (c, _) => field.push(c),
        }
    }
    lines
}
