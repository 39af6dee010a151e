//! Skills: keeping them from the library or one's own, practising, and the ledger of what practising did.

use std::collections::{BTreeMap, BTreeSet};

use ballast_insight::skills as numbers;
use ballast_instruments::skills::{self as library, LibrarySkill};
use ballast_model::{Act, Invalid, Problem, SKILL_STEPS_MAX, Skill, SkillId, SkillUse, SkillUseId};
use ballast_vault::{self as storage, Connection, VaultError};

use crate::fields::{clock, past_day};
use crate::fold::fold;
use crate::toolkit::{self, EVER, MOST, Standing, Tool, parts};
use crate::views::{
    Changed, HelpfulSkill, LibrarySkillView, PracticeInput, Saved, SituationView, SkillInput,
    SkillUseView, SkillView, ToolKind,
};
use crate::{Journal, JournalError};

/// Most skills on the card for bad days.
const MOST_HELPFUL: usize = 4;

/// Takes a skill of the library among one's own, as the library words it.
///
/// # Errors
/// [`Problem::NotFound`] at `key` for one that is not in the library, [`Problem::Duplicate`] for one that is there already; errors of the
/// vault.
pub fn keep_skill(journal: &mut Journal, key: &str) -> Result<Saved, JournalError> {
    let found =
        library::library_skill(key).ok_or_else(|| Invalid::new("key", Problem::NotFound))?;
    let (changed, id) = journal.act(Act::AddSkill, |tx| {
        let skill = from_library(found, next_position(tx)?);
        storage::add_skill(tx, &skill)
    })?;
    Ok(Saved { changed, id: id.0 })
}

/// Adds a skill of one's own, or changes one: its words, or whether it is set aside.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; [`Problem::Duplicate`] at `name` for a name that another skill has; errors of the vault.
pub fn save_skill(journal: &mut Journal, input: SkillInput) -> Result<Saved, JournalError> {
    let before = match input.id {
        Some(id) => Some(journal.read(|c| storage::get_skill(c, id))?),
        None => None,
    };
    let skill = Skill {
        id: input.id.unwrap_or(SkillId::NEW),
        key: before.as_ref().and_then(|s| s.key.clone()),
        name: input.name,
        approach: input.approach,
        purpose: input.purpose,
        steps: input.steps,
        kept: input.kept,
        position: before.as_ref().map_or(0, |s| s.position),
    }
    .checked()?;
    let others = journal.read(storage::list_skills)?;
    if others
        .iter()
        .any(|s| s.id != skill.id && fold(&s.name) == fold(&skill.name))
    {
        return Err(Invalid::new("name", Problem::Duplicate).into());
    }
    let (changed, id) = if before.is_some() {
        journal.act(Act::UpdateSkill, |tx| {
            storage::update_skill(tx, &skill)?;
            Ok(skill.id)
        })?
    } else {
        journal.act(Act::AddSkill, |tx| {
            let position = next_position(tx)?;
            storage::add_skill(tx, &Skill { position, ..skill })
        })?
    };
    Ok(Saved { changed, id: id.0 })
}

/// Removes a skill with its practice.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_skill(journal: &mut Journal, id: SkillId) -> Result<Changed, JournalError> {
    journal.change(Act::RemoveSkill, |tx| storage::remove_skill(tx, id))
}

/// Adds a practice or changes one, finished or not.
///
/// # Errors
/// [`JournalError::Invalid`] at the field; errors of the vault.
pub fn save_practice(journal: &mut Journal, input: PracticeInput) -> Result<Saved, JournalError> {
    let today = journal.today()?;
    let before = match input.id {
        Some(id) => Some(journal.read(|c| storage::get_skill_use(c, id))?),
        None => None,
    };
    let practice = SkillUse {
        id: input.id.unwrap_or(SkillUseId::NEW),
        skill: input.skill,
        day: past_day("day", &input.day, today)?,
        recorded: match &before {
            Some(before) => before.recorded.clone(),
            None => journal.moment()?,
        },
        stopped_at: input.stopped_at,
        situation: input.situation,
        before: input.before,
        after: input.after,
        note: input.note,
    }
    .checked()?;
    let standing = Standing {
        before: before.map(|b| b.stopped_at.is_some()),
        now: practice.stopped_at.is_some(),
    };
    let acts = (Act::AddPractice, Act::UpdatePractice);
    toolkit::save(journal, &standing, acts, "practice", |tx| {
        if standing.before.is_some() {
            storage::update_skill_use(tx, &practice)?;
            Ok(practice.id.0)
        } else {
            storage::add_skill_use(tx, &practice).map(|id| id.0)
        }
    })
}

