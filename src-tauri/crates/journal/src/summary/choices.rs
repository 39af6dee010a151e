//! Which parts each document has, and what was chosen for each reader. A choice is a look, kept beside the record's other looks: it is no act
//! and takes no redo away.

use ballast_model::{PersonId, SummaryDocument};

use crate::views::{SummaryChoices, SummarySection as S};
use crate::{Journal, JournalError};

/// The parts of a document in the order they are read.
pub(super) fn sections(document: SummaryDocument) -> &'static [S] {
    match document {
        SummaryDocument::Prescriber => &[
            S::Questions,
            S::Allergies,
            S::Medicines,
            S::Course,
            S::Questionnaires,
            S::SideEffects,
            S::Safety,
            S::WhatElse,
        ],
        SummaryDocument::Therapist => &[
            S::Questions,
            S::Goals,
            S::Course,
            S::WorkingTogether,
            S::Questionnaires,
            S::Homework,
            S::Skills,
            S::Themes,
            S::WhatElse,
        ],
        SummaryDocument::JointTalk => &[
            S::Questions,
            S::Stands,
            S::Allergies,
            S::Medicines,
            S::Course,
            S::Goals,
            S::Questionnaires,
            S::WhatElse,
            S::RoomToAgree,
        ],
        SummaryDocument::SecondOpinion => &[
            S::Why,
            S::Questions,
            S::Difficulties,
            S::Allergies,
            S::Medicines,
            S::Therapy,
            S::Tried,
            S::Course,
            S::Questionnaires,
            S::SideEffects,
            S::Safety,
            S::WhatElse,
            S::Goals,
            S::CareTeam,
            S::Costs,
        ],
        SummaryDocument::MonthSheet => &[S::Course, S::Days, S::WhatElse],
    }
}

/// On how many pages a document is meant to stand.
pub(super) fn pages(document: SummaryDocument) -> u32 {
    match document {
        SummaryDocument::SecondOpinion => 4,
        _ => 1,
    }
}

/// What was last chosen of a document for a reader; the first time nothing sensitive, no safety and no cost.
///
/// # Errors
/// Errors of the vault.
pub fn get_summary_choices(
    journal: &Journal,
    document: SummaryDocument,
    person: Option<PersonId>,
) -> Result<SummaryChoices, JournalError> {
    let kept = journal.vault().look(&name(document, person))?;
    Ok(kept
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_else(|| SummaryChoices {
            without: vec![S::Safety, S::Costs],
            ..SummaryChoices::default()
        }))
}

/// Keeps what was chosen. In a record that can only be read nothing is kept.
///
/// # Errors
/// Errors of the vault.
pub fn set_summary_choices(
    journal: &mut Journal,
    document: SummaryDocument,
    person: Option<PersonId>,
    choices: &SummaryChoices,
) -> Result<(), JournalError> {
    if journal.is_read_only() {
        return Ok(());
    }
    let value = serde_json::to_value(choices).unwrap_or_default();
    Ok(journal
        .vault_mut()
        .set_look(&name(document, person), &value)?)
}

/// Identities are never given twice, so what is kept of somebody who was removed meets nobody else.
fn name(document: SummaryDocument, person: Option<PersonId>) -> String {
    let reader = person.map_or(0, |person| person.0);
    format!("summary.{}.{reader}", document.code())
}
