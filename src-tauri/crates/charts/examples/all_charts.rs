//! Draws every picture of made-up data in three themes and several widths, to be looked at:
//! `cargo run -p ballast-charts --example all_charts -- <folder> [name of a picture]`.

#[path = "../tests/fixture/mod.rs"]
mod fixture;
#[path = "../tests/gallery/mod.rs"]
mod gallery;

use std::error::Error;
use std::path::PathBuf;

use ballast_charts::{Size, Theme};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder to draw into")?);
    let wanted = arguments.next();
    std::fs::create_dir_all(&folder)?;
    let looks = [
        ("light", Theme::Light, 990),
        ("dark", Theme::Dark, 990),
        ("paper", Theme::Paper, 680),
        ("narrow", Theme::Light, 320),
        ("wide", Theme::Light, 3000),
    ];
    for case in gallery::cases() {
        if wanted.as_deref().is_some_and(|wanted| wanted != case.chart) {
            continue;
        }
        for (look, theme, width) in looks {
            let drawing = (case.draw)(theme, Size::wide(width))?;
            let name = format!("{}-{}", case.chart, case.name);
            std::fs::write(folder.join(format!("{name}-{look}.svg")), &drawing.svg)?;
            std::fs::write(folder.join(format!("{name}.csv")), drawing.table.to_csv())?;
            std::fs::write(folder.join(format!("{name}.txt")), &drawing.description)?;
        }
    }
    Ok(())
}
