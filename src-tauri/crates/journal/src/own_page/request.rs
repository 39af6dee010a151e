//! What stands on a request to clinicians: the views as the person understood them, what each rests on, and what they want to ask.

use ballast_model::{ClinicianView, Invalid, Problem};
use ballast_report::{Head, RequestContent, RequestKind, View};
use ballast_vault as storage;

use crate::fields::given;
use crate::fill::is_made_up;
use crate::settings::load_settings;
use crate::views::OwnPageRequest;
use crate::{Journal, JournalError, words};

/// The content of a request about what was written down.
///
/// # Errors
/// [`JournalError::Invalid`] at `disagreement` when none is named or it is not there; errors of the vault.
pub(super) fn content(
    journal: &Journal,
    request: &OwnPageRequest,
    kind: RequestKind,
) -> Result<RequestContent, JournalError> {
    let id = request
        .disagreement
        .ok_or_else(|| Invalid::new("disagreement", Problem::Empty))?;
    let (made_up, about, d) = journal.read(|conn| {
        Ok((
            is_made_up(conn)?,
            load_settings(conn)?.about,
            storage::get_disagreement(conn, id)?,
        ))
    })?;
    let to: Vec<String> = match given(request.to.as_deref()) {
        Some(typed) => typed
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(ToOwned::to_owned)
            .collect(),
        None if kind == RequestKind::JointTalk => {
            let mut named: Vec<String> = Vec::new();
            for view in &d.views {
                if !named.contains(&view.who) {
                    named.push(view.who.clone());
                }
            }
            named
        }
        None => Vec::new(),
    };
    let outcome = match (d.outcome, d.outcome_day) {
        (Some(words), Some(day)) => format!("{words} ({})", words::long_day(day)),
        (outcome, _) => outcome.unwrap_or_default(),
    };
    Ok(RequestContent {
        head: Head {
            about: about.unwrap_or_default(),
            made_up,
            ..Head::default()
        },
        kind,
        to,
        topic: d.topic,
        views: d.views.into_iter().map(view).collect(),
        my_view: d.my_view.unwrap_or_default(),
        ask: d.ask,
        i_agree: d.i_agree.unwrap_or_default(),
        reach: d.reach.unwrap_or_default(),
        outcome,
    })
}

fn view(view: ClinicianView) -> View {
    View {
        who: view.who,
        view: view.view,
        rests_on: view.rests_on.unwrap_or_default(),
        day: view.day.map_or_else(String::new, words::long_day),
    }
}
