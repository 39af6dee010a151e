//! Skills: distress before and after each use, those that helped most first. Practice that is still being written down is left out.

use ballast_charts::{SkillRow, Skills};
use ballast_insight::skills::{SkillUse, ledger};
use ballast_vault::{self as storage, Connection, VaultError};

use crate::chart::picture::Stretch;

pub(in crate::chart) fn of(conn: &Connection, days: Stretch) -> Result<Skills, VaultError> {
    let mut picture = Skills::new(days.from, days.to);
    let Some(last) = days.last_past() else {
        return Ok(picture);
    };
    let skills = storage::list_skills(conn)?;
    let mut practice = storage::list_skill_uses(conn, days.from, last)?;
    practice.retain(|one| one.stopped_at.is_none());
    let uses: Vec<SkillUse<'_>> = practice
        .iter()
        .map(|one| SkillUse {
            skill: one.skill.0,
            day: one.day,
            situation: None,
            before: one.before,
            after: one.after,
        })
        .collect();
    for tally in ledger(&uses) {
        let Some(skill) = skills.iter().find(|s| s.id.0 == tally.skill) else {
            continue;
        };
        let own = uses.iter().filter(|one| one.skill == tally.skill);
        picture.skills.push(SkillRow {
            name: skill.name.clone(),
            uses: own
                .filter_map(|one| Some((f64::from(one.before?), f64::from(one.after?))))
                .collect(),
            unrated: u32::try_from(tally.all.uses - tally.all.rated).unwrap_or(0),
        });
    }
    Ok(picture)
}
