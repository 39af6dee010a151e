//! The words that save the record in an open format: all of it, a selection of it, or what can still be read of a damaged one.

use std::path::Path;

use ballast_journal::export::{self as out_of, fhir};
use ballast_journal::views::{FhirRequest, SensitiveLines};
use ballast_journal::{Journal, door};

use super::refusal::{Refusal, shown};
use super::words::{ExportWords, FhirOptions, Format, Record, SensitiveName};
use super::{record, save, say};

pub fn export(asked: &ExportWords) -> Result<(), Refusal> {
    let ExportWords {
        record,
        format,
        out,
        fhir: options,
    } = asked;
    match format {
        Format::Json | Format::Fhir => save::check_file(out)?,
        Format::Csv => save::check_folder(out)?,
    }
    if !matches!(format, Format::Fhir) && options.any() {
        return Err(Refusal::usage(
            "--from, --to, --name, --born and --sensitive belong to --format fhir; the other formats hold everything.",
        ));
    }
    let journal = record::open(record)?;
    let (what, more) = match format {
        Format::Json => {
            save::file(out, &out_of::export_json(&journal)?)?;
            ("the whole record".to_owned(), String::new())
        }
        Format::Csv => {
            let tables = out_of::export_csv(&journal)?;
            save::folder(out, &tables)?;
            (
                format!("the whole record in {} tables", tables.len()),
                String::new(),
            )
        }
        Format::Fhir => (
            "a FHIR R4 document".to_owned(),
            write_fhir(&journal, options, out)?,
        ),
    };
    door::lock(journal)?;
    say(&format!(
        "Saved {what} to \"{}\". {}{more}",
        shown(out),
        save::NOT_ENCRYPTED
    ))
}

/// Writes the document; what is said after it: what was left out, and whose the codes are.
fn write_fhir(journal: &Journal, options: &FhirOptions, out: &Path) -> Result<String, Refusal> {
    let request = options.request();
    save::file(out, &fhir::export_fhir(journal, &request)?)?;
    let choices = fhir::get_fhir(journal)?;
    let (there, asked) = (choices.available, request.include);
    let left_out = [
        (there.item_nine && !asked.item_nine, "item-nine"),
        (there.substances && !asked.substances, "substances"),
        (there.side_effects && !asked.side_effects, "side-effects"),
        (!request.notes, "notes"),
    ];
    let names: Vec<&str> = left_out
        .into_iter()
        .filter_map(|(is, name)| is.then_some(name))
        .collect();
    let left_out = if names.is_empty() {
        String::new()
    } else {
        format!(
            "\nLeft out, unless --sensitive names them: {}.",
            names.join(", ")
        )
    };
    Ok(format!("{left_out}\n{}", choices.loinc_notice))
}

impl FhirOptions {
    fn any(&self) -> bool {
        let texts = [&self.from, &self.to, &self.name, &self.born];
        texts.into_iter().any(Option::is_some) || !self.sensitive.is_empty()
    }

    fn request(&self) -> FhirRequest {
        let named = |name| self.sensitive.contains(&name);
        FhirRequest {
            name: self.name.clone(),
            born: self.born.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            include: SensitiveLines {
                item_nine: named(SensitiveName::ItemNine),
                substances: named(SensitiveName::Substances),
                side_effects: named(SensitiveName::SideEffects),
                ..SensitiveLines::default()
            },
            notes: named(SensitiveName::Notes),
        }
    }
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
