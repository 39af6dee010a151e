//! The words that save the whole record in an open format: all of it, or what can still be read of a damaged one.

use std::path::Path;

use ballast_journal::{door, export as out_of};

use super::refusal::{Refusal, shown};
use super::words::{Format, Record};
use super::{record, save, say};

pub fn export(record: &Record, format: Format, out: &Path) -> Result<(), Refusal> {
    match format {
        Format::Json => save::check_file(out)?,
        Format::Csv => save::check_folder(out)?,
    }
    let journal = record::open(record)?;
    let what = match format {
        Format::Json => {
            save::file(out, &out_of::export_json(&journal)?)?;
            "the whole record".to_owned()
        }
        Format::Csv => {
            let tables = out_of::export_csv(&journal)?;
            save::folder(out, &tables)?;
            format!("the whole record in {} tables", tables.len())
        }
    };
    door::lock(journal)?;
    say(&format!(
        "Saved {what} to \"{}\". {}",
        shown(out),
        save::NOT_ENCRYPTED
    ))
}

pub fn recover(record: &Record, out: &Path) -> Result<(), Refusal> {
    save::check_file(out)?;
    let journal = record::open(record)?;
    let found = out_of::salvage(&journal)?;
    save::file(out, &found.json)?;
    let lost = match (found.damaged.as_slice(), found.orphans) {
        ([], _) => "Every table could be read whole.".to_owned(),
        (tables, orphans) => {
            let names: Vec<String> = tables.iter().map(|t| t.replace('_', " ")).collect();
            let orphans = match orphans {
                0 => String::new(),
                n => format!(" {n} rows were left out, because what they belong to is lost."),
            };
            format!(
                "A part could not be read of: {}.{orphans}",
                names.join(", ")
            )
        }
    };
    // A damaged record may not close cleanly; what could be read is saved.
    door::lock(journal).ok();
    say(&format!(
        "Saved {} rows to \"{}\". {lost} `ballast import` brings them into an empty record. {}",
        found.rows,
        shown(out),
        save::NOT_ENCRYPTED
    ))
}
