//! The words that draw: the charts and the page for an appointment.

use std::path::Path;

use ballast_journal::chart::{self, Asked, ChartFormat, ChartKind, Theme};
use ballast_journal::print::LOCKED_ENDING;
use ballast_journal::summary;
use ballast_journal::views::{
    PaperSize, SavePages, SensitiveLines, SummaryChoices, SummaryRequest, SummarySection,
};
use ballast_journal::{Journal, JournalError, care, door};
use ballast_model::{SummaryDocument, parse_day};
use chrono::NaiveDate;

use super::refusal::{Refusal, shown};
use super::words::{
    Chart, ChartWords, Line, Paper, Part, PngSize, Reader, SummaryWords, ThemeName,
};
use super::{read, record, save, say};

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
            "png" => match asked.png {
                PngSize::Once => ChartFormat::PngSmall,
                PngSize::Twice => ChartFormat::Png,
                PngSize::Print => ChartFormat::PngPrint,
            },
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
                // What is printed is black on white, unless another theme was asked for by its name.
                ThemeName::Light if matches!(asked.png, PngSize::Print) => Theme::Paper,
                ThemeName::Light => Theme::Light,
                ThemeName::Dark => Theme::Dark,
                ThemeName::Paper => Theme::Paper,
            },
        })
    }
}

pub fn chart(asked: &Chart) -> Result<(), Refusal> {
    let plain = |kind, asked| picture(kind, asked, None);
    match asked {
        Chart::List => list_charts(),
        Chart::Life(asked) => plain(ChartKind::Life, asked),
        Chart::Sleep(asked) => plain(ChartKind::Sleep, asked),
        Chart::Adherence(of) => picture(ChartKind::Adherence, &of.chart, of.medicine.clone()),
        Chart::Questionnaire(of) => {
            let instrument = Some(of.instrument.clone());
            picture(ChartKind::Questionnaire, &of.chart, instrument)
        }
        Chart::Pixels(asked) => plain(ChartKind::Pixels, asked),
        Chart::Variability(of) => picture(ChartKind::Variability, &of.chart, of.tracker.clone()),
        Chart::Season(of) => picture(ChartKind::Season, &of.chart, of.tracker.clone()),
        Chart::SideEffect(of) => picture(ChartKind::SideEffect, &of.chart, of.medicine.clone()),
        Chart::Cost(asked) => plain(ChartKind::Cost, asked),
        Chart::Skills(asked) => plain(ChartKind::Skills, asked),
        Chart::Balance(asked) => plain(ChartKind::Balance, asked),
        Chart::Treatment(asked) => plain(ChartKind::Treatment, asked),
        Chart::BeforeAfter(of) => picture_of(ChartKind::BeforeAfter, &of.chart, |journal| {
            of.review
                .map(|number| ballast_journal::review::key_of(journal, number))
                .transpose()
        }),
        Chart::Together(asked) => plain(ChartKind::Together, asked),
    }
}

fn list_charts() -> Result<(), Refusal> {
    let lines = ChartKind::ALL.map(|kind| format!("{:14} {}", kind.name(), kind.says()));
    say(&lines.join("\n"))
}

fn picture(kind: ChartKind, asked: &ChartWords, subject: Option<String>) -> Result<(), Refusal> {
    picture_of(kind, asked, |_| Ok(subject))
}

