//! The life chart as asked for by the page and by a file: every range, every theme, and a sentence with n and what is missing.

use ballast_charts::{Size, Theme};
use ballast_journal::chart::{
    Asked, ChartFormat, ChartKind, chart_file, draw_picture, get_chart, picture_file, read_theme,
};
use ballast_journal::check_in::{flag_bad_day, save_check_in};
use ballast_journal::event::save_event;
use ballast_journal::medicine::save_medicine;
use ballast_journal::views::{ChartRange, ChartView, CheckInInput, PictureRequest};
use ballast_model::StepKind;
use chrono::NaiveDate;

use crate::home::{Home, TODAY};
use crate::inputs::{chart as asked, check_in, event, medicine, number, step};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn chart(home: &Home, range: ChartRange) -> ChartView {
    get_chart(home.look(), &asked(ChartKind::Life, range))
        .unwrap()
        .chart
}

/// Mood 4 on each of the last `days` days, one of them left out and one flagged as bad.
fn rated(days: u64) -> Home {
    let mut home = Home::new();
    for back in 0..days {
        let on = day(TODAY) - chrono::Days::new(back);
        match back {
            1 => {}
            2 => {
                flag_bad_day(home.j(), &on.to_string()).unwrap();
            }
            _ => {
                save_check_in(home.j(), check_in(&on.to_string(), 4)).unwrap();
            }
        }
    }
    home
}

#[test]
fn the_sentence_carries_n_and_what_is_missing() {
    let home = rated(20);
    let view = chart(&home, ChartRange::OneMonth);
    assert_eq!((view.from, view.to), (day("2026-08-04"), day(TODAY)));
    assert_eq!(
        view.sentence,
        "August to September 2026. Mood 4.0 on average (18 days); 13 of 31 days not recorded, one of them a bad day without a rating."
    );
    assert_eq!(view.rows.len(), 31, "a row for each day");
    let yesterday = &view.rows[29];
    assert!(yesterday.reading.contains("Mood not recorded"));
    assert!(view.rows[28].reading.contains("Bad day, not rated"));
    assert!(!view.description.is_empty());
}

#[test]
fn both_ends_are_compared_when_they_lie_far_enough_apart() {
    let home = rated(70);
    let view = chart(&home, ChartRange::All);
    assert_eq!(
        view.sentence,
        "June to September 2026. Mood 4.0 in the first four weeks (28 days), 4.0 in the last four (26 days); 2 of 70 days not recorded, one of them a bad day without a rating."
    );
}

#[test]
fn an_empty_record_says_so_and_one_day_is_one_day() {
    let mut home = Home::new();
    let empty = chart(&home, ChartRange::All);
    assert_eq!(
        empty.sentence,
        "August to September 2026. Mood was not rated on any of these 31 days."
    );
    save_check_in(home.j(), check_in(TODAY, 7)).unwrap();
    let one = chart(&home, ChartRange::All);
    assert_eq!(one.rows.len(), 1);
    assert_eq!(
        one.sentence,
        "September 2026. Mood 7.0 on average (1 day); every day recorded."
    );
}

#[test]
fn estimated_days_and_the_band_are_in_the_table() {
    let mut home = Home::new();
    let banded = CheckInInput {
        worst: Some(2),
        best: Some(8),
        ..check_in("2026-08-30", 5)
    };
    save_check_in(home.j(), banded).unwrap();
    let view = chart(&home, ChartRange::OneMonth);
    let row = view
        .rows
        .iter()
        .find(|r| r.day == day("2026-08-30"))
        .unwrap();
    assert!(
        row.reading.contains("Mood 5.0 (2.0 to 8.0), estimated"),
        "{}",
        row.reading
    );
    let record = view.columns.iter().position(|c| c == "Record").unwrap();
    assert_eq!(row.cells[record], "estimated");
    assert!(
        view.rows
            .iter()
            .filter(|r| r.day != row.day)
            .all(|r| r.cells[record] == "not recorded"),
        "a gap stays a gap"
    );
}

