//! How long the usual case and ten years of each picture take, from plain data to the finished drawing with its table: the
//! least of many runs (what else the machine does can only add), beside the budget. `cargo run --release -p ballast-charts --example speed`.
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "../tests/fixture/mod.rs"]
mod fixture;
#[path = "../tests/gallery/mod.rs"]
mod gallery;

use std::error::Error;
use std::time::{Duration, Instant};

use ballast_charts::{Drawing, Size, TableExtent, Theme, life_chart};

/// Runs of which the least is taken.
const RUNS: usize = 61;

fn least(
    mut draw: impl FnMut() -> Result<Drawing, Box<dyn Error>>,
) -> Result<(Duration, usize), Box<dyn Error>> {
    let mut time = Duration::MAX;
    let mut bytes = 0;
    for _ in 0..RUNS {
        let start = Instant::now();
        bytes = draw()?.svg.len();
        time = time.min(start.elapsed());
    }
    Ok((time, bytes))
}

fn main() -> Result<(), Box<dyn Error>> {
    let size = Size::wide(990);
    let mut slow = 0;
    let mut show = |name: &str, budget: f64, (time, bytes): (Duration, usize)| {
        let ms = time.as_secs_f64() * 1000.0;
        let over = if ms > budget { "  OVER" } else { "" };
        slow += usize::from(ms > budget);
        println!(
            "{name:32} {ms:7.2} ms of {budget:4.0} ms   {:6} kB{over}",
            bytes / 1000
        );
    };
    let year = fixture::full_year();
    show(
        "life year",
        5.0,
        least(|| Ok(life_chart(&year, Theme::Light, size)?))?,
    );
    let years = fixture::ten_years();
    show(
        "life years",
        10.0,
        least(|| Ok(life_chart(&years, Theme::Light, size)?))?,
    );
    // As the page asks for it until its table is opened.
    let mut read = fixture::ten_years();
    read.table = TableExtent::Readings;
    show(
        "life years, without its cells",
        10.0,
        least(|| Ok(life_chart(&read, Theme::Light, size)?))?,
    );
    for case in gallery::cases() {
        let budget = match case.name {
            "usual" | "year" => 5.0,
            "years" | "daily" | "gaps" => 10.0,
            _ => continue,
        };
        let name = format!("{} {}", case.chart, case.name);
        show(
            &name,
            budget,
            least(|| Ok((case.draw)(Theme::Light, size)?))?,
        );
    }
    if slow > 0 {
        return Err(format!("{slow} over their budget").into());
    }
    Ok(())
}
