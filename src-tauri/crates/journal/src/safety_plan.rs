//! My safety plan, and the card for bad days that begins with it.
//!
//! The person's own words under plain headings. Nothing is suggested, judged or sent. The card holds what helps first: the plan, then the
//! people, the skills that helped most, the keep-well plans of courses that are closed.

use ballast_instruments::safety_plan as headings;
use ballast_model::{Act, Invalid, Person, PersonRole, Problem, SafetyPlanPart};
use ballast_vault::{self as storage, Connection, VaultError};
use chrono::NaiveDate;

use crate::skill::helpful_skills;
use crate::views::{
    CardPart, CardPerson, KeepWellView, OwnCard, PlanSection, SafetyPlanInput, SafetyPlanView,
    Saved,
};
use crate::{Journal, JournalError};

/// The plan has no row of its own; it is one thing.
const THE_PLAN: i64 = 1;

/// The plan, heading by heading, with the people who belong to it and the keep-well plans.
///
/// # Errors
/// Errors of the vault.
pub fn get_safety_plan(journal: &Journal) -> Result<SafetyPlanView, JournalError> {
    let today = journal.today()?;
    journal.read(|c| {
        let parts = storage::list_safety_plan(c)?;
        let words = |id: &str| parts.iter().find(|p| p.section == id);
        let sections: Vec<PlanSection> = headings::sections()
            .iter()
            .map(|section| PlanSection {
                id: section.id.clone(),
                title: section.title.clone(),
                prompt: section.prompt.clone(),
                people: section.people,
                words: words(&section.id).map(|p| p.words.clone()),
            })
            .collect();
        Ok(SafetyPlanView {
            today,
            written: sections.iter().any(|s| s.words.is_some()),
            sections,
            people: storage::list_people(c)?,
            keep_well: keep_well(c, today)?,
            credit: headings::credit().to_owned(),
        })
    })
}

/// Writes what stands under the headings it names; empty words take a heading's words away. Saves that follow closely are one step of undo.
///
/// # Errors
/// [`JournalError::Invalid`] at the heading; errors of the vault.
pub fn save_safety_plan(
    journal: &mut Journal,
    input: &SafetyPlanInput,
) -> Result<Saved, JournalError> {
    let mut parts = Vec::new();
    for (section, words) in &input.sections {
        if !headings::sections().iter().any(|s| s.id == *section) {
            return Err(Invalid::new(section, Problem::UnknownChoice).into());
        }
        let part = SafetyPlanPart {
            section: section.clone(),
            words: words.clone(),
        };
        let kept = (!words.trim().is_empty())
            .then(|| part.checked())
            .transpose()?;
        parts.push((section.clone(), kept));
    }
    let (changed, ()) = journal.act_joining(Act::WriteSafetyPlan, |tx| {
        for (section, kept) in &parts {
            match kept {
                Some(part) => storage::set_safety_plan(tx, part)?,
                None => storage::remove_safety_plan(tx, section)?,
            }
        }
        Ok(((), "safety_plan".to_owned()))
    })?;
    Ok(Saved {
        changed,
        id: THE_PLAN,
    })
}

/// The card for bad days from the record: own words first.
///
/// # Errors
/// Errors of the vault.
pub fn own_card(journal: &Journal) -> Result<OwnCard, JournalError> {
    let plan = get_safety_plan(journal)?;
    Ok(OwnCard {
        parts: plan
            .sections
            .into_iter()
            .filter_map(|section| {
                Some(CardPart {
                    title: section.title,
                    words: section.words?,
                })
            })
            .collect(),
        people: card_people(&plan.people),
        skills: helpful_skills(journal)?,
        keep_well: plan.keep_well,
        credit: plan.credit,
    })
}

/// Those with a number, support first: they are the nearest.
fn card_people(people: &[Person]) -> Vec<CardPerson> {
    let mut found: Vec<CardPerson> = people
        .iter()
        .filter_map(|person| {
            Some(CardPerson {
                name: person.name.clone(),
                role: person.role,
                phone: person.phone.clone()?,
            })
        })
        .collect();
    found.sort_by_key(|p| match p.role {
        PersonRole::Support => 0,
        PersonRole::Therapist => 1,
        PersonRole::Prescriber => 2,
    });
    found
}

/// The keep-well plans of courses that are closed, newest first.
fn keep_well(conn: &Connection, today: NaiveDate) -> Result<Vec<KeepWellView>, VaultError> {
    let mut closed: Vec<KeepWellView> = storage::list_courses(conn)?
        .into_iter()
        .filter(|course| !course.keep_well.is_empty())
        .filter_map(|course| {
            Some(KeepWellView {
                ended: course.ended.filter(|ended| *ended <= today)?,
                course: course.id,
                approach: course.approach,
                plan: course.keep_well,
            })
        })
        .collect();
    closed.sort_by_key(|k| std::cmp::Reverse(k.ended));
    Ok(closed)
}
