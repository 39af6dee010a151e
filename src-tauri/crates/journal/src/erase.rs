//! Deleting one thing for good: what would go, and letting it go.
//!
//! What the person wrote elsewhere about it stays, and so do copies outside the record's folder. Deleting the whole record is for a record that is
//! closed: [`delete_record`].

use std::path::Path;

use ballast_model::{Invalid, Problem, Thing};
use ballast_vault as storage;

use crate::views::{ErasedView, GoingView};
use crate::{Journal, JournalError, draft, search, words};

/// The word that is typed before a whole record is deleted.
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
            let (one, many) = part_words(table)?;
            let rows = u32::try_from(rows).unwrap_or(u32::MAX);
            (rows > 0).then(|| words::count(rows, one, many))
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
    // What was being typed may hold the same words.
    draft::keep_drafts(journal, "")?;
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
    if word.trim().to_lowercase() == DELETE_WORD {
        Ok(())
    } else {
        Err(Invalid::new("word", Problem::UnknownChoice).into())
    }
}

/// What rows of a table are called where they belong to something; none for what nobody would miss by name.
fn part_words(table: &str) -> Option<(&'static str, &'static str)> {
    Some(match table {
        "check_in_value" | "assessment_answer" => ("answer", "answers"),
        "check_in_tag" => ("tag", "tags"),
        "regimen_step" => ("step", "steps"),
        "regimen_plan" => ("titration or taper", "titrations or tapers"),
        "step_correction" | "correction" => ("note of a correction", "notes of corrections"),
        "dose" => ("dose", "doses"),
        "supply_entry" => ("supply entry", "supply entries"),
        "monitoring" => ("monitoring", "monitorings"),
        "monitoring_result" => ("result", "results"),
        "side_effect_rating" => ("rating", "ratings"),
        "rhythm_step" => ("change of rhythm", "changes of rhythm"),
        "session" => ("session", "sessions"),
        "homework" => ("piece of homework", "pieces of homework"),
        "appointment" => ("appointment", "appointments"),
        "agenda_item" => ("question", "questions"),
        "agreed_line" => ("line of what was agreed", "lines of what was agreed"),
        "shared_page" | "disagreement_share" => ("note of sharing", "notes of sharing"),
        "skill_use" => ("practice", "practices"),
        "thought_feeling" => ("feeling", "feelings"),
        "exposure_step" => ("step", "steps"),
        "exposure_attempt" => ("attempt", "attempts"),
        "review_agreed" => ("agreed review", "agreed reviews"),
        "review_outcome" => ("review outcome", "review outcomes"),
        "warning_seen" => ("time it was seen", "times it was seen"),
        "experiment_day" => ("day", "days"),
        _ => return None,
    })
}
