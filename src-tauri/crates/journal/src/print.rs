//! What every printed page shares: the paper and the moment it is set for, its pages to look at, the file it is saved as.
//!
//! Not: what stands on a page. Called by `summary`, `calendar` and `own_page`.

use ballast_report::{Document, Options, Paper, Stamp};
use chrono::{Datelike, Timelike};

use crate::views::PaperSize;
use crate::{Journal, JournalError};

/// A page as a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfFile {
    /// Suggested name of the file; it names no person and no medicine.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// Pages.
    pub pages: u32,
    /// Meets PDF/UA-1.
    pub accessible: bool,
}

pub(crate) fn pdf_file(name: String, document: &Document) -> Result<PdfFile, JournalError> {
    let pdf = document.pdf()?;
    Ok(PdfFile {
        name,
        bytes: pdf.bytes,
        pages: u32::try_from(document.page_count()).unwrap_or(u32::MAX),
        accessible: pdf.tagged_ua1,
    })
}

/// Every page as SVG, and the signs that had to be replaced.
pub(crate) fn pages_of(document: &Document) -> Result<(Vec<String>, Vec<String>), JournalError> {
    let pages = (0..document.page_count()).map(|page| document.svg(page));
    let missing = document.missing_glyphs().iter().map(ToString::to_string);
    Ok((pages.collect::<Result<_, _>>()?, missing.collect()))
}

/// Paper, and the moment a document is made.
pub(crate) fn options(journal: &Journal, paper: PaperSize) -> Result<Options, JournalError> {
    let now = journal.moment()?;
    let time = now.local_time();
    let date = now.day;
    Ok(Options {
        paper: match paper {
            PaperSize::A4 => Paper::A4,
            PaperSize::Letter => Paper::Letter,
        },
        stamp: Stamp {
            year: date.year(),
            month: u8::try_from(date.month()).unwrap_or(1),
            day: u8::try_from(date.day()).unwrap_or(1),
            hour: u8::try_from(time.hour()).unwrap_or(0),
            minute: u8::try_from(time.minute()).unwrap_or(0),
            offset_minutes: now.offset_minutes,
        },
    })
}