#[test]
fn a_night_is_counted_on_the_day_it_ended() {
    let mut home = Home::new();
    let night = CheckInInput {
        values: vec![
            number(home.tracker("sleep_asleep"), "1410"),
            number(home.tracker("sleep_woke"), "390"),
        ],
        ..check_in(TODAY, 5)
    };
    save_check_in(home.j(), night).unwrap();
    let view = chart(&home, ChartRange::All);
    // 23:30 to 06:30.
    assert!(
        view.rows[0].reading.contains("Slept 7 h"),
        "{}",
        view.rows[0].reading
    );
}

#[test]
fn files_hold_the_chart_and_its_table() {
    let home = rated(10);
    let request = PictureRequest {
        theme: "dark".to_owned(),
        ..asked(ChartKind::Life, ChartRange::OneMonth)
    };
    let svg = chart_file(home.look(), &request, ChartFormat::Svg).unwrap();
    assert_eq!(svg.name, "life-chart-2026-08-04-to-2026-09-03.svg");
    assert!(String::from_utf8(svg.bytes).unwrap().starts_with("<svg"));
    let csv = chart_file(home.look(), &request, ChartFormat::Csv).unwrap();
    let text = String::from_utf8(csv.bytes).unwrap();
    assert_eq!(text.lines().count(), 32);
    assert!(text.starts_with("Day,Mood,"));
    let again = picture_file(
        home.look(),
        &Asked::whole(ChartKind::Life),
        Theme::Paper,
        Some((800, 600)),
        ChartFormat::Svg,
    )
    .unwrap();
    let paper = String::from_utf8(again.bytes).unwrap();
    assert!(paper.contains("width=\"800\"") && paper.contains("height=\"600\""));
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let mut home = rated(3);
    home.refuses("theme", "unknown_choice", |_| {
        Ok(read_theme("sepia").map(|_| ())?)
    });
    let life = |from: &str, to: &str| Asked {
        from: Some(day(from)),
        to: Some(day(to)),
        ..Asked::whole(ChartKind::Life)
    };
    home.refuses("to", "end_before_start", |j| {
        draw_picture(j, &life(TODAY, "2026-09-01"), Theme::Light, Size::wide(990)).map(|_| ())
    });
    let code = |from: &str, to: &str, size| {
        draw_picture(home.look(), &life(from, to), Theme::Light, size)
            .map(|_| ())
            .unwrap_err()
            .code()
            .to_owned()
    };
    assert_eq!(
        code("1900-01-01", "2199-12-31", Size::wide(990)),
        "chart.range_too_long"
    );
    for size in [Size::wide(0), Size::wide(10_001)] {
        assert_eq!(code("2026-09-01", TODAY, size), "chart.size_out_of_range");
    }
}

#[test]
fn words_from_the_record_are_words_in_the_drawing() {
    let mut home = rated(5);
    let hostile = "<script>alert(1)</script> & \"quotes\" ]]>";
    save_event(home.j(), event(TODAY, hostile)).unwrap();
    save_medicine(
        home.j(),
        medicine(hostile, vec![step("2026-08-20", StepKind::Start, "25")]),
    )
    .unwrap();
    let view = chart(&home, ChartRange::OneMonth);
    assert!(!view.svg.contains("<script"));
    assert!(view.svg.contains("&lt;script&gt;"));
}

#[test]
fn a_very_old_first_day_still_draws_something() {
    let mut home = rated(3);
    let old = medicine("Lithium", vec![step("1905-01-01", StepKind::Start, "300")]);
    save_medicine(home.j(), old).unwrap();
    for kind in ChartKind::ALL {
        let drawn = get_chart(home.look(), &asked(kind, ChartRange::All));
        assert!(
            drawn.is_ok(),
            "a slip in one year must not take {kind:?} away"
        );
    }
}