/// Removes a practice.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn remove_practice(journal: &mut Journal, id: SkillUseId) -> Result<Changed, JournalError> {
    let unfinished = journal
        .read(|c| storage::get_skill_use(c, id))?
        .stopped_at
        .is_some();
    let act = toolkit::removing(unfinished, Act::RemovePractice);
    journal.change(act, |tx| storage::remove_skill_use(tx, id))
}

/// One practice, to go on with or to change.
///
/// # Errors
/// When it is not there; errors of the vault.
pub fn get_practice(journal: &Journal, id: SkillUseId) -> Result<SkillUse, JournalError> {
    journal.read(|c| storage::get_skill_use(c, id))
}

/// The skills that brought distress down, most first, four at most; only those with enough rated uses to say so.
///
/// # Errors
/// Errors of the vault.
pub fn helpful_skills(journal: &Journal) -> Result<Vec<HelpfulSkill>, JournalError> {
    let views = list_skills(journal)?;
    let mut helpful: Vec<HelpfulSkill> = views
        .into_iter()
        .filter(|v| v.skill.kept)
        .filter_map(|v| {
            let median_change = v.median_change.filter(|change| *change < 0.0)?;
            Some(HelpfulSkill {
                id: v.skill.id,
                name: v.skill.name,
                median_change,
                rated: v.rated,
            })
        })
        .collect();
    helpful.sort_by(|a, b| {
        a.median_change
            .total_cmp(&b.median_change)
            .then(b.rated.cmp(&a.rated))
    });
    helpful.truncate(MOST_HELPFUL);
    Ok(helpful)
}

/// The person's skills in order, each with its ledger.
///
/// # Errors
/// Errors of the vault.
pub fn list_skills(journal: &Journal) -> Result<Vec<SkillView>, JournalError> {
    journal.read(|c| {
        let skills = storage::list_skills(c)?;
        let uses = storage::list_skill_uses(c, EVER.0, EVER.1)?;
        Ok(ledger(&skills, &uses))
    })
}

/// Fewest rated uses from which a change is told.
pub(crate) fn fewest() -> u32 {
    small(numbers::FEWEST)
}

/// The skills in their order, each with what its finished practice did.
pub(crate) fn ledger(skills: &[Skill], uses: &[SkillUse]) -> Vec<SkillView> {
    let finished: Vec<&SkillUse> = uses.iter().filter(|u| u.stopped_at.is_none()).collect();
    // One situation under several spellings counts as one, and is shown as it was last written.
    let folded: Vec<Option<String>> = finished
        .iter()
        .map(|u| u.situation.as_deref().map(fold))
        .collect();
    let mut shown: BTreeMap<&str, &str> = BTreeMap::new();
    for (one, key) in finished.iter().zip(&folded) {
        if let (Some(key), Some(words)) = (key, &one.situation) {
            shown.insert(key, words);
        }
    }
    let plain: Vec<numbers::SkillUse<'_>> = finished
        .iter()
        .zip(&folded)
        .map(|(one, key)| numbers::SkillUse {
            skill: one.skill.0,
            day: one.day,
            situation: key.as_deref(),
            before: one.before,
            after: one.after,
        })
        .collect();
    let tallies = numbers::ledger(&plain);
    let view = |skill: &Skill| {
        let own = tallies.iter().find(|t| t.skill == skill.id.0);
        let all = own.map(|t| t.all).unwrap_or_default();
        SkillView {
            skill: skill.clone(),
            uses: small(all.uses),
            rated: small(all.rated),
            median_change: all.median_change,
            last: all.last,
            situations: own.map_or_else(Vec::new, |t| {
                t.situations
                    .iter()
                    .map(|(key, tally)| SituationView {
                        situation: (*shown.get(key).unwrap_or(key)).to_owned(),
                        uses: small(tally.uses),
                        rated: small(tally.rated),
                        median_change: tally.median_change,
                    })
                    .collect()
            }),
        }
    };
    skills.iter().map(view).collect()
}

