//! Starter sets: adding one asks its questions, and never twice; stopping one only stops asking. What was answered stays.

use ballast_instruments::starter::{self, KeptBy, StarterSet};
use ballast_model::{Act, Invalid, Problem, Tracker};
use ballast_vault as storage;

use crate::settings::tracker_from;
use crate::views::{Changed, StarterQuestion, StarterSetView};
use crate::{Journal, JournalError};

/// Every starter set, with what of it is asked now.
///
/// # Errors
/// Errors of the vault.
pub fn list_starter_sets(journal: &Journal) -> Result<Vec<StarterSetView>, JournalError> {
    let trackers = journal.read(storage::list_trackers)?;
    Ok(starter::sets()
        .iter()
        .map(|set| StarterSetView {
            id: set.id.clone(),
            name: set.name.clone(),
            about: set.about.clone(),
            by_parent: set.kept_by == KeptBy::Parent,
            chosen: is_chosen(set, &trackers),
            questions: set
                .trackers
                .iter()
                .map(|seed| StarterQuestion {
                    name: seed.name.clone(),
                    at_once: seed.on_by_default,
                    asked: is_asked(&seed.key, &trackers),
                })
                .collect(),
        })
        .collect())
}

/// Asks the questions of a set from now on. Those that are there already are kept with their answers; those that a set does not ask from the
/// first day are put beside, to be ticked.
///
/// # Errors
/// [`JournalError::Invalid`] at `set` when there is none of that id; errors of the vault.
pub fn add_starter_set(journal: &mut Journal, id: &str) -> Result<Changed, JournalError> {
    let set = find(id)?;
    let trackers = journal.read(storage::list_trackers)?;
    let first = trackers.iter().map(|t| t.position + 1).max().unwrap_or(0);
    journal.change(Act::AddStarterSet, |tx| {
        let mut position = first;
        for seed in &set.trackers {
            match trackers.iter().find(|t| t.key == seed.key) {
                Some(there) if seed.on_by_default && !there.active => {
                    storage::update_tracker(
                        tx,
                        &Tracker {
                            active: true,
                            ..there.clone()
                        },
                    )?;
                }
                Some(_) => {}
                None => {
                    storage::add_tracker(tx, &tracker_from(seed, position))?;
                    position += 1;
                }
            }
        }
        Ok(())
    })
}

/// No longer asks the questions of a set, but for those that another chosen set asks as well.
///
/// # Errors
/// [`JournalError::Invalid`] at `set` when there is none of that id; errors of the vault.
pub fn stop_starter_set(journal: &mut Journal, id: &str) -> Result<Changed, JournalError> {
    let set = find(id)?;
    let trackers = journal.read(storage::list_trackers)?;
    let others: Vec<&StarterSet> = starter::sets()
        .iter()
        .filter(|other| other.id != set.id && is_chosen(other, &trackers))
        .collect();
    let kept = |key: &str| {
        others.iter().any(|other| {
            other
                .trackers
                .iter()
                .any(|seed| seed.on_by_default && seed.key == key)
        })
    };
    journal.change(Act::StopStarterSet, |tx| {
        for tracker in trackers.iter().filter(|t| t.active && !kept(&t.key)) {
            if set.trackers.iter().any(|seed| seed.key == tracker.key) {
                storage::update_tracker(
                    tx,
                    &Tracker {
                        active: false,
                        ..tracker.clone()
                    },
                )?;
            }
        }
        Ok(())
    })
}

fn find(id: &str) -> Result<&'static StarterSet, Invalid> {
    starter::set(id).ok_or_else(|| Invalid::new("set", Problem::NotFound))
}

fn is_asked(key: &str, trackers: &[Tracker]) -> bool {
    trackers.iter().any(|t| t.active && t.key == key)
}

fn is_chosen(set: &StarterSet, trackers: &[Tracker]) -> bool {
    set.trackers
        .iter()
        .filter(|seed| seed.on_by_default)
        .all(|seed| is_asked(&seed.key, trackers))
}
