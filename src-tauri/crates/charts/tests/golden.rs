//! Golden drawings: the invented record in every theme, a crowded one, ten years, and nothing at all. Looked at (through
//! `examples/life_chart.rs`) before they were accepted.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture or a reading that is not there fails the test"
)]

mod fixture;

use ballast_charts::{LifeChart, Size, Theme, life_chart};

fn svg(chart: &LifeChart, theme: Theme, width: u32) -> String {
    life_chart(chart, theme, Size::wide(width)).unwrap().svg
}

#[test]
fn six_months_light() {
    insta::assert_snapshot!(svg(&fixture::six_months(), Theme::Light, 990));
}

#[test]
fn six_months_dark() {
    insta::assert_snapshot!(svg(&fixture::six_months(), Theme::Dark, 990));
}

#[test]
fn six_months_paper() {
    insta::assert_snapshot!(svg(&fixture::six_months(), Theme::Paper, 680));
}

#[test]
fn crowded_narrow() {
    insta::assert_snapshot!(svg(&fixture::crowded(), Theme::Light, 700));
}

#[test]
fn one_month_light() {
    insta::assert_snapshot!(svg(&fixture::one_month(), Theme::Light, 990));
}

#[test]
fn ten_years_light() {
    insta::assert_snapshot!(svg(&fixture::ten_years(), Theme::Light, 990));
}

#[test]
fn empty_light() {
    insta::assert_snapshot!(svg(&fixture::empty(), Theme::Light, 990));
}

#[test]
fn readings_of_six_months() {
    let drawing = life_chart(&fixture::six_months(), Theme::Light, Size::wide(990)).unwrap();
    let readings: Vec<&str> = drawing
        .table
        .rows
        .iter()
        .map(|row| row.reading.as_str())
        .collect();
    insta::assert_snapshot!(format!(
        "{}\n\n{}",
        drawing.description,
        readings.join("\n")
    ));
}

#[test]
fn csv_of_a_month() {
    let drawing = life_chart(&fixture::one_month(), Theme::Light, Size::wide(990)).unwrap();
    insta::assert_snapshot!(drawing.table.to_csv());
}
