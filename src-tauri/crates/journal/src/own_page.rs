//! Pages for the person's own hand: the starting plan, the card for when it is bad, and requests to clinicians who see something differently.
//! Made from the record each time, previewed exactly as they print, and saved only when asked for. What is for an appointment is in `summary`.

mod card;
mod request;
mod starting_plan;

use ballast_report::{Content, Document, RequestKind};

use crate::print::{self, PageFiles, page_files, pages_of};
use crate::views::{CrisisCard, OwnDocument, OwnPageRequest, OwnPageView, SavePages};
use crate::{Journal, JournalError};

/// The page of a request, exactly as it prints. `numbers` are those of the chosen country, for the card.
///
/// # Errors
/// Errors of the vault and of the typesetting.
pub fn get_own_page(
    journal: &Journal,
    request: &OwnPageRequest,
    numbers: &CrisisCard,
) -> Result<OwnPageView, JournalError> {
    let (document, left_out) = set(journal, request, numbers)?;
    let (pages, missing_glyphs) = pages_of(journal, document)?;
    Ok(OwnPageView {
        pages,
        missing_glyphs,
        left_out,
    })
}

/// The page of a request as files.
///
/// # Errors
/// Those of [`get_own_page`]; [`JournalError::Invalid`] at `passphrase`.
pub fn own_page_files(
    journal: &Journal,
    request: &OwnPageRequest,
    numbers: &CrisisCard,
    how: &SavePages,
) -> Result<PageFiles, JournalError> {
    let (document, _) = set(journal, request, numbers)?;
    let name = match request.document {
        OwnDocument::StartingPlan => "starting-plan",
        OwnDocument::WhenBad => "card",
        OwnDocument::JointTalk => "joint-talk",
        OwnDocument::SecondOpinion => "second-opinion-request",
    };
    page_files(
        journal,
        &format!("{name}-{}", journal.today()?),
        document,
        how,
    )
}

/// The document, and how many sensitive lines were left out of it.
fn set(
    journal: &Journal,
    request: &OwnPageRequest,
    numbers: &CrisisCard,
) -> Result<(Document, u32), JournalError> {
    let (content, left_out): (Box<dyn Content>, _) = match request.document {
        OwnDocument::StartingPlan => {
            let (content, left_out) = starting_plan::content(journal, request.sensitive)?;
            (Box::new(content), left_out)
        }
        OwnDocument::WhenBad => (Box::new(card::content(journal, numbers)?), 0),
        OwnDocument::JointTalk => {
            let content = request::content(journal, request, RequestKind::JointTalk)?;
            (Box::new(content), 0)
        }
        OwnDocument::SecondOpinion => {
            let content = request::content(journal, request, RequestKind::SecondOpinion)?;
            (Box::new(content), 0)
        }
    };
    Ok((
        print::set(journal, content.as_ref(), request.paper)?,
        left_out,
    ))
}
