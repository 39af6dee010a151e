//! The words that draw: the charts and the page for an appointment.

use std::path::Path;

use ballast_journal::chart::{self, Asked, ChartFormat, ChartKind, Theme};
use ballast_journal::summary::{self, PageFormat};
use ballast_journal::views::{PaperSize, SensitiveLines, SummaryRequest};
use ballast_journal::{Journal, door};
use ballast_model::parse_day;
use chrono::NaiveDate;

use super::refusal::{Refusal, shown};
use super::words::{BeforeAfterWords, Chart, ChartWords, Paper, Reader, SummaryWords, ThemeName};
use super::{record, save, say};

/// What a chart may be asked for, read and found possible before the record is opened.
struct Wish {
    format: ChartFormat,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    size: Option<(u32, u32)>,
    theme: Theme,
}

impl Wish {
    fn read(asked: &ChartWords) -> Result<Self, Refusal> {
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
        let day = |field, typed: &Option<String>| {
            typed
                .as_deref()
                .map(|typed| parse_day(field, typed))
                .transpose()
        };
        Ok(Self {
            format,
            from: day("from", &asked.from)?,
            to: day("to", &asked.to)?,
            size: asked.size.as_deref().map(read_size).transpose()?,
            theme: match asked.theme {
                ThemeName::Light => Theme::Light,
                ThemeName::Dark => Theme::Dark,
                ThemeName::Paper => Theme::Paper,
            },
        })
    }
}

pub fn chart(asked: &Chart) -> Result<(), Refusal> {
    match asked {
        Chart::List => list_charts(),
        Chart::Life(asked) => life_chart(asked),
        Chart::BeforeAfter(asked) => before_after(asked),
        Chart::Together(asked) => picture(ChartKind::Together, asked, None),
        Chart::Sleep(asked) => picture(ChartKind::Sleep, asked, None),
        Chart::Adherence(asked) => picture(ChartKind::Adherence, asked, None),
        Chart::Questionnaire(asked) => {
            let instrument = Some(asked.instrument.clone());
            picture(ChartKind::Questionnaire, &asked.chart, instrument)
        }
        Chart::Pixels(asked) => picture(ChartKind::Pixels, asked, None),
        Chart::Variability(asked) => picture(ChartKind::Variability, asked, None),
        Chart::Season(asked) => picture(ChartKind::Season, asked, None),
        Chart::SideEffect(asked) => picture(ChartKind::SideEffect, asked, None),
        Chart::Cost(asked) => picture(ChartKind::Cost, asked, None),
        Chart::Balance(asked) => picture(ChartKind::Balance, asked, None),
        Chart::Treatment(asked) => picture(ChartKind::Treatment, asked, None),
    }
}

fn list_charts() -> Result<(), Refusal> {
    let life = [("life", "The life chart: all of it on one time axis.")].into_iter();
    let more = ChartKind::ALL.map(|kind| (kind.name(), kind.says()));
    let lines: Vec<_> = life
        .chain(more)
        .map(|(name, says)| format!("{name:14} {says}"))
        .collect();
    say(&lines.join("\n"))
}

fn life_chart(asked: &ChartWords) -> Result<(), Refusal> {
    let wish = Wish::read(asked)?;
    let journal = record::open(&asked.record)?;
    let bytes = chart::life_chart_file(
        &journal,
        wish.from,
        wish.to,
        wish.theme,
        wish.size,
        wish.format,
    )?;
    save::file(&asked.out, &bytes)?;
    Ok(door::lock(journal)?)
}

/// Any of the other charts. What is in the record and not in the drawing is said.
fn picture(kind: ChartKind, asked: &ChartWords, instrument: Option<String>) -> Result<(), Refusal> {
    let wish = Wish::read(asked)?;
    let journal = record::open(&asked.record)?;
    let wanted = Asked {
        kind,
        from: wish.from,
        to: wish.to,
        instrument,
        review: None,
    };
    let file = chart::picture_file(&journal, &wanted, wish.theme, wish.size, wish.format)?;
    save::file(&asked.out, &file.bytes)?;
    door::lock(journal)?;
    file.note.map_or(Ok(()), |note| say(&note))
}

/// Before and after of one review; which one is known by its number once the record is open.
fn before_after(asked: &BeforeAfterWords) -> Result<(), Refusal> {
    let wish = Wish::read(&asked.chart)?;
    let journal = record::open(&asked.chart.record)?;
    let review = asked
        .review
        .map(|number| ballast_journal::review::key_of(&journal, number))
        .transpose()?;
    let wanted = Asked {
        kind: ChartKind::BeforeAfter,
        from: wish.from,
        to: wish.to,
        instrument: None,
        review,
    };
    let file = chart::picture_file(&journal, &wanted, wish.theme, wish.size, wish.format)?;
    save::file(&asked.chart.out, &file.bytes)?;
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