/// What the library has that the person does not.
pub(crate) fn not_yet_kept(skills: &[Skill]) -> Vec<LibrarySkillView> {
    let kept: BTreeSet<&str> = skills.iter().filter_map(|s| s.key.as_deref()).collect();
    library::library()
        .iter()
        .filter(|s| !kept.contains(s.key.as_str()))
        .map(|s| LibrarySkillView {
            key: s.key.clone(),
            name: s.name.clone(),
            approach: s.approach.clone(),
            purpose: s.purpose.clone(),
            steps: s.steps.clone(),
        })
        .collect()
}

/// Situations as written, the latest first, each once.
pub(crate) fn situations(uses: &[SkillUse]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    uses.iter()
        .rev()
        .filter_map(|u| u.situation.as_ref())
        .filter(|words| seen.insert(fold(words)))
        .take(40)
        .cloned()
        .collect()
}

/// Finished practice, newest first.
pub(crate) fn recent(skills: &[Skill], uses: Vec<SkillUse>) -> Vec<SkillUseView> {
    uses.into_iter()
        .rev()
        .filter(|u| u.stopped_at.is_none())
        .take(MOST)
        .map(|practice| SkillUseView {
            skill_name: name_of(skills, practice.skill),
            time: clock(practice.recorded.local_time()),
            estimated: practice.recorded.is_late_for(practice.day),
            practice,
        })
        .collect()
}

/// Skills to be found by their words.
pub(crate) fn tools(skills: &[Skill]) -> Vec<Tool> {
    let words = |s: &Skill| {
        let own = [
            Some(s.name.as_str()),
            s.purpose.as_deref(),
            s.approach.as_deref(),
        ];
        let steps = s.steps.iter().map(|step| Some(step.as_str()));
        parts(own.into_iter().chain(steps))
    };
    skills
        .iter()
        .map(|s| Tool {
            kind: ToolKind::Skill,
            id: s.id.0,
            of: s.id.0,
            day: None,
            recorded: None,
            unfinished: false,
            parts: words(s),
        })
        .collect()
}

/// Practice to be found by its words.
pub(crate) fn use_tools(skills: &[Skill], uses: Vec<SkillUse>) -> Vec<Tool> {
    uses.into_iter()
        .map(|u| Tool {
            kind: ToolKind::Practice,
            id: u.id.0,
            of: u.skill.0,
            day: Some(u.day),
            recorded: Some(u.recorded.at),
            unfinished: u.stopped_at.is_some(),
            parts: parts([
                Some(name_of(skills, u.skill).as_str()),
                u.situation.as_deref(),
                u.note.as_deref(),
            ]),
        })
        .collect()
}

fn name_of(skills: &[Skill], id: SkillId) -> String {
    let found = skills.iter().find(|s| s.id == id);
    found.map(|s| s.name.clone()).unwrap_or_default()
}

/// A skill as the library words it.
pub(crate) fn from_library(found: &LibrarySkill, position: u32) -> Skill {
    Skill {
        id: SkillId::NEW,
        key: Some(found.key.clone()),
        name: found.name.clone(),
        approach: Some(found.approach.clone()),
        purpose: Some(found.purpose.clone()),
        steps: found.steps.iter().take(SKILL_STEPS_MAX).cloned().collect(),
        kept: true,
        position,
    }
}

fn next_position(c: &Connection) -> Result<u32, VaultError> {
    let last = storage::list_skills(c)?.last().map(|s| s.position);
    Ok(last.map_or(0, |position| position.saturating_add(1)))
}

pub(crate) fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
