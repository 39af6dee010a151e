//! The printed page as asked for and as shown. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{DisagreementId, PersonId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperSize {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// Lines that print only when ticked for this reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SensitiveLines {
    /// PHQ-9 item 9.
    pub item_nine: bool,
    /// Alcohol and other substances.
    pub substances: bool,
    /// Side effects marked as sensitive.
    pub side_effects: bool,
}

/// A summary as asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SummaryRequest {
    /// For whom; none for a prescriber without a name.
    pub person: Option<PersonId>,
    /// Since which day; none for the last visit with that person, else three months.
    pub since: Option<String>,
    /// Paper.
    pub paper: PaperSize,
    /// Sensitive lines to print.
    pub include: SensitiveLines,
}

/// A summary page ready to look at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SummaryView {
    /// Pages as SVG, exactly as printed.
    pub pages: Vec<String>,
    /// First day covered.
    pub since: NaiveDate,
    /// Whether anything sensitive could be ticked: item 9 answered, substances tracked, sensitive side effects.
    pub available: SensitiveLines,
    /// Signs that had to be replaced.
    pub missing_glyphs: Vec<String>,
}

/// A page for the person's own hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OwnDocument {
    /// The starting plan.
    StartingPlan,
    /// The card for when it is bad, A6.
    WhenBad,
    /// A request that those who treat the person talk with one another.
    JointTalk,
    /// A request for a second opinion.
    SecondOpinion,
}

/// Such a page as asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OwnPageRequest {
    /// Which.
    pub document: OwnDocument,
    /// Paper; the card is A6 on any.
    pub paper: PaperSize,
    /// Whether lines marked sensitive print.
    pub sensitive: bool,
    /// What a request is about.
    #[serde(default)]
    pub disagreement: Option<DisagreementId>,
    /// To whom a request goes, one a line; those whose views stand in it when nothing is said.
    #[serde(default)]
    pub to: Option<String>,
}

/// Such a page ready to look at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OwnPageView {
    /// Pages as SVG, exactly as printed.
    pub pages: Vec<String>,
    /// Signs that had to be replaced.
    pub missing_glyphs: Vec<String>,
    /// Sensitive lines that were left out.
    pub left_out: u32,
}

/// How pages are saved.
#[derive(Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SavePages {
    /// One PDF.
    Pdf,
    /// One PDF in an age file that opens with a passphrase.
    Locked {
        /// The passphrase of the copy.
        passphrase: String,
    },
    /// A drawing a page.
    Svg,
    /// A picture a page, a pixel for each point (1/72 inch).
    PngSmall,
    /// A picture a page, two pixels a side for each point.
    Png,
    /// A picture a page for printing, 300 dots an inch.
    PngPrint,
}

/// Pages that were saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedPages {
    /// Where; the name as the person would say it.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// Whether a PDF meets PDF/UA-1; none for pictures.
    pub accessible: Option<bool>,
    /// Whether it opens with a passphrase only.
    pub locked: bool,
}

/// A page saved as a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedPdf {
    /// Where; the name as the person would say it.
    pub path: String,
    /// Pages.
    pub pages: u32,
    /// Meets PDF/UA-1.
    pub accessible: bool,
}
