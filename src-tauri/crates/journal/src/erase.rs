//! Deleting one thing for good: what would go, and letting it go.
//!
//! What the person wrote elsewhere about it stays, and so do copies outside the record's folder. Deleting the whole record is for a record that is
//! closed: [`delete_record`].

use std::path::Path;

use ballast_model::{Invalid, Problem, Thing};
use ballast_vault as storage;
use ballast_words::t;

use crate::print::leave_page;
use crate::views::{ErasedView, GoingView};
use crate::{Journal, JournalError, draft, search};

/// The word that is typed before a whole record is deleted; that of the language is right as well.
pub const DELETE_WORD: &str = "delete";

/// What would go with a thing. Nothing is changed.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn what_would_go(journal: &mut Journal, thing: Thing) -> Result<GoingView, JournalError> {
    let found = journal
        .read(|c| {
            let found = storage::get_thing(c, thing)?;
            found.map(|found| search::shown(c, found)).transpose()
        })?
        .ok_or_else(|| Invalid::new("id", Problem::NotFound))?;
    let going = journal.vault_mut().would_erase(thing)?;
    let own = storage::table_of(thing.kind);
    let parts = going
        .rows
        .iter()
        .filter_map(|(table, rows)| {
            let rows = rows.saturating_sub(u64::from(table == own));
            part_words(table, rows).filter(|_| rows > 0)
        })
        .collect();
    Ok(GoingView {
        thing: found,
        parts,
        copies: going.copies,
        acts: going.acts,
    })
}

/// Deletes a thing for good, with what belongs to it.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn delete_for_good(journal: &mut Journal, thing: Thing) -> Result<ErasedView, JournalError> {
    // What was being typed may hold the same words, and so may the page in hand.
    draft::keep_drafts(journal, "")?;
    leave_page(journal);
    let now = journal.now();
    let erased = journal.vault_mut().erase(thing, now)?;
    Ok(ErasedView {
        kind: thing.kind,
        copies: erased.copies,
        backup: erased.backup,
    })
}

/// Deletes the whole record in `folder` for good, with its keys and backups. `word` is [`DELETE_WORD`], so that no slip does it.
///
/// # Errors
/// [`JournalError::Invalid`] at `word`; errors of the vault, when the record is open or cannot be removed.
pub fn delete_record(folder: &Path, word: &str) -> Result<(), JournalError> {
    check_word(word)?;
    Ok(storage::erase_record(folder)?)
}

/// Whether the word is right.
///
/// # Errors
/// [`JournalError::Invalid`] at `word`.
pub fn check_word(word: &str) -> Result<(), JournalError> {
    let word = word.trim().to_lowercase();
    if word == DELETE_WORD || word == t!("erase-word") {
        Ok(())
    } else {
        Err(Invalid::new("word", Problem::UnknownChoice).into())
    }
}

/// What rows of a table are called where they belong to something; none for what nobody would miss by name.
fn part_words(table: &str, rows: u64) -> Option<String> {
    Some(match table {
        "check_in_value" | "assessment_answer" => t!("erase-answers", n = rows),
        "check_in_tag" => t!("erase-tags", n = rows),
        "regimen_step" => t!("erase-steps", n = rows),
        "regimen_plan" => t!("erase-titrations-or-tapers", n = rows),
        "step_correction" | "correction" => t!("erase-notes-of-corrections", n = rows),
        "dose" => t!("erase-doses", n = rows),
        "supply_entry" => t!("erase-supply-entries", n = rows),
        "monitoring" => t!("erase-monitorings", n = rows),
        "monitoring_result" => t!("erase-results", n = rows),
        "side_effect_rating" => t!("erase-ratings", n = rows),
        "rhythm_step" => t!("erase-changes-of-rhythm", n = rows),
        "session" => t!("count-sessions", n = rows),
        "homework" => t!("erase-pieces-of-homework", n = rows),
        "appointment" => t!("erase-appointments", n = rows),
        "agenda_item" => t!("erase-questions", n = rows),
        "agreed_line" => t!("erase-lines-of-what-was-agreed", n = rows),
        "shared_page" | "disagreement_share" => t!("erase-notes-of-sharing", n = rows),
        "skill_use" => t!("erase-practices", n = rows),
        "thought_feeling" => t!("erase-feelings", n = rows),
        "exposure_step" => t!("erase-steps", n = rows),
        "exposure_attempt" => t!("erase-attempts", n = rows),
        "review_agreed" => t!("erase-agreed-reviews", n = rows),
        "review_outcome" => t!("erase-review-outcomes", n = rows),
        "warning_seen" => t!("erase-times-it-was-seen", n = rows),
        "experiment_day" => t!("count-days", n = rows),
        _ => return None,
    })
}
