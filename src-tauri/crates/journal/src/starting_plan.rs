//! The starting plan: a first hour that can be left, taken up later and gone through piece by piece. It ends in version 1 of the plan.
//!
//! It keeps itself what has no room elsewhere (difficulties, what was tried, the rhythm until there is a plan); medicines, therapies, people,
//! goals, questions and questionnaires are the ones of their own rooms.

use ballast_instruments::difficulties;
use ballast_model::{
    Act, Difficulty, DifficultyId, DifficultyLayer, Invalid, PlanReason, PlanVersion,
    PlanVersionId, Problem, STARTING_LIST_MAX, Tried, TriedId, plan_on,
};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::fields::within;
use crate::plan::entries;
use crate::views::{
    Changed, DifficultyInput, OfferedDifficulty, PlanChoices, PlanPart, StartingCard,
    StartingPlanInput, StartingPlanView, StartingSaved, TriedInput,
};
use crate::{Journal, JournalError, goal, measure};

/// The setting that says where it stands.
const KEY: &str = "starting_plan";

/// The steps in their order, by name.
pub const STEPS: [&str; 10] = [
    "difficulties",
    "tried",
    "treatment",
    "people",
    "goals",
    "rhythm",
    "questions",
    "questionnaires",
    "expect",
    "plan",
];

/// Where it stands, as kept.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Standing {
    at: u8,
    later: Vec<String>,
    hidden: bool,
    begun: bool,
    choices: PlanChoices,
}

fn standing(conn: &Connection) -> Result<Standing, VaultError> {
    let stored = storage::get_setting(conn, KEY)?;
    Ok(stored
        .and_then(|value| serde_json::from_value(value).ok())
        .unwrap_or_default())
}

fn keep(conn: &Connection, standing: &Standing) -> Result<(), VaultError> {
    let value = serde_json::to_value(standing)
        .map_err(|_| Invalid::new("starting_plan", Problem::UnknownChoice))?;
    storage::set_setting(conn, KEY, &value)
}

/// Where it stands.
pub(crate) fn card(conn: &Connection) -> Result<StartingCard, VaultError> {
    let kept = standing(conn)?;
    let last = u8::try_from(STEPS.len() - 1).unwrap_or(u8::MAX);
    Ok(StartingCard {
        begun: kept.begun,
        at: kept.at.min(last),
        steps: last + 1,
        finished: !storage::list_plan_versions(conn)?.is_empty(),
        hidden: kept.hidden,
    })
}

/// The card for Today: none once it is finished or put away.
pub(crate) fn offered(conn: &Connection) -> Result<Option<StartingCard>, VaultError> {
    Ok(Some(card(conn)?).filter(|card| !card.finished && !card.hidden))
}

/// The starting plan as it stands, to go on with.
///
/// # Errors
/// Errors of the vault.
pub fn get_starting_plan(journal: &Journal) -> Result<StartingPlanView, JournalError> {
    let today = journal.today()?;
    journal.read(|conn| {
        let kept = standing(conn)?;
        let card = card(conn)?;
        let versions = storage::list_plan_versions(conn)?;
        let choices = match plan_on(&versions, today).or(versions.first()) {
            Some(version) => entries::choices(&version.entries),
            None => kept.choices,
        };
        let difficulties = storage::list_difficulties(conn)?;
        let tried = storage::list_tried(conn)?;
        let mut says = entries::read_choices(&choices, &versions).unwrap_or_default();
        says.extend(entries::derived(conn, today)?);
        let lines = entries::lines(&says);
        let of = |part| {
            lines
                .iter()
                .filter(|line| line.part == part)
                .cloned()
                .collect::<Vec<_>>()
        };
        let goals: Vec<_> = goal::list(conn, today)?
            .into_iter()
            .filter(|g| g.goal.closed.is_none())
            .collect();
        let filled = [
            ("difficulties", !difficulties.is_empty()),
            ("tried", !tried.is_empty()),
            (
                "treatment",
                lines
                    .iter()
                    .any(|l| matches!(l.part, PlanPart::Medicine | PlanPart::Therapy)),
            ),
            ("people", !storage::list_people(conn)?.is_empty()),
            ("goals", !goals.is_empty()),
            ("rhythm", choices != PlanChoices::default()),
            (
                "questionnaires",
                !storage::list_assessments(conn, NaiveDate::MIN, NaiveDate::MAX)?.is_empty(),
            ),
            ("plan", card.finished),
        ];
        Ok(StartingPlanView {
            today,
            later: kept.later,
            filled: filled
                .into_iter()
                .filter(|(_, is)| *is)
                .map(|(step, _)| step.to_owned())
                .collect(),
            offered: difficulties::all().iter().map(offer).collect(),
            offers_support: difficulties.iter().any(|d| {
                difficulties::all()
                    .iter()
                    .any(|listed| listed.safety && d.key.as_deref() == Some(listed.id.as_str()))
            }),
            medicines: of(PlanPart::Medicine),
            therapies: of(PlanPart::Therapy),
            goals,
            measures: measure::list(conn)?,
            difficulties,
            tried,
            choices,
            lines,
            card,
        })
    })
}

