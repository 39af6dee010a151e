//! The documents for those who treat the person: the same numbers as everywhere, put into plain words and handed to `report` for typesetting.
//!
//! One request for all; each document is filled in its own room (`prescriber`, `therapist`, `joint_talk`, `second_opinion`, `month_sheet`) from
//! rooms they share. Sensitive lines stand on one only when they were ticked for this reader, and notes for own eyes never do.

pub(crate) mod adherence;
mod charts;
mod choices;
mod costs;
mod course;
mod joint_talk;
mod lanes;
mod medicines;
mod month_sheet;
mod people;
mod plan;
mod prescriber;
mod safety;
mod second_opinion;
mod sensitive;
mod surroundings;
mod therapist;
mod therapy;
mod tried;

use ballast_model::SummaryDocument;
use ballast_report::{Content, Document, warm_up};
use ballast_vault as storage;
use ballast_words::{Language, language, speaking};

pub use choices::{get_summary_choices, set_summary_choices};
pub(crate) use medicines::changes_between;
use plan::Plan;

use crate::print::{self, PageFiles, PdfFile};
use crate::views::{SavePages, SummaryRequest, SummaryView};
use crate::{Journal, JournalError};

/// The document of a request, exactly as it prints.
///
/// # Errors
/// [`JournalError::Invalid`] at `since`, `until` or `why`, or when the person is not there; errors of the vault, the chart and the typesetting.
pub fn get_summary(
    journal: &Journal,
    request: &SummaryRequest,
) -> Result<SummaryView, JournalError> {
    let (document, plan) = typeset_summary(journal, request)?;
    let (pages, missing_glyphs) = print::pages_of(journal, document)?;
    let (sensitive, never, shared) = journal.read(|conn| {
        let shared = match &plan.person {
            Some(person) => storage::list_shared_with(conn, person.id)?,
            None => Vec::new(),
        };
        let never = sensitive::never(conn, &plan)?;
        Ok((sensitive::counts(conn, &plan)?, never, shared))
    })?;
    Ok(SummaryView {
        pages,
        since: plan.since,
        until: plan.until,
        sections: choices::sections(plan.document).to_vec(),
        sensitive,
        never,
        promise: choices::pages(plan.document) * if plan.large_print { 2 } else { 1 },
        missing_glyphs,
        shared,
        person: plan.person,
    })
}

/// The document of a request as a PDF.
///
/// # Errors
/// Those of [`get_summary`].
pub fn summary_pdf(journal: &Journal, request: &SummaryRequest) -> Result<PdfFile, JournalError> {
    let (document, plan) = typeset_summary(journal, request)?;
    // It says neither for whom nor what for.
    let pdf = print::pdf_file(format!("summary-{}.pdf", plan.today), &document)?;
    journal.hold_page(document);
    Ok(pdf)
}

/// The page of a request as files.
///
/// # Errors
/// Those of [`get_summary`]; [`JournalError::Invalid`] at `passphrase`.
pub fn summary_files(
    journal: &Journal,
    request: &SummaryRequest,
    how: &SavePages,
) -> Result<PageFiles, JournalError> {
    let (document, plan) = typeset_summary(journal, request)?;
    // It says neither for whom nor what for.
    print::page_files(journal, &format!("summary-{}", plan.today), document, how)
}

/// In the language that was chosen for the page.
fn typeset_summary(
    journal: &Journal,
    request: &SummaryRequest,
) -> Result<(Document, Plan), JournalError> {
    warm_up();
    let chosen = request.choices.language.as_deref();
    let spoken = chosen.and_then(Language::of_tag).unwrap_or_else(language);
    speaking(spoken, || typeset_as_spoken(journal, request))
}

fn typeset_as_spoken(
    journal: &Journal,
    request: &SummaryRequest,
) -> Result<(Document, Plan), JournalError> {
    let plan = plan::plan(journal, request)?;
    let content: Box<dyn Content> = match plan.document {
        SummaryDocument::Prescriber => Box::new(prescriber::content(journal, &plan)?),
        SummaryDocument::Therapist => Box::new(therapist::content(journal, &plan)?),
        SummaryDocument::JointTalk => Box::new(joint_talk::content(journal, &plan)?),
        SummaryDocument::SecondOpinion => Box::new(second_opinion::content(journal, &plan)?),
        SummaryDocument::MonthSheet => Box::new(month_sheet::content(journal, &plan)?),
    };
    Ok((print::set(journal, content.as_ref(), plan.paper)?, plan))
}

/// A line with a full stop at its end.
fn ended(line: &str) -> String {
    let line = line.trim_end();
    if line.ends_with(['.', '!', '?']) {
        line.to_owned()
    } else {
        format!("{line}.")
    }
}
