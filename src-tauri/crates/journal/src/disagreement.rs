//! When clinicians see something differently: what each one thinks, what to ask, with whom it was shared, what came of it.
//!
//! No view is weighed here. The page that asks for a joint talk or a second opinion is in `own_page`.

use ballast_model::{
    Act, AgendaItem, AgendaItemId, AgendaSource, ClinicianView, Disagreement, DisagreementId,
    PersonId, Share, ShareId,
};
use ballast_vault::{self as storage, Connection, VaultError};

use crate::fields::{given, optional_day, past_day, within};
use crate::views::{Changed, DisagreementInput, DisagreementView, ShareInput, ViewInput};
use crate::{Journal, JournalError};

/// Writes one down, or changes it. Views and questions that are empty are left out.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, such as `views.1.who` or `outcome_day`; errors of the vault.
pub fn save_disagreement(
    journal: &mut Journal,
    input: DisagreementInput,
) -> Result<Changed, JournalError> {
    let noted = match input.id {
        Some(id) => journal.read(|c| storage::get_disagreement(c, id))?.noted,
        None => journal.today()?,
    };
    let mut views = Vec::new();
    for (index, view) in input.views.into_iter().enumerate() {
        if is_empty(&view) {
            continue;
        }
        let view = read_view(view).map_err(|invalid| within("views", index, invalid))?;
        views.push(view);
    }
    let disagreement = Disagreement {
        id: input.id.unwrap_or(DisagreementId::NEW),
        topic: input.topic,
        noted,
        views,
        my_view: input.my_view,
        ask: input
            .ask
            .into_iter()
            .filter(|words| !words.trim().is_empty())
            .collect(),
        i_agree: input.i_agree,
        reach: input.reach,
        outcome: input.outcome,
        outcome_day: optional_day("outcome_day", input.outcome_day.as_deref())?,
    }
    .checked()?;
    if input.id.is_some() {
        journal.change(Act::UpdateDisagreement, |tx| {
            storage::update_disagreement(tx, &disagreement)
        })
    } else {
        journal.change(Act::AddDisagreement, |tx| {
            storage::add_disagreement(tx, &disagreement).map(|_| ())
        })
    }
}

/// Removes one.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_disagreement(
    journal: &mut Journal,
    id: DisagreementId,
) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveDisagreement, |tx| {
        storage::remove_disagreement(tx, id)
    })
}

/// Puts its questions at the end of the agendas of these people; a question that waits there already is not put again.
///
/// # Errors
/// When it or somebody is not there; errors of the vault.
pub fn ask_disagreement(
    journal: &mut Journal,
    id: DisagreementId,
    people: &[PersonId],
) -> Result<Changed, JournalError> {
    let disagreement = journal.read(|c| storage::get_disagreement(c, id))?;
    let today = journal.today()?;
    journal.change(Act::AskDisagreement, |tx| {
        for person in people {
            let waiting = storage::list_open_agenda(tx, *person)?;
            for question in &disagreement.ask {
                if waiting.iter().any(|item| item.question == *question) {
                    continue;
                }
                storage::add_agenda_item(
                    tx,
                    &AgendaItem {
                        id: AgendaItemId::NEW,
                        person: *person,
                        position: storage::next_agenda_position(tx, *person)?,
                        question: question.clone(),
                        answered: None,
                        answer: None,
                        asked: Some(today),
                        source: Some(AgendaSource::Disagreement {
                            disagreement: id,
                            words: disagreement.topic.clone(),
                        }),
                    },
                )?;
            }
        }
        Ok(())
    })
}

/// Notes with whom it was shared.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn share_disagreement(
    journal: &mut Journal,
    input: ShareInput,
) -> Result<Changed, JournalError> {
    let share = Share {
        id: ShareId::NEW,
        disagreement: input.disagreement,
        who: input.who,
        day: past_day("day", &input.day, journal.today()?)?,
    }
    .checked()?;
    journal.change(Act::ShareDisagreement, |tx| {
        storage::add_share(tx, &share).map(|_| ())
    })
}

/// Removes such a note.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_share(journal: &mut Journal, id: ShareId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveShare, |tx| storage::remove_share(tx, id))
}

/// All of them, newest first, each with whom it was shared.
pub(crate) fn list(conn: &Connection) -> Result<Vec<DisagreementView>, VaultError> {
    let shares = storage::list_shares(conn)?;
    Ok(storage::list_disagreements(conn)?
        .into_iter()
        .map(|disagreement| DisagreementView {
            shares: shares
                .iter()
                .filter(|s| s.disagreement == disagreement.id)
                .cloned()
                .collect(),
            disagreement,
        })
        .collect())
}

fn is_empty(view: &ViewInput) -> bool {
    let nothing = |typed: Option<&str>| given(typed).is_none();
    nothing(Some(&view.view)) && nothing(view.rests_on.as_deref()) && nothing(view.day.as_deref())
}

fn read_view(typed: ViewInput) -> Result<ClinicianView, ballast_model::Invalid> {
    ClinicianView {
        who: typed.who,
        view: typed.view,
        rests_on: typed.rests_on,
        day: optional_day("day", typed.day.as_deref())?,
    }
    .checked()
}