fn offer(listed: &difficulties::Difficulty) -> OfferedDifficulty {
    OfferedDifficulty {
        key: listed.id.clone(),
        words: listed.name.clone(),
        layer: match listed.layer {
            difficulties::DifficultyLayer::Body => DifficultyLayer::Body,
            difficulties::DifficultyLayer::Mind => DifficultyLayer::Mind,
        },
        sensitive: listed.sensitive,
    }
}

/// Saves the starting plan as it is typed. Difficulties and things tried that are no longer in it are removed; the identities of those in it come
/// back in their order. Once there is a plan, its rhythm is changed by adjustments alone.
///
/// # Errors
/// [`JournalError::Invalid`] at the field, such as `difficulties.1.severity`; errors of the vault.
pub fn save_starting_plan(
    journal: &mut Journal,
    input: &StartingPlanInput,
) -> Result<StartingSaved, JournalError> {
    let today = journal.today()?;
    Invalid::check_range("at", i64::from(input.at), 0, STEPS.len() as i64 - 1)?;
    if input
        .later
        .iter()
        .any(|step| !STEPS.contains(&step.as_str()))
    {
        return Err(Invalid::new("later", Problem::UnknownChoice).into());
    }
    for (field, length) in [
        ("difficulties", input.difficulties.len()),
        ("tried", input.tried.len()),
    ] {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        Invalid::check_range(field, length, 0, STARTING_LIST_MAX as i64)?;
    }
    let (mut kept, before, versions) = journal.read(|c| {
        Ok((
            standing(c)?,
            storage::list_difficulties(c)?,
            storage::list_plan_versions(c)?,
        ))
    })?;
    entries::read_choices(&input.choices, &versions)?;
    let difficulties = read_difficulties(&input.difficulties, &before, today)?;
    let tried = read_tried(&input.tried)?;
    kept.at = input.at;
    kept.later.clone_from(&input.later);
    kept.begun = true;
    if versions.is_empty() {
        kept.choices = input.choices.clone();
    }
    let (changed, (difficulties, tried)) = journal.act_joining(Act::WriteStartingPlan, |tx| {
        keep(tx, &kept)?;
        let written = (
            write_difficulties(tx, &before, &difficulties)?,
            write_tried(tx, &tried)?,
        );
        Ok((written, KEY.to_owned()))
    })?;
    Ok(StartingSaved {
        changed,
        difficulties,
        tried,
    })
}

fn read_difficulties(
    typed: &[DifficultyInput],
    before: &[Difficulty],
    today: NaiveDate,
) -> Result<Vec<Difficulty>, Invalid> {
    let with_words = typed
        .iter()
        .enumerate()
        .filter(|(_, d)| !d.words.trim().is_empty());
    with_words
        .zip(0..)
        .map(|((place, d), position)| {
            let was = d.id.and_then(|id| before.iter().find(|b| b.id == id));
            let listed = d
                .key
                .as_ref()
                .and_then(|key| difficulties::all().iter().find(|l| l.id == *key));
            Difficulty {
                id: d.id.unwrap_or(DifficultyId::NEW),
                key: d.key.clone(),
                words: d.words.clone(),
                layer: d.layer,
                severity: d.severity,
                sensitive: listed.map_or(was.is_some_and(|w| w.sensitive), |l| l.sensitive),
                noted: was
                    .filter(|w| w.severity == d.severity)
                    .map_or(today, |w| w.noted),
                position,
            }
            .checked()
            .map_err(|invalid| within("difficulties", place, invalid))
        })
        .collect()
}

