//! The budgets of ARCHITECTURE.md, measured on ten years of a made-up person's daily use. Run with `./dev bench`.
//!
//! Figures to compare with: a search 10 ms; unlock without the key derivation 50 ms; a durable save the disk's own fsync + 2 ms; a chart of a year 5 ms, of
//! ten years 10 ms; the summary as a PDF 60 ms the first time and 30 ms after; a Daylio import of ten years 1 s.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a bench"
)]

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ballast_journal::chart::{Asked, ChartKind, Size, draw_picture, read_theme};
use ballast_journal::import::{MoodMapping, import_daylio, preview_daylio};
use ballast_journal::made_up::Density;
use ballast_journal::views::{CheckInInput, SummaryChoices, SummaryRequest};
use ballast_journal::{
    Journal, Protection, Unlock, check_in, door, history, search, summary, undo,
};
use ballast_model::{Clock, SummaryDocument};
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use criterion::{BatchSize, Criterion};

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 24, 18, 0, 0).unwrap()
    }

    fn zone(&self) -> Tz {
        chrono_tz::Europe::Berlin
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn filled(folder: &Path, years: u32, density: Density) {
    let (mut journal, _) =
        door::create(folder, Protection::ThisAccountOnly, Arc::new(Fixed)).unwrap();
    door::fill_made_up(&mut journal, years, door::MADE_UP_SEED, density).unwrap();
    door::lock(journal).unwrap();
}

fn open(folder: &Path) -> Journal {
    door::open(folder, Unlock::KeyFile, Arc::new(Fixed)).unwrap()
}

fn daylio_of_ten_years() -> Vec<u8> {
    let mut csv = String::from(
        "\u{feff}full_date,date,weekday,time,mood,activities,scales,note_title,note\n",
    );
    let moods = ["rad", "good", "meh", "bad", "awful"];
    for back in 0..3650_u64 {
        let day = today() - Days::new(back);
        let mood = moods[usize::try_from(day.ordinal() % 5).unwrap()];
        writeln!(
            csv,
            "{day},x,y,20:{:02},{mood},walk | work,,,A few words of day {back}",
            back % 60
        )
        .unwrap();
    }
    csv.into_bytes()
}

fn summary_request() -> SummaryRequest {
    SummaryRequest {
        document: SummaryDocument::Prescriber,
        person: None,
        since: None,
        until: None,
        choices: SummaryChoices::default(),
    }
}

fn main() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("record");
    filled(&folder, 10, Density::Heavy);
    let year = home.path().join("year");
    filled(&year, 1, Density::Usual);
    let mut criterion = Criterion::default()
        .sample_size(20)
        .measurement_time(Duration::from_secs(6))
        .configure_from_args();

    criterion.bench_function("unlock, ten years, without key derivation", |b| {
        b.iter_batched(|| (), |()| open(&folder), BatchSize::PerIteration);
    });

    let usual = open(&year);
    let first = Instant::now();
    black_box(summary::summary_pdf(&usual, &summary_request()).unwrap());
    println!(
        "summary PDF of a year, the first of a run: {:.1} ms",
        first.elapsed().as_secs_f64() * 1000.0
    );
    let mut journal = open(&folder);
    for (name, record) in [
        ("a year", &usual),
        ("ten years, more than a page holds", &journal),
    ] {
        criterion.bench_function(&format!("summary PDF of {name}, after the first"), |b| {
            b.iter(|| summary::summary_pdf(record, &summary_request()).unwrap());
        });
    }
    // Another last day each time, more of them than are known again: nothing is in hand.
    let mut back = (0..32).cycle();
    criterion.bench_function("summary PDF of a year, of other days each time", |b| {
        b.iter(|| {
            let until = today() - Days::new(back.next().unwrap_or_default());
            let request = SummaryRequest {
                until: Some(until.to_string()),
                ..summary_request()
            };
            summary::summary_pdf(&usual, &request).unwrap()
        });
    });
    drop(usual);

    for (name, typed) in [
        ("a word that is everywhere", "the"),
        ("two words", "slept badly"),
        ("a beginning", "wal"),
        ("a slip", "anxeity"),
    ] {
        criterion.bench_function(&format!("search, ten years, {name}"), |b| {
            b.iter(|| search::search(&journal, typed).unwrap());
        });
    }
    criterion.bench_function("the history with its corrections", |b| {
        b.iter(|| history::get_history(&journal).unwrap());
    });

    let light = read_theme("light").unwrap();
    for (name, years) in [("one year", 1), ("ten years", 10)] {
        for kind in ChartKind::ALL {
            let asked = Asked {
                from: Some(today() - Days::new(365 * years)),
                to: Some(today()),
                // As the page asks for it until its table is opened.
                cells: false,
                ..Asked::whole(kind)
            };
            criterion.bench_function(
                &format!(
                    "chart {}, {name}, with its reading from the record",
                    kind.name()
                ),
                |b| b.iter(|| draw_picture(&journal, &asked, light, Size::wide(990)).unwrap()),
            );
        }
    }

    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(home.path().join("fsync"))
        .unwrap();
    criterion.bench_function("the disk's own write and fsync of 4 KiB, to compare", |b| {
        b.iter(|| {
            file.write_all(&[0_u8; 4096]).unwrap();
            file.sync_all().unwrap();
        });
    });
    criterion.bench_function("save a check-in, durable", |b| {
        b.iter(|| {
            let input = CheckInInput {
                id: None,
                day: today().to_string(),
                mood: Some(5),
                worst: None,
                best: None,
                values: Vec::new(),
                note: Some("A few words.".to_owned()),
                tags: Vec::new(),
            };
            check_in::save_check_in(&mut journal, input).unwrap()
        });
    });
    drop(journal);

    let csv = daylio_of_ten_years();
    let mapping = MoodMapping::default();
    let place = home.path().join("import");
    let (mut journal, _) =
        door::create(&place, Protection::ThisAccountOnly, Arc::new(Fixed)).unwrap();
    criterion.bench_function("Daylio of ten years, dry run", |b| {
        b.iter(|| preview_daylio(&journal, &csv, &mapping).unwrap());
    });
    criterion.bench_function("Daylio of ten years, import and its undo", |b| {
        b.iter(|| {
            import_daylio(&mut journal, &csv, &mapping).unwrap();
            undo::undo(&mut journal).unwrap()
        });
    });
    criterion.final_summary();
}
