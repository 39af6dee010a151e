//! What was agreed and changes treatment: a step of a medicine, a medicine that is new, or the rhythm of a therapy.
//!
//! Read and fitted as their own forms would, so that a slip is an error at the same field; written inside the act of the visit.

use ballast_model::{Medicine, RegimenStep, RhythmId, RhythmStep, StepId};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;

use crate::plan::step_words;
use crate::views::AgreedChange;
use crate::{Journal, JournalError, medicine, therapy, words};

/// A change as read, not yet written.
pub(super) enum Change {
    /// A step, with the name of its medicine.
    Step { name: String, step: RegimenStep },
    /// A medicine with its steps.
    Medicine {
        medicine: Medicine,
        steps: Vec<RegimenStep>,
    },
    /// A rhythm, with the approach of its course.
    Rhythm { approach: String, step: RhythmStep },
}

/// Reads a change. `pending` are the steps of the lines before it.
pub(super) fn read(
    journal: &Journal,
    typed: AgreedChange,
    pending: &mut Vec<RegimenStep>,
) -> Result<Change, JournalError> {
    Ok(match typed {
        AgreedChange::Step {
            medicine: id,
            step: typed,
        } => {
            let name = journal.read(|c| storage::get_medicine(c, id))?.name;
            let step = medicine::read_after(journal, id, &typed, pending)?;
            pending.push(step.clone());
            Change::Step { name, step }
        }
        AgreedChange::Medicine { medicine: typed } => {
            let (medicine, steps) = medicine::read_new(journal, &typed)?;
            Change::Medicine { medicine, steps }
        }
        AgreedChange::Rhythm { rhythm: typed } => {
            let approach = journal
                .read(|c| storage::get_course(c, typed.course))?
                .approach;
            let step = therapy::read_rhythm(journal, typed, RhythmId::NEW)?;
            Change::Rhythm { approach, step }
        }
    })
}

impl Change {
    /// Writes it, and gives what the line that was agreed names: a step, or a rhythm.
    pub(super) fn write(
        &self,
        tx: &Connection,
    ) -> Result<(Option<StepId>, Option<RhythmId>), VaultError> {
        Ok(match self {
            Self::Step { step, .. } => (Some(storage::add_step(tx, step)?), None),
            Self::Medicine { medicine, steps } => {
                (Some(medicine::write_new(tx, medicine, steps)?), None)
            }
            Self::Rhythm { step, .. } => (None, Some(storage::add_rhythm(tx, step)?)),
        })
    }

    /// What it does, for a line that says nothing else: "Sertraline raised to 100 mg, from 3 September 2026".
    pub(super) fn words(&self) -> String {
        match self {
            Self::Step { name, step } => from(&step_words(name, step), step),
            Self::Medicine { medicine, steps } => match steps.first() {
                Some(first) => from(&step_words(&medicine.name, first), first),
                None => medicine.name.clone(),
            },
            Self::Rhythm { approach, step } => t!(
                "visit-rhythm-from",
                name = approach,
                rhythm = words::rhythm(step.rhythm),
                day = words::long_day(step.start)
            ),
        }
    }
}

fn from(did: &str, step: &RegimenStep) -> String {
    t!("visit-from", did = did, day = words::long_day(step.start))
}
