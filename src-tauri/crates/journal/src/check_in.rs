//! Check-ins: save, flag a bad day, remove.

use ballast_model::{Act, CheckIn, CheckInId, CheckInKind, Invalid, Mood, Problem, Stood, Tracker};
use ballast_vault as storage;

use crate::fields::past_day;
use crate::views::{Changed, CheckInInput, CheckInView};
use crate::{Journal, JournalError, correction, fields};

/// Saves a check-in for today or an earlier day, or changes one. What is recorded after the noon that followed the day is marked
/// estimated; changing an entry later leaves that mark as it was.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_check_in(journal: &mut Journal, input: CheckInInput) -> Result<Changed, JournalError> {
    let recorded = journal.moment()?;
    let day = past_day("day", &input.day, recorded.day)?;
    let before = input
        .id
        .map(|id| journal.read(|c| storage::get_check_in(c, id)))
        .transpose()?;
    let trackers = journal.read(storage::list_trackers)?;
    for answer in &input.values {
        tracker_of(&trackers, answer.tracker)?.check(&answer.value)?;
    }
    if input.mood.is_none() && (input.worst.is_some() || input.best.is_some()) {
        return Err(Invalid::new("mood", Problem::Empty).into());
    }
    let check_in = CheckIn {
        id: input.id.unwrap_or(CheckInId::NEW),
        day,
        estimated: before
            .as_ref()
            .map_or_else(|| recorded.is_late_for(day), |b| b.estimated),
        recorded: before
            .as_ref()
            .map_or_else(|| recorded.clone(), |b| b.recorded.clone()),
        kind: CheckInKind::Full,
        mood: input.mood.map(|rating| Mood {
            rating,
            worst: input.worst,
            best: input.best,
        }),
        values: input.values,
        note: input.note,
        tags: input.tags,
        import: before.as_ref().and_then(|b| b.import),
        source_key: before.as_ref().and_then(|b| b.source_key.clone()),
    }
    .checked()?;
    if let Some(before) = before {
        let (before, after) = (Stood::CheckIn(before), Stood::CheckIn(check_in.clone()));
        journal.change(Act::UpdateCheckIn, |tx| {
            correction::keep(tx, &recorded, &before, Some(&after))?;
            storage::update_check_in(tx, &check_in)
        })
    } else {
        journal.change(Act::AddCheckIn, |tx| {
            storage::add_check_in(tx, &check_in).map(|_| ())
        })
    }
}

/// Flags a day as bad, without any rating. Flagging it again changes nothing.
///
/// # Errors
/// [`JournalError::Invalid`] for a day to come; errors of the vault.
pub fn flag_bad_day(journal: &mut Journal, day: &str) -> Result<Changed, JournalError> {
    let recorded = journal.moment()?;
    let day = past_day("day", day, recorded.day)?;
    let flagged = journal
        .read(|c| storage::list_check_ins_on(c, day))?
        .iter()
        .any(|check_in| check_in.kind == CheckInKind::BadDay);
    if flagged {
        return Ok(Changed {
            act: Act::FlagBadDay,
            nouns: Vec::new(),
        });
    }
    let flag = CheckIn {
        id: CheckInId::NEW,
        day,
        estimated: recorded.is_late_for(day),
        recorded,
        kind: CheckInKind::BadDay,
        mood: None,
        values: Vec::new(),
        note: None,
        tags: Vec::new(),
        import: None,
        source_key: None,
    };
    journal.change(Act::FlagBadDay, |tx| {
        storage::add_check_in(tx, &flag).map(|_| ())
    })
}

/// Removes a check-in. Undo brings it back.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_check_in(journal: &mut Journal, id: CheckInId) -> Result<Changed, JournalError> {
    let now = journal.moment()?;
    journal.change(Act::RemoveCheckIn, |tx| {
        let before = Stood::CheckIn(storage::get_check_in(tx, id)?);
        correction::keep(tx, &now, &before, None)?;
        storage::remove_check_in(tx, id)
    })
}

pub(crate) fn view(check_in: CheckIn) -> CheckInView {
    CheckInView {
        id: check_in.id,
        day: check_in.day,
        time: fields::clock(check_in.recorded.local_time()),
        kind: check_in.kind,
        estimated: check_in.estimated,
        mood: check_in.mood,
        values: check_in.values,
        note: check_in.note,
        tags: check_in.tags,
        imported: check_in.import.is_some(),
    }
}

fn tracker_of(trackers: &[Tracker], id: ballast_model::TrackerId) -> Result<&Tracker, Invalid> {
    trackers
        .iter()
        .find(|t| t.id == id)
        .ok_or_else(|| Invalid::new("values", Problem::NotFound))
}
