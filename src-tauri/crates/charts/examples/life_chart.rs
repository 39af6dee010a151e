//! Draws the invented record in every theme and range, to be looked at: `cargo run -p ballast-charts --example life_chart
//! -- <folder>`.

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use std::error::Error;
use std::path::PathBuf;

use ballast_charts::{Size, Theme, life_chart};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(
        std::env::args()
            .nth(1)
            .ok_or("name a folder to draw into")?,
    );
    std::fs::create_dir_all(&folder)?;
    let themes = [
        ("light", Theme::Light, 990),
        ("narrow", Theme::Light, 700),
        ("dark", Theme::Dark, 990),
        ("paper", Theme::Paper, 680),
    ];
    let charts = [
        ("month", fixture::one_month()),
        ("six-months", fixture::six_months()),
        ("crowded", fixture::crowded()),
        ("year", fixture::one_year()),
        ("ten-years", fixture::ten_years()),
        ("empty", fixture::empty()),
    ];
    for (range, chart) in charts {
        for (look, theme, width) in themes {
            let drawing = life_chart(&chart, theme, Size::wide(width))?;
            std::fs::write(folder.join(format!("{range}-{look}.svg")), &drawing.svg)?;
            std::fs::write(folder.join(format!("{range}.csv")), drawing.table.to_csv())?;
            std::fs::write(folder.join(format!("{range}.txt")), &drawing.description)?;
        }
    }
    Ok(())
}
