//! What a picture is of, where the person can choose: which questionnaire, which tracker, which medicine, which review.

use std::collections::BTreeSet;

use ballast_model::{Invalid, MedicineId, Problem};
use ballast_vault::{self as storage, Connection, VaultError};
use ballast_words::t;
use chrono::NaiveDate;

use super::kind::ChartKind;
use super::pictures;
use crate::fold::fold;
use crate::questionnaire::forms::{self, Form};
use crate::review::comparable;
use crate::series::{self, MOOD};
use crate::views::ChartSubject;
use crate::{Journal, JournalError, words};

/// What a picture is of.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Subject {
    /// All there is, or the picture has no choice.
    All,
    /// A questionnaire.
    Instrument(Box<Form>),
    /// A tracker, by its key.
    Tracker(String),
    /// A medicine.
    Medicine(MedicineId),
    /// A review, by its name.
    Review(String),
}

impl Subject {
    pub(super) fn medicine(&self) -> Option<MedicineId> {
        match self {
            Self::Medicine(id) => Some(*id),
            _ => None,
        }
    }

    pub(super) fn tracker(&self) -> Option<&str> {
        match self {
            Self::Tracker(key) => Some(key),
            _ => None,
        }
    }

    pub(super) fn review(&self) -> Option<&str> {
        match self {
            Self::Review(key) => Some(key),
            _ => None,
        }
    }

    pub(super) fn form(&self, conn: &Connection) -> Result<Form, VaultError> {
        match self {
            Self::Instrument(form) => Ok(form.as_ref().clone()),
            _ => pictures::questionnaire::find(conn, None),
        }
    }
}

/// Reads which one is meant.
///
/// # Errors
/// [`Problem::UnknownChoice`] at `instrument`, `tracker` or `medicine`; errors of the vault.
pub(super) fn read(
    journal: &Journal,
    kind: ChartKind,
    asked: Option<&str>,
) -> Result<Subject, JournalError> {
    Ok(match kind {
        ChartKind::Questionnaire => {
            let form = journal.read(|conn| pictures::questionnaire::find(conn, asked))?;
            Subject::Instrument(Box::new(form))
        }
        ChartKind::Variability | ChartKind::Season => match asked.filter(|key| *key != MOOD) {
            None => Subject::All,
            Some(key) => {
                let known = journal.read(|conn| storage::find_tracker(conn, key))?;
                let scaled = known.filter(|tracker| series::is_rated(tracker.kind));
                Subject::Tracker(
                    scaled
                        .ok_or_else(|| Invalid::new("tracker", Problem::UnknownChoice))?
                        .key,
                )
            }
        },
        ChartKind::Adherence | ChartKind::SideEffect => match asked {
            None => Subject::All,
            Some(asked) => {
                let wanted = fold(asked);
                let all = journal.read(storage::list_medicines)?;
                let meant = all
                    .iter()
                    .find(|m| m.id.0.to_string() == asked)
                    .or_else(|| all.iter().find(|m| fold(&m.name) == wanted));
                let found = meant.ok_or_else(|| Invalid::new("medicine", Problem::UnknownChoice));
                Subject::Medicine(found?.id)
            }
        },
        ChartKind::BeforeAfter => {
            let today = journal.today()?;
            match asked {
                None => Subject::All,
                Some(key) => {
                    let all = journal.read(|conn| comparable(conn, today))?;
                    let found = all.into_iter().find(|line| line.key == key);
                    let found = found.ok_or_else(|| Invalid::new("review", Problem::UnknownChoice));
                    Subject::Review(found?.key)
                }
            }
        }
        _ => Subject::All,
    })
}

/// What a picture may be of in this record, the usual one first; empty where there is nothing to choose. The one without an id is all of them.
pub(super) fn choices(
    conn: &Connection,
    kind: ChartKind,
    today: NaiveDate,
) -> Result<Vec<ChartSubject>, VaultError> {
    let mut choices = match kind {
        ChartKind::Questionnaire => questionnaires(conn)?,
        ChartKind::Variability | ChartKind::Season => trackers(conn)?,
        ChartKind::Adherence => medicines(conn, |with| {
            with.iter().any(|step| {
                let scheduled = step.schedule.as_ref();
                scheduled.is_some_and(|schedule| !schedule.is_as_needed())
            })
        })?,
        ChartKind::SideEffect => {
            let effects = storage::list_side_effects(conn)?;
            let suspected: BTreeSet<i64> = effects
                .iter()
                .filter_map(|(effect, _)| Some(effect.medicine?.0))
                .collect();
            medicines(conn, |steps| {
                steps
                    .first()
                    .is_some_and(|step| suspected.contains(&step.medicine.0))
            })?
        }
        ChartKind::BeforeAfter => comparable(conn, today)?
            .into_iter()
            .map(|line| ChartSubject {
                name: format!("{}, {}", line.title, words::long_day(line.opened)),
                id: line.key,
            })
            .collect(),
        _ => Vec::new(),
    };
    if choices.len() < 2 {
        choices.clear();
    }
    Ok(choices)
}

/// Those that have a total, as they are listed.
fn questionnaires(conn: &Connection) -> Result<Vec<ChartSubject>, VaultError> {
    let filled: BTreeSet<String> = storage::list_assessments(conn, NaiveDate::MIN, NaiveDate::MAX)?
        .into_iter()
        .filter(|form| form.total.is_some())
        .map(|form| form.instrument)
        .collect();
    Ok(forms::all(conn)?
        .into_iter()
        .filter(|instrument| filled.contains(&instrument.id))
        .map(|instrument| ChartSubject {
            id: instrument.id.clone(),
            name: instrument.name.clone(),
        })
        .collect())
}

/// Mood, and the trackers with a scale that were ever answered.
fn trackers(conn: &Connection) -> Result<Vec<ChartSubject>, VaultError> {
    let mut choices = vec![ChartSubject {
        id: MOOD.to_owned(),
        name: t!("chart-mood"),
    }];
    for tracker in storage::list_trackers(conn)? {
        if series::is_rated(tracker.kind) && storage::has_values(conn, tracker.id)? {
            choices.push(ChartSubject {
                id: tracker.key,
                name: tracker.name,
            });
        }
    }
    Ok(choices)
}

/// All of them first, then each that is wanted.
fn medicines(
    conn: &Connection,
    wanted: impl Fn(&[ballast_model::RegimenStep]) -> bool,
) -> Result<Vec<ChartSubject>, VaultError> {
    let mut choices = vec![ChartSubject {
        id: String::new(),
        name: t!("chart-all-medicines"),
    }];
    for with in crate::medicine::load(conn)? {
        if wanted(&with.steps) {
            choices.push(ChartSubject {
                id: with.medicine.id.0.to_string(),
                name: with.medicine.name,
            });
        }
    }
    // One medicine is all of them.
    if choices.len() == 2 {
        choices.clear();
    }
    Ok(choices)
}
