//! The word that saves the whole record in an open format.

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