fn read_tried(typed: &[TriedInput]) -> Result<Vec<Tried>, Invalid> {
    let named = typed
        .iter()
        .enumerate()
        .filter(|(_, t)| !t.what.trim().is_empty());
    named
        .zip(0..)
        .map(|((place, t), position)| {
            Tried {
                id: t.id.unwrap_or(TriedId::NEW),
                kind: t.kind,
                what: t.what.clone(),
                when: t.when.clone(),
                most: t.most.clone(),
                lasted: t.lasted.clone(),
                helped: t.helped,
                ended: t.ended.clone(),
                position,
            }
            .checked()
            .map_err(|invalid| within("tried", place, invalid))
        })
        .collect()
}

fn write_difficulties(
    tx: &Connection,
    before: &[Difficulty],
    now: &[Difficulty],
) -> Result<Vec<DifficultyId>, VaultError> {
    for gone in before.iter().filter(|b| now.iter().all(|n| n.id != b.id)) {
        storage::remove_difficulty(tx, gone.id)?;
    }
    now.iter()
        .map(|d| match before.iter().find(|b| b.id == d.id) {
            Some(same) if same == d => Ok(d.id),
            // One that was taken back meanwhile is written anew.
            None => storage::add_difficulty(tx, d),
            Some(_) => storage::update_difficulty(tx, d).map(|()| d.id),
        })
        .collect()
}

fn write_tried(tx: &Connection, now: &[Tried]) -> Result<Vec<TriedId>, VaultError> {
    let before = storage::list_tried(tx)?;
    for gone in before.iter().filter(|b| now.iter().all(|n| n.id != b.id)) {
        storage::remove_tried(tx, gone.id)?;
    }
    now.iter()
        .map(|t| match before.iter().find(|b| b.id == t.id) {
            Some(same) if same == t => Ok(t.id),
            None => storage::add_tried(tx, t),
            Some(_) => storage::update_tried(tx, t).map(|()| t.id),
        })
        .collect()
}

/// Makes version 1 of the plan of what the starting plan was told and what the record holds.
///
/// # Errors
/// [`JournalError::Invalid`] at `plan` when there is one already, or at the field; errors of the vault.
pub fn finish_starting_plan(journal: &mut Journal) -> Result<Changed, JournalError> {
    let today = journal.today()?;
    let (kept, versions, derived) = journal.read(|c| {
        Ok((
            standing(c)?,
            storage::list_plan_versions(c)?,
            entries::derived(c, today)?,
        ))
    })?;
    if !versions.is_empty() {
        return Err(Invalid::new("plan", Problem::Duplicate).into());
    }
    let mut says = entries::read_choices(&kept.choices, &versions)?;
    says.extend(derived);
    let version = PlanVersion {
        id: PlanVersionId::NEW,
        from: today,
        entries: says,
        reason: PlanReason::First,
        note: None,
        decided_by: None,
        decided_with: None,
        until: None,
        afterwards: None,
    }
    .checked()?;
    journal.change(Act::FinishStartingPlan, |tx| {
        storage::add_plan_version(tx, &version).map(|_| ())
    })
}

/// No longer offers the starting plan on Today. It stays where the plan is.
///
/// # Errors
/// Errors of the vault.
pub fn hide_starting_plan(journal: &mut Journal) -> Result<Changed, JournalError> {
    let kept = journal.read(standing)?;
    journal.change(Act::HideStartingPlan, |tx| {
        keep(
            tx,
            &Standing {
                hidden: true,
                ..kept
            },
        )
    })
}
