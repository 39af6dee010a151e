//! What was read in the totals of a questionnaire: a ring around the total of that day, and the words in its row.
#![allow(clippy::unwrap_used, reason = "a test")]

use ballast_charts::{Questionnaire, QuestionnaireTotal, Size, Theme, questionnaire};
use chrono::NaiveDate;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

#[test]
fn what_was_read_is_ringed_and_said_on_its_day_alone() {
    let mut data = Questionnaire::new("PHQ-9", 27.0, day(1, 1), day(6, 30));
    data.totals = [(1, 17.0), (2, 9.0), (3, 4.0), (4, 3.0)]
        .map(|(month, total)| QuestionnaireTotal::on(day(month, 5), total))
        .to_vec();
    let draw = |data: &Questionnaire| questionnaire(data, Theme::Light, Size::wide(900)).unwrap();
    let plain = draw(&data);
    data.marks = vec![
        (day(3, 5), "first total below 5".to_owned()),
        (day(3, 6), "no total on this day".to_owned()),
    ];
    let marked = draw(&data);
    let shapes = |svg: &str| svg.matches('<').count();
    assert_eq!(shapes(&marked.svg), shapes(&plain.svg) + 1, "one ring");
    let said: Vec<&str> = marked
        .table
        .rows
        .iter()
        .map(|r| r.reading.as_str())
        .collect();
    assert!(
        said[2].ends_with("PHQ-9 4 of 27, first total below 5."),
        "{said:?}"
    );
    assert_eq!(marked.table.rows[2].cells[3], "first total below 5");
    let untouched = |n: usize| marked.table.rows[n] == plain.table.rows[n];
    assert!(untouched(0) && untouched(1) && untouched(3));
}