/// Any of the charts; some know what they are of only once the record is open. What is in the record and not in the drawing is said.
fn picture_of(
    kind: ChartKind,
    asked: &ChartWords,
    subject: impl FnOnce(&Journal) -> Result<Option<String>, JournalError>,
) -> Result<(), Refusal> {
    let wish = Wish::read(asked)?;
    let journal = record::open(&asked.record)?;
    let subject = subject(&journal)?;
    let wanted = Asked {
        from: wish.from,
        to: wish.to,
        subject,
        ..Asked::whole(kind)
    };
    let file = chart::picture_file(&journal, &wanted, wish.theme, wish.size, wish.format)?;
    save::file(&asked.out, &file.bytes)?;
    door::lock(journal)?;
    file.note.map_or(Ok(()), |note| say(&note))
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
    let lock = match &asked.lock {
        Some(file) if save::ending(&asked.out) == LOCKED_ENDING => {
            Some(read::secret(file, "--lock")?)
        }
        Some(_) => {
            return Err(Refusal::bad_input(
                "A locked page is an age file, so with --lock the name in --out ends in .pdf.age.",
            ));
        }
        None => None,
    };
    let pictures = match save::ending(&asked.out).as_str() {
        LOCKED_ENDING if lock.is_some() => None,
        "pdf" => None,
        "svg" => Some(SavePages::Svg),
        "png" => Some(SavePages::Png),
        _ => {
            return Err(Refusal::bad_input(
                "The ending of --out says what is written: .pdf, .svg or .png.",
            ));
        }
    };
    save::check_file(&asked.out)?;
    for (field, typed) in [("since", &asked.since), ("until", &asked.until)] {
        if let Some(typed) = typed {
            parse_day(field, typed)?;
        }
    }
    let journal = record::open(&asked.record)?;
    let request = wanted(&journal, asked)?;
    let said = match pictures {
        None => match lock {
            Some(passphrase) => locked(&journal, &request, passphrase, &asked.out)?,
            None => pdf(&journal, &request, &asked.out)?,
        },
        Some(how) => pages(&journal, &request, &how, &asked.out)?,
    };
    door::lock(journal)?;
    say(&said)
}

/// What was asked for, with the person it names. What was chosen in the window is not used: here every line is asked for by name.
fn wanted(journal: &Journal, asked: &SummaryWords) -> Result<SummaryRequest, Refusal> {
    let person = match &asked.person {
        None => None,
        Some(name) => {
            let people = care::get_care(journal)?.people;
            let found = people.into_iter().find(|p| p.person.name == *name);
            let found = found.ok_or_else(|| {
                Refusal::bad_input("Nobody of that name is on the care team; --person needs the name as it stands there.")
            })?;
            Some(found.person.id)
        }
    };
    let ticked = |line| asked.include.contains(&line);
    let left_out = [
        (Part::Safety, SummarySection::Safety),
        (Part::Costs, SummarySection::Costs),
    ];
    Ok(SummaryRequest {
        document: match asked.reader {
            Reader::Prescriber => SummaryDocument::Prescriber,
            Reader::Therapist => SummaryDocument::Therapist,
            Reader::Both => SummaryDocument::JointTalk,
            Reader::SecondOpinion => SummaryDocument::SecondOpinion,
            Reader::Month => SummaryDocument::MonthSheet,
        },
        person,
        since: asked.since.clone(),
        until: asked.until.clone(),
        choices: SummaryChoices {
            paper: Some(match asked.paper {
                Paper::A4 => PaperSize::A4,
                Paper::Letter => PaperSize::Letter,
            }),
            large_print: asked.large_print,
            initials: asked.initials,
            language: Some(asked.language.clone()),
            include: SensitiveLines {
                item_nine: ticked(Line::ItemNine),
                substances: ticked(Line::Substances),
                side_effects: ticked(Line::SideEffects),
                difficulties: ticked(Line::Difficulties),
                notes: ticked(Line::Notes),
            },
            without: left_out
                .into_iter()
                .filter(|(part, _)| !asked.with.contains(part))
                .map(|(_, section)| section)
                .collect(),
            why: String::new(),
        },
    })
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

/// A PDF in a file that opens with the passphrase only.
fn locked(
    journal: &Journal,
    request: &SummaryRequest,
    passphrase: String,
    out: &Path,
) -> Result<String, Refusal> {
    let how = SavePages::Locked { passphrase };
    let pages = summary::summary_files(journal, request, &how)?;
    for (_, bytes) in &pages.files {
        save::file(out, bytes)?;
    }
    Ok(format!(
        "Saved a locked page to \"{}\". It opens with the passphrase only; the free program age opens it.",
        shown(out)
    ))
}

/// A picture a page. All places are looked at before the first is written.
fn pages(
    journal: &Journal,
    request: &SummaryRequest,
    how: &SavePages,
    out: &Path,
) -> Result<String, Refusal> {
    let pictures = summary::summary_files(journal, request, how)?.files;
    let places: Vec<_> = (1..=pictures.len())
        .map(|number| save::page(out, number))
        .collect();
    places
        .iter()
        .try_for_each(|place| save::check_file(place))?;
    for (place, (_, picture)) in places.iter().zip(&pictures) {
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
