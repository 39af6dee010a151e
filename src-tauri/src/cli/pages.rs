//! The words that draw: the life chart and the page for an appointment.

use std::path::Path;

use ballast_journal::chart::{self, ChartFormat};
use ballast_journal::summary::{self, PageFormat};
use ballast_journal::views::{PaperSize, SensitiveLines, SummaryRequest};
use ballast_journal::{Journal, door};
use ballast_model::parse_day;

use super::refusal::{Refusal, shown};
use super::words::{LifeWords, Paper, Reader, SummaryWords, ThemeName};
use super::{record, save, say};

pub fn life_chart(asked: &LifeWords) -> Result<(), Refusal> {
    let format = match save::ending(&asked.out).as_str() {
        "svg" => ChartFormat::Svg,
        "png" => ChartFormat::Png,
        "csv" => ChartFormat::Csv,
        _ => {
            return Err(Refusal::bad_input(
                "The ending of --out says what is drawn: .svg, .png or .csv.",
            ));
        }
    };
    save::check_file(&asked.out)?;
    let from = asked
        .from
        .as_deref()
        .map(|typed| parse_day("from", typed))
        .transpose()?;
    let to = asked
        .to
        .as_deref()
        .map(|typed| parse_day("to", typed))
        .transpose()?;
    let size = asked.size.as_deref().map(read_size).transpose()?;
    let theme = chart::read_theme(match asked.theme {
        ThemeName::Light => "light",
        ThemeName::Dark => "dark",
        ThemeName::Paper => "paper",
    })?;
    let journal = record::open(&asked.record)?;
    let bytes = chart::life_chart_file(&journal, from, to, theme, size, format)?;
    save::file(&asked.out, &bytes)?;
    Ok(door::lock(journal)?)
}

fn read_size(typed: &str) -> Result<(u32, u32), Refusal> {
    let parts = typed
        .split_once('x')
        .and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    match parts {
        Some((width, height)) if height > 0 => Ok((width, height)),
        _ => Err(Refusal::bad_input(
            "--size needs width and height as whole numbers, such as 990x620.",
        )),
    }
}

pub fn summary(asked: &SummaryWords) -> Result<(), Refusal> {
    let Reader::Prescriber = asked.reader;
    let pictures = match save::ending(&asked.out).as_str() {
        "pdf" => None,
        "svg" => Some(PageFormat::Svg),
        "png" => Some(PageFormat::Png),
        _ => {
            return Err(Refusal::bad_input(
                "The ending of --out says what is written: .pdf, .svg or .png.",
            ));
        }
    };
    save::check_file(&asked.out)?;
    if let Some(since) = &asked.since {
        parse_day("since", since)?;
    }
    let request = SummaryRequest {
        person: None,
        since: asked.since.clone(),
        paper: match asked.paper {
            Paper::A4 => PaperSize::A4,
            Paper::Letter => PaperSize::Letter,
        },
        include: SensitiveLines::default(),
    };
    let journal = record::open(&asked.record)?;
    let said = match pictures {
        None => pdf(&journal, &request, &asked.out)?,
        Some(format) => pages(&journal, &request, format, &asked.out)?,
    };
    door::lock(journal)?;
    say(&said)
}

fn pdf(journal: &Journal, request: &SummaryRequest, out: &Path) -> Result<String, Refusal> {
    let pdf = summary::summary_pdf(journal, request)?;
    save::file(out, &pdf.bytes)?;
    let pages = if pdf.pages == 1 {
        "1 page".to_owned()
    } else {
        format!("{} pages", pdf.pages)
    };
    let said = format!(
        "Saved {pages} to \"{}\". {}",
        shown(out),
        save::NOT_ENCRYPTED
    );
    Ok(if pdf.accessible {
        said
    } else {
        format!("{said}\nThis PDF does not meet PDF/UA-1.")
    })
}

/// A picture a page. All places are looked at before the first is written.
fn pages(
    journal: &Journal,
    request: &SummaryRequest,
    format: PageFormat,
    out: &Path,
) -> Result<String, Refusal> {
    let pictures = summary::summary_pictures(journal, request, format)?;
    let places: Vec<_> = (1..=pictures.len())
        .map(|number| save::page(out, number))
        .collect();
    places
        .iter()
        .try_for_each(|place| save::check_file(place))?;
    for (place, picture) in places.iter().zip(&pictures) {
        save::file(place, picture)?;
    }
    if let [only] = places.as_slice() {
        return Ok(format!(
            "Saved 1 page to \"{}\". {}",
            shown(only),
            save::NOT_ENCRYPTED
        ));
    }
    let names: Vec<_> = places
        .iter()
        .map(|place| format!("\"{}\"", shown(place)))
        .collect();
    Ok(format!(
        "Saved {} pages, a file each: {}. {}",
        places.len(),
        names.join(", "),
        save::NOT_ENCRYPTED
    ))
}
