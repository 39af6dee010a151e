//! Each word of the command line, as one verb of the journal.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use ballast_journal::chart::{self, ChartFormat};
use ballast_journal::import::{self, MoodMapping};
use ballast_journal::made_up::Density;
use ballast_journal::views::{ImportPreview, PaperSize, SummaryRequest};
use ballast_journal::{Journal, JournalError, Protection, Unlock, door, summary, verify};
use ballast_model::{Invalid, Problem};
use serde_json::json;

use super::{Chart, Paper, Reader, Record, ThemeName, Word};
use crate::clock::SystemClock;
use crate::files::write_whole;

/// A passphrase file holds a line; what is larger is another file.
const PASSPHRASE_FILE_MOST: u64 = 8 * 1024;
/// What is larger is no export of a mood diary.
const IMPORT_MOST: u64 = 64 * 1024 * 1024;

pub(super) fn act(word: Word) -> Result<(), JournalError> {
    match word {
        Word::Create { at, passphrase_file, no_passphrase: _ } => create(&at, passphrase_file.as_deref()),
        Word::Demo { at, years, seed, no_passphrase: _ } => demo(&at, years, seed),
        Word::Import { file, record, dry_run, map, json } => bring_in(&file, &record, dry_run, &map, json),
        Word::Chart { chart: Chart::Life { record, from, to, theme, size, out } } => {
            let format = format_of(&out)?;
            let journal = open(&record)?;
            let theme = chart::read_theme(match theme {
                ThemeName::Light => "light",
                ThemeName::Dark => "dark",
                ThemeName::Paper => "paper",
            })?;
            let bytes = chart::life_chart_file(&journal, from, to, theme, size, format)?;
            write(&out, &bytes)
        }
        Word::Summary { record, reader: Reader::Prescriber, since, paper, out } => {
            if ending(&out) != "pdf" {
                return Err(Invalid::new("out", Problem::UnknownChoice).into());
            }
            let request = SummaryRequest {
                person: None,
                since,
                paper: match paper {
                    Paper::A4 => PaperSize::A4,
                    Paper::Letter => PaperSize::Letter,
                },
                include: ballast_journal::views::SensitiveLines::default(),
            };
            let pdf = summary::summary_pdf(&open(&record)?, &request)?;
            write(&out, &pdf.bytes)?;
            if !pdf.accessible {
                println!("This PDF does not meet PDF/UA-1.");
            }
            Ok(())
        }
        Word::Verify { record, json } => check(&record, json),
    }
}

fn create(at: &Path, passphrase_file: Option<&Path>) -> Result<(), JournalError> {
    let passphrase = passphrase_file.map(read_passphrase).transpose()?;
    let protection = passphrase.as_deref().map_or(Protection::ThisAccountOnly, Protection::Passphrase);
    let (journal, code) = door::create(at, protection, Arc::new(SystemClock))?;
    if let Some(code) = code {
        println!("Recovery code (shown once, keep it on paper): {}", code.reveal());
    }
    door::lock(journal)
}

fn demo(at: &Path, years: u32, seed: Option<u64>) -> Result<(), JournalError> {
    let (mut journal, _) = door::create(at, Protection::ThisAccountOnly, Arc::new(SystemClock))?;
    door::fill_made_up(&mut journal, years, seed.unwrap_or(door::MADE_UP_SEED), Density::Usual)?;
    door::lock(journal)
}

fn bring_in(file: &Path, record: &Record, dry_run: bool, map: &str, as_json: bool) -> Result<(), JournalError> {
    let mapping = MoodMapping::parse(map)?;
    let bytes = read_file(file, IMPORT_MOST)?;
    let mut journal = open(record)?;
    let preview = import::preview_daylio(&journal, &bytes, &mapping)?;
    let added = if dry_run { None } else { Some(import::import_daylio(&mut journal, &bytes, &mapping)?.added) };
    if as_json {
        println!("{}", json!({ "preview": preview, "added": added }));
    } else {
        println!("{}", import_words(&preview, added));
    }
    door::lock(journal)
}

fn import_words(preview: &ImportPreview, added: Option<u32>) -> String {
    let mut lines = vec![format!("{}: {} rows read.", preview.format, preview.rows)];
    lines.push(match added {
        Some(added) => format!("{added} check-ins added, {} were there already.", preview.already),
        None => format!("{} check-ins would be added, {} are there already.", preview.to_add, preview.already),
    });
    for row in &preview.skipped {
        lines.push(format!("Line {} left out: {}.", row.line, row.why.replace('_', " ")));
    }
    for mood in preview.moods.iter().filter(|m| m.level.is_none()) {
        lines.push(format!("Mood \"{}\" ({} rows) is not known: say its level with --map \"{}=3\".", mood.name, mood.count, mood.name));
    }
    lines.join("\n")
}

fn check(record: &Record, as_json: bool) -> Result<(), JournalError> {
    let report = verify::verify(&open(record)?)?;
    if as_json {
        println!("{}", json!(report));
    } else {
        println!("{}", if report.sound { "The record is sound." } else { "The record is damaged." });
        for (noun, count) in &report.counts {
            println!("{count:>8}  {}", noun.replace('_', " "));
        }
    }
    if report.sound { Ok(()) } else { Err(ballast_journal::VaultError::DamagedDatabase.into()) }
}

/// Opens the record: with the passphrase in the file, or with the key file beside it.
fn open(record: &Record) -> Result<Journal, JournalError> {
    let passphrase = record.passphrase_file.as_deref().map(read_passphrase).transpose()?;
    let unlock = passphrase.as_deref().map_or(Unlock::KeyFile, Unlock::Passphrase);
    door::open(&record.at, unlock, Arc::new(SystemClock))
}

fn read_passphrase(path: &Path) -> Result<String, JournalError> {
    let bytes = read_file(path, PASSPHRASE_FILE_MOST)?;
    let text = String::from_utf8(bytes).map_err(|_| Invalid::new("passphrase_file", Problem::UnknownChoice))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The bytes of a regular file of at most `most` bytes. A pipe or a device is not opened.
fn read_file(path: &Path, most: u64) -> Result<Vec<u8>, JournalError> {
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(Invalid::new("file", Problem::UnknownChoice).into());
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
        return Err(Invalid::new("file", Problem::TooLong { max: usize::try_from(most).unwrap_or(usize::MAX) }).into());
    }
    Ok(bytes)
}

fn format_of(out: &Path) -> Result<ChartFormat, Invalid> {
    match ending(out).as_str() {
        "svg" => Ok(ChartFormat::Svg),
        "csv" => Ok(ChartFormat::Csv),
        _ => Err(Invalid::new("out", Problem::UnknownChoice)),
    }
}

fn ending(path: &Path) -> String {
    path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), JournalError> {
    Ok(write_whole(path, bytes)?)
}
