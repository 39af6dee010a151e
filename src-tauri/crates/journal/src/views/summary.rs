//! The printed page as asked for and as shown. Plain shapes that cross the bridge; no behaviour here.

use ballast_model::{DisagreementId, Person, PersonId, SharedPage, SummaryDocument};
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
    /// Alcohol and other substances, and what is measured by them.
    pub substances: bool,
    /// Side effects marked as sensitive.
    pub side_effects: bool,
    /// Difficulties of the starting plan that are marked as sensitive.
    pub difficulties: bool,
    /// Notes in own words: of check-ins and events, and what was taken away from sessions.
    pub notes: bool,
}

/// How much there is of each kind of line that prints only when ticked, in the days that are covered and on this document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct SensitiveCounts {
    /// Answers to PHQ-9 item 9.
    pub item_nine: u32,
    /// Questions and questionnaires about substances that were answered.
    pub substances: u32,
    /// Side effects marked as sensitive.
    pub side_effects: u32,
    /// Difficulties marked as sensitive.
    pub difficulties: u32,
    /// Notes in own words.
    pub notes: u32,
}

/// A part of a document that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SummarySection {
    /// Why a second opinion is asked for.
    Why,
    /// Questions, or what to work on.
    Questions,
    /// What is difficult.
    Difficulties,
    /// How the medicines and the therapy stand, in sentences.
    Stands,
    /// Allergies and bad reactions.
    Allergies,
    /// Medicines now, with what changed.
    Medicines,
    /// Therapy now.
    Therapy,
    /// What was tried before.
    Tried,
    /// Goals.
    Goals,
    /// The chart.
    Course,
    /// How we worked together.
    WorkingTogether,
    /// Questionnaires.
    Questionnaires,
    /// Side effects and sleep.
    SideEffects,
    /// Warning signs, and whether there is a safety plan.
    Safety,
    /// Homework.
    Homework,
    /// Skills.
    Skills,
    /// Sessions and their themes.
    Themes,
    /// Events and what else changed.
    WhatElse,
    /// Who treats the person.
    CareTeam,
    /// What it costs.
    Costs,
    /// The table of a month's days.
    Days,
    /// Ruled lines for what is agreed.
    RoomToAgree,
}

/// What was chosen to stand on a document, and how it is set. It is remembered for each reader.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SummaryChoices {
    /// Paper; none for that of the settings.
    pub paper: Option<PaperSize>,
    /// Letters of 14 pt.
    pub large_print: bool,
    /// People of the care team by their initials.
    pub initials: bool,
    /// BCP 47 tag of the language the page is set in, where it is not the one that is spoken; one without sentences is the same as none.
    pub language: Option<String>,
    /// Sensitive lines to print.
    pub include: SensitiveLines,
    /// Parts that are left out.
    pub without: Vec<SummarySection>,
    /// Why a second opinion is asked for, in own words.
    pub why: String,
}

/// A summary as asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SummaryRequest {
    /// Which document.
    pub document: SummaryDocument,
    /// For whom; none for the first of the care team it is made for, else for nobody by name.
    pub person: Option<PersonId>,
    /// First day; none for the last visit with that person, else three months; for a second opinion the whole record. A month's sheet is of
    /// the month this day is in.
    pub since: Option<String>,
    /// Last day; none for today.
    pub until: Option<String>,
    /// What stands on it.
    pub choices: SummaryChoices,
}

/// A summary ready to look at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SummaryView {
    /// Pages as SVG, exactly as printed.
    pub pages: Vec<String>,
    /// For whom it was made.
    pub person: Option<Person>,
    /// First day covered.
    pub since: NaiveDate,
    /// Last day covered.
    pub until: NaiveDate,
    /// Parts that this document has, in the order they are read.
    pub sections: Vec<SummarySection>,
    /// What there is of lines that print only when ticked.
    pub sensitive: SensitiveCounts,
    /// Notes of sessions for own eyes in these days: they never print.
    pub never: u32,
    /// On how many pages it is meant to stand.
    pub promise: u32,
    /// Signs that had to be replaced.
    pub missing_glyphs: Vec<String>,
    /// What was given to this person before, the latest first.
    pub shared: Vec<SharedPage>,
}

/// What was given to somebody, to be noted. The day is today.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct SharedInput {
    /// To whom.
    pub person: PersonId,
    /// What.
    pub document: SummaryDocument,
    /// First day it covered.
    pub since: String,
    /// Last day it covered.
    pub until: String,
    /// Whether any line that prints only when ticked was on it.
    pub sensitive: bool,
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

/// Pages ready to look at, of a document without choices of its own.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PagesView {
    /// Pages as SVG, exactly as printed.
    pub pages: Vec<String>,
    /// Signs that had to be replaced.
    pub missing_glyphs: Vec<String>,
}

/// The sheet that pages were set for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct Sheet {
    /// Its size.
    pub paper: PaperSize,
    /// Whether it lies across.
    pub across: bool,
}
