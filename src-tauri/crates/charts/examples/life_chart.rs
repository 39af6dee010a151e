//! Draws the invented record in every theme and range, to be looked at: `cargo run -p ballast-charts --example life_chart
//! -- <folder>`.

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use std::error::Error;
use std::path::PathBuf;

use ballast_charts::{Size, Theme, life_chart};

/// As low as the lanes allow.
fn low(width: u32) -> Size {
    Size {
        width,
        height: Some(1),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(
        std::env::args()
            .nth(1)
            .ok_or("name a folder to draw into")?,
    );
    std::fs::create_dir_all(&folder)?;
    let themes = [
        ("light", Theme::Light, Size::wide(990)),
        ("wide", Theme::Light, Size::wide(1100)),
        ("narrow", Theme::Light, Size::wide(700)),
        ("dark", Theme::Dark, Size::wide(990)),
        ("paper", Theme::Paper, Size::wide(680)),
        ("low", Theme::Light, low(990)),
        ("low-paper", Theme::Paper, low(680)),
    ];
    let charts = [
        ("month", fixture::one_month()),
        ("six-months", fixture::six_months()),
        ("crowded", fixture::crowded()),
        ("year", fixture::one_year()),
        ("full-year", fixture::full_year()),
        ("half-year", fixture::half_of_full_year()),
        ("ten-years", fixture::ten_years()),
        ("empty", fixture::empty()),
    ];
    for (range, chart) in charts {
        for (look, theme, size) in themes {
            let drawing = life_chart(&chart, theme, size)?;
            std::fs::write(folder.join(format!("{range}-{look}.svg")), &drawing.svg)?;
            std::fs::write(folder.join(format!("{range}.csv")), drawing.table.to_csv())?;
            std::fs::write(folder.join(format!("{range}.txt")), &drawing.description)?;
        }
    }
    Ok(())
}
