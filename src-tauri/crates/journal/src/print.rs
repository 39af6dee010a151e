//! What every printed page shares: the paper and the moment it is set for, its pages to look at, the files it is saved as.
//!
//! Not: what stands on a page. Called by `summary`, `calendar` and `own_page`.

pub use ballast_exchange::LOCKED_ENDING;
use ballast_exchange::lock_with_passphrase;
use ballast_report::{Content, Document, Options, Paper, ReportError, Stamp, typeset_again};
use chrono::{Datelike, Timelike};
use zeroize::Zeroize;

use crate::door::check_passphrase;
use crate::pixels::at_print_size;
use crate::views::{PaperSize, SavePages};
use crate::{Journal, JournalError};

/// Pixels of a small picture for each point, a point being 1/72 inch.
const SMALL_SCALE: f32 = 1.0;
/// Pixels of a picture for each point.
const SCALE: f32 = 2.0;
/// Pixels for each point at 300 dots an inch.
const PRINT_SCALE: f32 = 300.0 / 72.0;

/// Pages as files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFiles {
    /// Suggested name: of the one file, or of the folder for several. It names no person and no medicine.
    pub name: String,
    /// The files, each with its name; one for a PDF, one a page for pictures.
    pub files: Vec<(String, Vec<u8>)>,
    /// Pages.
    pub pages: u32,
    /// Whether a PDF meets PDF/UA-1; none for pictures.
    pub accessible: Option<bool>,
    /// Whether it opens with a passphrase only.
    pub locked: bool,
}

impl Drop for SavePages {
    /// Wipes the passphrase.
    fn drop(&mut self) {
        if let Self::Locked { passphrase } = self {
            passphrase.zeroize();
        }
    }
}

/// Lets go of the page that is in hand, its words included. Called when a page is left; a record that is closed lets go of it as well, and so
/// does one from which something is deleted for good.
pub fn leave_page(journal: &Journal) {
    drop(journal.take_page());
}

/// Sets a document; the page in hand is taken as it stands when it says the same.
pub(crate) fn set(
    journal: &Journal,
    content: &dyn Content,
    paper: PaperSize,
) -> Result<Document, JournalError> {
    let options = options(journal, paper)?;
    Ok(typeset_again(content, &options, journal.take_page())?)
}

/// A document as the files of a way to save it; it stays in hand. `name` is without an ending.
///
/// # Errors
/// [`JournalError::Invalid`] at `passphrase` for one that is too short or too long; those of setting and drawing; `not_locked`.
pub(crate) fn page_files(
    journal: &Journal,
    name: &str,
    document: Document,
    how: &SavePages,
) -> Result<PageFiles, JournalError> {
    let png = |scale| {
        let document = &document;
        move |page| document.png(page, scale)
    };
    let files = match how {
        SavePages::Pdf => one_file(pdf_file(format!("{name}.pdf"), &document)?, false),
        SavePages::Locked { passphrase } => {
            check_passphrase(passphrase)?;
            let mut pdf = pdf_file(format!("{name}.pdf.{LOCKED_ENDING}"), &document)?;
            pdf.bytes = lock_with_passphrase(&pdf.bytes, passphrase)?;
            one_file(pdf, true)
        }
        SavePages::Svg => pictures(name, "svg", &document, |page| {
            Ok(document.svg(page)?.into_bytes())
        })?,
        SavePages::PngSmall => pictures(&format!("{name}-1x"), "png", &document, png(SMALL_SCALE))?,
        SavePages::Png => pictures(name, "png", &document, png(SCALE))?,
        SavePages::PngPrint => pictures(&format!("{name}-300-dpi"), "png", &document, |page| {
            Ok(at_print_size(document.png(page, PRINT_SCALE)?))
        })?,
    };
    journal.hold_page(document);
    Ok(files)
}

fn one_file(pdf: PdfFile, locked: bool) -> PageFiles {
    PageFiles {
        files: vec![(pdf.name.clone(), pdf.bytes)],
        name: pdf.name,
        pages: pdf.pages,
        accessible: Some(pdf.accessible),
        locked,
    }
}

/// A picture a page; with several their names are numbered.
fn pictures(
    name: &str,
    ending: &str,
    document: &Document,
    picture: impl Fn(usize) -> Result<Vec<u8>, ReportError>,
) -> Result<PageFiles, JournalError> {
    let count = document.page_count();
    let mut files = Vec::new();
    for page in 0..count {
        let number = match count {
            1 => String::new(),
            _ => format!("-{}", page + 1),
        };
        files.push((format!("{name}{number}.{ending}"), picture(page)?));
    }
    let name = match files.as_slice() {
        [(only, _)] => only.clone(),
        _ => format!("{name}-{ending}"),
    };
    Ok(PageFiles {
        name,
        files,
        pages: u32::try_from(count).unwrap_or(u32::MAX),
        accessible: None,
        locked: false,
    })
}

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

/// Every page as SVG, and the signs that had to be replaced; the document stays in hand.
pub(crate) fn pages_of(
    journal: &Journal,
    document: Document,
) -> Result<(Vec<String>, Vec<String>), JournalError> {
    let pages = (0..document.page_count()).map(|page| document.svg(page));
    let pages = pages.collect::<Result<_, _>>()?;
    let missing = document.missing_glyphs().iter().map(ToString::to_string);
    let missing = missing.collect();
    journal.hold_page(document);
    Ok((pages, missing))
}

/// Paper, and the moment a document is made.
fn options(journal: &Journal, paper: PaperSize) -> Result<Options, JournalError> {
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
